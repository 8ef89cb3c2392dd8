// Generated from test/specs/hostile-names.yaml by countersign generate. Do not edit.

import type { WireShapes } from '@countersign/client-kit';

/**
 * Wire types by schema: read by the encoder and by the types of what may be passed in.
 * @generated from x-wire-type in #/components/schemas
 */
export const wireShapes = {
  ['__proto__']: {
    properties: {
      "a-b'c\"d`e\\": 'integer',
    },
  },
} as const satisfies WireShapes;
