import { mkdirSync, readFileSync, writeFileSync, appendFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Reporter, SerializedError, TestCase, TestModule } from 'vitest/node';
import { buildReport, type CheckResult, type RunResult } from './build-report.ts';
import type { CheckMeta, SuiteMeta } from './check-meta.ts';
import type { ContractReport, RunError } from './contract-report.ts';
import { listMissing } from './coverage.ts';
import { renderHtml } from './render-html.ts';
import { renderSummary } from './render-summary.ts';

/** What to make of a run. Paths are taken from the current folder; folders are made. */
export interface ReporterOptions {
  readonly json?: string;
  readonly html?: string;
  /** Markdown is added to this file; `GITHUB_STEP_SUMMARY` names that of a step of GitHub Actions. */
  readonly summary?: string;
  /** JSON report of an earlier run: what it saw at a target is kept. */
  readonly previous?: string;
  /** In percent; less sets the exit code to 1 and is told on standard error. */
  readonly minCoverage?: number;
  /** All that there are: those of which no suite has run are named as not looked at. */
  readonly operations?: readonly string[];
  /** Instead of telling what is missing. */
  readonly onReport?: (report: ContractReport) => void;
  readonly now?: () => Date;
}

/**
 * Reports a run of contract suites: `reporters: [['@countersign/contract-kit/reporter', { html: 'contract.html' }]]`. It reads
 * what the tests have told of themselves and nothing else, so that it serves `vitest --merge-reports` as well.
 */
export default class ContractReporter implements Reporter {
  readonly options: ReporterOptions;

  constructor(options: ReporterOptions = {}) {
    this.options = options;
  }

  onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[]): void {
    const { previous, operations = [], now = () => new Date(), onReport, minCoverage = 0 } = this.options;
    const report = buildReport(readRun(modules, errors), {
      at: now(),
      operations,
      ...(previous !== undefined && { previous: readReport(previous) }),
    });
    writeReport(report, this.options);
    if (onReport !== undefined) return onReport(report);
    const missing = listMissing(report, minCoverage);
    if (missing.length > 0) process.stderr.write(`${missing.join('\n')}\n`);
    if (missing.length > 0 || report.verdict === 'failed') process.exitCode = 1;
  }
}

/** A report as it was written. @throws {Error} when the file is none that this version can read */
export function readReport(path: string): ContractReport {
  const report: unknown = JSON.parse(readFileSync(path, 'utf8'));
  if ((report as Partial<ContractReport> | null)?.report !== 1)
    throw new Error(`${path} is no contract report of version 1.`);
  return report as ContractReport;
}

function writeReport(report: ContractReport, { json, html, summary }: ReporterOptions): void {
  if (json !== undefined) writeFileSync(withFolder(json), `${JSON.stringify(report, null, 2)}\n`);
  if (html !== undefined) writeFileSync(withFolder(html), renderHtml(report));
  if (summary !== undefined) appendFileSync(withFolder(summary), renderSummary(report));
}

function withFolder(path: string): string {
  mkdirSync(dirname(path), { recursive: true });
  return path;
}

function readRun(modules: readonly TestModule[], errors: readonly SerializedError[]): RunResult {
  const tests = modules.flatMap((module) => [...module.children.allTests()]);
  const checks = tests.flatMap((test) => toCheck(test) ?? []);
  const suites = new Map(
    tests.flatMap((test) => {
      const suite: SuiteMeta | undefined = test.meta().contractSuite;
      return suite === undefined ? [] : [[`${suite.api} ${suite.operation}`, suite]];
    }),
  );
  const apis = [...new Set([...suites.values()].map(({ api }) => api))];
  return {
    checks,
    suites: [...suites.values()],
    errors: [
      ...(apis.length > 1
        ? [
            toError('the run', {
              message: `A report is of one API, and here are ${apis.join(', ')}. Run them one by one.`,
            }),
          ]
        : []),
      ...modules.flatMap((module) => module.errors().map((error) => toError(module.relativeModuleId, error))),
      ...tests.flatMap((test) => brokenTest(test)),
      ...errors.map((error) => toError('the run', error)),
    ],
  };
}

function toCheck(test: TestCase): CheckResult | undefined {
  const check: CheckMeta | undefined = test.meta().contract;
  const { state } = test.result();
  if (check === undefined) return undefined;
  return { ...check, state: state === 'pending' ? 'skipped' : state };
}

/** A failure that is no finding: the check itself broke, or it is a test of another kind. */
function brokenTest(test: TestCase): RunError[] {
  const findings = test.meta().contract?.findings ?? [];
  const result = test.result();
  if (result.state !== 'failed' || findings.length > 0) return [];
  return result.errors.map((error) => toError(test.name, error));
}

const toError = (where: string, { message }: { readonly message: string }): RunError => ({ where, message });
