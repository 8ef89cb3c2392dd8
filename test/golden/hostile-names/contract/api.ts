// Generated from test/specs/hostile-names.yaml by countersign generate. Do not edit.

import type { ContractApi } from '@countersign/contract-kit';
import document from './document.json' with { type: 'json' };

/**
 * Hostile *\/ console.log('title') /* ${process.exit(1)}: what every suite of it shares.
 * @generated from test/specs/hostile-names.yaml
 */
export const api: ContractApi = {
  name: 'hostile-names',
  document,
  refusals: {},
  servers: [
    { url: "https://hostile.example/'+process.exit(1)+'" },
  ],
  sources: {
    '#': 'test/specs/hostile-names.yaml',
  },
};
