import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Name of the package that a folder belongs to, by the nearest package.json upwards; undefined where that has none, or there is none.
 *
 * @param noteRead is told each file that was read or looked for
 */
export function findPackageName(folder: string, noteRead?: (path: string) => void): string | undefined {
  const file = join(folder, 'package.json');
  noteRead?.(file);
  const text = readOr(file);
  if (text !== undefined) return nameIn(text);
  const above = dirname(folder);
  return above === folder ? undefined : findPackageName(above, noteRead);
}

function readOr(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** What is no JSON is for its own tools to tell. */
function nameIn(text: string): string | undefined {
  try {
    const { name } = Object(JSON.parse(text)) as { readonly name?: unknown };
    return typeof name === 'string' && name !== '' ? name : undefined;
  } catch {
    return undefined;
  }
}
