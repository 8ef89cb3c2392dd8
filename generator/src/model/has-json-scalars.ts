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
      return (
        schema.types.some((type) => type !== 'string') ||
        (schema.values ?? []).some((value) => typeof value !== 'string')
      );
    case 'open':
      return true;
    case 'array':
      return within(schema.items);
    case 'object':
      // What an open object holds beside its properties is free only where the spec says of what type it is.
      return isMap(schema) || schema.properties.some((property) => within(property.schema));
    case 'all':
      // What one part only requires, another describes.
      return schema.members.some((member) => within(described(member)));
    case 'union':
      return schema.members.some((member) => within(member));
    case 'ref': {
      const target = schemas.get(schema.name);
      return target !== undefined && !inside.has(schema.name) && within(target, new Set([...inside, schema.name]));
    }
  }
}

const isMap = ({ further = [] }: Schema): boolean =>
  further.some(({ keyword }) => keyword === 'additionalProperties' || keyword === 'patternProperties');

const described = (schema: Schema): Schema =>
  schema.kind === 'object'
    ? { ...schema, properties: schema.properties.filter((property) => property.described !== false) }
    : schema;
