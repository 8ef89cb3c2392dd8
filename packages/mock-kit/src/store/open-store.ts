import { MockError } from '../errors.ts';
import { createMemoryStore } from './memory-store.ts';
import { describeAddress, parseRedisAddress } from './redis-address.ts';
import type { RedisStoreOptions } from './redis-store.ts';
import type { Store } from './store.ts';

/**
 * Opens what a mock remembers in: `memory:` for this process alone, `redis://host:port/database` (`rediss:` for TLS) for several
 * mocks that answer as one. Who opens it closes it.
 *
 * @throws {MockError} `USAGE` for the URL, `STORE_UNUSABLE` where no Redis answers there; no message holds a password
 */
export async function openStore(url: string, options?: RedisStoreOptions): Promise<Store> {
  if (kindOf(url) === 'memory') return createMemoryStore();
  // A client of Redis is a hundred modules: only who asks for one waits for them.
  return (await import('./redis-store.ts')).openRedisStore(url, options);
}

/** The URL of a store without user, password and what is not said. */
export const describeStore = (url: string): string =>
  kindOf(url) === 'memory' ? 'memory:' : describeAddress(parseRedisAddress(url));

function kindOf(url: string): 'memory' | 'redis' {
  if (url === 'memory:') return 'memory';
  if (/^rediss?:/i.test(url)) return 'redis';
  const [scheme = 'none'] = /^[a-z][a-z\d+.-]*:/i.exec(url) ?? [];
  throw new MockError('USAGE', `A store is memory: or redis://host:port; got the scheme ${JSON.stringify(scheme)}.`);
}
