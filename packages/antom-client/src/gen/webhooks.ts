// Generated from openapi/antom/openapi.yaml by countersign generate. Do not edit.

import { type Notification, type NotificationHandlers, type Receiver, type ReceiverOptions, type WebhookTable, createReceiver } from '@countersign/signing';
import { api, signature } from './api.ts';
import type { components } from './types.ts';

/**
 * What the receiver has to know of each webhook. The first one that a message fits is the one it is of.
 * @generated from #/webhooks
 */
export const webhookTable = {
  notifyAuthorization: {
    required: { authorizationNotifyType: 'string', result: 'object' },
    signed: false,
    duplicates: ['authorizationNotifyType', 'authState', 'accessToken', 'authCode'],
    redelivery: [120, 600, 600, 3600, 7200, 21600, 54000],
    acknowledgement: { result: { resultCode: 'SUCCESS', resultStatus: 'S', resultMessage: 'success' } },
    results: {
      /**
       * What the notification tells has happened.
       * Acknowledge, then act by authorizationNotifyType.
       */
      SUCCESS: { status: 'S', action: 'none' },
    },
  },
  notifyPayment: {
    required: { notifyType: 'string', result: 'object', paymentRequestId: 'string', paymentId: 'string', paymentAmount: 'object', paymentCreateTime: 'string' },
    signed: false,
    duplicates: ['paymentId', 'notifyType'],
    redelivery: [120, 600, 600, 3600, 7200, 21600, 54000],
    acknowledgement: { result: { resultCode: 'SUCCESS', resultStatus: 'S', resultMessage: 'success' } },
    results: {
      /**
       * The payment succeeded.
       * Acknowledge, then go on with the order. With PAYMENT_PENDING wait for PAYMENT_RESULT first.
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
       * The access token has expired, was revoked or does not exist.
       * Begin again at consult to get a new access token.
       */
      INVALID_ACCESS_TOKEN: { status: 'F', action: 'new-authorization' },
      /**
       * The bank that issued the card declined the amount: it is invalid or above the maximum, for instance.
       * Ask Antom support for the reason.
       */
      INVALID_AMOUNT: { status: 'F', action: 'support' },
      /**
       * The API called is invalid or not active.
       * Contact Antom support.
       */
      INVALID_API: { status: 'F', action: 'support' },
      /**
       * The card number is invalid.
       * Check paymentMethod.paymentMethodMetaData.cardNo. If it is right, the card is not supported: let the user take another one.
       */
      INVALID_CARD_NUMBER: { status: 'F', action: 'fix-request' },
      /**
       * Values of the contract differ from those of the transaction.
       * Compare the values of the contract with those of the transaction; if they agree, contact Antom support.
       */
      INVALID_CONTRACT: { status: 'F', action: 'fix-request' },
      /**
       * The expiry date of the card is invalid.
       * Check expiryYear and expiryMonth in paymentMethod.paymentMethodMetaData; if they are right, contact Antom support.
       */
      INVALID_EXPIRATION_DATE: { status: 'F', action: 'fix-request' },
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
       * Add funds to the account, then pay again with the same request.
       */
      MERCHANT_BALANCE_NOT_ENOUGH: { status: 'F', action: 'retry-same' },
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
       * The order of this paymentRequestId is closed, because the payment failed or ran out of time, for instance.
       * Pay again with a new paymentRequestId.
       */
      ORDER_IS_CLOSED: { status: 'F', action: 'retry-new-id' },
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
       * Risk control rejected the request.
       * Let the user know that the request did not pass risk control.
       */
      RISK_REJECT: { status: 'F', action: 'user-action' },
      /**
       * The transaction is suspected of risk.
       * Try again after one working day; if it goes on, contact Antom support.
       */
      SUSPECTED_RISK: { status: 'F', action: 'retry-later' },
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
       * Expect the payment notification, or ask with inquiryPayment until the status is final.
       */
      PAYMENT_IN_PROCESS: { status: 'U', action: 'wait-or-inquire' },
      /**
       * The call failed for an unknown reason.
       * Pay again with the same request (the documents say only: call again); if it goes on, contact Antom support.
       */
      UNKNOWN_EXCEPTION: { status: 'U', action: 'retry-same' },
    },
  },
  notifyRefund: {
    required: { notifyType: 'string', result: 'object', refundStatus: 'string', refundRequestId: 'string', refundId: 'string', refundAmount: 'object' },
    fixed: { notifyType: 'REFUND_RESULT' },
    signed: false,
    duplicates: ['refundId', 'notifyType', 'result.resultStatus'],
    redelivery: [120, 600, 600, 3600, 7200, 21600, 54000],
    acknowledgement: { result: { resultCode: 'SUCCESS', resultStatus: 'S', resultMessage: 'success' } },
    results: {
      /**
       * The refund succeeded.
       * Acknowledge, then mark the order as refunded, by this amount.
       */
      SUCCESS: { status: 'S', action: 'none' },
      /**
       * Access is refused.
       * Ask Antom support for the reason.
       */
      ACCESS_DENIED: { status: 'F', action: 'support' },
      /**
       * The client is invalid.
       * Ask Antom support for the reason.
       */
      CLIENT_INVALID: { status: 'F', action: 'support' },
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
       * Values of the contract differ from those of the transaction.
       * Compare the values of the contract with those of the transaction; if they agree, contact Antom support.
       */
      INVALID_CONTRACT: { status: 'F', action: 'fix-request' },
      /**
       * The status of the merchant is abnormal because of restrictions.
       * Ask Antom support for the reason.
       */
      INVALID_MERCHANT_STATUS: { status: 'F', action: 'support' },
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
       * The server does not accept the media type.
       * Check the headers Content-Type and Accept.
       */
      MEDIA_TYPE_NOT_ACCEPTABLE: { status: 'F', action: 'fix-request' },
      /**
       * The balance of the merchant's account is too low.
       * Add funds to the account, then refund again. Of a new refundRequestId, which refund asks for with this code, nothing is said here.
       */
      MERCHANT_BALANCE_NOT_ENOUGH: { status: 'F', action: 'retry-same' },
      /**
       * The merchant is not registered.
       * Register the merchant with the registration API; if that fails, contact Antom support.
       */
      MERCHANT_NOT_REGISTERED: { status: 'F', action: 'fix-request' },
      /**
       * The server does not support the HTTP method.
       * Send a POST.
       */
      METHOD_NOT_SUPPORTED: { status: 'F', action: 'fix-request' },
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
       * The order is closed.
       * There is nothing to refund (inferred).
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
       * The refund is being processed.
       * Do not send the refund again. Expect the refund notification, or ask with inquiryRefund until refundStatus is final.
       */
      REFUND_IN_PROCESS: { status: 'U', action: 'wait-or-inquire' },
      /**
       * The request traffic exceeds the limit.
       * Send the refund again with the same refundRequestId (the documents say only: call again); if it goes on, contact Antom support.
       */
      REQUEST_TRAFFIC_EXCEED_LIMIT: { status: 'U', action: 'retry-same' },
      /**
       * The call failed for an unknown reason.
       * Send the refund again with the same refundRequestId (the documents say only: call again); if it goes on, contact Antom support.
       */
      UNKNOWN_EXCEPTION: { status: 'U', action: 'retry-same' },
    },
  },
  notifyCapture: {
    required: { notifyType: 'string', result: 'object', captureRequestId: 'string', paymentId: 'string', captureId: 'string', captureAmount: 'object' },
    fixed: { notifyType: 'CAPTURE_RESULT' },
    signed: false,
    duplicates: ['captureId', 'notifyType', 'result.resultStatus'],
    redelivery: [120, 600, 600, 3600, 7200, 21600, 54000],
    acknowledgement: { result: { resultCode: 'SUCCESS', resultStatus: 'S', resultMessage: 'success' } },
    results: {
      /**
       * The capture succeeded.
       * Acknowledge, then go on with the order.
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
       * Send the capture again with the same captureRequestId (the documents say only: call again); if it goes on, contact Antom support.
       */
      UNKNOWN_EXCEPTION: { status: 'U', action: 'retry-same' },
    },
  },
} as const satisfies WebhookTable;

/**
 * The types of the notifications of Antom online payments API, by webhook.
 * @generated from #/webhooks
 */
export interface AntomNotifications {
  /**
   * Learn what became of an authorization
   * @generated from #/webhooks/notifyAuthorization/post
   */
  readonly notifyAuthorization: {
    readonly data: components['schemas']['AuthorizationNotification'];
    readonly results: (typeof webhookTable)['notifyAuthorization']['results'];
  };
  /**
   * Learn what became of a payment
   * @generated from #/webhooks/notifyPayment/post
   */
  readonly notifyPayment: {
    readonly data: components['schemas']['PaymentNotification'];
    readonly results: (typeof webhookTable)['notifyPayment']['results'];
  };
  /**
   * Learn what became of a refund
   * @generated from #/webhooks/notifyRefund/post
   */
  readonly notifyRefund: {
    readonly data: components['schemas']['RefundNotification'];
    readonly results: (typeof webhookTable)['notifyRefund']['results'];
  };
  /**
   * Learn what became of a capture
   * @generated from #/webhooks/notifyCapture/post
   */
  readonly notifyCapture: {
    readonly data: components['schemas']['CaptureNotification'];
    readonly results: (typeof webhookTable)['notifyCapture']['results'];
  };
}

/** A notification of Antom online payments API, or of some of its webhooks: check `webhook` first. */
export type AntomNotification<Id extends keyof AntomNotifications = keyof AntomNotifications> = Notification<AntomNotifications, Id>;

/** What to do with the notifications of Antom online payments API, by webhook; those that are left out are refused. */
export type AntomNotificationHandlers = NotificationHandlers<AntomNotifications>;

/** As whom to receive notifications of Antom online payments API, and whose are believed. */
export type AntomReceiverOptions = ReceiverOptions;

/**
 * Receives the notifications of Antom online payments API: proves, types and acknowledges them.
 * @generated from #/webhooks
 */
export function createAntomReceiver(options: AntomReceiverOptions): Receiver<AntomNotifications> {
  return createReceiver<AntomNotifications>(options, { webhooks: webhookTable, signature, envelope: api.envelope });
}
