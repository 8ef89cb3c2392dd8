// Generated from test/specs/hostile-names.yaml by countersign generate. Do not edit.

import type { Input } from '@countersign/client-kit';
import { type Rules, type Validator, createValidator } from '@countersign/client-kit/validate';
import type { components } from './types.ts';
import * as shapes from './wire-shapes.ts';
import type { wireShapes } from './wire-shapes.ts';

/** @generated from #/components/schemas/__proto__ */
const _Rules: Rules = {
  type: 'object',
  properties: {
    ['__proto__']: { type: 'string', maxLength: 40 } satisfies Rules,
    "a-b'c\"d`e\\": { type: 'string', pattern: /^[0-9]+$/u },
    toString: { type: 'string', maxLength: 40 } satisfies Rules,
    then: { type: 'string', enum: ["'+process.exit(1)+'", '`${process.exit(1)}`'] },
  },
};

/**
 * What of a body of `class` breaks the contract; also for `validate` of a client.
 * @generated from #/paths/~1a'+process.exit(1)+'~1{id}/post
 */
export const validateClass_: Validator<Input<components['schemas']['__proto__'], { ref: '__proto__' }, typeof wireShapes>> = /* @__PURE__ */ createValidator(
  {
    operation: 'class',
    input: { ref: '__proto__' },
    jsonScalars: true,
    optional: true,
    rules: _Rules,
  },
  { ['__proto__']: shapes._ },
);

/**
 * What of a body of `*\/ '+process.exit(3)+'` breaks the contract; also for `validate` of a client.
 * @generated from #/paths/~1b/post
 */
export const validateProcessExit3: Validator<Input<components['schemas']['__proto__'], { ref: '__proto__' }, typeof wireShapes>> = /* @__PURE__ */ createValidator(
  {
    operation: "*/ '+process.exit(3)+'",
    input: { ref: '__proto__' },
    jsonScalars: true,
    optional: true,
    rules: _Rules,
  },
  { ['__proto__']: shapes._ },
);

