import { createPublicKey } from 'node:crypto';
import { parsePrivateKey, parsePublicKey, signMessage, verifyMessage } from '@countersign/signing';
import { expect, test } from 'vitest';
import { nativePrivateKey, nativePublicKey, signNatively, verifyNatively } from './native-signature.ts';
import { testKeys } from './test-keys.ts';

const message = { method: 'post', path: '/x?y=%20', clientId: 'c', time: '1700000000000', body: '{"a":"ä"}' };
const web = await parsePrivateKey(testKeys.clientPrivateKey);
const publicWeb = await parsePublicKey(testKeys.clientPublicKey);
const publicKey = nativePublicKey(publicWeb);

test.each<[string, string, boolean]>([
  ['PEM', testKeys.clientPrivateKey, true],
  ['bare Base64', testKeys.clientPrivateKey.replaceAll(/-----.*-----|\s/g, ''), false],
  ['PEM that is damaged', testKeys.clientPrivateKey.replace('MII', 'AAA'), false],
])('a key given as %s signs as the signing package does', async (_, given, isNative) => {
  const key = nativePrivateKey(web, given);
  expect(key.native !== undefined).toBe(isNative);
  const value = await signNatively(message, key, '7');
  expect(value).toBe(await signMessage(message, web, '7'));
  await verifyMessage(message, value, publicWeb);
});

test('verifies what the signing package signed, natively and, for a key that is not extractable, by Web Crypto', async () => {
  const value = await signMessage(message, web);
  expect(publicKey.native?.equals(createPublicKey(testKeys.clientPublicKey))).toBe(true);
  await verifyNatively(message, value, publicKey);
  const jwk = await crypto.subtle.exportKey('jwk', publicWeb);
  const hidden = await crypto.subtle.importKey('jwk', jwk, { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }, false, [
    'verify',
  ]);
  expect(nativePublicKey(hidden).native).toBeUndefined();
  await verifyNatively(message, value, nativePublicKey(hidden));
});

test.each<[string, object, (value: string) => string, string]>([
  ['another body', { body: '{}' }, String, 'SIGNATURE_INVALID'],
  ['another algorithm', {}, (value) => value.replace('RSA256', 'RSA512'), 'SIGNATURE_ALGORITHM'],
  ['no signature', {}, () => 'keyVersion=1', 'SIGNATURE_MALFORMED'],
  ['a line break', { path: '/x\n' }, String, 'HEADER_VALUE_INVALID'],
])('%s is refused in the words of the signing package', async (_, change, alter, code) => {
  const value = alter(await signMessage(message, web));
  await expect(verifyNatively({ ...message, ...change }, value, publicKey)).rejects.toMatchObject({ code });
});
