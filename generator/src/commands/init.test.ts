import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadTargets } from '../config.ts';
import { UsageError, type Context } from '../context.ts';
import { runInit } from './init.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'countersign-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** What is printed. */
function init(
  name?: string,
  { dir, cwd = folder, envelope = false }: { dir?: string; cwd?: string; envelope?: boolean } = {},
) {
  let printed = '';
  const context = { cwd, process: { stdout: { write: (text: string) => void (printed += text) } } };
  runInit(context as unknown as Context, { envelope, ...(dir !== undefined && { dir }) }, name);
  return printed;
}

/** Every file below the folder with its text. */
const snapshot = () =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => [file.slice(folder.length + 1), readFileSync(file, 'utf8')]);

test('each file that is written is told, and no other', () => {
  const told = init('pets').trim().split('\n');
  expect(told.pop()).toBe('Next: npm install && npm run generate && npm run mock');
  expect(told.sort()).toEqual(snapshot().map(([path]) => `created   ${path}`));
  expect(told).toContain('created   openapi/pets/openapi.yaml');
});

test.each(['pets', 'null', 'a-1'])('the table names "%s" with its root and a package for each output', (name) => {
  init(name);
  const [target, ...others] = loadTargets(join(folder, 'redocly.yaml'));
  expect(others).toEqual([]);
  expect(target).toMatchObject({ name, rootLabel: `openapi/${name}/openapi.yaml` });
  expect(existsSync(target?.root ?? '')).toBe(true);
  expect([...(target?.outputs ?? [])]).toEqual(
    ['client', 'mock', 'contract'].map((output) => [output, join(folder, `packages/${name}-${output}/src/gen`)]),
  );
});

test('without a name it takes that of the folder, which need not be there', () => {
  expect(init(undefined, { dir: 'deep/pets' })).toContain('created   deep/pets/openapi/pets/openapi.yaml\n');
  expect(loadTargets(join(folder, 'deep/pets/redocly.yaml'))).toMatchObject([{ name: 'pets' }]);
  expect(() => init(undefined, { dir: 'My Pets' })).toThrow('The folder is called "My Pets", which names no API');
});

test.each(['', 'Pets', '../pets', 'a/b', 'a--b', '-a', 'a-', '1a', 'a b', 'a'.repeat(64)])(
  '"%s" is no name, and nothing is written',
  (name) => {
    expect(() => init(name)).toThrow(UsageError);
    expect(() => init(name)).toThrow('For instance: countersign init pets');
    expect(readdirSync(folder)).toEqual([]);
  },
);

describe('what is there stays, is named, and nothing is written:', () => {
  const put = (path: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), 'mine');
  };

  test.each([
    ['one file', ['redocly.yaml'], ['redocly.yaml']],
    ['several', ['package.json', 'packages/pets-mock/src/bin.ts'], ['package.json', 'packages/pets-mock/src/bin.ts']],
    ['a file in the place of a folder', ['packages'], ['packages']],
  ])('%s', (_, there, named) => {
    there.forEach(put);
    const before = snapshot();
    expect(() => init('pets')).toThrow(UsageError);
    expect(() => init('pets')).toThrow(
      `${named.map((path) => join(folder, path)).join(', ')}: there already. Files are never overwritten`,
    );
    expect(snapshot()).toEqual(before);
  });

  test('a link to nothing', () => {
    symlinkSync('nowhere', join(folder, 'tsconfig.json'));
    expect(() => init('pets')).toThrow(`${join(folder, 'tsconfig.json')}: there already`);
    expect(readdirSync(folder)).toEqual(['tsconfig.json']);
  });

  test('what it wrote itself', () => {
    init('pets');
    expect(() => init('pets')).toThrow(join(folder, 'openapi/pets/paths/greetings.yaml'));
  });

  test('other files are none of its business', () => {
    put('README.md');
    put('packages/own/package.json');
    expect(init('pets')).toContain('Next:');
    expect(readFileSync(join(folder, 'README.md'), 'utf8')).toBe('mine');
  });
});
