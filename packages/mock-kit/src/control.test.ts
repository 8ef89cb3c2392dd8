import { verify as verifyBytes } from 'node:crypto';
import http from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { notesDefinition } from '../fixtures/notes-definition.ts';
import { goodConsult, resultLine, signedCall } from '../fixtures/signed-call.ts';
import { rememberingWallet, walletBehaviour } from '../fixtures/wallet-behaviour.ts';
import { startMockServer } from './server.ts';
import type { Mock } from './server.ts';
import { createMemoryStore } from './store/memory-store.ts';
import { testKeys } from './test-keys.ts';

let mock: Mock;
let plain: Mock;
beforeAll(async () => {
  mock = await startMockServer(rememberingWallet, {}, walletBehaviour);
  plain = await startMockServer(notesDefinition);
});
afterAll(() => Promise.all([mock.close(), plain.close()]));

const json = { 'content-type': 'application/json' };
type Init = RequestInit & { on?: Mock };
const ask = async (path: string, { on = mock, ...init }: Init = {}) => {
  const response = await fetch(`${on.url}/_mock/${path}`, { redirect: 'manual', ...init });
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json');
  return {
    status: response.status,
    headers: response.headers,
    text,
    body: isJson && text ? JSON.parse(text) : undefined,
  };
};
const post = (path: string, body: unknown, more: Init = {}) =>
  ask(path, { method: 'POST', headers: json, body: JSON.stringify(body), ...more });
const consult = async (run: string, authState = 'state') =>
  signedCall(mock.url, { headers: { 'x-mock-run': run }, body: { ...goodConsult, authState } });

describe('what there is', () => {
  test('is told where there is nothing', async () => {
    const { status, headers, body } = await ask('jounal');
    expect(status).toBe(404);
    expect(headers.get('content-type')).toBe('application/problem+json');
    expect(body.detail).toMatch(
      /^There is nothing here\. There is: \/_mock\/, .*\/_mock\/journal, .*\/_mock\/pages\/ask\.$/,
    );
  });

  test('is at its paths alone, not at paths that all objects have', async () => {
    for (const path of ['constructor', '__proto__', 'pages/constructor', 'journal/', 'Health'])
      expect((await ask(path)).status, path).toBe(404);
  });

  test.each([
    ['DELETE', 'health', 'GET, HEAD'],
    ['GET', 'next', 'POST'],
    ['POST', 'journal', 'GET, HEAD, DELETE'],
    ['PUT', 'settings', 'GET, HEAD, PATCH'],
    ['OPTIONS', 'faults', 'GET, HEAD, POST, DELETE'],
    ['DELETE', 'pages/ask', 'GET, HEAD, POST'],
  ])('takes no %s at %s', async (method, path, allowed) => {
    const { status, headers, body } = await ask(path, { method });
    expect(status).toBe(405);
    expect(headers.get('allow')).toBe(allowed);
    expect(body.detail).toBe(`${method} is not possible here. Possible: ${allowed}.`);
  });

  test.each(['', 'health', 'ready', 'keys', 'triggers', 'journal', 'runs', 'faults', 'settings', 'pages/ask?id=1'])(
    'answers HEAD at /_mock/%s as GET, without the body',
    async (path) => {
      const head = await ask(path, { method: 'HEAD' });
      const get = await ask(path);
      expect(head.text).toBe('');
      expect([head.status, head.headers.get('content-type')]).toEqual([200, get.headers.get('content-type')]);
      expect(get.text).not.toBe('');
    },
  );

  test('stands under no path of the API', async () => {
    for (const path of ['/ams/api/_mock/health', '/ams/api/v1/_mock/journal', '/_mocks', '/health']) {
      const answer = await signedCall(mock.url, { path });
      expect(resultLine(answer), path).toMatch('F NO_INTERFACE_DEF');
    }
  });
});

describe('nobody from another origin', () => {
  test.each(['https://evil.example', 'null', 'http://127.0.0.1:1', 'http://localhost'])(
    'such as %s',
    async (origin) => {
      for (const path of ['next', 'reset', 'faults']) {
        const { status, body } = await post(path, {}, { headers: { ...json, origin } });
        expect(status).toBe(403);
        expect(body.detail).toMatch('Pages of other origins may not use this');
      }
      expect((await ask('journal', { headers: { origin } })).status).toBe(403);
      expect((await ask('journal', { method: 'DELETE', headers: { origin } })).status).toBe(403);
    },
  );

  test('but a page of its own may', async () => {
    expect((await post('reset', {}, { headers: { ...json, origin: mock.url } })).status).toBe(200);
  });

  // `fetch` sets the host itself.
  const resetFrom = (url: string, origin: string): Promise<number | undefined> =>
    new Promise((resolve, reject) => {
      const headers = { ...json, origin, host: new URL(origin).host };
      const request = http.request(`${url}/_mock/reset`, { method: 'POST', headers }, (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      });
      request.once('error', reject).end('{}');
    });

  test.each([
    ['http://rebound.example:4010', 403],
    ['http://localhost.example', 403],
    ['http://127.0.0.1.example', 403],
    ['http://localhost:4010', 200],
    ['http://mock.localhost', 200],
    ['http://[::1]:1', 200],
    ['http://192.168.0.7', 200],
  ])('a name that leads here only now is no proof: %s is answered with %i', async (origin, status) => {
    expect(await resetFrom(mock.url, origin)).toBe(status);
  });

  test('unless the mock was told that it is its own', async () => {
    const known = await startMockServer(rememberingWallet, { publicUrl: 'https://mock.example' });
    onTestFinished(() => known.close());
    expect(await resetFrom(known.url, 'https://mock.example')).toBe(200);
    expect(await resetFrom(known.url, 'https://other.example')).toBe(403);
  });

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', undefined])(
    'nor a body of the type %s, which any page may send',
    async (type) => {
      const body = new TextEncoder().encode(JSON.stringify({ advance: 5 }));
      const { status, body: problem } = await ask('clock', {
        ...{ method: 'POST', body },
        ...(type !== undefined && { headers: { 'content-type': type } }),
      });
      expect(status).toBe(415);
      expect(problem.detail).toBe('Header content-type must be application/json.');
    },
  );
});

describe('bodies', () => {
  test.each<[path: string, body: string, message: RegExp]>([
    ['next', '{', /^The body is not well-formed JSON\.$/],
    ['next', '', /^A result to come must be an object of operation, code, times; got nothing\.$/],
    [
      'next',
      '{"operation":"authorizations.consult"}',
      /^code must be a result code of authorizations.consult; got nothing\.$/,
    ],
    ['faults', '[]', /^A fault must be an object of kind/],
    ['faults', '{"kind":"delay"}', /^milliseconds must be a whole number from 0 to 600000; got nothing\.$/],
    ['clock', '{"by":5}', /^The clock has no member "by"\. Known: advance\.$/],
    ['clock', '{}', /must be a whole number .* got nothing\.$/],
    ['clock', '{"advance":"5"}', /must be a whole number .* got "5"\.$/],
    ['reset', '{"run":"x"}', /^The body of a reset has no member "run"\./],
  ])('%s refuses %s', async (path, body, message) => {
    const answer = await ask(path, { method: 'POST', headers: json, body });
    expect(answer.status).toBe(400);
    expect(answer.body).toEqual({ title: 'Bad Request', status: 400, detail: expect.stringMatching(message) });
  });

  test('too long are refused', async () => {
    const small = await startMockServer(notesDefinition, { maxBodyBytes: 100 });
    onTestFinished(() => small.close());
    expect((await post('next', { code: 'x'.repeat(200) }, { on: small })).status).toBe(413);
  });

  test.each(['journal?lmit=1', 'health?verbose', 'journal?limit=-1', 'journal?operation=consult', 'faults?run=a%20b'])(
    'a parameter that means nothing is told: %s',
    async (path) => {
      const { status, body } = await ask(path);
      expect(status).toBe(400);
      expect(body.detail).toMatch(/must be .*; got "/);
    },
  );
});

describe('readiness', () => {
  test('is there as long as the store answers', async () => {
    const store = createMemoryStore();
    const stored = await startMockServer(notesDefinition, { store });
    onTestFinished(() => stored.close());
    expect(await ask('ready', { on: stored })).toMatchObject({ status: 200, body: { status: 'ready' } });
    const read = vi.spyOn(store, 'read').mockRejectedValue(new Error('gone'));
    const unready = { status: 503, body: { detail: 'The store does not answer within 800 ms.' } };
    expect(await ask('ready', { on: stored })).toMatchObject(unready);
    read.mockReturnValue(new Promise(() => {}));
    expect(await ask('ready', { on: stored })).toMatchObject(unready);
    expect((await ask('health', { on: stored })).status).toBe(200);
    read.mockRestore();
    expect((await ask('ready', { on: stored })).status).toBe(200);
  });

  test('ends when the mock is about to stop', async () => {
    const stopping = await startMockServer(notesDefinition);
    const socket = connect(stopping.port, '127.0.0.1');
    let received = '';
    socket.setEncoding('utf8').on('data', (text) => (received += text));
    // Half a request keeps the connection open while the mock drains.
    socket.write('GET /_mock/ready HTTP/1.1\r\nhost: x\r\nexpect: 100-continue\r\ncontent-length: 2\r\n');
    socket.write('content-type: application/json\r\n\r\n');
    await vi.waitFor(() => expect(received).toMatch('100 Continue'));
    const closing = stopping.close();
    socket.write('{}');
    await closing;
    await vi.waitFor(() => expect(received).toMatch(/503 .*The mock is about to stop\./s));
  });
});

describe('keys', () => {
  test('are what a client needs, and nothing private', async () => {
    const { body, text } = await ask('keys');
    expect(body).toEqual({
      clientId: testKeys.clientId,
      keyVersion: '1',
      gatewayPublicKey: testKeys.gatewayPublicKey,
    });
    expect(text).not.toMatch(/PRIVATE/);
    const answer = await consult('keys');
    const signature = decodeURIComponent(/signature=(.*)$/.exec(answer.headers.get('signature') ?? '')?.[1] ?? '');
    const time = answer.headers.get('response-time');
    const content = `POST /ams/api/v1/authorizations/consult\n${testKeys.clientId}.${time}.${answer.text}`;
    expect(verifyBytes('sha256', Buffer.from(content), body.gatewayPublicKey, Buffer.from(signature, 'base64'))).toBe(
      true,
    );
  });

  test('are none where nothing is signed', async () => {
    expect(await ask('keys', { on: plain })).toMatchObject({
      status: 404,
      body: { detail: 'The Notes API signs nothing, so there are no keys.' },
    });
  });
});

describe('steering', () => {
  test('tells what is to come, by run', async () => {
    const asked = { operation: 'authorizations.consult', code: 'RISK_REJECT' };
    expect((await post('next?run=steer', asked)).body).toEqual({ run: 'steer', next: [{ ...asked, times: 1 }] });
    const headers = { ...json, 'x-mock-run': 'steer' };
    const { body } = await post('faults', { lost: true, times: 2 }, { headers });
    expect(body).toEqual({ run: 'steer', faults: [{ kind: 'drop', lost: true, times: 2 }] });
    expect((await ask('faults?run=steer')).body).toEqual(body);
    expect((await ask('faults')).body).toEqual({ run: testKeys.clientId, faults: [] });
    expect((await ask('faults?run=steer', { method: 'DELETE' })).body).toEqual({ run: 'steer', faults: [] });
    expect(resultLine(await consult('steer'))).toMatch('F RISK_REJECT');
  });

  test('moves the clock', async () => {
    const before = Date.now();
    const { body } = await post('clock?run=clock', { advance: 3_600_000 });
    expect(body.run).toBe('clock');
    expect(Date.parse(body.now) - before).toBeGreaterThanOrEqual(3_600_000);
    expect(Date.parse(body.now) - Date.now()).toBeLessThanOrEqual(3_600_000);
  });

  test('changes settings, and tells them', async () => {
    expect((await ask('settings?run=set')).body).toEqual({
      run: 'set',
      settings: { lifetime: 1000, greeting: 'Hello' },
    });
    const init = { method: 'PATCH', headers: json, body: '{"greeting":"Welcome"}' };
    const changed = { run: 'set', settings: { lifetime: 1000, greeting: 'Welcome' } };
    expect((await ask('settings?run=set', init)).body).toEqual(changed);
    expect((await ask('settings?run=set')).body).toEqual(changed);
    expect((await ask('pages/ask?run=set&id=1')).text).toMatch('Welcome, set, 1');
    expect((await ask('settings', { ...init, on: plain })).body.detail).toBe(
      'The settings object has no member "greeting". Known: notifyUrl, redelivery.',
    );
  });

  test('lists runs', async () => {
    await consult('listed');
    const { body } = await ask('runs');
    expect(body).toEqual({ default: testKeys.clientId, runs: expect.arrayContaining(['listed']) });
  });

  test('forgets a run, without a body too', async () => {
    await consult('forgotten');
    expect((await ask('reset?run=forgotten', { method: 'POST' })).body).toEqual({ run: 'forgotten' });
    expect((await ask('journal?run=forgotten')).body.entries).toEqual([]);
  });
});

describe('the journal', () => {
  test('is told by run and operation, the last ones, and can be emptied without forgetting the rest', async () => {
    for (const state of ['a', 'b', 'c']) await consult('told', state);
    await signedCall(mock.url, { path: '/ams/api/v1/nothing', headers: { 'x-mock-run': 'told' } });
    const read = async (query: string) => (await ask(`journal?run=told${query}`)).body;
    const all = await read('');
    expect(all.run).toBe('told');
    expect(all.entries).toHaveLength(4);
    expect((await read('&limit=2')).entries).toEqual(all.entries.slice(2));
    expect((await read('&limit=0')).entries).toEqual([]);
    expect((await read('&operation=authorizations.consult')).entries).toEqual(all.entries.slice(0, 3));
    expect((await read('&operation=authorizations.consult&limit=1')).entries).toEqual([all.entries[2]]);
    expect((await ask('journal?run=told', { method: 'DELETE' })).body).toEqual({ run: 'told', entries: [] });
    expect((await read('')).entries).toEqual([]);
    await consult('told', 'd');
    const [{ answer }] = (await read('')).entries;
    expect(answer.body.normalUrl).toMatch('id=4');
  });

  test('says where to look after a refused signature, and so does the answer', async () => {
    const headers = { 'x-mock-run': 'hinted' };
    const answer = await signedCall(mock.url, { headers, altered: { body: '{}' } });
    expect(resultLine(answer)).toBe('F INVALID_SIGNATURE The signature is invalid.');
    expect(answer.headers.get('x-mock-hint')).toBe('/_mock/inspect-signature');
    expect((await consult('hinted')).headers.get('x-mock-hint')).toBeNull();
    const { entries } = (await ask('journal?run=hinted')).body;
    expect(entries).toMatchObject([
      {
        rule: 'refused',
        hint: expect.stringMatching(/^.*signature.* POST \{.*\/_mock\/inspect-signature, which tells why\.$/i),
      },
      { rule: 'behaviour' },
    ]);
    expect(entries[1]).not.toHaveProperty('hint');
  });
});

describe('triggers', () => {
  test('name codes, and the ways to ask for them', async () => {
    const { body } = await ask('triggers');
    expect(body.operations).toEqual([
      {
        operation: 'authorizations.consult',
        codes: ['SUCCESS', 'RISK_REJECT', 'UNKNOWN_EXCEPTION'],
        example: {
          code: 'RISK_REJECT',
          header: 'Prefer: example=RISK_REJECT',
          next: { operation: 'authorizations.consult', code: 'RISK_REJECT' },
          members: [{ member: 'authState', value: 'order-1__RISK_REJECT' }],
        },
      },
      {
        operation: 'authorizations.applyToken',
        codes: ['SUCCESS', 'INVALID_AUTHCODE'],
        example: {
          code: 'INVALID_AUTHCODE',
          header: 'Prefer: example=INVALID_AUTHCODE',
          next: { operation: 'authorizations.applyToken', code: 'INVALID_AUTHCODE' },
          members: [
            { member: 'authCode', value: 'order-1__INVALID_AUTHCODE' },
            { member: 'refreshToken', value: 'order-1__INVALID_AUTHCODE' },
          ],
        },
      },
    ]);
  });

  test('are keys of examples where there are no codes, and no value asks for those', async () => {
    const { body } = await ask('triggers', { on: plain });
    expect(body.operations).toMatchObject([
      { operation: 'addNote', codes: ['added', 'there'], example: { code: 'there', members: [] } },
      { operation: 'getNote', codes: ['short', 'LONG'], example: { code: 'LONG', members: [] } },
    ]);
  });
});
