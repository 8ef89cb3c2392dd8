import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createPrism } from '../../packages/mock-kit/src/prism.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { countersignHere } from './run-here.ts';
import { apiNames, countersign, quietRedocly, repository, run, type Finished } from './run.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'countersign-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const inModules = (path: string): string => join(repository, 'node_modules', path);

describe.each(apiNames)('%s', (api) => {
  let file: string;
  let finished: Finished;
  beforeAll(async () => {
    file = join(folder, `${api}.json`);
    finished = await countersign(['bundle', api, '-o', file]);
  });

  test('is made without a word', () => {
    expect(finished).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  test('is one file with internal references only', () => {
    const text = readFileSync(file, 'utf8');
    const references = [...text.matchAll(/"\$ref": "([^"]*)"/g)].map(([, reference = '']) => reference);
    expect(references.length).toBeGreaterThan(100);
    expect(references.filter((reference) => !reference.startsWith('#/'))).toEqual([]);
    expect(JSON.parse(text).openapi).toBe('3.1.0');
  });

  test('is the same on standard output', async () => {
    const { stdout } = await countersignHere(['bundle', api]);
    expect(stdout).toBe(readFileSync(file, 'utf8'));
  });

  test('is valid for Redocly', async () => {
    const config = join(folder, 'spec.yaml');
    writeFileSync(config, 'extends: [spec]\nrules: {struct: error, no-unresolved-refs: error}\n');
    const { code, stdout, stderr } = await run(
      process.execPath,
      [inModules('@redocly/cli/bin/cli.js'), 'lint', file, '--config', config],
      { env: quietRedocly },
    );
    expect(code, stdout + stderr).toBe(0);
  });

  test('is valid for Spectral, by its own rules and by ours', async () => {
    const ruleset = join(repository, '.spectral.yaml');
    const { code, stdout, stderr } = await run(process.execPath, [
      inModules('@stoplight/spectral-cli/dist/index.js'),
      ...['lint', file, '--ruleset', ruleset, '--fail-severity', 'hint'],
    ]);
    expect(code, stdout + stderr).toBe(0);
  });

  test('is valid for Prism: every operation is found, and its schema is compiled', async () => {
    const document = JSON.parse(readFileSync(file, 'utf8'));
    const operations = Object.entries(document.paths as Record<string, { post: { operationId: string } }>).map(
      ([path, { post }]) => ({ id: post.operationId, name: post.operationId, method: 'post', path, scenarios: [] }),
    );
    const prism = await createPrism(document, operations);
    for (const operation of operations) {
      const asked = { method: 'POST', path: operation.path, query: new URLSearchParams(), headers: {}, bodyLength: 2 };
      const { violations } = await prism.ask({ ...asked, body: [] }, { operation });
      expect(violations.map(({ keyword }) => keyword)).toContain('type');
    }
    // A form is compiled when a body names it.
    const pay = operations.find(({ id }) => api === 'antom' && id === 'pay');
    for (const productCode of pay ? ['CASHIER_PAYMENT', 'AGREEMENT_PAYMENT'] : []) {
      const asked = {
        method: 'POST',
        path: '/v1/payments/pay',
        query: new URLSearchParams(),
        headers: {},
        bodyLength: 2,
      };
      const { violations } = await prism.ask({ ...asked, body: { productCode } }, { operation: pay });
      expect(violations.map(({ keyword }) => keyword)).toContain('required');
    }
  });

  test('is valid for openapi-typescript', async () => {
    const bin = join(repository, 'generator/node_modules/openapi-typescript/bin/cli.js');
    const { code, stdout: types, stderr } = await run(process.execPath, [bin, file], { cwd: folder });
    expect(code, stderr).toBe(0);
    expect(types).toContain('export interface paths');
    expect(types).toContain('export interface webhooks');
  });
});

test('a reader that has seen enough is no fault of ours', async () => {
  const child = spawn(process.execPath, [join(repository, 'generator/src/cli.ts'), 'bundle', 'alipay-plus']);
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  child.stdout.once('data', () => child.stdout.destroy());
  const code = await new Promise((resolve) => child.on('close', resolve));
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
});

describe('a spec that is wrong', () => {
  test('is told, and nothing is written over what is there', async () => {
    writeFileSync(
      join(folder, 'a.yaml'),
      'openapi: 3.1.0\ninfo: {title: A, version: "1"}\npaths: {/a: {$ref: no.yaml}}\n',
    );
    writeFileSync(join(folder, 'table.yaml'), 'apis: {a: {root: a.yaml}}\n');
    const out = join(folder, 'out.json');
    writeFileSync(out, 'mine');
    const { code, stderr } = await countersignHere(['bundle', 'a', '-o', out, '--config', join(folder, 'table.yaml')]);
    expect(code).toBe(1);
    expect(stderr).toContain('REF_UNRESOLVED');
    expect(readFileSync(out, 'utf8')).toBe('mine');
    expect(existsSync(`${out}.countersign-tmp`)).toBe(false);
  });
});

describe('wrong use', () => {
  test.each([
    [[], 'Expected argument for api'],
    [['antomm'], 'There is no API "antomm"'],
    [['antom', '-o', '/dev/null/x.json'], 'The system refuses'],
    [['antom', '-o', tmpdir()], '--output wants the name of a file'],
    [['antom', '-o', ''], '--output wants the name of a file'],
  ])('%j', async (args, message) => {
    const { code, stderr } = await countersignHere(['bundle', ...args]);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
    expect(stderr).not.toContain('    at ');
  });
});
