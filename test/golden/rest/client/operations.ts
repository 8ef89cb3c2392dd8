// Generated from test/specs/rest.yaml by countersign generate. Do not edit.

import type { OperationDescriptor } from '@countersign/client-kit';

/**
 * List orders
 * @generated from #/paths/~1orders/get
 */
export const paths = {
  id: 'paths',
  method: 'get',
  path: '/orders',
  safe: false,
} as const satisfies OperationDescriptor;

/**
 * Place an order
 * @generated from #/paths/~1orders/post
 */
export const HttpClient = {
  id: 'HttpClient',
  method: 'post',
  path: '/orders',
  safe: false,
  jsonScalars: true,
} as const satisfies OperationDescriptor;

/** @generated from #/paths/~1orders~1{id}~1file/put */
export const OperationDescriptor_ = {
  id: 'OperationDescriptor',
  method: 'put',
  path: '/orders/{id}/file',
  safe: false,
} as const satisfies OperationDescriptor;

/** @generated from #/paths/~1orders~1close/post */
export const closeOrder = {
  id: 'closeOrder',
  method: 'post',
  path: '/orders/close',
  safe: false,
  results: {
    /**
     * Listed.
     * Nothing.
     */
    OK: { status: 'S', action: 'none' },
    /**
     * Not listed.
     * Correct it.
     */
    BAD: { status: 'F', action: 'fix-request' },
  },
} as const satisfies OperationDescriptor;
