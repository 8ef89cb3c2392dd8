import { keywordIn, partsOf } from './parts.ts';
import type { Follow, Place } from './place.ts';
import { asRecord } from './record.ts';

/** What tells the forms of a body apart. */
export interface Discriminator {
  readonly property: string;
  /** Its values, one a form. */
  readonly values: readonly string[];
}

export function discriminatorOf(schema: Place | undefined, follow: Follow): Discriminator | undefined {
  const [found] = schema === undefined ? [] : keywordIn(partsOf(schema, follow), 'discriminator');
  const { propertyName, mapping } = asRecord(found?.value);
  return typeof propertyName === 'string'
    ? { property: propertyName, values: Object.keys(asRecord(mapping)) }
    : undefined;
}
