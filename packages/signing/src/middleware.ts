import { SigningError } from './errors.ts';
import type { SigningOptions } from './options.ts';
import { pathOf } from './path.ts';
import { readBody } from './read-body.ts';
import type { SignatureScheme } from './scheme.ts';
import { createSigner, type Signer, withAnswer } from './signer.ts';

/** An answer and the request it answers. */
export interface Exchange {
  readonly request: Request;
  readonly response: Response;
}

/** Fits `client.use()` of openapi-fetch, and can be called by hand around any `fetch`. */
export interface SigningMiddleware {
  onRequest(input: Pick<Exchange, 'request'>): Promise<Request>;
  onResponse(input: Exchange): Promise<Response>;
}

/** How much of an answer is read. */
export interface AnswerLimit {
  /** In bytes, after decompression. A larger answer is refused. Default 1 MiB. */
  readonly maxAnswerBytes?: number | undefined;
}

/**
 * Signs every request and lets no answer through that is not signed by the gateway, whatever its HTTP status.
 *
 * - Install it last: openapi-fetch then signs after, and verifies before, everything else that touches a message.
 * - `onRequest` gives a request of exactly the signed bytes. It does not follow redirects.
 * - `onResponse` gives the answer of exactly the verified bytes.
 *
 * @param options those of {@link createSigner}, which throws as told there, or a signer that it made: with a limit,
 *   `{ ...signer, maxAnswerBytes }`
 * @param scheme as generated from the spec's `x-signature`; a signer has its own
 */
export function signingMiddleware(
  options: (SigningOptions | Signer) & AnswerLimit,
  scheme?: SignatureScheme,
): SigningMiddleware {
  const signer = isSigner(options) ? options : createSigner(options, scheme);
  const { maxAnswerBytes = 2 ** 20 } = options;
  if (!(maxAnswerBytes > 0)) {
    throw new SigningError('OPTIONS_INVALID', 'maxAnswerBytes must be a positive number of bytes.');
  }
  return {
    onRequest: ({ request }) => signRequest(request, signer),
    onResponse: (exchange) => verifyResponse(exchange, signer, maxAnswerBytes),
  };
}

function isSigner(options: SigningOptions | Signer): options is Signer {
  return 'verify' in Object(options);
}

/** A request of the same method, URL and bytes, with the signer's headers. Consumes the body of `request`. */
async function signRequest(request: Request, signer: Signer): Promise<Request> {
  const hasBody = request.body !== null;
  const { method, url } = request;
  const body = new Uint8Array(await request.arrayBuffer());
  const headers = new Headers(request.headers);
  for (const [name, value] of Object.entries(await signer.sign({ method, path: pathOf(url), body }))) {
    headers.set(name, value);
  }
  if (hasBody) headers.set('content-type', contentType(headers.get('content-type')));
  // `manual`, not `error`: Workers refuse the latter. The redirect itself is refused when the answer is looked at.
  // An empty body is given too, or the one that was read would be taken over and found used.
  return new Request(request, { method, headers, redirect: 'manual', body: hasBody ? body : null });
}

/** The same answer, its body read and proven. Consumes the body of `response`. */
async function verifyResponse({ request, response }: Exchange, signer: Signer, most: number): Promise<Response> {
  const { status, headers } = response;
  const { bytes: body, whole } = await readBody(response, most);
  assertNoRedirect(response, body);
  const verified = signer.verify({ method: request.method, path: pathOf(request.url), status, headers, body });
  if (whole) {
    await verified;
    return rebuild(response, body);
  }
  // What else is wrong with it says more of where it comes from; half a body proves nothing.
  await verified.catch((error: unknown) => {
    if (!(error instanceof SigningError && error.code === 'SIGNATURE_INVALID')) throw error;
  });
  const text = `The answer has more than ${most} bytes (maxAnswerBytes).`;
  throw withAnswer(new SigningError('ANSWER_TOO_LARGE', text), { status, body });
}

/** Names the charset of JSON. `text/plain` is what `Request` puts by itself on a string; other types are the caller's word. */
function contentType(declared: string | null): string {
  const mediaType = declared?.split(';')[0]?.trim().toLowerCase() ?? '';
  const replaced = ['', 'application/json', 'text/plain'].includes(mediaType);
  return declared === null || replaced ? 'application/json; charset=UTF-8' : declared;
}

/** A signed request must not be carried on to an address it was not signed for, nor an answer be taken from there. */
function assertNoRedirect(response: Response, body: Uint8Array<ArrayBuffer>): void {
  const { status, type, redirected } = response;
  if (!redirected && type !== 'opaqueredirect' && ![301, 302, 303, 307, 308].includes(status)) return;
  const text = redirected
    ? 'The custom fetch followed a redirect. Let it honour `redirect: "manual"`.'
    : 'The gateway answered with a redirect, which was not followed. Are host and path right?';
  throw withAnswer(new SigningError('REDIRECT_REFUSED', text), { status, body });
}

/** `body` is what the signature covers: decoded, so that encoding and length of the transfer no longer hold. */
function rebuild(response: Response, body: Uint8Array<ArrayBuffer>): Response {
  const { status, statusText } = response;
  const headers = new Headers(response.headers);
  headers.delete('content-encoding');
  if (headers.has('content-length')) headers.set('content-length', String(body.length));
  // `Response` refuses a body, even an empty one, with these.
  const bodyless = [204, 205, 304].includes(status);
  return new Response(bodyless ? null : body, { status, statusText, headers });
}
