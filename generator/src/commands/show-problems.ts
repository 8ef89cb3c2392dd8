import { isAbsolute, relative } from 'node:path';
import { printError, type Context } from '../context.ts';
import { formatProblem, type Problem } from '../problem.ts';
import type { Workspace } from './open-workspace.ts';

/** Paths below redocly.yaml are shown from there; others stay absolute. */
export const shorten =
  ({ folder }: Pick<Workspace, 'folder'>) =>
  (file: string): string => {
    const short = relative(folder, file);
    return short.startsWith('..') || isAbsolute(short) ? file : short;
  };

export function printProblems(
  context: Context,
  workspace: Pick<Workspace, 'folder'>,
  problems: readonly Problem[],
): void {
  for (const problem of problems) printError(context, `${formatProblem(problem, shorten(workspace))}\n`);
}

/** Problems for a machine, with their paths as a person sees them. */
export const placed = (workspace: Workspace, problems: readonly Problem[]): readonly Problem[] =>
  problems.map((problem) => ({
    ...problem,
    place: { ...problem.place, file: shorten(workspace)(problem.place.file) },
  }));

export const isError = ({ severity }: Problem): boolean => severity === 'error';

export const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;
