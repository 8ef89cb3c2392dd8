import { inspect } from 'node:util';

import { expect, test } from 'vitest';

import { SigningError } from './errors.ts';

const unverified = { status: 502, body: 'card 4111111111111111' };
const error = new SigningError('SIGNATURE_MISSING', 'The answer is not signed.', { cause: 'the cause', unverified });

test('is an Error with a code, a name in its stack line and its cause', () => {
  expect(error).toBeInstanceOf(Error);
  expect(error).toMatchObject({ name: 'SigningError', code: 'SIGNATURE_MISSING', cause: 'the cause' });
  expect(inspect(error)).toContain('SigningError: The answer is not signed.');
});

test('gives the unverified answer to who asks for it', () => {
  expect(error.unverified).toEqual(unverified);
});

test.each([
  ['util.inspect', inspect(error, { depth: 9, showHidden: true })],
  ['JSON', JSON.stringify({ error })],
  ['JSON of a copy', JSON.stringify({ ...error })],
  ['String', String(error)],
  ['the stack', String(error.stack)],
  [
    'own members',
    Reflect.ownKeys(error)
      .map((key) => String(Reflect.get(error, key)))
      .join(),
  ],
])('%s does not show it', (_, text) => {
  expect(text).not.toContain('4111');
});

test('JSON names the error', () => {
  expect(JSON.parse(JSON.stringify(error))).toEqual({
    name: 'SigningError',
    code: 'SIGNATURE_MISSING',
    message: 'The answer is not signed.',
  });
});

test('has no cause member where there is none', () => {
  expect('cause' in new SigningError('KEY_INVALID', 'no')).toBe(false);
});
