import type { Discriminator, Schema } from './model.ts';

/** What tells the forms of a body apart, where the body as a whole is a choice with a discriminator. */
export function findDiscriminator(schema: Schema, schemas: ReadonlyMap<string, Schema>): Discriminator | undefined {
  switch (schema.kind) {
    case 'union':
      return schema.discriminator;
    case 'all':
      return schema.members.map((member) => findDiscriminator(member, schemas)).find(Boolean);
    case 'ref': {
      const target = schemas.get(schema.name);
      // One reference is enough: a schema which is only a name for another has no forms of its own.
      return target === undefined || target.kind === 'ref' ? undefined : findDiscriminator(target, schemas);
    }
    default:
      return undefined;
  }
}
