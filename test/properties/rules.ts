import { memberOf, pointerTo, resolve, type Contract, type Json, type Message } from './bundled.ts';

/** A schema that speaks of the value at a place of a body. */
export interface Said {
  /** Steps to the value: `['order', 'goods', '0']`. */
  readonly path: readonly string[];
  /** Where the schema stands, and what it says. */
  readonly pointer: string;
  readonly schema: Json;
}

/**
 * Every schema that speaks of a value or of a part of it, with its place: behind references, in `allOf`, and in the branch of a
 * `oneOf` or `anyOf` that the value keeps to. What an `if` looks at is no demand, and a `then` is one of the condition.
 */
export function whatIsSaid(contract: Contract, message: Message, body: unknown): Said[] {
  const found: Said[] = [];
  const visit = (pointer: string, value: unknown, path: readonly string[]): void => {
    const schema = contract.at(pointer);
    if (typeof schema !== 'object' || schema === null || value === undefined) return;
    const said = schema as Json;
    found.push({ path, pointer, schema: said });
    if (typeof said['$ref'] === 'string') visit(resolve(contract.at, said['$ref']), value, path);
    listOf(said['allOf']).forEach((_, index) => visit(pointerTo(pointer, 'allOf', index), value, path));
    for (const keyword of ['oneOf', 'anyOf'] as const) {
      const branches = listOf(said[keyword]).map((_, index) => pointerTo(pointer, keyword, index));
      for (const branch of branches) if (contract.isValid(branch, value)) visit(branch, value, path);
    }
    for (const name of Object.keys(said['properties'] ?? {}))
      visit(pointerTo(pointer, 'properties', name), memberOf(value, name), [...path, name]);
    if (said['items'] !== undefined && Array.isArray(value) && value.length > 0)
      visit(pointerTo(pointer, 'items'), value[0], [...path, '0']);
  };
  visit(message.pointer, body, []);
  return found;
}

/** Pointers of all schemas that can speak of a message at all, with or without an example: what has to be reached. */
export function everySchema(contract: Contract, message: Message): Set<string> {
  const seen = new Set<string>();
  const visit = (pointer: string): void => {
    const schema = contract.at(pointer);
    if (typeof schema !== 'object' || schema === null || seen.has(pointer)) return;
    seen.add(pointer);
    const said = schema as Json;
    if (typeof said['$ref'] === 'string') visit(resolve(contract.at, said['$ref']));
    for (const keyword of ['allOf', 'oneOf', 'anyOf'])
      listOf(said[keyword]).forEach((_, index) => visit(pointerTo(pointer, keyword, index)));
    for (const name of Object.keys(said['properties'] ?? {})) visit(pointerTo(pointer, 'properties', name));
    if (said['items'] !== undefined) visit(pointerTo(pointer, 'items'));
  };
  visit(message.pointer);
  return seen;
}

export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

export const valueAt = (body: unknown, path: readonly string[]): unknown => path.reduce<unknown>(memberOf, body);

/** A copy of a body with another value at a place; `undefined` takes the member away. */
export function withValue(body: unknown, path: readonly string[], value: unknown): unknown {
  if (path.length === 0) return value;
  const copy = structuredClone(body);
  const parent = valueAt(copy, path.slice(0, -1)) as Json | unknown[];
  const last = path.at(-1) ?? '';
  if (value === undefined && !Array.isArray(parent)) delete parent[last];
  else (parent as Json)[last] = value;
  return copy;
}
