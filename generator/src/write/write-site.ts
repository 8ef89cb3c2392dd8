import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { GeneratedFile } from '../print/source-file.ts';
import { replaceFile } from './replace-file.ts';

/** Lists what a site consists of. A page can't carry the first line of generated files, so its folder is known by this one. */
const listName = 'site-files.json';

/** What writing a site came to, in files. */
export interface WrittenSite {
  readonly written: number;
  readonly removed: number;
}

/** Whether a folder may become a site: it is missing, empty, or one already. */
export const isSiteFolder = (folder: string): boolean =>
  existsSync(join(folder, listName)) || !existsSync(folder) || readdirSync(folder).length === 0;

/**
 * Writes a site, and removes what the one before had and this one has not. Files of somebody else stay.
 *
 * @param folder absolute path, one of which {@link isSiteFolder} holds
 */
export function writeSite(folder: string, files: readonly GeneratedFile[]): WrittenSite {
  const paths = files.map(({ path }) => path).sort();
  const left = readList(folder).filter((path) => !paths.includes(path));
  // The list goes first: a run that is cut off leaves a folder that is still known as a site, with nothing forgotten.
  replaceFile(join(folder, listName), printList([...new Set([...paths, ...left])].sort()));
  for (const path of left) rmSync(join(folder, path), { force: true });
  for (const { path, text } of files) replaceFile(join(folder, path), text);
  replaceFile(join(folder, listName), printList(paths));
  return { written: files.length, removed: left.length };
}

const printList = (paths: readonly string[]): string => `${JSON.stringify(paths, null, 1)}\n`;

/** Of a list that was tampered with, nothing outside the folder is believed. */
function readList(folder: string): string[] {
  const file = join(folder, listName);
  if (!existsSync(file)) return [];
  const listed: unknown = parseOr(readFileSync(file, 'utf8'), []);
  return Array.isArray(listed) ? listed.filter((path) => typeof path === 'string' && isInside(path)) : [];
}

const isInside = (path: string): boolean =>
  path !== '' && !path.includes('\\') && !posix.isAbsolute(path) && !posix.normalize(path).startsWith('..');

function parseOr(text: string, otherwise: unknown): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return otherwise;
  }
}
