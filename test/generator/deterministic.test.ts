import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { allFiles, generateSpec, specsFolder } from './generate-spec.ts';

test('the same spec gives the same bytes: twice, and from another folder', async () => {
  const elsewhere = mkdtempSync(join(tmpdir(), 'countersign-'));
  try {
    cpSync(specsFolder, join(elsewhere, 'deep/down'), { recursive: true });
    const first = allFiles(await generateSpec('signed'));
    expect(allFiles(await generateSpec('signed'))).toEqual(first);
    expect(allFiles(await generateSpec('signed', join(elsewhere, 'deep/down/signed.yaml')))).toEqual(first);
  } finally {
    rmSync(elsewhere, { recursive: true });
  }
});

test('nothing of this machine or moment stands in the output', async () => {
  const text = allFiles(await generateSpec('signed'))
    .map((file) => file.text)
    .join('\n');
  expect(text).not.toContain(process.cwd());
  expect(text).not.toContain(String(new Date().getUTCFullYear()));
});
