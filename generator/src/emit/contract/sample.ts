import type { ArraySchema, FurtherRule, ObjectSchema, ScalarSchema, Schema } from '../../model/model.ts';

type Schemas = ReadonlyMap<string, Schema>;

/** Deeper than this no value is built: what is recursive has an end as well. */
const deepest = 8;

/**
 * Values that may keep to a schema, likeliest first, with no more in them than they must have. Only proposals: whoever takes one
 * asks Ajv.
 */
export function samplesOf(schemas: Schemas, schema: Schema, depth = 0): readonly unknown[] {
  if (depth > deepest) return [];
  const within = (inner: Schema): readonly unknown[] => samplesOf(schemas, inner, depth + 1);
  switch (schema.kind) {
    case 'ref': {
      const target = schemas.get(schema.name);
      return target === undefined ? [] : within(target);
    }
    case 'scalar':
      return scalarSamples(schema);
    case 'array':
      return arraySamples(schema, within);
    case 'object':
      return objectSamples(schema, within);
    case 'union':
      return schema.members.flatMap(within);
    case 'all':
      return mergedSamples(schema.members.map(within));
    case 'open':
      return schema.never ? [] : [...mentioned(schema.further, within), 'text', 1, {}, [], true, null];
  }
}

/** What is said in several parts: objects that have the members of each; of anything else, what any part proposes. */
function mergedSamples(parts: readonly (readonly unknown[])[]): unknown[] {
  const objects = parts.map((part) => part.find(isPlain)).filter((found) => found !== undefined);
  const merged = objects.length > 0 ? [Object.assign({}, ...objects) as unknown] : [];
  return [...merged, ...parts.flat()];
}

const isPlain = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The values of schemas that stand under further keywords: a number that one of them bounds, an item that a list must have. */
const mentioned = (further: readonly FurtherRule[] = [], within: (inner: Schema) => readonly unknown[]): unknown[] =>
  further.flatMap(({ keyword, limit, schemas }): unknown[] => {
    if (limit !== undefined) return keyword.endsWith('Properties') || keyword.endsWith('Contains') ? [] : [limit];
    if (keyword === 'contains') return schemas.flatMap(({ schema }) => within(schema).map((item) => [item]));
    return [];
  });

const limitOf = (further: readonly FurtherRule[] | undefined, keyword: string): number | undefined =>
  further?.find((rule) => rule.keyword === keyword)?.limit;

function scalarSamples(schema: ScalarSchema): readonly unknown[] {
  if (schema.values !== undefined) return schema.values;
  return schema.types.flatMap((type): readonly unknown[] => {
    if (type === 'string') return textSamples(schema);
    if (type === 'boolean') return [true, false];
    if (type === 'number' || type === 'integer') return numberSamples(schema.further);
    return [null];
  });
}

function numberSamples(further: readonly FurtherRule[] | undefined): number[] {
  const bounds = ['minimum', 'exclusiveMinimum', 'maximum', 'exclusiveMaximum', 'multipleOf'].flatMap((keyword) => {
    const limit = limitOf(further, keyword);
    return limit === undefined ? [] : [limit];
  });
  return [1, ...bounds, ...bounds.flatMap((bound) => [bound + 1, bound - 1, bound + 0.5]), 0, 0.5];
}

/** One text of each format that JSON Schema names, and of shapes that patterns like to ask for. */
const textsByFormat: Readonly<Record<string, string>> = {
  'date-time': '2024-01-02T03:04:05Z',
  date: '2024-01-02',
  time: '03:04:05Z',
  duration: 'P1D',
  email: 'someone@shop.example',
  hostname: 'shop.example',
  ipv4: '192.0.2.1',
  ipv6: '2001:db8::1',
  uri: 'https://shop.example/',
  'uri-reference': '/path',
  iri: 'https://shop.example/',
  'iri-reference': '/path',
  uuid: '123e4567-e89b-42d3-a456-426614174000',
  'uri-template': '/path/{id}',
  'json-pointer': '/a',
  'relative-json-pointer': '0/a',
  regex: 'a',
};
const shapes = [
  'foo',
  'bar',
  'name',
  'aaa',
  'x-name',
  '1',
  '100',
  '0.5',
  'a',
  'A',
  'AB',
  'ABC',
  'true',
  '2024-01-02T03:04:05+00:00',
  '{}',
  'a1',
  '1a',
];

export function textSamples({
  format,
  pattern,
  minLength = 0,
  maxLength,
}: Pick<ScalarSchema, 'format' | 'pattern' | 'minLength' | 'maxLength'>): string[] {
  const text = 'text'.slice(0, maxLength).padEnd(Math.min(minLength, 100_000), 'x');
  const known = format === undefined ? undefined : textsByFormat[format];
  const shaped = pattern === undefined ? [] : [...Object.values(textsByFormat), ...shapes].filter(fits(pattern));
  return [...(known === undefined ? [] : [known]), ...shaped, text];
}

/** Whether a text has the shape of a pattern; the loader has refused those that are no expressions. */
export function fits(pattern: string): (text: string) => boolean {
  const expression = new RegExp(pattern, 'u');
  return (text) => expression.test(text);
}

function arraySamples({ items, minItems = 0, further }: ArraySchema, within: (inner: Schema) => readonly unknown[]) {
  const prefix = further?.find(({ keyword }) => keyword === 'prefixItems')?.schemas ?? [];
  const contained = further?.find(({ keyword }) => keyword === 'contains')?.schemas ?? [];
  const first = prefix.map(({ schema }) => within(schema)[0]);
  const repeated = within(items);
  const wanted = Math.min(Math.max(minItems, 1), 1000);
  const all = [...contained.flatMap(({ schema }) => within(schema).slice(0, 1)), ...repeated];
  const filled = Array.from({ length: Math.max(0, wanted - first.length) }, (_, index) => all[index % all.length]);
  // The second is of items that differ, as far as there are some.
  const ways = [[...first, ...filled], [...first, ...new Set(filled)], first, [all[0]], []];
  return ways.filter((way) => !way.includes(undefined));
}

function objectSamples({ properties, further }: ObjectSchema, within: (inner: Schema) => readonly unknown[]) {
  const of = (wanted: typeof properties) =>
    Object.fromEntries(
      wanted.map(({ name, schema, described }) => [name, described === false ? 'text' : within(schema)[0]]),
    );
  const least = of(properties.filter(({ required }) => required));
  const wanted = limitOf(further, 'minProperties') ?? 0;
  const filled: Record<string, unknown> = { ...least };
  for (const { name, schema } of properties) {
    if (Object.keys(filled).length >= wanted) break;
    filled[name] ??= within(schema)[0];
  }
  for (let count = 1; Object.keys(filled).length < Math.min(wanted, 1000); count++) filled[`name${count}`] = 'text';
  return [filled].filter((value) => !Object.values(value).includes(undefined));
}
