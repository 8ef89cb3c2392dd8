import { join } from 'node:path';
import type { Flow } from '@countersign/contract-kit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { flows as alipayPlusFlows } from '../../packages/alipay-plus-contract/src/gen/flows.ts';
import { flows as antomFlows } from '../../packages/antom-contract/src/gen/flows.ts';
import { mocks, type StartedMock } from '../mock/mocks.ts';
import { quietRedocly, repository, run } from '../repo/run.ts';
import { openSigningProxy, type SigningProxy } from './signing-proxy.ts';

// The flows are Arazzo, and nothing of ours is needed to run them but somebody who signs: here they are run by Redocly's Respect.
// Its check of schemas is off: it closes every answer, so that an open one with conditions has no members that are allowed.

/** Respect has nobody who could open a page. */
const needAPerson: Readonly<Record<string, readonly string[]>> = {
  antom: [
    'bind-wallet',
    'auth-code-works-once',
    'refresh-token-renews',
    'revoked-token-opens-nothing',
    'debit-is-made-once',
    'debit-in-process-comes-to-an-end',
    'auto-debit-from-approval-to-refund',
    'paid-debit-is-canceled',
    'checkout-is-paid-by-its-user',
  ],
  'alipay-plus': [
    'bind-wallet',
    'auth-code-works-once',
    'refresh-token-renews',
    'canceled-token-opens-nothing',
    'debit-is-made-once',
    'debit-in-process-comes-to-an-end',
    'auto-debit-from-wallet-list-to-refund',
    'open-payment-is-canceled',
    'paid-payment-is-canceled',
    'refund-is-made-once',
    'refunds-are-at-most-the-payment',
  ],
};

const flowsOf: Readonly<Record<string, readonly Flow[]>> = { antom: antomFlows, 'alipay-plus': alipayPlusFlows };

const needsPerson = (flow: Flow, flows: readonly Flow[]): boolean =>
  flow.steps.some((step) =>
    'flow' in step
      ? flows.some((other) => other.id === step.flow && needsPerson(other, flows))
      : step.person !== undefined,
  );

describe.each(Object.entries(flowsOf))('%s', (name, flows) => {
  const able = flows.filter(({ id }) => !needAPerson[name]?.includes(id));
  let mock: StartedMock;
  let proxy: SigningProxy;
  beforeAll(async () => {
    mock = (await mocks[name]?.startMock()) as StartedMock;
    proxy = await openSigningProxy(mock.url);
  });
  afterAll(async () => {
    await proxy.close();
    await mock.close();
  });

  const respect = (flow: Flow) => {
    const [file = ''] = flow.source.split('#');
    const basePath = mocks[name]?.definition.basePaths[0] ?? '';
    const inputs = { runId: `respect-${flows.indexOf(flow)}`, ...flow.asks };
    const texts = Object.entries(inputs).map(
      ([key, value]) => `${key}=${key in (flow.asks ?? {}) ? '__' : ''}${value}`,
    );
    return run(
      process.execPath,
      [
        join(repository, 'node_modules/@redocly/cli/bin/cli.js'),
        'respect',
        file,
        ...['--workflow', flow.id],
        ...['--severity', 'SCHEMA_CHECK=off'],
        ...['--server', `${name}=${proxy.origin}${basePath}`],
        ...texts.flatMap((text) => ['--input', text]),
      ],
      { env: quietRedocly },
    );
  };

  test('flows that it can not run are those that need a person', () => {
    expect(flows.filter((flow) => needsPerson(flow, flows)).map(({ id }) => id)).toEqual(needAPerson[name]);
  });

  // One of each document: every run of it takes seconds, and what it says of the others is nothing new.
  const firsts = [...new Map(able.toReversed().map((flow) => [flow.source.split('#')[0], flow])).values()];

  test.concurrent.each(firsts)('$id passes', async (flow) => {
    const { code, stdout, stderr } = await respect(flow);
    expect(code, `${stdout}\n${stderr}`).toBe(0);
    expect(stdout + stderr).toMatch(/Workflows: 1 passed, 1 total/);
  });
});
