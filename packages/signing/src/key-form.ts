import { decodeBase64Url } from './base64.ts';
import { derChildren, type DerElement, encodeDer, readDer } from './der.ts';

/** What a key can turn out to be. `private` and `public` are RSA keys. */
export type KeyForm =
  | 'private'
  | 'public'
  | 'otherPrivate'
  | 'otherPublic'
  | 'encrypted'
  | 'openSsh'
  | 'certificate'
  | 'weak'
  | 'unknown'
  | 'empty'
  | 'several'
  | 'cut'
  | 'fileName'
  | 'text'
  | 'refused';

/**
 * RSA below this is refused. Alipay+ asks for 2048 bits (API overview), as does Antom's omnichannel API (API
 * fundamentals); the pages of Antom's online payments name no size.
 */
export const minimumBits = 2048;

/** An RSA key as JSON (RFC 7517, 7518): as `crypto.subtle.exportKey('jwk', …)` gives it. */
export interface RsaJwk {
  readonly kty?: string | undefined;
  readonly alg?: string | undefined;
  readonly n?: string | undefined;
  readonly e?: string | undefined;
  readonly d?: string | undefined;
  readonly p?: string | undefined;
  readonly q?: string | undefined;
  readonly dp?: string | undefined;
  readonly dq?: string | undefined;
  readonly qi?: string | undefined;
}

/** A key before it is imported. */
export interface RecognisedKey {
  readonly form: KeyForm;
  /** What Web Crypto imports: PKCS#8, SPKI or a JWK. */
  readonly data?: Uint8Array<ArrayBuffer> | RsaJwk;
  /** Without leading zeros. */
  readonly modulus?: Uint8Array;
  /** Length of the modulus where it is too short. */
  readonly bits?: number;
}

// rsaEncryption with no parameters (RFC 8017, A.1): how PKCS#8 and SPKI say "RSA".
const rsaAlgorithm = [0x30, 13, 6, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 13, 1, 1, 1, 5, 0];

/** Tells key files apart by their DER alone; PEM labels are often wrong after someone re-wrapped a key. */
export function recogniseDer(data: Uint8Array<ArrayBuffer>): RecognisedKey {
  const [root, ...trailing] = readDer(data) ?? [];
  const parts = trailing.length > 0 ? [] : derChildren(root);
  const [first, second, third] = parts;
  const tags = parts.map(({ tag }) => tag.toString(16)).join();
  // PKCS#1 (RFC 8017, A.1): modulus and exponent, behind a version in a private key. Wrapped into what Web Crypto takes.
  if (tags === '2,2') return rsa('public', encodeDer(0x30, rsaAlgorithm, encodeDer(3, [0], data)), first);
  if (tags.startsWith('2,2,2')) {
    return rsa('private', encodeDer(0x30, [2, 1, 0], rsaAlgorithm, encodeDer(4, data)), second);
  }
  // PKCS#8 (RFC 5958) and SPKI (RFC 5280), with PKCS#1 inside; the first octet of a bit string counts unused bits.
  if (tags.startsWith('2,30,4')) {
    return isRsa(second) ? rsa('private', data, pkcs1(third?.content)[1]) : { form: 'otherPrivate' };
  }
  if (tags === '30,3') {
    return isRsa(first) ? rsa('public', data, pkcs1(second?.content.subarray(1))[0]) : { form: 'otherPublic' };
  }
  if (tags.startsWith('2,4')) return { form: 'otherPrivate' }; // SEC 1 (RFC 5915)
  if (tags === '30,4') return { form: 'encrypted' }; // PKCS#8 (RFC 5958)
  return { form: tags === '30,30,3' ? 'certificate' : 'unknown' }; // X.509 (RFC 5280)
}

/** Takes over only what makes the key: of what a JWK says of its use, its algorithm alone is looked at. */
export function recogniseJwk({ kty, alg = 'RS256', n = '', e, d, p, q, dp, dq, qi }: RsaJwk): RecognisedKey {
  const isPrivate = d !== undefined;
  if (kty !== 'RSA' || alg !== 'RS256') return { form: isPrivate ? 'otherPrivate' : 'otherPublic' };
  const modulus = { tag: 2, content: decodeBase64Url(n) ?? new Uint8Array() };
  return isPrivate
    ? rsa('private', { kty, n, e, d, p, q, dp, dq, qi }, modulus)
    : rsa('public', { kty, n, e }, modulus);
}

function rsa(form: KeyForm, data: Uint8Array<ArrayBuffer> | RsaJwk, integer: DerElement | undefined): RecognisedKey {
  const modulus = integer?.content.subarray(integer.content.findIndex((octet) => octet !== 0));
  if (integer?.tag !== 2 || !modulus?.[0]) return { form: 'unknown' };
  const bits = modulus.length * 8 + 24 - Math.clz32(modulus[0]);
  return bits < minimumBits ? { form: 'weak', bits } : { form, data, modulus };
}

function pkcs1(content: Uint8Array | undefined): readonly DerElement[] {
  return derChildren(readDer(content ?? new Uint8Array())?.[0]);
}

function isRsa(algorithm: DerElement | undefined): boolean {
  return rsaAlgorithm.slice(2, 13).every((byte, at) => algorithm?.content[at] === byte);
}
