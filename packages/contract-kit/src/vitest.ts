import { afterAll, beforeAll, describe, inject, test } from 'vitest';
import type { Check, Observation } from './check.ts';
import { describeFailure, faultsOf } from './describe-failure.ts';
import { listChecks } from './list-checks.ts';
import { openSession, type Session } from './session.ts';
import type { ContractApi, ContractSuite } from './suite.ts';

/**
 * Defines the vitest tests of one operation, titled by their ids: its examples, its result codes, its cases, the protocol. They run
 * against the target that a global setup provides.
 */
export function contractSuite(api: ContractApi, suite: ContractSuite): void {
  const target = inject('target');
  defineChecks(api, `${suite.id} on ${target.name}`, listChecks(api, suite, target));
}

/** One test a check, in a session of their own. */
export function defineChecks(api: ContractApi, name: string, checks: readonly Check[]): void {
  const target = inject('target');
  let session: Session;
  describe(name, () => {
    beforeAll(async () => {
      session = await openSession(api, target);
    });
    afterAll(() => session?.close());
    for (const check of checks) {
      const title = check.skip === undefined ? check.id : `${check.id} (${check.skip})`;
      test.skipIf(check.skip !== undefined)(title, async () => assertSound(check, await check.run(session), session));
    }
  });
}

/** @throws {ContractFailure} */
function assertSound(check: Check, observation: Observation, { api, target }: Session): void {
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
