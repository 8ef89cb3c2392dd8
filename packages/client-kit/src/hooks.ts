/** One try of a call, about to be sent. Holds nothing of a body or of a header. */
export interface RequestEvent {
  /** The same for all tries of one call, and for no other call. */
  readonly callId: string;
  /** The operationId; for a call through `http`, method and path. */
  readonly operation: string;
  readonly method: string;
  readonly host: string;
  /** Path of the URL, without its query. */
  readonly path: string;
  /** 1 for the first. */
  readonly attempt: number;
}

/** One try, ended: with an answer, an error, or both. */
export interface ResponseEvent extends RequestEvent {
  /** From before the signature was made until the answer was read and verified, in milliseconds. */
  readonly duration: number;
  readonly httpStatus?: number | undefined;
  /** S, F or U of the outcome. */
  readonly resultStatus?: string | undefined;
  readonly resultCode?: string | undefined;
  /** Name and code of the error, as `TimeoutError` and `TIMEOUT`. */
  readonly errorName?: string | undefined;
  readonly errorCode?: string | undefined;
}

/** One try, ended, after which there will be another. */
export interface RetryEvent extends ResponseEvent {
  /** Milliseconds until the next try. */
  readonly delay: number;
}

/**
 * What happens on the way of a call, for logs, metrics and traces. A hook is not waited for, and what it throws is dropped:
 * watching must neither delay a payment nor break one.
 */
export interface Hooks {
  /** Before each try. */
  readonly onRequest?: ((event: RequestEvent) => unknown) | undefined;
  /** After each try, however it ended. */
  readonly onResponse?: ((event: ResponseEvent) => unknown) | undefined;
  /** After `onResponse`, when the call will be tried again. */
  readonly onRetry?: ((event: RetryEvent) => unknown) | undefined;
}

/**
 * Calls a hook and lets nothing of it through: neither what it throws nor its promise.
 *
 * @param call so that a hook is called as the member it is, and finds its `this`
 */
export function notify(call: () => unknown): void {
  // An async function runs at once up to its first await, and turns what is thrown into a rejection.
  (async () => call())().catch(() => {});
}
