import { describeValue } from './describe-value.ts';
import { EncodingError } from './errors.ts';
import type { WireType } from './wire-shape.ts';

/** What each wire type takes, as an error message says it. */
const accepted: Readonly<Record<WireType, string>> = {
  integer: 'a safe integer, a bigint or digits as text',
  decimal: 'a number that prints without exponent, or digits as text',
  boolean: 'a boolean, "true" or "false"',
  datetime: 'a valid Date of the years 0 to 9999, or ISO 8601 text',
  url: 'a URL or its text',
  json: 'a plain object or its JSON text',
};

/**
 * The wire string of a native value. `json` is not here, as it needs a walk.
 *
 * @throws {EncodingError} no native of this wire type, or one without an exact form
 */
export function encodeNative(value: unknown, type: WireType, pointer: string): string {
  const text = printNative(value, type);
  if (text !== undefined) return text;
  throw new EncodingError(pointer, `expected ${accepted[type]}, found ${describeValue(value)}.`);
}

function printNative(value: unknown, type: WireType): string | undefined {
  // Not of objects: that would run somebody else's code.
  const text = ['number', 'bigint', 'boolean'].includes(typeof value) ? String(value) : '';
  const isExact =
    type === 'boolean'
      ? typeof value === 'boolean'
      : type === 'integer'
        ? typeof value === 'bigint' || Number.isSafeInteger(value)
        : type === 'decimal' && Number.isFinite(value) && !text.includes('e');
  if (isExact) return text;
  if (type === 'datetime' && value instanceof Date) return printDate(value);
  return type === 'url' && value instanceof URL ? value.href : undefined;
}

/** ISO 8601 in UTC; to the second, as documents print it, unless the Date has milliseconds. */
function printDate(value: Date): string | undefined {
  // An invalid Date has no JSON; years beyond 9999 and before 0 print with a sign and six digits, which is not RFC 3339.
  const text = value.toJSON();
  return text?.length === 24 ? text.replace('.000Z', 'Z') : undefined;
}
