/** The kind of a value in words, never the value: it may be a secret. */
export function describeValue(value: unknown): string {
  if (value === undefined || value === null || Number.isNaN(value)) return String(value);
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) return 'an infinite number';
    return Number.isInteger(value) ? 'a number' : 'a number with a fraction';
  }
  if (Array.isArray(value)) return 'an array';
  if (typeof value !== 'object') return `a ${typeof value}`;
  const name: unknown = Object.getPrototypeOf(value)?.constructor?.name;
  return typeof name === 'string' && name !== 'Object' ? `a ${name}` : 'an object';
}
