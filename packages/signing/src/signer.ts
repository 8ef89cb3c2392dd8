import { SigningError } from './errors.ts';
import { type CheckedOptions, checkOptions, type SigningOptions } from './options.ts';
import { assertRecent } from './response-time.ts';
import { alipayScheme, type SignatureScheme } from './scheme.ts';
import { signChecked } from './sign.ts';
import type { SignedMessage } from './signed-content.ts';
import { assertSignedBy, readSignature } from './verify.ts';

/** What of a request is signed. */
export interface SignableRequest {
  readonly method: string;
  /** Path and query as sent, percent-encoded as sent, without the host: `/ams/api/v1/payments/pay`. */
  readonly path: string;
  /** Exactly what is sent; a string stands for its UTF-8. */
  readonly body: Uint8Array<ArrayBuffer> | string;
}

/** An answer as it was received. */
export interface ReceivedAnswer {
  /** Of the request. */
  readonly method: string;
  /** Of the request, as it was signed. */
  readonly path: string;
  readonly status: number;
  readonly headers: Headers;
  /** The raw bytes, before any parsing. */
  readonly body: Uint8Array<ArrayBuffer>;
}

/** Signs requests and verifies answers for one client id. Knows nothing of `fetch`. */
export interface Signer {
  /**
   * The headers to set on a request of exactly these bytes. Rejects when there is no key to sign it or to verify its
   * answer with, so that a bad key never costs a payment whose answer can't be read.
   */
  sign(request: SignableRequest): Promise<Readonly<Record<string, string>>>;
  /**
   * Resolves when the answer, of whatever HTTP status, is proven to be the gateway's; rejects with a
   * {@link SigningError} that carries `unverified`.
   */
  verify(answer: ReceivedAnswer): Promise<void>;
}

/**
 * @param options judged at once: throws {@link SigningError} `OPTIONS_INVALID`, `HEADER_VALUE_INVALID` or `KEY_INVALID`
 * @param scheme as generated from the spec's `x-signature`
 */
export function createSigner(options: SigningOptions, scheme: SignatureScheme = alipayScheme): Signer {
  const checked = checkOptions(options);
  const { clientId, now, keys } = checked;
  const names = scheme.headers;
  return {
    async sign(request) {
      const { key, keyVersion } = await keys.own();
      const time = readClock(now);
      const { method, path, body } = request;
      const signature = await signChecked({ method, path, clientId, time, body }, key, keyVersion);
      return { [names.clientId]: clientId, [names.requestTime]: time, [names.signature]: signature };
    },
    async verify(answer) {
      try {
        const { signature, keyVersion } = readSignature(answer.headers.get(names.signature));
        const message = readMessage(answer, checked, names);
        await assertSignedBy(message, signature, await keys.gateway(keyVersion));
      } catch (error) {
        throw error instanceof SigningError ? withAnswer(error, answer) : error;
      }
    },
  };
}

/** The same error, with the answer it is about. */
export function withAnswer(
  error: SigningError,
  { status, body }: Pick<ReceivedAnswer, 'status' | 'body'>,
): SigningError {
  const unverified = { status, body: new TextDecoder().decode(body) };
  return new SigningError(error.code, error.message, { cause: error.cause, unverified });
}

/** What the gateway signed, if this is its answer of now and to us. */
function readMessage(
  { method, path, headers, body }: ReceivedAnswer,
  { clientId, now, tolerance }: CheckedOptions,
  names: SignatureScheme['headers'],
): SignedMessage {
  // Absence proves nothing either way: the signature is checked over our own client id.
  if ((headers.get(names.clientId) ?? clientId) !== clientId) {
    throw new SigningError('CLIENT_ID_MISMATCH', 'The answer is for another client id than ours, or for several.');
  }
  const time = assertRecent(headers.get(names.responseTime), now(), tolerance);
  return { method, path, clientId, time, body };
}

/** Epoch milliseconds as digits, the form of `request-time` since 2023-06-25 (Antom's API fundamentals, change log). */
function readClock(now: () => number): string {
  const time = Math.trunc(now());
  if (Number.isSafeInteger(time) && time >= 0) return String(time);
  throw new SigningError('OPTIONS_INVALID', 'now must give epoch milliseconds.');
}
