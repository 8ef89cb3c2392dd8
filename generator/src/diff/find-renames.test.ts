import { expect, test } from 'vitest';
import { compareSchemas } from './compare-value.ts';
import { likeness } from './find-renames.ts';

const object = (properties: object, required: readonly string[] = []) => ({ type: 'object', properties, required });

/** Kinds and fields of what is found between two schemas. */
const found = (base: object, head: object): string[] =>
  compareSchemas(
    { base, head, names: undefined },
    [{ schema: base as never, pointer: '#' }],
    [{ schema: head as never, pointer: '#' }],
  ).map(({ kind, field, guess }) => `${kind} ${field}${guess ? '?' : ''}`);

const text = { type: 'string', maxLength: 8 };

test('a member that says the same under a similar name is a guess', () => {
  expect(found(object({ authState: text }), object({ state: text }))).toEqual(['field-renamed authState?']);
});

test('a description that agrees is as good as a similar name', () => {
  const told = { ...text, description: 'Who it is.' };
  expect(found(object({ abc: told }), object({ xyz: told }))).toEqual(['field-renamed abc?']);
});

test.each([
  ['another schema', object({ authState: text }), object({ state: { type: 'string', maxLength: 9 } })],
  ['another name', object({ authState: text }), object({ currency: text })],
  ['required on one side', object({ authState: text }), object({ state: text }, ['state'])],
])('with %s it is another member', (_, base, head) => {
  expect(found(base, head).map((each) => each.split(' ')[0])).toEqual([
    'field-removed',
    expect.stringMatching(/field-added$/),
  ]);
});

test('one that could be several is none', () => {
  expect(found(object({ state: text }), object({ authState: text, payState: text }))).toEqual([
    'field-removed state',
    'field-added authState',
    'field-added payState',
  ]);
  expect(found(object({ authState: text, payState: text }), object({ state: text }))).toEqual([
    'field-removed authState',
    'field-removed payState',
    'field-added state',
  ]);
});

test('likeness counts pairs of letters', () => {
  expect(likeness('merchantId', 'merchantID')).toBe(1);
  expect(likeness('payment', 'payments')).toBe(1);
  expect(likeness('amount', 'currency')).toBe(0);
  expect(likeness('', 'a')).toBe(1);
});
