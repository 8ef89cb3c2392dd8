import { asRecord } from '../record.ts';
import { pointerTo } from '../pointer.ts';
import type { Finding } from './change.ts';
import { compareCodes, pairMovedCodes } from './compare-codes.ts';
import { compareConditions } from './compare-conditions.ts';
import { compareDependents, compareFurther, compareMembers } from './compare-members.ts';
import { compareAnnotations, compareBounds, compareTexts, compareTypes, compareValues } from './compare-scalars.ts';
import { compareUnions } from './compare-unions.ts';
import {
  finding,
  flipped,
  keywordOf,
  sumOf,
  type At,
  type CodeNames,
  type Comparer,
  type Comparison,
} from './comparison.ts';
import { canonical, identityOf, isEqual, partAt, readFacts, type Part, type ValueFacts } from './value-facts.ts';

/**
 * What is different between two schemas and in all that they hold, as values see it: how a schema is cut into components does not
 * matter.
 *
 * @param documents the bundled documents that hold the two
 */
export function compareSchemas(
  documents: { readonly base: unknown; readonly head: unknown; readonly names: CodeNames | undefined },
  base: readonly Part[],
  head: readonly Part[],
): Finding[] {
  const comparison: Comparison = { ...documents, compare };
  return pairMovedCodes(compare(base, head, { field: '', asserts: false, inside: new Set() }));

  function compare(from: readonly Part[], to: readonly Part[], at: At): Finding[] {
    if (from.length === 0 && to.length === 0) return [];
    const [before, after] = [readFacts(documents.base, from), readFacts(documents.head, to)];
    const key = `${identityOf(before)} | ${identityOf(after)}`;
    if (at.inside.has(key)) return [];
    const inner = { ...at, inside: new Set([...at.inside, key]) };
    if (before.never || after.never) return compareNever(before, after, at);
    return comparers.flatMap((comparer) => comparer(comparison, before, after, inner));
  }
}

const comparers: readonly Comparer[] = [
  compareTypes,
  (comparison, base, head, at) =>
    (base.codes ?? head.codes) === undefined
      ? compareValues(comparison, base, head, at)
      : compareCodes(comparison, base, head, at),
  compareBounds,
  compareTexts,
  compareAnnotations,
  compareMembers,
  compareFurther,
  compareItems,
  compareContained,
  compareUnions,
  compareConditions,
  compareDependents,
  compareRest,
  compareDocumentation,
];

function compareNever(base: ValueFacts, head: ValueFacts, at: At): Finding[] {
  if (base.never === head.never) return [];
  const texts = base.never ? { before: 'must not be there' } : { after: 'must not be there' };
  return [
    finding('forbidden', base.never ? 'widened' : 'narrowed', at, { base: base.pointer, head: head.pointer }, texts),
  ];
}

function compareItems(comparison: Comparison, base: ValueFacts, head: ValueFacts, at: At): Finding[] {
  return comparison.compare(base.items, head.items, { ...at, field: `${at.field}[]` });
}

/** `not` and `contains`: what is inside counts the other way round, or for one item of a list. */
function compareContained(comparison: Comparison, base: ValueFacts, head: ValueFacts, at: At): Finding[] {
  return ['not', 'contains'].flatMap((keyword) => {
    const [before, after] = [keywordOf(base, keyword), keywordOf(head, keyword)];
    if (before === undefined && after === undefined) return [];
    const places = { base: before?.pointer ?? base.pointer, head: after?.pointer ?? head.pointer };
    const texts = { before: before && canonical(before.value), after: after && canonical(after.value) };
    if (before === undefined || after === undefined)
      return [finding(keyword, before === undefined ? 'narrowed' : 'widened', at, places, texts)];
    const found = comparison.compare(
      [partAt(before.value, pointerTo(before.pointer, keyword))],
      [partAt(after.value, pointerTo(after.pointer, keyword))],
      { ...at, asserts: true },
    );
    const effect = sumOf((keyword === 'not' ? found.map(flipped) : found).map((each) => each.effect));
    return effect === 'same' ? [] : [finding(keyword, effect, at, places, texts)];
  });
}

/** Keywords that one of the comparers has looked at, or that say nothing of a value. */
const known = new Set([
  ...['$ref', 'allOf', 'anyOf', 'oneOf', 'if', 'then', 'else', 'not', 'contains', 'items', 'properties', 'required'],
  ...['type', 'enum', 'const', 'pattern', 'format', 'contentMediaType', 'contentEncoding', 'default', 'deprecated'],
  ...['minLength', 'minItems', 'minProperties', 'minimum', 'exclusiveMinimum', 'minContains'],
  ...['maxLength', 'maxItems', 'maxProperties', 'maximum', 'exclusiveMaximum', 'maxContains'],
  ...['additionalProperties', 'unevaluatedProperties', 'dependentRequired', 'discriminator'],
  ...['x-wire-type', 'x-result-codes', 'x-returned-with'],
]);
/** What only people read. */
const words = new Set(['title', 'description', 'externalDocs', 'example', 'examples', '$comment']);

/** Every other keyword: it may demand anything, so that a change of it is not passed over. */
function compareRest(_: Comparison, base: ValueFacts, head: ValueFacts, at: At): Finding[] {
  const keywords = new Set([...base.parts, ...head.parts].flatMap(({ schema }) => Object.keys(asRecord(schema))));
  return [...keywords]
    .filter((keyword) => !known.has(keyword) && !words.has(keyword) && !keyword.startsWith('x-'))
    .flatMap((keyword) => {
      const [before, after] = [keywordOf(base, keyword), keywordOf(head, keyword)];
      if (isEqual(before?.value, after?.value)) return [];
      const places = { base: before?.pointer ?? base.pointer, head: after?.pointer ?? head.pointer };
      const effect = before === undefined ? 'narrowed' : after === undefined ? 'widened' : 'other';
      const told = (held: typeof before) => held && `${keyword}: ${canonical(held.value)}`;
      return [finding('constraint', effect, at, places, { before: told(before), after: told(after) })];
    });
}

/** Descriptions, titles, and facts that are for readers of the contract. One finding a value. */
function compareDocumentation(_: Comparison, base: ValueFacts, head: ValueFacts, at: At): Finding[] {
  if (at.asserts) return [];
  const [before, after] = [base, head].map(toldTo);
  const first = [...new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])])].find(
    (keyword) => canonical(before?.get(keyword)?.values) !== canonical(after?.get(keyword)?.values),
  );
  if (first === undefined) return [];
  const [from, to] = [before?.get(first), after?.get(first)];
  const places = { base: from?.pointer ?? base.pointer, head: to?.pointer ?? head.pointer };
  const text = (held: typeof from) =>
    held?.values.map((value) => (typeof value === 'string' ? value : canonical(value))).join(' ');
  return [finding('documentation', 'same', at, places, { before: text(from), after: text(to) })];
}

/** What is told to readers, by keyword; the title of a condition is compared with it. */
function toldTo({ parts }: ValueFacts): Map<string, { values: unknown[]; pointer: string }> {
  const told = new Map<string, { values: unknown[]; pointer: string }>();
  for (const { schema, pointer } of parts) {
    for (const [keyword, value] of Object.entries(asRecord(schema))) {
      if (keyword === 'title' && asRecord(schema)['if'] !== undefined) continue;
      if (!words.has(keyword) && (!keyword.startsWith('x-') || known.has(keyword))) continue;
      const held = told.get(keyword) ?? { values: [], pointer };
      if (!held.values.some((other) => isEqual(other, value))) held.values.push(value);
      told.set(keyword, held);
    }
  }
  return told;
}
