// Generated from test/specs/hostile-names.yaml by countersign generate. Do not edit.

import * as kit from '@countersign/client-kit';
import * as api from './api.ts';
import type * as client from './client.ts';

/** A way to Hostile *\/ console.log('title') /* ${process.exit(1)}: what every function here takes first. */
export type HostileNamesConnection = kit.Connection<typeof api.api>;

/**
 * A way to Hostile *\/ console.log('title') /* ${process.exit(1)}. Nothing is sent before the first call.
 * @generated from test/specs/hostile-names.yaml
 */
export function connectHostileNames(options: client.HostileNamesClientOptions): HostileNamesConnection {
  return kit.connect(api.api, options);
}
