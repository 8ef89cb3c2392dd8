import { join, resolve } from 'node:path';
import { findGuides } from '../config.ts';
import { printError, printLine, UsageError, type Context } from '../context.ts';
import { buildDocs } from '../site.ts';
import { isSiteFolder, writeSite } from '../write/write-site.ts';
import { readRedoc } from './find-redoc.ts';
import { openWorkspace } from './open-workspace.ts';
import { count, shorten } from './show-problems.ts';

export interface DocsFlags {
  readonly out?: string;
  /** Pages made with Redoc. */
  readonly reference: boolean;
  readonly config?: string;
}

/** `countersign docs`: a site of all APIs, or of those that are named, which needs no server. */
export async function runDocs(
  context: Context,
  { out, reference, config }: DocsFlags,
  names: readonly string[],
): Promise<void> {
  const workspace = openWorkspace(context.cwd, config, names);
  const folder = out === undefined ? join(workspace.folder, 'dist/docs') : folderFor(context, out);
  if (!isSiteFolder(folder))
    throw new UsageError(
      `${folder} holds files of somebody else, and no site. Name another folder with --out, or empty this one.`,
    );
  const redoc = reference ? readRedoc(workspace.folder) : undefined;
  if (context.isTerminal) printError(context, `Reading ${workspace.targets.map(({ name }) => name).join(', ')}`);
  const { targets, leftOut } = workspace;
  const files = await buildDocs(targets, { redoc, guides: findGuides(workspace.config), leftOut });
  const { written, removed } = writeSite(folder, files);
  const told = removed > 0 ? `, ${removed} removed` : '';
  printLine(context, `${count(written, 'file')} written${told}: ${shorten(workspace)(join(folder, 'index.html'))}`);
}

function folderFor({ cwd }: Context, out: string): string {
  if (out === '') throw new UsageError('--out wants the name of a folder. For instance: --out site');
  return resolve(cwd, out);
}
