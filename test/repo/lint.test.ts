import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { countersignHere } from './run-here.ts';
import { apiNames, countersign, quietRedocly, repository, run } from './run.ts';

interface Stats {
  readonly api: string;
  readonly operations: readonly Counts[];
  readonly webhooks: readonly Counts[];
}

interface Counts {
  readonly id: string;
  readonly requestFields: number;
  readonly responseFields: number;
  readonly resultCodes: { readonly total: number; readonly byProduct?: Readonly<Record<string, number>> };
  readonly requestExamples: number;
  readonly responseExamples: number;
}

type Tables = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
type Documented = Readonly<Record<string, Readonly<Record<string, Tables>>>>;

const sizeOf = (table: Tables[string] = {}): number => Object.values(table).flat().length;

/** Tables of single products are named like them. */
function byProductOf(tables: Tables): Readonly<Record<string, number>> | undefined {
  const products = Object.entries(tables).filter(([name]) => /^[A-Z_]+$/.test(name));
  return products.length === 0 ? undefined : Object.fromEntries(products.map(([name, table]) => [name, sizeOf(table)]));
}

test('the specs as they are pass every rule, without a warning, and are counted', async () => {
  const { code, stdout, stderr } = await countersign(['lint', '--stats', '--json', '--deny-warnings']);
  expect(stderr).toBe('');
  const { apis } = JSON.parse(stdout) as { apis: { api: string; problems: unknown[]; stats: Stats }[] };
  expect(apis.map(({ api, problems }) => [api, problems])).toEqual(apiNames.map((api) => [api, []]));
  expect(code).toBe(0);

  const documented = JSON.parse(
    readFileSync(join(repository, 'test/repo/documented-codes.json'), 'utf8'),
  ) as Documented;
  const counted = apis.flatMap(({ api, stats }) =>
    [...stats.operations, ...stats.webhooks].map((counts) => ({ tables: documented[api]?.[counts.id], ...counts })),
  );
  const empty = counted.filter(
    ({ requestFields, responseFields, requestExamples, responseExamples }) =>
      Math.min(requestFields, responseFields, requestExamples, responseExamples) === 0,
  );
  expect(empty).toEqual([]);
  const codes = counted.flatMap(({ id, tables, resultCodes: { total, byProduct } }) =>
    tables === undefined ? [] : [[id, total, byProduct]],
  );
  expect(codes).toEqual(
    counted.flatMap(({ id, tables }) =>
      tables === undefined ? [] : [[id, sizeOf(tables['result']), byProductOf(tables)]],
    ),
  );
  const ids = apis.map(({ stats }) => [stats.operations.length, stats.webhooks.length]);
  expect(ids).toEqual([
    [11, 4],
    [8, 3],
  ]);
});

test('as text it is a table that a person can read', async () => {
  const { code, stdout } = await countersignHere(['lint', '--stats', 'alipay-plus']);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^alipay-plus +request +response +conditions +enums +codes +examples$/m);
  expect(stdout).toMatch(/^prepare +16 +\d+ +\d+ +\d+ +13 +\d+$/m);
  expect(stdout).toContain('8 operations, 3 webhooks.');
  expect(stdout).toContain('alipay-plus: no problems.');
});

describe('in a copy of the specs', () => {
  let copy: string;
  beforeAll(() => {
    copy = mkdtempSync(join(tmpdir(), 'countersign-'));
    cpSync(join(repository, 'openapi'), join(copy, 'openapi'), { recursive: true });
    cpSync(join(repository, 'redocly.yaml'), join(copy, 'redocly.yaml'));
    // The rules are a plugin, and use what is installed.
    symlinkSync(join(repository, 'node_modules'), join(copy, 'node_modules'));
  });
  afterAll(() => rmSync(copy, { recursive: true }));

  /** What lint says after an edit, which is then taken back. */
  async function lintAfter(file: string, change: (text: string) => string) {
    const path = join(copy, file);
    const before = readFileSync(path, 'utf8');
    const after = change(before);
    expect(after).not.toBe(before);
    writeFileSync(path, after);
    try {
      return await countersignHere(['lint', 'antom'], { cwd: copy });
    } finally {
      writeFileSync(path, before);
    }
  }

  const consult = 'openapi/antom/paths/v1_authorizations_consult.yaml';
  const result = 'openapi/antom/components/schemas/ConsultResult.yaml';

  test('one example deleted is caught, by name and place', async () => {
    const entry = /^ *consult\.risk-reject:\n.*\n/gm;
    const { code, stderr } = await lintAfter(consult, (text) => text.replaceAll(entry, ''));
    expect(code).toBe(1);
    expect(stderr).toContain('house/result-examples');
    expect(stderr).toContain('RISK_REJECT');
    expect(stderr).toMatch(/^openapi\/antom\/components\/schemas\/ConsultResult\.yaml:\d+:\d+ error /m);
  });

  test('one status deleted is caught', async () => {
    const { code, stderr } = await lintAfter(result, (text) => text.replace('        const: F\n', ''));
    expect(code).toBe(1);
    expect(stderr).toContain('house/result-pairs');
    expect(stderr).toMatch(/^openapi\/antom\/components\/schemas\/ConsultResult\.yaml:\d+:\d+ error /m);
  });

  test('one description deleted is caught', async () => {
    const { code, stderr } = await lintAfter(result, (text) => text.replace('        description: It failed.\n', ''));
    expect(code).toBe(1);
    expect(stderr).toContain('house/described');
    expect(stderr).toMatch(/^ {2}at #\/oneOf\/1\/properties\/resultStatus/m);
  });

  test.each([
    ['a step that there is not', '$steps.apply.', '$steps.asked.', 'FLOW_UNRESOLVED'],
    ['a rule of Redocly that is broken', 'stepId: apply\n', 'stepId: ask\n', 'stepId-unique'],
  ])('flows are linted: %s', async (_, from, to, told) => {
    const file = 'openapi/antom/flows/authorization.arazzo.yaml';
    const { code, stderr } = await lintAfter(file, (text) => text.replace(from, to));
    expect(code).toBe(1);
    expect(stderr).toContain(told);
    expect(stderr).toMatch(/^openapi\/antom\/flows\/authorization\.arazzo\.yaml:\d+:\d+ error /m);
  });

  test("a reviewer's own Redocly finds the same", async () => {
    const redocly = join(repository, 'node_modules/@redocly/cli/bin/cli.js');
    const sound = await run(process.execPath, [redocly, 'lint', 'alipay-plus'], { cwd: copy, env: quietRedocly });
    expect(sound.code, sound.stdout + sound.stderr).toBe(0);
    const file = join(copy, 'openapi/alipay-plus/components/schemas/PrepareResult.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^ *description: .*\n/m, ''));
    const { code, stdout, stderr } = await run(process.execPath, [redocly, 'lint', 'alipay-plus'], {
      cwd: copy,
      env: quietRedocly,
    });
    expect(code).toBe(1);
    expect(stdout + stderr).toContain('house/described');
  });

  test.each([
    ['a plugin that is not there', './openapi/rules/plugin.ts', './openapi/rules/plugins.ts', '#/plugins'],
    ['a rule that nobody knows', 'house/limits: error', 'house/limit: error', '#/rules/house~1limit'],
  ])('%s is told with its place in redocly.yaml', async (_, from, to, pointer) => {
    const file = join(copy, 'redocly.yaml');
    const before = readFileSync(file, 'utf8');
    writeFileSync(file, before.replace(from, to));
    const { code, stdout } = await countersignHere(['lint', 'alipay-plus', '--json'], { cwd: copy });
    writeFileSync(file, before);
    expect(code).toBe(1);
    const [{ problems }] = JSON.parse(stdout).apis;
    expect(problems).toMatchObject([{ code: 'CONFIG_INVALID', place: { file: 'redocly.yaml', pointer } }]);
    expect(problems[0].place.line).toBeGreaterThan(1);
  });
});

describe('roots that can not be read are told as by generate, and the others are read all the same', () => {
  const sound = 'openapi: 3.1.0\ninfo: {title: A, version: "1"}\npaths: {}\n';
  const loop = 'components: {schemas: {A: {$ref: "#/components/schemas/B"}, B: {$ref: "#/components/schemas/A"}}}\n';
  test.each([
    ['missing', undefined, 'FILE_UNREADABLE'],
    ['not well-formed', 'openapi: "3.1.0\n', 'SYNTAX'],
    ['empty', '', 'VERSION_UNSUPPORTED'],
    ['in a circle', `${sound}${loop}`, 'REF_UNRESOLVED'],
  ])('%s', async (_, text, problem) => {
    const folder = mkdtempSync(join(tmpdir(), 'countersign-'));
    writeFileSync(
      join(folder, 'redocly.yaml'),
      'apis: {a: {root: a.yaml}, b: {root: b.yaml}}\nrules: {info-license: warn}\n',
    );
    if (text !== undefined) writeFileSync(join(folder, 'a.yaml'), text);
    writeFileSync(join(folder, 'b.yaml'), sound);
    const { code, stderr } = await countersignHere(['lint'], { cwd: folder });
    rmSync(folder, { recursive: true });
    expect(code).toBe(1);
    expect(stderr).toMatch(new RegExp(`^a\\.yaml:\\d+:\\d+ error ${problem}$`, 'm'));
    expect(stderr).toMatch(/^b\.yaml:\d+:\d+ warning LINT info-license$/m);
    expect(stderr).not.toContain('    at ');
  });
});

test('an API that is not there is wrong use', async () => {
  const { code, stderr } = await countersignHere(['lint', 'antomm']);
  expect(code).toBe(2);
  expect(stderr).toContain('There is no API "antomm"');
});
