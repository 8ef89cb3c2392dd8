import { createPrivateKey, createPublicKey, createSign } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { repository } from '../repo/run.ts';
import type { KeyFile, KeyPair } from '../signing/vector.ts';
import { bundleModule, runModule, runtimes } from './runtimes.ts';
import type { Forms } from './signer-entry.ts';

const file = readFileSync(join(repository, 'test/signing/vectors/keys.json'), 'utf8');
const { merchant, gateway } = (JSON.parse(file) as KeyFile).keys;

function formsOf(pair: KeyPair): Forms {
  const privateKey = createPrivateKey(pair.privateKey);
  const publicKey = createPublicKey(pair.publicKey);
  const der = (bytes: Buffer): string => `der:${bytes.toString('base64')}`;
  return {
    PEM: pair,
    'PKCS#1': {
      privateKey: privateKey.export({ type: 'pkcs1', format: 'pem' }),
      publicKey: publicKey.export({ type: 'pkcs1', format: 'pem' }),
    },
    DER: {
      privateKey: der(privateKey.export({ type: 'pkcs8', format: 'der' })),
      publicKey: der(publicKey.export({ type: 'spki', format: 'der' })),
    },
    JWK: {
      privateKey: { ...privateKey.export({ format: 'jwk' }), alg: 'RS256', key_ops: ['sign'], ext: false },
      publicKey: { ...publicKey.export({ format: 'jwk' }), use: 'sig', key_ops: [], ext: false },
    },
  };
}

const content = 'POST /ams/api/v1/payments/pay\nT_111222333.1685599933000.{"a":"ü"}';
const base64 = createSign('RSA-SHA256').update(content).sign(merchant.privateKey, 'base64');
const signature = `algorithm=RSA256,keyVersion=1,signature=${encodeURIComponent(base64)}`;

let folder: string;
let module: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'countersign-'));
  module = await bundleModule(join(import.meta.dirname, 'signer-entry.ts'), folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

test.each(runtimes)('every form of key and time, and the own key refused, on %s', async (runtime) => {
  const environment = { OWN: JSON.stringify(formsOf(merchant)), GATEWAY: JSON.stringify(formsOf(gateway)) };
  const { code, result, stderr } = await runModule(runtime, module, environment);
  expect(code, stderr).toBe(0);
  const times = ['2023-06-01T14:12:13+08:00', '2023-06-01T14:12:13+0800', '2023-06-01T06:12:13.09Z', '1685599933871'];
  const expected = Object.keys(formsOf(merchant)).flatMap((form): [string, unknown][] => [
    [`${form}: signature`, signature],
    ...times.map((time): [string, unknown] => [`${form}: ${time}`, 'verified']),
    [`${form}: own key`, expect.stringMatching(/most frequent mistake/)],
    [`${form}: explanation`, 'The signature holds when the path is without its query.'],
  ]);
  expect(result).toEqual({ ...Object.fromEntries(expected), 'CryptoKey: own key': 'KEY_INVALID' });
});
