import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { UsageError } from '../context.ts';

/**
 * URL of the program of the nearest package above a folder.
 *
 * @param what for messages: `mock`
 * @throws {UsageError} where there is none
 */
export function findBinAbove(folder: string, what: string): string {
  for (let at = folder; dirname(at) !== at; at = dirname(at)) {
    if (existsSync(join(at, 'package.json'))) return binOf(at, what);
  }
  throw new UsageError(`${folder} stands in no package.`);
}

/** URL of the program of a package, where that is installed for the folder or one above it. */
export function findInstalledBin(cwd: string, name: string, what: string): string | undefined {
  for (let at = cwd; ; at = dirname(at)) {
    const folder = join(at, 'node_modules', name);
    if (existsSync(join(folder, 'package.json'))) return binOf(folder, what);
    if (dirname(at) === at) return undefined;
  }
}

function binOf(folder: string, what: string): string {
  const manifest = join(folder, 'package.json');
  const path = binIn(manifest);
  if (path === undefined) throw new UsageError(`${manifest} has no \`bin\`: a ${what} package starts with one.`);
  const file = resolve(folder, path);
  if (!existsSync(file)) throw new UsageError(`${manifest} names ${path} as its \`bin\`, and there is no such file.`);
  return pathToFileURL(file).href;
}

function binIn(manifest: string): string | undefined {
  const { bin } = readManifest(manifest);
  const path = typeof bin === 'object' && bin !== null ? Object.values(bin)[0] : bin;
  return typeof path === 'string' ? path : undefined;
}

function readManifest(manifest: string): { readonly bin?: unknown } {
  try {
    return Object(JSON.parse(readFileSync(manifest, 'utf8')));
  } catch (cause) {
    throw new UsageError(`Can't read ${manifest}: ${cause instanceof Error ? cause.message : String(cause)}`);
  }
}
