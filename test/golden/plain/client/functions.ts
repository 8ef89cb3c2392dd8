// Generated from test/specs/plain.yaml by countersign generate. Do not edit.

import * as kit from '@countersign/client-kit';
import * as api from './api.ts';
import type * as client from './client.ts';

/** A way to Pets: what every function here takes first. */
export type PlainConnection = kit.Connection<typeof api.api>;

/**
 * A way to Pets. Nothing is sent before the first call.
 * @generated from test/specs/plain.yaml
 */
export function connectPlain(options: client.PlainClientOptions): PlainConnection {
  return kit.connect(api.api, options);
}
