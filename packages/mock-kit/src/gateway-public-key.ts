import { createPrivateKey, createPublicKey } from 'node:crypto';
import type { JsonWebKey, KeyObject } from 'node:crypto';
import type { PrivateKeyInput, RsaJwk } from '@countersign/signing';

/** The public half of a key as PEM (SPKI); nothing of a `CryptoKey` that is not extractable. */
export async function publicHalf(key: PrivateKeyInput): Promise<string | undefined> {
  const found = await publicKeyOf(key);
  return found?.export({ type: 'spki', format: 'pem' }).toString();
}

async function publicKeyOf(key: PrivateKeyInput): Promise<KeyObject | undefined> {
  if (typeof key === 'string') return ofDer(Buffer.from(key.replaceAll(/-----[^-]*-----/g, ''), 'base64'));
  if (ArrayBuffer.isView(key)) return ofDer(Buffer.from(key.buffer, key.byteOffset, key.byteLength));
  if (key instanceof ArrayBuffer) return ofDer(Buffer.from(key));
  if ('kty' in key) return ofNumbers(key);
  if (!('extractable' in key) || !key.extractable) return undefined;
  return ofNumbers(await crypto.subtle.exportKey('jwk', key));
}

/** PKCS#8, or PKCS#1, which some tools write. */
function ofDer(der: Buffer): KeyObject | undefined {
  for (const type of ['pkcs8', 'pkcs1'] as const) {
    try {
      return createPublicKey(createPrivateKey({ key: der, format: 'der', type }));
    } catch {
      // The other form, then.
    }
  }
  return undefined;
}

const ofNumbers = ({ kty, n, e }: Pick<RsaJwk, 'kty' | 'n' | 'e'>): KeyObject =>
  createPublicKey({ key: { kty, n, e } as JsonWebKey, format: 'jwk' });
