import { basePathOf } from '../mock-target.ts';
import type { ApiServer, ContractApi } from '../suite.ts';
import { isLoopback } from './rate.ts';
import { UsageError } from '../usage-error.ts';

/** What of a gateway decides where its operations stand. */
export interface GatewayChoice {
  /** An origin gets the path of a server of the API; a URL with a path is used as it is. */
  readonly url: string;
  readonly clientId: string;
  /** `sandbox`, where that was asked for. */
  readonly environment?: string;
}

/**
 * The URL before every path of the API, without a slash at its end. An origin gets the path of the server for the environment,
 * else for the client id, else of the first.
 *
 * @throws {UsageError}
 */
export function chooseBaseUrl(
  { servers = [] }: ContractApi,
  { url: text, clientId, environment }: GatewayChoice,
): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  // The text is not repeated: it may hold a login.
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password || url.search || url.hash)
    throw new UsageError('The gateway must be a URL of scheme, host and path only, as "https://host".');
  if (url.protocol === 'http:' && !isLoopback(text))
    throw new UsageError('The gateway must be called by https; http goes to this machine only.');
  if (url.pathname !== '/') return `${url.origin}${url.pathname}`.replace(/\/+$/, '');
  const server =
    servers.find((each) => environment !== undefined && each.environment === environment) ??
    servers.find(({ clientIdPrefix: prefix }) => prefix && clientId.startsWith(prefix)) ??
    servers.find(({ clientIdPrefix: prefix }) => !prefix);
  return `${url.origin}${pathOf(server)}`;
}

const pathOf = (server: ApiServer | undefined): string => (server === undefined ? '' : basePathOf(server));

/**
 * Why a gateway may move money; undefined where it can't. A host that the document does not name is the caller's own, unless the
 * client id tells otherwise.
 */
export function tellProduction({ servers = [] }: ContractApi, baseUrl: string, clientId: string): string | undefined {
  if (isLoopback(baseUrl)) return undefined;
  const { host, origin, pathname } = new URL(baseUrl);
  const here = servers.filter(({ url }) => URL.canParse(url) && new URL(url).host === host);
  // The same host may serve both, each under a path of its own.
  const exact = here.filter(({ url }) => new URL(url).pathname.replace(/\/+$/, '') === pathname.replace(/\/+$/, ''));
  const known = exact.length > 0 ? exact : here;
  if (known.some(({ environment }) => environment === 'production'))
    return `${origin}${pathname} is a production server of the document`;
  const prefixes = [...new Set(servers.flatMap(({ clientIdPrefix }) => clientIdPrefix ?? []))];
  if (prefixes.length > 0 && !prefixes.some((prefix) => clientId.startsWith(prefix)))
    return `the client id is none of a sandbox, which begins with ${prefixes.join(' or ')}`;
  return undefined;
}
