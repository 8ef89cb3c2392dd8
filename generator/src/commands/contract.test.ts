import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { UsageError, type Context } from '../context.ts';
import { escapeContractArguments, runContract } from './contract.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'countersign-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const put = (path: string, text: string): string => {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return pathToFileURL(file).href;
};

/** A package with a program, whose URL this is. */
function putPackage(path: string): string {
  put(`${path}/package.json`, '{"bin": "bin.js"}');
  return put(`${path}/bin.js`, '');
}

const putTable = (generate: string): string =>
  put('redocly.yaml', `apis:\n  a:\n    root: a.yaml\n    x-generate: ${generate}\n`);

async function start(cwd = folder, config?: string): Promise<unknown[]> {
  const started: unknown[] = [];
  const context: Pick<Context, 'cwd' | 'runBin'> = { cwd, runBin: async (url, args) => void started.push(url, args) };
  await runContract(context as Context, config === undefined ? {} : { config }, 'a', ['--target', 'mock']);
  return started;
}

describe('the program of an API', () => {
  test('is that of the package above its generated suites, though another is installed', async () => {
    putTable('{contract: suites/src/gen}');
    putPackage('node_modules/@countersign/a-contract');
    const own = putPackage('suites');
    expect(await start()).toEqual([own, ['--target', 'mock']]);
  });

  test('is the installed one where the table has no suites, or there is no table', async () => {
    const installed = putPackage('node_modules/@countersign/a-contract');
    mkdirSync(join(folder, 'deep/er'), { recursive: true });
    expect(await start(join(folder, 'deep/er'))).toEqual([installed, ['--target', 'mock']]);
    putTable('{mock: mock/src/gen}');
    expect(await start()).toEqual([installed, ['--target', 'mock']]);
  });

  test('that there is not is told, with what to do', async () => {
    await expect(start()).rejects.toThrow(UsageError);
    await expect(start()).rejects.toThrow('install @countersign/a-contract, or add `contract` under its `x-generate`');
    await expect(start(folder, 'other.yaml')).rejects.toThrow('There is no other.yaml.');
    put('node_modules/@countersign/a-contract/package.json', '{}');
    await expect(start()).rejects.toThrow('has no `bin`: a contract package starts with one.');
  });
});

test.each([
  ['contract a', 'contract a --'],
  ['contract a --target mock --help', 'contract a -- --target mock --help'],
  ['contract --config x.yaml a --config y', 'contract --config x.yaml a -- --config y'],
  ['contract --config=x.yaml a pay', 'contract --config=x.yaml a -- pay'],
  ['contract --help', 'contract --help'],
  ['contract', 'contract'],
  ['mock contract --port 0', 'mock contract --port 0'],
])('%s → %s', (given, want) => {
  expect(escapeContractArguments(given.split(' ')).join(' ')).toBe(want);
});
