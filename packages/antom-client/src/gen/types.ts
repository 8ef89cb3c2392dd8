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
     *     a new access token is had: at least 10 days before the old one ends, and always with the newest refresh token.
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
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /**
     * Wallet
     * @description Wallet of the user. The set is open: Antom adds wallets without a new version of the API, so a value not listed here can be valid.
     */
    readonly CustomerBelongsTo: string;
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
     * Browser
     * @description Facts about the user's browser, for 3D Secure and risk control.
     */
    readonly BrowserInfo: {
      /** @description The Accept header that the browser sends. */
      readonly acceptHeader?: string;
      /**
       * @description Whether the browser can run Java.
       * @enum {string}
       */
      readonly javaEnabled?: "true" | "false";
      /**
       * @description Whether the browser can run JavaScript.
       * @enum {string}
       */
      readonly javaScriptEnabled?: "true" | "false";
      /** @description Language of the browser. */
      readonly language?: string;
      /** @description User agent of the browser. */
      readonly userAgent?: string;
    };
    /**
     * Environment
     * @description Device and environment of the user. Several fields matter only for risk control; give them when you want Antom to check risk.
     */
    readonly Env: {
      /** @description Kind of client on which the user is. */
      readonly terminalType: components["schemas"]["TerminalType"];
      /** @description Operating system of the user's device. Not needed for `WEB`. */
      readonly osType?: components["schemas"]["OsType"];
      /** @description User agent of the client. */
      readonly userAgent?: string;
      /** @description Token of the device. Give it when the Antom Device Fingerprint client is integrated. */
      readonly deviceTokenId?: string;
      /** @description IP address of the user's device. Give it for risk control, and with cards. */
      readonly clientIp?: string;
      /**
       * @deprecated
       * @description Id of a cookie of the user. Antom's documents dropped it on 2022-11-29 as deprecated.
       */
      readonly cookieId?: string;
      /** @description Further information as JSON text; no keys are documented. */
      readonly extendInfo?: string;
      /** @description Id of the terminal in the store. In-store payments only. */
      readonly storeTerminalId?: string;
      /**
       * Format: date-time
       * @description When the terminal in the store made its request, ISO 8601 with offset (form inferred). In-store payments only.
       */
      readonly storeTerminalRequestTime?: string;
      /** @description Facts about the user's browser. */
      readonly browserInfo?: components["schemas"]["BrowserInfo"];
      /**
       * @description Bits to a pixel of the user's screen, `screen.colorDepth` in a browser. Some documented samples send it as a number; send a string.
       * @enum {string}
       */
      readonly colorDepth?: "1" | "4" | "8" | "15" | "16" | "24" | "30" | "32" | "48";
      /** @description Height of the user's screen in pixels. Give it for risk control. */
      readonly screenHeight?: `${bigint}`;
      /** @description Width of the user's screen in pixels. Give it for risk control. */
      readonly screenWidth?: `${bigint}`;
      /** @description Minutes from the user's local time to UTC, `new Date().getTimezoneOffset()` in a browser: `-120` for UTC+2, so the sign is against intuition. From -720 to 720. Give it for risk control. */
      readonly timeZoneOffset?: `${bigint}`;
      /** @description Brand of the user's device. Give it for risk control. */
      readonly deviceBrand?: string;
      /** @description Model of the user's device. Give it for risk control. */
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
      /** @description Wallet of the user whose approval you want. */
      readonly customerBelongsTo: components["schemas"]["CustomerBelongsTo"];
      /** @description Id of the secondary merchant that the user lets in. Give it when you are an acquirer with secondary merchants: you choose the id, and register it at Antom. For Alipay+ payment methods it equals the referenceMerchantId of an Auto Debit pay. */
      readonly authClientId?: string;
      /**
       * Format: uri
       * @description Your page to which the wallet sends the user after the approval, with `authCode` and `authState` added as query parameters.
       */
      readonly authRedirectUrl: string;
      /** @description What the user is asked to allow. That an empty list makes no sense is inferred; the documents give only the upper limit. */
      readonly scopes: readonly components["schemas"]["Scope"][];
      /** @description Your own unique id of this consult. The return URL carries it back: go on only if it equals what you sent. It is no idempotency key; a new attempt takes a new value. */
      readonly authState: string;
      /** @description Kind of client on which the user is. Newer documents put it into `env` and call this field deprecated; here it is required. */
      readonly terminalType: components["schemas"]["TerminalType"];
      /** @description Operating system of the user's device. Not needed for `WEB`. Newer documents put it into `env` and call this field deprecated. */
      readonly osType?: components["schemas"]["OsType"];
      /** @description Version of the operating system. Give it when terminalType is `APP` or `WAP` and you know it: the user then gets a smoother way into the wallet. Newer documents put it into `env` and call this field deprecated. */
      readonly osVersion?: string;
      /** @description Region in which the merchant, or the secondary merchant, does business. Required when your contract is for the Global Acquirer Gateway (GAGW) product; only these four regions work. */
      readonly merchantRegion?: components["schemas"]["MerchantRegionAuth"];
      /**
       * @description Whether the approval is for recurring payments. PayPay needs to know.
       * @enum {string}
       */
      readonly recurringPayment?: "true" | "false";
      /** @description Device and environment of the user. Optional here; newer documents require it, in place of terminalType, osType and osVersion. When you send both, keep them equal. */
      readonly env?: components["schemas"]["Env"];
      /**
       * Format: uri
       * @description Your endpoint for the authorization notification. Without it, the notification goes to the URL set in the Antom Dashboard. Not on the page of this operation: known from its ABA variant and the official SDK.
       */
      readonly authNotifyUrl?: string;
      /** @description Id of the merchant account. For this operation known from the official SDK only; applyToken has the same field. */
      readonly merchantAccountId?: string;
      /** @description Further information as JSON text. Known from the official SDK only; no keys are documented. */
      readonly extendInfo?: string;
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
      /** @description Free text for logs and people. The wording varies ("success.", "Success"): never branch on it. */
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
      /** @description Free text for logs and people. The wording varies ("success.", "Success"): never branch on it. */
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
      /** @description Free text for logs and people. The wording varies ("success.", "Success"): never branch on it. */
      readonly resultMessage: components["schemas"]["ResultMessage"];
    };
    /**
     * Code
     * @description One form of a code.
     */
    readonly CodeDetail: {
      /** @description The code. With displayType `TEXT`, text; with an image type, the URL of the image, plain or in Base64. That it always comes is inferred. */
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
      /** @description The same as in `result`. */
      readonly resultCode?: string;
      /** @description The same as in `result`. */
      readonly resultMessage?: components["schemas"]["ResultMessage"];
    };
    /**
     * Consult response
     * @description With a success: one or more URLs of the page on which the user approves. They work once; after about 15 minutes an approval still open is taken as failed.
     */
    readonly ConsultResponse: {
      /** @description Whether the call succeeded, and why not. */
      readonly result: components["schemas"]["ConsultResult"];
      /** @description URL of a custom scheme that opens the installed wallet app, on Android or iOS. */
      readonly schemeUrl?: string;
      /** @description Android App Link or iOS Universal Link: opens the wallet app if it is installed, otherwise a page in the mobile browser. */
      readonly applinkUrl?: string;
      /** @description Android package name with which to open the wallet's page. Comes with a success when the request's terminalType is `APP` or `WAP`. */
      readonly appIdentifier?: string;
      /** @description Web page, mobile or desktop, for the default browser or a WebView. */
      readonly normalUrl?: string;
      /** @description Codes to show to the user. Comes when the wallet can be authorized by scanning a QR code. */
      readonly authCodeForm?: components["schemas"]["AuthCodeForm"];
      /**
       * @deprecated
       * @description The single authorization URL of old answers, deprecated by Antom on 2023-04-28. Use schemeUrl, applinkUrl or normalUrl.
       */
      readonly authUrl?: string;
      /**
       * @deprecated
       * @description Copy of `result` in old answers. Read `result` instead.
       */
      readonly resultInfo?: components["schemas"]["ResultInfo"];
      /** @description Further information as JSON text. Known from the official SDK only; no keys are documented. */
      readonly extendInfo?: string;
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
      /** @description Wallet of the user; the one named in consult. */
      readonly customerBelongsTo: components["schemas"]["CustomerBelongsTo"];
      /** @description The code that the wallet added to your return URL. It works once and must be exchanged within a minute. At most 64 characters here, 128 in newer documents. */
      readonly authCode?: string;
      /** @description The newest refresh token that this operation gave for the user. Secret. */
      readonly refreshToken?: string;
      /** @description Region in which the merchant, or the secondary merchant, does business. Required when your contract is for the Global Acquirer Gateway (GAGW) product; only these four regions work. */
      readonly merchantRegion?: components["schemas"]["MerchantRegionAuth"];
      /** @description Id of the merchant account. Known from newer documents. */
      readonly merchantAccountId?: string;
      /** @description Further information as JSON text. Known from the official SDK only; no keys are documented. */
      readonly extendInfo?: string;
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
      /** @description Free text for logs and people. The wording varies ("success.", "Success"): never branch on it. */
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
      /** @description Free text for logs and people. The wording varies ("success.", "Success"): never branch on it. */
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
      /** @description Free text for logs and people. The wording varies ("success.", "Success"): never branch on it. */
      readonly resultMessage: components["schemas"]["ResultMessage"];
    };
    /**
     * Wallet's customer
     * @description What the wallet, as payment service provider (PSP), tells about its customer.
     */
    readonly PspCustomerInfo: {
      /** @description Name of the wallet, such as `ALIPAY_CN`. Comes when there is one to tell. */
      readonly pspName?: string;
      /** @description Id of the customer at the wallet. Comes when there is one to tell. */
      readonly pspCustomerId?: string;
      /** @description Id of the customer fit for showing, such as a masked login id. Comes when there is one to tell. */
      readonly displayCustomerId?: string;
      /** @description Name of the customer fit for showing. */
      readonly displayCustomerName?: string;
      /** @description An id of the customer; no meaning beyond the name is documented. */
      readonly customer2088Id?: string;
      /** @description Further information as JSON text; no keys are documented. */
      readonly extendInfo?: string;
    };
    /**
     * Apply token response
     * @description With a success, the access token and what belongs to it. Keep user, access token and refresh token together.
     */
    readonly ApplyTokenResponse: {
      /** @description Whether the call succeeded, and why not. */
      readonly result: components["schemas"]["ApplyTokenResult"];
      /** @description Opens the user's resources within the scopes approved; for Auto Debit it is the paymentMethodId of pay. Secret. */
      readonly accessToken?: string;
      /**
       * Format: date-time
       * @description When the access token ends; after that it can no longer debit the user. Old samples print the offset without its colon (`+0800`): a reader does well to take both.
       */
      readonly accessTokenExpiryTime?: string;
      /** @description Gives the next access token, at least 10 days before the present one ends. Absent when the wallet has no refreshing; the access token then lives very long (with NAVERPAY, a year from the last payment). Secret. */
      readonly refreshToken?: string;
      /**
       * Format: date-time
       * @description When the refresh token ends and becomes useless. Old samples print the offset without its colon, as in accessTokenExpiryTime.
       */
      readonly refreshTokenExpiryTime?: string;
      /** @description The email address or phone number with which the user is registered at the wallet, masked. Comes with a success when the consult's scopes held `AGREEMENT_PAY`. */
      readonly userLoginId?: string;
      /** @description Further information as JSON text, where there is any; in the samples an object with `userId` and `userLoginId`. */
      readonly extendInfo?: string;
      /**
       * @deprecated
       * @description Copy of `result` in old answers. Read `result` instead.
       */
      readonly resultInfo?: components["schemas"]["ResultInfo"];
      /** @description What the wallet tells about the customer. Known from the official SDK only. */
      readonly pspCustomerInfo?: components["schemas"]["PspCustomerInfo"];
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
    /** @description When the request was sent: milliseconds since 1970-01-01T00:00:00Z as digits (not seconds), the form in use since June 2023, or the older ISO 8601 form with offset. The signed text holds exactly this value. How far it may be from the gateway's clock is not documented. That milliseconds have 13 digits (2001 to 2286) is inferred. */
    readonly "request-time": string;
    /**
     * @description Signature of this request: `algorithm=RSA256,keyVersion=<n>,signature=<value>`. The value is the RSA signature in Base64, URL-encoded once, so `+`, `/` and `=` never stand in it as such. Blanks around the commas are optional; without `keyVersion` the newest key of the client counts. The security scheme says what is signed.
     * @example algorithm=RSA256,keyVersion=1,signature=TgpjpAzwmA7aWDloDEitOp
     */
    readonly "request-signature": string;
    /** @description Token with which an independent software vendor (ISV) calls on behalf of a merchant. Leave it out when you call for yourself. */
    readonly "agent-token": string;
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
        /** @description When the request was sent: milliseconds since 1970-01-01T00:00:00Z as digits (not seconds), the form in use since June 2023, or the older ISO 8601 form with offset. The signed text holds exactly this value. How far it may be from the gateway's clock is not documented. That milliseconds have 13 digits (2001 to 2286) is inferred. */
        readonly "request-time": components["parameters"]["request-time"];
        /**
         * @description Signature of this request: `algorithm=RSA256,keyVersion=<n>,signature=<value>`. The value is the RSA signature in Base64, URL-encoded once, so `+`, `/` and `=` never stand in it as such. Blanks around the commas are optional; without `keyVersion` the newest key of the client counts. The security scheme says what is signed.
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
        /** @description When the request was sent: milliseconds since 1970-01-01T00:00:00Z as digits (not seconds), the form in use since June 2023, or the older ISO 8601 form with offset. The signed text holds exactly this value. How far it may be from the gateway's clock is not documented. That milliseconds have 13 digits (2001 to 2286) is inferred. */
        readonly "request-time": components["parameters"]["request-time"];
        /**
         * @description Signature of this request: `algorithm=RSA256,keyVersion=<n>,signature=<value>`. The value is the RSA signature in Base64, URL-encoded once, so `+`, `/` and `=` never stand in it as such. Blanks around the commas are optional; without `keyVersion` the newest key of the client counts. The security scheme says what is signed.
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
}
