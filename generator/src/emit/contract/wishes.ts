import type { ArraySchema, CombinedSchema, ObjectSchema, Schema } from '../../model/model.ts';
import { pointerSteps, valueAt } from '../../pointer.ts';
import { isRecord } from '../../record.ts';
import type { Donor, Patch, Wish } from './case.ts';
import { conditionWishes } from './condition-wishes.ts';
import { child, type Field } from './fields.ts';
import { consequenceWishes, furtherWishes, probes, variationsOf } from './further-wishes.ts';
import { limitWishes } from './limit-wishes.ts';
import { samplesOf } from './sample.ts';
import { scalarWishes } from './scalar-wishes.ts';
import { labelOf, namedAfter, nativeWish, removing, replacing, valueOf, wishOf } from './wish.ts';

/**
 * Everything a field's schema demands, as requests that keep to it and requests that just don't.
 *
 * @param donor a value for a place which the example at hand leaves empty
 */
export function wishesFor(field: Field<Schema>, donor: Donor, schemas: ReadonlyMap<string, Schema>): Wish[] {
  const { schema } = field;
  switch (schema.kind) {
    case 'object':
      return [
        ...requiredWishes({ ...field, schema }),
        ...dependentWishes({ ...field, schema }, donor),
        ...schema.conditions.flatMap((each) => [
          ...conditionWishes(field, each, donor),
          ...consequenceWishes(field, each, schemas),
        ]),
        ...(schema.closedBy ? [unknownFieldWish({ ...field, schema }, schema.closedBy)] : []),
        nativeWish(field, 'string', () => 'text'),
        ...nullWishes({ ...field, schema }),
        ...furtherWishes(field, schemas),
      ];
    case 'array':
      return [
        ...sizeWishes({ ...field, schema }),
        nativeWish(field, 'string', () => 'text'),
        ...furtherWishes(field, schemas),
      ];
    case 'scalar':
      return [...scalarWishes({ ...field, schema }), ...furtherWishes(field, schemas)];
    case 'union':
      return choiceWishes({ ...field, schema }, schemas);
    case 'open':
      return schema.never ? [forbiddenWish(field, donor)] : furtherWishes(field, schemas);
    default:
      return [];
  }
}

/** Whoever takes null for a field that is left out does so for all: one of them will do, of those that may be left out. */
function nullWishes(field: Field<ObjectSchema>): Wish[] {
  const optional = field.schema.properties.find(
    ({ required, schema }) =>
      !required && schema.kind === 'scalar' && schema.types.join() === 'string' && schema.values === undefined,
  );
  if (optional === undefined) return [];
  const member: Field<Schema> = { ...field, ...child(field, optional.name), schema: optional.schema };
  return [nativeWish(member, 'null', () => null)];
}

function requiredWishes(field: Field<ObjectSchema>): Wish[] {
  const required = field.schema.properties.filter((property) => property.required);
  return required.map(({ name }) => {
    const member = child(field, name);
    return wishOf(
      field,
      { keyword: 'required' },
      {
        kind: 'required',
        name: member.label,
        label: member.label,
        field: member.field,
        valid: false,
        changes: removing([member]),
      },
    );
  });
}

/** A member without the one that has to stand beside it: it is taken away, or the other is put there. */
function dependentWishes(field: Field<ObjectSchema>, donor: Donor): Wish[] {
  return Object.entries(field.schema.dependentRequired ?? {}).flatMap(([name, wanted]) =>
    wanted.map((each) => {
      const [present, member] = [child(field, name), child(field, each)];
      const changes = (base: unknown): readonly Patch[] => {
        if (!isRecord(valueOf(base, field))) return [];
        const removal = removing([member])(base)[0] ?? [];
        if (valueOf(base, present) !== undefined) return removal.length === 0 ? [] : [removal];
        return [donor(present), ...probes].map((value) => [
          ...removal,
          { op: 'add', path: present.at, value: value ?? 'text' },
        ]);
      };
      const told = { label: member.label, field: member.field, name: `${member.label}/beside-${name}` };
      return wishOf(
        field,
        { keyword: 'dependentRequired' },
        { kind: 'dependent-required', ...told, valid: false, changes },
      );
    }),
  );
}

/** A member that may never be there. */
const forbiddenWish = (field: Field<Schema>, donor: Donor): Wish =>
  wishOf(
    field,
    { keyword: 'false schema' },
    {
      kind: 'forbidden',
      name: labelOf(field),
      valid: false,
      changes: (base) => {
        const around = valueAt(base, pointerSteps(field.at).slice(0, -1));
        const old = valueOf(base, field);
        if (old !== undefined) return [[]];
        return around === undefined ? [] : [[{ op: 'add', path: field.at, value: donor(field) ?? 'text' }]];
      },
    },
  );

/** A value of none of the forms: with a foreign value where its discriminator stands, else of another kind altogether. */
function choiceWishes(field: Field<CombinedSchema>, schemas: ReadonlyMap<string, Schema>): Wish[] {
  const choice = choiceOf(field.schema);
  if (choice === undefined) return [];
  const { discriminator, members } = field.schema;
  const samples = members.flatMap((member) => samplesOf(schemas, member));
  const member = discriminator === undefined ? field : child(field, discriminator.property);
  // Of a choice deeper inside, nobody can tell which form was meant.
  const isTold = discriminator !== undefined && field.at === '';
  const told = { label: member.label, field: isTold ? member.field : '', name: labelOf(member) };
  const changes =
    discriminator === undefined
      ? replacing(field, (old) => variationsOf(old, samples))
      : replacing(member, () => ['FOREIGN_VALUE']);
  const isOne = choice.keyword === 'oneOf';
  const several = {
    kind: 'no-form',
    name: `${labelOf(field)}/several`,
    field: '',
    valid: false,
    optional: true,
  } as const;
  const forms = members.map((member, index) =>
    wishOf(
      field,
      { ...choice, whole: true },
      {
        kind: 'form',
        name: namedAfter(field, String(index)),
        field: '',
        valid: true,
        given: [...field.given, { at: field.at, schema: member.pointer }],
        changes: () => [[]],
      },
    ),
  );
  return [
    // Of the forms of a body that are told apart, each has a least request.
    ...(isTold ? [] : forms),
    wishOf(field, { ...choice, whole: true }, { kind: 'no-form', ...told, valid: false, changes }),
    ...(isOne && discriminator === undefined
      ? [
          wishOf(
            field,
            { ...choice, whole: true, several: true },
            { ...several, changes: replacing(field, () => samples) },
          ),
        ]
      : []),
  ];
}

/** The schema and keyword of a choice; none for the parts of a schema with several types, which is one by another name. */
export function choiceOf({
  pointer,
}: CombinedSchema): { readonly schema: string; readonly keyword: string } | undefined {
  const [, schema, keyword] = /^(.*)\/(oneOf|anyOf)$/.exec(pointer) ?? [];
  return schema === undefined || keyword === undefined ? undefined : { schema, keyword };
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
