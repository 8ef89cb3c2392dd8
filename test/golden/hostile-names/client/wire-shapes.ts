// Generated from test/specs/hostile-names.yaml by countersign generate. Do not edit.

import type { WireShapes } from '@countersign/client-kit';

export const _ = {
  properties: {
    "a-b'c\"d`e\\": 'integer',
  },
} as const;

/**
 * Wire types by schema: read by the encoder and by the types of what may be passed in.
 * @generated from x-wire-type in #/components/schemas
 */
export const wireShapes = {
  ['__proto__']: _,
} as const satisfies WireShapes;
