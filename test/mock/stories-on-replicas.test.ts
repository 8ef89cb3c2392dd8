import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { startProcess, type MockProcess } from '../../packages/mock-kit/fixtures/mock-process.ts';
import { noRedis, redisServer, startRedis, type RunningRedis } from '../../packages/mock-kit/fixtures/redis-server.ts';
import { loadContract } from '../properties/bundled.ts';
import { tellAutoDebit as tellAlipayPlusDebit } from './alipay-plus-story.ts';
import { clientIdOf, tellAutoDebit, tellCheckout } from './antom-story.ts';
import { openBalancer, type Balancer } from './balancer.ts';
import { openNotifiedShop } from './notified-shop.ts';
import { openShop, visitByForm, type Shop } from './visitors.ts';

// The stories that one mock is told, told to two programs on one Redis: each request goes to the one that the last did not go to.

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const skipped = redisServer === undefined ? ` (skipped: ${noRedis})` : '';

describe.skipIf(redisServer === undefined)(`two replicas${skipped}`, () => {
  let redis: RunningRedis;
  let shop: Shop;
  const processes: MockProcess[] = [];
  const balancers: Balancer[] = [];

  async function startTwo(program: string): Promise<Balancer> {
    const path = fileURLToPath(new URL(`../../packages/${program}/src/bin.ts`, import.meta.url));
    const store = `${redis.url}?prefix=${program}:`;
    const two = [1, 2].map(() => startProcess(path, '--port', '0', '--store', store));
    processes.push(...two);
    const balancer = await openBalancer((await Promise.all(two.map(({ ready }) => ready))).map(({ url }) => url));
    balancers.push(balancer);
    return balancer;
  }

  beforeAll(async () => {
    [redis, shop] = await Promise.all([startRedis(), openShop()]);
  });
  afterAll(async () => {
    await Promise.all([...balancers.map((each) => each.close()), shop.close()]);
    for (const { child } of processes) child.kill('SIGTERM');
    const codes = await Promise.all(processes.map(({ ended }) => ended));
    await redis.stop();
    if (codes.some((code) => code !== 0)) throw new Error(`The mocks ended with ${codes.join(', ')}.`);
  });

  test('Antom: Auto Debit and checkout, several side by side, with notifications', async () => {
    const balancer = await startTwo('antom-mock');
    const gateway = balancer.origin;
    const runs = Array.from({ length: 4 }, (_, index) => `replica-${index}`);
    const told = runs.map(async (run) => {
      const notified = await openNotifiedShop(clientIdOf(run));
      const options = { gateway, run, shop: shop.origin, approve: visitByForm, notifyUrl: notified.url };
      const debit = await tellAutoDebit(options);
      const checkout = await tellCheckout(options);
      await vi.waitFor(() => expect(notified.told).toHaveLength(6), { timeout: 20_000 });
      await notified.close();
      expect(notified.told.filter((text) => text.endsWith(` order-${run}`))).toHaveLength(1);
      return [debit.paymentId, checkout.paymentId];
    });
    expect(new Set((await Promise.all(told)).flat()).size).toBe(8);
    const [first = 0, second = 0] = balancer.counts;
    expect(Math.abs(first - second)).toBeLessThan(2);
  });

  test('Alipay+: from prepare to a pay that is refused', async () => {
    const { origin: gateway } = await startTwo('alipay-plus-mock');
    const contract = await loadContract('alipay-plus');
    await Promise.all(['one', 'two'].map((run) => tellAlipayPlusDebit({ gateway, run }, contract, 'same')));
  });
});
