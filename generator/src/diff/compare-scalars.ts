import type { Effect, Finding } from './change.ts';
import { finding, keywordOf, type At, type Comparer } from './comparison.ts';
import { pointerTo } from '../pointer.ts';
import { isEqual, printValue, type ValueFacts } from './value-facts.ts';

/** JSON types, with null apart: it is told as what it means to a caller. */
export const compareTypes: Comparer = (_, base, head, at) => {
  const places = placesOf(base.types, head.types, base, head, 'type');
  const [before, after] = [base.types?.value, head.types?.value];
  const found: Finding[] = [];
  const nullable = [before, after].map((types) => types === undefined || types.includes('null'));
  if (before !== undefined && after !== undefined && nullable[0] !== nullable[1])
    found.push(finding('nullable', nullable[1] ? 'widened' : 'narrowed', at, places, textsOf(before, after)));
  const bare = (types: readonly string[] | undefined) => types?.filter((type) => type !== 'null');
  const effect = effectOfSets(bare(before), bare(after), (type, types) =>
    types.some((other) => other === type || (type === 'integer' && other === 'number')),
  );
  if (effect !== 'same') found.push(finding('type', effect, at, places, textsOf(before, after)));
  return found;
};

/** Closed sets of values. What is gone and what is new are two findings, as they meet different callers. */
export const compareValues: Comparer = (_, base, head, at) => {
  const [before, after] = [base.values, head.values];
  if (before === undefined && after === undefined) return [];
  const places = placesOf(before, after, base, head, (after ?? before)?.keyword);
  if (before === undefined || after === undefined) {
    const texts = { before: before && listed(before.value), after: after && listed(after.value) };
    return [finding('enum', before === undefined ? 'narrowed' : 'widened', at, places, texts)];
  }
  const lacks = (all: readonly unknown[], values: readonly unknown[]): readonly unknown[] =>
    all.filter((value) => !values.some((other) => isEqual(value, other)));
  const [gone, come] = [lacks(before.value, after.value), lacks(after.value, before.value)];
  if (before.keyword === 'const' && after.keyword === 'const')
    return gone.length === 0
      ? []
      : [finding('const', 'other', at, places, { before: listed(before.value), after: listed(after.value) })];
  return [
    ...(gone.length > 0 ? [finding('enum', 'narrowed', at, places, { before: listed(gone) })] : []),
    ...(come.length > 0 ? [finding('enum', 'widened', at, places, { after: listed(come) })] : []),
  ];
};

const lower = ['minLength', 'minItems', 'minProperties', 'minimum', 'exclusiveMinimum', 'minContains'] as const;
const upper = ['maxLength', 'maxItems', 'maxProperties', 'maximum', 'exclusiveMaximum', 'maxContains'] as const;

/** Lengths, counts and sizes: of several bounds for one value the closest holds. */
export const compareBounds: Comparer = (_, base, head, at) => [
  ...lower.flatMap((keyword) => compareBound(keyword, Math.max, base, head, at)),
  ...upper.flatMap((keyword) => compareBound(keyword, (...all) => -Math.min(...all), base, head, at)),
];

/** @param closeness the greater, the fewer values are right */
function compareBound(
  keyword: string,
  closeness: (...bounds: number[]) => number,
  base: ValueFacts,
  head: ValueFacts,
  at: At,
): Finding[] {
  const [before, after] = [base, head].map((facts) => closest(facts, keyword, closeness));
  if (before?.value === after?.value) return [];
  const rank = (bound: typeof before): number => (bound === undefined ? -Infinity : closeness(bound.value));
  const effect = rank(after) > rank(before) ? 'narrowed' : 'widened';
  const texts = { before: before && String(before.value), after: after && String(after.value) };
  return [finding(kebab(keyword), effect, at, placesOf(before, after, base, head, keyword), texts)];
}

function closest(
  { parts }: ValueFacts,
  keyword: string,
  closeness: (...bounds: number[]) => number,
): { value: number; pointer: string } | undefined {
  const bounds = parts.flatMap(({ schema, pointer }) => {
    const value = typeof schema === 'boolean' ? undefined : schema[keyword];
    return typeof value === 'number' ? [{ value, pointer }] : [];
  });
  return bounds.sort((a, b) => closeness(b.value) - closeness(a.value))[0];
}

const kebab = (keyword: string): string => keyword.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Keywords of which several may hold at once, each a demand of its own. */
export const compareTexts: Comparer = (_, base, head, at) =>
  ['pattern', 'format', 'contentMediaType', 'contentEncoding'].flatMap((keyword) => {
    const [before, after] = [base, head].map((facts) => allOf(facts, keyword));
    const gone = before?.filter(({ value }) => !after?.some((other) => other.value === value)) ?? [];
    const come = after?.filter(({ value }) => !before?.some((other) => other.value === value)) ?? [];
    if (gone.length === 0 && come.length === 0) return [];
    const effect = come.length === 0 ? 'widened' : gone.length === 0 ? 'narrowed' : 'other';
    const text = (all: readonly { value: string }[]) =>
      all.length === 0 ? undefined : all.map(({ value }) => value).join(' and ');
    const places = placesOf(gone[0] ?? before?.[0], come[0] ?? after?.[0], base, head, keyword);
    return [finding(kebab(keyword), effect, at, places, { before: text(gone), after: text(come) })];
  });

const allOf = ({ parts }: ValueFacts, keyword: string): { value: string; pointer: string }[] =>
  parts.flatMap(({ schema, pointer }) => {
    const value = typeof schema === 'boolean' ? undefined : schema[keyword];
    return typeof value === 'string' ? [{ value, pointer }] : [];
  });

/** Facts of a value that say nothing of which are right, and yet something to its caller. */
export const compareAnnotations: Comparer = (_, base, head, at) =>
  (['x-wire-type', 'default', 'deprecated', 'x-returned-with'] as const).flatMap((keyword) => {
    const [before, after] = [keywordOf(base, keyword), keywordOf(head, keyword)];
    if (isEqual(before?.value, after?.value)) return [];
    const step = before === undefined ? 'added' : after === undefined ? 'removed' : 'changed';
    const texts = { before: before && printValue(before.value), after: after && printValue(after.value) };
    const kind = `${keyword.replace(/^x-/, '')}-${step}`;
    return [finding(kind, 'same', at, placesOf(before, after, base, head, keyword), texts)];
  });

/** Of two sets, absent meaning everything, whether the second holds less, more or something else. */
export function effectOfSets<T>(
  before: readonly T[] | undefined,
  after: readonly T[] | undefined,
  holds: (value: T, set: readonly T[]) => boolean,
): Effect {
  if (before === undefined || after === undefined)
    return before === after ? 'same' : before === undefined ? 'narrowed' : 'widened';
  const lost = before.some((value) => !holds(value, after));
  const won = after.some((value) => !holds(value, before));
  return lost ? (won ? 'other' : 'narrowed') : won ? 'widened' : 'same';
}

const textsOf = (before: readonly string[] | undefined, after: readonly string[] | undefined) => ({
  before: before?.join(' or '),
  after: after?.join(' or '),
});

export const listed = (values: readonly unknown[]): string => values.map(printValue).join(', ');

/** Where the keyword stands on either side, or else the value that it is about. */
export const placesOf = (
  before: { readonly pointer: string } | undefined,
  after: { readonly pointer: string } | undefined,
  base: { readonly pointer: string },
  head: { readonly pointer: string },
  keyword?: string,
): { base: string; head: string } => {
  const at = (held: { readonly pointer: string } | undefined, value: { readonly pointer: string }): string =>
    held === undefined ? value.pointer : keyword === undefined ? held.pointer : pointerTo(held.pointer, keyword);
  return { base: at(before, base), head: at(after, head) };
};
