import { realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

/** A file to send, or the same address with a slash: links of the page of a folder start from there. */
export type Found = { readonly file: string } | { readonly folderAt: string };

/**
 * The file of a folder that a path of an address names; of a folder below, its `index.html`. Undefined for what is not there, and alike
 * for what would lead out of the folder: by steps upwards, in whatever encoding, or by a link.
 *
 * @param folder absolute path; it need not be there
 * @param path as it stands in an address, from its first slash on, without the query: `/pets/print.html`
 */
export function findFile(folder: string, path: string): Found | undefined {
  const names = decodeNames(path);
  const root = resolveLinks(folder);
  if (names === undefined || root === undefined) return undefined;
  const isFolder = names.at(-1) === '';
  const at = within(root, join(root, ...names));
  if (at === undefined) return undefined;
  if (!statSync(at).isDirectory()) return isFolder ? undefined : { file: at };
  if (!isFolder) return { folderAt: `${path}/` };
  const file = within(root, join(at, 'index.html'));
  return file === undefined || statSync(file).isDirectory() ? undefined : { file };
}

/** Where a path leads, links followed; undefined where there is nothing, or something outside of the folder. */
function within(root: string, path: string): string | undefined {
  const at = resolveLinks(path);
  return at === root || at?.startsWith(join(root, sep)) ? at : undefined;
}

/** The names between the slashes; the last one is empty where the path ends with one. */
function decodeNames(path: string): readonly string[] | undefined {
  const [start, ...names] = path.split('/').map(decodeName);
  const isPlain = names.every((name, index) => isFileName(name) || (name === '' && index === names.length - 1));
  return start === '' && isPlain ? (names as string[]) : undefined;
}

/** Not one that is hidden, nor a step to the folder above. */
const isFileName = (name: string | undefined): boolean =>
  name !== undefined && name !== '' && !name.startsWith('.') && !/[/\\\0]/.test(name);

function decodeName(name: string): string | undefined {
  try {
    return decodeURIComponent(name);
  } catch {
    return undefined;
  }
}

/** What may not be entered is as little there as what is missing. */
function resolveLinks(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}
