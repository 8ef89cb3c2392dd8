import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { MockError } from './errors.ts';
import type { MockKeys } from './keys.ts';

const fileNames = ['client-id', 'client-public-key.pem', 'gateway-private-key.pem'] as const;

/**
 * Reads the keys of a mock from a folder: `client-id` (text), `client-public-key.pem`, `gateway-private-key.pem`.
 *
 * @throws {MockError} `KEYS_INVALID`, naming every file that is missing or unreadable
 */
export async function readKeysFolder(folder: string): Promise<MockKeys> {
  const texts = await Promise.all(fileNames.map((name) => readText(join(folder, name))));
  const [clientId, clientPublicKey, gatewayPrivateKey] = texts;
  if (clientId === undefined || clientPublicKey === undefined || gatewayPrivateKey === undefined) {
    const missing = fileNames.filter((_, index) => texts[index] === undefined);
    const text = `Cannot read ${missing.join(', ')} in ${folder}. The folder has to hold ${fileNames.join(', ')}.`;
    throw new MockError('KEYS_INVALID', text);
  }
  return { clientId, clientPublicKey, gatewayPrivateKey };
}

async function readText(path: string): Promise<string | undefined> {
  try {
    return (await readFile(path, 'utf8')).trim();
  } catch {
    return undefined;
  }
}
