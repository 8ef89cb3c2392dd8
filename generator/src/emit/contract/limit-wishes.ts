import type { Schema } from '../../model/model.ts';
import type { Wish } from './case.ts';
import type { Field } from './fields.ts';
import { namedAfter, replacing, wishOf } from './wish.ts';

const kinds = {
  maxLength: 'max-length',
  minLength: 'min-length',
  maxItems: 'max-items',
  minItems: 'min-items',
  maxProperties: 'max-properties',
  minProperties: 'min-properties',
  maxContains: 'max-contains',
  minContains: 'min-contains',
} as const;

/**
 * Of a limit, the last value that keeps to it and the first that does not.
 *
 * @param most beyond this no value is built
 * @param resized the old value in another size, in the ways there are
 */
export function limitWishes(
  field: Field<Schema>,
  keyword: keyof typeof kinds,
  limit: number,
  most: number,
  resized: (old: unknown, size: number) => readonly unknown[],
): Wish[] {
  const wish = (variant: 'at-limit' | 'past', size: number): Wish =>
    wishOf(
      field,
      { keyword },
      {
        kind: kinds[keyword],
        name: namedAfter(field, variant),
        valid: variant === 'at-limit',
        tooLarge: limit > most,
        changes: replacing(field, (old) => resized(old, size)),
      },
    );
  const past = wish('past', keyword.startsWith('max') ? limit + 1 : limit - 1);
  return limit > most ? [past] : [wish('at-limit', limit), past];
}
