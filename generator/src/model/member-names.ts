import type { Schema } from './model.ts';

/** Names of the members that an object of this schema may have by its description, in all its forms. */
export function memberNames(
  schema: Schema,
  schemas: ReadonlyMap<string, Schema>,
  inside: ReadonlySet<string> = new Set(),
): ReadonlySet<string> {
  switch (schema.kind) {
    case 'object':
      return new Set(schema.properties.map(({ name }) => name));
    case 'all':
    case 'union':
      return new Set(schema.members.flatMap((member) => [...memberNames(member, schemas, inside)]));
    case 'ref': {
      const target = schemas.get(schema.name);
      if (target === undefined || inside.has(schema.name)) return new Set();
      return memberNames(target, schemas, new Set([...inside, schema.name]));
    }
    default:
      return new Set();
  }
}
