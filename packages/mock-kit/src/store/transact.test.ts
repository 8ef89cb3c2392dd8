import { expect, test } from 'vitest';
import { createMemoryStore } from './memory-store.ts';
import type { Store } from './store.ts';
import { transact } from './transact.ts';

const read = (store: Store, key: string, run = 'a'): Promise<unknown> =>
  transact(store, run, (state) => state.get<unknown>(key));

test('what is set is there afterwards, in its run alone, and what is deleted is not', async () => {
  const store = createMemoryStore();
  await transact(store, 'a', async (state) => {
    state.set('x', { value: [1, null] });
    state.set('y', 2);
  });
  expect(await read(store, 'x')).toEqual({ value: [1, null] });
  expect(await read(store, 'x', 'b')).toBeUndefined();
  await transact(store, 'a', async (state) => state.delete('x'));
  expect(await read(store, 'x')).toBeUndefined();
  expect(await read(store, 'y')).toBe(2);
});

test('work sees what it set and deleted itself, and changes nothing of what it was given', async () => {
  const store = createMemoryStore();
  await transact(store, 'a', async (state) => state.set('x', { list: [1] }));
  await transact(store, 'a', async (state) => {
    const before = await state.get<{ list: number[] }>('x');
    before?.list.push(2);
    expect(await state.get('x')).toEqual({ list: [1] });
    state.set('x', 'new');
    expect(await state.get('x')).toBe('new');
    state.delete('x');
    expect(await state.get('x')).toBeUndefined();
  });
});

test('work that fails changes nothing', async () => {
  const store = createMemoryStore();
  const failing = transact(store, 'a', async (state) => {
    state.set('x', 1);
    state.schedule('later', null, 0);
    throw new Error('no');
  });
  await expect(failing).rejects.toThrow('no');
  expect(await read(store, 'x')).toBeUndefined();
  expect(await store.tasks('a')).toEqual([]);
});

test('work that fails over values that do not go together is done again', async () => {
  const store = createMemoryStore();
  const write = (value: number) =>
    transact(store, 'a', async (state) => {
      state.set('x', value);
      state.set('y', value);
    });
  await write(1);
  let tries = 0;
  const sum = await transact(store, 'a', async (state) => {
    const x = await state.get<number>('x');
    if (tries++ === 0) await write(2);
    const y = await state.get<number>('y');
    if (x !== y) throw new Error('x and y differ');
    return [x, y];
  });
  expect(sum).toEqual([2, 2]);
});

test('of 50 that add at once, each counts', async () => {
  const store = createMemoryStore();
  const add = () =>
    transact(store, 'a', async (state) => {
      const count = (await state.get<number>('count')) ?? 0;
      await Promise.resolve();
      state.set('count', count + 1);
    });
  await Promise.all(Array.from({ length: 50 }, add));
  expect(await read(store, 'count')).toBe(50);
});

test('a value that was deleted and set again in between is another one', async () => {
  const store = createMemoryStore();
  await transact(store, 'a', async (state) => state.set('x', 1));
  let tries = 0;
  await transact(store, 'a', async (state) => {
    await state.get('x');
    if (++tries === 1) {
      await transact(store, 'a', async (other) => other.delete('x'));
      await transact(store, 'a', async (other) => other.set('x', 1));
    }
    state.set('y', 1);
  });
  expect(tries).toBe(2);
});

test('a task ends with the work that finishes it, once', async () => {
  const store = createMemoryStore();
  await transact(store, 'a', async (state) => state.schedule('later', { n: 1 }, 5));
  const [task] = await store.tasks('a');
  expect(task).toMatchObject({ run: 'a', name: 'later', dueAt: 5, text: '{"n":1}' });
  const finish = () =>
    transact(
      store,
      'a',
      async (state) => {
        state.set('done', ((await state.get<number>('done')) ?? 0) + 1);
        return 'mine';
      },
      task?.id ?? '',
    );
  expect((await Promise.all([finish(), finish(), finish()])).filter((result) => result === 'mine')).toHaveLength(1);
  expect(await read(store, 'done')).toBe(1);
  expect(await store.tasks('a')).toEqual([]);
});

test('work that never gets through says so instead of trying for ever', async () => {
  const store = createMemoryStore();
  const unlucky: Store = { ...store, commit: async () => false };
  await expect(transact(unlucky, 'a', async (state) => state.set('x', 1))).rejects.toThrow(/run "a" met another one/);
});
