import { wrapAsPathBasedClient } from 'openapi-fetch';
import { expect, test, vi } from 'vitest';
import { answer } from './fixture/answer.ts';
import { createAntomClient } from './fixture/antom-client.ts';
import type { Signer } from './index.ts';
import { scriptFetch } from './fixture/scripted-fetch.ts';
import type { components } from './fixture/antom-paths.ts';

const body: components['schemas']['ConsultRequest'] = {
  customerBelongsTo: 'GCASH',
  authRedirectUrl: 'https://shop.example/return',
  scopes: ['AGREEMENT_PAY'],
  terminalType: 'WEB',
};

const signer: Signer = {
  sign: async () => ({ signature: 'x' }),
  verify: async ({ headers }) => {
    if (headers.get('signature') === null) throw new Error('not signed');
  },
};
const signed = () => {
  const { status, headers, body: text } = answer('F', 'RISK_REJECT');
  headers.set('signature', 'y');
  headers.set('content-encoding', 'gzip');
  return new Response(text, { status, headers });
};

test('http is openapi-fetch with the base URL, signed and verified', async () => {
  const { fetch, sent } = scriptFetch(signed);
  const { http } = createAntomClient({ clientId: 'SANDBOX_5X', fetch }, signer);
  const { data, response } = await http.POST('/v1/authorizations/consult', { body });
  expect(sent[0]?.url).toBe('https://open-na.alipay.com/ams/sandbox/api/v1/authorizations/consult');
  expect(sent[0]?.headers.get('signature')).toBe('x');
  expect(sent[0]?.headers.get('content-type')).toBe('application/json; charset=UTF-8');
  expect(JSON.parse(sent[0]?.body ?? '')).toEqual(body);
  expect(data?.result.resultCode).toBe('RISK_REJECT');
  expect(response.status).toBe(200);
  expect(response.headers.has('content-encoding')).toBe(false);
});

test('middleware runs outside: before the signature is made, and on answers that are proven', async () => {
  const { fetch, sent } = scriptFetch(signed, () => answer('S', 'SUCCESS'));
  const { http } = createAntomClient({ fetch }, signer);
  const seen: number[] = [];
  http.use({
    onRequest: ({ request }) => request.headers.set('signature', 'forged'),
    onResponse: ({ response }) => void seen.push(response.status),
  });
  await http.POST('/v1/authorizations/consult', { body });
  await expect(http.POST('/v1/authorizations/consult', { body })).rejects.toThrow('not signed');
  expect(sent[0]?.headers.get('signature')).toBe('x');
  expect(seen).toEqual([200]);
});

test('limits, hooks and signals are those of every call, with one try', async () => {
  const events: object[] = [];
  const hooks = { onResponse: (event: object) => events.push(event) };
  const { fetch, sent } = scriptFetch(() => new Promise(() => {}));
  const { http } = createAntomClient({ fetch, hooks, timeout: 10 });
  await expect(http.POST('/v1/authorizations/consult', { body })).rejects.toMatchObject({ code: 'TIMEOUT' });
  const aborted = http.POST('/v1/authorizations/consult', { body, signal: AbortSignal.abort() });
  await expect(aborted).rejects.toMatchObject({ code: 'ABORTED' });
  expect(sent).toHaveLength(1);
  expect(events).toMatchObject([
    { operation: 'POST /ams/api/v1/authorizations/consult', errorCode: 'TIMEOUT' },
    { errorCode: 'ABORTED' },
  ]);
  const large = createAntomClient({ fetch: async () => new Response('x'.repeat(11)), maxAnswerBytes: 10 }).http;
  await expect(large.POST('/v1/authorizations/consult', { body })).rejects.toMatchObject({ code: 'PROTOCOL' });
});

test('the global fetch is looked up at each call', async () => {
  const { http } = createAntomClient({});
  vi.stubGlobal('fetch', async () => answer('S', 'SUCCESS'));
  const { data } = await http.POST('/v1/authorizations/consult', { body }).finally(() => vi.unstubAllGlobals());
  expect(data?.result.resultCode).toBe('SUCCESS');
});

test('a baseUrl given with one call must be secure too', async () => {
  let calls = 0;
  const { http } = createAntomClient({
    fetch: async () => {
      calls += 1;
      return answer('S', 'SUCCESS');
    },
  });
  const call = http.POST('/v1/authorizations/consult', { body, baseUrl: 'http://gateway.example' });
  await expect(call).rejects.toMatchObject({ code: 'CONFIGURATION' });
  expect(calls).toBe(0);
});

test('a fetch given with one call is refused, as it would go round the signature', async () => {
  const { fetch, sent } = scriptFetch(signed);
  const { http } = createAntomClient({ fetch }, signer);
  let calls = 0;
  const own = async () => {
    calls += 1;
    return answer('S', 'SUCCESS');
  };
  const init = { body, fetch: own } as unknown as { body: typeof body };
  const refusal = { code: 'CONFIGURATION', message: expect.stringMatching(/^fetch: /) };
  await expect(http.POST('/v1/authorizations/consult', init)).rejects.toMatchObject(refusal);
  await expect(http.request('post', '/v1/authorizations/consult', init)).rejects.toMatchObject(refusal);
  const byPath = wrapAsPathBasedClient(http);
  await expect(byPath['/v1/authorizations/consult'].POST(init)).rejects.toMatchObject(refusal);
  http.use({ onRequest: () => answer('S', 'SUCCESS') });
  await expect(http.POST('/v1/authorizations/consult', init)).rejects.toMatchObject(refusal);
  expect({ calls, sent }).toEqual({ calls: 0, sent: [] });
});

test('a header which is that of the connection is refused before anything is sent', async () => {
  const { fetch, sent } = scriptFetch(signed);
  const { http } = createAntomClient({ fetch }, signer);
  const call = http.POST('/v1/authorizations/consult', { body, headers: { Upgrade: 'h2c' } });
  await expect(call).rejects.toMatchObject({ code: 'CONFIGURATION', message: expect.stringContaining('upgrade') });
  expect(sent).toEqual([]);
});

test('a failure names the call but nothing which it carries', async () => {
  const { http } = createAntomClient({ fetch: () => Promise.reject(new TypeError('fetch failed')) });
  const call = http.POST('/v1/authorizations/consult', { body, params: { header: { 'agent-token': 'secret' } } });
  const error: unknown = await call.catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ code: 'TRANSPORT' });
  expect(String(error)).toContain('POST /ams/api/v1/authorizations/consult at open-na.alipay.com');
  expect(String(error)).not.toMatch(/secret|shop\.example/);
});
