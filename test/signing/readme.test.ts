import { createSign } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';

import { SigningError } from '@countersign/signing';
import { afterAll, beforeAll, expect, test } from 'vitest';

import type { KeyFile } from './vector.ts';

const { keys } = JSON.parse(readFileSync(new URL('./vectors/keys.json', import.meta.url), 'utf8')) as KeyFile;
const readme = readFileSync(new URL('../../packages/signing/README.md', import.meta.url), 'utf8');
const snippets = [...readme.matchAll(/^```ts\n(.*?)^```/gms)].map(([, code]) => code ?? '');
const folder = new URL('../tmp/signing-readme/', import.meta.url);
const clientId = 'T_111222333';

/** Header value of a signature by the gateway, made without the package. */
function signByGateway(path: string, time: string, body: string): string {
  const content = `POST ${path}\n${clientId}.${time}.${body}`;
  const signature = createSign('RSA-SHA256').update(content).sign(keys.gateway.privateKey, 'base64');
  return `algorithm=RSA256,keyVersion=1,signature=${encodeURIComponent(signature)}`;
}

const server = createServer((request, response) => {
  const time = new Date().toISOString();
  const signature = signByGateway(request.url ?? '', time, '{"ok":"true"}');
  response.writeHead(200, { signature, 'client-id': clientId, 'response-time': time }).end('{"ok":"true"}');
});

beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  for (const [index, code] of snippets.entries()) writeFileSync(new URL(`snippet-${index}.ts`, folder), code);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  process.env['ANTOM_GATEWAY'] = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  process.env['ANTOM_CLIENT_ID'] = clientId;
  process.env['ANTOM_PRIVATE_KEY'] = keys.merchant.privateKey;
  process.env['ANTOM_PUBLIC_KEY'] = keys.gateway.publicKey;
});

afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await new Promise((resolve) => server.close(resolve));
});

const run = async <Exports>(index: number): Promise<Exports> =>
  (await import(fileURLToPath(new URL(`snippet-${index}.ts`, folder)))) as Exports;

test('every snippet is run below', () => {
  expect(snippets).toHaveLength(3);
});

test('the call', async () => {
  const { answer } = await run<{ answer: unknown }>(0);
  expect(answer).toEqual({ ok: 'true' });
});

test('the notification', async () => {
  const { verifyNotification } = await run<{ verifyNotification: (request: Request) => Promise<string> }>(1);
  const time = '2019-01-01T01:01:01Z';
  const signature = signByGateway('/payNotify', time, '{"a":"1"}');
  const headers = { 'client-id': clientId, 'request-time': time, signature };
  const notification = (body: string): Request =>
    new Request('https://shop.example/payNotify', { method: 'POST', headers, body });
  await expect(verifyNotification(notification('{"a":"1"}'))).resolves.toBe('{"a":"1"}');
  await expect(verifyNotification(notification('{"a":"2"}'))).rejects.toMatchObject({ code: 'SIGNATURE_INVALID' });
});

test('the errors', async () => {
  const { explain } = await run<{ explain: (error: unknown) => string }>(2);
  const unverified = { status: 502, body: 'Bad Gateway' };
  expect(explain(new SigningError('SIGNATURE_MISSING', 'x', { unverified }))).toBe('HTTP 502: Bad Gateway');
  expect(explain(new SigningError('SIGNATURE_INVALID', 'x'))).toBe('x');
  expect(() => explain(new TypeError('y'))).toThrow('y');
});
