import { statSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import type { Target } from '../config.ts';
import { printError, printLine, UsageError, type Context } from '../context.ts';
import { diffApi, withTypeErrors, type ApiDiff, type ApiSide, type ModelledSide } from '../diff/diff-api.ts';
import type { FormatName } from '../diff/format/format-names.ts';
import { formats } from '../diff/format/formats.ts';
import type { DiffReport } from '../diff/report.ts';
import { findTypeErrors } from '../diff/type-errors.ts';
import { viewMessages } from '../diff/view-messages.ts';
import { printable, ProblemsError } from '../problem.ts';
import { readContract, type ReadContract } from '../read.ts';
import { replaceFile } from '../write/replace-file.ts';
import { openRevision, type Revision } from './open-revision.ts';

export interface DiffFlags {
  readonly api?: readonly string[];
  readonly format: FormatName;
  readonly output?: string;
  readonly types: boolean;
  readonly config?: string;
}

/** `countersign diff`: both sides are read before anything is told, and exit 1 says that a version announces too little. */
export async function runDiff(
  context: Context,
  flags: DiffFlags,
  baseName: string,
  headName: string | undefined,
): Promise<void> {
  const file = flags.output === undefined ? undefined : fileFor(context, flags.output);
  const base = openRevision(context.cwd, baseName, flags.config);
  let head: Revision | undefined;
  try {
    head = openRevision(context.cwd, headName, flags.config);
    const report = await compareRevisions(context, flags, base, head);
    const text = formats[flags.format](report);
    if (file === undefined) printLine(context, text.trimEnd());
    else replaceFile(file, text);
    if (file !== undefined && context.isTerminal) printError(context, printable(`Written to ${flags.output}`));
    // No version can announce that a whole API is gone.
    if (report.removed.length > 0 || report.apis.some(({ diff }) => diff.exceeds)) context.exitWith(1);
  } finally {
    base.close();
    head?.close();
  }
}

function fileFor({ cwd }: Context, output: string): string {
  const file = resolve(cwd, output);
  if (output === '' || statSync(file, { throwIfNoEntry: false })?.isDirectory())
    throw new UsageError(`--output wants the name of a file; "${output}" is none. For instance: --output review.html`);
  return file;
}

async function compareRevisions(
  context: Context,
  flags: DiffFlags,
  base: Revision,
  head: Revision,
): Promise<DiffReport> {
  const { pairs, added, removed } = pairTargets(base, head, flags.api ?? []);
  const apis: DiffReport['apis'][number][] = [];
  for (const [from, to] of pairs) {
    if (context.isTerminal) printError(context, printable(`${to.name}: comparing ${base.label} with ${head.label}`));
    const name = base.isFile && !head.isFile ? to.name : from.name;
    // A client is named after its API, and a file names none: under two names no caller of one could be one of the other.
    const [before, after] = [await readSide(base, { ...from, name }), await readSide(head, { ...to, name })];
    const diff = diffApi(name, sideOf(before), sideOf(after));
    const modelled = modelsOf(before, after, base, head);
    if ('reason' in modelled) {
      apis.push({ diff, messages: [], notCompiled: modelled.reason });
      continue;
    }
    const { told, notCompiled } = flags.types
      ? await withCompiler(diff, modelled, clientFolder(context, head, to))
      : { told: diff };
    const messages = viewMessages(told, modelled.base, modelled.head);
    apis.push({ diff: told, messages, ...(notCompiled !== undefined && { notCompiled }) });
  }
  return { base: base.label, head: head.label, apis, added, removed, place: placeFrom(base, head) };
}

const sideOf = ({ loaded }: ReadContract): ApiSide => ({ document: loaded.document, locate: loaded.locate });

interface Modelled {
  readonly base: ModelledSide;
  readonly head: ModelledSide;
}

/** Both sides with their models, or why one has none: its facts may be of another time than this generator. */
function modelsOf(
  before: ReadContract,
  after: ReadContract,
  base: Revision,
  head: Revision,
): Modelled | { readonly reason: string } {
  const models = [before, after].map((side) => side.model && { ...sideOf(side), model: side.model });
  const [from, to] = models;
  if (from !== undefined && to !== undefined) return { base: from, head: to };
  const [{ label }, { problems }] = from === undefined ? [base, before] : [head, after];
  const first = problems.find(({ severity }) => severity === 'error');
  return { reason: `nothing can be generated from ${label} (${first?.code}: ${first?.message})` };
}

/** @throws {ProblemsError} whose files are told by the side that they are of */
async function readSide({ folder, label }: Revision, target: Target): Promise<ReadContract> {
  try {
    return await readContract(target);
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error;
    throw new ProblemsError(
      error.problems.map((problem) => ({
        ...problem,
        place: { ...problem.place, file: `${label}: ${shorten(folder, problem.place.file)}` },
      })),
    );
  }
}

/** Paths of either side as somebody sees them who has the repository before them. */
const placeFrom = (base: Revision, head: Revision) => ({
  base: (file: string) => shorten(base.folder, file),
  head: (file: string) => shorten(head.folder, file),
});

function shorten(folder: string, file: string): string {
  const short = relative(folder, file);
  return short.startsWith('..') || isAbsolute(short) ? file : short;
}

async function withCompiler(
  diff: ApiDiff,
  { base, head }: Modelled,
  folder: string,
): Promise<{ told: ApiDiff; notCompiled?: string }> {
  const found = await findTypeErrors(diff, base, head, folder);
  return 'errors' in found
    ? { told: withTypeErrors(diff, found.errors) }
    : { told: diff, notCompiled: `${found.missing} is not installed here` };
}

/** Where the packages are installed that a client imports: beside the generated client, or where the command was started. */
function clientFolder({ cwd }: Context, { folder }: Revision, { outputs }: Target): string {
  const client = outputs.get('client');
  // Of a commit, the client stands in the working tree.
  const inTree = client === undefined ? cwd : join(cwd, relative(folder, client));
  const wanted = [client, inTree, cwd].find((path) => path !== undefined && isFolder(path)) ?? cwd;
  return isFolder(wanted) ? wanted : dirname(wanted);
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

interface Pairs {
  readonly pairs: readonly (readonly [base: Target, head: Target])[];
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** Which API of one side is which of the other: by name, or, where a side is one document, the one that is asked for. */
function pairTargets(base: Revision, head: Revision, names: readonly string[]): Pairs {
  if (base.isFile && head.isFile) return { pairs: zip(base.targets, head.targets), added: [], removed: [] };
  if (base.isFile) return { pairs: zip(base.targets, [chosen(head, names)]), added: [], removed: [] };
  if (head.isFile) return { pairs: zip([chosen(base, names)], head.targets), added: [], removed: [] };
  const known = [...new Set([...base.targets, ...head.targets].map(({ name }) => name))];
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0)
    throw new UsageError(
      `There is no API ${unknown.map((name) => `"${name}"`).join(', ')} in ${base.label} or ${head.label}. There are: ${known.join(', ')}.`,
    );
  const wanted = names.length === 0 ? known : names;
  const find = ({ targets }: Revision, name: string) => targets.find((target) => target.name === name);
  return {
    pairs: wanted.flatMap((name) => {
      const [from, to] = [find(base, name), find(head, name)];
      return from !== undefined && to !== undefined ? [[from, to] as const] : [];
    }),
    added: wanted.filter((name) => find(base, name) === undefined),
    removed: wanted.filter((name) => find(head, name) === undefined),
  };
}

function chosen({ targets, label }: Revision, names: readonly string[]): Target {
  const [only, ...others] = names.length === 0 ? targets : targets.filter(({ name }) => names.includes(name));
  if (only !== undefined && others.length === 0) return only;
  throw new UsageError(
    `One document is compared with one API; say which of ${label} with --api. There are: ${targets.map(({ name }) => name).join(', ')}.`,
  );
}

const zip = (base: readonly Target[], head: readonly Target[]): (readonly [Target, Target])[] =>
  base.flatMap((from, index) => {
    const to = head[index];
    return to === undefined ? [] : [[from, to] as const];
  });
