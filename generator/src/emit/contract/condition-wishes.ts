import { pointerTo } from '../../pointer.ts';
import type { Condition, Schema } from '../../model/model.ts';
import type { Wish } from './case.ts';
import { child, type Field } from './fields.ts';
import { removing, wishOf } from './wish.ts';

/**
 * Of an example for which the condition's `if` holds. Satisfied: the example as it is. Violated: the same without the member
 * that the consequence asks for, or without all of those of which it asks for one.
 */
export function conditionWishes(field: Field<Schema>, condition: Condition): Wish[] {
  const { requires, requiresOneOf, title } = condition;
  const slug = `${field.label === '' ? '' : `${field.label}.`}${slugOf(title)}`;
  const required = requires.flatMap((name, index) =>
    pair(field, condition, index === 0 ? slug : `${slug}-${name}`, 'required', [name]),
  );
  if (requiresOneOf.length === 0) return required;
  const name = required.length === 0 ? slug : `${slug}-one-of`;
  return [...required, ...pair(field, condition, name, 'anyOf', requiresOneOf)];
}

/** Letters of any script stay: a title is written by people. */
const slugOf = (title: string): string => title.replaceAll(/[^\p{L}\p{N}_]+/gu, '-').replaceAll(/^-|-$/g, '');

function pair(
  field: Field<Schema>,
  { pointer }: Condition,
  slug: string,
  keyword: 'required' | 'anyOf',
  names: readonly string[],
): Wish[] {
  const rule = { schema: pointerTo(pointer, 'then'), keyword };
  const members = names.map((name) => child(field, name));
  const told = {
    kind: 'condition',
    field: members[0]?.field ?? field.field,
    shown: pointer,
    given: [...field.given, { at: field.at, schema: pointerTo(pointer, 'if') }],
  } as const;
  return [
    wishOf(field, rule, { ...told, name: `${slug}/satisfied`, valid: true, changes: () => [[]] }),
    wishOf(field, rule, { ...told, name: `${slug}/violated`, valid: false, changes: removing(members) }),
  ];
}
