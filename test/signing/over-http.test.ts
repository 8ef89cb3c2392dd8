import { createSign, createVerify } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';

import { signingMiddleware } from '@countersign/signing';
import { afterAll, beforeAll, expect, test } from 'vitest';

import type { KeyFile } from './vector.ts';

const { keys } = JSON.parse(readFileSync(new URL('./vectors/keys.json', import.meta.url), 'utf8')) as KeyFile;
const clientId = 'SANDBOX_5X00000000000000';

interface Received {
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

// A gateway that shares no code with the package: node:http, node:crypto, and the text of the documents.
const received: Received[] = [];
let server: Server;
let origin: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const url = request.url ?? '';
      const body = Buffer.concat(chunks);
      received.push({ url, headers: request.headers, body });
      const answer = Buffer.from(
        JSON.stringify({ verified: isSigned({ url, headers: request.headers, body }), note: '東京' }),
      );
      const time = new Date().toISOString().replace(/\.\d+Z$/, '+00:00');
      const content = Buffer.concat([Buffer.from(`POST ${url}\n${clientId}.${time}.`), answer]);
      const signature = createSign('RSA-SHA256').update(content).sign(keys.gateway.privateKey, 'base64');
      response.setHeader('Client-Id', clientId);
      response.setHeader('Response-Time', time);
      response.setHeader('Signature', `algorithm=RSA256, keyVersion=1, signature=${encodeURIComponent(signature)}`);
      response.setHeader('Content-Type', 'application/json; charset=UTF-8');
      if (url.includes('/redirect')) response.writeHead(307, { location: '/ams/sandbox/api/v1/elsewhere' }).end(answer);
      else if (url.includes('/gzip')) response.setHeader('content-encoding', 'gzip').end(gzipSync(answer));
      else if (url.includes('/altered')) response.end(`${answer.toString()} `);
      else response.end(answer);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => new Promise((resolve) => server.close(resolve)));

function isSigned({ url, headers, body }: Received): boolean {
  const signature = decodeURIComponent(/signature=(.*)$/.exec(String(headers['signature']))?.[1] ?? '');
  const content = Buffer.concat([Buffer.from(`POST ${url}\n${clientId}.${String(headers['request-time'])}.`), body]);
  return createVerify('RSA-SHA256').update(content).verify(keys.merchant.publicKey, signature, 'base64');
}

/** One call as openapi-fetch makes it: `Request`, `onRequest`, fetch, `onResponse`. */
async function call(path: string, body: string): Promise<Response> {
  const signing = signingMiddleware({
    clientId,
    privateKey: keys.merchant.privateKey,
    gatewayPublicKey: keys.gateway.publicKey,
  });
  const request = await signing.onRequest({ request: new Request(`${origin}${path}`, { method: 'POST', body }) });
  return signing.onResponse({ request, response: await fetch(request) });
}

test.each([
  ['plain', '/ams/sandbox/api/v1/payments/pay', '{"a":"1"}'],
  ['non-ASCII', '/ams/sandbox/api/v1/payments/pay', '{"a":"東京 – Köln 🧾"}'],
  ['query and characters to encode', '/ams/sandbox/api/v1/a b/ü?q=ä ö&r=%2F#fragment', '{\n "a": [ ]\r\n}\n'],
  ['no body', '/ams/sandbox/api/v1/payments/pay', ''],
  ['a large body', '/ams/sandbox/api/v1/payments/pay', JSON.stringify({ a: 'é'.repeat(1_000_000) })],
  ['a compressed answer', '/ams/sandbox/api/v1/gzip', '{}'],
])('what is sent verifies, and so does what comes back: %s', async (_, path, body) => {
  const response = await call(path, body);
  expect(await response.json()).toEqual({ verified: true, note: '東京' });
  expect(response.headers.has('content-encoding')).toBe(false);
  expect(received.at(-1)?.body.toString()).toBe(body);
});

test('an answer altered on its way is refused', async () => {
  await expect(call('/ams/sandbox/api/v1/altered', '{}')).rejects.toMatchObject({ code: 'SIGNATURE_INVALID' });
});

test('a redirect is refused, signed or not, and nothing is sent to where it points', async () => {
  await expect(call('/ams/sandbox/api/v1/redirect', '{}')).rejects.toMatchObject({ code: 'REDIRECT_REFUSED' });
  expect(received.map(({ url }) => url)).not.toContain('/ams/sandbox/api/v1/elsewhere');
});

test('calls made at once do not mix', async () => {
  const bodies = Array.from({ length: 50 }, (_, index) => `{"n":"${index}"}`);
  const answers = await Promise.all(bodies.map(async (body) => (await call('/ams/sandbox/api/v1/many', body)).json()));
  expect(answers).toEqual(bodies.map(() => ({ verified: true, note: '東京' })));
});
