import { SigningError } from './errors.ts';
import type { KeyForm } from './key-form.ts';

export type KeyKind = 'private' | 'public';

const newPair =
  'Make a pair and register its public half: openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:2048 -out private.pem';
const ours = 'Give your own private key; its public half is what you registered.';
const theirs = "Give the provider's public key, as its dashboard shows it beside your client id.";
const whole = 'Copy it again, whole: the PEM with its BEGIN and END lines, or its Base64 alone.';

/** Asks the likely question about a value that is not there. */
export const unset = 'Is the variable it comes from set?';

/** What a form is called, and what to do where a private and where a public key was wanted. */
const faults: Readonly<Record<KeyForm, readonly [found: string, fixPrivate: string, fixPublic?: string]>> = {
  private: ['an RSA private key', theirs],
  public: ['an RSA public key', ours],
  otherPrivate: ['a private key that is not RSA', newPair, theirs],
  otherPublic: ['a public key that is not RSA', ours, theirs],
  encrypted: ['an encrypted private key', 'Decrypt it: openssl pkey -in private.pem -out decrypted.pem', theirs],
  openSsh: ['an OpenSSH private key', 'Convert a copy: ssh-keygen -p -N "" -m PKCS8 -f copy', theirs],
  certificate: ['a certificate', ours, 'Take the key out: openssl x509 -in certificate.pem -pubkey -noout'],
  weak: ['one of too few', newPair, 'Ask the provider for a longer one.'],
  unknown: ['bytes that are no key, or part of one', whole],
  empty: ['an empty text', unset],
  several: ['several PEM blocks', 'Give the one that is meant.'],
  cut: ['a text that is cut or damaged', whole],
  fileName: ['what looks like the name of a file', 'Give its content.'],
  text: ['text that is not Base64', whole],
  refused: ['a damaged one, which Web Crypto refuses', whole],
};

/** A `KEY_INVALID` that says what was wanted, what was found and what to do. `found` never quotes the key. */
export function keyInvalid(kind: KeyKind, found: string, fix: string, cause?: unknown): SigningError {
  return new SigningError(
    'KEY_INVALID',
    `Expected an RSA ${kind} key of 2048 bits or more (PEM, Base64, DER, JWK or CryptoKey), found ${found}. ${fix}`,
    { cause },
  );
}

/** The same for what can be told from the key's form. `bits` of one that is weak. */
export function formInvalid(kind: KeyKind, form: KeyForm, bits?: number, cause?: unknown): SigningError {
  const [found, fixPrivate, fixPublic = fixPrivate] = faults[form];
  return keyInvalid(kind, bits ? `one of ${bits} bits` : found, kind === 'private' ? fixPrivate : fixPublic, cause);
}
