import { readFileSync } from 'node:fs';

import { parsePublicKey, verifySignature } from '@countersign/signing';
import { describe, expect, test } from 'vitest';

import { makePadding } from './make-vectors.ts';
import type { PaddingFile, PaddingKeyFile } from './vector.ts';

const read = (name: string): unknown => JSON.parse(readFileSync(new URL(`./padding/${name}`, import.meta.url), 'utf8'));
const bytes = (base64: string): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(base64, 'base64'));

const { groups, comment } = read('signatures.json') as PaddingFile;

// Some two hundred signatures and as many cube roots.
test('the signatures are what the script makes', { timeout: 60_000 }, () => {
  expect({ comment, groups }).toEqual(makePadding((read('keys.json') as PaddingKeyFile).keys));
});

test('there are 60 ways to fail for each key, of three sizes and two exponents', () => {
  expect(groups.map(({ key }) => key)).toEqual(
    ['2048', '3072', '4096'].flatMap((bits) => ['3', '65537'].map((exponent) => `${bits} bits, e = ${exponent}`)),
  );
  for (const { vectors } of groups) {
    expect(vectors.filter(({ valid }) => valid)).toHaveLength(1);
    expect(new Set(vectors.map(({ signature }) => signature)).size).toBeGreaterThan(60);
  }
});

describe.each(groups)('$key', ({ publicKey, data, vectors }) => {
  test.each(vectors)('$name: $valid, $reason', async ({ signature, valid }) => {
    const key = await parsePublicKey(publicKey);
    expect(await verifySignature({ key, data: bytes(data), signature: bytes(signature) })).toBe(valid);
  });
});
