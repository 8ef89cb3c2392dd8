import { decodeBase64Url } from './base64.ts';
import { derChildren, type DerElement, encodeDer, readDer } from './der.ts';

export type KeyKind = 'private' | 'public';

/**
 * RSA below this is refused. Alipay+ asks for 2048 bits (API overview), as does Antom's omnichannel API (API
 * fundamentals); the pages of Antom's online payments name no size.
 */
export const minimumBits = 2048;

/** An RSA key as JSON (RFC 7517, 7518): as `crypto.subtle.exportKey('jwk', …)` gives it. */
export interface RsaJwk {
  readonly kty?: string | undefined;
  readonly alg?: string | undefined;
  readonly use?: string | undefined;
  readonly key_ops?: readonly string[] | undefined;
  readonly ext?: boolean | undefined;
  readonly n?: string | undefined;
  readonly e?: string | undefined;
  readonly d?: string | undefined;
  readonly p?: string | undefined;
  readonly q?: string | undefined;
  readonly dp?: string | undefined;
  readonly dq?: string | undefined;
  readonly qi?: string | undefined;
}

/** An RSA key of enough bits, before it is imported. */
export interface RsaKey {
  readonly kind: KeyKind;
  /** What Web Crypto imports: PKCS#8, SPKI or a JWK. */
  readonly data: Uint8Array<ArrayBuffer> | RsaJwk;
  /** Its numbers, without leading zeros. */
  readonly modulus: string;
}

/** What else a key turned out to be, as a message names it: `a certificate`. Quotes nothing of it. */
export type OtherKey = string;

const otherKind = (isPrivate: boolean): OtherKey => `a ${isPrivate ? 'private' : 'public'} key that is not RSA`;

// rsaEncryption with no parameters (RFC 8017, A.1): how PKCS#8 and SPKI say "RSA".
const rsaAlgorithm = [0x30, 13, 6, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 13, 1, 1, 1, 5, 0];

/** Tells key files apart by their DER alone; PEM labels are often wrong after someone re-wrapped a key. */
export function recogniseDer(data: Uint8Array<ArrayBuffer>): RsaKey | OtherKey {
  const [root, ...trailing] = readDer(data) ?? [];
  const parts = trailing.length > 0 ? [] : derChildren(root);
  const [first, second, third] = parts;
  const tags = parts.map(({ tag }) => tag.toString(16)).join();
  // PKCS#1 (RFC 8017, A.1): modulus and exponent, behind a version in a private key. Wrapped into what Web Crypto takes.
  if (tags === '2,2') return rsaKey('public', encodeDer(0x30, rsaAlgorithm, encodeDer(3, [0], data)), first);
  if (tags.startsWith('2,2,2')) {
    return rsaKey('private', encodeDer(0x30, [2, 1, 0], rsaAlgorithm, encodeDer(4, data)), second);
  }
  // PKCS#8 (RFC 5958) and SPKI (RFC 5280), with PKCS#1 inside; the first octet of a bit string counts unused bits.
  const isPrivate = tags.startsWith('2,30,4');
  if (isPrivate || tags === '30,3') {
    const content = isPrivate ? third?.content : second?.content.subarray(1);
    if (!isRsa(isPrivate ? second : first)) return otherKind(isPrivate);
    const numbers = derChildren(readDer(content ?? data)?.[0]);
    return rsaKey(isPrivate ? 'private' : 'public', data, numbers[isPrivate ? 1 : 0]);
  }
  if (tags.startsWith('2,4')) return otherKind(true); // SEC 1 (RFC 5915)
  if (tags === '30,4') return 'an encrypted private key'; // PKCS#8 (RFC 5958)
  return tags === '30,30,3' ? 'a certificate' : 'bytes that are no key, or part of one'; // X.509 (RFC 5280)
}

/** Takes over only what makes the key: of what a JWK says of its use, its algorithm alone is looked at. */
export function recogniseJwk(jwk: RsaJwk): RsaKey | OtherKey {
  const { kty, alg = 'RS256', n, d } = jwk;
  const isPrivate = d !== undefined;
  if (kty !== 'RSA' || alg !== 'RS256') return otherKind(isPrivate);
  const content = decodeBase64Url(`${n}`) ?? new Uint8Array();
  const data = { ...jwk, alg: undefined, use: undefined, key_ops: undefined, ext: undefined };
  return rsaKey(isPrivate ? 'private' : 'public', data, { tag: 2, content });
}

function rsaKey(kind: KeyKind, data: RsaKey['data'], integer: DerElement | undefined): RsaKey | OtherKey {
  const modulus = integer?.content.subarray(integer.content.findIndex((octet) => octet !== 0));
  if (integer?.tag !== 2 || !modulus?.[0]) return 'a damaged RSA key';
  const bits = modulus.length * 8 + 24 - Math.clz32(modulus[0]);
  return bits < minimumBits ? `one of ${bits} bits` : { kind, data, modulus: String(modulus) };
}

function isRsa(algorithm: DerElement | undefined): boolean {
  return rsaAlgorithm.slice(2, 13).every((byte, at) => algorithm?.content[at] === byte);
}
