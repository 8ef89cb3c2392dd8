import { compositions, keywordIn, partsOfAll, propertyIn } from './parts.ts';
import type { Follow, ObjectPlace, Place } from './place.ts';

/**
 * Every part of the field to which a dotted path leads from a body, such as `paymentAmount.currency`: through references, the
 * parts and forms of a composition, and the items of lists. Empty where it leads nowhere.
 */
export function fieldAt(body: Place | undefined, path: string, follow: Follow): ObjectPlace[] {
  const partsIn = (schemas: readonly Place[]) => partsOfAll(schemas, follow, compositions);
  let parts = body === undefined ? [] : partsIn([body]);
  for (const name of path.split('.')) {
    const items = partsIn(keywordIn(parts, 'items'));
    parts = partsIn([...propertyIn(parts, name), ...propertyIn(items, name)]);
  }
  return parts;
}
