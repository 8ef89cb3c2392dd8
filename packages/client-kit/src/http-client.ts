import createClient from 'openapi-fetch';
import type { Client } from 'openapi-fetch';
import { attempt, eventOf } from './attempt.ts';
import { assertSecure } from './base-url.ts';
import { jsonType } from './call-operation.ts';
import { settingsOf } from './connection.ts';
import type { Connection, Settings } from './connection.ts';
import { ConfigurationError } from './errors.ts';
import { assertSendable, limitOf, targetOf } from './exchange.ts';
import type { Answer } from './exchange.ts';

type Rest<Headers, Names extends string> = {
  [Name in keyof Headers as Lowercase<Name & string> extends Lowercase<Names> ? never : Name]: Headers[Name];
};

type HeaderMember<Headers> = [keyof Headers] extends [never]
  ? { header?: never }
  : {} extends Headers
    ? { header?: Headers }
    : { header: Headers };

type Flat<T> = { [Name in keyof T]: T[Name] };

type ParametersWithout<Parameters, Names extends string> = Parameters extends { header: infer Headers }
  ? Flat<Omit<Parameters, 'header'> & HeaderMember<Rest<Headers, Names>>>
  : Parameters extends { header?: infer Headers }
    ? Flat<Omit<Parameters, 'header'> & { header?: Rest<NonNullable<Headers>, Names> }>
    : Parameters;

type OperationWithout<Operation, Names extends string> = Operation extends { parameters: infer Parameters }
  ? { [Name in keyof Operation]: Name extends 'parameters' ? ParametersWithout<Parameters, Names> : Operation[Name] }
  : Operation;

/** `paths` of openapi-typescript without the header parameters of these names, in any case of letters. */
export type WithoutHeaders<Paths, Names extends string> = {
  [Path in keyof Paths]: { [Method in keyof Paths[Path]]: OperationWithout<Paths[Path][Method], Names> };
};

/**
 * openapi-fetch's client over `Paths`. `Supplied` names the header parameters which middleware sets, so that a call
 * need not pass them although the spec requires them.
 */
// An interface, not an alias: `createPlainOperation` infers `Paths` from it.
export interface HttpClient<Paths extends {}, Supplied extends string = never> extends Client<
  WithoutHeaders<Paths, Supplied>
> {}

/**
 * The openapi-fetch client of a connection. What it sends is signed, and what comes back is verified and has the
 * connection's limits, one try a call; redirects are refused and http goes to loopback hosts only. Middleware runs outside
 * of all that: it sees requests before they are signed and answers that are proven.
 *
 * A `fetch` given with a call is refused with a {@link ConfigurationError}, as it would go round all that.
 *
 * A call throws {@link ClientError}, and what the signer throws.
 */
export function createHttp<Paths extends {}, Supplied extends string = never>(
  connection: Connection,
): HttpClient<Paths, Supplied> {
  const settings = settingsOf(connection);
  const fetch = (request: Request): Promise<Response> => fetchOnce(settings, request);
  const client = createClient<WithoutHeaders<Paths, Supplied>>({ baseUrl: settings.baseUrl, fetch });
  client.use({
    onRequest({ options }) {
      if (options.fetch === fetch) return;
      throw new ConfigurationError('fetch: belongs to the options of the client; one of a call would not be signed.');
    },
  });
  return client;
}

async function fetchOnce(settings: Settings, request: Request): Promise<Response> {
  const { method, signal } = request;
  const headers = Object.fromEntries(request.headers);
  // A call may bring a baseUrl of its own, which the options were not checked against.
  assertSecure(new URL(request.url), 'baseUrl');
  const url = targetOf(request.url);
  assertSendable(headers);
  const body = request.body === null ? undefined : new Uint8Array(await request.arrayBuffer());
  // As documents have it: the charset is that of the signature.
  if (headers['content-type'] === 'application/json') headers['content-type'] = jsonType;
  const outgoing = { operation: `${method} ${url.pathname}`, method, url, headers, body, signal };
  const { timeout = 15_000, deadline = 60_000 } = settings;
  const shared = eventOf(settings, outgoing);
  const limit = limitOf(timeout, deadline, deadline);
  const { result, error } = await attempt(
    settings,
    outgoing,
    shared && { ...shared, attempt: 1 },
    limit,
    rebuild,
    () => {},
  );
  if (result) return result;
  throw error;
}

/** The body is what the signature covers: decoded, so that encoding and length of the transfer no longer hold. */
function rebuild({ status, headers: given, body }: Answer): Response {
  const headers = new Headers(given);
  headers.delete('content-encoding');
  if (headers.has('content-length')) headers.set('content-length', String(body.length));
  // `Response` refuses a body, even an empty one, with these.
  return new Response([204, 205, 304].includes(status) ? null : body, { status, headers });
}
