import { pointerSteps, pointerTo, valueAt } from '../pointer.ts';
import { asRecord, isRecord } from '../record.ts';

/** A schema and where it stands in its bundled document. */
export interface Part {
  readonly schema: Readonly<Record<string, unknown>> | boolean;
  readonly pointer: string;
}

/** One value of a keyword with the place of the schema that holds it. */
export interface Held<T> {
  readonly value: T;
  readonly pointer: string;
}

/** Several schemas for one value, under `oneOf` or `anyOf`. */
export interface Union {
  readonly keyword: 'oneOf' | 'anyOf';
  readonly forms: readonly Form[];
  readonly pointer: string;
}

export interface Form {
  /** What tells the form apart from its siblings: the discriminator's value, its title, its constants, or what it says. */
  readonly key: string;
  readonly label: string;
  readonly parts: readonly Part[];
  readonly pointer: string;
}

export interface ConditionFacts {
  readonly title: string;
  readonly pointer: string;
  readonly when: readonly Part[];
  readonly then: readonly Part[];
  readonly otherwise: readonly Part[];
}

/**
 * All that a document says of one value, wherever it says it: in the schema itself, behind `$ref`, or in `allOf`. A schema that is
 * taken apart or put together otherwise, and says the same, has the same facts.
 */
export interface ValueFacts {
  /** Of the schema that was asked about, before references. */
  readonly pointer: string;
  readonly parts: readonly Part[];
  /** Nothing is right: a schema of `false`. */
  readonly never: boolean;
  readonly types: Held<readonly string[]> | undefined;
  /** The closed set of values, and the keyword that closes it. */
  readonly values: (Held<readonly unknown[]> & { readonly keyword: 'enum' | 'const' }) | undefined;
  /** Codes that are explained beside the set of values. */
  readonly codes: Held<Readonly<Record<string, unknown>>> | undefined;
  readonly properties: ReadonlyMap<string, readonly Part[]>;
  readonly required: ReadonlyMap<string, string>;
  /** By which keyword further members are refused. */
  readonly closed: Held<string> | undefined;
  /** What further members have to be. */
  readonly further: readonly Part[];
  readonly items: readonly Part[];
  readonly unions: readonly Union[];
  readonly conditions: readonly ConditionFacts[];
  readonly dependentRequired: ReadonlyMap<string, Held<readonly string[]>>;
}

/** The facts of a value that several schemas speak of, all of which hold. */
export function readFacts(document: unknown, asked: readonly Part[]): ValueFacts {
  const parts = asked.flatMap((part) => flatten(document, part, new Set()));
  const objects = parts.flatMap(({ schema, pointer }) => (typeof schema === 'boolean' ? [] : [{ schema, pointer }]));
  const held = <T>(keyword: string, isOf: (value: unknown) => value is T): Held<T>[] =>
    objects.flatMap(({ schema, pointer }) => {
      const value = schema[keyword];
      return isOf(value) ? [{ value, pointer }] : [];
    });
  return {
    pointer: asked[0]?.pointer ?? '#/',
    parts,
    never: parts.some(({ schema }) => schema === false),
    types: intersect(held('type', isPresent).map(({ value, pointer }) => ({ value: toTypes(value), pointer }))),
    values: readValues(held('enum', isList), held('const', isPresent)),
    codes: held('x-result-codes', isRecord)[0],
    properties: groupBy(
      held('properties', isRecord).flatMap(({ value, pointer }) =>
        Object.entries(value).map(
          ([name, schema]) => [name, partAt(schema, pointerTo(pointer, 'properties', name))] as const,
        ),
      ),
    ),
    required: new Map(
      held('required', isList).flatMap(({ value, pointer }) => value.map((name) => [String(name), pointer])),
    ),
    closed: ['additionalProperties', 'unevaluatedProperties']
      .flatMap((keyword) => held(keyword, isFalse).map(({ pointer }) => ({ value: keyword, pointer })))
      .at(0),
    further: held('additionalProperties', isRecord).map(({ value, pointer }) =>
      partAt(value, pointerTo(pointer, 'additionalProperties')),
    ),
    items: held('items', isPresent).map(({ value, pointer }) => partAt(value, pointerTo(pointer, 'items'))),
    unions: objects.flatMap(({ schema, pointer }) =>
      (['oneOf', 'anyOf'] as const).flatMap((keyword) =>
        isList(schema[keyword]) ? [readUnion(document, schema, keyword, pointer)] : [],
      ),
    ),
    conditions: held('if', isPresent).map(({ value, pointer }) => {
      const { title, then, else: otherwise } = asRecord(valueAt(document, pointerSteps(pointer)));
      const partsOf = (schema: unknown, keyword: string): Part[] =>
        schema === undefined ? [] : [partAt(schema, pointerTo(pointer, keyword))];
      return {
        title: typeof title === 'string' ? title : '',
        pointer,
        when: partsOf(value, 'if'),
        then: partsOf(then, 'then'),
        otherwise: partsOf(otherwise, 'else'),
      };
    }),
    dependentRequired: new Map(
      held('dependentRequired', isRecord).flatMap(({ value, pointer }) =>
        Object.entries(value).map(
          ([name, names]) => [name, { value: isList(names) ? names.map(String) : [], pointer }] as const,
        ),
      ),
    ),
  };
}

/** A schema, its reference's target, and what its `allOf` lists: all that holds of one value. */
function flatten(document: unknown, part: Part, seen: ReadonlySet<string>): Part[] {
  const { schema, pointer } = part;
  if (typeof schema === 'boolean') return [part];
  const { $ref, allOf } = schema;
  const target =
    typeof $ref === 'string' && !seen.has($ref) ? [partAt(valueAt(document, pointerSteps($ref)), $ref)] : [];
  const listed = isList(allOf) ? allOf.map((member, index) => partAt(member, pointerTo(pointer, 'allOf', index))) : [];
  const inside = typeof $ref === 'string' ? new Set([...seen, $ref]) : seen;
  return [part, ...[...target, ...listed].flatMap((each) => flatten(document, each, inside))];
}

/**
 * The same for a schema wherever something refers to it, so that one which comes back to itself is known again: a reference is none
 * of what it leads to, whatever is told beside it.
 */
export function identityOf({ parts }: ValueFacts): string {
  const demanding = parts.filter(({ schema }) => Object.keys(asRecord(schema)).some((keyword) => !isAside(keyword)));
  return (demanding.length > 0 ? demanding : parts).map(({ pointer }) => pointer).join(' ');
}

const isAside = (keyword: string): boolean =>
  ['$ref', 'title', 'description'].includes(keyword) || keyword.startsWith('x-');

/** The schema at a place; what is no schema allows everything. */
export const partAt = (schema: unknown, pointer: string): Part => ({
  schema: isRecord(schema) || typeof schema === 'boolean' ? schema : true,
  pointer,
});

const isPresent = (value: unknown): value is unknown => value !== undefined;
const isFalse = (value: unknown): value is false => value === false;
export const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);
const toTypes = (type: unknown): readonly string[] => (isList(type) ? type : [type]).map(String);

function groupBy<T>(entries: readonly (readonly [string, T])[]): Map<string, readonly T[]> {
  const groups = new Map<string, readonly T[]>();
  for (const [key, value] of entries) groups.set(key, [...(groups.get(key) ?? []), value]);
  return groups;
}

/** What all of the sets allow, at the place of the smallest. */
function intersect<T>(sets: readonly Held<readonly T[]>[]): Held<readonly T[]> | undefined {
  const [first, ...others] = sets;
  if (first === undefined) return undefined;
  return others.reduce<Held<readonly T[]>>((all, next) => {
    const value = all.value.filter((entry) => next.value.some((other) => isEqual(entry, other)));
    return value.length === all.value.length ? all : { value, pointer: next.pointer };
  }, first);
}

function readValues(
  enums: readonly Held<readonly unknown[]>[],
  consts: readonly Held<unknown>[],
): ValueFacts['values'] {
  const fixed = consts.map(({ value, pointer }) => ({ value: [value], pointer }));
  const set = intersect([...enums, ...fixed]);
  return set && { ...set, keyword: fixed.length > 0 ? 'const' : 'enum' };
}

function readUnion(
  document: unknown,
  schema: Readonly<Record<string, unknown>>,
  keyword: 'oneOf' | 'anyOf',
  pointer: string,
): Union {
  const at = pointerTo(pointer, keyword);
  const listed = isList(schema[keyword]) ? schema[keyword] : [];
  const mapping = Object.entries(asRecord(asRecord(schema['discriminator'])['mapping']));
  const forms = listed.map((form, index): Form => {
    const part = partAt(form, pointerTo(at, index));
    const parts = flatten(document, part, new Set());
    const ref = asRecord(form)['$ref'];
    const named = mapping.find(
      ([, to]) => typeof ref === 'string' && (to === ref || ref.endsWith(`/${String(to)}`)),
    )?.[0];
    const label = named ?? titleOf(parts) ?? constantsOf(document, parts) ?? nameIn(ref) ?? saysOf(form);
    return { key: label, label, parts: [part], pointer: part.pointer };
  });
  return { keyword, forms, pointer: at };
}

const titleOf = (parts: readonly Part[]): string | undefined =>
  parts.map(({ schema }) => asRecord(schema)['title']).find((title) => typeof title === 'string');

/** `kind: SALE`: the members that can have one value only. */
function constantsOf(document: unknown, parts: readonly Part[]): string | undefined {
  const fixed = parts.flatMap(({ schema, pointer }) =>
    Object.entries(asRecord(asRecord(schema)['properties'])).flatMap(([name, member]) =>
      flatten(document, partAt(member, pointerTo(pointer, 'properties', name)), new Set())
        .map((part) => asRecord(part.schema)['const'])
        .filter(isPresent)
        .map((value) => `${name}: ${printValue(value)}`),
    ),
  );
  return fixed.length === 0 ? undefined : fixed.join(', ');
}

const nameIn = (ref: unknown): string | undefined => (typeof ref === 'string' ? pointerSteps(ref).at(-1) : undefined);

/** `requires a, b` for a branch of nothing but `required`, else the schema as JSON. */
function saysOf(form: unknown): string {
  const { required, ...rest } = asRecord(form);
  return isList(required) && Object.keys(rest).length === 0 ? `requires ${required.join(', ')}` : canonical(form);
}

/** JSON with the keys in order: equal for equal values. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, member: unknown) =>
    isRecord(member) ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1))) : member,
  );
}

export const isEqual = (a: unknown, b: unknown): boolean =>
  a === b || (typeof a === 'object' && typeof b === 'object' && canonical(a) === canonical(b));

/** A value as a person reads it: texts bare, anything else as JSON. */
export const printValue = (value: unknown): string =>
  typeof value === 'string' ? value : (JSON.stringify(value) ?? 'none');
