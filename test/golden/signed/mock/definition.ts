// Generated from test/specs/signed.yaml by countersign generate. Do not edit.

import type { MockDefinition } from '@countersign/mock-kit';
import document from './document.json' with { type: 'json' };

/**
 * Tills as a mock server.
 * @generated from test/specs/signed.yaml
 */
export const definition: MockDefinition = {
  name: 'signed',
  title: 'Tills',
  basePaths: ['/v9/api', '/v9/sandbox/api'],
  document,
  envelope: { result: 'outcome', status: 'state', code: 'reason', message: 'text' },
  signature: { algorithm: 'RSA256', requestContent: "{method} {path}\n{client-id}.{request-time}.{body}", responseContent: "{method} {path}\n{client-id}.{response-time}.{body}", headers: { signature: 'signature', clientId: 'client-id', requestTime: 'request-time', responseTime: 'response-time' } },
  protocolResults: {
    'signature-invalid': { code: 'BAD_SIGNATURE', status: 'F', message: 'The signature is wrong.' },
    'request-invalid': { code: 'BAD_REQUEST', status: 'F', message: 'The request is wrong.' },
    'method-unknown': { code: 'BAD_REQUEST', status: 'F', message: 'The request is wrong.' },
  },
  operations: [
    {
      id: 'openTill',
      name: 'tills.openTill',
      method: 'post',
      path: '/v1/tills/open',
      scenarios: [
        { key: 'openTill.done', code: 'DONE' },
        { key: 'openTill.bad-request', code: 'BAD_REQUEST' },
        { key: 'openTill.bad-signature', code: 'BAD_SIGNATURE' },
      ],
      idempotency: { key: ['kind', 'secret'], compares: [] },
    },
  ],
  sensitive: ['secret'],
};
