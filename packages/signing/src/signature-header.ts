import { decodeBase64, decodeBase64Url, encodeBase64 } from './base64.ts';
import { SigningError } from './errors.ts';

/** The parts of `algorithm=RSA256,keyVersion=1,signature=<percent-encoded Base64>`. */
export interface SignatureHeader {
  readonly algorithm: string;
  /** Says which of the signer's keys was used; absent, it is the newest. A number in the documents; kept as text. */
  readonly keyVersion?: string;
  readonly signature: Uint8Array<ArrayBuffer>;
}

// Neither value may hold a comma, blank or `%`, or the header would read back differently.
const plain = /^[\w.-]{1,64}$/;

/**
 * Order, letter case of the names and blanks around the commas are free, as the documents and the provider's SDKs
 * differ in them; parts of other names are passed over. The algorithm is read, not judged.
 *
 * @throws {SigningError} `SIGNATURE_MALFORMED`; the message does not repeat the header
 */
export function parseSignatureHeader(value: string): SignatureHeader {
  const parts = readParts(value);
  return {
    algorithm: plainPart(parts, 'algorithm'),
    ...(parts.has('keyversion') && { keyVersion: plainPart(parts, 'keyVersion') }),
    signature: decodeSignature(requiredPart(parts, 'signature')),
  };
}

/**
 * As the provider's SDKs send it: no blanks, and `+`, `/`, `=` of the Base64 as `%2B`, `%2F`, `%3D`.
 *
 * @throws {SigningError} `HEADER_VALUE_INVALID` for an algorithm or key version that could not be read back
 */
export function formatSignatureHeader(header: SignatureHeader): string {
  const { algorithm, keyVersion, signature } = header;
  assertPlain(algorithm, 'algorithm');
  if (keyVersion !== undefined) assertPlain(keyVersion, 'key version');
  const version = keyVersion === undefined ? '' : `keyVersion=${keyVersion},`;
  return `algorithm=${algorithm},${version}signature=${encodeURIComponent(encodeBase64(signature))}`;
}

/** @throws {SigningError} `HEADER_VALUE_INVALID` */
export function assertPlain(value: string, what: string): void {
  if (plain.test(value)) return;
  throw new SigningError(
    'HEADER_VALUE_INVALID',
    `The ${what} must be 1 to 64 letters, digits, dots, hyphens or underscores.`,
  );
}

function readParts(value: string): ReadonlyMap<string, string> {
  const parts = new Map<string, string>();
  for (const part of value.split(',')) {
    const equals = part.indexOf('=');
    if (equals === -1) throw malformed('a part between commas has no "="');
    const name = part.slice(0, equals).trim().toLowerCase();
    // A header sent twice arrives as one, joined by a comma: this is also where a second signature ends.
    if (parts.has(name)) throw malformed('a part stands twice');
    parts.set(name, part.slice(equals + 1).trim());
  }
  return parts;
}

function requiredPart(parts: ReadonlyMap<string, string>, name: string): string {
  const value = parts.get(name.toLowerCase());
  if (value === undefined || value === '') throw malformed(`"${name}" is missing or empty`);
  return value;
}

function plainPart(parts: ReadonlyMap<string, string>, name: string): string {
  const value = requiredPart(parts, name);
  if (!plain.test(value)) throw malformed(`"${name}" holds unexpected characters`);
  return value;
}

function decodeSignature(text: string): Uint8Array<ArrayBuffer> {
  const base64 = text.includes('%') ? percentDecode(text) : text;
  // Some of the documents speak of the URL-safe alphabet. No text is read differently by the two.
  const signature = decodeBase64(base64) ?? decodeBase64Url(base64);
  if (signature === undefined) throw malformed('"signature" is not Base64');
  return signature;
}

function percentDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (cause) {
    throw malformed('"signature" is not percent-encoded properly', { cause });
  }
}

function malformed(what: string, options?: { readonly cause: unknown }): SigningError {
  return new SigningError(
    'SIGNATURE_MALFORMED',
    `Expected a signature header of the form algorithm=RSA256,keyVersion=1,signature=…, but ${what}.`,
    options,
  );
}
