import { SigningError } from './errors.ts';
import type { CheckedOptions } from './options.ts';
import { pathOf } from './request.ts';
import { assertRecent } from './response-time.ts';
import type { SignatureScheme } from './scheme.ts';
import { verifyMessage } from './verify.ts';

/** An answer and the request it answers. */
export interface Exchange {
  readonly request: Request;
  readonly response: Response;
}

/**
 * The same answer, its body read and proven. Consumes the body of `response`.
 *
 * @throws {SigningError} with `unverified`
 */
export async function verifyResponse(
  exchange: Exchange,
  options: CheckedOptions,
  scheme: SignatureScheme,
): Promise<Response> {
  const { response } = exchange;
  const body = new Uint8Array(await response.arrayBuffer());
  try {
    assertNoRedirect(response);
    await assertSigned(exchange, body, options, scheme);
  } catch (error) {
    if (!(error instanceof SigningError)) throw error;
    const unverified = { status: response.status, body: new TextDecoder().decode(body) };
    throw new SigningError(error.code, error.message, { cause: error.cause, unverified });
  }
  return rebuild(response, body);
}

async function assertSigned(
  { request, response }: Exchange,
  body: Uint8Array<ArrayBuffer>,
  options: CheckedOptions,
  scheme: SignatureScheme,
): Promise<void> {
  const { headers } = response;
  const signature = headers.get(scheme.headers.signature);
  if (signature === null) {
    throw new SigningError(
      'SIGNATURE_MISSING',
      'The answer is not signed. Gateways do this when they refuse a request for its own signature, client id or path; ' +
        'something in between (a proxy, a firewall) may also have written it. See `unverified` for what it says.',
    );
  }
  // Absence proves nothing either way: the signature is checked over our own client id.
  const answeredTo = headers.get(scheme.headers.clientId);
  if (answeredTo !== null && answeredTo !== options.clientId) {
    throw new SigningError(
      'CLIENT_ID_MISMATCH',
      'The answer is addressed to another client id than the one that asked.',
    );
  }
  const time = assertRecent(headers.get(scheme.headers.responseTime), options.now(), options.responseTolerance);
  const message = { method: request.method, path: pathOf(request.url), clientId: options.clientId, time, body };
  await verifyMessage(message, signature, await options.gatewayPublicKey);
}

/** A signed request must not be carried on to an address it was not signed for, nor an answer be taken from there. */
function assertNoRedirect(response: Response): void {
  const { status, type, redirected } = response;
  if (!redirected && type !== 'opaqueredirect' && ![301, 302, 303, 307, 308].includes(status)) return;
  throw new SigningError(
    'REDIRECT_REFUSED',
    redirected
      ? 'The custom fetch followed a redirect. Let it honour `redirect: "manual"`.'
      : 'The gateway answered with a redirect, which was not followed. Are host and path right?',
  );
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
