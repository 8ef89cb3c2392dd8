// Generated from test/specs/signed.yaml by countersign generate. Do not edit.

import type { WireShapes } from '@countersign/client-kit';

export const OpenTill = {
  properties: {
    float: 'integer',
    shift: { ref: 'Shift' },
  },
} as const;

export const Shift = {
  properties: {
    hours: 'integer',
  },
} as const;

/**
 * Wire types by schema: read by the encoder and by the types of what may be passed in.
 * @generated from x-wire-type in #/components/schemas
 */
export const wireShapes = {
  OpenTill,
  Shift,
} as const satisfies WireShapes;
