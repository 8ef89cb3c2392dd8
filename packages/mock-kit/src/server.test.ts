import { createServer } from 'node:http';
import { connect } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';
import { expect, onTestFinished, test, vi } from 'vitest';
import { goodConsult, resultLine, signedCall } from '../fixtures/signed-call.ts';
import { walletDefinition } from '../fixtures/wallet-definition.ts';
import { startMockServer } from './server.ts';
import type { MockOptions } from './server.ts';
import { testKeys } from './test-keys.ts';

async function startMock(options?: MockOptions) {
  const mock = await startMockServer(walletDefinition, options);
  onTestFinished(() => mock.close());
  return mock;
}

/** A connection to a mock, and all that it has sent so far. */
function openSocket(port: number) {
  const socket: Socket = connect(port, '127.0.0.1');
  const state = { received: '' };
  socket.setEncoding('utf8').on('data', (text) => (state.received += text));
  const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()));
  return { socket, state, closed };
}

/** A request of which the mock has the headers, and waits for two bytes of body. */
async function openRequest(port: number, path: string) {
  const connection = openSocket(port);
  connection.socket.write(`POST ${path} HTTP/1.1\r\nhost: x\r\nexpect: 100-continue\r\ncontent-length: 2\r\n\r\n`);
  await vi.waitFor(() => expect(connection.state.received).toMatch('100 Continue'));
  return connection;
}

test('listens on the loopback address and a free port unless told otherwise', async () => {
  const first = await startMock();
  const second = await startMock({ host: '::1' });
  expect(first.url).toBe(`http://127.0.0.1:${first.port}`);
  expect(second.url).toBe(`http://[::1]:${second.port}`);
  expect((await fetch(`${second.url}/_mock/health`)).status).toBe(200);
});

test.each(['GET', 'HEAD'])('%s /_mock/health tells that it answers', async (method) => {
  const mock = await startMock();
  const response = await fetch(`${mock.url}/_mock/health`, { method });
  expect(response.status).toBe(200);
  expect(await response.text()).toBe(method === 'GET' ? '{"status":"ok"}' : '');
});

test('50 requests at once get 50 right answers', async () => {
  const mock = await startMock();
  const codes = Array.from({ length: 50 }, (_, index) => (index % 2 === 0 ? 'SUCCESS' : 'RISK_REJECT'));
  const answers = await Promise.all(
    codes.map((code) =>
      signedCall(mock.url, { headers: { prefer: `example=${code}` }, body: { ...goodConsult, authState: code } }),
    ),
  );
  expect(answers.map((answer) => resultLine(answer).split(' ')[1])).toEqual(codes);
  expect(answers.every(({ signed }) => signed)).toBe(true);
});

test('a connection carries one request after the other, in both framings', async () => {
  const mock = await startMock();
  const { socket, state } = openSocket(mock.port);
  socket.write('POST /x HTTP/1.1\r\nhost: x\r\ncontent-length: 2\r\n\r\n{}');
  await vi.waitFor(() => expect(state.received).toMatch(/NO_INTERFACE_DEF.*\}\}$/s));
  state.received = '';
  socket.write('POST /x HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n');
  await vi.waitFor(() => expect(state.received).toMatch('NO_INTERFACE_DEF'));
  socket.destroy();
});

test('a body over the limit is answered, not cut off', async () => {
  const mock = await startMock({ maxBodyBytes: 100 });
  const tooLong = { body: { ...goodConsult, authState: 'x'.repeat(100) } };
  expect(resultLine(await signedCall(mock.url, tooLong))).toBe('F PARAM_ILLEGAL The body has more than 100 bytes.');
  expect(resultLine(await signedCall(mock.url))).toBe('S SUCCESS success.');
});

test('a body without end is answered before its end', async () => {
  const mock = await startMock({ maxBodyBytes: 100 });
  const { socket, state, closed } = openSocket(mock.port);
  const headers = `client-id: ${testKeys.clientId}\r\nsignature: x\r\ncontent-length: 1000000`;
  socket.write(`POST /ams/api/v1/authorizations/consult HTTP/1.1\r\nhost: x\r\n${headers}\r\n\r\n${'x'.repeat(2000)}`);
  await closed;
  expect(state.received).toMatch(/connection: close/i);
  expect(state.received).toMatch('The body has more than 100 bytes.');
});

test('a client that goes away leaves no trace', async () => {
  const log = vi.spyOn(console, 'error').mockReturnValue(undefined);
  onTestFinished(() => log.mockRestore());
  const mock = await startMock();
  const { socket, closed } = await openRequest(mock.port, '/ams/api/v1/authorizations/consult');
  socket.destroy();
  await closed;
  expect(resultLine(await signedCall(mock.url))).toBe('S SUCCESS success.');
  expect(log).not.toHaveBeenCalled();
});

test('a fault of its own is answered with 500 and logged without values', async () => {
  const log = vi.spyOn(console, 'error').mockReturnValue(undefined);
  onTestFinished(() => log.mockRestore());
  const mock = await startMock({ now: () => Number.NaN });
  const answer = await signedCall(mock.url, { body: { ...goodConsult, authState: 'secret-state' } });
  expect(answer).toMatchObject({ status: 500, signed: false });
  expect(JSON.parse(answer.text)).toMatchObject({ status: 500, title: 'Internal Server Error' });
  expect(log).toHaveBeenCalledOnce();
  expect(String(log.mock.calls[0])).toMatch(/internal fault \(RangeError\)\n +at .*toISOString/);
  expect(String(log.mock.calls[0])).not.toMatch(/secret-state|signature=|Invalid time/);
});

// Without dropping them, close would wait for the keep-alive time of 5 s.
test('close drops idle connections', { timeout: 4500 }, async () => {
  const mock = await startMock();
  const { socket, state, closed } = openSocket(mock.port);
  socket.write('GET /_mock/health HTTP/1.1\r\nhost: x\r\n\r\n');
  await vi.waitFor(() => expect(state.received).toMatch('ok'));
  await Promise.all([mock.close(), closed]);
  await expect(fetch(`${mock.url}/_mock/health`)).rejects.toThrow('fetch failed');
});

test('close lets a request under way end', async () => {
  const mock = await startMock();
  const { socket, state, closed } = await openRequest(mock.port, '/x');
  const closing = mock.close();
  socket.write('{}');
  await Promise.all([closing, closed]);
  expect(state.received).toMatch('NO_INTERFACE_DEF');
  expect(state.received).toMatch(/connection: close/i);
});

test('close may be called twice', async () => {
  const mock = await startMock();
  await Promise.all([mock.close(), mock.close()]);
  await mock.close();
});

test('a port in use is told', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void other.close());
  const { port } = other.address() as AddressInfo;
  await expect(startMockServer(walletDefinition, { port })).rejects.toMatchObject({
    code: 'ADDRESS_UNUSABLE',
    message: `Port ${port} on 127.0.0.1 is in use. Stop what uses it, or choose another port (0 takes any free one).`,
  });
});

test('a key that is none is told, not shown', async () => {
  const keys = { ...testKeys, clientPublicKey: testKeys.clientPrivateKey };
  const failure = startMockServer(walletDefinition, { keys });
  await expect(failure).rejects.toMatchObject({
    code: 'KEYS_INVALID',
    message: expect.stringMatching(/^clientPublicKey: /),
  });
  await expect(failure).rejects.not.toMatchObject({
    message: expect.stringContaining(testKeys.clientPrivateKey.slice(30, 60)),
  });
  const noClient = startMockServer(walletDefinition, { keys: { ...testKeys, clientId: '' } });
  await expect(noClient).rejects.toMatchObject({ code: 'KEYS_INVALID' });
});
