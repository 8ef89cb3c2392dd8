import { describe, expect, test } from 'vitest';
import { goodConsult } from '../fixtures/signed-call.ts';
import { applyToken, consult, walletDefinition } from '../fixtures/wallet-definition.ts';
import type { MockOperation } from './definition.ts';
import { createFieldOrder } from './field-order.ts';
import { createPrism } from './prism.ts';
import type { Violation } from './prism.ts';
import { cutMessage, listMessage, validationMessage } from './validation-message.ts';

const prism = await createPrism(walletDefinition.document, walletDefinition.operations);
const goodHeaders = {
  'content-type': 'application/json',
  'client-id': 'x',
  'request-time': '1700000000000',
  signature: 'x',
};

/** The message for a request to an operation of the wallet, validated by Prism itself. */
async function messageFor(
  operation: MockOperation,
  body: unknown,
  headers: Record<string, string> = goodHeaders,
): Promise<string> {
  const { path } = operation;
  const asked = { method: 'POST', path, query: new URLSearchParams(), headers, body, bodyLength: 10 };
  const { violations } = await prism.ask(asked, { operation });
  return validationMessage(violations, asked, createFieldOrder(walletDefinition.document, operation));
}

test.each([
  ['missing', { authState: undefined }, 'authState is required.'],
  ['too long', { authState: 'x'.repeat(257) }, 'authState has 257 characters; at most 256 are allowed.'],
  ['counted in code points', { authState: '💳'.repeat(257) }, 'authState has 257 characters; at most 256 are allowed.'],
  ['not in the enum', { osType: 'WIN' }, 'osType must be one of IOS, ANDROID.'],
  ['native boolean', { recurringPayment: true, returnUrl: 'a:b' }, 'recurringPayment must be a string; got a boolean.'],
  ['native null', { authState: null }, 'authState must be a string; got null.'],
  ['not an array', { scopes: 'PAY' }, 'scopes must be an array; got a string.'],
  ['too few items', { scopes: [] }, 'scopes has 0 items; at least 1 is needed.'],
  ['too many items', { scopes: Array(5).fill('PAY') }, 'scopes has 5 items; at most 4 are allowed.'],
  ['an item', { scopes: ['PAY', 'X'] }, 'scopes[1] must be one of BASE, PAY.'],
  ['nested, missing', { env: { browserInfo: {} } }, 'env.browserInfo.language is required.'],
  [
    'pattern',
    { env: { browserInfo: { language: 'de', screenHeight: '0' } } },
    'env.browserInfo.screenHeight must match the pattern ^[1-9][0-9]*$.',
  ],
  ['format', { returnUrl: 'nowhere' }, 'returnUrl must be a valid uri.'],
  ['first condition', { terminalType: 'APP' }, 'osType is required.'],
  ['second condition', { recurringPayment: 'true' }, 'returnUrl is required.'],
])('%s', async (_, change, want) => {
  expect(await messageFor(consult, JSON.parse(JSON.stringify({ ...goodConsult, ...change })))).toBe(want);
});

test.each([
  ['nothing', undefined, 'A body is required.'],
  ['null', null, 'A body is required; got null.'],
  ['an array', [], 'The body must be an object; got an array.'],
  ['text', 'secret', 'The body must be an object; got a string.'],
])('a body that is %s', async (_, body, want) => {
  expect(await messageFor(consult, body)).toBe(want);
});

test('the first in the order of the document is told, the others are counted', async () => {
  const body = { terminalType: 'APP', env: { browserInfo: {} }, recurringPayment: 1 };
  expect(await messageFor(consult, body)).toBe('scopes is required. (and 4 more)');
});

test('a choice between fields is one violation', async () => {
  expect(await messageFor(applyToken, { grantType: 'REFRESH_TOKEN' })).toBe('authCode or refreshToken is required.');
});

test('headers are named as such', async () => {
  const { 'request-time': _, ...withoutTime } = goodHeaders;
  expect(await messageFor(consult, goodConsult, withoutTime)).toBe('Header request-time is required.');
  expect(await messageFor(consult, goodConsult, { ...goodHeaders, 'agent-token': 'secret-token' })).toBe(
    'Header agent-token has 12 characters; at most 8 are allowed.',
  );
});

describe('rules that the wallet does not have', () => {
  const violation = (keyword: string, text: string): Violation => ({
    location: 'body',
    path: ['a', 'b'],
    keyword,
    text,
  });
  const request = { headers: {}, body: { a: { b: 'secret' } } };

  test.each([
    ['media-type', 'Supported content types: a/b,c/d', 'Header content-type must be a/b or c/d.'],
    ['media-type', 'No supported content types, but request included a non-empty body', 'No body is allowed.'],
    ['const', 'must be equal to constant', 'a.b does not have the one value that is allowed.'],
    ['minimum', 'must be >= 1', 'a.b must be >= 1.'],
    ['type', 'must be integer,null', 'a.b must be an integer or null; got a string.'],
    ['minLength', 'must NOT have fewer than 10 characters', 'a.b has 6 characters; at least 10 are needed.'],
    [
      'uniqueItems',
      'must NOT have duplicate items (items ## 2 and 1 are identical)',
      'a.b must not have duplicate items (items 2 and 1 are identical).',
    ],
    ['dependentRequired', 'must have property c when property d is present', 'a.b.c is required when a.b.d is given.'],
    ['oneOf', 'must match exactly one schema in oneOf', 'a.b fits none, or more than one, of the allowed forms.'],
    ['additionalProperties', "must NOT have additional properties; found 'x'", 'a.b.x is not a known field.'],
    ['unevaluatedProperties', "must NOT have unevaluated properties: 'x'", 'a.b.x is not a known field.'],
    ['false schema', 'boolean schema is false', 'a.b is not allowed here.'],
    ['if', 'must match "then" schema', 'a.b must match "then" schema.'],
  ])('%s', (keyword, text, want) => {
    expect(validationMessage([violation(keyword, text)], request, () => [])).toBe(want);
  });
});

test('a message has at most 256 characters, its count included', () => {
  expect(cutMessage('x'.repeat(256))).toHaveLength(256);
  const cut = cutMessage('x'.repeat(257), ' (and 2 more)');
  expect(cut).toHaveLength(256);
  expect(cut).toMatch(/x… \(and 2 more\)$/);
});

test('a list that is too long says how many it leaves out', () => {
  expect(listMessage('Known: ', ['A', 'B'])).toBe('Known: A, B.');
  const names = Array.from({ length: 40 }, (_, index) => `CODE_${index + 10}`);
  const text = listMessage('Known: ', names);
  expect(text).toMatch(/^Known: CODE_10, .*, CODE_35 \(and 14 more\)\.$/);
  expect(text.length).toBeLessThanOrEqual(256);
});
