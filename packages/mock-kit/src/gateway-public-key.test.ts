import { createPrivateKey, generateKeyPairSync } from 'node:crypto';
import { expect, test } from 'vitest';
import { publicHalf } from './gateway-public-key.ts';

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const want = publicKey.export({ type: 'spki', format: 'pem' }).toString();
const pem = (type: 'pkcs8' | 'pkcs1'): string => privateKey.export({ type, format: 'pem' }).toString();
const der = privateKey.export({ type: 'pkcs8', format: 'der' });
const bytes = new Uint8Array(der);
const imported = (extractable: boolean) =>
  crypto.subtle.importKey('pkcs8', bytes, { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }, extractable, ['sign']);

test.each([
  ['PEM', pem('pkcs8')],
  ['PKCS#1', pem('pkcs1')],
  ['a wrong label', pem('pkcs1').replaceAll('RSA PRIVATE KEY', 'PRIVATE KEY')],
  ['Base64', der.toString('base64')],
  ['bytes', bytes],
  ['a buffer', bytes.buffer],
  ['a part of a buffer', new Uint8Array([0, ...bytes]).subarray(1)],
  ['a JWK', createPrivateKey(pem('pkcs8')).export({ format: 'jwk' })],
] as const)('of %s', async (_, key) => {
  expect(await publicHalf(key)).toBe(want);
});

test('of a CryptoKey, if it may be extracted', async () => {
  expect(await publicHalf(await imported(true))).toBe(want);
  expect(await publicHalf(await imported(false))).toBeUndefined();
});

test('of nothing that is no key', async () => {
  expect(await publicHalf('x')).toBeUndefined();
});
