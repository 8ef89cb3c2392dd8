import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { printError, printLine, UsageError, type Context } from '../context.ts';
import { readBundle } from '../read.ts';
import { replaceFile } from '../write/replace-file.ts';
import { openWorkspace } from './open-workspace.ts';

export interface BundleFlags {
  readonly output?: string;
  readonly config?: string;
}

/** `countersign bundle`: the whole spec of an API as one JSON document, for tools that read a single file. */
export async function runBundle(context: Context, { output, config }: BundleFlags, name: string): Promise<void> {
  const file = output === undefined ? undefined : fileFor(context, output);
  const [target] = openWorkspace(context.cwd, config, [name]).targets;
  if (target === undefined) return;
  const text = JSON.stringify(await readBundle(target), null, 2);
  if (file === undefined) return printLine(context, text);
  replaceFile(file, `${text}\n`);
  if (context.isTerminal) printError(context, `${target.name}: written to ${output}`);
}

function fileFor({ cwd }: Context, output: string): string {
  const file = resolve(cwd, output);
  if (output === '' || statSync(file, { throwIfNoEntry: false })?.isDirectory())
    throw new UsageError(`--output wants the name of a file; "${output}" is none. For instance: -o out.json`);
  return file;
}
