import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { noRedis, redisServer, startRedis } from '../../fixtures/redis-server.ts';
import type { RunningRedis } from '../../fixtures/redis-server.ts';
import { openStore } from './open-store.ts';
import { most } from './store.ts';
import type { Commit, Store, Task } from './store.ts';
import { transact } from './transact.ts';

// What every store keeps to.

const commitOf = (run: string, more: Partial<Omit<Commit, 'run'>>): Commit => ({
  run,
  reads: new Map(),
  writes: new Map(),
  tasks: [],
  ...more,
});

const taskOf = (id: string, dueAt: number, run = 'a'): Task => ({
  id,
  run,
  name: 'settle it',
  dueAt,
  text: `{"of":"${id}"}`,
});

const ids = (tasks: readonly Task[]): string[] => tasks.map(({ id }) => id);

let redis: RunningRedis | undefined;
beforeAll(async () => {
  if (redisServer !== undefined) redis = await startRedis();
  return () => redis?.stop();
});

describe.each(['memory', 'redis'] as const)('a store in %s', (kind) => {
  let store: Store;
  let opened = 0;
  beforeEach(async ({ skip }) => {
    if (kind === 'redis' && !redis) return skip(noRedis);
    store = await openStore(kind === 'memory' ? 'memory:' : `${redis?.url}?prefix=test-${++opened}:`);
    return () => store.close();
  });

  const write = (run: string, values: Readonly<Record<string, string | undefined>>): Promise<boolean> =>
    store.commit(commitOf(run, { writes: new Map(Object.entries(values)) }));

  test('nothing is there at first', async () => {
    expect(await store.read('a', 'k')).toBeUndefined();
    expect(await store.entries('a')).toEqual([]);
    expect(await store.runs()).toEqual([]);
    expect(await store.tasks('a')).toEqual([]);
    expect(await store.claimTasks(1e15, 1)).toEqual([]);
  });

  test.each([
    ['JSON', '{"a":[1,"é💶\\n"]}'],
    ['a text of one space', '" "'],
    ['a long one', JSON.stringify('x'.repeat(100_000))],
  ])('what is written is read as it was: %s', async (_, text) => {
    expect(await write('run with: all sorts*', { 'key: of {it}': text })).toBe(true);
    expect(await store.read('run with: all sorts*', 'key: of {it}')).toEqual({ version: expect.any(Number), text });
  });

  test('no two commits have the same number, whatever they are of', async () => {
    await write('a', { x: '1', y: '2' });
    await write('b', { x: '1' });
    await write('a', { x: '1' });
    const versions = await Promise.all([store.read('a', 'x'), store.read('a', 'y'), store.read('b', 'x')]);
    expect(new Set(versions.map((stored) => stored?.version)).size).toBe(3);
  });

  test('a value that was forgotten and written anew has another number', async () => {
    await write('a', { x: '1' });
    const before = await store.read('a', 'x');
    await store.clear('a');
    await write('a', { x: '1' });
    expect((await store.read('a', 'x'))?.version).not.toBe(before?.version);
  });

  test('what was read and is no longer so stops all of a commit', async () => {
    await write('a', { x: '1' });
    const { version = -1 } = (await store.read('a', 'x')) ?? {};
    await write('a', { x: '2' });
    const late = commitOf('a', {
      reads: new Map([
        ['nothing', 0],
        ['x', version],
      ]),
      writes: new Map([['y', '1']]),
      tasks: [taskOf('t', 1)],
    });
    expect(await store.commit(late)).toBe(false);
    expect(await store.read('a', 'y')).toBeUndefined();
    expect(await store.tasks('a')).toEqual([]);
    const { version: current = -1 } = (await store.read('a', 'x')) ?? {};
    expect(await store.commit({ ...late, reads: new Map([['x', current]]) })).toBe(true);
    expect((await store.read('a', 'y'))?.text).toBe('1');
  });

  test('what was not there and is now stops it, and so does what was there and is not', async () => {
    await write('a', { x: '1' });
    expect(await store.commit(commitOf('a', { reads: new Map([['x', 0]]), writes: new Map([['y', '1']]) }))).toBe(
      false,
    );
    const { version = -1 } = (await store.read('a', 'x')) ?? {};
    await write('a', { x: undefined });
    expect(await store.read('a', 'x')).toBeUndefined();
    expect(await store.commit(commitOf('a', { reads: new Map([['x', version]]) }))).toBe(false);
  });

  test('runs know nothing of each other', async () => {
    await write('a', { x: '1' });
    await store.append('b', () => '"entry"');
    expect(await store.read('b', 'x')).toBeUndefined();
    expect(await store.entries('a')).toEqual([]);
    expect((await store.runs()).toSorted()).toEqual(['a', 'b']);
    await store.clear('a');
    expect(await store.runs()).toEqual(['b']);
    expect(await store.entries('b')).toEqual(['"entry"']);
  });

  test('the journal keeps the last entries in their order', async () => {
    for (let index = 0; index < most.entries + 3; index++) await store.append('a', () => String(index));
    const entries = await store.entries('a');
    expect(entries).toHaveLength(most.entries);
    expect([entries[0], entries.at(-1)]).toEqual(['3', String(most.entries + 2)]);
  });

  test('the journal is forgotten alone', async () => {
    await write('a', { x: '1' });
    await store.append('a', () => '1');
    await store.clearEntries('a');
    await store.clearEntries('unknown');
    expect(await store.entries('a')).toEqual([]);
    expect((await store.read('a', 'x'))?.text).toBe('1');
    await store.append('a', () => '2');
    expect(await store.entries('a')).toEqual(['2']);
  });

  test('of two hundred at once that add one, none is lost', async () => {
    const add = (): Promise<void> =>
      transact(store, 'a', async (state) => state.set('sum', ((await state.get<number>('sum')) ?? 0) + 1));
    // In groups, so that a test does not wait for the tries of all against all.
    for (let group = 0; group < 10; group++) await Promise.all(Array.from({ length: 20 }, add));
    expect((await store.read('a', 'sum'))?.text).toBe('200');
  });

  describe('tasks', () => {
    test('come when they are due, in their order, with all they hold', async () => {
      await store.commit(
        commitOf('a', { tasks: [taskOf('late', 300), taskOf('second', 200.5), taskOf('first', 100)] }),
      );
      expect(await store.claimTasks(99, 1000)).toEqual([]);
      expect(await store.claimTasks(201, 1000)).toEqual([taskOf('first', 100), taskOf('second', 200.5)]);
      expect(await store.tasks('a')).toEqual([taskOf('first', 100), taskOf('second', 200.5), taskOf('late', 300)]);
    });

    test('are one claimer’s until the lease ends', async () => {
      await store.commit(commitOf('a', { tasks: [taskOf('t', 100)] }));
      expect(ids(await store.claimTasks(100, 50))).toEqual(['t']);
      expect(await store.claimTasks(149, 50)).toEqual([]);
      expect(ids(await store.claimTasks(150, 50))).toEqual(['t']);
    });

    test('of many claimers at once one gets each', async () => {
      const all = Array.from({ length: 40 }, (_, index) => taskOf(`t${index}`, index));
      await store.commit(commitOf('a', { tasks: all }));
      const claimed = await Promise.all(Array.from({ length: 10 }, () => store.claimTasks(100, 1000)));
      expect(ids(claimed.flat()).toSorted()).toEqual(ids(all).toSorted());
    });

    test('are left to others by whom they are not for', async () => {
      const named = (id: string, name: string) => ({ ...taskOf(id, 100), name });
      await store.commit(
        commitOf('a', { tasks: [named('t1', 'settle'), named('t2', 'settle-all'), named('t3', 'a"b')] }),
      );
      expect(await store.claimTasks(100, 50, [])).toEqual([]);
      expect(ids(await store.claimTasks(100, 50, ['settle', 'a"b'])).toSorted()).toEqual(['t1', 't3']);
      expect(ids(await store.claimTasks(100, 50))).toEqual(['t2']);
    });

    test('end with a commit, once', async () => {
      await store.commit(commitOf('a', { tasks: [taskOf('t', 100)] }));
      await store.claimTasks(100, 50);
      const done = commitOf('a', { finishes: 't', writes: new Map([['x', '1']]), tasks: [taskOf('next', 500)] });
      expect(await store.commit(done)).toBe(true);
      expect(await store.commit({ ...done, writes: new Map([['x', '2']]), tasks: [] })).toBe(false);
      expect((await store.read('a', 'x'))?.text).toBe('1');
      expect(ids(await store.claimTasks(1000, 1))).toEqual(['next']);
    });

    test('are hastened by run', async () => {
      await store.commit(commitOf('a', { tasks: [taskOf('mine', 1000)] }));
      await store.commit(commitOf('b', { tasks: [taskOf('other', 1000, 'b')] }));
      await store.hastenTasks('a', 400.5);
      expect((await store.tasks('a'))[0]?.dueAt).toBe(599.5);
      expect(ids(await store.claimTasks(600, 1))).toEqual(['mine']);
    });

    test('are forgotten with their run', async () => {
      await store.commit(commitOf('a', { tasks: [taskOf('mine', 1)] }));
      await store.commit(commitOf('b', { tasks: [taskOf('other', 1, 'b')] }));
      await store.clear('a');
      expect(await store.tasks('a')).toEqual([]);
      expect(await store.claimTasks(10, 1)).toEqual([taskOf('other', 1, 'b')]);
      expect(await store.commit(commitOf('a', { finishes: 'mine' }))).toBe(false);
    });
  });
});
