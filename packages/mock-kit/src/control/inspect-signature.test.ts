import { parsePrivateKey, signMessage } from '@countersign/signing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { notesDefinition } from '../../fixtures/notes-definition.ts';
import { consultPath, goodConsult } from '../../fixtures/signed-call.ts';
import { walletDefinition } from '../../fixtures/wallet-definition.ts';
import { startMockServer } from '../server.ts';
import type { Mock } from '../server.ts';
import { testKeys } from '../test-keys.ts';

let mock: Mock;
beforeAll(async () => {
  mock = await startMockServer(walletDefinition);
});
afterAll(() => mock.close());

const key = parsePrivateKey(testKeys.clientPrivateKey);
const { clientId } = testKeys;
const time = '1685599933871';
const body = JSON.stringify(goodConsult);
const message = { method: 'POST', path: consultPath, clientId, time, body };

/** A request as it was sent, by a client that signed something else. */
async function sent(signed: Partial<typeof message> = {}, more: object = {}) {
  const signature = await signMessage({ ...message, ...signed }, await key);
  const headers = { 'Client-Id': clientId, 'Request-Time': time, Signature: signature };
  return { method: 'POST', path: consultPath, headers, body, ...more };
}

async function inspect(request: unknown, on: Mock = mock) {
  const response = await fetch(`${on.url}/_mock/inspect-signature`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(request),
  });
  return { status: response.status, body: await response.json() };
}

const checked = String.raw`POST ${consultPath}\n${clientId}.${time}.${body}`;

test('a good request is accepted', async () => {
  const answer = await inspect(await sent());
  expect(answer.status).toBe(200);
  expect(answer.body).toMatchObject({ verdict: 'accepted', verifies: true, findings: [], checked });
  expect(answer.body).not.toHaveProperty('difference');
});

test('a URL will do for the path', async () => {
  const { path: _, ...request } = await sent({ path: `${consultPath}?a=b%20c` });
  const answer = await inspect({ ...request, url: `https://wallet.example${consultPath}?a=b%20c` });
  expect(answer.body).toMatchObject({ verdict: 'accepted' });
});

describe('says what was signed instead', () => {
  test.each<[string, Partial<typeof message>, RegExp]>([
    ['an indented body', { body: JSON.stringify(goodConsult, null, 2) }, /indented/],
    ['the path without its base', { path: '/v1/authorizations/consult' }, /before the version/],
    ['another time', { time: '1685599933' }, /seconds/],
  ])('%s', async (_, signed, finding) => {
    const answer = await inspect(await sent(signed));
    expect(answer.body).toMatchObject({ verdict: 'signature-invalid', verifies: false, checked });
    expect(answer.body.findings.join()).toMatch(finding);
    expect(answer.body.difference).toMatchObject({ byte: expect.any(Number), line: expect.any(Number) });
    expect(answer.body.text).not.toBe('');
  });

  test('beside the text that the client says it signed', async () => {
    const signedText = `POST ${consultPath}\n${clientId}.${time}.{"other":1}`;
    const answer = await inspect(await sent({ body: '{"other":1}' }, { signedText }));
    expect(answer.body).toMatchObject({
      verdict: 'signature-invalid',
      checked,
      signed: String.raw`POST ${consultPath}\n${clientId}.${time}.{"other":1}`,
      difference: { line: 2, checked: expect.stringMatching(/^scopes/), signed: 'other":1}' },
    });
  });
});

test.each<[string, object, string, RegExp]>([
  ['no signature', { 'client-id': clientId }, 'signature-invalid', /missing or empty/],
  ['an unknown client', { 'client-id': 'T_1', signature: 'x' }, 'client-unknown', /Expected a header/],
  [
    'another key version',
    { 'client-id': clientId, signature: 'algorithm=RSA256,keyVersion=9,signature=AAAA' },
    'key-unknown',
    /./,
  ],
])('%s is told as the mock refuses it', async (_, headers, verdict, finding) => {
  const answer = await inspect({ ...(await sent()), headers });
  expect(answer.body).toMatchObject({ verdict, verifies: false, detail: expect.any(String) });
  expect(answer.body.findings.join()).toMatch(finding);
});

test('shows neither signature nor key', async () => {
  const request = await sent({ body: '{}' });
  const { body: answer } = await inspect(request);
  const signature = /signature=(.{20})/.exec(request.headers.Signature)?.[1] ?? '';
  expect(signature).toHaveLength(20);
  expect(JSON.stringify(answer)).not.toContain(signature);
  expect(JSON.stringify(answer)).not.toContain(testKeys.clientPublicKey.slice(60, 90));
});

describe('a request that cannot be inspected', () => {
  const secret = 'tok-4111111111111111';
  test.each<[object, RegExp]>([
    [{ path: undefined }, /^The request to inspect needs either path \(with its query\) or url\.$/],
    [{ url: 'https://a.example/' }, /^The request to inspect needs either path/],
    [{ path: 'v1/x' }, /^path must begin with a slash\./],
    [{ path: undefined, url: '/v1/x' }, /^url must be a whole URL/],
    [{ body: { token: secret } }, /^body must be a text: the bytes as they were sent, not parsed; got an object\.$/],
    [{ headers: [secret] }, /^headers must be an object of texts by header name; got a list\.$/],
    [{ headers: undefined }, /^headers must be an object of texts by header name; got nothing\.$/],
    [{ headers: { signature: [secret] } }, /^Each of the headers must be a text; got a list\.$/],
    [{ method: 5 }, /^method must be a text; got a number\.$/],
    [
      { sign: 'x' },
      /^The request to inspect has no member "sign"\. Known: method, path, url, headers, body, signedText\.$/,
    ],
  ])('%j', async (change, detail) => {
    const answer = await inspect({ ...(await sent()), ...change });
    expect(answer.status).toBe(400);
    expect(answer.body.detail).toMatch(detail);
    expect(JSON.stringify(answer.body)).not.toContain(secret);
  });
});

test('there is nothing to inspect where nothing is signed', async () => {
  const notes = await startMockServer(notesDefinition);
  expect(await inspect(await sent(), notes)).toMatchObject({
    status: 404,
    body: { detail: 'The Notes API signs nothing, so there is nothing to inspect.' },
  });
  await notes.close();
});
