import type { ApiModel, ArraySchema, ObjectSchema, Property, ScalarSchema, Schema } from '../../model/model.ts';

/** One schema at one place of a request body. The same named schema at two places is two fields. */
export interface Field {
  /** Where in the body, as a JSON pointer: `/env/browserInfo/language`. Items of an array are `/0`. */
  readonly at: string;
  /** The same as a person writes it: `env.browserInfo.language`, `scopes[]`. */
  readonly label: string;
  readonly schema: ObjectSchema | ArraySchema | ScalarSchema;
}

/** Every place of a request body that the schema speaks of, outside in, in the order of the spec. */
export function listFields(model: ApiModel, body: Schema): Field[] {
  const fields: Field[] = [];
  visit(model, body, { at: '', label: '' }, new Set(), fields);
  return fields;
}

type Position = Pick<Field, 'at' | 'label'>;

/** `inside` holds the named schemas being visited: a recursive one is entered once. */
function visit(
  model: ApiModel,
  schema: Schema,
  position: Position,
  inside: ReadonlySet<string>,
  fields: Field[],
): void {
  switch (schema.kind) {
    case 'ref': {
      const target = model.schemas.get(schema.name);
      if (target && !inside.has(schema.name)) visit(model, target, position, new Set([...inside, schema.name]), fields);
      return;
    }
    case 'all':
    case 'union':
      return schema.members.forEach((member) => visit(model, member, position, inside, fields));
    case 'array':
      fields.push({ ...position, schema });
      return visit(model, schema.items, { at: `${position.at}/0`, label: `${position.label}[]` }, inside, fields);
    case 'object':
      fields.push({ ...position, schema });
      return schema.properties.forEach((property) =>
        visit(model, property.schema, child(position, property), inside, fields),
      );
    case 'scalar':
      fields.push({ ...position, schema });
      return;
    case 'open':
      return;
  }
}

export function child({ at, label }: Position, { name }: Pick<Property, 'name'>): Position {
  const step = name.replaceAll('~', '~0').replaceAll('/', '~1');
  return { at: `${at}/${step}`, label: label === '' ? name : `${label}.${name}` };
}
