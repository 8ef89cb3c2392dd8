import { UsageError, type Context } from '../context.ts';
import { findBinAbove } from './find-bin.ts';
import { openWorkspace } from './open-workspace.ts';

export interface MockFlags {
  readonly port?: string;
  readonly host?: string;
  readonly readyFile?: string;
  readonly keys?: string;
  readonly config?: string;
}

/** `countersign mock`: starts the bin of the package that holds the API's generated mock, in this process. */
export async function runMock(context: Context, { config, ...flags }: MockFlags, name: string): Promise<void> {
  const [target] = openWorkspace(context.cwd, config, [name]).targets;
  const output = target?.outputs.get('mock');
  if (output === undefined) {
    throw new UsageError(
      `API "${name}" has no mock: add \`mock\` under its \`x-generate\` in redocly.yaml and run \`countersign generate\`.`,
    );
  }
  await context.runBin(findBinAbove(output, 'mock'), toArguments(flags));
}

function toArguments({ port, host, readyFile, keys }: MockFlags): string[] {
  const given = { port, host, 'ready-file': readyFile, keys };
  return Object.entries(given).flatMap(([name, value]) => (value === undefined ? [] : [`--${name}=${value}`]));
}
