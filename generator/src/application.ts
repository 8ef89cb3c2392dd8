import { buildApplication, buildRouteMap, run, text_en } from '@stricli/core';
import manifest from '../package.json' with { type: 'json' };
import { escapeContractArguments } from './commands/contract.ts';
import { routes } from './commands/routes.ts';
import { UsageError, type Context } from './context.ts';
import { formatProblem, printable, ProblemsError } from './problem.ts';

/**
 * Runs one command line. An error is told, and its exit code left with the process of the context.
 *
 * @param args without the program's own name
 */
export const runCommandLine = (args: readonly string[], context: Context): Promise<void> =>
  run(application, escapeContractArguments(args), context);

/**
 * What the process ends with.
 *
 * @param ofErrors left with the process; what the library of commands says of wrong use is negative, which for whoever started us is 2
 * @param ofCommand asked for by `exitWith`
 */
export function exitCodeOf(ofErrors: string | number | null | undefined, ofCommand: number): number {
  const code = Number(ofErrors ?? 0);
  return code < 0 || code > 2 ? 2 : Math.max(code, ofCommand);
}

const root = buildRouteMap({
  routes,
  docs: { brief: 'From a hand-written OpenAPI 3.1 contract to a client, a mock and contract tests' },
});

const application = buildApplication(root, {
  name: 'countersign',
  versionInfo: { currentVersion: manifest.version },
  scanner: { caseStyle: 'allow-kebab-for-camel', allowArgumentEscapeSequence: true },
  documentation: { useAliasInUsageLine: false },
  localization: { loadText: () => ({ ...text_en, exceptionWhileRunningCommand: describe }) },
  determineExitCode: (error) => (error instanceof ProblemsError ? 1 : 2),
});

/** A person's mistake is told in words; only a fault of ours shows where in the code it happened. */
function describe(error: unknown): string {
  if (error instanceof UsageError) return printable(error.message);
  if (error instanceof ProblemsError) return error.problems.map((problem) => formatProblem(problem)).join('\n\n');
  if (isSystemError(error)) return printable(`The system refuses: ${error.message}`);
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return ['This is a fault of countersign, not of your spec:', ...text.split('\n').map(printable)].join('\n');
}

/** A file that may not be read or written, a full disk: nobody's mistake, and the stack would say nothing. */
const isSystemError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error &&
  'code' in error &&
  ['EACCES', 'EDQUOT', 'EEXIST', 'EISDIR', 'ENOSPC', 'ENOTDIR', 'EPERM', 'EROFS'].includes(String(error.code));
