/** The member of a JSON value at `a.b`, `undefined` where there is none. Own members only. */
export function memberAt(value: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (found, name) =>
        typeof found === 'object' && found !== null && Object.hasOwn(found, name)
          ? (found as Record<string, unknown>)[name]
          : undefined,
      value,
    );
}

/** The text members at these paths, by path. */
export function textsAt(value: unknown, paths: readonly string[]): Record<string, string> {
  const found = paths.map((path) => [path, memberAt(value, path)] as const);
  return Object.fromEntries(found.filter((entry): entry is readonly [string, string] => typeof entry[1] === 'string'));
}
