// Generated from test/specs/conditions.yaml by countersign generate. Do not edit.

import type { Forbidden, Given } from '@countersign/client-kit';

/**
 * Conditions by schema: read by the types of what may be passed in.
 * @generated from if, then and dependentRequired in #/components/schemas
 */
export interface Conditions {
  readonly Sending: {
    readonly rules: [
      {
        readonly when: { readonly service: 'PARCEL' | 'PALLET' };
        readonly then: {
          /** weight is required when service is PARCEL or PALLET */
          readonly weight: Given;
        };
      },
      {
        readonly when: { readonly service: 'PALLET' };
        readonly then: {
          /** lift is required when service is PALLET */
          readonly lift: Given;
        };
      },
      {
        readonly when: { readonly insured: 'true' };
        readonly then: {
          /** worth is required when insured is true */
          readonly worth: Given;
        };
      },
      {
        readonly when: { readonly carrier: 'OWN' };
        readonly then: {
          /** account is required when carrier is OWN */
          readonly account: Given;
        };
      },
      {
        readonly when: { readonly voucher: Given };
        readonly then: {
          /** price must not stand beside voucher */
          readonly price?: Forbidden<'price must not stand beside voucher'>;
        };
      },
      {
        readonly when: { readonly pickup: { readonly place: 'DOOR' } };
        readonly then: {
          /** gateCode is required when pickup.place is DOOR */
          readonly gateCode: Given;
        };
      },
    ];
    readonly members: {
      readonly pickup: { ref: 'Pickup' };
      readonly items: { items: { ref: 'Item' } };
    };
  };
  readonly Pickup: {
    readonly rules: [
      {
        readonly when: { readonly place: 'DOOR' };
        readonly then: {
          /** floor is required when place is DOOR */
          readonly floor: Given;
        };
      },
    ];
  };
  readonly Item: {
    readonly rules: [
      {
        readonly when: {};
        /** sku or name is required in an item */
        readonly then: { readonly sku: Given } | { readonly name: Given };
      },
    ];
    readonly members: {
      readonly parts: { items: { ref: 'Item' } };
    };
  };
  readonly 'POST /v1/parcels/track': {
    readonly rules: [
      {
        readonly when: { readonly wants: readonly ('TEMPERATURE')[] };
        readonly then: {
          /** sensor is required when wants holds TEMPERATURE */
          readonly sensor: Given;
        };
      },
      {
        readonly when: { readonly phone: Given };
        readonly then: {
          /** name is required with phone */
          readonly name: Given;
        };
      },
      {
        readonly when: {};
        /** At least one of parcelId, reference */
        readonly then: { readonly parcelId: Given } | { readonly reference: Given };
      },
    ];
  };
}
