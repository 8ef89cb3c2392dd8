import type { Finding } from './change.ts';
import { constantOf, finding, memberField, type At, type Comparer, type Comparison } from './comparison.ts';
import { describeValue } from './describe-value.ts';
import { findRenames } from './find-renames.ts';
import { placesOf } from './compare-scalars.ts';
import { readFacts, type ValueFacts } from './value-facts.ts';

/** The members of an object: which there are, which must be there, and what they hold. */
export const compareMembers: Comparer = (comparison, base, head, at) => {
  const both = [...base.properties.keys()].filter((name) => head.properties.has(name));
  return [
    ...(at.asserts ? [] : compareNames(comparison, base, head, at)),
    ...compareRequired(base, head, at),
    ...(at.asserts ? [...new Set([...base.properties.keys(), ...head.properties.keys()])] : both).flatMap((name) =>
      comparison.compare(base.properties.get(name) ?? [], head.properties.get(name) ?? [], {
        ...at,
        field: memberField(at.field, name),
        ...statusBeside(comparison, base, head, name),
      }),
    ),
  ];
};

/** A code is read together with the status beside it. */
function statusBeside(
  { names, ...comparison }: Comparison,
  base: ValueFacts,
  head: ValueFacts,
  name: string,
): Pick<At, 'status'> {
  if (name !== names?.code) return {};
  return {
    status: {
      base: constantOf(comparison.base, base, names.status),
      head: constantOf(comparison.head, head, names.status),
    },
  };
}

function compareNames(comparison: Comparison, base: ValueFacts, head: ValueFacts, at: At): Finding[] {
  const gone = [...base.properties.keys()].filter((name) => !head.properties.has(name));
  const come = [...head.properties.keys()].filter((name) => !base.properties.has(name));
  const renames = findRenames(comparison, base, head, gone, come);
  const renamed = [...renames].map(([from, to]): Finding => ({
    ...finding(
      'field-renamed',
      'other',
      { field: memberField(at.field, from) },
      { base: pointerOf(base, from), head: pointerOf(head, to) },
      { before: from, after: to },
    ),
    guess: true,
  }));
  const removed = gone
    .filter((name) => !renames.has(name))
    .map((name) =>
      finding(
        'field-removed',
        'other',
        { field: memberField(at.field, name) },
        { base: pointerOf(base, name), head: head.pointer },
        { before: told(comparison.base, base, name) },
      ),
    );
  const taken = new Set(renames.values());
  const added = come
    .filter((name) => !taken.has(name))
    .map((name) =>
      finding(
        head.required.has(name) ? 'required-field-added' : 'field-added',
        head.required.has(name) ? 'other' : 'widened',
        { field: memberField(at.field, name) },
        { base: base.pointer, head: pointerOf(head, name) },
        { after: told(comparison.head, head, name) },
      ),
    );
  return [...renamed, ...removed, ...added];
}

function compareRequired(base: ValueFacts, head: ValueFacts, at: At): Finding[] {
  const isShared = (name: string): boolean => at.asserts || base.properties.has(name) === head.properties.has(name);
  const change = (name: string, kind: string, effect: 'narrowed' | 'widened'): Finding => ({
    ...finding(
      kind,
      effect,
      { field: memberField(at.field, name) },
      {
        base: base.required.get(name) ?? pointerOf(base, name),
        head: head.required.get(name) ?? pointerOf(head, name),
      },
      kind === 'field-required' ? { before: 'optional', after: 'required' } : { before: 'required', after: 'optional' },
    ),
  });
  return [
    ...[...head.required.keys()]
      .filter((name) => !base.required.has(name) && isShared(name))
      .map((name) => change(name, 'field-required', 'narrowed')),
    ...[...base.required.keys()]
      .filter((name) => !head.required.has(name) && isShared(name))
      .map((name) => change(name, 'field-optional', 'widened')),
  ];
}

const pointerOf = ({ properties, pointer }: ValueFacts, name: string): string =>
  properties.get(name)?.[0]?.pointer ?? pointer;

const told = (document: unknown, facts: ValueFacts, name: string): string =>
  describeValue(readFacts(document, facts.properties.get(name) ?? []), facts.required.has(name));

/** Whether members that are not named may be there, and what they have to be. */
export const compareFurther: Comparer = (comparison, base, head, at) => {
  const places = placesOf(base.closed ?? base.further[0], head.closed ?? head.further[0], base, head);
  const rank = ({ closed, further }: ValueFacts): number => (closed ? 2 : further.length > 0 ? 1 : 0);
  if (rank(base) === 1 && rank(head) === 1)
    return comparison.compare(base.further, head.further, { ...at, field: memberField(at.field, '*') });
  if (rank(base) === rank(head)) return [];
  const words = ['any', 'of one schema', 'none'] as const;
  return [
    finding('further-members', rank(head) > rank(base) ? 'narrowed' : 'widened', at, places, {
      before: words[rank(base)],
      after: words[rank(head)],
    }),
  ];
};

/** Members that must be there beside another. */
export const compareDependents: Comparer = (_, base, head, at) =>
  [...new Set([...base.dependentRequired.keys(), ...head.dependentRequired.keys()])].flatMap((name) => {
    const [before, after] = [base.dependentRequired.get(name), head.dependentRequired.get(name)];
    const places = placesOf(before, after, base, head);
    const lacks = (all: typeof before, others: typeof before): string[] =>
      all?.value.filter((each) => !others?.value.includes(each)) ?? [];
    const [gone, come] = [lacks(before, after), lacks(after, before)];
    const field = { field: memberField(at.field, name) };
    const told = (names: readonly string[]) => `${name} requires ${names.join(', ')}`;
    return [
      ...(come.length > 0 ? [finding('dependent-required', 'narrowed', field, places, { after: told(come) })] : []),
      ...(gone.length > 0 ? [finding('dependent-required', 'widened', field, places, { before: told(gone) })] : []),
    ];
  });
