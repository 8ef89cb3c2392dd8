import { printable } from '../../problem.ts';
import type { Change } from '../change.ts';
import type { DiffReport } from '../report.ts';
import { pointerOf, tellCounts, tellGuess, tellPlace, tellStep, tellUses, tellVerdict } from './words.ts';

/** For a person at a terminal: the gravest change first, place first in each. */
export function formatStylish(report: DiffReport): string {
  const apis = report.apis.flatMap(({ diff, notCompiled }) => [
    `${diff.api}: ${report.base} → ${report.head}`,
    '',
    ...diff.changes.flatMap((change) => [...linesOf(change, report), '']),
    ...diff.typeErrors.map(({ message, error }) => `  ${message}: ${error.code} ${error.message}  (${error.source})`),
    ...(notCompiled === undefined ? [] : [`No caller was compiled: ${notCompiled}.`]),
    `${diff.api}: ${tellCounts(diff.changes)}. ${tellVerdict(diff)}`,
  ]);
  const others = [
    ...report.added.map((api) => `${api}: new in ${report.head}.`),
    ...report.removed.map((api) => `${api}: no longer in ${report.head}.`),
  ];
  return `${[...apis, ...others].map(printable).join('\n')}\n`;
}

function linesOf(change: Change, report: DiffReport): string[] {
  return [
    `${tellPlace(change, report)} ${change.verdict} ${change.code}`,
    `  at ${pointerOf(change)}`,
    ...[tellUses(change), `${tellStep(change)}${tellGuess(change)}`]
      .filter((line) => line !== '')
      .map((line) => `  ${line}`),
    `  ${change.why}`,
    ...change.typeErrors.map(({ code, message, source }) => `  ${code}: ${message}  (${source})`),
  ];
}
