import { expect, test } from 'vitest';
import { advanceClock, readSteering, steer, takeFault, takeNext } from './steering.ts';
import type { Fault } from './steering.ts';
import { createMemoryStore } from './store/memory-store.ts';
import { transact } from './store/transact.ts';

const store = createMemoryStore();
let runs = 0;
const newRun = (): string => `run-${runs++}`;
const read = (run: string) => transact(store, run, readSteering);
const next = (run: string, operation: string) => transact(store, run, (state) => takeNext(state, operation));
const fault = (run: string, operation?: string) => transact(store, run, (state) => takeFault(state, operation));

test('a run that was told nothing has its clock right and nothing to come', async () => {
  expect(await read(newRun())).toEqual({ ahead: 0, settings: {}, next: [], faults: [] });
});

test('results come by operation, in the order in which they were asked for, and as often', async () => {
  const run = newRun();
  const asked = [
    { operation: 'pay', code: 'A', times: 2 },
    { operation: 'refund', code: 'B', times: 1 },
    { operation: 'pay', code: 'C', times: 1 },
  ];
  await steer(store, run, (old) => ({ ...old, next: asked }));
  expect(await next(run, 'pay')).toBe('A');
  expect(await next(run, 'refund')).toBe('B');
  expect(await next(run, 'refund')).toBeUndefined();
  expect(await next(run, 'pay')).toBe('A');
  expect(await next(run, 'pay')).toBe('C');
  expect(await next(run, 'pay')).toBeUndefined();
  expect((await read(run)).next).toEqual([]);
});

test('a fault of an operation waits for it, one of any takes whatever comes', async () => {
  const run = newRun();
  const asked: readonly Fault[] = [
    { kind: 'drop', operation: 'pay' },
    { kind: 'unsigned', times: 3 },
    { kind: 'reset' },
  ];
  await steer(store, run, (old) => ({ ...old, faults: asked }));
  expect(await fault(run)).toMatchObject({ kind: 'unsigned' });
  expect(await fault(run, 'refund')).toMatchObject({ kind: 'unsigned' });
  expect(await fault(run, 'pay')).toMatchObject({ kind: 'drop' });
  expect(await fault(run, 'pay')).toMatchObject({ kind: 'unsigned' });
  expect(await fault(run, 'refund')).toMatchObject({ kind: 'reset' });
  expect(await fault(run, 'pay')).toBeUndefined();
});

test('calls at once share what was asked for: each gets one, none gets two', async () => {
  const run = newRun();
  await steer(store, run, (old) => ({ ...old, next: [{ operation: 'pay', code: 'A', times: 7 }] }));
  const taken = await Promise.all(Array.from({ length: 20 }, () => next(run, 'pay')));
  expect(taken.filter((code) => code === 'A')).toHaveLength(7);
});

test('what is asked of one run is of no effect in another', async () => {
  const [run, other] = [newRun(), newRun()];
  await steer(store, run, (old) => ({
    ...old,
    next: [{ operation: 'pay', code: 'A', times: 1 }],
    faults: [{ kind: 'drop' }],
  }));
  expect(await next(other, 'pay')).toBeUndefined();
  expect(await fault(other, 'pay')).toBeUndefined();
  expect(await next(run, 'pay')).toBe('A');
});

test('the clock of a run moves on, and its tasks are due so much sooner; those of others are not', async () => {
  const [run, other] = [newRun(), newRun()];
  for (const name of [run, other])
    await transact(store, name, async (transaction) => transaction.schedule('remind', {}, 10_000));
  await advanceClock(store, run, 4000);
  await advanceClock(store, run, 500);
  expect((await read(run)).ahead).toBe(4500);
  expect((await store.tasks(run)).map(({ dueAt }) => dueAt)).toEqual([5500]);
  expect((await store.tasks(other)).map(({ dueAt }) => dueAt)).toEqual([10_000]);
});
