import type { SigningErrorCode } from '../errors.ts';
import { type Answer, createAnswer } from './answer.ts';

/**
 * Why a message is no notification to act on.
 *
 * - `METHOD_NOT_ALLOWED`: it was not posted.
 * - `BODY_TOO_LARGE`: it has more than `maxBytes`.
 * - `BODY_PARSED`: something in front has read or parsed the body, so the signed bytes are gone: a mistake on this side.
 * - `BODY_UNREADABLE`: the sender went away before the end.
 * - `HEADER_DUPLICATED`, `HEADER_VALUE_INVALID`, `SIGNATURE_MALFORMED`: a header that no gateway sends.
 * - `SIGNATURE_MISSING`, `SIGNATURE_ALGORITHM`, `SIGNATURE_INVALID`: not proven to be the gateway's.
 * - `CLIENT_ID_MISMATCH`: it is addressed to another client.
 * - `REQUEST_TIME_INVALID`: no time, or none that can be read.
 * - `REQUEST_TIME_STALE`: the time is further from this machine's clock than `tolerance`, before or after.
 * - `BODY_NOT_JSON`: signed by the gateway, and not a JSON object in UTF-8 of at most 64 levels.
 * - `WEBHOOK_UNKNOWN`: signed by the gateway, and none of the notifications expected here.
 * - `IN_PROGRESS`: another delivery of the same notification is being handled. The gateway delivers again.
 * - `UNAVAILABLE`: the store or a key failed, see `cause`. Nothing is acknowledged; the gateway delivers again.
 */
export type RefusalReason = keyof typeof statuses;

const statuses = {
  METHOD_NOT_ALLOWED: 405,
  BODY_TOO_LARGE: 413,
  BODY_PARSED: 400,
  BODY_UNREADABLE: 400,
  HEADER_DUPLICATED: 400,
  HEADER_VALUE_INVALID: 400,
  SIGNATURE_MALFORMED: 400,
  SIGNATURE_MISSING: 401,
  SIGNATURE_ALGORITHM: 401,
  SIGNATURE_INVALID: 401,
  CLIENT_ID_MISMATCH: 401,
  REQUEST_TIME_INVALID: 400,
  REQUEST_TIME_STALE: 401,
  BODY_NOT_JSON: 400,
  WEBHOOK_UNKNOWN: 422,
  IN_PROGRESS: 409,
  UNAVAILABLE: 503,
} as const;

/** A message that is not to be acted on, and what to answer. */
export interface Refusal {
  readonly ok: false;
  readonly reason: RefusalReason;
  /** For a log: what was expected, what was found, what to do. Holds nothing of the message but the names of members. */
  readonly message: string;
  /** What failed, with `UNAVAILABLE`: a copy, with name, message, code, stack and causes alone. */
  readonly cause?: unknown;
  /**
   * With `WEBHOOK_UNKNOWN`: the body, parsed. It is the gateway's, and none that is expected here or that the contract
   * describes: newer than it, or without a member that the documents call required. Not enumerable, so that no log shows it.
   */
  readonly body?: { readonly [name: string]: unknown } | undefined;
  /** 4xx; with `UNAVAILABLE` 503. The gateway takes it as not delivered. */
  readonly answer: Answer;
}

/** Ends the reading of a message; becomes a {@link Refusal} before it reaches a caller. */
export class RefusedError extends Error {
  readonly reason: RefusalReason;
  readonly body: Refusal['body'];

  constructor(reason: RefusalReason, message: string, body?: Refusal['body']) {
    super(message);
    this.reason = reason;
    this.body = body;
  }
}

export function createRefusal(
  reason: RefusalReason,
  message: string,
  { cause, body }: { readonly cause?: unknown; readonly body?: Refusal['body'] } = {},
): Refusal {
  const headers = {
    'content-type': 'text/plain; charset=UTF-8',
    ...(reason === 'METHOD_NOT_ALLOWED' && { allow: 'POST' }),
  };
  const refusal: Refusal = {
    ok: false,
    reason,
    message,
    ...(cause !== undefined && { cause }),
    answer: createAnswer(statuses[reason], headers, reason),
  };
  return body === undefined ? refusal : Object.defineProperty(refusal, 'body', { value: body });
}

/** Codes of the checks below which are the sender's doing; any other is a mistake on this side. */
export const isRefusalReason = (code: SigningErrorCode): code is SigningErrorCode & RefusalReason => code in statuses;
