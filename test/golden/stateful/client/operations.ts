// Generated from test/specs/stateful/openapi.yaml by countersign generate. Do not edit.

import type { OperationDescriptor } from '@countersign/client-kit';

/**
 * Put something into a jar
 * @generated from #/paths/~1v1~1jars~1fill/post
 */
export const fill = {
  id: 'fill',
  method: 'post',
  path: '/v1/jars/fill',
  safe: true,
  input: { properties: { weight: 'integer' } },
  effect: { ids: ['fillId'] },
  results: {
    /**
     * filled
     * Nothing.
     */
    DONE: { status: 'S', action: 'none' },
    /**
     * filled otherwise
     * Nothing.
     */
    FILLED_OTHERWISE: { status: 'F', action: 'none' },
    /**
     * bad request
     * Nothing.
     */
    BAD_REQUEST: { status: 'F', action: 'none' },
  },
} as const satisfies OperationDescriptor;

/**
 * Look into a jar
 * @generated from #/paths/~1v1~1jars~1look/post
 */
export const look = {
  id: 'look',
  method: 'post',
  path: '/v1/jars/look',
  safe: true,
  results: {
    /**
     * seen
     * Nothing.
     */
    DONE: { status: 'S', action: 'none' },
    /**
     * bad request
     * Nothing.
     */
    BAD_REQUEST: { status: 'F', action: 'none' },
  },
} as const satisfies OperationDescriptor;
