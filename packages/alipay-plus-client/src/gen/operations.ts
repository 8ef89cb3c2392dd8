// Generated from openapi/alipay-plus/openapi.yaml by countersign generate. Do not edit.

import type { OperationDescriptor, PollDescriptor } from '@countersign/client-kit';

/**
 * Ask for the URL at which a wallet user approves
 * @generated from #/paths/~1v1~1authorizations~1prepare/post
 */
export const prepare = {
  id: 'prepare',
  method: 'post',
  path: '/v1/authorizations/prepare',
  safe: true,
  input: { ref: 'PrepareRequest' },
  timeout: 5,
  effect: { ids: ['authClientId', 'referenceAgreementId'] },
  results: {
    /**
     * The call succeeded.
     * Take schemeUrl, applinkUrl or normalUrl from the answer, the first of them that is there.
     */
    SUCCESS: { status: 'S', action: 'none' },
    /**
     * Access is refused.
     * Ask Alipay+ support for the reason.
     */
    ACCESS_DENIED: { status: 'F', action: 'support' },
    /**
     * The client is invalid.
     * Ask Alipay+ support for the reason.
     */
    INVALID_CLIENT: { status: 'F', action: 'support' },
    /**
     * The signature is invalid.
     * Check the public key, the signed text and the algorithm.
     */
    INVALID_SIGNATURE: { status: 'F', action: 'fix-request' },
    /**
     * The key is not found.
     * Contact Alipay+ support.
     */
    KEY_NOT_FOUND: { status: 'F', action: 'support' },
    /**
     * The server has no media type that the client accepts.
     * Use a media type that Alipay+ takes, application/json.
     */
    MEDIA_TYPE_NOT_ACCEPTABLE: { status: 'F', action: 'fix-request' },
    /**
     * The server does not implement the HTTP method.
     * Send a POST.
     */
    METHOD_NOT_SUPPORTED: { status: 'F', action: 'fix-request' },
    /**
     * The API is not defined.
     * Compare the URL with the documented endpoint.
     */
    NO_INTERFACE_DEF: { status: 'F', action: 'fix-request' },
    /**
     * A parameter is illegal, for instance no number or no valid date.
     * Check all header and body fields.
     */
    PARAM_ILLEGAL: { status: 'F', action: 'fix-request' },
    /**
     * A general business failure occurred.
     * Do not retry; contact Alipay+ support.
     */
    PROCESS_FAIL: { status: 'F', action: 'no-retry' },
    /**
     * The same idempotency key came before with other values.
     * Send the values of the first request, or take a new referenceAgreementId for a new attempt.
     */
    REPEAT_REQ_INCONSISTENT: { status: 'F', action: 'fix-request' },
    /**
     * The request traffic exceeds the limit.
     * Call less often, then send the same request again; if it goes on, contact Alipay+ support.
     */
    REQUEST_TRAFFIC_EXCEED_LIMIT: { status: 'U', action: 'retry-later' },
    /**
     * The call failed for an unknown reason.
     * Send the same request again; if it goes on, contact Alipay+ support.
     */
    UNKNOWN_EXCEPTION: { status: 'U', action: 'retry-same' },
  },
} as const satisfies OperationDescriptor;

/**
 * Exchange an authCode or a refresh token for an access token
 * @generated from #/paths/~1v1~1authorizations~1applyToken/post
 */
export const applyToken = {
  id: 'applyToken',
  method: 'post',
  path: '/v1/authorizations/applyToken',
  safe: true,
  timeout: 5,
  results: {
    /**
     * The token is issued.
     * Store the tokens with both times, and give the merchant the new access token.
     */
    SUCCESS: { status: 'S', action: 'none' },
    /**
     * Access is refused.
     * Ask Alipay+ support for the reason.
     */
    ACCESS_DENIED: { status: 'F', action: 'support' },
    /**
     * The refresh token has expired.
     * Begin again at prepare.
     */
    EXPIRED_REFRESH_TOKEN: { status: 'F', action: 'new-authorization' },
    /**
     * The authorization code is invalid, or was used before.
     * Begin again at prepare to get a new authCode.
     */
    INVALID_AUTHCODE: { status: 'F', action: 'new-authorization' },
    /**
     * The client is invalid.
     * Ask Alipay+ support for the reason.
     */
    INVALID_CLIENT: { status: 'F', action: 'support' },
    /**
     * The refresh token is invalid.
     * Use the newest refreshToken; if you have no other, begin again at prepare.
     */
    INVALID_REFRESH_TOKEN: { status: 'F', action: 'fix-request' },
    /**
     * The signature is invalid.
     * Check the public key, the signed text and the algorithm.
     */
    INVALID_SIGNATURE: { status: 'F', action: 'fix-request' },
    /**
     * The key is not found.
     * Contact Alipay+ support.
     */
    KEY_NOT_FOUND: { status: 'F', action: 'support' },
    /**
     * The server has no media type that the client accepts.
     * Use a media type that Alipay+ takes, application/json.
     */
    MEDIA_TYPE_NOT_ACCEPTABLE: { status: 'F', action: 'fix-request' },
    /**
     * The server does not implement the HTTP method.
     * Send a POST.
     */
    METHOD_NOT_SUPPORTED: { status: 'F', action: 'fix-request' },
    /**
     * The API is not defined.
     * Compare the URL with the documented endpoint.
     */
    NO_INTERFACE_DEF: { status: 'F', action: 'fix-request' },
    /**
     * A parameter is illegal, for instance no number or no valid date.
     * Check all header and body fields.
     */
    PARAM_ILLEGAL: { status: 'F', action: 'fix-request' },
    /**
     * A general business failure occurred.
     * Do not retry; contact Alipay+ support.
     */
    PROCESS_FAIL: { status: 'F', action: 'no-retry' },
    /**
     * The user does not exist at the wallet.
     * Ask Alipay+ support for the reason.
     */
    USER_NOT_EXIST: { status: 'F', action: 'support' },
    /**
     * The status of the user at the wallet is abnormal.
     * Ask Alipay+ support for the reason.
     */
    USER_STATUS_ABNORMAL: { status: 'F', action: 'support' },
    /**
     * The authorization is still in process.
     * Send the same request again until the outcome is definite, or wait for authNotify.
     */
    AUTH_IN_PROCESS: { status: 'U', action: 'retry-same' },
    /**
     * The request traffic exceeds the limit.
     * Call less often, then send the same request again; if it goes on, contact Alipay+ support.
     */
    REQUEST_TRAFFIC_EXCEED_LIMIT: { status: 'U', action: 'retry-later' },
    /**
     * The call failed for an unknown reason.
     * Send the same request again; if it goes on, contact Alipay+ support.
     */
    UNKNOWN_EXCEPTION: { status: 'U', action: 'retry-same' },
  },
} as const satisfies OperationDescriptor;

/**
 * End an access token
 * @generated from #/paths/~1v1~1authorizations~1cancelToken/post
 */
export const cancelToken = {
  id: 'cancelToken',
  method: 'post',
  path: '/v1/authorizations/cancelToken',
  safe: true,
  timeout: 5,
  effect: { ids: [] },
  results: {
    /**
     * The access token no longer works.
     * Take the wallet as unbound, and drop the refresh token as well.
     */
    SUCCESS: { status: 'S', action: 'none' },
    /**
     * Access is refused.
     * Ask Alipay+ support for the reason.
     */
    ACCESS_DENIED: { status: 'F', action: 'support' },
    /**
     * The client is invalid.
     * Ask Alipay+ support for the reason.
     */
    INVALID_CLIENT: { status: 'F', action: 'support' },
    /**
     * The signature is invalid.
     * Check the public key, the signed text and the algorithm.
     */
    INVALID_SIGNATURE: { status: 'F', action: 'fix-request' },
    /**
     * The access token is invalid.
     * Do not retry; take the token as already unusable.
     */
    INVALID_TOKEN: { status: 'F', action: 'no-retry' },
    /**
     * The key is not found.
     * Contact Alipay+ support.
     */
    KEY_NOT_FOUND: { status: 'F', action: 'support' },
    /**
     * The server has no media type that the client accepts.
     * Use a media type that Alipay+ takes, application/json.
     */
    MEDIA_TYPE_NOT_ACCEPTABLE: { status: 'F', action: 'fix-request' },
    /**
     * The server does not implement the HTTP method.
     * Send a POST.
     */
    METHOD_NOT_SUPPORTED: { status: 'F', action: 'fix-request' },
    /**
     * The API is not defined.
     * Compare the URL with the documented endpoint.
     */
    NO_INTERFACE_DEF: { status: 'F', action: 'fix-request' },
    /**
     * A parameter is illegal, for instance no number or no valid date.
     * Check all header and body fields.
     */
    PARAM_ILLEGAL: { status: 'F', action: 'fix-request' },
    /**
     * A general business failure occurred.
     * Do not retry; contact Alipay+ support.
     */
    PROCESS_FAIL: { status: 'F', action: 'no-retry' },
    /**
     * The request traffic exceeds the limit.
     * Call less often, then send the same request again; if it goes on, contact Alipay+ support.
     */
    REQUEST_TRAFFIC_EXCEED_LIMIT: { status: 'U', action: 'retry-later' },
    /**
     * The call failed for an unknown reason.
     * Send the same request again; if it goes on, contact Alipay+ support.
     */
    UNKNOWN_EXCEPTION: { status: 'U', action: 'retry-same' },
  },
} as const satisfies OperationDescriptor;

/**
 * List the wallets that can be used
 * @generated from #/paths/~1v1~1payments~1consultPayment/post
 */
export const consultPayment = {
  id: 'consultPayment',
  method: 'post',
  path: '/v1/payments/consultPayment',
  safe: true,
  input: { ref: 'ConsultPaymentRequest' },
  results: {
    /**
     * The call succeeded.
     * Offer the payment options that are enabled; the walletName picked is the customerBelongsTo of prepare.
     */
    SUCCESS: { status: 'S', action: 'none' },
    /**
     * Access is refused.
     * Ask Alipay+ support for the reason.
     */
    ACCESS_DENIED: { status: 'F', action: 'support' },
    /**
     * The currency is not supported.
     * Check the currencies of the amounts and of settlementStrategy.
     */
    CURRENCY_NOT_SUPPORT: { status: 'F', action: 'fix-request' },
    /**
     * The client is invalid.
     * Ask Alipay+ support for the reason.
     */
    INVALID_CLIENT: { status: 'F', action: 'support' },
    /**
     * The contract is invalid.
     * Ask Alipay+ support for the reason.
     */
    INVALID_CONTRACT: { status: 'F', action: 'support' },
    /**
     * The signature is invalid.
     * Check the public key, the signed text and the algorithm.
     */
    INVALID_SIGNATURE: { status: 'F', action: 'fix-request' },
    /**
     * The key is not found.
     * Contact Alipay+ support.
     */
    KEY_NOT_FOUND: { status: 'F', action: 'support' },
    /**
     * The server has no media type that the client accepts.
     * Use a media type that Alipay+ takes, application/json.
     */
    MEDIA_TYPE_NOT_ACCEPTABLE: { status: 'F', action: 'fix-request' },
    /**
     * The merchant is not registered.
     * Register the merchant with Alipay+, then ask again.
     */
    MERCHANT_NOT_REGISTERED: { status: 'F', action: 'fix-request' },
    /**
     * The server does not implement the HTTP method.
     * Send a POST.
     */
    METHOD_NOT_SUPPORTED: { status: 'F', action: 'fix-request' },
    /**
     * The API is not defined.
     * Compare the URL with the documented endpoint.
     */
    NO_INTERFACE_DEF: { status: 'F', action: 'fix-request' },
    /**
     * A parameter is illegal, for instance no number or no valid date.
     * Check all header and body fields.
     */
    PARAM_ILLEGAL: { status: 'F', action: 'fix-request' },
    /**
     * A general business failure occurred.
     * Do not retry; contact Alipay+ support.
     */
    PROCESS_FAIL: { status: 'F', action: 'no-retry' },
    /**
     * The request traffic exceeds the limit.
     * Call less often, then send the same request again; if it goes on, contact Alipay+ support.
     */
    REQUEST_TRAFFIC_EXCEED_LIMIT: { status: 'U', action: 'retry-later' },
    /**
     * The call failed for an unknown reason.
     * Send the same request again; if it goes on, contact Alipay+ support.
     */
    UNKNOWN_EXCEPTION: { status: 'U', action: 'retry-same' },
  },
} as const satisfies OperationDescriptor;

/**
 * Debit a bound wallet
 * @generated from #/paths/~1v1~1payments~1pay/post
 */
export const pay = {
  id: 'pay',
  method: 'post',
  path: '/v1/payments/pay',
  safe: true,
  input: { ref: 'PayRequest' },
  timeout: 8,
  effect: { ids: ['paymentRequestId'], inquiry: 'inquiryPayment' },
  returnedWith: ['S', 'U'],
  results: {
    /**
     * The payment succeeded.
     * Keep paymentId and paymentTime, and go on with the order.
     */
    SUCCESS: { status: 'S', action: 'none' },
    /**
     * Access is refused.
     * Ask Alipay+ support for the reason.
     */
    ACCESS_DENIED: { status: 'F', action: 'support' },
    /**
     * The business is not supported.
     * Ask Alipay+ support for the reason.
     */
    BUSINESS_NOT_SUPPORT: { status: 'F', action: 'support' },
    /**
     * The currency is not supported.
     * Check the currencies of the amounts and of settlementStrategy.
     */
    CURRENCY_NOT_SUPPORT: { status: 'F', action: 'fix-request' },
    /**
     * The access token has expired.
     * Get a new token from applyToken with the refresh token, then pay with a new paymentRequestId (inferred).
     */
    EXPIRED_ACCESS_TOKEN: { status: 'F', action: 'fix-request' },
    /**
     * The client is invalid.
     * Ask Alipay+ support for the reason.
     */
    INVALID_CLIENT: { status: 'F', action: 'support' },
    /**
     * The contract is invalid.
     * Ask Alipay+ support for the reason.
     */
    INVALID_CONTRACT: { status: 'F', action: 'support' },
    /**
     * The signature is invalid.
     * Check the public key, the signed text and the algorithm.
     */
    INVALID_SIGNATURE: { status: 'F', action: 'fix-request' },
    /**
     * The access token is invalid or expired, or its scopes do not cover the payment.
     * Switch off Auto Debit of this user at once, and let the user bind the wallet again, beginning at prepare.
     */
    INVALID_TOKEN: { status: 'F', action: 'new-authorization' },
    /**
     * The key is not found.
     * Contact Alipay+ support.
     */
    KEY_NOT_FOUND: { status: 'F', action: 'support' },
    /**
     * The server has no media type that the client accepts.
     * Use a media type that Alipay+ takes, application/json.
     */
    MEDIA_TYPE_NOT_ACCEPTABLE: { status: 'F', action: 'fix-request' },
    /**
     * The merchant is not registered.
     * Register the merchant with Alipay+, then pay anew.
     */
    MERCHANT_NOT_REGISTERED: { status: 'F', action: 'fix-request' },
    /**
     * The server does not implement the HTTP method.
     * Send a POST.
     */
    METHOD_NOT_SUPPORTED: { status: 'F', action: 'fix-request' },
    /**
     * The API is not defined.
     * Compare the URL with the documented endpoint.
     */
    NO_INTERFACE_DEF: { status: 'F', action: 'fix-request' },
    /**
     * The order is closed, or its time has run out.
     * Start a new payment with a new paymentRequestId.
     */
    ORDER_IS_CLOSED: { status: 'F', action: 'retry-new-id' },
    /**
     * A parameter is illegal, for instance no number or no valid date.
     * Check all header and body fields.
     */
    PARAM_ILLEGAL: { status: 'F', action: 'fix-request' },
    /**
     * The amount is above the limit of a single payment.
     * Pay a smaller amount, as a new payment.
     */
    PAYMENT_AMOUNT_EXCEED_LIMIT: { status: 'F', action: 'fix-request' },
    /**
     * The user has made more payments than allowed.
     * Tell the user, who has to wait or turn to the wallet (inferred).
     */
    PAYMENT_COUNT_EXCEED_LIMIT: { status: 'F', action: 'user-action' },
    /**
     * A general business failure occurred.
     * Do not retry; contact Alipay+ support.
     */
    PROCESS_FAIL: { status: 'F', action: 'no-retry' },
    /**
     * A regulation forbids the payment.
     * Ask Alipay+ support for the reason.
     */
    REGULATION_RESTRICTION: { status: 'F', action: 'support' },
    /**
     * The same paymentRequestId came before with other values.
     * Send the values of the first request, or take a new paymentRequestId for a new payment.
     */
    REPEAT_REQ_INCONSISTENT: { status: 'F', action: 'fix-request' },
    /**
     * Risk control rejected the payment.
     * End the payment; do not send it again.
     */
    RISK_REJECT: { status: 'F', action: 'no-retry' },
    /**
     * The payment method can't be used.
     * The user has to look into the wallet, or bind another one.
     */
    UNAVAILABLE_PAYMENT_METHOD: { status: 'F', action: 'user-action' },
    /**
     * The user's payments taken together are above the limit.
     * Tell the user, who can raise the limit at the wallet or wait until it allows more (inferred).
     */
    USER_AMOUNT_EXCEED_LIMIT: { status: 'F', action: 'user-action' },
    /**
     * The user's balance at the wallet is too low.
     * The user has to top up; then start a new payment.
     */
    USER_BALANCE_NOT_ENOUGH: { status: 'F', action: 'user-action' },
    /**
     * The user has not passed the wallet's know-your-customer (KYC) check.
     * The user has to complete the check at the wallet.
     */
    USER_KYC_NOT_QUALIFIED: { status: 'F', action: 'user-action' },
    /**
     * The user does not exist at the wallet.
     * The user has to turn to the wallet, or bind another one.
     */
    USER_NOT_EXIST: { status: 'F', action: 'user-action' },
    /**
     * The user did not pass the verification of the payment.
     * Tell the user; a further attempt is a new payment.
     */
    USER_PAYMENT_VERIFICATION_FAILED: { status: 'F', action: 'user-action' },
    /**
     * The status of the user at the wallet is abnormal.
     * The user has to turn to the wallet.
     */
    USER_STATUS_ABNORMAL: { status: 'F', action: 'user-action' },
    /**
     * The payment is still in process.
     * Ask with inquiryPayment every 3 seconds for 60 seconds, or wait for notifyPayment; do not pay again. If it is still open then, cancel it with cancelPayment.
     */
    PAYMENT_IN_PROCESS: { status: 'U', action: 'wait-or-inquire' },
    /**
     * The request traffic exceeds the limit.
     * Call less often, then send the same request again; if it goes on, contact Alipay+ support.
     */
    REQUEST_TRAFFIC_EXCEED_LIMIT: { status: 'U', action: 'retry-later' },
    /**
     * The call failed for an unknown reason.
     * Send the same request again, or ask with inquiryPayment; if it goes on, contact Alipay+ support.
     */
    UNKNOWN_EXCEPTION: { status: 'U', action: 'retry-same' },
  },
} as const satisfies OperationDescriptor;

/**
 * Ask what became of a payment
 * @generated from #/paths/~1v1~1payments~1inquiryPayment/post
 */
export const inquiryPayment = {
  id: 'inquiryPayment',
  method: 'post',
  path: '/v1/payments/inquiryPayment',
  safe: true,
  timeout: 5,
  echo: ['paymentRequestId', 'paymentId'],
  results: {
    /**
     * The inquiry succeeded.
     * Read paymentResult; on its status U go on asking.
     */
    SUCCESS: { status: 'S', action: 'none' },
    /**
     * Access is refused.
     * Ask Alipay+ support for the reason.
     */
    ACCESS_DENIED: { status: 'F', action: 'support' },
    /**
     * The client is invalid.
     * Ask Alipay+ support for the reason.
     */
    INVALID_CLIENT: { status: 'F', action: 'support' },
    /**
     * The signature is invalid.
     * Check the public key, the signed text and the algorithm.
     */
    INVALID_SIGNATURE: { status: 'F', action: 'fix-request' },
    /**
     * The key is not found.
     * Contact Alipay+ support.
     */
    KEY_NOT_FOUND: { status: 'F', action: 'support' },
    /**
     * The server has no media type that the client accepts.
     * Use a media type that Alipay+ takes, application/json.
     */
    MEDIA_TYPE_NOT_ACCEPTABLE: { status: 'F', action: 'fix-request' },
    /**
     * The server does not implement the HTTP method.
     * Send a POST.
     */
    METHOD_NOT_SUPPORTED: { status: 'F', action: 'fix-request' },
    /**
     * The API is not defined.
     * Compare the URL with the documented endpoint.
     */
    NO_INTERFACE_DEF: { status: 'F', action: 'fix-request' },
    /**
     * The payment does not exist.
     * Check the ids. When pay itself got no answer, send that same pay again rather than take the payment for failed (inferred).
     */
    ORDER_NOT_EXIST: { status: 'F', action: 'fix-request' },
    /**
     * A parameter is illegal, for instance no number or no valid date.
     * Check all header and body fields.
     */
    PARAM_ILLEGAL: { status: 'F', action: 'fix-request' },
    /**
     * A general business failure occurred.
     * Do not retry; contact Alipay+ support.
     */
    PROCESS_FAIL: { status: 'F', action: 'no-retry' },
    /**
     * The request traffic exceeds the limit.
     * Call less often, then send the same request again; if it goes on, contact Alipay+ support.
     */
    REQUEST_TRAFFIC_EXCEED_LIMIT: { status: 'U', action: 'retry-later' },
    /**
     * The call failed for an unknown reason.
     * Send the same request again; if it goes on, contact Alipay+ support.
     */
    UNKNOWN_EXCEPTION: { status: 'U', action: 'retry-same' },
  },
} as const satisfies OperationDescriptor;

/**
 * How `inquiryPayment` is asked until the state is final.
 * @generated from #/paths/~1v1~1payments~1inquiryPayment/post/x-poll
 */
export const waitForPayment = { field: 'paymentResult.resultStatus', final: ['S', 'F'], absent: ['ORDER_NOT_EXIST'], ids: ['paymentRequestId', 'paymentId'], interval: 3, atLeast: 60 } as const satisfies PollDescriptor;

/**
 * Cancel a payment
 * @generated from #/paths/~1v1~1payments~1cancelPayment/post
 */
export const cancelPayment = {
  id: 'cancelPayment',
  method: 'post',
  path: '/v1/payments/cancelPayment',
  safe: true,
  timeout: 8,
  effect: { ids: ['paymentRequestId', 'paymentId'], inquiry: 'inquiryPayment' },
  results: {
    /**
     * The payment is canceled.
     * Close the order, or start a new payment; a notification of success that still comes does not count.
     */
    SUCCESS: { status: 'S', action: 'none' },
    /**
     * Access is refused.
     * Ask Alipay+ support for the reason.
     */
    ACCESS_DENIED: { status: 'F', action: 'support' },
    /**
     * The time in which the payment can be canceled is over.
     * Give the money back with refund.
     */
    CANCEL_WINDOW_EXCEED: { status: 'F', action: 'refund-instead' },
    /**
     * The client is invalid.
     * Ask Alipay+ support for the reason.
     */
    INVALID_CLIENT: { status: 'F', action: 'support' },
    /**
     * The signature is invalid.
     * Check the public key, the signed text and the algorithm.
     */
    INVALID_SIGNATURE: { status: 'F', action: 'fix-request' },
    /**
     * The key is not found.
     * Contact Alipay+ support.
     */
    KEY_NOT_FOUND: { status: 'F', action: 'support' },
    /**
     * The server has no media type that the client accepts.
     * Use a media type that Alipay+ takes, application/json.
     */
    MEDIA_TYPE_NOT_ACCEPTABLE: { status: 'F', action: 'fix-request' },
    /**
     * The server does not implement the HTTP method.
     * Send a POST.
     */
    METHOD_NOT_SUPPORTED: { status: 'F', action: 'fix-request' },
    /**
     * The API is not defined.
     * Compare the URL with the documented endpoint.
     */
    NO_INTERFACE_DEF: { status: 'F', action: 'fix-request' },
    /**
     * The payment does not exist.
     * Check the ids. There is nothing to cancel only if you made sure that pay was never accepted (inferred).
     */
    ORDER_NOT_EXIST: { status: 'F', action: 'fix-request' },
    /**
     * A parameter is illegal, for instance no number or no valid date.
     * Check all header and body fields.
     */
    PARAM_ILLEGAL: { status: 'F', action: 'fix-request' },
    /**
     * A general business failure occurred.
     * Do not retry; contact Alipay+ support.
     */
    PROCESS_FAIL: { status: 'F', action: 'no-retry' },
    /**
     * The same paymentRequestId came before with other values.
     * Send the values of the first request (inferred).
     */
    REPEAT_REQ_INCONSISTENT: { status: 'F', action: 'fix-request' },
    /**
     * The request traffic exceeds the limit.
     * Call less often, then send the same request again; if it goes on, contact Alipay+ support.
     */
    REQUEST_TRAFFIC_EXCEED_LIMIT: { status: 'U', action: 'retry-later' },
    /**
     * The call failed for an unknown reason.
     * Send the same request again; if it goes on, contact Alipay+ support.
     */
    UNKNOWN_EXCEPTION: { status: 'U', action: 'retry-same' },
  },
} as const satisfies OperationDescriptor;

/**
 * Refund a payment in whole or in part
 * @generated from #/paths/~1v1~1payments~1refund/post
 */
export const refund = {
  id: 'refund',
  method: 'post',
  path: '/v1/payments/refund',
  safe: true,
  input: { ref: 'RefundRequest' },
  timeout: 8,
  effect: { ids: ['refundRequestId', 'paymentRequestId', 'paymentId'], inquiry: 'inquiryPayment' },
  results: {
    /**
     * The refund succeeded.
     * Mark the order as refunded, by this amount.
     */
    SUCCESS: { status: 'S', action: 'none' },
    /**
     * Access is refused.
     * Ask Alipay+ support for the reason.
     */
    ACCESS_DENIED: { status: 'F', action: 'support' },
    /**
     * The client is invalid.
     * Ask Alipay+ support for the reason.
     */
    INVALID_CLIENT: { status: 'F', action: 'support' },
    /**
     * The signature is invalid.
     * Check the public key, the signed text and the algorithm.
     */
    INVALID_SIGNATURE: { status: 'F', action: 'fix-request' },
    /**
     * The key is not found.
     * Contact Alipay+ support.
     */
    KEY_NOT_FOUND: { status: 'F', action: 'support' },
    /**
     * The server has no media type that the client accepts.
     * Use a media type that Alipay+ takes, application/json.
     */
    MEDIA_TYPE_NOT_ACCEPTABLE: { status: 'F', action: 'fix-request' },
    /**
     * The server does not implement the HTTP method.
     * Send a POST.
     */
    METHOD_NOT_SUPPORTED: { status: 'F', action: 'fix-request' },
    /**
     * The API is not defined.
     * Compare the URL with the documented endpoint.
     */
    NO_INTERFACE_DEF: { status: 'F', action: 'fix-request' },
    /**
     * The payment does not exist.
     * Check paymentRequestId and paymentId.
     */
    ORDER_NOT_EXIST: { status: 'F', action: 'fix-request' },
    /**
     * A parameter is illegal, for instance no number or no valid date.
     * Check all header and body fields.
     */
    PARAM_ILLEGAL: { status: 'F', action: 'fix-request' },
    /**
     * A general business failure occurred.
     * Do not retry; contact Alipay+ support.
     */
    PROCESS_FAIL: { status: 'F', action: 'no-retry' },
    /**
     * The amount is above what is left of the payment.
     * Refund no more than what is left of the payment.
     */
    REFUND_AMOUNT_EXCEED: { status: 'F', action: 'fix-request' },
    /**
     * The time in which the payment can be refunded is over.
     * Do not retry; settle with the user by other means.
     */
    REFUND_WINDOW_EXCEED: { status: 'F', action: 'no-retry' },
    /**
     * The same refundRequestId came before with other values.
     * Send the values of the first request, or take a new refundRequestId for a new refund.
     */
    REPEAT_REQ_INCONSISTENT: { status: 'F', action: 'fix-request' },
    /**
     * The user does not exist at the wallet.
     * Contact Alipay+ support (inferred).
     */
    USER_NOT_EXIST: { status: 'F', action: 'support' },
    /**
     * The request traffic exceeds the limit.
     * Call less often, then send the same request again; if it goes on, contact Alipay+ support.
     */
    REQUEST_TRAFFIC_EXCEED_LIMIT: { status: 'U', action: 'retry-later' },
    /**
     * The call failed for an unknown reason.
     * Send the same request again; if it goes on, contact Alipay+ support.
     */
    UNKNOWN_EXCEPTION: { status: 'U', action: 'retry-same' },
  },
} as const satisfies OperationDescriptor;
