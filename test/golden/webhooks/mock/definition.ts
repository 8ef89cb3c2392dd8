// Generated from test/specs/webhooks.yaml by countersign generate. Do not edit.

import type { MockDefinition } from '@countersign/mock-kit';
import document from './document.json' with { type: 'json' };

/**
 * Kiosk as a mock server.
 * @generated from test/specs/webhooks.yaml
 */
export const definition: MockDefinition = {
  name: 'webhooks',
  title: 'Kiosk',
  basePaths: ['/api'],
  document,
  envelope: { result: 'outcome', status: 'state', code: 'reason', message: 'text' },
  signature: { algorithm: 'RSA256', requestContent: "{method} {path}\n{client-id}.{request-time}.{body}", responseContent: "{method} {path}\n{client-id}.{response-time}.{body}", headers: { signature: 'signature', clientId: 'client-id', requestTime: 'request-time', responseTime: 'response-time' } },
  protocolResults: {
    'signature-invalid': { code: 'BAD_SIGNATURE', status: 'F', message: 'The signature is wrong.' },
    'request-invalid': { code: 'BAD_REQUEST', status: 'F', message: 'The request is wrong.' },
  },
  operations: [
    {
      id: 'open',
      name: 'kiosk.open',
      method: 'post',
      path: '/v1/kiosk/open',
      scenarios: [
        { key: 'open.bad-request', code: 'BAD_REQUEST' },
        { key: 'open.bad-signature', code: 'BAD_SIGNATURE' },
      ],
    },
  ],
  webhooks: [
    {
      id: 'sold',
      method: 'post',
      signed: true,
      redelivery: [60, 120],
      timeout: 5,
      acknowledgement: { outcome: { text: 'noted', state: 'S' } },
      scenarios: [
        { key: 'sold.done', code: 'DONE' },
      ],
    },
    {
      id: 'asked',
      method: 'post',
      signed: false,
      scenarios: [
        { key: 'asked.yes' },
      ],
    },
    {
      id: 'closed',
      method: 'post',
      signed: false,
      acknowledgement: null,
      scenarios: [
      ],
    },
  ],
};
