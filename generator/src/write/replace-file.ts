import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Ends the name of a file while it is written. A run that is cut off may leave one. */
export const temporarySuffix = '.countersign-tmp';

/** Writes a file beside its place and then moves it: a run which is cut off leaves the old one or the new one, whole. */
export function replaceFile(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  const temporary = `${file}${temporarySuffix}`;
  writeFileSync(temporary, text);
  try {
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
