import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { apiNames, apis, quietRedocly, repository } from '../repo/run.ts';

// How long the commands take beside the nearest tool that others know, in the same run on the same specs: what counts is the ratio.

const folder = mkdtempSync(join(tmpdir(), 'countersign-'));
const env = { ...process.env, ...quietRedocly };
const own = join(repository, 'generator/src/cli.ts');
const redocly = join(repository, 'node_modules/@redocly/cli/bin/cli.js');
const types = join(repository, 'generator/node_modules/openapi-typescript/bin/cli.js');

/** Milliseconds of the quickest of three runs of some programs, one after another. */
function measure(commands: readonly (readonly string[])[], cwd = repository, before = (): void => undefined): number {
  const times = [1, 2, 3].map(() => {
    before();
    const start = performance.now();
    for (const args of commands) {
      const { status, stderr } = spawnSync(process.execPath, args, { cwd, env, encoding: 'utf8' });
      if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
    }
    return performance.now() - start;
  });
  return Math.min(...times);
}

function report(what: string, ours: number, peer: string, theirs: number): void {
  const seconds = (time: number): string => `${(time / 1000).toFixed(2)} s`;
  process.stdout.write(
    `${what.padEnd(28)} ${seconds(ours)}   ${peer} ${seconds(theirs)}   ${(ours / theirs).toFixed(2)} times\n`,
  );
}

/** The specs alone, without anything generated. */
function copySpecs(): void {
  rmSync(join(folder, 'cold'), { recursive: true, force: true });
  for (const name of ['openapi', 'redocly.yaml'])
    cpSync(join(repository, name), join(folder, 'cold', name), { recursive: true });
}

try {
  const outOf = (api: string): string => join(folder, `${api}.json`);
  for (const api of apiNames) {
    const ours = measure([[own, 'bundle', api, '-o', outOf(api)]]);
    const theirs = measure([[redocly, 'bundle', apis[api]?.root ?? '', '-o', join(folder, 'redocly.json')]]);
    report(`bundle ${api}`, ours, 'redocly bundle', theirs);
  }
  report('lint', measure([[own, 'lint']]), 'redocly lint', measure([[redocly, 'lint', ...apiNames]]));
  const cold = measure([[own, 'generate']], join(folder, 'cold'), copySpecs);
  const baseline = measure(
    apiNames.map((api) => [types, outOf(api), '-o', join(folder, 'types.ts')]),
    folder,
  );
  report('generate everything, cold', cold, 'openapi-typescript alone', baseline);
} finally {
  rmSync(folder, { recursive: true });
}
