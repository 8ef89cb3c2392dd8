// Generated from test/specs/stateful/openapi.yaml by countersign generate. Do not edit.

import * as kit from '@countersign/client-kit';
import * as api from './api.ts';
import type * as client from './client.ts';
import * as operations from './operations.ts';

/** A way to Jars: what every function here takes first. */
export type StatefulConnection = kit.Connection<typeof api.api>;

/**
 * A way to Jars. Nothing is sent before the first call.
 * @generated from test/specs/stateful/openapi.yaml
 */
export function connectStateful(options: client.StatefulClientOptions): StatefulConnection {
  return kit.connect(api.api, options);
}

/**
 * Put something into a jar
 * @generated from #/paths/~1v1~1jars~1fill/post
 */
export function fill(
  connection: StatefulConnection,
  body: client.FillInput,
  options?: kit.CallOptions,
): Promise<client.FillOutcome> {
  return kit.callOperation(connection, operations.fill, {}, body, options);
}

/**
 * Look into a jar
 * @generated from #/paths/~1v1~1jars~1look/post
 */
export function look(
  connection: StatefulConnection,
  body: client.LookInput,
  options?: kit.CallOptions,
): Promise<client.LookOutcome> {
  return kit.callOperation(connection, operations.look, {}, body, options);
}
