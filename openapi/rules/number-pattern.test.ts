import { expect, test } from 'vitest';
import { admitsOnlyNumbers } from './number-pattern.ts';

test.each([
  ['^-?[0-9]+$', true],
  ['^(0|[1-9][0-9]*)$', true],
  [String.raw`^\d{1,3}$`, true],
  ['^(0|-?([1-9]|[1-9][0-9]|[1-6][0-9]{2}|7[01][0-9]|720))$', true],
  ['^(?:1|2)$', true],
  ['^1|2$', false],
  ['[0-9]+', false],
  ['^[0-9]+', false],
  ['^[0-9a-f]+$', false],
  ['^.+$', false],
  [String.raw`^[0-9]+\.[0-9]+$`, false],
  [String.raw`^\w+$`, false],
])('%s admits only integers: %s', (pattern, expected) => {
  expect(admitsOnlyNumbers(pattern, 'integer')).toBe(expected);
});

test.each([
  [String.raw`^-?[0-9]+(\.[0-9]+)?$`, true],
  ['^[0-9.]+$', true],
  ['^[0-9]+$', true],
  ['^[0-9]+(.[0-9]+)?$', false],
  ['^[0-9,]+$', false],
])('%s admits only decimals: %s', (pattern, expected) => {
  expect(admitsOnlyNumbers(pattern, 'decimal')).toBe(expected);
});
