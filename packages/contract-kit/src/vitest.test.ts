import { beforeEach, expect, test, vi } from 'vitest';
import { contractSuite } from './vitest.ts';
import type { ContractApi, ContractSuite } from './suite.ts';

// What it asks vitest to define is noted here instead of being defined. Runs are tested beside `run-case.ts`.
const { defined, target } = vi.hoisted(() => ({
  defined: [] as string[],
  target: { name: 'double', baseUrl: 'http://127.0.0.1:1', forcesResults: true, namesFields: true },
}));
vi.mock('vitest', async (original) => {
  const describe = (name: string, body: () => void) => {
    defined.push(`${name}:`);
    body();
  };
  const skipIf = (skips: boolean) => (name: string, body: () => void) =>
    describe(skips ? `${name} (skipped)` : name, body);
  return {
    ...(await original<object>()),
    describe: Object.assign(describe, { skipIf }),
    test: (name: string) => defined.push(name),
    inject: () => target,
  };
});
beforeEach(() => {
  defined.length = 0;
});

const api: ContractApi = { name: 'tills', document: {}, refusals: {} };
const suite: ContractSuite = {
  id: 'open',
  method: 'post',
  path: '/open',
  signed: false,
  mediaType: 'application/json',
  results: {},
  scenarios: { done: { request: {} }, odd: { response: {} } },
  cases: [],
  constraints: [],
};

test('a group without a test is none: vitest would take it for a failure', () => {
  contractSuite(api, suite);
  expect(defined).toEqual(['open on double:', 'scenarios:', 'open/scenario/done']);
});

test('result codes and cases have groups of their own', () => {
  contractSuite(api, {
    ...suite,
    results: { S: ['OK'] },
    cases: [{ id: 'open/required/a', from: 'done', patch: [], expect: 'accepted', rule: '#/a' }],
  });
  expect(defined.slice(3)).toEqual(['result codes:', 'open/result-code/OK', 'cases:', 'open/required/a']);
});

test("a target that can't be asked for codes is not asked", () => {
  target.forcesResults = false;
  contractSuite(api, { ...suite, results: { S: ['OK'] } });
  expect(defined).toContain('result codes (skipped):');
});

test('a signed API and a target without an identity', () => {
  const signature = { headers: {} } as never;
  expect(() => contractSuite({ ...api, signature }, { ...suite, signed: true })).toThrow(
    'This API signs; the target "double" has no identity.',
  );
});
