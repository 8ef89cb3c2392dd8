import { derChildren, type DerElement, derTag, readDer } from './der.ts';

/** What a key file can turn out to be. */
export type KeyForm =
  | 'pkcs8-rsa'
  | 'spki-rsa'
  | 'pkcs1-private'
  | 'pkcs1-public'
  | 'private-not-rsa'
  | 'public-not-rsa'
  | 'encrypted'
  | 'certificate'
  | 'unknown';

/** A form, and the length of the modulus where it is one we take. */
export interface RecognisedKey {
  readonly form: KeyForm;
  readonly bits?: number;
}

const rsaEncryption = '2a864886f70d010101';

/** Tells key files apart by their DER alone; PEM labels are often wrong after someone re-wrapped a key. */
export function recogniseKey(der: Uint8Array): RecognisedKey {
  const [root, ...trailing] = readDer(der) ?? [];
  if (trailing.length > 0) return { form: 'unknown' };
  const parts = derChildren(root);
  return parts[0]?.tag === derTag.integer ? recogniseVersioned(parts) : recogniseUnversioned(parts);
}

/** Forms that open with a number: PKCS#8 (RFC 5958), PKCS#1 (RFC 8017, A.1), SEC 1 (RFC 5915). */
function recogniseVersioned([, second, third]: readonly DerElement[]): RecognisedKey {
  if (second?.tag === derTag.integer) return { form: third === undefined ? 'pkcs1-public' : 'pkcs1-private' };
  if (second?.tag === derTag.octetString) return { form: 'private-not-rsa' };
  if (second?.tag !== derTag.sequence || third?.tag !== derTag.octetString) return { form: 'unknown' };
  if (!isRsa(second)) return { form: 'private-not-rsa' };
  // Inside stands PKCS#1: version, modulus, …
  const [key] = readDer(third.content) ?? [];
  return withBits('pkcs8-rsa', derChildren(key)[1]);
}

/** Forms that open with a sequence: SPKI and certificates (RFC 5280), encrypted PKCS#8 (RFC 5958). */
function recogniseUnversioned([first, second, third]: readonly DerElement[]): RecognisedKey {
  if (first?.tag !== derTag.sequence) return { form: 'unknown' };
  if (second?.tag === derTag.octetString) return { form: 'encrypted' };
  if (second?.tag === derTag.sequence && third?.tag === derTag.bitString) return { form: 'certificate' };
  if (second?.tag !== derTag.bitString) return { form: 'unknown' };
  if (!isRsa(first)) return { form: 'public-not-rsa' };
  // The first octet of a bit string counts unused bits; then PKCS#1 follows: modulus, exponent.
  const [key] = readDer(second.content.subarray(1)) ?? [];
  return withBits('spki-rsa', derChildren(key)[0]);
}

function isRsa(algorithm: DerElement): boolean {
  const [oid] = derChildren(algorithm);
  if (oid?.tag !== derTag.oid) return false;
  return Array.from(oid.content, (octet) => octet.toString(16).padStart(2, '0')).join('') === rsaEncryption;
}

function withBits(form: KeyForm, modulus: DerElement | undefined): RecognisedKey {
  if (modulus?.tag !== derTag.integer) return { form: 'unknown' };
  const start = modulus.content.findIndex((octet) => octet !== 0);
  const first = modulus.content[start];
  if (first === undefined) return { form: 'unknown' };
  return { form, bits: (modulus.content.length - start - 1) * 8 + (32 - Math.clz32(first)) };
}
