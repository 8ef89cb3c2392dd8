import type { HasBug } from './bugs.ts';
import type { Result, ToResult } from './results.ts';
import type { State } from './state.ts';

/** What operations work with. */
export interface Context {
  readonly has: HasBug;
  readonly toResult: ToResult;
  readonly state: State;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** How many inquiries find a payment in process before it succeeds; with 0 pay tells the success itself. */
  readonly inquiries: (paymentRequestId: string) => number;
  /** Address of the page on which a user approves. */
  readonly pageOf: (authorizationId: string) => string;
}

/** The body of an answer. */
export interface AnswerBody {
  readonly result: Result;
  readonly [member: string]: unknown;
}

/** @param body a request that was found valid */
export type Operation<Body> = (context: Context, body: Body) => AnswerBody;

/** Alipay+'s id of the acquirer. */
export const acquirerId = '1022188000000000001';
