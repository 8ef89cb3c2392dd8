import { UsageError } from '../usage-error.ts';
import type { ContractApi } from '../suite.ts';
import type { Identity, Target } from '../target.ts';
import { holdsRun, readRun, writeRun, type RecordedRun } from './recording.ts';

/**
 * Begins a recording, or goes on with one of the same API and target: a run of some operations adds to one of others.
 *
 * @throws {UsageError} where the folder holds another
 */
export function startRecording({ name: api }: ContractApi, folder: string, target: Target): void {
  const { name, baseUrl, forcesResults, namesFields, hasTriggers = false, level, identity } = target;
  if (holdsRun(folder)) {
    const { api: otherApi, target: other } = readRecordedRun(folder);
    if (otherApi !== api || other.name !== name)
      throw new UsageError(`${folder} holds a recording of ${otherApi} on ${other.name}. Record into another folder.`);
  }
  writeRun(folder, {
    recording: 1,
    api,
    at: new Date().toISOString(),
    target: { name, baseUrl, forcesResults, namesFields, hasTriggers, ...(level !== undefined && { level }) },
    ...(identity !== undefined && { clientId: identity.clientId }),
  });
}

/**
 * The target of a recording. Requests are made as they were, by keys of nobody, and go nowhere.
 *
 * @throws {UsageError} where the folder holds no recording of this API
 */
export async function openReplay({ name, signature }: ContractApi, folder: string): Promise<Target> {
  const { api, target, clientId } = readRecordedRun(folder);
  if (api !== name) throw new UsageError(`${folder} is a recording of ${api}, not of ${name}.`);
  return {
    ...target,
    name: `replay of ${target.name}`,
    replayFrom: folder,
    ...(signature !== undefined && { identity: await anyIdentity(clientId ?? 'replay') }),
  };
}

function readRecordedRun(folder: string): RecordedRun {
  try {
    return readRun(folder);
  } catch (cause) {
    throw new UsageError(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}

async function anyIdentity(clientId: string): Promise<Identity> {
  const algorithm = {
    name: 'RSASSA-PKCS1-v1_5',
    hash: 'SHA-256',
    modulusLength: 2048,
    publicExponent: new Uint8Array([1, 0, 1]),
  };
  const { privateKey, publicKey } = await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  const encode = async (format: 'pkcs8' | 'spki', key: CryptoKey): Promise<string> =>
    Buffer.from(await crypto.subtle.exportKey(format, key)).toString('base64');
  return {
    clientId,
    privateKey: await encode('pkcs8', privateKey),
    gatewayPublicKey: await encode('spki', publicKey),
  };
}
