import { describeValue, encodeNative } from './encode-native.ts';
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

interface Place {
  readonly shapes: WireShapes;
  readonly jsonScalars: boolean;
  /** JSON pointer from the body to here. */
  readonly pointer: string;
  /** The objects and arrays around this place, to notice one which holds itself. */
  readonly around: readonly object[];
}

/**
 * A body as it travels: natives become the wire strings which the shape asks for, members that are `undefined` are
 * dropped, strings stay as they are. The result is new; the value given is not changed.
 *
 * @throws {EncodingError} with a JSON pointer, for a value without an exact wire form: NaN, an unsafe integer, an
 *   invalid Date, a native where the shape has none, an object which holds itself
 */
export function encodeInput(
  value: unknown,
  shape: WireShape | undefined,
  shapes: WireShapes,
  options: EncodeOptions = {},
): unknown {
  if (value === undefined) return undefined;
  return encodeValue(value, shape, { shapes, jsonScalars: options.jsonScalars ?? false, pointer: '', around: [] });
}

function encodeValue(value: unknown, shape: WireShape | undefined, place: Place): unknown {
  if (typeof value === 'string') return value;
  const resolved = resolveShape(shape, place.shapes);
  if (resolved === 'json' && isPlainObject(value)) return encodeJson(value, place);
  if (typeof resolved === 'string') return encodeNative(value, resolved, place.pointer);
  if (Array.isArray(value)) return encodeItems(value, resolved, enter(value, place));
  if (isPlainObject(value)) return encodeMembers(value, resolved, enter(value, place));
  return encodeUnlisted(value, place);
}

function encodeItems(value: readonly unknown[], shape: WireShape | undefined, place: Place): unknown[] {
  const item = typeof shape === 'object' && 'items' in shape ? shape.items : undefined;
  return Array.from(value, (entry, index) => encodeValue(entry, item, below(place, String(index))));
}

function encodeMembers(value: object, shape: WireShape | undefined, place: Place): object {
  const members = typeof shape === 'object' && 'properties' in shape ? shape.properties : {};
  const entries = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .map(([name, member]) => {
      const memberShape = Object.hasOwn(members, name) ? members[name] : undefined;
      return [name, encodeValue(member, memberShape, below(place, name))] as const;
    });
  return Object.fromEntries(entries);
}

/** JSON inside a string: the walk first, as JSON.stringify would turn NaN into null and a Date into text. */
function encodeJson(value: object, place: Place): string {
  return JSON.stringify(encodeMembers(value, undefined, enter(value, { ...place, jsonScalars: true })));
}

function encodeUnlisted(value: unknown, { jsonScalars, pointer }: Place): unknown {
  const isScalar = value === null || typeof value === 'boolean' || Number.isFinite(value);
  if (jsonScalars && isScalar) return value;
  throw new EncodingError(
    pointer,
    `found ${describeValue(value)}, which has no form here. ${hint(value, jsonScalars)}`,
  );
}

function hint(value: unknown, jsonScalars: boolean): string {
  if (value === null || value === undefined) return 'Leave it out.';
  if (typeof value === 'number' && jsonScalars) return 'JSON has finite numbers only.';
  if (typeof value === 'object' && !(value instanceof Date) && !(value instanceof URL)) return 'Give a plain object.';
  return 'This member travels as text without a further type: give the string you mean.';
}

function enter(value: object, place: Place): Place {
  if (place.around.includes(value)) {
    throw new EncodingError(place.pointer, 'this object is inside itself, so it has no end on the wire.');
  }
  if (place.around.length === maxDepth) {
    throw new EncodingError(place.pointer, `found more than ${maxDepth} objects and arrays inside one another.`);
  }
  return { ...place, around: [...place.around, value] };
}

function below(place: Place, name: string): Place {
  return { ...place, pointer: `${place.pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}` };
}

/** Neither a Map, whose entries JSON loses, nor something with a JSON form of its own, such as a big-number object. */
function isPlainObject(value: unknown): value is object {
  if (Object.prototype.toString.call(value) !== '[object Object]') return false;
  return !('toJSON' in (value as object) && typeof (value as { toJSON: unknown }).toJSON === 'function');
}
