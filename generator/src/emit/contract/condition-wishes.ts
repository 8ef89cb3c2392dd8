import { pointerTo } from '../../pointer.ts';
import type { Condition, Schema } from '../../model/model.ts';
import type { Donor, Wish } from './case.ts';
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

/** The members that each thing a consequence asks for is about: the first of them is the one that it goes by. */
export const membersOf = (field: Place, condition: Condition): readonly (readonly Place[])[] =>
  partsOf(condition, () => undefined).map(({ members }) => members.map((path) => placesOn(field, path).at(-1) ?? field));

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
      const value = donor(member);
      return value === undefined || valueOf(base, member) !== undefined
        ? []
        : [[{ op: 'add', path: member.at, value }]];
    });

/** Letters of any script stay: a title is written by people. */
const slugOf = (title: string): string => title.replaceAll(/[^\p{L}\p{N}_]+/gu, '-').replaceAll(/^-|-$/g, '');

/** The places on the way to a member, itself last. */
function placesOn(field: Place, path: readonly string[]): Place[] {
  const places: Place[] = [];
  for (const name of path) places.push(child(places.at(-1) ?? field, name));
  return places;
}

function pair(
  field: Field<Schema>,
  { pointer }: Condition,
  slug: string,
  { keyword, members: paths, violate }: Part,
): Wish[] {
  const ways = paths.map((path) => placesOn(field, path));
  const members = ways.map((way): Place => way.at(-1) ?? field);
  // A consequence speaks of members at the object around them, and refuses one at the member itself.
  const isRefused = keyword === 'false schema';
  const [path = []] = paths;
  const steps = (isRefused ? path : path.slice(0, -1)).flatMap((name) => ['properties', name]);
  const speaksAt = (isRefused ? members[0] : ways[0]?.at(-2)) ?? field;
  const rule = { schema: pointerTo(pointer, 'then', ...steps), keyword, at: speaksAt.at };
  const told = {
    kind: 'condition',
    label: members[0]?.label ?? field.label,
    field: members[0]?.field ?? field.field,
    shown: pointer,
    given: [...field.given, { at: field.at, schema: pointerTo(pointer, 'if') }],
  } as const;
  return [
    wishOf(field, rule, { ...told, name: `${slug}/satisfied`, valid: true, changes: () => [[]] }),
    wishOf(field, rule, { ...told, name: `${slug}/violated`, valid: false, changes: violate(members) }),
  ];
}
