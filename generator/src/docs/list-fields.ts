import { describeCount, wireForms } from '../model/describe-facts.ts';
import type { CombinedSchema, FurtherRule, Property, ScalarSchema, Schema } from '../model/model.ts';
import { pointerTo } from '../pointer.ts';

type Schemas = ReadonlyMap<string, Schema>;

/** A member of a message, as a table has it. */
export interface Field {
  /** As a person writes it: `env.browserInfo.language`, `scopes[]`. */
  readonly path: string;
  /** In which forms of the message it stands so: `productCode = CASHIER_PAYMENT`. Empty where in all. */
  readonly forms: readonly string[];
  readonly required: boolean;
  /** `string`, `list`, `object` … */
  readonly type: string;
  /** In words: `At most 64 characters`. */
  readonly limits: readonly string[];
  /** The closed set that it is of, if it is of one; the codes of results are told elsewhere, and left out. */
  readonly values: readonly string[];
  /** Where its description stands. */
  readonly pointer: string;
}

/** A rule that depends on what the message holds. */
export interface FieldCondition {
  /** The object that it is a rule of; empty for the message itself. */
  readonly path: string;
  readonly forms: readonly string[];
  readonly title: string;
}

export interface FieldList {
  readonly fields: readonly Field[];
  readonly conditions: readonly FieldCondition[];
}

interface Walk {
  readonly schemas: Schemas;
  readonly path: string;
  /** The form of the message, or of a part of it, that is looked at. */
  readonly form: string;
  /** Named schemas on the way: one that holds itself is entered once. */
  readonly inside: ReadonlySet<string>;
}

/** Everything that a message may hold, outside in, in the order of the spec; what differs from form to form is told for each. */
export function listFields(body: Schema, schemas: Schemas): FieldList {
  return walk(body, { schemas, path: '', form: '', inside: new Set() });
}

type Part = Exclude<Schema, { kind: 'ref' }>;

/** The schemas that take the same value together: references followed, `allOf` taken apart. */
function partsOf(
  schema: Schema,
  { schemas, inside }: Pick<Walk, 'schemas' | 'inside'>,
): { parts: Part[]; inside: ReadonlySet<string> } {
  if (schema.kind === 'ref') {
    const target = schemas.get(schema.name);
    if (target === undefined || inside.has(schema.name)) return { parts: [], inside };
    return partsOf(target, { schemas, inside: new Set([...inside, schema.name]) });
  }
  if (schema.kind !== 'all') return { parts: [schema], inside };
  const found = schema.members.map((member) => partsOf(member, { schemas, inside }));
  return {
    parts: found.flatMap(({ parts }) => parts),
    inside: new Set(found.flatMap((each) => [...each.inside])),
  };
}

function walk(schema: Schema, at: Walk): FieldList {
  const { parts, inside } = partsOf(schema, at);
  const within = { ...at, inside };
  const members = membersOf(parts).map((member) => walkMember(member, within));
  const items = parts.flatMap((part) => (part.kind === 'array' ? [walkItems(part.items, within)] : []));
  const unions = parts.flatMap((part) => (part.kind === 'union' ? [walkForms(part, within)] : []));
  const conditions = parts.flatMap((part) => (part.kind === 'object' ? part.conditions : []));
  const lists = [...members, ...items, ...unions];
  return {
    fields: lists.flatMap(({ fields }) => fields),
    conditions: [
      ...conditions.map(({ title }) => ({ path: at.path, forms: formsOf(at), title })),
      ...dependentRules(parts).map((title) => ({ path: at.path, forms: formsOf(at), title })),
      ...lists.flatMap((list) => list.conditions),
    ],
  };
}

const formsOf = ({ form }: Walk): readonly string[] => (form === '' ? [] : [form]);

const dependentRules = (parts: readonly Part[]): string[] =>
  parts.flatMap((part) =>
    part.kind === 'object'
      ? Object.entries(part.dependentRequired ?? {}).map(
          ([name, others]) => `${others.join(', ')} required beside ${name}`,
        )
      : [],
  );

/** One member of an object, with all that its parts say of it. */
interface Member {
  readonly name: string;
  readonly required: boolean;
  readonly schemas: readonly Schema[];
  readonly pointer: string;
}

function membersOf(parts: readonly Part[]): Member[] {
  const members = new Map<string, Member>();
  for (const part of parts) {
    if (part.kind !== 'object') continue;
    for (const property of part.properties) {
      members.set(property.name, withProperty(members.get(property.name), property, part.pointer));
    }
  }
  return [...members.values()];
}

function withProperty(
  known: Member | undefined,
  { name, required, schema, described }: Property,
  owner: string,
): Member {
  const schemas = described === false ? [] : [schema];
  const pointer = pointerTo(owner, 'properties', name);
  if (known === undefined) return { name, required, schemas, pointer };
  return {
    name,
    required: known.required || required,
    schemas: [...known.schemas, ...schemas],
    pointer: known.schemas.length > 0 ? known.pointer : pointer,
  };
}

function walkMember({ name, required, schemas, pointer }: Member, at: Walk): FieldList {
  const path = at.path === '' ? name : `${at.path}.${name}`;
  const schema: Schema = { kind: 'all', members: schemas, pointer };
  const field = describeField(schema, { ...at, path }, { required, pointer });
  const { fields, conditions } = walk(schema, { ...at, path });
  return { fields: [field, ...fields], conditions };
}

/** Items that are objects have their members listed, others are a line of their own where there is something to say of them. */
function walkItems(items: Schema, at: Walk): FieldList {
  const inner = { ...at, path: `${at.path}[]` };
  const { fields, conditions } = walk(items, inner);
  const own = describeField(items, inner, { required: false, pointer: items.pointer });
  const isTold = own.limits.length > 0 || own.values.length > 0;
  return { fields: isTold ? [own, ...fields] : fields, conditions };
}

function describeField(schema: Schema, at: Walk, { required, pointer }: Pick<Field, 'required' | 'pointer'>): Field {
  const { parts } = partsOf(schema, at);
  const scalars = scalarsOf(parts, at);
  const closed = scalars.flatMap(({ values, explained }) => (values && !explained ? values : []));
  return {
    path: at.path,
    forms: formsOf(at),
    required,
    type: typeOf(parts, at),
    limits: [...new Set(limitsOf(parts, scalars))],
    values: [...new Set(closed.map((value) => (typeof value === 'string' ? value : JSON.stringify(value))))],
    pointer,
  };
}

/** Those which take the value, in a union too where that is one of nothing but scalars. */
function scalarsOf(parts: readonly Part[], at: Walk): ScalarSchema[] {
  return parts.flatMap((part) => {
    if (part.kind === 'scalar') return [part];
    return part.kind === 'union' ? part.members.flatMap((member) => scalarsOf(partsOf(member, at).parts, at)) : [];
  });
}

function typeOf(parts: readonly Part[], at: Walk): string {
  const types = new Set(parts.flatMap((part) => typesOf(part, at)));
  return types.size === 0 ? 'any' : [...types].join(' or ');
}

function typesOf(part: Part, at: Walk): readonly string[] {
  switch (part.kind) {
    case 'scalar':
      return part.types;
    case 'all':
    case 'union':
      return part.members.flatMap((member) => partsOf(member, at).parts.flatMap((inner) => typesOf(inner, at)));
    case 'array':
      return ['list'];
    case 'object':
      return ['object'];
    case 'open':
      return [];
    default:
      return part satisfies never;
  }
}

function limitsOf(parts: readonly Part[], scalars: readonly ScalarSchema[]): string[] {
  const ofLists = parts.flatMap((part) =>
    part.kind === 'array' ? [describeCount(part.minItems, part.maxItems, 'item')] : [],
  );
  const ofScalars = scalars.flatMap(({ minLength, maxLength, pattern, format, wireType }) => [
    describeCount(minLength, maxLength, 'character'),
    wireType && `Travels as text: ${wireForms[wireType]}`,
    pattern && `Matches ${pattern}`,
    format && `Format ${format}`,
  ]);
  const ofObjects = parts.flatMap((part) =>
    part.kind === 'object' && part.closedBy !== undefined ? ['No other members'] : [],
  );
  const further = [...parts, ...scalars].flatMap((part) => (part.further ?? []).map(describeFurther));
  return [...ofLists, ...ofScalars, ...ofObjects, ...further].filter(
    (limit) => limit !== undefined && limit !== '',
  ) as string[];
}

const describeFurther = ({ keyword, limit }: FurtherRule): string =>
  limit === undefined ? `Narrowed by ${keyword}` : `${keyword} ${limit}`;

/** Each form by itself; what is the same in all of them is told once, without a form. */
function walkForms(union: CombinedSchema, at: Walk): FieldList {
  const lists = union.members.map((member, index) => {
    const form = nameForm(union, member, index, at);
    return walk(member, { ...at, form: at.form === '' ? form : `${at.form}, ${form}` });
  });
  return {
    fields: mergeForms(
      lists.map(({ fields }) => fields),
      at,
    ),
    conditions: mergeForms(
      lists.map(({ conditions }) => conditions),
      at,
    ),
  };
}

function mergeForms<T extends { readonly forms: readonly string[] }>(lists: readonly (readonly T[])[], at: Walk): T[] {
  const merged = new Map<string, { entry: T; lists: Set<number> }>();
  for (const [index, list] of lists.entries()) {
    for (const entry of list) {
      const key = JSON.stringify({ ...entry, forms: [] });
      const known = merged.get(key);
      const forms = known === undefined ? entry.forms : [...known.entry.forms, ...entry.forms];
      merged.set(key, { entry: { ...entry, forms }, lists: new Set([...(known?.lists ?? []), index]) });
    }
  }
  return [...merged.values()].map(({ entry, lists: found }) =>
    found.size === lists.length ? { ...entry, forms: formsOf(at) } : entry,
  );
}

/** By its value of the discriminator, else by the first member that has one value alone. */
function nameForm({ discriminator }: CombinedSchema, member: Schema, index: number, at: Walk): string {
  const target = member.kind === 'ref' ? pointerTo('#/components/schemas', member.name) : member.pointer;
  const [value] = [...(discriminator?.forms ?? [])].find(([, pointer]) => pointer === target) ?? [];
  if (discriminator !== undefined && value !== undefined) return `${discriminator.property} = ${value}`;
  for (const { name, schemas } of membersOf(partsOf(member, at).parts)) {
    for (const schema of schemas) {
      const fixed = scalarsOf(partsOf(schema, at).parts, at).find(({ closedBy }) => closedBy === 'const');
      if (fixed !== undefined) return `${name} = ${String(fixed.values?.[0])}`;
    }
  }
  return `form ${index + 1}`;
}
