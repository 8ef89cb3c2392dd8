// Generated from test/specs/plain.yaml by countersign generate. Do not edit.

import type { Input } from '@countersign/client-kit';
import { type Rules, type Validator, createValidator, dateTime } from '@countersign/client-kit/validate';
import type { components } from './types.ts';
import * as shapes from './wire-shapes.ts';
import type { wireShapes } from './wire-shapes.ts';

/** @generated from #/components/schemas/Pet */
const PetRules: Rules = {
  type: 'object',
  required: ['name'],
  properties: {
    name: { type: 'string', maxLength: 20 },
    bornAt: { type: 'string', format: dateTime },
    friends: { type: 'array', items: { $ref: () => PetRules } },
  },
};

/**
 * What of a body of `createPet` breaks the contract; also for `validate` of a client.
 * @generated from #/paths/~1pets/post
 */
export const validateCreatePet: Validator<Input<components['schemas']['Pet'], { ref: 'Pet' }, typeof wireShapes>> = /* @__PURE__ */ createValidator(
  {
    operation: 'createPet',
    input: { ref: 'Pet' },
    jsonScalars: true,
    rules: PetRules,
  },
  { Pet: shapes.Pet },
);

