import { join } from 'node:path';
import { expect, test } from 'vitest';
import { repository, run } from '../repo/run.ts';

// The limits stand in .size-limit.json, where `pnpm size` reads them too: minified, under brotli, with all that comes along.
test('no bundle has grown beyond its limit', async () => {
  const { code, stdout, stderr } = await run(process.execPath, [
    join(repository, 'node_modules/size-limit/bin.js'),
    '--json',
  ]);
  const bundles: { name: string; size: number; sizeLimit: number; passed: boolean }[] = JSON.parse(stdout);
  expect(bundles.length).toBeGreaterThan(3);
  expect(bundles.filter(({ passed }) => !passed)).toEqual([]);
  expect(code, stderr).toBe(0);
});
