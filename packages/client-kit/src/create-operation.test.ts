import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { RequestListener } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import { answer } from './fixture/answer.ts';
import { api, consult, createAntomClient, wireShapes } from './fixture/antom-client.ts';
import type { ConsultInput } from './fixture/antom-client.ts';
import type { paths } from './fixture/antom-paths.ts';
import { createHttp, createOperation } from './index.ts';
import type { ClientOptions, Middleware } from './index.ts';

const body: ConsultInput = {
  customerBelongsTo: 'GCASH',
  authRedirectUrl: new URL('https://shop.example/return'),
  scopes: ['AGREEMENT_PAY'],
  terminalType: 'WEB',
  recurringPayment: true,
  env: { timeZoneOffset: 480 },
  extendInfo: { shop: 'Bäckerei' },
};

function clientOf(fetch: NonNullable<ClientOptions['fetch']>, ...middleware: Middleware[]) {
  return createAntomClient({ gateway: 'https://gateway.example', fetch }, ...middleware).authorizations;
}

async function listen(handler: RequestListener): Promise<string> {
  const server = createServer(handler).listen(0, '127.0.0.1');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  await new Promise((resolve) => server.once('listening', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

test('natives are sent as wire strings, UTF-8, to the path below the server', async () => {
  const sent: Request[] = [];
  const antom = clientOf(async (request) => {
    sent.push(request);
    return answer('S', 'SUCCESS', { normalUrl: 'https://wallet.example' });
  });
  const outcome = await antom.consult(body);
  const [request] = sent;
  expect(request?.method).toBe('POST');
  expect(request?.url).toBe('https://gateway.example/ams/api/v1/authorizations/consult');
  expect(request?.headers.get('content-type')).toBe('application/json');
  expect(new TextDecoder().decode(await request?.arrayBuffer())).toBe(
    '{"customerBelongsTo":"GCASH","authRedirectUrl":"https://shop.example/return","scopes":["AGREEMENT_PAY"],' +
      '"terminalType":"WEB","recurringPayment":"true","env":{"timeZoneOffset":"480"},' +
      '"extendInfo":"{\\"shop\\":\\"Bäckerei\\"}"}',
  );
  expect(outcome).toMatchObject({ status: 'S', code: 'SUCCESS', data: { normalUrl: 'https://wallet.example' } });
  expect(outcome.raw.status).toBe(200);
  expect(outcome.raw.headers.get('content-type')).toContain('json');
});

test('what to do after a code is that of the product which the body names', async () => {
  const http = createHttp<paths>(api, {
    gateway: 'https://gateway.example',
    fetch: async () => answer('F', 'RISK_REJECT'),
  });
  const descriptor = {
    ...consult,
    product: 'terminalType',
    results: { RISK_REJECT: { status: 'F', action: 'support', byProduct: { APP: 'user-action' } } },
  } as const;
  const call = createOperation(http, api, descriptor, wireShapes);
  expect((await call(body)).action).toBe('support');
  expect((await call({ ...body, terminalType: 'APP', osType: 'IOS' })).action).toBe('user-action');
});

test('nothing is sent of a body without an exact wire form', async () => {
  let calls = 0;
  const antom = clientOf(async () => {
    calls += 1;
    return answer('S', 'SUCCESS');
  });
  const call = antom.consult({ ...body, env: { timeZoneOffset: 0.5 } });
  await expect(call).rejects.toMatchObject({ code: 'ENCODING', pointer: '/env/timeZoneOffset' });
  expect(calls).toBe(0);
});

test('headers of the call are sent; those of middleware win', async () => {
  const sent: Request[] = [];
  const sign: Middleware = { onRequest: ({ request }) => request.headers.set('signature', 'real') };
  const antom = clientOf(async (request) => {
    sent.push(request);
    return answer('S', 'SUCCESS');
  }, sign);
  await antom.consult(body, { headers: { 'agent-token': 'abc', signature: 'forged' } });
  expect(sent[0]?.headers.get('agent-token')).toBe('abc');
  expect(sent[0]?.headers.get('signature')).toBe('real');
});

test('middleware sees the answer byte for byte, and what it throws passes through unchanged', async () => {
  const text = '{ "result": {"resultStatus":"S","resultCode":"SUCCESS","resultMessage":"\\u00e4 ä"} }\n';
  let seen = '';
  const verify: Middleware = {
    async onResponse({ response }) {
      seen = new TextDecoder().decode(await response.clone().arrayBuffer());
      if (response.status === 503) throw refusal;
    },
  };
  const refusal = Object.assign(new Error('not signed'), { code: 'SIGNATURE_MISSING' });
  await clientOf(async () => new Response(text), verify).consult(body);
  expect(seen).toBe(text);
  await expect(clientOf(async () => new Response('', { status: 503 }), verify).consult(body)).rejects.toBe(refusal);
  const failing: Middleware = { onRequest: () => Promise.reject(refusal) };
  await expect(clientOf(async () => new Response(text), failing).consult(body)).rejects.toBe(refusal);
});

test.each([
  ['an error page', () => new Response('<html>', { status: 502 }), 502],
  ['an error in JSON', () => Response.json({ result: {} }, { status: 500 }), 500],
  ['no content', () => new Response(null, { status: 204 }), 204],
  ['a redirect', () => new Response(null, { status: 307, headers: { location: 'https://evil.example' } }), 307],
  ['an empty answer', () => new Response(''), 200],
  ['half an answer', () => new Response('{"result":{"resultStatus":"S"'), 200],
] as const)('%s is no outcome', async (_, respond, status) => {
  const call = clientOf(async () => respond()).consult(body);
  await expect(call).rejects.toMatchObject({ code: 'PROTOCOL', status });
});

test('a redirect is not followed', async () => {
  const paths: (string | undefined)[] = [];
  const gateway = await listen((request, response) => {
    paths.push(request.url);
    response.writeHead(307, { location: '/elsewhere' }).end();
  });
  const call = createAntomClient({ gateway }).authorizations.consult(body);
  await expect(call).rejects.toMatchObject({ code: 'PROTOCOL', status: 307 });
  expect(paths).toEqual(['/ams/api/v1/authorizations/consult']);
});

test('a connection that fails is TRANSPORT, its cause kept', async () => {
  const cause = new TypeError('fetch failed');
  const failing = clientOf(() => Promise.reject(cause)).consult(body);
  await expect(failing).rejects.toMatchObject({ name: 'ClientError', code: 'TRANSPORT', cause });
  const gateway = await listen((request) => request.socket.destroy());
  const cut = createAntomClient({ gateway }).authorizations.consult(body);
  await expect(cut).rejects.toMatchObject({ code: 'TRANSPORT', cause: { name: 'TypeError' } });
});

test('an answer cut off on the way is TRANSPORT, not an outcome', async () => {
  const gateway = await listen((_, response) => {
    response.writeHead(200, { 'content-length': '1000' }).write('{"result":');
    setTimeout(() => response.destroy(), 20);
  });
  const readsToo: Middleware = { onResponse: async ({ response }) => void (await response.clone().text()) };
  const call = createAntomClient({ gateway }, readsToo).authorizations.consult(body);
  await expect(call).rejects.toMatchObject({ code: 'TRANSPORT' });
});

test('a signal ends the call before, while and after the answer begins', async () => {
  let calls = 0;
  const gateway = await listen((request, response) => {
    calls += 1;
    if (request.headers['agent-token'] === 'begin') response.writeHead(200).write('{');
  });
  const antom = createAntomClient({ gateway }).authorizations;
  const reason = new Error('enough');
  const early = antom.consult(body, { signal: AbortSignal.abort(reason) });
  await expect(early).rejects.toMatchObject({ code: 'ABORTED', cause: reason });
  expect(calls).toBe(0);
  const waiting = antom.consult(body, { signal: AbortSignal.timeout(30) });
  await expect(waiting).rejects.toMatchObject({ code: 'ABORTED', cause: { name: 'TimeoutError' } });
  const reading = antom.consult(body, { signal: AbortSignal.timeout(100), headers: { 'agent-token': 'begin' } });
  await expect(reading).rejects.toMatchObject({ code: 'ABORTED' });
  expect(calls).toBe(2);
});

test('a signal that has ended the call already keeps it from being sent, whatever fetch does with signals', async () => {
  let calls = 0;
  const antom = clientOf(async () => {
    calls += 1;
    return answer('S', 'SUCCESS');
  });
  await expect(antom.consult(body, { signal: AbortSignal.abort() })).rejects.toMatchObject({ code: 'ABORTED' });
  expect(calls).toBe(0);
});

test('a path with parameters is refused when the operation is made', () => {
  const http = createHttp<{ '/pets/{petId}': {} }>(api);
  const make = () => createOperation(http, api, { ...consult, path: '/pets/{petId}' }, wireShapes);
  expect(make).toThrow(expect.objectContaining({ code: 'CONFIGURATION' }));
});
