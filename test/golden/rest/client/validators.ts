// Generated from test/specs/rest.yaml by countersign generate. Do not edit.

import { type Rules, type Validator, createValidator } from '@countersign/client-kit/validate';
import type { CloseOrderInput } from './client.ts';
import type { components } from './types.ts';

/** @generated from #/components/schemas/Id */
const IdRules: Rules = { type: 'string', pattern: /^[A-Z]-[0-9]+$/u };

/** @generated from #/components/schemas/Order/properties/amount */
const OrderPropertiesAmountRules: Rules = { type: 'number', exclusiveMinimum: 0 };

/** @generated from #/components/schemas/Order */
const OrderRules: Rules = {
  type: 'object',
  required: ['id', 'amount'],
  properties: {
    id: { $ref: IdRules, maxLength: 6 },
    amount: { type: 'number', exclusiveMinimum: 0 },
    note: { type: ['string', 'null'], minLength: 2 },
    kind: { enum: ['A', 'B', null] },
    lines: { type: 'array', maxItems: 3, items: { type: 'object', required: ['sku', 'count'], properties: { sku: { type: 'string' }, count: { type: 'integer', enum: [1, 2] } } } },
    paid: OrderPropertiesAmountRules,
  },
  additionalProperties: false,
};

/**
 * What of a body of `HttpClient` breaks the contract; also for `validate` of a client.
 * @generated from #/paths/~1orders/post
 */
export const validateHttpClient: Validator<components['schemas']['Order']> = /* @__PURE__ */ createValidator(
  {
    operation: 'HttpClient',
    jsonScalars: true,
    rules: OrderRules,
  },
  {},
);

/**
 * What of a body of `closeOrder` breaks the contract; also for `validate` of a client.
 * @generated from #/paths/~1orders~1close/post
 */
export const validateCloseOrder: Validator<CloseOrderInput> = /* @__PURE__ */ createValidator(
  {
    operation: 'closeOrder',
    rules: { type: 'object', required: ['id'], properties: { id: IdRules } },
  },
  {},
);

