import { expect, test } from 'vitest';
import { compile } from '../repo/compile.ts';
import { repository } from '../repo/run.ts';

const web = { lib: ['es2023', 'dom', 'dom.iterable'], types: [] };

test("the package compiles against the web's types alone: no Node module, no Buffer", async () => {
  const entries = ['index', 'explain', 'testing'].map((name) => `${repository}/packages/signing/src/${name}.ts`);
  expect(await compile('signing-web', {}, web, entries)).toBe('');
});

test('this test sees what is not of the web', async () => {
  const code = "export const bytes = Buffer.from('');\n";
  expect(await compile('signing-node', { 'node.ts': code }, web)).toContain("'Buffer'");
});

test('a scheme of another form does not compile', async () => {
  const code = `import { alipayScheme, type SignatureScheme } from '@countersign/signing';
export const right: SignatureScheme = { ...alipayScheme };
export const wrong: SignatureScheme = { ...alipayScheme, requestContent: '{method} {path}' };
`;
  const problems = await compile('signing-scheme', { 'scheme.ts': code });
  expect(problems).toMatch(/scheme\.ts\(3,\d+\): error TS2322/);
  expect(problems.match(/error TS/g)).toHaveLength(1);
});
