/** One step of a JSON pointer, escaped (RFC 6901, section 3). */
export const escapeStep = (step: string): string => step.replaceAll('~', '~0').replaceAll('/', '~1');

const unescapeStep = (step: string): string => step.replaceAll('~1', '/').replaceAll('~0', '~');

/** `#/a/b` with further steps. Numbers are array indexes. */
export const pointerTo = (base: string, ...steps: readonly (string | number)[]): string =>
  [base, ...steps.map((step) => escapeStep(String(step)))].join('/');

/** The steps of a pointer or a local reference: `#/a~1b/c` gives `['a/b', 'c']`. */
export function pointerSteps(pointer: string): string[] {
  const fragment = pointer.startsWith('#') ? decodeFragment(pointer.slice(1)) : pointer;
  return fragment === '' ? [] : fragment.slice(1).split('/').map(unescapeStep);
}

/** The steps of a pointer that `pointerTo` made: no percent sign in it encodes. */
export const literalSteps = (pointer: string): string[] =>
  pointer.replace(/^#/, '').split('/').slice(1).map(unescapeStep);

/** A `$ref` is a URI fragment, so percent signs may encode. A stray one is taken as it is. */
function decodeFragment(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/** The value at the steps, or undefined where one of them leads nowhere. */
export function valueAt(root: unknown, steps: readonly string[]): unknown {
  let value = root;
  for (const step of steps) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<string, unknown>)[step];
  }
  return value;
}
