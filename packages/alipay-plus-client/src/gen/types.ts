// Generated from openapi/alipay-plus/openapi.yaml by countersign generate. Do not edit.

export interface paths {
  readonly "/v1/authorizations/prepare": {
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
     * @description First step of Auto Debit. The user has picked a wallet at the merchant, from the list that consultPayment gives. Send the
     *     user to `schemeUrl`, else to `applinkUrl`, else to `normalUrl`. After the approval the wallet brings the user to
     *     `authRedirectUrl` with `authCode` and `authState`, for instance
     *     `https://www.shop.example/wallet/return?authCode=2810101123456789&authState=b9c1f0d2-2f3b-4a57-9d0e-6f1f7f0a51c8`
     *     (that they are query parameters of these names is inferred from Antom's sister API). Check that `authState` is yours, then
     *     exchange `authCode` with applyToken. The code also comes with authNotify (`AUTHCODE_CREATED`), where that is set up.
     *     How long a code lives, and what the URL carries when the user declines, is not documented.
     *
     *     In the Unified Payment edition the user picks the wallet on a page of Alipay+: there prepare gives the URL of that page,
     *     and which wallet it is becomes known after the binding.
     *
     *     Repeating is safe: two requests with the same `authClientId` and `referenceAgreementId` are one, which is processed once,
     *     and the same request again is what the documents ask for when no answer came within 5 seconds and when the status is U.
     *     How often and how soon is not documented; wait longer each time. If any other parameter differs, the answer is
     *     `REPEAT_REQ_INCONSISTENT`. The key never expires, so a new attempt takes a new `referenceAgreementId` (inferred). What
     *     happens without that id is not documented.
     */
    readonly post: operations["prepare"];
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
     * @description Gives the access token with which pay debits the user (Auto Debit); verifying one-time passwords takes it too. With
     *     `AUTHORIZATION_CODE` the `authCode` of the return URL or of authNotify is exchanged: once, even if it came both ways. With
     *     `REFRESH_TOKEN` you get a new pair of tokens, and the old pair becomes void. Begin before the access token ends. A refresh
     *     token works until its own end and no longer: then only a new authorization helps, which begins at prepare. How long tokens
     *     live depends on the wallet.
     *
     *     Repeating is safe in this sense: when no answer came within 5 seconds, the documents ask for the same parameters again;
     *     when the status is U, for the same request again, or to wait for authNotify (`TOKEN_CREATED`); they say it of refreshing,
     *     and that it holds for a code is inferred. There is no idempotency key. Wallets are advised to take the same refresh token
     *     again for 5 minutes. Whether a code gives the same token a second time is not documented; the repeat may end in
     *     `INVALID_AUTHCODE` (inferred).
     *
     *     Only the beginning of this operation's documents was at hand, so much here is inferred, and says so. Unlike Antom's sister
     *     API it takes no `customerBelongsTo` and no region (inferred).
     */
    readonly post: operations["applyToken"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/authorizations/cancelToken": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * End an access token
     * @description Unbinds a wallet when the user takes back the approval at the merchant. The access token then opens nothing more, and its
     *     refresh token can't renew it. Once it has succeeded, authNotify (`TOKEN_CANCELED`) comes as well. To debit the user again,
     *     begin at prepare.
     *
     *     Repeating is safe: the access token is the idempotency key, nothing else is compared, and the same key brings the same
     *     result. When no answer came within 5 seconds or the status is U, send the same request again until the outcome is
     *     definite; authNotify (`TOKEN_CANCELED`) settles it as well (inferred). The key never expires.
     */
    readonly post: operations["cancelToken"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/payments/consultPayment": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * List the wallets that can be used
     * @description Tells the ways to pay for an order, a region and a merchant. Show those that are enabled, by walletBrandName and logo; the
     *     walletName of the one picked is the `customerBelongsTo` of prepare. The amount may be zero while it is not known yet.
     *
     *     What Auto Debit has to send in paymentFactor is not documented; the values of the examples are inferred.
     *
     *     Repeating is safe: it reads and changes nothing, and has no idempotency key (inferred from its absence in the rules for
     *     repeating). When no answer came or the status is U, send the same request again. The table of timeouts leaves this operation
     *     out; 5 seconds are inferred from other operations that read. What to do with each status is inferred as well.
     */
    readonly post: operations["consultPayment"];
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
     * Debit a bound wallet
     * @description Takes money from a wallet that the user has bound to the merchant, without the user: the access token of applyToken stands
     *     for the approval. One path serves every product of Alipay+; this contract has Auto Debit alone, which
     *     `paymentFactor.isAgreementPayment` selects.
     *
     *     For Auto Debit the result is the outcome of the payment (inferred from the flow). With status U it is open: ask with
     *     inquiryPayment every 3 seconds, for 60 seconds, or wait for notifyPayment, which brings a final outcome; if the payment is
     *     still open then, cancel it with cancelPayment. Do not tell the user of a failure while it is U: only a cancellation that has
     *     succeeded makes the failure certain.
     *
     *     Repeating is safe: paymentRequestId is the idempotency key, the payment is made once, and the same request brings the same
     *     outcome. When no answer came within 8 seconds, or with `UNKNOWN_EXCEPTION`, send the same request again, or ask with
     *     inquiryPayment. The newer rules compare paymentAmount, paymentMethod.paymentMethodType and order.orderAmount; an older
     *     edition compares paymentAmount, paymentFactor, settlementStrategy and paymentMethod.paymentMethodType: so leave the whole
     *     body as it was. A difference brings `REPEAT_REQ_INCONSISTENT`. The key never expires; a new attempt after a failure takes a new
     *     one (inferred).
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
     * Ask what became of a payment
     * @description Tells where a payment stands, and which cancellations and refunds it has had. There are two results: `result` says whether
     *     the inquiry succeeded, `paymentResult` what became of the payment. Only `result` S with `paymentResult` S means paid.
     *
     *     While `paymentResult` is U, ask every 3 seconds for 60 seconds; if it is still U then, cancel the payment with
     *     cancelPayment, and call it failed only once that has succeeded. `ORDER_NOT_EXIST` may stand in either result. If pay itself
     *     got no answer, it may still be on its way: ask again, and send that same pay again rather than conclude from it that the payment
     *     failed (inferred).
     *
     *     For refunds there is no inquiry of their own: find one in `transactions` by its transactionRequestId, or repeat refund.
     *
     *     Repeating is safe: it reads and changes nothing, and has no idempotency key. When no answer came within 5 seconds or `result`
     *     is U, send the same request again.
     */
    readonly post: operations["inquiryPayment"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/payments/cancelPayment": {
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
     * @description Undoes a payment whose outcome stays unknown, or that must not stand; ask with inquiryPayment at least once before. It
     *     always undoes the whole amount, costs no fee, and nothing of the payment is settled. Refunds can't be canceled.
     *
     *     Whatever its state, a payment can be canceled up to 00:15 (UTC+8) on the following day; wallets take it up to 00:30. Later it
     *     ends in `CANCEL_WINDOW_EXCEED`: use refund. Once you have asked for it, the payment can only end as canceled, even if a
     *     notification of its success comes later.
     *
     *     Repeating is safe: paymentRequestId is the idempotency key, nothing else is compared, and the same key brings the same
     *     result. When no answer came within 8 seconds or the status is U, send the same request again until the outcome is
     *     definite; a guide wants that of every cancellation that fails, yet `PROCESS_FAIL` is not to be repeated: a person has to look
     *     at it, and the payment stays open meanwhile. The key never expires. What the key is when paymentId comes alone is not
     *     documented.
     */
    readonly post: operations["cancelPayment"];
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
     * Refund a payment in whole or in part
     * @description Gives back money of a payment that succeeded, all of it or a part. You may refund more than once, as long as something of
     *     the payment is left. The documents allow it for a year from the payment (one says "usually", another 365 days by default);
     *     later it ends in `REFUND_WINDOW_EXCEED`.
     *
     *     No notification tells of a refund, and it has no inquiry of its own, as far as the documents show: repeat it, or look for its
     *     refundRequestId among the `transactions` of inquiryPayment.
     *
     *     Repeating is safe: refundRequestId is the idempotency key, and the money is given back once. When no answer came within 8
     *     seconds or the status is U, send the same request again until the outcome is definite. Another refundAmount, paymentRequestId
     *     or paymentId with the same key brings `REPEAT_REQ_INCONSISTENT`. The key never expires.
     */
    readonly post: operations["refund"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
}
export interface webhooks {
  readonly authNotify: {
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
     * @description Alipay+ posts this to the `authNotifyUrl` of your prepare, or to the URL set in the Developer Center; that the former counts
     *     where both are there is inferred. The path is your own (older documents print `/aps/api/v1/authorizations/authNotify`),
     *     and the signature covers it as it was called. Verify the signature, acknowledge with a signed answer, then act:
     *
     *     - `AUTHCODE_CREATED`: find the authorization by `referenceAgreementId`, check `authState`, and exchange `authCode` with
     *       applyToken, once; the return URL carries the same code.
     *     - `TOKEN_CREATED`: keep `accessToken`. This may settle an applyToken whose outcome stayed unknown.
     *     - `TOKEN_CANCELED`: stop debiting. The token ended by your own cancelToken, in the wallet, or in the back end of the
     *       wallet's provider.
     *
     *     Alipay+ waits 5 seconds for the answer. Without the right one it delivers again (stated for notifyPayment; that it holds
     *     here is inferred). How often and when is known from a source of low authority only: 7 more times, the last of them a day
     *     after the first delivery. Be ready for the same notification more than once: two deliveries agree in
     *     `authorizationNotifyType`, `authCode` and `accessToken`, where a field may be absent from both (inferred).
     */
    readonly post: operations["authNotify"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly consultUnbinding: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Say whether a user may unbind in the wallet
     * @description Alipay+ asks this when a user wants to end an access token from the side of the wallet: does the merchant allow it? With a
     *     no, the user has to go to the merchant and unbind there. Not every wallet asks: with AlipayCN users unbind without it.
     *     Whichever way a token ends, authNotify (`TOKEN_CANCELED`) tells of it.
     *
     *     The question goes to the URL set in the Developer Center. The path is your own (older documents print
     *     `/aps/api/v1/authorizations/consultUnbinding`), and the signature covers it as it was called. Verify the signature, then answer
     *     with the decision, signed, within 5 seconds. Whether Alipay+ asks again when no answer comes, and what the wallet does
     *     then, is not documented. The question changes nothing, so answering it twice does no harm.
     */
    readonly post: operations["consultUnbinding"];
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
     * Learn the outcome of a payment
     * @description Alipay+ posts this when a payment has succeeded or failed, never while it is open: to the `paymentNotifyUrl` of the pay, or
     *     else to the URL configured with Alipay+. The path is your own (the documents print `/aps/api/v1/payments/notifyPayment`), and
     *     the signature covers it as it was called.
     *
     *     1. Verify the signature, over the body as received.
     *     2. Check that `paymentRequestId` and `paymentAmount` are those of your record. If they differ, alert a person and do not go
     *        on with the order (inferred; what to answer then is not documented).
     *     3. Acknowledge with a signed answer, whether the payment succeeded or failed. F or U makes Alipay+ deliver again.
     *     4. Act by `paymentResult`. A payment whose cancellation you have asked for stays canceled, whatever comes here.
     *
     *     Alipay+ waits 5 seconds for the answer. Without the right one it delivers again; how often and when is known from a source of
     *     low authority only: 7 more times, the last of them a day after the first delivery. Be ready for the same notification more
     *     than once: two deliveries agree in `paymentRequestId` and in the status of `paymentResult` (inferred).
     */
    readonly post: operations["notifyPayment"];
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
     * URL
     * Format: uri
     * @description An absolute URL, written plainly; it is not percent-encoded as a whole.
     */
    readonly UrlString: string;
    /**
     * Operating system
     * @description Operating system of the user's device.
     * @enum {string}
     */
    readonly OsType: "IOS" | "ANDROID";
    /**
     * Prepare request
     * @description Asks for the page on which the user of a wallet can approve what `scopes` names.
     */
    readonly PrepareRequest: {
      /**
       * @description Your id of the auth client, which is the merchant whom the user lets in. applyToken and cancelToken have to give the same one. Other editions want the referenceMerchantId here, and with it at most 32 characters: that value suits every edition. The first part of the idempotency key.
       *     At most 64 characters.
       */
      readonly authClientId: string;
      /**
       * @description Name under which the merchant is registered. The wallet's page usually shows it beside the text of the agreement.
       *     At most 256 characters.
       */
      readonly authClientName: string;
      /**
       * @description Trade name of the merchant, usually the title of the wallet's page. Required where it differs from authClientName, which only you can tell.
       *     At most 64 characters.
       */
      readonly authClientDisplayName?: string;
      /**
       * @description Where the merchant's logo lies, at the merchant's own host. Give it when the wallet's page is to show the logo.
       *     At most 2048 characters. Travels as text: a URL.
       */
      readonly authClientLogo?: components["schemas"]["UrlString"];
      /**
       * @description Your id of the merchant, the same in every later payment.
       *     At most 32 characters.
       */
      readonly referenceMerchantId: string;
      /**
       * @description The merchant's page to which the wallet sends the user after the approval, with `authCode` and `authState` added. No document wants https here, so a link that opens an app may do as well (inferred).
       *     At most 1024 characters. Travels as text: a URL.
       */
      readonly authRedirectUrl: components["schemas"]["UrlString"];
      /**
       * @description Wallet that the user has picked: its walletName in the answer of consultPayment. The set is open, and a value not listed here can be valid; that those listed offer Auto Debit is inferred from a table of wallets. At most 16 characters here, 32 in newer documents, which also name a wallet with 17 (`HELLOMONEY_BY_AUB`).
       *     At most 16 characters.
       */
      readonly customerBelongsTo: string;
      /**
       * @description What the user is asked to allow. No upper limit is documented; that an empty list makes no sense is inferred.
       *     At least 1 item.
       */
      readonly scopes: readonly ("AGREEMENT_PAY" | "USER_LOGIN_ID")[];
      /**
       * @description Value of the merchant's own making that names this call. The return URL carries it back: go on only if it equals what you sent. Avoid special characters; any that are there go out as they are, never percent-encoded. Best are letters, digits and `.`, `_`, `~`, `-` alone: the client SDK for wallets was seen (low authority) to append the value to the URL without encoding it, so that a `+` may be read as a blank (inferred).
       *     At most 256 characters.
       */
      readonly authState: string;
      /**
       * @description Kind of client of the merchant on which the user is. `MINI_APP`, which older documents had, is no longer a value.
       * @enum {string}
       */
      readonly terminalType: "WEB" | "WAP" | "APP";
      /**
       * @description Id that the merchant gives to this authorization, and the second part of the idempotency key. Store which user it stands for: authNotify names the authorization by it. A new attempt takes a new one (inferred). For `USER_LOGIN_ID` alone it may be left out, but then nothing is documented about repeats: better always send it.
       *     At most 64 characters.
       *     referenceAgreementId is required when scopes hold AGREEMENT_PAY.
       */
      readonly referenceAgreementId?: string;
      /**
       * @description Operating system of the device on which the user is. Not needed for `WEB`. `OTHER`, which older documents had, is no longer a value.
       *     osType is required when terminalType is APP or WAP.
       */
      readonly osType?: components["schemas"]["OsType"];
      /**
       * @deprecated
       * @description Version of the operating system, for the analysis of risk; give it if you know it. Documents since 2026-04-27 have dropped it and put nothing in its place.
       *     At most 16 characters.
       */
      readonly osVersion?: string;
      /**
       * @deprecated
       * @description User agent of the browser in which the user is; give it if you know it. Documents since 2026-04-27 have dropped it and put nothing in its place.
       *     At most 1024 characters.
       */
      readonly userAgent?: string;
      /**
       * @description Your endpoint for authNotify, https only. Give it when you want the notifications of this authorization there; without it they go to the URL set in the Developer Center. That it counts before that one is inferred.
       *     At most 2048 characters. Travels as text: a URL.
       */
      readonly authNotifyUrl?: components["schemas"]["UrlString"];
      /**
       * @description Data for the wallet, handed on by Alipay+: a set of keys with values. How it is written as text is not documented.
       *     At most 20000 characters.
       */
      readonly passThroughInfo?: string;
    };
    /**
     * Result message
     * @description Text about the result code, for logs and people. Never branch on it. That it may be missing is inferred.
     */
    readonly ResultMessage: string;
    /**
     * Prepare result
     * @description Outcome of the call. Each code comes with one status only.
     */
    readonly PrepareResult: {
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
      /** @description Free text for logs and people: never branch on it. */
      readonly resultMessage?: components["schemas"]["ResultMessage"];
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
      readonly resultCode: "ACCESS_DENIED" | "INVALID_CLIENT" | "INVALID_SIGNATURE" | "KEY_NOT_FOUND" | "MEDIA_TYPE_NOT_ACCEPTABLE" | "METHOD_NOT_SUPPORTED" | "NO_INTERFACE_DEF" | "PARAM_ILLEGAL" | "PROCESS_FAIL" | "REPEAT_REQ_INCONSISTENT";
      /** @description Free text for logs and people: never branch on it. */
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
      readonly resultCode: "REQUEST_TRAFFIC_EXCEED_LIMIT" | "UNKNOWN_EXCEPTION";
      /** @description Free text for logs and people: never branch on it. */
      readonly resultMessage?: components["schemas"]["ResultMessage"];
    };
    /**
     * Link
     * @description A URL of any scheme, custom schemes of apps included. Only its beginning is checked: wallets put into it what a strict reader of URLs would refuse.
     */
    readonly LinkString: string;
    /**
     * Prepare response
     * @description With a success: one or more URLs of the page on which the user approves. Use schemeUrl first, then applinkUrl, then normalUrl. Trust every one of them: the documents ask not to hold their hosts against a list. What they contain depends on terminalType and osType.
     */
    readonly PrepareResponse: {
      /** @description Whether the call succeeded, and why not. */
      readonly result: components["schemas"]["PrepareResult"];
      /**
       * @description Alipay+'s id of the wallet's provider, the MPP. Comes with a success.
       *     At most 64 characters.
       *     pspId and acquirerId come when result.resultCode is SUCCESS.
       */
      readonly pspId?: string;
      /**
       * @description Alipay+'s id of you, the acquirer. Comes with a success.
       *     At most 64 characters.
       *     pspId and acquirerId come when result.resultCode is SUCCESS.
       */
      readonly acquirerId?: string;
      /**
       * @description URL of a custom scheme that opens the wallet app. The first choice.
       *     At most 2048 characters. Travels as text: a URL.
       */
      readonly schemeUrl?: components["schemas"]["LinkString"];
      /**
       * @description Android App Link or iOS Universal Link: opens the wallet app, or a page in the mobile browser where the app is not installed. The second choice.
       *     At most 2048 characters. Travels as text: a URL.
       */
      readonly applinkUrl?: components["schemas"]["LinkString"];
      /**
       * @description Web page, for a phone or a computer, in the browser or a WebView. The last choice.
       *     At most 2048 characters. Travels as text: a URL.
       */
      readonly normalUrl?: components["schemas"]["LinkString"];
      /**
       * @description Package name by which Android knows the wallet app. Comes with schemeUrl or applinkUrl when the request's osType is `ANDROID`.
       *     At most 128 characters.
       */
      readonly appIdentifier?: string;
      /**
       * @description Data of the wallet for you, handed on by Alipay+: a set of keys with values. Comes when the wallet has some. How it is written as text is not documented; the limit is another than that of the request.
       *     At most 2048 characters.
       */
      readonly passThroughInfo?: string;
    };
    /**
     * Apply token request
     * @description Gives an authorization code or a refresh token for an access token.
     */
    readonly ApplyTokenRequest: {
      /**
       * @description Your id of the auth client, the same as in prepare for this authorization.
       *     At most 64 characters.
       */
      readonly authClientId: string;
      /**
       * @description What you give for the token; it decides between `authCode` and `refreshToken`. The value for a code is inferred from Antom's sister API.
       * @enum {string}
       */
      readonly grantType: "AUTHORIZATION_CODE" | "REFRESH_TOKEN";
      /**
       * @description The code of the return URL or of authNotify. Exchange it once, even if it comes both ways. No limit is documented; Antom's sister API takes 64 characters, its newer edition 128. That it goes with `AUTHORIZATION_CODE` is inferred from there.
       *     authCode is required when grantType is AUTHORIZATION_CODE.
       */
      readonly authCode?: string;
      /**
       * @description The newest refresh token that this operation gave for the user. No limit is documented; Antom's sister API takes 128 characters. Secret.
       *     refreshToken is required when grantType is REFRESH_TOKEN.
       */
      readonly refreshToken?: string;
      /** @description Data for the wallet, handed on by Alipay+: a set of keys with values. That this operation takes it is inferred from prepare and cancelToken, where at most 20000 characters are allowed. */
      readonly passThroughInfo?: string;
    };
    /**
     * Apply token result
     * @description Outcome of the call. Each code comes with one status only. The table of codes of this operation is not known; but for SUCCESS, the codes are inferred.
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
      /** @description Free text for logs and people: never branch on it. */
      readonly resultMessage?: components["schemas"]["ResultMessage"];
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
      readonly resultCode: "ACCESS_DENIED" | "EXPIRED_REFRESH_TOKEN" | "INVALID_AUTHCODE" | "INVALID_CLIENT" | "INVALID_REFRESH_TOKEN" | "INVALID_SIGNATURE" | "KEY_NOT_FOUND" | "MEDIA_TYPE_NOT_ACCEPTABLE" | "METHOD_NOT_SUPPORTED" | "NO_INTERFACE_DEF" | "PARAM_ILLEGAL" | "PROCESS_FAIL" | "USER_NOT_EXIST" | "USER_STATUS_ABNORMAL";
      /** @description Free text for logs and people: never branch on it. */
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
      readonly resultCode: "AUTH_IN_PROCESS" | "REQUEST_TRAFFIC_EXCEED_LIMIT" | "UNKNOWN_EXCEPTION";
      /** @description Free text for logs and people: never branch on it. */
      readonly resultMessage?: components["schemas"]["ResultMessage"];
    };
    /**
     * Date and time
     * Format: date-time
     * @description ISO 8601 to the second with offset, such as 2019-11-27T12:01:01+08:00.
     */
    readonly DateTimeString: string;
    /**
     * Bound wallet
     * @description The wallet that was bound. Documented for the Unified Payment edition, in which the user picks it on a page of Alipay+.
     */
    readonly WalletForAccountBinding: {
      /**
       * @description Name of the wallet for programs, of the same open set as customerBelongsTo of prepare. The limit is the one which newer documents have for that field.
       *     At most 32 characters.
       */
      readonly walletName: string;
      /** @description Name of the wallet to show to people. */
      readonly walletBrandName: string;
    };
    /**
     * Apply token response
     * @description With a success, the access token and what belongs to it. Keep merchant, user, access token and refresh token together, with both times.
     */
    readonly ApplyTokenResponse: {
      /** @description Whether the call succeeded, and why not. */
      readonly result: components["schemas"]["ApplyTokenResult"];
      /**
       * @description Alipay+'s id of the wallet's provider, the MPP. That it comes with a success, as in prepare, is inferred.
       *     At most 64 characters.
       */
      readonly pspId?: string;
      /**
       * @description Alipay+'s id of you, the acquirer. That it comes with a success, as in prepare, is inferred.
       *     At most 64 characters.
       */
      readonly acquirerId?: string;
      /**
       * @description Lets you debit the wallet within the scopes approved; it is the paymentMethodId of pay. Secret.
       *     At most 128 characters.
       *     accessToken comes when result.resultCode is SUCCESS.
       */
      readonly accessToken?: string;
      /**
       * @description When the access token ends. Each wallet sets its own lifetime.
       *     Travels as text: ISO 8601 with offset.
       *     accessTokenExpiryTime comes with accessToken.
       */
      readonly accessTokenExpiryTime?: components["schemas"]["DateTimeString"];
      /** @description Gives the next access token, as long as it has not ended itself. May be absent where the wallet has no refreshing (inferred). No limit is documented. Secret. */
      readonly refreshToken?: string;
      /**
       * @description When the refresh token ends. Afterwards only a new authorization helps, which begins at prepare.
       *     Travels as text: ISO 8601 with offset.
       *     refreshTokenExpiryTime comes with refreshToken.
       */
      readonly refreshTokenExpiryTime?: components["schemas"]["DateTimeString"];
      /** @description The user's login id at the wallet, masked. Comes when the scopes of prepare held `USER_LOGIN_ID` (inferred). The name of the field is inferred from Antom's sister API. */
      readonly userLoginId?: string;
      /** @description The wallet's id of the user. Documented for authNotify; that it comes here too, and when, is inferred. */
      readonly customerId?: string;
      /** @description The wallet that was bound. Comes with a success in the Unified Payment edition; whether it does in the one of this contract, is not documented. */
      readonly walletForAccountBinding?: components["schemas"]["WalletForAccountBinding"];
      /** @description Data of the wallet for you, handed on by Alipay+: a set of keys with values. That it can come here is inferred from prepare, whose limit is 2048 characters. */
      readonly passThroughInfo?: string;
    };
    /**
     * Cancel token request
     * @description Names the access token that is to end.
     */
    readonly CancelTokenRequest: {
      /**
       * @description The token to end, as applyToken or authNotify gave it; it is the idempotency key as well. Secret.
       *     At most 128 characters.
       */
      readonly accessToken: string;
      /**
       * @description Your id of the auth client, the same as in prepare.
       *     At most 64 characters.
       */
      readonly authClientId: string;
      /**
       * @description Data for the wallet, handed on by Alipay+: a set of keys with values. Give it when you have some. How it is written as text is not documented.
       *     At most 20000 characters.
       */
      readonly passThroughInfo?: string;
    };
    /**
     * Cancel token result
     * @description Outcome of the call. Each code comes with one status only. The table of codes of this operation is not known; but for SUCCESS, the codes are inferred.
     */
    readonly CancelTokenResult: {
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
      /** @description Free text for logs and people: never branch on it. */
      readonly resultMessage?: components["schemas"]["ResultMessage"];
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
      readonly resultCode: "ACCESS_DENIED" | "INVALID_CLIENT" | "INVALID_SIGNATURE" | "INVALID_TOKEN" | "KEY_NOT_FOUND" | "MEDIA_TYPE_NOT_ACCEPTABLE" | "METHOD_NOT_SUPPORTED" | "NO_INTERFACE_DEF" | "PARAM_ILLEGAL" | "PROCESS_FAIL";
      /** @description Free text for logs and people: never branch on it. */
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
      readonly resultCode: "REQUEST_TRAFFIC_EXCEED_LIMIT" | "UNKNOWN_EXCEPTION";
      /** @description Free text for logs and people: never branch on it. */
      readonly resultMessage?: components["schemas"]["ResultMessage"];
    };
    /**
     * Cancel token response
     * @description Says whether the token has ended.
     */
    readonly CancelTokenResponse: {
      /** @description Whether the call succeeded, and why not. */
      readonly result: components["schemas"]["CancelTokenResult"];
      /**
       * @description Alipay+'s id of the wallet's provider, the MPP. That it comes with a success, as in prepare, is inferred.
       *     At most 64 characters.
       */
      readonly pspId?: string;
      /**
       * @description Alipay+'s id of you, the acquirer. That it comes with a success, as in prepare, is inferred.
       *     At most 64 characters.
       */
      readonly acquirerId?: string;
      /** @description Data of the wallet for you, handed on by Alipay+: a set of keys with values. That it can come here is inferred from prepare, whose limit is 2048 characters. */
      readonly passThroughInfo?: string;
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
     * @description An amount of money, in the smallest unit of its currency. Where zero is allowed, the page of the operation says so.
     */
    readonly RequestAmount: components["schemas"]["Amount"];
    /**
     * Region
     * @description Two-letter ISO 3166 code of a country or region.
     */
    readonly RegionCode: string;
    /**
     * Boolean as text
     * @description True or false, written as a JSON string.
     * @enum {string}
     */
    readonly BooleanString: "true" | "false";
    /**
     * Payment factor
     * @description Which product of Alipay+ is meant, and how it is presented. One path serves them all, and these flags tell them apart.
     */
    readonly PaymentFactor: {
      /**
       * @description Whether the user pays in a store. In consultPayment for a cashier `"false"`.
       *     Travels as text: "true" or "false".
       */
      readonly isInStorePayment?: components["schemas"]["BooleanString"];
      /**
       * @description Whether the user pays on a cashier page. In consultPayment for a cashier `"true"`.
       *     Travels as text: "true" or "false".
       */
      readonly isCashierPayment?: components["schemas"]["BooleanString"];
      /**
       * @description Whether the payment rests on an agreement of the user, which is Auto Debit. pay has to carry it, as `"true"` (value inferred); that consultPayment takes it for Auto Debit is known from community code alone (low authority).
       *     Travels as text: "true" or "false".
       */
      readonly isAgreementPayment?: components["schemas"]["BooleanString"];
      /**
       * @description What it does is not documented. Known from community code alone (low authority).
       *     Travels as text: "true" or "false".
       */
      readonly isPaymentEvaluation?: components["schemas"]["BooleanString"];
      /** @description How the wallets are shown to the user. The official SDK has `TILE`, the documents of the Unified Payment edition `UNIFIED`; the full set is not known, nor is a limit. */
      readonly presentmentMode?: string;
      /**
       * @description How the user pays in a store. In-store payments only. Known from the official SDK only; the meanings are inferred.
       * @enum {string}
       */
      readonly inStorePaymentScenario?: "PaymentCode" | "OrderCode" | "EntryCode";
    };
    /**
     * Settlement strategy
     * @description How the payment is settled with you.
     */
    readonly SettlementStrategy: {
      /**
       * @description Currency in which the payment is settled. Required since version 1.2.3 of the documents, wherever its parent is given.
       *     At most 3 characters. Matches ^[A-Z]{3}$.
       */
      readonly settlementCurrency: components["schemas"]["CurrencyCode"];
    };
    /**
     * Address
     * @description A postal address. Personal data where it is that of a person.
     */
    readonly Address: {
      /**
       * @description Country or region, a two-letter ISO 3166 code.
       *     At most 2 characters. Matches ^[A-Z]{2}$.
       */
      readonly region: components["schemas"]["RegionCode"];
      /**
       * @description State or province.
       *     At most 8 characters.
       */
      readonly state?: string;
      /**
       * @description City.
       *     At most 32 characters.
       */
      readonly city?: string;
      /**
       * @description First line, such as street and number (inferred from the name).
       *     At most 256 characters.
       */
      readonly address1?: string;
      /**
       * @description Second line, such as floor or unit (inferred from the name).
       *     At most 256 characters.
       */
      readonly address2?: string;
      /**
       * @description Postal code.
       *     At most 32 characters.
       */
      readonly zipCode?: string;
    };
    /**
     * Store
     * @description Store of a merchant; of use mainly for in-store payments. Most fields are known from the official SDK only, without limits.
     */
    readonly Store: {
      /** @description Id of the store, yours or the merchant's (inferred from the name). */
      readonly referenceStoreId?: string;
      /** @description Name of the store. */
      readonly storeName?: string;
      /** @description Name of the store as it is shown to users (inferred from the name). */
      readonly storeDisplayName?: string;
      /**
       * @description Merchant category code (MCC) of the store.
       *     At most 4 characters.
       */
      readonly storeMCC?: string;
      /** @description Where the store is. */
      readonly storeAddress?: components["schemas"]["Address"];
      /** @description Id of the terminal in the store. */
      readonly storeTerminalId?: string;
      /** @description Id of the person who works the terminal in the store (inferred from the name). */
      readonly storeOperatorId?: string;
      /** @description Phone number of the store. */
      readonly storePhoneNo?: string;
    };
    /**
     * Merchant
     * @description The merchant for whom you act. pay is said to require merchantMCC, merchantName, merchantDisplayName and merchantAddress as well, by community code alone (low authority): better give them there. consultPayment makes do with referenceMerchantId, by the same source.
     */
    readonly Merchant: {
      /**
       * @description Your id of the merchant, the same value as in prepare.
       *     At most 32 characters.
       */
      readonly referenceMerchantId: string;
      /**
       * @description Merchant category code (MCC), by ISO 18245 (inferred).
       *     At most 4 characters.
       */
      readonly merchantMCC?: string;
      /** @description Name under which the merchant is registered. No limit is documented here; authClientName of prepare takes 256 characters. */
      readonly merchantName?: string;
      /** @description Trade name of the merchant. No limit is documented here; authClientDisplayName of prepare takes 64 characters. */
      readonly merchantDisplayName?: string;
      /** @description Where the merchant is. It decides whether a payment is domestic or crosses a border, and with that the fees. */
      readonly merchantAddress?: components["schemas"]["Address"];
      /**
       * @description When the merchant registered. Known from the official SDK only.
       *     Travels as text: ISO 8601 with offset.
       */
      readonly merchantRegisterDate?: components["schemas"]["DateTimeString"];
      /** @description Store in which the order was placed; for in-store payments. Known from the official SDK only. */
      readonly store?: components["schemas"]["Store"];
    };
    /**
     * Environment
     * @description Device and environment of the user. Documents since 2026-04-27 have dropped five of its fields from pay, from consultPayment and from what in-store payments send, and put nothing in their place.
     */
    readonly Env: {
      /**
       * @description Kind of client on which the user is. Whether it is needed depends on the product; for Auto Debit no document says so.
       * @enum {string}
       */
      readonly terminalType?: "WEB" | "WAP" | "APP" | "MINI_APP";
      /**
       * @description Operating system of the user's device. That `APP` and `WAP` need it, and the others do not, is inferred from prepare.
       *     osType is required in env when its terminalType is APP or WAP.
       */
      readonly osType?: components["schemas"]["OsType"];
      /** @description User agent of the client. No limit is documented here; prepare takes 1024 characters. */
      readonly userAgent?: string;
      /**
       * @deprecated
       * @description Token of the user's device. Documents since 2026-04-27 have dropped it and put nothing in its place.
       *     At most 64 characters.
       */
      readonly deviceTokenId?: string;
      /**
       * @deprecated
       * @description IP address of the user's device. Older documents have 32 characters for it, too few for a full IPv6 address, so no limit is set here. Documents since 2026-04-27 have dropped it and put nothing in its place.
       */
      readonly clientIp?: string;
      /**
       * @deprecated
       * @description Id of a cookie of the user. Documents since 2026-04-27 have dropped it and put nothing in its place.
       */
      readonly cookieId?: string;
      /**
       * @deprecated
       * @description Id of the terminal in the store, for in-store payments. Documents since 2026-04-27 have dropped it and put nothing in its place.
       *     At most 64 characters.
       */
      readonly storeTerminalId?: string;
      /**
       * @deprecated
       * @description When the terminal in the store made its request, for in-store payments. Documents since 2026-04-27 have dropped it and put nothing in its place.
       *     Travels as text: ISO 8601 with offset.
       */
      readonly storeTerminalRequestTime?: components["schemas"]["DateTimeString"];
    };
    /**
     * Consult payment request
     * @description Says what is to be paid, and where, so that Alipay+ can tell the wallets. For several fields it is not documented whether they are needed; these are optional here.
     */
    readonly ConsultPaymentRequest: {
      /** @description Amount of the payment. Its value is `"0"` while the amount is not known yet. */
      readonly paymentAmount: components["schemas"]["RequestAmount"];
      /**
       * @description Region of the user, by which the list is sorted. That it is optional is inferred.
       *     At most 2 characters. Matches ^[A-Z]{2}$.
       */
      readonly userRegion?: components["schemas"]["RegionCode"];
      /** @description For which product the wallets are asked. For a cashier the documents want isInStorePayment `"false"`, isCashierPayment `"true"` and a presentmentMode. What Auto Debit has to send is not documented: isAgreementPayment `"true"` and presentmentMode `TILE` are inferred. */
      readonly paymentFactor: components["schemas"]["PaymentFactor"];
      /** @description How the payment is to be settled with you. That it is optional is inferred. */
      readonly settlementStrategy?: components["schemas"]["SettlementStrategy"];
      /** @description Regions whose wallets may be offered. Known from the official SDK only; no upper limit is documented. */
      readonly allowedPspRegions?: readonly string[];
      /** @description The merchant who sells. Whether it is required is not documented; by community code (low authority) its referenceMerchantId is needed, and nothing else of it. */
      readonly merchant?: components["schemas"]["Merchant"];
      /** @description Id of the user at the merchant (inferred from the name). Known from the official SDK only. */
      readonly referenceUserId?: string;
      /** @description Device and environment of the user. Known from the official SDK; whether it is needed is not documented. */
      readonly env?: components["schemas"]["Env"];
    };
    /**
     * Consult payment result
     * @description Outcome of the call. Each code comes with one status only. The table of codes of this operation is not known; but for SUCCESS, the codes are inferred.
     */
    readonly ConsultPaymentResult: {
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
      /** @description Free text for logs and people: never branch on it. */
      readonly resultMessage?: components["schemas"]["ResultMessage"];
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
      readonly resultCode: "ACCESS_DENIED" | "CURRENCY_NOT_SUPPORT" | "INVALID_CLIENT" | "INVALID_CONTRACT" | "INVALID_SIGNATURE" | "KEY_NOT_FOUND" | "MEDIA_TYPE_NOT_ACCEPTABLE" | "MERCHANT_NOT_REGISTERED" | "METHOD_NOT_SUPPORTED" | "NO_INTERFACE_DEF" | "PARAM_ILLEGAL" | "PROCESS_FAIL";
      /** @description Free text for logs and people: never branch on it. */
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
      readonly resultCode: "REQUEST_TRAFFIC_EXCEED_LIMIT" | "UNKNOWN_EXCEPTION";
      /** @description Free text for logs and people: never branch on it. */
      readonly resultMessage?: components["schemas"]["ResultMessage"];
    };
    /**
     * Logo
     * @description A picture that stands for a payment method or a wallet. Known from the official SDK only.
     */
    readonly Logo: {
      /** @description Name of the picture, or of what it stands for. */
      readonly logoName?: string;
      /**
       * @description Where the picture lies.
       *     Travels as text: a URL.
       */
      readonly logoUrl?: components["schemas"]["LinkString"];
    };
    /**
     * Wallet feature
     * @description What a wallet can do. Known from the official SDK only.
     */
    readonly WalletFeature: {
      /**
       * @description Whether the wallet can scan codes (inferred from the name).
       *     Travels as text: "true" or "false".
       */
      readonly supportCodeScan?: components["schemas"]["BooleanString"];
      /**
       * @description Whether a user can be sent from a cashier page to the wallet (inferred from the name).
       *     Travels as text: "true" or "false".
       */
      readonly supportCashierRedirection?: components["schemas"]["BooleanString"];
    };
    /**
     * Wallet
     * @description One wallet with which the user can pay. Show walletBrandName and walletLogo, and hand walletName on.
     */
    readonly Wallet: {
      /** @description Name of the wallet for programs: the customerBelongsTo of prepare. Up to 17 characters were seen, and prepare has 16 in the edition of this contract, 32 in newer ones; no limit is documented here. */
      readonly walletName?: string;
      /** @description Name of the wallet to show to people. */
      readonly walletBrandName?: string;
      /** @description Logo of the wallet to show to people. */
      readonly walletLogo?: components["schemas"]["Logo"];
      /** @description Region of the wallet, a two-letter ISO 3166 code (form inferred). */
      readonly walletRegion?: string;
      /** @description What the wallet can do. */
      readonly walletFeature?: components["schemas"]["WalletFeature"];
    };
    /**
     * Wallets to connect
     * @description The wallets behind a payment option. Known from the official SDK only.
     */
    readonly ConnectWallet: {
      /** @description The wallets that can be used. No upper limit is documented. */
      readonly supportWallets?: readonly components["schemas"]["Wallet"][];
    };
    /**
     * Payment option detail
     * @description What stands behind a payment option. Known from the official SDK only.
     */
    readonly PaymentOptionDetail: {
      /** @description Which of the fields beside it is there. The official SDK knows one value; others are possible (inferred). */
      readonly paymentOptionDetailType?: string;
      /** @description The wallets. Comes when paymentOptionDetailType is `CONNECT_WALLET` (inferred). */
      readonly connectWallet?: components["schemas"]["ConnectWallet"];
    };
    /**
     * Payment option
     * @description One way to pay. Which fields always come is not documented. The documents speak of promotions as well; their fields are not known.
     */
    readonly PaymentOption: {
      /** @description The paymentMethodType of a payment of this kind. An open set; that wallets come with the value listed is inferred. */
      readonly paymentMethodType?: string;
      /** @description Kind of payment method. The official SDK knows one value; others are possible (inferred). */
      readonly paymentMethodCategory?: string;
      /**
       * @description Whether the option can be used. Do not offer it with `"false"`.
       *     Travels as text: "true" or "false".
       */
      readonly enabled?: components["schemas"]["BooleanString"];
      /**
       * @description Whether the option is to be shown before others. `"true"`: show it first.
       *     Travels as text: "true" or "false".
       */
      readonly preferred?: components["schemas"]["BooleanString"];
      /** @description Why the option can't be used. Comes when enabled is `"false"` (inferred); no values are documented. */
      readonly disableReason?: string;
      /** @description Logo of the payment option. */
      readonly logo?: components["schemas"]["Logo"];
      /** @description Name of the payment option to show to people (inferred). Known from community code alone (low authority). */
      readonly brandName?: string;
      /** @description What stands behind the option, such as its wallets. */
      readonly paymentOptionDetail?: components["schemas"]["PaymentOptionDetail"];
    };
    /**
     * Consult payment response
     * @description With a success, the ways to pay.
     */
    readonly ConsultPaymentResponse: {
      /** @description Whether the call succeeded, and why not. */
      readonly result: components["schemas"]["ConsultPaymentResult"];
      /**
       * @description The ways to pay. Offer only those whose enabled is `"true"`. Comes with a success; no upper limit is documented.
       *     paymentOptions come when result.resultStatus is S.
       */
      readonly paymentOptions?: readonly components["schemas"]["PaymentOption"][];
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
     * Decimal number as text
     * @description A decimal number with a point where there is a fraction, written as a JSON string.
     */
    readonly DecimalString: `${number}`;
    /**
     * Goods
     * @description One line of goods in an order. Known from the official SDK only, by the names of its fields.
     */
    readonly Goods: {
      /** @description The merchant's id of the goods (inferred from the name). */
      readonly referenceGoodsId?: string;
      /** @description Name of the goods. */
      readonly goodsName?: string;
      /** @description Category of the goods; no values are documented. */
      readonly goodsCategory?: string;
      /** @description Brand of the goods. */
      readonly goodsBrand?: string;
      /** @description Price of one unit. */
      readonly goodsUnitAmount?: components["schemas"]["PositiveRequestAmount"];
      /**
       * @description How many units are bought. Whether it may have a fraction is not documented; a whole number from 1 up is safe.
       *     Travels as text: the digits of a decimal number.
       */
      readonly goodsQuantity?: components["schemas"]["DecimalString"];
    };
    /**
     * Name of a person
     * @description Name of a person, in parts or whole. Known from the official SDK only, by the names of its fields. Personal data.
     */
    readonly UserName: {
      /** @description Given name. */
      readonly firstName?: string;
      /** @description Middle name, where there is one. */
      readonly middleName?: string;
      /** @description Family name. */
      readonly lastName?: string;
      /** @description The whole name in one text. */
      readonly fullName?: string;
    };
    /**
     * Shipping
     * @description How and to whom the order is delivered. Known from the official SDK only, by the names of its fields.
     */
    readonly Shipping: {
      /** @description Name of the person who receives the goods. Personal data. */
      readonly shippingName?: components["schemas"]["UserName"];
      /** @description Where the goods go. Personal data. */
      readonly shippingAddress?: components["schemas"]["Address"];
      /** @description Company that carries the goods. */
      readonly shippingCarrier?: string;
      /** @description Phone number of the person who receives the goods (inferred). Personal data. */
      readonly shippingPhoneNo?: string;
    };
    /**
     * Buyer
     * @description Who buys. Known from the official SDK only, by the names of its fields. Personal data.
     */
    readonly Buyer: {
      /** @description The merchant's id of the buyer (inferred from the name). */
      readonly referenceBuyerId?: string;
      /** @description Name of the buyer. Personal data. */
      readonly buyerName?: components["schemas"]["UserName"];
      /** @description Phone number of the buyer. Personal data. */
      readonly buyerPhoneNo?: string;
      /** @description Email address of the buyer. Personal data. */
      readonly buyerEmail?: string;
    };
    /**
     * Order
     * @description What the merchant sells with the payment.
     */
    readonly Order: {
      /**
       * @description The merchant's id of the order.
       *     At most 64 characters.
       */
      readonly referenceOrderId: string;
      /**
       * @description What the order is about.
       *     At most 256 characters.
       */
      readonly orderDescription: string;
      /** @description Amount of the order. A repeat with another one is refused by the newer rules for repeating. Whether it may differ from paymentAmount is not documented. */
      readonly orderAmount: components["schemas"]["PositiveRequestAmount"];
      /** @description The merchant who sells. Its referenceMerchantId has to be the one of prepare, when the wallet was bound (inferred). Required by community code alone (low authority); what the documents say is not known. Better give it. */
      readonly merchant?: components["schemas"]["Merchant"];
      /** @description What is bought, a line each. Known from the official SDK only; no upper limit is documented. */
      readonly goods?: readonly components["schemas"]["Goods"][];
      /** @description How and to whom the order is delivered. Known from the official SDK only. */
      readonly shipping?: components["schemas"]["Shipping"];
      /** @description Who buys. Known from the official SDK only. */
      readonly buyer?: components["schemas"]["Buyer"];
      /** @description Device and environment of the user. Known from the official SDK; no document says whether Auto Debit needs it. */
      readonly env?: components["schemas"]["Env"];
    };
    /**
     * Payment method metadata
     * @description Further data about the payment method. Known from the official SDK only.
     */
    readonly PaymentMethodMetaData: {
      /**
       * @description The authClientId of prepare, with which the wallet was bound. Whether it is needed is not known; sending it is safe (inferred).
       *     At most 64 characters.
       */
      readonly authClientId?: string;
    };
    /**
     * Payment method
     * @description The method with which the user pays: for Auto Debit the wallet that an access token stands for.
     */
    readonly PaymentMethod: {
      /**
       * @description Kind of payment method. Auto Debit has this one alone, which stands for a bound wallet.
       * @constant
       */
      readonly paymentMethodType: "CONNECT_WALLET";
      /**
       * @description The access token that applyToken, or authNotify, gave for this user. Not the id of a wallet: the token alone tells which wallet pays. Secret.
       *     At most 128 characters.
       */
      readonly paymentMethodId: string;
      /** @description The wallet's id of the user (inferred from the answers, which have a field of this name). Known from the official SDK only. */
      readonly customerId?: string;
      /** @description Further data about the payment method. Known from the official SDK only. */
      readonly paymentMethodMetaData?: components["schemas"]["PaymentMethodMetaData"];
    };
    /**
     * Pay request
     * @description Takes money from a bound wallet, with the access token of the user's approval and without the user. These are the fields of Auto Debit; those of other products of the same path, such as paymentRedirectUrl, are left out (that Auto Debit has no use for them is inferred).
     */
    readonly PayRequest: {
      /**
       * @description Your own unique id of this payment, and the idempotency key, which never expires. A repeat with it brings the outcome of the payment that has it; a new attempt takes a new one (inferred).
       *     At most 64 characters.
       */
      readonly paymentRequestId: string;
      /** @description Amount to take, in the currency of the order at your side. With settlementStrategy it decides how you are settled. A repeat with another one is refused. */
      readonly paymentAmount: components["schemas"]["PositiveRequestAmount"];
      /** @description The order that is paid for. */
      readonly order: components["schemas"]["Order"];
      /** @description The bound wallet, by its access token. A repeat with another paymentMethodType is refused. */
      readonly paymentMethod: components["schemas"]["PaymentMethod"];
      /** @description Says that this is Auto Debit: isAgreementPayment has to be there. Send `"true"`; that this is the value is inferred. */
      readonly paymentFactor: WithRequired<components["schemas"]["PaymentFactor"], "isAgreementPayment">;
      /** @description How the payment is settled with you. Whether Auto Debit needs it is not documented. */
      readonly settlementStrategy?: components["schemas"]["SettlementStrategy"];
      /**
       * @description Your endpoint for notifyPayment of this payment; without it the notification goes to the URL configured with Alipay+. Optional since version 1.2.3 of the documents. No limit is documented; 2048 characters are inferred from other URLs.
       *     Travels as text: a URL.
       */
      readonly paymentNotifyUrl?: components["schemas"]["UrlString"];
      /**
       * @description When the order closes if it is not paid by then, with `ORDER_IS_CLOSED`. For Auto Debit at most a minute ahead. That it is optional is inferred.
       *     Travels as text: ISO 8601 with offset.
       */
      readonly paymentExpiryTime?: components["schemas"]["DateTimeString"];
      /** @description Regions whose wallets may be used. Known from the official SDK only; no upper limit is documented. */
      readonly allowedPspRegions?: readonly string[];
      /**
       * @description Region of the user. Known from the official SDK only.
       *     At most 2 characters. Matches ^[A-Z]{2}$.
       */
      readonly userRegion?: components["schemas"]["RegionCode"];
      /** @description Id of a split settlement (inferred from the name). Known from community code alone (low authority); no limit is known. */
      readonly splitSettlementId?: string;
    };
    /**
     * Pay result
     * @description Outcome of the call, which for Auto Debit is the outcome of the payment. Each code comes with one status only. The documents' table of codes is not fully known, and what to do is inferred for most codes. Codes that only products with payment codes have are left out.
     */
    readonly PayResult: {
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
      /** @description Free text for logs and people: never branch on it. */
      readonly resultMessage?: components["schemas"]["ResultMessage"];
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
      readonly resultCode: "ACCESS_DENIED" | "BUSINESS_NOT_SUPPORT" | "CURRENCY_NOT_SUPPORT" | "EXPIRED_ACCESS_TOKEN" | "INVALID_CLIENT" | "INVALID_CONTRACT" | "INVALID_SIGNATURE" | "INVALID_TOKEN" | "KEY_NOT_FOUND" | "MEDIA_TYPE_NOT_ACCEPTABLE" | "MERCHANT_NOT_REGISTERED" | "METHOD_NOT_SUPPORTED" | "NO_INTERFACE_DEF" | "ORDER_IS_CLOSED" | "PARAM_ILLEGAL" | "PAYMENT_AMOUNT_EXCEED_LIMIT" | "PAYMENT_COUNT_EXCEED_LIMIT" | "PROCESS_FAIL" | "REGULATION_RESTRICTION" | "REPEAT_REQ_INCONSISTENT" | "RISK_REJECT" | "UNAVAILABLE_PAYMENT_METHOD" | "USER_AMOUNT_EXCEED_LIMIT" | "USER_BALANCE_NOT_ENOUGH" | "USER_KYC_NOT_QUALIFIED" | "USER_NOT_EXIST" | "USER_PAYMENT_VERIFICATION_FAILED" | "USER_STATUS_ABNORMAL";
      /** @description Free text for logs and people: never branch on it. */
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
      readonly resultCode: "PAYMENT_IN_PROCESS" | "REQUEST_TRAFFIC_EXCEED_LIMIT" | "UNKNOWN_EXCEPTION";
      /** @description Free text for logs and people: never branch on it. */
      readonly resultMessage?: components["schemas"]["ResultMessage"];
    };
    /**
     * Quote
     * @description The exchange rate with which an amount was converted. Known from the official SDK only, by the names of its fields.
     */
    readonly Quote: {
      /** @description Id of the quote. */
      readonly quoteId?: string;
      /** @description The two currencies, such as USD/HKD (form inferred). */
      readonly quoteCurrencyPair?: string;
      /**
       * @description The rate. The official SDK reads a decimal number, which other rules of the API make a string.
       *     Travels as text: the digits of a decimal number.
       */
      readonly quotePrice?: components["schemas"]["DecimalString"];
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
      /** @description Unit to which the rate refers (inferred from the name). */
      readonly quoteUnit?: string;
      /** @description Currency of which the rate gives the price (inferred from the name); no form is documented. */
      readonly baseCurrency?: string;
    };
    /**
     * Pay response
     * @description For Auto Debit the result is the outcome of the payment itself (inferred): there is no page to which the user is sent. Which of the fields beside it always come is documented for few of them.
     */
    readonly PayResponse: {
      /** @description Whether the payment succeeded, and why not. */
      readonly result: components["schemas"]["PayResult"];
      /**
       * @description Alipay+'s id of you, the acquirer. That it comes with a success is inferred from the other operations.
       *     At most 64 characters.
       */
      readonly acquirerId?: string;
      /**
       * @description Alipay+'s id of the wallet's provider, the MPP. That it comes with a success is inferred from the other operations.
       *     At most 64 characters.
       */
      readonly pspId?: string;
      /**
       * @description Alipay+'s id of the payment. Comes with a success; it may come with status U too (inferred). Store it.
       *     At most 64 characters.
       *     paymentId and walletBrandName come when result.resultStatus is S.
       */
      readonly paymentId?: string;
      /**
       * @description When the payment succeeded. That it comes with a success is inferred.
       *     Travels as text: ISO 8601 with offset.
       */
      readonly paymentTime?: components["schemas"]["DateTimeString"];
      /** @description Amount that was taken. That it comes with a success is inferred. */
      readonly paymentAmount?: components["schemas"]["Amount"];
      /** @description The wallet's id of the user. That it comes with a success is inferred; no limit is documented. */
      readonly customerId?: string;
      /**
       * @description Name, for people, of the wallet that paid. Comes with a success.
       *     paymentId and walletBrandName come when result.resultStatus is S.
       */
      readonly walletBrandName?: string;
      /** @description Amount with which you are settled. That it comes with a success is inferred. For this operation known from community code alone (low authority); the official SDK has it elsewhere. */
      readonly settlementAmount?: components["schemas"]["Amount"];
      /** @description Exchange rate between paymentAmount and settlementAmount. Comes when there was a conversion (inferred). For this operation known from community code alone (low authority). */
      readonly settlementQuote?: components["schemas"]["Quote"];
      /** @description Amount to declare to customs (inferred from the name). When it comes is not known. Known from community code alone (low authority). */
      readonly customsDeclarationAmount?: components["schemas"]["Amount"];
      /** @description The wallet's id of the payment. When it comes is not known. Known from community code alone (low authority). */
      readonly mppPaymentId?: string;
    };
    /**
     * Inquiry payment request
     * @description Names the payment to ask about, by either of its ids. Both may be given (inferred); which then counts is not known.
     */
    readonly InquiryPaymentRequest: {
      /**
       * @description Your id of the payment, as sent in pay. Enough by itself when the answer of pay got lost.
       *     At most 64 characters.
       */
      readonly paymentRequestId?: string;
      /**
       * @description Alipay+'s id of the payment, from the answer of pay or a notification.
       *     At most 64 characters.
       */
      readonly paymentId?: string;
    };
    /**
     * Inquiry payment result
     * @description Outcome of the inquiry, not of the payment. Each code comes with one status only. The table of codes of this operation is not known; but for SUCCESS and ORDER_NOT_EXIST, the codes are inferred from prepare.
     */
    readonly InquiryPaymentResult: {
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
      /** @description Free text for logs and people: never branch on it. */
      readonly resultMessage?: components["schemas"]["ResultMessage"];
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
      readonly resultCode: "ACCESS_DENIED" | "INVALID_CLIENT" | "INVALID_SIGNATURE" | "KEY_NOT_FOUND" | "MEDIA_TYPE_NOT_ACCEPTABLE" | "METHOD_NOT_SUPPORTED" | "NO_INTERFACE_DEF" | "ORDER_NOT_EXIST" | "PARAM_ILLEGAL" | "PROCESS_FAIL";
      /** @description Free text for logs and people: never branch on it. */
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
      readonly resultCode: "REQUEST_TRAFFIC_EXCEED_LIMIT" | "UNKNOWN_EXCEPTION";
      /** @description Free text for logs and people: never branch on it. */
      readonly resultMessage?: components["schemas"]["ResultMessage"];
    };
    /**
     * Payment success
     * @description The money is taken.
     */
    readonly PaymentSuccess: {
      /**
       * @description The payment succeeded.
       * @constant
       */
      readonly resultStatus: "S";
      /**
       * @description The only code of a success.
       * @enum {string}
       */
      readonly resultCode: "SUCCESS";
      /** @description Free text for logs and people: never branch on it. */
      readonly resultMessage?: components["schemas"]["ResultMessage"];
    };
    /**
     * Payment failure
     * @description The payment failed, finally; a new attempt takes a new paymentRequestId (inferred). The codes are those of pay. Those that speak of the call rather than of the payment, such as `INVALID_SIGNATURE`, are not to be expected here (inferred). `BUSINESS_NOT_SUPPORT`, `CURRENCY_NOT_SUPPORT`, `INVALID_CONTRACT`, `MERCHANT_NOT_REGISTERED`, `REGULATION_RESTRICTION` and `USER_PAYMENT_VERIFICATION_FAILED` are known from community code alone (low authority). Those about the user, the limits, the order, risk control and the payment method are documented as what a wallet answers, and so is `EXPIRED_ACCESS_TOKEN`: whether it reaches you, or `INVALID_TOKEN` in its place, is not known.
     */
    readonly PaymentFailure: {
      /**
       * @description The payment failed.
       * @constant
       */
      readonly resultStatus: "F";
      /**
       * @description Why the payment failed. A code not listed here is possible.
       * @enum {string}
       */
      readonly resultCode: "ACCESS_DENIED" | "BUSINESS_NOT_SUPPORT" | "CURRENCY_NOT_SUPPORT" | "EXPIRED_ACCESS_TOKEN" | "INVALID_CLIENT" | "INVALID_CONTRACT" | "INVALID_SIGNATURE" | "INVALID_TOKEN" | "KEY_NOT_FOUND" | "MEDIA_TYPE_NOT_ACCEPTABLE" | "MERCHANT_NOT_REGISTERED" | "METHOD_NOT_SUPPORTED" | "NO_INTERFACE_DEF" | "ORDER_IS_CLOSED" | "PARAM_ILLEGAL" | "PAYMENT_AMOUNT_EXCEED_LIMIT" | "PAYMENT_COUNT_EXCEED_LIMIT" | "PROCESS_FAIL" | "REGULATION_RESTRICTION" | "REPEAT_REQ_INCONSISTENT" | "RISK_REJECT" | "UNAVAILABLE_PAYMENT_METHOD" | "USER_AMOUNT_EXCEED_LIMIT" | "USER_BALANCE_NOT_ENOUGH" | "USER_KYC_NOT_QUALIFIED" | "USER_NOT_EXIST" | "USER_PAYMENT_VERIFICATION_FAILED" | "USER_STATUS_ABNORMAL";
      /** @description Free text for logs and people: never branch on it. */
      readonly resultMessage?: components["schemas"]["ResultMessage"];
    };
    /**
     * Payment result
     * @description What became of the payment. Each code comes with one status only. The codes are those of pay; with which one a canceled payment comes is not known.
     */
    readonly PaymentResult: components["schemas"]["PaymentSuccess"] | components["schemas"]["PaymentFailure"] | {
      /**
       * @description There is no payment.
       * @constant
       */
      readonly resultStatus: "F";
      /**
       * @description The only code with this meaning.
       * @enum {string}
       */
      readonly resultCode: "ORDER_NOT_EXIST";
      /** @description Free text for logs and people: never branch on it. */
      readonly resultMessage?: components["schemas"]["ResultMessage"];
    } | {
      /**
       * @description Not final yet.
       * @constant
       */
      readonly resultStatus: "U";
      /**
       * @description Why there is no final outcome. A code not listed here is possible.
       * @enum {string}
       */
      readonly resultCode: "PAYMENT_IN_PROCESS" | "REQUEST_TRAFFIC_EXCEED_LIMIT" | "UNKNOWN_EXCEPTION";
      /** @description Free text for logs and people: never branch on it. */
      readonly resultMessage?: components["schemas"]["ResultMessage"];
    };
    /**
     * Result status
     * @description Whether the call succeeded. Branch on it first, then on the result code.
     * @enum {string}
     */
    readonly ResultStatus: "S" | "F" | "U";
    /**
     * Transaction result
     * @description Outcome of a cancellation, a refund or another transaction on a payment. No table of codes is documented.
     */
    readonly TransactionResult: {
      /** @description Whether the transaction succeeded. Judge an unknown code by it. */
      readonly resultStatus: components["schemas"]["ResultStatus"];
      /**
       * @description Why the transaction came out as it did. An open set; that cancellations have the codes of cancelPayment and refunds those of refund is inferred.
       *     At most 64 characters.
       */
      readonly resultCode: string;
      /** @description Free text for logs and people: never branch on it. */
      readonly resultMessage?: components["schemas"]["ResultMessage"];
    };
    /**
     * Transaction
     * @description One thing that was done with a payment, such as a cancellation or a refund. Known from the official SDK only; which fields always come is not documented.
     */
    readonly Transaction: {
      /** @description Outcome of the transaction. */
      readonly transactionResult?: components["schemas"]["TransactionResult"];
      /** @description Alipay+'s id of the transaction: a paymentId or a refundId (inferred), which have at most 64 characters. No limit is documented here. */
      readonly transactionId?: string;
      /**
       * @description What was done. The meanings are inferred from the names.
       * @enum {string}
       */
      readonly transactionType?: "PAYMENT" | "REFUND" | "AUTHORIZATION" | "CAPTURE" | "CANCEL" | "VOID";
      /**
       * @description What became of it. The meanings are inferred from the names.
       * @enum {string}
       */
      readonly transactionStatus?: "SUCCESS" | "FAIL" | "PROCESSING" | "CANCELLED";
      /** @description Amount of the transaction. */
      readonly transactionAmount?: components["schemas"]["Amount"];
      /** @description Your id of the transaction. For a refund its refundRequestId (inferred): find the refund by it. No limit is documented here; refundRequestId has at most 64 characters. */
      readonly transactionRequestId?: string;
      /**
       * @description When the transaction took place (inferred from the name).
       *     Travels as text: ISO 8601 with offset.
       */
      readonly transactionTime?: components["schemas"]["DateTimeString"];
    };
    /**
     * Inquiry payment response
     * @description Has two results: `result` says whether the question could be answered, `paymentResult` what became of the payment. Never take the first for the second.
     */
    readonly InquiryPaymentResponse: {
      /** @description Whether the inquiry succeeded, and why not. It says nothing about the payment. */
      readonly result: components["schemas"]["InquiryPaymentResult"];
      /**
       * @description What became of the payment. Comes when the inquiry succeeded. Branch on its resultStatus.
       *     paymentResult and acquirerId come when result.resultStatus is S.
       */
      readonly paymentResult?: components["schemas"]["PaymentResult"];
      /**
       * @description Alipay+'s id of you, the acquirer. Comes when the inquiry succeeded.
       *     At most 64 characters.
       *     paymentResult and acquirerId come when result.resultStatus is S.
       */
      readonly acquirerId?: string;
      /**
       * @description Alipay+'s id of the wallet's provider, the MPP. Comes when the wallet is known (inferred).
       *     At most 64 characters.
       */
      readonly pspId?: string;
      /**
       * @description Your id of the payment, as sent in pay. That it comes when the inquiry succeeded is inferred.
       *     At most 64 characters.
       */
      readonly paymentRequestId?: string;
      /**
       * @description Alipay+'s id of the payment. That it comes when the inquiry succeeded is inferred.
       *     At most 64 characters.
       */
      readonly paymentId?: string;
      /** @description Amount of the payment. That it comes when the inquiry succeeded is inferred. */
      readonly paymentAmount?: components["schemas"]["Amount"];
      /**
       * @description When the payment succeeded. That it comes when paymentResult is a success is inferred.
       *     Travels as text: ISO 8601 with offset.
       */
      readonly paymentTime?: components["schemas"]["DateTimeString"];
      /** @description The wallet's id of the user. That it comes when paymentResult is a success is inferred; no limit is documented. */
      readonly customerId?: string;
      /** @description Name, for people, of the wallet that paid. That it comes when paymentResult is a success is inferred. */
      readonly walletBrandName?: string;
      /** @description Amount with which you are settled. When it comes is not known. */
      readonly settlementAmount?: components["schemas"]["Amount"];
      /** @description Exchange rate between paymentAmount and settlementAmount. When it comes is not known. */
      readonly settlementQuote?: components["schemas"]["Quote"];
      /** @description The cancellations and refunds made on the payment. Comes when there are some (inferred), and may be empty. Find a refund by its transactionRequestId. No upper limit is documented. */
      readonly transactions?: readonly components["schemas"]["Transaction"][];
      /** @description Amount to declare to customs (inferred from the name). When it comes is not known. Known from community code alone (low authority). */
      readonly customsDeclarationAmount?: components["schemas"]["Amount"];
      /** @description The wallet's id of the payment. When it comes is not known. Known from community code alone (low authority). */
      readonly mppPaymentId?: string;
    };
    /**
     * Cancel payment request
     * @description Names the payment that is to be undone, by either of its ids. There is no amount: a cancellation always undoes the whole payment.
     */
    readonly CancelPaymentRequest: {
      /**
       * @description Your id of the payment, as sent in pay, and the idempotency key. Better give it: what the key is without it is not documented.
       *     At most 64 characters.
       */
      readonly paymentRequestId?: string;
      /**
       * @description Alipay+'s id of the payment, from the answer of pay or a notification.
       *     At most 64 characters.
       */
      readonly paymentId?: string;
    };
    /**
     * Cancel payment result
     * @description Outcome of the call. Each code comes with one status only. The table of codes of this operation is not known; but for SUCCESS and CANCEL_WINDOW_EXCEED, the codes are inferred or of low authority.
     */
    readonly CancelPaymentResult: {
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
      /** @description Free text for logs and people: never branch on it. */
      readonly resultMessage?: components["schemas"]["ResultMessage"];
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
      readonly resultCode: "ACCESS_DENIED" | "CANCEL_WINDOW_EXCEED" | "INVALID_CLIENT" | "INVALID_SIGNATURE" | "KEY_NOT_FOUND" | "MEDIA_TYPE_NOT_ACCEPTABLE" | "METHOD_NOT_SUPPORTED" | "NO_INTERFACE_DEF" | "ORDER_NOT_EXIST" | "PARAM_ILLEGAL" | "PROCESS_FAIL" | "REPEAT_REQ_INCONSISTENT";
      /** @description Free text for logs and people: never branch on it. */
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
      readonly resultCode: "REQUEST_TRAFFIC_EXCEED_LIMIT" | "UNKNOWN_EXCEPTION";
      /** @description Free text for logs and people: never branch on it. */
      readonly resultMessage?: components["schemas"]["ResultMessage"];
    };
    /**
     * Cancel payment response
     * @description Says whether the payment is canceled. It names no payment.
     */
    readonly CancelPaymentResponse: {
      /** @description Whether the payment is canceled, and why not. */
      readonly result: components["schemas"]["CancelPaymentResult"];
      /**
       * @description Alipay+'s id of the wallet's provider, the MPP. Comes with a success; on what else it depends is not known.
       *     At most 64 characters.
       */
      readonly pspId?: string;
      /**
       * @description Alipay+'s id of you, the acquirer. That it comes with a success is inferred.
       *     At most 64 characters.
       */
      readonly acquirerId?: string;
    };
    /**
     * Refund request
     * @description Gives back all or part of a payment, which either of its ids names.
     */
    readonly RefundRequest: {
      /**
       * @description Your id of the payment, as sent in pay. A repeat with another one is refused.
       *     At most 64 characters.
       */
      readonly paymentRequestId?: string;
      /**
       * @description Alipay+'s id of the payment to refund (some documents call it the payment to cancel, by mistake). A repeat with another one is refused.
       *     At most 64 characters.
       */
      readonly paymentId?: string;
      /**
       * @description Your own unique id of this refund, and the idempotency key, which never expires. Each further refund takes a new one.
       *     At most 64 characters.
       */
      readonly refundRequestId: string;
      /** @description Amount to give back: at most what is left of the payment, in the currency of its paymentAmount (inferred). A repeat with another one is refused. That it is required is inferred. */
      readonly refundAmount: components["schemas"]["PositiveRequestAmount"];
      /** @description Why the money is given back. That it is optional is inferred; no limit is documented. */
      readonly refundReason?: string;
    };
    /**
     * Refund result
     * @description Outcome of the call. Each code comes with one status only. The table of codes of this operation is not fully known; what to do is inferred for most codes.
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
      /** @description Free text for logs and people: never branch on it. */
      readonly resultMessage?: components["schemas"]["ResultMessage"];
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
      readonly resultCode: "ACCESS_DENIED" | "INVALID_CLIENT" | "INVALID_SIGNATURE" | "KEY_NOT_FOUND" | "MEDIA_TYPE_NOT_ACCEPTABLE" | "METHOD_NOT_SUPPORTED" | "NO_INTERFACE_DEF" | "ORDER_NOT_EXIST" | "PARAM_ILLEGAL" | "PROCESS_FAIL" | "REFUND_AMOUNT_EXCEED" | "REFUND_WINDOW_EXCEED" | "REPEAT_REQ_INCONSISTENT" | "USER_NOT_EXIST";
      /** @description Free text for logs and people: never branch on it. */
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
      readonly resultCode: "REQUEST_TRAFFIC_EXCEED_LIMIT" | "UNKNOWN_EXCEPTION";
      /** @description Free text for logs and people: never branch on it. */
      readonly resultMessage?: components["schemas"]["ResultMessage"];
    };
    /**
     * Refund response
     * @description With a success, the refund. Which fields beside the result always come is not documented.
     */
    readonly RefundResponse: {
      /** @description Whether the money is given back, and why not. */
      readonly result: components["schemas"]["RefundResult"];
      /**
       * @description Alipay+'s id of you, the acquirer. That it comes with a success is inferred.
       *     At most 64 characters.
       */
      readonly acquirerId?: string;
      /**
       * @description Alipay+'s id of the wallet's provider, the MPP. That it comes with a success is inferred.
       *     At most 64 characters.
       */
      readonly pspId?: string;
      /** @description Alipay+'s id of the refund. That it comes with a success is inferred, and so is that it has at most 64 characters, like the other ids. */
      readonly refundId?: string;
      /**
       * @description When the refund succeeded (inferred). That it comes with a success is inferred as well.
       *     Travels as text: ISO 8601 with offset.
       */
      readonly refundTime?: components["schemas"]["DateTimeString"];
      /** @description Amount that was given back. That it comes with a success is inferred. */
      readonly refundAmount?: components["schemas"]["Amount"];
      /** @description Amount by which your settlement changes (inferred from the name). When it comes is not known. */
      readonly settlementAmount?: components["schemas"]["Amount"];
      /** @description Exchange rate between refundAmount and settlementAmount. When it comes is not known. */
      readonly settlementQuote?: components["schemas"]["Quote"];
    };
    /**
     * Authorization notification
     * @description Tells that an authorization has moved on. `authorizationNotifyType` says how, and so which other fields come. Only it and `authClientId` are documented as always there; be ready for fields that are not listed here.
     */
    readonly AuthNotification: {
      /**
       * @description What has happened to the authorization. Branch on it.
       * @enum {string}
       */
      readonly authorizationNotifyType: "AUTHCODE_CREATED" | "TOKEN_CREATED" | "TOKEN_CANCELED";
      /**
       * @description Your id of the auth client, the one of the request that this is about.
       *     At most 64 characters.
       */
      readonly authClientId: string;
      /**
       * @description Your id of the merchant, as in prepare. That it is always there is inferred.
       *     At most 32 characters.
       */
      readonly referenceMerchantId?: string;
      /**
       * @description Id of the authorization, by which you find the user it was for. Comes when prepare carried one (inferred).
       *     At most 64 characters.
       */
      readonly referenceAgreementId?: string;
      /**
       * @description The code for applyToken, the same that the return URL carries: exchange it once. Comes with `AUTHCODE_CREATED` only. No limit is documented.
       *     authCode and authState come when authorizationNotifyType is AUTHCODE_CREATED.
       */
      readonly authCode?: string;
      /**
       * @description The authState of prepare; check that it is yours. Comes with `AUTHCODE_CREATED` only.
       *     At most 256 characters.
       *     authCode and authState come when authorizationNotifyType is AUTHCODE_CREATED.
       */
      readonly authState?: string;
      /**
       * @description The token that now exists, or the one that has ended. Comes with `TOKEN_CREATED` and `TOKEN_CANCELED`. Secret.
       *     At most 128 characters.
       *     accessToken comes when authorizationNotifyType is TOKEN_CREATED or TOKEN_CANCELED.
       */
      readonly accessToken?: string;
      /**
       * @description When the access token ends. Comes with `TOKEN_CREATED` (inferred from applyToken).
       *     Travels as text: ISO 8601 with offset.
       */
      readonly accessTokenExpiryTime?: components["schemas"]["DateTimeString"];
      /** @description Gives the next access token. Comes with `TOKEN_CREATED` (inferred from applyToken). No limit is documented. Secret. */
      readonly refreshToken?: string;
      /**
       * @description When the refresh token ends. Comes with refreshToken (inferred from applyToken).
       *     Travels as text: ISO 8601 with offset.
       */
      readonly refreshTokenExpiryTime?: components["schemas"]["DateTimeString"];
      /** @description The wallet's id of the user. Comes when the authorization succeeded. No limit is documented. */
      readonly customerId?: string;
      /** @description The wallet that was bound. Comes with `TOKEN_CREATED` in the Unified Payment edition. */
      readonly walletForAccountBinding?: components["schemas"]["WalletForAccountBinding"];
      /**
       * @description Alipay+'s id of you, the acquirer. That it comes is inferred from consultUnbinding and notifyPayment, which have it.
       *     At most 64 characters.
       */
      readonly acquirerId?: string;
      /**
       * @description Alipay+'s id of the wallet's provider, the MPP. That it comes is inferred from consultUnbinding and notifyPayment, which have it.
       *     At most 64 characters.
       */
      readonly pspId?: string;
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
     * Consult unbinding request
     * @description Asks whether a user may end an access token from the side of the wallet.
     */
    readonly ConsultUnbindingRequest: {
      /**
       * @description Your id of the auth client whom the user let in.
       *     At most 64 characters.
       */
      readonly authClientId: string;
      /**
       * @description Your id of the merchant, as in prepare. Its rules decide.
       *     At most 32 characters.
       */
      readonly referenceMerchantId: string;
      /**
       * @description The token that the user wants to end. Secret.
       *     At most 128 characters.
       */
      readonly accessToken: string;
      /**
       * @description Alipay+'s id of you, the acquirer.
       *     At most 64 characters.
       */
      readonly acquirerId: string;
      /**
       * @description Alipay+'s id of the wallet's provider, the MPP.
       *     At most 64 characters.
       */
      readonly pspId: string;
    };
    /**
     * Consult unbinding result
     * @description Whether you could answer the question; it says nothing about the decision. No table of codes is documented.
     */
    readonly ConsultUnbindingResult: {
      /**
       * @description You have decided.
       * @constant
       */
      readonly resultStatus: "S";
      /**
       * @description The only code of a success.
       * @enum {string}
       */
      readonly resultCode: "SUCCESS";
      /** @description Text for logs and people. */
      readonly resultMessage?: components["schemas"]["ResultMessage"];
    } | {
      /**
       * @description You can't decide.
       * @constant
       */
      readonly resultStatus: "F";
      /**
       * @description Why you can't decide. The values listed are those of the acquirer's own calls that fit (inferred); other codes are possible, but not that of a success.
       *     At most 64 characters. Matches ^(?!SUCCESS$).
       */
      readonly resultCode: string;
      /** @description Text for logs and people. */
      readonly resultMessage?: components["schemas"]["ResultMessage"];
    } | {
      /**
       * @description You can't decide yet.
       * @constant
       */
      readonly resultStatus: "U";
      /**
       * @description Why you can't decide yet. The value listed is one of the acquirer's own calls that fits (inferred); other codes are possible, but not that of a success.
       *     At most 64 characters. Matches ^(?!SUCCESS$).
       */
      readonly resultCode: string;
      /** @description Text for logs and people. */
      readonly resultMessage?: components["schemas"]["ResultMessage"];
    };
    /**
     * Consult unbinding response
     * @description Your answer to the question. Whether it can have more fields, such as the URL of the merchant's page for unbinding, is not known.
     */
    readonly ConsultUnbindingResponse: {
      /** @description Whether you could decide, and why not. */
      readonly result: components["schemas"]["ConsultUnbindingResult"];
      /**
       * @description Whether the user may end the token from the side of the wallet; with `"false"` the user has to unbind at the merchant. Always give it with status S: the documents call it conditional, and that this is the condition is inferred.
       *     Travels as text: "true" or "false".
       */
      readonly allowUnbinding?: components["schemas"]["BooleanString"];
    };
    /**
     * Payment notification result
     * @description Outcome of the payment, always final: S or F, never U. No table of codes is documented here; that the codes are those of pay is inferred.
     */
    readonly PaymentNotificationResult: components["schemas"]["PaymentSuccess"] | components["schemas"]["PaymentFailure"];
    /**
     * Payment notification
     * @description Tells the final outcome of a payment, good or bad; while it is open nothing is sent. Compare paymentRequestId and paymentAmount with your own record before you act.
     */
    readonly PaymentNotification: {
      /** @description Outcome of the payment. Branch on its resultStatus, which is S or F. */
      readonly paymentResult: components["schemas"]["PaymentNotificationResult"];
      /**
       * @description Your id of the payment, as sent in pay. Find the payment by it, and drop a second notification about it.
       *     At most 64 characters.
       */
      readonly paymentRequestId: string;
      /**
       * @description Alipay+'s id of you, the acquirer.
       *     At most 64 characters.
       */
      readonly acquirerId: string;
      /**
       * @description Alipay+'s id of the payment. Comes when it succeeded, and maybe otherwise.
       *     At most 64 characters.
       *     paymentId, pspId and customerId come when paymentResult.resultStatus is S.
       */
      readonly paymentId?: string;
      /**
       * @description Alipay+'s id of the wallet's provider, the MPP. Comes when the payment succeeded.
       *     At most 64 characters.
       *     paymentId, pspId and customerId come when paymentResult.resultStatus is S.
       */
      readonly pspId?: string;
      /**
       * @description The wallet's id of the user. Comes when the payment succeeded; no limit is documented.
       *     paymentId, pspId and customerId come when paymentResult.resultStatus is S.
       */
      readonly customerId?: string;
      /** @description Amount of the payment. It has to equal the one you asked for. That it always comes is inferred, since the documents want it checked. */
      readonly paymentAmount?: components["schemas"]["Amount"];
      /**
       * @description When the payment succeeded. That it comes with a success is inferred.
       *     Travels as text: ISO 8601 with offset.
       */
      readonly paymentTime?: components["schemas"]["DateTimeString"];
      /** @description Name, for people, of the wallet that paid. That it comes with a success is inferred. */
      readonly walletBrandName?: string;
      /** @description Amount with which you are settled. When it comes is not known. */
      readonly settlementAmount?: components["schemas"]["Amount"];
      /** @description Exchange rate between paymentAmount and settlementAmount. When it comes is not known. */
      readonly settlementQuote?: components["schemas"]["Quote"];
      /** @description Amount to declare to customs (inferred from the name). When it comes is not known. Known from community code alone (low authority). */
      readonly customsDeclarationAmount?: components["schemas"]["Amount"];
      /** @description The wallet's id of the payment. When it comes is not known. Known from community code alone (low authority). */
      readonly mppPaymentId?: string;
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
    /** @description Token with which you call on behalf of another party. Leave it out when you call for yourself. */
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
  readonly prepare: {
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
        /** @description Token with which you call on behalf of another party. Leave it out when you call for yourself. */
        readonly "agent-token"?: components["parameters"]["agent-token"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    /** @description Which merchant and wallet, what the user is to allow, and where the user goes afterwards. */
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["PrepareRequest"];
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
          readonly "application/json": components["schemas"]["PrepareResponse"];
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
        /** @description Token with which you call on behalf of another party. Leave it out when you call for yourself. */
        readonly "agent-token"?: components["parameters"]["agent-token"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    /** @description The authorization code or the refresh token, and the merchant. */
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
  readonly cancelToken: {
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
        /** @description Token with which you call on behalf of another party. Leave it out when you call for yourself. */
        readonly "agent-token"?: components["parameters"]["agent-token"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    /** @description The access token that is to end, and its merchant. */
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["CancelTokenRequest"];
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
          readonly "application/json": components["schemas"]["CancelTokenResponse"];
        };
      };
      readonly default: components["responses"]["OpaqueAnswer"];
    };
  };
  readonly consultPayment: {
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
        /** @description Token with which you call on behalf of another party. Leave it out when you call for yourself. */
        readonly "agent-token"?: components["parameters"]["agent-token"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    /** @description What is to be paid, where and for whom. */
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["ConsultPaymentRequest"];
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
          readonly "application/json": components["schemas"]["ConsultPaymentResponse"];
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
        /** @description Token with which you call on behalf of another party. Leave it out when you call for yourself. */
        readonly "agent-token"?: components["parameters"]["agent-token"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    /** @description Which wallet to debit, how much, and for what. */
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
        /** @description Token with which you call on behalf of another party. Leave it out when you call for yourself. */
        readonly "agent-token"?: components["parameters"]["agent-token"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    /** @description Which payment to ask about. */
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
  readonly cancelPayment: {
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
        /** @description Token with which you call on behalf of another party. Leave it out when you call for yourself. */
        readonly "agent-token"?: components["parameters"]["agent-token"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    /** @description Which payment to undo. */
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["CancelPaymentRequest"];
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
          readonly "application/json": components["schemas"]["CancelPaymentResponse"];
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
        /** @description Token with which you call on behalf of another party. Leave it out when you call for yourself. */
        readonly "agent-token"?: components["parameters"]["agent-token"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    /** @description Which payment to refund, and how much of it. */
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
  readonly authNotify: {
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
        readonly "application/json": components["schemas"]["AuthNotification"];
      };
    };
    readonly responses: {
      /** @description You have the notification, whatever it tells. The answer is signed, with your own key. */
      readonly 200: {
        headers: {
          readonly signature: components["headers"]["response-signature"];
          readonly "client-id": components["headers"]["response-client-id"];
          readonly "response-time": components["headers"]["response-time"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["Acknowledgement"];
        };
      };
    };
  };
  readonly consultUnbinding: {
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
    /** @description Which token a user wants to end, and whose it is. */
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["ConsultUnbindingRequest"];
      };
    };
    readonly responses: {
      /** @description Your decision. The answer is signed, with your own key. */
      readonly 200: {
        headers: {
          readonly signature: components["headers"]["response-signature"];
          readonly "client-id": components["headers"]["response-client-id"];
          readonly "response-time": components["headers"]["response-time"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ConsultUnbindingResponse"];
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
      /** @description You have the notification, whatever it tells. The answer is signed, with your own key. */
      readonly 200: {
        headers: {
          readonly signature: components["headers"]["response-signature"];
          readonly "client-id": components["headers"]["response-client-id"];
          readonly "response-time": components["headers"]["response-time"];
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
