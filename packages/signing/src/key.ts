import { type KeyKind, minimumBits, type OtherKey, recogniseJwk, type RsaJwk, type RsaKey } from './key-form.ts';
import { type KeyInvalid, keyInvalid } from './key-invalid.ts';
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
 * @param name how the caller wrote what held the key; leads the message
 * @throws {SigningError} `KEY_INVALID`, and so does `ready`
 */
export function loadKey(given: KeyInput, kind: KeyKind, name?: string): LoadedKey {
  const invalid = keyInvalid(kind, name);
  if (isCryptoKey(given)) {
    assertUsable(given, kind, invalid);
    return { ready: Promise.resolve(given) };
  }
  const key = recognise(given);
  if (typeof key === 'string') throw invalid(key);
  if (key.kind !== kind) throw invalid(`an RSA ${key.kind} key`);
  const ready = importKey(key, invalid);
  // The promise waits for the first call; until then a rejection is expected, not unhandled.
  ready.catch(() => {});
  return { ready, modulus: key.modulus };
}

function recognise(key: Exclude<KeyInput, CryptoKey>): RsaKey | OtherKey {
  if (typeof key === 'string') return recogniseText(key);
  if (ArrayBuffer.isView(key) || key instanceof ArrayBuffer) return recogniseBytes(new Uint8Array(key));
  // JavaScript callers hand over whatever an unset variable or another library gave them.
  return 'kty' in Object(key) ? recogniseJwk(key) : describe(key);
}

/** By the name that the platform has for it: `Null`, `Array`, Node's `KeyObject`. */
function describe(value: unknown): OtherKey {
  return `a value of type ${Object.prototype.toString.call(value).slice(8, -1)}`;
}

function isCryptoKey(key: unknown): key is CryptoKey {
  return 'algorithm' in Object(key);
}

async function importKey({ kind, data }: RsaKey, invalid: KeyInvalid): Promise<CryptoKey> {
  const isPublic = kind === 'public';
  const format = data instanceof Uint8Array ? (isPublic ? 'spki' : 'pkcs8') : 'jwk';
  try {
    // The types want one form for each format by name.
    return await crypto.subtle.importKey(format as 'spki', data as Uint8Array<ArrayBuffer>, rsa256, isPublic, [
      usages[kind],
    ]);
  } catch (cause) {
    throw invalid('a damaged one, which Web Crypto refuses', undefined, cause);
  }
}

/**
 * Web Crypto takes the hash from the key, not from the call: a key imported for SHA-1 would go on to accept SHA-1.
 *
 * @throws {SigningError} `KEY_INVALID`
 */
export function assertUsable(key: CryptoKey, kind: KeyKind, invalid = keyInvalid(kind)): void {
  if (!isCryptoKey(key)) throw invalid(describe(key));
  if (key.type !== kind) throw invalid(`a ${key.type} CryptoKey`);
  const {
    name,
    hash,
    modulusLength = 0,
  }: { name: string; hash?: { name: string }; modulusLength?: number } = key.algorithm;
  if (name !== rsa256.name || hash?.name !== rsa256.hash || !key.usages.includes(usages[kind])) {
    throw invalid(
      `a CryptoKey for ${name}, ${hash?.name}, [${key.usages.join()}]`,
      `Import it for ${rsa256.name}, ${rsa256.hash}, ["${usages[kind]}"].`,
    );
  }
  if (!(modulusLength >= minimumBits)) throw invalid(`one of ${modulusLength} bits`);
}
