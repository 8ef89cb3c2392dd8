import type { Target } from './config.ts';
import { lintDocument } from './load/lint.ts';
import { countApi, type ApiCounts } from './model/count.ts';
import { ProblemsError, type Problem } from './problem.ts';
import { readApi } from './read.ts';

export type { ApiCounts, MessageCounts } from './model/count.ts';

/** What one API comes to under the rules of its redocly.yaml. */
export interface Linted {
  readonly target: Target;
  readonly problems: readonly Problem[];
  /** What the contract holds; absent where it can't be read. */
  readonly counts?: ApiCounts;
}

/**
 * Everything that is wrong with the spec of one API: what keeps it from being read, what is wrong with its facts, and what the
 * rules of redocly.yaml find.
 */
export async function lint(target: Target, configFile: string): Promise<Linted> {
  const found = await lintDocument(target.root, configFile, target.name);
  try {
    const { model, warnings } = await readApi(target);
    return { target, problems: [...warnings, ...found], counts: countApi(model) };
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error;
    return { target, problems: [...error.problems, ...found] };
  }
}
