import type { CryptoKey } from '@countersign/signing';

let made: Promise<CryptoKey> | undefined;

/** A private key that nobody knows, the same for as long as the process lives. */
export const makeStrangersKey = (): Promise<CryptoKey> => (made ??= generate());

async function generate(): Promise<CryptoKey> {
  const algorithm = {
    name: 'RSASSA-PKCS1-v1_5',
    modulusLength: 2048,
    publicExponent: new Uint8Array([1, 0, 1]),
    hash: 'SHA-256',
  };
  const { privateKey } = await crypto.subtle.generateKey(algorithm, false, ['sign', 'verify']);
  return privateKey;
}
