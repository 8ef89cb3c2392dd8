// Generated from test/specs/stateful/openapi.yaml by countersign generate. Do not edit.

import { type Validator, createValidator } from '@countersign/client-kit/validate';
import type { FillInput, LookInput } from './client.ts';

/**
 * What of a body of `fill` breaks the contract; also for `validate` of a client.
 * @generated from #/paths/~1v1~1jars~1fill/post
 */
export const validateFill: Validator<FillInput> = /* @__PURE__ */ createValidator(
  {
    operation: 'fill',
    input: { properties: { weight: 'integer' } },
    rules: { type: 'object', required: ['fillId', 'weight'], properties: { fillId: { type: 'string', maxLength: 32 }, weight: { type: 'string', pattern: /^[1-9][0-9]{0,3}$/u }, lid: { type: 'string', enum: ['SCREW', 'CORK'] } }, additionalProperties: false },
  },
  {},
);

/**
 * What of a body of `look` breaks the contract; also for `validate` of a client.
 * @generated from #/paths/~1v1~1jars~1look/post
 */
export const validateLook: Validator<LookInput> = /* @__PURE__ */ createValidator(
  {
    operation: 'look',
    rules: { type: 'object', required: ['jar'], properties: { jar: { type: 'string', maxLength: 32 } }, additionalProperties: false },
  },
  {},
);

