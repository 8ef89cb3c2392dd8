// Generated from test/specs/hostile-names.yaml by countersign generate. Do not edit.

import type { ApiDescriptor } from '@countersign/client-kit';

/**
 * Hostile *\/ console.log('title') /* ${process.exit(1)}: servers and, where answers carry one, the envelope of results.
 * @generated from #/servers
 */
export const api = {
  name: 'hostile-names',
  servers: [
    { url: "https://hostile.example/'+process.exit(1)+'" },
  ],
} as const satisfies ApiDescriptor;
