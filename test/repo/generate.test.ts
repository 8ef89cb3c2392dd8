import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { countersignHere } from './run-here.ts';
import { apis, countersign, repository } from './run.ts';

test('what is committed is what the specs give', async () => {
  const { code, stdout, stderr } = await countersign(['generate', '--check']);
  expect(stdout + stderr).toMatch(/^\d+ generated files up to date\.\n$/);
  expect(code).toBe(0);
});

const request = 'openapi/alipay-plus/components/schemas/PrepareRequest.yaml';

describe('in a copy of the specs', () => {
  let copy: string;
  beforeAll(() => {
    copy = mkdtempSync(join(tmpdir(), 'countersign-'));
    cpSync(join(repository, 'openapi'), join(copy, 'openapi'), { recursive: true });
    // One API shows all of it, in half the time.
    writeFileSync(join(copy, 'redocly.yaml'), stringify({ apis: { 'alipay-plus': apis['alipay-plus'] } }));
  });
  afterAll(() => rmSync(copy, { recursive: true }));

  const generate = (...args: string[]) => countersignHere(['generate', ...args], { cwd: copy });
  const edit = (file: string, from: string, to: string) => {
    const path = join(copy, file);
    const text = readFileSync(path, 'utf8');
    expect(text).toContain(from);
    writeFileSync(path, text.replace(from, to));
  };
  /** Every generated file with its text. */
  const snapshot = () =>
    ['packages', 'test'].flatMap((folder) =>
      existsSync(join(copy, folder))
        ? readdirSync(join(copy, folder), { recursive: true, withFileTypes: true })
            .filter((entry) => entry.isFile())
            .map((entry) => join(entry.parentPath, entry.name))
            .sort()
            .map((file) => [file.slice(copy.length + 1), readFileSync(file, 'utf8')])
        : [],
    );

  test('generates the committed files, byte for byte, twice', async () => {
    expect(await generate()).toMatchObject({ code: 0 });
    const first = snapshot();
    expect(first.length).toBeGreaterThan(8);
    for (const [path = '', text] of first) expect(text, path).toBe(readFileSync(join(repository, path), 'utf8'));

    for (const [path = ''] of first) rmSync(join(copy, path));
    expect(await generate()).toMatchObject({ code: 0 });
    expect(snapshot()).toEqual(first);
  });

  test('a second run writes nothing', async () => {
    const times = () => snapshot().map(([path = '']) => statSync(join(copy, path)).mtimeMs);
    const before = times();
    expect((await generate()).stdout).toMatch(/up to date/);
    expect(times()).toEqual(before);
  });

  test('after an edit the check names each file that differs, is missing or is left over; generate mends', async () => {
    edit(request, 'maxLength: 16', 'maxLength: 17');
    rmSync(join(copy, 'packages/alipay-plus-client/src/gen/api.ts'));
    writeFileSync(
      join(copy, 'packages/alipay-plus-mock/src/gen/old.ts'),
      '// Generated from openapi/alipay-plus/old.yaml by countersign generate. Do not edit.\n',
    );

    const checked = await generate('--check');
    expect(checked.code).toBe(1);
    expect(checked.stdout.trim().split('\n').sort()).toEqual([
      'differs   packages/alipay-plus-client/src/gen/types.ts',
      'differs   packages/alipay-plus-client/src/gen/validators.ts',
      'differs   packages/alipay-plus-contract/src/gen/document.json',
      'differs   packages/alipay-plus-contract/src/gen/prepare.suite.ts',
      'differs   packages/alipay-plus-mock/src/gen/document.json',
      'left over packages/alipay-plus-mock/src/gen/old.ts',
      'missing   packages/alipay-plus-client/src/gen/api.ts',
    ]);
    expect(checked.stderr).toContain('pnpm generate');

    expect(await generate()).toMatchObject({ code: 0 });
    expect(await generate('--check')).toMatchObject({ code: 0 });
    edit(request, 'maxLength: 17', 'maxLength: 16');
    expect(await generate()).toMatchObject({ code: 0 });
  });

  test('a file of somebody else in an output folder: exit 1, it stays, and nothing is written', async () => {
    const notes = 'packages/alipay-plus-mock/src/gen/notes.md';
    const api = join(copy, 'packages/alipay-plus-client/src/gen/api.ts');
    const before = readFileSync(api, 'utf8');
    writeFileSync(join(copy, notes), 'mine');
    rmSync(api);

    for (const args of [['--check'], []]) {
      const { code, stderr } = await generate(...args);
      expect(code).toBe(1);
      expect(stderr).toContain(`${notes}:1:1 error FILE_FOREIGN`);
      expect(stderr).toContain('Move it out of `gen`');
      expect(stderr).toContain('Nothing was written.');
    }
    const { written, inSync, outputs } = JSON.parse((await generate('--json')).stdout);
    expect({ written, inSync }).toEqual({ written: false, inSync: false });
    expect(outputs.flatMap(({ foreign }: { foreign: string[] }) => foreign)).toEqual(['notes.md']);
    expect(readFileSync(join(copy, notes), 'utf8')).toBe('mine');
    expect(existsSync(api)).toBe(false);

    rmSync(join(copy, notes));
    expect(await generate()).toMatchObject({ code: 0 });
    expect(readFileSync(api, 'utf8')).toBe(before);
  });

  test.each([
    [
      'an unresolved $ref',
      request,
      '$ref: OsType.yaml',
      '$ref: OSType.yaml',
      'REF_UNRESOLVED',
      '#/properties/osType',
      'Correct the path',
    ],
    [
      'an unknown keyword',
      request,
      'minItems: 1',
      'minItem: 1',
      'STRUCTURE',
      '#/properties/scopes/minItem',
      'Did you mean "minItems"',
    ],
    [
      'an example that breaks its schema',
      'openapi/alipay-plus/examples/prepare/prepare.process-fail.request.yaml',
      'terminalType: ',
      'terminalType: X',
      'EXAMPLE_INVALID',
      '#/value/terminalType',
      'Correct the example',
    ],
    [
      'a code without its facts',
      'openapi/alipay-plus/components/schemas/PrepareResult.yaml',
      '- PROCESS_FAIL',
      '- PROCESS_FAIL\n          - PROCESS_HALT',
      'RESULT_CODES_MISMATCH',
      '/x-result-codes',
      'Give each code',
    ],
  ])('%s: exit 1, file and line, pointer, fix; nothing is written', async (_, file, from, to, code, pointer, fix) => {
    const before = snapshot();
    edit(file, from, to);
    rmSync(join(copy, 'packages'), { recursive: true });

    const { code: exit, stderr } = await generate();
    expect(exit).toBe(1);
    expect(stderr).toMatch(new RegExp(`^${file.replaceAll('.', '\\.')}:\\d+:\\d+ error ${code}$`, 'm'));
    expect(stderr).toContain(pointer);
    expect(stderr).toContain(fix);
    expect(stderr).not.toMatch(/^\s+at .*\.ts:/m);
    expect(existsSync(join(copy, 'packages'))).toBe(false);

    edit(file, to, from);
    expect(await generate()).toMatchObject({ code: 0 });
    expect(snapshot()).toEqual(before);
  });

  test('two outputs in one folder are refused before anything is written', async () => {
    const before = snapshot();
    edit('redocly.yaml', 'packages/alipay-plus-mock/src/gen', 'packages/alipay-plus-client/src/gen');
    const { code, stderr } = await generate();
    expect(code).toBe(1);
    expect(stderr).toMatch(/^\S*redocly\.yaml:\d+:\d+ error CONFIG_INVALID$/m);
    expect(stderr).toContain('mock of alipay-plus');
    expect(stderr).toContain('client of alipay-plus');
    edit('redocly.yaml', 'mock: packages/alipay-plus-client/src/gen', 'mock: packages/alipay-plus-mock/src/gen');
    expect(snapshot()).toEqual(before);
  });

  test('--json tells the same to machines', async () => {
    const result = JSON.parse((await generate('--check', '--json')).stdout);
    expect(result).toMatchObject({ written: false, inSync: true, problems: [] });
    expect(result.outputs.map(({ api, output }: Record<string, string>) => `${api} ${output}`)).toEqual([
      'alipay-plus client',
      'alipay-plus mock',
      'alipay-plus contract',
    ]);
  });

  test.each([
    [['generate', 'visa'], 'There is no API "visa"'],
    [['generate', '--config', 'nowhere.yaml'], 'There is no nowhere.yaml'],
    [['generate', '--chekc'], 'chekc'],
    [['mock', 'visa'], 'There is no API "visa"'],
    [['paint'], 'paint'],
  ])('%j is wrong use: exit 2, told in words', async (args, message) => {
    const { code, stderr } = await countersignHere(args, { cwd: copy });
    expect(code).toBe(2);
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/^\s+at .*\.ts:/m);
  });
});
