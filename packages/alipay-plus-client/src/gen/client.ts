// Generated from openapi/alipay-plus/openapi.yaml by countersign generate. Do not edit.

import { type CallOptions, type Checked, type ClientOptions, type Conditional, type HttpClient, type Input, type Outcome, type Settled, type WaitOptions, createHttp } from '@countersign/client-kit';
import type { SigningOptions } from '@countersign/signing';
import type { Conditions } from './conditions.ts';
import * as functions from './functions.ts';
import type * as operations from './operations.ts';
import type { components, paths } from './types.ts';
import type { wireShapes } from './wire-shapes.ts';

/** The fields of `prepare`, before its conditions. */
export type PrepareFields = Input<components['schemas']['PrepareRequest'], { ref: 'PrepareRequest' }, typeof wireShapes>;

/**
 * What `prepare` takes: the body, with native values allowed where the contract names their type.
 * @generated from #/paths/~1v1~1authorizations~1prepare/post
 */
export type PrepareInput = Conditional<PrepareFields, { ref: 'PrepareRequest' }, Conditions>;

/**
 * What `prepare` comes to: check `status` first, then `code`.
 * @generated from #/paths/~1v1~1authorizations~1prepare/post
 */
export type PrepareOutcome = Outcome<typeof operations.prepare, components['schemas']['PrepareResponse'], 'result'>;

/** The fields of `applyToken`, before its conditions. */
export type ApplyTokenFields = components['schemas']['ApplyTokenRequest'];

/**
 * What `applyToken` takes: the body, with native values allowed where the contract names their type.
 * @generated from #/paths/~1v1~1authorizations~1applyToken/post
 */
export type ApplyTokenInput = Conditional<ApplyTokenFields, { ref: 'ApplyTokenRequest' }, Conditions>;

/**
 * What `applyToken` comes to: check `status` first, then `code`.
 * @generated from #/paths/~1v1~1authorizations~1applyToken/post
 */
export type ApplyTokenOutcome = Outcome<typeof operations.applyToken, components['schemas']['ApplyTokenResponse'], 'result'>;

/**
 * What `cancelToken` takes: the body, with native values allowed where the contract names their type.
 * @generated from #/paths/~1v1~1authorizations~1cancelToken/post
 */
export type CancelTokenInput = components['schemas']['CancelTokenRequest'];

/**
 * What `cancelToken` comes to: check `status` first, then `code`.
 * @generated from #/paths/~1v1~1authorizations~1cancelToken/post
 */
export type CancelTokenOutcome = Outcome<typeof operations.cancelToken, components['schemas']['CancelTokenResponse'], 'result'>;

/** The fields of `consultPayment`, before its conditions. */
export type ConsultPaymentFields = Input<components['schemas']['ConsultPaymentRequest'], { ref: 'ConsultPaymentRequest' }, typeof wireShapes>;

/**
 * What `consultPayment` takes: the body, with native values allowed where the contract names their type.
 * @generated from #/paths/~1v1~1payments~1consultPayment/post
 */
export type ConsultPaymentInput = Conditional<ConsultPaymentFields, { ref: 'ConsultPaymentRequest' }, Conditions>;

/**
 * What `consultPayment` comes to: check `status` first, then `code`.
 * @generated from #/paths/~1v1~1payments~1consultPayment/post
 */
export type ConsultPaymentOutcome = Outcome<typeof operations.consultPayment, components['schemas']['ConsultPaymentResponse'], 'result'>;

/** The fields of `pay`, before its conditions. */
export type PayFields = Input<components['schemas']['PayRequest'], { ref: 'PayRequest' }, typeof wireShapes>;

/**
 * What `pay` takes: the body, with native values allowed where the contract names their type.
 * @generated from #/paths/~1v1~1payments~1pay/post
 */
export type PayInput = Conditional<PayFields, { ref: 'PayRequest' }, Conditions>;

/**
 * What `pay` comes to: check `status` first, then `code`.
 * @generated from #/paths/~1v1~1payments~1pay/post
 */
export type PayOutcome = Outcome<typeof operations.pay, components['schemas']['PayResponse'], 'result'>;

/** The fields of `inquiryPayment`, before its conditions. */
export type InquiryPaymentFields = components['schemas']['InquiryPaymentRequest'];

/**
 * What `inquiryPayment` takes: the body, with native values allowed where the contract names their type.
 * @generated from #/paths/~1v1~1payments~1inquiryPayment/post
 */
export type InquiryPaymentInput = Conditional<InquiryPaymentFields, { ref: 'InquiryPaymentRequest' }, Conditions>;

/**
 * What `inquiryPayment` comes to: check `status` first, then `code`.
 * @generated from #/paths/~1v1~1payments~1inquiryPayment/post
 */
export type InquiryPaymentOutcome = Outcome<typeof operations.inquiryPayment, components['schemas']['InquiryPaymentResponse'], 'result'>;

/** The fields of `cancelPayment`, before its conditions. */
export type CancelPaymentFields = components['schemas']['CancelPaymentRequest'];

/**
 * What `cancelPayment` takes: the body, with native values allowed where the contract names their type.
 * @generated from #/paths/~1v1~1payments~1cancelPayment/post
 */
export type CancelPaymentInput = Conditional<CancelPaymentFields, { ref: 'CancelPaymentRequest' }, Conditions>;

/**
 * What `cancelPayment` comes to: check `status` first, then `code`.
 * @generated from #/paths/~1v1~1payments~1cancelPayment/post
 */
export type CancelPaymentOutcome = Outcome<typeof operations.cancelPayment, components['schemas']['CancelPaymentResponse'], 'result'>;

/** The fields of `refund`, before its conditions. */
export type RefundFields = Input<components['schemas']['RefundRequest'], { ref: 'RefundRequest' }, typeof wireShapes>;

/**
 * What `refund` takes: the body, with native values allowed where the contract names their type.
 * @generated from #/paths/~1v1~1payments~1refund/post
 */
export type RefundInput = Conditional<RefundFields, { ref: 'RefundRequest' }, Conditions>;

/**
 * What `refund` comes to: check `status` first, then `code`.
 * @generated from #/paths/~1v1~1payments~1refund/post
 */
export type RefundOutcome = Outcome<typeof operations.refund, components['schemas']['RefundResponse'], 'result'>;

/** Where and as whom to call Alipay+ API for acquirers. */
export interface AlipayPlusClientOptions extends ClientOptions, SigningOptions {
  /** As issued to you; it also decides between sandbox and production, where the contract says how. */
  readonly clientId: string;
}

/** A client of Alipay+ API for acquirers, operations grouped as the paths are. */
export interface AlipayPlusClient {
  /** The layer below: openapi-fetch, with everything installed that calls need. */
  readonly http: HttpClient<paths, 'signature' | 'client-id' | 'request-time'>;
  readonly authorizations: {
    /**
     * Ask for the URL at which a wallet user approves
     *
     * First step of Auto Debit. The user has picked a wallet at the merchant, from the list that consultPayment gives. Send the
     * user to `schemeUrl`, else to `applinkUrl`, else to `normalUrl`. After the approval the wallet brings the user to
     * `authRedirectUrl` with `authCode` and `authState`, for instance
     * `https://www.shop.example/wallet/return?authCode=2810101123456789&authState=b9c1f0d2-2f3b-4a57-9d0e-6f1f7f0a51c8`
     * (that they are query parameters of these names is inferred from Antom's sister API). Check that `authState` is yours, then
     * exchange `authCode` with applyToken. The code also comes with authNotify (`AUTHCODE_CREATED`), where that is set up.
     * How long a code lives, and what the URL carries when the user declines, is not documented.
     *
     * In the Unified Payment edition the user picks the wallet on a page of Alipay+: there prepare gives the URL of that page,
     * and which wallet it is becomes known after the binding.
     *
     * Repeating is safe: two requests with the same `authClientId` and `referenceAgreementId` are one, which is processed once,
     * and the same request again is what the documents ask for when no answer came within 5 seconds and when the status is U.
     * How often and how soon is not documented; wait longer each time. If any other parameter differs, the answer is
     * `REPEAT_REQ_INCONSISTENT`. The key never expires, so a new attempt takes a new `referenceAgreementId` (inferred). What
     * happens without that id is not documented.
     *
     * @generated from #/paths/~1v1~1authorizations~1prepare/post
     */
    readonly prepare: <const Body = {}>(body: Checked<Body, PrepareFields, { ref: 'PrepareRequest' }, Conditions>, options?: CallOptions) => Promise<PrepareOutcome>;
    /**
     * Exchange an authCode or a refresh token for an access token
     *
     * Gives the access token with which pay debits the user (Auto Debit); verifying one-time passwords takes it too. With
     * `AUTHORIZATION_CODE` the `authCode` of the return URL or of authNotify is exchanged: once, even if it came both ways. With
     * `REFRESH_TOKEN` you get a new pair of tokens, and the old pair becomes void. Begin before the access token ends. A refresh
     * token works until its own end and no longer: then only a new authorization helps, which begins at prepare. How long tokens
     * live depends on the wallet.
     *
     * Repeating is safe in this sense: when no answer came within 5 seconds, the documents ask for the same parameters again;
     * when the status is U, for the same request again, or to wait for authNotify (`TOKEN_CREATED`); they say it of refreshing,
     * and that it holds for a code is inferred. There is no idempotency key. Wallets are advised to take the same refresh token
     * again for 5 minutes. Whether a code gives the same token a second time is not documented; the repeat may end in
     * `INVALID_AUTHCODE` (inferred).
     *
     * Only the beginning of this operation's documents was at hand, so much here is inferred, and says so. Unlike Antom's sister
     * API it takes no `customerBelongsTo` and no region (inferred).
     *
     * @generated from #/paths/~1v1~1authorizations~1applyToken/post
     */
    readonly applyToken: <const Body = {}>(body: Checked<Body, ApplyTokenFields, { ref: 'ApplyTokenRequest' }, Conditions>, options?: CallOptions) => Promise<ApplyTokenOutcome>;
    /**
     * End an access token
     *
     * Unbinds a wallet when the user takes back the approval at the merchant. The access token then opens nothing more, and its
     * refresh token can't renew it. Once it has succeeded, authNotify (`TOKEN_CANCELED`) comes as well. To debit the user again,
     * begin at prepare.
     *
     * Repeating is safe: the access token is the idempotency key, nothing else is compared, and the same key brings the same
     * result. When no answer came within 5 seconds or the status is U, send the same request again until the outcome is
     * definite; authNotify (`TOKEN_CANCELED`) settles it as well (inferred). The key never expires.
     *
     * @generated from #/paths/~1v1~1authorizations~1cancelToken/post
     */
    readonly cancelToken: (body: CancelTokenInput, options?: CallOptions) => Promise<CancelTokenOutcome>;
  };
  readonly payments: {
    /**
     * List the wallets that can be used
     *
     * Tells the ways to pay for an order, a region and a merchant. Show those that are enabled, by walletBrandName and logo; the
     * walletName of the one picked is the `customerBelongsTo` of prepare. The amount may be zero while it is not known yet.
     *
     * What Auto Debit has to send in paymentFactor is not documented; the values of the examples are inferred.
     *
     * Repeating is safe: it reads and changes nothing, and has no idempotency key (inferred from its absence in the rules for
     * repeating). When no answer came or the status is U, send the same request again. The table of timeouts leaves this operation
     * out; 5 seconds are inferred from other operations that read. What to do with each status is inferred as well.
     *
     * @generated from #/paths/~1v1~1payments~1consultPayment/post
     */
    readonly consultPayment: <const Body = {}>(body: Checked<Body, ConsultPaymentFields, { ref: 'ConsultPaymentRequest' }, Conditions>, options?: CallOptions) => Promise<ConsultPaymentOutcome>;
    /**
     * Debit a bound wallet
     *
     * Takes money from a wallet that the user has bound to the merchant, without the user: the access token of applyToken stands
     * for the approval. One path serves every product of Alipay+; this contract has Auto Debit alone, which
     * `paymentFactor.isAgreementPayment` selects.
     *
     * For Auto Debit the result is the outcome of the payment (inferred from the flow). With status U it is open: ask with
     * inquiryPayment every 3 seconds, for 60 seconds, or wait for notifyPayment, which brings a final outcome; if the payment is
     * still open then, cancel it with cancelPayment. Do not tell the user of a failure while it is U: only a cancellation that has
     * succeeded makes the failure certain.
     *
     * Repeating is safe: paymentRequestId is the idempotency key, the payment is made once, and the same request brings the same
     * outcome. When no answer came within 8 seconds, or with `UNKNOWN_EXCEPTION`, send the same request again, or ask with
     * inquiryPayment. The newer rules compare paymentAmount, paymentMethod.paymentMethodType and order.orderAmount; an older
     * edition compares paymentAmount, paymentFactor, settlementStrategy and paymentMethod.paymentMethodType: so leave the whole
     * body as it was. A difference brings `REPEAT_REQ_INCONSISTENT`. The key never expires; a new attempt after a failure takes a new
     * one (inferred).
     *
     * @generated from #/paths/~1v1~1payments~1pay/post
     */
    readonly pay: <const Body = {}>(body: Checked<Body, PayFields, { ref: 'PayRequest' }, Conditions>, options?: CallOptions) => Promise<PayOutcome>;
    /**
     * Ask what became of a payment
     *
     * Tells where a payment stands, and which cancellations and refunds it has had. There are two results: `result` says whether
     * the inquiry succeeded, `paymentResult` what became of the payment. Only `result` S with `paymentResult` S means paid.
     *
     * While `paymentResult` is U, ask every 3 seconds for 60 seconds; if it is still U then, cancel the payment with
     * cancelPayment, and call it failed only once that has succeeded. `ORDER_NOT_EXIST` may stand in either result. If pay itself
     * got no answer, it may still be on its way: ask again, and send that same pay again rather than conclude from it that the payment
     * failed (inferred).
     *
     * For refunds there is no inquiry of their own: find one in `transactions` by its transactionRequestId, or repeat refund.
     *
     * Repeating is safe: it reads and changes nothing, and has no idempotency key. When no answer came within 5 seconds or `result`
     * is U, send the same request again.
     *
     * @generated from #/paths/~1v1~1payments~1inquiryPayment/post
     */
    readonly inquiryPayment: <const Body = {}>(body: Checked<Body, InquiryPaymentFields, { ref: 'InquiryPaymentRequest' }, Conditions>, options?: CallOptions) => Promise<InquiryPaymentOutcome>;
    /**
     * Asks inquiryPayment until paymentResult.resultStatus is S, F, or inquiryPayment is refused. Throws an OutcomeUnknownError if the deadline comes first.
     * @generated from #/paths/~1v1~1payments~1inquiryPayment/post/x-poll
     */
    readonly waitForPayment: <const Body = {}>(body: Checked<Body, InquiryPaymentFields, { ref: 'InquiryPaymentRequest' }, Conditions>, options?: WaitOptions<InquiryPaymentOutcome>) => Promise<Settled<InquiryPaymentOutcome, typeof operations.waitForPayment>>;
    /**
     * Cancel a payment
     *
     * Undoes a payment whose outcome stays unknown, or that must not stand; ask with inquiryPayment at least once before. It
     * always undoes the whole amount, costs no fee, and nothing of the payment is settled. Refunds can't be canceled.
     *
     * Whatever its state, a payment can be canceled up to 00:15 (UTC+8) on the following day; wallets take it up to 00:30. Later it
     * ends in `CANCEL_WINDOW_EXCEED`: use refund. Once you have asked for it, the payment can only end as canceled, even if a
     * notification of its success comes later.
     *
     * Repeating is safe: paymentRequestId is the idempotency key, nothing else is compared, and the same key brings the same
     * result. When no answer came within 8 seconds or the status is U, send the same request again until the outcome is
     * definite; a guide wants that of every cancellation that fails, yet `PROCESS_FAIL` is not to be repeated: a person has to look
     * at it, and the payment stays open meanwhile. The key never expires. What the key is when paymentId comes alone is not
     * documented.
     *
     * @generated from #/paths/~1v1~1payments~1cancelPayment/post
     */
    readonly cancelPayment: <const Body = {}>(body: Checked<Body, CancelPaymentFields, { ref: 'CancelPaymentRequest' }, Conditions>, options?: CallOptions) => Promise<CancelPaymentOutcome>;
    /**
     * Refund a payment in whole or in part
     *
     * Gives back money of a payment that succeeded, all of it or a part. You may refund more than once, as long as something of
     * the payment is left. The documents allow it for a year from the payment (one says "usually", another 365 days by default);
     * later it ends in `REFUND_WINDOW_EXCEED`.
     *
     * No notification tells of a refund, and it has no inquiry of its own, as far as the documents show: repeat it, or look for its
     * refundRequestId among the `transactions` of inquiryPayment.
     *
     * Repeating is safe: refundRequestId is the idempotency key, and the money is given back once. When no answer came within 8
     * seconds or the status is U, send the same request again until the outcome is definite. Another refundAmount, paymentRequestId
     * or paymentId with the same key brings `REPEAT_REQ_INCONSISTENT`. The key never expires.
     *
     * @generated from #/paths/~1v1~1payments~1refund/post
     */
    readonly refund: <const Body = {}>(body: Checked<Body, RefundFields, { ref: 'RefundRequest' }, Conditions>, options?: CallOptions) => Promise<RefundOutcome>;
  };
}

/**
 * A client of Alipay+ API for acquirers. Nothing is sent before the first call.
 * @generated from openapi/alipay-plus/openapi.yaml
 */
export function createAlipayPlusClient(options: AlipayPlusClientOptions): AlipayPlusClient {
  const connection = functions.connectAlipayPlus(options);
  const http = createHttp<paths, 'signature' | 'client-id' | 'request-time'>(connection);
  return {
    http,
    authorizations: {
      prepare: (body, given) => functions.prepare(connection, body as never, given),
      applyToken: (body, given) => functions.applyToken(connection, body as never, given),
      cancelToken: (body, given) => functions.cancelToken(connection, body, given),
    },
    payments: {
      consultPayment: (body, given) => functions.consultPayment(connection, body as never, given),
      pay: (body, given) => functions.pay(connection, body as never, given),
      inquiryPayment: (body, given) => functions.inquiryPayment(connection, body as never, given),
      waitForPayment: (body, given) => functions.waitForPayment(connection, body as never, given),
      cancelPayment: (body, given) => functions.cancelPayment(connection, body as never, given),
      refund: (body, given) => functions.refund(connection, body as never, given),
    },
  };
}
