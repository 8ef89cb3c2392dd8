import { Agent, request } from 'node:http';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parsePrivateKey, parsePublicKey, signMessage, verifyMessage } from '@countersign/signing';
import { beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { startProcess } from '../fixtures/mock-process.ts';
import { consultPath, goodConsult, resultLine, signedCall } from '../fixtures/signed-call.ts';
import { walletDefinition } from '../fixtures/wallet-definition.ts';
import { startMockServer } from './server.ts';
import { testKeys } from './test-keys.ts';

const program = new URL('../fixtures/wallet-mock.ts', import.meta.url).pathname;
const countingProgram = new URL('../fixtures/counting-mock.ts', import.meta.url).pathname;

function run(...argv: readonly string[]) {
  const mock = startProcess(program, ...argv);
  onTestFinished(() => void mock.child.kill('SIGKILL'));
  return mock;
}

function runCounting(...argv: readonly string[]) {
  const mock = startProcess(countingProgram, ...argv);
  onTestFinished(() => void mock.child.kill('SIGKILL'));
  return mock;
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
    const line = await mock.ready;
    expect(line).toEqual({
      event: 'ready',
      api: 'wallet',
      url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/),
      controlUrl: `${line.url}/_mock`,
      store: 'memory:',
    });
    expect(JSON.parse(await readFile(readyFile, 'utf8'))).toEqual({
      url: line.url,
      pid: mock.child.pid,
      clientId: testKeys.clientId,
      controlUrl: `${line.url}/_mock`,
      store: 'memory:',
    });
    expect(resultLine(await signedCall(line.url))).toBe('S SUCCESS success.');
    mock.child.kill('SIGTERM');
    expect(await mock.ended).toBe(0);
    expect(await readdir(folder)).toEqual([]);
    expect(mock.printed.stderr).toBe('');
  });

  test('ends on SIGINT with an idle connection open', async () => {
    const mock = run('--port=0');
    const { url } = await mock.ready;
    await fetch(`${url}/_mock/health`).then((response) => response.text());
    mock.child.kill('SIGINT');
    expect(await mock.ended).toBe(0);
  });

  test('takes keys from a folder', async () => {
    const folder = await makeFolder();
    await writeFile(join(folder, 'client-id'), 'SANDBOX_OTHER\n');
    await writeFile(join(folder, 'client-public-key.pem'), testKeys.clientPublicKey);
    await writeFile(join(folder, 'gateway-private-key.pem'), testKeys.gatewayPrivateKey);
    const { url } = await run('--port', '0', '--keys', folder).ready;
    expect(resultLine(await signedCall(url))).toMatch('UNKNOWN_CLIENT');
  });
});

test('--help tells, and starts nothing', async () => {
  const { printed, ended } = run('--help');
  expect(await ended).toBe(0);
  expect(printed.stdout).toMatch(/^wallet-mock: answers as the Wallet API does\./);
  for (const option of ['port', 'host', 'ready-file', 'keys', 'store', 'stateless', 'public-url', 'setting', 'help'])
    expect(printed.stdout).toContain(`\n  --${option} `);
  expect(printed.stdout).toContain(
    [
      '  authorizations.consult\n    SUCCESS RISK_REJECT UNKNOWN_EXCEPTION',
      '  authorizations.applyToken\n    SUCCESS INVALID_AUTHCODE\n',
    ].join('\n'),
  );
  for (const way of ['Prefer: example=<code>', '"order-1__<code>"', 'POST /_mock/next'])
    expect(printed.stdout).toContain(way);
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
    ['no keys', () => ['--keys', '/dev/null/keys'], 'wallet-mock: Cannot write test keys to /dev/null/keys (ENOTDIR).'],
    ['a store of an unknown kind', () => ['--store', 'mysql://x'], 'wallet-mock: A store is memory: or redis://'],
    [
      'a store that is not there',
      () => ['--store', 'redis://:hunter2@127.0.0.1:1'],
      'wallet-mock: The Redis at 127.0.0.1:1 does not answer as it should (ECONNREFUSED)',
    ],
    ['a public URL with a path', () => ['--public-url', 'https://x/y'], 'wallet-mock: --public-url must be an origin'],
    ['a setting without value', () => ['--setting', 'label'], 'wallet-mock: --setting must be name=value'],
    ['a setting of broken JSON', () => ['--setting', 'label={"a"'], 'wallet-mock: --setting label is no JSON'],
    ['a setting of nothing', () => ['--setting', 'label=x'], 'has no member "label". Known: notifyUrl, redelivery.'],
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
    expect(printed.stderr).not.toMatch(/^ +at |hunter2/m);
  });
});

describe('what a behaviour is told', () => {
  const agreed = ({ text }: { readonly text: string }): string => (JSON.parse(text) as { normalUrl: string }).normalUrl;

  test('settings are texts or JSON, pages stand under the public URL', async () => {
    const mock = runCounting(
      ...['--port', '0', '--setting', 'label=contract', '--setting', 'settling=0', '--setting', 'limits={"most":1}'],
      ...['--public-url', 'https://mock.example:8443/'],
    );
    const { url } = await mock.ready;
    const page = agreed(await signedCall(url));
    expect(page).toMatch(/^https:\/\/mock\.example:8443\/_mock\/pages\/count\?run=\w+#contract-1-\d{12}$/);
    const { pathname, search } = new URL(page);
    await vi.waitFor(async () => expect(await (await fetch(url + pathname + search)).text()).toBe('1 made, 1 settled'));
  });

  test.each([
    ['settling="soon"', 'settling must be a number; got "soon".'],
    ['limits=[1]', 'limits must be an object; got a list.'],
    ['labl=x', 'has no member "labl". Known: notifyUrl, redelivery, label, limits, settling.'],
  ])('%s is told', async (setting, want) => {
    const { ended, printed } = runCounting('--port', '0', '--setting', setting);
    expect(await ended).toBe(2);
    expect(printed.stderr).toContain(want);
  });

  test('--stateless remembers nothing', async () => {
    const { url } = await runCounting('--port', '0', '--stateless').ready;
    const [first, second] = [await signedCall(url), await signedCall(url)];
    expect(resultLine(first)).toBe('S SUCCESS success.');
    expect(second.text).toBe(first.text);
    expect(first.text).not.toContain('_mock/pages');
  });
});

test('without keys in the folder it makes some, by which a client can call it', async () => {
  const folder = join(await makeFolder(), 'keys');
  const { url } = await run('--port', '0', '--keys', folder).ready;
  const privateKey = await parsePrivateKey(await readFile(join(folder, 'client-private-key.pem'), 'utf8'));
  const gatewayKey = await parsePublicKey(await readFile(join(folder, 'gateway-public-key.pem'), 'utf8'));
  const clientId = (await readFile(join(folder, 'client-id'), 'utf8')).trim();
  const time = String(Date.now());
  const call = { method: 'POST', path: consultPath, clientId, time, body: JSON.stringify(goodConsult) };
  const signature = await signMessage(call, privateKey);
  const headers = { 'content-type': 'application/json', 'client-id': clientId, 'request-time': time, signature };
  const response = await fetch(url + consultPath, { method: 'POST', headers, body: call.body });
  const body = new Uint8Array(await response.arrayBuffer());
  const header = (name: string): string => response.headers.get(name) ?? '';
  const answer = { ...call, time: header('response-time'), body };
  await verifyMessage(answer, header('signature'), gatewayKey);
  expect(new TextDecoder().decode(body)).toContain('"SUCCESS"');
});

describe('SIGTERM under load', () => {
  /** One call over a connection that is kept; `undefined` where nobody took it. */
  function call(url: string, agent: Agent): Promise<{ status: number; closes: boolean } | undefined> {
    return new Promise((resolve, reject) => {
      const sent = request(`${url}/ams/api/unknown`, { method: 'POST', agent }, (response) => {
        response
          .resume()
          .on('end', () =>
            resolve({ status: response.statusCode ?? 0, closes: response.headers.connection === 'close' }),
          );
        response.on('error', reject);
      });
      // A new connection that still waits to be accepted is reset by the system when nobody listens any more.
      sent.on('error', (error: NodeJS.ErrnoException) =>
        error.code === 'ECONNREFUSED' || (error.code === 'ECONNRESET' && !sent.reusedSocket)
          ? resolve(undefined)
          : reject(error),
      );
      sent.end('{}');
    });
  }

  test('every accepted request is answered, connections end, and it exits with 0 in time', async () => {
    const { child, ended, ready, printed } = run('--port', '0');
    const { url } = await ready;
    const agent = new Agent({ keepAlive: true, maxSockets: 64 });
    onTestFinished(() => agent.destroy());
    let answered = 0;
    let closing = 0;
    const work = async (): Promise<void> => {
      for (;;) {
        const answer = await call(url, agent);
        if (!answer) return;
        expect(answer.status).toBe(200);
        answered++;
        if (answer.closes) closing++;
      }
    };
    // What is on its way when the signal comes is as good as accepted: a reset would fail the worker.
    const workers = Array.from({ length: 64 }, work);
    await vi.waitFor(() => expect(answered).toBeGreaterThan(200), { timeout: 20_000 });
    const start = performance.now();
    child.kill('SIGTERM');
    await Promise.all(workers);
    expect(await ended).toBe(0);
    expect(performance.now() - start).toBeLessThan(5000);
    expect(closing).toBeGreaterThan(0);
    expect(printed.stderr).toBe('');
  });

  test('a request that comes over a kept connection after the signal is answered, and is the last', async () => {
    const { child, ended, ready } = run('--port', '0');
    const { url } = await ready;
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    onTestFinished(() => agent.destroy());
    expect(await call(url, agent)).toEqual({ status: 200, closes: false });
    child.kill('SIGTERM');
    const other = new Agent();
    await vi.waitFor(async () => expect(await call(url, other)).toBeUndefined(), { interval: 5 });
    expect(await call(url, agent)).toEqual({ status: 200, closes: true });
    expect(await ended).toBe(0);
  });

  test('a second signal ends it at once', async () => {
    const { child, ended, ready } = run('--port', '0');
    const { url } = await ready;
    const agent = new Agent({ keepAlive: true });
    onTestFinished(() => agent.destroy());
    await call(url, agent);
    child.kill('SIGTERM');
    const other = new Agent();
    await vi.waitFor(async () => expect(await call(url, other)).toBeUndefined(), { interval: 5 });
    child.kill('SIGTERM');
    expect(await ended).toBe('SIGTERM');
  });
});
