import { expect, test, vi } from 'vitest';
import { answer } from './fixture/answer.ts';
import { createAntomClient } from './fixture/antom-client.ts';
import type { components } from './fixture/antom-paths.ts';

const body: components['schemas']['ConsultRequest'] = {
  customerBelongsTo: 'GCASH',
  authRedirectUrl: 'https://shop.example/return',
  scopes: ['AGREEMENT_PAY'],
  terminalType: 'WEB',
};

test('http is openapi-fetch with the base URL and middleware', async () => {
  const sent: Request[] = [];
  const { http } = createAntomClient(
    {
      clientId: 'SANDBOX_5X',
      fetch: async (request) => {
        sent.push(request);
        return answer('F', 'RISK_REJECT');
      },
    },
    { onRequest: ({ request }) => request.headers.set('signature', 'x') },
  );
  const { data, response } = await http.POST('/v1/authorizations/consult', { body });
  expect(sent[0]?.url).toBe('https://open-na.alipay.com/ams/sandbox/api/v1/authorizations/consult');
  expect(sent[0]?.headers.get('signature')).toBe('x');
  expect(data?.result.resultCode).toBe('RISK_REJECT');
  expect(response.status).toBe(200);
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

test('a failure names the call but nothing which it carries', async () => {
  const { http } = createAntomClient({ fetch: () => Promise.reject(new TypeError('fetch failed')) });
  const call = http.POST('/v1/authorizations/consult', { body, params: { header: { 'agent-token': 'secret' } } });
  const error: unknown = await call.catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ code: 'TRANSPORT' });
  expect(String(error)).toContain('POST /v1/authorizations/consult at open-na.alipay.com');
  expect(String(error)).not.toMatch(/secret|shop\.example/);
});
