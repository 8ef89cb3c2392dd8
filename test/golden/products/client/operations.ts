// Generated from test/specs/products.yaml by countersign generate. Do not edit.

import type { OperationDescriptor } from '@countersign/client-kit';

/**
 * Rent a bicycle or a boat
 * @generated from #/paths/~1v1~1rents~1rent/post
 */
export const rent = {
  id: 'rent',
  method: 'post',
  path: '/v1/rents/rent',
  safe: false,
  input: { ref: 'Rent' },
  product: 'kind',
  results: {
    /**
     * Done.
     * Ride.
     */
    DONE: { status: 'S', action: 'none' },
    /**
     * Something is wrong with the request.
     * Mend it.
     */
    BAD_REQUEST: { status: 'F', action: 'mend', byProduct: { BOAT: 'ask' } },
    /**
     * There is a storm.
     * Wait for the flag.
     */
    STORM: { status: 'F', action: 'ask' },
  },
} as const satisfies OperationDescriptor;
