/** The kind of a value in words, never the value: it may be a secret. */
export function describeValue(value: unknown): string {
  if (value === undefined || value === null || (typeof value === 'number' && !Number.isFinite(value))) {
    return String(value);
  }
  if (typeof value !== 'object') return `a ${typeof value}`;
  if (Array.isArray(value)) return 'an array';
  const name = String(Object.getPrototypeOf(value)?.constructor?.name ?? 'Object');
  return name === 'Object' ? 'an object' : `a ${name}`;
}
