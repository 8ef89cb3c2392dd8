import { generateKeyPairSync } from 'node:crypto';
import { inspect } from 'node:util';

import { describe, expect, test, vi } from 'vitest';

import { SigningError } from './errors.ts';
import { parsePrivateKey, parsePublicKey } from './key.ts';
import { signingMiddleware } from './middleware.ts';
import type { SigningOptions } from './options.ts';
import { alipayScheme } from './scheme.ts';
import { createSigner } from './signer.ts';
import { signMessage } from './sign.ts';
import { verifyMessage } from './verify.ts';

const pair = () =>
  generateKeyPairSync('rsa', {
    modulusLength: 2048,
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  });
const merchant = pair();
const gateway = pair();

// Right in their outer form, as far as a look at the DER goes; of what PKCS#1 holds, only the modulus is there.
const base64OfHex = (hex: string): string => Buffer.from(hex, 'hex').toString('base64');
const rsaAndModulus = (head: string, middle: string): string =>
  base64OfHex(`${head}300d06092a864886f70d0101010500${middle}0282010100${'aa'.repeat(256)}`);
const hollow = {
  privateKey: rsaAndModulus('30820122020100', '0482010c30820108020100'),
  publicKey: rsaAndModulus('3082011d', '0382010a0030820105'),
};

const now = Date.parse('2023-06-01T06:12:13Z');
const responseTime = '2023-06-01T14:12:13+08:00';
const clientId = 'T_111222333';
const path = '/ams/api/v1/authorizations/consult?a=%20b';
const answerBody = '{"result":{"resultStatus":"S"}}';

const options: SigningOptions = {
  clientId,
  privateKey: merchant.privateKey,
  gatewayPublicKey: gateway.publicKey,
  now: () => now,
};
const middleware = signingMiddleware(options);

const requestOf = (init: RequestInit = {}): Request =>
  new Request(`https://open-na.alipay.com${path}`, { method: 'POST', body: '{"authState":"ü"}', ...init });

interface Answer {
  readonly body?: BodyInit | null;
  readonly signedBody?: string;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string | null>>;
}

/** A signed answer; a header set to `null` is left out. */
async function answerOf({
  body = answerBody,
  signedBody = answerBody,
  status = 200,
  headers = {},
}: Answer = {}): Promise<Response> {
  const key = await parsePrivateKey(gateway.privateKey);
  const signature = await signMessage({ method: 'POST', path, clientId, time: responseTime, body: signedBody }, key);
  const all = new Headers();
  const given = { signature, 'client-id': clientId, 'response-time': responseTime, ...headers };
  for (const [name, value] of Object.entries(given)) if (value !== null) all.set(name, value);
  return new Response(body, { status, headers: all });
}

describe('options are judged at once', () => {
  const construct = (change: object) => () => signingMiddleware({ ...options, ...change });

  test.each([
    ['no tolerance', { responseTolerance: null }, 'OPTIONS_INVALID', /^responseTolerance /],
    ['half a tolerance', { responseTolerance: { past: 1 } }, 'OPTIONS_INVALID', /^responseTolerance /],
    ['a tolerance in words', { responseTolerance: '1000' }, 'OPTIONS_INVALID', /^responseTolerance /],
    ['no bytes of an answer', { maxAnswerBytes: 0 }, 'OPTIONS_INVALID', /^maxAnswerBytes /],
    ['no client id', { clientId: undefined }, 'OPTIONS_INVALID', /clientId is missing/],
    ['an empty client id', { clientId: '' }, 'OPTIONS_INVALID', /clientId is missing/],
    ['a client id with its line feed', { clientId: 'T_1\n' }, 'HEADER_VALUE_INVALID', /^clientId .*line feed/],
    ['a client id with a return', { clientId: 'T_1\rx: y' }, 'HEADER_VALUE_INVALID', /^clientId .*line feed/],
    ['a client id beyond ASCII', { clientId: 'T_東' }, 'HEADER_VALUE_INVALID', /^clientId .*line feed/],
    ['an odd key version', { keyVersion: '1,2' }, 'HEADER_VALUE_INVALID', /^keyVersion .*holds what it must not/],
    ['no private key', { privateKey: undefined }, 'KEY_INVALID', /^privateKey: .*type Undefined.*set\?/],
    ['an empty private key', { privateKey: '' }, 'KEY_INVALID', /^privateKey: .*empty/],
    [
      'a public key for the private',
      { privateKey: merchant.publicKey },
      'KEY_INVALID',
      /^privateKey: .*found an RSA public key/,
    ],
    [
      'a private key for the public',
      { gatewayPublicKey: gateway.privateKey },
      'KEY_INVALID',
      /^gatewayPublicKey: .*found an RSA private key/,
    ],
    ['no tolerance', { responseTolerance: 0 }, 'OPTIONS_INVALID', /responseTolerance/],
    ['an endless tolerance', { responseTolerance: Infinity }, 'OPTIONS_INVALID', /responseTolerance/],
    ['a tolerance that is no number', { responseTolerance: Number.NaN }, 'OPTIONS_INVALID', /responseTolerance/],
  ])('%s', (_, change, code, message) => {
    expect(construct(change)).toThrow(expect.objectContaining({ code, message: expect.stringMatching(message) }));
  });

  test('the middleware shows no key', () => {
    expect(inspect(middleware, { depth: 9, showHidden: true })).not.toContain(merchant.privateKey.slice(40, 60));
  });

  test.each([
    ['privateKey', { privateKey: hollow.privateKey }],
    ['gatewayPublicKey', { gatewayPublicKey: hollow.publicKey }],
  ])('a %s that fails only when imported stops the request, without an unhandled rejection', async (_, change) => {
    const unhandled = vi.fn<() => void>();
    process.on('unhandledRejection', unhandled);
    const broken = construct(change)();
    await new Promise((resolve) => setTimeout(resolve, 20));
    process.off('unhandledRejection', unhandled);
    expect(unhandled).not.toHaveBeenCalled();
    await expect(broken.onRequest({ request: requestOf() })).rejects.toMatchObject({ code: 'KEY_INVALID' });
  });
});

describe('onRequest', () => {
  const sign = (init?: RequestInit): Promise<Request> => middleware.onRequest({ request: requestOf(init) });

  test('sets the headers, signed over path, query and bytes', async () => {
    const signed = await sign();
    expect(signed).toMatchObject({ method: 'POST', url: `https://open-na.alipay.com${path}` });
    expect(Object.fromEntries(signed.headers)).toMatchObject({
      'client-id': clientId,
      'request-time': String(now),
      'content-type': 'application/json; charset=UTF-8',
    });
    const body = new Uint8Array(await signed.clone().arrayBuffer());
    const message = { method: 'POST', path, clientId, time: String(now), body };
    await verifyMessage(message, signed.headers.get('signature'), await parsePublicKey(merchant.publicKey));
    expect(await signed.text()).toBe('{"authState":"ü"}');
  });

  test('reads the body once', async () => {
    const read = vi.spyOn(Request.prototype, 'arrayBuffer');
    await sign();
    expect(read).toHaveBeenCalledTimes(1);
    read.mockRestore();
  });

  test('keeps other headers and the signal, and replaces what the caller set of ours', async () => {
    const abort = new AbortController();
    const signed = await sign({
      signal: abort.signal,
      headers: { 'agent-token': 'x', 'client-id': 'forged', signature: 'forged', 'request-time': '1' },
    });
    expect(signed.headers.get('agent-token')).toBe('x');
    expect(signed.headers.get('client-id')).toBe(clientId);
    expect(signed.headers.get('request-time')).toBe(String(now));
    expect(signed.headers.get('signature')).toMatch(/^algorithm=RSA256,keyVersion=1,signature=[^,]+$/);
    abort.abort();
    expect(signed.signal.aborted).toBe(true);
  });

  test.each([
    ['application/json', 'application/json; charset=UTF-8'],
    ['Application/JSON;charset=utf-8', 'application/json; charset=UTF-8'],
    ['text/plain', 'application/json; charset=UTF-8'],
    ['multipart/form-data; boundary=x', 'multipart/form-data; boundary=x'],
  ])('content type %s is sent as %s', async (declared, sent) => {
    const signed = await sign({ headers: { 'content-type': declared } });
    expect(signed.headers.get('content-type')).toBe(sent);
  });

  test('signs a request without a body', async () => {
    const signed = await sign({ method: 'GET', body: null });
    expect(signed.body).toBeNull();
    expect(signed.headers.has('content-type')).toBe(false);
    const message = { method: 'GET', path, clientId, time: String(now), body: '' };
    await verifyMessage(message, signed.headers.get('signature'), await parsePublicKey(merchant.publicKey));
  });

  test.each(['follow', 'error', 'manual'] as const)(
    'never follows a redirect, whatever was asked for: %s',
    async (redirect) => {
      expect((await sign({ redirect })).redirect).toBe('manual');
    },
  );

  test('gives the key version that was asked for', async () => {
    const signed = await signingMiddleware({ ...options, keyVersion: '3' }).onRequest({ request: requestOf() });
    expect(signed.headers.get('signature')).toContain('keyVersion=3,');
  });

  test.each([Number.NaN, -1, Infinity])('refuses a clock that gives %d', async (time) => {
    const broken = signingMiddleware({ ...options, now: () => time });
    await expect(broken.onRequest({ request: requestOf() })).rejects.toMatchObject({ code: 'OPTIONS_INVALID' });
  });

  test('uses the header names of the scheme', async () => {
    const headers = { signature: 'x-sign', clientId: 'x-client', requestTime: 'x-time', responseTime: 'x-answered' };
    const signed = await signingMiddleware(options, { ...alipayScheme, headers }).onRequest({ request: requestOf() });
    expect([...signed.headers.keys()]).toEqual(expect.arrayContaining(['x-sign', 'x-client', 'x-time']));
    expect(signed.headers.has('signature')).toBe(false);
  });
});

test.each([undefined, null])('%s for options is told as the option that is missed first', (none) => {
  for (const create of [signingMiddleware, createSigner]) {
    expect(() => create(none as never)).toThrow(
      expect.objectContaining({ code: 'OPTIONS_INVALID', message: expect.stringMatching(/^clientId is missing/) }),
    );
  }
});

describe('onResponse', () => {
  const receive = async (answer: Answer = {}, request = requestOf()): Promise<Response> =>
    middleware.onResponse({ request, response: await answerOf(answer) });

  test('gives the same bytes, status and headers', async () => {
    const response = await receive({ headers: { 'x-trace': '1' } });
    expect(response.status).toBe(200);
    expect(response.headers.get('x-trace')).toBe('1');
    expect(await response.text()).toBe(answerBody);
  });

  test.each([400, 404, 500, 503])('verifies HTTP %d too', async (status) => {
    expect((await receive({ status })).status).toBe(status);
    await expect(receive({ status, body: '{}' })).rejects.toMatchObject({ code: 'SIGNATURE_INVALID' });
  });

  test('an answer without client id stands, as the signature names ours', async () => {
    await expect(receive({ headers: { 'client-id': null } })).resolves.toBeInstanceOf(Response);
  });

  test('bytes that are no text come through', async () => {
    const bytes = new Uint8Array([0xef, 0xbb, 0xbf, 0xff, 0x00]);
    const key = await parsePrivateKey(gateway.privateKey);
    const signature = await signMessage({ method: 'POST', path, clientId, time: responseTime, body: bytes }, key);
    const response = await receive({ body: bytes, headers: { signature } });
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(bytes);
  });

  test('an encoding that was undone is no longer claimed', async () => {
    const { headers } = await receive({ headers: { 'content-encoding': 'gzip', 'content-length': '7' } });
    expect(headers.has('content-encoding')).toBe(false);
    expect(headers.get('content-length')).toBe(String(answerBody.length));
  });

  test('204 has no body', async () => {
    const response = await receive({ status: 204, body: null, signedBody: '' });
    expect(response).toMatchObject({ status: 204, body: null });
  });

  const refused: readonly [string, Answer, string, RegExp][] = [
    ['no signature', { headers: { signature: null } }, 'SIGNATURE_MISSING', /missing or empty/],
    ['an empty signature', { headers: { signature: '' } }, 'SIGNATURE_MISSING', /empty/],
    ['a malformed signature', { headers: { signature: 'x' } }, 'SIGNATURE_MALFORMED', /no name/],
    [
      'another algorithm',
      { headers: { signature: 'algorithm=RSA,keyVersion=1,signature=AA==' } },
      'SIGNATURE_ALGORITHM',
      /RSA256/,
    ],
    ['another body', { body: '{"result":{"resultStatus":"F"}}' }, 'SIGNATURE_INVALID', /other bytes/],
    ['another client id', { headers: { 'client-id': 'T_2' } }, 'CLIENT_ID_MISMATCH', /another client/],
    ['no time', { headers: { 'response-time': null } }, 'RESPONSE_TIME_INVALID', /missing/],
    ['an unreadable time', { headers: { 'response-time': 'now' } }, 'RESPONSE_TIME_INVALID', /not one/],
    [
      'an altered time',
      { headers: { 'response-time': '2023-06-01T14:12:14+08:00' } },
      'SIGNATURE_INVALID',
      /other bytes/,
    ],
    ['a redirect', { status: 307, headers: { location: 'https://evil.example/' } }, 'REDIRECT_REFUSED', /not followed/],
  ];

  test.each(refused)('refuses %s, with the answer unverified', async (_, answer, code, message) => {
    const error = await receive(answer).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(SigningError);
    expect(error).toMatchObject({ code, message: expect.stringMatching(message) });
    expect((error as SigningError).unverified).toEqual({
      status: answer.status ?? 200,
      body: answer.body ?? answerBody,
    });
    expect(inspect(error)).not.toContain('resultStatus');
  });

  test('refuses the answer to another request', async () => {
    const other = new Request('https://open-na.alipay.com/ams/api/v1/payments/pay', { method: 'POST' });
    await expect(receive({}, other)).rejects.toMatchObject({ code: 'SIGNATURE_INVALID' });
    await expect(receive({}, requestOf({ method: 'PUT' }))).rejects.toMatchObject({ code: 'SIGNATURE_INVALID' });
  });

  test('refuses an answer signed with the merchant key', async () => {
    const message = { method: 'POST', path, clientId, time: responseTime, body: answerBody };
    const signature = await signMessage(message, await parsePrivateKey(merchant.privateKey));
    await expect(receive({ headers: { signature } })).rejects.toMatchObject({ code: 'SIGNATURE_INVALID' });
  });

  test('refuses what a fetch brought that followed a redirect', async () => {
    const response = await answerOf();
    Object.defineProperty(response, 'redirected', { value: true });
    const received = middleware.onResponse({ request: requestOf(), response });
    await expect(received).rejects.toMatchObject({
      code: 'REDIRECT_REFUSED',
      message: expect.stringContaining('custom fetch'),
    });
  });

  test('reads no more of an answer than it may', async () => {
    let pulled = 0;
    const answer = async (headers: Answer['headers'] = {}) =>
      answerOf({
        headers,
        body: new ReadableStream({
          pull: (controller) => controller.enqueue(new Uint8Array(65_536).fill((pulled += 1) && 65)),
        }),
      });
    const largest = {
      code: 'ANSWER_TOO_LARGE',
      message: expect.stringContaining('1048576'),
      unverified: { status: 200, body: 'A'.repeat(2 ** 20) },
    };
    await expect(middleware.onResponse({ request: requestOf(), response: await answer() })).rejects.toMatchObject(
      largest,
    );
    expect(pulled).toBeLessThan(24);
    // What is not signed at all is told so.
    const response = await answer({ signature: null });
    await expect(middleware.onResponse({ request: requestOf(), response })).rejects.toMatchObject({
      code: 'SIGNATURE_MISSING',
    });
  });

  test('half an answer proves nothing, even where that half is signed', async () => {
    const most = answerBody.length;
    const limited = signingMiddleware({ ...createSigner(options), maxAnswerBytes: most });
    const exchange = async (body: string) => ({ request: requestOf(), response: await answerOf({ body }) });
    await expect(limited.onResponse(await exchange(answerBody))).resolves.toBeInstanceOf(Response);
    await expect(limited.onResponse(await exchange(`${answerBody} `))).rejects.toMatchObject({
      code: 'ANSWER_TOO_LARGE',
      unverified: { body: answerBody },
    });
  });

  test("refuses a browser's opaque redirect", async () => {
    const response = Response.error();
    Object.defineProperty(response, 'type', { value: 'opaqueredirect' });
    const received = middleware.onResponse({ request: requestOf(), response });
    await expect(received).rejects.toMatchObject({ code: 'REDIRECT_REFUSED' });
  });

  test.each([-15, 15])('accepts a time %d minutes away, and nothing beyond', async (minutes) => {
    const away = (milliseconds: number) =>
      signingMiddleware({ ...options, now: () => now + minutes * 60_000 + Math.sign(minutes) * milliseconds });
    const exchange = async () => ({ request: requestOf(), response: await answerOf() });
    await expect(away(0).onResponse(await exchange())).resolves.toBeInstanceOf(Response);
    await expect(away(1).onResponse(await exchange())).rejects.toMatchObject({ code: 'RESPONSE_TIME_INVALID' });
  });

  test('the tolerance is an option', async () => {
    const strict = signingMiddleware({ ...options, responseTolerance: 1000, now: () => now + 1001 });
    const received = strict.onResponse({ request: requestOf(), response: await answerOf() });
    await expect(received).rejects.toMatchObject({ code: 'RESPONSE_TIME_INVALID' });
  });
});
