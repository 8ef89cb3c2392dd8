// Generated from test/specs/webhooks.yaml by countersign generate. Do not edit.

import { type Notification, type NotificationHandlers, type Receiver, type SigningReceiverOptions, type WebhookTable, createReceiver } from '@countersign/signing';
import { api, signature } from './api.ts';
import type { components, webhooks } from './types.ts';

/**
 * What the receiver has to know of each webhook. The first one that a message fits is the one it is of.
 * @generated from #/webhooks
 */
export const webhookTable = {
  sold: {
    required: { kind: 'string', saleId: 'string', outcome: 'object' },
    fixed: { kind: 'SALE' },
    signed: true,
    duplicates: ['saleId', 'outcome.state'],
    redelivery: [60, 120],
    acknowledgement: { outcome: { text: 'noted', state: 'S' } },
    results: {
      /**
       * It is sold.
       * Nothing.
       */
      DONE: { status: 'S', action: 'none' },
    },
  },
  asked: {
    required: { goods: 'array' },
    signed: false,
  },
  closed: {
    required: { closedBy: 'string' },
    signed: false,
    acknowledgement: null,
  },
} as const satisfies WebhookTable;

/**
 * The types of the notifications of Kiosk, by webhook.
 * @generated from #/webhooks
 */
export interface WebhooksNotifications {
  /**
   * Learn that something was sold
   * @generated from #/webhooks/sold/post
   */
  readonly sold: {
    readonly data: components['schemas']['Sale'];
    readonly results: (typeof webhookTable)['sold']['results'];
  };
  /**
   * Say whether more is to be bought
   * @generated from #/webhooks/asked/post
   */
  readonly asked: {
    readonly data: NonNullable<webhooks['asked']['post']['requestBody']>['content']['application/json'];
    readonly answer: NonNullable<webhooks['asked']['post']['responses'][200]>['content']['application/json'];
  };
  /**
   * Learn that the kiosk has closed
   * @generated from #/webhooks/closed/post
   */
  readonly closed: {
    readonly data: NonNullable<webhooks['closed']['post']['requestBody']>['content']['application/json'];
  };
}

/** A notification of Kiosk, or of some of its webhooks: check `webhook` first. */
export type WebhooksNotification<Id extends keyof WebhooksNotifications = keyof WebhooksNotifications> = Notification<WebhooksNotifications, Id>;

/** What to do with the notifications of Kiosk, by webhook; those that are left out are refused. */
export type WebhooksNotificationHandlers = NotificationHandlers<WebhooksNotifications>;

/** As whom to receive notifications of Kiosk, and whose are believed. */
export type WebhooksReceiverOptions = SigningReceiverOptions;

/**
 * Receives the notifications of Kiosk: proves, types and acknowledges them.
 * @generated from #/webhooks
 */
export function createWebhooksReceiver(options: WebhooksReceiverOptions): Receiver<WebhooksNotifications> {
  return createReceiver<WebhooksNotifications>(options, { webhooks: webhookTable, signature, envelope: api.envelope });
}
