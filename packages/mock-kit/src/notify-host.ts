import { isIPv6 } from 'node:net';
import { MockError } from './errors.ts';

/** Why a message may not go to a URL; nothing where it may. No name is looked up to find out. */
export type RefuseUrl = (url: string) => string | undefined;

/**
 * Messages go to this machine alone, so that a test with the URL of a shop sends nothing there.
 *
 * @param allowed further hosts, by the exact name that stands in a URL, without port; `*` is any
 * @throws {MockError} `USAGE`
 */
export function createUrlCheck(allowed: readonly string[]): RefuseUrl {
  const hosts = new Set(allowed.map(readHost));
  return (text) => {
    const url = URL.parse(text);
    if (!url || !/^https?:$/.test(url.protocol)) return 'It is no URL that begins with http:// or https://.';
    if (url.username !== '' || url.password !== '') return 'It holds a user name or a password, which are never sent.';
    if (isLoopback(url.hostname) || hosts.has('*') || hosts.has(url.hostname)) return undefined;
    const name = url.hostname.replaceAll(/[[\]]/g, '');
    return `The host ${name} is not this machine. Where that is meant, allow it: notifyHosts: ['${name}'], or --notify-host ${name}.`;
  };
}

/** As it stands in a URL after parsing, where an address has one form alone. */
const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(host);

function readHost(name: string): string {
  if (name === '*') return name;
  const bare = name.replace(/^\[(.*)\]$/, '$1');
  const host = isIPv6(bare) ? `[${bare}]` : bare;
  const url = isIPv6(bare) || /^[^*:/?#@\\[\]\s]+$/.test(host) ? URL.parse(`http://${host}`) : null;
  if (url) return url.hostname;
  throw new MockError(
    'USAGE',
    `${JSON.stringify(name)} is no host that messages can be allowed to. Give its exact name as it stands in URLs, without scheme, port and path, or * for any.`,
  );
}
