import { afterAll, beforeAll, describe, inject, test } from 'vitest';
import type { Check, Observation } from './check.ts';
import { describeFailure, faultsOf } from './describe-failure.ts';
import type { Flow } from './flow.ts';
import { flowChecks } from './flow-checks.ts';
import { listChecks } from './list-checks.ts';
import { createCheckRunner } from './replay/run-check.ts';
import type { CheckMeta, SuiteMeta } from './report/check-meta.ts';
import { createObservationRedact } from './report/redact-observation.ts';
import { showExchange } from './report/show-exchange.ts';
import type { ContractApi, ContractSuite } from './suite.ts';
import type { Target } from './target.ts';

/**
 * Defines the vitest tests of one operation, titled by their ids: its examples, its result codes, its cases, the protocol. They run
 * against the target that a global setup provides.
 */
export function contractSuite(api: ContractApi, suite: ContractSuite): void {
  const target = inject('target');
  defineChecks(api, `${suite.id} on ${target.name}`, listChecks(api, suite, target), toSuiteMeta(api, suite, target));
}

/** Some flows ask for as long as the documents want them to, in real time where the target has no other. */
const patience = 300_000;

/** Defines one vitest test for each flow of an API, against the same target. */
export function contractFlows(api: ContractApi, flows: readonly Flow[], suites: readonly ContractSuite[]): void {
  const target = inject('target');
  defineChecks(api, `flows on ${target.name}`, flowChecks(api, flows, suites, target));
}

/**
 * One test a check, in a session of their own. Each tells a reporter of itself by its `meta`.
 *
 * @param suite what there is to look at, told by the first test
 */
export function defineChecks(api: ContractApi, name: string, checks: readonly Check[], suite?: SuiteMeta): void {
  const target = inject('target');
  const redact = createObservationRedact(api);
  const runner = createCheckRunner(api, target);
  describe(name, () => {
    beforeAll(() => runner.open());
    afterAll(() => runner.close());
    for (const [index, check] of checks.map((each) => runner.prepare(each)).entries()) {
      const { id, kind, operation, sends, skip } = check;
      const told = { id, kind, operation, sends, ...(skip !== undefined && { skip }) };
      const meta = { contract: told, ...(index === 0 && suite !== undefined && { contractSuite: suite }) };
      const title = skip === undefined ? id : `${id} (${skip})`;
      const timeout = kind === 'flow' ? { timeout: patience } : {};
      test(title, { skip: skip !== undefined, meta, ...timeout }, async ({ task }) => {
        const observation = redact(await runner.run(check));
        task.meta.contract = { ...told, ...toMeta(observation) };
        assertSound(api, target, check, observation);
      });
    }
  });
}

const toMeta = ({ findings, codes, exchanges }: Observation): Partial<CheckMeta> => ({
  ...(codes.length > 0 && { codes }),
  ...(findings.length > 0 && { findings, exchanges: exchanges.map(showExchange) }),
});

const toSuiteMeta = (api: ContractApi, suite: ContractSuite, { name, forcesResults }: Target): SuiteMeta => ({
  api: api.name,
  operation: suite.id,
  target: { name, forcesResults },
  results: suite.results,
  examples: [
    ...new Set(Object.values(suite.scenarios).flatMap(({ code, response }) => (code && response ? [code] : []))),
  ],
  constraints: suite.constraints ?? [],
  ...(api.sources !== undefined && { sources: api.sources }),
});

/** @throws {ContractFailure} */
function assertSound(api: ContractApi, target: Target, check: Check, observation: Observation): void {
  const faults = faultsOf(observation, target);
  if (faults.length > 0) throw new ContractFailure(describeFailure(api, check, faults, observation.exchanges.at(-1)));
}

/** A documented fact that the target broke. The message says it all; where in the kit it was noticed is of no use to anybody. */
class ContractFailure extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'ContractFailure';
    this.stack = `${this.name}: ${message}`;
  }
}
