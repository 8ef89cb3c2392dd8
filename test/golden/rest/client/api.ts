// Generated from test/specs/rest.yaml by countersign generate. Do not edit.

import type { ApiDescriptor } from '@countersign/client-kit';

/**
 * Orders: servers and, where answers carry one, the envelope of results.
 * @generated from #/servers
 */
export const api = {
  name: 'rest',
  servers: [
    { url: 'https://eu.orders.example/v2' },
  ],
  envelope: { result: 'result', status: 'status', code: 'code', message: 'message' },
} as const satisfies ApiDescriptor;
