// Generated from test/specs/conditions.yaml by countersign generate. Do not edit.

import type { WireShapes } from '@countersign/client-kit';

export const Sending = {
  properties: {
    weight: 'integer',
    lift: 'boolean',
    insured: 'boolean',
    worth: 'integer',
    pickup: { ref: 'Pickup' },
  },
} as const;

export const Pickup = {
  properties: {
    floor: 'integer',
  },
} as const;

/**
 * Wire types by schema: read by the encoder and by the types of what may be passed in.
 * @generated from x-wire-type in #/components/schemas
 */
export const wireShapes = {
  Sending,
  Pickup,
} as const satisfies WireShapes;
