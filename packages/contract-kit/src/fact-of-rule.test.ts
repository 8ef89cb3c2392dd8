import { expect, test } from 'vitest';
import { tills } from '../fixtures/tills.ts';
import { factOfRule } from './fact-of-rule.ts';

const at = (rule: string): string => `#/components/schemas/Opening${rule}`;

test.each([
  [at('/required'), 'kind', 'kind is required.'],
  [at('/properties/kind/maxLength'), 'kind', 'kind has at most 8 characters.'],
  [at('/properties/kind/type'), 'kind', 'kind is of type string.'],
  [at('/additionalProperties'), 'more', 'more is not a known member.'],
  [at('/allOf/0'), 'floor', 'floor comes with kind DEEP.'],
  [at('/type'), undefined, 'the body is of type object.'],
  ['#/nowhere', 'kind', 'kind keeps to nowhere there.'],
])('%s of %s', (pointer, field, fact) => {
  expect(factOfRule(tills.document, pointer, field)).toBe(fact);
});
