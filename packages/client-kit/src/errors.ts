import type { RawAnswer } from './outcome.ts';

/**
 * Why a call has no outcome.
 *
 * - `CONFIGURATION`: the options don't fit the API; nothing was sent.
 * - `ENCODING`: the body has a value without an exact wire form; nothing was sent.
 * - `VALIDATION`: the body breaks a rule of the contract; nothing was sent.
 * - `ABORTED`: the call's signal aborted it. The request may have been carried out.
 * - `TRANSPORT`: no answer, or half of one. The request may have been carried out.
 * - `PROTOCOL`: an answer which isn't the API's. The request may have been carried out.
 */
export type ClientErrorCode = 'CONFIGURATION' | 'ENCODING' | 'VALIDATION' | 'PROTOCOL' | 'TRANSPORT' | 'ABORTED';

/** Base of all errors of this package. No message holds anything of a body or of a header. */
export class ClientError extends Error {
  readonly code: ClientErrorCode;

  static {
    this.prototype.name = 'ClientError';
  }

  constructor(code: ClientErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** A value of the body has no exact wire form. */
export class EncodingError extends ClientError {
  /** JSON pointer to the value in the body, `/env/timeZoneOffset`; empty for the body itself. */
  readonly pointer: string;

  static {
    this.prototype.name = 'EncodingError';
  }

  constructor(pointer: string, message: string) {
    super('ENCODING', `${pointer === '' ? 'The body' : pointer}: ${message}`);
    this.pointer = pointer;
  }
}

/** An answer came, but not one of the API: another HTTP status than 200, no JSON, or no well-formed envelope. */
export class ProtocolError extends ClientError {
  /** The HTTP status. */
  readonly status: number;
  readonly #raw: RawAnswer<unknown>;

  static {
    this.prototype.name = 'ProtocolError';
  }

  constructor(message: string, raw: RawAnswer<unknown>) {
    super('PROTOCOL', message);
    this.status = raw.status;
    this.#raw = raw;
  }

  /** The answer, its body parsed if it is JSON. Behind a getter, so that logging the error doesn't log it. */
  get raw(): RawAnswer<unknown> {
    return this.#raw;
  }
}
