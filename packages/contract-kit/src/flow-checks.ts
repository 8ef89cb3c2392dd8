import type { Check } from './check.ts';
import type { Flow } from './flow.ts';
import { flowSessionOf } from './flow-session.ts';
import { personsOf, runFlow } from './run-flow.ts';
import type { ContractApi, ContractSuite } from './suite.ts';
import type { Target } from './target.ts';

/**
 * The flows of an API as checks. One that needs a person is skipped by name, unless the target's pages let themselves be approved, or
 * what the person would give was given from outside: a code works once, so it is the first flow's that needs no more than that.
 */
export function flowChecks(
  api: ContractApi,
  flows: readonly Flow[],
  suites: readonly ContractSuite[],
  target: Target,
): readonly Check[] {
  const left = new Map(target.authCode === undefined ? [] : [['authCode', target.authCode]]);
  return flows.map((flow): Check => {
    const given = new Map<string, string>();
    const skip = target.approvesItself === true ? undefined : whyNot(api, flow, flows, left, given);
    const id = `flow/${flow.id}`;
    return {
      id,
      kind: 'flow',
      // They go through several: together they are a group of their own.
      operation: 'flows',
      sends: flow.summary,
      ...(skip !== undefined && { skip }),
      run: async (session) => runFlow(flow, { flows, suites, session: flowSessionOf(session, id, given) }),
    };
  });
}

/** Why a flow can't run without a person; where it can, what was left for it is now given to it. */
function whyNot(
  { name }: ContractApi,
  flow: Flow,
  flows: readonly Flow[],
  left: Map<string, string>,
  given: Map<string, string>,
): string | undefined {
  const [first, ...others] = personsOf(flow, flows);
  if (first === undefined) return undefined;
  const { gives, summary } = first;
  const value = gives === undefined ? undefined : left.get(gives);
  if (gives !== undefined && value !== undefined && others.length === 0) {
    left.delete(gives);
    given.set(gives, value);
    return undefined;
  }
  const only = others.length === 0 && gives !== undefined;
  return `Needs a person: ${summary}${only ? ` Or set ${environmentName(name, gives)}, which works for one flow.` : ''}`;
}

/** `ANTOM_AUTH_CODE` */
const environmentName = (api: string, input: string): string =>
  `${api}_${input.replaceAll(/[A-Z]/g, '_$&')}`.replaceAll(/[^A-Za-z0-9]/g, '_').toUpperCase();
