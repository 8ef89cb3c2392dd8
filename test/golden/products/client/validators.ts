// Generated from test/specs/products.yaml by countersign generate. Do not edit.

import { type Rules, type Validator, createValidator } from '@countersign/client-kit/validate';
import type { RentInput } from './client.ts';
import * as shapes from './wire-shapes.ts';

/** @generated from #/components/schemas/Spare */
const SpareRules: Rules = {
  type: 'object',
  required: ['size'],
  properties: {
    size: { type: 'string', maxLength: 2 },
    spare: { $ref: () => SpareRules },
  },
  additionalProperties: false,
};

/** @generated from #/components/schemas/Price */
const PriceRules: Rules = {
  type: 'object',
  required: ['value'],
  properties: {
    value: { type: 'string', pattern: /^[0-9]+$/u },
  },
};

/** @generated from #/components/schemas/RentPrice */
const RentPriceRules: Rules = {
  type: 'object',
  properties: {
    tip: { type: 'string', maxLength: 3 },
  },
  allOf: [
    PriceRules,
  ],
  unevaluatedProperties: false,
};

/** @generated from #/components/schemas/RentFields */
const RentFieldsRules: Rules = {
  type: 'object',
  properties: {
    price: RentPriceRules,
  },
};

/** @generated from #/components/schemas/RentBicycle */
const RentBicycleRules: Rules = {
  type: 'object',
  required: ['kind'],
  properties: {
    kind: { type: 'string', const: 'BICYCLE' },
    voucher: { type: 'string', maxLength: 8 },
    spare: SpareRules,
  },
  allOf: [
    RentFieldsRules,
    { title: 'price and voucher exclude each other', if: { required: ['voucher'] }, then: { properties: { price: false } } },
  ],
  unevaluatedProperties: false,
};

/** @generated from #/components/schemas/RentBoat */
const RentBoatRules: Rules = {
  type: 'object',
  required: ['kind', 'price'],
  properties: {
    kind: { type: 'string', const: 'BOAT' },
    sails: { type: 'string', pattern: /^[1-9]$/u },
  },
  allOf: [
    RentFieldsRules,
  ],
  unevaluatedProperties: false,
};

/** @generated from #/components/schemas/Rent */
const RentRules: Rules = {
  type: 'object',
  required: ['kind'],
  properties: {
    kind: { type: 'string', enum: ['BICYCLE', 'BOAT'] },
  },
  oneOf: [
    RentBicycleRules,
    RentBoatRules,
  ],
  discriminator: { propertyName: 'kind', mapping: { BICYCLE: RentBicycleRules, BOAT: RentBoatRules } },
};

/**
 * What of a body of `rent` breaks the contract; also for `validate` of a client.
 * @generated from #/paths/~1v1~1rents~1rent/post
 */
export const validateRent: Validator<RentInput> = /* @__PURE__ */ createValidator(
  {
    operation: 'rent',
    input: { ref: 'Rent' },
    rules: RentRules,
  },
  { Price: shapes.Price, Rent: shapes.Rent, RentPrice: shapes.RentPrice },
);

