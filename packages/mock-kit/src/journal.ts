import type { Received, Responded } from './respond.ts';
import type { Redact } from './redact.ts';

/** What the mock tells of a request and its answer. Secrets in it are covered. */
export interface JournalEntry {
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

/** Longer bodies are told by their length. */
const mostBytes = 16_384;

/** @param at epoch milliseconds */
export function toEntry(
  request: Received,
  { reply, operation, rule, received, answered, fault, hint }: Responded,
  at: number,
  duration: number,
  redact: Redact,
): JournalEntry {
  const cut = (body: unknown, length: number): unknown =>
    length > mostBytes ? `[${length} bytes]` : redact.body(body);
  return {
    kind: 'call',
    at: new Date(at).toISOString(),
    operation: operation?.name,
    request: {
      method: request.method,
      target: redact.url(request.target),
      headers: redact.headers(request.headers),
      body: cut(received, request.body?.length ?? Number.POSITIVE_INFINITY),
    },
    answer: reply && {
      status: reply.status,
      headers: redact.headers(reply.headers),
      body: cut(answered, reply.bytes.length),
    },
    rule,
    fault: fault?.kind,
    hint,
    duration,
  };
}
