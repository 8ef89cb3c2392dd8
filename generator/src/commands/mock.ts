import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { UsageError, type Context } from '../context.ts';
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
  await context.runBin(binOf(output), toArguments(flags));
}

function toArguments({ port, host, readyFile, keys }: MockFlags): string[] {
  const given = { port, host, 'ready-file': readyFile, keys };
  return Object.entries(given).flatMap(([name, value]) => (value === undefined ? [] : [`--${name}=${value}`]));
}

/** The bin of the nearest package above the generated folder. */
function binOf(folder: string): string {
  for (let at = folder; dirname(at) !== at; at = dirname(at)) {
    const manifest = join(at, 'package.json');
    if (!existsSync(manifest)) continue;
    const path = binIn(manifest);
    if (path === undefined) throw new UsageError(`${manifest} has no \`bin\`: a mock package starts with one.`);
    const file = resolve(at, path);
    if (!existsSync(file)) throw new UsageError(`${manifest} names ${path} as its \`bin\`, and there is no such file.`);
    return pathToFileURL(file).href;
  }
  throw new UsageError(`${folder} stands in no package.`);
}

function binIn(manifest: string): string | undefined {
  const { bin } = readManifest(manifest);
  const path = typeof bin === 'object' && bin !== null ? Object.values(bin)[0] : bin;
  return typeof path === 'string' ? path : undefined;
}

function readManifest(manifest: string): { readonly bin?: unknown } {
  try {
    return Object(JSON.parse(readFileSync(manifest, 'utf8')));
  } catch (cause) {
    throw new UsageError(`Can't read ${manifest}: ${cause instanceof Error ? cause.message : String(cause)}`);
  }
}
