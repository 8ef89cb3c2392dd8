import { isDeepStrictEqual } from 'node:util';
import { isAskedFor, withOwnIds } from './case-check.ts';
import type { Check } from './check.ts';
import { draftCall, signDraft } from './draft.ts';
import { expectAsked, expectTaken } from './expect-verdict.ts';
import type { Finding } from './finding.ts';
import { answerPlace } from './judge-answer.ts';
import { observe } from './observe.ts';
import { isRecord } from './record.ts';
import type { ContractSuite, Scenario } from './suite.ts';
import type { Target } from './target.ts';

/** Each example of the spec, sent as it is. A target that can be asked for it answers with it, to the last member. */
export function scenarioCheck(suite: ContractSuite, key: string, scenario: Scenario): Check {
  const id = `${suite.id}/scenario/${key}`;
  const fact = `The request example ${key} is a good request of ${suite.id}.`;
  const pointer = `${suite.pointer}/requestBody`;
  return {
    id,
    kind: 'scenario',
    operation: suite.id,
    sends: key,
    async run(session) {
      const isAsked = isAskedFor(session.target, scenario);
      const body = withOwnIds(session, suite, scenario.request);
      const draft = draftCall(session, suite, body, isAsked ? { prefer: key } : {});
      return observe(session, suite, await signDraft(session, draft), {
        check: id,
        way: isAsked ? 'example' : 'unasked',
        expect: (outcome) =>
          isAsked
            ? [
                ...expectAsked({ fact, pointer }, scenario.code, outcome),
                ...sameAsExample(suite, key, scenario, outcome),
              ]
            : expectTaken(session, suite, { fact, pointer }, outcome),
      });
    },
  };
}

function sameAsExample(
  suite: ContractSuite,
  key: string,
  { response }: Scenario,
  outcome: { readonly body: unknown } | undefined,
): readonly Finding[] {
  if (outcome === undefined || isDeepStrictEqual(outcome.body, response)) return [];
  const fact = `The answer to ${key} is its example.`;
  const found = JSON.stringify(outcome.body);
  return [{ kind: 'asked', fact, pointer: answerPlace(suite), expected: JSON.stringify(response), found }];
}

/** Each documented code, asked for in each way that the target offers; a real gateway answers what it thinks right. */
export function resultCodeChecks(suite: ContractSuite, target: Target): readonly Check[] {
  const codes = Object.values(suite.results).flat();
  return codes.flatMap((code) => [
    resultCodeCheck(suite, code, target),
    ...(target.hasTriggers === true ? [triggerCheck(suite, code)] : []),
  ]);
}

function resultCodeCheck(suite: ContractSuite, code: string, { forcesResults }: Target): Check {
  const id = `${suite.id}/result-code/${code}`;
  return {
    id,
    kind: 'result-code',
    operation: suite.id,
    sends: `the example of ${code}`,
    ...(!forcesResults && { skip: 'Only a double can be asked for a result code.' }),
    async run(session) {
      const draft = draftCall(session, suite, exampleOf(suite, code), { prefer: code });
      return observe(session, suite, await signDraft(session, draft), {
        check: id,
        way: 'example',
        expect: (outcome) => expectAsked(documented(suite, code), code, outcome),
      });
    },
  };
}

/** The value at the end of which the code stands brings it about. */
function triggerCheck(suite: ContractSuite, code: string): Check {
  const id = `${suite.id}/result-code/${code}/trigger`;
  return {
    id,
    kind: 'result-code',
    operation: suite.id,
    sends: `an example with a value that ends in __${code}`,
    async run(session) {
      const members = await session.triggersOf(suite);
      const example = exampleOf(suite, code);
      const member =
        members.find((each) => isRecord(example) && typeof example[each.member] === 'string') ?? members[0];
      // What the target does not offer is not seen, which is for a report to tell.
      if (member === undefined || !isRecord(example)) return { findings: [], exchanges: [], codes: [] };
      const body = { ...example, [member.member]: `${member.prefix}${code}` };
      return observe(session, suite, await signDraft(session, draftCall(session, suite, body)), {
        check: id,
        way: 'trigger',
        expect: (outcome) => expectAsked(documented(suite, code), code, outcome),
      });
    },
  };
}

/** The request that belongs to a code, else any. */
function exampleOf({ scenarios }: ContractSuite, code: string): unknown {
  const all = Object.values(scenarios).filter(({ request }) => request !== undefined);
  return (all.find((scenario) => scenario.code === code) ?? all[0])?.request;
}

const documented = (suite: ContractSuite, code: string) => ({
  fact: `${suite.id} can answer ${code}.`,
  pointer: answerPlace(suite),
});

/** What the examples and codes of a suite give to check. */
export const exampleChecks = (suite: ContractSuite, target: Target): readonly Check[] => [
  ...Object.entries(suite.scenarios)
    .filter(([, { request }]) => request !== undefined)
    .map(([key, scenario]) => scenarioCheck(suite, key, scenario)),
  ...resultCodeChecks(suite, target),
];
