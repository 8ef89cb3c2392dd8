import type { Settings } from './connection.ts';
import { exchange } from './exchange.ts';
import type { Answer, Outgoing, TryLimit } from './exchange.ts';
import { notify } from './hooks.ts';
import type { RequestEvent, ResponseEvent } from './hooks.ts';

/** One try, ended: it has a result or an error. */
export interface Attempt<Result> {
  /** There if somebody watches. */
  readonly event?: ResponseEvent;
  readonly result?: Result;
  readonly error?: unknown;
}

/** What the hooks are told of all tries of a call alike; nothing where there are none. */
export function eventOf(
  { hooks }: Settings,
  { operation, method, url }: Outgoing,
): Omit<RequestEvent, 'attempt'> | undefined {
  return hooks && { callId: crypto.randomUUID(), operation, method, host: url.host, path: url.pathname };
}

/** Sends once, between two hooks. Never rejects. `read` turns the answer into a result, which the second hook is told of. */
export async function attempt<Result extends { readonly status: unknown; readonly code?: string }>(
  settings: Settings,
  outgoing: Outgoing,
  request: RequestEvent | undefined,
  limit: TryLimit,
  read: (answer: Answer) => Result,
  onSend: () => void,
): Promise<Attempt<Result>> {
  const { hooks, clock } = settings;
  const start = clock.now();
  if (request) notify(() => hooks?.onRequest?.(request));
  let httpStatus: number | undefined;
  let ended: { readonly result?: Result; readonly error?: unknown };
  try {
    const answer = await exchange(settings, outgoing, limit, onSend);
    httpStatus = answer.status;
    ended = { result: read(answer) };
  } catch (error) {
    ended = { error };
  }
  if (!request) return ended;
  const { result, error } = ended as { result?: Result; error?: { status?: number; name?: string; code?: string } };
  const event: ResponseEvent = {
    ...request,
    duration: clock.now() - start,
    httpStatus: httpStatus ?? error?.status,
    resultStatus: result?.code && String(result.status),
    resultCode: result?.code,
    errorName: error?.name,
    errorCode: error?.code,
  };
  notify(() => hooks?.onResponse?.(event));
  return { event, ...ended };
}
