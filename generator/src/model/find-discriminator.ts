import type { Discriminator, Schema } from './model.ts';

/**
 * What tells the forms of a body apart, where the body as a whole is a `oneOf` with a discriminator: by itself or by its name. A
 * choice deeper inside, or in a part of an `allOf`, is none of the body.
 */
export function findDiscriminator(schema: Schema, schemas: ReadonlyMap<string, Schema>): Discriminator | undefined {
  const seen = new Set<string>();
  let found: Schema | undefined = schema;
  while (found?.kind === 'ref' && !seen.has(found.name)) {
    seen.add(found.name);
    found = schemas.get(found.name);
  }
  if (found?.kind === 'union') return found.discriminator;
  if (found?.kind !== 'all') return undefined;
  const { members, pointer } = found;
  const choice = members.find((member) => member.kind === 'union' && member.pointer === `${pointer}/oneOf`);
  return choice?.kind === 'union' ? choice.discriminator : undefined;
}
