import type { ClientOptions } from './client-options.ts';
import type { ApiDescriptor, ServerDescriptor } from './descriptor.ts';
import { ConfigurationError } from './errors.ts';

const loopbackHosts: readonly string[] = ['127.0.0.1', 'localhost', '[::1]'];

/**
 * The URL before every path of the API, without a slash at its end. A `gateway` with a path is used as it is, an origin
 * gets the path of the chosen server; without `gateway` it is the chosen server whole.
 *
 * @throws {ConfigurationError}
 */
export function chooseBaseUrl(api: ApiDescriptor, options: ClientOptions): string {
  const gateway = options.gateway === undefined ? undefined : parseBase(options.gateway, 'gateway');
  if (gateway !== undefined && gateway.pathname !== '/') return printBase(gateway);
  const server = chooseServer(api, options);
  if (gateway === undefined) return printBase(parseBase(server?.url, `the server of ${api.name}`));
  const { pathname } = new URL(server?.url ?? '/', gateway);
  return printBase(new URL(pathname, gateway));
}

function chooseServer(api: ApiDescriptor, { environment, clientId }: ClientOptions): ServerDescriptor | undefined {
  const { servers } = api;
  if (environment !== undefined) {
    return servers.find((server) => server.environment === environment) ?? refuseEnvironment(api);
  }
  const own = servers.find(({ clientIdPrefix }) => clientIdPrefix && clientId?.startsWith(clientIdPrefix));
  return own ?? servers.find((server) => !server.clientIdPrefix);
}

function refuseEnvironment({ name, servers }: ApiDescriptor): never {
  const known = [...new Set(servers.flatMap(({ environment }) => environment ?? []))];
  const list = known.length === 0 ? 'none' : known.map((environment) => `"${environment}"`).join(', ');
  throw new ConfigurationError(`environment: not one of ${name}. Known: ${list}.`);
}

function parseBase(text: string | undefined, subject: string): URL {
  const url = text !== undefined && URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !['https:', 'http:'].includes(url.protocol)) {
    throw new ConfigurationError(`${subject}: expected an absolute URL, as gateway "https://host" gives it.`);
  }
  if (url.username || url.password || url.search || url.hash) {
    throw new ConfigurationError(`${subject}: expected scheme, host and path only, found more.`);
  }
  assertSecure(url, subject);
  return url;
}

/**
 * Refuses plain http to any host but this one.
 *
 * @throws {ConfigurationError}
 */
export function assertSecure(url: URL, subject: string): void {
  if (url.protocol === 'https:' || loopbackHosts.includes(url.hostname)) return;
  throw new ConfigurationError(`${subject}: expected https; http goes to ${loopbackHosts.join(', ')} only.`);
}

function printBase(url: URL): string {
  return url.href.replace(/\/+$/, '');
}
