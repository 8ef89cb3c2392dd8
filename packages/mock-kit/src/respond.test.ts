import { verifyMessage } from '@countersign/signing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { consultPath, goodConsult, resultLine, signedCall } from '../fixtures/signed-call.ts';
import type { CallOptions } from '../fixtures/signed-call.ts';
import { consult, walletDefinition } from '../fixtures/wallet-definition.ts';
import { startMockServer } from './server.ts';
import type { Mock } from './server.ts';
import { testKeys } from './test-keys.ts';

let mock: Mock;
beforeAll(async () => {
  mock = await startMockServer(walletDefinition);
});
afterAll(() => mock.close());

const call = (options?: CallOptions) => signedCall(mock.url, options);

const tokenPath = '/ams/api/v1/authorizations/applyToken';
const unsigned = { signature: undefined };
const anonymous = { ...unsigned, 'client-id': undefined };
const stranger = { 'client-id': 'SANDBOX_SOMEONE_ELSE' };

describe('a good request', () => {
  test('gets the first example, signed', async () => {
    const answer = await call();
    expect(answer).toMatchObject({ status: 200, signed: true });
    expect(JSON.parse(answer.text)).toEqual({
      result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success.' },
      normalUrl: 'https://wallet.example/ask?id=1',
    });
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'application/json; charset=UTF-8',
      'content-length': String(answer.text.length),
      'client-id': testKeys.clientId,
      'response-time': expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+00:00$/),
      signature: expect.stringMatching(/^algorithm=RSA256,keyVersion=1,signature=/),
    });
  });

  test.each([
    ['the other base path', { path: '/ams/sandbox/api/v1/authorizations/consult' }],
    ['a query, which is signed too', { path: `${consultPath}?trace=1&x=%20` }],
    ['fields the document does not know', { body: { ...goodConsult, later: 'x' } }],
    ['an Accept header of another type', { headers: { accept: 'text/html' } }],
    ['blanks in the signature header', { signature: (value: string) => value.replaceAll(',', ', ') }],
    ['no key version named', { signature: (value: string) => value.replace('keyVersion=1,', '') }],
    ['no charset named', { headers: { 'content-type': 'application/json' } }],
  ] satisfies [string, CallOptions][])('passes with %s', async (_, options) => {
    expect(resultLine(await call(options))).toBe('S SUCCESS success.');
  });
});

test('an id that request and example both have is that of the request', async () => {
  const operations = walletDefinition.operations.map((operation) => ({ ...operation, echo: ['normalUrl', 'other'] }));
  const echoing = await startMockServer({ ...walletDefinition, operations });
  try {
    const answered = async (change: object): Promise<unknown> =>
      JSON.parse((await signedCall(echoing.url, { body: { ...goodConsult, ...change } })).text);
    expect(await answered({ normalUrl: 'mine', other: 'x' })).toEqual({
      result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success.' },
      normalUrl: 'mine',
    });
    expect(await answered({ normalUrl: 5 })).toMatchObject({ normalUrl: 'https://wallet.example/ask?id=1' });
  } finally {
    await echoing.close();
  }
});

describe('Prefer', () => {
  test.each([
    ['example=RISK_REJECT', 'F RISK_REJECT Refused for risk.'],
    ['example=UNKNOWN_EXCEPTION', 'U UNKNOWN_EXCEPTION The fate is unknown.'],
    ['example=consult.risk-reject', 'F RISK_REJECT Refused for risk.'],
    ['respond-async', 'S SUCCESS success.'],
    [
      'example=INVALID_AUTHCODE',
      'F PARAM_ILLEGAL Header prefer names no example of consult. Known: SUCCESS, RISK_REJECT, UNKNOWN_EXCEPTION.',
    ],
  ])('%s', async (prefer, want) => {
    expect(resultLine(await call({ headers: { prefer } }))).toBe(want);
  });

  test('the key picks among scenarios of one code', async () => {
    const { text } = await call({ headers: { prefer: 'example=consult.success-app' } });
    expect(JSON.parse(text)).toMatchObject({ schemeUrl: 'wallet://ask' });
  });

  test('does not make a bad request good', async () => {
    const headers = { prefer: 'example=RISK_REJECT' };
    expect(resultLine(await call({ headers, body: { ...goodConsult, authState: 1 } }))).toMatch(
      'PARAM_ILLEGAL authState',
    );
  });
});

describe('a refusal is signed, has HTTP 200, and tells', () => {
  test.each<[string, CallOptions, string]>([
    ['an unknown path', { path: '/ams/api/v1/authorizations/nothing' }, 'NO_INTERFACE_DEF'],
    ['a path outside the API', { path: '/v1/authorizations/consult' }, 'NO_INTERFACE_DEF'],
    ['another method', { method: 'GET', body: '' }, 'NO_INTERFACE_DEF'],
    ['an unknown client', { headers: stranger }, 'UNKNOWN_CLIENT'],
    ['no client id, signed', { headers: { 'client-id': undefined } }, 'UNKNOWN_CLIENT'],
    ['no signature', { headers: unsigned }, 'INVALID_SIGNATURE'],
    ['neither', { headers: anonymous }, 'INVALID_SIGNATURE'],
    ['a malformed signature', { headers: { signature: 'x' } }, 'INVALID_SIGNATURE'],
    [
      'another algorithm',
      { headers: { signature: 'algorithm=RSA1,keyVersion=1,signature=AAAA' } },
      'INVALID_SIGNATURE',
    ],
    ['another key version', { signature: (value) => value.replace('keyVersion=1', 'keyVersion=2') }, 'KEY_NOT_FOUND'],
    ['no request time', { headers: { 'request-time': undefined } }, 'INVALID_SIGNATURE'],
    ['another request time', { headers: { 'request-time': '1700000000000' } }, 'INVALID_SIGNATURE'],
    [
      'a tampered body',
      { altered: { body: JSON.stringify({ ...goodConsult, authState: 'state-2' }) } },
      'INVALID_SIGNATURE',
    ],
    ['a body printed anew', { altered: { body: JSON.stringify(goodConsult, null, 1) } }, 'INVALID_SIGNATURE'],
    ['another path than signed', { altered: { path: tokenPath } }, 'INVALID_SIGNATURE'],
    ['another query than signed', { altered: { path: `${consultPath}?a=1` } }, 'INVALID_SIGNATURE'],
    ['another media type', { headers: { 'content-type': 'text/plain' } }, 'PARAM_ILLEGAL'],
    ['another JSON media type', { headers: { 'content-type': 'application/problem+json' } }, 'PARAM_ILLEGAL'],
    ['malformed JSON', { body: '{"authState":' }, 'PARAM_ILLEGAL'],
    ['no body', { body: '' }, 'PARAM_ILLEGAL'],
    ['a body of 2 MiB', { body: { ...goodConsult, authState: 'x'.repeat(2 ** 21) } }, 'PARAM_ILLEGAL'],
    ['a rule broken', { body: { ...goodConsult, scopes: [] } }, 'PARAM_ILLEGAL'],
  ])('%s', async (_, options, code) => {
    const answer = await call(options);
    expect(answer).toMatchObject({ status: 200, signed: true });
    expect(answer.headers.get('content-type')).toBe('application/json; charset=UTF-8');
    expect(resultLine(answer)).toMatch(`F ${code} `);
  });
});

describe('where one of two operations documents results of its own for methods and media types', () => {
  const documented = {
    'method-unknown': { code: 'METHOD_NOT_SUPPORTED', status: 'F', message: 'No such method.' },
    'media-type-unsupported': { code: 'MEDIA_TYPE_NOT_ACCEPTABLE', status: 'F', message: 'No such type.' },
    'media-type-unacceptable': { code: 'MEDIA_TYPE_NOT_ACCEPTABLE', status: 'F', message: 'No such type.' },
  };
  const scenarios = Object.values(documented).map(({ code }) => ({ key: 'consult.risk-reject', code }));
  let other: Mock;
  beforeAll(async () => {
    const [first, ...rest] = walletDefinition.operations;
    other = await startMockServer({
      ...walletDefinition,
      protocolResults: { ...walletDefinition.protocolResults, ...documented },
      operations: [{ ...consult, scenarios: [...(first?.scenarios ?? []), ...scenarios] }, ...rest],
    });
  });
  afterAll(() => other.close());

  const body = { grantType: 'AUTHORIZATION_CODE', authCode: 'code-1' };
  test.each<[string, CallOptions, string, string]>([
    [
      'another method',
      { method: 'PUT' },
      'METHOD_NOT_SUPPORTED No such method.',
      'NO_INTERFACE_DEF API is not defined.',
    ],
    [
      'another media type',
      { headers: { 'content-type': 'text/plain' } },
      'MEDIA_TYPE_NOT_ACCEPTABLE Header content-type must be application/json.',
      'PARAM_ILLEGAL Header content-type must be application/json.',
    ],
    [
      'another charset',
      { headers: { 'content-type': 'application/json; charset=GBK' } },
      'MEDIA_TYPE_NOT_ACCEPTABLE Header content-type must name the charset UTF-8, or none.',
      'PARAM_ILLEGAL Header content-type must name the charset UTF-8, or none.',
    ],
  ])('%s', async (_, options, own, general) => {
    expect(resultLine(await signedCall(other.url, options))).toBe(`F ${own}`);
    expect(resultLine(await signedCall(other.url, { path: tokenPath, body, ...options }))).toBe(`F ${general}`);
  });

  test('an answer of another media type is refused to the one that asks, and the other is answered', async () => {
    const headers = { accept: 'text/html' };
    expect(resultLine(await signedCall(other.url, { headers }))).toBe(
      'F MEDIA_TYPE_NOT_ACCEPTABLE Header accept must admit application/json.',
    );
    expect(resultLine(await signedCall(other.url, { headers, path: tokenPath, body }))).toBe('S SUCCESS success.');
    const open = { accept: 'text/html, application/*;q=0.1' };
    expect(resultLine(await signedCall(other.url, { headers: open }))).toBe('S SUCCESS success.');
  });

  test.each<[string, CallOptions, string]>([
    ['method before client', { method: 'PUT', headers: stranger }, 'METHOD_NOT_SUPPORTED'],
    ['signature before media types', { headers: { ...unsigned, accept: 'text/html' } }, 'INVALID_SIGNATURE'],
    ['media type before JSON', { body: '{', headers: { 'content-type': 'text/plain' } }, 'MEDIA_TYPE_NOT_ACCEPTABLE'],
  ])('%s', async (_, options, code) => {
    expect(resultLine(await signedCall(other.url, options))).toMatch(`F ${code} `);
  });
});

describe('of two faults the earlier check tells', () => {
  const malformed = { body: '{' };
  test.each<[string, CallOptions, string]>([
    ['path before client', { path: '/ams/api/x', headers: stranger }, 'NO_INTERFACE_DEF'],
    ['path before signature', { path: '/ams/api/x', headers: anonymous }, 'NO_INTERFACE_DEF'],
    ['client before signature', { headers: { ...stranger, ...unsigned } }, 'UNKNOWN_CLIENT'],
    ['signature before JSON', { ...malformed, headers: unsigned }, 'INVALID_SIGNATURE'],
    ['signature before size', { body: ' '.repeat(2 ** 21), headers: unsigned }, 'INVALID_SIGNATURE'],
    ['signature before rules', { body: {}, altered: { body: '{"a":1}' } }, 'INVALID_SIGNATURE'],
    ['rules before Prefer', { body: {}, headers: { prefer: 'example=NOTHING' } }, 'PARAM_ILLEGAL scopes is required.'],
  ])('%s', async (_, options, want) => {
    expect(resultLine(await call(options))).toMatch(`F ${want}`);
  });
});

describe('the client id of an answer', () => {
  test("is the caller's own, even an unknown one", async () => {
    expect((await call({ headers: stranger })).headers.get('client-id')).toBe('SANDBOX_SOMEONE_ELSE');
  });

  test("is the mock's where the caller gave none", async () => {
    expect((await call({ headers: anonymous })).headers.get('client-id')).toBe(testKeys.clientId);
  });
});

test('an answer to HEAD is signed over the nothing that it is', async () => {
  expect(await call({ method: 'HEAD', body: '' })).toMatchObject({ status: 200, signed: true, text: '' });
});

test('no value of a refused request comes back', async () => {
  const secret = 'tok-4111111111111111';
  const body = { scopes: [secret], authState: [secret], terminalType: secret, returnUrl: secret, env: secret };
  for (const options of [
    { body },
    { body: `{"authState": ${secret}}` },
    { headers: { prefer: `example=${secret}` } },
  ]) {
    const answer = await call(options);
    expect(resultLine(answer)).toMatch('PARAM_ILLEGAL');
    expect(answer.text).not.toContain(secret);
  }
});

test("another mock's keys do not do", async () => {
  const { subtle } = crypto;
  const algorithm = {
    name: 'RSASSA-PKCS1-v1_5',
    modulusLength: 2048,
    publicExponent: new Uint8Array([1, 0, 1]),
    hash: 'SHA-256',
  };
  const { publicKey } = await subtle.generateKey(algorithm, true, ['sign', 'verify']);
  const message = { method: 'POST', path: consultPath, clientId: testKeys.clientId, time: '', body: '' };
  const { headers } = await call();
  await expect(verifyMessage(message, headers.get('signature'), publicKey)).rejects.toMatchObject({
    code: 'SIGNATURE_INVALID',
  });
  const other = await startMockServer(walletDefinition, { keys: { ...testKeys, clientPublicKey: publicKey } });
  expect(resultLine(await signedCall(other.url))).toMatch('INVALID_SIGNATURE');
  await other.close();
});

test('a reason for which the API documents no result is told by HTTP', async () => {
  const { 'client-unknown': _, ...protocolResults } = walletDefinition.protocolResults;
  const other = await startMockServer({ ...walletDefinition, protocolResults });
  const answer = await signedCall(other.url, { headers: stranger });
  expect(answer).toMatchObject({ status: 401, signed: true });
  expect(JSON.parse(answer.text)).toEqual({ title: 'Unauthorized', status: 401, detail: 'The client id is unknown.' });
  await other.close();
});
