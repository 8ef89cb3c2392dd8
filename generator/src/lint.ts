import type { Target } from './config.ts';
import { loadDocument } from './load/bundle.ts';
import { lintDocument } from './load/lint.ts';
import { countApi, type ApiCounts } from './model/count.ts';
import { ProblemsError, type Problem } from './problem.ts';
import { modelOf } from './read.ts';

export type { ApiCounts, MessageCounts } from './model/count.ts';

/** What one API comes to under the rules of its redocly.yaml. */
export interface Linted {
  readonly target: Target;
  readonly problems: readonly Problem[];
  /** What the contract holds; absent where it can't be read. */
  readonly counts?: ApiCounts;
}

/**
 * Everything that is wrong with the spec of one API: what keeps it from being read, or else what is wrong with its facts and what
 * the rules of redocly.yaml find. What a rule finds at a place of which something is told already, is not told again.
 */
export async function lint(target: Target, configFile: string): Promise<Linted> {
  const loaded = await problemsOr(() => loadDocument(target.root));
  if (Array.isArray(loaded)) return { target, problems: loaded };
  const built = await problemsOr(async () => modelOf(target, loaded));
  const own = Array.isArray(built) ? built : built.warnings;
  const found = await problemsOr(() => lintDocument(target.root, configFile, target.name));
  const problems = [...own, ...found.filter((each) => !own.some((other) => isSamePlace(each, other)))];
  return Array.isArray(built) ? { target, problems } : { target, problems, counts: countApi(built.model) };
}

/** What comes of reading, or the problems that kept it from coming. */
async function problemsOr<T>(read: () => Promise<T>): Promise<T | Problem[]> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof ProblemsError) return [...error.problems];
    throw error;
  }
}

const isSamePlace = ({ place: a }: Problem, { place: b }: Problem): boolean =>
  a.file === b.file && a.line === b.line && a.pointer === b.pointer;
