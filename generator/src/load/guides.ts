import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Problem, ProblemCode } from '../problem.ts';

/** A guide as it lies in its folder. */
export interface GuideFile {
  /** Absolute path. */
  readonly file: string;
  /** `signing` for `20-signing.md`: the number only says where it comes. */
  readonly name: string;
  readonly markdown: string;
  /** A script of the guide's own, from the file of the same name that ends in `.js`. */
  readonly script?: string;
}

export interface LoadedGuides {
  /** In the order of their files. */
  readonly guides: readonly GuideFile[];
  readonly problems: readonly Problem[];
}

/** Absolute path of the folder for the guides of an API: `guides` beside its root document. */
export const guidesFolder = (root: string): string => join(dirname(root), 'guides');

/**
 * Reads the guides of a folder, which need not exist.
 *
 * @param noteRead is told each path that was read or looked for
 */
export function loadGuides(folder: string, noteRead?: (path: string) => void): LoadedGuides {
  noteRead?.(folder);
  const names = listNames(folder);
  for (const name of names) noteRead?.(join(folder, name));
  const guides: GuideFile[] = [];
  const problems: Problem[] = [];
  for (const stem of names.filter((name) => name.endsWith('.md')).map((name) => name.slice(0, -'.md'.length))) {
    const file = join(folder, `${stem}.md`);
    try {
      const name = stem.replace(/^\d+-/, '');
      const script = names.includes(`${stem}.js`) ? { script: readText(join(folder, `${stem}.js`)) } : {};
      const other = guides.find((guide) => guide.name === name);
      if (other === undefined) guides.push({ file, name, markdown: readText(file), ...script });
      else problems.push(guideProblem('NAME_CLASH', file, 1, `Its page "${name}" is that of ${other.file} as well.`));
    } catch (error) {
      problems.push(unreadable(file, error));
    }
  }
  return { guides, problems };
}

/**
 * Reads `CHANGELOG.md` beside the root document of an API, where there is one.
 *
 * @param noteRead is told the path that was looked for
 */
export function loadChangelog(root: string, noteRead?: (path: string) => void): LoadedGuides {
  const file = join(dirname(root), 'CHANGELOG.md');
  noteRead?.(file);
  if (!existsSync(file)) return { guides: [], problems: [] };
  try {
    return { guides: [{ file, name: 'changelog', markdown: readText(file) }], problems: [] };
  } catch (error) {
    return { guides: [], problems: [unreadable(file, error)] };
  }
}

const unreadable = (file: string, error: unknown): Problem => {
  const message = `Can't read it or its script: ${error instanceof Error ? error.message : String(error)}`;
  return guideProblem('GUIDE_UNREADABLE', file, 1, message);
};

/** A mistake in a guide. Its lines are all that is known of places in Markdown. */
export const guideProblem = (code: ProblemCode, file: string, line: number, message: string): Problem => ({
  code,
  severity: 'error',
  message,
  place: { file, line, column: 1, pointer: '' },
});

function listNames(folder: string): readonly string[] {
  try {
    // As numbers are read: the second before the tenth.
    return readdirSync(folder)
      .sort()
      .sort(new Intl.Collator('en', { numeric: true }).compare);
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return [];
    throw error;
  }
}

const readText = (file: string): string => new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
