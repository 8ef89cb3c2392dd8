import { formInvalid, keyInvalid, type KeyKind, unset } from './key-error.ts';
import { minimumBits, type RecognisedKey, recogniseJwk, type RsaJwk } from './key-form.ts';
import { recogniseBytes, recogniseText } from './key-text.ts';

/** The platform's `CryptoKey`, whether its types come from the DOM library, Node, Deno or Workers. */
export type CryptoKey = InstanceType<typeof CryptoKey>;

type KeyInput = string | Uint8Array | ArrayBuffer | RsaJwk | CryptoKey;

/**
 * An RSA private key of 2048 bits or more, PKCS#8 or PKCS#1: as PEM, as the Base64 of it alone (what the provider's own
 * tools ask for) or as DER bytes; or a JWK; or a `CryptoKey` for RSASSA-PKCS1-v1_5 with SHA-256 and the usage `sign`,
 * which need not be extractable.
 */
export type PrivateKeyInput = KeyInput;

/** The same of a public key: SPKI or PKCS#1, a JWK, or a `CryptoKey` with the usage `verify`. */
export type PublicKeyInput = KeyInput;

/** A key that passed the checks, its import under way. */
export interface LoadedKey {
  readonly ready: Promise<CryptoKey>;
  /** Tells two keys apart; absent of a `CryptoKey`, which does not show its own. */
  readonly modulus?: string;
}

/** RSASSA-PKCS1-v1_5, to which Web Crypto binds the hash when a key is imported. */
export const rsa256 = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' } as const;

const usages = { private: 'sign', public: 'verify' } as const;

/**
 * Not extractable, for `sign` only.
 *
 * @throws {SigningError} `KEY_INVALID`
 */
export async function parsePrivateKey(key: PrivateKeyInput): Promise<CryptoKey> {
  return loadKey(key, 'private').ready;
}

/**
 * For `verify` only.
 *
 * @throws {SigningError} `KEY_INVALID`
 */
export async function parsePublicKey(key: PublicKeyInput): Promise<CryptoKey> {
  return loadKey(key, 'public').ready;
}

/**
 * Judges the key before it returns, so that a wrong one is refused where it was given and not at the first call.
 *
 * @throws {SigningError} `KEY_INVALID`, and so does `ready`
 */
export function loadKey(key: KeyInput, kind: KeyKind): LoadedKey {
  if (isCryptoKey(key)) {
    assertUsable(key, kind);
    return { ready: Promise.resolve(key) };
  }
  const { form, data, modulus, bits } = recognise(key, kind);
  if (form !== kind || data === undefined) throw formInvalid(kind, form, bits);
  return { ready: importKey(data, kind), modulus: String(modulus) };
}

function recognise(key: Exclude<KeyInput, CryptoKey>, kind: KeyKind): RecognisedKey {
  if (typeof key === 'string') return recogniseText(key);
  if (ArrayBuffer.isView(key) || key instanceof ArrayBuffer) return recogniseBytes(new Uint8Array(key));
  if (isJwk(key)) return recogniseJwk(key);
  // JavaScript callers hand over whatever an unset variable or another library gave them.
  throw keyInvalid(kind, key === null ? 'null' : `a value of type ${typeof key}`, unset);
}

export function isCryptoKey(key: unknown): key is CryptoKey {
  return typeof key === 'object' && key !== null && 'algorithm' in key;
}

export function isJwk(key: unknown): key is RsaJwk {
  return typeof key === 'object' && key !== null && 'kty' in key;
}

async function importKey(data: Uint8Array<ArrayBuffer> | RsaJwk, kind: KeyKind): Promise<CryptoKey> {
  const isPublic = kind === 'public';
  try {
    return data instanceof Uint8Array
      ? await crypto.subtle.importKey(isPublic ? 'spki' : 'pkcs8', data, rsa256, isPublic, [usages[kind]])
      : await crypto.subtle.importKey('jwk', data as {}, rsa256, isPublic, [usages[kind]]);
  } catch (cause) {
    throw formInvalid(kind, 'refused', undefined, cause);
  }
}

/**
 * Web Crypto takes the hash from the key, not from the call: a key imported for SHA-1 would go on to accept SHA-1.
 *
 * @throws {SigningError} `KEY_INVALID`
 */
export function assertUsable(key: CryptoKey, kind: KeyKind): void {
  if (!isCryptoKey(key)) throw keyInvalid(kind, `a value of type ${typeof key}`, unset);
  const usage = usages[kind];
  const algorithm: { name: string; hash?: { name: string }; modulusLength?: number } = key.algorithm;
  const { name, hash, modulusLength = 0 } = algorithm;
  if (key.type !== kind) throw keyInvalid(kind, `a ${key.type} CryptoKey`, `Give the ${kind} key.`);
  if (name !== rsa256.name || hash?.name !== rsa256.hash || !key.usages.includes(usage)) {
    throw keyInvalid(
      kind,
      `a CryptoKey for ${name} with ${hash?.name}, usages [${key.usages.join()}]`,
      `Import it for ${rsa256.name} with ${rsa256.hash} and the usage "${usage}".`,
    );
  }
  if (!(modulusLength >= minimumBits)) throw formInvalid(kind, 'weak', modulusLength);
}
