// Generated from test/specs/plain.yaml by countersign generate. Do not edit.

import type { WireShapes } from '@countersign/client-kit';

export const Pet = {
  properties: {
    bornAt: 'datetime',
    friends: { items: { ref: 'Pet' } },
  },
} as const;

/**
 * Wire types by schema: read by the encoder and by the types of what may be passed in.
 * @generated from x-wire-type in #/components/schemas
 */
export const wireShapes = {
  Pet,
} as const satisfies WireShapes;
