#!/usr/bin/env node
import { watch } from 'node:fs';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { buildApplication, buildRouteMap, run, text_en } from '@stricli/core';
import manifest from '../package.json' with { type: 'json' };
import { escapeContractArguments } from './commands/contract.ts';
import { routes } from './commands/routes.ts';
import { UsageError, type Context } from './context.ts';
import { formatProblem, printable, ProblemsError } from './problem.ts';

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

// Whoever reads us may have seen enough, as `head` does: then there is nobody left to tell.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

let exitCode = 0;
const context: Context = {
  // Stricli's type leaves out that an exit code may be undefined.
  process: process as Context['process'],
  cwd: process.cwd(),
  isTerminal: process.stderr.isTTY === true,
  exitWith: (code) => {
    exitCode = code;
  },
  runBin: async (url, args) => {
    process.argv.splice(1, process.argv.length, fileURLToPath(url), ...args);
    await import(url);
  },
  watchFolder: (folder, onChange) => {
    const watcher = watch(folder, (_, name) => onChange(name));
    // Some systems tell so that the folder is gone.
    watcher.on('error', () => onChange(null));
    return () => watcher.close();
  },
  sleep: (milliseconds) => sleep(milliseconds),
  interrupted: () =>
    new Promise((resolve) => {
      for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => resolve());
    }),
};

await run(application, escapeContractArguments(process.argv.slice(2)), context);
// Stricli's own codes for wrong use are negative; for whoever started us that is 2.
const code = Number(process.exitCode ?? 0);
process.exitCode = code < 0 || code > 2 ? 2 : Math.max(code, exitCode);
