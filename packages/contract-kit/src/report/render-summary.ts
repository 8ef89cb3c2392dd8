import type { ContractReport, Divergence, OperationReport } from './contract-report.ts';
import { describeShare, measureCoverage } from './coverage.ts';

/** GitHub takes a megabyte of all steps together: more than this is in the other reports. */
const mostDivergences = 20;
const mostCases = 5;
const mostLetters = 300;

/** A report in Markdown, for the summary of a step in GitHub Actions. Whatever stands in the report is shown as text. */
export function renderSummary(report: ContractReport): string {
  const { api, target, verdict, checks, coverage, divergences, skipped, errors, operations } = report;
  const lines = [
    `## ${verdict === 'passed' ? '✅' : '❌'} The ${plain(api)} contract on ${plain(target)}: ${verdict}`,
    '',
    `${checks.passed} checks passed, ${checks.failed} failed, ${checks.skipped} skipped. Constraints looked at: ${describeShare(coverage.constraints)}. Result codes answered: ${describeShare(coverage.results)}.`,
    '',
    ...errors.slice(0, mostDivergences).flatMap(({ where, message }) => [`- ${code(where)}: ${short(message)}`]),
    ...divergences.slice(0, mostDivergences).flatMap(summarise),
    ...more(divergences.length - mostDivergences, 'divergences'),
    '',
    '| Operation | Passed | Failed | Skipped | Constraint sides | Result codes |',
    '| --- | ---: | ---: | ---: | ---: | ---: |',
    ...operations.map(row),
    '',
    ...skipped.map(({ reason, checks: ids }) => `- ${ids.length} skipped: ${short(reason)}`),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

const summarise = ({ fact, pointer, source, isTolerated, cases }: Divergence): string[] => [
  `- **${short(fact)}**${isTolerated ? ' (tolerated)' : ''} ${code(pointer)}${source === undefined ? '' : ` in ${code(source)}`}`,
  ...cases
    .slice(0, mostCases)
    .map(({ id, expected, found }) => `  - ${code(id)}: expected ${short(expected)}; found ${short(found)}`),
  ...more(cases.length - mostCases, 'checks').map((line) => `  ${line}`),
];

const more = (count: number, what: string): string[] => (count > 0 ? [`- ${count} more ${what}`] : []);

function row(report: OperationReport): string {
  const { operation, checks } = report;
  const { constraints, results } = measureCoverage([report]);
  const shares = [constraints, results].map(({ looked, of }) => `${looked} of ${of}`).join(' | ');
  return `| ${plain(operation)} | ${checks.passed} | ${checks.failed} | ${checks.skipped} | ${shares} |`;
}

const short = (text: string): string => plain(text.length > mostLetters ? `${text.slice(0, mostLetters)}…` : text);

const code = (text: string): string => `<code>${short(text)}</code>`;

/** Markdown, HTML, links and mentions begin with punctuation: as an entity it begins nothing. */
const plain = (text: string): string =>
  text.replaceAll(/[^\p{L}\p{N} /-]/gu, (character) =>
    /\s/.test(character) ? ' ' : `&#${character.codePointAt(0) ?? 0};`,
  );
