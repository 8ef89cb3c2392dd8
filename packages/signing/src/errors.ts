/**
 * What went wrong.
 *
 * - `OPTIONS_INVALID`: an option is missing or out of range.
 * - `KEY_INVALID`: a key is of another kind or form than asked for; the message says which, and how to get the right one.
 * - `KEY_UNAVAILABLE`: a function given for a key failed or took more than five seconds; see `cause`, a copy of its error
 *   with name, message, code, stack and causes alone.
 * - `HEADER_VALUE_INVALID`: a client id, time, key version or path holds what would break the signed text or a header.
 * - `SIGNATURE_MISSING`: there is no signature header. Gateways leave it out of some refusals.
 * - `SIGNATURE_MALFORMED`: the signature header is not `algorithm=…,keyVersion=…,signature=…`.
 * - `SIGNATURE_ALGORITHM`: the signature header names an algorithm other than RSA256.
 * - `SIGNATURE_INVALID`: the signature is of other bytes or by another key.
 * - `CLIENT_ID_MISMATCH`: the answer is addressed to another client.
 * - `RESPONSE_TIME_INVALID`: the time of the answer is missing, unreadable or too far from now.
 * - `REDIRECT_REFUSED`: the gateway answered with a redirect. It was not followed.
 * - `ANSWER_TOO_LARGE`: the answer has more than `maxAnswerBytes`; `unverified` holds as many. From the middleware alone.
 */
export type SigningErrorCode =
  | 'OPTIONS_INVALID'
  | 'KEY_INVALID'
  | 'KEY_UNAVAILABLE'
  | 'HEADER_VALUE_INVALID'
  | 'SIGNATURE_MISSING'
  | 'SIGNATURE_MALFORMED'
  | 'SIGNATURE_ALGORITHM'
  | 'SIGNATURE_INVALID'
  | 'CLIENT_ID_MISMATCH'
  | 'RESPONSE_TIME_INVALID'
  | 'REDIRECT_REFUSED'
  | 'ANSWER_TOO_LARGE';

/** An answer that did not pass verification. Anyone may have written it: fit for a log you trust, never for a decision. */
export interface UnverifiedAnswer {
  /** HTTP status. */
  readonly status: number;
  /** Read as UTF-8; whole, unless it was larger than `maxAnswerBytes`. */
  readonly body: string;
}

/**
 * Every failure of this package. `message` holds no key, signature or body, so it can be logged as it is.
 *
 * A failed verification says nothing about the fate of the request: treat it as "no answer received".
 */
export class SigningError extends Error {
  override readonly name = 'SigningError';
  readonly code: SigningErrorCode;
  // A private member and a getter: neither `util.inspect`, JSON, spread nor a logger walking the members meets the body.
  readonly #unverified: UnverifiedAnswer | undefined;

  constructor(code: SigningErrorCode, message: string, options: SigningErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.#unverified = options.unverified;
  }

  /** The answer at fault, where one came. */
  get unverified(): UnverifiedAnswer | undefined {
    return this.#unverified;
  }

  toJSON(): { name: string; code: SigningErrorCode; message: string } {
    return { name: this.name, code: this.code, message: this.message };
  }
}

export interface SigningErrorOptions {
  readonly cause?: unknown;
  readonly unverified?: UnverifiedAnswer;
}
