import type { OasDocument, OasSchema, OasSchemaObject } from '../load/oas.ts';
import { pointerSteps, pointerTo } from '../pointer.ts';
import {
  checkedFormats,
  type NamedRules,
  type Operation,
  type Rule,
  type Rules,
  type UncheckedKeyword,
} from './model.ts';
import { createNames, toPascal } from './names.ts';
import { schemaAt } from './resolve.ts';

/** Keywords whose value says by itself what they demand. */
const assertions = new Set([
  ...['type', 'enum', 'const', 'minLength', 'maxLength', 'minItems', 'maxItems', 'uniqueItems', 'required'],
  ...['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf', 'minContains', 'maxContains'],
  ...['minProperties', 'maxProperties', 'dependentRequired'],
]);
/** Keywords that hold a schema, a list of them, or some by name. */
const single = new Set([
  ...['not', 'if', 'then', 'else', 'items', 'contains', 'propertyNames'],
  ...['additionalProperties', 'unevaluatedProperties'],
]);
const lists = new Set(['allOf', 'anyOf', 'oneOf', 'prefixItems']);
const byName = new Set(['properties', 'patternProperties', 'dependentSchemas']);

/** Keywords that say nothing of a value. Those of content only describe it. */
const annotations = new Set([
  ...['title', 'description', 'default', 'example', 'examples', 'deprecated', 'readOnly', 'writeOnly', '$comment'],
  ...['externalDocs', 'xml', 'discriminator', '$defs', '$schema'],
  ...['contentEncoding', 'contentMediaType', 'contentSchema'],
]);

const formats: ReadonlySet<string> = new Set(checkedFormats);
/** Formats by which no value is refused. */
const idleFormats = new Set(['float', 'double', 'password', 'binary']);

/** In this order they are checked and told: what a value is, what it may hold, then what depends on several of its members. */
const order = [
  ...['title', '$ref', 'type', 'enum', 'const', 'minLength', 'maxLength', 'pattern', 'format'],
  ...['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'],
  ...['minItems', 'maxItems', 'uniqueItems', 'prefixItems', 'items', 'contains', 'minContains', 'maxContains'],
  ...['minProperties', 'maxProperties', 'required', 'propertyNames', 'properties', 'patternProperties'],
  ...['additionalProperties', 'allOf', 'anyOf', 'oneOf', 'discriminator', 'not', 'if', 'then', 'else'],
  // The last, as it asks of which members all others spoke.
  ...['dependentRequired', 'dependentSchemas', 'unevaluatedProperties'],
];

/** Keywords that make a schema a condition, whose title is worth telling. */
const conditional = ['if', 'not', 'dependentRequired', 'dependentSchemas'] as const;

/**
 * Adds to each request what its body must keep to, and gathers by pointer what several of them refer to. Keywords that nothing
 * checks are listed beside.
 */
export function withRules(
  operations: readonly Operation[],
  document: OasDocument,
): { readonly operations: readonly Operation[]; readonly rules: ReadonlyMap<string, NamedRules> } {
  const named = new Map<string, NamedRules>();
  const takeName = createNames();
  const ruled = operations.map((operation): Operation => {
    const { request } = operation;
    if (request === undefined) return operation;
    const schema = schemaAt(document, request.pointer) ?? true;
    const unchecked = findUnchecked(document, schema, request.pointer);
    const rules = buildRules(schema);
    return { ...operation, request: { ...request, rules, ...(unchecked.length > 0 && { unchecked }) } };
  });
  return { operations: ruled, rules: named };

  function buildRules(schema: OasSchema): Rules {
    if (typeof schema === 'boolean') return schema;
    return order.flatMap((keyword) => {
      const value = (schema as Readonly<Record<string, unknown>>)[keyword];
      const rule = value === undefined ? undefined : buildRule(schema, keyword, value);
      return rule === undefined ? [] : [rule];
    });
  }

  function buildRule(schema: OasSchemaObject, keyword: string, value: unknown): Rule | undefined {
    if (keyword === 'title') return isConditional(schema) ? { kind: 'value', keyword, value } : undefined;
    if (keyword === 'pattern') return { kind: 'pattern', keyword, pattern: String(value) };
    if (keyword === 'format')
      return formats.has(String(value)) ? { kind: 'format', keyword, format: value as never } : undefined;
    if (keyword === '$ref') return { kind: 'ref', keyword, to: refer(String(value)) };
    if (keyword === 'discriminator') return buildDiscriminator(schema);
    if (single.has(keyword)) return { kind: 'one', keyword, rules: buildRules(value as OasSchema) };
    if (lists.has(keyword)) return { kind: 'list', keyword, rules: (value as OasSchema[]).map(buildRules) };
    if (byName.has(keyword)) {
      const rules = membersOf(value).map(([name, member]) => [name, buildRules(member)] as const);
      return { kind: keyword === 'patternProperties' ? 'patterns' : 'members', keyword, rules };
    }
    return { kind: 'value', keyword, value };
  }

  /** Names what a reference leads to, the first time something leads there; before it is built, as it may hold itself. */
  function refer($ref: string): string {
    const pointer = canonical($ref);
    if (named.has(pointer)) return pointer;
    const entry = { name: nameOf(pointer), rules: true as Rules };
    named.set(pointer, entry);
    entry.rules = buildRules(schemaAt(document, pointer) ?? true);
    return pointer;
  }

  function nameOf(pointer: string): string {
    const [, , ...steps] = pointerSteps(pointer);
    const wanted = `${toPascal(steps.join(' '))}Rules`;
    for (let count = 1; ; count++) {
      const { name, takenBy } = takeName(count === 1 ? wanted : `${wanted}${count}`, pointer);
      if (takenBy === undefined) return name;
    }
  }

  /** The forms by their name, where the document lists them. Whoever means one is told what is wrong with that one. */
  function buildDiscriminator({ discriminator, oneOf }: OasSchemaObject): Rule | undefined {
    if (discriminator?.mapping === undefined || oneOf === undefined) return undefined;
    const forms = Object.entries(discriminator.mapping)
      .map(
        ([value, ref]) =>
          [value, ref.startsWith('#') ? canonical(ref) : pointerTo('#/components/schemas', ref)] as const,
      )
      .filter(([, ref]) => schemaAt(document, ref) !== undefined)
      .map(([value, ref]) => [value, refer(ref)] as const);
    return { kind: 'discriminator', keyword: 'discriminator', property: discriminator.propertyName, forms };
  }
}

/** Keywords on which a check of the body would be silent, in the schema or in whatever it refers to. */
function findUnchecked(document: OasDocument, root: OasSchema, pointer: string): UncheckedKeyword[] {
  const found = new Map<string, UncheckedKeyword>();
  const seen = new Set<string>();
  visit(root, pointer, false);
  return [...found.values()];

  function visit(schema: OasSchema, at: string, decisive: boolean): void {
    const visited = `${at} ${decisive}`;
    if (typeof schema === 'boolean' || seen.has(visited)) return;
    seen.add(visited);
    for (const [keyword, value] of Object.entries(schema)) {
      if (keyword === '$ref') {
        const target = canonical(String(value));
        visit(schemaAt(document, target) ?? true, target, decisive);
      } else if (!isKnown(keyword, value)) {
        const place = pointerTo(at, keyword);
        const told = keyword === 'format' ? `format ${JSON.stringify(value)}` : keyword;
        found.set(place, { pointer: place, keyword: told, decisive: decisive || found.get(place)?.decisive === true });
      }
      for (const [inner, steps] of subschemas(keyword, value))
        visit(inner, pointerTo(at, keyword, ...steps), decisive || questions.has(keyword));
    }
  }
}

/** Keywords that turn on whether a schema is kept: to leave a part of it out would not make the whole more lenient. */
const questions = new Set(['if', 'not', 'oneOf', 'contains']);

function isKnown(keyword: string, value: unknown): boolean {
  if (keyword === 'format') return formats.has(String(value)) || idleFormats.has(String(value));
  const known = [assertions, single, lists, byName, annotations].some((keywords) => keywords.has(keyword));
  return known || keyword === 'pattern' || keyword.startsWith('x-');
}

function subschemas(
  keyword: string,
  value: unknown,
): (readonly [schema: OasSchema, steps: readonly (string | number)[]])[] {
  if (single.has(keyword)) return [[value as OasSchema, []]];
  if (lists.has(keyword)) return (value as OasSchema[]).map((schema, index) => [schema, [index]]);
  return byName.has(keyword) ? membersOf(value).map(([name, schema]) => [schema, [name]]) : [];
}

const membersOf = (value: unknown): [string, OasSchema][] => Object.entries(value as Record<string, OasSchema>);
const isConditional = (schema: OasSchemaObject): boolean => conditional.some((keyword) => keyword in schema);
const canonical = ($ref: string): string => pointerTo('#', ...pointerSteps($ref));
