import { SigningError } from './errors.ts';
import { assertUsable, type CryptoKey, rsa256 } from './key.ts';
import { keyInvalid } from './key-invalid.ts';
import { parseSignatureHeader, type SignatureHeader } from './signature-header.ts';
import { signedContent, type SignedMessage } from './signed-content.ts';

/**
 * Resolves when `header` is a signature of `message` by one of `keys`, and rejects in every other case.
 *
 * @param header value of the signature header, or what a lookup gives where there is none
 * @param keys from {@link parsePublicKey}; several while the signer changes keys
 * @throws {SigningError} `SIGNATURE_MISSING`, `SIGNATURE_MALFORMED`, `SIGNATURE_ALGORITHM`, `SIGNATURE_INVALID`, and
 *   for a mistake on this side `HEADER_VALUE_INVALID`, `KEY_INVALID`
 */
export async function verifyMessage(
  message: SignedMessage,
  header: string | null | undefined,
  keys: CryptoKey | readonly CryptoKey[],
): Promise<void> {
  const { signature } = readSignature(header);
  const candidates = isList(keys) ? keys : [keys];
  if (candidates.length === 0) throw keyInvalid('public')('an empty list', 'Give one key at least.');
  for (const key of candidates) assertUsable(key, 'public');
  return assertSignedBy(message, signature, candidates);
}

/**
 * Whether `signature` is one of `data`: RSASSA-PKCS1-v1_5 with SHA-256.
 *
 * @throws {SigningError} `KEY_INVALID` for a key of another algorithm, hash, usage or size
 */
export async function verifySignature(input: {
  readonly key: CryptoKey;
  readonly data: Uint8Array<ArrayBuffer>;
  readonly signature: Uint8Array<ArrayBuffer>;
}): Promise<boolean> {
  assertUsable(input.key, 'public');
  return crypto.subtle.verify(rsa256.name, input.key, input.signature, input.data);
}

/**
 * The parts of a signature header that is there and of our algorithm.
 *
 * @throws {SigningError} `SIGNATURE_MISSING`, `SIGNATURE_MALFORMED`, `SIGNATURE_ALGORITHM`
 */
export function readSignature(header: string | null | undefined): SignatureHeader {
  if (!header?.trim()) {
    throw new SigningError(
      'SIGNATURE_MISSING',
      'The signature header is missing or empty: a proxy answered, or the gateway refuses our signature, client id or path.',
    );
  }
  const parsed = parseSignatureHeader(header);
  if (parsed.algorithm === 'RSA256') return parsed;
  throw new SigningError('SIGNATURE_ALGORITHM', `Expected the algorithm RSA256, found ${parsed.algorithm}.`);
}

/**
 * @param keys checked before
 * @throws {SigningError} `SIGNATURE_INVALID`, `HEADER_VALUE_INVALID`
 */
export async function assertSignedBy(
  message: SignedMessage,
  signature: Uint8Array<ArrayBuffer>,
  keys: readonly CryptoKey[],
): Promise<void> {
  const data = signedContent(message);
  for (const key of keys) {
    if (await crypto.subtle.verify(rsa256.name, key, signature, data)) return;
  }
  throw new SigningError(
    'SIGNATURE_INVALID',
    'The signature is of other bytes or by another key. Is the body raw, the path with its query, the key of this environment?',
  );
}

// `Array.isArray` narrows to a mutable array and so misses a readonly one.
function isList(keys: CryptoKey | readonly CryptoKey[]): keys is readonly CryptoKey[] {
  return Array.isArray(keys);
}
