import createClient from 'openapi-fetch';
import type { Client, Middleware } from 'openapi-fetch';
import { chooseBaseUrl } from './base-url.ts';
import type { ClientOptions } from './client-options.ts';
import type { ApiDescriptor } from './descriptor.ts';
import { transport } from './transport.ts';

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
// An interface, not an alias: `createOperation` infers `Paths` from it.
export interface HttpClient<Paths extends {}, Supplied extends string = never> extends Client<
  WithoutHeaders<Paths, Supplied>
> {}

/**
 * An openapi-fetch client with its base URL chosen and the middleware installed. Redirects are not followed, since a
 * body must not go where nobody meant to send it; `fetch` that fails throws a `ClientError`, `TRANSPORT` or `ABORTED`.
 *
 * @throws {ClientError} `CONFIGURATION`
 */
export function createHttp<Paths extends {}, Supplied extends string = never>(
  api: ApiDescriptor,
  options: ClientOptions = {},
  middleware: readonly Middleware[] = [],
): HttpClient<Paths, Supplied> {
  const client = createClient<WithoutHeaders<Paths, Supplied>>({
    baseUrl: chooseBaseUrl(api, options),
    // Looked up at each call: test doubles and instrumentation often replace the global one later.
    fetch: options.fetch ?? ((request) => globalThis.fetch(request)),
    // `error` is not understood by every runtime, and a redirect is an answer like any other to whoever asked.
    redirect: 'manual',
  });
  client.use(...middleware, transport);
  return client;
}
