import { pointerTo } from '../../pointer.ts';
import type { ApiModel, CombinedSchema, Discriminator, FurtherRule, ObjectSchema, Schema } from '../../model/model.ts';
import { findDiscriminator } from '../../model/find-discriminator.ts';
import type { Given } from './case.ts';
import { fits, textSamples } from './sample.ts';

/** A place of a request body. */
export interface Place {
  /** As a JSON pointer: `/env/browserInfo/language`. Items of an array are `/0`. */
  readonly at: string;
  /** As a person writes it: `env.browserInfo.language`, `scopes[]`; empty for the body itself. */
  readonly field: string;
  /** The same in the id of a case: names with a dot or a slash in them are escaped, so that no two places share one. */
  readonly label: string;
}

/** One schema at one place. The same named schema at two places is two fields. */
export interface Field<S extends Schema> extends Place {
  readonly schema: S;
  /** The branches of a choice (`oneOf`, `anyOf`) on the way here: an example of another form has nothing to do with it. */
  readonly given: readonly Given[];
  /** What the innermost of them goes by: the one value of its discriminator, or its index. */
  readonly branch?: string;
  /** The schema is not the only one that may take the value, or the value around it. */
  readonly alternatives: boolean;
  /** Which form was meant is not said by the value: who refuses it can't tell what is wrong. */
  readonly ambiguous: boolean;
}

/** Every schema of a request body with its place, outside in, in the order of the spec. */
export function listFields(model: ApiModel, body: Schema): Field<Schema>[] {
  const forms = findDiscriminator(body, model.schemas);
  return visit(
    { schemas: model.schemas, forms },
    { at: '', field: '', label: '', schema: body, given: [], alternatives: false, ambiguous: false },
    new Set(),
  );
}

/** The schemas, and what tells the forms of the body apart. */
type Visited = Pick<ApiModel, 'schemas'> & { readonly forms: Discriminator | undefined };

/** @param inside the named schemas being visited: a recursive one is entered once */
function visit(model: Visited, field: Field<Schema>, inside: ReadonlySet<string>): Field<Schema>[] {
  const { schema } = field;
  const into = (change: Partial<Field<Schema>>) => visit(model, { ...field, ...change }, inside);
  switch (schema.kind) {
    case 'ref': {
      const target = model.schemas.get(schema.name);
      if (target === undefined || inside.has(schema.name)) return [field];
      return [field, ...visit(model, { ...field, schema: target }, new Set([...inside, schema.name]))];
    }
    case 'all':
      return [field, ...schema.members.flatMap((member) => into({ schema: member }))];
    case 'union':
      return [field, ...schema.members.flatMap((_, index) => into(branchOf(model, field, schema, index)))];
    case 'array': {
      const { schemas: first = [] } = furtherOf(schema, 'prefixItems') ?? {};
      const isClosed = schema.items.kind === 'open' && schema.items.never === true;
      const items = [...first.map((each) => each.schema), ...(isClosed ? [] : [schema.items])];
      return [field, ...items.flatMap((item, index) => into({ ...itemOf(field, index, first.length), schema: item }))];
    }
    case 'object':
      return [
        field,
        ...schema.properties.flatMap(({ name, schema: inner, described }) =>
          described === false ? [] : into({ ...child(field, name), schema: inner }),
        ),
        ...freeMembers(schema).flatMap(([name, inner]) => into({ ...child(field, name), schema: inner })),
      ];
    case 'scalar':
    case 'open':
      return [field];
  }
}

const furtherOf = ({ further }: Schema, keyword: string): FurtherRule | undefined =>
  further?.find((rule) => rule.keyword === keyword);

/** An item of a list: each of the first where they have schemas of their own, then one for all that follow. */
const itemOf = ({ at, field, label }: Place, index: number, first: number): Place => ({
  at: `${at}/${index}`,
  field: `${field}[]`,
  label: index < first ? `${label}[${index}]` : `${label}[]`,
});

/** Members whose names the object leaves open, under a name of ours: of those that follow a pattern, and of all others. */
function freeMembers(schema: ObjectSchema): (readonly [name: string, schema: Schema])[] {
  const known = new Set(schema.properties.map(({ name }) => name));
  const patterned = furtherOf(schema, 'patternProperties')?.schemas ?? [];
  const others = furtherOf(schema, 'additionalProperties')?.schemas ?? [];
  const free = (name: string): boolean => !known.has(name);
  const first = (names: readonly string[]): readonly string[] => names.filter(free).slice(0, 1);
  const isOther = (name: string) => patterned.every((each) => !fits(each.name ?? '')(name));
  return [
    ...patterned.flatMap(({ name: pattern = '', schema: inner }) =>
      first(textSamples({ pattern }).filter(fits(pattern))).map((name) => [name, inner] as const),
    ),
    ...others.flatMap(({ schema: inner }) =>
      first(['other', 'another', 'x', '0'].filter(isOther)).map((name) => [name, inner] as const),
    ),
  ];
}

/** One form of a choice. The parts of a schema with several types stand where it stands, and are told apart by type. */
function branchOf(
  model: Visited,
  field: Field<Schema>,
  { pointer, members, discriminator }: CombinedSchema,
  index: number,
): Partial<Field<Schema>> {
  const schema = members[index] ?? { kind: 'open', pointer };
  if (schema.pointer === pointer) return { schema, alternatives: true };
  const given = [...field.given, { at: field.at, schema: schema.pointer }];
  const form = { schema, given, branch: singleValue(model, schema) ?? String(index) };
  return discriminator !== undefined && discriminator === model.forms
    ? form
    : { ...form, alternatives: true, ambiguous: true };
}

/** The value of the first member that can have only one: what a form goes by. */
function singleValue(model: Visited, schema: Schema): string | undefined {
  const target = dereferenced(model, schema);
  if (target?.kind === 'all') return target.members.map((each) => singleValue(model, each)).find(Boolean);
  if (target?.kind !== 'object') return undefined;
  for (const property of target.properties) {
    const inner = dereferenced(model, property.schema);
    if (inner?.kind === 'scalar' && inner.values?.length === 1) return String(inner.values[0]);
  }
  return undefined;
}

function dereferenced(model: Visited, schema: Schema): Schema | undefined {
  const seen = new Set<string>();
  let current: Schema | undefined = schema;
  while (current?.kind === 'ref' && !seen.has(current.name)) {
    seen.add(current.name);
    current = model.schemas.get(current.name);
  }
  return current;
}

export function child({ at, field, label }: Place, name: string): Place {
  const step = name.replaceAll(/[\\./[@]/g, '\\$&');
  return {
    at: pointerTo(at, name),
    field: field === '' ? name : `${field}.${name}`,
    label: label === '' ? step : `${label}.${step}`,
  };
}
