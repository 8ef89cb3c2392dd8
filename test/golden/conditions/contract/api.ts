// Generated from test/specs/conditions.yaml by countersign generate. Do not edit.

import type { ContractApi } from '@countersign/contract-kit';
import document from './document.json' with { type: 'json' };

/**
 * Parcels: what every suite of it shares.
 * @generated from test/specs/conditions.yaml
 */
export const api: ContractApi = {
  name: 'conditions',
  document,
  envelope: { result: 'result', status: 'status', code: 'code', message: 'message' },
  refusals: { 'request-invalid': { code: 'BAD_REQUEST', status: 'F' } },
  sources: {
    '#': 'test/specs/conditions.yaml',
  },
};
