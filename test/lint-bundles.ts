import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { apiNames, repository } from './repo/run.ts';

// Spectral as a reviewer runs it: on the bundled document of each API, with the ruleset at the root of the repository.

const folder = mkdtempSync(join(tmpdir(), 'countersign-'));

function run(program: string, args: readonly string[]): boolean {
  const { status } = spawnSync(process.execPath, [join(repository, program), ...args], {
    cwd: repository,
    stdio: 'inherit',
  });
  return status === 0;
}

try {
  const bundles = apiNames.map((api) => join(folder, `${api}.json`));
  const bundled = apiNames.every((api, index) =>
    run('generator/src/cli.ts', ['bundle', api, '-o', bundles[index] ?? '']),
  );
  const spectral = 'node_modules/@stoplight/spectral-cli/dist/index.js';
  const quiet = ['--ruleset', '.spectral.yaml', '--fail-severity', 'hint', '--fail-on-unmatched-globs'];
  if (!bundled || !run(spectral, ['lint', ...quiet, ...bundles])) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true });
}
