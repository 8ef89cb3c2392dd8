import type { Middleware } from 'openapi-fetch';
import { assertSecure } from './base-url.ts';
import { ClientError } from './errors.ts';

type Call = { readonly request: Request; readonly schemaPath: string };

/**
 * Says in this package's errors why no answer came. Installed last, so it sees the request as it is sent, and a failure
 * of fetch before any other middleware.
 */
export const transport: Middleware = {
  onRequest(call) {
    // `http` takes a baseUrl for one call, which the options were not checked against.
    assertSecure(new URL(call.request.url), 'baseUrl');
    if (call.request.signal.aborted) throw transportError(call, call.request.signal.reason);
  },
  onError: (call) => transportError(call, call.error),
};

/**
 * Reads an answer whole before anything looks at it, so that one cut off on the way is a failure of the transport, not
 * of whoever happens to read it. For one call: openapi-fetch then runs it on the answer before all others.
 */
export const wholeAnswer: Middleware = {
  async onResponse({ response, ...call }) {
    // No body, and often a status which a Response of our own may not have.
    if (response.body === null) return undefined;
    const body = await response.arrayBuffer().catch((error: unknown) => {
      throw transportError(call, error);
    });
    return new Response(body, response);
  },
};

function transportError({ request, schemaPath }: Call, cause: unknown): ClientError {
  const call = `${request.method} ${schemaPath} at ${new URL(request.url).host}`;
  const isAbort = cause instanceof Error && (cause.name === 'AbortError' || cause.name === 'TimeoutError');
  if (request.signal.aborted || isAbort) {
    return new ClientError('ABORTED', `${call}: aborted by its signal.`, { cause });
  }
  const hint = 'The request may have been carried out.';
  return new ClientError('TRANSPORT', `${call}: the connection failed before the answer was whole. ${hint}`, { cause });
}
