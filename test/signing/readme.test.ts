import { createSign } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';

import { type Signer, SigningError, type SigningMiddleware } from '@countersign/signing';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';

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
  expect(snippets).toHaveLength(7);
});

test('the call', async () => {
  const { answer } = await run<{ answer: unknown }>(0);
  expect(answer).toEqual({ ok: 'true' });
});

test('the notification', async () => {
  const { verifyNotification } = await run<{ verifyNotification: (request: Request) => Promise<string> }>(2);
  const time = '2019-01-01T01:01:01Z';
  const signature = signByGateway('/payNotify', time, '{"a":"1"}');
  const headers = { 'client-id': clientId, 'request-time': time, signature };
  const notification = (body: string): Request =>
    new Request('https://shop.example/payNotify', { method: 'POST', headers, body });
  await expect(verifyNotification(notification('{"a":"1"}'))).resolves.toBe('{"a":"1"}');
  await expect(verifyNotification(notification('{"a":"2"}'))).rejects.toMatchObject({ code: 'SIGNATURE_INVALID' });
});

test('the rotation', async () => {
  const { signerOf } = await run<{ signerOf: (vault: { read(name: string): Promise<string> }) => Signer }>(1);
  const held: Record<string, string> = {
    'antom/private': keys.merchant.privateKey,
    'antom/version': '1',
    'antom/gateway/newest': keys.gateway.publicKey,
    'antom/gateway/1': keys.gateway.publicKey,
  };
  const signer = signerOf({ read: async (name) => held[name] ?? Promise.reject(new Error(`no ${name}`)) });
  const request = { method: 'POST', path: '/p', body: '{}' };
  expect((await signer.sign(request))['signature']).toContain('keyVersion=1,');
  held['antom/private'] = keys.stranger.privateKey;
  held['antom/version'] = '2';
  const signed = (await signer.sign(request))['signature'];
  expect(signed).toContain('keyVersion=2,');
  const time = new Date().toISOString();
  const headers = new Headers({ signature: signByGateway('/p', time, '{}'), 'response-time': time });
  const body = new TextEncoder().encode('{}');
  await expect(signer.verify({ method: 'POST', path: '/p', status: 200, headers, body })).resolves.toBeUndefined();
});

test('the fakes', async () => {
  process.env['TEST_GATEWAY_PRIVATE_KEY'] = keys.gateway.privateKey;
  const { fakeFetch, notification, signing } = await run<{
    fakeFetch: (request: Request) => Promise<Response>;
    notification: Request;
    signing: SigningMiddleware;
  }>(3);
  const request = await signing.onRequest({
    request: new Request('https://a.example/p', { method: 'POST', body: '{}' }),
  });
  const response = await signing.onResponse({ request, response: await fakeFetch(request) });
  expect(await response.json()).toEqual({ result: { resultStatus: 'S' } });
  const time = notification.headers.get('request-time') ?? '';
  expect(notification.headers.get('signature')).toBe(signByGateway('/payNotify', time, await notification.text()));
});

test('the explanation prints what the README shows', async () => {
  const { showWhy } = await run<{ showWhy: (message: object, header: string) => Promise<void> }>(4);
  const log = vi.spyOn(console, 'log').mockImplementation(() => {});
  const time = '1685599933871';
  const header = signByGateway('/ams/api/v1/payments/pay', time, '{"a":"1"}');
  await showWhy({ path: '/ams/sandbox/api/v1/payments/pay', time, body: '{"a":"1"}' }, header);
  const [[text] = []] = log.mock.calls;
  log.mockRestore();
  const [, shown = ''] = /^```text\n(.*?)\n^```/ms.exec(readme) ?? [];
  // The percent-encoding makes the one longer than the other.
  const anyLength = (printed: unknown): string => String(printed).replace(/\(\d+ characters\)/, '(n characters)');
  expect(anyLength(text)).toBe(anyLength(shown));
});

test('the logs without secrets print what the comment says', async () => {
  const log = vi.spyOn(console, 'log').mockImplementation(() => {});
  await run(5);
  const [[printed] = []] = log.mock.calls;
  log.mockRestore();
  const [, shown = ''] = /^console\.log\(redact.*\/\/ (.*)…$/m.exec(snippets[5] ?? '') ?? [];
  expect(shown).not.toBe('');
  expect(String(printed).slice(0, shown.length)).toBe(shown);
});

test('the table of errors is complete', () => {
  const source = readFileSync(new URL('../../packages/signing/src/errors.ts', import.meta.url), 'utf8');
  const codes = [...source.matchAll(/^ {2}\| '(\w+)'/gm)].map(([, code]) => code);
  expect(codes.length).toBeGreaterThan(9);
  expect([...readme.matchAll(/^\| `([A-Z_]+)` +\|/gm)].map(([, code]) => code)).toEqual(codes);
});

test('the errors', async () => {
  const { explain } = await run<{ explain: (error: unknown) => string }>(6);
  const unverified = { status: 502, body: 'Bad Gateway' };
  expect(explain(new SigningError('SIGNATURE_MISSING', 'x', { unverified }))).toBe('HTTP 502: Bad Gateway');
  expect(explain(new SigningError('SIGNATURE_INVALID', 'x'))).toBe('x');
  expect(() => explain(new TypeError('y'))).toThrow('y');
});
