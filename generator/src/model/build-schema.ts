import { pointerSteps, pointerTo } from '../load/pointer.ts';
import type { OasSchema, OasSchemaObject } from '../load/oas.ts';
import { wireTypes, type Condition, type Property, type ScalarSchema, type Schema, type WireType } from './model.ts';
import type { Report } from './report.ts';

/** A schema of the bundled document as the emitters see it. References stay references. */
export function buildSchema(schema: OasSchema, pointer: string, report: Report): Schema {
  if (typeof schema === 'boolean') return { kind: 'open', pointer };
  if (schema.$ref !== undefined) return { kind: 'ref', name: pointerSteps(schema.$ref).at(-1) ?? '', pointer };

  const parts = [
    ...ownPart(schema, pointer, report),
    ...combined(schema, 'allOf', pointer, report),
    ...unionOf(schema, pointer, report),
  ];
  const [only] = parts;
  if (only === undefined) return { kind: 'open', pointer };
  return parts.length === 1 ? only : { kind: 'all', members: parts, pointer };
}

/** What the schema says by itself, without its `allOf`, `anyOf` and `oneOf`. */
function ownPart(schema: OasSchemaObject, pointer: string, report: Report): Schema[] {
  const [type] = [schema.type ?? guessType(schema)].flat();
  const conditions = buildConditions(schema, pointer, report);
  if (type === 'object' || conditions.length > 0) {
    return [{ kind: 'object', properties: buildProperties(schema, pointer, report), conditions, pointer }];
  }
  if (type === 'array') return [buildArray(schema, pointer, report)];
  return type === undefined ? [] : [buildScalar(schema, type as ScalarSchema['type'], pointer, report)];
}

function guessType(schema: OasSchemaObject): string | undefined {
  if (schema.properties !== undefined) return 'object';
  if (schema.items !== undefined) return 'array';
  const value = schema.const ?? schema.enum?.[0];
  return typeof value === 'string' ? 'string' : undefined;
}

function buildProperties(schema: OasSchemaObject, pointer: string, report: Report): Property[] {
  const required = new Set(schema.required);
  return Object.entries(schema.properties ?? {}).map(([name, property]) => ({
    name,
    required: required.has(name),
    schema: buildSchema(property, pointerTo(pointer, 'properties', name), report),
  }));
}

function buildArray(schema: OasSchemaObject, pointer: string, report: Report): Schema {
  return {
    kind: 'array',
    items: buildSchema(schema.items ?? true, pointerTo(pointer, 'items'), report),
    ...pick(schema, ['minItems', 'maxItems']),
    pointer,
  };
}

function buildScalar(schema: OasSchemaObject, type: ScalarSchema['type'], pointer: string, report: Report): Schema {
  const values = schema.const === undefined ? schema.enum : [schema.const];
  const wireType = buildWireType(schema, pointer, report);
  return {
    kind: 'scalar',
    type,
    ...(values === undefined ? {} : { values }),
    ...(wireType === undefined ? {} : { wireType }),
    ...pick(schema, ['minLength', 'maxLength', 'pattern', 'format']),
    pointer,
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
function combined(schema: OasSchemaObject, keyword: 'allOf', pointer: string, report: Report): Schema[] {
  return (schema[keyword] ?? []).flatMap((member, index) =>
    isCondition(member) ? [] : [buildSchema(member, pointerTo(pointer, keyword, index), report)],
  );
}

function unionOf(schema: OasSchemaObject, pointer: string, report: Report): Schema[] {
  return (['oneOf', 'anyOf'] as const).flatMap((keyword): Schema[] => {
    const members = schema[keyword]?.map((member, index) =>
      buildSchema(member, pointerTo(pointer, keyword, index), report),
    );
    return members === undefined ? [] : [{ kind: 'union', members, pointer: pointerTo(pointer, keyword) }];
  });
}

const isCondition = (schema: OasSchema): schema is OasSchemaObject =>
  typeof schema === 'object' && schema.if !== undefined && schema.$ref === undefined;

function buildConditions(schema: OasSchemaObject, pointer: string, report: Report): Condition[] {
  const listed = (schema.allOf ?? []).flatMap((member, index) =>
    isCondition(member) ? [buildCondition(member, pointerTo(pointer, 'allOf', index), report)] : [],
  );
  return schema.if === undefined ? listed : [buildCondition(schema, pointer, report), ...listed];
}

function buildCondition(schema: OasSchemaObject, pointer: string, report: Report): Condition {
  if (schema.title === undefined) report('CONDITION_UNTITLED', pointerTo(pointer, 'if'), 'This if/then has no title.');
  const then = typeof schema.then === 'object' ? schema.then : {};
  const branches = (then.anyOf ?? []).flatMap((branch) => (typeof branch === 'object' ? (branch.required ?? []) : []));
  return { title: schema.title ?? '', pointer, requires: then.required ?? [], requiresOneOf: branches };
}

/** The named keywords which are there, and no others: `exactOptionalPropertyTypes` tells absent from undefined. */
function pick<K extends keyof OasSchemaObject>(schema: OasSchemaObject, keys: readonly K[]): Pick<OasSchemaObject, K> {
  return Object.fromEntries(keys.filter((key) => schema[key] !== undefined).map((key) => [key, schema[key]])) as Pick<
    OasSchemaObject,
    K
  >;
}
