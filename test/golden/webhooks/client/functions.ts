// Generated from test/specs/webhooks.yaml by countersign generate. Do not edit.

import * as kit from '@countersign/client-kit';
import * as signing from '@countersign/signing';
import * as api from './api.ts';
import type * as client from './client.ts';
import * as operations from './operations.ts';

/** A way to Kiosk: what every function here takes first. */
export type WebhooksConnection = kit.Connection<typeof api.api>;

/**
 * A way to Kiosk. Nothing is sent before the first call.
 * @generated from test/specs/webhooks.yaml
 */
export function connectWebhooks(options: client.WebhooksClientOptions): WebhooksConnection {
  return kit.connect(api.api, options, signing.createSigner(options, api.signature));
}

/**
 * Open the kiosk
 * @generated from #/paths/~1v1~1kiosk~1open/post
 */
export function open(
  connection: WebhooksConnection,
  body: client.OpenInput,
  options?: kit.CallOptions,
): Promise<client.OpenOutcome> {
  return kit.callOperation(connection, operations.open, {}, body, options);
}
