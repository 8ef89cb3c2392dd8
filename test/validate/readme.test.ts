import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { testKeys } from '@countersign/antom-mock';
import { afterAll, expect, test } from 'vitest';
import { repository, run } from '../repo/run.ts';
import { snippetsOf } from '../repo/snippets.ts';

// What the READMEs show, run: the gateway is a port where nobody listens, as nothing may be sent.

const folder = join(repository, 'test/tmp/validate-readme');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each([
  [
    'antom-client',
    'ANTOM',
    [
      '/authState maxLength 256 a string of 257 characters',
      '/authRedirectUrl: expected a valid uri, found a string of 19 characters.',
    ],
  ],
  ['alipay-plus-client', 'ALIPAY_PLUS', ['/paymentRequestId maxLength 64 a string of 65 characters', 'undefined']],
])('the checks of %s', { timeout: 60_000 }, async (name, prefix, lines) => {
  const snippet = snippetsOf(`packages/${name}/README.md`).find((code) => code.includes('/validate'));
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${name}.ts`);
  writeFileSync(file, snippet ?? '');
  const env = {
    [`${prefix}_GATEWAY`]: 'http://127.0.0.1:1',
    [`${prefix}_CLIENT_ID`]: testKeys.clientId,
    [`${prefix}_PRIVATE_KEY`]: testKeys.clientPrivateKey,
    [`${prefix}_PUBLIC_KEY`]: testKeys.gatewayPublicKey,
  };
  const { code, stdout, stderr } = await run(process.execPath, [file], { env });
  // What goes to standard error and what does not, in this order.
  expect([...stderr.trim().split('\n'), ...stdout.trim().split('\n')]).toEqual(lines);
  expect(code).toBe(0);
});
