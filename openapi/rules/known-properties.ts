import { apiRule, type Api } from './api.ts';
import { compositions, keywordIn, partsOf, partsOfAll } from './parts.ts';
import { memberAt, membersOf, type Place } from './place.ts';
import { asRecord } from './record.ts';
import { list } from './show.ts';
import type { SchemaPlace } from './walk-schemas.ts';

/** A name in `required` or in a condition is that of a property: with another one the condition never holds, or nothing fulfils it. */
export const knownProperties = apiRule(({ schemas, follow }, report) => {
  const users = usersOf(schemas, follow);
  const partsBeside = ({ beside }: SchemaPlace) =>
    partsOfAll(
      beside.flatMap((each) => [each, ...(users.get(each.value) ?? [])]),
      follow,
      compositions,
    );
  const check = (place: Place, name: string, parts: readonly Place[]): void => {
    const names = keywordIn(parts, 'properties').flatMap(({ value }) => Object.keys(asRecord(value)));
    const isOpen = keywordIn(parts, 'additionalProperties').some(({ value }) => value !== false);
    if (!names.includes(name) && !isOpen)
      report(
        place,
        `"${name}" is no property here. For instance "${names[0] ?? 'result'}"; there are ${list(new Set(names)) || 'none'}.`,
      );
  };
  for (const schema of schemas) {
    const { name, parent } = schema;
    for (const [, required] of membersOf(memberAt(schema, 'required')))
      if (!isUnknown(schema)) check(required, String(required.value), partsBeside(schema));
    if (name !== undefined && parent && isInCondition(schema) && !isUnknown(parent)) {
      const others = partsBeside(parent).filter(({ value }) => value !== parent.value);
      check(schema, name, others);
    }
  }
});

const isInCondition = ({ position, role }: SchemaPlace): boolean => position === 'property' && role !== 'says';

/** A property of which nothing more is said: it is told already, or it is one of those who name this file in their `allOf`. */
const isUnknown = (schema: SchemaPlace): boolean => isInCondition(schema) && schema.beside.length === 1;

/** The schemas that each file is a part of: its conditions may be about their properties. */
function usersOf(schemas: Api['schemas'], follow: Api['follow']): ReadonlyMap<unknown, readonly Place[]> {
  const users = new Map<unknown, Place[]>();
  for (const schema of schemas)
    for (const { value } of partsOf(schema, follow))
      if (value !== schema.value) users.set(value, [...(users.get(value) ?? []), schema]);
  return users;
}
