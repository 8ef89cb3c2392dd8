import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { notesDefinition } from '../fixtures/notes-definition.ts';
import { walletDefinition } from '../fixtures/wallet-definition.ts';
import { startMockServer } from './server.ts';
import type { Mock } from './server.ts';

// Documents without result envelope and signatures: Prism's answers, with the statuses of HTTP.

let mock: Mock;
beforeAll(async () => {
  mock = await startMockServer(notesDefinition);
});
afterAll(() => mock.close());

interface Call {
  readonly method?: string;
  readonly body?: string;
  readonly headers?: Record<string, string>;
}

async function call(path: string, { method = 'GET', body, headers = {} }: Call = {}) {
  const type = body === undefined ? {} : { 'content-type': 'application/json' };
  const response = await fetch(mock.url + path, {
    method,
    headers: { ...type, ...headers },
    ...(body !== undefined && { body }),
  });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

test.each<[string, string, Call, number, unknown]>([
  ['the first example', '/notes/1', {}, 200, { text: 'hi' }],
  ['an example by key', '/notes/1', { headers: { prefer: 'example=long' } }, 200, { text: 'hi there' }],
  [
    'an example by the code of its scenario',
    '/notes/1',
    { headers: { prefer: 'example=LONG' } },
    200,
    { text: 'hi there' },
  ],
  [
    'a status',
    '/notes',
    { method: 'POST', body: '{"text":"a"}', headers: { prefer: 'code=409' } },
    409,
    { text: 'old' },
  ],
  ['its own status', '/notes', { method: 'POST', body: '{"text":"a"}' }, 201, { text: 'new' }],
])('a good request gets %s', async (_, path, options, status, body) => {
  const answer = await call(path, options);
  expect(answer.status).toBe(status);
  expect(JSON.parse(answer.text)).toEqual(body);
  expect(answer.headers.get('signature')).toBeNull();
});

describe('a bad request gets problem details', () => {
  test.each<[string, string, Call, number]>([
    ['unknown path', '/nothing', {}, 404],
    ['unknown method', '/notes/1', { method: 'PUT' }, 405],
    ['unknown example', '/notes/1', { headers: { prefer: 'example=nothing' } }, 404],
    ['nothing acceptable', '/notes/1', { headers: { accept: 'image/png' } }, 406],
    ['media type', '/notes', { method: 'POST', body: '{"text":"a"}', headers: { 'content-type': 'text/plain' } }, 415],
    ['malformed JSON', '/notes', { method: 'POST', body: '{' }, 400],
    ['broken rule', '/notes', { method: 'POST', body: '{"text":"longer than ten"}' }, 422],
    ['missing body', '/notes', { method: 'POST' }, 422],
    ['too long', '/notes', { method: 'POST', body: ' '.repeat(2 ** 21) }, 413],
    ['query parameter', '/notes/1?tag=c', {}, 422],
    ['path parameter', '/notes/one', {}, 422],
  ])('%s', async (_, path, options, status) => {
    const answer = await call(path, options);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    expect(JSON.parse(answer.text)).toMatchObject({ status });
  });
});

test('headers and media types come from the document', async () => {
  expect((await call('/notes/1')).headers.get('etag')).toBe('e1');
  const plain = await call('/notes/1', { headers: { accept: 'text/plain' } });
  expect(plain.headers.get('content-type')).toBe('text/plain');
  expect(plain.text).toBe('hi');
});

test('an answer without body has none, and no length or type', async () => {
  const { status, headers, text } = await call('/notes/1', { method: 'DELETE' });
  expect([status, text, headers.get('content-length')]).toEqual([204, '', null]);
});

test('a query may name a parameter more than once', async () => {
  expect((await call('/notes/1?tag=a&tag=b')).status).toBe(200);
});

test('signatures are verified and made where there is a scheme, envelope or not', async () => {
  const signed = await startMockServer({ ...notesDefinition, signature: walletDefinition.signature });
  const response = await fetch(`${signed.url}/notes/1`);
  expect(response.status).toBe(401);
  expect(response.headers.get('signature')).toMatch('algorithm=RSA256');
  await signed.close();
});
