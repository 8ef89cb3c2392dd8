import { askedWait, callOperation, isToRepeat } from './call-operation.ts';
import type { EnvelopedApi } from './call-operation.ts';
import { checkLimits } from './client-options.ts';
import type { CallOptions } from './client-options.ts';
import { settingsOf } from './connection.ts';
import type { Connection } from './connection.ts';
import type { OperationDescriptor, PollDescriptor } from './descriptor.ts';
import { AbortedError, OutcomeUnknownError } from './errors.ts';
import { notify } from './hooks.ts';
import { memberAt, textsAt } from './member-at.ts';
import type { UntypedOutcome } from './read-outcome.ts';
import type { WireShapes } from './wire-shape.ts';

/** How to wait. */
export interface WaitOptions<Outcome = unknown> extends Omit<CallOptions, 'retries'> {
  /** Milliseconds between two questions. Default: what the API documents, else 3,000. It doubles, up to 30 s, while questions fail. */
  readonly interval?: number | undefined;
  /** Milliseconds to wait at most. Default: one and a half times what the API documents as the least, else 90,000. */
  readonly deadline?: number | undefined;
  /** Told each answer as it comes, also the last. Not waited for; what it throws is dropped. */
  readonly onPoll?: ((outcome: Outcome) => unknown) | undefined;
}

type At<Path extends string, Value> = Path extends `${infer First}.${infer Rest}`
  ? { readonly [Name in First]: At<Rest, Value> }
  : { readonly [Name in Path]: Value };

/** What waiting comes to: with `S` the state is final, with `F` the question itself was refused. Never `U`. */
export type Settled<Outcome, Poll extends Pick<PollDescriptor, 'field' | 'final'>> = Outcome extends {
  readonly status: 'S';
  readonly data: infer Data;
}
  ? {
      readonly [Name in keyof Outcome]: Name extends 'data'
        ? Data & At<Poll['field'], Poll['final'][number]>
        : Outcome[Name];
    }
  : Exclude<Outcome, { readonly status: 'U' }>;

/**
 * Asks an inquiry again and again until the state is final. A question without a trustworthy answer, whatever the reason, a
 * `U` and a refusal whose action is to repeat are no answer: it goes on, more slowly and at most every 30 s, or as
 * `Retry-After` asks. So it does on a refusal that is one of `absent`, until `atLeast` has passed, else half of the
 * deadline: the request that is asked about may still be on its way.
 *
 * @throws {OutcomeUnknownError} the deadline came first; it has the `lastOutcome`, and the last error as its `cause`
 * @throws {AbortedError} at once, when the signal aborts; what is waited for goes its way
 * @throws {ClientError} and what the signer throws, for a question that can't be asked: an option, a key or a value doesn't fit
 */
export async function waitFor<Result = UntypedOutcome>(
  connection: Connection<EnvelopedApi>,
  operation: OperationDescriptor,
  poll: PollDescriptor,
  shapes: WireShapes,
  body: unknown,
  options: WaitOptions<never> = {},
): Promise<Result> {
  checkLimits(options);
  const { api, clock } = settingsOf(connection);
  const { signal, headers, timeout } = options;
  const interval = options.interval ?? (poll.interval ?? 3) * 1000;
  const deadline = options.deadline ?? (poll.atLeast ?? 60) * 1500;
  const start = clock.now();
  const end = start + deadline;
  const patience = poll.atLeast ? poll.atLeast * 1000 : deadline / 2;
  let lastOutcome: UntypedOutcome | undefined;
  let cause: unknown;
  let wait = interval;
  let pause: number;
  for (let tries = 1; ; tries++) {
    try {
      const left = Math.max(end - clock.now(), 1);
      const asked = { signal, headers, timeout, deadline: left, retries: 0 };
      const outcome = await callOperation(connection, operation, shapes, body, asked);
      lastOutcome = outcome;
      cause = undefined;
      notify(() => (options as WaitOptions<UntypedOutcome>).onPoll?.(outcome));
      const isFinal = outcome.status === 'S' && poll.final.includes(memberAt(outcome.data, poll.field) as string);
      const isAbsent = poll.absent?.includes(outcome.code);
      const isOpen = isAbsent ? clock.now() - start < patience : isToRepeat(api, outcome);
      if (isFinal || (outcome.status === 'F' && !isOpen)) return outcome as Result;
      wait = outcome.status === 'S' ? interval : slower(wait);
      pause = Math.max(wait, askedWait(outcome));
    } catch (error) {
      if (cannotAsk.test(codeOf(error))) throw error;
      cause = error;
      wait = slower(wait);
      pause = Math.max(wait, askedWait(undefined, error));
    }
    if (clock.now() + pause >= end) {
      const last = cause === undefined ? '' : `; the last one failed (${codeOf(cause)})`;
      throw new OutcomeUnknownError(
        `${operation.id}: ${poll.field} was not final after ${tries} questions within deadline ${deadline} ms${last}. It may still become so: wait again, or expect the notification.`,
        { operation: operation.id, ids: textsAt(body, poll.ids), tries },
        cause,
        lastOutcome,
      );
    }
    await clock.sleep(pause, signal);
    if (signal?.aborted) throw new AbortedError(operation.id, signal.reason);
  }
}

/** The codes of what happens before anything is sent, and would again, and of the caller's own end. */
const cannotAsk = /^(CONFIGURATION|ENCODING|VALIDATION|ABORTED|KEY_INVALID|OPTIONS_INVALID|HEADER_VALUE_INVALID)$/;

const codeOf = (error: unknown): string => String((Object(error) as { code?: unknown }).code);

const slower = (wait: number): number => Math.max(wait, Math.min(wait * 2, 30_000));
