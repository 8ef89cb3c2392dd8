// Generated from test/specs/products.yaml by countersign generate. Do not edit.

import type { WireShapes } from '@countersign/client-kit';

/**
 * Wire types by schema: read by the encoder and by the types of what may be passed in.
 * @generated from x-wire-type in #/components/schemas
 */
export const wireShapes = {
  Rent: {
    properties: {
      price: { ref: 'RentPrice' },
      sails: 'integer',
    },
  },
  RentPrice: { ref: 'Price' },
  Price: {
    properties: {
      value: 'integer',
    },
  },
} as const satisfies WireShapes;
