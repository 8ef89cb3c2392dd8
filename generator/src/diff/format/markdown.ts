import type { Change } from '../change.ts';
import type { DiffReport } from '../report.ts';
import { exceeds, verdicts, type Verdict } from '../verdict.ts';
import { tellCounts, tellGuess, tellPlace, tellStep, tellUses, tellVerdict } from './words.ts';

/** What a comment on GitHub may hold, less than its 65,536 characters to leave room for whoever posts it. */
const limit = 65_000;

/** A comment for a pull request. Where it would be too long the smallest changes are counted instead of told. */
export function formatMarkdown(report: DiffReport): string {
  const levels: readonly Verdict[] = ['patch', 'minor', 'major'];
  for (const least of levels) {
    const text = printReport(report, (change) => !exceeds(least, change.verdict), Infinity);
    if (text.length <= limit) return text;
  }
  for (let most = 256; most > 0; most = Math.floor(most / 2)) {
    const text = printReport(report, (change) => change.verdict === 'major', most);
    if (text.length <= limit) return text;
  }
  return `${printReport(report, () => false, 0).slice(0, limit - 1)}\n`;
}

function printReport(report: DiffReport, isTold: (change: Change) => boolean, most: number): string {
  const apis = report.apis.flatMap(({ diff, messages, notCompiled }) => {
    const told = diff.changes.filter(isTold).slice(0, most);
    const hidden = diff.changes.length - told.length;
    return [
      `## ${text(diff.title)}: ${diff.verdict}`,
      '',
      `${diff.exceeds ? '❌' : '✅'} ${text(tellVerdict(diff))} ${text(tellCounts(diff.changes))}.`,
      '',
      ...verdicts.toReversed().flatMap((verdict) =>
        section(
          verdict,
          told.filter((each) => each.verdict === verdict),
          report,
        ),
      ),
      ...diff.typeErrors.map(({ message, error }) => `- ${text(message)}: ${code(`${error.code}: ${error.message}`)}`),
      ...(diff.typeErrors.length > 0 ? [''] : []),
      ...(hidden > 0 ? [`${hidden} more: the whole is in the review page or \`countersign diff\`.`, ''] : []),
      ...(notCompiled === undefined ? [] : [`No caller was compiled: ${text(notCompiled)}.`, '']),
      ...(most > 0 ? coverage(messages) : []),
    ];
  });
  const others = [
    ...report.added.map((api) => `## ${text(api)}: new\n`),
    ...report.removed.map((api) => `## ${text(api)}: removed\n`),
  ];
  const from = `From ${code(report.base)} to ${code(report.head)}.`;
  return `${['# Changes of the contract', '', from, '', ...apis, ...others].join('\n').trimEnd()}\n`;
}

/** What breaks is open, the rest is folded. */
function section(verdict: Verdict, changes: readonly Change[], report: DiffReport): string[] {
  if (changes.length === 0) return [];
  const open = verdict === 'major' ? ' open' : '';
  return [
    `<details${open}><summary><b>${verdict}</b> (${changes.length})</summary>`,
    '',
    ...changes.flatMap((change) => entry(change, report)),
    '',
    '</details>',
    '',
  ];
}

function entry(change: Change, report: DiffReport): string[] {
  const uses = tellUses(change);
  const step = tellStep(change, 300);
  return [
    `- **${change.code}**${uses === '' ? '' : ` · ${code(uses)}`} · ${code(tellPlace(change, report))}`,
    ...(step === '' ? [] : [`  ${code(step)}${text(tellGuess(change))}  `]),
    `  ${text(change.why)}`,
    ...change.typeErrors.map(
      ({ code: number, message, source }) => `  - ${code(`${number}: ${message}`)} at ${code(source)}`,
    ),
  ];
}

function coverage(messages: DiffReport['apis'][number]['messages']): string[] {
  const rows = messages.flatMap(({ id, coverage: counts }) =>
    counts
      .filter(({ before, after }) => before !== after)
      .map(({ label, before, after }) => `| ${text(id)} | ${label} | ${before} | ${after} |`),
  );
  if (rows.length === 0) return [];
  return [
    '<details><summary>coverage</summary>',
    '',
    '| operation | what | before | after |',
    '| --- | --- | ---: | ---: |',
    ...rows,
    '',
    '</details>',
    '',
  ];
}

/** Text of a spec as text: nothing in it marks up, links or mentions. */
const text = (value: string): string =>
  oneLine(value)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll(/[\\`*_[\]|#~]/g, (character) => `\\${character}`)
    .replaceAll('@', '@\u200b');

/** The same between backticks, more of them than it holds in a row. */
function code(value: string): string {
  const line = oneLine(value);
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return longest === 0 ? `${fence}${line}${fence}` : `${fence} ${line} ${fence}`;
}

const oneLine = (value: string): string => value.replaceAll(/\s+/g, ' ').trim();
