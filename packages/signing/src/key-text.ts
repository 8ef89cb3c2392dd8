import { decodeBase64 } from './base64.ts';
import { SigningError } from './errors.ts';
import { type KeyForm, recogniseKey } from './key-form.ts';

export type KeyKind = 'private' | 'public';

/**
 * RSA below this is refused. Alipay+ asks for 2048 bits (API overview), as does Antom's omnichannel API (API
 * fundamentals); the pages of Antom's online payments name no size.
 */
export const minimumBits = 2048;

const names: Record<KeyForm, string> = {
  'pkcs8-rsa': 'an RSA private key (PKCS#8)',
  'spki-rsa': 'an RSA public key (SPKI)',
  'pkcs1-private': 'an RSA private key in the older PKCS#1 form',
  'pkcs1-public': 'an RSA public key in the older PKCS#1 form',
  'private-not-rsa': 'a private key that is not RSA (EC, Ed25519 or RSA-PSS)',
  'public-not-rsa': 'a public key that is not RSA (EC, Ed25519 or RSA-PSS)',
  encrypted: 'an encrypted private key',
  certificate: 'a certificate',
  unknown: 'Base64 that is no key, or part of one',
};

const newPair =
  'Make an RSA key pair: openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:2048 -out private.pem; ' +
  'then register its public half (openssl pkey -in private.pem -pubout) with the provider.';
const ownPrivate = 'Give your own private key; the public half of it is what you registered with the provider.';
const theirPublic =
  "Give the provider's public key, as its dashboard shows it beside your client id. A private key stays with its owner.";
const wholeKey = 'Copy the key again, whole: the PEM text with its BEGIN and END lines, or its Base64 alone.';

const fixes: Record<KeyKind, Partial<Record<KeyForm, string>>> = {
  private: {
    'spki-rsa': ownPrivate,
    'pkcs1-public': ownPrivate,
    'public-not-rsa': ownPrivate,
    certificate: ownPrivate,
    'pkcs1-private': 'Convert it: openssl pkcs8 -topk8 -nocrypt -in private.pem -out private-pkcs8.pem',
    'private-not-rsa': newPair,
    encrypted: 'Decrypt it: openssl pkey -in private.pem -out private-pkcs8.pem',
  },
  public: {
    'pkcs8-rsa': theirPublic,
    'pkcs1-private': theirPublic,
    'private-not-rsa': theirPublic,
    'public-not-rsa': theirPublic,
    encrypted: theirPublic,
    'pkcs1-public': 'Convert it: openssl rsa -RSAPublicKey_in -in public.pem -pubout -out public-spki.pem',
    certificate: 'Take the key out of it: openssl x509 -in certificate.pem -pubkey -noout',
  },
};

const expected: Record<KeyKind, { readonly form: KeyForm; readonly text: string }> = {
  private: {
    form: 'pkcs8-rsa',
    text: 'an RSA private key of 2048 bits or more (PKCS#8, as PEM or Base64, or a CryptoKey)',
  },
  public: { form: 'spki-rsa', text: 'an RSA public key of 2048 bits or more (SPKI, as PEM or Base64, or a CryptoKey)' },
};

/**
 * The DER of a key given as text: one PEM block, or its Base64 alone. White space is free, and so are the two
 * characters `\n` for a line feed, as environment files and secret stores write it.
 *
 * @throws {SigningError} `KEY_INVALID`
 */
export function readKeyText(text: string, kind: KeyKind): Uint8Array<ArrayBuffer> {
  const der = decodeBase64(keyBase64(text.replaceAll(/\\[rn]/g, '\n').trim(), kind));
  if (der === undefined) throw keyInvalid(kind, describeText(text), wholeKey);
  const { form, bits } = recogniseKey(der);
  if (form !== expected[kind].form) throw keyInvalid(kind, names[form], fixes[kind][form] ?? wholeKey);
  if (bits !== undefined && bits < minimumBits) throw keyInvalid(kind, `one of ${bits} bits`, weakFix(kind));
  return der;
}

/** A `KEY_INVALID` that says what was wanted, what was found and what to do. `found` never quotes the key. */
export function keyInvalid(
  kind: KeyKind,
  found: string,
  fix: string,
  options?: { readonly cause: unknown },
): SigningError {
  return new SigningError('KEY_INVALID', `Expected ${expected[kind].text}, found ${found}. ${fix}`, options);
}

export function weakFix(kind: KeyKind): string {
  return kind === 'private' ? newPair : 'Ask the provider for a key of 2048 bits.';
}

function keyBase64(text: string, kind: KeyKind): string {
  if (text === '') throw keyInvalid(kind, 'an empty text', 'Is the environment variable or file it comes from set?');
  const blocks = [...text.matchAll(/-----BEGIN ([^-]+)-----([\s\S]*?)-----END \1-----/g)];
  if (blocks.length > 1) throw keyInvalid(kind, `${blocks.length} PEM blocks`, 'Give the one block that is meant.');
  const [, label, body] = blocks[0] ?? [];
  if (label === 'OPENSSH PRIVATE KEY') throw keyInvalid(kind, 'a private key in the form of OpenSSH', openSshFix(kind));
  // The older PEM encryption (RFC 1421) says so in a header, before a body that is no key.
  if (/Proc-Type:.*ENCRYPTED/.test(text)) throw keyInvalid(kind, names.encrypted, fixes[kind].encrypted ?? wholeKey);
  return (body ?? text).replaceAll(/\s/g, '');
}

function openSshFix(kind: KeyKind): string {
  return kind === 'private' ? 'Convert a copy of it: ssh-keygen -p -N "" -m PKCS8 -f copy-of-key' : theirPublic;
}

function describeText(text: string): string {
  if (/\.(pem|key|der|p8|txt|crt|cer)$/i.test(text.trim()))
    return 'what looks like the name of a file; its content is wanted';
  if (text.includes('-----')) return 'a PEM text that is cut or damaged';
  return 'text that is not Base64';
}
