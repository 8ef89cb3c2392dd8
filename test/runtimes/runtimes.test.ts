import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { repository } from '../repo/run.ts';
import { bundleModule, runModule, runScript, runtimes, scriptRuntimes, versionOf } from './runtimes.ts';

let folder: string;
const server = createServer((_, response) => response.end('over loopback'));
beforeAll(async () => {
  // In the repository, where the entries find its packages.
  mkdirSync(join(repository, 'test/tmp'), { recursive: true });
  folder = mkdtempSync(join(repository, 'test/tmp/runtimes-'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await new Promise((resolve) => server.close(resolve));
});

const write = (name: string, code: string): string => {
  writeFileSync(join(folder, name), code);
  return join(folder, name);
};

test.each([
  ['node-20', /^v20\.19\./],
  ['node-24', /^v24\./],
  ['bun', /^1\./],
  ['deno', /^deno 2\./],
  ['workerd', /^workerd 20/],
] as const)('%s is what its name says', async (runtime, version) => {
  expect(await versionOf(runtime)).toMatch(version);
});

describe.each(runtimes)('%s', (runtime) => {
  test('runs a module in TypeScript that imports a package, and reaches loopback', async () => {
    const entry = write(
      `${runtime}-entry.ts`,
      `import { alipayScheme, type SignatureScheme } from '@countersign/signing';
      const scheme: SignatureScheme = alipayScheme;
      export default async (environment: Record<string, string>): Promise<unknown> => {
        console.log('a word of its own');
        return { algorithm: scheme.algorithm, text: await (await fetch(environment['URL'] ?? '')).text() };
      };`,
    );
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const { code, result, stdout, stderr } = await runModule(runtime, await bundleModule(entry, folder), { URL: url });
    expect({ code, result }, stderr).toEqual({ code: 0, result: { algorithm: 'RSA256', text: 'over loopback' } });
    expect(stdout).toContain('a word of its own\n');
  });

  test('says that a module failed', async () => {
    const module = write(`${runtime}-fails.mjs`, "export default async () => { throw new Error('on purpose'); };\n");
    const { code, result, stderr } = await runModule(runtime, module);
    expect(code).not.toBe(0);
    expect(result).toBeUndefined();
    expect(stderr).toContain('on purpose');
  });
});

test.each(scriptRuntimes)('%s runs a program with its variables', async (runtime) => {
  const file = write(
    `${runtime}-script.mjs`,
    "import process from 'node:process';\nconsole.log(process.env.GREETING);\n",
  );
  expect(await runScript(runtime, file, { GREETING: 'hello' })).toMatchObject({ code: 0, stdout: 'hello\n' });
});
