import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { UsageError, type Context } from '../context.ts';
import { runMock } from './mock.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'countersign-'));
  writeFileSync(join(folder, 'redocly.yaml'), 'apis:\n  a:\n    root: a.yaml\n    x-generate: {mock: mock/src/gen}\n');
  mkdirSync(join(folder, 'mock'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** The program that is started, and its arguments, by a package with this manifest. */
async function start(manifest: string): Promise<(readonly [string, readonly string[]])[]> {
  writeFileSync(join(folder, 'mock/package.json'), manifest);
  const started: [string, readonly string[]][] = [];
  const context: Pick<Context, 'cwd' | 'runBin'> = {
    cwd: folder,
    runBin: async (url, args) => void started.push([url, args]),
  };
  await runMock(context as Context, { port: '0', readyFile: 'r.json' }, 'a');
  return started;
}

test('the bin of the package above the generated folder is started with the same flags', async () => {
  const bin = join(folder, 'mock/bin.ts');
  writeFileSync(bin, '');
  const started = [[pathToFileURL(bin).href, ['--port=0', '--ready-file=r.json']]];
  expect(await start('{"bin": "bin.ts"}')).toEqual(started);
  expect(await start('{"bin": {"a-mock": "./bin.ts"}}')).toEqual(started);
});

test.each([
  ['{', "Can't read"],
  ['null', 'has no `bin`'],
  ['{"bin": {}}', 'has no `bin`'],
  ['{"bin": 7}', 'has no `bin`'],
  ['{"bin": "dist/bin.js"}', 'there is no such file'],
])('a package with %s is told in words', async (manifest, message) => {
  const failed = start(manifest);
  await expect(failed).rejects.toBeInstanceOf(UsageError);
  await expect(failed).rejects.toThrow(message);
});
