import { describe, expect, test } from 'vitest';

import { rsa256 } from './key.ts';
import { signMessage } from './sign.ts';
import type { SignedMessage } from './signed-content.ts';
import { verifyMessage, verifySignature } from './verify.ts';

const generate = (hash = 'SHA-256') =>
  crypto.subtle.generateKey({ ...rsa256, hash, modulusLength: 2048, publicExponent: new Uint8Array([1, 0, 1]) }, true, [
    'sign',
    'verify',
  ]);
const ours = await generate();
const other = await generate();
const sha1 = await generate('SHA-1');
const message: SignedMessage = { method: 'POST', path: '/p', clientId: 'c', time: '1', body: '{}' };

describe('verifyMessage', () => {
  test('accepts what signMessage signs', async () => {
    const header = await signMessage(message, ours.privateKey);
    expect(header).toMatch(/^algorithm=RSA256,keyVersion=1,signature=/);
    await expect(verifyMessage(message, header, ours.publicKey)).resolves.toBeUndefined();
  });

  test('tries each key while keys change', async () => {
    const header = await signMessage(message, ours.privateKey, '7');
    expect(header).toContain('keyVersion=7,');
    await expect(verifyMessage(message, header, [other.publicKey, ours.publicKey])).resolves.toBeUndefined();
    await expect(verifyMessage(message, header, [other.publicKey])).rejects.toMatchObject({
      code: 'SIGNATURE_INVALID',
    });
  });

  test('an empty list of keys verifies nothing', async () => {
    const header = await signMessage(message, ours.privateKey);
    await expect(verifyMessage(message, header, [])).rejects.toMatchObject({ code: 'KEY_INVALID' });
  });

  test.each([null, undefined, '', ' \t'])('no header: %j', async (header) => {
    await expect(verifyMessage(message, header, ours.publicKey)).rejects.toMatchObject({ code: 'SIGNATURE_MISSING' });
  });
});

describe('a key of another hash', () => {
  test('does not sign', async () => {
    await expect(signMessage(message, sha1.privateKey)).rejects.toMatchObject({ code: 'KEY_INVALID' });
  });

  test('does not verify, not even what it signed', async () => {
    const data = new Uint8Array([1, 2, 3]);
    const signature = new Uint8Array(await crypto.subtle.sign(rsa256.name, sha1.privateKey, data));
    await expect(verifySignature({ key: sha1.publicKey, data, signature })).rejects.toMatchObject({
      code: 'KEY_INVALID',
    });
  });
});

test('verifySignature answers yes or no', async () => {
  const data = new Uint8Array([1, 2, 3]);
  const signature = new Uint8Array(await crypto.subtle.sign(rsa256.name, ours.privateKey, data));
  await expect(verifySignature({ key: ours.publicKey, data, signature })).resolves.toBe(true);
  await expect(verifySignature({ key: other.publicKey, data, signature })).resolves.toBe(false);
  await expect(verifySignature({ key: ours.publicKey, data: data.slice(1), signature })).resolves.toBe(false);
  await expect(verifySignature({ key: ours.publicKey, data, signature: new Uint8Array() })).resolves.toBe(false);
});
