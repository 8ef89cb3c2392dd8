// Generated from test/specs/products.yaml by countersign generate. Do not edit.

import type { ContractApi } from '@countersign/contract-kit';
import document from './document.json' with { type: 'json' };

/**
 * Desk: what every suite of it shares.
 * @generated from test/specs/products.yaml
 */
export const api: ContractApi = {
  name: 'products',
  document,
  envelope: { result: 'result', status: 'status', code: 'code', message: 'message' },
  refusals: { 'request-invalid': { code: 'BAD_REQUEST', status: 'F' } },
  sources: {
    '#': 'test/specs/products.yaml',
  },
};
