import type { ArraySchema, ObjectSchema } from '../../model/model.ts';
import { isRecord } from '../../record.ts';
import type { Donor, Wish } from './case.ts';
import { conditionWishes } from './condition-wishes.ts';
import { child, type Field } from './fields.ts';
import { limitWishes } from './limit-wishes.ts';
import { scalarWishes } from './scalar-wishes.ts';
import { nativeWish, removing, valueOf, wishOf } from './wish.ts';

/**
 * Everything a field's schema demands, as requests that keep to it and requests that just don't.
 *
 * @param donor a value for a place which the example at hand leaves empty
 */
export function wishesFor(field: Field, donor: Donor): Wish[] {
  const { schema } = field;
  switch (schema.kind) {
    case 'object':
      return [
        ...requiredWishes({ ...field, schema }),
        ...schema.conditions.flatMap((each) => conditionWishes(field, each, donor)),
        ...(schema.closedBy ? [unknownFieldWish({ ...field, schema }, schema.closedBy)] : []),
        nativeWish(field, 'string', () => 'text'),
      ];
    case 'array':
      return [...sizeWishes({ ...field, schema }), nativeWish(field, 'string', () => 'text')];
    case 'scalar':
      return scalarWishes({ ...field, schema });
  }
}

function requiredWishes(field: Field<ObjectSchema>): Wish[] {
  const required = field.schema.properties.filter((property) => property.required);
  return required.map(({ name }) => {
    const member = child(field, name);
    return wishOf(
      field,
      { keyword: 'required' },
      { kind: 'required', name: member.label, field: member.field, valid: false, changes: removing([member]) },
    );
  });
}

function unknownFieldWish(field: Field<ObjectSchema>, keyword: NonNullable<ObjectSchema['closedBy']>): Wish {
  const known = new Set(field.schema.properties.map(({ name }) => name));
  let name = 'unknownField';
  while (known.has(name)) name += '_';
  const member = child(field, name);
  return wishOf(
    field,
    { keyword },
    {
      kind: 'unknown-field',
      name: member.label,
      field: member.field,
      valid: false,
      changes: (base) => (isRecord(valueOf(base, field)) ? [[{ op: 'add', path: member.at, value: 'text' }]] : []),
    },
  );
}

/** More items than these make no readable case. */
const mostItems = 1000;

function sizeWishes(field: Field<ArraySchema>): Wish[] {
  const { maxItems, minItems = 0 } = field.schema;
  return [
    ...(maxItems === undefined ? [] : limitWishes(field, 'maxItems', maxItems, mostItems, resized)),
    ...(minItems === 0 ? [] : limitWishes(field, 'minItems', minItems, mostItems, resized)),
  ];
}

/** The same items, over and over. */
const resized = (items: unknown, size: number): unknown[][] =>
  Array.isArray(items) && items.length > 0
    ? [Array.from({ length: size }, (_, index) => items[index % items.length])]
    : [];
