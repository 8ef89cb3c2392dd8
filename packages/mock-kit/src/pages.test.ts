import { afterAll, beforeAll, expect, test } from 'vitest';
import { goodConsult, signedCall } from '../fixtures/signed-call.ts';
import { rememberingWallet, walletBehaviour } from '../fixtures/wallet-behaviour.ts';
import { startMockServer } from './server.ts';
import type { Mock } from './server.ts';
import { createMemoryStore } from './store/memory-store.ts';
import { testKeys } from './test-keys.ts';

const store = createMemoryStore();
let mock: Mock;
beforeAll(async () => {
  mock = await startMockServer(rememberingWallet, { store }, walletBehaviour);
});
afterAll(() => mock.close());

const get = async (url: string, init: RequestInit = {}) => {
  const response = await fetch(url, { redirect: 'manual', ...init });
  return { status: response.status, headers: response.headers, text: await response.text() };
};

test('the page that an answer names is of the run of that answer', async () => {
  const headers = { 'x-mock-run': 'paged' };
  const { text } = await signedCall(mock.url, { headers, body: { ...goodConsult, authState: 'page' } });
  const { normalUrl } = JSON.parse(text) as { normalUrl: string };
  expect(normalUrl).toBe(`${mock.url}/_mock/pages/ask?id=1&run=paged`);
  const page = await get(normalUrl);
  expect(page).toMatchObject({ status: 200, text: `<p>Hello, paged, 1 at ${mock.url}</p>` });
  expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(page.headers.get('content-security-policy')).toMatch(/^default-src 'none'/);
});

test('a form that is sent changes the run, and leads on', async () => {
  const body = new URLSearchParams({ choice: 'yes' });
  const { status, headers } = await get(`${mock.url}/_mock/pages/ask?run=chosen`, { method: 'POST', body });
  expect([status, headers.get('location')]).toEqual([303, 'https://shop.example/back']);
  expect((await store.read('chosen', 'chosen'))?.text).toBe('"yes"');
});

test('a page that names no run is of the run of the header, or of the known client', async () => {
  const url = `${mock.url}/_mock/pages/ask?id=1`;
  expect((await get(url, { headers: { 'x-mock-run': 'other' } })).text).toMatch('Hello, other, 1');
  expect((await get(url)).text).toMatch(`Hello, ${testKeys.clientId}, 1`);
});

test('a run that can be none is told', async () => {
  expect((await get(`${mock.url}/_mock/pages/ask?run=${'x'.repeat(65)}`)).status).toBe(400);
});

test('a page that there is not is told with those that there are', async () => {
  const { status, text } = await get(`${mock.url}/_mock/pages/pay`);
  expect(status).toBe(404);
  expect(text).toMatch('/_mock/pages/ask');
});
