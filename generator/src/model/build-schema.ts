import type { OasDocument, OasSchema, OasSchemaObject } from '../load/oas.ts';
import { pointerSteps, pointerTo, valueAt } from '../pointer.ts';
import {
  wireTypes,
  type Discriminator,
  type FurtherRule,
  type JsonType,
  type ObjectSchema,
  type Property,
  type Schema,
  type WireType,
} from './model.ts';
import { isRecord } from '../record.ts';
import { buildConditions, isMereCondition } from './build-conditions.ts';
import type { Report } from './report.ts';

/** What building a schema needs beside the schema itself. */
export interface SchemaContext {
  readonly document: OasDocument;
  readonly report: Report;
}

/**
 * A schema of the bundled document as the emitters see it. References to named schemas stay references; one to any
 * other place is followed, except into itself.
 */
export function buildSchema(
  context: SchemaContext,
  schema: OasSchema,
  pointer: string,
  inside: ReadonlySet<string> = new Set(),
): Schema {
  if (typeof schema === 'boolean') return { kind: 'open', ...(!schema && { never: true as const }), pointer };
  const parts = [
    ...referred(context, schema, pointer, inside),
    ...ownPart(context, schema, pointer, inside),
    ...combined(context, schema, pointer, inside),
    ...unionOf(context, schema, pointer, inside),
  ];
  const [only] = parts;
  if (only === undefined) return { kind: 'open', pointer };
  return parts.length === 1 ? only : { kind: 'all', members: parts, pointer };
}

/** What `$ref` names. Keywords beside it count as well, so it is one part among others. */
function referred(
  context: SchemaContext,
  { $ref }: OasSchemaObject,
  pointer: string,
  inside: ReadonlySet<string>,
): Schema[] {
  if ($ref === undefined) return [];
  const [components, kind, name, ...rest] = pointerSteps($ref);
  if (components === 'components' && kind === 'schemas' && name !== undefined && rest.length === 0) {
    return [{ kind: 'ref', name, pointer }];
  }
  if (inside.has($ref)) return [{ kind: 'open', pointer: $ref }];
  const target = valueAt(context.document, pointerSteps($ref)) as OasSchema;
  return [buildSchema(context, target, $ref, new Set([...inside, $ref]))];
}

/** What the schema says by itself, without its `$ref`, `allOf`, `anyOf` and `oneOf`. */
function ownPart(
  context: SchemaContext,
  schema: OasSchemaObject,
  pointer: string,
  inside: ReadonlySet<string>,
): Schema[] {
  const types = [schema.type ?? guessTypes(schema)].flat() as JsonType[];
  const silent = { ...context, report: () => {} };
  const conditions = buildConditions(schema, pointer, context.report, (each, at) =>
    buildSchema(silent, each, at, inside),
  );
  const further = furtherOf(context, schema, pointer, inside);
  const base = { ...further, pointer };
  const scalars = types.filter((type) => type !== 'object' && type !== 'array');
  const parts: Schema[] = [];
  if (types.includes('object') || conditions.length > 0) {
    parts.push({
      kind: 'object',
      properties: buildProperties(context, schema, pointer, inside),
      conditions,
      ...pick(schema, ['dependentRequired']),
      ...closing(schema),
      ...base,
    });
  }
  if (types.includes('array')) {
    const items = buildSchema(context, schema.items ?? true, pointerTo(pointer, 'items'), inside);
    parts.push({ kind: 'array', items, ...pick(schema, ['minItems', 'maxItems']), ...base });
  }
  if (scalars.length > 0)
    parts.push({ kind: 'scalar', types: scalars, ...buildScalar(context, schema, pointer), ...base });
  if (parts.length > 1) return [{ kind: 'union', members: parts, pointer }];
  return parts.length === 0 && further.further !== undefined ? [{ kind: 'open', ...base }] : parts;
}

/** What refuses members that are not known: those beside it, or all that any part of the schema names. */
function closing(schema: OasSchemaObject): Pick<ObjectSchema, 'closedBy' | 'takesAny'> {
  const keywords = ['additionalProperties', 'unevaluatedProperties'] as const;
  const keyword = keywords.find((name) => schema[name] === false);
  const takesAny = ['patternProperties', ...keywords].some((name) => name in schema && schema[name as never] !== false);
  return { ...(keyword !== undefined && { closedBy: keyword }), ...(takesAny && { takesAny }) };
}

/** Keywords that speak of values of one type alone, and so tell it where none is given: beside a `$ref`, say. */
const spokenOf: readonly (readonly [JsonType, readonly string[]])[] = [
  [
    'object',
    [
      ...['properties', 'required', 'dependentRequired', 'additionalProperties', 'unevaluatedProperties'],
      ...['patternProperties', 'propertyNames', 'minProperties', 'maxProperties', 'dependentSchemas'],
    ],
  ],
  ['array', ['items', 'minItems', 'maxItems', 'uniqueItems', 'contains', 'prefixItems', 'unevaluatedItems']],
  ['string', ['minLength', 'maxLength', 'pattern', 'x-wire-type']],
  ['number', ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf']],
];

function guessTypes(schema: OasSchemaObject): JsonType[] {
  const told = spokenOf.flatMap(([type, keywords]) => (keywords.some((keyword) => keyword in schema) ? [type] : []));
  return told.length > 0 ? told : [...new Set(listed(schema).map(jsonTypeOf))];
}

/** The values of a closed set. */
const listed = (schema: OasSchemaObject): readonly unknown[] =>
  schema.const === undefined ? (schema.enum ?? []) : [schema.const];

function jsonTypeOf(value: unknown): JsonType {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return typeof value as JsonType;
}

function buildProperties(
  context: SchemaContext,
  schema: OasSchemaObject,
  pointer: string,
  inside: ReadonlySet<string>,
): Property[] {
  const required = new Set(schema.required);
  const listed = Object.entries(schema.properties ?? {}).map(([name, property]) => ({
    name,
    required: required.delete(name),
    schema: buildSchema(context, property, pointerTo(pointer, 'properties', name), inside),
  }));
  // A member may be required without being described here: in a branch of an `allOf`, say.
  const undescribed = [...required].map((name): Property => ({
    name,
    required: true,
    schema: { kind: 'open', pointer },
    described: false,
  }));
  return [...listed, ...undescribed];
}

function buildScalar(context: SchemaContext, schema: OasSchemaObject, pointer: string) {
  const wireType = buildWireType(schema, pointer, context.report);
  return {
    ...(schema.const !== undefined
      ? { values: [schema.const], closedBy: 'const' as const }
      : schema.enum !== undefined && { values: schema.enum, closedBy: 'enum' as const }),
    ...(schema['x-result-codes'] !== undefined && { explained: true as const }),
    ...(wireType !== undefined && { wireType }),
    ...pick(schema, ['minLength', 'maxLength', 'pattern', 'format']),
  };
}

function buildWireType(schema: OasSchemaObject, pointer: string, report: Report): WireType | undefined {
  const found = schema['x-wire-type'];
  if (found === undefined || wireTypes.includes(found as WireType)) return found as WireType | undefined;
  report(
    'FACT_MALFORMED',
    pointerTo(pointer, 'x-wire-type'),
    `x-wire-type is one of ${wireTypes.join(', ')}; found ${JSON.stringify(found)}.`,
  );
  return undefined;
}

/** The schemas of `allOf` that are more than a condition. */
function combined(
  context: SchemaContext,
  schema: OasSchemaObject,
  pointer: string,
  inside: ReadonlySet<string>,
): Schema[] {
  return (schema.allOf ?? []).flatMap((member, index) =>
    isMereCondition(member) ? [] : [buildSchema(context, member, pointerTo(pointer, 'allOf', index), inside)],
  );
}

function unionOf(
  context: SchemaContext,
  schema: OasSchemaObject,
  pointer: string,
  inside: ReadonlySet<string>,
): Schema[] {
  return (['oneOf', 'anyOf'] as const).flatMap((keyword): Schema[] => {
    const members = schema[keyword]?.map((member, index) =>
      buildSchema(context, member, pointerTo(pointer, keyword, index), inside),
    );
    if (members === undefined) return [];
    const told = keyword === 'oneOf' ? discriminatorOf(context, schema) : {};
    return [{ kind: 'union', members, ...told, pointer: pointerTo(pointer, keyword) }];
  });
}

/** `discriminator` with its mapping; one without names no schemas that could be told apart for certain. */
function discriminatorOf(
  { document }: SchemaContext,
  { discriminator }: OasSchemaObject,
): { readonly discriminator?: Discriminator } {
  if (discriminator?.mapping === undefined) return {};
  const known = Object.entries(discriminator.mapping)
    .map(([value, ref]) => [value, ref.startsWith('#') ? ref : pointerTo('#/components/schemas', ref)] as const)
    .filter(([, pointer]) => valueAt(document, pointerSteps(pointer)) !== undefined);
  return { discriminator: { property: discriminator.propertyName, forms: new Map(known) } };
}

/** Keywords that narrow a value by a number. */
const limits = [
  ...['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'],
  ...['minProperties', 'maxProperties', 'minContains', 'maxContains'],
] as const;
/** Keywords that narrow it by one schema, by a list of them, by some under names. Where it is `true`, it narrows nothing. */
const bySchema = ['not', 'contains', 'propertyNames', 'unevaluatedItems'] as const;
const byMember = ['patternProperties', 'dependentSchemas'] as const;
/** Of these `false` is told otherwise. */
const ofOthers = ['additionalProperties', 'unevaluatedProperties'] as const;

/** What narrows a value and is said nowhere else in the model. The schemas inside are only there to find values by. */
function furtherOf(
  context: SchemaContext,
  schema: OasSchemaObject,
  pointer: string,
  inside: ReadonlySet<string>,
): { readonly further?: readonly FurtherRule[] } {
  const members = schema as Readonly<Record<string, unknown>>;
  const silent = { ...context, report: () => {} };
  const built = (value: unknown, ...steps: (string | number)[]): Schema =>
    buildSchema(silent, value as OasSchema, pointerTo(pointer, ...steps), inside);
  const single = (keyword: string): FurtherRule => ({
    keyword,
    schemas: [{ schema: built(members[keyword], keyword) }],
  });
  const found = Object.keys(schema).flatMap((keyword): FurtherRule[] => {
    const value = members[keyword];
    if (includes(limits, keyword) && typeof value === 'number') return [{ keyword, limit: value, schemas: [] }];
    if (keyword === 'uniqueItems') return value === true ? [{ keyword, schemas: [] }] : [];
    if (keyword === 'items') return value === false ? [{ keyword, schemas: [] }] : [];
    // Closed sets of objects and lists; those with scalars in them are told with these.
    if (
      (keyword === 'const' || keyword === 'enum') &&
      listed(schema).every((each) => typeof each === 'object' && each !== null)
    )
      return [{ keyword, schemas: [] }];
    // Without a type, it concerns text all the same.
    if (keyword === 'format')
      return schema.type === undefined && guessTypes(schema).length === 0 ? [{ keyword, schemas: [] }] : [];
    if (keyword === 'not' && value === false) return [];
    if (includes(bySchema, keyword) && value !== true) return [single(keyword)];
    if (includes(ofOthers, keyword) && isRecord(value)) return [single(keyword)];
    if (keyword === 'prefixItems' && Array.isArray(value))
      return [{ keyword, schemas: value.map((item, index) => ({ schema: built(item, keyword, index) })) }];
    if (includes(byMember, keyword) && isRecord(value)) {
      const schemas = Object.entries(value).map(([name, each]) => ({ name, schema: built(each, keyword, name) }));
      return [{ keyword, schemas }];
    }
    return [];
  });
  return found.length === 0 ? {} : { further: found };
}

const includes = (keywords: readonly string[], keyword: string): boolean => keywords.includes(keyword);

/** The named keywords which are there, and no others: `exactOptionalPropertyTypes` tells absent from undefined. */
function pick<K extends keyof OasSchemaObject>(schema: OasSchemaObject, keys: readonly K[]): Pick<OasSchemaObject, K> {
  const present = keys.filter((key) => schema[key] !== undefined);
  return Object.fromEntries(present.map((key) => [key, schema[key]])) as Pick<OasSchemaObject, K>;
}
