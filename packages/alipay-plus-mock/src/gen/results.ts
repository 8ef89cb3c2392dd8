// Generated from openapi/alipay-plus/openapi.yaml by countersign generate. Do not edit.

/**
 * What each operation can be made to answer: its result codes, or the keys of its examples where it has none.
 * @generated from openapi/alipay-plus/openapi.yaml
 */
export interface Results {
  readonly 'authorizations.prepare': 'SUCCESS' | 'ACCESS_DENIED' | 'INVALID_CLIENT' | 'INVALID_SIGNATURE' | 'KEY_NOT_FOUND' | 'MEDIA_TYPE_NOT_ACCEPTABLE' | 'METHOD_NOT_SUPPORTED' | 'NO_INTERFACE_DEF' | 'PARAM_ILLEGAL' | 'PROCESS_FAIL' | 'REPEAT_REQ_INCONSISTENT' | 'REQUEST_TRAFFIC_EXCEED_LIMIT' | 'UNKNOWN_EXCEPTION';
  readonly 'authorizations.applyToken': 'SUCCESS' | 'ACCESS_DENIED' | 'EXPIRED_REFRESH_TOKEN' | 'INVALID_AUTHCODE' | 'INVALID_CLIENT' | 'INVALID_REFRESH_TOKEN' | 'INVALID_SIGNATURE' | 'KEY_NOT_FOUND' | 'MEDIA_TYPE_NOT_ACCEPTABLE' | 'METHOD_NOT_SUPPORTED' | 'NO_INTERFACE_DEF' | 'PARAM_ILLEGAL' | 'PROCESS_FAIL' | 'USER_NOT_EXIST' | 'USER_STATUS_ABNORMAL' | 'AUTH_IN_PROCESS' | 'REQUEST_TRAFFIC_EXCEED_LIMIT' | 'UNKNOWN_EXCEPTION';
  readonly 'authorizations.cancelToken': 'SUCCESS' | 'ACCESS_DENIED' | 'INVALID_CLIENT' | 'INVALID_SIGNATURE' | 'INVALID_TOKEN' | 'KEY_NOT_FOUND' | 'MEDIA_TYPE_NOT_ACCEPTABLE' | 'METHOD_NOT_SUPPORTED' | 'NO_INTERFACE_DEF' | 'PARAM_ILLEGAL' | 'PROCESS_FAIL' | 'REQUEST_TRAFFIC_EXCEED_LIMIT' | 'UNKNOWN_EXCEPTION';
  readonly 'payments.consultPayment': 'SUCCESS' | 'ACCESS_DENIED' | 'CURRENCY_NOT_SUPPORT' | 'INVALID_CLIENT' | 'INVALID_CONTRACT' | 'INVALID_SIGNATURE' | 'KEY_NOT_FOUND' | 'MEDIA_TYPE_NOT_ACCEPTABLE' | 'MERCHANT_NOT_REGISTERED' | 'METHOD_NOT_SUPPORTED' | 'NO_INTERFACE_DEF' | 'PARAM_ILLEGAL' | 'PROCESS_FAIL' | 'REQUEST_TRAFFIC_EXCEED_LIMIT' | 'UNKNOWN_EXCEPTION';
  readonly 'payments.pay': 'SUCCESS' | 'ACCESS_DENIED' | 'BUSINESS_NOT_SUPPORT' | 'CURRENCY_NOT_SUPPORT' | 'EXPIRED_ACCESS_TOKEN' | 'INVALID_CLIENT' | 'INVALID_CONTRACT' | 'INVALID_SIGNATURE' | 'INVALID_TOKEN' | 'KEY_NOT_FOUND' | 'MEDIA_TYPE_NOT_ACCEPTABLE' | 'MERCHANT_NOT_REGISTERED' | 'METHOD_NOT_SUPPORTED' | 'NO_INTERFACE_DEF' | 'ORDER_IS_CLOSED' | 'PARAM_ILLEGAL' | 'PAYMENT_AMOUNT_EXCEED_LIMIT' | 'PAYMENT_COUNT_EXCEED_LIMIT' | 'PROCESS_FAIL' | 'REGULATION_RESTRICTION' | 'REPEAT_REQ_INCONSISTENT' | 'RISK_REJECT' | 'UNAVAILABLE_PAYMENT_METHOD' | 'USER_AMOUNT_EXCEED_LIMIT' | 'USER_BALANCE_NOT_ENOUGH' | 'USER_KYC_NOT_QUALIFIED' | 'USER_NOT_EXIST' | 'USER_PAYMENT_VERIFICATION_FAILED' | 'USER_STATUS_ABNORMAL' | 'PAYMENT_IN_PROCESS' | 'REQUEST_TRAFFIC_EXCEED_LIMIT' | 'UNKNOWN_EXCEPTION';
  readonly 'payments.inquiryPayment': 'SUCCESS' | 'ACCESS_DENIED' | 'INVALID_CLIENT' | 'INVALID_SIGNATURE' | 'KEY_NOT_FOUND' | 'MEDIA_TYPE_NOT_ACCEPTABLE' | 'METHOD_NOT_SUPPORTED' | 'NO_INTERFACE_DEF' | 'ORDER_NOT_EXIST' | 'PARAM_ILLEGAL' | 'PROCESS_FAIL' | 'REQUEST_TRAFFIC_EXCEED_LIMIT' | 'UNKNOWN_EXCEPTION';
  readonly 'payments.cancelPayment': 'SUCCESS' | 'ACCESS_DENIED' | 'CANCEL_WINDOW_EXCEED' | 'INVALID_CLIENT' | 'INVALID_SIGNATURE' | 'KEY_NOT_FOUND' | 'MEDIA_TYPE_NOT_ACCEPTABLE' | 'METHOD_NOT_SUPPORTED' | 'NO_INTERFACE_DEF' | 'ORDER_NOT_EXIST' | 'PARAM_ILLEGAL' | 'PROCESS_FAIL' | 'REPEAT_REQ_INCONSISTENT' | 'REQUEST_TRAFFIC_EXCEED_LIMIT' | 'UNKNOWN_EXCEPTION';
  readonly 'payments.refund': 'SUCCESS' | 'ACCESS_DENIED' | 'INVALID_CLIENT' | 'INVALID_SIGNATURE' | 'KEY_NOT_FOUND' | 'MEDIA_TYPE_NOT_ACCEPTABLE' | 'METHOD_NOT_SUPPORTED' | 'NO_INTERFACE_DEF' | 'ORDER_NOT_EXIST' | 'PARAM_ILLEGAL' | 'PROCESS_FAIL' | 'REFUND_AMOUNT_EXCEED' | 'REFUND_WINDOW_EXCEED' | 'REPEAT_REQ_INCONSISTENT' | 'USER_NOT_EXIST' | 'REQUEST_TRAFFIC_EXCEED_LIMIT' | 'UNKNOWN_EXCEPTION';
}

/**
 * What each message can be made to tell: its result codes, or the keys of its examples where it has none.
 * @generated from openapi/alipay-plus/openapi.yaml
 */
export interface Webhooks {
  readonly authNotify: 'authNotify.authcode-created' | 'authNotify.authcode-created-full' | 'authNotify.token-created' | 'authNotify.token-created-full' | 'authNotify.token-canceled' | 'authNotify.token-canceled-required-alone';
  readonly consultUnbinding: 'consultUnbinding.success' | 'consultUnbinding.success-not-allowed' | 'consultUnbinding.param-illegal' | 'consultUnbinding.unknown-exception';
  readonly notifyPayment: 'notifyPayment.success' | 'notifyPayment.success-full' | 'notifyPayment.success-documented-alone' | 'notifyPayment.business-not-support' | 'notifyPayment.currency-not-support' | 'notifyPayment.expired-access-token' | 'notifyPayment.invalid-contract' | 'notifyPayment.invalid-token' | 'notifyPayment.merchant-not-registered' | 'notifyPayment.order-is-closed' | 'notifyPayment.payment-amount-exceed-limit' | 'notifyPayment.payment-count-exceed-limit' | 'notifyPayment.process-fail' | 'notifyPayment.regulation-restriction' | 'notifyPayment.risk-reject' | 'notifyPayment.unavailable-payment-method' | 'notifyPayment.user-amount-exceed-limit' | 'notifyPayment.user-balance-not-enough' | 'notifyPayment.user-kyc-not-qualified' | 'notifyPayment.user-not-exist' | 'notifyPayment.user-payment-verification-failed' | 'notifyPayment.user-status-abnormal';
}
