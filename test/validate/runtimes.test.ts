import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateConsult, validatePay, type Violation } from '@countersign/antom-client/validate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundle } from '../bundle-size.ts';
import { repository, run } from '../repo/run.ts';

// Validators elsewhere than here: one bundle, which finds the same violations on every runtime. workerd has no `eval`.

const folder = join(repository, 'test/tmp/validate-runtimes');
const runtimes = join(repository, 'test/packaging/node_modules');
const programs: Readonly<Record<string, readonly [program: string, ...args: string[]]>> = {
  'Node 20': [join(runtimes, 'node-20/bin/node'), 'program.mjs'],
  Bun: [join(runtimes, '.bin/bun'), 'run', 'program.mjs'],
  Deno: [join(runtimes, '.bin/deno'), 'run', '--no-config', '--no-remote', 'program.mjs'],
  workerd: [join(runtimes, '.bin/workerd'), 'test', 'config.capnp'],
};

const consult = {
  customerBelongsTo: 'GCASH',
  authRedirectUrl: 'http://[::1',
  scopes: [],
  authState: '🙂'.repeat(257),
  terminalType: 'APP',
  recurringPayment: true,
  constructor: 'x',
};
const pay = { productCode: 'AGREEMENT_PAYMENT', paymentExpiryTime: '2023-02-29T00:00:00Z' };
const found: readonly (readonly Violation[])[] = [validateConsult(consult as never), validatePay(pay as never)];

const capnp = `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (services = [(
  name = "validators",
  worker = (modules = [(name = "worker.mjs", esModule = embed "worker.mjs")], compatibilityDate = "2025-01-01"),
)]);
`;

/** Writes a program that fails where it finds other violations than these. */
async function write(name: string, expected: unknown): Promise<string> {
  const home = join(folder, name);
  mkdirSync(home, { recursive: true });
  const { code } = await bundle(`
    import { validateConsult, validatePay } from '@countersign/antom-client/validate';
    export default {
      test() {
        const found = JSON.stringify([validateConsult(${JSON.stringify(consult)}), validatePay(${JSON.stringify(pay)})]);
        if (found !== ${JSON.stringify(JSON.stringify(expected))}) throw new Error('Other violations: ' + found);
      },
    };`);
  writeFileSync(join(home, 'worker.mjs'), code);
  writeFileSync(join(home, 'program.mjs'), "import worker from './worker.mjs';\nworker.test();\n");
  writeFileSync(join(home, 'config.capnp'), capnp);
  return home;
}

let right: string;
let wrong: string;
beforeAll(async () => {
  [right, wrong] = await Promise.all([write('right', found), write('wrong', [])]);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('there is something to find', () => {
  expect(found.map((violations) => violations.map(({ pointer, keyword }) => `${pointer} ${keyword}`))).toEqual([
    [
      '/authRedirectUrl format',
      '/scopes minItems',
      '/authState maxLength',
      '/constructor additionalProperties',
      '/osType required',
    ],
    expect.arrayContaining(['/paymentExpiryTime format', '/paymentMethod required', '/order required']),
  ]);
});

describe.each(Object.entries(programs))('%s', (_, [program, ...args]) => {
  test('finds the same violations', { timeout: 60_000 }, async () => {
    const { code, stderr } = await run(program, args, { cwd: right });
    expect(stderr).not.toContain('Other violations');
    expect(code, stderr).toBe(0);
    expect((await run(program, args, { cwd: wrong })).code).not.toBe(0);
  });
});
