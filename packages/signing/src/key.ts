import { type KeyKind, keyInvalid, minimumBits, readKeyText, weakFix } from './key-text.ts';

/** The platform's `CryptoKey`, whether its types come from the DOM library, Node, Deno or Workers. */
export type CryptoKey = InstanceType<typeof CryptoKey>;

/**
 * An RSA private key: PEM of PKCS#8 (`BEGIN PRIVATE KEY`), the Base64 of it alone (what the provider's own tools ask
 * for), or a `CryptoKey` for RSASSA-PKCS1-v1_5 with SHA-256 and the usage `sign`, which need not be extractable.
 */
export type PrivateKeyInput = string | CryptoKey;

/** An RSA public key: PEM of SPKI (`BEGIN PUBLIC KEY`), the Base64 of it alone, or a `CryptoKey` with the usage `verify`. */
export type PublicKeyInput = string | CryptoKey;

/** RSASSA-PKCS1-v1_5, to which Web Crypto binds the hash when a key is imported. */
export const rsa256 = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' } as const;

const imports = {
  private: { format: 'pkcs8', usage: 'sign' },
  public: { format: 'spki', usage: 'verify' },
} as const;

/**
 * Not extractable, for `sign` only.
 *
 * @throws {SigningError} `KEY_INVALID`
 */
export async function parsePrivateKey(key: PrivateKeyInput): Promise<CryptoKey> {
  return importKey(key, 'private');
}

/**
 * For `verify` only.
 *
 * @throws {SigningError} `KEY_INVALID`
 */
export async function parsePublicKey(key: PublicKeyInput): Promise<CryptoKey> {
  return importKey(key, 'public');
}

/** Judges the key before it returns, so that a wrong one is refused where it was given and not at the first call. */
export function importKey(key: string | CryptoKey, kind: KeyKind): Promise<CryptoKey> {
  if (typeof key === 'string') return importDer(readKeyText(key, kind), kind);
  assertUsable(key, kind);
  return Promise.resolve(key);
}

async function importDer(der: Uint8Array<ArrayBuffer>, kind: KeyKind): Promise<CryptoKey> {
  const { format, usage } = imports[kind];
  try {
    return await crypto.subtle.importKey(format, der, rsa256, kind === 'public', [usage]);
  } catch (cause) {
    throw keyInvalid(kind, 'one that Web Crypto refuses', 'It is damaged: copy it again, whole.', { cause });
  }
}

/**
 * Web Crypto takes the hash from the key, not from the call: a key imported for SHA-1 would go on to accept SHA-1.
 *
 * @throws {SigningError} `KEY_INVALID`
 */
export function assertUsable(key: CryptoKey, kind: KeyKind): void {
  const problem = findProblem(key, kind);
  if (problem !== undefined) throw keyInvalid(kind, problem.found, problem.fix);
}

function findProblem(key: CryptoKey, kind: KeyKind): { found: string; fix: string } | undefined {
  // JavaScript callers hand over whatever an unset variable or another library gave them.
  if (typeof key !== 'object' || key === null || typeof key.algorithm !== 'object') {
    return {
      found: key === null ? 'null' : `a value of type ${typeof key}`,
      fix: 'Is the variable it comes from set?',
    };
  }
  const { usage } = imports[kind];
  const algorithm: { name: string; hash?: { name: string }; modulusLength?: number } = key.algorithm;
  const importFix = `Import it with ${JSON.stringify(rsa256)} and the usage "${usage}".`;
  if (key.type !== kind) return { found: `a ${key.type} CryptoKey`, fix: `Give the ${kind} key.` };
  if (algorithm.name !== rsa256.name) return { found: `a CryptoKey for ${algorithm.name}`, fix: importFix };
  if (algorithm.hash?.name !== rsa256.hash) return { found: `a CryptoKey for ${algorithm.hash?.name}`, fix: importFix };
  if (!((algorithm.modulusLength ?? 0) >= minimumBits)) {
    return { found: `one of ${algorithm.modulusLength} bits`, fix: weakFix(kind) };
  }
  if (!key.usages.includes(usage)) return { found: `a CryptoKey without the usage "${usage}"`, fix: importFix };
  return undefined;
}
