import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { GeneratedFile } from '../print/source-file.ts';

/** What writing would change. The check for drift and the writing itself go by the same plan. */
export interface WritePlan {
  /** Absolute path of the output folder. */
  readonly folder: string;
  readonly create: readonly GeneratedFile[];
  readonly update: readonly GeneratedFile[];
  /** On disk, no longer emitted. Left behind, they would compile and mislead. */
  readonly remove: readonly string[];
  readonly unchanged: number;
}

/** Compares what was emitted with what is on disk, byte for byte. The folder belongs to the generator, whole. */
export function planWrite(folder: string, files: readonly GeneratedFile[]): WritePlan {
  const onDisk = new Set(listFiles(folder));
  const emitted = new Set(files.map(({ path }) => path));
  const changed = (file: GeneratedFile) => readFileSync(join(folder, file.path), 'utf8') !== file.text;
  const existing = files.filter(({ path }) => onDisk.has(path));
  const update = existing.filter(changed);
  return {
    folder,
    create: files.filter(({ path }) => !onDisk.has(path)),
    update,
    remove: [...onDisk].filter((path) => !emitted.has(path)).sort(),
    unchanged: existing.length - update.length,
  };
}

export const isInSync = ({ create, update, remove }: WritePlan): boolean =>
  create.length + update.length + remove.length === 0;

function listFiles(folder: string): string[] {
  try {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => !entry.isDirectory())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
