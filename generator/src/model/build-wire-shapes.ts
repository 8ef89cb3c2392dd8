import type { Operation, Schema, WireShape } from './model.ts';
import type { Report } from './report.ts';

type Schemas = ReadonlyMap<string, Schema>;

/**
 * Adds to each request where its wire types stand, and gathers the named schemas on the way to them.
 * Members of a union or an `allOf` are laid over one another; one member with two wire types is a problem.
 */
export function withWireShapes(
  operations: readonly Operation[],
  schemas: Schemas,
  report: Report,
): { readonly operations: readonly Operation[]; readonly wireShapes: ReadonlyMap<string, WireShape> } {
  const named = namedShapes(schemas, report);
  const shaped = operations.map((operation): Operation => {
    const { request } = operation;
    const wireShape = request && shapeOf(request.schema, named, report);
    return request && wireShape ? { ...operation, request: { ...request, wireShape } } : operation;
  });
  const used = new Set<string>();
  for (const { request } of shaped) if (request?.wireShape) collectRefs(request.wireShape, named, used);
  return { operations: shaped, wireShapes: new Map([...named].filter(([name]) => used.has(name))) };
}

/**
 * The shapes of all named schemas. A reference counts as soon as its target is known to have a shape, so the
 * round is repeated until no further schema gains one: recursion needs no special case.
 */
function namedShapes(schemas: Schemas, report: Report): Map<string, WireShape> {
  const silent: Report = () => undefined;
  let shapes = new Map<string, WireShape>();
  for (;;) {
    const next = shapesOnce(schemas, shapes, silent);
    if (next.size === shapes.size) return shapesOnce(schemas, next, report);
    shapes = next;
  }
}

function shapesOnce(schemas: Schemas, known: ReadonlyMap<string, WireShape>, report: Report): Map<string, WireShape> {
  const shapes = [...schemas].map(([name, schema]) => [name, shapeOf(schema, known, report)] as const);
  return new Map(shapes.filter((entry): entry is [string, WireShape] => entry[1] !== undefined));
}

function shapeOf(schema: Schema, named: ReadonlyMap<string, WireShape>, report: Report): WireShape | undefined {
  switch (schema.kind) {
    case 'scalar':
      return schema.wireType;
    case 'ref': {
      const target = named.get(schema.name);
      // A named scalar is a wire type by itself; only what has members is worth a reference.
      return typeof target === 'object' ? { ref: schema.name } : target;
    }
    case 'array': {
      const items = shapeOf(schema.items, named, report);
      return items && { items };
    }
    case 'object': {
      const members = schema.properties.map(
        ({ name, schema: member }) => [name, shapeOf(member, named, report)] as const,
      );
      const found = members.filter((member): member is [string, WireShape] => member[1] !== undefined);
      return found.length === 0 ? undefined : { properties: Object.fromEntries(found) };
    }
    case 'all':
    case 'union':
      return schema.members
        .map((member) => shapeOf(member, named, report))
        .reduce((left, right) => merge(left, right, named, schema.pointer, report), undefined);
    case 'open':
      return undefined;
  }
}

function merge(
  left: WireShape | undefined,
  right: WireShape | undefined,
  named: ReadonlyMap<string, WireShape>,
  pointer: string,
  report: Report,
): WireShape | undefined {
  if (left === undefined || right === undefined || JSON.stringify(left) === JSON.stringify(right)) return left ?? right;
  const [a, b] = [deref(left, named), deref(right, named)];
  if (typeof a === 'object' && typeof b === 'object' && 'properties' in a && 'properties' in b) {
    const names = new Set([...Object.keys(a.properties), ...Object.keys(b.properties)]);
    const members = [...names].map((name) => [
      name,
      merge(own(a.properties, name), own(b.properties, name), named, pointer, report),
    ]);
    return { properties: Object.fromEntries(members) };
  }
  report('WIRE_TYPE_CONFLICT', pointer, `Branches disagree: ${JSON.stringify(a)} and ${JSON.stringify(b)}.`);
  return left;
}

const own = (members: Readonly<Record<string, WireShape>>, name: string): WireShape | undefined =>
  Object.hasOwn(members, name) ? members[name] : undefined;

/** What a reference, or a reference to a reference, leads to. Shapes that lead in a circle have no members to disagree on. */
function deref(shape: WireShape, named: ReadonlyMap<string, WireShape>): WireShape {
  const seen = new Set<string>();
  let found = shape;
  while (typeof found === 'object' && 'ref' in found && !seen.has(found.ref)) {
    seen.add(found.ref);
    found = named.get(found.ref) ?? found;
  }
  return found;
}

function collectRefs(shape: WireShape, named: ReadonlyMap<string, WireShape>, used: Set<string>): void {
  if (typeof shape === 'string') return;
  if ('items' in shape) return collectRefs(shape.items, named, used);
  if ('properties' in shape)
    return Object.values(shape.properties).forEach((member) => collectRefs(member, named, used));
  if (used.has(shape.ref)) return;
  used.add(shape.ref);
  const target = named.get(shape.ref);
  if (target !== undefined) collectRefs(target, named, used);
}
