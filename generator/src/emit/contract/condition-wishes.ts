import { pointerTo } from '../../pointer.ts';
import type { Condition, Schema } from '../../model/model.ts';
import type { Donor, Rule, Wish } from './case.ts';
import { probes } from './further-wishes.ts';
import { child, type Field, type Place } from './fields.ts';
import { removing, valueOf, wishOf } from './wish.ts';

/**
 * Of an example for which the condition's `if` holds. Satisfied: the example as it is. Violated: the same without the member
 * that the consequence asks for, or without all of those of which it asks for one, or with one that must not be there.
 */
export function conditionWishes(field: Field<Schema>, condition: Condition, donor: Donor): Wish[] {
  const slug = `${field.label === '' ? '' : `${field.label}.`}${slugOf(condition.title)}`;
  return partsOf(condition, donor).flatMap((part, index) =>
    pair(field, condition, index === 0 ? slug : `${slug}-${part.suffix}`, part),
  );
}

/** A thing that a consequence asks for, as a rule at a field. */
export interface ConditionRule {
  /** The first member that it is about: the one it goes by. */
  readonly about: Place;
  readonly rule: Rule;
}

export const conditionRules = (field: Field<Schema>, condition: Condition): ConditionRule[] =>
  partsOf(condition, () => undefined).map((part) => ruleOf(field, condition, part));

function partsOf({ requires, requiresOneOf, forbids }: Condition, donor: Donor): readonly Part[] {
  const oneOf: Part = {
    suffix: 'one-of',
    keyword: 'anyOf',
    members: requiresOneOf.map((name) => [name]),
    violate: removing,
  };
  return [
    ...requires.map((path): Part => ({
      suffix: path.join('.'),
      keyword: 'required',
      members: [path],
      violate: removing,
    })),
    ...(requiresOneOf.length === 0 ? [] : [oneOf]),
    ...forbids.map((name): Part => ({
      suffix: name,
      keyword: 'false schema',
      members: [[name]],
      violate: adding(donor),
    })),
  ];
}

/** One thing that a consequence asks for. */
interface Part {
  /** Ends the name of a case where the consequence asks for several things. */
  readonly suffix: string;
  /** What must break: a keyword of the schema in `then` that speaks of the members, or a member's schema that is `false`. */
  readonly keyword: 'required' | 'anyOf' | 'false schema';
  /** By the steps that lead there. */
  readonly members: readonly (readonly string[])[];
  readonly violate: (members: readonly Place[]) => Wish['changes'];
}

/** Puts a member where there is none. */
const adding =
  (donor: Donor) =>
  (members: readonly Place[]): Wish['changes'] =>
  (base) =>
    members.flatMap((member) => {
      if (valueOf(base, member) !== undefined) return [];
      return [donor(member) ?? 'text', ...probes].map((value) => [{ op: 'add', path: member.at, value }] as const);
    });

/** Letters of any script stay: a title is written by people. */
const slugOf = (title: string): string => title.replaceAll(/[^\p{L}\p{N}_]+/gu, '-').replaceAll(/^-|-$/g, '');

/** The places on the way to a member, itself last. */
function placesOn(field: Place, path: readonly string[]): Place[] {
  const places: Place[] = [];
  for (const name of path) places.push(child(places.at(-1) ?? field, name));
  return places;
}

/** A consequence speaks of members at the object around them, and refuses one at the member itself. */
function ruleOf(field: Field<Schema>, { pointer }: Condition, { keyword, members: [path = []] }: Part): ConditionRule {
  const way = placesOn(field, path);
  const about = way.at(-1) ?? field;
  const isRefused = keyword === 'false schema';
  const steps = (isRefused ? path : path.slice(0, -1)).flatMap((name) => ['properties', name]);
  const speaksAt = (isRefused ? about : way.at(-2)) ?? field;
  return { about, rule: { schema: pointerTo(pointer, 'then', ...steps), keyword, at: speaksAt.at } };
}

function pair(field: Field<Schema>, condition: Condition, slug: string, part: Part): Wish[] {
  const { pointer } = condition;
  const { about, rule } = ruleOf(field, condition, part);
  const members = part.members.map((path): Place => placesOn(field, path).at(-1) ?? field);
  const told = {
    kind: 'condition',
    label: about.label,
    field: about.field,
    shown: pointer,
    holds: field.at,
    given: [...field.given, { at: field.at, schema: pointerTo(pointer, 'if') }],
  } as const;
  return [
    wishOf(field, rule, { ...told, name: `${slug}/satisfied`, valid: true, changes: () => [[]] }),
    wishOf(field, rule, { ...told, name: `${slug}/violated`, valid: false, changes: part.violate(members) }),
  ];
}
