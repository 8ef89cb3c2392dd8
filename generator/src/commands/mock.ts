import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildCommand } from '@stricli/core';
import type { Context } from '../context.ts';
import { openWorkspace, UsageError } from './select-targets.ts';

interface Flags {
  readonly port?: string;
  readonly host?: string;
  readonly readyFile?: string;
  readonly keys?: string;
  readonly config?: string;
}

const text = (brief: string, placeholder: string) =>
  ({ kind: 'parsed', parse: String, brief, optional: true, placeholder }) as const;

/** Starts the bin of the package that holds the API's generated mock, in this process: its signals, its exit code. */
export const mockCommand = buildCommand<Flags, [string], Context>({
  docs: {
    brief: 'Start the mock server of an API',
    fullDescription: 'Runs the package that the mock output of the API stands in, with these flags. Stops on SIGTERM or Ctrl-C.',
  },
  parameters: {
    flags: {
      port: text('Port to listen on; 0 takes a free one', 'number'),
      host: text('Address to listen on; 127.0.0.1 unless asked otherwise', 'address'),
      readyFile: text('File to write as soon as requests are answered', 'file'),
      keys: text('Folder with the keys to use instead of the test keys', 'folder'),
      config: text('Path of redocly.yaml', 'file'),
    },
    positional: { kind: 'tuple', parameters: [{ brief: 'API, by its key in redocly.yaml', parse: String, placeholder: 'api' }] },
  },
  async func({ config, ...flags }, name) {
    const [target] = openWorkspace(this.cwd, config, [name]).targets;
    const output = target?.outputs.get('mock');
    if (output === undefined) throw new UsageError(`API "${name}" has no mock: add \`mock\` under its \`x-generate\` in redocly.yaml and run \`countersign generate\`.`);
    await this.runBin(binOf(output), toArguments(flags));
  },
});

function toArguments({ port, host, readyFile, keys }: Flags): string[] {
  const given = { port, host, 'ready-file': readyFile, keys };
  return Object.entries(given).flatMap(([name, value]) => (value === undefined ? [] : [`--${name}=${value}`]));
}

/** The bin of the nearest package above the generated folder. */
function binOf(folder: string): string {
  for (let at = folder; dirname(at) !== at; at = dirname(at)) {
    const manifest = join(at, 'package.json');
    if (!existsSync(manifest)) continue;
    const { bin } = JSON.parse(readFileSync(manifest, 'utf8')) as { bin?: string | Record<string, string> };
    const path = typeof bin === 'string' ? bin : Object.values(bin ?? {})[0];
    if (path === undefined) throw new UsageError(`${manifest} has no \`bin\`: a mock package starts with one.`);
    return pathToFileURL(resolve(at, path)).href;
  }
  throw new UsageError(`${folder} stands in no package.`);
}
