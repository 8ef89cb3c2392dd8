// Generated from openapi/antom/openapi.yaml by countersign generate. Do not edit.

import { type CallOptions, type Checked, type ClientOptions, type Conditional, type HttpClient, type Input, type Outcome, type Settled, type WaitOptions, createHttp } from '@countersign/client-kit';
import type { SigningOptions } from '@countersign/signing';
import type { Conditions } from './conditions.ts';
import * as functions from './functions.ts';
import type * as operations from './operations.ts';
import type { components, paths } from './types.ts';
import type { wireShapes } from './wire-shapes.ts';

/** The fields of `consult`, before its conditions. */
export type ConsultFields = Input<components['schemas']['ConsultRequest'], { ref: 'ConsultRequest' }, typeof wireShapes>;

/**
 * What `consult` takes: the body, with native values allowed where the contract names their type.
 * @generated from #/paths/~1v1~1authorizations~1consult/post
 */
export type ConsultInput = Conditional<ConsultFields, { ref: 'ConsultRequest' }, Conditions>;

/**
 * What `consult` comes to: check `status` first, then `code`.
 * @generated from #/paths/~1v1~1authorizations~1consult/post
 */
export type ConsultOutcome = Outcome<typeof operations.consult, components['schemas']['ConsultResponse'], 'result'>;

/** The fields of `applyToken`, before its conditions. */
export type ApplyTokenFields = Input<components['schemas']['ApplyTokenRequest'], { ref: 'ApplyTokenRequest' }, typeof wireShapes>;

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
 * What `revoke` takes: the body, with native values allowed where the contract names their type.
 * @generated from #/paths/~1v1~1authorizations~1revoke/post
 */
export type RevokeInput = Input<components['schemas']['RevokeRequest'], { ref: 'RevokeRequest' }, typeof wireShapes>;

/**
 * What `revoke` comes to: check `status` first, then `code`.
 * @generated from #/paths/~1v1~1authorizations~1revoke/post
 */
export type RevokeOutcome = Outcome<typeof operations.revoke, components['schemas']['RevokeResponse'], 'result'>;

/**
 * What `inquiryUserInfo` takes: the body, with native values allowed where the contract names their type.
 * @generated from #/paths/~1v1~1users~1inquiryUserInfo/post
 */
export type InquiryUserInfoInput = components['schemas']['InquiryUserInfoRequest'];

/**
 * What `inquiryUserInfo` comes to: check `status` first, then `code`.
 * @generated from #/paths/~1v1~1users~1inquiryUserInfo/post
 */
export type InquiryUserInfoOutcome = Outcome<typeof operations.inquiryUserInfo, components['schemas']['InquiryUserInfoResponse'], 'result'>;

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

/** The fields of `cancel`, before its conditions. */
export type CancelFields = components['schemas']['CancelRequest'];

/**
 * What `cancel` takes: the body, with native values allowed where the contract names their type.
 * @generated from #/paths/~1v1~1payments~1cancel/post
 */
export type CancelInput = Conditional<CancelFields, { ref: 'CancelRequest' }, Conditions>;

/**
 * What `cancel` comes to: check `status` first, then `code`.
 * @generated from #/paths/~1v1~1payments~1cancel/post
 */
export type CancelOutcome = Outcome<typeof operations.cancel, components['schemas']['CancelResponse'], 'result'>;

/**
 * What `refund` takes: the body, with native values allowed where the contract names their type.
 * @generated from #/paths/~1v1~1payments~1refund/post
 */
export type RefundInput = Input<components['schemas']['RefundRequest'], { ref: 'RefundRequest' }, typeof wireShapes>;

/**
 * What `refund` comes to: check `status` first, then `code`.
 * @generated from #/paths/~1v1~1payments~1refund/post
 */
export type RefundOutcome = Outcome<typeof operations.refund, components['schemas']['RefundResponse'], 'result'>;

/** The fields of `inquiryRefund`, before its conditions. */
export type InquiryRefundFields = components['schemas']['InquiryRefundRequest'];

/**
 * What `inquiryRefund` takes: the body, with native values allowed where the contract names their type.
 * @generated from #/paths/~1v1~1payments~1inquiryRefund/post
 */
export type InquiryRefundInput = Conditional<InquiryRefundFields, { ref: 'InquiryRefundRequest' }, Conditions>;

/**
 * What `inquiryRefund` comes to: check `status` first, then `code`.
 * @generated from #/paths/~1v1~1payments~1inquiryRefund/post
 */
export type InquiryRefundOutcome = Outcome<typeof operations.inquiryRefund, components['schemas']['InquiryRefundResponse'], 'result'>;

/**
 * What `capture` takes: the body, with native values allowed where the contract names their type.
 * @generated from #/paths/~1v1~1payments~1capture/post
 */
export type CaptureInput = Input<components['schemas']['CaptureRequest'], { ref: 'CaptureRequest' }, typeof wireShapes>;

/**
 * What `capture` comes to: check `status` first, then `code`.
 * @generated from #/paths/~1v1~1payments~1capture/post
 */
export type CaptureOutcome = Outcome<typeof operations.capture, components['schemas']['CaptureResponse'], 'result'>;

/** The fields of `createPaymentSession`, before its conditions. */
export type CreatePaymentSessionFields = Input<components['schemas']['CreatePaymentSessionRequest'], { ref: 'CreatePaymentSessionRequest' }, typeof wireShapes>;

/**
 * What `createPaymentSession` takes: the body, with native values allowed where the contract names their type.
 * @generated from #/paths/~1v1~1payments~1createPaymentSession/post
 */
export type CreatePaymentSessionInput = Conditional<CreatePaymentSessionFields, { ref: 'CreatePaymentSessionRequest' }, Conditions>;

/**
 * What `createPaymentSession` comes to: check `status` first, then `code`.
 * @generated from #/paths/~1v1~1payments~1createPaymentSession/post
 */
export type CreatePaymentSessionOutcome = Outcome<typeof operations.createPaymentSession, components['schemas']['CreatePaymentSessionResponse'], 'result'>;

/** Where and as whom to call Antom online payments API. */
export interface AntomClientOptions extends ClientOptions, SigningOptions {
  /** As issued to you; it also decides between sandbox and production, where the contract says how. */
  readonly clientId: string;
}

/** A client of Antom online payments API, operations grouped as the paths are. */
export interface AntomClient {
  /** The layer below: openapi-fetch, with everything installed that calls need. */
  readonly http: HttpClient<paths, 'signature' | 'client-id' | 'request-time'>;
  readonly authorizations: {
    /**
     * Ask for the URL at which a wallet user approves
     *
     * First step of Auto Debit and of reading user data. Send the user to a URL of the answer; after the approval the wallet
     * brings the user to `authRedirectUrl` with the query parameters `authCode` and `authState`, for instance
     * `https://www.merchant.com/authorizationResult?authCode=3AB2F588D14B43238637264FCA5AAF35&authState=663A8FA9-D836-48EE-8AA1-1FF682989DC7`.
     * Check that `authState` is yours, then exchange `authCode` with applyToken within a minute. The code also comes with the
     * authorization notification (`AUTHCODE_CREATED`), where one is configured.
     *
     * Repeating is safe: sending the same request again is what the documents ask for when no answer came and when the status
     * is U, and they tell of no lasting effect of a consult. There is no idempotency key (`authState` only ties the return to
     * its consult), so a repeat may bring another URL. When an approval failed, call with a new `authState`.
     *
     * @generated from #/paths/~1v1~1authorizations~1consult/post
     */
    readonly consult: <const Body = {}>(body: Checked<Body, ConsultFields, { ref: 'ConsultRequest' }, Conditions>, options?: CallOptions) => Promise<ConsultOutcome>;
    /**
     * Exchange an authCode or a refresh token for an access token
     *
     * Gives the access token with which pay debits the user (Auto Debit), or with which user data is read. With
     * `AUTHORIZATION_CODE` the `authCode` of the return URL is exchanged: it works once, within a minute. With `REFRESH_TOKEN`
     * you get a new access token: at least 10 days before the old one ends, and always with the newest refresh token.
     *
     * How long an access token lives depends on the wallet: 1 year for MAYA and BOOST; 2 years for GCASH, TNG and TRUEMONEY;
     * 10 years for DANA; to a fixed date for ALIPAY_HK (2038-01-01), RABBIT_LINE_PAY (2050-07-19) and BKASH (2099-12-31);
     * without a refresh token for ALIPAY_CN (2115-02-01), KAKAOPAY (2120-08-25; a documented sample prints 2120-09-14)
     * and NAVERPAY (1 year from the last payment).
     *
     * Repeating is safe in this sense: when no answer came or the status is U, the documents ask for the same parameters again.
     * There is no idempotency key, and a code works once: if the lost answer held a token, the repeat may end in
     * `INVALID_AUTHCODE`, or in `INVALID_REFRESH_TOKEN` when it replaced the refresh token (both inferred). After F go by the
     * result code. The guide says that a new authCode is needed after F; for a refresh, or a fault that you can correct, the
     * table of codes says otherwise.
     *
     * @generated from #/paths/~1v1~1authorizations~1applyToken/post
     */
    readonly applyToken: <const Body = {}>(body: Checked<Body, ApplyTokenFields, { ref: 'ApplyTokenRequest' }, Conditions>, options?: CallOptions) => Promise<ApplyTokenOutcome>;
    /**
     * End an authorization
     *
     * Takes back what a user approved: the access token and its refresh token stop working. To debit the user or read their
     * data again, begin at consult. A user can also end an authorization in the wallet; the authorization notification
     * (`TOKEN_CANCELED`) tells of both.
     *
     * Repeating is safe: when no answer came or the status is U, the documents ask for the same request again, and a token can
     * only end once. There is no idempotency key. If the lost answer was a success, the repeat may end in
     * `INVALID_ACCESS_TOKEN` (inferred): then the token has already ended, as it should.
     *
     * @generated from #/paths/~1v1~1authorizations~1revoke/post
     */
    readonly revoke: (body: RevokeInput, options?: CallOptions) => Promise<RevokeOutcome>;
  };
  readonly users: {
    /**
     * Read who is behind an access token
     *
     * Reads the id of a wallet user, and what else the wallet tells, once the user has approved it: consult with
     * `BASE_USER_INFO` or `USER_INFO` in `scopes`, exchange the code with applyToken, then ask here. If you refuse the binding
     * after what you read, end it with revoke.
     *
     * Antom dropped this operation from its documents for online payments on 2021-08-12; the official SDK still has it. With
     * `AGREEMENT_PAY` among the scopes, applyToken gives `userLoginId` as well.
     *
     * Repeating is safe: it reads and changes nothing (inferred; the documents do not speak of it). What to do with each status
     * is inferred too, from consult, applyToken and revoke.
     *
     * @deprecated
     * @generated from #/paths/~1v1~1users~1inquiryUserInfo/post
     */
    readonly inquiryUserInfo: (body: InquiryUserInfoInput, options?: CallOptions) => Promise<InquiryUserInfoOutcome>;
  };
  readonly payments: {
    /**
     * Take a payment, from the user or from a bound account
     *
     * Two products share this operation; `productCode` tells them apart.
     *
     * - **Checkout Payment** (`CASHIER_PAYMENT`): the user pays now. The usual answer is `PAYMENT_IN_PROCESS` with status U,
     *   which is no error: open schemeUrl, applinkUrl or normalUrl of the answer, whichever there is, for the user.
     *   Afterwards the user comes to `paymentRedirectUrl`; that tells nothing about the payment. Cards can answer `SUCCESS` at
     *   once, or bring the page of 3D Secure; write no Chinese characters into a card payment. `PAYMENT_IN_PROCESS` without a
     *   URL means that no payment was made: call again with a new paymentRequestId, and if it goes on, contact Antom support.
     * - **Auto Debit** (`AGREEMENT_PAYMENT`, page https://docs.antom.com/ac/ams/payment_agreement): the money is debited from the
     *   account that the user bound, without the user. `paymentMethod.paymentMethodId` is the access token of applyToken.
     *
     * Learn the final outcome from the payment notification or from inquiryPayment. (The older Auto Debit guide says that Auto
     * Debit sends no notification, later documents that it does: be ready for one, but inquire.) While a debit is in process, inquire
     * for more than a minute, until it is `SUCCESS` or `FAIL`. When it stays open, cancel, so that both sides agree.
     *
     * Unless `paymentExpiryTime` says otherwise, an open payment expires after 48 hours with a bank transfer, usually after 14
     * minutes with other methods of Checkout Payment, and usually after a minute with Auto Debit. With manual capture
     * (`paymentFactor.captureMode`) the money is only held: call capture.
     *
     * No answer: ask with inquiryPayment, by paymentRequestId, before the order closes. If the payment succeeded, go on; if it failed,
     * cancel.
     *
     * Repeating is safe as long as the request, its paymentRequestId above all, stays the same. The documents promise that a
     * request with the id of a payment in process or paid gets the answer of that payment, and one with an id that ended in S or F
     * the same result again: no id debits twice. The Auto Debit guide names the same call again as a way to recover
     * from a timeout. A request whose amount or paymentMethodId differs from that of the first gets
     * `REPEAT_REQ_INCONSISTENT`. What is not safe is a *new* paymentRequestId: take one only when inquiryPayment shows
     * that nothing was paid.
     *
     * @generated from #/paths/~1v1~1payments~1pay/post
     */
    readonly pay: <const Body = {}>(body: Checked<Body, PayFields, { ref: 'PayRequest' }, Conditions>, options?: CallOptions) => Promise<PayOutcome>;
    /**
     * Ask where a payment stands
     *
     * Tells whether a payment is paid, and what has come after it, such as refunds and captures. Ask when pay left the
     * payment in process or got no answer, and beside waiting for the payment notification, which can get lost. `result` is
     * about the call alone; branch on `paymentStatus`:
     *
     * - `SUCCESS`: paid, or authorized where the money is captured later. Go on with the order. It stays so after refunds.
     * - `FAIL`: not paid. Act by paymentResultCode.
     * - `CANCELLED`: canceled.
     * - `PROCESSING`: in process. Ask again, for more than one minute, until the status is final or the notification
     *   arrives; how often is not documented. A payment that nobody pays fails when its order closes, after 14 minutes by
     *   default.
     * - `PENDING`: the user has paid, and the outcome is awaited. It occurs with few payment methods; with `SOFORT` it
     *   usually takes 1 to 3 days, 7 at most. Rather wait for the notification (our advice).
     *
     * Which id to give: either one after an answer of pay; your paymentRequestId when pay timed out or its outcome is
     * unknown; the ids of the payment when it is a cancellation whose outcome is unknown. When a payment stays unknown,
     * cancel it, so that both sides agree. (The older guide says to cancel a payment that failed; what has failed needs no
     * cancellation.)
     *
     * `ORDER_NOT_EXIST` may mean that Antom does not know the payment yet, when pay got no answer and is still on its way: ask again
     * before you take it for the end (inferred from inquiryRefund, where it is documented).
     *
     * Repeating is safe: the call only reads. There is no idempotency key.
     *
     * @generated from #/paths/~1v1~1payments~1inquiryPayment/post
     */
    readonly inquiryPayment: <const Body = {}>(body: Checked<Body, InquiryPaymentFields, { ref: 'InquiryPaymentRequest' }, Conditions>, options?: CallOptions) => Promise<InquiryPaymentOutcome>;
    /**
     * Asks inquiryPayment until paymentStatus is SUCCESS, FAIL, CANCELLED, or inquiryPayment is refused. Throws an OutcomeUnknownError if the deadline comes first.
     * @generated from #/paths/~1v1~1payments~1inquiryPayment/post/x-poll
     */
    readonly waitForPayment: <const Body = {}>(body: Checked<Body, InquiryPaymentFields, { ref: 'InquiryPaymentRequest' }, Conditions>, options?: WaitOptions<InquiryPaymentOutcome>) => Promise<Settled<InquiryPaymentOutcome, typeof operations.waitForPayment>>;
    /**
     * Cancel a payment
     *
     * Undoes a payment whose outcome stays unknown, or that must not stand: for instance when pay timed out and
     * inquiryPayment brings no success. It always undoes the whole amount. Afterwards the payment is `CANCELLED`, even if a
     * notification of its success still arrives. (The older Auto Debit guide calls this operation cancelPayment.)
     *
     * How long a payment can be canceled depends on the contract and the payment method; later, refund it:
     *
     * - by default until 00:15 (GMT+8) of the next day;
     * - cards: 7 days from the payment, but not once it is captured;
     * - Mercado Pago: 7 days;
     * - bank methods of Thailand: only before the payment has succeeded;
     * - local methods of Indonesia, and JKOPay: never.
     *
     * A payment that has already been refunded ends in `PROCESS_FAIL`.
     *
     * Repeating is safe: when no answer came or the status is U, the documents ask for the same request again, and a payment
     * is canceled only once. There is no idempotency key of its own. inquiryPayment with the ids of the payment
     * tells what became of a cancellation.
     *
     * @generated from #/paths/~1v1~1payments~1cancel/post
     */
    readonly cancel: <const Body = {}>(body: Checked<Body, CancelFields, { ref: 'CancelRequest' }, Conditions>, options?: CallOptions) => Promise<CancelOutcome>;
    /**
     * Give the money of a payment back
     *
     * Gives a successful payment back, wholly or in part. Whether parts and several refunds of one payment are possible, and until
     * when, depends on the contract and the payment method; all refunds together are at most the amount of the payment.
     *
     * - Status `S`: the money is refunded.
     * - `REFUND_IN_PROCESS`: Antom has the refund. Do not send it again; expect notifyRefund, or ask with inquiryRefund.
     * - Any other `U`, or no answer: send the same request again, with the same refundRequestId. inquiryRefund with it tells too
     *   what became of the refund.
     * - Status `F`: nothing is refunded. Act by the result code.
     *
     * The outcome is also posted to `refundNotifyUrl`, or to the URL set in the Antom Dashboard.
     *
     * Repeating is safe: `refundRequestId` names one refund, and the same request with it never refunds twice. Once it has ended
     * with S or F, the same result comes again; a new attempt therefore takes a new refundRequestId. The same id with another
     * `refundAmount` is refused with `REPEAT_REQ_INCONSISTENT`.
     *
     * @generated from #/paths/~1v1~1payments~1refund/post
     */
    readonly refund: (body: RefundInput, options?: CallOptions) => Promise<RefundOutcome>;
    /**
     * Ask where a refund stands
     *
     * Tells whether a refund succeeded. Ask when refund left it in process or got no answer, and beside waiting for the refund
     * notification. `result` is about the call alone; branch on `refundStatus`:
     *
     * - `SUCCESS`: refunded, at Antom. Final.
     * - `FAIL`: not refunded. Final. Why stands in no field of this answer, though the documents list codes for it
     *   (RefundResultCode); the refund notification tells.
     * - `PROCESSING`: in process. Ask again until the status is final.
     *
     * Which id to give: either one after an answer of refund; your refundRequestId when refund timed out or its outcome is
     * unknown.
     *
     * `ORDER_NOT_EXIST` may mean that Antom does not know the refund yet: repeat the call after 15 seconds, up to 3 times. How often
     * and how long to ask for a refund in process is not documented.
     *
     * Repeating is safe: the call only reads. There is no idempotency key.
     *
     * @generated from #/paths/~1v1~1payments~1inquiryRefund/post
     */
    readonly inquiryRefund: <const Body = {}>(body: Checked<Body, InquiryRefundFields, { ref: 'InquiryRefundRequest' }, Conditions>, options?: CallOptions) => Promise<InquiryRefundOutcome>;
    /**
     * Asks inquiryRefund until refundStatus is SUCCESS, FAIL, or inquiryRefund is refused. Throws an OutcomeUnknownError if the deadline comes first.
     * @generated from #/paths/~1v1~1payments~1inquiryRefund/post/x-poll
     */
    readonly waitForRefund: <const Body = {}>(body: Checked<Body, InquiryRefundFields, { ref: 'InquiryRefundRequest' }, Conditions>, options?: WaitOptions<InquiryRefundOutcome>) => Promise<Settled<InquiryRefundOutcome, typeof operations.waitForRefund>>;
    /**
     * Take the money that a payment has authorized
     *
     * Takes money that a payment only holds: one made by pay with paymentFactor.isAuthorization `true`. Until when it can be
     * captured is told by authExpiryTime of inquiryPayment. Whether parts and several captures of one payment are possible depends
     * on the contract and the payment method; never more than the authorized amount.
     *
     * - Status `S`: the money is captured.
     * - `CAPTURE_IN_PROCESS`: Antom has the capture. Expect notifyCapture, or ask with inquiryPayment, whose `transactions` tell of
     *   captures.
     * - Any other `U`, or no answer: send the same request again, with the same captureRequestId (for no answer inferred).
     * - Status `F`: nothing is captured. Act by the result code.
     *
     * Repeating is safe: `captureRequestId` names one capture, and the same request with it never captures twice. Once it has
     * ended with S or F, the same result comes again; a new attempt therefore takes a new captureRequestId. The same id with
     * another `captureAmount` is refused with `REPEAT_REQ_INCONSISTENT`.
     *
     * @generated from #/paths/~1v1~1payments~1capture/post
     */
    readonly capture: (body: CaptureInput, options?: CallOptions) => Promise<CaptureOutcome>;
    /**
     * Create a session in which the user pays
     *
     * Creates a session and gives its data, encrypted: hand `paymentSessionData` to your client, where Antom's client-side SDK
     * starts with it and leads the user through the payment. With the checkout page that Antom hosts (productScene
     * `CHECKOUT_PAYMENT`), send the user to `normalUrl` instead.
     *
     * The answer tells nothing of the payment. Its result comes with notifyPayment, at `paymentNotifyUrl` or at the URL set in
     * the Antom Dashboard; inquiryPayment tells it by `paymentRequestId` (inferred: that page does not speak of sessions).
     *
     * A session ends an hour after it was created, or earlier if `paymentSessionExpiryTime` says so. After that, create another,
     * with a new `paymentRequestId` (inferred).
     *
     * `productCode` decides between Checkout Payment and EasySafePay, which requires `paymentMethod` and `paymentNotifyUrl`, and
     * `agreementInfo` unless `paymentMethod.paymentMethodId` is an access token of the user.
     *
     * That `paymentRequestId` is an idempotency key, as it is in pay, is inferred, and whether Antom compares other fields when it
     * meets an id again is not documented. Nor is what to do when no answer came, so this call is not marked as safe to repeat.
     * No operation of this contract tells whether a session was created. What to do with each status is inferred, too.
     *
     * @generated from #/paths/~1v1~1payments~1createPaymentSession/post
     */
    readonly createPaymentSession: <const Body = {}>(body: Checked<Body, CreatePaymentSessionFields, { ref: 'CreatePaymentSessionRequest' }, Conditions>, options?: CallOptions) => Promise<CreatePaymentSessionOutcome>;
  };
}

/**
 * A client of Antom online payments API. Nothing is sent before the first call.
 * @generated from openapi/antom/openapi.yaml
 */
export function createAntomClient(options: AntomClientOptions): AntomClient {
  const connection = functions.connectAntom(options);
  const http = createHttp<paths, 'signature' | 'client-id' | 'request-time'>(connection);
  return {
    http,
    authorizations: {
      consult: (body, given) => functions.consult(connection, body as never, given),
      applyToken: (body, given) => functions.applyToken(connection, body as never, given),
      revoke: (body, given) => functions.revoke(connection, body, given),
    },
    users: {
      inquiryUserInfo: (body, given) => functions.inquiryUserInfo(connection, body, given),
    },
    payments: {
      pay: (body, given) => functions.pay(connection, body as never, given),
      inquiryPayment: (body, given) => functions.inquiryPayment(connection, body as never, given),
      waitForPayment: (body, given) => functions.waitForPayment(connection, body as never, given),
      cancel: (body, given) => functions.cancel(connection, body as never, given),
      refund: (body, given) => functions.refund(connection, body, given),
      inquiryRefund: (body, given) => functions.inquiryRefund(connection, body as never, given),
      waitForRefund: (body, given) => functions.waitForRefund(connection, body as never, given),
      capture: (body, given) => functions.capture(connection, body, given),
      createPaymentSession: (body, given) => functions.createPaymentSession(connection, body as never, given),
    },
  };
}
