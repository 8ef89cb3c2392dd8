import type { RawAnswer } from './outcome.ts';

/**
 * Why a call has no outcome.
 *
 * - `CONFIGURATION`: the options don't fit the API; nothing was sent.
 * - `ENCODING`: the body has a value without an exact wire form; nothing was sent.
 * - `VALIDATION`: the body breaks a rule of the contract; nothing was sent.
 * - `TRANSPORT`: no answer, or half of one.
 * - `TIMEOUT`: a try or the whole call took too long.
 * - `ABORTED`: the call's signal aborted it.
 * - `HTTP`: an answer with another HTTP status than 200 which is not proven to be the API's.
 * - `PROTOCOL`: an answer which has not the form of the API's.
 * - `OUTCOME_UNKNOWN`: the call may have had its effect, and no trustworthy answer tells.
 */
export type ClientErrorCode =
  | 'CONFIGURATION'
  | 'ENCODING'
  | 'VALIDATION'
  | 'TRANSPORT'
  | 'TIMEOUT'
  | 'ABORTED'
  | 'HTTP'
  | 'PROTOCOL'
  | 'OUTCOME_UNKNOWN';

/** Base of all errors of this package. No message and no enumerable member holds anything of a body or of a header. */
export class ClientError extends Error {
  readonly code: ClientErrorCode;

  static {
    this.prototype.name = 'ClientError';
  }

  constructor(code: ClientErrorCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
  }

  /** Name, message and the public members, without `cause` and stack. */
  toJSON(): { name: string; code: ClientErrorCode; message: string } {
    return { ...this, name: this.name, message: this.message };
  }
}

/** An option is missing, malformed or out of range; the message begins with its name. Nothing was sent. */
export class ConfigurationError extends ClientError {
  static {
    this.prototype.name = 'ConfigurationError';
  }

  constructor(message: string) {
    super('CONFIGURATION', message);
  }
}

/** A value of the body has no exact wire form. Nothing was sent. */
export class EncodingError extends ClientError {
  /** JSON pointer to the value in the body, `/env/timeZoneOffset`; empty for the body itself. */
  readonly pointer: string;

  static {
    this.prototype.name = 'EncodingError';
  }

  constructor(pointer: string, message: string) {
    super('ENCODING', `${pointer || 'The body'}: ${message}`);
    this.pointer = pointer;
  }
}

/**
 * No answer, or half of one. `cause` is a copy of what `fetch` threw: name, code and its own causes, and the messages of
 * TypeErrors and DOMExceptions without what they quote. HTTP libraries put requests, headers and bytes into the rest.
 */
export class TransportError extends ClientError {
  /** The first code among the causes, as the system or the runtime has it: `ECONNREFUSED`, `UND_ERR_SOCKET`. */
  declare readonly reason?: string;

  static {
    this.prototype.name = 'TransportError';
  }

  constructor(call: string, cause: unknown) {
    const copy = copyCause(cause);
    const reason = codeIn(copy);
    const told = reason ? ` (${reason})` : '';
    super('TRANSPORT', `${call}: the connection failed before the answer was whole${told}.`, copy);
    if (reason) this.reason = reason;
  }
}

/** A try or the whole call took too long. */
export class TimeoutError extends ClientError {
  /** `timeout` ends one try, which may be repeated; `deadline` ends the call. */
  readonly limit: 'timeout' | 'deadline';

  static {
    this.prototype.name = 'TimeoutError';
  }

  constructor(call: string, limit: 'timeout' | 'deadline', milliseconds: number) {
    super('TIMEOUT', `${call}: no whole answer within ${limit} ${milliseconds} ms.`);
    this.limit = limit;
  }
}

/** The call's signal aborted it. `cause` is the signal's reason. */
export class AbortedError extends ClientError {
  static {
    this.prototype.name = 'AbortedError';
  }

  constructor(call: string, cause: unknown) {
    super('ABORTED', `${call}: aborted by its signal.`, cause);
  }
}

/** An answer as it came. Not proven to be anybody's. */
export interface UnverifiedAnswer {
  /** HTTP status. */
  readonly status: number;
  /** Read as UTF-8; whole, unless it was larger than `maxAnswerBytes`. */
  readonly body: string;
}

/**
 * An answer with another HTTP status than 200 which is not proven to be the API's: a proxy's 502, a firewall's page, a
 * redirect, which was not followed.
 */
export class HttpError extends ClientError {
  /** HTTP status. */
  readonly status: number;
  /** What a `Retry-After` header asks for, in milliseconds from then on; of that, 30 s at most are waited. */
  readonly retryAfter: number | undefined;
  readonly #body: Uint8Array;

  static {
    this.prototype.name = 'HttpError';
  }

  constructor(
    message: string,
    answer: { readonly status: number; readonly body: Uint8Array; readonly retryAfter: number | undefined },
    cause?: unknown,
  ) {
    super('HTTP', message, cause);
    this.status = answer.status;
    this.retryAfter = answer.retryAfter;
    this.#body = answer.body;
  }

  /** Anyone may have written it: fit for a log you trust, never for a decision. Behind a getter, so that logging the error doesn't log it. */
  get unverified(): UnverifiedAnswer {
    return { status: this.status, body: new TextDecoder().decode(this.#body) };
  }
}

/**
 * An answer came, but not one of the API's form: too large, no JSON, no well-formed envelope, or signed with another HTTP
 * status than 200, which no document knows.
 */
export class ProtocolError extends ClientError {
  /** HTTP status. */
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

/** What an {@link OutcomeUnknownError} tells beside its cause. */
export interface UnknownFate {
  /** The operationId. */
  readonly operation: string;
  readonly ids: Readonly<Record<string, string>>;
  readonly inquiry?: string | undefined;
  readonly tries: number;
}

/**
 * The call may have been carried out, and no trustworthy answer tells. Never take it for a failure: ask with `inquiry`, or
 * send the same request again with the same ids. `cause` is the last error there was.
 */
export class OutcomeUnknownError extends ClientError {
  declare readonly operation: string;
  /**
   * The members of the request that name the attempt, `{ paymentRequestId: 'order-4711' }`: the idempotency key and what the
   * inquiry takes. Members which are secrets are left out.
   */
  declare readonly ids: Readonly<Record<string, string>>;
  /** The operation that tells what became of this one, where the API has one. */
  declare readonly inquiry: string | undefined;
  /** How often the request was sent. */
  declare readonly tries: number;
  readonly #lastOutcome: unknown;

  static {
    this.prototype.name = 'OutcomeUnknownError';
  }

  constructor(message: string, fate: UnknownFate, cause: unknown, lastOutcome?: unknown) {
    super('OUTCOME_UNKNOWN', message, cause);
    Object.assign(this, fate);
    this.#lastOutcome = lastOutcome;
  }

  /**
   * The last outcome of the inquiry, after waiting in vain; of an operation with an effect, the refusal of a further try
   * after one that was lost. Behind a getter, as it holds the data of the answer.
   */
  get lastOutcome(): unknown {
    return this.#lastOutcome;
  }
}

/**
 * An error stripped of all but its name, code and causes, five deep at most. Its message is kept if it is one of the
 * platform's own (TypeError, DOMException), without what that quotes: others may hold what was sent.
 */
function copyCause(cause: unknown, depth = 5): TransportCause | undefined {
  if (!(cause instanceof Error) || depth === 0) return undefined;
  const { name, message, code } = cause as Error & { code?: unknown };
  const isOwn = cause instanceof TypeError || cause instanceof DOMException;
  const inner = copyCause(cause.cause, depth - 1);
  const text = isOwn ? message.replace(/(["'`]).*\1/gs, '…') : '';
  return Object.assign(new Error(text, inner && { cause: inner }), {
    name,
    ...(typeof code === 'string' && { code }),
  });
}

type TransportCause = Error & { readonly code?: string };

const codeIn = (error: TransportCause | undefined): string | undefined =>
  error && (error.code ?? codeIn(error.cause as TransportCause | undefined));
