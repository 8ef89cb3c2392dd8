import { statSync } from 'node:fs';
import { dirname, isAbsolute, join, sep } from 'node:path';
import { printError, UsageError, type Context } from '../context.ts';
import { printable, ProblemsError } from '../problem.ts';
import { count, printProblems } from './show-problems.ts';

/** What is saved together comes within this many milliseconds: an editor's own files, a whole branch. */
const quiet = 100;

/** Takes down a file that was read, or looked for in vain; a folder whose files count, whatever they are called. */
export type NoteRead = (path: string) => void;

/**
 * Runs at once, and again whenever something changes of what the last run read, until a person ends it. What changes during a run
 * makes for another one.
 *
 * @param run tells what it reads as absolute paths, also where it fails for a person's mistake; what it throws ends the watching
 */
export async function repeatOnChange(
  context: Pick<Context, 'process' | 'watchFolder' | 'sleep' | 'interrupted'>,
  run: (noteRead: NoteRead) => Promise<void>,
): Promise<void> {
  const end = createSignal();
  void context.interrupted().then(end.give);
  let changed = createSignal();
  let known: ReadonlySet<string> = new Set();
  let close = (): void => undefined;
  const watch = (): void => {
    const onChange = (folder: string) => (name: string | null) => {
      if (name === null || concerns(join(folder, name), known)) changed.give();
    };
    // The new ones open before the old ones close, so that no change falls between.
    const closes = [...foldersOf(known)].map((folder) => context.watchFolder(folder, onChange(folder)));
    close();
    close = () => closes.forEach((each) => each());
  };
  try {
    while (!end.isGiven()) {
      const [before, startedAt, read] = [known, Date.now(), new Set<string>()];
      // A folder that went and came back is another one.
      watch();
      await run((path) => void (isAbsolute(path) && read.add(path)));
      known = read;
      watch();
      if ([...known].some((path) => !before.has(path) && isNewerThan(path, startedAt))) changed.give();
      printError(context, `Watching ${count(known.size, 'path')}; Ctrl-C ends it.`);

      await Promise.race([end.given, changed.given]);
      while (!end.isGiven() && changed.isGiven()) {
        changed = createSignal();
        await Promise.race([end.given, context.sleep(quiet)]);
      }
    }
  } finally {
    close();
  }
}

/**
 * The same for what reads specs: whatever is wrong with them and with redocly.yaml is told, and the next change is the next try. Only
 * what is wrong use from the start, ends it.
 *
 * @param config absolute path of redocly.yaml
 */
export async function repeatOverMistakes(
  context: Context,
  config: string,
  run: (noteRead: NoteRead) => Promise<void>,
): Promise<void> {
  let hasRun = false;
  await repeatOnChange(context, async (noteRead) => {
    noteRead(config);
    try {
      await run(noteRead);
    } catch (error) {
      if (error instanceof ProblemsError) printProblems(context, { folder: dirname(config) }, error.problems);
      else if (error instanceof UsageError && hasRun) printError(context, printable(error.message));
      else throw error;
    }
    hasRun = true;
  });
}

function createSignal(): { readonly given: Promise<void>; readonly isGiven: () => boolean; readonly give: () => void } {
  let isGiven = false;
  let give = (): void => undefined;
  const given = new Promise<void>((resolve) => {
    give = () => {
      isGiven = true;
      resolve();
    };
  });
  return { given, isGiven: () => isGiven, give };
}

/** Whether a path was read, stands in a folder that was, or is above what was: a folder that has come into being. */
const concerns = (path: string, known: ReadonlySet<string>): boolean =>
  known.has(path) || known.has(dirname(path)) || [...known].some((each) => each.startsWith(path + sep));

/** The folders in which the paths stand, and those paths that are folders; in place of one that is not there, the nearest above. */
function foldersOf(paths: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...paths].flatMap((path) => [nearestFolder(dirname(path)), ...(isFolder(path) ? [path] : [])]));
}

const nearestFolder = (folder: string): string =>
  isFolder(folder) || dirname(folder) === folder ? folder : nearestFolder(dirname(folder));

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

const isNewerThan = (path: string, time: number): boolean =>
  (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0) > time;
