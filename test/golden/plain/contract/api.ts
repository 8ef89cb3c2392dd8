// Generated from test/specs/plain.yaml by countersign generate. Do not edit.

import type { ContractApi } from '@countersign/contract-kit';
import document from './document.json' with { type: 'json' };

/**
 * Pets: what every suite of it shares.
 * @generated from test/specs/plain.yaml
 */
export const api: ContractApi = {
  name: 'plain',
  document,
  refusals: {},
  servers: [
    { url: 'https://pets.example/api' },
  ],
  sources: {
    '#': 'test/specs/plain.yaml',
  },
};
