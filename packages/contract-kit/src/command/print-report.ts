import type { ContractReport, Divergence } from '../report/contract-report.ts';
import { describeShare } from '../report/coverage.ts';
import { printable } from './progress.ts';

/** More is in the reports. */
const mostDivergences = 20;
const mostCases = 3;

/** A report in lines for a terminal or a log. */
export function printReport(report: ContractReport, missing: readonly string[]): string {
  const { api, target, verdict, checks, coverage, divergences, errors, skipped } = report;
  const lines = [
    ...errors.flatMap(({ where, message }) => [`${where}:`, ...message.split('\n').map((line) => `  ${line}`), '']),
    ...divergences.slice(0, mostDivergences).flatMap(printDivergence),
    ...(divergences.length > mostDivergences ? [`${divergences.length - mostDivergences} more divergences.`, ''] : []),
    ...skipped.flatMap(({ reason, checks: ids }) => [`Skipped: ${reason} (${ids.length})`, ...few(ids), '']),
    ...(missing.length > 0 ? [...missing, ''] : []),
    `${api} on ${target}: ${verdict}. ${checks.passed} checks passed, ${checks.failed} failed, ${checks.skipped} skipped.`,
    `Constraints looked at: ${describeShare(coverage.constraints)}. Result codes answered: ${describeShare(coverage.results)}.`,
  ];
  return lines.map((line) => `${printable(line)}\n`).join('');
}

const printDivergence = ({ fact, pointer, source, cases }: Divergence): string[] => [
  fact,
  `  in ${source === undefined ? '' : `${source}, `}${pointer}`,
  ...cases
    .slice(0, mostCases)
    .flatMap(({ id, expected, found }) => [`  ${id}`, `    expected ${expected}`, `    found    ${found}`]),
  ...(cases.length > mostCases ? [`  and ${cases.length - mostCases} more checks`] : []),
  '',
];

const few = (ids: readonly string[]): string[] => [
  ...ids.slice(0, mostDivergences).map((id) => `  ${id}`),
  ...(ids.length > mostDivergences ? [`  and ${ids.length - mostDivergences} more`] : []),
];
