import type { ScalarSchema } from '../../model/model.ts';
import type { Wish } from './case.ts';
import type { Field } from './fields.ts';
import { limitWishes } from './limit-wishes.ts';
import { labelOf, namedAfter, nativeWish, replacing, wishOf } from './wish.ts';

type ScalarField = Field<ScalarSchema>;

/** What a scalar's schema demands. Limits and shapes of text concern a value that may be text. */
export function scalarWishes(field: ScalarField): Wish[] {
  const isText = field.schema.types.includes('string');
  return [
    ...(isText ? lengthWishes(field) : []),
    ...valueWishes(field),
    ...(isText ? shapeWishes(field) : []),
    ...typeWishes(field),
  ];
}

/** Longer texts make no readable case, and many a gateway cuts them off. */
const mostCharacters = 100_000;

function lengthWishes(field: ScalarField): Wish[] {
  const { minLength = 0, maxLength, values } = field.schema;
  const resized = (old: unknown, length: number) => ofLength(typeof old === 'string' ? old : 'text', length);
  const limits = [
    ...(maxLength === undefined ? [] : limitWishes(field, 'maxLength', maxLength, mostCharacters, resized)),
    ...(maxLength === undefined ? [] : astralWishes(field, 'maxLength', maxLength, 'at-limit-astral')),
    ...(minLength === 0 ? [] : limitWishes(field, 'minLength', minLength, mostCharacters, resized)),
    ...(minLength < 2 ? [] : astralWishes(field, 'minLength', minLength - 1, 'past-astral')),
  ];
  // Beside a closed set, a limit can be passed, though not alone; what it lets through the set decides.
  return values === undefined ? limits : limits.filter(({ valid }) => !valid);
}

/**
 * Characters that UTF-16 writes with two units. JSON Schema counts characters: so many keep to the limit that are too many for who
 * counts units, and the other way round.
 */
function astralWishes(
  field: ScalarField,
  keyword: 'maxLength' | 'minLength',
  length: number,
  variant: 'at-limit-astral' | 'past-astral',
): Wish[] {
  if (length === 0 || length > mostCharacters) return [];
  const told = {
    kind: keyword === 'maxLength' ? 'max-length' : 'min-length',
    name: namedAfter(field, variant),
    valid: keyword === 'maxLength',
    optional: true,
    changes: replacing(field, () => ['😀'.repeat(length)]),
  } as const;
  return [wishOf(field, { keyword }, told)];
}

/**
 * The same text, cut or lengthened: with a letter, so that a URL stays one, or with its last character or a digit; a time, with
 * a longer fraction of its second.
 */
function ofLength(old: string, length: number): string[] {
  const characters = [...old];
  const lacking = Math.max(0, length - characters.length);
  const fillers = new Set(['a', characters.at(-1) ?? 'a', '0']);
  const padded = [...fillers].map((filler) => characters.slice(0, length).join('') + filler.repeat(lacking));
  const [, upTo, fraction, offset] = /^(.*T\d\d:\d\d:\d\d)(\.\d+)?(Z|[+-]\d\d:\d\d)$/.exec(old) ?? [];
  if (upTo === undefined || lacking < 2) return padded;
  const longer = fraction === undefined ? `.${'0'.repeat(lacking - 1)}` : fraction + '0'.repeat(lacking);
  return [...padded, `${upTo}${longer}${offset}`];
}

function valueWishes(field: ScalarField): Wish[] {
  const { values, closedBy: keyword = 'enum' } = field.schema;
  if (values === undefined) return [];
  // `1` and "1" are two values, which have to be told apart where both are there.
  const isMixed = new Set(values.map(String)).size < values.length;
  const inside = values.map((value) =>
    wishOf(
      field,
      { keyword },
      {
        kind: 'enum',
        name: namedAfter(field, isMixed ? JSON.stringify(value) : String(value)),
        valid: true,
        changes: replacing(field, () => [value]),
      },
    ),
  );
  const changes = replacing(field, (old) => foreignTo(values, old));
  const outside = { kind: 'foreign-value', name: labelOf(field), valid: false, changes } as const;
  return [...inside, wishOf(field, { keyword }, outside)];
}

/** Values outside the closed set, likeliest first: one of the type and length of the old one, one that says what it is. */
function foreignTo(values: readonly unknown[], old: unknown): unknown[] {
  const numbers = values.filter((value) => typeof value === 'number');
  const near = typeof old === 'string' ? [`${old}X`, 'Z'.repeat(old.length)] : typeof old === 'boolean' ? [!old] : [];
  return [...near, ...(numbers.length === 0 ? [] : [Math.max(...numbers) + 1]), 'FOREIGN_VALUE'].filter(
    (value) => !values.includes(value),
  );
}

/** Formats that are notes to the reader: no value breaks them. */
export const notes: ReadonlySet<string> = new Set(['password', 'binary', 'int64', 'float', 'double']);

function shapeWishes(field: ScalarField): Wish[] {
  const { pattern, format } = field.schema;
  const against = (kind: 'pattern' | 'format', candidates: (old: string) => readonly string[]): Wish =>
    wishOf(
      field,
      { keyword: kind },
      {
        kind,
        name: namedAfter(field, 'violated'),
        valid: false,
        changes: replacing(field, (old) => candidates(typeof old === 'string' ? old : 'text')),
      },
    );
  return [
    ...(pattern === undefined
      ? []
      : [against('pattern', (old) => [`${old}~`, `~${old.slice(1)}`, '~', '', 'text', '1', '0', ...otherShapes(old)])]),
    // The second is no regular expression, either.
    ...(format === undefined || notes.has(format)
      ? []
      : [against('format', (old) => ['not such a value', '(', ...lookalikes(old)])]),
  ];
}

/** Of the format of the old text, in another shape: a time with a fraction, in Greenwich, in small letters (RFC 3339, section 5.6); a URL by another way. */
function otherShapes(old: string): string[] {
  if (/T\d\d:\d\d:\d\d[+-]\d\d:\d\d$/.test(old)) {
    const zone = /[+-]\d\d:\d\d$/;
    return [old.replace(zone, '.123$&'), old.replace(zone, 'Z'), old.replace('T', 't')];
  }
  return /^\w+:\/\//.test(old) ? [old.replace(/^\w+/, 'ftp')] : [];
}

/** Of the shape of the old text, and not of its format: the thirteenth month; a URL with half an escape, or a blank, in it. */
function lookalikes(old: string): string[] {
  if (/^\d{4}-\d\d-\d\dT/.test(old)) return [old.replace(/-\d\d-/, '-13-')];
  return /^\w+:\/\//.test(old) ? [`${old}%`, `${old} x`] : [];
}

/** A text where a native value is wanted, and the other way round. */
function typeWishes(field: ScalarField): Wish[] {
  const { types, wireType } = field.schema;
  if (!types.includes('string')) return [nativeWish(field, 'string', asText)];
  if (types.some((type) => type === 'number' || type === 'integer' || type === 'boolean')) return [];
  return wireType === 'boolean'
    ? [nativeWish(field, 'boolean', (old) => old === 'true')]
    : [nativeWish(field, 'number', asNumber)];
}

const asNumber = (old: unknown): number =>
  typeof old === 'string' && old !== '' && Number.isSafeInteger(Number(old)) ? Number(old) : 20;

const asText = (old: unknown): string => (typeof old === 'object' && old !== null ? 'text' : String(old));
