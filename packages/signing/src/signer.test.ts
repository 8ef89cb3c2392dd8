import { generateKeyPairSync } from 'node:crypto';
import { inspect } from 'node:util';

import { describe, expect, test } from 'vitest';

import { SigningError } from './errors.ts';
import { parsePublicKey } from './key.ts';
import { signingMiddleware } from './middleware.ts';
import { alipayScheme } from './scheme.ts';
import { createSigner, type ReceivedAnswer } from './signer.ts';
import { signAnswer } from './testing.ts';
import { verifyMessage } from './verify.ts';

const pair = () => {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return {
    privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    publicKey: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
  };
};
const merchant = pair();
const gateway = pair();
const newer = pair();
const clientId = 'T_111222333';
const now = Date.parse('2023-06-01T06:12:13Z');
const time = '2023-06-01T14:12:13+08:00';
const request = { method: 'POST', path: '/ams/api/v1/payments/pay?a=b', body: '{"a":"ü"}' };
const options = {
  clientId,
  privateKey: merchant.privateKey,
  gatewayPublicKey: { '1': gateway.publicKey, '2': newer.publicKey },
  now: () => now,
};
const signer = createSigner(options);

async function answerOf(change: Partial<Parameters<typeof signAnswer>[0]> = {}): Promise<ReceivedAnswer> {
  const response = await signAnswer({
    request,
    body: '{"secret":1}',
    clientId,
    privateKey: gateway.privateKey,
    time,
    ...change,
  });
  const { status, headers } = response;
  return { method: 'POST', path: request.path, status, headers, body: new Uint8Array(await response.arrayBuffer()) };
}

describe('sign', () => {
  test('gives the headers, for text and for its bytes alike', async () => {
    const headers = await signer.sign(request);
    expect(Object.keys(headers)).toEqual(['client-id', 'request-time', 'signature']);
    expect(await signer.sign({ ...request, body: new TextEncoder().encode(request.body) })).toEqual(headers);
    const message = { ...request, clientId, time: String(now) };
    await verifyMessage(message, headers['signature'], await parsePublicKey(merchant.publicKey));
  });

  test.each(['method', 'path'])('refuses a line break in %s', async (member) => {
    const broken = signer.sign({ ...request, [member]: 'POST\n' });
    await expect(broken).rejects.toMatchObject({ code: 'HEADER_VALUE_INVALID' });
  });

  test('names headers as the scheme does', async () => {
    const scheme = { ...alipayScheme, headers: { ...alipayScheme.headers, signature: 'x-sign' } };
    expect(Object.keys(await createSigner(options, scheme).sign(request))).toContain('x-sign');
  });
});

describe('verify', () => {
  test('resolves to nothing', async () => {
    await expect(signer.verify(await answerOf())).resolves.toBeUndefined();
  });

  test('takes the key that the answer names, and all where it names none we know', async () => {
    const signed = (keyVersion: string) => answerOf({ privateKey: newer.privateKey, keyVersion });
    await expect(signer.verify(await signed('2'))).resolves.toBeUndefined();
    await expect(signer.verify(await signed('7'))).resolves.toBeUndefined();
    await expect(signer.verify(await signed('1'))).rejects.toMatchObject({ code: 'SIGNATURE_INVALID' });
    const { headers, ...answer } = await signed('1');
    headers.set('signature', (headers.get('signature') ?? '').replace('keyVersion=1,', ''));
    await expect(signer.verify({ ...answer, headers })).resolves.toBeUndefined();
  });

  test.each([
    ['signature', 'SIGNATURE_MALFORMED'],
    ['client-id', 'CLIENT_ID_MISMATCH'],
    ['response-time', 'RESPONSE_TIME_INVALID'],
  ])('refuses a second %s header, also of the same value', async (name, code) => {
    const { headers, ...answer } = await answerOf();
    headers.append(name, headers.get(name) ?? '');
    await expect(signer.verify({ ...answer, headers })).rejects.toMatchObject({ code });
  });

  test('past and future have a tolerance each', async () => {
    const uneven = (at: number) =>
      createSigner({ ...options, responseTolerance: { past: 5000, future: 1000 }, now: () => at });
    await expect(uneven(now + 5000).verify(await answerOf())).resolves.toBeUndefined();
    await expect(uneven(now + 5001).verify(await answerOf())).rejects.toMatchObject({ code: 'RESPONSE_TIME_INVALID' });
    await expect(uneven(now - 1000).verify(await answerOf())).resolves.toBeUndefined();
    await expect(uneven(now - 1001).verify(await answerOf())).rejects.toMatchObject({ code: 'RESPONSE_TIME_INVALID' });
    for (const responseTolerance of [{ past: 0, future: 1 }, { past: 1, future: Infinity }, { past: 1 } as never]) {
      expect(() => createSigner({ ...options, responseTolerance })).toThrow(/^responseTolerance/);
    }
  });

  test('an answer that is our own request sent back is not believed', async () => {
    const headers = new Headers(await signer.sign(request));
    headers.set('response-time', headers.get('request-time') ?? '');
    const body = new TextEncoder().encode(request.body);
    const reflected = { method: 'POST', path: request.path, status: 200, headers, body };
    await expect(signer.verify(reflected)).rejects.toMatchObject({ code: 'SIGNATURE_INVALID' });
  });

  test('every error carries the answer where only who asks sees it', async () => {
    const { headers, ...answer } = await answerOf();
    headers.delete('signature');
    const error: unknown = await signer.verify({ ...answer, headers }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(SigningError);
    expect(error).toMatchObject({ code: 'SIGNATURE_MISSING', unverified: { status: 200, body: '{"secret":1}' } });
    expect(inspect(error, { depth: 9, showHidden: true }) + JSON.stringify(error)).not.toContain('secret');
  });

  test('a provider that fails is an error of the answer', async () => {
    let isSealed = false;
    const failing = createSigner({
      ...options,
      gatewayPublicKey: () => {
        if (isSealed) throw new Error('sealed');
        return gateway.publicKey;
      },
    });
    await expect(failing.sign(request)).resolves.toBeDefined();
    isSealed = true;
    await expect(failing.verify(await answerOf())).rejects.toMatchObject({
      code: 'KEY_UNAVAILABLE',
      unverified: { status: 200 },
    });
  });
});

test('the middleware takes a signer', async () => {
  const middleware = signingMiddleware(signer);
  const signed = await middleware.onRequest({
    request: new Request(`https://a.example${request.path}`, { method: 'POST', body: request.body }),
  });
  expect(signed.headers.get('signature')).toBe((await signer.sign(request))['signature']);
  const response = await signAnswer({ request: signed, body: '{}', clientId, privateKey: gateway.privateKey, time });
  expect(await (await middleware.onResponse({ request: signed, response })).text()).toBe('{}');
});

test('nothing of a signer shows a key', () => {
  const shown = inspect(signer, { depth: 9, showHidden: true }) + JSON.stringify(signer);
  expect(shown).not.toContain(merchant.privateKey.slice(60, 80));
});
