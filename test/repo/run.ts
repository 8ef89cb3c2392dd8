import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

export const repository = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

/** redocly.yaml: the one table of APIs. */
export const apis = (
  parse(readFileSync(`${repository}/redocly.yaml`, 'utf8')) as { apis: Record<string, { root: string }> }
).apis;

export const apiNames: readonly string[] = Object.keys(apis);

/** Redocly's program sends nothing anywhere. */
export const quietRedocly = { REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };

export interface Finished {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Milliseconds after which it is killed; its exit code is then null. */
  readonly timeout?: number;
}

/** Runs a program to its end. Exit codes are for the test to judge; not being able to start one is an error. */
export function run(
  program: string,
  args: readonly string[],
  { cwd = repository, env = {}, timeout }: RunOptions = {},
): Promise<Finished> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd,
      env: { ...process.env, NO_COLOR: '1', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(timeout !== undefined && { timeout, killSignal: 'SIGKILL' as const }),
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}

/** `countersign` as it stands in the repository, on the Node that runs the tests. */
export const countersign = (args: readonly string[], options: RunOptions = {}): Promise<Finished> =>
  run(process.execPath, [`${repository}/generator/src/cli.ts`, ...args], options);
