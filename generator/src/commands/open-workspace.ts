import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { loadTargets, type Target } from '../config.ts';
import { UsageError } from '../context.ts';

/** The table of APIs and where it was found. */
export interface Workspace {
  readonly config: string;
  readonly folder: string;
  readonly targets: readonly Target[];
  /** Names of the other APIs that are in it. */
  readonly leftOut: readonly string[];
}

/**
 * Reads redocly.yaml, the one given or the nearest upwards, and picks the APIs asked for; all where none is.
 *
 * @throws {UsageError} for a missing file or an API that is not in it
 */
export function openWorkspace(cwd: string, config: string | undefined, names: readonly string[]): Workspace {
  const file = locateConfig(cwd, config);
  const all = loadTargets(file);
  const unknown = names.filter((name) => !all.some((target) => target.name === name));
  if (unknown.length > 0) {
    throw new UsageError(
      `There is no API ${unknown.map((name) => `"${name}"`).join(', ')} in ${file}. There are: ${all.map(({ name }) => name).join(', ')}.`,
    );
  }
  const targets = names.length === 0 ? all : all.filter(({ name }) => names.includes(name));
  const leftOut = all.filter((target) => !targets.includes(target)).map(({ name }) => name);
  return { config: file, folder: dirname(file), targets, leftOut };
}

/**
 * Absolute path of redocly.yaml, the one given or the nearest upwards.
 *
 * @throws {UsageError} where there is none
 */
export function locateConfig(cwd: string, config: string | undefined): string {
  const file = findConfig(cwd, config);
  if (file === undefined) throw missing('redocly.yaml here or in a folder above');
  return file;
}

/**
 * The same for all APIs; undefined where no redocly.yaml is given and none is found.
 *
 * @throws {UsageError} for one that is given and missing
 */
export function findWorkspace(cwd: string, config: string | undefined): Workspace | undefined {
  const file = findConfig(cwd, config);
  return file === undefined
    ? undefined
    : { config: file, folder: dirname(file), targets: loadTargets(file), leftOut: [] };
}

function findConfig(cwd: string, config: string | undefined): string | undefined {
  if (config === undefined) return nearest(cwd, 'redocly.yaml');
  const file = resolve(cwd, config);
  if (!existsSync(file)) throw missing(config);
  return file;
}

const missing = (what: string): UsageError =>
  new UsageError(`There is no ${what}. It names the APIs and their outputs; give its path with --config.`);

function nearest(from: string, name: string): string | undefined {
  for (let folder = from; ; folder = dirname(folder)) {
    if (existsSync(join(folder, name))) return join(folder, name);
    if (dirname(folder) === folder) return undefined;
  }
}
