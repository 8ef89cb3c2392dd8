import type { ApiModel, WireShape, WireType } from '../../model/model.ts';

/**
 * A body of the wire as a caller of the client gives it: numbers, booleans and objects where the contract says that the text is
 * one. A text stays where the native value would be sent as another one; times and URLs are texts to a reader too.
 *
 * @param shape where wire types stand in the body, if anywhere
 */
export function toNativeInput(body: unknown, shape: WireShape | undefined, shapes: ApiModel['wireShapes']): unknown {
  const seen = new Set<string>();
  let known = shape;
  while (typeof known === 'object' && 'ref' in known) {
    if (seen.has(known.ref)) return body;
    seen.add(known.ref);
    known = shapes.get(known.ref);
  }
  if (known === undefined) return body;
  if (typeof known === 'string') return typeof body === 'string' ? toNative(body, known) : body;
  if ('items' in known) {
    const { items } = known;
    return Array.isArray(body) ? body.map((item) => toNativeInput(item, items, shapes)) : body;
  }
  if (!isPlainObject(body)) return body;
  const { properties } = known;
  return Object.fromEntries(
    Object.entries(body).map(([name, member]) => [
      name,
      toNativeInput(member, Object.hasOwn(properties, name) ? properties[name] : undefined, shapes),
    ]),
  );
}

const isPlainObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function toNative(text: string, type: WireType): unknown {
  switch (type) {
    case 'integer':
    case 'decimal': {
      const number = Number(text);
      return Number.isFinite(number) && String(number) === text && !text.includes('e') && isExact(number, type)
        ? number
        : text;
    }
    case 'boolean':
      return text === 'true' || text === 'false' ? text === 'true' : text;
    case 'json': {
      const value = parseJson(text);
      return isPlainObject(value) && JSON.stringify(value) === text ? value : text;
    }
    default:
      return text;
  }
}

const isExact = (number: number, type: 'integer' | 'decimal'): boolean =>
  type === 'decimal' || Number.isSafeInteger(number);

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
