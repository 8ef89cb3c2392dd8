import { chooseBaseUrl } from './base-url.ts';
import { checkLimits } from './client-options.ts';
import type { ClientOptions } from './client-options.ts';
import { systemClock } from './clock.ts';
import type { Clock } from './clock.ts';
import type { ApiDescriptor } from './descriptor.ts';
import { ConfigurationError } from './errors.ts';
import type { Target } from './exchange.ts';
import type { Signer } from './signer.ts';

declare const ofApi: unique symbol;

/** A way to an API: where, as whom, with which limits. What it holds is not to be seen, not even by `util.inspect`. */
export interface Connection<Api extends ApiDescriptor = ApiDescriptor> {
  readonly [ofApi]: Api;
}

/** What a connection stands for. */
export interface Settings extends ClientOptions {
  readonly api: ApiDescriptor;
  /** Before every path, without a slash at its end. */
  readonly baseUrl: string;
  readonly clock: Clock;
  readonly fetch: NonNullable<ClientOptions['fetch']>;
  readonly signer: Signer | undefined;
  /** By path of an operation, as far as calls have gone there. */
  readonly targets: Map<string, Target>;
}

// Not members of the connection: nobody who prints a client shall meet a key or a token in its options.
const opened = new WeakMap<object, Settings>();

/**
 * A way to an API. Nothing is sent before the first call.
 *
 * @throws {ConfigurationError} an option that is malformed or out of range
 */
export function connect<const Api extends ApiDescriptor>(
  api: Api,
  options: ClientOptions = {},
  signer?: Signer,
): Connection<Api> {
  checkLimits(options);
  const connection = Object.freeze({}) as Connection<Api>;
  opened.set(connection, {
    ...options,
    api,
    baseUrl: chooseBaseUrl(api, options),
    clock: options.clock ?? systemClock,
    // Looked up at each call: test doubles and instrumentation often replace the global one later.
    fetch: options.fetch ?? ((url, init) => globalThis.fetch(url, init)),
    signer,
    targets: new Map(),
  });
  return connection;
}

/** @throws {ConfigurationError} something else was given as the connection */
export function settingsOf(connection: Connection): Settings {
  const settings = opened.get(connection);
  if (settings) return settings;
  throw new ConfigurationError('connection: expected what connect returned.');
}
