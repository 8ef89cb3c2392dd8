// Generated from test/specs/signed.yaml by countersign generate. Do not edit.

import * as kit from '@countersign/client-kit';
import * as signing from '@countersign/signing';
import * as api from './api.ts';
import type * as client from './client.ts';
import type * as conditions from './conditions.ts';
import * as operations from './operations.ts';
import * as shapes from './wire-shapes.ts';

/** A way to Tills: what every function here takes first. */
export type SignedConnection = kit.Connection<typeof api.api>;

/**
 * A way to Tills. Nothing is sent before the first call.
 * @generated from test/specs/signed.yaml
 */
export function connectSigned(options: client.SignedClientOptions): SignedConnection {
  return kit.connect(api.api, options, signing.createSigner(options, api.signature));
}

/**
 * Open a till
 * @generated from #/paths/~1v1~1tills~1open/post
 */
export function openTill<const Body = {}>(
  connection: SignedConnection,
  body: kit.Checked<Body, client.OpenTillFields, { ref: 'OpenTill' }, conditions.Conditions>,
  options?: kit.CallOptions,
): Promise<client.OpenTillOutcome> {
  return kit.callOperation(connection, operations.openTill, { OpenTill: shapes.OpenTill, Shift: shapes.Shift }, body, options);
}

/**
 * Asks openTill until till is 7, 8, or openTill is refused. Throws an OutcomeUnknownError if the deadline comes first.
 * @generated from #/paths/~1v1~1tills~1open/post/x-poll
 */
export function waitForTill<const Body = {}>(
  connection: SignedConnection,
  body: kit.Checked<Body, client.OpenTillFields, { ref: 'OpenTill' }, conditions.Conditions>,
  options?: kit.WaitOptions<client.OpenTillOutcome>,
): Promise<kit.Settled<client.OpenTillOutcome, typeof operations.waitForTill>> {
  return kit.waitFor(connection, operations.openTill, operations.waitForTill, { OpenTill: shapes.OpenTill, Shift: shapes.Shift }, body, options);
}
