import { join } from 'node:path';
import { printError, printLine, UsageError, type Context } from '../context.ts';
import { generate, type Generated } from '../generate.ts';
import { printable, ProblemsError, type Problem } from '../problem.ts';
import { applyPlan } from '../write/apply.ts';
import { isInSync, planWrite, type WritePlan } from '../write/plan.ts';
import { locateConfig, openWorkspace, type Workspace } from './open-workspace.ts';
import { repeatOverMistakes, type NoteRead } from './repeat-on-change.ts';
import { count, isError, placed, printProblems, shorten } from './show-problems.ts';

export interface GenerateFlags {
  readonly check: boolean;
  readonly json: boolean;
  readonly watch: boolean;
  readonly config?: string;
}

/** One output folder of one API, with what writing it would change. */
interface PlannedOutput {
  readonly api: string;
  readonly output: string;
  readonly plan: WritePlan;
}

/** `countersign generate`: loaded when it is called, for it brings a compiler along. */
export async function runGenerate(context: Context, flags: GenerateFlags, names: readonly string[]): Promise<void> {
  if (flags.watch) return generateOnChange(context, flags, names);
  const isSound = await generateOnce(context, flags, openWorkspace(context.cwd, flags.config, names));
  if (!isSound) context.exitWith(1);
}

async function generateOnChange(context: Context, flags: GenerateFlags, names: readonly string[]): Promise<void> {
  if (flags.check || flags.json) throw new UsageError('--watch goes neither with --check nor with --json.');
  const config = locateConfig(context.cwd, flags.config);
  await repeatOverMistakes(context, config, async (noteRead) => {
    await generateOnce(context, flags, openWorkspace(context.cwd, config, names), noteRead);
  });
}

/** Whether all is well: there is no problem and, with --check, no difference. */
async function generateOnce(
  context: Context,
  flags: GenerateFlags,
  workspace: Workspace,
  noteRead?: NoteRead,
): Promise<boolean> {
  const { planned, problems } = await planAll(context, workspace, noteRead);
  const failed = problems.some(isError);
  if (!failed && !flags.check) planned.forEach(({ plan }) => applyPlan(plan));

  const show = flags.json ? showJson : showText;
  show(context, workspace, flags, planned, problems);
  return !failed && (!flags.check || planned.every(({ plan }) => isInSync(plan)));
}

/** Every API is read before anything is written: a mistake in one leaves the outputs of all as they were. */
async function planAll(
  context: Context,
  { targets }: Workspace,
  noteRead?: NoteRead,
): Promise<{ planned: PlannedOutput[]; problems: Problem[] }> {
  const planned: PlannedOutput[] = [];
  const problems: Problem[] = [];
  for (const target of targets) {
    if (context.isTerminal) printError(context, printable(`${target.name}: reading ${target.rootLabel}`));
    try {
      const generated = await generate(target, noteRead);
      const plans = planOutputs(generated);
      problems.push(...generated.warnings, ...plans.flatMap(({ plan }) => foreignFiles(plan)));
      planned.push(...plans);
    } catch (error) {
      if (!(error instanceof ProblemsError)) throw error;
      problems.push(...error.problems);
    }
  }
  return { planned, problems };
}

const planOutputs = ({ target, outputs }: Generated): PlannedOutput[] =>
  [...outputs].map(([output, files]) => ({
    api: target.name,
    output,
    plan: planWrite(target.outputs.get(output) ?? '', files),
  }));

/** Files of somebody else where the generator wants to write or remove: nothing is written before they are moved. */
const foreignFiles = ({ folder, foreign }: WritePlan): Problem[] =>
  foreign.map((path) => ({
    code: 'FILE_FOREIGN',
    severity: 'error',
    message: `The generator did not write ${path}.`,
    place: { file: join(folder, path), line: 1, column: 1, pointer: '#/' },
  }));

function showText(
  context: Context,
  workspace: Workspace,
  { check }: GenerateFlags,
  planned: readonly PlannedOutput[],
  problems: readonly Problem[],
): void {
  const short = shorten(workspace);
  printProblems(context, workspace, problems);
  const errors = problems.filter(isError).length;
  if (errors > 0) return printError(context, `${count(errors, 'problem')}. Nothing was written.`);

  const changes = planned.flatMap(({ plan }) => changesOf(plan, short, check));
  for (const line of changes) printLine(context, line);
  const unchanged = planned.reduce((sum, { plan }) => sum + plan.unchanged, 0);
  if (changes.length === 0) printLine(context, `${count(unchanged, 'generated file')} up to date.`);
  else if (check)
    printError(
      context,
      `${count(changes.length, 'generated file')} out of step with the specs. Run \`countersign generate\` (in this repository \`pnpm generate\`) and commit the result.`,
    );
  else printLine(context, `${count(changes.length, 'file')} written or removed, ${unchanged} unchanged.`);
}

function showJson(
  context: Context,
  workspace: Workspace,
  { check }: GenerateFlags,
  planned: readonly PlannedOutput[],
  problems: readonly Problem[],
): void {
  const short = shorten(workspace);
  const outputs = planned.map(({ api, output, plan }) => ({
    api,
    output,
    folder: short(plan.folder),
    create: plan.create.map(({ path }) => path),
    update: plan.update.map(({ path }) => path),
    remove: plan.remove,
    foreign: plan.foreign,
    unchanged: plan.unchanged,
  }));
  const written = !check && !problems.some(isError);
  const inSync = planned.every(({ plan }) => isInSync(plan));
  printLine(context, JSON.stringify({ written, inSync, outputs, problems: placed(workspace, problems) }, null, 2));
}

function changesOf(
  { folder, create, update, remove }: WritePlan,
  short: (file: string) => string,
  check: boolean,
): string[] {
  const words = check ? (['missing', 'differs', 'left over'] as const) : (['created', 'updated', 'removed'] as const);
  const line = (word: string, path: string) => printable(`${word.padEnd(9)} ${short(join(folder, path))}`);
  return [
    ...create.map(({ path }) => line(words[0], path)),
    ...update.map(({ path }) => line(words[1], path)),
    ...remove.map((path) => line(words[2], path)),
  ];
}
