// Generated from test/specs/conditions.yaml by countersign generate. Do not edit.

import type { MockDefinition } from '@countersign/mock-kit';
import document from './document.json' with { type: 'json' };

/**
 * Parcels as a mock server.
 * @generated from test/specs/conditions.yaml
 */
export const definition: MockDefinition = {
  name: 'conditions',
  title: 'Parcels',
  basePaths: [''],
  document,
  envelope: { result: 'result', status: 'status', code: 'code', message: 'message' },
  protocolResults: {
    'request-invalid': { code: 'BAD_REQUEST', status: 'F', message: 'The request is wrong.' },
  },
  operations: [
    {
      id: 'send',
      name: 'parcels.send',
      method: 'post',
      path: '/v1/parcels/send',
      scenarios: [
        { key: 'send.letter', code: 'DONE' },
        { key: 'send.pallet', code: 'DONE' },
        { key: 'send.bad-request', code: 'BAD_REQUEST' },
      ],
    },
    {
      id: 'track',
      name: 'parcels.track',
      method: 'post',
      path: '/v1/parcels/track',
      scenarios: [
        { key: 'track.known', code: 'DONE' },
        { key: 'track.bad-request', code: 'BAD_REQUEST' },
      ],
    },
  ],
};
