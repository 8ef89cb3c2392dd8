// Generated from openapi/antom/openapi.yaml by countersign generate. Do not edit.

import type { OperationDescriptor } from '@countersign/client-kit';

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
  returnedWith: ['S'],
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
  returnedWith: ['S'],
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
