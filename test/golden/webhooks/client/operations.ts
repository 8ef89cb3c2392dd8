// Generated from test/specs/webhooks.yaml by countersign generate. Do not edit.

import type { OperationDescriptor } from '@countersign/client-kit';

/**
 * Open the kiosk
 * @generated from #/paths/~1v1~1kiosk~1open/post
 */
export const open = {
  id: 'open',
  method: 'post',
  path: '/v1/kiosk/open',
  safe: false,
  results: {
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
