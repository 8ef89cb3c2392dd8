import { attempt, eventOf } from './attempt.ts';
import { checkLimits } from './client-options.ts';
import type { CallOptions } from './client-options.ts';
import { settingsOf } from './connection.ts';
import type { Connection, Settings } from './connection.ts';
import type { ApiDescriptor, Envelope, OperationDescriptor } from './descriptor.ts';
import { describeValue } from './describe-value.ts';
import { encodeInput } from './encode-input.ts';
import { AbortedError, ConfigurationError, EncodingError, OutcomeUnknownError, ProtocolError } from './errors.ts';
import { assertSendable, limitOf, retryAfterOf, targetOf } from './exchange.ts';
import type { Answer, Outgoing } from './exchange.ts';
import { notify } from './hooks.ts';
import { textsAt } from './member-at.ts';
import { isRecord, readOutcome } from './read-outcome.ts';
import type { UntypedOutcome } from './read-outcome.ts';
import type { WireShapes } from './wire-shape.ts';

/** With its charset, in which the body is signed. */
export const jsonType = 'application/json; charset=UTF-8';

/** An API whose answers carry their outcome in an envelope. */
export type EnvelopedApi = ApiDescriptor & { readonly envelope: Envelope };

/**
 * Calls an operation with `results`: encodes its body once, sends it until there is an answer worth having, and reads the
 * outcome. `Result` is the caller's word for what the descriptor and the types of the API make of it.
 *
 * It tries again what the API declares safe to repeat (`safe`), after a failure of the transport, a try's timeout, HTTP 5xx
 * or 429, and a result U whose action is one of `repeatActions`; after a random wait that doubles at most up to 5 s, or as
 * long as `Retry-After` asks up to 30 s, and never beyond the deadline. If no further try is left or fits, the last result counts.
 *
 * If a try of an operation that has an effect was lost, an F on a further one is no answer: it may be of that try alone.
 *
 * @throws {ClientError} and what the signer throws. Once something was sent by an operation that has an effect, all
 *   of it is the `cause` of an {@link OutcomeUnknownError}.
 */
export async function callOperation<Result = UntypedOutcome>(
  connection: Connection<EnvelopedApi>,
  operation: OperationDescriptor,
  shapes: WireShapes,
  body: unknown,
  given?: CallOptions,
): Promise<Result> {
  const settings = settingsOf(connection);
  if (given) checkLimits(given);
  const options = given ?? {};
  const { clock, hooks } = settings;
  const { signal } = options;
  const { deadline = settings.deadline ?? 60_000, retries = settings.retries ?? 2 } = options;
  const timeout = options.timeout ?? settings.timeout ?? (operation.timeout ?? 15) * 1000;
  const encoded = encodeBody(body, operation, shapes);
  settings.validate?.find((check) => check.operation === operation.id)?.assert(encoded);
  const outgoing = prepare(settings, operation, encoded, options);
  const shared = eventOf(settings, outgoing);
  const read = (answer: Answer): UntypedOutcome => readAnswer(settings, operation, answer, encoded);
  const end = clock.now() + deadline;
  let sent = 0;
  let lost: unknown;
  const fail = (error: unknown, refusal?: UntypedOutcome): unknown =>
    sent && operation.effect ? unknownFate(operation, encoded, sent, error, refusal) : error;
  for (let round = 1; ; round++) {
    const limit = limitOf(timeout, deadline, end - clock.now());
    const before = sent;
    const { event, result, error } = await attempt(
      settings,
      outgoing,
      shared && { ...shared, attempt: round },
      limit,
      read,
      () => {
        sent++;
      },
    );
    const wait = operation.safe && round <= retries && waitAfter(settings, round, result, error);
    if (wait === false || clock.now() + wait >= end) {
      // The one place where an answer gets its type: the envelope is checked, the rest is what the spec promises.
      // A refusal may be of the repetition alone: what became of the try that was lost, it doesn't say.
      if (lost && operation.effect && result?.status === 'F') throw fail(lost, result);
      if (result) return result as Result;
      throw fail(error);
    }
    if (error && sent > before) lost = error;
    if (event) notify(() => hooks?.onRetry?.({ ...event, delay: wait }));
    await clock.sleep(wait, signal);
    if (signal?.aborted) throw fail(new AbortedError(`${operation.id} at ${outgoing.url.host}`, signal.reason));
  }
}

/** Envelopes go with bodies that are objects, or with none where an operation takes nothing. */
function encodeBody(body: unknown, operation: OperationDescriptor, shapes: WireShapes): unknown {
  const encoded = encodeInput(body, operation.input, shapes, operation);
  const isMissing = body === undefined && (operation.input || operation.effect);
  if (isMissing || (encoded !== undefined && !isRecord(encoded))) {
    throw new EncodingError('', `expected an object, found ${describeValue(body)}.`);
  }
  return encoded;
}

function prepare(
  { baseUrl, targets }: Settings,
  { id, method, path }: OperationDescriptor,
  body: unknown,
  { headers, signal }: CallOptions,
): Outgoing {
  const url = targets.get(path) ?? targetOf(baseUrl + path);
  targets.set(path, url);
  return {
    operation: id,
    method: method.toUpperCase(),
    url,
    headers: { 'content-type': jsonType, ...(headers && readHeaders(headers)) },
    // The bytes are made once: they are signed and sent, at every try.
    body: encoder.encode(JSON.stringify(body)),
    signal,
    enveloped: true,
  };
}

/** By name in lower case. */
function readHeaders(given: NonNullable<CallOptions['headers']>): Record<string, string> {
  let headers: Record<string, string>;
  try {
    headers = Object.fromEntries(new Headers(given));
  } catch {
    // Without the cause, which quotes the value.
    throw new ConfigurationError('headers: not fit for HTTP. Does a value end with a line feed?');
  }
  assertSendable(headers);
  return headers;
}

function readAnswer(
  { api }: Settings,
  operation: OperationDescriptor,
  { status, headers, body }: Answer,
  request: unknown,
): UntypedOutcome {
  const raw = { status, headers, body: parseBody(body) };
  if (status === 200) return readOutcome(api.envelope as Envelope, operation, raw, request);
  throw new ProtocolError(`${operation.id}: a signed answer with HTTP status ${status} instead of 200.`, raw);
}

// Made once: a decoder costs more than what it decodes here.
const encoder = /* @__PURE__ */ new TextEncoder();
const decoder = /* @__PURE__ */ new TextDecoder('utf-8', { fatal: true });

function parseBody(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(decoder.decode(bytes));
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

/** Milliseconds to wait before the same is sent again, `false` if it is not to be. */
function waitAfter(
  { api, clock }: Settings,
  round: number,
  result: UntypedOutcome | undefined,
  error: unknown,
): number | false {
  if (!(result ? isToRepeat(api, result) && result.status === 'U' : isPassing(error))) return false;
  return Math.max(askedWait(result, error), clock.random() * Math.min(100 * 2 ** round, 5000));
}

/** Milliseconds that an answer asks to be left alone for; no more than half a minute, or it would switch retries off. */
export function askedWait(outcome: UntypedOutcome | undefined, error?: unknown): number {
  const { retryAfter } = Object(error) as { retryAfter?: number };
  return Math.min((outcome ? retryAfterOf(outcome.raw.headers) : retryAfter) ?? 0, 30_000);
}

/** The API says that the answer to this is the same request again. */
export function isToRepeat({ repeatActions }: ApiDescriptor, { action }: UntypedOutcome): boolean {
  return repeatActions?.includes(action) === true;
}

/** A failure that may pass by itself: of the transport, a try's timeout, HTTP 5xx and 429. */
function isPassing(error: unknown): boolean {
  const { code, limit, status = 0 } = Object(error) as { code?: string; limit?: string; status?: number };
  return code === 'TRANSPORT' || limit === 'timeout' || status >= 500 || status === 429;
}

function unknownFate(
  { id, safe, effect = { ids: [] } }: OperationDescriptor,
  body: unknown,
  tries: number,
  cause: unknown,
  refusal: UntypedOutcome | undefined,
): OutcomeUnknownError {
  const { inquiry } = effect;
  const ids = textsAt(body, effect.ids);
  const { code, unverified } = Object(cause) as { code?: string; unverified?: unknown };
  // To repeat it once more would bring the same refusal, and then it would pass for the answer.
  const repeat = safe && !refusal && 'repeat it with the same ids';
  const advice = [inquiry && `ask ${inquiry}`, repeat].filter(Boolean).join(' or ') || 'ask the provider';
  const what = refusal
    ? `an earlier try got no trustworthy answer (${code}), and a later one ${refusal.code}`
    : `no trustworthy answer came (${code}${unverified ? '; cause.unverified has what did' : ''})`;
  return new OutcomeUnknownError(
    `${id}: it may have been carried out, as ${what}; ${advice}.`,
    { operation: id, ids, inquiry, tries },
    cause,
    refusal,
  );
}
