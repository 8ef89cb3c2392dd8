import type { OasSchema, OasSchemaObject } from '../load/oas.ts';
import { pointerTo } from '../pointer.ts';
import { buildTrigger } from './build-trigger.ts';
import type { Condition, FurtherRule, Schema } from './model.ts';
import type { Report } from './report.ts';

const ofConditions = new Set(['if', 'then', 'title', 'description', '$comment']);

/** Whether a schema of an `allOf` is an `if` and `then` and nothing else; one that says more is a schema with a condition. */
export const isMereCondition = (schema: OasSchema): schema is OasSchemaObject =>
  typeof schema === 'object' &&
  schema.if !== undefined &&
  Object.keys(schema).every((keyword) => ofConditions.has(keyword) || keyword.startsWith('x-'));

/** A consequence as a schema of its own. */
type BuildSchema = (schema: OasSchema, pointer: string) => Schema;

/** The conditions of a schema: its own `if`, and those which its `allOf` lists. */
export function buildConditions(
  schema: OasSchemaObject,
  pointer: string,
  report: Report,
  build: BuildSchema,
): Condition[] {
  const listed = (schema.allOf ?? []).flatMap((member, index) =>
    isMereCondition(member) ? [buildCondition(member, pointerTo(pointer, 'allOf', index), report, build)] : [],
  );
  return schema.if === undefined ? listed : [buildCondition(schema, pointer, report, build), ...listed];
}

function buildCondition(schema: OasSchemaObject, pointer: string, report: Report, build: BuildSchema): Condition {
  if (schema.title === undefined) report('CONDITION_UNTITLED', pointerTo(pointer, 'if'), 'This if/then has no title.');
  const then = typeof schema.then === 'object' ? schema.then : {};
  const forbids = Object.entries(then.properties ?? {}).flatMap(([name, member]) => (member === false ? [name] : []));
  const mentions = Object.keys(then.properties ?? {});
  const when = buildTrigger(schema.if ?? true);
  const further = furtherOf(schema, pointer, build);
  return {
    title: schema.title ?? '',
    pointer,
    ...(when && { when }),
    requires: requiredIn(then),
    requiresOneOf: oneOfRequired(then.anyOf),
    forbids,
    mentions,
    ...(further.length > 0 && { further }),
  };
}

function furtherOf(schema: OasSchemaObject, pointer: string, build: BuildSchema): FurtherRule[] {
  const { then = true, else: otherwise = true } = schema;
  const told = (keyword: 'then' | 'else', consequence: OasSchema): FurtherRule => ({
    keyword,
    schemas: [{ schema: build(consequence, pointerTo(pointer, keyword)) }],
  });
  return [...(saysMore(then) ? [told('then', then)] : []), ...(otherwise === true ? [] : [told('else', otherwise)])];
}

/** Whether a consequence says anything beside which members must be there and which must not. That such a member is an object goes without saying. */
function saysMore(then: OasSchema): boolean {
  if (typeof then === 'boolean') return !then;
  const { anyOf, ...others } = then;
  return (anyOf !== undefined && oneOfRequired(anyOf).length === 0) || saysMoreOfMembers(others);
}

const saysMoreOfMembers = (schema: OasSchemaObject): boolean =>
  Object.entries(schema).some(([keyword, value]) => {
    if (keyword === 'required' || ofReaders.has(keyword) || keyword.startsWith('x-')) return false;
    if (keyword === 'type') return value !== 'object';
    if (keyword !== 'properties') return true;
    return Object.values(value as Record<string, OasSchema>).some(
      (member) => typeof member === 'object' && saysMoreOfMembers(member),
    );
  });

const ofReaders = new Set(['title', 'description', '$comment']);

/** The members that a consequence makes required, its own and those of members. */
function requiredIn({ required = [], properties = {} }: OasSchemaObject): string[][] {
  const deeper = Object.entries(properties).flatMap(([name, member]) =>
    typeof member === 'object' ? requiredIn(member).map((path) => [name, ...path]) : [],
  );
  return [...required.map((name) => [name]), ...deeper];
}

/** The members of which each branch requires one: with a branch that asks for anything else, none of them is certain. */
function oneOfRequired(branches: readonly OasSchema[] = []): string[] {
  const isCertain = branches.every((branch) => typeof branch === 'object' && (branch.required ?? []).length > 0);
  return isCertain ? branches.flatMap((branch) => (branch as OasSchemaObject).required ?? []) : [];
}
