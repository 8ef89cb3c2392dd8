import type { ClientOptions } from './client-options.ts';
import type { ApiDescriptor } from './descriptor.ts';
import { ConfigurationError } from './errors.ts';

/**
 * The URL before every path of the API, without a slash at its end. A `gateway` with a path is used as it is, an origin
 * gets the path of the chosen server; without `gateway` it is the chosen server whole.
 *
 * @throws {ConfigurationError}
 */
export function chooseBaseUrl({ name, servers }: ApiDescriptor, options: ClientOptions): string {
  const { gateway, environment, clientId } = options;
  const server =
    environment === undefined
      ? (servers.find(({ clientIdPrefix }) => clientIdPrefix && clientId?.startsWith(clientIdPrefix)) ??
        servers.find(({ clientIdPrefix }) => !clientIdPrefix))
      : servers.find((candidate) => candidate.environment === environment);
  if (environment !== undefined && server === undefined) {
    const known = [...new Set(servers.map((candidate) => candidate.environment))].filter(Boolean).join(', ');
    throw new ConfigurationError(`environment: not one of ${name}, which has ${known || 'none'}.`);
  }
  const base = parseBase(gateway ?? server?.url, gateway === undefined ? `the server of ${name}` : 'gateway');
  const { pathname } = gateway !== undefined && base.pathname === '/' ? new URL(server?.url ?? '', base) : base;
  return (base.origin + pathname).replace(/\/+$/, '');
}

function parseBase(text = '', subject: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:/.test(url.protocol) || url.username || url.password || url.search || url.hash) {
    throw new ConfigurationError(
      `${subject}: expected an absolute URL of scheme, host and path only, as "https://host".`,
    );
  }
  assertSecure(url, subject);
  return url;
}

/**
 * Refuses plain http to any host but this one.
 *
 * @throws {ConfigurationError}
 */
export function assertSecure({ protocol, hostname }: URL, subject: string): void {
  if (protocol === 'https:' || /^(127\.0\.0\.1|localhost|\[::1\])$/.test(hostname)) return;
  throw new ConfigurationError(`${subject}: expected https; http goes to 127.0.0.1, localhost and [::1] only.`);
}
