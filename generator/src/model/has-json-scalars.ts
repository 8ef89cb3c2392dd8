import type { Schema } from './model.ts';

/** Whether a body holds scalars other than strings, or parts of which nothing is known: those travel as they are. */
export function hasJsonScalars(
  schema: Schema,
  schemas: ReadonlyMap<string, Schema>,
  inside: ReadonlySet<string> = new Set(),
): boolean {
  const within = (inner: Schema, seen = inside): boolean => hasJsonScalars(inner, schemas, seen);
  switch (schema.kind) {
    case 'scalar':
      return schema.type !== 'string';
    case 'open':
      return true;
    case 'array':
      return within(schema.items);
    case 'object':
      return schema.properties.some((property) => within(property.schema));
    case 'all':
    case 'union':
      return schema.members.some((member) => within(member));
    case 'ref': {
      const target = schemas.get(schema.name);
      return target !== undefined && !inside.has(schema.name) && within(target, new Set([...inside, schema.name]));
    }
  }
}
