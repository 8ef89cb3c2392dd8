import { spawn } from 'node:child_process';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { resultLine, signedCall } from '../fixtures/signed-call.ts';
import { walletDefinition } from '../fixtures/wallet-definition.ts';
import { startMockServer } from './server.ts';
import { testKeys } from './test-keys.ts';

const program = new URL('../fixtures/wallet-mock.ts', import.meta.url).pathname;

/** The mock as a program of its own, what it has printed, and how it ended. */
function run(...argv: readonly string[]) {
  const child = spawn(process.execPath, [program, ...argv], { stdio: ['ignore', 'pipe', 'pipe'] });
  const printed = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text) => (printed.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text) => (printed.stderr += text));
  const ended = new Promise<number | string | null>((resolve) =>
    child.once('close', (code, signal) => resolve(code ?? signal)),
  );
  onTestFinished(() => void child.kill('SIGKILL'));
  return { child, printed, ended };
}

async function ready({ printed }: ReturnType<typeof run>): Promise<{ event: string; api: string; url: string }> {
  await vi.waitFor(() => expect(printed.stdout).toMatch(/\n$/), { timeout: 20_000 });
  return JSON.parse(printed.stdout) as { event: string; api: string; url: string };
}

async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'mock-kit-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

vi.setConfig({ testTimeout: 30_000 });

describe('a running mock', () => {
  test('tells in one line and in a file where it answers, and both end with it', async () => {
    const folder = await makeFolder();
    const readyFile = join(folder, 'ready.json');
    await writeFile(readyFile, '{"url":"http://127.0.0.1:1"}');
    const mock = run('--port', '0', '--ready-file', readyFile);
    const line = await ready(mock);
    expect(line).toEqual({ event: 'ready', api: 'wallet', url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/) });
    expect(JSON.parse(await readFile(readyFile, 'utf8'))).toEqual({
      url: line.url,
      pid: mock.child.pid,
      clientId: testKeys.clientId,
    });
    expect(resultLine(await signedCall(line.url))).toBe('S SUCCESS success.');
    mock.child.kill('SIGTERM');
    expect(await mock.ended).toBe(0);
    expect(await readdir(folder)).toEqual([]);
    expect(mock.printed.stderr).toBe('');
  });

  test('ends on SIGINT with an idle connection open', async () => {
    const mock = run('--port=0');
    const { url } = await ready(mock);
    await fetch(`${url}/_mock/health`).then((response) => response.text());
    mock.child.kill('SIGINT');
    expect(await mock.ended).toBe(0);
  });

  test('takes keys from a folder', async () => {
    const folder = await makeFolder();
    await writeFile(join(folder, 'client-id'), 'SANDBOX_OTHER\n');
    await writeFile(join(folder, 'client-public-key.pem'), testKeys.clientPublicKey);
    await writeFile(join(folder, 'gateway-private-key.pem'), testKeys.gatewayPrivateKey);
    const { url } = await ready(run('--port', '0', '--keys', folder));
    expect(resultLine(await signedCall(url))).toMatch('UNKNOWN_CLIENT');
  });
});

test('--help tells, and starts nothing', async () => {
  const { printed, ended } = run('--help');
  expect(await ended).toBe(0);
  expect(printed.stdout).toMatch(/^wallet-mock: answers as the Wallet API does\./);
  for (const option of ['--port', '--host', '--ready-file', '--keys', '--help'])
    expect(printed.stdout).toContain(option);
});

describe('bad usage ends with 2, a message and no stack', () => {
  let port: number;
  beforeAll(async () => {
    const other = await startMockServer(walletDefinition);
    port = other.port;
    return () => other.close();
  });

  test.each<[string, () => string[], string]>([
    ['an unknown option', () => ['--prot', '1'], "wallet-mock: Unknown option '--prot'"],
    ['a positional', () => ['antom'], "wallet-mock: Unexpected argument 'antom'"],
    ['no number', () => ['--port', 'http'], 'wallet-mock: --port must be a number from 0 to 65535'],
    ['no port', () => ['--port', '65536'], 'wallet-mock: --port must be a number from 0 to 65535'],
    ['an empty host', () => ['--host='], 'wallet-mock: --host is empty.'],
    [
      'an unknown host',
      () => ['--port', '0', '--host', '192.0.2.1'],
      'wallet-mock: The host 192.0.2.1 is no address of this machine',
    ],
    ['no URL for messages', () => ['--notify-url', 'shop'], 'wallet-mock: notifyUrl must be a whole URL'],
    ['no host for messages', () => ['--notify-host', 'a/b'], 'wallet-mock: "a/b" is no host'],
    ['a port in use', () => ['--port', String(port)], 'is in use. Stop what uses it, or choose another port'],
    [
      'no keys',
      () => ['--keys', '/nowhere'],
      'wallet-mock: Cannot read client-id, client-public-key.pem, gateway-private-key.pem',
    ],
    [
      'no place for the ready file',
      () => ['--port', '0', '--ready-file', '/nowhere/x.json'],
      'Cannot write the ready file',
    ],
  ])('%s', async (_, argv, want) => {
    const { printed, ended } = run(...argv());
    expect(await ended).toBe(2);
    expect(printed.stdout).toBe('');
    expect(printed.stderr).toContain(want);
    expect(printed.stderr).not.toMatch(/^ +at /m);
  });
});
