import type { MockDefinition, MockOperation } from './definition.ts';
import { isObject } from './is-object.ts';
import { memberOf } from './json-pointer.ts';
import { isEnveloped } from './refusal.ts';
import { follow, requestContent } from './request-content.ts';
import { triggerValue } from './trigger.ts';

/** A member of a request that can ask for a result, and a value of it that does. */
export interface TriggerMember {
  readonly member: string;
  readonly value: string;
}

/** How a code of an operation can be asked for by a value of the request: by each member at its top level that may hold one. */
export function triggerMembers(
  { document, operations, ...definition }: MockDefinition,
  operation: MockOperation,
  code: string,
): readonly TriggerMember[] {
  const isTriggered = isEnveloped({ document, operations, ...definition });
  if (!isTriggered || !operation.scenarios.some((scenario) => scenario.code === code)) return [];
  const members = new Map<string, unknown[]>();
  collectMembers(document, requestContent(document, operation).schema, members, new Set());
  return [...members]
    .map(([member, schemas]) => ({ member, value: triggerValue(operations, operation, member, code), schemas }))
    .filter(({ value, schemas }) => schemas.every((schema) => mayBe(document, schema, value)))
    .filter(({ schemas }) => schemas.some((schema) => isText(document, schema)))
    .map(({ member, value }) => ({ member, value }));
}

/** The schemas of each member, in all the forms that a request may have. */
function collectMembers(document: object, schema: unknown, into: Map<string, unknown[]>, seen: Set<unknown>): void {
  if (!isObject(schema) || seen.has(schema)) return;
  seen.add(schema);
  for (const [name, member] of Object.entries(memberOf(schema, 'properties') ?? {}))
    into.set(name, [...(into.get(name) ?? []), member]);
  for (const part of partsOf(schema)) collectMembers(document, part, into, seen);
  if ('$ref' in schema) collectMembers(document, follow(document, schema), into, seen);
}

const partsOf = (schema: unknown): readonly unknown[] =>
  ['allOf', 'anyOf', 'oneOf'].flatMap((keyword) => (memberOf(schema, keyword) ?? []) as readonly unknown[]);

/** Whether a text keeps to a schema, as far as is certain. A schema that it knows too little of does not take it. */
function mayBe(document: object, schema: unknown, text: string): boolean {
  if (!isObject(schema)) return schema !== false;
  const { type, pattern, minLength, maxLength } = schema;
  if (['enum', 'const', 'format', 'not', 'if'].some((keyword) => keyword in schema)) return false;
  if (type !== undefined && ![type].flat().includes('string')) return false;
  if (typeof pattern === 'string' && !new RegExp(pattern, 'u').test(text)) return false;
  if (text.length < Number(minLength ?? 0) || text.length > Number(maxLength ?? Number.POSITIVE_INFINITY)) return false;
  if ('$ref' in schema && !mayBe(document, follow(document, schema), text)) return false;
  return partsOf(schema).every((part) => mayBe(document, part, text));
}

/** Whether it names the type of a text at all. */
function isText(document: object, schema: unknown): boolean {
  if (!isObject(schema)) return false;
  if ([schema['type']].flat().includes('string')) return true;
  const referred = '$ref' in schema ? [follow(document, schema)] : [];
  return [...partsOf(schema), ...referred].some((part) => isText(document, part));
}
