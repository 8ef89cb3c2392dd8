import type { ApiModel, Operation } from '../../model/model.ts';
import type { Report } from '../../model/report.ts';
import { attempt, type Attempt, type Start, type Trial } from './attempt.ts';
import type { Constraint, ContractCase, Donor, Wish } from './case.ts';
import { buildConstraints, keyOf, type Made } from './constraints.ts';
import { extremeCases } from './extremes.ts';
import { listFields } from './fields.ts';
import { laterItemWishes } from './item-wishes.ts';
import { groupBy } from './group-by.ts';
import type { Judge } from './judge.ts';
import { listRules } from './list-rules.ts';
import { reportMissing } from './report-gaps.ts';
import { createSeed } from './seed.ts';
import { valueOf } from './wish.ts';
import { wishesFor } from './wishes.ts';

/** What is tested of the requests of one operation. */
export interface BuiltCases {
  /** By the field that they are about, in the order of the spec. */
  readonly groups: readonly CaseGroup[];
  readonly constraints: readonly Constraint[];
}

export interface CaseGroup {
  /** The field as it stands in the ids of its cases; `body` is the whole. */
  readonly label: string;
  readonly cases: readonly ContractCase[];
}

/**
 * The cases of one operation. Each starts from the first example in which its change makes sense and after which Ajv agrees
 * with what the case expects: a case can't be wrong about the schema. What gets no case is reported.
 */
export function buildCases(model: ApiModel, operation: Operation, judge: Judge, report: Report): BuiltCases {
  const { request } = operation;
  if (request === undefined) return { groups: [], constraints: [] };
  const fields = listFields(model, request.schema);
  const donor: Donor = (place) =>
    operation.scenarios.map(({ request: example }) => valueOf(example, place)).find((value) => value !== undefined);
  const trial: Trial = {
    operation,
    schemas: model.schemas,
    judge,
    seed: createSeed(fields, model.schemas, donor, judge),
  };

  const own = fields.flatMap((field) => wishesFor(field, donor, model.schemas));
  const wanted = [...own, ...fields.flatMap((field) => laterItemWishes(field, own))].filter(
    ({ kind, rule }) => kind !== 'native' || judge.isTyped(rule.schema),
  );
  const taken = new Set<string>();
  const told = new Set<string>();
  const made = sameRule(wanted, judge).flatMap((wishes): Made[] => {
    const [first] = wishes;
    const id = freeId(`${operation.id}/${first.kind}/${first.name}`, first.branch, taken);
    const tried = bestAttempt(trial, wishes);
    const { wish, start } = tried;
    if (start !== undefined) return [{ case: caseOf(id, wish, start, judge), wish }];
    if (reportMissing(operation, id, tried, judge, report)) told.add(keyOf(pointerOf(wish, judge), wish.label));
    return [];
  });
  const extremes = extremeCases(trial, fields);
  const rules = fields.flatMap((field) => listRules(field, judge));
  const all = [...extremes.map((each) => ({ case: each })), ...made];
  const constraints = buildConstraints(operation, rules, all, told, judge, report);
  const groups = grouped(
    fields.map(({ label }) => label),
    all,
  );
  return { groups, constraints };
}

/** Cases of a field stand together; fields, in the order in which the schema names them. */
function grouped(labels: readonly string[], made: readonly Made[]): CaseGroup[] {
  const byLabel = groupBy(made, ({ wish }) => wish?.label ?? '');
  const order = new Set(['', ...labels, ...byLabel.keys()]);
  return [...order].flatMap((label) => {
    const cases = byLabel.get(label)?.map((each) => each.case);
    return cases === undefined ? [] : [{ label: label || 'body', cases }];
  });
}

/** One that has a start, or at least got to try something. */
function bestAttempt(trial: Trial, [first, ...others]: readonly [Wish, ...Wish[]]): Attempt {
  const rank = ({ start, found }: Attempt): number => (start ? 2 : found === 'nothing' ? 0 : 1);
  let best = attempt(trial, first);
  for (const wish of others) {
    if (best.start !== undefined) break;
    const next = attempt(trial, wish);
    if (rank(next) > rank(best)) best = next;
  }
  return best;
}

/** Wishes about one rule under one name: a schema that two forms of the body share is tested once. */
const sameRule = (wishes: readonly Wish[], judge: Judge): [Wish, ...Wish[]][] => [
  ...groupBy(wishes, (wish) => JSON.stringify([wish.kind, wish.name, pointerOf(wish, judge)])).values(),
];

const pointerOf = ({ shown, rule }: Wish, judge: Judge): string =>
  (shown && judge.locate(shown)) ?? judge.pointerOf(rule);

/** Two rules can go by one name: in two forms of a body, or in two parts of an `allOf`. Both stay. */
function freeId(id: string, branch: string | undefined, taken: Set<string>): string {
  let free = taken.has(id) && branch !== undefined ? `${id}@${branch}` : id;
  for (let count = 2; taken.has(free); count++) free = `${id}@${count}`;
  taken.add(free);
  return free;
}

function caseOf(id: string, wish: Wish, start: Start, judge: Judge): ContractCase {
  const { field, valid } = wish;
  const named = field === undefined ? {} : { field };
  return { id, ...start, expect: valid ? 'accepted' : 'request-invalid', ...named, rule: pointerOf(wish, judge) };
}
