import type { Operation as PatchOperation } from 'rfc6902';
import { pointerSteps, valueAt } from '../../pointer.ts';
import type { Schema } from '../../model/model.ts';
import type { Patch, Rule, Wish } from './case.ts';
import type { Field, Place } from './fields.ts';

type Told = Pick<Wish, 'kind' | 'name' | 'valid' | 'changes'> &
  Partial<Pick<Wish, 'field' | 'label' | 'holds' | 'shown' | 'given' | 'tooLarge' | 'optional'>>;

/** A wish about a rule of a field's schema: what all of them have in common is said here. */
export function wishOf(field: Field<Schema>, rule: Partial<Rule> & Pick<Rule, 'keyword'>, told: Told): Wish {
  const { field: name = field.field, ...others } = told;
  // What is wrong with a body of several forms depends on which was meant, and only its sender knows that.
  const isTold = name !== '' && !field.ambiguous;
  return {
    ...(field.branch !== undefined && { branch: field.branch }),
    ...(isTold && { field: name }),
    given: field.given,
    alternatives: field.alternatives,
    label: field.label,
    tooLarge: false,
    optional: false,
    ...others,
    rule: { at: field.at, schema: field.schema.pointer, ...rule },
  };
}

/** What a field goes by in an id; `body` is the whole. */
export const labelOf = ({ label }: Place): string => (label === '' ? 'body' : label);

export const namedAfter = (field: Place, variant: string): string => `${labelOf(field)}/${variant}`;

export const valueOf = (base: unknown, { at }: Pick<Place, 'at'>): unknown => valueAt(base, pointerSteps(at));

/** Puts other values in the place of the field's, where the example has one. */
export function replacing(
  { at }: Pick<Place, 'at'>,
  candidates: (old: unknown) => readonly unknown[],
): (base: unknown) => readonly Patch[] {
  const steps = pointerSteps(at);
  return (base) => {
    const old = valueAt(base, steps);
    return old === undefined ? [] : candidates(old).map((value) => [{ op: 'replace', path: at, value }]);
  };
}

/** Takes members away, all that are there, where there is one. */
export const removing =
  (places: readonly Pick<Place, 'at'>[]) =>
  (base: unknown): readonly Patch[] => {
    const there = places.filter((place) => valueOf(base, place) !== undefined);
    return there.length === 0 ? [] : [there.map(({ at }): PatchOperation => ({ op: 'remove', path: at }))];
  };

/** A value of another JSON type, of which the schema has none. */
export function nativeWish(
  field: Field<Schema>,
  type: 'string' | 'number' | 'boolean' | 'null',
  sent: (old: unknown) => unknown,
): Wish {
  const changes = replacing(field, (old) => [sent(old)]);
  return wishOf(field, { keyword: 'type' }, { kind: 'native', name: namedAfter(field, type), valid: false, changes });
}
