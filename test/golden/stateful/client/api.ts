// Generated from test/specs/stateful/openapi.yaml by countersign generate. Do not edit.

import type { ApiDescriptor } from '@countersign/client-kit';

/**
 * Jars: servers and, where answers carry one, the envelope of results.
 * @generated from #/servers
 */
export const api = {
  name: 'stateful',
  servers: [
    { url: 'https://jars.example/api' },
  ],
  envelope: { result: 'result', status: 'status', code: 'code', message: 'message' },
} as const satisfies ApiDescriptor;
