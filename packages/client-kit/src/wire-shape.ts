/** The documented type of a scalar which travels as a JSON string. */
export type WireType = 'integer' | 'decimal' | 'boolean' | 'datetime' | 'url' | 'json';

/**
 * Where wire types stand in a body. Generated, and read both by the encoder and by the `Input` type, so the two can't
 * disagree. Only members on the way to a wire type are listed.
 */
export type WireShape =
  | WireType
  | { readonly ref: string }
  | { readonly items: WireShape }
  | { readonly properties: { readonly [name: string]: WireShape } };

/** The shapes of the named schemas of an API: what `{ ref }` points to. */
export type WireShapes = { readonly [schema: string]: WireShape };

/**
 * The shape behind references. A name without an entry has no wire type below it, as members without one are left out.
 * Own members only: a schema called `constructor` must not find what every object inherits.
 */
export function resolveShape(
  shape: WireShape | undefined,
  shapes: WireShapes,
): Exclude<WireShape, { readonly ref: string }> | undefined {
  let found = shape;
  while (typeof found === 'object' && 'ref' in found) {
    found = Object.hasOwn(shapes, found.ref) ? shapes[found.ref] : undefined;
  }
  return found;
}
