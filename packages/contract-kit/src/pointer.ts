/** The steps of a JSON pointer (RFC 6901), as a fragment that is not percent-encoded or without its `#`. */
export const stepsOf = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));

/** A member or an item of a value's own; undefined where there is none. */
export const memberOf = (value: unknown, step: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, step)
    ? (value as Record<string, unknown>)[step]
    : undefined;

/** What stands at these steps; undefined where nothing does. */
export const valueAt = (root: unknown, steps: readonly string[]): unknown => steps.reduce(memberOf, root);
