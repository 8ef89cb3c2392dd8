import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startMockServer, type MockDefinition } from '@countersign/mock-kit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  describeFailure,
  faultsOf,
  listChecks,
  openSession,
  type ContractApi,
  type ContractSuite,
  type Target,
} from '@countersign/contract-kit';
import { mockTarget } from '../contract/mock-target.ts';
import { definition as plain } from '../golden/plain/mock/definition.ts';
import { definition as products } from '../golden/products/mock/definition.ts';
import { definition as rest } from '../golden/rest/mock/definition.ts';
import { definition as signed } from '../golden/signed/mock/definition.ts';

// The golden suites, run: they have to pass against the mock of the same spec, and to fail against one that is none.

// Not the hostile names: Prism does not find a schema called `__proto__`, and then takes everything.
const definitions: Readonly<Record<string, MockDefinition>> = { plain, products, rest, signed };
const specs = Object.keys(definitions);

/** The checks that fail, as a person is told. */
async function failures(target: Target, of: readonly { api: ContractApi; suite: ContractSuite }[]): Promise<string[]> {
  const failed: string[] = [];
  for (const { api, suite } of of) {
    const session = await openSession(api, target);
    for (const check of listChecks(api, suite, target)) {
      const observation = await check.run(session);
      const faults = faultsOf(observation, target);
      if (faults.length > 0) failed.push(describeFailure(api, check, faults, observation.exchanges.at(-1)));
    }
    session.close();
  }
  return failed;
}

const loaded = new Map(
  await Promise.all(
    specs.map(async (spec) => {
      const { api } = (await import(`../golden/${spec}/contract/api.ts`)) as { api: ContractApi };
      const { suites } = (await import(`../golden/${spec}/contract/suites.ts`)) as { suites: readonly ContractSuite[] };
      return [spec, suites.map((suite) => ({ api, suite }))] as const;
    }),
  ),
);
const suitesOf = (spec: string) => loaded.get(spec) ?? [];

test('there are suites, and cases in them', () => {
  expect(specs.map((spec) => suitesOf(spec).flatMap(({ suite }) => suite.cases).length > 3)).toEqual(
    specs.map(() => true),
  );
});

test.each(Object.entries(definitions))('the suites of %s pass against its mock', async (spec, definition) => {
  const mock = await startMockServer(definition);
  try {
    expect(await failures(mockTarget(`${mock.url}${definition.basePaths[0]}`), suitesOf(spec))).toEqual([]);
  } finally {
    await mock.close();
  }
});

describe('a server that takes everything', () => {
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ name: 'Tom', bornAt: '2020-01-01T00:00:00+00:00' }));
  });
  beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)));
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  test('fails each case that should be refused', async () => {
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const target = { ...mockTarget(origin), hasTriggers: false };
    const failed = await failures(target, suitesOf('plain'));
    const refused = suitesOf('plain').flatMap(({ suite }) => suite.cases.filter((each) => each.expect !== 'accepted'));
    expect(refused.length).toBeGreaterThan(4);
    const told = failed.map((text) => text.split('\n').slice(0, 2).join(''));
    expect(told).toEqual(expect.arrayContaining(refused.map(({ id }) => `${id}  fact     A refusal is a 4xx.`)));
    expect(failed.filter((text) => /\/(scenario|result-code)\//.test(text))).toEqual([]);
  });
});
