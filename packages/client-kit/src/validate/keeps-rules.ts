import { describeViolation } from './describe-violation.ts';
import type { Format } from './formats.ts';
import { isEqual } from './is-equal.ts';
import type { Rules, RuleSet } from './rules.ts';
import type { Violation } from './violation.ts';

/** Where a value stands, and what is wanted of the walk. */
interface Place {
  /** Where violations go; without it only the verdict counts, and the walk ends at the first rule that is broken. */
  readonly violations?: Violation[];
  /** JSON pointer from the body to here. */
  readonly pointer: string;
  readonly condition?: string | undefined;
  /** Members of the value here of which a rule has spoken, where `unevaluatedProperties` wants to know. */
  readonly evaluated?: Set<string>;
}

type Kind = 'string' | 'number' | 'array' | 'object' | 'boolean' | 'null';
type ByName<T> = Readonly<Record<string, T>>;
type Members = ByName<unknown>;
type Items = readonly unknown[];

const verdictOnly: Place = { pointer: '' };

/** Whether a value keeps to the rules. */
export const keepsRules = (rules: Rules, value: unknown): boolean => keeps(rules, value, verdictOnly);

/** Every rule that a value breaks. */
export function findViolations(rules: Rules, value: unknown): readonly Violation[] {
  const violations: Violation[] = [];
  keeps(rules, value, { violations, pointer: '' });
  return violations;
}

function keeps(rules: Rules, value: unknown, outer: Place): boolean {
  if (typeof rules === 'boolean') return rules || breaks('false schema', undefined, value, outer);
  // What stands beside a schema is not its own: it starts to gather anew.
  const place = rules.unevaluatedProperties === undefined ? outer : { ...outer, evaluated: new Set<string>() };
  const checks = keywords[kindOf(value)] ?? ofAny;
  let kept = true;
  for (const keyword in rules) {
    const check = checks[keyword];
    if (!check || check(rules[keyword as keyof RuleSet] as never, value as never, place, rules)) continue;
    kept = false;
    // What else is said of a value of another type would say nothing new.
    if (keyword === 'type' || !place.violations) break;
  }
  if (place !== outer) adopt(place.evaluated, outer.evaluated);
  return kept;
}

function kindOf(value: unknown): Kind {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : (typeof value as Kind);
}

function breaks(keyword: string, limit: unknown, value: unknown, place: Place): false {
  place.violations?.push(describeViolation(keyword, limit, value, place));
  return false;
}

/** A place below. Rules for a member know nothing of the members beside it. */
function below({ violations, pointer, condition }: Place, step: string | number): Place {
  if (!violations) return verdictOnly;
  const escaped = /[~/]/.test(String(step)) ? String(step).replaceAll('~', '~0').replaceAll('/', '~1') : step;
  return { violations, pointer: `${pointer}/${escaped}`, condition };
}

const underCondition = (place: Place, { title }: RuleSet): Place => (title ? { ...place, condition: title } : place);

/** `keeps` for rules that may be broken without harm. Of which members they speak counts only where they are kept. */
function fits(rules: Rules, value: unknown, { evaluated }: Place): boolean {
  const attempt: Place = evaluated ? { pointer: '', evaluated: new Set<string>() } : verdictOnly;
  if (!keeps(rules, value, attempt)) return false;
  adopt(attempt.evaluated, evaluated);
  return true;
}

function adopt(names: ReadonlySet<string> = new Set(), evaluated?: Set<string>): void {
  if (evaluated) for (const name of names) evaluated.add(name);
}

/** `every` which goes on after the first that fails, where all violations are wanted. */
function all<T>(list: readonly T[], { violations }: Place, test: (item: T, index: number) => boolean): boolean {
  return violations ? list.map(test).every(Boolean) : list.every(test);
}

/** Rules for some members of an object. */
function keepMembers(names: readonly string[], rules: (name: string) => Rules, value: Members, place: Place): boolean {
  return all(names, place, (name) => {
    place.evaluated?.add(name);
    return keeps(rules(name), value[name], below(place, name));
  });
}

/** The same for members that no other rule knows: where none may be there, the keyword says so. */
const keepOthers = (keyword: string, names: readonly string[], rules: Rules, value: Members, place: Place): boolean =>
  rules === false
    ? all(names, place, (name) => breaks(keyword, undefined, value[name], below(place, name)))
    : keepMembers(names, () => rules, value, place);

const requireMembers = (keyword: string, names: readonly string[], value: Members, place: Place): boolean =>
  all(names, place, (name) => Object.hasOwn(value, name) || breaks(keyword, undefined, undefined, below(place, name)));

/** Names of a keyword which the value has as members. */
const present = (limit: object, value: Members): string[] =>
  Object.keys(limit).filter((name) => Object.hasOwn(value, name));

const isOfType = (type: string, value: unknown): boolean =>
  type === 'integer' ? Number.isInteger(value) : type === kindOf(value);

const size = (value: Members): number => Object.keys(value).length;
const length = (text: string): number => Array.from(text).length;

/** A keyword: what it holds, the value, its place, and the keywords beside it. */
type Check<Limit, Value> = (limit: Limit, value: Value, place: Place, rules: RuleSet) => boolean;
type Checks = ByName<Check<never, never>>;

/** A keyword that holds or does not. `told` is its limit as it stands in the contract. */
const asserting =
  <Limit, Value>(
    keyword: string,
    holds: (limit: Limit, value: Value) => boolean,
    told: (limit: Limit) => unknown = (limit) => limit,
  ): Check<Limit, Value> =>
  (limit, value, place) =>
    holds(limit, value) || breaks(keyword, told(limit), value, place);

const checksFormat = (kind: Kind): Check<Format, never> =>
  asserting(
    'format',
    (format, value) => format.kind !== kind || format.test(value),
    ({ name }) => name,
  );

const ofAny: Checks = {
  type: asserting('type', (limit: string | readonly string[], value) =>
    typeof limit === 'string' ? isOfType(limit, value) : limit.some((type) => isOfType(type, value)),
  ),
  enum: asserting('enum', (limit: Items, value) => limit.some((allowed) => isEqual(allowed, value))),
  const: asserting('const', isEqual),
  $ref: (limit: Rules | (() => Rules), value: unknown, place: Place) =>
    keeps(typeof limit === 'function' ? limit() : limit, value, place),
  allOf: (limit: readonly Rules[], value, place) => all(limit, place, (rules) => keeps(rules, value, place)),
  anyOf: (limit: readonly Rules[], value, place, rules) =>
    // Not `some`: each that fits may speak of further members.
    limit.filter((form) => fits(form, value, place)).length > 0 ||
    breaks('anyOf', requiredByForms(limit), value, underCondition(place, rules)),
  oneOf(limit: readonly Rules[], value, place, { discriminator }) {
    const fitting = limit.filter((form) => fits(form, value, place)).length;
    const form = fitting === 0 && discriminator && meantForm(discriminator, value);
    // What is wrong with the form that is meant says more than that none fits.
    return fitting === 1 || ((!form || keeps(form, value, place)) && breaks('oneOf', undefined, value, place));
  },
  not: (limit: Rules, value, place, rules) =>
    !keepsRules(limit, value) || breaks('not', undefined, value, underCondition(place, rules)),
  if: (limit: Rules, value, place, rules) =>
    keeps((fits(limit, value, place) ? rules.then : rules.else) ?? true, value, underCondition(place, rules)),
};

/** All keywords, by the kind of value, where some speak of that kind alone. */
const keywords: { readonly [K in Kind]?: Checks } = {
  string: {
    ...ofAny,
    // In code points, of which there are at most as many as UTF-16 units.
    maxLength: asserting('maxLength', (limit: number, text: string) => text.length <= limit || length(text) <= limit),
    minLength: asserting('minLength', (limit: number, text: string) => text.length >= limit && length(text) >= limit),
    pattern: asserting(
      'pattern',
      (limit: RegExp, text: string) => limit.test(text),
      ({ source }) => source,
    ),
    format: checksFormat('string'),
  },
  number: {
    ...ofAny,
    minimum: asserting('minimum', (limit: number, value: number) => value >= limit),
    maximum: asserting('maximum', (limit: number, value: number) => value <= limit),
    exclusiveMinimum: asserting('exclusiveMinimum', (limit: number, value: number) => value > limit),
    exclusiveMaximum: asserting('exclusiveMaximum', (limit: number, value: number) => value < limit),
    multipleOf: asserting('multipleOf', (limit: number, value: number) => Number.isInteger(value / limit)),
    format: checksFormat('number'),
  },
  array: {
    ...ofAny,
    minItems: asserting('minItems', (limit: number, items: Items) => items.length >= limit),
    maxItems: asserting('maxItems', (limit: number, items: Items) => items.length <= limit),
    uniqueItems: asserting(
      'uniqueItems',
      (limit: boolean, items: Items) =>
        !limit || items.every((item, index) => items.findIndex((other) => isEqual(other, item)) === index),
    ),
    prefixItems: (limit: readonly Rules[], items: Items, place) =>
      all(limit.slice(0, items.length), place, (rules, index) => keeps(rules, items[index], below(place, index))),
    items: (limit: Rules, items: Items, place, { prefixItems = [] }) =>
      all(items, place, (item, index) => index < prefixItems.length || keeps(limit, item, below(place, index))),
    contains(limit: Rules, items: Items, place, { minContains = 1, maxContains = Infinity }) {
      const count = items.filter((item) => keepsRules(limit, item)).length;
      return (count >= minContains && count <= maxContains) || breaks('contains', undefined, items, place);
    },
  },
  object: {
    ...ofAny,
    minProperties: asserting('minProperties', (limit: number, value: Members) => size(value) >= limit),
    maxProperties: asserting('maxProperties', (limit: number, value: Members) => size(value) <= limit),
    required: (limit: readonly string[], value: Members, place) => requireMembers('required', limit, value, place),
    dependentRequired: (limit: ByName<readonly string[]>, value: Members, place, rules) =>
      all(present(limit, value), place, (name) =>
        requireMembers('dependentRequired', limit[name] ?? [], value, underCondition(place, rules)),
      ),
    dependentSchemas: (limit: ByName<Rules>, value: Members, place, rules) =>
      all(present(limit, value), place, (name) => keeps(limit[name] ?? true, value, underCondition(place, rules))),
    propertyNames: (limit: Rules, value: Members, place) =>
      all(Object.keys(value), place, (name) => keeps(limit, name, below(place, name))),
    properties: (limit: ByName<Rules>, value: Members, place) =>
      keepMembers(present(limit, value), (name) => limit[name] ?? true, value, place),
    patternProperties: (limit: readonly (readonly [RegExp, Rules])[], value: Members, place) =>
      all(limit, place, ([pattern, rules]) =>
        keepMembers(
          Object.keys(value).filter((name) => pattern.test(name)),
          () => rules,
          value,
          place,
        ),
      ),
    additionalProperties(limit: Rules, value: Members, place, { properties = {}, patternProperties = [] }) {
      const isKnown = (name: string): boolean =>
        Object.hasOwn(properties, name) || patternProperties.some(([pattern]) => pattern.test(name));
      const others = Object.keys(value).filter((name) => !isKnown(name));
      return keepOthers('additionalProperties', others, limit, value, place);
    },
    unevaluatedProperties(limit: Rules, value: Members, place) {
      const others = Object.keys(value).filter((name) => !place.evaluated?.has(name));
      return keepOthers('unevaluatedProperties', others, limit, value, place);
    },
  },
};

/** The form of a `oneOf` that the value names. */
function meantForm(
  { propertyName, mapping }: NonNullable<RuleSet['discriminator']>,
  value: unknown,
): Rules | undefined {
  if (kindOf(value) !== 'object') return undefined;
  const name = String((value as Members)[propertyName]);
  return Object.hasOwn(mapping, name) ? mapping[name] : undefined;
}

/** The members of which each form requires one, where that is all the forms ask for. */
function requiredByForms(forms: readonly Rules[]): readonly string[] | undefined {
  const names = forms.flatMap((form) => (typeof form === 'object' && form.required?.length === 1 ? form.required : []));
  return names.length === forms.length && forms.every((form) => Object.keys(form).length === 1) ? names : undefined;
}
