import type { Locate } from '../load/locate.ts';
import type { Problem, ProblemCode } from '../problem.ts';

/** Notes a problem at a pointer into the bundled document. Building goes on, so that all are found in one run. */
export type Report = (code: ProblemCode, pointer: string, message: string, severity?: Problem['severity']) => void;

/** A {@link Report} which gathers, and what it has gathered. */
export function createReport(locate: Locate): { readonly report: Report; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const report: Report = (code, pointer, message, severity = 'error') => {
    problems.push({ code, severity, message, place: locate(pointer) });
  };
  return { report, problems };
}
