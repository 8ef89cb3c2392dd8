// Generated from test/specs/signed.yaml by countersign generate. Do not edit.

import type { ContractApi } from '@countersign/contract-kit';
import document from './document.json' with { type: 'json' };

/**
 * Tills: what every suite of it shares.
 * @generated from test/specs/signed.yaml
 */
export const api: ContractApi = {
  name: 'signed',
  document,
  envelope: { result: 'outcome', status: 'state', code: 'reason', message: 'text' },
  signature: { algorithm: 'RSA256', requestContent: "{method} {path}\n{client-id}.{request-time}.{body}", responseContent: "{method} {path}\n{client-id}.{response-time}.{body}", headers: { signature: 'signature', clientId: 'client-id', requestTime: 'request-time', responseTime: 'response-time' } },
  sensitive: ['secret'],
  refusals: { 'signature-invalid': { code: 'BAD_SIGNATURE', status: 'F' }, 'request-invalid': { code: 'BAD_REQUEST', status: 'F' }, 'method-unknown': { code: 'BAD_REQUEST', status: 'F' } },
};
