import { expect, test } from 'vitest';
import { parsePrefer } from './prefer.ts';

test.each([
  [undefined, {}],
  ['', {}],
  ['example=RISK_REJECT', { example: 'RISK_REJECT' }],
  ['Example = "RISK_REJECT"', { example: 'RISK_REJECT' }],
  ['respond-async, wait=100; code=409', { 'respond-async': '', wait: '100', code: '409' }],
  ['example=a=b', { example: 'a=b' }],
  ['example=first, example=second', { example: 'first' }],
])('%s', (header, want) => {
  expect(Object.fromEntries(parsePrefer(header))).toEqual(want);
});
