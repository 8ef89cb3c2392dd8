// Generated from test/specs/signed.yaml by countersign generate. Do not edit.

import type { OperationDescriptor, PollDescriptor } from '@countersign/client-kit';

/**
 * Open a till
 * @generated from #/paths/~1v1~1tills~1open/post
 */
export const openTill = {
  id: 'openTill',
  method: 'post',
  path: '/v1/tills/open',
  safe: true,
  input: { ref: 'OpenTill' },
  timeout: 8,
  effect: { ids: ['kind', 'float', 'shift'], inquiry: 'openTill' },
  results: {
    /**
     * It is open.
     * Nothing.
     */
    DONE: { status: 'S', action: 'none' },
    /**
     * The request is wrong.
     * Correct it.
     */
    BAD_REQUEST: { status: 'F', action: 'fix-request' },
    /**
     * The signature is wrong.
     * Check the key.
     */
    BAD_SIGNATURE: { status: 'F', action: 'fix-request' },
  },
} as const satisfies OperationDescriptor;

/**
 * How `openTill` is asked until the state is final.
 * @generated from #/paths/~1v1~1tills~1open/post/x-poll
 */
export const waitForTill = { field: 'till', final: ['7', '8'], ids: ['kind', 'float', 'shift'], interval: 3, atLeast: 60 } as const satisfies PollDescriptor;
