import { expect, test } from 'vitest';
import { describeViolation } from './describe-violation.ts';

test.each([
  ['enum', [{ kind: 'A' }, 'B', null], 'one of {"kind":"A"}, B, null'],
  ['enum', [Object.create(null)], 'one of {}'],
  ['const', { kind: 'A' }, '{"kind":"A"}'],
  ['enum', [...'abcdefghij'], 'one of a, b, c, d, e, f, g, h … (10)'],
  ['pattern', /^a$/u, 'a match of /^a$/u'],
  ['minLength', 3, 'at least 3 characters'],
])('%s %j is told', (keyword, limit, told) => {
  expect(describeViolation(keyword, limit, 1, { pointer: '/a' }).message).toBe(`/a: expected ${told}, found a number.`);
});
