import { caseCheck } from './case-check.ts';
import type { Check } from './check.ts';
import { protocolChecks } from './protocol-checks.ts';
import { exampleChecks } from './scenario-checks.ts';
import type { ContractApi, ContractSuite } from './suite.ts';
import type { Target } from './target.ts';

/** Everything that is checked of one operation against a target, in the order in which a report shows it. */
export const listChecks = (api: ContractApi, suite: ContractSuite, target: Target): readonly Check[] => [
  ...exampleChecks(suite, target),
  ...suite.cases.map((each) => caseCheck(api, suite, each)),
  ...protocolChecks(api, suite),
];
