import { describeValue } from './describe-value.ts';
import { encodeNative } from './encode-native.ts';
import { EncodingError } from './errors.ts';
import { resolveShape } from './wire-shape.ts';
import type { WireShape, WireShapes } from './wire-shape.ts';

/** How the encoder treats what the shape doesn't list. */
export interface EncodeOptions {
  /** Numbers, booleans and null outside the shape go as they are, for bodies whose scalars are not all text. */
  readonly jsonScalars?: boolean;
}

/** No contract nests so deep, and gateways refuse to parse what does. */
const maxDepth = 500;

/**
 * A body as it travels: natives become the wire strings which the shape asks for, members that are `undefined` are
 * dropped, strings stay as they are. The result is new; the value given is not changed.
 *
 * @throws {EncodingError} with a JSON pointer, for a value without an exact wire form: NaN, an unsafe integer, an
 *   invalid Date, a native where the shape has none, an object which holds itself
 */
export function encodeInput(
  body: unknown,
  bodyShape: WireShape | undefined,
  shapes: WireShapes,
  { jsonScalars = false }: EncodeOptions = {},
): unknown {
  return body === undefined || typeof body === 'string' ? body : encode(body, bodyShape, '', jsonScalars, []);

  /** `pointer` leads here, `free` says whether any scalar of JSON may stand here, and `around` what this is inside of. */
  function encode(
    value: unknown,
    shape: WireShape | undefined,
    pointer: string,
    free: boolean,
    around: readonly unknown[],
  ): unknown {
    const resolved = resolveShape(shape, shapes);
    const isList = Array.isArray(value);
    const isPlain = isPlainObject(value);
    const isText = resolved === 'json';
    if (typeof resolved === 'string' && !(isText && isPlain)) return encodeNative(value, resolved, pointer);
    if (!isList && !isPlain) {
      if (free && (value === null || typeof value === 'boolean' || Number.isFinite(value))) return value;
      const wanted = free ? 'what JSON has' : 'text, a list or a plain object';
      throw new EncodingError(
        pointer,
        `expected ${wanted}, found ${describeValue(value)}. Convert it, or leave it out.`,
      );
    }
    if (around.includes(value)) throw new EncodingError(pointer, 'this object is inside itself.');
    if (around.length === maxDepth) throw new EncodingError(pointer, `found more than ${maxDepth} levels.`);
    const inside = (member: unknown, name: string | number, memberShape: WireShape | undefined): unknown => {
      // Most of a body: not worth a pointer.
      if (typeof member === 'string') return member;
      const step = String(name).replaceAll('~', '~0').replaceAll('/', '~1');
      return encode(member, memberShape, `${pointer}/${step}`, free || isText, [...around, value]);
    };
    const { items, properties = {} } = (isText ? {} : (resolved ?? {})) as Partial<Listed>;
    if (isList) return Array.from(value, (item, index) => inside(item, index, items));
    const encoded = Object.fromEntries(
      Object.entries(value)
        .filter(([, member]) => member !== undefined)
        .map(([name, member]) => [
          name,
          inside(member, name, Object.hasOwn(properties, name) ? properties[name] : undefined),
        ]),
    );
    // JSON inside a string, after the walk: JSON.stringify alone would turn NaN into null and a Date into text.
    return isText ? JSON.stringify(encoded) : encoded;
  }
}

interface Listed {
  readonly items: WireShape;
  readonly properties: { readonly [name: string]: WireShape };
}

/**
 * Neither a Map, whose entries JSON loses, nor of a class, whose getters it loses, nor something with a JSON form of its own.
 * The prototype of plain objects of another realm is another, but has none itself all the same.
 */
function isPlainObject(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) return false;
  return !('toJSON' in value && typeof value.toJSON === 'function');
}
