// Generated from test/specs/conditions.yaml by countersign generate. Do not edit.

import type { ApiDescriptor } from '@countersign/client-kit';

/**
 * Parcels: servers and, where answers carry one, the envelope of results.
 * @generated from #/servers
 */
export const api = {
  name: 'conditions',
  servers: [
  ],
  envelope: { result: 'result', status: 'status', code: 'code', message: 'message' },
} as const satisfies ApiDescriptor;
