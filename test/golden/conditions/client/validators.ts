// Generated from test/specs/conditions.yaml by countersign generate. Do not edit.

import { type Rules, type Validator, createValidator } from '@countersign/client-kit/validate';
import type { SendInput, TrackInput } from './client.ts';
import * as shapes from './wire-shapes.ts';

/** @generated from #/components/schemas/Pickup */
const PickupRules: Rules = {
  type: 'object',
  required: ['place'],
  properties: {
    place: { type: 'string', enum: ['DOOR', 'SHOP'] },
    floor: { type: 'string', pattern: /^[0-9]+$/u },
  },
  allOf: [
    { title: 'floor is required when place is DOOR', if: { required: ['place'], properties: { place: { const: 'DOOR' } } }, then: { required: ['floor'] } },
  ],
};

/** @generated from #/components/schemas/Item */
const ItemRules: Rules = {
  type: 'object',
  properties: {
    sku: { type: 'string' },
    name: { type: 'string' },
    parts: { type: 'array', items: { $ref: () => ItemRules } },
  },
  allOf: [
    { title: 'sku or name is required in an item', if: { type: 'object' }, then: { anyOf: [{ required: ['sku'] }, { required: ['name'] }] } },
  ],
};

/** @generated from #/components/schemas/Sending */
const SendingRules: Rules = {
  type: 'object',
  required: ['service', 'carrier'],
  properties: {
    service: { type: 'string', enum: ['LETTER', 'PARCEL', 'PALLET'] },
    carrier: { type: 'string' },
    speed: { type: 'string', enum: ['SLOW', 'FAST'] },
    weight: { type: 'string', pattern: /^[0-9]+$/u },
    lift: { type: 'string', enum: ['true', 'false'] },
    insured: { type: 'string', enum: ['true', 'false'] },
    worth: { type: 'string', pattern: /^[0-9]+$/u },
    account: { type: 'string' },
    voucher: { type: 'string' },
    price: { type: 'string' },
    gateCode: { type: 'string' },
    pickup: PickupRules,
    items: { type: 'array', items: ItemRules },
    remark: { type: 'string' },
  },
  allOf: [
    { title: 'weight is required when service is PARCEL or PALLET', if: { required: ['service'], properties: { service: { enum: ['PARCEL', 'PALLET'] } } }, then: { required: ['weight'] } },
    { title: 'lift is required when service is PALLET', if: { required: ['service'], properties: { service: { const: 'PALLET' } } }, then: { required: ['lift'] } },
    { title: 'worth is required when insured is true', if: { required: ['insured'], properties: { insured: { const: 'true' } } }, then: { required: ['worth'] } },
    { title: 'account is required when carrier is OWN', if: { required: ['carrier'], properties: { carrier: { const: 'OWN' } } }, then: { required: ['account'] } },
    { title: 'price must not stand beside voucher', if: { required: ['voucher'] }, then: { properties: { price: false } } },
    { title: 'gateCode is required when pickup.place is DOOR', if: { required: ['pickup'], properties: { pickup: { type: 'object', required: ['place'], properties: { place: { const: 'DOOR' } } } } }, then: { required: ['gateCode'] } },
    { title: "remark is required when account is long, which a type can't tell", if: { required: ['account'], properties: { account: { minLength: 20 } } }, then: { required: ['remark'] } },
  ],
};

/**
 * What of a body of `send` breaks the contract; also for `validate` of a client.
 * @generated from #/paths/~1v1~1parcels~1send/post
 */
export const validateSend: Validator<SendInput> = /* @__PURE__ */ createValidator(
  {
    operation: 'send',
    input: { ref: 'Sending' },
    rules: SendingRules,
  },
  { Pickup: shapes.Pickup, Sending: shapes.Sending },
);

/**
 * What of a body of `track` breaks the contract; also for `validate` of a client.
 * @generated from #/paths/~1v1~1parcels~1track/post
 */
export const validateTrack: Validator<TrackInput> = /* @__PURE__ */ createValidator(
  {
    operation: 'track',
    jsonScalars: true,
    rules: { type: 'object', properties: { parcelId: { type: 'string' }, reference: { type: 'string' }, phone: { type: 'string' }, name: { type: 'string' }, wants: { type: 'array', items: { type: 'string', enum: ['PLACE', 'TEMPERATURE'] } }, sensor: { type: 'string' } }, additionalProperties: false, allOf: [{ title: 'sensor is required when wants holds TEMPERATURE', if: { required: ['wants'], properties: { wants: { type: 'array', contains: { const: 'TEMPERATURE' } } } }, then: { required: ['sensor'] } }], anyOf: [{ required: ['parcelId'] }, { required: ['reference'] }], dependentRequired: { phone: ['name'] } },
  },
  {},
);

