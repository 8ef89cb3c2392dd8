import { describeValue } from './describe-value.ts';
import { EncodingError } from './errors.ts';
import type { WireType } from './wire-shape.ts';

/** What each wire type takes, as an error message says it. */
const accepted = {
  integer: 'an integer as number, bigint or string',
  decimal: 'a decimal as number or string',
  boolean: 'a boolean, or "true" or "false"',
  datetime: 'a point in time as Date or ISO 8601 string',
  url: 'a URL or its text',
  json: 'a JSON object or its text',
} as const satisfies Record<WireType, string>;

/**
 * The wire string of a native value. `json` is not here, as it needs a walk.
 *
 * @throws {EncodingError} no native of this wire type, or one without an exact form
 */
export function encodeNative(value: unknown, type: WireType, pointer: string): string {
  if (type === 'boolean' && typeof value === 'boolean') return String(value);
  if (type === 'integer' && typeof value === 'bigint') return String(value);
  if (type === 'integer' && typeof value === 'number') return encodeInteger(value, pointer);
  if (type === 'decimal' && typeof value === 'number') return encodeDecimal(value, pointer);
  if (type === 'datetime' && value instanceof Date) return encodeDate(value, pointer);
  if (type === 'url' && value instanceof URL) return value.href;
  throw new EncodingError(pointer, `expected ${accepted[type]}, found ${describeValue(value)}.`);
}

function encodeInteger(value: number, pointer: string): string {
  if (Number.isSafeInteger(value)) return String(value);
  const isLarge = Number.isInteger(value);
  const found = isLarge ? 'one beyond 2^53, whose last digits may be lost. Use a bigint' : describeValue(value);
  throw new EncodingError(pointer, `expected ${accepted.integer}, found ${found}.`);
}

function encodeDecimal(value: number, pointer: string): string {
  const text = String(value);
  if (Number.isFinite(value) && !text.includes('e')) return text;
  const found = Number.isFinite(value) ? 'one which prints with an exponent' : describeValue(value);
  throw new EncodingError(pointer, `expected ${accepted.decimal}, found ${found}. Give its digits as a string.`);
}

/** ISO 8601 in UTC; to the second, as documents print it, unless the Date has milliseconds. */
function encodeDate(value: Date, pointer: string): string {
  const text = Number.isNaN(value.getTime()) ? '' : value.toISOString();
  // Years beyond 9999 and before 0 print with a sign and six digits, which is not RFC 3339.
  if (text.length === 24) return text.replace('.000Z', 'Z');
  const found = text === '' ? 'an invalid Date' : 'a Date outside the years 0 to 9999';
  throw new EncodingError(pointer, `expected ${accepted.datetime}, found ${found}.`);
}
