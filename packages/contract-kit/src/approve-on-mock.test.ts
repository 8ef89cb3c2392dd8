import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { advanceMock } from './advance-mock.ts';
import { approveOnMock } from './approve-on-mock.ts';

// A page as those of mocks are: a form of buttons, which leads on.

const page = `<!doctype html><form method="post">
  <button name="decision" value="approve">Approve</button> <button value="decline" name="decision">Decline</button>
</form>`;

let server: Server;
let origin: string;
const received: string[] = [];
beforeAll(async () => {
  server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { method, url = '' } = request;
      received.push(`${method} ${url} ${Buffer.concat(chunks).toString()}`);
      if (url.startsWith('/at-once')) response.writeHead(302, { location: '/back?authCode=2' }).end();
      else if (url.startsWith('/_mock/clock')) response.writeHead(200).end('{}');
      else if (!url.startsWith('/page')) response.writeHead(404).end('Nothing is asked for here.');
      else if (method === 'GET' || url.includes('stuck')) response.writeHead(200).end(page);
      else response.writeHead(303, { location: 'https://shop.example/return?a=b&authCode=1%2B' }).end();
    });
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

test('sends the form with the wanted button, and tells what the person brings back', async () => {
  expect(await approveOnMock(`${origin}/page?id=7`, 'approve')).toEqual({ a: 'b', authCode: '1+' });
  expect(received).toEqual(['GET /page?id=7 ', 'POST /page?id=7 decision=approve']);
  await approveOnMock(`${origin}/page?id=8`, 'decline');
  expect(received.at(-1)).toBe('POST /page?id=8 decision=decline');
});

test('a page that decides by itself is a redirect', async () => {
  expect(await approveOnMock(`${origin}/at-once`, 'approve')).toEqual({ authCode: '2' });
});

test.each([
  ['/page?secret=1', 'pay', 'The page at /page answers HTTP 200 and has no button "pay".'],
  ['/gone?secret=1', 'approve', 'The page at /gone answers HTTP 404 and has no button "approve".'],
  ['/page?stuck=1', 'approve', 'The page at /page answers HTTP 200 and leads nowhere.'],
])('%s with %s is told, without the query', async (path, does, message) => {
  await expect(approveOnMock(`${origin}${path}`, does)).rejects.toThrow(message);
});

test('time passes at the origin of a mock', async () => {
  await advanceMock(`${origin}/api`, 3000);
  expect(received.at(-1)).toBe('POST /_mock/clock {"advance":3000}');
});
