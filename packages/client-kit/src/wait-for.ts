import { callOperation, isPassing, isToRepeat } from './call-operation.ts';
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
 * Asks an inquiry again and again until the state is final. A question that fails in passing (transport, timeout, HTTP 5xx,
 * 429), a `U` and a refusal whose action is to repeat are no answer: it goes on, more slowly.
 *
 * @throws {OutcomeUnknownError} the deadline came first; it has the `lastOutcome`
 * @throws {AbortedError} at once, when the signal aborts
 * @throws {ClientError} and what the signer throws, for a question that must not be repeated
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
  const end = clock.now() + deadline;
  let last: UntypedOutcome | undefined;
  let cause: unknown;
  let wait = interval;
  for (let tries = 1; ; tries++) {
    try {
      const left = Math.max(end - clock.now(), 1);
      const asked = { signal, headers, timeout, deadline: left, retries: 0 };
      const outcome = await callOperation(connection, operation, shapes, body, asked);
      last = outcome;
      cause = undefined;
      notify(() => (options as WaitOptions<UntypedOutcome>).onPoll?.(outcome));
      const isFinal = outcome.status === 'S' && poll.final.includes(memberAt(outcome.data, poll.field) as string);
      if (isFinal || (outcome.status === 'F' && !isToRepeat(api, outcome))) return outcome as Result;
      wait = outcome.status === 'S' ? interval : slower(wait);
    } catch (error) {
      if (!isPassing(error) && (error as { limit?: string }).limit !== 'deadline') throw error;
      cause = error;
      wait = slower(wait);
    }
    if (clock.now() + wait >= end) {
      throw new OutcomeUnknownError(
        `${operation.id}: ${poll.field} was not final after ${tries} questions within deadline ${deadline} ms. It may still become so: wait again, or expect the notification.`,
        { operation: operation.id, ids: textsAt(body, poll.ids), tries },
        cause,
        last,
      );
    }
    await clock.sleep(wait, signal);
    if (signal?.aborted) throw new AbortedError(operation.id, signal.reason);
  }
}

const slower = (wait: number): number => Math.max(wait, Math.min(wait * 2, 30_000));
