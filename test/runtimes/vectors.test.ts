import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { repository } from '../repo/run.ts';
import type { PaddingFile, VectorFile } from '../signing/vector.ts';
import { bundleModule, runModule, runtimes } from './runtimes.ts';
import type { Verdicts } from './vectors-entry.ts';

const read = (file: string): unknown => JSON.parse(readFileSync(join(repository, 'test/signing', file), 'utf8'));

const padding = (read('padding/signatures.json') as PaddingFile).groups.flatMap(({ key, vectors }) =>
  vectors.map(({ name, valid }) => [`${key}: ${name}`, valid] as const),
);
const messages = ['requests', 'answers', 'signatures', 'headers'].flatMap((file) =>
  (read(`vectors/${file}.json`) as VectorFile).vectors.map(
    (vector) => [`${file}: ${vector.name}`, vector.expect] as const,
  ),
);
const expected: Verdicts = Object.fromEntries([...padding, ...messages]);

let folder: string;
let module: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'countersign-'));
  module = await bundleModule(join(import.meta.dirname, 'vectors-entry.ts'), folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

test('no two vectors have one name', () => {
  expect(Object.keys(expected)).toHaveLength(padding.length + messages.length);
});

test.each(runtimes)('every vector has its verdict on %s', async (runtime) => {
  const { code, result, stderr } = await runModule(runtime, module);
  expect(code, stderr).toBe(0);
  expect(result).toEqual(expected);
});
