// Generated from test/specs/signed.yaml by countersign generate. Do not edit.

import { type Rules, type Validator, createValidator } from '@countersign/client-kit/validate';
import type { OpenTillInput } from './client.ts';
import * as shapes from './wire-shapes.ts';

/** @generated from #/components/schemas/Shift */
const ShiftRules: Rules = {
  type: 'object',
  properties: {
    hours: { type: 'string', pattern: /^[0-9]+$/u },
  },
};

/** @generated from #/components/schemas/OpenTill */
const OpenTillRules: Rules = {
  type: 'object',
  required: ['kind'],
  properties: {
    kind: { type: 'string', enum: ['FLOAT', 'EMPTY'] },
    float: { type: 'string', maxLength: 9, pattern: /^[0-9]+$/u },
    shift: ShiftRules,
  },
  allOf: [
    { title: 'float is required when kind is FLOAT', if: { required: ['kind'], properties: { kind: { const: 'FLOAT' } } }, then: { required: ['float'] } },
  ],
};

/**
 * What of a body of `openTill` breaks the contract; also for `validate` of a client.
 * @generated from #/paths/~1v1~1tills~1open/post
 */
export const validateOpenTill: Validator<OpenTillInput> = /* @__PURE__ */ createValidator(
  {
    operation: 'openTill',
    input: { ref: 'OpenTill' },
    rules: OpenTillRules,
  },
  { OpenTill: shapes.OpenTill, Shift: shapes.Shift },
);

