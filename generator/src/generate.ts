import type { Target } from './config.ts';
import { emitters } from './emit/emitter.ts';
import type { OutputName } from './emit/output-names.ts';
import { createReport } from './model/report.ts';
import type { GeneratedFile } from './print/source-file.ts';
import { ProblemsError, type Problem } from './problem.ts';
import { readApi } from './read.ts';

/** What one API comes to. Nothing has been written. */
export interface Generated {
  readonly target: Target;
  readonly outputs: ReadonlyMap<OutputName, readonly GeneratedFile[]>;
  readonly warnings: readonly Problem[];
}

/**
 * Load → model → emit, for one API.
 *
 * @param noteRead is told each path that was read or looked for, also where a mistake is thrown
 * @throws {ProblemsError} with every mistake found in the spec
 */
export async function generate(target: Target, noteRead?: (path: string) => void): Promise<Generated> {
  const { loaded, model, sources, warnings } = await readApi(target, noteRead);
  const { report, problems } = createReport(loaded.locate);
  const outputs = new Map<OutputName, readonly GeneratedFile[]>();
  for (const output of target.outputs.keys()) {
    outputs.set(output, await emitters[output]({ model, document: loaded.document, report, sources }));
  }
  if (problems.some(({ severity }) => severity === 'error')) throw new ProblemsError(problems);
  return { target, outputs, warnings: [...warnings, ...problems] };
}
