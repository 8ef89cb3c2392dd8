import type { Finding } from './change.ts';
import { finding, flipped, sumOf, type At, type Comparer, type Comparison } from './comparison.ts';
import { canonical, type ConditionFacts, type Part } from './value-facts.ts';

/** Rules of the kind `if`/`then`, matched by title, else by what they say. */
export const compareConditions: Comparer = (comparison, base, head, at) => {
  const pairs = matchConditions(base.conditions, head.conditions);
  const gone = base.conditions.filter((each) => !pairs.some(([from]) => from === each));
  const come = head.conditions.filter((each) => !pairs.some(([, to]) => to === each));
  return [
    ...pairs.flatMap(([from, to]) => compareCondition(comparison, from, to, at)),
    ...gone.map((each) =>
      finding('condition-removed', 'widened', at, { base: each.pointer, head: head.pointer }, { before: told(each) }),
    ),
    ...come.map((each) =>
      finding('condition-added', 'narrowed', at, { base: base.pointer, head: each.pointer }, { after: told(each) }),
    ),
  ];
};

function matchConditions(
  base: readonly ConditionFacts[],
  head: readonly ConditionFacts[],
): (readonly [ConditionFacts, ConditionFacts])[] {
  const pairs: (readonly [ConditionFacts, ConditionFacts])[] = [];
  const taken = new Set<ConditionFacts>();
  const keys: readonly ((condition: ConditionFacts) => string)[] = [
    ({ title, when, then, otherwise }) => canonical([title, said(when), said(then), said(otherwise)]),
    ({ title }) => title,
    ({ when, then, otherwise }) => canonical([said(when), said(then), said(otherwise)]),
    ({ when }) => canonical(said(when)),
    ({ then }) => canonical(said(then)),
  ];
  for (const keyOf of keys) {
    for (const from of base.filter((each) => !taken.has(each))) {
      const to = head.find((each) => !taken.has(each) && keyOf(each) === keyOf(from) && keyOf(from) !== '');
      if (to === undefined) continue;
      pairs.push([from, to]);
      taken.add(from).add(to);
    }
  }
  return pairs;
}

const said = (parts: readonly Part[]): unknown => parts.map(({ schema }) => schema);

/** A condition by its title, or by what it says where it has none, and what it says. */
export function tellCondition({ title, when, then, otherwise }: ConditionFacts): {
  readonly label: string;
  readonly rule: string;
} {
  const rule = `if ${canonical(said(when))} then ${canonical(said(then))}${otherwise.length > 0 ? ' else …' : ''}`;
  return { label: title === '' ? rule : title, rule };
}

const told = (condition: ConditionFacts): string => tellCondition(condition).label;

/** A condition asks for more where its trigger fits more often or where what follows from it is narrower. */
function compareCondition(comparison: Comparison, from: ConditionFacts, to: ConditionFacts, at: At): Finding[] {
  const places = { base: from.pointer, head: to.pointer };
  const inner = { ...at, asserts: true };
  const found = [
    ...comparison.compare(from.when, to.when, inner).map(flipped),
    ...comparison.compare(from.then, to.then, inner),
    ...comparison.compare(from.otherwise, to.otherwise, inner),
  ];
  // What `else` covers grows where the trigger shrinks: with it, a changed trigger does both.
  const hasElse = from.otherwise.length > 0 || to.otherwise.length > 0;
  const triggered = hasElse && comparison.compare(from.when, to.when, inner).some(({ effect }) => effect !== 'same');
  const effect = triggered ? 'other' : sumOf(found.map((each) => each.effect));
  if (effect !== 'same') {
    const details = (side: 'before' | 'after'): string =>
      [told(side === 'before' ? from : to), ...toldInside(found, side)].join('; ');
    return [finding(kinds[effect], effect, at, places, { before: details('before'), after: details('after') })];
  }
  return from.title === to.title
    ? []
    : [finding('condition-retitled', 'same', at, places, { before: from.title, after: to.title })];
}

const kinds = { narrowed: 'condition-tightened', widened: 'condition-loosened', other: 'condition-changed' } as const;

/** `terminalType: enum APP, WAP` */
const toldInside = (found: readonly Finding[], side: 'before' | 'after'): string[] =>
  found.flatMap((each) => (each[side] === undefined ? [] : [`${each.field}: ${each.kind} ${each[side]}`]));
