/** A value as a message quotes it: JSON, cut where it is long. */
export function show(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}

/** Values as a sentence lists them: `a, b and c`. */
export const list = (values: Iterable<string>, last = 'and'): string => {
  const all = [...values];
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} ${last} ${all.at(-1) ?? ''}`;
};
