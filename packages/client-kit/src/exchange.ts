import type { Settings } from './connection.ts';
import { AbortedError, ConfigurationError, HttpError, ProtocolError, TimeoutError, TransportError } from './errors.ts';
import type { ClientError } from './errors.ts';
import { readBody, type ReadBody } from './read-body.ts';

/** A URL taken apart once, as calls for it are many. */
export interface Target {
  readonly href: string;
  readonly host: string;
  readonly pathname: string;
  /** With the query: what is signed. */
  readonly path: string;
}

export function targetOf(url: string | URL): Target {
  const { href, host, pathname, search } = new URL(url);
  return { href, host, pathname, path: pathname + search };
}

/** A request as it is sent at each try; what the signer adds comes later, as it is new each time. */
export interface Outgoing {
  /** How messages and hooks call it. */
  readonly operation: string;
  readonly method: string;
  readonly url: Target;
  /** By name in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array<ArrayBuffer> | undefined;
  readonly signal: AbortSignal | undefined;
  /** The API answers with 200 whatever the outcome, so another status is somebody else's. */
  readonly enveloped?: boolean;
}

/** An answer, read whole; proven if there is a signer. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Uint8Array<ArrayBuffer>;
}

/** Which limit ends a try, and after how many milliseconds; `of` is the limit as it was set. */
export interface TryLimit {
  readonly name: 'timeout' | 'deadline';
  readonly of: number;
  readonly left: number;
}

/** The sooner of the two ends. */
export function limitOf(timeout: number, deadline: number, left: number): TryLimit {
  return left < timeout ? { name: 'deadline', of: deadline, left } : { name: 'timeout', of: timeout, left: timeout };
}

/**
 * Refuses headers that belong to the connection: of these, fetch refuses some, drops some, and waits for ever with others.
 *
 * @throws {ConfigurationError}
 */
export function assertSendable(headers: Readonly<Record<string, string>>): void {
  const name = Object.keys(headers).find((each) =>
    /^(connection|content-length|expect|host|keep-alive|te|trailer|transfer-encoding|upgrade)$/.test(each),
  );
  if (name) throw new ConfigurationError(`headers: ${name} is set by the connection; leave it out.`);
}

/**
 * Signs a request, sends it once, reads the answer and has it verified.
 *
 * @param onSend called when from then on the request may be carried out
 */
export async function exchange(
  settings: Settings,
  outgoing: Outgoing,
  limit: TryLimit,
  onSend: () => void,
): Promise<Answer> {
  const { signal } = outgoing;
  const call = `${outgoing.operation} at ${outgoing.url.host}`;
  const controller = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let abort = (): void => {};
  try {
    return await new Promise<Answer>((resolve, reject) => {
      // Not left to fetch: one of the caller's own may look at no signal.
      const stop = (error: ClientError): void => {
        reject(error);
        controller.abort(error);
      };
      timer = setTimeout(() => stop(new TimeoutError(call, limit.name, limit.of)), limit.left);
      abort = () => stop(new AbortedError(call, signal?.reason));
      if (signal?.aborted) return abort();
      signal?.addEventListener('abort', abort);
      sendOnce(settings, outgoing, call, controller.signal, onSend).then(resolve, reject);
    });
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', abort);
  }
}

async function sendOnce(
  settings: Settings,
  { method, url, headers: given, body: sent, enveloped }: Outgoing,
  call: string,
  signal: AbortSignal,
  onSend: () => void,
): Promise<Answer> {
  const { signer, fetch, maxAnswerBytes = 2 ** 20 } = settings;
  const { path } = url;
  const named = { ...given };
  const added = await signer?.sign({ method, path, body: sent ?? '' });
  for (const name in added) named[name.toLowerCase()] = added[name] ?? '';
  signal.throwIfAborted();
  onSend();
  // `error` is not understood by every runtime; a redirect is refused below.
  const init: RequestInit = { method, headers: named, redirect: 'manual', signal, body: sent ?? null };
  let response: Response;
  let read: ReadBody;
  let retryAfter: number | undefined;
  try {
    response = await fetch(url.href, init);
    read = await readBody(response, maxAnswerBytes);
    retryAfter = retryAfterOf(response.headers);
  } catch (cause) {
    // Also of a fetch of the caller's own, which may throw at once or answer with what is no response.
    throw new TransportError(call, cause);
  }
  const { bytes: body, whole } = read;
  const { status, headers, type, redirected } = response;
  const refuse = (what: string, cause?: unknown): HttpError =>
    new HttpError(`${call}: ${what}.`, { status, body, retryAfter }, cause);
  if (redirected || type === 'opaqueredirect' || [301, 302, 303, 307, 308].includes(status)) {
    throw refuse('a redirect, not followed. Are host and path right?');
  }
  if (!whole) {
    const what = `the answer is larger than maxAnswerBytes, ${maxAnswerBytes}`;
    throw status === 200 ? new ProtocolError(`${call}: ${what}.`, { status, headers, body: undefined }) : refuse(what);
  }
  const unproven = `HTTP status ${status} without proof that the API answered`;
  if (signer) {
    try {
      await signer.verify({ method, path, status, headers, body });
    } catch (error) {
      throw status === 200 ? error : refuse(unproven, error);
    }
  } else if (enveloped && status !== 200) throw refuse(unproven);
  return { status, headers, body };
}

/** `Retry-After` in milliseconds from now, given there in seconds or as a date. */
export function retryAfterOf(headers: Headers): number | undefined {
  const text = headers.get('retry-after');
  if (!text) return undefined;
  const wait = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - Date.now();
  return wait >= 0 ? wait : undefined;
}
