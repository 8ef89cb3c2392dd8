import { RefusedError } from './refusal.ts';

export type JsonRecord = { readonly [name: string]: unknown };

// No documented message has more than ten levels; what would exhaust the stack of whoever walks it has many thousands.
const maxDepth = 64;

/**
 * The object in a body whose signature has been verified.
 *
 * @throws {RefusedError} `BODY_NOT_JSON`: also for a byte order mark, for more than 64 levels, and for a member `__proto__`,
 *   which sets a prototype in code that copies members
 */
export function parseBody(body: Uint8Array<ArrayBuffer>): JsonRecord {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(body));
  } catch {
    // The parser's own error quotes the text.
  }
  if (isRecord(value) && isPlain(value, maxDepth)) return value;
  throw new RefusedError(
    'BODY_NOT_JSON',
    `Expected a JSON object in UTF-8 of at most ${maxDepth} levels, without a byte order mark or a member __proto__. ` +
      'The signature is right, so the gateway sent it so.',
  );
}

export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isPlain(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return (
    levels > 0 &&
    !Object.hasOwn(value, '__proto__') &&
    Object.values(value).every((member) => isPlain(member, levels - 1))
  );
}
