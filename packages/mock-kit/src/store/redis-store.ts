import { parseRedisAddress } from './redis-address.ts';
import { connectRedis } from './redis-connection.ts';
import {
  appendScript,
  claimScript,
  clearScript,
  commitScript,
  hastenScript,
  runKeys,
  tasksScript,
} from './redis-scripts.ts';
import type { RedisScript } from './redis-scripts.ts';
import { most } from './store.ts';
import type { Commit, Store, Task } from './store.ts';

export interface RedisStoreOptions {
  /**
   * Of all keys; that of the URL, `?prefix=…`, or else `countersign:` by default. Mocks with one prefix share what they remember, so
   * they have to be mocks of one API.
   */
  readonly prefix?: string;
  /** Name of the API, so that the default prefix is its own: `antom` for `countersign:antom:`. */
  readonly api?: string;
  /** How long a run is kept after it was last used, in milliseconds; a day by default. */
  readonly lifetime?: number;
}

const day = 86_400_000;

/**
 * A store in a Redis, version 5 or later, for several mocks that answer as one. It has to be one server: a cluster spreads keys that
 * are changed together.
 *
 * @throws {MockError} `USAGE` for the URL, `STORE_UNUSABLE` where no Redis answers there
 */
export async function openRedisStore(url: string, options: RedisStoreOptions = {}): Promise<Store> {
  const address = parseRedisAddress(url, options);
  const { prefix } = address;
  const lifetime = String(options.lifetime ?? day);
  const redis = await connectRedis(address);
  const run = (script: RedisScript, name: string, ...values: readonly string[]): Promise<unknown> =>
    redis.run(script, runKeys(prefix, name), [name, ...values]);

  return {
    async read(name, key) {
      const held = await redis.send('HGET', `${prefix}run:${name}:values`, key);
      if (typeof held !== 'string') return undefined;
      const end = held.indexOf(' ');
      return { version: Number(held.slice(0, end)), text: held.slice(end + 1) };
    },
    commit: async (commit) =>
      (await run(commitScript, commit.run, lifetime, String(most.values), ...listCommit(commit))) === 1,
    async append(name, entry) {
      await run(appendScript, name, lifetime, String(most.entries), entry());
    },
    entries: async (name) => (await redis.send('LRANGE', `${prefix}run:${name}:journal`, '0', '-1')) as string[],
    async clearEntries(name) {
      await redis.send('DEL', `${prefix}run:${name}:journal`);
    },
    runs: async () => (await redis.send('ZRANGE', `${prefix}runs`, '0', '-1')) as string[],
    async clear(name) {
      await run(clearScript, name);
    },
    async claimTasks(now, lease, names) {
      const keys = [`${prefix}due`, `${prefix}leases`];
      const beginnings = names?.map((name) => `${JSON.stringify([name]).slice(0, -1)},`) ?? [''];
      const values = [prefix, String(now), String(now + lease), ...beginnings];
      const found = (await redis.run(claimScript, keys, values)) as string[];
      return inGroups(found, 4).map(([id = '', name = '', dueAt, text = '']) => toTask(id, name, dueAt, text));
    },
    async tasks(name) {
      const found = inGroups((await run(tasksScript, name)) as string[], 3);
      return found
        .map(([id = '', dueAt, text = '']) => toTask(id, name, dueAt, text))
        .sort((a, b) => a.dueAt - b.dueAt);
    },
    async hastenTasks(name, milliseconds) {
      await run(hastenScript, name, String(milliseconds));
    },
    close: () => redis.close(),
  };
}

/** A commit as the script takes it: each list after its length. */
function listCommit({ reads, writes, tasks, finishes = '' }: Commit): string[] {
  const written = [...writes].flatMap(([key, text]) => [key, text === undefined ? 'remove' : 'set', text ?? '']);
  const scheduled = tasks.flatMap(({ id, name, dueAt, text }) => [id, String(dueAt), JSON.stringify([name, text])]);
  return [
    finishes,
    String(reads.size),
    ...[...reads].flatMap(([key, version]) => [key, String(version)]),
    String(writes.size),
    ...written,
    String(tasks.length),
    ...scheduled,
  ];
}

function toTask(id: string, run: string, dueAt: string | undefined, held: string): Task {
  const [name, text] = JSON.parse(held) as [string, string];
  return { id, run, name, dueAt: Number(dueAt), text };
}

const inGroups = (parts: readonly string[], size: number): string[][] =>
  Array.from({ length: parts.length / size }, (_, index) => parts.slice(index * size, (index + 1) * size));
