// Generated from test/specs/products.yaml by countersign generate. Do not edit.

import type { WireShapes } from '@countersign/client-kit';

export const Rent = {
  properties: {
    price: { ref: 'RentPrice' },
    sails: 'integer',
  },
} as const;

export const RentPrice = { ref: 'Price' } as const;

export const Price = {
  properties: {
    value: 'integer',
  },
} as const;

/**
 * Wire types by schema: read by the encoder and by the types of what may be passed in.
 * @generated from x-wire-type in #/components/schemas
 */
export const wireShapes = {
  Rent,
  RentPrice,
  Price,
} as const satisfies WireShapes;
