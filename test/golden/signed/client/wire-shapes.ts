// Generated from test/specs/signed.yaml by countersign generate. Do not edit.

import type { WireShapes } from '@countersign/client-kit';

/**
 * Wire types by schema: read by the encoder and by the types of what may be passed in.
 * @generated from x-wire-type in #/components/schemas
 */
export const wireShapes = {
  OpenTill: {
    properties: {
      float: 'integer',
      shift: { ref: 'Shift' },
    },
  },
  Shift: {
    properties: {
      hours: 'integer',
    },
  },
} as const satisfies WireShapes;
