import type { Settings } from './connection.ts';
import { AbortedError, ConfigurationError, HttpError, ProtocolError, TimeoutError, TransportError } from './errors.ts';
import type { ClientError } from './errors.ts';
import { readBody } from './read-body.ts';

/** A request as it is sent at each try; what the signer adds comes later, as it is new each time. */
export interface Outgoing {
  /** How messages and hooks call it. */
  readonly operation: string;
  readonly method: string;
  readonly url: URL;
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
export function exchange(settings: Settings, outgoing: Outgoing, limit: TryLimit, onSend: () => void): Promise<Answer> {
  const { signal } = outgoing;
  const call = `${outgoing.operation} at ${outgoing.url.host}`;
  const controller = new AbortController();
  let timer: ReturnType<typeof setTimeout>;
  let abort = (): void => {};
  return new Promise<Answer>((resolve, reject) => {
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
  }).finally(() => {
    clearTimeout(timer);
    signal?.removeEventListener('abort', abort);
  });
}

async function sendOnce(
  settings: Settings,
  { method, url, headers: given, body, enveloped }: Outgoing,
  call: string,
  signal: AbortSignal,
  onSend: () => void,
): Promise<Answer> {
  const { signer, fetch, maxAnswerBytes = 2 ** 20 } = settings;
  const path = url.pathname + url.search;
  const headers = { ...given };
  const added = await signer?.sign({ method, path, body: body ?? '' });
  for (const name in added) headers[name.toLowerCase()] = added[name] ?? '';
  signal.throwIfAborted();
  onSend();
  // `error` is not understood by every runtime; a redirect is refused below.
  const init: RequestInit = { method, headers, redirect: 'manual', signal, ...(body && { body }) };
  // Also of a fetch of the caller's own, which may throw at once or answer with what is no response.
  const { response, retryAfter, bytes, whole } = await (async () => {
    const answered = await fetch(url.href, init);
    const read = await readBody(answered, maxAnswerBytes);
    return { response: answered, retryAfter: retryAfterOf(answered.headers), ...read };
  })().catch((cause: unknown) => {
    throw new TransportError(call, cause);
  });
  const { status, type, redirected } = response;
  const answer = { status, headers: response.headers, body: bytes };
  const refuse = (what: string, cause?: unknown): HttpError =>
    new HttpError(`${call}: ${what}.`, { status, body: bytes, retryAfter }, cause);
  if (redirected || type === 'opaqueredirect' || [301, 302, 303, 307, 308].includes(status)) {
    throw refuse('a redirect, not followed. Are host and path right?');
  }
  if (!whole) {
    const what = `the answer is larger than maxAnswerBytes, ${maxAnswerBytes}`;
    throw status === 200 ? new ProtocolError(`${call}: ${what}.`, { ...answer, body: undefined }) : refuse(what);
  }
  const unproven = `HTTP status ${status} without proof that the API answered`;
  if (signer) {
    await signer.verify({ method, path, ...answer }).catch((error: unknown) => {
      throw status === 200 ? error : refuse(unproven, error);
    });
  } else if (enveloped && status !== 200) throw refuse(unproven);
  return answer;
}

/** `Retry-After` in milliseconds from now, given there in seconds or as a date. */
export function retryAfterOf(headers: Headers): number | undefined {
  const text = headers.get('retry-after') ?? '';
  const wait = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - Date.now();
  return wait >= 0 ? wait : undefined;
}
