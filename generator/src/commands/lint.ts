import { printError, printLine, type Context } from '../context.ts';
import { lint, type ApiCounts, type Linted, type MessageCounts } from '../lint.ts';
import { printable } from '../problem.ts';
import { openWorkspace, type Workspace } from './open-workspace.ts';
import { count, isError, placed, printProblems } from './show-problems.ts';

export interface LintFlags {
  readonly stats: boolean;
  readonly denyWarnings: boolean;
  readonly json: boolean;
  readonly config?: string;
}

/** `countersign lint`: every API is read to its end, so that one run tells all there is to mend. */
export async function runLint(context: Context, flags: LintFlags, names: readonly string[]): Promise<void> {
  const workspace = openWorkspace(context.cwd, flags.config, names);
  const linted: Linted[] = [];
  for (const target of workspace.targets) {
    if (context.isTerminal) printError(context, printable(`${target.name}: reading ${target.rootLabel}`));
    linted.push(await lint(target, workspace.config));
  }
  const show = flags.json ? showJson : showText;
  show(context, workspace, flags, linted);
  const problems = linted.flatMap((each) => each.problems);
  if (problems.some(isError) || (flags.denyWarnings && problems.length > 0)) context.exitWith(1);
}

function showText(context: Context, workspace: Workspace, { stats }: LintFlags, linted: readonly Linted[]): void {
  const problems = linted.flatMap((each) => each.problems);
  printProblems(context, workspace, problems);
  if (stats) for (const { counts } of linted) if (counts) printCounts(context, counts);
  const errors = problems.filter(isError).length;
  const names = linted.map(({ target }) => printable(target.name)).join(', ');
  if (problems.length === 0) return printLine(context, `${names}: no problems.`);
  printError(context, `${names}: ${count(errors, 'error')}, ${count(problems.length - errors, 'warning')}.`);
}

const columns = ['request', 'response', 'conditions', 'enums', 'codes', 'examples'] as const;

/** One line an operation; `request` and `response` are fields, `examples` are those of both. */
function printCounts(context: Context, { api, operations, webhooks }: ApiCounts): void {
  const rows = [...operations, ...webhooks].map((each) => [printable(each.id), ...cellsOf(each)]);
  const head = [printable(api), ...columns];
  const widths = head.map((title, index) => Math.max(title.length, ...rows.map((row) => row[index]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, index) => (index === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[index] ?? 0)))
      .join('  ');
  printLine(context, line(head));
  for (const row of rows) printLine(context, line(row));
  printLine(context, `${count(operations.length, 'operation')}, ${count(webhooks.length, 'webhook')}.\n`);
}

function cellsOf({ resultCodes, ...each }: MessageCounts): string[] {
  const products = Object.values(resultCodes.byProduct ?? {});
  return [
    String(each.requestFields),
    String(each.responseFields),
    String(each.conditions),
    String(each.enums),
    products.length > 0 ? `${resultCodes.total} (${products.join(', ')})` : String(resultCodes.total),
    String(each.requestExamples + each.responseExamples),
  ];
}

function showJson(context: Context, workspace: Workspace, { stats }: LintFlags, linted: readonly Linted[]): void {
  const apis = linted.map(({ target, problems, counts }) => ({
    api: target.name,
    problems: placed(workspace, problems),
    ...(stats && { stats: counts ?? null }),
  }));
  printLine(context, JSON.stringify({ apis }, null, 2));
}
