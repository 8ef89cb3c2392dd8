import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tills } from '../../fixtures/tills.ts';
import { parseContractArguments } from './arguments.ts';
import type { ContractDefinition } from './definition.ts';
import { openTarget } from './open-target.ts';

const identity = { clientId: 'SANDBOX_1', privateKey: 'private', gatewayPublicKey: 'public' };
const env = {
  TILLS_GATEWAY: 'https://tills.example',
  TILLS_CLIENT_ID: identity.clientId,
  TILLS_PRIVATE_KEY: identity.privateKey,
  TILLS_PUBLIC_KEY: identity.gatewayPublicKey,
};
let closed = 0;
const definition: ContractDefinition = {
  api: {
    ...tills,
    servers: [
      { url: 'https://tills.example/api', environment: 'production' },
      { url: 'https://tills.example/sandbox/api', environment: 'sandbox', clientIdPrefix: 'SANDBOX_' },
    ],
  },
  suites: [],
  folder: new URL('file:///nowhere/'),
  startMock: async () => ({
    url: 'http://127.0.0.1:4010',
    identity,
    close: async () => {
      closed += 1;
    },
  }),
};

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'contract-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const open = async (...argv: string[]) => openTarget(definition, parseContractArguments(argv, {}), env);
const targetOf = async (...argv: string[]) => (await open(...argv)).target;

test('the mock is started, asked as fast as it answers, and left', async () => {
  const opened = await open();
  const { target } = opened;
  expect(target).toMatchObject({ name: 'mock', baseUrl: 'http://127.0.0.1:4010/api', identity, forcesResults: true });
  expect(target.requestsPerSecond).toBeUndefined();
  await opened.close();
  expect(closed).toBe(1);
});

test('a sandbox is asked twice a second, or as often as one says, and tolerated', async () => {
  expect(await targetOf('--target', 'sandbox')).toEqual({
    name: 'sandbox',
    baseUrl: 'https://tills.example/sandbox/api',
    identity,
    forcesResults: false,
    namesFields: false,
    level: 'tolerant',
    requestsPerSecond: 2,
  });
  expect(await targetOf('--target', 'sandbox', '--rate', '0.5')).toMatchObject({ requestsPerSecond: 0.5 });
});

test('a URL is called the same way, on this machine without a limit', async () => {
  const local = await targetOf('--target', 'http://127.0.0.1:1/x');
  expect(local).toMatchObject({ name: '127.0.0.1:1', baseUrl: 'http://127.0.0.1:1/x', level: 'tolerant' });
  expect(local.requestsPerSecond).toBeUndefined();
});

test('what moves money has to be meant', async () => {
  const production = ['--target', 'https://tills.example/api'];
  await expect(open(...production)).rejects.toThrow('is a production server of the document. Say --i-mean-production');
  expect(await targetOf(...production, '--i-mean-production')).toMatchObject({ baseUrl: 'https://tills.example/api' });
});

describe('a recording', () => {
  const record = (name: string, target: string) => targetOf('--record', join(folder, name), '--target', target);

  test('is a target without the keys of its run', async () => {
    expect(await record('a', 'sandbox')).toMatchObject({ recordTo: join(folder, 'a') });
    const replay = await targetOf('--target', `replay:${join(folder, 'a')}`);
    expect(replay).toMatchObject({ name: 'replay of sandbox', replayFrom: join(folder, 'a'), level: 'tolerant' });
    expect(replay.identity?.clientId).toBe('SANDBOX_1');
    expect(replay.identity?.privateKey).not.toBe('private');
    expect(replay.requestsPerSecond).toBeUndefined();
  });

  test('is gone on with by the same target, and not mixed with another', async () => {
    await record('b', 'sandbox');
    expect(await record('b', 'sandbox')).toMatchObject({ name: 'sandbox' });
    await expect(record('b', 'mock')).rejects.toThrow('holds a recording of tills on sandbox.');
  });
});
