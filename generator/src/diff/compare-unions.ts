import type { Finding } from './change.ts';
import { compareCodeTables } from './compare-codes.ts';
import { finding, type At, type Comparer, type Comparison } from './comparison.ts';
import { readFacts, type Form, type Union, type ValueFacts } from './value-facts.ts';

/** The forms a value may take, matched by what names them and not by their order. */
export const compareUnions: Comparer = (comparison, base, head, at) => {
  const pairs = Math.max(base.unions.length, head.unions.length);
  return Array.from({ length: pairs }, (_, index) => [base.unions[index], head.unions[index]] as const).flatMap(
    ([before, after]) => compareUnion(comparison, before, after, { base, head }, at),
  );
};

function compareUnion(
  comparison: Comparison,
  before: Union | undefined,
  after: Union | undefined,
  around: { readonly base: ValueFacts; readonly head: ValueFacts },
  at: At,
): Finding[] {
  const places = { base: before?.pointer ?? around.base.pointer, head: after?.pointer ?? around.head.pointer };
  if (before === undefined || after === undefined) {
    const told = (union: Union | undefined) => union?.forms.map(({ label }) => label).join(' or ');
    const effect = before === undefined ? 'narrowed' : 'widened';
    return [finding('forms', effect, at, places, { before: told(before), after: told(after) })];
  }
  const { pairs, gone, come } = matchForms(comparison, before, after);
  return [
    ...pairs.flatMap(([from, to]) =>
      comparison.compare(from.parts, to.parts, { ...at, field: `${at.field}<${shorten(to.label)}>` }),
    ),
    ...gone.flatMap((form) => {
      const codes = codesOfForm(comparison, form, undefined, places, at);
      const told = { before: form.label };
      return codes ?? [finding('form', 'narrowed', at, { base: form.pointer, head: places.head }, told)];
    }),
    ...come.flatMap((form) => {
      const codes = codesOfForm(comparison, undefined, form, places, at);
      const told = { after: form.label };
      return codes ?? [finding('form', 'widened', at, { base: places.base, head: form.pointer }, told)];
    }),
  ];
}

/** A form of a result is told as the codes it brings or takes away. */
function codesOfForm(
  { names, ...comparison }: Comparison,
  from: Form | undefined,
  to: Form | undefined,
  places: { readonly base: string; readonly head: string },
  at: At,
): Finding[] | undefined {
  if (names === undefined) return undefined;
  const read = (document: unknown, form: Form | undefined) => {
    if (form === undefined) return undefined;
    const facts = readFacts(document, form.parts);
    const code = readFacts(document, facts.properties.get(names.code) ?? []);
    const [status] = readFacts(document, facts.properties.get(names.status) ?? []).values?.value ?? [];
    return code.codes && { code, status: typeof status === 'string' ? status : undefined };
  };
  const [before, after] = [read(comparison.base, from), read(comparison.head, to)];
  if (before === undefined && after === undefined) return undefined;
  return compareCodeTables(before?.code, after?.code, places, {
    field: at.field === '' ? names.code : `${at.field}.${names.code}`,
    status: { base: before?.status, head: after?.status },
  });
}

interface Matched {
  readonly pairs: readonly (readonly [Form, Form])[];
  readonly gone: readonly Form[];
  readonly come: readonly Form[];
}

function matchForms(comparison: Comparison, before: Union, after: Union): Matched {
  const unique = ({ forms }: Union, key: string): boolean => forms.filter((form) => form.key === key).length === 1;
  const named = before.forms.flatMap((form) => {
    const other = after.forms.find(({ key }) => key === form.key);
    return other !== undefined && unique(before, form.key) && unique(after, form.key) ? [[form, other] as const] : [];
  });
  const gone = before.forms.filter((form) => !named.some(([from]) => from === form));
  const come = after.forms.filter((form) => !named.some(([, to]) => to === form));
  // What is left over in equal number may be the same forms under other names, where their members agree for the most part.
  const paired = gone.length !== come.length ? [] : gone.map((form, index) => [form, come[index] as Form] as const);
  const alike = paired.filter(([from, to]) => isAlike(comparison, from, to));
  return {
    pairs: [...named, ...alike],
    gone: gone.filter((form) => !alike.some(([from]) => from === form)),
    come: come.filter((form) => !alike.some(([, to]) => to === form)),
  };
}

function isAlike(comparison: Comparison, from: Form, to: Form): boolean {
  const names = (document: unknown, form: Form): string[] => [...readFacts(document, form.parts).properties.keys()];
  const [before, after] = [names(comparison.base, from), names(comparison.head, to)];
  if (before.length === 0 && after.length === 0) return from.key === to.key;
  const shared = before.filter((name) => after.includes(name)).length;
  return 2 * shared >= Math.max(before.length, after.length);
}

const shorten = (label: string): string => (label.length > 40 ? `${label.slice(0, 39)}…` : label);
