// Generated from test/specs/rest.yaml by countersign generate. Do not edit.

import * as kit from '@countersign/client-kit';
import * as api from './api.ts';
import type * as client from './client.ts';
import * as operations from './operations.ts';

/** A way to Orders: what every function here takes first. */
export type RestConnection = kit.Connection<typeof api.api>;

/**
 * A way to Orders. Nothing is sent before the first call.
 * @generated from test/specs/rest.yaml
 */
export function connectRest(options: client.RestClientOptions): RestConnection {
  return kit.connect(api.api, options);
}

/** @generated from #/paths/~1orders~1close/post */
export function closeOrder(
  connection: RestConnection,
  body: client.CloseOrderInput,
  options?: kit.CallOptions,
): Promise<client.CloseOrderOutcome> {
  return kit.callOperation(connection, operations.closeOrder, {}, body, options);
}
