import { parsePrivateKey, parsePublicKey } from '@countersign/signing';
import type { CryptoKey, PrivateKeyInput, PublicKeyInput } from '@countersign/signing';
import { MockError } from './errors.ts';
import { publicHalf } from './gateway-public-key.ts';
import { nativePrivateKey, nativePublicKey } from './native-signature.ts';
import type { NativeKey } from './native-signature.ts';

/** The one client that a mock knows, and the key with which the mock signs. */
export interface MockKeys {
  readonly clientId: string;
  /** Verifies requests: PEM (SPKI), bare base64 of it, or a CryptoKey. */
  readonly clientPublicKey: PublicKeyInput;
  /** Signs answers: PEM (PKCS#8), bare base64 of it, or a CryptoKey. */
  readonly gatewayPrivateKey: PrivateKeyInput;
  /** Version that requests have to name and that answers name; `1` by default. */
  readonly keyVersion?: string;
}

/** `MockKeys`, parsed. */
export interface LoadedKeys {
  readonly clientId: string;
  readonly clientPublicKey: NativeKey;
  readonly gatewayPrivateKey: NativeKey;
  /** PEM (SPKI), for clients; absent where the private key does not show it. */
  readonly gatewayPublicKey: string | undefined;
  readonly keyVersion: string;
}

/** @throws {MockError} `KEYS_INVALID`: says which key and why; `cause` is the SigningError */
export async function loadKeys(keys: MockKeys): Promise<LoadedKeys> {
  if (keys.clientId === '') throw new MockError('KEYS_INVALID', 'clientId is empty.');
  const clientPublicKey = await named('clientPublicKey', parsePublicKey(keys.clientPublicKey));
  const gatewayPrivateKey = await named('gatewayPrivateKey', parsePrivateKey(keys.gatewayPrivateKey));
  return {
    clientId: keys.clientId,
    clientPublicKey: nativePublicKey(clientPublicKey),
    gatewayPrivateKey: nativePrivateKey(gatewayPrivateKey, keys.gatewayPrivateKey),
    gatewayPublicKey: await publicHalf(keys.gatewayPrivateKey),
    keyVersion: keys.keyVersion ?? '1',
  };
}

async function named(name: string, key: Promise<CryptoKey>): Promise<CryptoKey> {
  try {
    return await key;
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : 'It cannot be parsed.';
    throw new MockError('KEYS_INVALID', `${name}: ${reason}`, { cause });
  }
}
