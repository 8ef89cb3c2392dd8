import type { Condition, FurtherRule, Schema } from '../../model/model.ts';
import { isRecord } from '../../record.ts';
import type { CaseKind, Rule, Wish } from './case.ts';
import type { Field } from './fields.ts';
import { limitWishes } from './limit-wishes.ts';
import { samplesOf } from './sample.ts';
import { namedAfter, replacing, wishOf } from './wish.ts';

type Schemas = ReadonlyMap<string, Schema>;

/** What is demanded by keywords that the model does not understand, but can name a number or values of. */
export function furtherWishes(field: Field<Schema>, schemas: Schemas): Wish[] {
  const { further = [] } = field.schema;
  return further.flatMap((rule) => wishesOf(field, rule, further, schemas));
}

/** The same of a condition: what `then` says beside which members it wants, and `else`. */
export const consequenceWishes = (field: Field<Schema>, { pointer, further = [] }: Condition, schemas: Schemas) =>
  further.map((rule) => searchWish(field, rule, schemas, { schema: pointer }));

/** The keyword as the second step of an id: `minProperties` is `min-properties`. */
export const kindOf = (keyword: string): CaseKind =>
  keyword.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`) as CaseKind;

/** Keywords whose schemas are walked as fields of their own: the rules are theirs. */
export const walked: ReadonlySet<string> = new Set(['prefixItems', 'patternProperties', 'additionalProperties']);

function wishesOf(
  field: Field<Schema>,
  rule: FurtherRule,
  beside: readonly FurtherRule[],
  schemas: Schemas,
): readonly Wish[] {
  const { keyword, limit } = rule;
  if (walked.has(keyword)) return [];
  if (limit === undefined) return [searchWish(field, rule, schemas)];
  switch (keyword) {
    case 'minProperties':
    case 'maxProperties':
      return limitWishes(field, keyword, limit, mostMembers, membered(field));
    case 'minContains':
    case 'maxContains':
      return containsWishes(field, keyword, limit, beside, schemas);
    default:
      return numberWishes(field, keyword, limit, beside);
  }
}

const mostMembers = 1000;

/** The same object with so many members: without the last of them, or with more of any name. */
const membered =
  (field: Field<Schema>) =>
  (old: unknown, size: number): readonly unknown[] => {
    if (!isRecord(old)) return [];
    const entries = Object.entries(old);
    if (entries.length >= size)
      return [entries.slice(0, size), entries.slice(entries.length - size)].map(Object.fromEntries);
    const { schema } = field;
    const names = schema.kind === 'object' ? schema.properties.map(({ name }) => name) : [];
    const free = [...names, ...Array.from({ length: size }, (_, index) => `name${index + 1}`)];
    const added = free.filter((name) => !Object.hasOwn(old, name)).slice(0, size - entries.length);
    return [...probes].map((value) => ({ ...old, ...Object.fromEntries(added.map((name) => [name, value])) }));
  };

/** Of a bound of numbers, the last that keeps to it and the first that does not, by the steps that the schema lets one take. */
function numberWishes(
  field: Field<Schema>,
  keyword: string,
  limit: number,
  beside: readonly FurtherRule[],
): readonly Wish[] {
  const step = beside.find((rule) => rule.keyword === 'multipleOf')?.limit;
  const steps = step === undefined ? [1, 0.5, 0.01] : [step];
  const wish = (variant: 'at-limit' | 'past', candidates: (old: number) => readonly number[]): Wish =>
    wishOf(
      field,
      { keyword },
      {
        kind: kindOf(keyword),
        name: namedAfter(field, variant),
        valid: variant === 'at-limit',
        changes: replacing(field, (old) => candidates(typeof old === 'number' ? old : limit)),
      },
    );
  if (keyword === 'multipleOf') {
    const past = (old: number) => [old + limit / 2, limit / 2, old + 0.5, limit * 1.5, old + 1];
    return [wish('at-limit', () => [limit, limit * 2, 0]), wish('past', past)];
  }
  const inward = keyword === 'minimum' || keyword === 'exclusiveMinimum' ? 1 : -1;
  const isExclusive = keyword.startsWith('exclusive');
  const round = (value: number): number => Number(value.toPrecision(15));
  const away = (direction: number) => steps.map((each) => round(limit + direction * each));
  return isExclusive
    ? [wish('at-limit', () => away(inward)), wish('past', () => [limit, ...away(-inward)])]
    : [wish('at-limit', () => [limit, ...away(inward)]), wish('past', () => away(-inward))];
}

/** So many items of the kind that `contains` asks for. Ajv tells all three keywords by the name of that one. */
function containsWishes(
  field: Field<Schema>,
  keyword: 'minContains' | 'maxContains',
  limit: number,
  beside: readonly FurtherRule[],
  schemas: Schemas,
): readonly Wish[] {
  const contained = beside
    .find((rule) => rule.keyword === 'contains')
    ?.schemas.flatMap(({ schema }) => samplesOf(schemas, schema));
  if (contained === undefined || (keyword === 'minContains' && limit === 0)) return [];
  const sized = (_: unknown, size: number) => contained.map((item) => Array.from({ length: size }, () => item));
  return limitWishes(field, keyword, limit, mostMembers, sized).map((wish) => ({
    ...wish,
    rule: { ...wish.rule, told: 'contains' },
  }));
}

/** A request that breaks the keyword, found by trying: the values its schemas name, and small changes to the one that is there. */
function searchWish(
  field: Field<Schema>,
  { keyword, schemas: inner }: FurtherRule,
  schemas: Schemas,
  rule: Partial<Rule> = {},
): Wish {
  const named = keyword === 'dependentSchemas' ? inner.map(({ name = '' }) => ({ [name]: 'text' })) : [];
  const samples = [...named, ...inner.flatMap(({ schema }) => samplesOf(schemas, schema))];
  return wishOf(
    field,
    { ...rule, keyword, whole: true },
    {
      kind: kindOf(keyword),
      name: namedAfter(field, 'violated'),
      valid: false,
      changes: replacing(field, (old) => variationsOf(old, samples)),
    },
  );
}

/** Values of each JSON type, those that schemas like to draw a line between. */
export const probes: readonly unknown[] = [
  'text',
  '',
  'not such a value',
  1,
  0,
  -1,
  1.5,
  1_000_000,
  true,
  false,
  null,
  [],
  {},
];

/** Values near the old one, likeliest first: as a schema names them, with one member or item more, less, or other. */
export function variationsOf(old: unknown, samples: readonly unknown[]): readonly unknown[] {
  const pool = [...samples, ...probes];
  if (Array.isArray(old)) {
    const items: readonly unknown[] = old;
    return [
      ...samples,
      ...items.slice(0, 1).map((first) => [...items, first]),
      ...items.map((_, index) => items.toSpliced(index, 1)),
      ...pool.map((item) => [...items, item]),
      ...pool.map((item) => [item]),
      ...pool.map((item) => [item, item]),
      ...items.flatMap((_, index) => pool.map((item) => items.with(index, item))),
      ...probes,
    ];
  }
  if (isRecord(old)) {
    const names = Object.keys(old);
    const others = new Set([
      ...samples.filter(isRecord).flatMap(Object.keys),
      'unknownField',
      'x',
      'Ü',
      'toolongtobeanameofanything',
    ]);
    return [
      ...samples,
      ...samples.filter(isRecord).map((sample) => ({ ...old, ...sample })),
      ...names.map((name) => Object.fromEntries(Object.entries(old).filter(([each]) => each !== name))),
      ...[...others]
        .filter((name) => !names.includes(name))
        .flatMap((name) => pool.map((value) => ({ ...old, [name]: value }))),
      ...names.flatMap((name) => pool.map((value) => ({ ...old, [name]: value }))),
      ...probes,
    ];
  }
  return [...pool, ...(typeof old === 'string' ? [`${old}~`, old.slice(1), old + old] : [])];
}
