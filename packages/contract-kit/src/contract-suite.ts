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
  describe(`${suite.id} on ${target.name}`, () => {
    describe('scenarios', () => {
      for (const [key, scenario] of Object.entries(suite.scenarios)) {
        test(`${suite.id}/scenario/${key}`, () => runScenario(run, key, scenario));
      }
    });
    // Only a double can be asked for a code; a real gateway answers what it thinks right.
    describe.skipIf(!target.forcesResults)('result codes', () => {
      for (const code of Object.values(suite.results).flat()) {
        test(`${suite.id}/result-code/${code}`, () => runResultCode(run, code));
      }
    });
    describe('cases', () => {
      for (const each of suite.cases) test(each.id, () => runCase(run, each));
    });
  });
}
