import type { ContractReport, OperationReport, ResultRow, Share, Side } from './contract-report.ts';

/** What was looked at in some operations. */
export function measureCoverage(operations: readonly Pick<OperationReport, 'results' | 'constraints'>[]): {
  readonly constraints: Share;
  readonly results: Share;
} {
  const sides = operations.flatMap(({ constraints }) => constraints.flatMap((row) => [row.satisfied, row.violated]));
  const results = operations.flatMap((operation) => operation.results);
  return {
    constraints: { looked: sides.filter(isLooked).length, of: sides.length },
    results: { looked: results.filter(isAnswered).length, of: results.length },
  };
}

/** Whether a check of this side has run. */
const isLooked = (side: Side): boolean => side === 'passed' || side === 'failed';

/** Whether an answer of this run carried the code: an example alone is no answer, nor what an earlier run saw. */
const isAnswered = ({ test }: ResultRow): boolean => test;

/** In percent, rounded down: 100 is said only where nothing is missing. Of nothing, all has been looked at. */
export const percentOf = ({ looked, of }: Share): number => (of === 0 ? 100 : Math.floor((looked / of) * 1000) / 10);

/** `98.5 % (197 of 200)`; of nothing no percentage is told, which would sound like a proof. */
export const describeShare = (share: Share): string =>
  share.of === 0 ? 'there are none' : `${percentOf(share)} % (${share.looked} of ${share.of})`;

/**
 * What is below the least coverage that was asked for, one line each, with what was not looked at; none where it is reached. The
 * least is of the sides of constraints, and of result codes where the target can be asked for them.
 *
 * @param least in percent
 */
export function listMissing(report: ContractReport, least: number): string[] {
  const { constraints, results, forcesResults } = report.coverage;
  const sides = listUnlooked(report);
  const codes = listUnanswered(report);
  return [
    ...(percentOf(constraints) < least
      ? [
          `Constraints: ${describeShare(constraints)} looked at, ${least} % wanted.`,
          ...sides.map((each) => `  ${each}`),
        ]
      : []),
    ...(forcesResults && percentOf(results) < least
      ? [`Result codes: ${describeShare(results)} answered, ${least} % wanted.`, ...codes.map((each) => `  ${each}`)]
      : []),
  ];
}

/** The sides of constraints that no check has run for: `consult authState maxLength, violated: skipped`. */
export const listUnlooked = ({ operations }: ContractReport): string[] =>
  operations.flatMap(({ operation, constraints }) =>
    constraints.flatMap(({ field, keyword, satisfied, violated }) =>
      Object.entries({ satisfied, violated })
        .filter(([, side]) => !isLooked(side))
        .map(([name, side]) => `${operation} ${field} ${keyword}, ${name}: ${side === 'none' ? 'no case' : 'skipped'}`),
    ),
  );

/** The result codes that no answer carried: `consult RISK_REJECT`. */
export const listUnanswered = ({ operations }: ContractReport): string[] =>
  operations.flatMap(({ operation, results }) =>
    results.filter((row) => !isAnswered(row)).map(({ code }) => `${operation} ${code}`),
  );
