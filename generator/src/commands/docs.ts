import { dirname, join, resolve } from 'node:path';
import { findGuides } from '../config.ts';
import { printError, printLine, UsageError, type Context } from '../context.ts';
import { createLiveReload } from '../serve/live-reload.ts';
import { serveFolder, type FolderServer, type ServeOptions } from '../serve/serve-folder.ts';
import { buildDocs, RedocError } from '../site.ts';
import { isSiteFolder, writeSite } from '../write/write-site.ts';
import { adviceOnRedoc, readRedoc } from './find-redoc.ts';
import { locateConfig, openWorkspace, type Workspace } from './open-workspace.ts';
import { repeatOverMistakes, type NoteRead } from './repeat-on-change.ts';
import { count, shorten } from './show-problems.ts';

export interface DocsFlags {
  readonly out?: string;
  /** Pages made with Redoc. */
  readonly reference: boolean;
  readonly watch: boolean;
  readonly port?: string;
  readonly config?: string;
}

/** `countersign docs`: a site of all APIs, or of those that are named, which needs no server. */
export async function runDocs(context: Context, flags: DocsFlags, names: readonly string[]): Promise<void> {
  if (flags.watch) return buildOnChange(context, flags, names);
  if (flags.port !== undefined) throw new UsageError('--port is for --watch, which alone serves the site.');
  await buildOnce(context, flags, openWorkspace(context.cwd, flags.config, names));
}

/** Serves what is on the disk from the start on: pages of the last run as long as there are none of this one. */
async function buildOnChange(context: Context, flags: DocsFlags, names: readonly string[]): Promise<void> {
  const port = readPort(flags.port);
  const config = locateConfig(context.cwd, flags.config);
  const folder = folderFor(context, flags, dirname(config));
  const { reload, ...live } = createLiveReload();
  const server = await serve(folder, { port, ...live });
  try {
    printLine(context, `Serving ${server.url}`);
    await repeatOverMistakes(context, config, async (noteRead) => {
      await buildOnce(context, flags, openWorkspace(context.cwd, config, names), noteRead);
      reload();
    });
  } finally {
    await server.close();
  }
}

async function buildOnce(context: Context, flags: DocsFlags, workspace: Workspace, noteRead?: NoteRead): Promise<void> {
  const folder = folderFor(context, flags, workspace.folder);
  const redoc = flags.reference ? readRedoc(workspace.folder) : undefined;
  if (context.isTerminal) printError(context, `Reading ${workspace.targets.map(({ name }) => name).join(', ')}`);
  const { targets, leftOut } = workspace;
  const options = { redoc, guides: findGuides(workspace.config, noteRead), leftOut, noteRead };
  const files = await buildDocs(targets, options).catch((error: unknown) => {
    throw error instanceof RedocError ? new UsageError(`${error.message} ${adviceOnRedoc}`) : error;
  });
  const { written, removed } = writeSite(folder, files);
  const told = removed > 0 ? `, ${removed} removed` : '';
  printLine(context, `${count(written, 'file')} written${told}: ${shorten(workspace)(join(folder, 'index.html'))}`);
}

/** @throws {UsageError} for a folder that the site would have to share */
function folderFor({ cwd }: Context, { out }: DocsFlags, base: string): string {
  if (out === '') throw new UsageError('--out wants the name of a folder. For instance: --out site');
  const folder = out === undefined ? join(base, 'dist/docs') : resolve(cwd, out);
  if (isSiteFolder(folder)) return folder;
  throw new UsageError(
    `${folder} holds files of somebody else, and no site. Name another folder with --out, or empty this one.`,
  );
}

function readPort(port = '0'): number {
  if (/^\d{1,5}$/.test(port) && Number(port) < 65_536) return Number(port);
  throw new UsageError(`--port wants a number from 0 to 65535; "${port}" is none. 0 takes a free one.`);
}

async function serve(folder: string, options: ServeOptions): Promise<FolderServer> {
  try {
    return await serveFolder(folder, options);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    throw new UsageError(`Port ${options.port} is taken. Name another one with --port, or none to take a free one.`);
  }
}
