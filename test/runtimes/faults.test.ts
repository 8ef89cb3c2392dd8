import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { testKeys } from '@countersign/antom-mock';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundleModule, runModule, runtimes, type Runtime } from './runtimes.ts';
import type { ToMeet } from './faults-entry.ts';
import { faults, type Expected } from '../client/faults.ts';
import { startScriptedGateway, type ScriptedGateway } from '../client/scripted-gateway.ts';

// The table of faults on every runtime: each has a fetch and an HTTP parser of its own.

let folder: string;
let module: string;
let gateway: ScriptedGateway;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'countersign-'));
  [module, gateway] = await Promise.all([
    bundleModule(join(import.meta.dirname, 'faults-entry.ts'), folder),
    startScriptedGateway(),
  ]);
});
afterAll(async () => {
  await gateway.close();
  rmSync(folder, { recursive: true });
});

// Aborting when the gateway has the request takes one process for both; what is broken before is broken everywhere.
const met = faults.filter(({ aborts, breaks }) => aborts !== 'in flight' && breaks === undefined);

interface Difference {
  readonly expected: Expected;
  readonly tries: number;
  /** The runtime sends a request again by itself when a kept connection breaks: the same bytes, unseen by its caller. */
  readonly resent?: true;
}

const largeHeader = { 'a header of 100 kB': { expected: ['S', 'SUCCESS'], tries: 1 } } as const;
const switched = { 'a switch of protocols': { expected: ['HttpError', 'HTTP', 101], tries: 1 } } as const;
const resent = { expected: ['TransportError', 'TRANSPORT'], tries: 3, resent: true } as const;

/** Where a runtime's own HTTP differs. */
const differences: Readonly<Partial<Record<Runtime, Readonly<Record<string, Difference>>>>> = {
  bun: largeHeader,
  deno: {
    ...largeHeader,
    ...switched,
    'reset before the headers': resent,
    'closed before the headers': resent,
    'U, then reset': resent,
  },
  workerd: { ...largeHeader, ...switched },
};

test.each(runtimes)('each fault on %s', async (runtime) => {
  const toMeet = met.flatMap((fault, index) =>
    ['pay', 'inquiryPayment'].map((operation): ToMeet & { fault: (typeof met)[number] } => {
      const id = `${runtime} ${operation} ${index}`;
      gateway.script(id, ...fault.does);
      return {
        id,
        operation,
        fault,
        ...(fault.options && { options: fault.options }),
        ...(fault.aborts && { aborts: fault.aborts }),
      };
    }),
  );
  const { code, result, stderr } = await runModule(runtime, module, {
    FAULTS: JSON.stringify(toMeet.map((each) => ({ ...each, fault: undefined }))),
    OPTIONS: JSON.stringify({
      gateway: gateway.url,
      clientId: testKeys.clientId,
      privateKey: testKeys.clientPrivateKey,
      gatewayPublicKey: testKeys.gatewayPublicKey,
    }),
  });
  expect(code, stderr).toBe(0);
  const ends = result as Readonly<Record<string, Expected>>;
  const found = toMeet.map(({ id, operation, fault: { name } }) => {
    const { tries, executions } = gateway.seen(id);
    return { name, operation, end: ends[id], tries: tries.length, executions };
  });
  const wanted = toMeet.map(({ id, operation, fault }) => {
    const expected = (operation === 'pay' && fault.ofEffect) || fault.expected;
    const difference: Difference = differences[runtime]?.[fault.name] ?? { ...fault, expected };
    const tries = difference.resent ? Math.max(gateway.seen(id).tries.length, fault.tries) : difference.tries;
    return { name: fault.name, operation, end: difference.expected, tries, executions: Math.min(tries, 1) };
  });
  expect(found).toEqual(wanted);
});
