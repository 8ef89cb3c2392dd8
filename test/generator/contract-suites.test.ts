import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startMockServer, type MockDefinition } from '@countersign/mock-kit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createAnswerCheck } from '../../packages/contract-kit/src/check-answer.ts';
import { runCase, runResultCode, runScenario, type Run } from '../../packages/contract-kit/src/run-case.ts';
import type { ContractApi, ContractSuite } from '../../packages/contract-kit/src/suite.ts';
import type { Target } from '../../packages/contract-kit/src/target.ts';
import { mockTarget } from '../contract/mock-target.ts';
import { definition as plain } from '../golden/plain/mock/definition.ts';
import { definition as products } from '../golden/products/mock/definition.ts';
import { definition as rest } from '../golden/rest/mock/definition.ts';
import { definition as signed } from '../golden/signed/mock/definition.ts';

// The golden suites, run: they have to pass against the mock of the same spec, and to fail against one that is none.

// Not the hostile names: Prism does not find a schema called `__proto__`, and then takes everything.
const definitions: Readonly<Record<string, MockDefinition>> = { plain, products, rest, signed };
const specs = Object.keys(definitions);

interface Named {
  readonly name: string;
  readonly test: (run: Run) => Promise<void>;
}

/** What the kit would define as tests. */
const testsOf = ({ scenarios, results, cases }: ContractSuite): Named[] => [
  ...Object.entries(scenarios).map(([key, scenario]) => ({
    name: `scenario/${key}`,
    test: (run: Run) => runScenario(run, key, scenario),
  })),
  ...Object.values(results)
    .flat()
    .map((code) => ({ name: `result-code/${code}`, test: (run: Run) => runResultCode(run, code) })),
  ...cases.map((each) => ({ name: each.id, test: (run: Run) => runCase(run, each) })),
];

/** Names of the tests that fail, by what they say first. */
async function failures(target: Target, of: readonly { api: ContractApi; suite: ContractSuite }[]): Promise<string[]> {
  const failed: string[] = [];
  for (const { api, suite } of of) {
    const run: Run = { api, suite, target, check: createAnswerCheck(api, suite, target) };
    for (const each of testsOf(suite))
      await each.test(run).catch((error: Error) => failed.push(`${each.name}: ${error.message}`));
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
    const target = mockTarget(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    const failed = await failures(target, suitesOf('plain'));
    const refused = suitesOf('plain').flatMap(({ suite }) => suite.cases.filter((each) => each.expect !== 'accepted'));
    expect(refused.length).toBeGreaterThan(4);
    expect(failed.map((text) => text.split('\n')[0])).toEqual(
      refused.map(({ id }) => `${id}: HTTP 200 where a refusal is a 4xx.`),
    );
  });
});
