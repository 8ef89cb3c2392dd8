import type { Operation as PatchOperation } from 'rfc6902';
import { pointerSteps, pointerTo, valueAt } from '../../load/pointer.ts';
import type { ArraySchema, Condition, ObjectSchema, ScalarSchema } from '../../model/model.ts';
import type { CaseKind, Patch, Wish } from './case.ts';
import { child, type Field } from './fields.ts';

/** Everything a field's schema demands, as requests that keep to it and requests that just don't. */
export function wishesFor(field: Field): Wish[] {
  switch (field.schema.kind) {
    case 'object':
      return [
        ...requiredWishes(field, field.schema),
        ...field.schema.conditions.flatMap((each) => conditionWishes(field, each)),
      ];
    case 'array':
      return arrayWishes(field, field.schema);
    case 'scalar':
      return scalarWishes(field, field.schema);
  }
}

function requiredWishes(field: Field, schema: ObjectSchema): Wish[] {
  const required = schema.properties.filter((property) => property.required);
  return required.map((property) => {
    const { at, label } = child(field, property);
    return wish('required', label, label, false, pointerTo(schema.pointer, 'required'), removal(at));
  });
}

/** Satisfied: the example as it is. Violated: the same without the member that the condition asks for. */
function conditionWishes(field: Field, condition: Condition): Wish[] {
  const slug = condition.title.replaceAll(/[^A-Za-z0-9_]+/g, '-').replaceAll(/^-|-$/g, '');
  const prefix = field.label === '' ? '' : `${field.label}.`;
  return condition.requires.flatMap((name, index) => {
    const { at, label } = child(field, { name });
    const title = `${prefix}${slug}${index === 0 ? '' : `-${name}`}`;
    return [
      wish('condition', `${title}/satisfied`, label, true, condition.pointer, (base) =>
        present(base, at) ? [[]] : [],
      ),
      wish('condition', `${title}/violated`, label, false, condition.pointer, removal(at)),
    ];
  });
}

function arrayWishes(field: Field, schema: ArraySchema): Wish[] {
  const sized = (kind: CaseKind, size: number, bound: 'at-limit' | 'past', keyword: string): Wish =>
    wish(
      kind,
      `${field.label}/${bound}`,
      field.label,
      bound === 'at-limit',
      pointerTo(schema.pointer, keyword),
      (base) => {
        const items = valueAt(base, pointerSteps(field.at));
        if (!Array.isArray(items) || items.length === 0) return [];
        return [
          [
            replace(
              field.at,
              Array.from({ length: size }, (_, index) => items[index % items.length]),
            ),
          ],
        ];
      },
    );
  const { maxItems, minItems = 0 } = schema;
  return [
    ...(maxItems === undefined
      ? []
      : [sized('max-items', maxItems, 'at-limit', 'maxItems'), sized('max-items', maxItems + 1, 'past', 'maxItems')]),
    ...(minItems === 0
      ? []
      : [sized('min-items', minItems, 'at-limit', 'minItems'), sized('min-items', minItems - 1, 'past', 'minItems')]),
  ];
}

function scalarWishes(field: Field, schema: ScalarSchema): Wish[] {
  if (schema.type !== 'string') return [];
  const { minLength = 0, maxLength, values, pattern, format } = schema;
  const text = (
    kind: CaseKind,
    name: string,
    valid: boolean,
    keyword: string,
    candidates: (old: string) => readonly unknown[],
  ): Wish =>
    wish(kind, `${field.label}/${name}`, field.label, valid, pointerTo(schema.pointer, keyword), (base) => {
      const old = valueAt(base, pointerSteps(field.at));
      return typeof old === 'string' ? candidates(old).map((value) => [replace(field.at, value)]) : [];
    });
  const length = (kind: CaseKind, limit: number, past: number, keyword: string): Wish[] => [
    text(kind, 'at-limit', true, keyword, (old) => ofLength(old, limit)),
    text(kind, 'past', false, keyword, (old) => ofLength(old, past)),
  ];
  const open = values === undefined;
  return [
    // A closed set decides the length as well; a limit beside it can be neither reached nor passed on its own.
    ...(maxLength === undefined || !open ? [] : length('max-length', maxLength, maxLength + 1, 'maxLength')),
    ...(minLength === 0 || !open ? [] : length('min-length', minLength, minLength - 1, 'minLength')),
    ...(values ?? []).map((value) => text('enum', String(value), true, 'enum', () => [value])),
    ...(open ? [] : [text('enum', 'foreign', false, 'enum', foreign(values))]),
    ...(pattern === undefined ? [] : [text('pattern', 'violated', false, 'pattern', against(pattern))]),
    ...(format === undefined ? [] : [text('format', 'violated', false, 'format', () => ['not such a value'])]),
    text('native', schema.wireType === 'boolean' ? 'boolean' : 'number', false, 'type', (old) => [native(schema, old)]),
  ];
}

/** Values outside the closed set: one that looks like one inside, one of the same length, one that says what it is. */
const foreign =
  (values: readonly unknown[]) =>
  (old: string): string[] =>
    [`${old}X`, 'Z'.repeat(old.length), 'FOREIGN_VALUE'].filter((value) => !values.includes(value));

/** Values the pattern does not take, near the old one where that can be. */
const against =
  (pattern: string) =>
  (old: string): string[] => {
    const expression = new RegExp(pattern, 'u');
    return [`${old}~`, `~${old.slice(1)}`, '~', ''].filter((candidate) => !expression.test(candidate));
  };

/** The same text, cut or lengthened: with a letter, so that a URL stays one, or with its last character or a digit. */
function ofLength(old: string, length: number): string[] {
  const characters = [...old];
  const fillers = new Set(['a', characters.at(-1) ?? 'a', '0']);
  return [...fillers].map(
    (filler) => characters.slice(0, length).join('') + filler.repeat(Math.max(0, length - characters.length)),
  );
}

const native = ({ wireType }: ScalarSchema, old: string): unknown =>
  wireType === 'boolean' ? old === 'true' : old !== '' && Number.isSafeInteger(Number(old)) ? Number(old) : 20;

const present = (base: unknown, at: string): boolean => valueAt(base, pointerSteps(at)) !== undefined;

const removal =
  (at: string) =>
  (base: unknown): readonly Patch[] =>
    present(base, at) ? [[{ op: 'remove', path: at }]] : [];

const replace = (path: string, value: unknown): PatchOperation => ({ op: 'replace', path, value });

function wish(
  kind: CaseKind,
  name: string,
  field: string,
  valid: boolean,
  rule: string,
  changes: Wish['changes'],
): Wish {
  return { kind, name, field, valid, rule, changes };
}
