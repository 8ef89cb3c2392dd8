// Generated from test/specs/conditions.yaml by countersign generate. Do not edit.

import * as kit from '@countersign/client-kit';
import * as api from './api.ts';
import type * as client from './client.ts';
import type * as conditions from './conditions.ts';
import * as operations from './operations.ts';
import * as shapes from './wire-shapes.ts';

/** A way to Parcels: what every function here takes first. */
export type ConditionsConnection = kit.Connection<typeof api.api>;

/**
 * A way to Parcels. Nothing is sent before the first call.
 * @generated from test/specs/conditions.yaml
 */
export function connectConditions(options: client.ConditionsClientOptions): ConditionsConnection {
  return kit.connect(api.api, options);
}

/**
 * Send something
 * @generated from #/paths/~1v1~1parcels~1send/post
 */
export function send<const Body = {}>(
  connection: ConditionsConnection,
  body: kit.Checked<Body, client.SendFields, { ref: 'Sending' }, conditions.Conditions>,
  options?: kit.CallOptions,
): Promise<client.SendOutcome> {
  return kit.callOperation(connection, operations.send, { Pickup: shapes.Pickup, Sending: shapes.Sending }, body, options);
}

/**
 * Ask where it is
 * @generated from #/paths/~1v1~1parcels~1track/post
 */
export function track<const Body = {}>(
  connection: ConditionsConnection,
  body: kit.Checked<Body, client.TrackFields, { ref: 'POST /v1/parcels/track' }, conditions.Conditions>,
  options?: kit.CallOptions,
): Promise<client.TrackOutcome> {
  return kit.callOperation(connection, operations.track, {}, body, options);
}
