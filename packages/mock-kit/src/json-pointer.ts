/** Own member of a JSON object or array; `undefined` for anything else, so that walks need no checks between steps. */
export function memberOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
  return (value as Record<string, unknown>)[name];
}

/** A segment of a JSON pointer as the name it stands for (RFC 6901, section 4). */
export const unescapeSegment = (segment: string): string => segment.replaceAll('~1', '/').replaceAll('~0', '~');

/** What a reference such as `#/components/schemas/Env` points at within the document. */
export function resolveReference(document: object, reference: string): unknown {
  if (!reference.startsWith('#/')) return undefined;
  const segments = reference.slice(2).split('/').map(decodeURIComponent).map(unescapeSegment);
  return segments.reduce<unknown>(memberOf, document);
}
