/**
 * The preferences of a `Prefer` header (RFC 7240, section 2) by lower-case name; the first of a name counts. Parameters of a
 * preference are taken for preferences too, which no one here minds.
 */
export function parsePrefer(header: string | undefined): ReadonlyMap<string, string> {
  const preferences = new Map<string, string>();
  if (header === undefined) return preferences;
  for (const part of header.split(/[,;]/)) {
    const [name = '', ...rest] = part.split('=');
    const key = name.trim().toLowerCase();
    const value = rest
      .join('=')
      .trim()
      .replace(/^"(.*)"$/, '$1');
    if (key !== '' && !preferences.has(key)) preferences.set(key, value);
  }
  return preferences;
}
