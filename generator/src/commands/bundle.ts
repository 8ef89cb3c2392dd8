import { resolve } from 'node:path';
import { printError, printLine, type Context } from '../context.ts';
import { readBundle } from '../read.ts';
import { replaceFile } from '../write/replace-file.ts';
import { openWorkspace } from './open-workspace.ts';

export interface BundleFlags {
  readonly output?: string;
  readonly config?: string;
}

/** `countersign bundle`: the whole spec of an API as one JSON document, for tools that read a single file. */
export async function runBundle(context: Context, { output, config }: BundleFlags, name: string): Promise<void> {
  const { targets } = openWorkspace(context.cwd, config, [name]);
  for (const target of targets) {
    const text = `${JSON.stringify(await readBundle(target), null, 2)}\n`;
    if (output === undefined) {
      printLine(context, text.trimEnd());
      continue;
    }
    replaceFile(resolve(context.cwd, output), text);
    if (context.isTerminal) printError(context, `${target.name}: written to ${output}`);
  }
}
