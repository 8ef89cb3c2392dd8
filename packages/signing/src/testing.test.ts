import { generateKeyPairSync } from 'node:crypto';

import { describe, expect, test } from 'vitest';

import { parsePublicKey } from './key.ts';
import { signingMiddleware } from './middleware.ts';
import { alipayScheme } from './scheme.ts';
import { signAnswer, signNotification } from './testing.ts';
import { verifyMessage } from './verify.ts';

const merchant = generateKeyPairSync('rsa', { modulusLength: 2048 });
const gateway = generateKeyPairSync('rsa', { modulusLength: 2048 });
const privateKey = gateway.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const clientId = 'T_1';
const url = 'https://shop.example/ams/api/v1/payments/pay?a=%20b';
const path = '/ams/api/v1/payments/pay?a=%20b';
const middleware = signingMiddleware({
  clientId,
  privateKey: merchant.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  gatewayPublicKey: gateway.publicKey.export({ type: 'spki', format: 'pem' }).toString(),
});

describe('signAnswer', () => {
  test('gives what the middleware lets through', async () => {
    const request = new Request(url, { method: 'POST', body: '{}' });
    const response = await signAnswer({ request, body: { result: 'ü' }, clientId, privateKey });
    expect(response.headers.get('response-time')).toMatch(/^\d{4}-.*T\d\d:\d\d:\d\d\+00:00$/);
    const verified = await middleware.onResponse({ request, response });
    expect(await verified.json()).toEqual({ result: 'ü' });
    expect(request.bodyUsed).toBe(false);
  });

  test.each([
    ['text', '{"a":1}'],
    ['bytes', new Uint8Array([0xff, 0])],
    ['no body', ''],
  ])('takes %s as it is, and the parts of a request', async (_, body) => {
    const request = new Request(url, { method: 'POST' });
    const response = await signAnswer({ request: { method: 'POST', path }, body, clientId, privateKey });
    const verified = await middleware.onResponse({ request, response });
    expect(Buffer.from(await verified.arrayBuffer())).toEqual(Buffer.from(body));
  });

  test.each([500, 204])('of status %d', async (status) => {
    const request = new Request(url, { method: 'POST' });
    const body = status === 204 ? '' : '{}';
    const response = await signAnswer({ request, body, clientId, privateKey, status });
    expect((await middleware.onResponse({ request, response })).status).toBe(status);
  });

  test('a header given on top breaks it', async () => {
    const request = new Request(url, { method: 'POST' });
    const answer = { request, body: '{}', clientId, privateKey, time: '2019-04-04T14:08:56Z' };
    const old = await signAnswer(answer);
    await expect(middleware.onResponse({ request, response: old })).rejects.toMatchObject({
      code: 'RESPONSE_TIME_INVALID',
    });
    const now = new Date().toISOString();
    const altered = await signAnswer({ ...answer, headers: { 'response-time': now } });
    await expect(middleware.onResponse({ request, response: altered })).rejects.toMatchObject({
      code: 'SIGNATURE_INVALID',
    });
  });
});

describe('signNotification', () => {
  test('gives a request that verifies by its request time, under the key version and names asked for', async () => {
    const headers = { ...alipayScheme.headers, signature: 'x-sign', clientId: 'x-client', requestTime: 'x-time' };
    const request = await signNotification(
      { url, body: { notifyType: 'PAYMENT_RESULT' }, clientId, privateKey, keyVersion: '7', time: '1685599933871' },
      { ...alipayScheme, headers },
    );
    expect(request).toMatchObject({ method: 'POST', url });
    expect(request.headers.get('x-client')).toBe(clientId);
    expect(request.headers.get('x-sign')).toContain('keyVersion=7,');
    const body = new Uint8Array(await request.arrayBuffer());
    const message = { method: 'POST', path, clientId, time: request.headers.get('x-time') ?? '', body };
    const key = await parsePublicKey(gateway.publicKey.export({ type: 'spki', format: 'pem' }).toString());
    await expect(verifyMessage(message, request.headers.get('x-sign'), key)).resolves.toBeUndefined();
    expect(JSON.parse(new TextDecoder().decode(body))).toEqual({ notifyType: 'PAYMENT_RESULT' });
  });
});
