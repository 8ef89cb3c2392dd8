import { memberAt, membersOf, type Follow, type ObjectPlace, type Place } from './place.ts';
import { isRecord } from './record.ts';

/**
 * Everything that holds for a value by its schema: the schema as it is written, what it refers to, each part of its `allOf`, and
 * the same of those.
 *
 * @param through keywords whose schemas are counted in as well, such as `oneOf` where each form is of interest
 */
export function partsOf(schema: Place, follow: Follow, through: readonly Composition[] = ['allOf']): ObjectPlace[] {
  const parts = new Map<unknown, ObjectPlace>();
  const add = (place: Place | undefined): void => {
    if (place === undefined || !isRecord(place.value) || parts.has(place.value)) return;
    parts.set(place.value, { value: place.value, location: place.location });
    add(follow(place));
    for (const keyword of through) for (const [, part] of membersOf(memberAt(place, keyword))) add(part);
  };
  add(schema);
  return [...parts.values()];
}

/** The same of several schemas that hold for one value. */
export const partsOfAll = (
  schemas: readonly Place[],
  follow: Follow,
  through: readonly Composition[] = ['allOf'],
): ObjectPlace[] => schemas.flatMap((schema) => partsOf(schema, follow, through));

export type Composition = 'allOf' | 'anyOf' | 'oneOf';

/** Keywords by which a schema is put together, forms included. */
export const compositions = ['allOf', 'anyOf', 'oneOf'] as const satisfies readonly Composition[];

/** A property as each of the parts writes it. */
export const propertyIn = (parts: readonly Place[], name: string): Place[] =>
  parts.flatMap((part) => memberAt(part, 'properties', name) ?? []);

/** A keyword as each of the parts writes it. */
export const keywordIn = (parts: readonly Place[], keyword: string): Place[] =>
  parts.flatMap((part) => memberAt(part, keyword) ?? []);
