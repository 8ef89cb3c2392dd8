// Generated from test/specs/conditions.yaml by countersign generate. Do not edit.

import type { OperationDescriptor } from '@countersign/client-kit';

/**
 * Send something
 * @generated from #/paths/~1v1~1parcels~1send/post
 */
export const send = {
  id: 'send',
  method: 'post',
  path: '/v1/parcels/send',
  safe: false,
  input: { ref: 'Sending' },
  results: {
    /**
     * It is done.
     * Nothing.
     */
    DONE: { status: 'S', action: 'none' },
    /**
     * The request is wrong.
     * Correct it.
     */
    BAD_REQUEST: { status: 'F', action: 'fix-request' },
  },
} as const satisfies OperationDescriptor;

/**
 * Ask where it is
 * @generated from #/paths/~1v1~1parcels~1track/post
 */
export const track = {
  id: 'track',
  method: 'post',
  path: '/v1/parcels/track',
  safe: false,
  jsonScalars: true,
  results: {
    /**
     * It is done.
     * Nothing.
     */
    DONE: { status: 'S', action: 'none' },
    /**
     * The request is wrong.
     * Correct it.
     */
    BAD_REQUEST: { status: 'F', action: 'fix-request' },
  },
} as const satisfies OperationDescriptor;
