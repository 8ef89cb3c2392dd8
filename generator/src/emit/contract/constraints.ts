import type { Operation } from '../../model/model.ts';
import type { Report } from '../../model/report.ts';
import type { Constraint, ContractCase, Rule, Wish } from './case.ts';
import { changed } from './change.ts';
import { groupBy } from './group-by.ts';
import type { BrokenRule, Judge } from './judge.ts';
import type { FieldRule } from './list-rules.ts';

/** A case with the wish it came of, where it came of one. */
export interface Made {
  readonly case: ContractCase;
  readonly wish?: Wish;
}

/** By what a rule at a field is known: the same schema behind two forms of a body is looked at once. */
export const keyOf = (pointer: string, label: string): string => `${pointer} ${label}`;

/**
 * Every rule at every field, with what proves each side of it. Refusals: the cases about the rule, else any case that breaks it among
 * others. Acceptance: the cases about it, else an example, or an accepted case, that has something there for the rule to look at.
 *
 * @param told wishes without a case, by key: their gaps are reported already
 */
export function buildConstraints(
  operation: Operation,
  rules: readonly FieldRule[],
  made: readonly Made[],
  told: ReadonlySet<string>,
  judge: Judge,
  report: Report,
): Constraint[] {
  const { request, scenarios } = operation;
  if (request === undefined) return [];
  const bodyOf = (each: ContractCase): unknown =>
    changed(scenarios.find(({ key }) => key === each.from)?.request, each.patch);
  const sound = [
    ...scenarios.flatMap(({ key, request: body }) =>
      body !== undefined && judge.broken(request.pointer, body).length === 0 ? [{ id: `scenario/${key}`, body }] : [],
    ),
    ...made
      .filter((each) => each.case.expect === 'accepted')
      .map((each) => ({ id: each.case.id, body: bodyOf(each.case) })),
  ];
  const refused = memoize(() =>
    made
      .filter((each) => each.case.expect === 'request-invalid')
      .map((each) => ({ id: each.case.id, broken: judge.broken(request.pointer, bodyOf(each.case)) })),
  );
  const proofs = groupBy(
    made.filter(({ wish }) => wish !== undefined),
    ({ wish }) => (wish === undefined ? '' : keyOf(wish.shown ?? judge.pointerOf(wish.rule), wish.label)),
  );

  const byKey = groupBy(rules, (each) => keyOf(each.shown ?? judge.pointerOf(each.rule), each.about.label));
  return [...byKey].flatMap(([key, same]): Constraint[] => {
    const own = proofs.get(key) ?? [];
    const [{ about, keyword, rule, shown = judge.pointerOf(rule) }] = same;
    const side = (expect: ContractCase['expect']) =>
      own.flatMap((each) => (each.case.expect === expect ? [each.case.id] : []));
    const satisfied = orElse(side('accepted'), () => {
      const shown = sound.find(({ body }) => same.some((each) => isShown(each, body)));
      return shown && [shown.id];
    });
    const violated = orElse(side('request-invalid'), () => {
      const found = refused().find(({ broken }) =>
        broken.some((error) => same.some((each) => isThis(error, each.rule))),
      );
      return found && [found.id];
    });
    // Another form of the body takes what breaks this one alone.
    if (violated === undefined && same.every(({ alternatives }) => alternatives) && !told.has(key)) return [];
    const lacking = [...(satisfied ? [] : ['kept']), ...(violated ? [] : ['broken'])];
    if (lacking.length > 0 && !told.has(key))
      report(
        'CONSTRAINT_UNREACHED',
        shown,
        `No request of ${operation.id} shows ${keyword} of ${about.field || 'the body'} ${lacking.join(' or ')}.`,
        'warning',
      );
    return [
      {
        rule: judge.locate(shown) ?? shown,
        field: about.field,
        keyword,
        ...(satisfied && { satisfied }),
        ...(violated && { violated }),
      },
    ];
  });

  /** By its own keyword: what another one of the same schema breaks is no proof. */
  function isThis(error: BrokenRule, rule: Rule): boolean {
    return judge.isThat(error, rule) && (rule.whole === true || error.keyword === (rule.told ?? rule.keyword));
  }

  function isShown({ looksAt, given }: FieldRule, body: unknown): boolean {
    return looksAt(body) && given.every((each) => judge.keepsTo(body, each));
  }
}

const orElse = (ids: readonly string[], other: () => readonly string[] | undefined) => (ids.length > 0 ? ids : other());

function memoize<T>(compute: () => T): () => T {
  let known: { readonly value: T } | undefined;
  return () => (known ??= { value: compute() }).value;
}
