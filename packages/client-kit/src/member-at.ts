/** The member of a JSON value at `a.b`, `undefined` where there is none. */
export const memberAt = (value: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>((found, name) => (found as Record<string, unknown> | null | undefined)?.[name], value);

/** The text members at these paths, by path. */
export const textsAt = (value: unknown, paths: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    paths.flatMap((path) => {
      const text = memberAt(value, path);
      return typeof text === 'string' ? [[path, text]] : [];
    }),
  );
