import { decodeBase64, decodeBase64Url, decodeOrEmpty, encodeBase64 } from './base64.ts';
import { SigningError } from './errors.ts';
import { headerValueInvalid } from './header-value.ts';

/** The parts of `algorithm=RSA256,keyVersion=1,signature=<percent-encoded Base64>`. */
export interface SignatureHeader {
  readonly algorithm: string;
  /** Says which of the signer's keys was used; absent, it is the newest. Up to nine digits. */
  readonly keyVersion?: string;
  readonly signature: Uint8Array<ArrayBuffer>;
}

// Neither value may hold a comma, blank or `%`, or the header would read back differently.
const plain = /^[\w.-]{1,64}$/;
// A number in the documents. Keys are looked up by it before anything is proven, so it must not be a path or the like.
const version = /^\d{1,9}$/;

/**
 * Order, letter case of the names and blanks around the commas are free, as the documents and the provider's SDKs
 * differ in them; parts of other names are passed over. The algorithm is read, not judged.
 *
 * @throws {SigningError} `SIGNATURE_MALFORMED`; the message does not repeat the header
 */
export function parseSignatureHeader(value: string): SignatureHeader {
  const parts = readParts(value);
  const keyVersion = parts.has('keyversion') ? plainPart(parts, 'keyVersion', version) : undefined;
  return {
    algorithm: plainPart(parts, 'algorithm'),
    ...(keyVersion !== undefined && { keyVersion }),
    signature: decodeSignature(parts.get('signature') ?? ''),
  };
}

/**
 * As the provider's SDKs send it: no blanks, and `+`, `/`, `=` of the Base64 as `%2B`, `%2F`, `%3D`.
 *
 * @throws {SigningError} `HEADER_VALUE_INVALID` for an algorithm or key version that could not be read back
 */
export function formatSignatureHeader(header: SignatureHeader): string {
  const { algorithm, keyVersion, signature } = header;
  if (!plain.test(algorithm)) throw headerValueInvalid('algorithm');
  const named = keyVersion === undefined ? '' : `keyVersion=${assertKeyVersion(keyVersion)},`;
  return `algorithm=${algorithm},${named}signature=${encodeURIComponent(encodeBase64(signature))}`;
}

/**
 * The value, when it can stand in the signature header.
 *
 * @throws {SigningError} `HEADER_VALUE_INVALID`
 */
export function assertKeyVersion(value: string): string {
  if (version.test(value)) return value;
  throw headerValueInvalid('keyVersion');
}

function readParts(value: string): ReadonlyMap<string, string> {
  const parts = new Map<string, string>();
  for (const part of value.split(',')) {
    const equals = part.indexOf('=');
    const key = part.slice(0, Math.max(equals, 0)).trim().toLowerCase();
    // Headers of one name arrive as one, joined by commas. Parts may be spread over several; a second signature ends here.
    if (key === '' || parts.has(key)) throw malformed('a part has no name, or stands twice');
    parts.set(key, part.slice(equals + 1).trim());
  }
  return parts;
}

function plainPart(parts: ReadonlyMap<string, string>, name: string, form = plain): string {
  const value = parts.get(name.toLowerCase()) ?? '';
  if (!form.test(value)) throw malformed(`"${name}" is missing or malformed`);
  return value;
}

function decodeSignature(text: string): Uint8Array<ArrayBuffer> {
  // Where the percent-encoding is broken, an empty text, which is no signature.
  const base64 = decodeOrEmpty(decodeURIComponent, text);
  // Some of the documents speak of the URL-safe alphabet. No text is read differently by the two.
  const signature = decodeBase64(base64) ?? decodeBase64Url(base64);
  if (!signature?.length) throw malformed('"signature" is missing or not Base64');
  return signature;
}

function malformed(what: string): SigningError {
  return new SigningError(
    'SIGNATURE_MALFORMED',
    `Expected a header like algorithm=RSA256,keyVersion=1,signature=…, but ${what}.`,
  );
}
