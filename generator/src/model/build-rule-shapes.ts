import type { ObjectSchema, Operation, ConditionRule, RuleShape, Schema, Trigger } from './model.ts';

type Schemas = ReadonlyMap<string, Schema>;
type Named = ReadonlyMap<string, RuleShape>;
type ObjectShape = Extract<RuleShape, { readonly rules?: unknown }>;

/**
 * Adds to each request where its conditions stand, and gathers the named schemas on the way to them.
 * The conditions of an `allOf` hold together; those of a form hold for the value which tells the form.
 */
export function withRuleShapes(
  operations: readonly Operation[],
  schemas: Schemas,
): { readonly operations: readonly Operation[]; readonly ruleShapes: ReadonlyMap<string, RuleShape> } {
  const named = namedShapes(schemas);
  const shaped = operations.map((operation): Operation => {
    const { request } = operation;
    const ruleShape = request && shapeOf(request.schema, named, schemas);
    return request && ruleShape ? { ...operation, request: { ...request, ruleShape } } : operation;
  });
  const used = new Set<string>();
  for (const { request } of shaped) if (request?.ruleShape) collectRefs(request.ruleShape, named, used);
  return { operations: shaped, ruleShapes: new Map([...named].filter(([name]) => used.has(name))) };
}

/** As with wire types: the round is repeated until it brings nothing new. What is learnt passes one schema a round. */
function namedShapes(schemas: Schemas): Named {
  let shapes = new Map<string, RuleShape>();
  for (let round = 0; round <= schemas.size; round++) {
    const next = new Map<string, RuleShape>();
    for (const [name, schema] of schemas) {
      const shape = shapeOf(schema, shapes, schemas);
      if (shape) next.set(name, shape);
    }
    if (JSON.stringify([...next]) === JSON.stringify([...shapes])) return next;
    shapes = next;
  }
  return shapes;
}

function shapeOf(schema: Schema, named: Named, schemas: Schemas): RuleShape | undefined {
  switch (schema.kind) {
    case 'ref':
      return named.has(schema.name) ? { ref: schema.name } : undefined;
    case 'array': {
      const items = shapeOf(schema.items, named, schemas);
      return items && { items };
    }
    case 'object':
      return shapeOfObject(schema, named, schemas);
    case 'all':
      return schema.members
        .map((member) => shapeOf(member, named, schemas))
        .reduce<RuleShape | undefined>((left, right) => merge(left, right, named), undefined);
    case 'union':
      return shapeOfUnion(schema, named, schemas);
    case 'scalar':
    case 'open':
      return undefined;
  }
}

function shapeOfObject(schema: ObjectSchema, named: Named, schemas: Schemas): ObjectShape | undefined {
  const found = schema.properties.flatMap(({ name, schema: member }) => {
    const shape = shapeOf(member, named, schemas);
    return shape ? [[name, shape] as const] : [];
  });
  return objectShape(rulesOf(schema), Object.fromEntries(found));
}

function objectShape(
  rules: readonly ConditionRule[],
  members: Readonly<Record<string, RuleShape>>,
): ObjectShape | undefined {
  const hasMembers = Object.keys(members).length > 0;
  if (rules.length === 0 && !hasMembers) return undefined;
  return { ...(rules.length > 0 && { rules }), ...(hasMembers && { members }) };
}

/** The conditions that say what must or must not be there, and `dependentRequired`, which is one by another name. */
function rulesOf({ conditions, dependentRequired = {} }: ObjectSchema): ConditionRule[] {
  const known = conditions.flatMap(({ title, when, requires, requiresOneOf, forbids }) => {
    const asks = requires.length + requiresOneOf.length + forbids.length > 0;
    return when && asks ? [{ title, when, requires, requiresOneOf, forbids }] : [];
  });
  const dependent = Object.entries(dependentRequired).flatMap(([name, required]) =>
    required.map((each) => ({
      title: `${each} is required with ${name}`,
      when: { [name]: { given: true } },
      requires: [[each]],
      requiresOneOf: [],
      forbids: [],
    })),
  );
  return [...known, ...dependent];
}

/** What holds together. Two schemas that each stand in themselves are laid over one another once, not for ever. */
function merge(
  left: RuleShape | undefined,
  right: RuleShape | undefined,
  named: Named,
  around: ReadonlySet<string> = new Set(),
): RuleShape | undefined {
  const pair = JSON.stringify([left, right]);
  if (left === undefined || right === undefined || JSON.stringify(left) === JSON.stringify(right)) return left ?? right;
  if (around.has(pair)) return left;
  const inside = new Set([...around, pair]);
  const [a, b] = [deref(left, named), deref(right, named)];
  if ('items' in a && 'items' in b) {
    const items = merge(a.items, b.items, named, inside);
    return items && { items };
  }
  // A list on one side and an object on the other: no value is both.
  if ('items' in a || 'items' in b || 'ref' in a || 'ref' in b) return left;
  const [inA, inB] = [a.members ?? {}, b.members ?? {}];
  const members = [...new Set([...Object.keys(inA), ...Object.keys(inB)])].flatMap((name) => {
    const shape = merge(own(inA, name), own(inB, name), named, inside);
    return shape ? [[name, shape] as const] : [];
  });
  return objectShape([...(a.rules ?? []), ...(b.rules ?? [])], Object.fromEntries(members));
}

const own = (members: Readonly<Record<string, RuleShape>>, name: string): RuleShape | undefined =>
  Object.hasOwn(members, name) ? members[name] : undefined;

/** What a reference, or a reference to a reference, leads to; one that leads in a circle stays. */
function deref(shape: RuleShape, named: Named): RuleShape {
  const seen = new Set<string>();
  let found = shape;
  while ('ref' in found && !seen.has(found.ref)) {
    seen.add(found.ref);
    found = named.get(found.ref) ?? found;
  }
  return found;
}

/**
 * Of forms that a member tells apart: the rules of each, for its value of that member. Of branches that only require
 * members: one of those. Beside `null` or another scalar: what the one object or list has. Of other unions nothing is said,
 * as it is open which branch holds.
 */
function shapeOfUnion(
  { members, discriminator }: Extract<Schema, { readonly kind: 'all' | 'union' }>,
  named: Named,
  schemas: Schemas,
): RuleShape | undefined {
  if (discriminator) {
    const forms = [...discriminator.forms].map(
      ([value, pointer]) => [value, members.find((member) => placeOf(member) === pointer)] as const,
    );
    return shapeOfForms(discriminator.property, forms, named, schemas);
  }
  const branches = members.map((member) => requiredAlone(member));
  if (branches.every((names) => names !== undefined)) {
    const requiresOneOf = branches.flat();
    const title = `At least one of ${requiresOneOf.join(', ')}`;
    return { rules: [{ title, when: {}, requires: [], requiresOneOf, forbids: [] }] };
  }
  const [only, ...others] = members.filter(({ kind }) => kind !== 'scalar');
  return only && others.length === 0 ? shapeOf(only, named, schemas) : undefined;
}

/** What a schema of a union is called by a discriminator's mapping. */
const placeOf = (schema: Schema): string =>
  schema.kind === 'ref' ? `#/components/schemas/${schema.name}` : schema.pointer;

/** The members that a schema requires, if it says nothing else. */
function requiredAlone(schema: Schema): readonly string[] | undefined {
  if (
    schema.kind !== 'object' ||
    schema.further ||
    schema.dependentRequired ||
    schema.closedBy ||
    schema.conditions.length > 0
  )
    return undefined;
  const isAlone = schema.properties.length > 0 && schema.properties.every(({ described }) => described === false);
  return isAlone ? schema.properties.map(({ name }) => name) : undefined;
}

function shapeOfForms(
  property: string,
  forms: readonly (readonly [value: string, form: Schema | undefined])[],
  named: Named,
  schemas: Schemas,
): RuleShape | undefined {
  const shapes = forms.map(([value, form]) => {
    const shape = form && shapeOf(form, named, schemas);
    const found = shape && deref(shape, named);
    const { rules = [], members = {} } = found && !('items' in found) && !('ref' in found) ? found : {};
    return {
      names: new Set(form && memberNames(form, schemas)),
      rules: rules.map((rule) => only(rule, property, value)),
      members,
    };
  });
  const names = new Set(shapes.flatMap(({ members }) => Object.keys(members)));
  // A member which two forms describe in different ways is left out: its rules would reach into the other form.
  const shared = [...names].filter((name) => {
    const told = shapes.filter((form) => form.names.has(name)).map(({ members }) => JSON.stringify(own(members, name)));
    return new Set(told).size === 1;
  });
  const members = shared.flatMap((name) => {
    const shape = shapes.map((form) => own(form.members, name)).find((found) => found !== undefined);
    return shape ? [[name, shape] as const] : [];
  });
  return objectShape(
    joined(
      shapes.flatMap(({ rules }) => rules),
      property,
    ),
    Object.fromEntries(members),
  );
}

/** A rule of one form, told by its value. */
const only = (rule: ConditionRule, property: string, value: string): ConditionRule => ({
  ...rule,
  when: { [property]: { values: [value] }, ...rule.when },
});

/** A rule that several forms have in common, once, with all their values. */
function joined(rules: readonly ConditionRule[], property: string): ConditionRule[] {
  const found = new Map<string, ConditionRule>();
  for (const rule of rules) {
    const { [property]: told, ...when } = rule.when;
    const key = JSON.stringify({ ...rule, when });
    const before = found.get(key)?.when[property];
    const values = [before, told].flatMap((trigger) => (trigger && 'values' in trigger ? trigger.values : []));
    found.set(key, { ...rule, when: { [property]: { values: [...new Set(values)] }, ...when } satisfies Trigger });
  }
  return [...found.values()];
}

/** The members that a schema describes, its own and those of the schemas it is made of. */
function memberNames(schema: Schema, schemas: Schemas, seen: ReadonlySet<string> = new Set()): readonly string[] {
  switch (schema.kind) {
    case 'object':
      return schema.properties.flatMap(({ name, described }) => (described === false ? [] : [name]));
    case 'all':
    case 'union':
      return schema.members.flatMap((member) => memberNames(member, schemas, seen));
    case 'ref': {
      const target = schemas.get(schema.name);
      if (target === undefined || seen.has(schema.name)) return [];
      return memberNames(target, schemas, new Set([...seen, schema.name]));
    }
    default:
      return [];
  }
}

function collectRefs(shape: RuleShape, named: Named, used: Set<string>): void {
  if ('items' in shape) return collectRefs(shape.items, named, used);
  if (!('ref' in shape))
    return Object.values(shape.members ?? {}).forEach((member) => collectRefs(member, named, used));
  if (used.has(shape.ref)) return;
  used.add(shape.ref);
  const target = named.get(shape.ref);
  if (target !== undefined) collectRefs(target, named, used);
}
