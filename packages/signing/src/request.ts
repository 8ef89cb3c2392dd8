import { SigningError } from './errors.ts';
import type { CheckedOptions } from './options.ts';
import type { SignatureScheme } from './scheme.ts';
import { signMessage } from './sign.ts';

/** Path and query of `url`, as the request line carries them. */
export function pathOf(url: string): string {
  const { pathname, search } = new URL(url);
  return `${pathname}${search}`;
}

/** A request of the same method, URL and bytes, with the headers of `scheme`. Consumes the body of `request`. */
export async function signRequest(
  request: Request,
  options: CheckedOptions,
  scheme: SignatureScheme,
): Promise<Request> {
  const hasBody = request.body !== null;
  const body = new Uint8Array(await request.arrayBuffer());
  const time = readClock(options.now);
  const message = { method: request.method, path: pathOf(request.url), clientId: options.clientId, time, body };
  const signature = await signMessage(message, await options.privateKey, options.keyVersion);
  const headers = new Headers(request.headers);
  headers.set(scheme.headers.clientId, options.clientId);
  headers.set(scheme.headers.requestTime, time);
  headers.set(scheme.headers.signature, signature);
  if (hasBody) headers.set('content-type', contentType(headers.get('content-type')));
  // `manual`, not `error`: Workers refuse the latter. The redirect itself is refused when the answer is looked at.
  // An empty body is given too, or the one that was read would be taken over and found used.
  return new Request(request, { method: request.method, headers, redirect: 'manual', body: hasBody ? body : null });
}

/** Epoch milliseconds as digits, the form of `request-time` since 2023-06-25 (Antom's API fundamentals, change log). */
function readClock(now: () => number): string {
  const time = Math.trunc(now());
  if (Number.isSafeInteger(time) && time >= 0) return String(time);
  throw new SigningError('OPTIONS_INVALID', 'now must give epoch milliseconds.');
}

/** Names the charset of JSON. `text/plain` is what `Request` puts by itself on a string; other types are the caller's word. */
function contentType(declared: string | null): string {
  const mediaType = declared?.split(';')[0]?.trim().toLowerCase() ?? '';
  const replaced = ['', 'application/json', 'text/plain'].includes(mediaType);
  return declared === null || replaced ? 'application/json; charset=UTF-8' : declared;
}
