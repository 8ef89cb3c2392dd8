import { MockError } from './errors.ts';
import type { JsonObject } from './is-object.ts';
import { isObject } from './is-object.ts';

/**
 * The members of an object that a caller gave, of which none may be unknown: a misspelt one would be without effect.
 *
 * @param what the object, as the message names it
 * @throws {MockError} `USAGE`
 */
export function checkMembers(value: unknown, what: string, known: readonly string[]): JsonObject {
  if (!isObject(value)) throw unexpected(what, `an object of ${known.join(', ')}`, kindOf(value));
  const unknown = Object.keys(value).find((name) => !known.includes(name));
  if (unknown === undefined) return value;
  throw new MockError('USAGE', `${what} has no member ${quote(unknown)}. Known: ${known.join(', ')}.`);
}

/** @throws {MockError} `USAGE` */
export function checkWholeNumber(value: unknown, what: string, least: number, most: number): number {
  if (Number.isInteger(value) && Number(value) >= least && Number(value) <= most) return Number(value);
  throw unexpected(what, `a whole number from ${least} to ${most}`, show(value));
}

/** @throws {MockError} `USAGE` */
export function checkOneOf<const Known extends string>(value: unknown, what: string, known: readonly Known[]): Known {
  const found = known.find((each) => each === value);
  if (found !== undefined) return found;
  throw unexpected(what, `one of ${known.join(', ')}`, show(value));
}

/** What was expected of a value, and what it is instead. */
export const unexpected = (what: string, wanted: string, found: string): MockError =>
  new MockError('USAGE', `${what} must be ${wanted}; got ${found}.`);

/** A value that holds nothing secret, for a message. */
export const show = (value: unknown): string =>
  typeof value === 'string' ? quote(value) : isScalar(value) ? String(value) : kindOf(value);

/** What sort of value it is, where the value itself is nobody's business. */
export function kindOf(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'string' ? 'a text' : typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

const isScalar = (value: unknown): boolean => ['number', 'boolean', 'bigint'].includes(typeof value);

const mostShown = 60;

const quote = (text: string): string => JSON.stringify(text.length > mostShown ? `${text.slice(0, mostShown)}…` : text);
