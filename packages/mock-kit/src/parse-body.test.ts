import { expect, test } from 'vitest';
import { parseBody } from './parse-body.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const refusedType = 'Header content-type must be application/json or application/merge-patch+json.';
const json = 'application/json; charset=UTF-8';

test.each([
  ['{"a":[1]}', json, { a: [1] }],
  ['"ü"', 'Application/JSON', 'ü'],
  ['{}', 'application/merge-patch+json;charset="utf-8"', {}],
  ['', undefined, undefined],
])('%s as %s is taken', (text, type, value) => {
  expect(parseBody(bytes(text), type, ['application/json', 'application/merge-patch+json'])).toEqual({ value });
});

test.each([
  ['another JSON media type', '{}', 'application/problem+json', 415, refusedType],
  ['another media type', '{}', 'text/plain', 415, refusedType],
  ['no media type', '{}', undefined, 415, refusedType],
  ['a broken media type', '{}', 'json', 415, refusedType],
  [
    'another charset',
    '{}',
    'application/json; charset=GBK',
    415,
    'Header content-type must name the charset UTF-8, or none.',
  ],
  ['a byte order mark', '\uFEFF{}', json, 400, 'The body is not well-formed JSON.'],
  ['an open object', '{"token":"t0p"', json, 400, 'The body is not well-formed JSON.'],
  ['a bare word', '{"token":t0p}', json, 400, 'The body is not well-formed JSON.'],
])('%s is refused, and not quoted', (_, text, type, status, detail) => {
  expect(parseBody(bytes(text), type, ['application/json', 'application/merge-patch+json'])).toEqual({
    reason: status === 415 ? 'media-type-unsupported' : 'request-invalid',
    status,
    detail,
  });
});

test('bytes that are not UTF-8 are refused', () => {
  const detail = 'The body is not valid UTF-8.';
  expect(parseBody(new Uint8Array([0x22, 0xff, 0x22]), json)).toMatchObject({ status: 400, detail });
});

test('where other media types are left to Prism, they are text', () => {
  expect(parseBody(bytes('a=1'), 'application/x-www-form-urlencoded')).toEqual({ value: 'a=1' });
  expect(parseBody(bytes('{}'), undefined)).toEqual({ value: '{}' });
  expect(parseBody(bytes('{'), json)).toMatchObject({ status: 400 });
  expect(parseBody(bytes('{}'), 'json')).toMatchObject({ status: 415 });
});
