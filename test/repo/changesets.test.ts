import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { repository, run } from './run.ts';

test('every changeset is of packages that are released, all with one version', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'countersign-'));
  try {
    const output = join(folder, 'status.json');
    const changeset = join(repository, 'node_modules/@changesets/cli/bin.js');
    const { code, stdout, stderr } = await run(process.execPath, [changeset, 'status', '--output', output]);
    expect(code, stdout + stderr).toBe(0);
    const { changesets, releases }: Status = JSON.parse(readFileSync(output, 'utf8'));
    expect(changesets.filter(({ summary }) => summary.trim() === '')).toEqual([]);
    expect(new Set(releases.map(({ newVersion }) => newVersion)).size).toBeLessThanOrEqual(1);
    expect(releases.filter(({ name }) => !name.startsWith('@countersign/'))).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

interface Status {
  readonly changesets: readonly { readonly summary: string }[];
  readonly releases: readonly { readonly name: string; readonly newVersion: string }[];
}
