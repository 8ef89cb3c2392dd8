// Generated from test/specs/products.yaml by countersign generate. Do not edit.

import type { ApiDescriptor } from '@countersign/client-kit';

/**
 * Desk: servers and, where answers carry one, the envelope of results.
 * @generated from #/servers
 */
export const api = {
  name: 'products',
  servers: [
  ],
  envelope: { result: 'result', status: 'status', code: 'code', message: 'message' },
} as const satisfies ApiDescriptor;
