import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { afterEach, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = fileURLToPath(new URL('../tmp/signing-compiles/', import.meta.url));

afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** What `tsc` says of `files`, in the repository's own strictness. */
function compile(files: readonly string[], compilerOptions: object): string {
  mkdirSync(folder, { recursive: true });
  const project = { extends: `${root}tsconfig.base.json`, compilerOptions, files };
  writeFileSync(`${folder}tsconfig.json`, JSON.stringify(project));
  try {
    return execFileSync(process.execPath, [`${root}node_modules/typescript/bin/tsc`, '-p', folder], {
      encoding: 'utf8',
    });
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
}

const web = { lib: ['es2023', 'dom', 'dom.iterable'], types: [] };

test("the package compiles against the web's types alone: no Node module, no Buffer", () => {
  expect(compile([`${root}packages/signing/src/index.ts`], web)).toBe('');
});

test('this test sees what is not of the web', () => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}node.ts`, "export const bytes = Buffer.from('');\n");
  expect(compile([`${folder}node.ts`], web)).toContain("'Buffer'");
});

test('the snippets of the README compile', () => {
  mkdirSync(folder, { recursive: true });
  const readme = readFileSync(`${root}packages/signing/README.md`, 'utf8');
  const files = [...readme.matchAll(/^```ts\n(.*?)^```/gms)].map(([, code], index) => {
    writeFileSync(`${folder}snippet-${index}.ts`, code ?? '');
    return `${folder}snippet-${index}.ts`;
  });
  expect(compile(files, { types: ['node'] })).toBe('');
});

test('a scheme of another form does not compile', () => {
  mkdirSync(folder, { recursive: true });
  const code = `import { alipayScheme, type SignatureScheme } from '@countersign/signing';
export const right: SignatureScheme = { ...alipayScheme };
export const wrong: SignatureScheme = { ...alipayScheme, requestContent: '{method} {path}' };
`;
  writeFileSync(`${folder}scheme.ts`, code);
  const problems = compile([`${folder}scheme.ts`], { types: ['node'] });
  expect(problems).toMatch(/scheme\.ts\(3,\d+\): error TS2322/);
  expect(problems.match(/error TS/g)).toHaveLength(1);
});
