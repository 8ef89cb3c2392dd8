import { describe, inject, test } from 'vitest';
import { createFlowSession } from './flow-session.ts';
import type { Finding } from './finding.ts';
import type { Flow } from './flow.ts';
import { runFlow, whyFlowSkipped } from './run-flow.ts';
import type { ContractApi, ContractSuite } from './suite.ts';

/** Some flows ask for as long as the documents want them to, in real time where the target has no other. */
const patience = 300_000;

/** Defines one vitest test for each flow of an API, against the target that a global setup provides. */
export function contractFlows(api: ContractApi, flows: readonly Flow[], suites: readonly ContractSuite[]): void {
  const target = inject('target');
  const session = createFlowSession(api, target);
  describe(`flows on ${target.name}`, () => {
    for (const flow of flows)
      test(flow.id, { timeout: patience }, async ({ skip }) => {
        const reason = whyFlowSkipped(flow, { flows, session });
        if (reason !== undefined) skip(reason);
        const { findings } = await runFlow(flow, { flows, suites, session });
        if (findings.length > 0) throw new Error(findings.map(describeFinding).join('\n\n'));
      });
  });
}

const describeFinding = ({ fact, pointer, expected, found }: Finding): string =>
  [fact, `at       ${pointer}`, `expected ${expected}`, `found    ${found}`].join('\n');
