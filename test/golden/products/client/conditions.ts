// Generated from test/specs/products.yaml by countersign generate. Do not edit.

import type { Forbidden, Given } from '@countersign/client-kit';

/**
 * Conditions by schema: read by the types of what may be passed in.
 * @generated from if, then and dependentRequired in #/components/schemas
 */
export interface Conditions {
  readonly Rent: {
    readonly rules: [
      {
        readonly when: { readonly kind: 'BICYCLE'; readonly voucher: Given };
        readonly then: {
          /** price and voucher exclude each other */
          readonly price?: Forbidden<'price and voucher exclude each other'>;
        };
      },
    ];
  };
}
