// Generated from test/specs/signed.yaml by countersign generate. Do not edit.

import type { Given } from '@countersign/client-kit';

/**
 * Conditions by schema: read by the types of what may be passed in.
 * @generated from if, then and dependentRequired in #/components/schemas
 */
export interface Conditions {
  readonly OpenTill: {
    readonly rules: [
      {
        readonly when: { readonly kind: 'FLOAT' };
        readonly then: {
          /** float is required when kind is FLOAT */
          readonly float: Given;
        };
      },
    ];
  };
}
