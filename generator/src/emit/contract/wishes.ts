import type { Operation as PatchOperation } from 'rfc6902';
import { pointerSteps, pointerTo, valueAt } from '../../load/pointer.ts';
import type { ArraySchema, Condition, ObjectSchema, ScalarSchema } from '../../model/model.ts';
import type { CaseKind, Wish } from './case.ts';
import { child, type Field } from './fields.ts';

/** Everything a field's schema demands, as requests that keep to it and requests that just don't. */
export function wishesFor(field: Field): Wish[] {
  switch (field.schema.kind) {
    case 'object':
      return [...requiredWishes(field, field.schema), ...field.schema.conditions.flatMap((each) => conditionWishes(field, each))];
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
      wish('condition', `${title}/satisfied`, label, true, condition.pointer, (base) => (present(base, at) ? [] : undefined)),
      wish('condition', `${title}/violated`, label, false, condition.pointer, removal(at)),
    ];
  });
}

function arrayWishes(field: Field, schema: ArraySchema): Wish[] {
  const sized = (kind: CaseKind, size: number, bound: 'at-limit' | 'past', valid: boolean, keyword: string) =>
    wish(kind, `${field.label}/${bound}`, field.label, valid, pointerTo(schema.pointer, keyword), (base) => {
      const [first] = itemsAt(base, field.at);
      return first === undefined ? undefined : [replace(field.at, Array.from({ length: size }, () => first))];
    });
  const { maxItems, minItems } = schema;
  return [
    ...(maxItems === undefined ? [] : [sized('max-items', maxItems, 'at-limit', true, 'maxItems'), sized('max-items', maxItems + 1, 'past', false, 'maxItems')]),
    ...(minItems === undefined || minItems === 0 ? [] : [sized('min-items', minItems, 'at-limit', true, 'minItems'), sized('min-items', minItems - 1, 'past', false, 'minItems')]),
  ];
}

function scalarWishes(field: Field, schema: ScalarSchema): Wish[] {
  if (schema.type !== 'string') return [];
  const with_ = (kind: CaseKind, name: string, valid: boolean, keyword: string, value: (old: string) => unknown): Wish =>
    wish(kind, name === '' ? field.label : `${field.label}/${name}`, field.label, valid, pointerTo(schema.pointer, keyword), (base) => {
      const old = valueAt(base, pointerSteps(field.at));
      return typeof old === 'string' ? [replace(field.at, value(old))] : undefined;
    });
  const { minLength, maxLength, values, pattern, format } = schema;
  const keyword = 'const' in schema ? 'const' : 'enum';
  return [
    ...(maxLength === undefined ? [] : [with_('max-length', 'at-limit', true, 'maxLength', (old) => ofLength(old, maxLength)), with_('max-length', 'past', false, 'maxLength', (old) => ofLength(old, maxLength + 1))]),
    ...(minLength === undefined || minLength === 0 ? [] : [with_('min-length', 'at-limit', true, 'minLength', (old) => ofLength(old, minLength)), with_('min-length', 'past', false, 'minLength', (old) => ofLength(old, minLength - 1))]),
    ...(values ?? []).map((value) => with_('enum', String(value), true, keyword, () => value)),
    ...(values === undefined ? [] : [with_('enum', 'foreign', false, keyword, () => foreign(values))]),
    ...(pattern === undefined ? [] : [with_('pattern', 'violated', false, 'pattern', (old) => against(pattern, old))]),
    ...(format === undefined ? [] : [with_('format', 'violated', false, 'format', () => 'not such a value')]),
    with_('native', nativeName(schema), false, 'type', (old) => native(schema, old)),
  ];
}

/** A value outside the closed set that looks like one inside. */
function foreign(values: readonly unknown[]): string {
  let candidate = 'FOREIGN_VALUE';
  while (values.includes(candidate)) candidate += '_';
  return candidate;
}

/** A value the pattern does not take, near the old one where that can be. */
function against(pattern: string, old: string): string {
  const expression = new RegExp(pattern, 'u');
  const candidates = [`${old}~`, `~${old}`, '~', '', '\u0000'];
  return candidates.find((candidate) => !expression.test(candidate)) ?? '';
}

/** The same text, cut or lengthened with letters, so that a URL stays one. */
const ofLength = (text: string, length: number): string => [...text].slice(0, length).join('').padEnd(length, 'a');

const nativeName = ({ wireType }: ScalarSchema): string => (wireType === 'boolean' ? 'boolean' : 'number');

const native = ({ wireType }: ScalarSchema, old: string): unknown =>
  wireType === 'boolean' ? old === 'true' : Number.isSafeInteger(Number(old)) && old !== '' ? Number(old) : 20;

const present = (base: unknown, at: string): boolean => valueAt(base, pointerSteps(at)) !== undefined;

const removal = (at: string) => (base: unknown): readonly PatchOperation[] | undefined =>
  present(base, at) ? [{ op: 'remove', path: at }] : undefined;

const replace = (path: string, value: unknown): PatchOperation => ({ op: 'replace', path, value });

function itemsAt(base: unknown, at: string): readonly unknown[] {
  const value = valueAt(base, pointerSteps(at));
  return Array.isArray(value) ? value : [];
}

function wish(kind: CaseKind, name: string, field: string, valid: boolean, rule: string, change: Wish['change']): Wish {
  return { kind, name, field, valid, rule, change };
}
