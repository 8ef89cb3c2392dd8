import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Context } from '../context.ts';
import { repeatOnChange, type NoteRead } from './repeat-on-change.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'countersign-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const put = (path: string) => {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, '');
};

/** A run of the loop in a world where changes, time and the end are what the test says. */
function start(reads: (run: number) => readonly string[], during: (run: number) => void = () => undefined) {
  const watchers = new Map<string, Set<(name: string | null) => void>>();
  const sleeping: (() => void)[] = [];
  let interrupt = (): void => undefined;
  let runs = 0;
  const context: Pick<Context, 'process' | 'watchFolder' | 'sleep' | 'interrupted'> = {
    process: { stderr: { write: () => undefined } } as unknown as Context['process'],
    watchFolder: (path, onChange) => {
      const name = relative(folder, path);
      const all = watchers.get(name) ?? new Set();
      watchers.set(name, all.add(onChange));
      return () => (all.delete(onChange) && all.size > 0) || watchers.delete(name);
    },
    sleep: () => new Promise((resolve) => sleeping.push(resolve)),
    interrupted: () => new Promise((resolve) => (interrupt = resolve)),
  };
  const ended = repeatOnChange(context, async (noteRead: NoteRead) => {
    runs += 1;
    for (const path of reads(runs)) noteRead(path.includes(':') ? path : join(folder, path));
    during(runs);
  });
  return {
    ended,
    runs: () => runs,
    interrupt: () => interrupt(),
    watched: () => [...watchers.keys()].sort(),
    change: (at: string, name: string | null) => watchers.get(at)?.forEach((each) => each(name)),
    /** Lets promises settle, then the quiet time pass for whoever waits for it. */
    pass: async () => {
      await settle();
      for (const wake of sleeping.splice(0)) wake();
      await settle();
    },
    isSleeping: () => sleeping.length > 0,
  };
}

const settle = () => new Promise((resolve) => setImmediate(resolve));

test('it runs at once, again for each change of what was read, and ends with nothing watched', async () => {
  put('a/root.yaml');
  const { runs, change, pass, interrupt, ended, watched } = start(() => ['a/root.yaml']);
  await pass();
  expect([runs(), watched()]).toEqual([1, ['a']]);
  change('a', 'root.yaml');
  await pass();
  expect(runs()).toBe(2);
  change('a', null);
  await pass();
  expect(runs()).toBe(3);
  interrupt();
  await ended;
  expect([runs(), watched()]).toEqual([3, []]);
});

test('changes that come together make for one run, once it is quiet', async () => {
  put('a/root.yaml');
  const { runs, change, pass, interrupt, ended, isSleeping } = start(() => ['a/root.yaml']);
  await pass();
  change('a', 'root.yaml');
  change('a', 'root.yaml');
  await settle();
  expect([runs(), isSleeping()]).toEqual([1, true]);
  change('a', 'root.yaml');
  await pass();
  expect([runs(), isSleeping()]).toEqual([1, true]);
  await pass();
  expect(runs()).toBe(2);
  interrupt();
  await ended;
});

test('a change during a run makes for another', async () => {
  put('a/root.yaml');
  const world = start(
    () => ['a/root.yaml'],
    (run) => run === 2 && world.change('a', 'root.yaml'),
  );
  await world.pass();
  world.change('a', 'root.yaml');
  await world.pass();
  expect(world.runs()).toBe(2);
  await world.pass();
  expect(world.runs()).toBe(3);
  world.interrupt();
  await world.ended;
});

test('nor is one lost of a file that nobody watched yet', async () => {
  put('a/root.yaml');
  const later = new Date(Date.now() + 60_000);
  const { runs, pass, interrupt, ended } = start(
    () => ['a/root.yaml'],
    (run) => run === 1 && utimesSync(join(folder, 'a/root.yaml'), later, later),
  );
  await pass();
  await pass();
  expect(runs()).toBe(2);
  await pass();
  expect(runs()).toBe(2);
  interrupt();
  await ended;
});

test('what was not read is no reason, nor is what is no file', async () => {
  put('a/root.yaml');
  const { runs, change, pass, interrupt, ended, watched } = start(() => ['a/root.yaml', 'https://pets.example/a.yaml']);
  await pass();
  expect(watched()).toEqual(['a']);
  change('a', '.root.yaml.swp');
  await pass();
  expect(runs()).toBe(1);
  interrupt();
  await ended;
});

test('what was looked for in vain is noticed when it comes, folders above it included; each run says anew what counts', async () => {
  put('a/root.yaml');
  const { runs, change, pass, interrupt, ended, watched } = start((run) =>
    run < 3 ? ['a/root.yaml', 'b/deep/part.yaml', 'a/flows'] : ['a/root.yaml'],
  );
  await pass();
  expect(watched()).toEqual(['', 'a']);
  put('b/deep/part.yaml');
  put('a/flows/x.yaml');
  change('', 'b');
  await pass();
  expect([runs(), watched()]).toEqual([2, ['a', 'a/flows', 'b/deep']]);
  change('a/flows', 'new.yaml');
  await pass();
  expect([runs(), watched()]).toEqual([3, ['a']]);
  interrupt();
  await ended;
});

test('an end during a run lets it finish, and what a run throws ends it all', async () => {
  put('a/root.yaml');
  const world = start(
    () => ['a/root.yaml'],
    (run) => run === 2 && world.interrupt(),
  );
  await world.pass();
  world.change('a', 'root.yaml');
  await world.pass();
  await world.ended;
  expect([world.runs(), world.watched()]).toEqual([2, []]);

  const failing = start(
    () => ['a/root.yaml'],
    (run) => {
      if (run === 2) throw new Error('full disk');
    },
  );
  await failing.pass();
  failing.change('a', 'root.yaml');
  await Promise.all([failing.pass(), expect(failing.ended).rejects.toThrow('full disk')]);
  expect(failing.watched()).toEqual([]);
});
