import { fileURLToPath } from 'node:url';
import { createAntomClient } from '@countersign/antom-client';
import { testKeys } from '@countersign/antom-mock';
import { openStore, startMockServer } from '@countersign/mock-kit';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { counting, countingDefinition } from '../../packages/mock-kit/fixtures/counting.ts';
import { startProcess, type MockProcess } from '../../packages/mock-kit/fixtures/mock-process.ts';
import { noRedis, redisServer, startRedis, type RunningRedis } from '../../packages/mock-kit/fixtures/redis-server.ts';
import { goodConsult, resultLine, signedCall } from '../../packages/mock-kit/fixtures/signed-call.ts';

// Two mocks as programs on one Redis, and calls that go to the one and the other in turn.

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const path = (file: string): string => fileURLToPath(new URL(`../../packages/${file}`, import.meta.url));

let redis: RunningRedis | undefined;
const processes: MockProcess[] = [];

/** Both, and a `fetch` that asks them in turn, whichever it is told. */
async function startTwo(program: string, prefix: string, ...argv: readonly string[]) {
  const store = `${redis?.url}?prefix=${prefix}:`;
  const two = [1, 2].map(() => startProcess(path(program), '--port', '0', '--store', store, ...argv));
  processes.push(...two);
  const urls = (await Promise.all(two.map(({ ready }) => ready))).map(({ url }) => url);
  let turn = 0;
  const next = (): string => urls[turn++ % urls.length] ?? '';
  return { store, urls, next };
}

beforeAll(async () => {
  if (redisServer !== undefined) redis = await startRedis();
});
afterAll(async () => {
  for (const { child } of processes) child.kill('SIGTERM');
  await Promise.all(processes.map(({ ended }) => ended));
  await redis?.stop();
});

const skipped = redisServer === undefined ? ` (skipped: ${noRedis})` : '';

describe.skipIf(redisServer === undefined)(`replicas${skipped}`, () => {
  test('of a hundred equal and a hundred conflicting calls at once, one is carried out for each id', async () => {
    const { next } = await startTwo('mock-kit/fixtures/counting-mock.ts', 'counting', '--setting', 'settling=0');
    const ids = Array.from({ length: 10 }, (_, index) => `agreement-${index}`);
    const ask = (authState: string, scope: string) =>
      signedCall(next(), { body: { ...goodConsult, authState, scopes: [scope] }, headers: { 'x-mock-run': 'crowd' } });
    const asked = ids.flatMap((id) =>
      Array.from({ length: 20 }, (_, index) => ({ id, type: index % 2 === 0 ? 'PAY' : 'BASE' })),
    );
    expect(asked).toHaveLength(200);
    const answers = await Promise.all(asked.map(async ({ id, type }) => ({ id, type, answer: await ask(id, type) })));
    for (const id of ids) {
      const own = answers.filter((each) => each.id === id);
      const made = own.filter(({ answer }) => resultLine(answer).startsWith('S SUCCESS'));
      const refused = own.filter(({ answer }) => resultLine(answer).startsWith('F RISK_REJECT'));
      expect([made.length, refused.length]).toEqual([10, 10]);
      expect(new Set(made.map(({ type }) => type)).size).toBe(1);
      // Each call that is carried out makes a number of its own, beside the origin by which it was asked.
      expect(new Set(made.map(({ answer }) => /#(agreement-\d+-\d+)/.exec(answer.text)?.[1])).size).toBe(1);
    }
    // Its task is done once as well, by the one or the other.
    const page = async () => (await fetch(`${next()}/_mock/pages/count?run=crowd`)).text();
    await vi.waitFor(async () => expect(await page()).toBe('10 made, 10 settled'), { timeout: 30_000 });
    expect(await page()).toBe('10 made, 10 settled');
  });

  test('of Antom’s payments likewise, by its client', async () => {
    const { next } = await startTwo('antom-mock/src/bin.ts', 'antom');
    const antom = createAntomClient({
      gateway: 'http://127.0.0.1',
      clientId: testKeys.clientId,
      privateKey: testKeys.clientPrivateKey,
      gatewayPublicKey: testKeys.gatewayPublicKey,
      fetch: (url, init) => fetch(url.replace('http://127.0.0.1', next()), init),
    });
    const pay = (paymentRequestId: string, value: bigint) =>
      antom.payments.pay({
        productCode: 'AGREEMENT_PAYMENT',
        paymentRequestId,
        order: {
          referenceOrderId: 'order-1',
          orderDescription: 'Wrist strap',
          orderAmount: { currency: 'PHP', value },
        },
        paymentAmount: { currency: 'PHP', value },
        paymentMethod: { paymentMethodType: 'GCASH', paymentMethodId: 'token-1' },
      });
    const asked = Array.from(
      { length: 200 },
      (_, index) => [`pay-${index % 8}`, index % 16 < 8 ? 100n : 200n] as const,
    );
    const outcomes = await Promise.all(
      asked.map(async ([id, value]) => ({ id, value, outcome: await pay(id, value) })),
    );
    for (const id of new Set(asked.map(([id]) => id))) {
      const own = outcomes.filter((each) => each.id === id);
      const conflicts = own.filter(({ outcome }) => outcome.code === 'REPEAT_REQ_INCONSISTENT');
      const others = own.filter(({ outcome }) => outcome.code !== 'REPEAT_REQ_INCONSISTENT');
      expect(new Set(others.map(({ value }) => value)).size).toBe(1);
      expect(new Set(conflicts.map(({ value }) => value)).size).toBe(1);
      expect(others.length + conflicts.length).toBe(25);
      expect(Math.min(others.length, conflicts.length)).toBeGreaterThan(11);
      expect(
        new Set(others.map(({ outcome }) => JSON.stringify([outcome.code, Object(outcome.data).paymentId]))).size,
      ).toBe(1);
    }
  });

  test('what is asked of one run, and its clock, hold on both', async () => {
    const { store: url, next, urls } = await startTwo('mock-kit/fixtures/counting-mock.ts', 'shared');
    // A third one in this process, by which to steer.
    const store = await openStore(url);
    const third = await startMockServer(countingDefinition, { store }, counting);
    try {
      const run = third.run('steered');
      const ask = (at: string, authState: string) =>
        signedCall(at, { body: { ...goodConsult, authState }, headers: { 'x-mock-run': 'steered' } });
      await run.next('authorizations.consult', 'UNKNOWN_EXCEPTION', { times: 5 });
      const codes = await Promise.all(
        Array.from({ length: 12 }, async (_, index) => resultLine(await ask(next(), `s-${index}`)).split(' ')[1]),
      );
      expect(codes.filter((code) => code === 'UNKNOWN_EXCEPTION')).toHaveLength(5);
      expect(codes.filter((code) => code === 'SUCCESS')).toHaveLength(7);

      await run.configure({ label: 'changed', settling: 3_600_000 });
      for (const [index, at] of urls.entries()) expect((await ask(at, `c-${index}`)).text).toContain('#changed-');
      const page = async (at: string) => (await fetch(`${at}/_mock/pages/count?run=steered`)).text();
      await vi.waitFor(async () => expect(await page(next())).toBe('9 made, 7 settled'), { timeout: 30_000 });
      await run.advance(3_600_000);
      await vi.waitFor(async () => expect(await page(next())).toBe('9 made, 9 settled'), { timeout: 30_000 });

      // A fault is met once, whichever of the two is asked.
      await run.fault({ kind: 'delay', milliseconds: 1, operation: 'authorizations.consult' });
      await Promise.all([ask(next(), 'f-1'), ask(next(), 'f-2'), ask(next(), 'f-3'), ask(next(), 'f-4')]);
      const journal = await run.journal();
      expect(journal.filter((entry) => 'fault' in entry && entry.fault === 'delay')).toHaveLength(1);
      expect(journal).toHaveLength(18);
    } finally {
      await third.close();
      await store.close();
    }
  });
});
