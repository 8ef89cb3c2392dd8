import { createServer, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { httpTransport, type HttpTransport } from './http-transport.ts';

const text = (value: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(value);

let close: (() => void) | undefined;
afterEach(() => close?.());

/** A server of bytes: what it got, and what it says to it. */
async function serve(
  say: (socket: Socket, got: string) => void,
  options = {},
): Promise<HttpTransport & { got: string[] }> {
  const got: string[] = [];
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.on('data', (chunk) => {
      got.push(chunk.toString());
      say(socket, chunk.toString());
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const transport = httpTransport(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, options);
  close = () => {
    transport.close();
    server.close();
  };
  return { ...transport, got };
}

const request = {
  method: 'POST',
  path: '/a?b=1',
  headers: [
    ['X-One', '1'],
    ['x-one', '2'],
  ] as const,
  body: text('{}'),
};

test('headers go out as they are: names, order, repetition', async () => {
  const { send, got } = await serve((socket) =>
    socket.write('HTTP/1.1 200 OK\r\nA: 1\r\na: 2\r\nContent-Length: 2\r\n\r\nok'),
  );
  const answer = await send(request, '');
  expect(got.join('')).toMatch(
    /^POST \/a\?b=1 HTTP\/1\.1\r\nHost: 127\.0\.0\.1:\d+\r\nX-One: 1\r\nx-one: 2\r\nContent-Length: 2\r\n/,
  );
  expect(answer.headers).toEqual([
    ['A', '1'],
    ['a', '2'],
    ['Content-Length', '2'],
  ]);
  expect(new TextDecoder().decode(answer.bytes)).toBe('ok');
});

test('a redirect is an answer', async () => {
  const { send, got } = await serve((socket) =>
    socket.write('HTTP/1.1 302 Found\r\nLocation: /elsewhere\r\nContent-Length: 0\r\n\r\n'),
  );
  expect(await send(request, '')).toMatchObject({ status: 302 });
  expect(got).toHaveLength(1);
});

test.each<[string, (socket: Socket) => void, object, RegExp]>([
  ['nothing is said', () => undefined, { timeout: 50 }, /within 0.05 s/],
  [
    'the answer never ends',
    (socket) => socket.write('HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nab'),
    { timeout: 50 },
    /./,
  ],
  ['the answer is cut', (socket) => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nab'), {}, /aborted/],
  ['the connection closes', (socket) => socket.destroy(), {}, /hang up|RESET/i],
  ['it is not HTTP', (socket) => socket.end('hello\r\n\r\n'), {}, /Parse Error/],
  [
    'the answer is too long',
    (socket) => socket.write(`HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n${'a'.repeat(99)}`),
    { maxBytes: 98 },
    /more than 98 bytes/,
  ],
])('it rejects where %s', async (_, say, options, message) => {
  const { send } = await serve(say, options);
  await expect(send(request, '')).rejects.toThrow(message);
});
