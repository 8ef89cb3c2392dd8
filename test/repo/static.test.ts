import { expect, test } from 'vitest';
import { repository, run } from './run.ts';

// The compiler and the linters, as `pnpm typecheck` and `pnpm lint` run them: what they find fails the tests.
test.each([
  ['tsc: everything, type tests and golden files included', 'typescript/bin/tsc', ['--noEmit', '-p', 'test']],
  ['oxlint', 'oxlint/bin/oxlint', ['--type-aware', '--deny-warnings']],
  ['oxfmt', 'oxfmt/bin/oxfmt', ['--check']],
  ['knip: no unused file, export or dependency', 'knip/bin/knip.js', ['--no-progress', '--no-config-hints']],
])('%s', async (_, program, args) => {
  const { code, stdout, stderr } = await run(process.execPath, [`${repository}/node_modules/${program}`, ...args]);
  expect(code, stdout + stderr).toBe(0);
});
