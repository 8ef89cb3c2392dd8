import process from 'node:process';
import { listChecks, openSession, type ContractApi, type ContractSuite, type Target } from '@countersign/contract-kit';
import { expect, test } from 'vitest';
import { answerFaults, resultFaults } from './answer-faults.ts';
import { constraintFaults } from './constraint-faults.ts';
import { detect, recordRight, type Fault } from './fault.ts';
import { protocolFaults } from './protocol-faults.ts';
import { createRuleGraph } from './rule-graph.ts';
import { survivors } from './survivors.ts';

export interface Sensitivity {
  readonly api: ContractApi;
  readonly suites: readonly ContractSuite[];
  readonly target: () => Target;
}

/**
 * One fault at a time, derived from the spec and not from the cases, is put into what the mock says: for each, a check has to fail. A
 * test an operation.
 */
export function noticesFaults({ api, suites, target }: Sensitivity): void {
  const tally = { faults: 0, found: 0 };
  test.each(suites.map((suite) => [suite.id, suite] as const))('%s', { timeout: 600_000 }, async (_, suite) => {
    const session = await openSession(api, target());
    const recorded = await recordRight(session, listChecks(api, suite, target()));
    session.close();
    const missed: string[] = [];
    for (const fault of faultsOf(api, suite)) {
      const found = await detect(fault, { api, target: target(), recorded });
      // What is no fault has to stay unseen: else the reason given for it is wrong.
      if (fault.isNone !== undefined) {
        if (found !== undefined) missed.push(`${fault.id} is found by ${found}, though ${fault.isNone}`);
        continue;
      }
      tally.faults++;
      if (found === undefined) missed.push(fault.id);
      else tally.found++;
    }
    expect(missed.filter((id) => !survivors.some(([known]) => known.test(id)))).toEqual([]);
  });

  test('several hundred, of which at least 99 in 100 are found', () => {
    expect(tally.faults).toBeGreaterThan(300);
    expect(tally.found / tally.faults).toBeGreaterThanOrEqual(0.99);
  });
}

/** With `FAULTS=all` every fault is tried; else of operations that have thousands of them one in five, those next to each other in turn. */
const isThorough = process.env['FAULTS'] === 'all';
const manyFaults = 400;

const sampled = (faults: readonly Fault[]): readonly Fault[] =>
  isThorough || faults.length <= manyFaults ? faults : faults.filter((_, index) => index % 5 === 0);

function faultsOf(api: ContractApi, suite: ContractSuite): readonly Fault[] {
  const { nodeAt, pointerOf } = createRuleGraph(api.document);
  const request = nodeAt(`${suite.pointer}/requestBody/content/${suite.mediaType.replaceAll('/', '~1')}/schema`);
  return [
    ...(suite.response === undefined ? [] : answerFaults(suite, nodeAt(suite.response))),
    ...resultFaults(api, suite),
    ...sampled(constraintFaults(api, suite, request, pointerOf)),
    ...protocolFaults(api, suite),
  ];
}
