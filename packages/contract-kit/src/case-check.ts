import { applyPatch } from 'rfc6902';
import type { Check } from './check.ts';
import { draftCall, signDraft } from './draft.ts';
import { expectAsked, expectRefused, expectTaken } from './expect-verdict.ts';
import { factOfRule } from './fact-of-rule.ts';
import { observe } from './observe.ts';
import { isRecord } from './record.ts';
import type { Session } from './session.ts';
import type { ContractApi, ContractCase, ContractSuite, Scenario } from './suite.ts';
import type { Target } from './target.ts';

/** One case of a suite: its example with its one change, sent, and the verdict on it. */
export function caseCheck(api: ContractApi, suite: ContractSuite, each: ContractCase): Check {
  const { id, from, expect, field, rule } = each;
  const fact = factOfRule(api.document, rule, field);
  return {
    id,
    kind: 'case',
    operation: suite.id,
    sends: describeChange(each),
    async run(session) {
      const isAsked = expect === 'accepted' && isAskedFor(session.target, suite.scenarios[from]);
      const body = withOwnIds(session, suite, changedExample(suite, each), field);
      // A refusal has to come unasked.
      const draft = draftCall(session, suite, body, isAsked ? { prefer: from } : {});
      return observe(session, suite, await signDraft(session, draft), {
        check: id,
        as: expect === 'accepted' ? 'result' : 'refusal',
        way: isAsked ? 'example' : 'unasked',
        expect(outcome) {
          const verdict = { fact, pointer: rule };
          if (expect !== 'accepted')
            return expectRefused(session, suite, { ...verdict, reason: expect, field }, outcome);
          return isAsked
            ? expectAsked(verdict, suite.scenarios[from]?.code, outcome)
            : expectTaken(session, suite, verdict, outcome);
        },
      });
    },
  };
}

/** A request example that no response example answers can be sent, but there is nothing to ask for. */
export const isAskedFor = ({ forcesResults }: Target, scenario: Scenario | undefined): boolean =>
  forcesResults && scenario?.response !== undefined;

/** The body that a case sends: its example with its one change. */
export function changedExample({ scenarios }: ContractSuite, { id, from, patch }: ContractCase): unknown {
  const [first] = patch;
  if (first?.op === 'replace' && first.path === '') return first.value;
  const body = structuredClone(scenarios[from]?.request);
  const failed = applyPatch(body, [...patch]).filter((error) => error !== null);
  if (failed.length > 0) throw new Error(`The patch of ${id} does not fit the example ${from}: ${String(failed[0])}`);
  return body;
}

/**
 * A gateway remembers calls by their ids, and a second one under the id of the first would be the same call. A double that is asked
 * for an example remembers nothing.
 *
 * @param field what the request is about, which stays as it is
 */
export function withOwnIds(session: Session, { idempotency }: ContractSuite, body: unknown, field?: string): unknown {
  // Of several members the last one counts the calls; those before it say whose they are.
  const path = idempotency?.key.at(-1);
  if (session.target.forcesResults || path === undefined || path.includes('.') || path === field) return body;
  return isRecord(body) && typeof body[path] === 'string' ? { ...body, [path]: session.nextId() } : body;
}

/** `consult.success without /authState` */
function describeChange({ from, patch }: ContractCase): string {
  const changes = patch.map(({ op, path }) => {
    if (op === 'remove') return `without ${path}`;
    return path === '' ? 'another body' : `${op === 'add' ? 'with' : 'other'} ${path}`;
  });
  return [from, changes.join(', ')].filter(Boolean).join(' ');
}
