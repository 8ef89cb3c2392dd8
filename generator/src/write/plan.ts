import { readdirSync, readFileSync, type Dirent } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { banner, type GeneratedFile } from '../print/source-file.ts';
import { temporarySuffix } from './replace-file.ts';

/** What writing would change. The check for drift and the writing itself go by the same plan. */
export interface WritePlan {
  /** Absolute path of the output folder. */
  readonly folder: string;
  readonly create: readonly GeneratedFile[];
  readonly update: readonly GeneratedFile[];
  /** On disk, no longer emitted. Left behind, they would compile and mislead. */
  readonly remove: readonly string[];
  /** In the folder, and not written by the generator, which neither removes nor overwrites them: a person decides. */
  readonly foreign: readonly string[];
  readonly unchanged: number;
}

/** The part of the banner which is the same for every spec: by it the generator knows its own files. */
const sign = banner('\n').split('\n')[1] ?? '';

/** Compares what was emitted with what is on disk, byte for byte. The folder belongs to the generator, whole. */
export function planWrite(folder: string, files: readonly GeneratedFile[]): WritePlan {
  const emitted = new Map(files.map(({ path, text }) => [path, text]));
  const onDisk = readFolder(folder, emitted);
  const changed = [...onDisk]
    .filter(([path, text]) => text === undefined || text !== emitted.get(path))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const isOwn = ([path, text = '']: readonly [string, string | undefined]) =>
    text.includes(sign) || path.endsWith(temporarySuffix);
  const own = new Set(changed.filter(isOwn).map(([path]) => path));
  return {
    folder,
    create: files.filter(({ path }) => !onDisk.has(path)),
    update: files.filter(({ path }) => own.has(path)),
    remove: [...own].filter((path) => !emitted.has(path)),
    foreign: changed.filter((entry) => !isOwn(entry)).map(([path]) => path),
    unchanged: onDisk.size - changed.length,
  };
}

export const isInSync = ({ create, update, remove, foreign }: WritePlan): boolean =>
  create.length + update.length + remove.length + foreign.length === 0;

/**
 * The text of each file below the folder; none for what the generator never writes: a link, a socket, a folder
 * in the place of a file.
 */
function readFolder(folder: string, emitted: ReadonlyMap<string, string>): ReadonlyMap<string, string | undefined> {
  const read = (entry: Dirent): [string, string | undefined][] => {
    const file = join(entry.parentPath, entry.name);
    const path = relative(folder, file).split(sep).join('/');
    if (entry.isDirectory() && !emitted.has(path)) return [];
    return [[path, entry.isFile() ? readFileSync(file, 'utf8') : undefined]];
  };
  try {
    return new Map(readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap(read));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return new Map();
    throw error;
  }
}
