import type { Settings } from './connection.ts';
import { exchange } from './exchange.ts';
import type { Answer, Outgoing, TryLimit } from './exchange.ts';
import { notify } from './hooks.ts';
import type { RequestEvent, ResponseEvent } from './hooks.ts';

/** One try, ended: it has a result or an error. */
export interface Attempt<Result> {
  readonly event: ResponseEvent;
  readonly result?: Result;
  readonly error?: unknown;
}

/** What the hooks are told of all tries of a call alike. */
export function eventOf({ hooks }: Settings, { operation, method, url }: Outgoing): Omit<RequestEvent, 'attempt'> {
  return { callId: hooks ? crypto.randomUUID() : '', operation, method, host: url.host, path: url.pathname };
}

/** Sends once, between two hooks. Never rejects. `read` turns the answer into a result, which the second hook is told of. */
export async function attempt<Result extends { readonly status: unknown; readonly code?: string }>(
  settings: Settings,
  outgoing: Outgoing,
  request: RequestEvent,
  limit: TryLimit,
  read: (answer: Answer) => Result,
  onSend: () => void,
): Promise<Attempt<Result>> {
  const { hooks, clock } = settings;
  const start = clock.now();
  notify(() => hooks?.onRequest?.(request));
  let httpStatus: number | undefined;
  const ended = await exchange(settings, outgoing, limit, onSend)
    .then((answer) => {
      httpStatus = answer.status;
      return { result: read(answer) };
    })
    .catch((error: unknown) => ({ error }));
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
