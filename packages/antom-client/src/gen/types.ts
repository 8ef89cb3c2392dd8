// Generated from openapi/antom/openapi.yaml by countersign generate. Do not edit.

export interface paths {
  readonly "/v1/authorizations/consult": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Ask for the URL at which a wallet user approves
     * @description First step of Auto Debit and of reading user data. Send the user to a URL of the answer; after the approval the wallet
     *     brings the user to `authRedirectUrl` with the query parameters `authCode` and `authState`, for instance
     *     `https://www.merchant.com/authorizationResult?authCode=3AB2F588D14B43238637264FCA5AAF35&authState=663A8FA9-D836-48EE-8AA1-1FF682989DC7`.
     *     Check that `authState` is yours, then exchange `authCode` with applyToken within a minute. The code also comes with the
     *     authorization notification (`AUTHCODE_CREATED`), where one is configured.
     *
     *     Repeating is safe: sending the same request again is what the documents ask for when no answer came and when the status
     *     is U, and they tell of no lasting effect of a consult. There is no idempotency key (`authState` only ties the return to
     *     its consult), so a repeat may bring another URL. When an approval failed, call with a new `authState`.
     */
    readonly post: operations["consult"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/authorizations/applyToken": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Exchange an authCode or a refresh token for an access token
     * @description Gives the access token with which pay debits the user (Auto Debit), or with which user data is read. With
     *     `AUTHORIZATION_CODE` the `authCode` of the return URL is exchanged: it works once, within a minute. With `REFRESH_TOKEN`
     *     you get a new access token: at least 10 days before the old one ends, and always with the newest refresh token.
     *
     *     How long an access token lives depends on the wallet: 1 year for MAYA and BOOST; 2 years for GCASH, TNG and TRUEMONEY;
     *     10 years for DANA; to a fixed date for ALIPAY_HK (2038-01-01), RABBIT_LINE_PAY (2050-07-19) and BKASH (2099-12-31);
     *     without a refresh token for ALIPAY_CN (2115-02-01), KAKAOPAY (2120-08-25; a documented sample prints 2120-09-14)
     *     and NAVERPAY (1 year from the last payment).
     *
     *     Repeating is safe in this sense: when no answer came or the status is U, the documents ask for the same parameters again.
     *     There is no idempotency key, and a code works once: if the lost answer held a token, the repeat may end in
     *     `INVALID_AUTHCODE`, or in `INVALID_REFRESH_TOKEN` when it replaced the refresh token (both inferred). After F go by the
     *     result code. The guide says that a new authCode is needed after F; for a refresh, or a fault that you can correct, the
     *     table of codes says otherwise.
     */
    readonly post: operations["applyToken"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/authorizations/revoke": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * End an authorization
     * @description Takes back what a user approved: the access token and its refresh token stop working. To debit the user or read their
     *     data again, begin at consult. A user can also end an authorization in the wallet; the authorization notification
     *     (`TOKEN_CANCELED`) tells of both.
     *
     *     Repeating is safe: when no answer came or the status is U, the documents ask for the same request again, and a token can
     *     only end once. There is no idempotency key. If the lost answer was a success, the repeat may end in
     *     `INVALID_ACCESS_TOKEN` (inferred): then the token has already ended, as it should.
     */
    readonly post: operations["revoke"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/users/inquiryUserInfo": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Read who is behind an access token
     * @deprecated
     * @description Reads the id of a wallet user, and what else the wallet tells, once the user has approved it: consult with
     *     `BASE_USER_INFO` or `USER_INFO` in `scopes`, exchange the code with applyToken, then ask here. If you refuse the binding
     *     after what you read, end it with revoke.
     *
     *     Antom dropped this operation from its documents for online payments on 2021-08-12; the official SDK still has it. With
     *     `AGREEMENT_PAY` among the scopes, applyToken gives `userLoginId` as well.
     *
     *     Repeating is safe: it reads and changes nothing (inferred; the documents do not speak of it). What to do with each status
     *     is inferred too, from consult, applyToken and revoke.
     */
    readonly post: operations["inquiryUserInfo"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/payments/pay": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Take a payment, from the user or from a bound account
     * @description Two products share this operation; `productCode` tells them apart.
     *
     *     - **Checkout Payment** (`CASHIER_PAYMENT`): the user pays now. The usual answer is `PAYMENT_IN_PROCESS` with status U,
     *       which is no error: open schemeUrl, applinkUrl or normalUrl of the answer, whichever there is, for the user.
     *       Afterwards the user comes to `paymentRedirectUrl`; that tells nothing about the payment. Cards can answer `SUCCESS` at
     *       once, or bring the page of 3D Secure; write no Chinese characters into a card payment. `PAYMENT_IN_PROCESS` without a
     *       URL means that no payment was made: call again with a new paymentRequestId, and if it goes on, contact Antom support.
     *     - **Auto Debit** (`AGREEMENT_PAYMENT`, page https://docs.antom.com/ac/ams/payment_agreement): the money is debited from the
     *       account that the user bound, without the user. `paymentMethod.paymentMethodId` is the access token of applyToken.
     *
     *     Learn the final outcome from the payment notification or from inquiryPayment. (The older Auto Debit guide says that Auto
     *     Debit sends no notification, later documents that it does: be ready for one, but inquire.) While a debit is in process, inquire
     *     for more than a minute, until it is `SUCCESS` or `FAIL`. When it stays open, cancel, so that both sides agree.
     *
     *     Unless `paymentExpiryTime` says otherwise, an open payment expires after 48 hours with a bank transfer, usually after 14
     *     minutes with other methods of Checkout Payment, and usually after a minute with Auto Debit. With manual capture
     *     (`paymentFactor.captureMode`) the money is only held: call capture.
     *
     *     No answer: ask with inquiryPayment, by paymentRequestId, before the order closes. If the payment succeeded, go on; if it failed,
     *     cancel.
     *
     *     Repeating is safe as long as the request, its paymentRequestId above all, stays the same. The documents promise that a
     *     request with the id of a payment in process or paid gets the answer of that payment, and one with an id that ended in S or F
     *     the same result again: no id debits twice. The Auto Debit guide names the same call again as a way to recover
     *     from a timeout. A request whose amount or paymentMethodId differs from that of the first gets
     *     `REPEAT_REQ_INCONSISTENT`. What is not safe is a *new* paymentRequestId: take one only when inquiryPayment shows
     *     that nothing was paid.
     */
    readonly post: operations["pay"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/payments/inquiryPayment": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Ask where a payment stands
     * @description Tells whether a payment is paid, and what has come after it, such as refunds and captures. Ask when pay left the
     *     payment in process or got no answer, and beside waiting for the payment notification, which can get lost. `result` is
     *     about the call alone; branch on `paymentStatus`:
     *
     *     - `SUCCESS`: paid, or authorized where the money is captured later. Go on with the order. It stays so after refunds.
     *     - `FAIL`: not paid. Act by paymentResultCode.
     *     - `CANCELLED`: canceled.
     *     - `PROCESSING`: in process. Ask again, for more than one minute, until the status is final or the notification
     *       arrives; how often is not documented. A payment that nobody pays fails when its order closes, after 14 minutes by
     *       default.
     *     - `PENDING`: the user has paid, and the outcome is awaited. It occurs with few payment methods; with `SOFORT` it
     *       usually takes 1 to 3 days, 7 at most. Rather wait for the notification (our advice).
     *
     *     Which id to give: either one after an answer of pay; your paymentRequestId when pay timed out or its outcome is
     *     unknown; the ids of the payment when it is a cancellation whose outcome is unknown. When a payment stays unknown,
     *     cancel it, so that both sides agree. (The older guide says to cancel a payment that failed; what has failed needs no
     *     cancellation.)
     *
     *     `ORDER_NOT_EXIST` may mean that Antom does not know the payment yet, when pay got no answer and is still on its way: ask again
     *     before you take it for the end (inferred from inquiryRefund, where it is documented).
     *
     *     Repeating is safe: the call only reads. There is no idempotency key.
     */
    readonly post: operations["inquiryPayment"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/payments/cancel": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Cancel a payment
     * @description Undoes a payment whose outcome stays unknown, or that must not stand: for instance when pay timed out and
     *     inquiryPayment brings no success. It always undoes the whole amount. Afterwards the payment is `CANCELLED`, even if a
     *     notification of its success still arrives. (The older Auto Debit guide calls this operation cancelPayment.)
     *
     *     How long a payment can be canceled depends on the contract and the payment method; later, refund it:
     *
     *     - by default until 00:15 (GMT+8) of the next day;
     *     - cards: 7 days from the payment, but not once it is captured;
     *     - Mercado Pago: 7 days;
     *     - bank methods of Thailand: only before the payment has succeeded;
     *     - local methods of Indonesia, and JKOPay: never.
     *
     *     A payment that has already been refunded ends in `PROCESS_FAIL`.
     *
     *     Repeating is safe: when no answer came or the status is U, the documents ask for the same request again, and a payment
     *     is canceled only once. There is no idempotency key of its own. inquiryPayment with the ids of the payment
     *     tells what became of a cancellation.
     */
    readonly post: operations["cancel"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/payments/refund": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Give the money of a payment back
     * @description Gives a successful payment back, wholly or in part. Whether parts and several refunds of one payment are possible, and until
     *     when, depends on the contract and the payment method; all refunds together are at most the amount of the payment.
     *
     *     - Status `S`: the money is refunded.
     *     - `REFUND_IN_PROCESS`: Antom has the refund. Do not send it again; expect notifyRefund, or ask with inquiryRefund.
     *     - Any other `U`, or no answer: send the same request again, with the same refundRequestId. inquiryRefund with it tells too
     *       what became of the refund.
     *     - Status `F`: nothing is refunded. Act by the result code.
     *
     *     The outcome is also posted to `refundNotifyUrl`, or to the URL set in the Antom Dashboard.
     *
     *     Repeating is safe: `refundRequestId` names one refund, and the same request with it never refunds twice. Once it has ended
     *     with S or F, the same result comes again; a new attempt therefore takes a new refundRequestId. The same id with another
     *     `refundAmount` is refused with `REPEAT_REQ_INCONSISTENT`.
     */
    readonly post: operations["refund"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/payments/inquiryRefund": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Ask where a refund stands
     * @description Tells whether a refund succeeded. Ask when refund left it in process or got no answer, and beside waiting for the refund
     *     notification. `result` is about the call alone; branch on `refundStatus`:
     *
     *     - `SUCCESS`: refunded, at Antom. Final.
     *     - `FAIL`: not refunded. Final. Why stands in no field of this answer, though the documents list codes for it
     *       (RefundResultCode); the refund notification tells.
     *     - `PROCESSING`: in process. Ask again until the status is final.
     *
     *     Which id to give: either one after an answer of refund; your refundRequestId when refund timed out or its outcome is
     *     unknown.
     *
     *     `ORDER_NOT_EXIST` may mean that Antom does not know the refund yet: repeat the call after 15 seconds, up to 3 times. How often
     *     and how long to ask for a refund in process is not documented.
     *
     *     Repeating is safe: the call only reads. There is no idempotency key.
     */
    readonly post: operations["inquiryRefund"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/payments/capture": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Take the money that a payment has authorized
     * @description Takes money that a payment only holds: one made by pay with paymentFactor.isAuthorization `true`. Until when it can be
     *     captured is told by authExpiryTime of inquiryPayment. Whether parts and several captures of one payment are possible depends
     *     on the contract and the payment method; never more than the authorized amount.
     *
     *     - Status `S`: the money is captured.
     *     - `CAPTURE_IN_PROCESS`: Antom has the capture. Expect notifyCapture, or ask with inquiryPayment, whose `transactions` tell of
     *       captures.
     *     - Any other `U`, or no answer: send the same request again, with the same captureRequestId (for no answer inferred).
     *     - Status `F`: nothing is captured. Act by the result code.
     *
     *     Repeating is safe: `captureRequestId` names one capture, and the same request with it never captures twice. Once it has
     *     ended with S or F, the same result comes again; a new attempt therefore takes a new captureRequestId. The same id with
     *     another `captureAmount` is refused with `REPEAT_REQ_INCONSISTENT`.
     */
    readonly post: operations["capture"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/payments/createPaymentSession": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Create a session in which the user pays
     * @description Creates a session and gives its data, encrypted: hand `paymentSessionData` to your client, where Antom's client-side SDK
     *     starts with it and leads the user through the payment. With the checkout page that Antom hosts (productScene
     *     `CHECKOUT_PAYMENT`), send the user to `normalUrl` instead.
     *
     *     The answer tells nothing of the payment. Its result comes with notifyPayment, at `paymentNotifyUrl` or at the URL set in
     *     the Antom Dashboard; inquiryPayment tells it by `paymentRequestId` (inferred: that page does not speak of sessions).
     *
     *     A session ends an hour after it was created, or earlier if `paymentSessionExpiryTime` says so. After that, create another,
     *     with a new `paymentRequestId` (inferred).
     *
     *     `productCode` decides between Checkout Payment and EasySafePay, which requires `paymentMethod` and `paymentNotifyUrl`, and
     *     `agreementInfo` unless `paymentMethod.paymentMethodId` is an access token of the user.
     *
     *     That `paymentRequestId` is an idempotency key, as it is in pay, is inferred, and whether Antom compares other fields when it
     *     meets an id again is not documented. Nor is what to do when no answer came, so this call is not marked as safe to repeat.
     *     No operation of this contract tells whether a session was created. What to do with each status is inferred, too.
     */
    readonly post: operations["createPaymentSession"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
}
export interface webhooks {
  readonly notifyAuthorization: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Learn what became of an authorization
     * @description Antom posts this to the `authNotifyUrl` of your consult where that was given, else to the URL set in the Antom Dashboard
     *     (Developer > Notification URL, key `alipay.ams.authorizations.notify`). Verify the signature, acknowledge, then act:
     *
     *     - `AUTHCODE_CREATED`: exchange `authCode` with applyToken, once; the return URL carries the same code.
     *     - `TOKEN_CREATED`: keep `accessToken` for the user whom `authState` stands for.
     *     - `TOKEN_CANCELED`: stop using `accessToken`. It ended by your own revoke, or in the wallet.
     *
     *     Without the right acknowledgement Antom delivers again: up to 8 deliveries in about a day. The sandbox does
     *     not repeat a notification that got a wrong one. How long Antom waits for it is not documented. Be ready for the same
     *     notification more than once: two deliveries agree in `authorizationNotifyType`, `authState` and `accessToken`, where a
     *     field may be absent from both (inferred).
     */
    readonly post: operations["notifyAuthorization"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly notifyPayment: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Learn what became of a payment
     * @description Antom posts this to the `paymentNotifyUrl` of your pay or createPaymentSession where that was given, else to the URL
     *     set in the Antom Dashboard (Developer > Notification URL): about 3 to 5 seconds after the payment is done, or when its
     *     order closes unpaid, after 14 minutes by default. Verify the signature, acknowledge, then act. Branch on `notifyType`
     *     first, for a pending payment has the status `S` as well:
     *
     *     - `PAYMENT_RESULT` with result.resultStatus `S`: paid. Compare paymentAmount with what you asked for, then go on with
     *       the order.
     *     - `PAYMENT_RESULT` with `F`: not paid. Act by the result code.
     *     - `PAYMENT_RESULT` with `U`: the outcome is not known. Ask with inquiryPayment.
     *     - `PAYMENT_PENDING`: the user has paid, and the outcome is awaited. It is not final; another notification follows.
     *
     *     A success that arrives after your cancel does not undo it: the payment stays canceled. The older Auto Debit guide
     *     knows no notification for Auto Debit, newer documents do. Do not rely on the notification alone; ask with
     *     inquiryPayment too.
     *
     *     Without the right acknowledgement Antom delivers again: up to 8 deliveries in about a day. The sandbox does not repeat
     *     a notification that got a wrong one. How long Antom waits for it is not documented. Be ready for the same notification
     *     more than once: two deliveries agree in `paymentId` and `notifyType` (inferred).
     */
    readonly post: operations["notifyPayment"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly notifyRefund: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Learn what became of a refund
     * @description Antom posts this when a refund is final: to the `refundNotifyUrl` of your refund where that was given, else to the URL set in
     *     the Antom Dashboard (Developer > Notification URL). Verify the signature, acknowledge, then act:
     *
     *     - refundStatus `SUCCESS`: compare refundAmount with what you asked for, then mark the order as refunded.
     *     - refundStatus `FAIL`: nothing is refunded. Act by the result code.
     *     - result.resultStatus `U`: documented, although a notified refund is final. Ask with inquiryRefund, whatever refundStatus
     *       says.
     *
     *     Without the right acknowledgement Antom delivers again: up to 8 deliveries in about a day. The sandbox does not repeat a
     *     notification that got a wrong one. How long Antom waits for it is not documented. Be ready for the same notification more
     *     than once: two deliveries agree in `refundId`, `notifyType` and `result.resultStatus` (inferred).
     */
    readonly post: operations["notifyRefund"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly notifyCapture: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Learn what became of a capture
     * @description Antom posts this when a capture has its outcome: to the URL set in the Antom Dashboard (Developer > Notification URL), or to
     *     the `paymentNotifyUrl` of your pay; the documents name both, and do not say which counts. Verify the signature,
     *     acknowledge, then act by result.resultStatus:
     *
     *     - `S`: the money is captured. Compare captureAmount with what you asked for, then go on with the order.
     *     - `F`: the money is not captured. Act by the result code.
     *     - `U`: documented in the table of codes alone. Ask with inquiryPayment.
     *
     *     Without the right acknowledgement Antom delivers again: up to 8 deliveries in about a day. The sandbox does not repeat a
     *     notification that got a wrong one. How long Antom waits for it is not documented. Be ready for the same notification more
     *     than once: two deliveries agree in `captureId`, `notifyType` and `result.resultStatus` (inferred).
     */
    readonly post: operations["notifyCapture"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
}
export interface components {
  schemas: {
    /**
     * Wallet
     * @description Wallet of the user. The set is open: Antom adds wallets without a new version of the API, so a value not listed here can be valid.
     */
    readonly CustomerBelongsTo: string;
    /**
     * URL
     * Format: uri
     * @description An absolute URL, written plainly; it is not percent-encoded as a whole.
     */
    readonly UrlString: string;
    /**
     * Scope
     * @description What the user is asked to allow. AGREEMENT_PAYMENT and AGREEEMENT_PAY, which guides print, are errors.
     * @enum {string}
     */
    readonly Scope: "BASE_USER_INFO" | "USER_INFO" | "AGREEMENT_PAY";
    /**
     * Terminal type
     * @description Kind of client on which the user is.
     * @enum {string}
     */
    readonly TerminalType: "WEB" | "WAP" | "APP" | "MINI_APP";
    /**
     * Operating system
     * @description Operating system of the user's device.
     * @enum {string}
     */
    readonly OsType: "IOS" | "ANDROID";
    /**
     * Merchant region for authorizations
     * @description Region in which the merchant, or the secondary merchant, does business: a two-letter ISO 3166 code. Only these four work for authorizations.
     * @enum {string}
     */
    readonly MerchantRegionAuth: "US" | "JP" | "PK" | "SG";
    /**
     * Boolean as text
     * @description True or false, written as a JSON string.
     * @enum {string}
     */
    readonly BooleanString: "true" | "false";
    /**
     * JSON as text
     * @description A JSON value, serialized into one string.
     */
    readonly JsonString: string;
    /**
     * Date and time
     * Format: date-time
     * @description ISO 8601 to the second with offset, such as 2019-11-27T12:01:01+08:00.
     */
    readonly DateTimeString: string;
    /**
     * Browser
     * @description Facts about the user's browser, for 3D Secure and risk control.
     */
    readonly BrowserInfo: {
      /** @description The Accept header that the browser sends. */
      readonly acceptHeader?: string;
      /**
       * @description Whether the browser can run Java.
       *     Travels as text: "true" or "false".
       */
      readonly javaEnabled?: components["schemas"]["BooleanString"];
      /**
       * @description Whether the browser can run JavaScript.
       *     Travels as text: "true" or "false".
       */
      readonly javaScriptEnabled?: components["schemas"]["BooleanString"];
      /** @description Language of the browser. */
      readonly language?: string;
      /** @description User agent of the browser. */
      readonly userAgent?: string;
    };
    /**
     * Positive integer as text
     * @description A whole number from 1 up in decimal digits, written as a JSON string.
     */
    readonly PositiveIntegerString: `${bigint}`;
    /**
     * Environment
     * @description Device and environment of the user. Several fields matter only for risk control; give them when you want Antom to check risk.
     */
    readonly Env: {
      /** @description Kind of client on which the user is. */
      readonly terminalType: components["schemas"]["TerminalType"];
      /**
       * @description Operating system of the user's device. Not needed for `WEB`.
       *     osType is required in env when its terminalType is APP, WAP or MINI_APP.
       */
      readonly osType?: components["schemas"]["OsType"];
      /** @description User agent of the client. */
      readonly userAgent?: string;
      /**
       * @description Token of the device. Give it when the Antom Device Fingerprint client is integrated.
       *     At most 64 characters.
       */
      readonly deviceTokenId?: string;
      /**
       * @description IP address of the user's device. Give it for risk control, and with cards.
       *     At most 64 characters.
       */
      readonly clientIp?: string;
      /**
       * @deprecated
       * @description Id of a cookie of the user. Antom's documents dropped it on 2022-11-29 as deprecated.
       */
      readonly cookieId?: string;
      /**
       * @description Further information as JSON text; no keys are documented.
       *     At most 2048 characters. Travels as text: JSON.
       */
      readonly extendInfo?: components["schemas"]["JsonString"];
      /** @description Id of the terminal in the store. In-store payments only. */
      readonly storeTerminalId?: string;
      /**
       * @description When the terminal in the store made its request, ISO 8601 with offset (form inferred). In-store payments only.
       *     Travels as text: ISO 8601 with offset.
       */
      readonly storeTerminalRequestTime?: components["schemas"]["DateTimeString"];
      /** @description Facts about the user's browser. */
      readonly browserInfo?: components["schemas"]["BrowserInfo"];
      /**
       * @description Bits to a pixel of the user's screen, `screen.colorDepth` in a browser. Some documented samples send it as a number; send a string.
       *     Travels as text: the digits of an integer.
       * @enum {string}
       */
      readonly colorDepth?: "1" | "4" | "8" | "15" | "16" | "24" | "30" | "32" | "48";
      /**
       * @description Height of the user's screen in pixels. Give it for risk control.
       *     Travels as text: the digits of an integer.
       */
      readonly screenHeight?: components["schemas"]["PositiveIntegerString"];
      /**
       * @description Width of the user's screen in pixels. Give it for risk control.
       *     Travels as text: the digits of an integer.
       */
      readonly screenWidth?: components["schemas"]["PositiveIntegerString"];
      /**
       * @description Minutes from the user's local time to UTC, `new Date().getTimezoneOffset()` in a browser: `-120` for UTC+2, so the sign is against intuition. From -720 to 720. Give it for risk control.
       *     Travels as text: the digits of an integer.
       */
      readonly timeZoneOffset?: `${bigint}`;
      /**
       * @description Brand of the user's device. Give it for risk control.
       *     At most 64 characters.
       */
      readonly deviceBrand?: string;
      /**
       * @description Model of the user's device. Give it for risk control.
       *     At most 128 characters.
       */
      readonly deviceModel?: string;
      /** @description Language of the user's device. Give it for risk control. */
      readonly deviceLanguage?: string;
      /** @description Id of the user's device. Give it for risk control. */
      readonly deviceId?: string;
      /** @description Version of the operating system. No limit is documented here, other than for the osVersion of consult. */
      readonly osVersion?: string;
    };
    /**
     * Authorization data
     * @description Account data which some authorizations need. Personal data.
     */
    readonly AuthMetaData: {
      /** @description Name of the account holder. Personal data. */
      readonly accountHolderName?: string;
      /** @description Number of the account holder's identity document. Personal data. */
      readonly accountHolderCertNo?: string;
    };
    /**
     * Consult request
     * @description Asks for the page on which a wallet user can approve what `scopes` names.
     */
    readonly ConsultRequest: {
      /**
       * @description Wallet of the user whose approval you want.
       *     At most 64 characters.
       */
      readonly customerBelongsTo: components["schemas"]["CustomerBelongsTo"];
      /**
       * @description Id of the secondary merchant that the user lets in. Give it when you are an acquirer with secondary merchants: you choose the id, and register it at Antom. For Alipay+ payment methods it equals the referenceMerchantId of an Auto Debit pay.
       *     At most 64 characters.
       */
      readonly authClientId?: string;
      /**
       * @description Your page to which the wallet sends the user after the approval, with `authCode` and `authState` added as query parameters.
       *     At most 1024 characters. Travels as text: a URL.
       */
      readonly authRedirectUrl: components["schemas"]["UrlString"];
      /**
       * @description What the user is asked to allow. That an empty list makes no sense is inferred; the documents give only the upper limit.
       *     1 to 4 items.
       */
      readonly scopes: readonly components["schemas"]["Scope"][];
      /**
       * @description Your own unique id of this consult. The return URL carries it back: go on only if it equals what you sent. It is no idempotency key; a new attempt takes a new value.
       *     At most 256 characters.
       */
      readonly authState: string;
      /** @description Kind of client on which the user is. Newer documents put it into `env` and call this field deprecated; here it is required. */
      readonly terminalType: components["schemas"]["TerminalType"];
      /**
       * @description Operating system of the user's device. Not needed for `WEB`. Newer documents put it into `env` and call this field deprecated.
       *     osType is required when terminalType is APP, WAP or MINI_APP.
       */
      readonly osType?: components["schemas"]["OsType"];
      /**
       * @description Version of the operating system. Give it when terminalType is `APP` or `WAP` and you know it: the user then gets a smoother way into the wallet. Newer documents put it into `env` and call this field deprecated.
       *     At most 16 characters.
       */
      readonly osVersion?: string;
      /** @description Region in which the merchant, or the secondary merchant, does business. Required when your contract is for the Global Acquirer Gateway (GAGW) product; only these four regions work. */
      readonly merchantRegion?: components["schemas"]["MerchantRegionAuth"];
      /**
       * @description Whether the approval is for Auto Debit of recurring payments. PayPay needs to know.
       *     Travels as text: "true" or "false".
       *     recurringPayment is required when customerBelongsTo is PAYPAY.
       */
      readonly recurringPayment?: components["schemas"]["BooleanString"];
      /** @description Device and environment of the user. Optional here; newer documents require it, in place of terminalType, osType and osVersion. When you send both, keep them equal. */
      readonly env?: components["schemas"]["Env"];
      /**
       * @description Your endpoint for the authorization notification. Without it, the notification goes to the URL set in the Antom Dashboard. Not on the page of this operation: known from its ABA variant and the official SDK.
       *     At most 1024 characters. Travels as text: a URL.
       */
      readonly authNotifyUrl?: components["schemas"]["UrlString"];
      /** @description Id of the merchant account. For this operation known from the official SDK only; applyToken has the same field. */
      readonly merchantAccountId?: string;
      /**
       * @description Further information as JSON text. Known from the official SDK only; no keys are documented.
       *     Travels as text: JSON.
       */
      readonly extendInfo?: components["schemas"]["JsonString"];
      /** @description Account data which some authorizations need. Known from the official SDK only. */
      readonly authMetaData?: components["schemas"]["AuthMetaData"];
    };
    /**
     * Result message
     * @description Free text about the result code, for logs and people. The wording varies between answers ("success.", "Success"): never branch on it.
     */
    readonly ResultMessage: string;
    /**
     * Consult result
     * @description Outcome of the call. Each code comes with one status only.
     */
    readonly ConsultResult: {
      /**
       * @description It succeeded.
       * @constant
       */
      readonly resultStatus: "S";
      /**
       * @description The only code of a success.
       * @enum {string}
       */
      readonly resultCode: "SUCCESS";
      /**
       * @description Free text for logs and people. The wording varies ("success.", "Success"): never branch on it.
       *     At most 256 characters.
       */
      readonly resultMessage: components["schemas"]["ResultMessage"];
    } | {
      /**
       * @description It failed.
       * @constant
       */
      readonly resultStatus: "F";
      /**
       * @description Why the call failed. A code not listed here is possible.
       * @enum {string}
       */
      readonly resultCode: "ACCESS_DENIED" | "CLIENT_FORBIDDEN_ACCESS_API" | "INVALID_ACCESS_TOKEN" | "INVALID_API" | "INVALID_CLIENT_STATUS" | "INVALID_SIGNATURE" | "KEY_NOT_FOUND" | "MERCHANT_NOT_REGISTERED" | "NO_INTERFACE_DEF" | "NO_PAY_OPTIONS" | "OAUTH_FAILED" | "PARAM_ILLEGAL" | "PAYMENT_NOT_QUALIFIED" | "PROCESS_FAIL" | "RISK_REJECT" | "SYSTEM_ERROR" | "UNKNOWN_CLIENT";
      /**
       * @description Free text for logs and people. The wording varies ("success.", "Success"): never branch on it.
       *     At most 256 characters.
       */
      readonly resultMessage: components["schemas"]["ResultMessage"];
    } | {
      /**
       * @description Not known, or still in process.
       * @constant
       */
      readonly resultStatus: "U";
      /**
       * @description Why there is no final outcome. A code not listed here is possible.
       * @enum {string}
       */
      readonly resultCode: "REQUEST_TRAFFIC_EXCEED_LIMIT" | "UNKNOWN_EXCEPTION";
      /**
       * @description Free text for logs and people. The wording varies ("success.", "Success"): never branch on it.
       *     At most 256 characters.
       */
      readonly resultMessage: components["schemas"]["ResultMessage"];
    };
    /**
     * Link
     * @description A URL of any scheme, custom schemes of apps included. Only its beginning is checked: wallets put into it what a strict reader of URLs would refuse.
     */
    readonly LinkString: string;
    /**
     * Code
     * @description One form of a code.
     */
    readonly CodeDetail: {
      /**
       * @description The code. With displayType `TEXT`, text; with an image type, the URL of the image, plain or in Base64. That it always comes is inferred.
       *     At most 2048 characters.
       */
      readonly codeValue: string;
      /**
       * @description How the code is to be shown. That it always comes is inferred.
       * @enum {string}
       */
      readonly displayType: "TEXT" | "MIDDLEIMAGE" | "SMALLIMAGE" | "BIGIMAGE" | "IMAGE";
      /**
       * @description Kind of code. Gone from the documents since 2021-07-30, still in the official SDK.
       * @enum {string}
       */
      readonly codeValueType?: "BARCODE" | "QRCODE";
    };
    /**
     * Authorization code form
     * @description The codes with which a user can approve by scanning.
     */
    readonly AuthCodeForm: {
      /** @description The code in one or more forms; show whichever fits. That it always comes is inferred. */
      readonly codeDetails: readonly components["schemas"]["CodeDetail"][];
    };
    /**
     * Result status
     * @description Whether the call succeeded. Branch on it first, then on the result code.
     * @enum {string}
     */
    readonly ResultStatus: "S" | "F" | "U";
    /**
     * Legacy result copy
     * @description Copy of `result` which only the samples of the older Auto Debit guide show. No field table and no SDK has it.
     */
    readonly ResultInfo: {
      /** @description The same as in `result`. */
      readonly resultStatus?: components["schemas"]["ResultStatus"];
      /**
       * @description The same as in `result`.
       *     At most 64 characters.
       */
      readonly resultCode?: string;
      /**
       * @description The same as in `result`.
       *     At most 256 characters.
       */
      readonly resultMessage?: components["schemas"]["ResultMessage"];
    };
    /**
     * Consult response
     * @description With a success: one or more URLs of the page on which the user approves. They work once; after about 15 minutes an approval still open is taken as failed.
     */
    readonly ConsultResponse: {
      /** @description Whether the call succeeded, and why not. */
      readonly result: components["schemas"]["ConsultResult"];
      /**
       * @description URL of a custom scheme that opens the installed wallet app, on Android or iOS.
       *     At most 2048 characters. Travels as text: a URL.
       */
      readonly schemeUrl?: components["schemas"]["LinkString"];
      /**
       * @description Android App Link or iOS Universal Link: opens the wallet app if it is installed, otherwise a page in the mobile browser.
       *     At most 2048 characters. Travels as text: a URL.
       */
      readonly applinkUrl?: components["schemas"]["LinkString"];
      /**
       * @description Android package name with which to open the wallet's page. Comes with a success when the request's terminalType is `APP` or `WAP`.
       *     At most 128 characters.
       */
      readonly appIdentifier?: string;
      /**
       * @description Web page, mobile or desktop, for the default browser or a WebView.
       *     At most 2048 characters. Travels as text: a URL.
       */
      readonly normalUrl?: components["schemas"]["LinkString"];
      /** @description Codes to show to the user. Comes when the wallet can be authorized by scanning a QR code. */
      readonly authCodeForm?: components["schemas"]["AuthCodeForm"];
      /**
       * @deprecated
       * @description The single authorization URL of old answers, deprecated by Antom on 2023-04-28. Use schemeUrl, applinkUrl or normalUrl.
       *     Travels as text: a URL.
       */
      readonly authUrl?: components["schemas"]["LinkString"];
      /**
       * @deprecated
       * @description Copy of `result` in old answers. Read `result` instead.
       */
      readonly resultInfo?: components["schemas"]["ResultInfo"];
      /**
       * @description Further information as JSON text. Known from the official SDK only; no keys are documented.
       *     Travels as text: JSON.
       */
      readonly extendInfo?: components["schemas"]["JsonString"];
    };
    /**
     * Grant type
     * @description What is given in exchange for the access token.
     * @enum {string}
     */
    readonly GrantType: "AUTHORIZATION_CODE" | "REFRESH_TOKEN";
    /**
     * Apply token request
     * @description Gives an authorization code or a refresh token for an access token.
     */
    readonly ApplyTokenRequest: {
      /** @description What you give for the token; it decides between `authCode` and `refreshToken`. */
      readonly grantType: components["schemas"]["GrantType"];
      /**
       * @description Wallet of the user; the one named in consult.
       *     At most 64 characters.
       */
      readonly customerBelongsTo: components["schemas"]["CustomerBelongsTo"];
      /**
       * @description The code that the wallet added to your return URL. It works once and must be exchanged within a minute. At most 64 characters here, 128 in newer documents.
       *     At most 64 characters.
       *     authCode is required when grantType is AUTHORIZATION_CODE.
       */
      readonly authCode?: string;
      /**
       * @description The newest refresh token that this operation gave for the user. Secret.
       *     At most 128 characters.
       *     refreshToken is required when grantType is REFRESH_TOKEN.
       */
      readonly refreshToken?: string;
      /** @description Region in which the merchant, or the secondary merchant, does business. Required when your contract is for the Global Acquirer Gateway (GAGW) product; only these four regions work. */
      readonly merchantRegion?: components["schemas"]["MerchantRegionAuth"];
      /**
       * @description Id of the merchant account. Known from newer documents.
       *     At most 64 characters.
       */
      readonly merchantAccountId?: string;
      /**
       * @description Further information as JSON text. Known from the official SDK only; no keys are documented.
       *     Travels as text: JSON.
       */
      readonly extendInfo?: components["schemas"]["JsonString"];
    };
    /**
     * Apply token result
     * @description Outcome of the call. Each code comes with one status only.
     */
    readonly ApplyTokenResult: {
      /**
       * @description It succeeded.
       * @constant
       */
      readonly resultStatus: "S";
      /**
       * @description The only code of a success.
       * @enum {string}
       */
      readonly resultCode: "SUCCESS";
      /**
       * @description Free text for logs and people. The wording varies ("success.", "Success"): never branch on it.
       *     At most 256 characters.
       */
      readonly resultMessage: components["schemas"]["ResultMessage"];
    } | {
      /**
       * @description It failed.
       * @constant
       */
      readonly resultStatus: "F";
      /**
       * @description Why the call failed. A code not listed here is possible.
       * @enum {string}
       */
      readonly resultCode: "ACCESS_DENIED" | "CLIENT_FORBIDDEN_ACCESS_API" | "INVALID_ACCESS_TOKEN" | "INVALID_API" | "INVALID_AUTHCODE" | "INVALID_CLIENT_STATUS" | "INVALID_REFRESH_TOKEN" | "INVALID_SIGNATURE" | "KEY_NOT_FOUND" | "NO_INTERFACE_DEF" | "NO_PAY_OPTIONS" | "OAUTH_FAILED" | "PARAM_ILLEGAL" | "PROCESS_FAIL" | "SYSTEM_ERROR" | "UNKNOWN_CLIENT" | "USER_NOT_EXIST" | "USER_STATUS_ABNORMAL";
      /**
       * @description Free text for logs and people. The wording varies ("success.", "Success"): never branch on it.
       *     At most 256 characters.
       */
      readonly resultMessage: components["schemas"]["ResultMessage"];
    } | {
      /**
       * @description Not known, or still in process.
       * @constant
       */
      readonly resultStatus: "U";
      /**
       * @description Why there is no final outcome. A code not listed here is possible.
       * @enum {string}
       */
      readonly resultCode: "AUTH_IN_PROCESS" | "REQUEST_TRAFFIC_EXCEED_LIMIT" | "UNKNOWN_EXCEPTION";
      /**
       * @description Free text for logs and people. The wording varies ("success.", "Success"): never branch on it.
       *     At most 256 characters.
       */
      readonly resultMessage: components["schemas"]["ResultMessage"];
    };
    /**
     * Wallet's customer
     * @description What the wallet, as payment service provider (PSP), tells about its customer.
     */
    readonly PspCustomerInfo: {
      /**
       * @description Name of the wallet, such as `ALIPAY_CN`. Comes when there is one to tell.
       *     At most 64 characters.
       */
      readonly pspName?: string;
      /**
       * @description Id of the customer at the wallet. Comes when there is one to tell.
       *     At most 64 characters.
       */
      readonly pspCustomerId?: string;
      /**
       * @description Id of the customer fit for showing, such as a masked login id. Comes when there is one to tell.
       *     At most 64 characters.
       */
      readonly displayCustomerId?: string;
      /** @description Name of the customer fit for showing. */
      readonly displayCustomerName?: string;
      /** @description An id of the customer; no meaning beyond the name is documented. */
      readonly customer2088Id?: string;
      /**
       * @description Further information as JSON text; no keys are documented.
       *     Travels as text: JSON.
       */
      readonly extendInfo?: components["schemas"]["JsonString"];
    };
    /**
     * Apply token response
     * @description With a success, the access token and what belongs to it. Keep user, access token and refresh token together.
     */
    readonly ApplyTokenResponse: {
      /** @description Whether the call succeeded, and why not. */
      readonly result: components["schemas"]["ApplyTokenResult"];
      /**
       * @description Opens the user's resources within the scopes approved; for Auto Debit it is the paymentMethodId of pay. Secret.
       *     At most 128 characters.
       *     accessToken comes when result.resultCode is SUCCESS.
       */
      readonly accessToken?: string;
      /**
       * @description When the access token ends; after that it can no longer debit the user. Old samples print the offset without its colon (`+0800`): a reader does well to take both.
       *     Travels as text: ISO 8601 with offset.
       *     accessTokenExpiryTime comes with accessToken.
       */
      readonly accessTokenExpiryTime?: components["schemas"]["DateTimeString"];
      /**
       * @description Gives the next access token, at least 10 days before the present one ends. Absent when the wallet has no refreshing; the access token then lives very long (with NAVERPAY, a year from the last payment). Secret.
       *     At most 128 characters.
       */
      readonly refreshToken?: string;
      /**
       * @description When the refresh token ends and becomes useless. Old samples print the offset without its colon, as in accessTokenExpiryTime.
       *     Travels as text: ISO 8601 with offset.
       *     refreshTokenExpiryTime comes with refreshToken.
       */
      readonly refreshTokenExpiryTime?: components["schemas"]["DateTimeString"];
      /**
       * @description The email address or phone number with which the user is registered at the wallet, masked. Comes with a success when the consult's scopes held `AGREEMENT_PAY`.
       *     At most 64 characters.
       */
      readonly userLoginId?: string;
      /**
       * @description Further information as JSON text, where there is any; in the samples an object with `userId` and `userLoginId`.
       *     At most 2048 characters. Travels as text: JSON.
       */
      readonly extendInfo?: components["schemas"]["JsonString"];
      /**
       * @deprecated
       * @description Copy of `result` in old answers. Read `result` instead.
       */
      readonly resultInfo?: components["schemas"]["ResultInfo"];
      /** @description What the wallet tells about the customer. Known from the official SDK only. */
      readonly pspCustomerInfo?: components["schemas"]["PspCustomerInfo"];
    };
    /**
     * Revoke request
     * @description Names the access token that is to end.
     */
    readonly RevokeRequest: {
      /**
       * @description The token to end, as applyToken or the authorization notification gave it. Secret.
       *     At most 128 characters.
       */
      readonly accessToken: string;
      /**
       * @description Id of the merchant account.
       *     At most 64 characters.
       */
      readonly merchantAccountId?: string;
      /**
       * @description Further information as JSON text. Known from the official SDK only; no keys are documented.
       *     Travels as text: JSON.
       */
      readonly extendInfo?: components["schemas"]["JsonString"];
    };
    /**
     * Revoke result
     * @description Outcome of the call. Each code comes with one status only.
     */
    readonly RevokeResult: {
      /**
       * @description It succeeded.
       * @constant
       */
      readonly resultStatus: "S";
      /**
       * @description The only code of a success.
       * @enum {string}
       */
      readonly resultCode: "SUCCESS";
      /**
       * @description Free text for logs and people. The wording varies ("success.", "Success"): never branch on it.
       *     At most 256 characters.
       */
      readonly resultMessage: components["schemas"]["ResultMessage"];
    } | {
      /**
       * @description It failed.
       * @constant
       */
      readonly resultStatus: "F";
      /**
       * @description Why the call failed. A code not listed here is possible.
       * @enum {string}
       */
      readonly resultCode: "ACCESS_DENIED" | "CLIENT_FORBIDDEN_ACCESS_API" | "INVALID_ACCESS_TOKEN" | "INVALID_API" | "INVALID_CLIENT_STATUS" | "INVALID_SIGNATURE" | "KEY_NOT_FOUND" | "NO_INTERFACE_DEF" | "OAUTH_FAILED" | "PARAM_ILLEGAL" | "PROCESS_FAIL" | "SYSTEM_ERROR" | "UNKNOWN_CLIENT";
      /**
       * @description Free text for logs and people. The wording varies ("success.", "Success"): never branch on it.
       *     At most 256 characters.
       */
      readonly resultMessage: components["schemas"]["ResultMessage"];
    } | {
      /**
       * @description Not known, or still in process.
       * @constant
       */
      readonly resultStatus: "U";
      /**
       * @description Why there is no final outcome. A code not listed here is possible.
       * @enum {string}
       */
      readonly resultCode: "REQUEST_TRAFFIC_EXCEED_LIMIT" | "UNKNOWN_EXCEPTION";
      /**
       * @description Free text for logs and people. The wording varies ("success.", "Success"): never branch on it.
       *     At most 256 characters.
       */
      readonly resultMessage: components["schemas"]["ResultMessage"];
    };
    /**
     * Revoke response
     * @description Says whether the authorization has ended; no more is documented.
     */
    readonly RevokeResponse: {
      /** @description Whether the call succeeded, and why not. */
      readonly result: components["schemas"]["RevokeResult"];
      /**
       * @description Further information as JSON text. Known from the official SDK only; no keys are documented, nor when it comes.
       *     Travels as text: JSON.
       */
      readonly extendInfo?: components["schemas"]["JsonString"];
    };
    /**
     * User information request
     * @description Asks about the user behind an access token.
     */
    readonly InquiryUserInfoRequest: {
      /**
       * @description The token of the user, as applyToken gave it. It works here only if the user was asked for `BASE_USER_INFO` or `USER_INFO`: put one of them into the scopes of the consult. Secret.
       *     At most 128 characters.
       */
      readonly accessToken: string;
    };
    /**
     * User information result
     * @description Outcome of the call. Each code comes with one status only. No table of this operation's codes is known: these are inferred from those of revoke and applyToken, where the same codes mean the same.
     */
    readonly InquiryUserInfoResult: {
      /**
       * @description It succeeded.
       * @constant
       */
      readonly resultStatus: "S";
      /**
       * @description The only code of a success.
       * @enum {string}
       */
      readonly resultCode: "SUCCESS";
      /**
       * @description Free text for logs and people. The wording varies ("success.", "Success"): never branch on it.
       *     At most 256 characters.
       */
      readonly resultMessage: components["schemas"]["ResultMessage"];
    } | {
      /**
       * @description It failed.
       * @constant
       */
      readonly resultStatus: "F";
      /**
       * @description Why the call failed. A code not listed here is possible.
       * @enum {string}
       */
      readonly resultCode: "ACCESS_DENIED" | "CLIENT_FORBIDDEN_ACCESS_API" | "INVALID_ACCESS_TOKEN" | "INVALID_API" | "INVALID_CLIENT_STATUS" | "INVALID_SIGNATURE" | "KEY_NOT_FOUND" | "NO_INTERFACE_DEF" | "OAUTH_FAILED" | "PARAM_ILLEGAL" | "PROCESS_FAIL" | "SYSTEM_ERROR" | "UNKNOWN_CLIENT" | "USER_NOT_EXIST" | "USER_STATUS_ABNORMAL";
      /**
       * @description Free text for logs and people. The wording varies ("success.", "Success"): never branch on it.
       *     At most 256 characters.
       */
      readonly resultMessage: components["schemas"]["ResultMessage"];
    } | {
      /**
       * @description Not known, or still in process.
       * @constant
       */
      readonly resultStatus: "U";
      /**
       * @description Why there is no final outcome. A code not listed here is possible.
       * @enum {string}
       */
      readonly resultCode: "REQUEST_TRAFFIC_EXCEED_LIMIT" | "UNKNOWN_EXCEPTION";
      /**
       * @description Free text for logs and people. The wording varies ("success.", "Success"): never branch on it.
       *     At most 256 characters.
       */
      readonly resultMessage: components["schemas"]["ResultMessage"];
    };
    /**
     * User information response
     * @description With a success, what the wallet tells of its user. Which fields come depends on the wallet; none is guaranteed. Name and avatar, which the scope `USER_INFO` speaks of, have no field. Personal data.
     */
    readonly InquiryUserInfoResponse: {
      /** @description Whether the call succeeded, and why not. */
      readonly result: components["schemas"]["InquiryUserInfoResult"];
      /**
       * @description The unique id of the user's account at the wallet. Comes with a success (inferred).
       *     At most 64 characters.
       */
      readonly userId?: string;
      /**
       * @description The phone number or email address with which the user is registered at the wallet, masked. Comes with a success when the wallet supports it (inferred). Personal data.
       *     At most 64 characters.
       */
      readonly userLoginId?: string;
      /** @description The MD5 hash of userLoginId, which in hexadecimal digits has 32 characters (inferred); whether it is that of the masked text is not documented. Only some wallets give it. Personal data. */
      readonly hashUserLoginId?: string;
    };
    /**
     * Currency
     * @description Three-letter ISO 4217 code of a currency.
     */
    readonly CurrencyCode: string;
    /**
     * Natural number as text
     * @description A whole number from 0 up in decimal digits, written as a JSON string.
     */
    readonly NaturalNumberString: `${bigint}`;
    /**
     * Amount
     * @description An amount of money, in the smallest unit of its currency.
     */
    readonly Amount: {
      /**
       * @description Currency of the amount.
       *     At most 3 characters. Matches ^[A-Z]{3}$.
       */
      readonly currency: components["schemas"]["CurrencyCode"];
      /**
       * @description Number of the currency's smallest units as a string of digits: 1 USD is `"100"`, 100 JPY is `"100"`. With IDR the last two digits are 00, after half-even rounding.
       *     Travels as text: the digits of an integer.
       */
      readonly value: components["schemas"]["NaturalNumberString"];
    };
    /**
     * Amount in a request
     * @description An amount of money, in the smallest unit of its currency.
     */
    readonly RequestAmount: {
      /**
       * @description The amount, at most 16 digits long.
       *     At most 16 characters.
       */
      readonly value?: string;
    } & components["schemas"]["Amount"];
    /**
     * Region
     * @description Two-letter ISO 3166 code of a country or region.
     */
    readonly RegionCode: string;
    /**
     * Address
     * @description A postal address. Personal data where it is that of a person.
     */
    readonly Address: {
      /**
       * @description Country or region, a two-letter ISO 3166 code. Documented as required in the billing address of a card; that every address needs it is inferred.
       *     At most 2 characters. Matches ^[A-Z]{2}$.
       */
      readonly region: components["schemas"]["RegionCode"];
      /**
       * @description State or province. For card payments of a business entity in the US, with a card issued in CA, US or GB: the ISO 3166-2 code of 2 or 3 characters.
       *     At most 8 characters.
       */
      readonly state?: string;
      /**
       * @description City.
       *     At most 32 characters.
       */
      readonly city?: string;
      /**
       * @description First line: street, post office box or company.
       *     At most 256 characters.
       */
      readonly address1?: string;
      /**
       * @description Second line: apartment, suite or building.
       *     At most 256 characters.
       */
      readonly address2?: string;
      /** @description A third line. Known from the official SDK only. */
      readonly address3?: string;
      /**
       * @description Postal code. For card payments of a business entity in the US: letters, digits, hyphens and spaces, at most 10 characters.
       *     At most 32 characters.
       */
      readonly zipCode?: string;
      /** @description A label of the address; no meaning beyond the name is documented. Known from the official SDK only. */
      readonly label?: string;
    };
    /**
     * Store
     * @description Store of a merchant; of use mainly for in-store payments.
     */
    readonly Store: {
      /** @description Your own id of the store. */
      readonly referenceStoreId?: string;
      /** @description Name of the store. */
      readonly storeName?: string;
      /** @description Merchant category code (MCC) of the store. */
      readonly storeMCC?: string;
      /** @description Name of the store as it is shown to users. */
      readonly storeDisplayName?: string;
      /** @description Id of the terminal in the store. */
      readonly storeTerminalId?: string;
      /** @description Id of the operator in the store. */
      readonly storeOperatorId?: string;
      /** @description Where the store is. */
      readonly storeAddress?: components["schemas"]["Address"];
      /** @description Phone number of the store. */
      readonly storePhoneNo?: string;
    };
    /**
     * Merchant
     * @description The merchant who sells, where that is not the caller: an acquirer's secondary merchant, for instance.
     */
    readonly Merchant: {
      /** @description Your own id of the merchant. With Auto Debit and an Alipay+ payment method it equals the authClientId of the consult. That it is required in every merchant is inferred. */
      readonly referenceMerchantId: string;
      /** @description Merchant category code (MCC). */
      readonly merchantMCC?: string;
      /** @description Name of the merchant. */
      readonly merchantName?: string;
      /** @description Name of the merchant as it is shown to users. */
      readonly merchantDisplayName?: string;
      /** @description Where the merchant is. */
      readonly merchantAddress?: components["schemas"]["Address"];
      /**
       * @description When the merchant registered, ISO 8601 to the second with offset (form inferred).
       *     Travels as text: ISO 8601 with offset.
       */
      readonly merchantRegisterDate?: components["schemas"]["DateTimeString"];
      /** @description Store in which the order was placed. Of use mainly for in-store payments. */
      readonly store?: components["schemas"]["Store"];
      /**
       * @description Kind of merchant. Known from the official SDK only.
       * @enum {string}
       */
      readonly merchantType?: "INDIVIDUAL" | "ENTERPRISE";
    };
    /**
     * Goods
     * @description One line of goods in an order. Several fields matter only for risk control; give them when you want Antom to check risk.
     */
    readonly Goods: {
      /**
       * @description Your own id of the goods. Required without priceId.
       *     At most 64 characters.
       */
      readonly referenceGoodsId?: string;
      /**
       * @description Name of the goods. That it is required, even beside a priceId, is inferred.
       *     At most 256 characters.
       */
      readonly goodsName: string;
      /**
       * @description Category of the goods. Of nested categories give the whole path, parent first, with slashes between, such as `Digital Goods/Digital Vouchers/Food and Beverages`. Give it for risk control.
       *     At most 64 characters.
       */
      readonly goodsCategory?: string;
      /** @description Brand of the goods. */
      readonly goodsBrand?: string;
      /** @description Price of one unit. */
      readonly goodsUnitAmount?: components["schemas"]["RequestAmount"];
      /**
       * @description How many units are bought, from 1 up. Give it for risk control.
       *     Travels as text: the digits of an integer.
       */
      readonly goodsQuantity?: components["schemas"]["PositiveIntegerString"];
      /** @description Name of the stock keeping unit (SKU), such as the size and color chosen. */
      readonly goodsSkuName?: string;
      /**
       * @description Page on which the user orders the goods. Give it for risk control.
       *     At most 2048 characters. Travels as text: a URL.
       */
      readonly goodsUrl?: components["schemas"]["UrlString"];
      /**
       * @description How the goods reach the buyer. Give it for risk control.
       * @enum {string}
       */
      readonly deliveryMethodType?: "PHYSICAL" | "DIGITAL";
      /**
       * @description Picture of the goods.
       *     Travels as text: a URL.
       */
      readonly goodsImageUrl?: components["schemas"]["UrlString"];
      /**
       * @description Id of a Price object of Antom's billing. Required without referenceGoodsId. Known from the official SDK only.
       *     At most 64 characters.
       */
      readonly priceId?: string;
      /** @description How much the goods are reduced by. Known from the official SDK only. */
      readonly goodsDiscountAmount?: components["schemas"]["RequestAmount"];
      /**
       * @description Last day of goods that are a service, ISO 8601 to the second with offset. Known from the official SDK only.
       *     Travels as text: ISO 8601 with offset.
       */
      readonly goodsEndsOnTime?: components["schemas"]["DateTimeString"];
      /** @description Goods offered along with these; they have the same fields. No meaning beyond the name is documented, nor how deep they may nest. Known from the official SDK only. */
      readonly crossSell?: components["schemas"]["Goods"];
    };
    /**
     * Name of a person
     * @description Name of a person, in parts or whole. Which parts are needed depends on where the name stands; none is required of every name. Personal data.
     */
    readonly UserName: {
      /**
       * @description Given name.
       *     At most 32 characters.
       */
      readonly firstName?: string;
      /**
       * @description Middle name, where there is one.
       *     At most 32 characters.
       */
      readonly middleName?: string;
      /**
       * @description Family name.
       *     At most 32 characters.
       */
      readonly lastName?: string;
      /**
       * @description The whole name in one text.
       *     At most 128 characters.
       */
      readonly fullName?: string;
    };
    /**
     * Bound of the delivery time
     * @description A length of time, the shortest or longest that the delivery is expected to take.
     */
    readonly DeliveryEstimateInfo: {
      /**
       * @description Unit in which `value` counts.
       * @enum {string}
       */
      readonly unit?: "YEAR" | "MONTH" | "DAY" | "HOUR" | "MINUTE" | "SECOND";
      /**
       * @description Number of units, from 0 up.
       *     Travels as text: the digits of an integer.
       */
      readonly value?: components["schemas"]["NaturalNumberString"];
    };
    /**
     * Estimate of the delivery time
     * @description How long the delivery is expected to take.
     */
    readonly DeliveryEstimate: {
      /** @description The shortest time expected. */
      readonly minimum?: components["schemas"]["DeliveryEstimateInfo"];
      /** @description The longest time expected. */
      readonly maximum?: components["schemas"]["DeliveryEstimateInfo"];
    };
    /**
     * Shipping
     * @description How and to whom the order is delivered. Several fields matter only for risk control; give them when you want Antom to check risk.
     */
    readonly Shipping: {
      /** @description Name of the person who receives the goods. Personal data. */
      readonly shippingName?: components["schemas"]["UserName"];
      /** @description Where the goods go. Personal data. */
      readonly shippingAddress?: components["schemas"]["Address"];
      /**
       * @description Company that carries the goods. Give it for risk control.
       *     At most 128 characters.
       */
      readonly shippingCarrier?: string;
      /**
       * @description Phone number of the receiver, extension included. Give it for risk control. Personal data.
       *     At most 16 characters.
       */
      readonly shippingPhoneNo?: string;
      /**
       * @description Email address to which virtual goods are sent. Give it for risk control, and always as a merchant of digital goods or entertainment. Personal data.
       *     At most 64 characters.
       */
      readonly shipToEmail?: string;
      /**
       * @description Id of the shipping fee.
       *     At most 64 characters.
       */
      readonly shippingFeeId?: string;
      /** @description What the shipping costs. */
      readonly shippingFee?: components["schemas"]["RequestAmount"];
      /**
       * @description The shipping in a few words, such as the name of the service chosen.
       *     At most 64 characters.
       */
      readonly shippingDescription?: string;
      /** @description How long the delivery is expected to take. */
      readonly deliveryEstimate?: components["schemas"]["DeliveryEstimate"];
      /** @description Number of the shipment, such as the carrier's tracking number (inferred). Known from the official SDK only. */
      readonly shippingNumber?: string;
      /** @description Notes about the shipping. Known from the official SDK only. */
      readonly notes?: string;
    };
    /**
     * Integer as text
     * @description A whole number in decimal digits, written as a JSON string.
     */
    readonly IntegerString: `${bigint}`;
    /**
     * Buyer
     * @description Who buys. Several fields matter only for risk control; give them when you want Antom to check risk. Personal data.
     */
    readonly Buyer: {
      /**
       * @description Your own id of the buyer. Give it when you use Antom's promotions.
       *     At most 64 characters.
       */
      readonly referenceBuyerId?: string;
      /** @description Name of the buyer. Personal data. */
      readonly buyerName?: components["schemas"]["UserName"];
      /**
       * @description Phone number of the buyer. Give it for risk control, and for payments with cards. Personal data.
       *     At most 24 characters.
       */
      readonly buyerPhoneNo?: string;
      /**
       * @description Email address of the buyer. Give it for risk control, and for payments with cards. Personal data.
       *     At most 64 characters.
       */
      readonly buyerEmail?: string;
      /**
       * @description When the buyer registered with you, ISO 8601 to the second with offset. Give it for risk control.
       *     At most 64 characters. Travels as text: ISO 8601 with offset.
       */
      readonly buyerRegistrationTime?: components["schemas"]["DateTimeString"];
      /**
       * @description Whether the buyer's account with you is verified. Known from the official SDK only.
       *     Travels as text: "true" or "false".
       */
      readonly isAccountVerified?: components["schemas"]["BooleanString"];
      /**
       * @description How many orders of the buyer succeeded; over which time is not documented. Known from the official SDK only.
       *     Travels as text: the digits of an integer.
       */
      readonly successfulOrderCount?: components["schemas"]["IntegerString"];
      /** @description Country calling code of buyerPhoneNo; `Contry` is how the field is spelt. Give it with the payment method STCPAY. Known from the official SDK only. */
      readonly buyerPhoneNoContryCode?: string;
    };
    /**
     * Leg
     * @description One section of a trip, between two stops.
     */
    readonly Leg: {
      /**
       * @description When the section begins, ISO 8601 to the second with offset.
       *     Travels as text: ISO 8601 with offset.
       */
      readonly departureTime?: components["schemas"]["DateTimeString"];
      /**
       * @description When the section ends, ISO 8601 to the second with offset.
       *     Travels as text: ISO 8601 with offset.
       */
      readonly arrivalTime?: components["schemas"]["DateTimeString"];
      /** @description Where the section begins. */
      readonly departureAddress?: components["schemas"]["Address"];
      /** @description Where the section ends. */
      readonly arrivalAddress?: components["schemas"]["Address"];
      /**
       * @description Name of the carrier, such as an airline.
       *     At most 128 characters.
       */
      readonly carrierName?: string;
      /**
       * @description Number or code of the carrier.
       *     At most 64 characters.
       */
      readonly carrierNo?: string;
      /**
       * @description Class in which the passengers travel. No more than the names of the values is documented.
       * @enum {string}
       */
      readonly classType?: "FIRSTLEVEL" | "SECONDLEVEL" | "THIRDLEVEL";
      /**
       * @description IATA code of the airport where the section begins. For flights.
       *     At most 8 characters.
       */
      readonly departureAirportCode?: string;
      /**
       * @description IATA code of the airport where the section ends. For flights.
       *     At most 8 characters.
       */
      readonly arrivalAirportCode?: string;
      /** @description Fare basis code of the ticket for this section. Known from the official SDK only. */
      readonly fareBasis?: string;
      /** @description Number of the ticket's coupon for this section. Known from the official SDK only. */
      readonly couponNumber?: string;
      /** @description Number of the flight. Known from the official SDK only. */
      readonly flightNumber?: string;
      /** @description Code of the booking, the passenger name record (PNR). Known from the official SDK only. */
      readonly passengerNameRecord?: string;
    };
    /**
     * Passenger
     * @description One passenger of a trip. Personal data.
     */
    readonly Passenger: {
      /** @description Name of the passenger. Personal data. */
      readonly passengerName?: components["schemas"]["UserName"];
      /**
       * @description Email address of the passenger. Personal data.
       *     At most 64 characters.
       */
      readonly passengerEmail?: string;
      /**
       * @description Phone number of the passenger. Personal data.
       *     At most 32 characters.
       */
      readonly passengerPhoneNo?: string;
      /** @description Number of the passenger's identity document (inferred from passengerIdType). Known from the official SDK only. Personal data. */
      readonly passengerId?: string;
      /**
       * @description Kind of identity document. Known from the official SDK only.
       * @enum {string}
       */
      readonly passengerIdType?: "PASSPORT" | "NATIONAL_ID_CARD" | "DRIVER_LICENSE" | "MILITARY_ID" | "GREEN_CARD" | "TRAVEL_DOCUMENT" | "ALIEN_REGISTRATION_CARD" | "BIRTH_CERTIFICATE" | "OTHERS";
      /** @description A code of the passenger; no meaning beyond the name is documented. Known from the official SDK only. */
      readonly passengerCode?: string;
    };
    /**
     * Ancillary service
     * @description Category of a service sold beside a ticket. Known from the official SDK only, where it is called Service.
     */
    readonly AncillaryService: {
      /** @description Code of the category. Known from the official SDK only; no codes are documented. */
      readonly categoryCode?: string;
      /** @description Code within the category. Known from the official SDK only; no codes are documented. */
      readonly subCategoryCode?: string;
    };
    /**
     * Ancillary services of a ticket
     * @description What was sold beside a ticket. Known from the official SDK only.
     */
    readonly AncillaryData: {
      /** @description The services. Known from the official SDK only. */
      readonly services?: readonly components["schemas"]["AncillaryService"][];
      /** @description Number of the ticket that the services belong to (inferred). Known from the official SDK only. */
      readonly connectedTicketNumber?: string;
    };
    /**
     * Transit
     * @description The trip that the order sells.
     */
    readonly Transit: {
      /**
       * @description Means of travel.
       * @enum {string}
       */
      readonly transitType?: "FLIGHT" | "TRAIN" | "CRUISE" | "COACH";
      /**
       * @description The sections of the trip; that they stand in the order of travel is inferred.
       *     At most 10 items.
       */
      readonly legs?: readonly components["schemas"]["Leg"][];
      /**
       * @description Who travels. Personal data.
       *     At most 100 items.
       */
      readonly passengers?: readonly components["schemas"]["Passenger"][];
      /** @description Code of the agent who sold the trip. Known from the official SDK only. */
      readonly agentCode?: string;
      /** @description Name of the agent who sold the trip. Known from the official SDK only. */
      readonly agentName?: string;
      /** @description Number of the ticket. Known from the official SDK only. */
      readonly ticketNumber?: string;
      /** @description Code of who issued the ticket. Known from the official SDK only. */
      readonly ticketIssuerCode?: string;
      /** @description Whether the ticket is restricted, such as not refundable (inferred); no values are documented. Known from the official SDK only. */
      readonly restrictedTicketIndicator?: string;
      /** @description What was sold beside the ticket. Known from the official SDK only. */
      readonly ancillaryData?: components["schemas"]["AncillaryData"];
    };
    /**
     * Lodging
     * @description The hotel stay that the order sells.
     */
    readonly Lodging: {
      /**
       * @description Name of the hotel.
       *     At most 128 characters.
       */
      readonly hotelName?: string;
      /** @description Where the hotel is. */
      readonly hotelAddress?: components["schemas"]["Address"];
      /**
       * @description When the guest arrived, ISO 8601 to the second with offset. For a reservation, or a guest who did not come, when the arrival was planned.
       *     Travels as text: ISO 8601 with offset.
       */
      readonly checkInDate?: components["schemas"]["DateTimeString"];
      /**
       * @description When the guest leaves, ISO 8601 to the second with offset.
       *     Travels as text: ISO 8601 with offset.
       */
      readonly checkOutDate?: components["schemas"]["DateTimeString"];
      /**
       * @description How many nights are booked, from 1 up. The official SDK has the texts of this field and numberOfRooms the wrong way round; the names are right (inferred).
       *     Travels as text: the digits of an integer.
       */
      readonly numberOfNights?: components["schemas"]["PositiveIntegerString"];
      /**
       * @description How many rooms are booked, from 1 up. See numberOfNights.
       *     Travels as text: the digits of an integer.
       */
      readonly numberOfRooms?: components["schemas"]["PositiveIntegerString"];
      /**
       * @description Names of the guests under whom the rooms are reserved. Personal data.
       *     At most 100 items.
       */
      readonly guestNames?: readonly components["schemas"]["UserName"][];
    };
    /**
     * Gaming
     * @description The top-up of a game that the order sells.
     */
    readonly Gaming: {
      /**
       * @description Name of the game.
       *     At most 128 characters.
       */
      readonly gameName?: string;
      /**
       * @description Name or id of the user whose account is topped up. Personal data.
       *     At most 128 characters.
       */
      readonly toppedUpUser?: string;
      /**
       * @description Email address of the user whose account is topped up. Personal data.
       *     At most 64 characters.
       */
      readonly toppedUpEmail?: string;
      /**
       * @description Phone number of the user whose account is topped up. Personal data.
       *     At most 32 characters.
       */
      readonly toppedUpPhoneNo?: string;
    };
    /**
     * Declaration
     * @description Facts for the declaration of foreign exchange when an online travel agency (OTA) is settled. Send both fields in that case, and neither in any other. Known from the official SDK only.
     */
    readonly Declaration: {
      /**
       * @description Line of business under which is declared. Known from the official SDK only.
       *     declarationBizScene is required with declarationBeneficiaryId.
       * @enum {string}
       */
      readonly declarationBizScene?: "AIRLINE" | "HOTEL";
      /**
       * @description Your unique id of the third party who is paid; what has been declared is added up by it. Known from the official SDK only.
       *     declarationBeneficiaryId is required with declarationBizScene.
       */
      readonly declarationBeneficiaryId?: string;
    };
    /**
     * Order
     * @description The order that is paid for. It serves risk control, compliance, reporting and the user's record of what was bought; it does not decide what is debited.
     */
    readonly Order: {
      /**
       * @description Id of the order, given by the merchant who sells to the user. The user sees it in the record of payments, and it helps in disputes and complaints. That it is required is inferred.
       *     At most 64 characters.
       */
      readonly referenceOrderId: string;
      /**
       * @description The order in short. The user sees it in the record of payments. That it is required is inferred.
       *     At most 256 characters.
       */
      readonly orderDescription: string;
      /** @description Amount of the order. Antom does not compare it with the amount to be paid. With Auto Debit its currency is the acquiring currency of the contract. */
      readonly orderAmount: components["schemas"]["RequestAmount"];
      /** @description How much the order is reduced by. Known from the official SDK only. */
      readonly orderDiscountAmount?: components["schemas"]["RequestAmount"];
      /** @description Subtotal of the order; what it leaves out is not documented. Known from the official SDK only. */
      readonly subTotalOrderAmount?: components["schemas"]["RequestAmount"];
      /** @description The merchant who sells. Expected from an acquirer with secondary merchants (inferred). */
      readonly merchant?: components["schemas"]["Merchant"];
      /**
       * @description What is bought. Give it for risk control.
       *     At most 100 items.
       */
      readonly goods?: readonly components["schemas"]["Goods"][];
      /** @description How and to whom the order is delivered. */
      readonly shipping?: components["schemas"]["Shipping"];
      /** @description Who buys. Personal data. */
      readonly buyer?: components["schemas"]["Buyer"];
      /**
       * @deprecated
       * @description Device and environment of the user. Superseded: use `env` of the request itself, which took its place in January 2022.
       */
      readonly env?: components["schemas"]["Env"];
      /**
       * @description Further information for special cases, as JSON text; no keys are documented. No limit is documented either; elsewhere extendInfo has at most 2048 characters.
       *     Travels as text: JSON.
       */
      readonly extendInfo?: components["schemas"]["JsonString"];
      /** @description The trip that the order sells, if it sells one. */
      readonly transit?: components["schemas"]["Transit"];
      /** @description The hotel stay that the order sells, if it sells one. */
      readonly lodging?: components["schemas"]["Lodging"];
      /** @description The top-up of a game that the order sells, if it sells one. */
      readonly gaming?: components["schemas"]["Gaming"];
      /**
       * @description Whether the order has to be declared as foreign exchange (inferred). Known from the official SDK only.
       *     Travels as text: "true" or "false".
       */
      readonly needDeclaration?: components["schemas"]["BooleanString"];
      /** @description Facts for the declaration of foreign exchange. Known from the official SDK only. */
      readonly declaration?: components["schemas"]["Declaration"];
      /** @description Kind of order; no values are documented. Known from the official SDK only. */
      readonly orderType?: string;
    };
    /**
     * Amount of more than zero in a request
     * @description An amount of money from 1 up, in the smallest unit of its currency.
     */
    readonly PositiveRequestAmount: {
      /**
       * @description The amount, which is not zero.
       *     Matches ^[1-9].
       */
      readonly value?: string;
    } & components["schemas"]["RequestAmount"];
    /**
     * Settlement strategy
     * @description How you want the payment to be settled.
     */
    readonly SettlementStrategy: {
      /**
       * @description Currency in which the payment is settled, one of those of your contract. Required by the documents since January 2022; by the official SDK only when your contract has several.
       *     At most 3 characters. Matches ^[A-Z]{3}$.
       */
      readonly settlementCurrency: components["schemas"]["CurrencyCode"];
    };
    /**
     * Number of installments
     * @description A number of installments, from 2 to 36. A guide allows only up to 12.
     */
    readonly InstallmentNum: `${bigint}`;
    /**
     * Installment plan
     * @description How a payment is divided into installments.
     */
    readonly CreditPayPlan: {
      /**
       * @description Number of installments. Some documented samples send a JSON number; send a string.
       *     Travels as text: the digits of an integer.
       */
      readonly installmentNum?: components["schemas"]["InstallmentNum"];
      /** @description Time between two installments; no values are documented. */
      readonly interval?: string;
      /**
       * @description How the fee for the installments is divided between seller and user.
       * @enum {string}
       */
      readonly creditPayFeeType?: "PERCENTAGE";
      /**
       * @description Share of the fee that the seller pays, in percent from 0 to 100: with `0` the seller pays nothing, with `100` all of it.
       *     Travels as text: the digits of an integer.
       */
      readonly feePercentage?: `${bigint}`;
      /**
       * @description Numbers of installments from which the user may choose (inferred). Send it or installmentNum, not both; of the two Antom would take installmentNum. Known from the official SDK only.
       *     At most 100 items.
       */
      readonly filteredInstallmentPeriods?: readonly components["schemas"]["InstallmentNum"][];
    };
    /**
     * Installment plan in a request
     * @description How a payment is to be divided into installments: into a given number, or into one that the user chooses.
     */
    readonly RequestCreditPayPlan: components["schemas"]["CreditPayPlan"];
    /**
     * Customized information
     * @description Five texts for your own use. Known from the official SDK only.
     */
    readonly CustomizedInfo: {
      /** @description First text. */
      readonly customizedField1?: string;
      /** @description Second text. */
      readonly customizedField2?: string;
      /** @description Third text. */
      readonly customizedField3?: string;
      /** @description Fourth text. */
      readonly customizedField4?: string;
      /** @description Fifth text. */
      readonly customizedField5?: string;
    };
    /**
     * Customized information in a request
     * @description Five texts for your own use. Known from the official SDK only.
     */
    readonly RequestCustomizedInfo: components["schemas"]["CustomizedInfo"];
    /**
     * Decimal number as text
     * @description A decimal number with a point where there is a fraction, written as a JSON string.
     */
    readonly DecimalString: `${number}`;
    /**
     * Amount in an answer
     * @description An amount of money, in the smallest unit of its currency.
     */
    readonly AnswerAmount: {
      /**
       * @description The amount, at most 16 digits long.
       *     At most 16 characters.
       */
      readonly value?: string;
    } & components["schemas"]["Amount"];
    /**
     * Quote
     * @description An exchange rate between two currencies.
     */
    readonly Quote: {
      /**
       * @description Id of the quote.
       *     At most 64 characters.
       */
      readonly quoteId?: string;
      /**
       * @description The two currencies: ISO 4217 codes with a slash between, such as USD/JPY. That it is always there is inferred.
       *     At most 16 characters.
       */
      readonly quoteCurrencyPair: string;
      /**
       * @description The rate. That it is always there is inferred. Documented as 1 or more, which can't be true of every pair. The official SDK sends a JSON number; send a string.
       *     Travels as text: the digits of a decimal number.
       */
      readonly quotePrice: components["schemas"]["DecimalString"];
      /**
       * @description From when the rate holds.
       *     Travels as text: ISO 8601 with offset.
       */
      readonly quoteStartTime?: components["schemas"]["DateTimeString"];
      /**
       * @description Until when the rate holds.
       *     Travels as text: ISO 8601 with offset.
       */
      readonly quoteExpiryTime?: components["schemas"]["DateTimeString"];
      /**
       * @description Whether the rate is guaranteed for the payment.
       *     Travels as text: "true" or "false".
       */
      readonly guaranteed?: components["schemas"]["BooleanString"];
      /** @description Amount that is exchanged (inferred from the name). Known from the official SDK only. */
      readonly exchangeAmount?: components["schemas"]["AnswerAmount"];
    };
    /**
     * Quote in a request
     * @description An exchange rate between two currencies.
     */
    readonly RequestQuote: {
      /** @description Amount that is exchanged (inferred from the name). Known from the official SDK only. */
      readonly exchangeAmount?: components["schemas"]["RequestAmount"];
    } & components["schemas"]["Quote"];
    /**
     * Agreement
     * @description The agreement under which the user pays with EasySafePay. Known from the official SDK only.
     */
    readonly AgreementInfo: {
      /** @description Your own unique id of the user's authorization. No limit is documented here; authState of consult has at most 256 characters. */
      readonly authState?: string;
      /** @description Id with which the user signs in to the wallet. Personal data. */
      readonly userLoginId?: string;
      /** @description Kind of userLoginId; no values are documented. */
      readonly userLoginType?: string;
      /** @description The login id in the form in which it may be shown. */
      readonly displayUserLoginId?: string;
    };
    /**
     * Period type
     * @description Unit in which the periods of a subscription are counted.
     * @enum {string}
     */
    readonly PeriodType: "DAY" | "WEEK" | "MONTH" | "QUARTER" | "HALF_YEAR" | "YEAR";
    /**
     * Period rule
     * @description How long a period of the subscription is, and what it costs. Known from the official SDK only.
     */
    readonly PeriodRule: {
      /** @description Unit in which the period is counted. */
      readonly periodType?: components["schemas"]["PeriodType"];
      /**
       * @description Number of periods; how it differs from periodCount is not documented.
       *     Travels as text: the digits of an integer.
       */
      readonly period?: components["schemas"]["IntegerString"];
      /** @description Price of a period. */
      readonly price?: components["schemas"]["RequestAmount"];
      /**
       * @description How many of the units make one period, from 1 up: with MONTH, `2` is a period of two months.
       *     Travels as text: the digits of an integer.
       */
      readonly periodCount?: components["schemas"]["PositiveIntegerString"];
    };
    /**
     * Payment method type
     * @description The payment method. The set is open: Antom adds methods without a new version of the API, so a value not listed here can be valid. Which of them you can use is a matter of your contract. For Siam Commercial Bank the lists have two spellings, and which one Antom takes is not documented; prefer that of the official SDK.
     */
    readonly PaymentMethodType: string;
    /**
     * Name of a cardholder
     * @description Name of the person to whom a card was issued. Personal data.
     */
    readonly CardholderName: WithRequired<components["schemas"]["UserName"], "firstName" | "lastName">;
    /**
     * Card brand
     * @description Brand of a card. The set is open: a value not listed here can be valid. Which brands there are depends on the region of the payment method.
     */
    readonly CardBrand: string;
    /**
     * 3D Secure version
     * @description Version of the 3D Secure protocol.
     * @enum {string}
     */
    readonly ThreeDSVersion: "1.0.2" | "2.1.0" | "2.2.0";
    /**
     * Electronic commerce indicator
     * @description How far 3D Secure authenticated the cardholder (ECI).
     * @enum {string}
     */
    readonly Eci: "00" | "01" | "02" | "04" | "05" | "06" | "07";
    /**
     * Result of your own 3D Secure check
     * @description What a 3D Secure check brought that you made outside Antom. That threeDSVersion, eci and cavv are required in it is inferred.
     */
    readonly MpiData: {
      /** @description Version of the 3D Secure protocol that you used. */
      readonly threeDSVersion: components["schemas"]["ThreeDSVersion"];
      /** @description Electronic commerce indicator that the check brought. */
      readonly eci: components["schemas"]["Eci"];
      /** @description Cardholder authentication verification value that the check brought. Some documented samples misspell the name as `caav`. */
      readonly cavv: string;
      /** @description Id that the directory server of the card scheme gave the check. */
      readonly dsTransactionId?: string;
      /** @description Kind of credential; no values are documented. Known from the official SDK only. */
      readonly credentialType?: string;
    };
    /**
     * Bank identifier code
     * @description Bank in which the user has the account, for the payment methods IDEAL, ONLINEBANKING_FPX and P24; each has codes of its own. That the lists are complete is not documented, so other values are allowed. The names of the banks are inferred from the codes.
     */
    readonly BankIdentifierCode: string;
    /**
     * Payment method region
     * @description Region of the payment method, which decides what card brands there are: a two-letter ISO 3166 code, or GLOBAL. That the list is complete is not documented, so other values are allowed.
     */
    readonly PaymentMethodRegion: string;
    /**
     * Payment method data
     * @description What a payment method needs to know beyond its type; most of it is about cards. Which keys belong here depends on paymentMethodType. What each method needs is documented only in part, and in a session the client-side SDK asks for a card by itself; so nothing is required here for the sake of a method, and other keys are allowed. Personal data.
     */
    readonly PaymentMethodMetaData: ({
      /**
       * @description Number of the card. Give it with CARD when there is no paymentMethodId. Secret. Descriptions of result codes write it `cardno`.
       *     At most 32 characters.
       */
      readonly cardNo?: string;
      /**
       * @description Security code of the card. Give it for cards issued in BR, CL, MX and PE, and for global cards. Secret. Whether the four digits of AMEX are taken is not documented.
       *     At most 3 characters.
       */
      readonly cvv?: string;
      /**
       * @description Last two digits of the year in which the card expires. Give it with CARD when there is no paymentMethodId.
       *     At most 2 characters. Matches ^[0-9]{2}$.
       */
      readonly expiryYear?: string;
      /**
       * @description Month in which the card expires, from 01 to 12. Give it with CARD when there is no paymentMethodId.
       *     At most 2 characters. Matches ^(0[1-9]|1[0-2])$.
       */
      readonly expiryMonth?: string;
      /** @description Name of the cardholder. Give it with CARD when there is no paymentMethodId. */
      readonly cardholderName?: components["schemas"]["CardholderName"];
      /** @description Address to which bills for the card go. */
      readonly billingAddress?: components["schemas"]["Address"];
      /**
       * @description Whether Antom shall store the card. The notification and the inquiry of the payment then carry a cardToken, which is the paymentMethodId of later payments. Some documented samples send a JSON boolean; send a string.
       *     Travels as text: "true" or "false".
       */
      readonly tokenize?: components["schemas"]["BooleanString"];
      /**
       * @description Whether the payment goes through 3D Secure from the start, so that the answer brings a URL for it. Taken as `false` when left out. With CARD, give it. Some documented samples send a JSON boolean; send a string.
       *     Travels as text: "true" or "false".
       */
      readonly is3DSAuthentication?: components["schemas"]["BooleanString"];
      /**
       * @description Whether a payment without 3D Secure that fails may be tried again with it; the answer then brings a URL. Taken as `true` when left out. With is3DSAuthentication `true` it makes no difference.
       *     Travels as text: "true" or "false".
       */
      readonly enableAuthenticationUpgrade?: components["schemas"]["BooleanString"];
      /**
       * @description Whether the card was stored before and the merchant now begins the payment, without the user.
       *     Travels as text: "true" or "false".
       */
      readonly isCardOnFile?: components["schemas"]["BooleanString"];
      /**
       * @description Kind of payment that the merchant begins.
       *     recurringType is required when isCardOnFile is true.
       * @enum {string}
       */
      readonly recurringType?: "SCHEDULED" | "UNSCHEDULED";
      /**
       * @description Id that the card scheme gave the first payment with the card: networkTransactionId in the paymentResultInfo of that payment. Give it when the merchant begins the payment.
       *     At most 256 characters.
       */
      readonly networkTransactionId?: string;
      /** @description Brand that the user chose, of a card that carries more than one. */
      readonly selectedCardBrand?: components["schemas"]["CardBrand"];
      /** @description Result of a 3D Secure check that you made yourself. Send it with is3DSAuthentication and enableAuthenticationUpgrade both `false`. */
      readonly mpiData?: components["schemas"]["MpiData"];
      /** @description Id of the authentication, after a call of initAuthentication (an operation outside this contract). No limit is documented; 64 characters are inferred. */
      readonly authenticationRequestId?: string;
      /**
       * @description By what the card is identified.
       * @enum {string}
       */
      readonly identityType?: "CARD_TOKEN" | "CARD_NT" | "CARD_PAN";
      /**
       * @description Birthday of the cardholder, as YYYY-MM-DD. Give it for a personal card issued in South Korea. The official SDK also speaks of 8 digits.
       *     At most 10 characters.
       */
      readonly dateOfBirth?: string;
      /**
       * @description Business number of the company. Give it for a corporate card issued in South Korea.
       *     At most 10 characters.
       */
      readonly businessNo?: string;
      /**
       * @description First two digits of the card's password. Give it for a card issued in South Korea. Secret.
       *     At most 2 characters.
       */
      readonly cardPasswordDigest?: string;
      /**
       * @description Brazilian tax id of the payer. Give it for a card issued in Brazil; other Brazilian methods such as PIX need it as well (inferred).
       *     At most 11 characters.
       */
      readonly cpf?: string;
      /**
       * @description Email address of the payer. Give it for a card issued in BR, CL, MX or PE, and with Konbini, Pay-easy, Mercado Pago and BLIK.
       *     At most 64 characters.
       */
      readonly payerEmail?: string;
      /** @description Code from the user's BLIK app, for BLIK. No limit is documented; 6 digits are inferred. */
      readonly blikCode?: string;
      /** @description Bank of the user, for IDEAL, P24 and ONLINEBANKING_FPX. */
      readonly bankIdentifierCode?: components["schemas"]["BankIdentifierCode"];
      /** @description Region of the payment method; with CARD it decides which brands are offered (inferred). Some documented samples misspell the name as `payMentMethodRegion`. */
      readonly paymentMethodRegion?: components["schemas"]["PaymentMethodRegion"];
      /**
       * @description Seen in documented samples only; its meaning is not documented.
       *     Travels as text: "true" or "false".
       */
      readonly useStringType?: components["schemas"]["BooleanString"];
      /** @description How the user is asked whether the card may be stored. It belongs in availablePaymentMethod of createPaymentSession; what it does in a pay request is not documented. */
      readonly tokenizeMode?: string;
      /** @description Options of the payment channel. For promotion codes of Sequra; known from the history of the official SDK only. */
      readonly channelOptionBill?: {
        /**
         * @description Promotion codes, joined by commas: at most 99 of at most 20 characters each, from which the limit of the whole follows.
         *     At most 2078 characters.
         */
        readonly channelPromotionCode?: string;
      } & {
        readonly [key: string]: unknown;
      };
    } & {
      readonly [key: string]: unknown;
    });
    /**
     * Funding type
     * @description How a card is funded.
     * @enum {string}
     */
    readonly FundingType: "CREDIT" | "DEBIT" | "PREPAID" | "CHARGE" | "DEFERRED_DEBIT";
    /**
     * Payment method
     * @description The method with which the user pays, and what it needs to know.
     */
    readonly PaymentMethod: {
      /**
       * @description The payment method. At most 64 characters; 32 in older documents.
       *     At most 64 characters.
       */
      readonly paymentMethodType: components["schemas"]["PaymentMethodType"];
      /**
       * @description Id by which the method is known at Antom: with Auto Debit the access token that applyToken gave; with CARD the cardToken of a stored card, from the notification or the inquiry of an earlier payment; with other methods an id of their own. Secret.
       *     At most 128 characters.
       */
      readonly paymentMethodId?: string;
      /** @description Further data that some methods need, CARD for instance. An object since 2022-10-18. */
      readonly paymentMethodMetaData?: components["schemas"]["PaymentMethodMetaData"];
      /**
       * @deprecated
       * @description Id of the buyer. Deprecated since 2023-07-27; the documents name no successor. order.buyer.referenceBuyerId identifies the buyer as well.
       */
      readonly customerId?: string;
      /**
       * @description Further information as JSON text; no keys are documented.
       *     At most 2048 characters. Travels as text: JSON.
       */
      readonly extendInfo?: components["schemas"]["JsonString"];
      /**
       * @description Whether the issuer has to authenticate the payment with a Korean card. Give it with CARD when the paymentMethodRegion is KR and you need that; taken as `false` when left out. Some documents show it in paymentMethodMetaData; here it stands where the official SDK has it.
       *     Travels as text: "true" or "false".
       */
      readonly requireIssuerAuthentication?: components["schemas"]["BooleanString"];
      /** @description How the card is funded. Known from the official SDK only. */
      readonly funding?: components["schemas"]["FundingType"];
    };
    /**
     * Phase of a trial
     * @description One phase of a trial plan. Known from the official SDK only.
     */
    readonly TrialPhase: {
      /**
       * @description Number of the phase.
       *     Travels as text: the digits of an integer.
       */
      readonly phaseNo?: components["schemas"]["IntegerString"];
      /** @description What the phase costs. */
      readonly trialAmount?: components["schemas"]["RequestAmount"];
    };
    /**
     * Trial plan
     * @description How the subscription can be tried at first. Known from the official SDK only.
     */
    readonly TrialPlan: {
      /**
       * @description When the trial ends (form inferred).
       *     Travels as text: ISO 8601 with offset.
       */
      readonly trialEndTime?: components["schemas"]["DateTimeString"];
      /**
       * @description How many days of the trial are free.
       *     Travels as text: the digits of an integer.
       */
      readonly freeTrialDays?: components["schemas"]["IntegerString"];
      /** @description The phases of the trial. */
      readonly phases?: readonly components["schemas"]["TrialPhase"][];
    };
    /**
     * Trial
     * @description Periods of the subscription that have another price, as a trial. Known from the official SDK only.
     */
    readonly Trial: {
      /**
       * @description Length of the trial (inferred from the name); its unit is not documented.
       *     Travels as text: the digits of an integer.
       */
      readonly trialPeriod?: components["schemas"]["IntegerString"];
      /** @description What a period of the trial costs. */
      readonly trialAmount?: components["schemas"]["RequestAmount"];
      /**
       * @description First period of the trial, counted from 1.
       *     Travels as text: the digits of an integer.
       */
      readonly trialStartPeriod?: components["schemas"]["PositiveIntegerString"];
      /**
       * @description Last period of the trial, counted from 1. Taken as equal to trialStartPeriod when left out.
       *     Travels as text: the digits of an integer.
       */
      readonly trialEndPeriod?: components["schemas"]["PositiveIntegerString"];
    };
    /**
     * Subscription
     * @description A subscription of the user, for which payments recur. Known from the official SDK only.
     */
    readonly SubscriptionInfo: {
      /** @description Id of the subscription. */
      readonly subscriptionId?: string;
      /** @description Describes the subscription; how it differs from subscriptionDescription is not documented. */
      readonly description?: string;
      /** @description Describes the subscription plan. */
      readonly subscriptionDescription?: string;
      /**
       * @description Status of the subscription.
       * @enum {string}
       */
      readonly status?: "ACTIVE" | "CANCELLED" | "TERMINATED";
      /**
       * @description When the subscription starts.
       *     Travels as text: ISO 8601 with offset.
       */
      readonly subscriptionStartTime?: components["schemas"]["DateTimeString"];
      /**
       * @description When the subscription ends. The official SDK says it may be null; leave it out instead.
       *     Travels as text: ISO 8601 with offset.
       */
      readonly subscriptionEndTime?: components["schemas"]["DateTimeString"];
      /** @description Unit in which the periods are counted. */
      readonly periodType?: components["schemas"]["PeriodType"];
      /**
       * @description How many of the units make one period.
       *     Travels as text: the digits of an integer.
       */
      readonly periodCount?: components["schemas"]["IntegerString"];
      /** @description How long a period is, and what it costs. */
      readonly periodRule?: components["schemas"]["PeriodRule"];
      /**
       * @description When the current period began (form inferred).
       *     Travels as text: ISO 8601 with offset.
       */
      readonly currentPeriodStart?: components["schemas"]["DateTimeString"];
      /**
       * @description When the current period ends (form inferred).
       *     Travels as text: ISO 8601 with offset.
       */
      readonly currentPeriodEnd?: components["schemas"]["DateTimeString"];
      /**
       * @description Number of the current phase, counted from 1.
       *     Travels as text: the digits of an integer.
       */
      readonly currentPhaseNo?: components["schemas"]["PositiveIntegerString"];
      /** @description Method with which the subscription is paid. */
      readonly paymentMethod?: components["schemas"]["PaymentMethod"];
      /** @description What a period costs (inferred). */
      readonly paymentAmount?: components["schemas"]["PositiveRequestAmount"];
      /**
       * @description When the subscription was last changed (form inferred).
       *     Travels as text: ISO 8601 with offset.
       */
      readonly lastUpdateTime?: components["schemas"]["DateTimeString"];
      /** @description Id of a subscription to which this one belongs; how is not documented. */
      readonly relatedSubscriptionId?: string;
      /** @description How the subscription can be tried at first; how it differs from trials is not documented. */
      readonly trialPlan?: components["schemas"]["TrialPlan"];
      /** @description The trials of the subscription. */
      readonly trials?: readonly components["schemas"]["Trial"][];
      /**
       * @description Your endpoint for notifications about the subscription.
       *     Travels as text: a URL.
       */
      readonly subscriptionNotifyUrl?: components["schemas"]["UrlString"];
      /**
       * @description When the offer of the subscription expires (inferred from the name).
       *     Travels as text: ISO 8601 with offset.
       */
      readonly subscriptionExpiryTime?: components["schemas"]["DateTimeString"];
      /**
       * @description Whether a payment of the subscription that failed may be tried again. Recurring PIX only.
       *     Travels as text: "true" or "false".
       */
      readonly allowRetry?: components["schemas"]["BooleanString"];
      /** @description Lowest upper limit of a payment that the user may set (inferred from the name). */
      readonly maxAmountFloor?: components["schemas"]["RequestAmount"];
      /** @description Amount of every payment, where all are the same (inferred from the name). */
      readonly fixedAmount?: components["schemas"]["RequestAmount"];
      /**
       * @description Who tries a failed payment again. Taken as MANUAL when left out with allowRetry `true`. Recurring PIX only.
       * @enum {string}
       */
      readonly retryMode?: "MANUAL" | "AUTOMATIC";
      /**
       * @description Id of the order of the subscription. Recurring PIX only.
       *     At most 32 characters.
       */
      readonly subscriptionOrderId?: string;
    };
    /**
     * Payment verification data
     * @description Proof that the user was verified for the payment. Known from the official SDK only.
     */
    readonly PaymentVerificationData: {
      /** @description Id of the request for the verification (inferred from the name). */
      readonly verifyRequestId?: string;
      /** @description Code that the user entered for the verification (inferred from the name). */
      readonly authenticationCode?: string;
    };
    /**
     * Fields of every pay request
     * @description What the products that share payments/pay have in common. It is open by itself; the form of each product closes it.
     */
    readonly PayRequestFields: {
      /**
       * @description Your own unique id of this payment, and the idempotency key: a request with an id that Antom knows brings the result of the payment that has it.
       *     At most 64 characters.
       */
      readonly paymentRequestId: string;
      /** @description The order that is paid for, for risk control, anti-money laundering, records and reports. Its amount is not compared with paymentAmount. */
      readonly order: components["schemas"]["Order"];
      /** @description Amount that you want to receive, in the currency of the order. */
      readonly paymentAmount: components["schemas"]["PositiveRequestAmount"];
      /** @description How you want the payment to be settled. Required for Checkout Payment. For Auto Debit the table of 2024 requires it, newer documents make it optional and the sample of the guide does without it; it is optional here. */
      readonly settlementStrategy?: components["schemas"]["SettlementStrategy"];
      /** @description How the payment is to be divided into installments. Ask Antom support before you offer installments. */
      readonly creditPayPlan?: components["schemas"]["RequestCreditPayPlan"];
      /**
       * @description Id that Antom gave your mini program. Required when the user is in one, that is with terminalType MINI_APP.
       *     At most 32 characters.
       *     appId is required when env.terminalType is MINI_APP.
       *     appId is required when order.env.terminalType is MINI_APP.
       */
      readonly appId?: string;
      /**
       * @description Your endpoint for the notification of the payment's result. Without it, the notification goes to the URL set in the Antom Dashboard.
       *     At most 2048 characters. Travels as text: a URL.
       */
      readonly paymentNotifyUrl?: components["schemas"]["UrlString"];
      /**
       * @description Your own data about the payment, as JSON text (form inferred). No limit is documented here; notifyRefund has 2048 characters for it. Known from the official SDK only.
       *     Travels as text: JSON.
       */
      readonly metadata?: components["schemas"]["JsonString"];
      /** @description Texts for your own use. Known from the official SDK only. */
      readonly customizedInfo?: components["schemas"]["RequestCustomizedInfo"];
      /** @description Exchange rate between the currency of the order and that in which the user pays (inferred from the name). Known from the official SDK only. */
      readonly paymentQuote?: components["schemas"]["RequestQuote"];
      /** @description The agreement under which the user pays with EasySafePay. Known from the official SDK only. */
      readonly agreementInfo?: components["schemas"]["AgreementInfo"];
      /**
       * @description A subscription that begins with the payment (inferred). Not beside subscriptionId. Known from the official SDK only.
       *     subscriptionInfo must not stand beside subscriptionId.
       */
      readonly subscriptionInfo?: components["schemas"]["SubscriptionInfo"];
      /** @description Amount in the currency in which the payment is processed (inferred from the name). Known from the official SDK only. */
      readonly processingAmount?: components["schemas"]["RequestAmount"];
      /** @description Method with which the money is received (inferred from the name). Known from the official SDK only. */
      readonly payToMethod?: components["schemas"]["PaymentMethod"];
      /**
       * @description Whether the money is only held now, and captured later (inferred). paymentFactor has a documented field of the same name: use that. Known from the official SDK only.
       *     Travels as text: "true" or "false".
       */
      readonly isAuthorization?: components["schemas"]["BooleanString"];
      /** @description The merchant who sells; order.merchant is the documented place for it. Known from the official SDK only. */
      readonly merchant?: components["schemas"]["Merchant"];
      /** @description Proof that the user was verified for the payment. Known from the official SDK only. */
      readonly paymentVerificationData?: components["schemas"]["PaymentVerificationData"];
      /**
       * @description Further information as JSON text. Known from the official SDK only; no keys are documented.
       *     Travels as text: JSON.
       */
      readonly extendInfo?: components["schemas"]["JsonString"];
      /**
       * @description Whether merchant and user are both offline (inferred from the name). Known from the official SDK only.
       *     Travels as text: "true" or "false".
       */
      readonly dualOfflinePayment?: components["schemas"]["BooleanString"];
      /** @description Id of the subscription for which the payment is. Not beside subscriptionInfo. The official SDK wants paymentAmount and order left out then; the documents require both without exception, and so does this contract. Known from the official SDK only. */
      readonly subscriptionId?: string;
      /** @description Id of a tax calculation that the payment is based on (inferred from the name). Known from the official SDK only. */
      readonly taxCalculationId?: string;
    };
    /**
     * Merchant region for payments
     * @description Region in which the merchant does business: a two-letter ISO 3166 code. Unlike for authorizations the set is open; the documents name only some values.
     */
    readonly MerchantRegionPay: components["schemas"]["RegionCode"];
    /**
     * Payment scenario
     * @description What is special about the payment.
     */
    readonly PaymentFactor: {
      /**
       * @description Whether the payment is only to be evaluated (inferred from the name). Known from the official SDK only.
       *     Travels as text: "true" or "false".
       */
      readonly isPaymentEvaluation?: components["schemas"]["BooleanString"];
      /**
       * @description How the user pays in a store. In-store payments only.
       * @enum {string}
       */
      readonly inStorePaymentScenario?: "PaymentCode" | "OrderCode" | "EntryCode";
      /**
       * @description How payment methods are shown to the user. The meanings are inferred.
       * @enum {string}
       */
      readonly presentmentMode?: "BUNDLE" | "TILE" | "UNIFIED";
      /**
       * @description Who captures an authorized payment. Taken as AUTOMATIC when left out. Of use with isAuthorization `true`.
       * @enum {string}
       */
      readonly captureMode?: "AUTOMATIC" | "MANUAL";
      /**
       * @description Whether the money is only held now, and captured later. Give it with CARD. Some documented samples send a JSON boolean; send a string.
       *     Travels as text: "true" or "false".
       */
      readonly isAuthorization?: components["schemas"]["BooleanString"];
      /**
       * @description Seen in one documented sample only; its meaning is not documented.
       *     Travels as text: "true" or "false".
       */
      readonly asyncPay?: components["schemas"]["BooleanString"];
    };
    /**
     * Pay request of Checkout Payment
     * @description Creates a payment that the user makes now. Most payment methods answer with a URL to which you send the user.
     */
    readonly CheckoutPayRequest: {
      /**
       * @description Names Checkout Payment.
       * @constant
       */
      readonly productCode: "CASHIER_PAYMENT";
      /**
       * @description Region in which the merchant does business. Required when your contract is for the Global Acquirer Gateway (GAGW) product.
       *     At most 2 characters. Matches ^[A-Z]{2}$.
       */
      readonly merchantRegion?: components["schemas"]["MerchantRegionPay"];
      /**
       * @description Id of the merchant account. Give it when you use one client id in several places of business.
       *     At most 32 characters.
       */
      readonly merchantAccountId?: string;
      /**
       * @description Region of the user. Of use only with the Alipay+ cashier page, which then shows the payment methods of that region first: with `KR`, KAKAOPAY comes above ALIPAY_CN.
       *     At most 2 characters. Matches ^[A-Z]{2}$.
       */
      readonly userRegion?: components["schemas"]["RegionCode"];
      /** @description Device and environment of the user, for risk control. */
      readonly env: components["schemas"]["Env"];
      /** @description Method with which the user pays. With `CARD`, paymentFactor is required as well, and no field of the request may hold Chinese characters. */
      readonly paymentMethod: components["schemas"]["PaymentMethod"];
      /**
       * @description What is special about the payment. Required with `CARD`; other methods need it only for special cases, such as presentmentMode.
       *     paymentFactor is required when paymentMethod.paymentMethodType is CARD.
       */
      readonly paymentFactor?: components["schemas"]["PaymentFactor"];
      /**
       * @description When the payment expires; stop the order then. By default a bank transfer expires 48 hours after the request, other methods usually after 14 minutes. A time of your own is documented to be less than 48 hours away for a bank transfer, and less than 10 minutes for other methods.
       *     Travels as text: ISO 8601 with offset.
       */
      readonly paymentExpiryTime?: components["schemas"]["DateTimeString"];
      /**
       * @description Your page to which the user is sent after the payment; also a custom scheme that opens your app. A page about EasySafePay allows only 255 characters with PAYPAY.
       *     At most 2048 characters. Travels as text: a URL.
       */
      readonly paymentRedirectUrl: components["schemas"]["LinkString"];
    } & (WithRequired<components["schemas"]["PayRequestFields"], "settlementStrategy"> & {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      readonly productCode: "CASHIER_PAYMENT";
    });
    /**
     * Pay request of Auto Debit
     * @description Takes money from an account that the user bound before, with the access token of the approval and without the user.
     */
    readonly AutoDebitPayRequest: {
      /**
       * @description Names Auto Debit.
       * @constant
       */
      readonly productCode: "AGREEMENT_PAYMENT";
      /**
       * @description Region in which the merchant does business. For this product known from the official SDK only; Checkout Payment requires it for the Global Acquirer Gateway (GAGW) product.
       *     At most 2 characters. Matches ^[A-Z]{2}$.
       */
      readonly merchantRegion?: components["schemas"]["MerchantRegionPay"];
      /**
       * @description Id of the merchant account. For this product known from the official SDK only.
       *     At most 32 characters.
       */
      readonly merchantAccountId?: string;
      /**
       * @description Region of the user. For this product known from its ABA variant and the official SDK only.
       *     At most 2 characters. Matches ^[A-Z]{2}$.
       */
      readonly userRegion?: components["schemas"]["RegionCode"];
      /** @description Device and environment of the user. Optional here: release notes of January 2022 call it required, yet the table of 2024 and the samples do without it. */
      readonly env?: components["schemas"]["Env"];
      /** @description The bound account: in paymentMethodType the wallet, which has the values of customerBelongsTo, and in paymentMethodId the access token that applyToken gave for the user. */
      readonly paymentMethod: WithRequired<components["schemas"]["PaymentMethod"], "paymentMethodId">;
      /** @description What is special about the payment. For this product known from the official SDK only. */
      readonly paymentFactor?: components["schemas"]["PaymentFactor"];
      /**
       * @description When the payment expires. The default is a matter of your contract, usually a minute after the request. A time of your own is documented to be less than a minute after the request.
       *     Travels as text: ISO 8601 with offset.
       */
      readonly paymentExpiryTime?: components["schemas"]["DateTimeString"];
      /**
       * @description Your page to which the user is sent after the payment. For this product known from the official SDK only; an Auto Debit takes place without the user.
       *     At most 2048 characters. Travels as text: a URL.
       */
      readonly paymentRedirectUrl?: components["schemas"]["LinkString"];
    } & (components["schemas"]["PayRequestFields"] & {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      readonly productCode: "AGREEMENT_PAYMENT";
    });
    /**
     * Product
     * @description Product of your contract under which a payment is taken.
     * @enum {string}
     */
    readonly ProductCode: "CASHIER_PAYMENT" | "AGREEMENT_PAYMENT";
    /**
     * Pay request
     * @description Asks Antom to take a payment. productCode names the product, and with it the form of the request: both have fields of the same names, but differ in which are required and in what some of them mean.
     */
    readonly PayRequest: {
      /** @description Product of your contract under which the payment is taken. It decides which form the request has. */
      readonly productCode: components["schemas"]["ProductCode"];
    } & (components["schemas"]["CheckoutPayRequest"] | components["schemas"]["AutoDebitPayRequest"]);
    /**
     * Pay result
     * @description Outcome of the call. Each code comes with one status only. `products` of a code lists the values of productCode with which it is documented; `byProduct` tells where its facts are others for one of them.
     */
    readonly PayResult: {
      /**
       * @description It succeeded.
       * @constant
       */
      readonly resultStatus: "S";
      /**
       * @description The only code of a success. The older Auto Debit guide prints it as `Success`.
       * @enum {string}
       */
      readonly resultCode: "SUCCESS";
      /**
       * @description Free text for logs and people. The wording varies ("success.", "Success"): never branch on it.
       *     At most 256 characters.
       */
      readonly resultMessage: components["schemas"]["ResultMessage"];
    } | {
      /**
       * @description It failed.
       * @constant
       */
      readonly resultStatus: "F";
      /**
       * @description Why the payment failed. A code not listed here is possible.
       * @enum {string}
       */
      readonly resultCode: "ACCESS_DENIED" | "AUTHENTICATION_REQUIRED" | "CARD_NOT_SUPPORTED" | "CURRENCY_NOT_SUPPORT" | "DO_NOT_HONOR" | "EXPIRED_CODE" | "FRAUD_REJECT" | "IDENTITY_AGE_NOT_ENOUGH" | "IDENTITY_VERIFY_FAILED" | "INVALID_ACCESS_TOKEN" | "INVALID_AMOUNT" | "INVALID_CARD_NUMBER" | "INVALID_CONTRACT" | "INVALID_CPF" | "INVALID_EXPIRATION_DATE" | "INVALID_IDENTITY_STATUS" | "INVALID_MERCHANT_STATUS" | "INVALID_PAYMENT_CODE" | "INVALID_PAYMENT_METHOD_META_DATA" | "KEY_NOT_FOUND" | "MERCHANT_KYB_NOT_QUALIFIED" | "MERCHANT_NOT_REGISTERED" | "NO_INTERFACE_DEF" | "NO_PAY_OPTIONS" | "ORDER_IS_CANCELED" | "ORDER_IS_CLOSED" | "ORDER_NOT_EXIST" | "ORDER_STATUS_INVALID" | "PARAM_ILLEGAL" | "PAYMENT_AMOUNT_EXCEED_LIMIT" | "PAYMENT_COUNT_EXCEED_LIMIT" | "PAYMENT_NOT_QUALIFIED" | "PAYMENT_PROHIBITED" | "PROCESS_FAIL" | "REPEAT_REQ_INCONSISTENT" | "RISK_REJECT" | "SELECTED_CARD_BRAND_NOT_AVAILABLE" | "SETTLE_CONTRACT_NOT_MATCH" | "SYSTEM_ERROR" | "USER_AMOUNT_EXCEED_LIMIT" | "USER_BALANCE_NOT_ENOUGH" | "USER_KYC_NOT_QUALIFIED" | "USER_NOT_EXIST" | "USER_PAYMENT_VERIFICATION_FAILED" | "USER_STATUS_ABNORMAL" | "VERIFY_TIMES_EXCEED_LIMIT" | "VERIFY_UNMATCHED";
      /**
       * @description Free text for logs and people. The wording varies ("success.", "Success"): never branch on it.
       *     At most 256 characters.
       */
      readonly resultMessage: components["schemas"]["ResultMessage"];
    } | {
      /**
       * @description Not known, or still in process.
       * @constant
       */
      readonly resultStatus: "U";
      /**
       * @description Why there is no final outcome. A code not listed here is possible.
       * @enum {string}
       */
      readonly resultCode: "PAYMENT_IN_PROCESS" | "REQUEST_TRAFFIC_EXCEED_LIMIT" | "UNKNOWN_EXCEPTION";
      /**
       * @description Free text for logs and people. The wording varies ("success.", "Success"): never branch on it.
       *     At most 256 characters.
       */
      readonly resultMessage: components["schemas"]["ResultMessage"];
    };
    /**
     * Time in an answer
     * @description A point in time: ISO 8601 to the second with offset, such as 2019-11-27T12:01:01+08:00. The older Auto Debit guide shows `2019-08-28 00:13:29` too, with neither T nor offset; of which time zone is not documented.
     */
    readonly AnswerTime: string;
    /**
     * Order code form
     * @description The code of an order, which the user scans to pay, in one or more forms.
     */
    readonly OrderCodeForm: {
      /** @description Payment method with which the code can be paid (inferred from the name). Known from the official SDK only. */
      readonly paymentMethodType?: string;
      /**
       * @description When the code ends, ISO 8601 to the second with offset. Always comes since 2021-12-28.
       *     Travels as text: ISO 8601 with offset.
       */
      readonly expireTime: components["schemas"]["DateTimeString"];
      /**
       * @description The code in its forms, such as text and pictures of several sizes; show whichever fits. Always comes since 2021-12-28.
       *     At most 4 items.
       */
      readonly codeDetails: readonly components["schemas"]["CodeDetail"][];
      /**
       * @description Further information as JSON text, where there is any; no keys are documented.
       *     At most 2048 characters. Travels as text: JSON.
       */
      readonly extendInfo?: components["schemas"]["JsonString"];
    };
    /**
     * Acquirer
     * @description The acquirer that Antom passed the payment to, and what it answered. Comes only with the product called APO in the official SDK.
     */
    readonly AcquirerInfo: {
      /**
       * @description Name of the acquirer.
       *     At most 64 characters.
       */
      readonly acquirerName?: string;
      /**
       * @description Id under which the payment was sent to the acquirer (inferred from the name).
       *     At most 64 characters.
       */
      readonly referenceRequestId?: string;
      /**
       * @description The acquirer's id of the transaction.
       *     At most 64 characters.
       */
      readonly acquirerTransactionId?: string;
      /**
       * @description The merchant's id at the acquirer.
       *     At most 64 characters.
       */
      readonly acquirerMerchantId?: string;
      /** @description The merchant's name at the acquirer. Known from the official SDK only. */
      readonly acquirerMerchantName?: string;
      /**
       * @description Result code of the acquirer.
       *     At most 64 characters.
       */
      readonly acquirerResultCode?: string;
      /**
       * @description Result message of the acquirer.
       *     At most 64 characters.
       */
      readonly acquirerResultMessage?: string;
      /** @description The acquirer's reason in words. Known from the official SDK only. */
      readonly acquirerReasonDescription?: string;
      /**
       * @description The acquirer's token of the card.
       *     At most 64 characters.
       */
      readonly acquirerCardToken?: string;
      /** @description Another id of the transaction; no meaning beyond the name is documented. Known from the official SDK only. */
      readonly ptspTransactionId?: string;
    };
    /**
     * 3D Secure result
     * @description What came of the 3D Secure authentication of a card payment.
     */
    readonly ThreeDSResult: {
      /** @description Version of 3D Secure that was used. */
      readonly threeDSVersion?: components["schemas"]["ThreeDSVersion"];
      /** @description Electronic commerce indicator (ECI). Comes with a card when its issuer returns one. */
      readonly eci?: components["schemas"]["Eci"];
      /** @description Cardholder authentication value, CAVV or AVV. Comes when the cardholder passed 3D Secure. */
      readonly cavv?: string;
      /** @description Id that the directory server gave the authentication. Comes with 3D Secure 2.0. */
      readonly dsTransactionId?: string;
      /** @description Id of the authentication. Comes with 3D Secure 1.0. */
      readonly xid?: string;
      /** @description Why 3D Secure failed. Comes when it failed. The small t in the middle is how the field is spelt. */
      readonly threeDStransactionStatusReason?: string;
      /**
       * @description Why a challenge was broken off.
       * @enum {string}
       */
      readonly challengeCancel?: "01" | "02" | "03" | "04" | "05" | "06" | "07" | "08";
      /**
       * @description Whether the cardholder was shown a challenge; without one the authentication was frictionless.
       *     Travels as text: "true" or "false".
       */
      readonly challenged?: components["schemas"]["BooleanString"];
      /**
       * @description Exemption from strong authentication that applied.
       * @enum {string}
       */
      readonly exemptionType?: "dataOnly" | "lowValue" | "transactionRiskAnalysis";
      /**
       * @description Whether 3D Secure was offered. Can come with a failed payment too.
       *     Travels as text: "true" or "false".
       */
      readonly threeDSOffered?: components["schemas"]["BooleanString"];
    };
    /**
     * Installment plan in an answer
     * @description How a payment was divided into installments.
     */
    readonly AnswerCreditPayPlan: {
      /**
       * @description Interest rate of the installments in percent. Returned for installments with CARD when the payment channel gives it; never sent in a request.
       *     At most 16 characters. Travels as text: the digits of a decimal number.
       */
      readonly interestRate?: components["schemas"]["DecimalString"];
    } & components["schemas"]["CreditPayPlan"];
    /**
     * Payment result information
     * @description What is known of the card, or of the wallet, after a payment. Which fields come depends on the payment method, the merchant, the region and the channel.
     */
    readonly PaymentResultInfo: {
      /** @description Name of the bank that issued the card. */
      readonly issuerName?: string;
      /** @description Code of the refusal in the channel's own terms. Comes with a failed card payment, where the channel has one. */
      readonly refusalCodeRaw?: string;
      /** @description Reason of the refusal in the channel's own words. Comes with a failed card payment, where the channel has one. */
      readonly refusalReasonRaw?: string;
      /** @description The card scheme's advice code for the merchant, such as whether to try again (inferred from the name). */
      readonly merchantAdviceCode?: string;
      /** @description The acquirer and its answer. */
      readonly acquirerInfo?: components["schemas"]["AcquirerInfo"];
      /** @description Card number, masked. */
      readonly cardNo?: string;
      /** @description Brand of the card. */
      readonly cardBrand?: components["schemas"]["CardBrand"];
      /** @description Token of the stored card; give it as paymentMethod.paymentMethodId in later payments. Secret. No limit is documented here; elsewhere a card token has at most 2048 characters. */
      readonly cardToken?: string;
      /**
       * @description Country or region of the bank that issued the card.
       *     At most 2 characters. Matches ^[A-Z]{2}$.
       */
      readonly issuingCountry?: components["schemas"]["RegionCode"];
      /** @description How the card is funded. */
      readonly funding?: components["schemas"]["FundingType"];
      /** @description Region of the card, or `GLOBAL`. */
      readonly paymentMethodRegion?: components["schemas"]["PaymentMethodRegion"];
      /** @description What came of 3D Secure. */
      readonly threeDSResult?: components["schemas"]["ThreeDSResult"];
      /** @description Raw result of the check of the billing address (AVS), such as `A`. */
      readonly avsResultRaw?: string;
      /** @description Raw result of the check of the card verification value (CVV), such as `Y`. */
      readonly cvvResultRaw?: string;
      /** @description The card network's id of the payment. Keep it: later payments that the merchant initiates with the stored card refer to it. No limit is documented here; the request takes 256 characters. */
      readonly networkTransactionId?: string;
      /** @description The installments agreed on. */
      readonly creditPayPlan?: components["schemas"]["AnswerCreditPayPlan"];
      /**
       * @description Name of the cardholder as one text (an object in requests). Comes with cards, for some merchants and regions. Personal data.
       *     At most 64 characters.
       */
      readonly cardholderName?: string;
      /**
       * @description First digits of the card number, which name the issuer; the official SDK speaks of six, the limit is eight. Comes with cards, for some merchants and regions.
       *     At most 8 characters.
       */
      readonly cardBin?: string;
      /**
       * @description Last four digits of the card number. Comes with cards, for some merchants and regions.
       *     At most 4 characters.
       */
      readonly lastFour?: string;
      /**
       * @description Month in which the card expires, two digits. Comes with cards.
       *     At most 2 characters. Matches ^[0-9]{2}$.
       */
      readonly expiryMonth?: string;
      /**
       * @description Year in which the card expires, its last two digits. Comes with cards.
       *     At most 2 characters. Matches ^[0-9]{2}$.
       */
      readonly expiryYear?: string;
      /**
       * @description Whom the card is for.
       * @enum {string}
       */
      readonly cardCategory?: "CONSUMER" | "COMMERCIAL";
      /** @description Number of the account that paid (inferred from the name). Known from the official SDK only. */
      readonly accountNo?: string;
      /**
       * @description Exemption from strong authentication that was asked for.
       * @enum {string}
       */
      readonly exemptionRequested?: "lowValue" | "transactionRiskAnalysis";
      /**
       * @description What stood for the card in the payment.
       * @enum {string}
       */
      readonly credentialTypeUsed?: "PAN" | "NETWORK_TOKEN";
      /** @description Retrieval reference number (RRN) of the payment. */
      readonly rrn?: string;
      /**
       * @description Whether the user had approved before the payment. Comes with PayPay when `smartPaymentEnabled` is true.
       * @enum {string}
       */
      readonly userAuthorizationStatus?: "AUTHORIZED" | "UNAUTHORIZED";
      /** @description Code with which the issuer authorized the payment (inferred from the name). */
      readonly authorizationCode?: string;
      /**
       * @description Whether the amount authorized can be raised. Comes when a pre-authorization succeeded.
       *     Travels as text: "true" or "false".
       */
      readonly incrementalAuthorizationAvailable?: components["schemas"]["BooleanString"];
      /**
       * @description Whether the authorization can be extended in time. Comes when a pre-authorization succeeded.
       *     Travels as text: "true" or "false".
       */
      readonly extendedAuthorizationAvailable?: components["schemas"]["BooleanString"];
      /**
       * @description Whether a refund is possible while the payment is only authorized. Comes when a pre-authorization succeeded.
       *     Travels as text: "true" or "false".
       */
      readonly refundOnAuthorizationAvailable?: components["schemas"]["BooleanString"];
    };
    /**
     * Discount
     * @description A discount that a promotion gave.
     */
    readonly Discount: {
      /** @description Tag of the discount. */
      readonly discountTag?: string;
      /**
       * @description Name of the discount, in its default language.
       *     At most 128 characters.
       */
      readonly discountName?: string;
      /** @description What the buyer saved. */
      readonly savingsAmount?: components["schemas"]["AnswerAmount"];
      /** @description What the buyer is expected to save (inferred from the name). */
      readonly estimateSavingsAmount?: components["schemas"]["AnswerAmount"];
    };
    /**
     * Promotion result
     * @description A promotion that the buyer used.
     */
    readonly PromotionResult: {
      /**
       * @description Kind of promotion.
       * @enum {string}
       */
      readonly promotionType?: "DISCOUNT" | "INTEREST_FREE";
      /** @description The discount. That it comes with the type `DISCOUNT` is inferred. */
      readonly discount?: components["schemas"]["Discount"];
    };
    /**
     * Redirect action form
     * @description A redirection for the user's browser to make.
     */
    readonly RedirectActionForm: {
      /**
       * @description HTTP method with which the browser opens redirectUrl. That it always comes is inferred.
       * @enum {string}
       */
      readonly method: "POST" | "GET";
      /**
       * @description What to post to redirectUrl: keys and values, in a form that is not documented. Comes when method is `POST`.
       *     At most 2048 characters.
       *     parameters comes when method of redirectActionForm is POST.
       */
      readonly parameters?: string;
      /**
       * @description Where the browser goes. That it always comes is inferred.
       *     At most 2048 characters. Travels as text: a URL.
       */
      readonly redirectUrl: components["schemas"]["LinkString"];
      /**
       * @description Kind of form; always `RedirectActionForm`.
       * @constant
       */
      readonly actionFormType?: "RedirectActionForm";
    };
    /**
     * Challenge action form
     * @description A challenge that the user has to answer before the payment goes on. Known from the official SDK only.
     */
    readonly ChallengeActionForm: {
      /**
       * @description What the user is asked for. Known from the official SDK only.
       * @enum {string}
       */
      readonly challengeType?: "SMS_OTP" | "PLAINTEXT_CARD_NO" | "CARD_EXPIRE_DATE";
      /** @description What to show to the user with the challenge (inferred from the name), such as a masked phone number. Known from the official SDK only. */
      readonly challengeRenderValue?: string;
      /**
       * @description Who asks for the challenge. Known from the official SDK only.
       * @enum {string}
       */
      readonly triggerSource?: "AMS" | "CHANNEL";
      /**
       * @description Further information as JSON text; no keys are documented. Known from the official SDK only.
       *     Travels as text: JSON.
       */
      readonly extendInfo?: components["schemas"]["JsonString"];
    };
    /**
     * Pay response
     * @description Says whether there is a payment, and with Checkout Payment where to send the user. Which field comes when is told with each. Beside result few are certain: `PAYMENT_IN_PROCESS` without a URL means that there is no payment, so only with a URL do ids, amount and creation time come for certain. Auto Debit needs no page, so most fields about pages are known for it from the official SDK only.
     */
    readonly PayResponse: {
      /** @description Whether the call succeeded, and why not. */
      readonly result: components["schemas"]["PayResult"];
      /**
       * @description Your id of the payment, as sent. With Checkout Payment comes with `PAYMENT_IN_PROCESS`, with Auto Debit when the call succeeded.
       *     At most 64 characters.
       *     paymentRequestId, paymentId, paymentAmount and paymentCreateTime come with PAYMENT_IN_PROCESS and schemeUrl.
       *     paymentRequestId, paymentId, paymentAmount and paymentCreateTime come with PAYMENT_IN_PROCESS and applinkUrl.
       *     paymentRequestId, paymentId, paymentAmount and paymentCreateTime come with PAYMENT_IN_PROCESS and normalUrl.
       */
      readonly paymentRequestId?: string;
      /**
       * @description Antom's id of the payment; store it beside yours. With Checkout Payment comes with `PAYMENT_IN_PROCESS`, with Auto Debit when the call succeeded.
       *     At most 64 characters.
       *     paymentRequestId, paymentId, paymentAmount and paymentCreateTime come with PAYMENT_IN_PROCESS and schemeUrl.
       *     paymentRequestId, paymentId, paymentAmount and paymentCreateTime come with PAYMENT_IN_PROCESS and applinkUrl.
       *     paymentRequestId, paymentId, paymentAmount and paymentCreateTime come with PAYMENT_IN_PROCESS and normalUrl.
       */
      readonly paymentId?: string;
      /**
       * @description The amount of the payment. With Checkout Payment comes with `PAYMENT_IN_PROCESS`, with Auto Debit when the call succeeded.
       *     paymentRequestId, paymentId, paymentAmount and paymentCreateTime come with PAYMENT_IN_PROCESS and schemeUrl.
       *     paymentRequestId, paymentId, paymentAmount and paymentCreateTime come with PAYMENT_IN_PROCESS and applinkUrl.
       *     paymentRequestId, paymentId, paymentAmount and paymentCreateTime come with PAYMENT_IN_PROCESS and normalUrl.
       */
      readonly paymentAmount?: components["schemas"]["AnswerAmount"];
      /** @description The amount that the user really pays (inferred from the name). Known from the official SDK only. */
      readonly actualPaymentAmount?: components["schemas"]["AnswerAmount"];
      /** @description The amount that the payment is processed in (inferred from the name). Known from the official SDK only. */
      readonly processingAmount?: components["schemas"]["AnswerAmount"];
      /** @description Value of coupons that is not guaranteed (inferred from the name). Known from the official SDK only. */
      readonly nonGuaranteeCouponValue?: components["schemas"]["AnswerAmount"];
      /** @description Exchange rate of the payment. Known from the official SDK only. */
      readonly paymentQuote?: components["schemas"]["Quote"];
      /**
       * @description What to hand to `showPaymentSheet` of Antom's client SDK. Comes when your app uses that SDK. For Auto Debit known from the official SDK only.
       *     At most 20000 characters.
       */
      readonly paymentData?: string;
      /**
       * @description When Antom made the payment. With Checkout Payment comes with `PAYMENT_IN_PROCESS`, with Auto Debit when the call succeeded. The older Auto Debit guide shows it without T and offset.
       *     Travels as text: ISO 8601 with offset.
       *     paymentRequestId, paymentId, paymentAmount and paymentCreateTime come with PAYMENT_IN_PROCESS and schemeUrl.
       *     paymentRequestId, paymentId, paymentAmount and paymentCreateTime come with PAYMENT_IN_PROCESS and applinkUrl.
       *     paymentRequestId, paymentId, paymentAmount and paymentCreateTime come with PAYMENT_IN_PROCESS and normalUrl.
       */
      readonly paymentCreateTime?: components["schemas"]["AnswerTime"];
      /**
       * @description When the payment succeeded. With Auto Debit comes when the call succeeded, though not in every documented sample. The older Auto Debit guide shows it without T and offset. For Checkout Payment known from the official SDK only.
       *     Travels as text: ISO 8601 with offset.
       */
      readonly paymentTime?: components["schemas"]["AnswerTime"];
      /**
       * @description Until when what was authorized can be captured, ISO 8601 to the second with offset (meaning inferred from the name). Known from the official SDK only.
       *     Travels as text: ISO 8601 with offset.
       */
      readonly authExpiryTime?: components["schemas"]["DateTimeString"];
      /** @description What the wallet tells about its customer. Comes when the payment method provides it. */
      readonly pspCustomerInfo?: components["schemas"]["PspCustomerInfo"];
      /** @description The code for the user to scan. Comes when the payment method provides one. For Auto Debit known from the official SDK only. */
      readonly orderCodeForm?: components["schemas"]["OrderCodeForm"];
      /** @description What is settled for the payment: its amount times settlementQuote. Comes when the rate was set beforehand and is locked when the payment is made. */
      readonly grossSettlementAmount?: components["schemas"]["AnswerAmount"];
      /**
       * @description Rate between the currency of the payment and that of the settlement. Comes with grossSettlementAmount.
       *     settlementQuote comes with grossSettlementAmount.
       */
      readonly settlementQuote?: components["schemas"]["Quote"];
      /**
       * @description Android package name of the app that takes the payment. With Checkout Payment comes with `PAYMENT_IN_PROCESS` when the request's terminalType is `APP` or `WAP`.
       *     At most 128 characters.
       */
      readonly appIdentifier?: string;
      /**
       * @description Android App Link or iOS Universal Link: opens the app if it is installed, otherwise a page in the mobile browser. With Checkout Payment at least one of schemeUrl, applinkUrl and normalUrl comes with `PAYMENT_IN_PROCESS`; with none of them no payment was made. One text of the documents spells it appLinkUrl.
       *     At most 2048 characters. Travels as text: a URL.
       */
      readonly applinkUrl?: components["schemas"]["LinkString"];
      /**
       * @description Web page, mobile or desktop, for the default browser or a WebView. With a card it can be the page of 3D Secure. When it comes is told with applinkUrl.
       *     At most 2048 characters. Travels as text: a URL.
       */
      readonly normalUrl?: components["schemas"]["LinkString"];
      /**
       * @description URL of a custom scheme that opens the installed app, on Android or iOS. When it comes is told with applinkUrl.
       *     At most 2048 characters. Travels as text: a URL.
       */
      readonly schemeUrl?: components["schemas"]["LinkString"];
      /** @description What is known of the card. Can come when paymentMethod.paymentMethodType is `CARD`, with a failure as well: it then has the code and reason that the channel gave. For Auto Debit known from the official SDK only. */
      readonly paymentResultInfo?: components["schemas"]["PaymentResultInfo"];
      /** @description The acquirer and its answer. Comes with the product called APO only. Known from the official SDK only. */
      readonly acquirerInfo?: components["schemas"]["AcquirerInfo"];
      /** @description The promotions that the buyer used. Comes when there was one. For Auto Debit known from the official SDK only. */
      readonly promotionResult?: readonly components["schemas"]["PromotionResult"][];
      /**
       * @deprecated
       * @description A redirection for the user's browser. Deprecated since 2023-04-28, yet samples of card payments and the official SDK still have it. Use schemeUrl, applinkUrl or normalUrl.
       */
      readonly redirectActionForm?: components["schemas"]["RedirectActionForm"];
      /** @description What to do next, as a text whose form is not documented. Known from the official SDK only. */
      readonly paymentActionForm?: string;
      /** @description A challenge for the user. Known from the official SDK only. */
      readonly challengeActionForm?: components["schemas"]["ChallengeActionForm"];
      /** @description Id of the subscription to which the payment belongs, as sent. Known from the official SDK only. */
      readonly subscriptionId?: string;
      /** @description Id of the invoice that is paid. Comes with subscriptionId. Known from the official SDK only. */
      readonly invoiceId?: string;
      /** @description Status of the subscription; of the payment it tells nothing. The set is open. Known from the official SDK only. */
      readonly status?: string;
      /**
       * @description When the current period of the subscription began, ISO 8601 to the second with offset. Known from the official SDK only.
       *     Travels as text: ISO 8601 with offset.
       */
      readonly currentPeriodStart?: components["schemas"]["DateTimeString"];
      /**
       * @description When the current period of the subscription ends, ISO 8601 to the second with offset. Known from the official SDK only.
       *     Travels as text: ISO 8601 with offset.
       */
      readonly currentPeriodEnd?: components["schemas"]["DateTimeString"];
      /**
       * @description Further information as JSON text; no keys are documented. Known from the official SDK only.
       *     Travels as text: JSON.
       */
      readonly extendInfo?: components["schemas"]["JsonString"];
      /**
       * @deprecated
       * @description Copy of `result` in old answers to Auto Debit. Read `result` instead.
       */
      readonly resultInfo?: components["schemas"]["ResultInfo"];
    };
    /**
     * Payment inquiry request
     * @description Names the payment that you ask about, by either of its ids.
     */
    readonly InquiryPaymentRequest: {
      /**
       * @description Your id of the payment, as sent in pay. The one to use when pay got no answer, for then you have no other. It does not count when both ids are given.
       *     At most 64 characters.
       */
      readonly paymentRequestId?: string;
      /**
       * @description Antom's id of the payment, from the answer of pay or a notification. It counts when both ids are given. Each paymentId belongs to exactly one paymentRequestId.
       *     At most 64 characters.
       */
      readonly paymentId?: string;
      /**
       * @description Id of the merchant account. Give it when one client id serves several locations.
       *     At most 32 characters.
       */
      readonly merchantAccountId?: string;
    };
    /**
     * Payment inquiry result
     * @description Outcome of the call, not of the payment. Each code comes with one status only.
     */
    readonly InquiryPaymentResult: {
      /**
       * @description It succeeded.
       * @constant
       */
      readonly resultStatus: "S";
      /**
       * @description The only code of a success. The older Auto Debit guide prints it as `Success`.
       * @enum {string}
       */
      readonly resultCode: "SUCCESS";
      /**
       * @description Free text for logs and people. The wording varies ("success.", "Success"): never branch on it.
       *     At most 256 characters.
       */
      readonly resultMessage: components["schemas"]["ResultMessage"];
    } | {
      /**
       * @description It failed.
       * @constant
       */
      readonly resultStatus: "F";
      /**
       * @description Why the call failed. A code not listed here is possible.
       * @enum {string}
       */
      readonly resultCode: "ACCESS_DENIED" | "INVALID_API" | "KEY_NOT_FOUND" | "NO_INTERFACE_DEF" | "ORDER_NOT_EXIST" | "PARAM_ILLEGAL" | "PROCESS_FAIL" | "SYSTEM_ERROR";
      /**
       * @description Free text for logs and people. The wording varies ("success.", "Success"): never branch on it.
       *     At most 256 characters.
       */
      readonly resultMessage: components["schemas"]["ResultMessage"];
    } | {
      /**
       * @description Not known, or still in process.
       * @constant
       */
      readonly resultStatus: "U";
      /**
       * @description Why there is no answer yet. A code not listed here is possible.
       * @enum {string}
       */
      readonly resultCode: "PAYMENT_IN_PROCESS" | "REQUEST_TRAFFIC_EXCEED_LIMIT" | "UNKNOWN_EXCEPTION";
      /**
       * @description Free text for logs and people. The wording varies ("success.", "Success"): never branch on it.
       *     At most 256 characters.
       */
      readonly resultMessage: components["schemas"]["ResultMessage"];
    };
    /**
     * Payment status
     * @description Where a payment stands, or a later transaction on it.
     * @enum {string}
     */
    readonly PaymentStatus: "SUCCESS" | "FAIL" | "PROCESSING" | "CANCELLED" | "PENDING";
    /**
     * Payment result code
     * @description What became of a payment, and why. `status` of a code tells its class: S succeeded, F failed, U not final. A code not listed here is possible: then go by paymentStatus. Where Antom lists AUTHENTICATION_REQUIRED, INVALID_AMOUNT and PAYMENT_PROHIBITED is not certain; that they occur here is inferred.
     * @enum {string}
     */
    readonly PaymentResultCode: "SUCCESS" | "ACCESS_DENIED" | "AUTHENTICATION_REQUIRED" | "CARD_NOT_SUPPORTED" | "CURRENCY_NOT_SUPPORT" | "FRAUD_REJECT" | "INVALID_ACCESS_TOKEN" | "INVALID_AMOUNT" | "INVALID_API" | "INVALID_CARD" | "INVALID_CARD_NUMBER" | "INVALID_EXPIRATION_DATE" | "INVALID_EXPIRY_DATE_FORMAT" | "INVALID_MERCHANT_STATUS" | "ISSUER_REJECTS_TRANSACTION" | "KEY_NOT_FOUND" | "MERCHANT_KYB_NOT_QUALIFIED" | "NO_INTERFACE_DEF" | "NO_PAY_OPTIONS" | "ORDER_IS_CLOSED" | "PARAM_ILLEGAL" | "PAYMENT_AMOUNT_EXCEED_LIMIT" | "PAYMENT_COUNT_EXCEED_LIMIT" | "PAYMENT_NOT_QUALIFIED" | "PAYMENT_PROHIBITED" | "PROCESS_FAIL" | "RISK_REJECT" | "SUSPECTED_CARD" | "SUSPECTED_RISK" | "SYSTEM_ERROR" | "USER_AMOUNT_EXCEED_LIMIT" | "USER_BALANCE_NOT_ENOUGH" | "USER_KYC_NOT_QUALIFIED" | "USER_PAYMENT_VERIFICATION_FAILED" | "USER_STATUS_ABNORMAL" | "PAYMENT_IN_PROCESS" | "UNKNOWN_EXCEPTION" | (string & {});
    /**
     * Transaction result
     * @description Outcome of something that came after the payment, such as a refund or a capture. Each code comes with one status only.
     */
    readonly InquiryTransactionResult: {
      /**
       * @description It succeeded.
       * @constant
       */
      readonly resultStatus: "S";
      /**
       * @description The only code of a success.
       * @enum {string}
       */
      readonly resultCode: "SUCCESS";
      /**
       * @description Free text for logs and people. The wording varies ("success.", "Success"): never branch on it.
       *     At most 256 characters.
       */
      readonly resultMessage: components["schemas"]["ResultMessage"];
    } | {
      /**
       * @description It failed.
       * @constant
       */
      readonly resultStatus: "F";
      /**
       * @description Why the transaction failed. A code not listed here is possible.
       * @enum {string}
       */
      readonly resultCode: "ACCESS_DENIED" | "CLIENT_INVALID" | "INVALID_API" | "KEY_NOT_FOUND" | "NO_INTERFACE_DEF" | "ORDER_NOT_EXIST" | "PARAM_ILLEGAL" | "PROCESS_FAIL" | "SYSTEM_ERROR";
      /**
       * @description Free text for logs and people. The wording varies ("success.", "Success"): never branch on it.
       *     At most 256 characters.
       */
      readonly resultMessage: components["schemas"]["ResultMessage"];
    } | {
      /**
       * @description Not known, or still in process.
       * @constant
       */
      readonly resultStatus: "U";
      /**
       * @description Why there is no final outcome. A code not listed here is possible.
       * @enum {string}
       */
      readonly resultCode: "PAYMENT_IN_PROCESS" | "REQUEST_TRAFFIC_EXCEED_LIMIT" | "UNKNOWN_EXCEPTION";
      /**
       * @description Free text for logs and people. The wording varies ("success.", "Success"): never branch on it.
       *     At most 256 characters.
       */
      readonly resultMessage: components["schemas"]["ResultMessage"];
    };
    /**
     * Transaction
     * @description Something that came after the payment, such as a refund or a capture.
     */
    readonly Transaction: {
      /** @description Whether the transaction succeeded, and why not. */
      readonly transactionResult?: components["schemas"]["InquiryTransactionResult"];
      /**
       * @description Antom's id of the transaction; the refundId of a refund, the captureId of a capture.
       *     At most 64 characters.
       */
      readonly transactionId?: string;
      /**
       * @description What kind of transaction it is.
       * @enum {string}
       */
      readonly transactionType?: "PAYMENT" | "REFUND" | "CAPTURE" | "CANCEL" | "AUTHORIZATION" | "VOID" | "INCREMENTAL";
      /** @description Where the transaction stands. */
      readonly transactionStatus?: components["schemas"]["PaymentStatus"];
      /** @description Amount of the transaction. */
      readonly transactionAmount?: components["schemas"]["AnswerAmount"];
      /**
       * @description Your id of the transaction; the refundRequestId of a refund, the captureRequestId of a capture.
       *     At most 64 characters.
       */
      readonly transactionRequestId?: string;
      /**
       * @description When the transaction reached its status (inferred), ISO 8601 to the second with offset (inferred too). Documented samples of a capture have it with a failure, and lack it with a success.
       *     Travels as text: ISO 8601 with offset.
       */
      readonly transactionTime?: components["schemas"]["DateTimeString"];
      /** @description The acquirer of the transaction, and its answer. Known from the official SDK only. */
      readonly acquirerInfo?: components["schemas"]["AcquirerInfo"];
      /** @description What is settled for the transaction. Known from the official SDK only. */
      readonly grossSettlementAmount?: components["schemas"]["AnswerAmount"];
      /** @description Rate between the currency of the transaction and that of the settlement. Known from the official SDK only. */
      readonly settlementQuote?: components["schemas"]["Quote"];
    };
    /**
     * Card information
     * @description What is known of the card, as older answers and notifications tell it. No field table has it any more. Read paymentResultInfo instead.
     */
    readonly CardInfo: {
      /** @description Card number, masked. */
      readonly cardNo?: string;
      /** @description Brand of the card. */
      readonly cardBrand?: components["schemas"]["CardBrand"];
      /** @description Token of the stored card, for later payments. Secret. */
      readonly cardToken?: string;
      /** @description Country or region of the bank that issued the card, as a two-letter ISO 3166 code (inferred). */
      readonly issuingCountry?: string;
      /** @description How the card is funded. That the values are those of paymentResultInfo is inferred. */
      readonly funding?: components["schemas"]["FundingType"];
      /** @description Region of the card, or `GLOBAL`. */
      readonly paymentMethodRegion?: components["schemas"]["PaymentMethodRegion"];
      /** @description What came of 3D Secure. Its eci was deprecated in this place on 2023-04-07. */
      readonly threeDSResult?: components["schemas"]["ThreeDSResult"];
    };
    /**
     * Payment attempt
     * @description One attempt at a recurring Pix payment. Known from the official SDK only.
     */
    readonly PaymentAttempt: {
      /**
       * @description When the attempt was made.
       *     Travels as text: ISO 8601 with offset.
       */
      readonly attemptAt?: components["schemas"]["DateTimeString"];
      /**
       * @description What came of the attempt; no values are documented.
       *     At most 64 characters.
       */
      readonly attemptResponse?: string;
    };
    /**
     * Retry information
     * @description Where the retries of a recurring Pix payment stand. Known from the official SDK only.
     */
    readonly RetryInfo: {
      /**
       * @description How many retries are left. No range is documented.
       *     Travels as text: the digits of an integer.
       */
      readonly availableRetries?: components["schemas"]["IntegerString"];
      /**
       * @description Id of the order that is retried (inferred from the name).
       *     At most 32 characters.
       */
      readonly orderId?: string;
      /**
       * @description The attempts made so far.
       *     At most 4 items.
       */
      readonly paymentAttempts?: readonly components["schemas"]["PaymentAttempt"][];
    };
    /**
     * Payment inquiry response
     * @description Tells where the payment stands, and what has become of it since. `result` is about the call alone: a payment that failed comes with result.resultStatus `S` and paymentStatus `FAIL`.
     */
    readonly InquiryPaymentResponse: {
      /** @description Whether the inquiry succeeded. It tells nothing of the payment. */
      readonly result: components["schemas"]["InquiryPaymentResult"];
      /**
       * @description Where the payment stands; branch on it. It is `PROCESSING` from pay until the payment succeeds, fails or runs out of time, and stays `SUCCESS` after refunds. `PENDING` occurs with few payment methods; with `SOFORT` it can last for days. Comes when the call succeeded.
       *     paymentStatus, paymentRequestId, paymentId and paymentAmount come when result.resultStatus is S.
       */
      readonly paymentStatus?: components["schemas"]["PaymentStatus"];
      /** @description Why the payment stands there. Comes when the call succeeded, say the documents; yet one of their samples of a success lacks it. */
      readonly paymentResultCode?: components["schemas"]["PaymentResultCode"];
      /**
       * @description Free text about paymentResultCode, for logs and people; never branch on it. Comes with paymentResultCode.
       *     At most 256 characters.
       */
      readonly paymentResultMessage?: string;
      /**
       * @description Your id of the payment, as sent in pay. Comes when the call succeeded.
       *     At most 64 characters.
       *     paymentStatus, paymentRequestId, paymentId and paymentAmount come when result.resultStatus is S.
       */
      readonly paymentRequestId?: string;
      /**
       * @description Antom's id of the payment. Comes when the call succeeded.
       *     At most 64 characters.
       *     paymentStatus, paymentRequestId, paymentId and paymentAmount come when result.resultStatus is S.
       */
      readonly paymentId?: string;
      /**
       * @description The amount of the payment, for you to compare with what you asked for. Comes when the call succeeded.
       *     paymentStatus, paymentRequestId, paymentId and paymentAmount come when result.resultStatus is S.
       */
      readonly paymentAmount?: components["schemas"]["AnswerAmount"];
      /**
       * @description When Antom made the payment. Comes when the call succeeded, say the documents; yet their samples of a payment in process and of a failed one lack it. The older Auto Debit guide shows it without T and offset.
       *     Travels as text: ISO 8601 with offset.
       */
      readonly paymentCreateTime?: components["schemas"]["AnswerTime"];
      /**
       * @description When the payment succeeded; the times in which it can be canceled and refunded begin here. Comes when paymentStatus is `SUCCESS`. The older Auto Debit guide shows it without T and offset.
       *     Travels as text: ISO 8601 with offset.
       *     paymentTime comes when paymentStatus is SUCCESS.
       */
      readonly paymentTime?: components["schemas"]["AnswerTime"];
      /** @description What the wallet tells about its customer. Comes when the wallet provides it. */
      readonly pspCustomerInfo?: components["schemas"]["PspCustomerInfo"];
      /** @description A redirection for the user's browser, to go on with the payment. Documented for paymentResultCode `PAYMENT_IN_PROCESS`, but missing from the sample of one. */
      readonly redirectActionForm?: components["schemas"]["RedirectActionForm"];
      /**
       * @description Id that an acquirer other than Antom gave the payment.
       *     At most 64 characters.
       */
      readonly acquirerReferenceNo?: string;
      /** @description What came after the payment, such as refunds and captures, one entry each; the number has no limit. Without any it is null, empty or absent. */
      readonly transactions?: readonly components["schemas"]["Transaction"][] | null;
      /** @description Amount for the customs declaration. Comes when the payment succeeded with `ALIPAY_CN`. */
      readonly customsDeclarationAmount?: components["schemas"]["AnswerAmount"];
      /** @description What is settled for the payment: its amount times settlementQuote. Comes when the rate was set beforehand and is locked when the payment is made. */
      readonly grossSettlementAmount?: components["schemas"]["AnswerAmount"];
      /**
       * @description Rate between the currency of the payment and that of the settlement. Comes with grossSettlementAmount.
       *     settlementQuote comes with grossSettlementAmount.
       */
      readonly settlementQuote?: components["schemas"]["Quote"];
      /** @description What is known of the card or the wallet. Comes with the payment methods `CARD`, `GRABPAY_MY` and `GRABPAY_SG` when paymentStatus is `SUCCESS` or `FAIL`. */
      readonly paymentResultInfo?: components["schemas"]["PaymentResultInfo"];
      /**
       * @description Until when what was authorized can be captured, ISO 8601 to the second with offset. Comes with `CARD`. The documents spell it authExpirytime; the name here is that of the official SDK.
       *     Travels as text: ISO 8601 with offset.
       */
      readonly authExpiryTime?: components["schemas"]["DateTimeString"];
      /** @description The promotions that the buyer used. Comes when there was one. The name is that of the official SDK; look at promotionResult too. */
      readonly promotionResults?: readonly components["schemas"]["PromotionResult"][];
      /** @description The promotions that the buyer used, under the name that the documents have here, in the answer of pay and in the notification. Which of the two names comes is not known; look at promotionResults too. */
      readonly promotionResult?: readonly components["schemas"]["PromotionResult"][];
      /** @description Further information. Known from the older Auto Debit guide, where it is plain text and no JSON, and from the official SDK. */
      readonly extendInfo?: string;
      /**
       * @deprecated
       * @description Copy of `result` in old answers. Read `result` instead.
       */
      readonly resultInfo?: components["schemas"]["ResultInfo"];
      /**
       * @description Your own data about the payment, as sent in pay (inferred), as JSON text (form inferred). Known from the official SDK only.
       *     Travels as text: JSON.
       */
      readonly metadata?: components["schemas"]["JsonString"];
      /** @description Your own texts, as sent in pay (inferred). Known from the official SDK only. */
      readonly customizedInfo?: components["schemas"]["CustomizedInfo"];
      /** @description The amount that the payment is processed in (inferred from the name). Known from the official SDK only. */
      readonly processingAmount?: components["schemas"]["AnswerAmount"];
      /** @description Antom's id of the authorization that the payment belongs to (inferred from the name). Known from the official SDK only. */
      readonly authPaymentId?: string;
      /** @description The amount that the user really pays (inferred from the name). Known from the official SDK only. */
      readonly actualPaymentAmount?: components["schemas"]["AnswerAmount"];
      /** @description Exchange rate of the payment. Known from the official SDK only. */
      readonly paymentQuote?: components["schemas"]["Quote"];
      /** @description Amount of coupons that is not guaranteed (inferred from the name). Known from the official SDK only. */
      readonly nonGuaranteeCouponAmount?: components["schemas"]["AnswerAmount"];
      /**
       * @deprecated
       * @description What is known of the card, in old answers. Known from the official SDK only. Read paymentResultInfo instead.
       */
      readonly cardInfo?: components["schemas"]["CardInfo"];
      /** @description The acquirer and its answer. Comes with the product called APO only. Known from the official SDK only. */
      readonly acquirerInfo?: components["schemas"]["AcquirerInfo"];
      /**
       * @description Id of the merchant account, as in the request. Known from the official SDK only.
       *     At most 32 characters.
       */
      readonly merchantAccountId?: string;
      /**
       * @description When the payment is settled at the earliest (inferred from the name), ISO 8601 to the second with offset (inferred too). Known from the official SDK only.
       *     Travels as text: ISO 8601 with offset.
       */
      readonly earliestSettlementTime?: components["schemas"]["DateTimeString"];
      /**
       * @description Payment method that the user chose (inferred). Comes when you integrate the Antom Checkout Page. Known from the official SDK only.
       *     At most 64 characters.
       */
      readonly paymentMethodType?: components["schemas"]["PaymentMethodType"];
      /** @description Where the retries of a recurring Pix payment stand. Known from the official SDK only. */
      readonly retryInfo?: components["schemas"]["RetryInfo"];
    };
    /**
     * Cancel request
     * @description Names the payment that is to be undone, by either of its ids. There is no amount: a cancellation always undoes the whole payment.
     */
    readonly CancelRequest: {
      /**
       * @description Antom's id of the payment, from the answer of pay or a notification. It counts when both ids are given.
       *     At most 64 characters.
       */
      readonly paymentId?: string;
      /**
       * @description Your id of the payment, as sent in pay. Enough by itself when the answer of pay got lost.
       *     At most 64 characters.
       */
      readonly paymentRequestId?: string;
      /**
       * @description Id of the merchant account. Give it when one client id serves several locations. Known from newer documents and the official SDK.
       *     At most 32 characters.
       */
      readonly merchantAccountId?: string;
    };
    /**
     * Cancel result
     * @description Outcome of the call. Each code comes with one status only.
     */
    readonly CancelResult: {
      /**
       * @description It succeeded.
       * @constant
       */
      readonly resultStatus: "S";
      /**
       * @description The only code of a success.
       * @enum {string}
       */
      readonly resultCode: "SUCCESS";
      /**
       * @description Free text for logs and people. The wording varies ("success.", "Success"): never branch on it.
       *     At most 256 characters.
       */
      readonly resultMessage: components["schemas"]["ResultMessage"];
    } | {
      /**
       * @description It failed.
       * @constant
       */
      readonly resultStatus: "F";
      /**
       * @description Why the call failed. A code not listed here is possible.
       * @enum {string}
       */
      readonly resultCode: "ACCESS_DENIED" | "CANCEL_WINDOW_EXCEED" | "INVALID_API" | "KEY_NOT_FOUND" | "MERCHANT_BALANCE_NOT_ENOUGH" | "NO_INTERFACE_DEF" | "ORDER_NOT_EXIST" | "ORDER_STATUS_INVALID" | "PARAM_ILLEGAL" | "PAYMENT_METHOD_NOT_SUPPORTED" | "PROCESS_FAIL" | "SYSTEM_ERROR" | "USER_NOT_EXIST" | "USER_STATUS_ABNORMAL";
      /**
       * @description Free text for logs and people. The wording varies ("success.", "Success"): never branch on it.
       *     At most 256 characters.
       */
      readonly resultMessage: components["schemas"]["ResultMessage"];
    } | {
      /**
       * @description Not known, or still in process.
       * @constant
       */
      readonly resultStatus: "U";
      /**
       * @description Why there is no final outcome. A code not listed here is possible.
       * @enum {string}
       */
      readonly resultCode: "REQUEST_TRAFFIC_EXCEED_LIMIT" | "UNKNOWN_EXCEPTION";
      /**
       * @description Free text for logs and people. The wording varies ("success.", "Success"): never branch on it.
       *     At most 256 characters.
       */
      readonly resultMessage: components["schemas"]["ResultMessage"];
    };
    /**
     * Cancel response
     * @description With a success, which payment is canceled, and since when.
     */
    readonly CancelResponse: {
      /** @description Whether the call succeeded, and why not. */
      readonly result: components["schemas"]["CancelResult"];
      /**
       * @description Antom's id of the payment. Comes with a success.
       *     At most 64 characters.
       *     paymentId, paymentRequestId and cancelTime come when result.resultStatus is S.
       */
      readonly paymentId?: string;
      /**
       * @description Your id of the payment, as sent in pay. Comes with a success.
       *     At most 64 characters.
       *     paymentId, paymentRequestId and cancelTime come when result.resultStatus is S.
       */
      readonly paymentRequestId?: string;
      /**
       * @description When the cancellation succeeded. Comes with a success.
       *     Travels as text: ISO 8601 with offset.
       *     paymentId, paymentRequestId and cancelTime come when result.resultStatus is S.
       */
      readonly cancelTime?: components["schemas"]["DateTimeString"];
    };
    /**
     * Bank account for a refund
     * @description Bank account to which a refund goes. Known from the official SDK only.
     */
    readonly RefundToBankInfo: {
      /** @description Code of the bank; no list of codes is documented. */
      readonly bankCode?: string;
      /** @description Name of the holder of the account. Personal data. */
      readonly accountHolderName?: components["schemas"]["UserName"];
      /** @description Number of the account. Personal data. */
      readonly accountNo?: string;
    };
    /**
     * Part of a refund
     * @description One part of a refund, and who bears it. Known from the official SDK only.
     */
    readonly RefundDetail: {
      /** @description Amount of this part. */
      readonly refundAmount?: components["schemas"]["RequestAmount"];
      /**
       * @description Who bears this part. No more than the names of the values is documented.
       * @enum {string}
       */
      readonly refundFrom?: "SELLER" | "MARKETPLACE" | "UNSETTLED_FUNDS";
    };
    /**
     * Refund request
     * @description Names the payment, and how much of it is given back.
     */
    readonly RefundRequest: {
      /**
       * @description Your own unique id of this refund, by which Antom knows a repetition: the same id never refunds twice. A new refund takes a new one. Leave special characters out: inquiryRefund does not take them.
       *     At most 64 characters.
       */
      readonly refundRequestId: string;
      /**
       * @description Antom's id of the payment, from the answer of pay, from inquiryPayment or a notification.
       *     At most 64 characters.
       */
      readonly paymentId: string;
      /**
       * @description Your own id of the refund in your books. It plays no part in telling repetitions (inferred).
       *     At most 64 characters.
       */
      readonly referenceRefundId?: string;
      /** @description How much to give back: all of the payment, or a part where contract and payment method allow parts. All refunds of a payment together are at most its amount. */
      readonly refundAmount: components["schemas"]["PositiveRequestAmount"];
      /**
       * @description Why you refund, as free text.
       *     At most 256 characters.
       */
      readonly refundReason?: string;
      /**
       * @description Your endpoint for the refund notification. Give it, or set one in the Antom Dashboard, when you want the notification; this one wins over the Dashboard's. At most 1024 characters, where paymentNotifyUrl of pay has 2048.
       *     At most 1024 characters. Travels as text: a URL.
       */
      readonly refundNotifyUrl?: components["schemas"]["UrlString"];
      /**
       * @description Your own data about the refund, as JSON text (form inferred); inquiryRefund and the refund notification carry it back. No limit is documented here; the notification has 2048 characters for it. Known from the official SDK only.
       *     Travels as text: JSON.
       */
      readonly metadata?: components["schemas"]["JsonString"];
      /** @description Your own texts about the refund. Known from the official SDK only. */
      readonly customizedInfo?: components["schemas"]["RequestCustomizedInfo"];
      /** @description Antom's id of the capture whose money is given back, where a payment was captured in parts (inferred from the name). Known from the official SDK only. */
      readonly captureId?: string;
      /** @description Bank account to which the money goes. Known from the official SDK only. */
      readonly refundToBankInfo?: components["schemas"]["RefundToBankInfo"];
      /**
       * @description Whether Antom may answer before the refund is done (inferred from the name). The official SDK sends a JSON boolean; send a string. Known from the official SDK only.
       *     Travels as text: "true" or "false".
       */
      readonly isAsyncRefund?: components["schemas"]["BooleanString"];
      /**
       * @description Further information as JSON text; no keys are documented. Known from the official SDK only.
       *     Travels as text: JSON.
       */
      readonly extendInfo?: components["schemas"]["JsonString"];
      /** @description Who bears which part of the refund. That the parts add up to refundAmount is inferred. Known from the official SDK only. */
      readonly refundDetails?: readonly components["schemas"]["RefundDetail"][];
      /** @description Number of the account that the money is taken from (inferred from the name). Known from the official SDK only. */
      readonly refundSourceAccountNo?: string;
      /** @description The amount that the user really gets back (inferred from the name). Known from the official SDK only. */
      readonly actualRefundAmount?: components["schemas"]["RequestAmount"];
    };
    /**
     * Refund result
     * @description Outcome of the call. Each code comes with one status only.
     */
    readonly RefundResult: {
      /**
       * @description It succeeded.
       * @constant
       */
      readonly resultStatus: "S";
      /**
       * @description The only code of a success.
       * @enum {string}
       */
      readonly resultCode: "SUCCESS";
      /**
       * @description Free text for logs and people. The wording varies ("success.", "Success"): never branch on it.
       *     At most 256 characters.
       */
      readonly resultMessage: components["schemas"]["ResultMessage"];
    } | {
      /**
       * @description It failed.
       * @constant
       */
      readonly resultStatus: "F";
      /**
       * @description Why the refund failed. A code not listed here is possible.
       * @enum {string}
       */
      readonly resultCode: "ACCESS_DENIED" | "CURRENCY_NOT_SUPPORT" | "INVALID_API" | "INVALID_MERCHANT_STATUS" | "KEY_NOT_FOUND" | "MERCHANT_BALANCE_NOT_ENOUGH" | "MULTIPLE_REFUNDS_NOT_SUPPORTED" | "NO_INTERFACE_DEF" | "ORDER_IS_CANCELED" | "ORDER_IS_CLOSED" | "ORDER_NOT_EXIST" | "ORDER_STATUS_INVALID" | "PARAM_ILLEGAL" | "PARTIAL_REFUND_NOT_SUPPORTED" | "PAYMENT_METHOD_NOT_SUPPORTED" | "PROCESS_FAIL" | "REFUND_AMOUNT_EXCEED" | "REFUND_NOT_SUPPORTED" | "REFUND_WINDOW_EXCEED" | "REPEAT_REQ_INCONSISTENT" | "SYSTEM_ERROR";
      /**
       * @description Free text for logs and people. The wording varies ("success.", "Success"): never branch on it.
       *     At most 256 characters.
       */
      readonly resultMessage: components["schemas"]["ResultMessage"];
    } | {
      /**
       * @description Not known, or still in process.
       * @constant
       */
      readonly resultStatus: "U";
      /**
       * @description Why there is no final outcome. A code not listed here is possible.
       * @enum {string}
       */
      readonly resultCode: "REFUND_IN_PROCESS" | "REQUEST_TRAFFIC_EXCEED_LIMIT" | "UNKNOWN_EXCEPTION";
      /**
       * @description Free text for logs and people. The wording varies ("success.", "Success"): never branch on it.
       *     At most 256 characters.
       */
      readonly resultMessage: components["schemas"]["ResultMessage"];
    };
    /**
     * Refund response
     * @description With a success, which refund was made.
     */
    readonly RefundResponse: {
      /** @description Whether the refund succeeded, and why not. */
      readonly result: components["schemas"]["RefundResult"];
      /**
       * @description Your id of the refund, as in the request. Comes with a success.
       *     At most 64 characters.
       *     refundRequestId, refundId, paymentId and refundAmount come when result.resultStatus is S.
       */
      readonly refundRequestId?: string;
      /**
       * @description Antom's id of the refund. Comes with a success.
       *     At most 64 characters.
       *     refundRequestId, refundId, paymentId and refundAmount come when result.resultStatus is S.
       */
      readonly refundId?: string;
      /**
       * @description Antom's id of the payment, as in the request. Comes with a success.
       *     At most 64 characters.
       *     refundRequestId, refundId, paymentId and refundAmount come when result.resultStatus is S.
       */
      readonly paymentId?: string;
      /**
       * @description The amount of the refund, for you to compare with what you asked for. Comes with a success.
       *     refundRequestId, refundId, paymentId and refundAmount come when result.resultStatus is S.
       */
      readonly refundAmount?: components["schemas"]["AnswerAmount"];
      /**
       * @description When the refund reached its outcome. Not promised even with a success. The official SDK speaks of a failed and an unknown outcome too.
       *     Travels as text: ISO 8601 with offset.
       */
      readonly refundTime?: components["schemas"]["DateTimeString"];
      /**
       * @description Id that an acquirer other than Antom gave the refund (inferred from the same field of inquiryPayment).
       *     At most 64 characters.
       */
      readonly acquirerReferenceNo?: string;
      /** @description What is settled for the refund: its amount times settlementQuote. Comes when the rate was set beforehand and is locked. */
      readonly grossSettlementAmount?: components["schemas"]["AnswerAmount"];
      /**
       * @description Rate between the currency of the refund and that of the settlement. Comes with grossSettlementAmount.
       *     settlementQuote comes with grossSettlementAmount.
       */
      readonly settlementQuote?: components["schemas"]["Quote"];
      /** @description The amount that the user really gets back (inferred from the name). Known from the official SDK only. */
      readonly actualRefundAmount?: components["schemas"]["AnswerAmount"];
      /** @description Part of the refund that is a coupon which is not guaranteed (inferred from the name). Known from the official SDK only. */
      readonly refundNonGuaranteeCouponAmount?: components["schemas"]["AnswerAmount"];
      /** @description The acquirer of the refund, and its answer. Comes with the product called APO only. Known from the official SDK only. */
      readonly acquirerInfo?: components["schemas"]["AcquirerInfo"];
    };
    /**
     * Refund inquiry request
     * @description Names the refund that you ask about, by either of its ids.
     */
    readonly InquiryRefundRequest: {
      /**
       * @description Your id of the refund, as sent in refund. The only one to use when refund got no answer or its outcome is unknown, for then you have no other. Special characters are not supported; which they are is not documented. It does not count when both ids are given.
       *     At most 64 characters.
       */
      readonly refundRequestId?: string;
      /**
       * @description Antom's id of the refund, from the answer of refund or a notification. It counts when both ids are given. Each refundId belongs to exactly one refundRequestId.
       *     At most 64 characters.
       */
      readonly refundId?: string;
      /**
       * @description Id of the merchant account. Give it when one client id serves several locations. Known from newer documents and the official SDK.
       *     At most 32 characters.
       */
      readonly merchantAccountId?: string;
    };
    /**
     * Refund inquiry result
     * @description Outcome of the call, not of the refund. Each code comes with one status only.
     */
    readonly InquiryRefundResult: {
      /**
       * @description It succeeded.
       * @constant
       */
      readonly resultStatus: "S";
      /**
       * @description The only code of a success.
       * @enum {string}
       */
      readonly resultCode: "SUCCESS";
      /**
       * @description Free text for logs and people. The wording varies ("success.", "Success"): never branch on it.
       *     At most 256 characters.
       */
      readonly resultMessage: components["schemas"]["ResultMessage"];
    } | {
      /**
       * @description It failed.
       * @constant
       */
      readonly resultStatus: "F";
      /**
       * @description Why the call failed. A code not listed here is possible.
       * @enum {string}
       */
      readonly resultCode: "ACCESS_DENIED" | "INVALID_API" | "KEY_NOT_FOUND" | "NO_INTERFACE_DEF" | "ORDER_NOT_EXIST" | "PARAM_ILLEGAL" | "PROCESS_FAIL" | "SYSTEM_ERROR";
      /**
       * @description Free text for logs and people. The wording varies ("success.", "Success"): never branch on it.
       *     At most 256 characters.
       */
      readonly resultMessage: components["schemas"]["ResultMessage"];
    } | {
      /**
       * @description Not known, or still in process.
       * @constant
       */
      readonly resultStatus: "U";
      /**
       * @description Why there is no answer yet. A code not listed here is possible.
       * @enum {string}
       */
      readonly resultCode: "REQUEST_TRAFFIC_EXCEED_LIMIT" | "UNKNOWN_EXCEPTION";
      /**
       * @description Free text for logs and people. The wording varies ("success.", "Success"): never branch on it.
       *     At most 256 characters.
       */
      readonly resultMessage: components["schemas"]["ResultMessage"];
    };
    /**
     * Refund result code
     * @description What became of a refund, and why. `status` of a code tells its class: S succeeded, F failed, U not final. The documents of inquiryRefund list these codes beside those of the call, but no field of its answer carries them; the result of the refund notification has nearly the same codes. A code not listed here is possible: go by refundStatus.
     * @enum {string}
     */
    readonly RefundResultCode: "SUCCESS" | "ACCESS_DENIED" | "API_INVALID" | "CURRENCY_NOT_SUPPORT" | "INVALID_MERCHANT_STATUS" | "KEY_NOT_FOUND" | "MERCHANT_BALANCE_NOT_ENOUGH" | "MULTIPLE_REFUNDS_NOT_SUPPORTED" | "NO_INTERFACE_DEF" | "ORDER_IS_CLOSED" | "ORDER_NOT_EXIST" | "ORDER_STATUS_INVALID" | "PARAM_ILLEGAL" | "PROCESS_FAIL" | "REFUND_AMOUNT_EXCEED" | "REFUND_WINDOW_EXCEED" | "REPEAT_REQ_INCONSISTENT" | "RISK_REJECT" | "SYSTEM_ERROR" | "REQUEST_TRAFFIC_EXCEED_LIMIT" | "UNKNOWN_EXCEPTION" | (string & {});
    /**
     * Refund status
     * @description Where a refund stands. Why it stands there is told by the codes of RefundResultCode, which the documents list without a field that carries them.
     * @enum {string}
     */
    readonly RefundStatus: "SUCCESS" | "PROCESSING" | "FAIL";
    /**
     * Refund inquiry response
     * @description Tells where the refund stands. `result` is about the call alone: a refund that failed comes with result.resultStatus `S` and refundStatus `FAIL`. Why it failed stands in no field of this answer; RefundResultCode lists the codes that the documents have for it, and the refund notification carries one.
     */
    readonly InquiryRefundResponse: {
      /** @description Whether the inquiry succeeded. It tells nothing of the refund. */
      readonly result: components["schemas"]["InquiryRefundResult"];
      /**
       * @description Antom's id of the refund. Comes when the call succeeded. Null when there is no such refund, or the call did not succeed.
       *     At most 64 characters.
       *     refundStatus, refundId and refundRequestId come when result.resultStatus is S.
       */
      readonly refundId?: string | null;
      /**
       * @description Your id of the refund, as sent in refund. Comes when the call succeeded. Null when there is no such refund, or the call did not succeed.
       *     At most 64 characters.
       *     refundStatus, refundId and refundRequestId come when result.resultStatus is S.
       */
      readonly refundRequestId?: string | null;
      /**
       * @description The amount of the refund, for you to compare with what you asked for. Comes when the call succeeded and there is such a refund, that is when refundId is not null.
       *     refundAmount comes when result.resultStatus is S and refundId is not null.
       */
      readonly refundAmount?: components["schemas"]["AnswerAmount"];
      /**
       * @description Where the refund stands at Antom; branch on it. It does not tell whether the user's wallet has the money. Comes when the call succeeded.
       *     refundStatus, refundId and refundRequestId come when result.resultStatus is S.
       */
      readonly refundStatus?: components["schemas"]["RefundStatus"];
      /**
       * @description When the refund succeeded, at Antom. Comes when refundStatus is `SUCCESS`.
       *     Travels as text: ISO 8601 with offset.
       *     refundTime comes when refundStatus is SUCCESS.
       */
      readonly refundTime?: components["schemas"]["DateTimeString"];
      /** @description What is settled for the refund: its amount times settlementQuote. Comes when the rate was set beforehand and is locked. */
      readonly grossSettlementAmount?: components["schemas"]["AnswerAmount"];
      /**
       * @description Rate between the currency of the refund and that of the settlement. Comes with grossSettlementAmount.
       *     settlementQuote comes with grossSettlementAmount.
       */
      readonly settlementQuote?: components["schemas"]["Quote"];
      /**
       * @description Your own data about the refund, as JSON text. Comes when you gave it in refund. No limit is documented here; the refund notification has 2048 characters for it. Known from the official SDK only.
       *     Travels as text: JSON.
       */
      readonly metadata?: components["schemas"]["JsonString"];
      /** @description Your own texts, as sent in refund (inferred). Known from the official SDK only. */
      readonly customizedInfo?: components["schemas"]["CustomizedInfo"];
      /** @description Acquirer reference number (ARN) of the refund, by which a bank finds it. Known from the official SDK only. */
      readonly arn?: string;
      /** @description The amount that the user really gets back (inferred from the name). Known from the official SDK only. */
      readonly actualRefundAmount?: components["schemas"]["AnswerAmount"];
      /** @description The acquirer of the refund, and its answer. Comes with the product called APO only. Known from the official SDK only. */
      readonly acquirerInfo?: components["schemas"]["AcquirerInfo"];
      /** @description Retrieval reference number (RRN) of the refund. Known from the official SDK only. */
      readonly rrn?: string;
    };
    /**
     * Capture request
     * @description Names the authorized payment, and how much of it to take.
     */
    readonly CaptureRequest: {
      /**
       * @description Your own unique id of this capture, by which Antom knows a repetition: the same id never captures twice. A new capture takes a new one.
       *     At most 64 characters.
       */
      readonly captureRequestId: string;
      /**
       * @description Antom's id of the authorized payment, from the answer of pay, from inquiryPayment or a notification.
       *     At most 64 characters.
       */
      readonly paymentId: string;
      /** @description How much to take: at most what is authorized. Less, and in several captures, where contract and payment method allow it. */
      readonly captureAmount: components["schemas"]["PositiveRequestAmount"];
      /**
       * @description Whether no other capture of this payment follows (inferred from the name). The official SDK sends a JSON boolean; send a string. Known from the official SDK only.
       *     Travels as text: "true" or "false".
       */
      readonly isLastCapture?: components["schemas"]["BooleanString"];
      /** @description Kind of capture; no values are documented. Known from the official SDK only. */
      readonly captureType?: string;
      /** @description The trip that this capture is for. Known from the official SDK only. */
      readonly transit?: components["schemas"]["Transit"];
    };
    /**
     * Capture result
     * @description Outcome of the call. Each code comes with one status only.
     */
    readonly CaptureResult: {
      /**
       * @description It succeeded.
       * @constant
       */
      readonly resultStatus: "S";
      /**
       * @description The only code of a success.
       * @enum {string}
       */
      readonly resultCode: "SUCCESS";
      /**
       * @description Free text for logs and people. The wording varies ("success.", "Success"): never branch on it.
       *     At most 256 characters.
       */
      readonly resultMessage: components["schemas"]["ResultMessage"];
    } | {
      /**
       * @description It failed.
       * @constant
       */
      readonly resultStatus: "F";
      /**
       * @description Why the capture failed. A code not listed here is possible.
       * @enum {string}
       */
      readonly resultCode: "ACCESS_DENIED" | "AUTH_CANCELLED" | "AUTH_EXPIRED" | "AUTH_NOT_FOUND" | "CAPTURE_AMOUNT_EXCEED_AUTH_LIMIT" | "CURRENCY_NOT_SUPPORT" | "INVALID_CONTRACT" | "MULTI_CAPTURE_NOT_SUPPORTED" | "NO_PAY_OPTIONS" | "ORDER_IS_CANCELED" | "ORDER_STATUS_INVALID" | "PARAM_ILLEGAL" | "PAYMENT_COUNT_EXCEED_LIMIT" | "PROCESS_FAIL" | "REPEAT_REQ_INCONSISTENT" | "RISK_REJECT" | "USER_AMOUNT_EXCEED_LIMIT" | "USER_BALANCE_NOT_ENOUGH" | "USER_NOT_EXIST" | "USER_STATUS_ABNORMAL";
      /**
       * @description Free text for logs and people. The wording varies ("success.", "Success"): never branch on it.
       *     At most 256 characters.
       */
      readonly resultMessage: components["schemas"]["ResultMessage"];
    } | {
      /**
       * @description Not known, or still in process.
       * @constant
       */
      readonly resultStatus: "U";
      /**
       * @description Why there is no final outcome. A code not listed here is possible.
       * @enum {string}
       */
      readonly resultCode: "CAPTURE_IN_PROCESS" | "UNKNOWN_EXCEPTION";
      /**
       * @description Free text for logs and people. The wording varies ("success.", "Success"): never branch on it.
       *     At most 256 characters.
       */
      readonly resultMessage: components["schemas"]["ResultMessage"];
    };
    /**
     * Amount of more than zero in an answer
     * @description An amount of money from 1 up, in the smallest unit of its currency.
     */
    readonly PositiveAnswerAmount: {
      /**
       * @description The amount, which is not zero.
       *     Matches ^[1-9].
       */
      readonly value?: string;
    } & components["schemas"]["AnswerAmount"];
    /**
     * Capture response
     * @description With a success, which capture was made.
     */
    readonly CaptureResponse: {
      /** @description Whether the capture succeeded, and why not. */
      readonly result: components["schemas"]["CaptureResult"];
      /**
       * @description Your id of the capture, as in the request. Comes with a success.
       *     At most 64 characters.
       *     captureRequestId, captureId, paymentId, captureAmount and captureTime come when result.resultStatus is S.
       */
      readonly captureRequestId?: string;
      /**
       * @description Antom's id of the capture. Comes with a success.
       *     At most 64 characters.
       *     captureRequestId, captureId, paymentId, captureAmount and captureTime come when result.resultStatus is S.
       */
      readonly captureId?: string;
      /**
       * @description Antom's id of the payment, as in the request. Comes with a success.
       *     At most 64 characters.
       *     captureRequestId, captureId, paymentId, captureAmount and captureTime come when result.resultStatus is S.
       */
      readonly paymentId?: string;
      /**
       * @description The amount captured, for you to compare with what you asked for. Comes with a success.
       *     captureRequestId, captureId, paymentId, captureAmount and captureTime come when result.resultStatus is S.
       */
      readonly captureAmount?: components["schemas"]["PositiveAnswerAmount"];
      /**
       * @description When the capture succeeded. Comes with a success.
       *     Travels as text: ISO 8601 with offset.
       *     captureRequestId, captureId, paymentId, captureAmount and captureTime come when result.resultStatus is S.
       */
      readonly captureTime?: components["schemas"]["DateTimeString"];
      /**
       * @description Id that an acquirer other than Antom gave the capture (inferred from the same field of inquiryPayment).
       *     At most 64 characters.
       */
      readonly acquirerReferenceNo?: string;
    };
    /**
     * Product scene
     * @description Where the user pays in the session.
     * @enum {string}
     */
    readonly ProductScene: "CHECKOUT_PAYMENT" | "ELEMENT_PAYMENT" | "EASY_PAY";
    /**
     * Offered payment method
     * @description One payment method that the session offers to the user.
     */
    readonly PaymentMethodTypeItem: {
      /**
       * @description The payment method. That it is required is inferred.
       *     At most 64 characters.
       */
      readonly paymentMethodType: components["schemas"]["PaymentMethodType"];
      /**
       * @description Place of the method among those offered, from 1 up; the smaller number comes first.
       *     Travels as text: the digits of an integer.
       */
      readonly paymentMethodOrder?: components["schemas"]["PositiveIntegerString"];
      /**
       * @description Whether the method is offered for express checkout. Of use with ALIPAY_CN, APPLEPAY and GOOGLEPAY; the official SDK writes the last as `GOOGLAPAY`.
       *     Travels as text: "true" or "false".
       */
      readonly expressCheckout?: components["schemas"]["BooleanString"];
    };
    /**
     * Offered payment methods
     * @description The payment methods that the session offers to the user, and what they need to know.
     */
    readonly AvailablePaymentMethod: {
      /** @description The methods, each with its place. How many there can be is not documented. */
      readonly paymentMethodTypeList?: readonly components["schemas"]["PaymentMethodTypeItem"][];
      /** @description What holds for the methods offered, such as tokenizeMode: with `ASKFORCONSENT` the user is asked whether the card may be stored. */
      readonly paymentMethodMetaData?: components["schemas"]["PaymentMethodMetaData"];
    };
    /**
     * Risk data of the order
     * @description What you know of the order that helps to judge the risk. Known from the official SDK only.
     */
    readonly RiskOrder: {
      /** @description Kind of order; no values are documented. */
      readonly orderType?: string;
      /** @description Site from which the buyer came to yours. */
      readonly referringSite?: string;
    };
    /**
     * Risk data of the buyer
     * @description What you know of the buyer that helps to judge the risk. Known from the official SDK only.
     */
    readonly RiskBuyer: {
      /** @description What the buyer wrote to the merchant. */
      readonly noteToMerchant?: string;
      /** @description What the buyer wrote about the delivery. */
      readonly noteToShipping?: string;
      /**
       * @description How many orders the buyer placed in the last hour.
       *     Travels as text: the digits of an integer.
       */
      readonly orderCountIn1H?: components["schemas"]["IntegerString"];
      /**
       * @description How many orders the buyer placed in the last 24 hours.
       *     Travels as text: the digits of an integer.
       */
      readonly orderCountIn24H?: components["schemas"]["IntegerString"];
    };
    /**
     * Risk data of the environment
     * @description What you know of the user's environment that helps to judge the risk. Known from the official SDK only.
     */
    readonly RiskEnv: {
      /** @description Kind of the user's IP address; no values are documented. */
      readonly ipAddressType?: string;
    };
    /**
     * Risk signal
     * @description How you judge the risk yourself. Known from the official SDK only.
     */
    readonly RiskSignal: {
      /** @description Your tag for the risk; no values are documented. */
      readonly riskCode?: string;
      /** @description Why you tagged the payment so. */
      readonly riskReason?: string;
    };
    /**
     * Risk data of addresses
     * @description How the addresses of the order compare with each other and with earlier ones. Known from the official SDK only.
     */
    readonly RiskAddress: {
      /** @description Kind of the phone number for the delivery; no values are documented. */
      readonly shippingPhoneType?: string;
      /**
       * @description Whether billing and shipping address are in the same state.
       *     Travels as text: "true" or "false".
       */
      readonly isBillShipStateSame?: components["schemas"]["BooleanString"];
      /**
       * @description Whether the shipping address is in the same state as the one before (inferred from the name).
       *     Travels as text: "true" or "false".
       */
      readonly isPreviousStateSame?: components["schemas"]["BooleanString"];
      /**
       * @description Meters from where the user is to the shipping address (inferred from the name).
       *     Travels as text: the digits of an integer.
       */
      readonly locToShipDistance?: components["schemas"]["IntegerString"];
      /**
       * @description Meters from the billing address to the nearest of the earlier shipping addresses (inferred from the name).
       *     Travels as text: the digits of an integer.
       */
      readonly minPreviousShipToBillDistance?: components["schemas"]["IntegerString"];
    };
    /**
     * 3D Secure result in risk data
     * @description What a 3D Secure check of the card brought. No values are documented for these fields, other than for those of mpiData. Known from the official SDK only.
     */
    readonly RiskThreeDSResult: {
      /** @description Version of the 3D Secure protocol. */
      readonly threeDSVersion?: string;
      /** @description Whether and how the cardholder was asked (inferred from the name). */
      readonly threeDSInteractionMode?: string;
      /** @description Electronic commerce indicator (ECI) that the check brought. */
      readonly eci?: string;
      /** @description Cardholder authentication value that the check brought. */
      readonly cavv?: string;
    };
    /**
     * Card verification
     * @description How the card was verified before. Known from the official SDK only.
     */
    readonly CardVerificationResult: {
      /** @description Kind of the authentication; no values are documented. */
      readonly authenticationType?: string;
      /** @description Means of the authentication; no values are documented. */
      readonly authenticationMethod?: string;
      /** @description What the check of the card's security code brought. */
      readonly cvvResult?: string;
      /** @description What the check of the billing address (AVS) brought. */
      readonly avsResult?: string;
      /** @description Code with which the issuer authorized the card (inferred from the name). */
      readonly authorizationCode?: string;
      /** @description What 3D Secure brought. */
      readonly threeDSResult?: components["schemas"]["RiskThreeDSResult"];
    };
    /**
     * Risk data
     * @description What you know of the payment that helps Antom to judge its risk. Known from the official SDK only.
     */
    readonly RiskData: {
      /** @description Of the order. */
      readonly order?: components["schemas"]["RiskOrder"];
      /** @description Of the buyer. */
      readonly buyer?: components["schemas"]["RiskBuyer"];
      /** @description Of the user's environment. */
      readonly env?: components["schemas"]["RiskEnv"];
      /** @description Your own judgement. */
      readonly riskSignal?: components["schemas"]["RiskSignal"];
      /** @description Of the addresses. */
      readonly address?: components["schemas"]["RiskAddress"];
      /** @description Of the card, where it was verified before. */
      readonly cardVerificationResult?: components["schemas"]["CardVerificationResult"];
    };
    /**
     * Subscription plan
     * @description Rules for payments that recur. Known from the official SDK only, which has subscriptionInfo and subscription as well; how the three differ is not documented.
     */
    readonly SubscriptionPlan: {
      /**
       * @description Whether amounts of several periods may be added up and debited together (inferred from the name).
       *     Travels as text: "true" or "false".
       */
      readonly allowAccumulate?: components["schemas"]["BooleanString"];
      /** @description Most that amounts may add up to (inferred from the name). */
      readonly maxAccumulateAmount?: components["schemas"]["RequestAmount"];
      /** @description How long a period is, and what it costs. */
      readonly periodRule?: components["schemas"]["PeriodRule"];
      /**
       * @description When the subscription starts.
       *     Travels as text: ISO 8601 with offset.
       */
      readonly subscriptionStartTime?: components["schemas"]["DateTimeString"];
      /**
       * @description Your endpoint for notifications about the subscription.
       *     Travels as text: a URL.
       */
      readonly subscriptionNotificationUrl?: components["schemas"]["UrlString"];
    };
    /**
     * Trial of a billing subscription
     * @description How long the subscription is tried before it is paid for, and what follows. Exactly one of trialPeriodDays and trialEnd says when the trial ends. Known from the official SDK only.
     */
    readonly BillingTrialSettings: {
      /**
       * @description Length of the trial in days, from 1 to 365. Not beside trialEnd.
       *     Travels as text: the digits of an integer.
       */
      readonly trialPeriodDays?: `${bigint}`;
      /**
       * @description When the trial ends, ISO 8601 with offset. Not beside trialPeriodDays.
       *     Travels as text: ISO 8601 with offset.
       *     trialEnd must not stand beside trialPeriodDays.
       */
      readonly trialEnd?: components["schemas"]["DateTimeString"];
      /**
       * @description What becomes of the subscription when the trial ends.
       * @enum {string}
       */
      readonly trialEndBehavior?: "CANCEL" | "PAUSE";
    };
    /**
     * Discount of a billing subscription
     * @description One discount on the subscription, by the id of a coupon or by that of a promotion code, exactly one of the two. Known from the official SDK only.
     */
    readonly BillingDiscount: {
      /**
       * @description Id of the coupon. Not beside promotionCodeId.
       *     At most 64 characters.
       */
      readonly couponId?: string;
      /**
       * @description Id of the promotion code. Not beside couponId.
       *     At most 64 characters.
       *     promotionCodeId must not stand beside couponId.
       */
      readonly promotionCodeId?: string;
    };
    /**
     * Billing subscription
     * @description A subscription of Antom's billing, created along with the session: the answer then gives its id. Known from the official SDK only.
     */
    readonly BillingSubscription: {
      /** @description Id of the customer who subscribes. */
      readonly customerId?: string;
      /** @description How the subscription is tried before it is paid for. */
      readonly trialSettings?: components["schemas"]["BillingTrialSettings"];
      /** @description What happens when the first payment does not succeed (inferred from the known value). */
      readonly paymentBehavior?: string;
      /** @description How payments of the subscription are collected; no values are documented. */
      readonly collectionMethod?: string;
      /**
       * @description Days until an invoice is due (inferred from the name).
       *     Travels as text: the digits of an integer.
       */
      readonly daysUntilDue?: components["schemas"]["IntegerString"];
      /**
       * @description When the subscription ends by itself (form inferred).
       *     Travels as text: ISO 8601 with offset.
       */
      readonly cancelAt?: components["schemas"]["DateTimeString"];
      /**
       * @description Whether the subscription ends with its current period.
       *     Travels as text: "true" or "false".
       */
      readonly cancelAtPeriodEnd?: components["schemas"]["BooleanString"];
      /** @description Describes the subscription. */
      readonly description?: string;
      /** @description Discounts on the subscription. How many there can be is not documented. */
      readonly discounts?: readonly components["schemas"]["BillingDiscount"][];
      /**
       * @description Id of the payment method with which the subscription is paid (inferred).
       *     At most 64 characters.
       */
      readonly defaultPaymentMethod?: string;
      /**
       * @description Whether the user may enter a promotion code.
       *     Travels as text: "true" or "false".
       */
      readonly allowPromotionCode?: components["schemas"]["BooleanString"];
      /**
       * @description Your endpoint for notifications about the subscription.
       *     Travels as text: a URL.
       */
      readonly subscriptionNotifyUrl?: components["schemas"]["UrlString"];
    };
    /**
     * Create payment session request
     * @description Asks for a session in which the user pays. productCode names the product; both have the same fields, and EasySafePay requires some that Checkout Payment leaves open.
     */
    readonly CreatePaymentSessionRequest: {
      /**
       * @description Product of your contract under which the payment is taken.
       * @enum {string}
       */
      readonly productCode: "CASHIER_PAYMENT" | "AGREEMENT_PAYMENT";
      /** @description Where the user pays. With `CHECKOUT_PAYMENT` the answer has the URL of the checkout page. Without it, the client-side SDK takes the payment (inferred). */
      readonly productScene?: components["schemas"]["ProductScene"];
      /**
       * @description Region in which the merchant does business. Required when your contract is for the Global Acquirer Gateway (GAGW) product.
       *     At most 2 characters. Matches ^[A-Z]{2}$.
       */
      readonly merchantRegion?: components["schemas"]["MerchantRegionPay"];
      /** @description Id of the merchant account. Give it when you use one client id in several places of business. No limit is documented here; in pay it has at most 32 characters. */
      readonly merchantAccountId?: string;
      /**
       * @description Your own unique id of the payment. In pay it is the idempotency key; that it is one here as well is inferred.
       *     At most 64 characters.
       */
      readonly paymentRequestId: string;
      /** @description Device and environment of the user. Give it when you want Antom to check risk. */
      readonly env?: components["schemas"]["Env"];
      /** @description The order that is paid for. */
      readonly order: components["schemas"]["Order"];
      /** @description Amount that you want to receive, in the currency of the order (inferred from pay). */
      readonly paymentAmount: components["schemas"]["PositiveRequestAmount"];
      /** @description How you want the payment to be settled. */
      readonly settlementStrategy: components["schemas"]["SettlementStrategy"];
      /**
       * @description Method with which the user pays. For Checkout Payment it may be left out: the user then chooses in the session (inferred).
       *     paymentMethod is required when productCode is AGREEMENT_PAYMENT.
       */
      readonly paymentMethod?: components["schemas"]["PaymentMethod"];
      /** @description Methods that you have stored for the user, to be offered in the session. How many there can be is not documented. */
      readonly savedPaymentMethods?: readonly components["schemas"]["PaymentMethod"][];
      /** @description Methods that the session offers to the user, in which order, and what they need to know. */
      readonly availablePaymentMethod?: components["schemas"]["AvailablePaymentMethod"];
      /** @description Regions whose payment methods the session offers: two-letter ISO 3166 codes, or GLOBAL for methods not bound to a region (inferred). How many there can be is not documented. */
      readonly allowedPaymentMethodRegions?: readonly string[];
      /** @description What is special about the payment. Required when paymentMethodType is `CARD` and the user pays through the client-side SDK. Whether that is so, no field tells for certain. */
      readonly paymentFactor?: components["schemas"]["PaymentFactor"];
      /**
       * @description Whether Antom shall ask the user about installments. Give it when you want that; taken as `false` when left out.
       *     Travels as text: "true" or "false".
       */
      readonly enableInstallmentCollection?: components["schemas"]["BooleanString"];
      /** @description How the payment is to be divided into installments. */
      readonly creditPayPlan?: components["schemas"]["RequestCreditPayPlan"];
      /**
       * @description When the session ends, an hour after it was created at the latest. Without it, it ends after that hour.
       *     Travels as text: ISO 8601 with offset.
       */
      readonly paymentSessionExpiryTime?: components["schemas"]["DateTimeString"];
      /**
       * @description When the payment expires (form inferred). Known from the official SDK only.
       *     Travels as text: ISO 8601 with offset.
       */
      readonly paymentExpiryTime?: components["schemas"]["DateTimeString"];
      /**
       * @description Your page to which the user is sent after the payment; as in pay, a custom scheme that opens your app is allowed (inferred). That it is required is inferred. With EasySafePay and PAYPAY at most 255 characters.
       *     At most 2048 characters. Travels as text: a URL.
       */
      readonly paymentRedirectUrl: components["schemas"]["LinkString"];
      /**
       * @description Your endpoint for the notification of the payment's result. With Checkout Payment it may be left out; the notification then goes to the URL set in the Antom Dashboard.
       *     At most 2048 characters. Travels as text: a URL.
       *     paymentNotifyUrl is required when productCode is AGREEMENT_PAYMENT.
       */
      readonly paymentNotifyUrl?: components["schemas"]["UrlString"];
      /**
       * @description The authorization that goes with an EasySafePay payment. The documents ask for it with that product. It is required with the first payment of a user, from which an access token comes; later payments may have the token in paymentMethod.paymentMethodId instead (inferred).
       *     agreementInfo is required when productCode is AGREEMENT_PAYMENT and paymentMethod has no paymentMethodId.
       */
      readonly agreementInfo?: components["schemas"]["AgreementInfo"];
      /**
       * @description Language of the page, as a language tag. Empty or automatic means the language of the browser; `automatic` itself would be longer than the limit, so leave the field out for that.
       *     At most 8 characters.
       */
      readonly locale?: string;
      /**
       * @description Your own data about the payment, as JSON text (form inferred). No limit is documented here; notifyRefund has 2048 characters for it.
       *     Travels as text: JSON.
       */
      readonly metadata?: components["schemas"]["JsonString"];
      /** @description Texts for your own use. Known from the official SDK only. */
      readonly customizedInfo?: components["schemas"]["RequestCustomizedInfo"];
      /** @description Exchange rate between the currency of the order and that in which the user pays (inferred from the name). Known from the official SDK only. */
      readonly paymentQuote?: components["schemas"]["RequestQuote"];
      /** @description Amount in the currency in which the payment is processed (inferred from the name). Known from the official SDK only. */
      readonly processingAmount?: components["schemas"]["RequestAmount"];
      /** @description Region of the user. No form is documented here; in pay it is a two-letter ISO 3166 code. Known from the official SDK only. */
      readonly userRegion?: string;
      /** @description What the user is asked to allow along with the payment (inferred). How many there can be is not documented here; consult takes at most 4. Known from the official SDK only. */
      readonly scopes?: readonly components["schemas"]["Scope"][];
      /** @description What you know of the payment that helps Antom to judge its risk. Known from the official SDK only. */
      readonly riskData?: components["schemas"]["RiskData"];
      /** @description Rules for payments that recur. How it differs from subscriptionInfo and subscription is not documented. Known from the official SDK only. */
      readonly subscriptionPlan?: components["schemas"]["SubscriptionPlan"];
      /** @description A subscription that begins with the payment (inferred). How it differs from subscriptionPlan and subscription is not documented. Known from the official SDK only. */
      readonly subscriptionInfo?: components["schemas"]["SubscriptionInfo"];
      /** @description A subscription of Antom's billing, created along with the session: the answer then has subscriptionId. Known from the official SDK only. */
      readonly subscription?: components["schemas"]["BillingSubscription"];
    };
    /**
     * Create payment session result
     * @description Outcome of the call. Each code comes with one status only. No table of this operation's codes is known: these few are inferred from those of pay (Checkout Payment), consult and applyToken, where the same codes mean the same. Codes about the payment itself, which pay has, are to be expected as well.
     */
    readonly CreatePaymentSessionResult: {
      /**
       * @description It succeeded.
       * @constant
       */
      readonly resultStatus: "S";
      /**
       * @description The only code of a success.
       * @enum {string}
       */
      readonly resultCode: "SUCCESS";
      /**
       * @description Free text for logs and people. The wording varies ("success.", "Success"): never branch on it.
       *     At most 256 characters.
       */
      readonly resultMessage: components["schemas"]["ResultMessage"];
    } | {
      /**
       * @description It failed.
       * @constant
       */
      readonly resultStatus: "F";
      /**
       * @description Why the call failed. A code not listed here is possible.
       * @enum {string}
       */
      readonly resultCode: "ACCESS_DENIED" | "PARAM_ILLEGAL" | "PROCESS_FAIL" | "SYSTEM_ERROR";
      /**
       * @description Free text for logs and people. The wording varies ("success.", "Success"): never branch on it.
       *     At most 256 characters.
       */
      readonly resultMessage: components["schemas"]["ResultMessage"];
    } | {
      /**
       * @description Not known, or still in process.
       * @constant
       */
      readonly resultStatus: "U";
      /**
       * @description Why there is no final outcome. A code not listed here is possible.
       * @enum {string}
       */
      readonly resultCode: "REQUEST_TRAFFIC_EXCEED_LIMIT" | "UNKNOWN_EXCEPTION";
      /**
       * @description Free text for logs and people. The wording varies ("success.", "Success"): never branch on it.
       *     At most 256 characters.
       */
      readonly resultMessage: components["schemas"]["ResultMessage"];
    };
    /**
     * Create payment session response
     * @description With a success, the session in which the user pays. It says nothing of the payment, which has not begun.
     */
    readonly CreatePaymentSessionResponse: {
      /** @description Whether there is a session, and why not. */
      readonly result: components["schemas"]["CreatePaymentSessionResult"];
      /**
       * @description The session, encrypted. Hand it to your client as it is: the client-side SDK starts with it. Comes with a success.
       *     At most 4096 characters.
       *     paymentSessionData comes when result.resultCode is SUCCESS.
       */
      readonly paymentSessionData?: string;
      /**
       * @description When the session ends. Comes with a success.
       *     Travels as text: ISO 8601 with offset.
       *     paymentSessionExpiryTime comes when result.resultCode is SUCCESS.
       */
      readonly paymentSessionExpiryTime?: components["schemas"]["DateTimeString"];
      /**
       * @description Id that Antom gave the session. Comes with a success.
       *     At most 64 characters.
       *     paymentSessionId comes when result.resultCode is SUCCESS.
       */
      readonly paymentSessionId?: string;
      /**
       * @description URL of the checkout page that Antom hosts, to which you send the user. Comes with a success when you integrate the checkout page (productScene `CHECKOUT_PAYMENT` in the request).
       *     At most 2048 characters. Travels as text: a URL.
       */
      readonly normalUrl?: components["schemas"]["LinkString"];
      /**
       * @description A URL; how it differs from normalUrl is not documented. Known from the official SDK only.
       *     Travels as text: a URL.
       */
      readonly url?: components["schemas"]["LinkString"];
      /** @description Id of the subscription. Comes with a success when the request has `subscription`. Known from the official SDK only. */
      readonly subscriptionId?: string;
      /** @description Id of the first invoice (inferred) of the subscription. Comes with a success when the request has a `subscription` without a trial. Known from the official SDK only. */
      readonly invoiceId?: string;
    };
    /**
     * Authorization notification result
     * @description Outcome of what is notified. Only a success is documented, and no table of codes: another code is possible, and is then to be judged by its status.
     */
    readonly AuthorizationNotificationResult: {
      /**
       * @description It succeeded.
       * @constant
       */
      readonly resultStatus: "S";
      /**
       * @description The only documented code. Other codes are possible.
       * @enum {string}
       */
      readonly resultCode: "SUCCESS";
      /**
       * @description Free text for logs and people. The wording varies ("success.", "Success"): never branch on it.
       *     At most 256 characters.
       */
      readonly resultMessage: components["schemas"]["ResultMessage"];
    };
    /**
     * Authorization notification
     * @description Tells that an authorization has moved on. `authorizationNotifyType` says how, and so which other fields come.
     */
    readonly AuthorizationNotification: {
      /**
       * @description What has happened to the authorization. Branch on it.
       * @enum {string}
       */
      readonly authorizationNotifyType: "AUTHCODE_CREATED" | "TOKEN_CREATED" | "TOKEN_CANCELED";
      /**
       * @description Id of the secondary merchant that the user let in; equals the referenceMerchantId of pay. Comes when consult was called for an e-wallet.
       *     At most 64 characters.
       */
      readonly authClientId?: string;
      /**
       * @description The token that now exists, or the one that no longer works. Comes with `TOKEN_CREATED` and `TOKEN_CANCELED`. Secret.
       *     At most 128 characters.
       *     accessToken comes when authorizationNotifyType is TOKEN_CREATED or TOKEN_CANCELED.
       */
      readonly accessToken?: string;
      /**
       * @description The authState of your consult, by which you find the user it was for. Comes with `AUTHCODE_CREATED` and `TOKEN_CREATED`.
       *     At most 256 characters.
       *     authState comes when authorizationNotifyType is AUTHCODE_CREATED or TOKEN_CREATED.
       */
      readonly authState?: string;
      /**
       * @description The code for applyToken, the same that the return URL carries; it works once. Comes with `AUTHCODE_CREATED`. A copy of the documents from 2024 or before allows only 64 characters, as applyToken does here.
       *     At most 128 characters.
       *     authCode comes when authorizationNotifyType is AUTHCODE_CREATED.
       */
      readonly authCode?: string;
      /**
       * @description Why the authorization was canceled, as text. Documented for `TOKEN_CANCELED`, but missing from the documented sample of one.
       *     At most 256 characters.
       */
      readonly reason?: string;
      /** @description Outcome of what is notified, not of a call. Only successes are sent. */
      readonly result: components["schemas"]["AuthorizationNotificationResult"];
      /**
       * @description The user's login id at the wallet.
       *     At most 64 characters.
       */
      readonly userLoginId?: string;
      /**
       * @description The user's id at the wallet.
       *     At most 64 characters.
       */
      readonly userId?: string;
      /** @description Text without a documented meaning or form. Known from the official SDK only. */
      readonly passThroughInfo?: string;
      /** @description Kind of notification in the base class that the official SDK has for all of them. Known from the official SDK only, and not used here: read authorizationNotifyType. */
      readonly notifyType?: string;
    };
    /**
     * Acknowledgement
     * @description What the receiver of a notification answers, with HTTP 200. It says that the notification has arrived, whatever the notification reports. Anything else makes the gateway send the notification again.
     */
    readonly Acknowledgement: {
      /** @description Always these three values. */
      readonly result: {
        /**
         * @description Always SUCCESS.
         * @constant
         */
        readonly resultCode: "SUCCESS";
        /**
         * @description Always S.
         * @constant
         */
        readonly resultStatus: "S";
        /**
         * @description Always success, in lower case.
         * @constant
         */
        readonly resultMessage: "success";
      };
    };
    /**
     * Payment notification result
     * @description Outcome of the payment. Each code comes with one status only. What a status means depends on notifyType.
     */
    readonly PaymentNotificationResult: {
      /**
       * @description It succeeded.
       * @constant
       */
      readonly resultStatus: "S";
      /**
       * @description The only code of a success. That a pending payment comes with it too is inferred.
       * @enum {string}
       */
      readonly resultCode: "SUCCESS";
      /**
       * @description Free text for logs and people. The wording varies ("success.", "Success"): never branch on it.
       *     At most 256 characters.
       */
      readonly resultMessage: components["schemas"]["ResultMessage"];
    } | {
      /**
       * @description It failed.
       * @constant
       */
      readonly resultStatus: "F";
      /**
       * @description Why the payment failed. A code not listed here is possible.
       * @enum {string}
       */
      readonly resultCode: "ACCESS_DENIED" | "AUTHENTICATION_REQUIRED" | "CARD_NOT_SUPPORTED" | "CURRENCY_NOT_SUPPORT" | "DO_NOT_HONOR" | "EXPIRED_CODE" | "FRAUD_REJECT" | "INVALID_ACCESS_TOKEN" | "INVALID_AMOUNT" | "INVALID_API" | "INVALID_CARD_NUMBER" | "INVALID_CONTRACT" | "INVALID_EXPIRATION_DATE" | "INVALID_MERCHANT_STATUS" | "KEY_NOT_FOUND" | "MERCHANT_BALANCE_NOT_ENOUGH" | "NO_INTERFACE_DEF" | "NO_PAY_OPTIONS" | "ORDER_IS_CLOSED" | "ORDER_NOT_EXIST" | "PARAM_ILLEGAL" | "PAYMENT_AMOUNT_EXCEED_LIMIT" | "PAYMENT_COUNT_EXCEED_LIMIT" | "PAYMENT_NOT_QUALIFIED" | "PAYMENT_PROHIBITED" | "PROCESS_FAIL" | "RISK_REJECT" | "SUSPECTED_RISK" | "SYSTEM_ERROR" | "USER_AMOUNT_EXCEED_LIMIT" | "USER_BALANCE_NOT_ENOUGH" | "USER_KYC_NOT_QUALIFIED" | "USER_NOT_EXIST" | "USER_PAYMENT_VERIFICATION_FAILED" | "USER_STATUS_ABNORMAL" | "VERIFY_TIMES_EXCEED_LIMIT" | "VERIFY_UNMATCHED";
      /**
       * @description Free text for logs and people. The wording varies ("success.", "Success"): never branch on it.
       *     At most 256 characters.
       */
      readonly resultMessage: components["schemas"]["ResultMessage"];
    } | {
      /**
       * @description Not known, or still in process.
       * @constant
       */
      readonly resultStatus: "U";
      /**
       * @description Why there is no final outcome. A code not listed here is possible.
       * @enum {string}
       */
      readonly resultCode: "PAYMENT_IN_PROCESS" | "UNKNOWN_EXCEPTION";
      /**
       * @description Free text for logs and people. The wording varies ("success.", "Success"): never branch on it.
       *     At most 256 characters.
       */
      readonly resultMessage: components["schemas"]["ResultMessage"];
    };
    /**
     * Payment notification
     * @description Tells what became of a payment, or that its outcome is still awaited. Branch on notifyType first, then on result.resultStatus: a payment that is pending comes with the status `S` too.
     */
    readonly PaymentNotification: {
      /** @description What the notification is about. The set is open. */
      readonly notifyType: string;
      /** @description What became of the payment, not of a call. With `PAYMENT_RESULT` the status `S` means paid and `F` failed; with `PAYMENT_PENDING` the status `S` means that the payment is being processed. */
      readonly result: components["schemas"]["PaymentNotificationResult"];
      /**
       * @description Your id of the payment, as sent in pay.
       *     At most 64 characters.
       */
      readonly paymentRequestId: string;
      /**
       * @description Antom's id of the payment. Each paymentId belongs to exactly one paymentRequestId.
       *     At most 64 characters.
       */
      readonly paymentId: string;
      /** @description The amount of the payment, for you to compare with what you asked for. */
      readonly paymentAmount: components["schemas"]["AnswerAmount"];
      /**
       * @description When Antom made the payment.
       *     Travels as text: ISO 8601 with offset.
       */
      readonly paymentCreateTime: components["schemas"]["AnswerTime"];
      /**
       * @description When the payment succeeded. Comes when it is paid: notifyType `PAYMENT_RESULT` with result.resultStatus `S`. (The documents name the status alone; that a pending payment has no such time yet is inferred.)
       *     Travels as text: ISO 8601 with offset.
       *     paymentTime comes when notifyType is PAYMENT_RESULT and result.resultStatus is S.
       */
      readonly paymentTime?: components["schemas"]["AnswerTime"];
      /** @description What the wallet tells about its customer. Comes when the wallet provides it. */
      readonly pspCustomerInfo?: components["schemas"]["PspCustomerInfo"];
      /** @description Amount for the customs declaration. Comes when the payment succeeded with `ALIPAY_CN`. */
      readonly customsDeclarationAmount?: components["schemas"]["AnswerAmount"];
      /** @description What is settled for the payment: its amount times settlementQuote. Comes when the rate was set beforehand and is locked when the payment is made. */
      readonly grossSettlementAmount?: components["schemas"]["AnswerAmount"];
      /**
       * @description Rate between the currency of the payment and that of the settlement. Comes with grossSettlementAmount.
       *     settlementQuote comes with grossSettlementAmount.
       */
      readonly settlementQuote?: components["schemas"]["Quote"];
      /**
       * @description Id that an acquirer other than Antom gave the payment.
       *     At most 64 characters.
       */
      readonly acquirerReferenceNo?: string;
      /** @description What is known of the card or the wallet. Comes with the payment methods `CARD`, `GRABPAY_MY` and `GRABPAY_SG`. Its cardToken is what a later payment with the stored card takes as paymentMethod.paymentMethodId. */
      readonly paymentResultInfo?: components["schemas"]["PaymentResultInfo"];
      /** @description The promotions that the buyer used. Comes when there was one. The answer of inquiryPayment may call it promotionResults. */
      readonly promotionResult?: readonly components["schemas"]["PromotionResult"][];
      /** @description The acquirer and its answer. Comes with the product called APO only. Known from the official SDK only. */
      readonly acquirerInfo?: components["schemas"]["AcquirerInfo"];
      /**
       * @description Payment method that the user chose (inferred). Known from the official SDK only.
       *     At most 64 characters.
       */
      readonly paymentMethodType?: components["schemas"]["PaymentMethodType"];
      /** @description Your own texts, as sent in pay (inferred). Known from the official SDK only. */
      readonly customizedInfo?: components["schemas"]["CustomizedInfo"];
      /** @description Exchange rate of the payment. Known from the official SDK only. */
      readonly paymentQuote?: components["schemas"]["Quote"];
      /** @description The amount that the payment is processed in (inferred from the name). Known from the official SDK only. */
      readonly processingAmount?: components["schemas"]["AnswerAmount"];
      /**
       * @description Your own data about the payment, as sent in pay (inferred), as JSON text. Known from the official SDK only.
       *     Travels as text: JSON.
       */
      readonly metadata?: components["schemas"]["JsonString"];
      /** @description Id of the order of a subscription which the payment is for (inferred from the name). No limit is documented. Known from the official SDK only. */
      readonly subscriptionOrderId?: string;
      /** @description Where the retries of a recurring Pix payment stand. Known from the official SDK only. */
      readonly retryInfo?: components["schemas"]["RetryInfo"];
      /**
       * @description Your id of a change of the amount. Comes with notifyType `UPDATE_AMOUNT_RESULT`. Known from the official SDK only.
       *     updateRequestId comes when notifyType is UPDATE_AMOUNT_RESULT.
       */
      readonly updateRequestId?: string;
      /**
       * @description Until when what was authorized can be captured, ISO 8601 to the second with offset. Comes when an authorization succeeded; a later change of the amount does not move it. Known from the official SDK only.
       *     Travels as text: ISO 8601 with offset.
       */
      readonly authExpiryTime?: components["schemas"]["DateTimeString"];
      /** @description Id of the calculation of taxes (inferred from the name). Known from the official SDK only. */
      readonly taxCalculationId?: string;
      /**
       * @deprecated
       * @description What is known of the card. Only documented samples show it, no field table. Read paymentResultInfo instead.
       */
      readonly cardInfo?: components["schemas"]["CardInfo"];
      /**
       * @deprecated
       * @description The amount that the user really pays (inferred from the name). Only documented samples show it, no field table; read paymentAmount instead.
       */
      readonly actualPaymentAmount?: components["schemas"]["AnswerAmount"];
    };
    /**
     * Refund notification result
     * @description Outcome of the refund. Each code comes with one status only.
     */
    readonly RefundNotificationResult: {
      /**
       * @description It succeeded.
       * @constant
       */
      readonly resultStatus: "S";
      /**
       * @description The only code of a success.
       * @enum {string}
       */
      readonly resultCode: "SUCCESS";
      /**
       * @description Free text for logs and people. The wording varies ("success.", "Success"): never branch on it.
       *     At most 256 characters.
       */
      readonly resultMessage: components["schemas"]["ResultMessage"];
    } | {
      /**
       * @description It failed.
       * @constant
       */
      readonly resultStatus: "F";
      /**
       * @description Why the refund failed. A code not listed here is possible.
       * @enum {string}
       */
      readonly resultCode: "ACCESS_DENIED" | "CLIENT_INVALID" | "CURRENCY_NOT_SUPPORT" | "INVALID_API" | "INVALID_CONTRACT" | "INVALID_MERCHANT_STATUS" | "INVALID_SIGNATURE" | "KEY_NOT_FOUND" | "MEDIA_TYPE_NOT_ACCEPTABLE" | "MERCHANT_BALANCE_NOT_ENOUGH" | "MERCHANT_NOT_REGISTERED" | "METHOD_NOT_SUPPORTED" | "MULTIPLE_REFUNDS_NOT_SUPPORTED" | "NO_INTERFACE_DEF" | "ORDER_IS_CLOSED" | "ORDER_NOT_EXIST" | "ORDER_STATUS_INVALID" | "PARAM_ILLEGAL" | "PROCESS_FAIL" | "REFUND_AMOUNT_EXCEED" | "REFUND_WINDOW_EXCEED" | "REPEAT_REQ_INCONSISTENT" | "RISK_REJECT" | "SYSTEM_ERROR";
      /**
       * @description Free text for logs and people. The wording varies ("success.", "Success"): never branch on it.
       *     At most 256 characters.
       */
      readonly resultMessage: components["schemas"]["ResultMessage"];
    } | {
      /**
       * @description Not known, or still in process.
       * @constant
       */
      readonly resultStatus: "U";
      /**
       * @description Why there is no final outcome. A code not listed here is possible.
       * @enum {string}
       */
      readonly resultCode: "REFUND_IN_PROCESS" | "REQUEST_TRAFFIC_EXCEED_LIMIT" | "UNKNOWN_EXCEPTION";
      /**
       * @description Free text for logs and people. The wording varies ("success.", "Success"): never branch on it.
       *     At most 256 characters.
       */
      readonly resultMessage: components["schemas"]["ResultMessage"];
    };
    /**
     * Refund notification
     * @description Tells what became of a refund. Branch on refundStatus; result.resultCode says why a refund failed.
     */
    readonly RefundNotification: {
      /**
       * @description What the notification is about. Always the same here.
       * @constant
       */
      readonly notifyType: "REFUND_RESULT";
      /** @description What became of the refund, not of a call: with the status `S` the channel accepted it, with `F` it failed. */
      readonly result: components["schemas"]["RefundNotificationResult"];
      /**
       * @description Whether the refund succeeded; branch on it. There is no value for a refund in process, although result has codes with the status `U`: which one comes with those is not documented. Then ask with inquiryRefund.
       * @enum {string}
       */
      readonly refundStatus: "SUCCESS" | "FAIL";
      /**
       * @description Your id of the refund, as sent in refund.
       *     At most 64 characters.
       */
      readonly refundRequestId: string;
      /**
       * @description Antom's id of the refund. Each refundId belongs to exactly one refundRequestId. (The page of the notification says so of paymentId and paymentRequestId, a slip.)
       *     At most 64 characters.
       */
      readonly refundId: string;
      /** @description The amount of the refund, for you to compare with what you asked for. */
      readonly refundAmount: components["schemas"]["AnswerAmount"];
      /**
       * @description When the refund reached its outcome. Comes when result.resultStatus is `S`.
       *     Travels as text: ISO 8601 with offset.
       *     refundTime comes when result.resultStatus is S.
       */
      readonly refundTime?: components["schemas"]["DateTimeString"];
      /** @description What is settled for the refund: its amount times settlementQuote. Comes when the rate was set beforehand and is locked. */
      readonly grossSettlementAmount?: components["schemas"]["AnswerAmount"];
      /**
       * @description Rate between the currency of the refund and that of the settlement. Comes with grossSettlementAmount.
       *     settlementQuote comes with grossSettlementAmount.
       */
      readonly settlementQuote?: components["schemas"]["Quote"];
      /** @description Acquirer reference number (ARN) of the refund, by which a bank finds it. */
      readonly arn?: string;
      /**
       * @description Your own data about the refund, as sent in refund (inferred), as JSON text.
       *     At most 2048 characters. Travels as text: JSON.
       */
      readonly metadata?: components["schemas"]["JsonString"];
      /** @description Your own texts, as sent in refund (inferred). Known from the official SDK only. */
      readonly customizedInfo?: components["schemas"]["CustomizedInfo"];
      /** @description The amount that the user really gets back (inferred from the name). Known from the official SDK only. */
      readonly actualRefundAmount?: components["schemas"]["AnswerAmount"];
    };
    /**
     * Capture notification result
     * @description Outcome of the capture. Each code comes with one status only. Status and code are always there, a message need not be.
     */
    readonly CaptureNotificationResult: {
      /**
       * @description It succeeded.
       * @constant
       */
      readonly resultStatus: "S";
      /**
       * @description The only code of a success.
       * @enum {string}
       */
      readonly resultCode: "SUCCESS";
      /**
       * @description Free text for logs and people. The wording varies ("success.", "Success"): never branch on it.
       *     At most 256 characters.
       */
      readonly resultMessage?: components["schemas"]["ResultMessage"];
    } | {
      /**
       * @description It failed.
       * @constant
       */
      readonly resultStatus: "F";
      /**
       * @description Why the capture failed. A code not listed here is possible.
       * @enum {string}
       */
      readonly resultCode: "ACCESS_DENIED" | "AUTH_CANCELLED" | "AUTH_EXPIRED" | "AUTH_NOT_FOUND" | "CAPTURE_AMOUNT_EXCEED_AUTH_LIMIT" | "CURRENCY_NOT_SUPPORT" | "INVALID_CONTRACT" | "MULTI_CAPTURE_NOT_SUPPORTED" | "NO_PAY_OPTIONS" | "ORDER_IS_CANCELED" | "ORDER_STATUS_INVALID" | "PARAM_ILLEGAL" | "PAYMENT_COUNT_EXCEED_LIMIT" | "PROCESS_FAIL" | "REPEAT_REQ_INCONSISTENT" | "RISK_REJECT" | "USER_AMOUNT_EXCEED_LIMIT" | "USER_BALANCE_NOT_ENOUGH" | "USER_NOT_EXIST" | "USER_STATUS_ABNORMAL";
      /**
       * @description Free text for logs and people. The wording varies ("success.", "Success"): never branch on it.
       *     At most 256 characters.
       */
      readonly resultMessage?: components["schemas"]["ResultMessage"];
    } | {
      /**
       * @description Not known, or still in process.
       * @constant
       */
      readonly resultStatus: "U";
      /**
       * @description Why there is no final outcome. A code not listed here is possible.
       * @enum {string}
       */
      readonly resultCode: "CAPTURE_IN_PROCESS" | "UNKNOWN_EXCEPTION";
      /**
       * @description Free text for logs and people. The wording varies ("success.", "Success"): never branch on it.
       *     At most 256 characters.
       */
      readonly resultMessage?: components["schemas"]["ResultMessage"];
    };
    /**
     * Capture notification
     * @description Tells what became of a capture. Branch on result.resultStatus; there is no status field beside it.
     */
    readonly CaptureNotification: {
      /**
       * @description What the notification is about. Always the same here.
       * @constant
       */
      readonly notifyType: "CAPTURE_RESULT";
      /** @description What became of the capture, not of a call: with the status `S` the money is captured, with `F` it is not. A message may be missing. */
      readonly result: components["schemas"]["CaptureNotificationResult"];
      /**
       * @description Your id of the capture, as sent in capture.
       *     At most 64 characters.
       */
      readonly captureRequestId: string;
      /**
       * @description Antom's id of the payment.
       *     At most 64 characters.
       */
      readonly paymentId: string;
      /**
       * @description Antom's id of the capture.
       *     At most 64 characters.
       */
      readonly captureId: string;
      /** @description The amount of the capture, for you to compare with what you asked for. */
      readonly captureAmount: components["schemas"]["PositiveAnswerAmount"];
      /**
       * @description When the capture reached its outcome (inferred). Not promised even with a success.
       *     Travels as text: ISO 8601 with offset.
       */
      readonly captureTime?: components["schemas"]["DateTimeString"];
      /**
       * @description Id that an acquirer other than Antom gave the capture (inferred from the same field of inquiryPayment).
       *     At most 64 characters.
       */
      readonly acquirerReferenceNo?: string;
      /** @description The acquirer of the capture, and its answer. Comes with the product called APO only. Known from the official SDK only. */
      readonly acquirerInfo?: components["schemas"]["AcquirerInfo"];
      /** @description What is known of the card. Known from the official SDK only. */
      readonly paymentResultInfo?: components["schemas"]["PaymentResultInfo"];
      /** @description Id of the calculation of taxes (inferred from the name). Known from the official SDK only. */
      readonly taxCalculationId?: string;
    };
  };
  responses: {
    /** @description Any HTTP status but 200. No document describes one, neither status nor body, and the official SDK takes it for a transport error. It tells nothing about whether the call took effect: read nothing out of the body. */
    readonly OpaqueAnswer: {
      headers: {
        readonly [name: string]: unknown;
      };
      content?: never;
    };
  };
  parameters: {
    /**
     * @description Identifies the caller and selects the keys. It is part of the signed text. Any prefix is possible; an id that begins with `SANDBOX_` belongs to the sandbox servers. An id without that prefix does not say which environment it is for: choose the server yourself.
     * @example T_111222333
     */
    readonly "request-client-id": string;
    /** @description When the request was sent: milliseconds since 1970-01-01T00:00:00Z as digits (not seconds), the form to send, or ISO 8601 with offset. The signed text holds exactly this value. How far it may be from the gateway's clock is not documented. That milliseconds have 13 digits (2001 to 2286) is inferred. */
    readonly "request-time": string;
    /**
     * @description Signature of this request: `algorithm=RSA256,keyVersion=<n>,signature=<value>`. The value is the RSA signature in Base64, URL-encoded once, so `+`, `/` and `=` never stand in it as such. Blanks around the commas are optional. `keyVersion` names the key of the client with which it was made. The security scheme says what is signed.
     * @example algorithm=RSA256,keyVersion=1,signature=TgpjpAzwmA7aWDloDEitOp
     */
    readonly "request-signature": string;
    /** @description Token with which an independent software vendor (ISV) calls on behalf of a merchant. Leave it out when you call for yourself. */
    readonly "agent-token": string;
    /**
     * @description Your own client id, to which the notification is addressed. It is part of the signed text.
     * @example T_111222333
     */
    readonly "notification-client-id": string;
    /**
     * @description When the notification was sent. ISO 8601 and milliseconds since 1970-01-01T00:00:00Z both occur: take it as the text it is, for the signed text holds exactly this value.
     * @example 2019-01-01T01:01:01Z
     */
    readonly "notification-time": string;
    /**
     * @description Signature of the notification, in the form of a request's, made with the gateway's key. Verify it over the body bytes as received, with the path of your own URL as it was called, before reading anything.
     * @example algorithm=RSA256,keyVersion=1,signature=TgpjpAzwmA7aWDloDEitOp
     */
    readonly "notification-signature": string;
  };
  requestBodies: never;
  headers: {
    /**
     * @description Signature of the answer, in the form of the request's. Verify it over the body bytes as received, before parsing them. Documented as always there, yet it may be missing when the answer says that the request's own signature was wrong: treat any other unsigned answer as no answer.
     * @example algorithm=RSA256,keyVersion=1,signature=TgpjpAzwmA7aWDloDEitOp
     */
    readonly "response-signature": string;
    /**
     * @description The `client-id` of the request, given back. It is part of the text that the answer's signature covers.
     * @example T_111222333
     */
    readonly "response-client-id": string;
    /**
     * @description When the answer was sent, ISO 8601 to the second with offset. The signed text holds exactly this value.
     * @example 2019-04-04T14:08:56+05:30
     */
    readonly "response-time": string;
  };
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  readonly consult: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /**
         * @description Identifies the caller and selects the keys. It is part of the signed text. Any prefix is possible; an id that begins with `SANDBOX_` belongs to the sandbox servers. An id without that prefix does not say which environment it is for: choose the server yourself.
         * @example T_111222333
         */
        readonly "client-id": components["parameters"]["request-client-id"];
        /** @description When the request was sent: milliseconds since 1970-01-01T00:00:00Z as digits (not seconds), the form to send, or ISO 8601 with offset. The signed text holds exactly this value. How far it may be from the gateway's clock is not documented. That milliseconds have 13 digits (2001 to 2286) is inferred. */
        readonly "request-time": components["parameters"]["request-time"];
        /**
         * @description Signature of this request: `algorithm=RSA256,keyVersion=<n>,signature=<value>`. The value is the RSA signature in Base64, URL-encoded once, so `+`, `/` and `=` never stand in it as such. Blanks around the commas are optional. `keyVersion` names the key of the client with which it was made. The security scheme says what is signed.
         * @example algorithm=RSA256,keyVersion=1,signature=TgpjpAzwmA7aWDloDEitOp
         */
        readonly signature: components["parameters"]["request-signature"];
        /** @description Token with which an independent software vendor (ISV) calls on behalf of a merchant. Leave it out when you call for yourself. */
        readonly "agent-token"?: components["parameters"]["agent-token"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    /** @description Which wallet to ask, for what, and where the user goes afterwards. */
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["ConsultRequest"];
      };
    };
    readonly responses: {
      /** @description The outcome. Success and failure alike come with HTTP 200; `result` tells which. */
      readonly 200: {
        headers: {
          readonly signature: components["headers"]["response-signature"];
          readonly "client-id": components["headers"]["response-client-id"];
          readonly "response-time": components["headers"]["response-time"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ConsultResponse"];
        };
      };
      readonly default: components["responses"]["OpaqueAnswer"];
    };
  };
  readonly applyToken: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /**
         * @description Identifies the caller and selects the keys. It is part of the signed text. Any prefix is possible; an id that begins with `SANDBOX_` belongs to the sandbox servers. An id without that prefix does not say which environment it is for: choose the server yourself.
         * @example T_111222333
         */
        readonly "client-id": components["parameters"]["request-client-id"];
        /** @description When the request was sent: milliseconds since 1970-01-01T00:00:00Z as digits (not seconds), the form to send, or ISO 8601 with offset. The signed text holds exactly this value. How far it may be from the gateway's clock is not documented. That milliseconds have 13 digits (2001 to 2286) is inferred. */
        readonly "request-time": components["parameters"]["request-time"];
        /**
         * @description Signature of this request: `algorithm=RSA256,keyVersion=<n>,signature=<value>`. The value is the RSA signature in Base64, URL-encoded once, so `+`, `/` and `=` never stand in it as such. Blanks around the commas are optional. `keyVersion` names the key of the client with which it was made. The security scheme says what is signed.
         * @example algorithm=RSA256,keyVersion=1,signature=TgpjpAzwmA7aWDloDEitOp
         */
        readonly signature: components["parameters"]["request-signature"];
        /** @description Token with which an independent software vendor (ISV) calls on behalf of a merchant. Leave it out when you call for yourself. */
        readonly "agent-token"?: components["parameters"]["agent-token"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    /** @description The authorization code or the refresh token, and the wallet. */
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["ApplyTokenRequest"];
      };
    };
    readonly responses: {
      /** @description The outcome. Success and failure alike come with HTTP 200; `result` tells which. */
      readonly 200: {
        headers: {
          readonly signature: components["headers"]["response-signature"];
          readonly "client-id": components["headers"]["response-client-id"];
          readonly "response-time": components["headers"]["response-time"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ApplyTokenResponse"];
        };
      };
      readonly default: components["responses"]["OpaqueAnswer"];
    };
  };
  readonly revoke: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /**
         * @description Identifies the caller and selects the keys. It is part of the signed text. Any prefix is possible; an id that begins with `SANDBOX_` belongs to the sandbox servers. An id without that prefix does not say which environment it is for: choose the server yourself.
         * @example T_111222333
         */
        readonly "client-id": components["parameters"]["request-client-id"];
        /** @description When the request was sent: milliseconds since 1970-01-01T00:00:00Z as digits (not seconds), the form to send, or ISO 8601 with offset. The signed text holds exactly this value. How far it may be from the gateway's clock is not documented. That milliseconds have 13 digits (2001 to 2286) is inferred. */
        readonly "request-time": components["parameters"]["request-time"];
        /**
         * @description Signature of this request: `algorithm=RSA256,keyVersion=<n>,signature=<value>`. The value is the RSA signature in Base64, URL-encoded once, so `+`, `/` and `=` never stand in it as such. Blanks around the commas are optional. `keyVersion` names the key of the client with which it was made. The security scheme says what is signed.
         * @example algorithm=RSA256,keyVersion=1,signature=TgpjpAzwmA7aWDloDEitOp
         */
        readonly signature: components["parameters"]["request-signature"];
        /** @description Token with which an independent software vendor (ISV) calls on behalf of a merchant. Leave it out when you call for yourself. */
        readonly "agent-token"?: components["parameters"]["agent-token"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    /** @description The access token that is to end. */
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["RevokeRequest"];
      };
    };
    readonly responses: {
      /** @description The outcome. Success and failure alike come with HTTP 200; `result` tells which. */
      readonly 200: {
        headers: {
          readonly signature: components["headers"]["response-signature"];
          readonly "client-id": components["headers"]["response-client-id"];
          readonly "response-time": components["headers"]["response-time"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["RevokeResponse"];
        };
      };
      readonly default: components["responses"]["OpaqueAnswer"];
    };
  };
  readonly inquiryUserInfo: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /**
         * @description Identifies the caller and selects the keys. It is part of the signed text. Any prefix is possible; an id that begins with `SANDBOX_` belongs to the sandbox servers. An id without that prefix does not say which environment it is for: choose the server yourself.
         * @example T_111222333
         */
        readonly "client-id": components["parameters"]["request-client-id"];
        /** @description When the request was sent: milliseconds since 1970-01-01T00:00:00Z as digits (not seconds), the form to send, or ISO 8601 with offset. The signed text holds exactly this value. How far it may be from the gateway's clock is not documented. That milliseconds have 13 digits (2001 to 2286) is inferred. */
        readonly "request-time": components["parameters"]["request-time"];
        /**
         * @description Signature of this request: `algorithm=RSA256,keyVersion=<n>,signature=<value>`. The value is the RSA signature in Base64, URL-encoded once, so `+`, `/` and `=` never stand in it as such. Blanks around the commas are optional. `keyVersion` names the key of the client with which it was made. The security scheme says what is signed.
         * @example algorithm=RSA256,keyVersion=1,signature=TgpjpAzwmA7aWDloDEitOp
         */
        readonly signature: components["parameters"]["request-signature"];
        /** @description Token with which an independent software vendor (ISV) calls on behalf of a merchant. Leave it out when you call for yourself. */
        readonly "agent-token"?: components["parameters"]["agent-token"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    /** @description The access token of the user. */
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["InquiryUserInfoRequest"];
      };
    };
    readonly responses: {
      /** @description The outcome. Success and failure alike come with HTTP 200; `result` tells which. */
      readonly 200: {
        headers: {
          readonly signature: components["headers"]["response-signature"];
          readonly "client-id": components["headers"]["response-client-id"];
          readonly "response-time": components["headers"]["response-time"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["InquiryUserInfoResponse"];
        };
      };
      readonly default: components["responses"]["OpaqueAnswer"];
    };
  };
  readonly pay: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /**
         * @description Identifies the caller and selects the keys. It is part of the signed text. Any prefix is possible; an id that begins with `SANDBOX_` belongs to the sandbox servers. An id without that prefix does not say which environment it is for: choose the server yourself.
         * @example T_111222333
         */
        readonly "client-id": components["parameters"]["request-client-id"];
        /** @description When the request was sent: milliseconds since 1970-01-01T00:00:00Z as digits (not seconds), the form to send, or ISO 8601 with offset. The signed text holds exactly this value. How far it may be from the gateway's clock is not documented. That milliseconds have 13 digits (2001 to 2286) is inferred. */
        readonly "request-time": components["parameters"]["request-time"];
        /**
         * @description Signature of this request: `algorithm=RSA256,keyVersion=<n>,signature=<value>`. The value is the RSA signature in Base64, URL-encoded once, so `+`, `/` and `=` never stand in it as such. Blanks around the commas are optional. `keyVersion` names the key of the client with which it was made. The security scheme says what is signed.
         * @example algorithm=RSA256,keyVersion=1,signature=TgpjpAzwmA7aWDloDEitOp
         */
        readonly signature: components["parameters"]["request-signature"];
        /** @description Token with which an independent software vendor (ISV) calls on behalf of a merchant. Leave it out when you call for yourself. */
        readonly "agent-token"?: components["parameters"]["agent-token"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    /** @description What is to be paid, by which method, and, with Checkout Payment, where the user goes afterwards. */
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["PayRequest"];
      };
    };
    readonly responses: {
      /** @description The outcome. Success and failure alike come with HTTP 200; `result` tells which. */
      readonly 200: {
        headers: {
          readonly signature: components["headers"]["response-signature"];
          readonly "client-id": components["headers"]["response-client-id"];
          readonly "response-time": components["headers"]["response-time"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["PayResponse"];
        };
      };
      readonly default: components["responses"]["OpaqueAnswer"];
    };
  };
  readonly inquiryPayment: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /**
         * @description Identifies the caller and selects the keys. It is part of the signed text. Any prefix is possible; an id that begins with `SANDBOX_` belongs to the sandbox servers. An id without that prefix does not say which environment it is for: choose the server yourself.
         * @example T_111222333
         */
        readonly "client-id": components["parameters"]["request-client-id"];
        /** @description When the request was sent: milliseconds since 1970-01-01T00:00:00Z as digits (not seconds), the form to send, or ISO 8601 with offset. The signed text holds exactly this value. How far it may be from the gateway's clock is not documented. That milliseconds have 13 digits (2001 to 2286) is inferred. */
        readonly "request-time": components["parameters"]["request-time"];
        /**
         * @description Signature of this request: `algorithm=RSA256,keyVersion=<n>,signature=<value>`. The value is the RSA signature in Base64, URL-encoded once, so `+`, `/` and `=` never stand in it as such. Blanks around the commas are optional. `keyVersion` names the key of the client with which it was made. The security scheme says what is signed.
         * @example algorithm=RSA256,keyVersion=1,signature=TgpjpAzwmA7aWDloDEitOp
         */
        readonly signature: components["parameters"]["request-signature"];
        /** @description Token with which an independent software vendor (ISV) calls on behalf of a merchant. Leave it out when you call for yourself. */
        readonly "agent-token"?: components["parameters"]["agent-token"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    /** @description Which payment to tell of. */
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["InquiryPaymentRequest"];
      };
    };
    readonly responses: {
      /** @description The outcome. Success and failure alike come with HTTP 200; `result` tells which. */
      readonly 200: {
        headers: {
          readonly signature: components["headers"]["response-signature"];
          readonly "client-id": components["headers"]["response-client-id"];
          readonly "response-time": components["headers"]["response-time"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["InquiryPaymentResponse"];
        };
      };
      readonly default: components["responses"]["OpaqueAnswer"];
    };
  };
  readonly cancel: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /**
         * @description Identifies the caller and selects the keys. It is part of the signed text. Any prefix is possible; an id that begins with `SANDBOX_` belongs to the sandbox servers. An id without that prefix does not say which environment it is for: choose the server yourself.
         * @example T_111222333
         */
        readonly "client-id": components["parameters"]["request-client-id"];
        /** @description When the request was sent: milliseconds since 1970-01-01T00:00:00Z as digits (not seconds), the form to send, or ISO 8601 with offset. The signed text holds exactly this value. How far it may be from the gateway's clock is not documented. That milliseconds have 13 digits (2001 to 2286) is inferred. */
        readonly "request-time": components["parameters"]["request-time"];
        /**
         * @description Signature of this request: `algorithm=RSA256,keyVersion=<n>,signature=<value>`. The value is the RSA signature in Base64, URL-encoded once, so `+`, `/` and `=` never stand in it as such. Blanks around the commas are optional. `keyVersion` names the key of the client with which it was made. The security scheme says what is signed.
         * @example algorithm=RSA256,keyVersion=1,signature=TgpjpAzwmA7aWDloDEitOp
         */
        readonly signature: components["parameters"]["request-signature"];
        /** @description Token with which an independent software vendor (ISV) calls on behalf of a merchant. Leave it out when you call for yourself. */
        readonly "agent-token"?: components["parameters"]["agent-token"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    /** @description Which payment to undo. */
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["CancelRequest"];
      };
    };
    readonly responses: {
      /** @description The outcome. Success and failure alike come with HTTP 200; `result` tells which. */
      readonly 200: {
        headers: {
          readonly signature: components["headers"]["response-signature"];
          readonly "client-id": components["headers"]["response-client-id"];
          readonly "response-time": components["headers"]["response-time"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CancelResponse"];
        };
      };
      readonly default: components["responses"]["OpaqueAnswer"];
    };
  };
  readonly refund: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /**
         * @description Identifies the caller and selects the keys. It is part of the signed text. Any prefix is possible; an id that begins with `SANDBOX_` belongs to the sandbox servers. An id without that prefix does not say which environment it is for: choose the server yourself.
         * @example T_111222333
         */
        readonly "client-id": components["parameters"]["request-client-id"];
        /** @description When the request was sent: milliseconds since 1970-01-01T00:00:00Z as digits (not seconds), the form to send, or ISO 8601 with offset. The signed text holds exactly this value. How far it may be from the gateway's clock is not documented. That milliseconds have 13 digits (2001 to 2286) is inferred. */
        readonly "request-time": components["parameters"]["request-time"];
        /**
         * @description Signature of this request: `algorithm=RSA256,keyVersion=<n>,signature=<value>`. The value is the RSA signature in Base64, URL-encoded once, so `+`, `/` and `=` never stand in it as such. Blanks around the commas are optional. `keyVersion` names the key of the client with which it was made. The security scheme says what is signed.
         * @example algorithm=RSA256,keyVersion=1,signature=TgpjpAzwmA7aWDloDEitOp
         */
        readonly signature: components["parameters"]["request-signature"];
        /** @description Token with which an independent software vendor (ISV) calls on behalf of a merchant. Leave it out when you call for yourself. */
        readonly "agent-token"?: components["parameters"]["agent-token"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    /** @description Which payment to refund, and how much. */
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["RefundRequest"];
      };
    };
    readonly responses: {
      /** @description The outcome. Success and failure alike come with HTTP 200; `result` tells which. */
      readonly 200: {
        headers: {
          readonly signature: components["headers"]["response-signature"];
          readonly "client-id": components["headers"]["response-client-id"];
          readonly "response-time": components["headers"]["response-time"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["RefundResponse"];
        };
      };
      readonly default: components["responses"]["OpaqueAnswer"];
    };
  };
  readonly inquiryRefund: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /**
         * @description Identifies the caller and selects the keys. It is part of the signed text. Any prefix is possible; an id that begins with `SANDBOX_` belongs to the sandbox servers. An id without that prefix does not say which environment it is for: choose the server yourself.
         * @example T_111222333
         */
        readonly "client-id": components["parameters"]["request-client-id"];
        /** @description When the request was sent: milliseconds since 1970-01-01T00:00:00Z as digits (not seconds), the form to send, or ISO 8601 with offset. The signed text holds exactly this value. How far it may be from the gateway's clock is not documented. That milliseconds have 13 digits (2001 to 2286) is inferred. */
        readonly "request-time": components["parameters"]["request-time"];
        /**
         * @description Signature of this request: `algorithm=RSA256,keyVersion=<n>,signature=<value>`. The value is the RSA signature in Base64, URL-encoded once, so `+`, `/` and `=` never stand in it as such. Blanks around the commas are optional. `keyVersion` names the key of the client with which it was made. The security scheme says what is signed.
         * @example algorithm=RSA256,keyVersion=1,signature=TgpjpAzwmA7aWDloDEitOp
         */
        readonly signature: components["parameters"]["request-signature"];
        /** @description Token with which an independent software vendor (ISV) calls on behalf of a merchant. Leave it out when you call for yourself. */
        readonly "agent-token"?: components["parameters"]["agent-token"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    /** @description Which refund to tell of. */
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["InquiryRefundRequest"];
      };
    };
    readonly responses: {
      /** @description The outcome. Success and failure alike come with HTTP 200; `result` tells which. */
      readonly 200: {
        headers: {
          readonly signature: components["headers"]["response-signature"];
          readonly "client-id": components["headers"]["response-client-id"];
          readonly "response-time": components["headers"]["response-time"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["InquiryRefundResponse"];
        };
      };
      readonly default: components["responses"]["OpaqueAnswer"];
    };
  };
  readonly capture: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /**
         * @description Identifies the caller and selects the keys. It is part of the signed text. Any prefix is possible; an id that begins with `SANDBOX_` belongs to the sandbox servers. An id without that prefix does not say which environment it is for: choose the server yourself.
         * @example T_111222333
         */
        readonly "client-id": components["parameters"]["request-client-id"];
        /** @description When the request was sent: milliseconds since 1970-01-01T00:00:00Z as digits (not seconds), the form to send, or ISO 8601 with offset. The signed text holds exactly this value. How far it may be from the gateway's clock is not documented. That milliseconds have 13 digits (2001 to 2286) is inferred. */
        readonly "request-time": components["parameters"]["request-time"];
        /**
         * @description Signature of this request: `algorithm=RSA256,keyVersion=<n>,signature=<value>`. The value is the RSA signature in Base64, URL-encoded once, so `+`, `/` and `=` never stand in it as such. Blanks around the commas are optional. `keyVersion` names the key of the client with which it was made. The security scheme says what is signed.
         * @example algorithm=RSA256,keyVersion=1,signature=TgpjpAzwmA7aWDloDEitOp
         */
        readonly signature: components["parameters"]["request-signature"];
        /** @description Token with which an independent software vendor (ISV) calls on behalf of a merchant. Leave it out when you call for yourself. */
        readonly "agent-token"?: components["parameters"]["agent-token"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    /** @description Which payment to capture, and how much. */
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["CaptureRequest"];
      };
    };
    readonly responses: {
      /** @description The outcome. Success and failure alike come with HTTP 200; `result` tells which. */
      readonly 200: {
        headers: {
          readonly signature: components["headers"]["response-signature"];
          readonly "client-id": components["headers"]["response-client-id"];
          readonly "response-time": components["headers"]["response-time"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CaptureResponse"];
        };
      };
      readonly default: components["responses"]["OpaqueAnswer"];
    };
  };
  readonly createPaymentSession: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /**
         * @description Identifies the caller and selects the keys. It is part of the signed text. Any prefix is possible; an id that begins with `SANDBOX_` belongs to the sandbox servers. An id without that prefix does not say which environment it is for: choose the server yourself.
         * @example T_111222333
         */
        readonly "client-id": components["parameters"]["request-client-id"];
        /** @description When the request was sent: milliseconds since 1970-01-01T00:00:00Z as digits (not seconds), the form to send, or ISO 8601 with offset. The signed text holds exactly this value. How far it may be from the gateway's clock is not documented. That milliseconds have 13 digits (2001 to 2286) is inferred. */
        readonly "request-time": components["parameters"]["request-time"];
        /**
         * @description Signature of this request: `algorithm=RSA256,keyVersion=<n>,signature=<value>`. The value is the RSA signature in Base64, URL-encoded once, so `+`, `/` and `=` never stand in it as such. Blanks around the commas are optional. `keyVersion` names the key of the client with which it was made. The security scheme says what is signed.
         * @example algorithm=RSA256,keyVersion=1,signature=TgpjpAzwmA7aWDloDEitOp
         */
        readonly signature: components["parameters"]["request-signature"];
        /** @description Token with which an independent software vendor (ISV) calls on behalf of a merchant. Leave it out when you call for yourself. */
        readonly "agent-token"?: components["parameters"]["agent-token"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    /** @description What is paid for, how much, and how the user may pay. */
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["CreatePaymentSessionRequest"];
      };
    };
    readonly responses: {
      /** @description The outcome. Success and failure alike come with HTTP 200; `result` tells which. */
      readonly 200: {
        headers: {
          readonly signature: components["headers"]["response-signature"];
          readonly "client-id": components["headers"]["response-client-id"];
          readonly "response-time": components["headers"]["response-time"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CreatePaymentSessionResponse"];
        };
      };
      readonly default: components["responses"]["OpaqueAnswer"];
    };
  };
  readonly notifyAuthorization: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /**
         * @description Your own client id, to which the notification is addressed. It is part of the signed text.
         * @example T_111222333
         */
        readonly "client-id": components["parameters"]["notification-client-id"];
        /**
         * @description When the notification was sent. ISO 8601 and milliseconds since 1970-01-01T00:00:00Z both occur: take it as the text it is, for the signed text holds exactly this value.
         * @example 2019-01-01T01:01:01Z
         */
        readonly "request-time": components["parameters"]["notification-time"];
        /**
         * @description Signature of the notification, in the form of a request's, made with the gateway's key. Verify it over the body bytes as received, with the path of your own URL as it was called, before reading anything.
         * @example algorithm=RSA256,keyVersion=1,signature=TgpjpAzwmA7aWDloDEitOp
         */
        readonly signature: components["parameters"]["notification-signature"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    /** @description What has happened to which authorization. */
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["AuthorizationNotification"];
      };
    };
    readonly responses: {
      /** @description You have the notification. Say so before you act on it; the answer need not be signed. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["Acknowledgement"];
        };
      };
    };
  };
  readonly notifyPayment: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /**
         * @description Your own client id, to which the notification is addressed. It is part of the signed text.
         * @example T_111222333
         */
        readonly "client-id": components["parameters"]["notification-client-id"];
        /**
         * @description When the notification was sent. ISO 8601 and milliseconds since 1970-01-01T00:00:00Z both occur: take it as the text it is, for the signed text holds exactly this value.
         * @example 2019-01-01T01:01:01Z
         */
        readonly "request-time": components["parameters"]["notification-time"];
        /**
         * @description Signature of the notification, in the form of a request's, made with the gateway's key. Verify it over the body bytes as received, with the path of your own URL as it was called, before reading anything.
         * @example algorithm=RSA256,keyVersion=1,signature=TgpjpAzwmA7aWDloDEitOp
         */
        readonly signature: components["parameters"]["notification-signature"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    /** @description What became of which payment. */
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["PaymentNotification"];
      };
    };
    readonly responses: {
      /** @description You have the notification. Say so before you act on it; the answer need not be signed. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["Acknowledgement"];
        };
      };
    };
  };
  readonly notifyRefund: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /**
         * @description Your own client id, to which the notification is addressed. It is part of the signed text.
         * @example T_111222333
         */
        readonly "client-id": components["parameters"]["notification-client-id"];
        /**
         * @description When the notification was sent. ISO 8601 and milliseconds since 1970-01-01T00:00:00Z both occur: take it as the text it is, for the signed text holds exactly this value.
         * @example 2019-01-01T01:01:01Z
         */
        readonly "request-time": components["parameters"]["notification-time"];
        /**
         * @description Signature of the notification, in the form of a request's, made with the gateway's key. Verify it over the body bytes as received, with the path of your own URL as it was called, before reading anything.
         * @example algorithm=RSA256,keyVersion=1,signature=TgpjpAzwmA7aWDloDEitOp
         */
        readonly signature: components["parameters"]["notification-signature"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    /** @description What became of which refund. */
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["RefundNotification"];
      };
    };
    readonly responses: {
      /** @description You have the notification. Say so before you act on it; the answer need not be signed. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["Acknowledgement"];
        };
      };
    };
  };
  readonly notifyCapture: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /**
         * @description Your own client id, to which the notification is addressed. It is part of the signed text.
         * @example T_111222333
         */
        readonly "client-id": components["parameters"]["notification-client-id"];
        /**
         * @description When the notification was sent. ISO 8601 and milliseconds since 1970-01-01T00:00:00Z both occur: take it as the text it is, for the signed text holds exactly this value.
         * @example 2019-01-01T01:01:01Z
         */
        readonly "request-time": components["parameters"]["notification-time"];
        /**
         * @description Signature of the notification, in the form of a request's, made with the gateway's key. Verify it over the body bytes as received, with the path of your own URL as it was called, before reading anything.
         * @example algorithm=RSA256,keyVersion=1,signature=TgpjpAzwmA7aWDloDEitOp
         */
        readonly signature: components["parameters"]["notification-signature"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    /** @description What became of which capture. */
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["CaptureNotification"];
      };
    };
    readonly responses: {
      /** @description You have the notification. Say so before you act on it; the answer need not be signed. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["Acknowledgement"];
        };
      };
    };
  };
}
type WithRequired<T, K extends keyof T> = T & {
  [P in K]-?: T[P];
};
