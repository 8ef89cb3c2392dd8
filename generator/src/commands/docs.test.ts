import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { UsageError, type Context } from '../context.ts';
import { serveFolder } from '../serve/serve-folder.ts';
import { runDocs, type DocsFlags } from './docs.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'countersign-'));
  mkdirSync(join(folder, 'spec'));
  writeFileSync(join(folder, 'spec/pets.yaml'), 'openapi: 3.1.0\n');
  writeFileSync(join(folder, 'redocly.yaml'), 'apis: {pets: {root: spec/pets.yaml}}\n');
});
afterEach(() => rmSync(folder, { recursive: true }));

async function failureOf(flags: Partial<DocsFlags>, names: readonly string[] = []): Promise<unknown> {
  const quiet = { write: () => undefined };
  const context = {
    cwd: folder,
    process: { stdout: quiet, stderr: quiet },
    watchFolder: () => () => undefined,
    interrupted: () => new Promise(() => undefined),
  };
  const given = { reference: true, watch: true, ...flags };
  return runDocs(context as unknown as Context, given, names).then(
    () => undefined,
    (error: unknown) => error,
  );
}

const cases: readonly [string, Partial<DocsFlags>, ...string[]][] = [
  ['--port is for --watch, which alone serves the site.', { port: '4000', watch: false }],
  ['--port wants a number from 0 to 65535; "65536" is none.', { port: '65536' }],
  ['--port wants a number from 0 to 65535; "-1" is none.', { port: '-1' }],
  ['--port wants a number from 0 to 65535; "" is none.', { port: '' }],
  ['--out wants the name of a folder.', { out: '' }],
  ['holds files of somebody else', { out: 'spec' }],
  ['There is no API "cats"', {}, 'cats'],
  ['There is no other.yaml.', { config: 'other.yaml' }],
  ['There is no @redocly/cli for ', {}],
];
test.each(cases)('wrong use ends it: %s', async (told, flags, ...names) => {
  const failure = await failureOf(flags, names);
  expect(failure).toBeInstanceOf(UsageError);
  expect(String(failure)).toContain(told);
});

test('a port that is taken is told', async () => {
  const other = await serveFolder(folder);
  try {
    const { port } = new URL(other.url);
    const failure = await failureOf({ port });
    expect(failure).toBeInstanceOf(UsageError);
    expect(String(failure)).toContain(`Port ${port} is taken.`);
  } finally {
    await other.close();
  }
});
