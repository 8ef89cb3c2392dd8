/**
 * Whether a message names a field, and not merely another one in whose name it stands: `osType` is not named by
 * "env.osType is required.", nor `scopes` by "scopes[1] must be a string."
 *
 * @param field `env.osType`; `scopes[]` for any item, which a message writes with its index
 */
export function namesField(message: string, field: string): boolean {
  const name = field
    .split('[]')
    .map((part) => part.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'))
    .join('\\[\\d+\\]');
  return new RegExp(`(?<![\\p{L}\\p{N}_.\\-])${name}(?![\\p{L}\\p{N}_\\-[]|\\.[\\p{L}\\p{N}_])`, 'u').test(message);
}
