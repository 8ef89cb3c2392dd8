// Generated from openapi/alipay-plus/openapi.yaml by countersign generate. Do not edit.

import { type Notification, type NotificationHandlers, type Receiver, type SigningReceiverOptions, type WebhookTable, createReceiver } from '@countersign/signing';
import { api, signature } from './api.ts';
import type { components } from './types.ts';

/**
 * What the receiver has to know of each webhook. The first one that a message fits is the one it is of.
 * @generated from #/webhooks
 */
export const webhookTable = {
  authNotify: {
    required: { authorizationNotifyType: 'string', authClientId: 'string' },
    signed: true,
    duplicates: ['authorizationNotifyType', 'authCode', 'accessToken'],
    redelivery: [120, 600, 600, 3600, 7200, 21600, 54000],
    acknowledgement: { result: { resultCode: 'SUCCESS', resultStatus: 'S', resultMessage: 'success' } },
  },
  consultUnbinding: {
    required: { authClientId: 'string', referenceMerchantId: 'string', accessToken: 'string', acquirerId: 'string', pspId: 'string' },
    signed: true,
  },
  notifyPayment: {
    required: { paymentResult: 'object', paymentRequestId: 'string', acquirerId: 'string' },
    signed: true,
    duplicates: ['paymentRequestId', 'paymentResult.resultStatus'],
    redelivery: [120, 600, 600, 3600, 7200, 21600, 54000],
    acknowledgement: { result: { resultCode: 'SUCCESS', resultStatus: 'S', resultMessage: 'success' } },
  },
} as const satisfies WebhookTable;

/**
 * The types of the notifications of Alipay+ API for acquirers, by webhook.
 * @generated from #/webhooks
 */
export interface AlipayPlusNotifications {
  /**
   * Learn what became of an authorization
   * @generated from #/webhooks/authNotify/post
   */
  readonly authNotify: {
    readonly data: components['schemas']['AuthNotification'];
  };
  /**
   * Say whether a user may unbind in the wallet
   * @generated from #/webhooks/consultUnbinding/post
   */
  readonly consultUnbinding: {
    readonly data: components['schemas']['ConsultUnbindingRequest'];
    readonly answer: components['schemas']['ConsultUnbindingResponse'];
  };
  /**
   * Learn the outcome of a payment
   * @generated from #/webhooks/notifyPayment/post
   */
  readonly notifyPayment: {
    readonly data: components['schemas']['PaymentNotification'];
  };
}

/** A notification of Alipay+ API for acquirers, or of some of its webhooks: check `webhook` first. */
export type AlipayPlusNotification<Id extends keyof AlipayPlusNotifications = keyof AlipayPlusNotifications> = Notification<AlipayPlusNotifications, Id>;

/** What to do with the notifications of Alipay+ API for acquirers, by webhook; those that are left out are refused. */
export type AlipayPlusNotificationHandlers = NotificationHandlers<AlipayPlusNotifications>;

/** As whom to receive notifications of Alipay+ API for acquirers, and whose are believed. */
export type AlipayPlusReceiverOptions = SigningReceiverOptions;

/**
 * Receives the notifications of Alipay+ API for acquirers: proves, types and acknowledges them.
 * @generated from #/webhooks
 */
export function createAlipayPlusReceiver(options: AlipayPlusReceiverOptions): Receiver<AlipayPlusNotifications> {
  return createReceiver<AlipayPlusNotifications>(options, { webhooks: webhookTable, signature, envelope: api.envelope });
}
