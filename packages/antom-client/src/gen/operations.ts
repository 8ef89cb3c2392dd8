// Generated from openapi/antom/openapi.yaml by countersign generate. Do not edit.

import type { OperationDescriptor, PollDescriptor } from '@countersign/client-kit';

/**
 * Ask for the URL at which a wallet user approves
 * @generated from #/paths/~1v1~1authorizations~1consult/post
 */
export const consult = {
  id: 'consult',
  method: 'post',
  path: '/v1/authorizations/consult',
  safe: true,
  input: { ref: 'ConsultRequest' },
  results: {
    /**
     * The call succeeded.
     * Take schemeUrl, applinkUrl or normalUrl from the answer.
     */
    SUCCESS: { status: 'S', action: 'none' },
    /**
     * Access is refused.
     * Ask Antom support for the reason.
     */
    ACCESS_DENIED: { status: 'F', action: 'support' },
    /**
     * The client has no permission for this API.
     * Ask Antom support for the reason.
     */
    CLIENT_FORBIDDEN_ACCESS_API: { status: 'F', action: 'support' },
    /**
     * The access token has expired, was revoked or does not exist.
     * Check accessToken and correct it if it is wrong; if it is right, contact Antom support.
     */
    INVALID_ACCESS_TOKEN: { status: 'F', action: 'fix-request' },
    /**
     * The API called is invalid or not active.
     * Contact Antom support.
     */
    INVALID_API: { status: 'F', action: 'support' },
    /**
     * The status of the client is invalid.
     * Ask Antom support for the reason.
     */
    INVALID_CLIENT_STATUS: { status: 'F', action: 'support' },
    /**
     * The signature check failed: the key that signed is not the partner of the public key uploaded in the Antom Dashboard.
     * Check that the private key you sign with and the public key in the Antom Dashboard are a pair.
     */
    INVALID_SIGNATURE: { status: 'F', action: 'fix-request' },
    /**
     * A key, private or public, is missing on Antom's side or on the merchant's.
     * Check that the key exists; if it does not, upload the public key in the Antom Dashboard.
     */
    KEY_NOT_FOUND: { status: 'F', action: 'fix-request' },
    /**
     * The merchant is not registered.
     * Register the merchant with the registration API; if that fails, contact Antom support.
     */
    MERCHANT_NOT_REGISTERED: { status: 'F', action: 'fix-request' },
    /**
     * The API is not defined.
     * Compare the URL with the documented endpoint.
     */
    NO_INTERFACE_DEF: { status: 'F', action: 'fix-request' },
    /**
     * The payment method is not supported by this API.
     * Make sure that customerBelongsTo names a supported wallet. If it does, ask Antom support.
     */
    NO_PAY_OPTIONS: { status: 'F', action: 'fix-request' },
    /**
     * The OAuth process failed.
     * Ask Antom support for the reason.
     */
    OAUTH_FAILED: { status: 'F', action: 'support' },
    /**
     * A required parameter is missing, or a parameter is illegal: not a number, no valid date, or of wrong length or type.
     * Check all required header and body fields.
     */
    PARAM_ILLEGAL: { status: 'F', action: 'fix-request' },
    /**
     * The merchant may not pay: it is not registered, has no Auto Debit contract, or is forbidden to pay.
     * Ask Antom support for the reason.
     */
    PAYMENT_NOT_QUALIFIED: { status: 'F', action: 'support' },
    /**
     * A general business failure occurred.
     * Do not retry. A person usually has to step in; contact Antom support.
     */
    PROCESS_FAIL: { status: 'F', action: 'no-retry' },
    /**
     * Risk control rejected the request.
     * Let the user know that the request did not pass risk control.
     */
    RISK_REJECT: { status: 'F', action: 'user-action' },
    /**
     * A system error occurred.
     * Do not retry; contact Antom support.
     */
    SYSTEM_ERROR: { status: 'F', action: 'no-retry' },
    /**
     * The client is unknown.
     * Ask Antom support for the reason.
     */
    UNKNOWN_CLIENT: { status: 'F', action: 'support' },
    /**
     * The request traffic exceeds the limit.
     * Call again; if it goes on, contact Antom support.
     */
    REQUEST_TRAFFIC_EXCEED_LIMIT: { status: 'U', action: 'retry-same' },
    /**
     * The call failed for an unknown reason.
     * Call again; if it goes on, contact Antom support.
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
  input: { ref: 'ApplyTokenRequest' },
  results: {
    /**
     * The authorization is completed.
     * Store accessToken and the fields that belong to it.
     */
    SUCCESS: { status: 'S', action: 'none' },
    /**
     * Access is refused.
     * Ask Antom support for the reason.
     */
    ACCESS_DENIED: { status: 'F', action: 'support' },
    /**
     * The client has no permission for this API.
     * Ask Antom support for the reason.
     */
    CLIENT_FORBIDDEN_ACCESS_API: { status: 'F', action: 'support' },
    /**
     * The access token has expired, was revoked or does not exist.
     * Check accessToken and correct it if it is wrong; if it is right, contact Antom support.
     */
    INVALID_ACCESS_TOKEN: { status: 'F', action: 'fix-request' },
    /**
     * The API called is invalid or not active.
     * Contact Antom support.
     */
    INVALID_API: { status: 'F', action: 'support' },
    /**
     * The authorization code is invalid.
     * Begin again at consult to get a new authCode; if the code is right, contact Antom support.
     */
    INVALID_AUTHCODE: { status: 'F', action: 'new-authorization' },
    /**
     * The status of the client is invalid.
     * Ask Antom support for the reason.
     */
    INVALID_CLIENT_STATUS: { status: 'F', action: 'support' },
    /**
     * The refresh token is invalid.
     * Use a valid refreshToken; if the token is right, contact Antom support.
     */
    INVALID_REFRESH_TOKEN: { status: 'F', action: 'fix-request' },
    /**
     * The signature check failed: the key that signed is not the partner of the public key uploaded in the Antom Dashboard.
     * Check that the private key you sign with and the public key in the Antom Dashboard are a pair.
     */
    INVALID_SIGNATURE: { status: 'F', action: 'fix-request' },
    /**
     * A key, private or public, is missing on Antom's side or on the merchant's.
     * Check that the key exists; if it does not, upload the public key in the Antom Dashboard.
     */
    KEY_NOT_FOUND: { status: 'F', action: 'fix-request' },
    /**
     * The API is not defined.
     * Compare the URL with the documented endpoint.
     */
    NO_INTERFACE_DEF: { status: 'F', action: 'fix-request' },
    /**
     * The payment method is not supported by this API.
     * Make sure that customerBelongsTo names a supported wallet. If it does, ask Antom support.
     */
    NO_PAY_OPTIONS: { status: 'F', action: 'fix-request' },
    /**
     * The OAuth process failed.
     * Ask Antom support for the reason.
     */
    OAUTH_FAILED: { status: 'F', action: 'support' },
    /**
     * A required parameter is missing, or a parameter is illegal: not a number, no valid date, or of wrong length or type.
     * Check all required header and body fields.
     */
    PARAM_ILLEGAL: { status: 'F', action: 'fix-request' },
    /**
     * A general business failure occurred.
     * Do not retry. A person usually has to step in; contact Antom support.
     */
    PROCESS_FAIL: { status: 'F', action: 'no-retry' },
    /**
     * A system error occurred.
     * Do not retry; contact Antom support.
     */
    SYSTEM_ERROR: { status: 'F', action: 'no-retry' },
    /**
     * The client is unknown.
     * Ask Antom support for the reason.
     */
    UNKNOWN_CLIENT: { status: 'F', action: 'support' },
    /**
     * The user does not exist at the wallet.
     * Ask Antom support for the reason.
     */
    USER_NOT_EXIST: { status: 'F', action: 'support' },
    /**
     * The status of the user at the wallet is abnormal.
     * Ask Antom support for the reason.
     */
    USER_STATUS_ABNORMAL: { status: 'F', action: 'support' },
    /**
     * The authorization is still in process.
     * Call again until a final status comes.
     */
    AUTH_IN_PROCESS: { status: 'U', action: 'retry-same' },
    /**
     * The request traffic exceeds the limit.
     * Call again; if it goes on, contact Antom support.
     */
    REQUEST_TRAFFIC_EXCEED_LIMIT: { status: 'U', action: 'retry-same' },
    /**
     * The call failed for an unknown reason.
     * Call again; if it goes on, contact Antom support.
     */
    UNKNOWN_EXCEPTION: { status: 'U', action: 'retry-same' },
  },
} as const satisfies OperationDescriptor;

/**
 * End an authorization
 * @generated from #/paths/~1v1~1authorizations~1revoke/post
 */
export const revoke = {
  id: 'revoke',
  method: 'post',
  path: '/v1/authorizations/revoke',
  safe: true,
  input: { ref: 'RevokeRequest' },
  results: {
    /**
     * The access token no longer works.
     * Stop using the access token and its refresh token.
     */
    SUCCESS: { status: 'S', action: 'none' },
    /**
     * Access is refused.
     * Ask Antom support for the reason.
     */
    ACCESS_DENIED: { status: 'F', action: 'support' },
    /**
     * The client has no permission for this API.
     * Ask Antom support for the reason.
     */
    CLIENT_FORBIDDEN_ACCESS_API: { status: 'F', action: 'support' },
    /**
     * The access token has expired, was revoked or does not exist.
     * Check accessToken and correct it if it is wrong; if it is right, contact Antom support.
     */
    INVALID_ACCESS_TOKEN: { status: 'F', action: 'fix-request' },
    /**
     * The API called is invalid or not active.
     * Contact Antom support.
     */
    INVALID_API: { status: 'F', action: 'support' },
    /**
     * The status of the client is invalid.
     * Ask Antom support for the reason.
     */
    INVALID_CLIENT_STATUS: { status: 'F', action: 'support' },
    /**
     * The signature check failed: the key that signed is not the partner of the public key uploaded in the Antom Dashboard.
     * Check that the private key you sign with and the public key in the Antom Dashboard are a pair.
     */
    INVALID_SIGNATURE: { status: 'F', action: 'fix-request' },
    /**
     * A key, private or public, is missing on Antom's side or on the merchant's.
     * Check that the key exists; if it does not, upload the public key in the Antom Dashboard.
     */
    KEY_NOT_FOUND: { status: 'F', action: 'fix-request' },
    /**
     * The API is not defined.
     * Compare the URL with the documented endpoint.
     */
    NO_INTERFACE_DEF: { status: 'F', action: 'fix-request' },
    /**
     * The OAuth process failed.
     * Ask Antom support for the reason.
     */
    OAUTH_FAILED: { status: 'F', action: 'support' },
    /**
     * A required parameter is missing, or a parameter is illegal: not a number, no valid date, or of wrong length or type.
     * Check all required header and body fields.
     */
    PARAM_ILLEGAL: { status: 'F', action: 'fix-request' },
    /**
     * A general business failure occurred.
     * Do not retry. A person usually has to step in; contact Antom support.
     */
    PROCESS_FAIL: { status: 'F', action: 'no-retry' },
    /**
     * A system error occurred.
     * Do not retry; contact Antom support.
     */
    SYSTEM_ERROR: { status: 'F', action: 'no-retry' },
    /**
     * The client is unknown.
     * Ask Antom support for the reason.
     */
    UNKNOWN_CLIENT: { status: 'F', action: 'support' },
    /**
     * The request traffic exceeds the limit.
     * Call again; if it goes on, contact Antom support.
     */
    REQUEST_TRAFFIC_EXCEED_LIMIT: { status: 'U', action: 'retry-same' },
    /**
     * The call failed for an unknown reason.
     * Call again; if it goes on, contact Antom support.
     */
    UNKNOWN_EXCEPTION: { status: 'U', action: 'retry-same' },
  },
} as const satisfies OperationDescriptor;

/**
 * Read who is behind an access token
 * @generated from #/paths/~1v1~1users~1inquiryUserInfo/post
 */
export const inquiryUserInfo = {
  id: 'inquiryUserInfo',
  method: 'post',
  path: '/v1/users/inquiryUserInfo',
  safe: true,
  results: {
    /**
     * The call succeeded.
     * Use userId and what else came of the user.
     */
    SUCCESS: { status: 'S', action: 'none' },
    /**
     * Access is refused.
     * Ask Antom support for the reason.
     */
    ACCESS_DENIED: { status: 'F', action: 'support' },
    /**
     * The client has no permission for this API.
     * Ask Antom support for the reason.
     */
    CLIENT_FORBIDDEN_ACCESS_API: { status: 'F', action: 'support' },
    /**
     * The access token has expired, was revoked or does not exist.
     * Check accessToken and correct it if it is wrong; if it is right, contact Antom support.
     */
    INVALID_ACCESS_TOKEN: { status: 'F', action: 'fix-request' },
    /**
     * The API called is invalid or not active.
     * Contact Antom support.
     */
    INVALID_API: { status: 'F', action: 'support' },
    /**
     * The status of the client is invalid.
     * Ask Antom support for the reason.
     */
    INVALID_CLIENT_STATUS: { status: 'F', action: 'support' },
    /**
     * The signature check failed: the key that signed is not the partner of the public key uploaded in the Antom Dashboard.
     * Check that the private key you sign with and the public key in the Antom Dashboard are a pair.
     */
    INVALID_SIGNATURE: { status: 'F', action: 'fix-request' },
    /**
     * A key, private or public, is missing on Antom's side or on the merchant's.
     * Check that the key exists; if it does not, upload the public key in the Antom Dashboard.
     */
    KEY_NOT_FOUND: { status: 'F', action: 'fix-request' },
    /**
     * The API is not defined.
     * Compare the URL with the documented endpoint.
     */
    NO_INTERFACE_DEF: { status: 'F', action: 'fix-request' },
    /**
     * The OAuth process failed.
     * Ask Antom support for the reason.
     */
    OAUTH_FAILED: { status: 'F', action: 'support' },
    /**
     * A required parameter is missing, or a parameter is illegal: not a number, no valid date, or of wrong length or type.
     * Check all required header and body fields.
     */
    PARAM_ILLEGAL: { status: 'F', action: 'fix-request' },
    /**
     * A general business failure occurred.
     * Do not retry. A person usually has to step in; contact Antom support.
     */
    PROCESS_FAIL: { status: 'F', action: 'no-retry' },
    /**
     * A system error occurred.
     * Do not retry; contact Antom support.
     */
    SYSTEM_ERROR: { status: 'F', action: 'no-retry' },
    /**
     * The client is unknown.
     * Ask Antom support for the reason.
     */
    UNKNOWN_CLIENT: { status: 'F', action: 'support' },
    /**
     * The user does not exist at the wallet.
     * Ask Antom support for the reason.
     */
    USER_NOT_EXIST: { status: 'F', action: 'support' },
    /**
     * The status of the user at the wallet is abnormal.
     * Ask Antom support for the reason.
     */
    USER_STATUS_ABNORMAL: { status: 'F', action: 'support' },
    /**
     * The request traffic exceeds the limit.
     * Call again; if it goes on, contact Antom support.
     */
    REQUEST_TRAFFIC_EXCEED_LIMIT: { status: 'U', action: 'retry-same' },
    /**
     * The call failed for an unknown reason.
     * Call again; if it goes on, contact Antom support.
     */
    UNKNOWN_EXCEPTION: { status: 'U', action: 'retry-same' },
  },
} as const satisfies OperationDescriptor;

/**
 * Take a payment, from the user or from a bound account
 * @generated from #/paths/~1v1~1payments~1pay/post
 */
export const pay = {
  id: 'pay',
  method: 'post',
  path: '/v1/payments/pay',
  safe: true,
  input: { ref: 'PayRequest' },
  product: 'productCode',
  effect: { ids: ['paymentRequestId', 'merchantAccountId'], inquiry: 'inquiryPayment' },
  echo: ['paymentRequestId'],
  returnedWith: ['S', 'F', 'U'],
  results: {
    /**
     * The payment succeeded.
     * Go on with the order; what is only authorized is still to be captured.
     */
    SUCCESS: { status: 'S', action: 'none' },
    /**
     * Access is refused.
     * Ask Antom support for the reason.
     */
    ACCESS_DENIED: { status: 'F', action: 'support' },
    /**
     * The payment needs 3D Secure authentication.
     * Start the payment again and send the user to the 3D Secure page. That this takes a new paymentRequestId is inferred.
     */
    AUTHENTICATION_REQUIRED: { status: 'F', action: 'retry-new-id' },
    /**
     * The card is not supported.
     * Let the user take another card.
     */
    CARD_NOT_SUPPORTED: { status: 'F', action: 'other-method' },
    /**
     * The currency is not supported.
     * Ask Antom support for the reason.
     */
    CURRENCY_NOT_SUPPORT: { status: 'F', action: 'support' },
    /**
     * The bank that issued the card declined the payment.
     * Let the user try another card, or ask the bank.
     */
    DO_NOT_HONOR: { status: 'F', action: 'other-method' },
    /**
     * The payment code has expired.
     * The user has to refresh the payment code.
     */
    EXPIRED_CODE: { status: 'F', action: 'user-action' },
    /**
     * Risk control stopped the payment as fraud; what was already paid is refunded.
     * Contact Antom support only to appeal, or when no refund has come within 2 weeks.
     */
    FRAUD_REJECT: { status: 'F', action: 'support' },
    /**
     * The buyer is younger than required.
     * The user has to check the identification details and try again.
     */
    IDENTITY_AGE_NOT_ENOUGH: { status: 'F', action: 'user-action' },
    /**
     * The verification of identity timed out, or its result is not available.
     * The user has to check the identification details and try again.
     */
    IDENTITY_VERIFY_FAILED: { status: 'F', action: 'user-action' },
    /**
     * The access token has expired, was revoked or does not exist.
     * Check accessToken and correct it if it is wrong; if it is right, contact Antom support.
     */
    INVALID_ACCESS_TOKEN: { status: 'F', action: 'fix-request', byProduct: { AGREEMENT_PAYMENT: 'new-authorization' } },
    /**
     * The bank that issued the card declined the amount: it is invalid or above the maximum, for instance.
     * Ask Antom support for the reason.
     */
    INVALID_AMOUNT: { status: 'F', action: 'support' },
    /**
     * The card number is invalid.
     * Check paymentMethod.paymentMethodMetaData.cardNo. If it is right, the card is not supported: let the user take another.
     */
    INVALID_CARD_NUMBER: { status: 'F', action: 'fix-request' },
    /**
     * Values of the contract differ from those of the transaction.
     * Compare the values of the contract with those of the transaction; if they agree, contact Antom support.
     */
    INVALID_CONTRACT: { status: 'F', action: 'fix-request' },
    /**
     * The CPF, the Brazilian tax number, is invalid.
     * The user has to check the identification details and try again.
     */
    INVALID_CPF: { status: 'F', action: 'user-action' },
    /**
     * The expiry date of the card is invalid.
     * Check expiryYear and expiryMonth in paymentMethod.paymentMethodMetaData; if they are right, contact Antom support.
     */
    INVALID_EXPIRATION_DATE: { status: 'F', action: 'fix-request' },
    /**
     * The status of the user's identity is abnormal.
     * The user has to check the identification details and try again.
     */
    INVALID_IDENTITY_STATUS: { status: 'F', action: 'user-action' },
    /**
     * The status of the merchant is abnormal because of restrictions.
     * Ask Antom support for the reason.
     */
    INVALID_MERCHANT_STATUS: { status: 'F', action: 'support' },
    /**
     * Antom does not accept the payment code.
     * Choose another payment method; if this one is supported, contact Antom support.
     */
    INVALID_PAYMENT_CODE: { status: 'F', action: 'other-method' },
    /**
     * The metadata of the payment method is invalid.
     * Check paymentMethod.paymentMethodMetaData; if it is right, contact Antom support.
     */
    INVALID_PAYMENT_METHOD_META_DATA: { status: 'F', action: 'fix-request' },
    /**
     * A key, private or public, is missing on Antom's side or on the merchant's.
     * Check that the key exists; if it does not, upload the public key in the Antom Developer Center.
     */
    KEY_NOT_FOUND: { status: 'F', action: 'fix-request' },
    /**
     * The merchant's know-your-business (KYB) status is not compliant, or not enough for this transaction.
     * Ask Antom support for the reason.
     */
    MERCHANT_KYB_NOT_QUALIFIED: { status: 'F', action: 'support' },
    /**
     * The merchant is not registered.
     * Register the merchant with the registration API; if that fails, contact Antom support.
     */
    MERCHANT_NOT_REGISTERED: { status: 'F', action: 'fix-request' },
    /**
     * The API is not defined.
     * Compare the URL with the documented endpoint.
     */
    NO_INTERFACE_DEF: { status: 'F', action: 'fix-request' },
    /**
     * No payment option is available.
     * Ask Antom support for the reason.
     */
    NO_PAY_OPTIONS: { status: 'F', action: 'support' },
    /**
     * An earlier transaction with this paymentRequestId was paid, and is canceled.
     * Pay again with a new paymentRequestId.
     */
    ORDER_IS_CANCELED: { status: 'F', action: 'retry-new-id' },
    /**
     * The order of this paymentRequestId is closed, because the payment failed or ran out of time, for instance.
     * Pay again with a new paymentRequestId.
     */
    ORDER_IS_CLOSED: { status: 'F', action: 'retry-new-id' },
    /**
     * The order does not exist.
     * Check that paymentId is right, say the documents; yet a request of pay carries none.
     */
    ORDER_NOT_EXIST: { status: 'F', action: 'fix-request' },
    /**
     * The status of the order allows no further processing.
     * Check the status of the order, or contact Antom support.
     */
    ORDER_STATUS_INVALID: { status: 'F', action: 'fix-request' },
    /**
     * A required parameter is missing, or a parameter is illegal: not a number, no valid date, or of wrong length or type.
     * Check all required header and body fields.
     */
    PARAM_ILLEGAL: { status: 'F', action: 'fix-request' },
    /**
     * The amount is above the maximum of the contract or of the payment method.
     * Check the maximum and pay a lower amount; Antom support tells the maximum.
     */
    PAYMENT_AMOUNT_EXCEED_LIMIT: { status: 'F', action: 'fix-request' },
    /**
     * There are more payments than the payment method allows.
     * Ask Antom support for the limit.
     */
    PAYMENT_COUNT_EXCEED_LIMIT: { status: 'F', action: 'support' },
    /**
     * The merchant may not pay: it is not registered, has no Auto Debit contract, or is forbidden to pay.
     * Ask Antom support for the reason.
     */
    PAYMENT_NOT_QUALIFIED: { status: 'F', action: 'support' },
    /**
     * The goods may not be sold in this country.
     * There is no appeal.
     */
    PAYMENT_PROHIBITED: { status: 'F', action: 'none' },
    /**
     * A general business failure occurred.
     * Do not retry. A person usually has to step in; contact Antom support.
     */
    PROCESS_FAIL: { status: 'F', action: 'no-retry' },
    /**
     * Amount or currency differs from that of the earlier request with this id.
     * Make all fields equal to those of the first request, or use a new paymentRequestId.
     */
    REPEAT_REQ_INCONSISTENT: { status: 'F', action: 'retry-new-id' },
    /**
     * Risk control stopped the payment; what was already paid is refunded.
     * Contact Antom support only when no refund has come within 2 weeks.
     */
    RISK_REJECT: { status: 'F', action: 'support', byProduct: { AGREEMENT_PAYMENT: 'user-action' } },
    /**
     * The card brand that the user chose is not available.
     * Let the user choose another brand or another card (inferred).
     */
    SELECTED_CARD_BRAND_NOT_AVAILABLE: { status: 'F', action: 'other-method' },
    /**
     * No settlement contract matches.
     * Give one of the settlement currencies in your settlement contracts; if you have no such contract, contact Antom support.
     */
    SETTLE_CONTRACT_NOT_MATCH: { status: 'F', action: 'fix-request' },
    /**
     * A system error occurred.
     * Do not retry; contact Antom support.
     */
    SYSTEM_ERROR: { status: 'F', action: 'no-retry' },
    /**
     * The amount is above the user's payment limit.
     * Make a new payment of no more than the available balance, or contact Antom support.
     */
    USER_AMOUNT_EXCEED_LIMIT: { status: 'F', action: 'fix-request' },
    /**
     * The user's balance in the payment method is too low.
     * The user has to top up, or choose another payment method.
     */
    USER_BALANCE_NOT_ENOUGH: { status: 'F', action: 'user-action' },
    /**
     * The user's know-your-customer (KYC) status is not compliant, or not enough for this transaction, such as for its amount or product.
     * The user has to complete the KYC verification first.
     */
    USER_KYC_NOT_QUALIFIED: { status: 'F', action: 'user-action' },
    /**
     * The user does not exist at the wallet.
     * Ask Antom support for the reason.
     */
    USER_NOT_EXIST: { status: 'F', action: 'support' },
    /**
     * The user did not pass the verification of the payment, such as a one-time password or a PIN.
     * Ask Antom support for the reason.
     */
    USER_PAYMENT_VERIFICATION_FAILED: { status: 'F', action: 'support' },
    /**
     * The status of the user at the wallet is abnormal.
     * Ask Antom support for the reason.
     */
    USER_STATUS_ABNORMAL: { status: 'F', action: 'support' },
    /**
     * The verification code was wrong too often.
     * The user has to get a new verification code.
     */
    VERIFY_TIMES_EXCEED_LIMIT: { status: 'F', action: 'user-action' },
    /**
     * The verification code is invalid.
     * The user has to get a new verification code.
     */
    VERIFY_UNMATCHED: { status: 'F', action: 'user-action' },
    /**
     * The payment is being processed.
     * Send the user to schemeUrl, applinkUrl or normalUrl of the answer. Without any of them no payment was made: pay again with a new paymentRequestId; if it goes on, contact Antom support.
     */
    PAYMENT_IN_PROCESS: { status: 'U', action: 'redirect-user', byProduct: { AGREEMENT_PAYMENT: 'wait-or-inquire' } },
    /**
     * The request traffic exceeds the limit.
     * Call again; if it goes on, contact Antom support.
     */
    REQUEST_TRAFFIC_EXCEED_LIMIT: { status: 'U', action: 'retry-same' },
    /**
     * The call failed for an unknown reason.
     * Call again; if it goes on, contact Antom support.
     */
    UNKNOWN_EXCEPTION: { status: 'U', action: 'retry-same', byProduct: { AGREEMENT_PAYMENT: 'wait-or-inquire' } },
  },
} as const satisfies OperationDescriptor;

/**
 * Ask where a payment stands
 * @generated from #/paths/~1v1~1payments~1inquiryPayment/post
 */
export const inquiryPayment = {
  id: 'inquiryPayment',
  method: 'post',
  path: '/v1/payments/inquiryPayment',
  safe: true,
  echo: ['paymentRequestId', 'paymentId', 'merchantAccountId'],
  results: {
    /**
     * The call succeeded.
     * Read paymentStatus.
     */
    SUCCESS: { status: 'S', action: 'none' },
    /**
     * Access is refused.
     * Ask Antom support for the reason.
     */
    ACCESS_DENIED: { status: 'F', action: 'support' },
    /**
     * The API called is invalid or not active.
     * Contact Antom support.
     */
    INVALID_API: { status: 'F', action: 'support' },
    /**
     * A key, private or public, is missing on Antom's side or on the merchant's.
     * Check that the key exists; if it does not, upload the public key in the Antom Dashboard.
     */
    KEY_NOT_FOUND: { status: 'F', action: 'fix-request' },
    /**
     * The API is not defined.
     * Compare the URL with the documented endpoint.
     */
    NO_INTERFACE_DEF: { status: 'F', action: 'fix-request' },
    /**
     * The order does not exist.
     * Check that paymentId is right.
     */
    ORDER_NOT_EXIST: { status: 'F', action: 'fix-request' },
    /**
     * A required parameter is missing, or a parameter is illegal: not a number, no valid date, or of wrong length or type.
     * Check all required header and body fields.
     */
    PARAM_ILLEGAL: { status: 'F', action: 'fix-request' },
    /**
     * A general business failure occurred.
     * Do not retry. A person usually has to step in; contact Antom support.
     */
    PROCESS_FAIL: { status: 'F', action: 'no-retry' },
    /**
     * A system error occurred.
     * Do not retry; contact Antom support.
     */
    SYSTEM_ERROR: { status: 'F', action: 'no-retry' },
    /**
     * The payment is being processed.
     * Call inquiryPayment again.
     */
    PAYMENT_IN_PROCESS: { status: 'U', action: 'wait-or-inquire' },
    /**
     * The request traffic exceeds the limit.
     * Call again; if it goes on, contact Antom support.
     */
    REQUEST_TRAFFIC_EXCEED_LIMIT: { status: 'U', action: 'retry-same' },
    /**
     * The call failed for an unknown reason.
     * Call again; if it goes on, contact Antom support.
     */
    UNKNOWN_EXCEPTION: { status: 'U', action: 'retry-same' },
  },
} as const satisfies OperationDescriptor;

/**
 * How `inquiryPayment` is asked until the state is final.
 * @generated from #/paths/~1v1~1payments~1inquiryPayment/post/x-poll
 */
export const waitForPayment = { field: 'paymentStatus', final: ['SUCCESS', 'FAIL', 'CANCELLED'], absent: ['ORDER_NOT_EXIST'], ids: ['paymentRequestId', 'paymentId', 'merchantAccountId'], atLeast: 60 } as const satisfies PollDescriptor;

/**
 * Cancel a payment
 * @generated from #/paths/~1v1~1payments~1cancel/post
 */
export const cancel = {
  id: 'cancel',
  method: 'post',
  path: '/v1/payments/cancel',
  safe: true,
  effect: { ids: ['paymentId', 'paymentRequestId', 'merchantAccountId'], inquiry: 'inquiryPayment' },
  echo: ['paymentId', 'paymentRequestId'],
  results: {
    /**
     * The payment is canceled.
     * Close the order; the payment stays canceled even if a notification of its success comes later.
     */
    SUCCESS: { status: 'S', action: 'none' },
    /**
     * Access is refused.
     * Ask Antom support for the reason.
     */
    ACCESS_DENIED: { status: 'F', action: 'support' },
    /**
     * The time in which the contract allows a cancellation is over.
     * The payment can no longer be canceled; give the money back with refund.
     */
    CANCEL_WINDOW_EXCEED: { status: 'F', action: 'refund-instead' },
    /**
     * The API called is invalid or not active.
     * Contact Antom support.
     */
    INVALID_API: { status: 'F', action: 'support' },
    /**
     * A key, private or public, is missing on Antom's side or on the merchant's.
     * Check that the key exists; if it does not, upload the public key in the Antom Dashboard.
     */
    KEY_NOT_FOUND: { status: 'F', action: 'fix-request' },
    /**
     * The balance of the merchant's account is too low.
     * Add funds to the account, then send the same request again.
     */
    MERCHANT_BALANCE_NOT_ENOUGH: { status: 'F', action: 'retry-same' },
    /**
     * The API is not defined.
     * Compare the URL with the documented endpoint.
     */
    NO_INTERFACE_DEF: { status: 'F', action: 'fix-request' },
    /**
     * The order does not exist.
     * Check that paymentId is right.
     */
    ORDER_NOT_EXIST: { status: 'F', action: 'fix-request' },
    /**
     * The status of the order allows no further processing.
     * Check the status of the order, or contact Antom support.
     */
    ORDER_STATUS_INVALID: { status: 'F', action: 'fix-request' },
    /**
     * A required parameter is missing, or a parameter is illegal: not a number, no valid date, or of wrong length or type.
     * Check all required header and body fields.
     */
    PARAM_ILLEGAL: { status: 'F', action: 'fix-request' },
    /**
     * The payment method does not support this operation.
     * Do not retry. See what the payment method supports, or ask Antom support.
     */
    PAYMENT_METHOD_NOT_SUPPORTED: { status: 'F', action: 'no-retry' },
    /**
     * A general business failure occurred.
     * Do not retry. A person usually has to step in; contact Antom support.
     */
    PROCESS_FAIL: { status: 'F', action: 'no-retry' },
    /**
     * A system error occurred.
     * Do not retry; contact Antom support.
     */
    SYSTEM_ERROR: { status: 'F', action: 'no-retry' },
    /**
     * The user does not exist at the wallet.
     * Ask Antom support for the reason.
     */
    USER_NOT_EXIST: { status: 'F', action: 'support' },
    /**
     * The status of the user at the wallet is abnormal.
     * Ask Antom support for the reason.
     */
    USER_STATUS_ABNORMAL: { status: 'F', action: 'support' },
    /**
     * The request traffic exceeds the limit.
     * Call again; if it goes on, contact Antom support.
     */
    REQUEST_TRAFFIC_EXCEED_LIMIT: { status: 'U', action: 'retry-same' },
    /**
     * The call failed for an unknown reason.
     * Call again; if it goes on, contact Antom support.
     */
    UNKNOWN_EXCEPTION: { status: 'U', action: 'retry-same' },
  },
} as const satisfies OperationDescriptor;

/**
 * Give the money of a payment back
 * @generated from #/paths/~1v1~1payments~1refund/post
 */
export const refund = {
  id: 'refund',
  method: 'post',
  path: '/v1/payments/refund',
  safe: true,
  input: { ref: 'RefundRequest' },
  effect: { ids: ['refundRequestId'], inquiry: 'inquiryRefund' },
  echo: ['refundRequestId'],
  results: {
    /**
     * The refund succeeded.
     * Mark the order as refunded, by this amount.
     */
    SUCCESS: { status: 'S', action: 'none' },
    /**
     * Access is refused.
     * Ask Antom support for the reason.
     */
    ACCESS_DENIED: { status: 'F', action: 'support' },
    /**
     * The currency is not supported.
     * Ask Antom support for the reason.
     */
    CURRENCY_NOT_SUPPORT: { status: 'F', action: 'support' },
    /**
     * The API called is invalid or not active.
     * Contact Antom support.
     */
    INVALID_API: { status: 'F', action: 'support' },
    /**
     * The status of the merchant is abnormal because of restrictions.
     * Ask Antom support for the reason.
     */
    INVALID_MERCHANT_STATUS: { status: 'F', action: 'support' },
    /**
     * A key, private or public, is missing on Antom's side or on the merchant's.
     * Check that the key exists; if it does not, upload the public key in the Antom Dashboard.
     */
    KEY_NOT_FOUND: { status: 'F', action: 'fix-request' },
    /**
     * The balance of the merchant's account is too low.
     * Add funds to the account, then refund with a new refundRequestId.
     */
    MERCHANT_BALANCE_NOT_ENOUGH: { status: 'F', action: 'retry-new-id' },
    /**
     * The payment can't be refunded more than once.
     * The contract or the payment method allows one refund of a payment; contact Antom support.
     */
    MULTIPLE_REFUNDS_NOT_SUPPORTED: { status: 'F', action: 'no-retry' },
    /**
     * The API is not defined.
     * Compare the URL with the documented endpoint.
     */
    NO_INTERFACE_DEF: { status: 'F', action: 'fix-request' },
    /**
     * The payment is canceled.
     * There is nothing to refund (inferred).
     */
    ORDER_IS_CANCELED: { status: 'F', action: 'no-retry' },
    /**
     * The order is closed.
     * There is nothing to refund (inferred). The documents repeat pay's advice of a new paymentRequestId here, which helps no refund.
     */
    ORDER_IS_CLOSED: { status: 'F', action: 'no-retry' },
    /**
     * The order does not exist.
     * Check that paymentId is right.
     */
    ORDER_NOT_EXIST: { status: 'F', action: 'fix-request' },
    /**
     * The status of the order allows no further processing.
     * Check the status of the order, or contact Antom support.
     */
    ORDER_STATUS_INVALID: { status: 'F', action: 'fix-request' },
    /**
     * A required parameter is missing, or a parameter is illegal: not a number, no valid date, or of wrong length or type.
     * Check all required header and body fields.
     */
    PARAM_ILLEGAL: { status: 'F', action: 'fix-request' },
    /**
     * The payment can only be refunded as a whole.
     * Refund the whole amount; that it then takes a new refundRequestId is inferred.
     */
    PARTIAL_REFUND_NOT_SUPPORTED: { status: 'F', action: 'fix-request' },
    /**
     * The payment method does not support this operation.
     * Do not retry. See what the payment method supports, or ask Antom support.
     */
    PAYMENT_METHOD_NOT_SUPPORTED: { status: 'F', action: 'no-retry' },
    /**
     * A general business failure occurred.
     * Do not retry. A person usually has to step in; contact Antom support.
     */
    PROCESS_FAIL: { status: 'F', action: 'no-retry' },
    /**
     * All refunds together are above the amount of the payment.
     * Lower refundAmount to what is left of the payment; that it then takes a new refundRequestId is inferred.
     */
    REFUND_AMOUNT_EXCEED: { status: 'F', action: 'fix-request' },
    /**
     * The payment can't be refunded.
     * See what the payment method supports, or contact Antom support.
     */
    REFUND_NOT_SUPPORTED: { status: 'F', action: 'no-retry' },
    /**
     * The time in which the contract allows a refund is over.
     * The payment can no longer be refunded through the API; see the contract for the time.
     */
    REFUND_WINDOW_EXCEED: { status: 'F', action: 'no-retry' },
    /**
     * Amount or currency differs from that of the earlier request with this id.
     * Make all fields equal to those of the first request, or use a new refundRequestId.
     */
    REPEAT_REQ_INCONSISTENT: { status: 'F', action: 'retry-new-id' },
    /**
     * A system error occurred.
     * Do not retry; contact Antom support.
     */
    SYSTEM_ERROR: { status: 'F', action: 'no-retry' },
    /**
     * The refund is being processed.
     * Do not send the refund again. Expect the refund notification, or ask with inquiryRefund until refundStatus is final.
     */
    REFUND_IN_PROCESS: { status: 'U', action: 'wait-or-inquire' },
    /**
     * The request traffic exceeds the limit.
     * Call again; if it goes on, contact Antom support.
     */
    REQUEST_TRAFFIC_EXCEED_LIMIT: { status: 'U', action: 'retry-same' },
    /**
     * The call failed for an unknown reason.
     * Call again; if it goes on, contact Antom support.
     */
    UNKNOWN_EXCEPTION: { status: 'U', action: 'retry-same' },
  },
} as const satisfies OperationDescriptor;

/**
 * Ask where a refund stands
 * @generated from #/paths/~1v1~1payments~1inquiryRefund/post
 */
export const inquiryRefund = {
  id: 'inquiryRefund',
  method: 'post',
  path: '/v1/payments/inquiryRefund',
  safe: true,
  echo: ['refundRequestId', 'refundId'],
  results: {
    /**
     * The call succeeded.
     * Read refundStatus.
     */
    SUCCESS: { status: 'S', action: 'none' },
    /**
     * Access is refused.
     * Ask Antom support for the reason.
     */
    ACCESS_DENIED: { status: 'F', action: 'support' },
    /**
     * The API called is invalid or not active.
     * Contact Antom support.
     */
    INVALID_API: { status: 'F', action: 'support' },
    /**
     * A key, private or public, is missing on Antom's side or on the merchant's.
     * Check that the key exists; if it does not, upload the public key in the Antom Dashboard.
     */
    KEY_NOT_FOUND: { status: 'F', action: 'fix-request' },
    /**
     * The API is not defined.
     * Compare the URL with the documented endpoint.
     */
    NO_INTERFACE_DEF: { status: 'F', action: 'fix-request' },
    /**
     * The order does not exist.
     * Repeat after 15 seconds, up to 3 times; if it goes on, check the ids of the refund (inferred).
     */
    ORDER_NOT_EXIST: { status: 'F', action: 'retry-later' },
    /**
     * A required parameter is missing, or a parameter is illegal: not a number, no valid date, or of wrong length or type.
     * Check all required header and body fields.
     */
    PARAM_ILLEGAL: { status: 'F', action: 'fix-request' },
    /**
     * A general business failure occurred.
     * Do not retry. A person usually has to step in; contact Antom support.
     */
    PROCESS_FAIL: { status: 'F', action: 'no-retry' },
    /**
     * A system error occurred.
     * Do not retry; contact Antom support.
     */
    SYSTEM_ERROR: { status: 'F', action: 'no-retry' },
    /**
     * The request traffic exceeds the limit.
     * Call again; if it goes on, contact Antom support.
     */
    REQUEST_TRAFFIC_EXCEED_LIMIT: { status: 'U', action: 'retry-same' },
    /**
     * The call failed for an unknown reason.
     * Call again; if it goes on, contact Antom support.
     */
    UNKNOWN_EXCEPTION: { status: 'U', action: 'retry-same' },
  },
} as const satisfies OperationDescriptor;

/**
 * How `inquiryRefund` is asked until the state is final.
 * @generated from #/paths/~1v1~1payments~1inquiryRefund/post/x-poll
 */
export const waitForRefund = { field: 'refundStatus', final: ['SUCCESS', 'FAIL'], absent: ['ORDER_NOT_EXIST'], ids: ['refundRequestId', 'refundId', 'merchantAccountId'] } as const satisfies PollDescriptor;

/**
 * Take the money that a payment has authorized
 * @generated from #/paths/~1v1~1payments~1capture/post
 */
export const capture = {
  id: 'capture',
  method: 'post',
  path: '/v1/payments/capture',
  safe: true,
  input: { ref: 'CaptureRequest' },
  effect: { ids: ['captureRequestId', 'paymentId'], inquiry: 'inquiryPayment' },
  echo: ['captureRequestId', 'paymentId'],
  results: {
    /**
     * The capture succeeded.
     * Go on with the order.
     */
    SUCCESS: { status: 'S', action: 'none' },
    /**
     * Access is refused.
     * Ask Antom support for the reason.
     */
    ACCESS_DENIED: { status: 'F', action: 'support' },
    /**
     * The pre-authorized payment is canceled.
     * Make a new payment with a new paymentRequestId (inferred).
     */
    AUTH_CANCELLED: { status: 'F', action: 'retry-new-id' },
    /**
     * The pre-authorized payment has expired.
     * Make a new payment with a new paymentRequestId.
     */
    AUTH_EXPIRED: { status: 'F', action: 'retry-new-id' },
    /**
     * The pre-authorized payment is not found.
     * Check that paymentId is right.
     */
    AUTH_NOT_FOUND: { status: 'F', action: 'fix-request' },
    /**
     * The amount to capture is above the amount authorized.
     * Lower captureAmount; that it then takes a new captureRequestId is inferred.
     */
    CAPTURE_AMOUNT_EXCEED_AUTH_LIMIT: { status: 'F', action: 'fix-request' },
    /**
     * The currency is not supported.
     * Ask Antom support for the reason.
     */
    CURRENCY_NOT_SUPPORT: { status: 'F', action: 'support' },
    /**
     * Values of the contract differ from those of the transaction.
     * Compare the values of the contract with those of the transaction; if they agree, contact Antom support.
     */
    INVALID_CONTRACT: { status: 'F', action: 'fix-request' },
    /**
     * The payment can't be captured more than once.
     * One capture is all there is for this payment; contact Antom support.
     */
    MULTI_CAPTURE_NOT_SUPPORTED: { status: 'F', action: 'no-retry' },
    /**
     * No payment option is available.
     * Ask Antom support for the reason.
     */
    NO_PAY_OPTIONS: { status: 'F', action: 'support' },
    /**
     * An earlier transaction with this paymentRequestId was paid, and is canceled.
     * Pay again with a new paymentRequestId.
     */
    ORDER_IS_CANCELED: { status: 'F', action: 'retry-new-id' },
    /**
     * The status of the order allows no further processing.
     * Check the status of the order, or contact Antom support.
     */
    ORDER_STATUS_INVALID: { status: 'F', action: 'fix-request' },
    /**
     * A required parameter is missing, or a parameter is illegal: not a number, no valid date, or of wrong length or type.
     * Check all required header and body fields.
     */
    PARAM_ILLEGAL: { status: 'F', action: 'fix-request' },
    /**
     * There are more payments than the payment method allows.
     * Ask Antom support for the limit.
     */
    PAYMENT_COUNT_EXCEED_LIMIT: { status: 'F', action: 'support' },
    /**
     * A general business failure occurred.
     * Do not retry. A person usually has to step in; contact Antom support.
     */
    PROCESS_FAIL: { status: 'F', action: 'no-retry' },
    /**
     * Amount or currency differs from that of the earlier request with this id.
     * Make all fields equal to those of the first request, or use a new captureRequestId.
     */
    REPEAT_REQ_INCONSISTENT: { status: 'F', action: 'retry-new-id' },
    /**
     * Risk control rejected the request.
     * Let the user know that the request did not pass risk control.
     */
    RISK_REJECT: { status: 'F', action: 'user-action' },
    /**
     * The amount is above the user's payment limit.
     * Make a new payment of no more than the available balance, or contact Antom support.
     */
    USER_AMOUNT_EXCEED_LIMIT: { status: 'F', action: 'fix-request' },
    /**
     * The user's balance in the payment method is too low.
     * The user has to top up, or choose another payment method.
     */
    USER_BALANCE_NOT_ENOUGH: { status: 'F', action: 'user-action' },
    /**
     * The user does not exist at the wallet.
     * Ask Antom support for the reason.
     */
    USER_NOT_EXIST: { status: 'F', action: 'support' },
    /**
     * The status of the user at the wallet is abnormal.
     * Ask Antom support for the reason.
     */
    USER_STATUS_ABNORMAL: { status: 'F', action: 'support' },
    /**
     * The capture is being processed.
     * Expect the capture notification, or ask with inquiryPayment, whose transactions tell of the capture.
     */
    CAPTURE_IN_PROCESS: { status: 'U', action: 'wait-or-inquire' },
    /**
     * The call failed for an unknown reason.
     * Call again; if it goes on, contact Antom support.
     */
    UNKNOWN_EXCEPTION: { status: 'U', action: 'retry-same' },
  },
} as const satisfies OperationDescriptor;

/**
 * Create a session in which the user pays
 * @generated from #/paths/~1v1~1payments~1createPaymentSession/post
 */
export const createPaymentSession = {
  id: 'createPaymentSession',
  method: 'post',
  path: '/v1/payments/createPaymentSession',
  safe: false,
  input: { ref: 'CreatePaymentSessionRequest' },
  effect: { ids: ['paymentRequestId'] },
  results: {
    /**
     * The call succeeded.
     * Hand paymentSessionData to the client-side SDK, or send the user to normalUrl.
     */
    SUCCESS: { status: 'S', action: 'none' },
    /**
     * Access is refused.
     * Ask Antom support for the reason.
     */
    ACCESS_DENIED: { status: 'F', action: 'support' },
    /**
     * A required parameter is missing, or a parameter is illegal: not a number, no valid date, or of wrong length or type.
     * Check all required header and body fields.
     */
    PARAM_ILLEGAL: { status: 'F', action: 'fix-request' },
    /**
     * A general business failure occurred.
     * Do not retry. A person usually has to step in; contact Antom support.
     */
    PROCESS_FAIL: { status: 'F', action: 'no-retry' },
    /**
     * A system error occurred.
     * Do not retry; contact Antom support.
     */
    SYSTEM_ERROR: { status: 'F', action: 'no-retry' },
    /**
     * The request traffic exceeds the limit.
     * Call again; if it goes on, contact Antom support.
     */
    REQUEST_TRAFFIC_EXCEED_LIMIT: { status: 'U', action: 'retry-same' },
    /**
     * The call failed for an unknown reason.
     * Call again; if it goes on, contact Antom support.
     */
    UNKNOWN_EXCEPTION: { status: 'U', action: 'retry-same' },
  },
} as const satisfies OperationDescriptor;
