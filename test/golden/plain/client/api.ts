// Generated from test/specs/plain.yaml by countersign generate. Do not edit.

import type { ApiDescriptor } from '@countersign/client-kit';

/**
 * Pets: servers and, where answers carry one, the envelope of results.
 * @generated from #/servers
 */
export const api = {
  name: 'plain',
  servers: [
    { url: 'https://pets.example/api' },
  ],
} as const satisfies ApiDescriptor;
