import { createPrivateKey, createPublicKey, sign, verify } from 'node:crypto';
import { mkdir, mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openKeysFolder } from './keys-folder.ts';
import { loadKeys } from './keys.ts';
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
  expect(await openKeysFolder(folder)).toEqual({
    clientId: 'SANDBOX_1',
    clientPublicKey: testKeys.clientPublicKey.trim(),
    gatewayPrivateKey: testKeys.gatewayPrivateKey.trim(),
  });
});

test('every missing file is named', async () => {
  const folder = await makeFolder({ 'client-id': 'SANDBOX_1' });
  await expect(openKeysFolder(folder)).rejects.toMatchObject({
    code: 'KEYS_INVALID',
    message: `Cannot read client-public-key.pem, gateway-private-key.pem in ${folder}. The folder has to hold client-id, client-public-key.pem, gateway-private-key.pem, or no key at all.`,
  });
});

const generated = [
  'README',
  'client-id',
  'client-private-key.pem',
  'client-public-key.pem',
  'gateway-private-key.pem',
  'gateway-public-key.pem',
];

test('a folder without keys, or that is not there, gets test keys of both sides', async () => {
  const folder = join(await makeFolder({}), 'new/keys');
  const keys = await openKeysFolder(folder);
  expect((await readdir(folder)).toSorted()).toEqual(generated);
  const text = (name: string): Promise<string> => readFile(join(folder, name), 'utf8');
  expect(await text('README')).toContain('TEST keys');
  for (const side of ['client', 'gateway']) {
    const privateKey = createPrivateKey(await text(`${side}-private-key.pem`));
    expect(privateKey.asymmetricKeyDetails?.modulusLength).toBe(2048);
    const signature = sign('sha256', Buffer.from('x'), privateKey);
    const publicKey = createPublicKey(await text(`${side}-public-key.pem`));
    expect(verify('sha256', Buffer.from('x'), publicKey, signature)).toBe(true);
    expect((await stat(join(folder, `${side}-private-key.pem`))).mode & 0o777).toBe(0o600);
  }
  expect(await text('client-private-key.pem')).not.toBe(await text('gateway-private-key.pem'));
  await loadKeys(keys);
  expect(await openKeysFolder(folder)).toEqual(keys);
});

test('of several mocks that start at once one makes the keys', async () => {
  const folder = await makeFolder({ README: 'of somebody else' });
  const all = await Promise.all(Array.from({ length: 5 }, () => openKeysFolder(folder)));
  for (const keys of all) expect(keys).toEqual(all[0]);
  expect((await readdir(folder)).toSorted()).toEqual(generated);
  expect(await readFile(join(folder, 'README'), 'utf8')).toBe('of somebody else');
});

test.each(generated.slice(1))('%s alone is an error and stays as it is', async (name) => {
  const folder = await makeFolder({ [name]: 'mine' });
  await expect(openKeysFolder(folder)).rejects.toMatchObject({ code: 'KEYS_INVALID' });
  expect(await readdir(folder)).toEqual([name]);
  expect(await readFile(join(folder, name), 'utf8')).toBe('mine');
});

test('who finds another one at it waits', async () => {
  const folder = await makeFolder({});
  await mkdir(join(folder, '.generating'));
  const opening = openKeysFolder(folder);
  const { clientId, clientPublicKey, gatewayPrivateKey } = testKeys;
  await writeFile(join(folder, 'client-id'), clientId);
  await writeFile(join(folder, 'client-public-key.pem'), clientPublicKey);
  await writeFile(join(folder, 'gateway-private-key.pem'), gatewayPrivateKey);
  await rm(join(folder, '.generating'), { recursive: true });
  expect((await opening).clientPublicKey).toBe(clientPublicKey.trim());
});

test('where none can be written, that is told', async () => {
  const folder = await makeFolder({ file: '' });
  await expect(openKeysFolder(join(folder, 'file'))).rejects.toMatchObject({
    code: 'KEYS_INVALID',
    message: `Cannot write test keys to ${join(folder, 'file')} (EEXIST).`,
  });
});
