import type { Clock } from './clock.ts';
import { describeValue } from './describe-value.ts';
import { ConfigurationError } from './errors.ts';
import type { Hooks } from './hooks.ts';
import type { BodyCheck } from './validate/violation.ts';

/** How long and how often a call is tried. */
export interface CallLimits {
  /**
   * Milliseconds for one try, from its signature to its last byte. Default: what the API documents for the operation, else
   * 15,000.
   */
  readonly timeout?: number | undefined;
  /** Milliseconds for the whole call, all tries and waits included. Default 60,000. */
  readonly deadline?: number | undefined;
  /**
   * How many further tries there may be, of calls which the API declares safe to repeat. Default 2; 0 switches them off.
   * A further try has the same bytes and ids, a new time and a new signature.
   */
  readonly retries?: number | undefined;
}

/** Where a client calls, and with what. */
export interface ClientOptions extends CallLimits {
  /**
   * Where to send: an origin (`https://open-na.alipay.com`), which gets the path of the chosen server, or a full base
   * URL, used as it is. https, or http on a loopback host. Without it, the chosen server whole.
   */
  readonly gateway?: string | undefined;
  /**
   * Chooses the first server of this environment. Without it, `clientId` chooses the server whose prefix it starts
   * with, else it is the first server for any client id.
   */
  readonly environment?: string | undefined;
  /** Here only for the choice of the server. */
  readonly clientId?: string | undefined;
  /** The largest answer that is read, in bytes after decompression. Default 1,048,576. */
  readonly maxAnswerBytes?: number | undefined;
  /** Instead of the global `fetch`. Must honour `redirect: 'manual'` and leave the bytes of both bodies alone. */
  readonly fetch?: ((url: string, init: RequestInit) => Promise<Response>) | undefined;
  /**
   * Validators of the operations whose bodies are to be checked before anything is sent; a body that breaks a rule is
   * refused with a `ValidationError`. Calls through `http` are not checked.
   */
  readonly validate?: readonly BodyCheck[] | undefined;
  readonly hooks?: Hooks | undefined;
  /** Time and chance for waits and deadlines, for tests. */
  readonly clock?: Clock | undefined;
}

/** What may be said of one call; limits go before those of the client. */
export interface CallOptions extends CallLimits {
  /**
   * Ends the call with an `AbortedError`. If it was sent and has an effect, that is the `cause` of an
   * `OutcomeUnknownError`, as it may have been carried out all the same.
   */
  readonly signal?: AbortSignal | undefined;
  /** Further request headers, such as optional header parameters of the operation. */
  readonly headers?: { readonly [name: string]: string } | undefined;
}

const limits = ['timeout', 'deadline', 'maxAnswerBytes', 'interval', 'retries'] as const;

/** @throws {ConfigurationError} a limit that is no number, or out of range */
export function checkLimits(options: { readonly [Name in (typeof limits)[number]]?: number | undefined }): void {
  for (const name of limits) {
    const value = options[name];
    const least = name === 'retries' ? 0 : 1;
    // Timers take no more than 31 bits: a larger time would end at once.
    if (value === undefined || (typeof value === 'number' && value >= least && value < 2 ** 31)) continue;
    throw new ConfigurationError(`${name}: expected a number from ${least} to 2^31, found ${describeValue(value)}.`);
  }
}
