import type { Place } from '../problem.ts';
import type { Verdict } from './verdict.ts';

/** Which way a message goes. The caller writes requests and answers of webhooks, and reads answers and requests of webhooks. */
export type Direction = 'request' | 'answer' | 'webhook-request' | 'webhook-answer';

/**
 * What a change does to the set of values that are right: fewer are, more are, some others are (`other`), or the same (`same`), where
 * only words or facts for people are concerned.
 */
export type Effect = 'narrowed' | 'widened' | 'other' | 'same';

/** A difference between two schemas, before anybody has asked which way the message goes. */
export interface Finding {
  /** What is different, in kebab-case: `field-added`, `max-length`, `condition`. A key of the table in `judge.ts`. */
  readonly kind: string;
  readonly effect: Effect;
  /** Path of the value in the message: `goods[].price.value`; empty for the body itself. */
  readonly field: string;
  /** As a person reads them; absent where there was or is nothing. */
  readonly before?: string;
  readonly after?: string;
  /** Where it stands in the bundled document of either side, or where it would stand. */
  readonly base: string;
  readonly head: string;
  /** The two sides were matched by likeness and not by name. */
  readonly guess?: true;
}

/** Where a change meets a caller. */
export interface Use {
  /** operationId, or key of the webhook; empty where the whole API is concerned. */
  readonly message: string;
  readonly field: string;
}

/** What the compiler says of code that was right before. */
export interface CompilerError {
  /** `TS2322` */
  readonly code: string;
  /** One line. */
  readonly message: string;
  /** The line of the caller's code. */
  readonly source: string;
}

/** One change of the contract, once for every place and direction, with all the messages it shows in. */
export interface Change {
  /** Stable: `request-field-required`, `answer-enum-widened`. */
  readonly code: string;
  readonly verdict: Verdict;
  readonly direction: Direction | 'api';
  readonly uses: readonly Use[];
  readonly before?: string;
  readonly after?: string;
  /** Why it matters to a caller, in a sentence. */
  readonly why: string;
  readonly base: Place;
  readonly head: Place;
  /** The side on which it can be seen: what was removed stands in the base only. */
  readonly side: 'base' | 'head';
  readonly guess?: true;
  /** What an existing caller's compiler says of it, over all uses. Empty where it says nothing or was not asked. */
  readonly typeErrors: readonly CompilerError[];
}
