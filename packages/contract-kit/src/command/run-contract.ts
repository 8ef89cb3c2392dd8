import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import type { CliOptions } from 'vitest/node';
import type { ContractReport } from '../report/contract-report.ts';
import { listMissing } from '../report/coverage.ts';
import ContractReporter, { readReport, type ReporterOptions } from '../report/reporter.ts';
import { parseContractArguments, type ContractArguments, type ReportFiles } from './arguments.ts';
import type { ContractDefinition } from './definition.ts';
import { openTarget, type OpenTarget } from './open-target.ts';
import { printReport } from './print-report.ts';
import { createProgress } from './progress.ts';
import { UsageError } from '../usage-error.ts';
import { usage } from './usage.ts';

/**
 * The contract suites of an API as a command: parses `argv` (without the program's name), runs them by vitest against what it
 * names, prints the result and sets the exit code: 0 all is well, 1 the contract is broken or too little was looked at, 2 for what
 * the caller can mend, told on standard error.
 */
export async function runContract(definition: ContractDefinition, argv: readonly string[]): Promise<void> {
  try {
    const args = parseContractArguments(argv, process.env);
    if (args.help) process.stdout.write(usage(definition));
    else process.exitCode = await runSuites(definition, args);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`${definition.api.name}-contract: ${error.message}\nRun it with --help for the arguments.\n`);
    process.exitCode = 2;
  }
}

async function runSuites(definition: ContractDefinition, args: ContractArguments): Promise<0 | 1> {
  const { operations } = args;
  const ids = definition.suites.map(({ id }) => id);
  const unknown = operations.filter((id) => !ids.includes(id));
  if (unknown.length > 0)
    throw new UsageError(`There is no operation ${unknown.join(', ')}. There are: ${ids.join(', ')}.`);
  if (args.previous !== undefined) checkPrevious(args.previous);
  const opened = args.merge === undefined ? await openTarget(definition, args, process.env) : undefined;
  let report: ContractReport | undefined;
  try {
    report = await runVitest(definition, args, opened);
  } finally {
    await opened?.close();
  }
  const missing = listMissing(report, args.minCoverage);
  process.stdout.write(args.json ? `${JSON.stringify(report)}\n` : printReport(report, missing));
  if (args.json && missing.length > 0) process.stderr.write(`${missing.join('\n')}\n`);
  return report.verdict === 'passed' && missing.length === 0 ? 0 : 1;
}

function checkPrevious(path: string): void {
  try {
    readReport(path);
  } catch (cause) {
    throw new UsageError(`--previous can't be read: ${cause instanceof Error ? cause.message : String(cause)}`, {
      cause,
    });
  }
}

/** Milliseconds for one check: a flow sends several requests, each of which may have to wait for its turn. */
const timeouts = { own: 60_000, remote: 600_000 };

async function runVitest(
  definition: ContractDefinition,
  args: ContractArguments,
  opened: OpenTarget | undefined,
): Promise<ContractReport> {
  const { startVitest } = await import('vitest/node').catch((cause: unknown) => {
    throw new UsageError('The suites run by vitest, which is not installed: npm install --save-dev vitest.', { cause });
  });
  const { report: files, operations } = args;
  let report: ContractReport | undefined;
  const reporter = new ContractReporter({
    ...reportOptions(args),
    operations: definition.suites.map(({ id }) => id),
    onReport: (each) => (report = each),
  });
  const folder = fileURLToPath(definition.folder);
  const cache = mkdtempSync(join(tmpdir(), 'contract-'));
  const target = opened?.target;
  // A gateway of somebody else gets one request after the other, and so does whatever is not to get too many.
  const alone =
    target !== undefined &&
    target.replayFrom === undefined &&
    (!target.forcesResults || target.requestsPerSecond !== undefined);
  const names = operations.length === 0 ? ['*'] : operations;
  const options: CliOptions = {
    root: folder,
    config: false,
    watch: false,
    run: true,
    include: names.map((name) => `${name}.test.{ts,js}`),
    // By default vitest leaves out whatever is in node_modules, where an installed package is.
    exclude: [],
    // An installed package is not the place to keep anything.
    cache: false,
    fsModuleCache: false,
    fsModuleCachePath: cache,
    reporters: [reporter, createProgress(process.stderr), ...vitestReporters(files)],
    fileParallelism: !alone,
    // The files share nothing but what they import, which takes longer to load than their checks to run.
    isolate: false,
    testTimeout: alone ? timeouts.remote : timeouts.own,
    ...(args.shard !== undefined && { shard: args.shard }),
    ...(args.merge !== undefined && { mergeReports: resolve(args.merge) }),
    ...(target !== undefined && { provide: { target } }),
  };
  try {
    // What vitest has to say is no part of the result.
    await startVitest([], options, { cacheDir: cache }, { stdout: process.stderr });
  } finally {
    rmSync(cache, { recursive: true, force: true });
  }
  if (report === undefined) throw new UsageError('vitest ended without a report.');
  return report;
}

const vitestReporters = ({ junit, blob }: ReportFiles): ['junit' | 'blob', { readonly outputFile: string }][] => [
  ...(junit === undefined ? [] : [['junit', { outputFile: resolve(junit) }] as ['junit', { outputFile: string }]]),
  ...(blob === undefined ? [] : [['blob', { outputFile: resolve(blob) }] as ['blob', { outputFile: string }]]),
];

const reportOptions = ({ report: { json, html, summary }, previous }: ContractArguments): ReporterOptions => ({
  ...(json !== undefined && { json }),
  ...(html !== undefined && { html }),
  ...(summary !== undefined && { summary }),
  ...(previous !== undefined && { previous }),
});
