import type { Way } from '../check.ts';
import { sourceOf } from '../describe-failure.ts';
import type { Finding } from '../finding.ts';
import type { Constraint } from '../suite.ts';
import type { CheckMeta, SuiteMeta } from './check-meta.ts';
import { measureCoverage } from './coverage.ts';
import type {
  CheckCounts,
  ConstraintRow,
  ContractReport,
  Divergence,
  DivergentCase,
  ResultRow,
  RunError,
  Seen,
  Side,
  SkippedChecks,
} from './contract-report.ts';

/** A check and what became of it. */
export interface CheckResult extends CheckMeta {
  readonly state: 'passed' | 'failed' | 'skipped';
}

/** A run as it ended, in any order. */
export interface RunResult {
  readonly checks: readonly CheckResult[];
  readonly suites: readonly SuiteMeta[];
  readonly errors: readonly RunError[];
}

export interface ReportOptions {
  readonly at: Date;
  /** All that there are. */
  readonly operations?: readonly string[];
  /** A report of an earlier run: what it saw at a target is kept. */
  readonly previous?: ContractReport;
}

/** A run as a report. The same results in another order, or from shards, give the same report. */
export function buildReport({ checks, suites, errors }: RunResult, options: ReportOptions): ContractReport {
  const sorted = checks.toSorted(byText(({ id }) => id));
  const perOperation = groupBy(sorted, ({ operation }) => operation);
  const states = new Map(sorted.map(({ id, state }) => [id, state]));
  // Over all checks: a flow sees codes of several operations.
  const seen = new Set(
    sorted.flatMap(({ codes = [] }) => codes.map((each) => key(each.operation, each.code, each.way))),
  );
  const tested = new Set(suites.map(({ operation }) => operation));
  const ofSuites = suites.map((suite) => ({
    operation: suite.operation,
    checks: countStates(perOperation.get(suite.operation) ?? []),
    results: buildResults(suite, seen, options),
    constraints: suite.constraints.map((constraint) => buildConstraint(suite.operation, constraint, states)),
  }));
  // A flow goes through several operations and has no codes and constraints of its own.
  const ofFlows = [...perOperation]
    .filter(([name]) => !tested.has(name))
    .map(([operation, own]) => ({ operation, checks: countStates(own), results: [], constraints: [] }));
  const operations = [...ofSuites, ...ofFlows].toSorted(byText(({ operation }) => operation));
  const divergences = buildDivergences(sorted, suites[0]?.sources ?? {});
  const broken = errors.toSorted(byText(({ where, message }) => `${where}\n${message}`));
  const counts = countStates(sorted);
  const at = options.at.toISOString();
  return {
    report: 1,
    api: suites[0]?.api ?? '',
    target: suites[0]?.target.name ?? '',
    at,
    // A run in which nothing was checked proves nothing.
    verdict: counts.failed > 0 || broken.length > 0 || counts.passed === 0 ? 'failed' : 'passed',
    checks: counts,
    coverage: { ...measureCoverage(operations), forcesResults: suites[0]?.target.forcesResults ?? false },
    operations,
    divergences,
    skipped: buildSkipped(sorted),
    leftOut: (options.operations ?? []).filter((id) => !tested.has(id)).toSorted(),
    errors: broken,
  };
}

/** Order of code points: the same on any machine, whatever its language. */
const byText =
  <T>(text: (value: T) => string) =>
  (a: T, b: T): number => {
    const [left, right] = [text(a), text(b)];
    return left < right ? -1 : left > right ? 1 : 0;
  };

function groupBy<T>(values: readonly T[], keyOf: (value: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const found = groups.get(keyOf(value));
    if (found === undefined) groups.set(keyOf(value), [value]);
    else found.push(value);
  }
  return groups;
}

const countStates = (checks: readonly CheckResult[]): CheckCounts => ({
  passed: checks.filter(({ state }) => state === 'passed').length,
  failed: checks.filter(({ state }) => state === 'failed').length,
  skipped: checks.filter(({ state }) => state === 'skipped').length,
});

function buildResults(suite: SuiteMeta, seen: ReadonlySet<string>, { at, previous }: ReportOptions): ResultRow[] {
  const { operation, target, results, examples } = suite;
  const isSeen = (code: string, way: Way): boolean => seen.has(key(operation, code, way));
  const before = new Map<string, Seen | undefined>(
    previous?.operations.find((each) => each.operation === operation)?.results.map((row) => [row.code, row.seen]),
  );
  return Object.entries(results).flatMap(([status, codes]) =>
    codes.map((code) => {
      const last =
        !target.forcesResults && isSeen(code, 'unasked')
          ? { target: target.name, at: at.toISOString() }
          : before.get(code);
      return {
        code,
        status,
        example: examples.includes(code),
        trigger: isSeen(code, 'trigger'),
        test: ways.some((way) => isSeen(code, way)),
        ...(last !== undefined && { seen: last }),
      };
    }),
  );
}

const ways: readonly Way[] = ['example', 'trigger', 'unasked'];

const key = (...parts: readonly string[]): string => parts.join('\n');

function buildConstraint(
  operation: string,
  { rule, field, keyword, satisfied, violated }: Constraint,
  states: ReadonlyMap<string, CheckResult['state']>,
): ConstraintRow {
  const side = (ids: readonly string[] = []): Side => {
    // A scenario is named without its operation, as its key is.
    const found = new Set(ids.map((id) => states.get(id) ?? states.get(`${operation}/${id}`) ?? 'skipped'));
    return (['failed', 'passed', 'skipped'] as const).find((state) => found.has(state)) ?? 'none';
  };
  return { rule, field, keyword, satisfied: side(satisfied), violated: side(violated) };
}

function buildDivergences(checks: readonly CheckResult[], sources: Readonly<Record<string, string>>): Divergence[] {
  const found = checks.flatMap((check) => (check.findings ?? []).map((finding) => ({ check, finding })));
  const groups = groupBy(found, ({ finding }) => key(finding.pointer, finding.kind, finding.fact));
  return [...groups]
    .toSorted(byText(([fact]) => fact))
    .flatMap(([, group]) => (group[0] === undefined ? [] : buildDivergence(group[0], group, sources)))
    .toSorted((a, b) => b.cases.length - a.cases.length);
}

interface Found {
  readonly check: CheckResult;
  readonly finding: Finding;
}

function buildDivergence(first: Found, group: readonly Found[], sources: Readonly<Record<string, string>>): Divergence {
  const { fact, pointer, kind } = first.finding;
  const source = sourceOf({ sources }, pointer);
  const isTolerated = group.every(({ check }) => check.state === 'passed');
  const cases = group.map(
    ({ check: { id, operation, sends, exchanges = [] }, finding: { expected, found } }): DivergentCase => ({
      ...{ id, operation, sends, expected, found, exchanges },
    }),
  );
  return { fact, pointer, ...(source !== undefined && { source }), kind, isTolerated, cases };
}

function buildSkipped(checks: readonly CheckResult[]): SkippedChecks[] {
  const skipped = checks.filter(({ state }) => state === 'skipped');
  return [...groupBy(skipped, ({ skip }) => skip ?? 'No reason was given.')]
    .map(([reason, group]) => ({ reason, checks: group.map(({ id }) => id) }))
    .toSorted(byText(({ reason }) => reason));
}
