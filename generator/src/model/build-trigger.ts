import type { OasSchema, OasSchemaObject } from '../load/oas.ts';
import type { MemberTrigger, Trigger } from './model.ts';

/**
 * What an `if` asks of members, or undefined where it asks for anything else: half a trigger would hold more often than
 * the whole.
 */
export function buildTrigger(schema: OasSchema): Trigger | undefined {
  if (typeof schema === 'boolean') return schema ? {} : undefined;
  if (!saysOnly(schema, ['type', 'properties', 'required']) || (schema.type ?? 'object') !== 'object') return undefined;
  const { properties = {}, required = [] } = schema;
  const named = Object.entries(properties).map(([name, member]) => [
    name,
    buildMember(member, required.includes(name)),
  ]);
  const given = required.filter((name) => !Object.hasOwn(properties, name)).map((name) => [name, { given: true }]);
  const found = [...named, ...given];
  return found.every(([, trigger]) => trigger !== undefined) ? (Object.fromEntries(found) as Trigger) : undefined;
}

/** A member that is described but not required also fits where it is not there: only "is not there" itself is known then. */
function buildMember(schema: OasSchema, required: boolean): MemberTrigger | undefined {
  if (schema === false) return required ? undefined : { given: false };
  if (!required) return undefined;
  if (schema === true) return { given: true };
  const values = valuesOf(schema, ['type']);
  if (values) return { values };
  if (saysOnly(schema, ['type', 'contains']) && typeof schema.contains === 'object') {
    const contained = valuesOf(schema.contains, ['type']);
    return contained && { contains: contained };
  }
  const members = buildTrigger(schema);
  if (members === undefined) return undefined;
  return Object.keys(members).length === 0 ? { given: true } : { members };
}

/** The scalars that `const` or `enum` lists, where the schema says nothing else but what is in `beside`. */
function valuesOf(schema: OasSchemaObject, beside: readonly string[]): readonly unknown[] | undefined {
  const values = schema.const === undefined ? schema.enum : [schema.const];
  const known = saysOnly(schema, ['const', 'enum', ...beside]) && !(schema.const !== undefined && schema.enum);
  return known && values?.every((value) => typeof value !== 'object') ? values : undefined;
}

/** Annotations never decide whether a value fits. */
const annotations = new Set(['title', 'description', 'deprecated', '$comment', 'examples', 'default']);

const saysOnly = (schema: OasSchemaObject, keywords: readonly string[]): boolean =>
  Object.keys(schema).every(
    (keyword) => keyword.startsWith('x-') || keywords.includes(keyword) || annotations.has(keyword),
  );
