/**
 * An error stripped of all but its name, message, code, stack and, five levels deep, causes: libraries hang requests on
 * theirs, and with them tokens. `undefined` for what is no error.
 */
export function copyCause(cause: unknown, depth = 5): Error | undefined {
  if (!(cause instanceof Error) || depth === 0) return undefined;
  const { name, message, stack, code } = cause as Error & { code?: unknown };
  const inner = copyCause(cause.cause, depth - 1);
  const copy = new Error(message, inner && { cause: inner });
  const hidden = { configurable: true, writable: true };
  Object.defineProperties(copy, { name: { ...hidden, value: name }, stack: { ...hidden, value: stack } });
  return typeof code === 'string' ? Object.assign(copy, { code }) : copy;
}
