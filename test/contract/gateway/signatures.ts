import { publicDecrypt, sign, verify } from 'node:crypto';
import type { HasBug } from './bugs.ts';

/** What a signature covers, beside the body. */
export interface SignedHead {
  readonly method: string;
  /** Path and query, as in the request. */
  readonly target: string;
  readonly clientId: string;
  /** Value of request-time or response-time, as it was sent. */
  readonly time: string;
}

/** The text that is signed: `POST <path>`, a line feed, `<client id>.<time>.<body>`. */
const contentOf = ({ method, target, clientId, time }: SignedHead, body: Uint8Array): Buffer =>
  Buffer.concat([Buffer.from(`${method} ${target}\n${clientId}.${time}.`), body]);

/** Value of the header of an answer: RSASSA-PKCS1-v1_5 with SHA-256, Base64, percent-encoded. */
export function signatureOf(head: SignedHead, body: Uint8Array, privateKey: string): string {
  const value = sign('sha256', contentOf(head, body), privateKey).toString('base64');
  return `algorithm=RSA256,keyVersion=1,signature=${encodeURIComponent(value)}`;
}

/** The code for a signature that is not as it has to be. */
export type SignatureFault = 'INVALID_SIGNATURE' | 'KEY_NOT_FOUND';

/** @param header the value of the header, in which several of one name are joined by commas */
export type VerifySignature = (head: SignedHead, body: Uint8Array, header: string) => SignatureFault | undefined;

/** @param paths of all operations, with the base path */
export function createVerify(has: HasBug, clientPublicKey: string, paths: readonly string[]): VerifySignature {
  if (has('signature-unchecked')) return () => undefined;
  if (has('signature-presence-alone')) return (_, __, header) => (header === '' ? 'INVALID_SIGNATURE' : undefined);
  const algorithms = has('algorithm-unchecked') ? /^/ : /^RSA256$/;
  const versions = has('key-version-unchecked') ? /^/ : /^1$/;
  const isSigned = createCheck(has, clientPublicKey, paths);
  const isPrintedAgain = has('signature-over-printed-body');
  const readsFirst = has('signature-twice-taken');
  return (head, body, header) => {
    const parts = readParts(readsFirst ? header.replace(/, *algorithm=.*/, '') : header);
    const signature = parts && readBase64(parts.get('signature') ?? '');
    const version = parts?.get('keyversion') ?? '1';
    if (!parts || !signature || !/^\d+$/.test(version)) return 'INVALID_SIGNATURE';
    if (!versions.test(version)) return 'KEY_NOT_FOUND';
    if (!algorithms.test(parts.get('algorithm') ?? '')) return 'INVALID_SIGNATURE';
    return isSigned(head, isPrintedAgain ? printedAgain(body) : body, signature) ? undefined : 'INVALID_SIGNATURE';
  };
}

type Check = (head: SignedHead, body: Uint8Array, signature: Buffer) => boolean;

function createCheck(has: HasBug, key: string, paths: readonly string[]): Check {
  const isRight: Check = (head, body, signature) => verify('sha256', contentOf(head, body), key, signature);
  if (has('signature-of-anything')) return (_, __, signature) => isMadeWith(key, signature);
  if (has('signature-path-uncovered')) {
    const targets = paths.flatMap((path) => [path, `${path}/`]);
    return (head, body, signature) =>
      [head.target, ...targets].some((target) => isRight({ ...head, target }, body, signature));
  }
  if (has('signature-time-uncovered'))
    return (head, body, signature) => timesNear(head.time).some((time) => isRight({ ...head, time }, body, signature));
  return isRight;
}

/** What was signed is not asked: the value only has to be one that the key opens. */
function isMadeWith(key: string, signature: Buffer): boolean {
  try {
    return publicDecrypt(key, signature).length > 0;
  } catch {
    return false;
  }
}

/** Every time within a second, every whole second within a minute, and every whole minute within a day. */
function timesNear(time: string): readonly string[] {
  const within = (count: number, step: number): string[] =>
    Array.from({ length: 2 * count + 1 }, (_, index) => String(Number(time) + (index - count) * step));
  return [time, ...within(1000, 1), ...within(60, 1000), ...within(1440, 60_000)];
}

function printedAgain(body: Uint8Array): Uint8Array {
  try {
    return Buffer.from(JSON.stringify(JSON.parse(Buffer.from(body).toString())));
  } catch {
    return body;
  }
}

/**
 * The parts of `algorithm=RSA256,keyVersion=1,signature=…`, by name in lower case: order and blanks are free. Nothing where a part has
 * no name or stands twice, as it does when the header was sent twice.
 */
function readParts(header: string): ReadonlyMap<string, string> | undefined {
  const parts = new Map<string, string>();
  for (const part of header.split(',')) {
    const [name = '', ...rest] = part.split('=');
    const key = name.trim().toLowerCase();
    if (key === '' || parts.has(key)) return undefined;
    parts.set(key, rest.join('=').trim());
  }
  return parts;
}

/** Percent-encoded or not, of either alphabet, padded or not: the documents describe it in three ways. */
function readBase64(text: string): Buffer | undefined {
  const isEncoded = text.includes('%');
  if (isEncoded && !/^(?:[^%]|%[\dA-Fa-f]{2})*$/.test(text)) return undefined;
  const plain = isEncoded
    ? text.replaceAll(/%(..)/g, (_, hex: string) => String.fromCodePoint(parseInt(hex, 16)))
    : text;
  return /^[\w+/-]+={0,2}$/.test(plain) ? Buffer.from(plain, 'base64') : undefined;
}
