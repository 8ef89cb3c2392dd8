// Generated from test/specs/rest.yaml by countersign generate. Do not edit.

import type { ContractApi } from '@countersign/contract-kit';
import document from './document.json' with { type: 'json' };

/**
 * Orders: what every suite of it shares.
 * @generated from test/specs/rest.yaml
 */
export const api: ContractApi = {
  name: 'rest',
  document,
  envelope: { result: 'result', status: 'status', code: 'code', message: 'message' },
  refusals: { 'request-invalid': { code: 'BAD', status: 'F' } },
  servers: [
    { url: 'https://eu.orders.example/v2' },
  ],
  sources: {
    '#': 'test/specs/rest.yaml',
  },
};
