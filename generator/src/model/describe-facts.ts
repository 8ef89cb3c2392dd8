import type { OasDocument, OasSchema, OasSchemaObject } from '../load/oas.ts';
import type { WireType } from './model.ts';
import { resolveRef } from './resolve.ts';
import { isRecord } from '../record.ts';

/**
 * A copy of the document in which the description of every property ends with what its schema says and its type can't:
 * limits, pattern, wire form, and the titles of the conditions under which it is required or forbidden.
 *
 *     At most 64 characters. Travels as text: "true" or "false".
 *     osType is required when terminalType is APP, WAP or MINI_APP.
 */
export function describeFacts(document: OasDocument): OasDocument {
  // References are followed in the document as it was, so that no fact is told of a target twice.
  const copy = structuredClone(document);
  for (const schema of objectsIn(copy)) describeProperties(schema, document);
  return copy;
}

/** Everything that has properties, wherever it stands: examples are data, and nothing in them is a schema. */
function* objectsIn(value: unknown): Generator<OasSchemaObject> {
  if (Array.isArray(value)) {
    for (const item of value) yield* objectsIn(item);
    return;
  }
  if (!isRecord(value)) return;
  const { properties, ...rest } = value;
  if (isRecord(properties)) {
    yield value;
    // A property may be called `example` too.
    for (const property of Object.values(properties)) yield* objectsIn(property);
  }
  for (const [name, member] of Object.entries(rest)) {
    if (name !== 'example' && name !== 'examples' && !name.startsWith('x-')) yield* objectsIn(member);
  }
}

function describeProperties(schema: OasSchemaObject, document: OasDocument): void {
  const conditions = titledConditions(schema);
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    if (!isRecord(property)) continue;
    const titles = conditions.filter((condition) => condition.names.has(name)).map(({ title }) => `${title}.`);
    const text = [property.description, factsOf(property, document), ...titles].filter(Boolean).join('\n');
    // The copy is ours alone.
    if (text !== '') Object.assign(property, { description: text });
  }
}

function titledConditions({ allOf = [] }: OasSchemaObject): { title: string; names: ReadonlySet<string> }[] {
  return allOf.flatMap((part) => {
    if (typeof part === 'boolean' || part.title === undefined) return [];
    const { title, then } = part;
    if (then === undefined || typeof then === 'boolean') return [];
    return [{ title, names: new Set([...(then.required ?? []), ...forbidden(then)]) }];
  });
}

const forbidden = ({ properties = {} }: OasSchemaObject): string[] =>
  Object.keys(properties).filter((name) => properties[name] === false);

/** The form of each documented type as text. */
export const wireForms: Readonly<Record<WireType, string>> = {
  integer: 'the digits of an integer',
  decimal: 'the digits of a decimal number',
  boolean: '"true" or "false"',
  datetime: 'ISO 8601 with offset',
  url: 'a URL',
  json: 'JSON',
};

function factsOf(property: OasSchemaObject, document: OasDocument): string {
  const merged = withTarget(property, document);
  const wire = wireForms[merged['x-wire-type'] as WireType];
  // A closed set is its own limit.
  const isOpen = merged.enum === undefined && merged.const === undefined;
  const facts = [
    isOpen && describeCount(merged.minLength, merged.maxLength, 'character'),
    describeCount(merged.minItems, merged.maxItems, 'item'),
    wire === undefined ? isOpen && merged.pattern && `Matches ${merged.pattern}` : `Travels as text: ${wire}`,
  ];
  return facts.flatMap((fact) => (fact ? [`${fact}.`] : [])).join(' ');
}

/** Beside a `$ref` stand keywords that its target has not: together they are the schema. */
function withTarget(property: OasSchemaObject, document: OasDocument): OasSchemaObject {
  const target: OasSchema = resolveRef(document, property, '').value;
  return isRecord(target) ? { ...target, ...property } : property;
}

/** `At most 64 characters`, `1 to 5 items`; nothing without a bound. */
export function describeCount(min: number | undefined, max: number | undefined, unit: string): string | undefined {
  const units = max === 1 || (max === undefined && min === 1) ? unit : `${unit}s`;
  if (min !== undefined && max !== undefined) return min === max ? `${min} ${units}` : `${min} to ${max} ${units}`;
  if (max !== undefined) return `At most ${max} ${units}`;
  return min === undefined ? undefined : `At least ${min} ${units}`;
}
