import type { Redact } from '@countersign/signing/redact';
import { parseJson } from './acknowledgement.ts';
import type { ReceivedAnswer } from './acknowledgement.ts';
import type { Received, Responded } from './respond.ts';

/** What the mock tells of what happened. Secrets in it are covered. */
export type JournalEntry = CallEntry | MessageEntry;

/** A request and its answer. */
export interface CallEntry {
  readonly kind: 'call';
  /** When the request came, ISO 8601. */
  readonly at: string;
  /** Full name of the operation, where there is one: `payments.pay`. */
  readonly operation: string | undefined;
  readonly request: {
    readonly method: string;
    readonly target: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: unknown;
  };
  /** Absent where the request was lost. */
  readonly answer:
    | { readonly status: number; readonly headers: Readonly<Record<string, string>>; readonly body: unknown }
    | undefined;
  /** Why it was answered so. */
  readonly rule: Responded['rule'];
  /** What went wrong, on purpose. */
  readonly fault: string | undefined;
  /** Where the request was refused for what it is signed with: what to look at, and where. */
  readonly hint: string | undefined;
  /** From the request's last byte to the answer's first, in milliseconds. */
  readonly duration: number;
}

/** One delivery of a message, or why there was none. */
export interface MessageEntry {
  readonly kind: 'message';
  /** When it was sent, ISO 8601. */
  readonly at: string;
  /** Its key in the document. */
  readonly webhook: string;
  /** Where it went; absent where nobody has said. */
  readonly url: string | undefined;
  /** From 1 on; the same message goes again with the next number. */
  readonly attempt: number;
  readonly body: unknown;
  /** Absent where none came. */
  readonly answer: { readonly status: number; readonly body: unknown } | undefined;
  /** `unacknowledged` goes again, `given-up` does not. */
  readonly outcome: 'acknowledged' | 'unacknowledged' | 'given-up' | 'not-sent';
  /** Why it was not acknowledged, or not sent and what to do about it. */
  readonly reason: string | undefined;
  /** When it goes again, ISO 8601 by the machine's clock, unless the clock of the run is moved. */
  readonly nextAt: string | undefined;
  /** From the request to the answer's end, in milliseconds. */
  readonly duration: number;
}

/** Longer bodies are told by their length. */
const mostBytes = 8192;

/**
 * An entry to be, which holds no more of the call than it tells: secrets are covered when it is read, as most never are.
 *
 * @param at epoch milliseconds
 */
export function toEntry(
  { method, target, headers, body }: Received,
  { reply, operation, rule, received, answered, fault, hint }: Responded,
  at: number,
  duration: number,
  redact: Redact,
): () => CallEntry {
  const asked = cut(received, body?.length ?? Number.POSITIVE_INFINITY);
  const answer = reply && { status: reply.status, headers: reply.headers, body: cut(answered, reply.bytes.length) };
  return () => ({
    kind: 'call',
    at: new Date(at).toISOString(),
    operation: operation?.name,
    request: { method, target: redact.url(target), headers: redact.headers(headers), body: redact.body(asked) },
    answer: answer && { ...answer, headers: redact.headers(answer.headers), body: redact.body(answer.body) },
    rule,
    fault: fault?.kind,
    hint,
    duration,
  });
}

/** A delivery, as it is told. */
export interface DeliveryRecord extends Pick<MessageEntry, 'webhook' | 'url' | 'attempt' | 'outcome' | 'reason'> {
  /** JSON. */
  readonly body: string | undefined;
  readonly answer: ReceivedAnswer | undefined;
  /** Epoch milliseconds, as `nextAt`. */
  readonly at: number;
  readonly nextAt: number | undefined;
  /** Milliseconds. */
  readonly duration: number;
}

export function toMessageEntry(record: DeliveryRecord, redact: Redact): MessageEntry {
  const { webhook, url, attempt, at, body, answer, outcome, reason, nextAt, duration } = record;
  return {
    kind: 'message',
    at: new Date(at).toISOString(),
    webhook,
    url: url === undefined ? undefined : redact.url(url),
    attempt,
    body: body === undefined ? undefined : redact.body(cut(JSON.parse(body), body.length)),
    // What is no JSON is of the receiver's own making: nothing is known of what is secret in it.
    answer: answer && { status: answer.status, body: redact.body(cut(parseJson(answer.bytes), answer.bytes.length)) },
    outcome,
    reason,
    nextAt: nextAt === undefined ? undefined : new Date(nextAt).toISOString(),
    duration,
  };
}

const cut = (body: unknown, length: number): unknown => (length > mostBytes ? `[${length} bytes]` : body);
