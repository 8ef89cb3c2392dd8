import { describe, inject, test } from 'vitest';
import { createAnswerCheck } from './check-answer.ts';
import { runCase, runResultCode, runScenario, type Run } from './run-case.ts';
import type { ContractApi, ContractSuite } from './suite.ts';

/**
 * Defines the vitest tests of one operation: one for each scenario, each result code and each case, titled by its id.
 * They run against the target that a global setup provides.
 */
export function contractSuite(api: ContractApi, suite: ContractSuite): void {
  const target = inject('target');
  const run: Run = { api, suite, target, check: createAnswerCheck(api, suite, target) };
  const { id, cases } = suite;
  const scenarios = Object.entries(suite.scenarios).filter(([, { request }]) => request !== undefined);
  const codes = Object.values(suite.results).flat();
  describe(`${id} on ${target.name}`, () => {
    group(
      'scenarios',
      scenarios.map(([key, scenario]) => [`${id}/scenario/${key}`, () => runScenario(run, key, scenario)]),
    );
    // Only a double can be asked for a code; a real gateway answers what it thinks right.
    group(
      'result codes',
      codes.map((code) => [`${id}/result-code/${code}`, () => runResultCode(run, code)]),
      !target.forcesResults,
    );
    group(
      'cases',
      cases.map((each) => [each.id, () => runCase(run, each)]),
    );
  });
}

/** vitest takes a group without a test for a failure, so there is none. */
function group(
  name: string,
  tests: readonly (readonly [title: string, run: () => Promise<void>])[],
  skips = false,
): void {
  if (tests.length === 0) return;
  describe.skipIf(skips)(name, () => {
    for (const [title, run] of tests) test(title, run);
  });
}

export { contractFlows } from './contract-flows.ts';
