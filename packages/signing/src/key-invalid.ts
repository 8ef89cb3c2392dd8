import { SigningError } from './errors.ts';
import type { KeyKind, OtherKey } from './key-form.ts';

const theirs = "Give the provider's, which its dashboard shows beside your client id.";

/** What to do, by what was wanted and what a key turned out to be. The first that fits. */
const fixes: Readonly<Record<KeyKind, readonly (readonly [found: RegExp, fix: string])[]>> = {
  private: [
    [/KeyObject/, "Give what it exports: key.export({ type: 'pkcs8', format: 'pem' })"],
    [/encrypted/, 'Decrypt it: openssl pkey -in private.pem -out plain.pem'],
    [/SSH/, 'Convert a copy: ssh-keygen -p -N "" -m PKCS8 -f copy'],
    [/public|cert/, 'Give your own private key; its public half is what you registered.'],
    [/not RSA|bits/, 'Make one and register its public half: openssl genpkey -algorithm RSA -out private.pem'],
  ],
  public: [
    [/KeyObject/, "Give what it exports: key.export({ type: 'spki', format: 'pem' })"],
    [/cert/, 'Take the key out: openssl x509 -in certificate.pem -pubkey -noout'],
    [/bits/, 'Ask the provider for a longer one.'],
    [/p.+key/i, theirs],
  ],
};

/** A `KEY_INVALID` that says what was wanted, what was found and what to do. */
export type KeyInvalid = (found: OtherKey, fix?: string, cause?: unknown) => SigningError;

/** @param name how the caller wrote what held the key; leads the message */
export function keyInvalid(kind: KeyKind, name = ''): KeyInvalid {
  return (found, fix = chooseFix(kind, found), cause) =>
    new SigningError(
      'KEY_INVALID',
      `${name && `${name}: `}Expected an RSA ${kind} key of 2048 bits or more, found ${found}. ${fix}`,
      { cause },
    );
}

function chooseFix(kind: KeyKind, found: OtherKey): string {
  const fix = fixes[kind].find(([sort]) => sort.test(found))?.[1];
  if (fix !== undefined) return fix;
  return /empty|type/.test(found)
    ? 'Is the variable it comes from set?'
    : 'Copy it again, whole: one PEM with its BEGIN and END lines, or its Base64 alone.';
}

/** One's own key in the place of the gateway's. */
export function ownKeyGiven(): SigningError {
  return new SigningError(
    'KEY_INVALID',
    `gatewayPublicKey is the public half of your privateKey, the most frequent mistake. ${theirs}`,
  );
}
