import { MockError } from '../errors.ts';

/** Where a Redis is, and under which keys a mock remembers there. */
export interface RedisAddress {
  readonly host: string;
  readonly port: number;
  /** The scheme was `rediss`. */
  readonly tls: boolean;
  readonly username: string | undefined;
  readonly password: string | undefined;
  readonly database: number;
  /** Of all keys. */
  readonly prefix: string;
}

const form = 'redis://[user:password@]host[:port][/database][?prefix=name:], or rediss:// for TLS';
const prefixFor = (api: string | undefined): string => (api === undefined ? 'countersign:' : `countersign:${api}:`);

/**
 * Reads the URL of a Redis.
 *
 * @param options.prefix that of the URL unless given
 * @param options.api whose mocks share it, as the default prefix names it
 * @throws {MockError} `USAGE`; no message quotes the URL, which may hold a password
 */
export function parseRedisAddress(
  text: string,
  { prefix, api }: { readonly prefix?: string; readonly api?: string } = {},
): RedisAddress {
  const url = URL.parse(text);
  if (!url || !/^rediss?:$/.test(url.protocol) || url.hostname === '') throw unusable('it is no such URL');
  if (!/^\/?\d*$/.test(url.pathname)) throw unusable('its path must be the number of a database');
  const unknown = [...url.searchParams.keys()].find((name) => name !== 'prefix');
  if (unknown !== undefined) throw unusable(`it has a parameter ${JSON.stringify(unknown)}`);
  return {
    host: url.hostname.replace(/^\[(.*)\]$/, '$1'),
    port: Number(url.port || 6379),
    tls: url.protocol === 'rediss:',
    username: decode(url.username),
    password: decode(url.password),
    database: Number(url.pathname.slice(1) || 0),
    prefix: prefix ?? url.searchParams.get('prefix') ?? prefixFor(api),
  };
}

/** `host:port`, as messages name it. */
export const nameOf = ({ host, port }: Pick<RedisAddress, 'host' | 'port'>): string =>
  `${host.includes(':') ? `[${host}]` : host}:${port}`;

/** The URL without what is nobody's business. */
export function describeAddress(address: RedisAddress): string {
  const { tls, database, prefix } = address;
  const query = prefix === prefixFor(undefined) ? '' : `?${String(new URLSearchParams({ prefix }))}`;
  return `${tls ? 'rediss' : 'redis'}://${nameOf(address)}/${database}${query}`;
}

function decode(text: string): string | undefined {
  try {
    return text === '' ? undefined : decodeURIComponent(text);
  } catch {
    throw unusable('a percent sign in its user or password is not written as %25');
  }
}

const unusable = (reason: string): MockError =>
  new MockError('USAGE', `The URL of a Redis looks like ${form}; in the one given, ${reason}.`);
