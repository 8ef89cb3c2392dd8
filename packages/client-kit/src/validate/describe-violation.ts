import { describeValue } from '../describe-value.ts';
import type { Violation } from './violation.ts';

/** What each keyword wants, with `%` for its limit. */
const wants: Readonly<Record<string, string>> = {
  type: 'type %',
  enum: 'one of %',
  const: '%',
  minLength: 'at least % characters',
  maxLength: 'at most % characters',
  pattern: 'a match of %',
  format: 'a valid %',
  minItems: 'at least % items',
  maxItems: 'at most % items',
  minimum: 'at least %',
  maximum: 'at most %',
  exclusiveMinimum: 'more than %',
  exclusiveMaximum: 'less than %',
  multipleOf: 'a multiple of %',
  minProperties: 'at least % members',
  maxProperties: 'at most % members',
  required: 'a value',
  dependentRequired: 'a value',
  additionalProperties: 'no such member',
  unevaluatedProperties: 'no such member',
  'false schema': 'no value here',
  anyOf: 'one of the members %',
};

/** A violation with its sentence, which says of the value no more than kind and length. */
export function describeViolation(
  keyword: string,
  limit: unknown,
  value: unknown,
  { pointer, condition }: { readonly pointer: string; readonly condition?: string | undefined },
): Violation {
  const found = describeFound(value);
  const want = wants[limit === undefined && keyword === 'anyOf' ? '' : keyword] ?? `what ${keyword} asks for`;
  const because = condition === undefined ? '' : ` Condition: ${condition}`;
  return {
    pointer,
    keyword,
    ...(limit !== undefined && { limit }),
    found,
    ...(condition !== undefined && { condition }),
    message: `${pointer || 'The body'}: expected ${want.replace('%', () => describeLimit(limit))}, found ${found}.${because}`,
  };
}

function describeFound(value: unknown): string {
  if (value === undefined) return 'nothing';
  const size = typeof value === 'string' || Array.isArray(value) ? Array.from(value).length : undefined;
  if (size === undefined) return describeValue(value);
  return `${describeValue(value)} of ${size} ${typeof value === 'string' ? 'character' : 'item'}${size === 1 ? '' : 's'}`;
}

/** A closed set may be as long as the list of currencies: the first will do. */
function describeLimit(limit: unknown): string {
  if (!Array.isArray(limit)) return describeConstant(limit);
  const told = limit
    .slice(0, limit.length > 9 ? 8 : 9)
    .map(describeConstant)
    .join(', ');
  return limit.length > 9 ? `${told} … (${limit.length})` : told;
}

function describeConstant(value: unknown): string {
  if (typeof value === 'string') return value;
  return value instanceof RegExp ? String(value) : JSON.stringify(value);
}
