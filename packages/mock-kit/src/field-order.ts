import type { MockOperation } from './definition.ts';
import { memberOf } from './json-pointer.ts';
import { follow, requestContent } from './request-content.ts';

/** Where a field stands in the document, segment by segment, for `compareOrder`. */
export type FieldOrder = (path: readonly string[]) => readonly number[];

/**
 * The order in which the document lists the fields of an operation's JSON body. Prism reports in the order in which Ajv checks
 * (`if` before `properties`, say); people expect the order in which they read.
 */
export function createFieldOrder(document: object, operation: MockOperation): FieldOrder {
  const spread = (schema: unknown, seen = new Set<unknown>()): ReadonlySet<unknown> => {
    if (typeof schema !== 'object' || schema === null || seen.has(schema)) return seen;
    seen.add(schema);
    for (const next of [follow(document, schema), ...parts(schema)]) spread(next, seen);
    return seen;
  };
  const root = requestContent(document, operation).schema;
  return (path) => {
    let schemas = [...spread(root)];
    return path.map((segment) => {
      const names = new Set(schemas.flatMap((schema) => Object.keys(memberOf(schema, 'properties') ?? {})));
      const position = /^\d+$/.test(segment) ? Number(segment) : [...names].indexOf(segment);
      schemas = schemas.flatMap((schema) => children(schema, segment)).flatMap((child) => [...spread(child)]);
      return position < 0 ? names.size : position;
    });
  };
}

/** Negative when `a` stands before `b`; a field stands before its children. */
export function compareOrder(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((position, index) => position !== b[index]);
  if (at < 0) return a.length - b.length;
  return (a[at] ?? 0) - (b[at] ?? -1);
}

/** Schemas that speak of the same value as `schema`. */
function parts(schema: object): readonly unknown[] {
  const lists = ['allOf', 'anyOf', 'oneOf'].flatMap((name) => memberOf(schema, name) ?? []);
  return [...lists, memberOf(schema, 'then'), memberOf(schema, 'else')];
}

function children(schema: unknown, segment: string): readonly unknown[] {
  return [
    memberOf(memberOf(schema, 'properties'), segment),
    memberOf(memberOf(schema, 'prefixItems'), segment),
    memberOf(schema, 'items'),
    memberOf(schema, 'additionalProperties'),
  ];
}
