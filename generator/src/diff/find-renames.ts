import { asRecord } from '../record.ts';
import type { Comparison } from './comparison.ts';
import type { ValueFacts } from './value-facts.ts';

/**
 * Members that are likely to be others under a new name: they say the same, are required alike, and either their descriptions or
 * most of their letters agree. One that could be several is none.
 */
export function findRenames(
  comparison: Comparison,
  base: ValueFacts,
  head: ValueFacts,
  gone: readonly string[],
  come: readonly string[],
): ReadonlyMap<string, string> {
  const isAlike = (from: string, to: string): boolean => {
    const [before, after] = [base.properties.get(from) ?? [], head.properties.get(to) ?? []];
    if (base.required.has(from) !== head.required.has(to)) return false;
    const sameWords = wordsOf(before[0]) !== undefined && wordsOf(before[0]) === wordsOf(after[0]);
    if (!sameWords && likeness(from, to) < 0.5) return false;
    return comparison
      .compare(before, after, { field: '', asserts: false, inside: new Set() })
      .every(({ effect, kind }) => effect === 'same' && kind === 'documentation');
  };
  const candidates = gone.map((from) => [from, come.filter((to) => isAlike(from, to))] as const);
  const certain = candidates.flatMap(([from, [to, ...others]]) =>
    to !== undefined && others.length === 0 ? [[from, to] as const] : [],
  );
  return new Map(certain.filter(([, to]) => certain.filter(([, other]) => other === to).length === 1));
}

const wordsOf = (part: { readonly schema: unknown } | undefined): unknown => asRecord(part?.schema)['description'];

/** Share of pairs of letters that two names have in common (Dice), regardless of case; 1 where one contains the other. */
export function likeness(a: string, b: string): number {
  const [one, two] = [a.toLowerCase(), b.toLowerCase()];
  if (one.includes(two) || two.includes(one)) return 1;
  const pairs = (name: string): string[] => [...name].slice(1).map((letter, index) => `${name[index]}${letter}`);
  const left = pairs(two);
  const shared = pairs(one).filter((pair) => {
    const found = left.indexOf(pair);
    if (found >= 0) left.splice(found, 1);
    return found >= 0;
  }).length;
  return (2 * shared) / Math.max(1, one.length + two.length - 2);
}
