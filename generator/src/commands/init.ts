import { lstatSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import manifest from '../../package.json' with { type: 'json' };
import { fileOnTheWay } from '../config.ts';
import { printLine, UsageError, type Context } from '../context.ts';
import { listSkeleton } from '../init/skeleton.ts';
import { createFiles } from '../write/create-files.ts';

export interface InitFlags {
  readonly dir?: string;
  readonly envelope: boolean;
}

/** `countersign init`: a spec with one operation, and all that `generate`, `mock` and `contract` need around it. */
export function runInit(context: Context, { dir = '.', envelope }: InitFlags, given?: string): void {
  const folder = resolve(context.cwd, dir);
  const name = given ?? basename(folder);
  assertName(name, given);
  const { version, dependencies } = manifest;
  const files = listSkeleton({ name, envelope, version, typescript: dependencies.typescript });
  assertFree(
    folder,
    files.map(({ path }) => path),
  );
  createFiles(folder, files);
  for (const { path } of files) printLine(context, `created   ${join(dir, path)}`);
  printLine(context, `Next: npm install && npm run generate && npm run mock${dir === '.' ? '' : `, in ${dir}`}`);
}

/** The name becomes that of folders, packages and a host: what all of them take. */
function assertName(name: string, given: string | undefined): void {
  if (/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name) && name.length <= 63) return;
  const found = given === undefined ? `The folder is called "${name}", which names no API` : `"${name}" names no API`;
  throw new UsageError(
    `${found}: wanted are small letters, digits and single hyphens, a letter first. For instance: countersign init pets`,
  );
}

/** @throws {UsageError} with every file that is in the way */
function assertFree(folder: string, paths: readonly string[]): void {
  const inTheWay = paths.flatMap((path) => {
    const file = join(folder, path);
    return fileOnTheWay(dirname(file)) ?? (lstatSync(file, { throwIfNoEntry: false }) === undefined ? [] : file);
  });
  if (inTheWay.length === 0) return;
  throw new UsageError(
    `${[...new Set(inTheWay)].join(', ')}: there already. Files are never overwritten, and nothing was written. Move them, or give an empty folder with --dir.`,
  );
}
