import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { inspect } from 'node:util';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { noRedis, redisServer, startRedis } from '../../fixtures/redis-server.ts';
import type { RunningRedis } from '../../fixtures/redis-server.ts';
import { parseRedisAddress } from './redis-address.ts';
import { connectRedis } from './redis-connection.ts';
import { openRedisStore } from './redis-store.ts';
import type { Commit, Store } from './store.ts';

vi.setConfig({ testTimeout: 30_000 });

const commitOf = (run: string, more: Partial<Commit> = {}): Commit => ({
  run,
  reads: new Map(),
  writes: new Map([['x', '1']]),
  tasks: [],
  ...more,
});
const task = { id: 't', run: 'a', name: 'settle', dueAt: 1, text: '{}' };

async function open(...args: Parameters<typeof openRedisStore>): Promise<Store> {
  const store = await openRedisStore(...args);
  onTestFinished(() => store.close());
  return store;
}

async function serve(options?: Parameters<typeof startRedis>[0]): Promise<RunningRedis> {
  const redis = await startRedis(options);
  onTestFinished(() => redis.stop());
  return redis;
}

/** Everything that somebody could see of an error. */
const seen = (error: unknown): string =>
  inspect(error, { depth: 10, showHidden: true }) + JSON.stringify(error) + String(error);

describe.skipIf(redisServer === undefined)(`with a Redis${redisServer === undefined ? ` (${noRedis})` : ''}`, () => {
  test('two stores of one prefix are one, those of others see nothing', async () => {
    const { url } = await serve();
    const [one, two, other, database] = [
      await open(url),
      await open(url),
      await open(url, { prefix: 'other:' }),
      await open(`${url}/1`),
    ];
    await one.commit(commitOf('a', { tasks: [task] }));
    await two.append('a', () => '1');
    expect((await two.read('a', 'x'))?.text).toBe('1');
    expect(await one.entries('a')).toEqual(['1']);
    for (const stranger of [other, database]) {
      expect(await stranger.runs()).toEqual([]);
      expect(await stranger.claimTasks(10, 10)).toEqual([]);
    }
    expect(await two.claimTasks(10, 10)).toEqual([task]);
    expect(await one.claimTasks(10, 10)).toEqual([]);
  });

  test('all keys have the prefix, and all expire', async () => {
    const { url } = await serve();
    const store = await open(`${url}?prefix=mine:`);
    await store.commit(commitOf('a', { tasks: [task] }));
    await store.append('a', () => '1');
    await store.claimTasks(10, 10);
    const redis = await connectRedis(parseRedisAddress(url));
    onTestFinished(() => redis.close());
    const keys = (await redis.send('KEYS', '*')) as string[];
    expect(keys.toSorted()).toEqual(
      ['due', 'leases', 'run:a:journal', 'run:a:order', 'run:a:tasks', 'run:a:values', 'runs', 'version'].map(
        (key) => `mine:${key}`,
      ),
    );
    for (const key of keys) {
      const left = Number(await redis.send('PTTL', key));
      expect(left, key).toBeGreaterThan(86_000_000);
      expect(left, key).toBeLessThanOrEqual(86_400_000);
    }
  });

  test('a run that is used lives on, one that is not is gone with its tasks', async () => {
    const { url } = await serve();
    const store = await open(url, { lifetime: 600 });
    await store.commit(commitOf('idle', { tasks: [{ ...task, run: 'idle' }] }));
    await store.commit(commitOf('used'));
    const redis = await connectRedis(parseRedisAddress(url));
    onTestFinished(() => redis.close());
    const isThere = async (run: string): Promise<unknown> => redis.send('EXISTS', `countersign:run:${run}:values`);
    await vi.waitFor(
      async () => {
        await store.append('used', () => '1');
        expect(await isThere('idle')).toBe(0);
      },
      { timeout: 20_000, interval: 20 },
    );
    expect((await store.read('used', 'x'))?.text).toBe('1');
    expect(await store.claimTasks(10, 10)).toEqual([]);
    expect(await store.tasks('idle')).toEqual([]);
    await vi.waitFor(async () => {
      await store.append('used', () => '1');
      expect(await store.runs()).toEqual(['used']);
    });
  });

  test('of the values of a run the oldest go where there are too many', async () => {
    const { url } = await serve();
    const store = await open(url);
    const fill = (from: number, count: number): Promise<boolean> =>
      store.commit(
        commitOf('a', { writes: new Map(Array.from({ length: count }, (_, at) => [`k${from + at}`, '1'])) }),
      );
    await fill(0, 1);
    for (let from = 1; from <= 50_000; from += 1000) await fill(from, 1000);
    expect(await store.read('a', 'k0')).toBeUndefined();
    expect((await store.read('a', 'k1'))?.text).toBe('1');
  });

  test('goes on after the server was away, and forgot its scripts', async () => {
    const first = await serve();
    const store = await open(first.url);
    await store.commit(commitOf('a'));
    await first.stop();
    await expect(store.read('a', 'x')).rejects.toMatchObject({ code: 'STORE_UNUSABLE' });
    await serve({ port: first.port });
    await vi.waitFor(async () => expect(await store.commit(commitOf('a'))).toBe(true), { timeout: 20_000 });
    expect((await store.read('a', 'x'))?.text).toBe('1');
  });

  test('waits a moment for a server that comes back', async () => {
    const first = await serve();
    const store = await open(first.url);
    await first.stop();
    const reading = store.read('a', 'x');
    await serve({ port: first.port });
    expect(await reading).toBeUndefined();
  });

  test('a login is used, and a wrong or missing one told without the password', async () => {
    const { url } = await serve({ password: 'p@ss/word:1' });
    const withPassword = (text: string): string => url.replace('//', `//:${encodeURIComponent(text)}@`);
    const store = await open(withPassword('p@ss/word:1'));
    expect(await store.commit(commitOf('a'))).toBe(true);
    const wrong = await openRedisStore(withPassword('hunter2-secret')).catch((error: unknown) => error);
    expect(wrong).toMatchObject({ name: 'MockError', code: 'STORE_UNUSABLE' });
    expect(String(wrong)).toMatch(/127\.0\.0\.1:\d+ does not take this user and password \(WRONGPASS\)/);
    expect(seen(wrong)).not.toContain('hunter2');
    const missing = await openRedisStore(url).catch((error: unknown) => error);
    expect(String(missing)).toMatch(/wants a password: .* \(NOAUTH\)/);
  });
});

describe('without a Redis', () => {
  let port: number;
  beforeEach(async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    ({ port } = server.address() as AddressInfo);
    await new Promise((resolve) => server.close(resolve));
  });

  test('opening fails at once, naming host and port, never the password', async () => {
    const failure = await openRedisStore(`redis://me:hunter2@127.0.0.1:${port}`).catch((error: unknown) => error);
    expect(failure).toMatchObject({
      name: 'MockError',
      code: 'STORE_UNUSABLE',
      message: `The Redis at 127.0.0.1:${port} does not answer as it should (ECONNREFUSED). Does it run there, and is it reachable from here?`,
    });
    expect(seen(failure)).not.toContain('hunter2');
  });

  test('something else that answers there is told', async () => {
    const server = createServer((socket) => void socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void server.close());
    const { port } = server.address() as AddressInfo;
    await expect(openRedisStore(`redis://127.0.0.1:${port}`)).rejects.toMatchObject({ code: 'STORE_UNUSABLE' });
  });
});
