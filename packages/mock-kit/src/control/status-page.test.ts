import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { notesDefinition } from '../../fixtures/notes-definition.ts';
import { goodConsult, signedCall } from '../../fixtures/signed-call.ts';
import { rememberingWallet, walletBehaviour } from '../../fixtures/wallet-behaviour.ts';
import type { WalletSettings } from '../../fixtures/wallet-behaviour.ts';
import { startMockServer } from '../server.ts';
import type { Mock } from '../server.ts';
import { testKeys } from '../test-keys.ts';

let mock: Mock<Record<string, string>, WalletSettings>;
beforeAll(async () => {
  mock = await startMockServer(rememberingWallet, {}, walletBehaviour);
});
afterAll(() => mock.close());

const get = async (path: string, on = mock) => {
  const response = await fetch(`${on.url}/_mock${path}`, { redirect: 'manual' });
  return { status: response.status, headers: response.headers, text: await response.text() };
};
/** What stands on the page, however its source is laid out. */
const read = async (path: string, on = mock) => (await get(path, on)).text.replaceAll(/\s+/g, ' ');
const consult = (run: string, authState: string, headers: Record<string, string> = {}) =>
  signedCall(mock.url, { body: { ...goodConsult, authState }, headers: { ...headers, 'x-mock-run': run } });

describe('the page', () => {
  test('tells what is mocked, where, and for whom', async () => {
    const { status, headers, text } = await get('/');
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
    for (const told of ['Wallet API', mock.url, testKeys.clientId, 'authorizations.consult', 'RISK_REJECT'])
      expect(text).toContain(told);
  });

  test('stands behind the slash', async () => {
    const { status, headers } = await get('?run=a&limit=3');
    expect([status, headers.get('location')]).toEqual([308, '/_mock/?run=a&limit=3']);
    expect((await get('')).headers.get('location')).toBe('/_mock/');
  });

  test('lets nothing run and asks nothing of others', async () => {
    const { headers, text } = await get('/');
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/^default-src 'none'; /);
    expect(policy).not.toMatch(/unsafe|https?:|\*|data:/);
    expect(policy).toMatch("frame-ancestors 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    const loaded = [...text.matchAll(/<(?:link|script|img|iframe|form|object|base)\b[^>]*/g)].map(([tag]) => tag);
    expect(loaded.map((tag) => /(?:href|src)="([^"]*)"/.exec(tag)?.[1])).toEqual([
      '/_mock/assets/icon.svg',
      '/_mock/assets/status.css',
      '/_mock/assets/status.js',
    ]);
    expect(text).not.toMatch(/<style|<script(?![^>]*src=)|\son\w+=|\sstyle=/);
  });

  test.each([
    ['status.css', 'text/css; charset=utf-8', /light-dark\(/],
    ['status.js', 'text/javascript; charset=utf-8', /fetch\(location\.href/],
    ['icon.svg', 'image/svg+xml', /<svg/],
  ])('loads %s', async (name, type, content) => {
    const { status, headers, text } = await get(`/assets/${name}`);
    expect([status, headers.get('content-type')]).toEqual([200, type]);
    expect(text).toMatch(content);
    expect(text.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|@import|url\(/);
  });
});

describe('the journal on it', () => {
  test('is that of the run, newest first, with what was asked and answered', async () => {
    await consult('shown', 'first');
    await consult('shown', 'second__RISK_REJECT');
    const text = await read('/?run=shown');
    expect(text.indexOf('second__RISK_REJECT')).toBeGreaterThan(0);
    expect(text.indexOf('second__RISK_REJECT')).toBeLessThan(text.indexOf('&quot;first&quot;'));
    expect(text).toContain('<b>authorizations.consult</b> <span>200 F RISK_REJECT</span> <i>trigger</i>');
    expect((await get('/')).text).not.toContain('second__RISK_REJECT');
    expect((await get('/?run=shown&limit=1')).text).not.toContain('&quot;first&quot;');
  });

  test('shows hostile values as text', async () => {
    const hostile = `</pre><script>alert("x")</script><img src=x onerror='y'>`;
    await consult('hostile', hostile, { 'x-hostile': hostile, 'user-agent': hostile });
    await fetch(`${mock.url}/ams/api/'<b>?q="><script>alert(2)</script>`, { headers: { 'x-mock-run': 'hostile' } });
    const { text } = await get('/?run=hostile');
    expect(text).toContain('&lt;/pre&gt;&lt;script&gt;');
    expect(text).not.toMatch(/<script>|<img|<b>"|"><script/);
    expect(text.match(/<script/g)).toHaveLength(1);
  });

  test('covers secrets', async () => {
    const body = { grantType: 'AUTHORIZATION_CODE', authCode: 'secret-code' };
    const path = '/ams/api/v1/authorizations/applyToken';
    const answer = await signedCall(mock.url, { path, body, headers: { 'x-mock-run': 'secret' } });
    expect(answer.text).toContain('token-for-secret-code');
    const { text } = await get('/?run=secret');
    expect(text).toContain('[redacted]');
    expect(text).not.toMatch(/secret-code|keyVersion=1/);
  });

  test('tells of faults, of what was lost, and where to look', async () => {
    await mock.run('broken').fault({ kind: 'status', lost: true });
    await consult('broken', 'a');
    await signedCall(mock.url, { headers: { 'x-mock-run': 'broken', signature: 'x' } });
    const text = await read('/?run=broken');
    expect(text).toContain('<span>lost</span> <i>lost</i> <em>status</em>');
    expect(text).toMatch(/<p class="hint">[^<]*\/_mock\/inspect-signature/);
  });

  test('has an id for each entry, which stays', async () => {
    await Promise.all(['a', 'b', 'c', 'd'].map((state) => consult('many', state)));
    const ids = async () =>
      [...(await get('/?run=many')).text.matchAll(/<details id="(e-[^"]*)"/g)].map(([, id]) => id);
    const before = await ids();
    expect(new Set(before).size).toBe(4);
    await consult('many', 'e');
    expect((await ids()).slice(1)).toEqual(before);
  });
});

test('what is to come and how the run is set stand on it', async () => {
  const run = mock.run('orders');
  await run.next('authorizations.consult', 'RISK_REJECT');
  await run.fault({ kind: 'delay', milliseconds: 1234 });
  await run.advance(86_400_000);
  await run.configure({ greeting: '<Hi>' });
  const { text } = await get('/?run=orders');
  for (const told of ['&quot;milliseconds&quot;:1234', '<dt>Next</dt>', '<dt>Clock</dt>', '&quot;&lt;Hi&gt;&quot;'])
    expect(text).toContain(told);
  expect(text).toContain(`-H &#39;x-mock-run: orders&#39;`);
});

test('each line that it shows can be run', async () => {
  const { text } = await get('/?run=lines');
  const lines = [...text.matchAll(/<pre>(curl [^<]*)<\/pre>/g)].map(([, line = '']) =>
    line.replaceAll('&#39;', "'").replaceAll('&quot;', '"').replaceAll('&amp;', '&'),
  );
  expect(lines).toHaveLength(7);
  for (const line of lines.filter((each) => !each.includes('inspect-signature'))) {
    const [, method = '', url = ''] = /^curl -X (\w+) (\S+)/.exec(line) ?? [];
    const body = / -d '(.*)'$/.exec(line)?.[1];
    const headers = Object.fromEntries(
      [...line.matchAll(/-H '([^:]*): ([^']*)'/g)].map(([, name, value]) => [name, value]),
    );
    const response = await fetch(url, { method, headers, ...(body !== undefined && { body }) });
    expect([line, response.status]).toEqual([line, 200]);
    expect(await response.json()).toMatchObject({ run: 'lines' });
  }
});

test('an API without signatures and codes has a page too', async () => {
  const notes = await startMockServer(notesDefinition);
  await fetch(`${notes.url}/notes/1`);
  const text = await read('/', notes);
  expect(text).toContain('<b>getNote</b> <span>200</span>');
  expect(text).not.toMatch(/Client id|inspect-signature/);
  await notes.close();
});
