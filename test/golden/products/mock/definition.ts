// Generated from test/specs/products.yaml by countersign generate. Do not edit.

import type { MockDefinition } from '@countersign/mock-kit';
import document from './document.json' with { type: 'json' };

/**
 * Desk as a mock server.
 * @generated from test/specs/products.yaml
 */
export const definition: MockDefinition = {
  name: 'products',
  title: 'Desk',
  basePaths: [''],
  document,
  envelope: { result: 'result', status: 'status', code: 'code', message: 'message' },
  protocolResults: {
    'request-invalid': { code: 'BAD_REQUEST', status: 'F', message: 'Something is wrong with the request.' },
  },
  operations: [
    {
      id: 'rent',
      name: 'rents.rent',
      method: 'post',
      path: '/v1/rents/rent',
      scenarios: [
        { key: 'rent.bicycle', code: 'DONE', product: 'BICYCLE' },
        { key: 'rent.bicycle-voucher', code: 'DONE', product: 'BICYCLE' },
        { key: 'rent.boat', code: 'DONE', product: 'BOAT' },
        { key: 'rent.bicycle-bad-request', code: 'BAD_REQUEST', product: 'BICYCLE' },
        { key: 'rent.boat-bad-request', code: 'BAD_REQUEST', product: 'BOAT' },
        { key: 'rent.storm', code: 'STORM', product: 'BOAT' },
      ],
      product: 'kind',
    },
  ],
  webhooks: [
    {
      id: 'returned',
      method: 'post',
      signed: false,
      acknowledgement: null,
      scenarios: [
        { key: 'returned.done', code: 'DONE' },
      ],
    },
  ],
};
