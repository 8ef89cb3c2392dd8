import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { follow } from './follow.ts';
import { countersign, repository } from './run.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'countersign-'));
  mkdirSync(join(folder, 'spec'));
  cpSync(join(repository, 'test/specs/plain.yaml'), join(folder, 'spec/pets.yaml'));
  writeFileSync(join(folder, 'redocly.yaml'), table('gen'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const table = (output: string) => `apis: {pets: {root: spec/pets.yaml, x-generate: {client: ${output}}}}\n`;
const edit = (from: string, to: string) => {
  const file = join(folder, 'spec/pets.yaml');
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(from);
  writeFileSync(file, text.replaceAll(from, to));
};

test('generate --watch writes after each change, tells mistakes and goes on, and Ctrl-C ends it with 0', async () => {
  const args = [`${repository}/generator/src/cli.ts`, 'generate', '--watch'];
  const child = spawn(process.execPath, args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  const exited = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const types = (output = 'gen') => readFileSync(join(folder, output, 'types.ts'), 'utf8');
  try {
    const next = follow(child);
    expect(await next()).toMatch(/files written or removed, 0 unchanged\./);
    expect(types()).toContain('Look a pet up');

    edit('Look a pet up', 'Find a pet');
    expect(await next()).toMatch(/^updated +gen\/types\.ts$/m);
    expect(types()).toContain('Find a pet');

    edit('items:\n            $ref: "#/components/schemas/Pet"', 'items:\n            $ref: "parts/Animal.yaml"');
    expect(await next()).toMatch(/error REF_UNRESOLVED[^]*Nothing was written\./);

    // The folder and the file that it looked for in vain.
    mkdirSync(join(folder, 'spec/parts'));
    writeFileSync(join(folder, 'spec/parts/Animal.yaml'), 'type: object\nproperties: {nick: {type: string}}\n');
    let told = await next();
    if (/REF_UNRESOLVED/.test(told)) told = await next();
    expect(told).toMatch(/written or removed/);
    expect(types()).toContain('nick');

    writeFileSync(join(folder, 'redocly.yaml'), table('generated'));
    expect(await next()).toMatch(/^redocly\.yaml:\d+:\d+ error CONFIG_INVALID$/m);
    writeFileSync(join(folder, 'redocly.yaml'), table('out/gen'));
    expect(await next()).toMatch(/^created +out\/gen\/types\.ts$/m);
    expect(types('out/gen')).toBe(types());
  } finally {
    child.kill('SIGINT');
  }
  expect(await exited).toBe(0);
});

test.each([
  [['--watch', '--check'], '--watch goes neither with --check nor with --json.'],
  [['--watch', '--json'], '--watch goes neither with --check nor with --json.'],
  [['--watch', 'cats'], 'There is no API "cats"'],
  [['--watch', '--config', 'other.yaml'], 'There is no other.yaml.'],
])('%s is wrong use', async (args, told) => {
  const { code, stderr } = await countersign(['generate', ...args], { cwd: folder, timeout: 60_000 });
  expect(code).toBe(2);
  expect(stderr).toContain(told);
});
