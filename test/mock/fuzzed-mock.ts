import process from 'node:process';
import { mocks } from './mocks.ts';

// A mock as a process of its own, for tests that want to see it fall over: node --expose-gc fuzzed-mock.ts <api>. Its parent hears its
// address first, and at every message how many bytes it holds in memory once the garbage is collected.

const mock = await mocks[process.argv[2] ?? '']?.startMock();
process.on('message', () => {
  for (let times = 0; times < 3; times++) globalThis.gc?.();
  process.send?.(process.memoryUsage.rss());
});
process.send?.(mock?.url);
