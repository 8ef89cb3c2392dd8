import { createServer, request as startRequest, type IncomingMessage, type ServerResponse } from 'node:http';
import { connect, type AddressInfo } from 'node:net';

import { afterEach, expect, test, vi } from 'vitest';

import { createKioskReceiver, deliver, path, sale } from './fixture/kiosk.ts';
import { createNodeListener } from './node-listener.ts';

type Listener = (request: IncomingMessage, response: ServerResponse) => unknown;

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** Where a server with this listener answers. */
async function serve(listener: Listener): Promise<{ readonly origin: string; readonly port: number }> {
  const server = createServer(listener);
  closing.push(
    () => server.closeAllConnections(),
    () => server.close(),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, port };
}

async function post(origin: string, message: ReturnType<typeof deliver>): Promise<[number, string]> {
  const { headers, rawBody } = message;
  const response = await fetch(`${origin}${message.path}`, {
    method: 'POST',
    headers: headers as Record<string, string>,
    body: rawBody,
  });
  return [response.status, await response.text()];
}

const acknowledged = [200, '{"outcome":{"text":"noted","state":"S"}}'];

test('a notification is handled and acknowledged, its headers sent on', async () => {
  const sold = vi.fn<(saleId: string) => void>();
  const receiver = createKioskReceiver();
  const { origin } = await serve(createNodeListener(receiver, { sold: ({ data }) => sold(data.saleId) }));
  expect(await post(origin, deliver(sale))).toEqual(acknowledged);
  expect(sold.mock.calls).toEqual([['7']]);
  const { headers } = await fetch(`${origin}${path}`, { method: 'PUT', body: '{}' });
  expect(headers.get('allow')).toBe('POST');
});

test('what was sent twice is seen, as the raw headers have it', async () => {
  const { origin } = await serve(createNodeListener(createKioskReceiver(), { sold: () => {} }));
  const { headers, rawBody } = deliver(sale);
  const doubled = [
    ...Object.entries(headers as Record<string, string>),
    ['client-id', 'T_1'],
    ['host', 'shop.example'],
  ].flat();
  const [status, text] = await new Promise<[number | undefined, string]>((resolve, reject) => {
    const request = startRequest(`${origin}${path}`, { method: 'POST', headers: doubled }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
      response.on('end', () => resolve([response.statusCode, body]));
    });
    request.on('error', reject).end(rawBody);
  });
  expect([status, text]).toEqual([400, 'HEADER_DUPLICATED']);
});

test('a body that is too long gets its answer', async () => {
  const { origin } = await serve(createNodeListener(createKioskReceiver(), { sold: () => {} }));
  expect(await post(origin, deliver('x'.repeat(10_000_000)))).toEqual([413, 'BODY_TOO_LARGE']);
});

test('one that does not end is cut off, and no more of it is kept than may be', async () => {
  const receiver = createKioskReceiver({ maxBytes: 1000 });
  const { port } = await serve(createNodeListener(receiver, { sold: () => {} }));
  const socket = connect(port, '127.0.0.1');
  let answer = '';
  socket.setEncoding('utf8').on('data', (chunk: string) => (answer += chunk));
  socket.on('error', () => {});
  socket.write('POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 1000000000\r\n\r\n');
  const writing = setInterval(() => socket.write('x'.repeat(4000)), 1);
  await new Promise((resolve) => socket.on('close', resolve));
  clearInterval(writing);
  expect(answer).toMatch(/^HTTP\/1\.1 413 .*connection: close.*BODY_TOO_LARGE/is);
});

test('a sender that goes away is no failure of anybody', async () => {
  const failed = vi.spyOn(console, 'error').mockImplementation(() => {});
  const listener = createNodeListener(createKioskReceiver(), { sold: () => {} });
  let ended: Promise<void> = Promise.resolve();
  let start = (): void => {};
  const started = new Promise<void>((resolve) => (start = resolve));
  const { port } = await serve((request, response) => {
    ended = listener(request, response);
    start();
  });
  const socket = connect(port, '127.0.0.1', () =>
    socket.write('POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 10\r\n\r\nxx'),
  );
  await started;
  socket.destroy();
  await ended;
  expect(failed).not.toHaveBeenCalled();
  failed.mockRestore();
});

test('what a handler throws is printed and answered with 500, and given to `next` where there is one', async () => {
  const failed = vi.spyOn(console, 'error').mockImplementation(() => {});
  const error = new Error('database');
  const listener = createNodeListener(createKioskReceiver(), {
    sold: () => {
      throw error;
    },
  });
  const plain = await serve(listener);
  expect(await post(plain.origin, deliver(sale))).toEqual([500, '']);
  expect(failed.mock.calls).toEqual([[error]]);
  const express = await serve((request, response) =>
    listener(request, response, (thrown) => response.writeHead(502).end(String(thrown))),
  );
  expect(await post(express.origin, deliver(sale))).toEqual([502, 'Error: database']);
  failed.mockRestore();
});

test('behind a parser: its bytes are used where it kept them, and missed where it did not', async () => {
  const consume = async (request: IncomingMessage) => Buffer.concat(await request.toArray());
  const behind = (set: (bytes: Buffer) => object) =>
    serve(async (request, response) => {
      const parsed = Object.assign(request, set(await consume(request)));
      await createNodeListener(createKioskReceiver(), { sold: () => {} })(parsed, response);
    });
  const answers = [];
  for (const set of [
    (bytes: Buffer) => ({ body: bytes }),
    (bytes: Buffer) => ({ rawBody: bytes, body: JSON.parse(bytes.toString()) }),
    (bytes: Buffer) => ({ body: JSON.parse(bytes.toString()) }),
    () => ({}),
  ])
    answers.push(await post((await behind(set)).origin, deliver(sale)));
  expect(answers).toEqual([acknowledged, acknowledged, [400, 'BODY_PARSED'], [400, 'BODY_PARSED']]);
});
