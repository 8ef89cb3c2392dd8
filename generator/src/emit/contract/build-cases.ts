import type { ApiModel, Operation } from '../../model/model.ts';
import type { Report } from '../../model/report.ts';
import { attempt, type Attempt, type Start } from './attempt.ts';
import type { ContractCase, Donor, Wish } from './case.ts';
import { isConstrained, listFields } from './fields.ts';
import type { Judge } from './judge.ts';
import { reportMissing, reportUnread } from './report-gaps.ts';
import { valueOf } from './wish.ts';
import { wishesFor } from './wishes.ts';

/**
 * The cases of one operation. Each starts from the first example in which its change makes sense and after which Ajv agrees
 * with what the case expects: a case can't be wrong about the schema. What gets no case is reported.
 */
export function buildCases(model: ApiModel, operation: Operation, judge: Judge, report: Report): ContractCase[] {
  const { request } = operation;
  if (request === undefined) return [];
  const fields = listFields(model, request.schema);
  reportUnread(fields, report);

  const donor: Donor = (place) =>
    operation.scenarios.map(({ request: example }) => valueOf(example, place)).find((value) => value !== undefined);
  const taken = new Set<string>();
  const wanted = fields
    .filter(isConstrained)
    .flatMap((field) => wishesFor(field, donor))
    .filter(({ kind, rule }) => kind !== 'native' || judge.isTyped(rule.schema));
  return sameRule(wanted, judge).flatMap((wishes) => {
    const [first] = wishes;
    const id = freeId(`${operation.id}/${first.kind}/${first.name}`, first.branch, taken);
    const { wish, start, found } = bestAttempt(operation, wishes, judge, model.schemas);
    if (start !== undefined) return [caseOf(id, wish, start, judge)];
    reportMissing(operation, id, { wish, found }, judge, report);
    return [];
  });
}

/** One that has a start, or at least got to try something. */
function bestAttempt(
  operation: Operation,
  [first, ...others]: readonly [Wish, ...Wish[]],
  judge: Judge,
  schemas: ApiModel['schemas'],
): Attempt {
  const rank = ({ start, found }: Attempt): number => (start ? 2 : found === 'nothing' ? 0 : 1);
  return others
    .map((wish) => attempt(operation, wish, judge, schemas))
    .reduce((best, each) => (rank(each) > rank(best) ? each : best), attempt(operation, first, judge, schemas));
}

/** Wishes about one rule under one name: a schema that two forms of the body share is tested once. */
function sameRule(wishes: readonly Wish[], judge: Judge): [Wish, ...Wish[]][] {
  const groups = new Map<string, [Wish, ...Wish[]]>();
  for (const wish of wishes) {
    const key = JSON.stringify([wish.kind, wish.name, pointerOf(wish, judge)]);
    const group = groups.get(key);
    if (group) group.push(wish);
    else groups.set(key, [wish]);
  }
  return [...groups.values()];
}

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
  const told = field === undefined ? {} : { field };
  return { id, ...start, expect: valid ? 'accepted' : 'request-invalid', ...told, rule: pointerOf(wish, judge) };
}
