// Generated from test/specs/webhooks.yaml by countersign generate. Do not edit.

import type { ContractApi } from '@countersign/contract-kit';
import document from './document.json' with { type: 'json' };

/**
 * Kiosk: what every suite of it shares.
 * @generated from test/specs/webhooks.yaml
 */
export const api: ContractApi = {
  name: 'webhooks',
  document,
  envelope: { result: 'outcome', status: 'state', code: 'reason', message: 'text' },
  signature: { algorithm: 'RSA256', requestContent: "{method} {path}\n{client-id}.{request-time}.{body}", responseContent: "{method} {path}\n{client-id}.{response-time}.{body}", headers: { signature: 'signature', clientId: 'client-id', requestTime: 'request-time', responseTime: 'response-time' } },
  refusals: { 'signature-invalid': { code: 'BAD_SIGNATURE', status: 'F' }, 'request-invalid': { code: 'BAD_REQUEST', status: 'F' } },
  servers: [
    { url: 'https://kiosk.example/api' },
  ],
  sources: {
    '#': 'test/specs/webhooks.yaml',
  },
};
