import { expect, test } from 'vitest';

import { createMemoryStore } from './store.ts';

function storeAt(start: number, maxEntries?: number) {
  let clock = start;
  const store = createMemoryStore({ now: () => clock, ...(maxEntries !== undefined && { maxEntries }) });
  return { store, wait: (span: number) => (clock += span) };
}

test('a claim is granted once, until it runs out', () => {
  const { store, wait } = storeAt(0);
  expect([store.claim('a', 10), store.claim('a', 10), store.claim('b', 10)]).toEqual(['new', 'pending', 'new']);
  wait(10);
  expect(store.claim('a', 10)).toBe('new');
});

test('what is complete stays so for its own time', async () => {
  const { store, wait } = storeAt(0);
  await store.claim('a', 10);
  await store.complete('a', 100);
  wait(99);
  expect(store.claim('a', 10)).toBe('done');
  wait(1);
  expect(store.claim('a', 10)).toBe('new');
});

test('what is released can be claimed again', async () => {
  const { store } = storeAt(0);
  await store.claim('a', 10);
  await store.release('a');
  expect(store.claim('a', 10)).toBe('new');
});

test('the oldest entry gives way when there are too many', async () => {
  const { store } = storeAt(0, 2);
  for (const key of ['a', 'b', 'c']) await store.complete(key, 100);
  expect(['b', 'c'].map((key) => store.claim(key, 10))).toEqual(['done', 'done']);
  expect(store.claim('a', 10)).toBe('new');
});

test('memory stays within its bound', async () => {
  const { store } = storeAt(0, 100);
  for (let index = 0; index < 10_000; index += 1) await store.claim(`k${index}`, 1000);
  const kept = Array.from({ length: 10_000 }, (_, index) => `k${9999 - index}`).filter(
    (key, index) => index < 100 && store.claim(key, 1000) === 'pending',
  );
  expect(kept).toHaveLength(100);
});
