import type { Schema } from '../../model/model.ts';
import type { Patch, Wish } from './case.ts';
import { changed } from './change.ts';
import type { Field } from './fields.ts';
import { valueOf } from './wish.ts';

/** Which of an item's cases is repeated for a later one, likeliest to be looked for first. */
const repeated: readonly Wish['kind'][] = ['required', 'foreign-value', 'pattern', 'max-length', 'native'];

/** A second item that breaks a rule which the first keeps: who looks only at the first takes it. */
export function laterItemWishes(field: Field<Schema>, wishes: readonly Wish[]): Wish[] {
  if (field.schema.kind !== 'array' || (field.schema.maxItems ?? 2) < 2) return [];
  if (field.schema.further?.some(({ keyword }) => keyword === 'prefixItems')) return [];
  const first = `${field.at}/0`;
  const ofItem = wishes.filter(({ rule, valid }) => !valid && (rule.at === first || rule.at.startsWith(`${first}/`)));
  // Of the item itself or its own members, rather than of what is deeper inside and may not be there.
  const rank = ({ rule, kind }: Wish): number => rule.at.split('/').length * 100 + repeated.indexOf(kind);
  const [wish] = ofItem.filter(({ kind }) => repeated.includes(kind)).sort((a, b) => rank(a) - rank(b));
  return wish === undefined ? [] : [laterItem(field, wish)];
}

function laterItem(field: Field<Schema>, wish: Wish): Wish {
  const later = (path: string): string => `${field.at}/1${path.slice(field.at.length + 2)}`;
  const changes = (base: unknown): readonly Patch[] => {
    const items = valueOf(base, field);
    if (!Array.isArray(items) || items.length === 0) return [];
    const [first, second = first] = items as readonly unknown[];
    const added: Patch = items.length > 1 ? [] : [{ op: 'add', path: `${field.at}/1`, value: first }];
    // What would be done to the first item is done to the second.
    const swapped = changed(base, [{ op: 'replace', path: `${field.at}/0`, value: second }]);
    return wish
      .changes(swapped)
      .map((patch) => [...added, ...patch.map((each) => ({ ...each, path: later(each.path) }))]);
  };
  const { given, rule } = wish;
  return {
    ...wish,
    kind: 'later-item',
    name: `${wish.name}/${wish.kind}`,
    label: field.label,
    rule: { ...rule, at: later(rule.at) },
    holds: rule.at,
    given: given.map((each) => (each.at.startsWith(`${field.at}/0`) ? { ...each, at: later(each.at) } : each)),
    changes,
  };
}
