import { setTimeout as sleep } from 'node:timers/promises';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { Behaviour } from './behaviour.ts';
import { createContexts } from './context.ts';
import { createMemoryStore } from './store/memory-store.ts';
import type { Store } from './store/store.ts';
import { transact } from './store/transact.ts';
import { startTaskLoop, watchSchedule } from './tasks.ts';
import type { OuterTask, TaskLoop } from './tasks.ts';

let clock = 1000;

function start(
  store: Store,
  tasks: NonNullable<Behaviour['tasks']>,
  outer: Record<string, OuterTask> = {},
): { loop: TaskLoop; faults: unknown[] } {
  const behaviour: Behaviour = { settings: {}, operations: {}, tasks };
  const faults: unknown[] = [];
  const now = (): number => clock;
  const loop = startTaskLoop({
    ...{ store, behaviour, outer, now },
    createContext: createContexts(behaviour, now, undefined),
    origin: () => 'http://mock',
    onFault: (error) => faults.push(error),
  });
  onTestFinished(() => loop.stop());
  return { loop, faults };
}

const schedule = (store: Store, name: string, input: unknown, dueAt: number, run = 'a'): Promise<void> =>
  transact(store, run, async (transaction) => transaction.schedule(name, input, dueAt));

const valueOf = (store: Store, key: string, run = 'a'): Promise<unknown> =>
  transact(store, run, (state) => state.get(key));

test('a task is done when it is due, in its run, by one of two loops', async () => {
  const store = createMemoryStore();
  const add = async ({ state, run, now }: Parameters<NonNullable<Behaviour['tasks']>[string]>[0], input: unknown) => {
    const done = (await state.get<unknown[]>('done')) ?? [];
    await sleep(1);
    state.set('done', [...done, { run, now, input }]);
  };
  start(store, { add });
  start(store, { add });
  await schedule(store, 'add', { n: 1 }, 1500, 'b');
  await sleep(120);
  expect(await valueOf(store, 'done', 'b')).toBeUndefined();
  clock = 1500;
  await vi.waitFor(async () => expect(await store.tasks('b')).toEqual([]));
  expect(await valueOf(store, 'done', 'b')).toEqual([{ run: 'b', now: 1500, input: { n: 1 } }]);
  expect(await valueOf(store, 'done', 'a')).toBeUndefined();
});

test('a loop leaves a task to one that knows it', async () => {
  clock = 1000;
  const store = createMemoryStore();
  start(store, {});
  await schedule(store, 'settle', 1, 1000);
  await sleep(120);
  expect(await store.tasks('a')).toHaveLength(1);
  start(store, { settle: async ({ state }) => state.set('is', 'settled') });
  await vi.waitFor(async () => expect(await valueOf(store, 'is')).toBe('settled'));
});

test('a loop whose store does not answer can be stopped, and begins nothing that comes late', async () => {
  const memory = createMemoryStore();
  let answer = (): void => {};
  const hung = new Promise<void>((resolve) => (answer = resolve));
  const claimTasks: Store['claimTasks'] = async (...asked) => hung.then(() => memory.claimTasks(...asked));
  clock = 1000;
  await schedule(memory, 'late', 1, 1000);
  const late = vi.fn<() => Promise<void>>(async () => {});
  const { loop } = start({ ...memory, claimTasks }, { late });
  loop.wake();
  await loop.stop();
  answer();
  await sleep(20);
  expect(late).not.toHaveBeenCalled();
});

test('a task may schedule the next one', async () => {
  const store = createMemoryStore();
  start(store, {
    count: async (context, n: number) => {
      context.state.set('n', n);
      if (n < 3) context.schedule('count', n + 1, 0);
    },
  });
  await schedule(store, 'count', 1, 0);
  await vi.waitFor(async () => expect(await valueOf(store, 'n')).toBe(3));
});

test('one that fails is told of, stays, and keeps no other one from its turn', async () => {
  const store = createMemoryStore();
  const { faults } = start(store, {
    fail: async () => {
      throw new Error('broken');
    },
    work: async ({ state }) => state.set('worked', true),
  });
  await schedule(store, 'fail', null, 0);
  await schedule(store, 'work', null, 0);
  await vi.waitFor(async () => expect(await valueOf(store, 'worked')).toBe(true));
  expect(faults).toMatchObject([{ message: 'broken' }]);
  expect(await store.tasks('a')).toMatchObject([{ name: 'fail' }]);
});

test('to stop is to wait for what is under way, and to begin nothing new', async () => {
  const store = createMemoryStore();
  const seen: string[] = [];
  const { loop } = start(
    store,
    {},
    {
      slow: async ({ text }) => {
        seen.push(`begun ${text}`);
        await sleep(60);
        seen.push(`ended ${text}`);
      },
    },
  );
  await schedule(store, 'slow', 1, 0);
  loop.wake();
  await vi.waitFor(() => expect(seen).toEqual(['begun 1']));
  await schedule(store, 'slow', 2, 0);
  await loop.stop();
  loop.wake();
  await sleep(120);
  expect(seen).toEqual(['begun 1', 'ended 1']);
});

test('who watches a store hears of what is scheduled, once it is', async () => {
  const store = createMemoryStore();
  const heard: number[] = [];
  const watched = watchSchedule(store, () => heard.push(heard.length));
  await transact(watched, 'a', async (state) => state.set('x', 1));
  expect(heard).toEqual([]);
  await schedule(watched, 'later', null, 0);
  expect(heard).toEqual([0]);
});
