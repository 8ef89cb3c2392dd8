import { createSign, createVerify } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

import {
  parsePrivateKey,
  parsePublicKey,
  signedContent,
  SigningError,
  type SignedMessage,
  signMessage,
  verifyMessage,
} from '@countersign/signing';
import { describe, expect, test } from 'vitest';

import { makeVectors } from './make-vectors.ts';
import type { KeyFile, Vector, VectorFile } from './vector.ts';

const folder = new URL('./vectors/', import.meta.url);
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));

const { keys } = read('keys.json') as KeyFile;
const names = readdirSync(folder).filter((name) => name !== 'keys.json');
const files = new Map(names.map((name) => [name.replace('.json', ''), read(name) as VectorFile]));

const messageOf = ({ method, path, clientId, time, body }: Vector): SignedMessage => ({
  method,
  path,
  clientId,
  time,
  body: new Uint8Array(Buffer.from(body, 'base64')),
});

test('the vectors are what the script beside them makes', () => {
  expect(Object.fromEntries(files)).toEqual(makeVectors(keys));
});

for (const [file, { vectors }] of files) {
  describe(file, () => {
    test.each(vectors)('$name: $expect, $reason', async (vector) => {
      const key = await parsePublicKey(keys[vector.key].publicKey);
      const outcome = await verifyMessage(messageOf(vector), vector.header, key).then(
        () => 'valid',
        (error: unknown) => (error instanceof SigningError ? error.code : error),
      );
      expect(outcome).toBe(vector.expect);
    });
  });
}

describe('signing gives, byte for byte, what createSign and encodeURIComponent give', () => {
  const valid = files.get('requests')?.vectors.filter(({ expect: outcome }) => outcome === 'valid') ?? [];
  const sign = async (vector: Vector): Promise<string> =>
    signMessage(messageOf(vector), await parsePrivateKey(keys.merchant.privateKey));

  test.each(valid)('$name', async (vector) => {
    expect(await sign(vector)).toBe(vector.header);
  });

  test('with + / = as %2B %2F %3D', async () => {
    const headers = (await Promise.all(valid.map(sign))).join('\n');
    for (const code of ['%2B', '%2F', '%3D']) expect(headers).toContain(code);
    expect(headers).not.toMatch(/signature=.*[+/=]/);
  });

  test('and node:crypto verifies it over the signed content', async () => {
    for (const vector of valid) {
      const signature = decodeURIComponent((await sign(vector)).replace(/.*signature=/, ''));
      const verifier = createVerify('RSA-SHA256').update(signedContent(messageOf(vector)));
      expect(verifier.verify(keys.merchant.publicKey, signature, 'base64')).toBe(true);
    }
  });

  test('for 300 bodies of every byte value', async () => {
    const key = await parsePrivateKey(keys.merchant.privateKey);
    for (let round = 0; round < 300; round += 1) {
      const body = Uint8Array.from({ length: round % 257 }, (_, index) => (index * 31 + round * 7) % 256);
      const content = Buffer.concat([Buffer.from(`POST /p?n=${round}\nclient.${round}.`), body]);
      const base64 = createSign('RSA-SHA256').update(content).sign(keys.merchant.privateKey, 'base64');
      expect(
        await signMessage({ method: 'POST', path: `/p?n=${round}`, clientId: 'client', time: `${round}`, body }, key),
      ).toBe(`algorithm=RSA256,keyVersion=1,signature=${encodeURIComponent(base64)}`);
    }
  });
});
