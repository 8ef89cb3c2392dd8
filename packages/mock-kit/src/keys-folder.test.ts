import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readKeysFolder } from './keys-folder.ts';
import { testKeys } from './test-keys.ts';

async function makeFolder(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'mock-kit-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return folder;
}

test('three files make the keys', async () => {
  const folder = await makeFolder({
    'client-id': 'SANDBOX_1\n',
    'client-public-key.pem': testKeys.clientPublicKey,
    'gateway-private-key.pem': testKeys.gatewayPrivateKey,
  });
  expect(await readKeysFolder(folder)).toEqual({
    clientId: 'SANDBOX_1',
    clientPublicKey: testKeys.clientPublicKey.trim(),
    gatewayPrivateKey: testKeys.gatewayPrivateKey.trim(),
  });
});

test('every missing file is named', async () => {
  const folder = await makeFolder({ 'client-id': 'SANDBOX_1' });
  await expect(readKeysFolder(folder)).rejects.toMatchObject({
    code: 'KEYS_INVALID',
    message: `Cannot read client-public-key.pem, gateway-private-key.pem in ${folder}. The folder has to hold client-id, client-public-key.pem, gateway-private-key.pem.`,
  });
});
