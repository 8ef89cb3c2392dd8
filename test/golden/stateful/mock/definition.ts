// Generated from test/specs/stateful/openapi.yaml by countersign generate. Do not edit.

import type { MockDefinition } from '@countersign/mock-kit';
import document from './document.json' with { type: 'json' };

/**
 * Jars as a mock server.
 * @generated from test/specs/stateful/openapi.yaml
 */
export const definition: MockDefinition = {
  name: 'stateful',
  title: 'Jars',
  basePaths: ['/api'],
  document,
  envelope: { result: 'result', status: 'status', code: 'code', message: 'message' },
  protocolResults: {
    'request-invalid': { code: 'BAD_REQUEST', status: 'F', message: 'bad request' },
  },
  operations: [
    {
      id: 'fill',
      name: 'jars.fill',
      method: 'post',
      path: '/v1/jars/fill',
      scenarios: [
        { key: 'fill.done', code: 'DONE' },
        { key: 'fill.filled-otherwise', code: 'FILLED_OTHERWISE' },
        { key: 'fill.bad-request', code: 'BAD_REQUEST' },
      ],
      idempotency: { key: ['fillId'], compares: ['weight'], conflict: 'FILLED_OTHERWISE' },
    },
    {
      id: 'look',
      name: 'jars.look',
      method: 'post',
      path: '/v1/jars/look',
      scenarios: [
        { key: 'look.done', code: 'DONE' },
        { key: 'look.bad-request', code: 'BAD_REQUEST' },
      ],
    },
  ],
  sensitive: ['key'],
};
