// Generated from test/specs/rest.yaml by countersign generate. Do not edit.

import type { MockDefinition } from '@countersign/mock-kit';
import document from './document.json' with { type: 'json' };

/**
 * Orders as a mock server.
 * @generated from test/specs/rest.yaml
 */
export const definition: MockDefinition = {
  name: 'rest',
  title: 'Orders',
  basePaths: ['/v2'],
  document,
  envelope: { result: 'result', status: 'status', code: 'code', message: 'message' },
  protocolResults: {
    'request-invalid': { code: 'BAD', status: 'F', message: 'Not listed.' },
  },
  operations: [
    {
      id: 'paths',
      name: 'orders.paths',
      method: 'get',
      path: '/orders',
      scenarios: [
      ],
    },
    {
      id: 'HttpClient',
      name: 'orders.HttpClient',
      method: 'post',
      path: '/orders',
      scenarios: [
        { key: 'default' },
      ],
    },
    {
      id: 'OperationDescriptor',
      name: 'orders.OperationDescriptor_',
      method: 'put',
      path: '/orders/{id}/file',
      scenarios: [
      ],
    },
    {
      id: 'closeOrder',
      name: 'orders.closeOrder',
      method: 'post',
      path: '/orders/close',
      scenarios: [
        { key: 'done', code: 'OK' },
        { key: 'bad', code: 'BAD' },
      ],
    },
  ],
};
