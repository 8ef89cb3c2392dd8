// Generated from test/specs/stateful/openapi.yaml by countersign generate. Do not edit.

import type { ContractApi } from '@countersign/contract-kit';
import document from './document.json' with { type: 'json' };

/**
 * Jars: what every suite of it shares.
 * @generated from test/specs/stateful/openapi.yaml
 */
export const api: ContractApi = {
  name: 'stateful',
  document,
  envelope: { result: 'result', status: 'status', code: 'code', message: 'message' },
  refusals: { 'request-invalid': { code: 'BAD_REQUEST', status: 'F' } },
  servers: [
    { url: 'https://jars.example/api' },
  ],
  sensitive: ['key'],
  sources: {
    '#': 'test/specs/stateful/openapi.yaml',
  },
};
