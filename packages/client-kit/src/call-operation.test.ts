import { createServer } from 'node:http';
import type { RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { inspect } from 'node:util';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { answer } from './fixture/answer.ts';
import { api, consult, createAntomClient, pay, wireShapes } from './fixture/antom-client.ts';
import type { ConsultInput } from './fixture/antom-client.ts';
import { scriptFetch, stillClock } from './fixture/scripted-fetch.ts';
import { callOperation, connect, OutcomeUnknownError } from './index.ts';
import type { CallOptions, ClientOptions, RequestEvent, RetryEvent, Signer } from './index.ts';

const body: ConsultInput = {
  customerBelongsTo: 'GCASH',
  authRedirectUrl: new URL('https://shop.example/return'),
  scopes: ['AGREEMENT_PAY'],
  terminalType: 'WEB',
  recurringPayment: true,
  env: { timeZoneOffset: 480 },
  extendInfo: { shop: 'Bäckerei' },
};
const order = { paymentRequestId: 'order-4711', token: 'secret' };
const gateway = 'https://gateway.example';
const success = () => answer('S', 'SUCCESS');
const proxyPage = (status: number, headers = {}) => new Response('<html>secret', { status, headers });
const refuseConnection = () => Promise.reject(new TypeError('fetch failed'));

const throwError = (error: Error): never => {
  throw error;
};

const clientOf = (fetch: ClientOptions['fetch'], options: ClientOptions = {}, signer?: Signer) =>
  createAntomClient({ gateway, fetch, clock: stillClock(), ...options }, signer);

const thrownBy = (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    () => expect.fail('nothing was thrown'),
    (error: unknown) => error,
  );

async function listen(handler: RequestListener): Promise<string> {
  const server = createServer(handler).listen(0, '127.0.0.1');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  await new Promise((resolve) => server.once('listening', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

describe('what is sent', () => {
  test('natives as wire strings, UTF-8, to the path below the server', async () => {
    const { fetch, sent } = scriptFetch(() => answer('S', 'SUCCESS', { normalUrl: 'https://wallet.example' }));
    const outcome = await clientOf(fetch).authorizations.consult(body);
    expect(sent).toMatchObject([
      { method: 'POST', url: 'https://gateway.example/ams/api/v1/authorizations/consult', redirect: 'manual' },
    ]);
    expect(sent[0]?.headers.get('content-type')).toBe('application/json; charset=UTF-8');
    expect(sent[0]?.body).toBe(
      '{"customerBelongsTo":"GCASH","authRedirectUrl":"https://shop.example/return","scopes":["AGREEMENT_PAY"],' +
        '"terminalType":"WEB","recurringPayment":"true","env":{"timeZoneOffset":"480"},' +
        '"extendInfo":"{\\"shop\\":\\"Bäckerei\\"}"}',
    );
    expect(outcome).toMatchObject({ status: 'S', code: 'SUCCESS', data: { normalUrl: 'https://wallet.example' } });
    expect(outcome.raw.status).toBe(200);
    expect(outcome.raw.headers.get('content-type')).toContain('json');
  });

  test('what to do after a code is that of the product which the body names', async () => {
    const connection = connect(api, { gateway, fetch: scriptFetch(() => answer('F', 'RISK_REJECT')).fetch });
    const descriptor = {
      ...consult,
      product: 'terminalType',
      results: { RISK_REJECT: { status: 'F', action: 'support', byProduct: { APP: 'user-action' } } },
    } as const;
    expect((await callOperation(connection, descriptor, wireShapes, body)).action).toBe('support');
    const fromApp = await callOperation(connection, descriptor, wireShapes, { ...body, terminalType: 'APP' });
    expect(fromApp.action).toBe('user-action');
  });

  test('nothing of a body without an exact wire form', async () => {
    const { fetch, sent } = scriptFetch(success);
    const call = clientOf(fetch).authorizations.consult({ ...body, env: { timeZoneOffset: 0.5 } });
    await expect(call).rejects.toMatchObject({ code: 'ENCODING', pointer: '/env/timeZoneOffset' });
    expect(sent).toEqual([]);
  });

  test.each([
    ['nothing', undefined, 'undefined'],
    ['a list', [order], 'an array'],
    ['a text', JSON.stringify(order), 'a string'],
  ])('%s is no body of an operation that takes an object', async (_, given, found) => {
    const { fetch, sent } = scriptFetch(success);
    const call = clientOf(fetch).payments.pay(given as never);
    const message = `The body: expected an object, found ${found}.`;
    await expect(call).rejects.toMatchObject({ code: 'ENCODING', pointer: '', message });
    expect(sent).toEqual([]);
  });

  test('nothing with a header that cannot be one, and the message does not quote it', async () => {
    const { fetch, sent } = scriptFetch(success);
    const error = await thrownBy(
      clientOf(fetch).authorizations.consult(body, { headers: { 'agent-token': 'ab\ncd' } }),
    );
    expect(error).toMatchObject({ code: 'CONFIGURATION', message: expect.stringMatching(/^headers: .*line feed/) });
    expect(error).not.toHaveProperty('cause');
    expect(sent).toEqual([]);
  });

  test.each([
    ...[
      'Connection',
      'Content-Length',
      'Expect',
      'Host',
      'Keep-Alive',
      'TE',
      'Trailer',
      'Transfer-Encoding',
      'Upgrade',
    ],
  ])('nothing with a header which is that of the connection: %s', async (name) => {
    const { fetch, sent } = scriptFetch(success);
    const call = clientOf(fetch).payments.pay(order, { headers: { [name]: '10' } });
    const message = `headers: ${name.toLowerCase()} is set by the connection; leave it out.`;
    await expect(call).rejects.toMatchObject({ code: 'CONFIGURATION', message });
    expect(sent).toEqual([]);
  });

  test('the headers of the call; those of the signer win', async () => {
    const { fetch, sent } = scriptFetch(success);
    const signer: Signer = { sign: async () => ({ signature: 'real' }), verify: async () => {} };
    const headers = { 'agent-token': 'abc', Signature: 'forged' };
    await clientOf(fetch, {}, signer).authorizations.consult(body, { headers });
    expect(sent[0]?.headers.get('agent-token')).toBe('abc');
    expect(sent[0]?.headers.get('signature')).toBe('real');
  });
});

describe('signing', () => {
  const signerOf = (change: Partial<Signer>): Signer => ({ sign: async () => ({}), verify: async () => {}, ...change });

  test('signs the bytes that are sent, and verifies the bytes that came', async () => {
    const text = '{ "result": {"resultStatus":"S","resultCode":"SUCCESS","resultMessage":"\\u00e4 ä"} }\n';
    const { fetch, sent } = scriptFetch(() => new Response(text, { headers: { signature: 'theirs' } }));
    const signed: Parameters<Signer['sign']>[0][] = [];
    const seen: Parameters<Signer['verify']>[0][] = [];
    const signer = signerOf({
      sign: async (request) => {
        signed.push(request);
        return {};
      },
      verify: async (given) => void seen.push(given),
    });
    await clientOf(fetch, {}, signer).authorizations.consult(body);
    expect(signed).toMatchObject([{ method: 'POST', path: '/ams/api/v1/authorizations/consult' }]);
    expect(new TextDecoder().decode(signed[0]?.body as Uint8Array)).toBe(sent[0]?.body);
    expect(seen).toMatchObject([{ method: 'POST', path: '/ams/api/v1/authorizations/consult', status: 200 }]);
    expect(new TextDecoder().decode(seen[0]?.body)).toBe(text);
    expect(seen[0]?.headers.get('signature')).toBe('theirs');
  });

  test('what it throws passes through unchanged, before sending and on HTTP 200', async () => {
    const refusal = Object.assign(new Error('no'), { code: 'SIGNATURE_MISSING' });
    const { fetch, sent } = scriptFetch(success);
    const unable = clientOf(fetch, {}, signerOf({ sign: () => Promise.reject(refusal) }));
    await expect(unable.payments.pay(order)).rejects.toBe(refusal);
    expect(sent).toEqual([]);
    const wary = clientOf(fetch, {}, signerOf({ verify: () => Promise.reject(refusal) }));
    await expect(wary.authorizations.consult(body)).rejects.toBe(refusal);
    expect(sent).toHaveLength(1);
  });

  test('another HTTP status is HTTP without proof, and PROTOCOL with it', async () => {
    const refusal = Object.assign(new Error('no'), { code: 'SIGNATURE_MISSING' });
    const { fetch } = scriptFetch(() => proxyPage(403));
    const unproven = clientOf(fetch, {}, signerOf({ verify: () => Promise.reject(refusal) }));
    const error = await thrownBy(unproven.authorizations.consult(body));
    expect(error).toMatchObject({ name: 'HttpError', code: 'HTTP', status: 403, cause: refusal });
    expect(error).toMatchObject({ unverified: { status: 403, body: '<html>secret' } });
    const proven = clientOf(fetch, {}, signerOf({})).authorizations.consult(body);
    await expect(proven).rejects.toMatchObject({ name: 'ProtocolError', code: 'PROTOCOL', status: 403 });
  });
});

describe('no outcome', () => {
  test.each([
    ['an error page', () => proxyPage(404), 'HTTP', 404],
    ['an error in JSON', () => Response.json({ result: {} }, { status: 400 }), 'HTTP', 400],
    ['no content', () => new Response(null, { status: 204 }), 'HTTP', 204],
    ['a redirect', () => new Response(null, { status: 307, headers: { location: 'https://a.example' } }), 'HTTP', 307],
    ['an empty answer', () => new Response(''), 'PROTOCOL', 200],
    ['half an answer', () => new Response('{"result":{"resultStatus":"S"'), 'PROTOCOL', 200],
    ['bytes that are no UTF-8', () => new Response(new Uint8Array([0x22, 0xff, 0x22])), 'PROTOCOL', 200],
  ] as const)('%s', async (_, respond, code, status) => {
    const call = clientOf(scriptFetch(respond).fetch).authorizations.consult(body);
    await expect(call).rejects.toMatchObject({ code, status });
  });

  test('an answer beyond maxAnswerBytes, of which no more is read', async () => {
    let pulled = 0;
    const endless = () =>
      new Response(
        new ReadableStream({
          pull(controller) {
            pulled++;
            controller.enqueue(new Uint8Array(1000));
          },
        }),
      );
    const small = clientOf(scriptFetch(endless).fetch, { maxAnswerBytes: 2500 }).authorizations;
    const error = await thrownBy(small.consult(body));
    expect(error).toMatchObject({ code: 'PROTOCOL', message: expect.stringContaining('maxAnswerBytes, 2500') });
    expect(pulled).toBeLessThan(6);
    const exact = clientOf(scriptFetch(success).fetch, { maxAnswerBytes: (await success().text()).length });
    await expect(exact.authorizations.consult(body)).resolves.toMatchObject({ status: 'S' });
  });

  test('a redirect which a custom fetch followed', async () => {
    const followed = success();
    Object.defineProperty(followed, 'redirected', { value: true });
    const call = clientOf(scriptFetch(() => followed).fetch).authorizations.consult(body);
    await expect(call).rejects.toMatchObject({ code: 'HTTP', message: expect.stringContaining('redirect') });
  });

  test('a redirect is not followed', async () => {
    const paths: (string | undefined)[] = [];
    const at = await listen((request, response) => {
      paths.push(request.url);
      response.writeHead(307, { location: '/elsewhere' }).end();
    });
    const call = createAntomClient({ gateway: at }).authorizations.consult(body);
    await expect(call).rejects.toMatchObject({ code: 'HTTP', status: 307 });
    expect(paths).toEqual(['/ams/api/v1/authorizations/consult']);
  });

  test('a connection that fails is TRANSPORT; of its cause remain name, code and causes', async () => {
    const inner = Object.assign(new Error('read secret'), { code: 'ECONNRESET', data: 'secret bytes' });
    const cause = Object.assign(new TypeError('fetch failed: "secret" in \'a\nsecret\'', { cause: inner }), {
      request: { body: 'secret' },
    });
    const error = await thrownBy(clientOf(() => Promise.reject(cause), { retries: 0 }).authorizations.consult(body));
    expect(error).toMatchObject({
      name: 'TransportError',
      code: 'TRANSPORT',
      reason: 'ECONNRESET',
      message: expect.stringContaining('(ECONNRESET)'),
      cause: { name: 'TypeError', message: 'fetch failed: … in …', cause: { message: '', code: 'ECONNRESET' } },
    });
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain('secret');
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({ reason: 'ECONNRESET' });
    const at = await listen((request) => request.socket.destroy());
    const cut = createAntomClient({ gateway: at, retries: 0 }).authorizations.consult(body);
    await expect(cut).rejects.toMatchObject({ code: 'TRANSPORT', cause: { name: 'TypeError' } });
  });

  test('a cause that is its own is not followed for ever', async () => {
    const loop = new TypeError('loop');
    loop.cause = loop;
    const error = await thrownBy(clientOf(() => Promise.reject(loop), { retries: 0 }).authorizations.consult(body));
    expect(error).toMatchObject({ code: 'TRANSPORT', cause: { message: 'loop', cause: { message: 'loop' } } });
    expect(error).not.toHaveProperty('reason');
  });

  test.each([
    ['throws at once', () => throwError(new Error('no'))],
    ['answers without a promise', () => 'x'],
    ['answers with nothing', () => undefined],
    ['rejects with nothing', () => Promise.reject()],
    ['rejects with a text', () => Promise.reject('no')],
    ['rejects with null', () => Promise.reject(null)],
  ])('a fetch that %s', async (_, fetch) => {
    const antom = clientOf(fetch as never);
    await expect(antom.authorizations.consult(body)).rejects.toMatchObject({ code: 'TRANSPORT' });
    const unknown = { code: 'OUTCOME_UNKNOWN', tries: 3, cause: { code: 'TRANSPORT' } };
    await expect(antom.payments.pay(order)).rejects.toMatchObject(unknown);
  });

  test('a signer that rejects with nothing', async () => {
    const nothing = () => Promise.reject();
    const unable = clientOf(scriptFetch(success).fetch, {}, { sign: nothing, verify: async () => {} });
    await expect(unable.payments.pay(order)).rejects.toBe(undefined);
    const wary = clientOf(scriptFetch(success).fetch, {}, { sign: async () => ({}), verify: nothing });
    await expect(wary.payments.pay(order)).rejects.toMatchObject({ code: 'OUTCOME_UNKNOWN', tries: 1 });
  });

  test('an answer cut off on the way is TRANSPORT', async () => {
    const at = await listen((_, response) => {
      response.writeHead(200, { 'content-length': '1000' }).write('{"result":');
      setImmediate(() => response.destroy());
    });
    const call = createAntomClient({ gateway: at, retries: 0 }).authorizations.consult(body);
    await expect(call).rejects.toMatchObject({ code: 'TRANSPORT' });
  });
});

describe('ends', () => {
  const never = () => new Promise<Response>(() => {});

  test('a signal ends the call before, while and after the answer begins', async () => {
    const at = await listen((request, response) => {
      if (request.headers['agent-token'] === 'begin') response.writeHead(200).write('{');
      onSeen();
    });
    let onSeen = () => {};
    const antom = createAntomClient({ gateway: at }).authorizations;
    const reason = new Error('enough');
    await expect(antom.consult(body, { signal: AbortSignal.abort(reason) })).rejects.toMatchObject({
      name: 'AbortedError',
      code: 'ABORTED',
      cause: reason,
    });
    for (const headers of [{}, { 'agent-token': 'begin' }]) {
      const controller = new AbortController();
      onSeen = () => setImmediate(() => controller.abort(reason));
      const call = antom.consult(body, { signal: controller.signal, headers });
      await expect(call).rejects.toMatchObject({ code: 'ABORTED', cause: reason });
    }
  });

  test('a signal that has ended the call already keeps it from being sent, whatever fetch does with signals', async () => {
    const { fetch, sent } = scriptFetch(success);
    const call = clientOf(fetch).payments.pay(order, { signal: AbortSignal.abort() });
    await expect(call).rejects.toMatchObject({ code: 'ABORTED' });
    expect(sent).toEqual([]);
  });

  test('a signal that aborts while the request is being signed', async () => {
    const { fetch, sent } = scriptFetch(success);
    const controller = new AbortController();
    const signer: Signer = {
      sign: async () => {
        controller.abort();
        return {};
      },
      verify: async () => {},
    };
    const call = clientOf(fetch, {}, signer).payments.pay(order, { signal: controller.signal });
    await expect(call).rejects.toMatchObject({ code: 'ABORTED' });
    expect(sent).toEqual([]);
  });

  test('a timeout ends a try even if fetch looks at no signal, and says which limit it was', async () => {
    const { fetch, sent } = scriptFetch(never);
    const antom = clientOf(fetch, { timeout: 20, retries: 1 }).authorizations;
    await expect(antom.consult(body)).rejects.toMatchObject({
      name: 'TimeoutError',
      code: 'TIMEOUT',
      limit: 'timeout',
      message: expect.stringContaining('timeout 20 ms'),
    });
    expect(sent).toHaveLength(2);
    expect(sent[0]?.signal?.aborted).toBe(true);
    await expect(antom.consult(body, { deadline: 10 })).rejects.toMatchObject({ limit: 'deadline' });
    expect(sent).toHaveLength(3);
  });

  test.each([
    ['of the call', { timeout: 5 }, { timeout: 7 }, 5],
    ['of the client', {}, { timeout: 7 }, 7],
    ['which the API documents for the operation', {}, {}, 8000],
  ])('the timeout is that %s', async (_, call: CallOptions, options: ClientOptions, milliseconds) => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    const paid = thrownBy(clientOf(scriptFetch(never).fetch, { retries: 0, ...options }).payments.pay(order, call));
    await vi.advanceTimersByTimeAsync(milliseconds);
    const message = `timeout ${milliseconds} ms`;
    expect(await paid).toMatchObject({ cause: { message: expect.stringContaining(message) } });
  });

  test('nothing is left behind: no timer, no listener on the signal', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    const { signal } = new AbortController();
    const [add, remove] = [vi.spyOn(signal, 'addEventListener'), vi.spyOn(signal, 'removeEventListener')];
    await clientOf(scriptFetch(success).fetch).authorizations.consult(body, { signal });
    expect(vi.getTimerCount()).toBe(0);
    expect(add.mock.calls.length).toBe(1);
    expect(remove.mock.calls).toEqual(add.mock.calls);
  });
});

describe('trying again', () => {
  test.each([
    ['a failed connection', refuseConnection],
    ['HTTP 503', () => proxyPage(503)],
    ['HTTP 500', () => proxyPage(500)],
    ['HTTP 429', () => proxyPage(429)],
    ['U whose action is to repeat', () => answer('U', 'UNKNOWN_EXCEPTION')],
  ])('after %s: same bytes and headers, new signature', async (_, fail) => {
    const { fetch, sent } = scriptFetch(fail, success);
    let signatures = 0;
    const signer: Signer = {
      sign: async () => ({ signature: `${++signatures}` }),
      verify: async ({ status }) => {
        if (status !== 200) throw new Error('not signed');
      },
    };
    const call = clientOf(fetch, {}, signer).payments.pay(order, { headers: { 'agent-token': 'a' } });
    await expect(call).resolves.toMatchObject({ status: 'S' });
    expect(sent.map(({ headers }) => headers.get('signature'))).toEqual(['1', '2']);
    expect(sent.map(({ headers }) => headers.get('agent-token'))).toEqual(['a', 'a']);
    expect(new Set(sent.map(({ body: text }) => text)).size).toBe(1);
  });

  test.each([
    ['F', () => answer('F', 'RISK_REJECT')],
    ['U whose action is another', () => answer('U', 'PAYMENT_IN_PROCESS')],
    ['a U that is not documented', () => answer('U', 'NEW_CODE')],
    ['HTTP 404', () => proxyPage(404)],
    ['a redirect', () => new Response(null, { status: 302 })],
    ['an answer of another form', () => new Response('<html>')],
    ['an answer that is too large', () => new Response(new Uint8Array(2 ** 20 + 1))],
  ])('not after %s', async (_, respond) => {
    const { fetch, sent } = scriptFetch(respond, success);
    const call = clientOf(fetch).payments.pay(order);
    await call.catch(() => {});
    expect(sent).toHaveLength(1);
  });

  test('not what the API does not declare safe', async () => {
    const { fetch, sent } = scriptFetch(refuseConnection, success);
    await expect(clientOf(fetch).payments.createSession(order)).rejects.toMatchObject({ code: 'OUTCOME_UNKNOWN' });
    expect(sent).toHaveLength(1);
  });

  test.each([
    [undefined, undefined, 3],
    [0, undefined, 1],
    [4, undefined, 5],
    [4, 1, 2],
  ])('as often as `retries` says: client %o, call %o', async (client, call, tries) => {
    const { fetch, sent } = scriptFetch(() => answer('U', 'UNKNOWN_EXCEPTION'));
    const outcome = await clientOf(fetch, { retries: client }).payments.pay(order, { retries: call });
    expect(outcome).toMatchObject({ status: 'U', code: 'UNKNOWN_EXCEPTION' });
    expect(sent).toHaveLength(tries);
  });

  test('an answer of another request is none, and not asked for again', async () => {
    const other = () => answer('S', 'SUCCESS', { paymentRequestId: 'order-4712' });
    const { fetch, sent } = scriptFetch(other);
    const connection = connect(api, { gateway, fetch });
    const call = callOperation(connection, { ...pay, echo: ['paymentRequestId'] }, {}, order);
    const error = await thrownBy(call);
    expect(error).toMatchObject({ code: 'OUTCOME_UNKNOWN', cause: { code: 'PROTOCOL', status: 200 } });
    expect(`${String(error)} ${String((error as Error).cause)}`).not.toContain('4712');
    expect(sent).toHaveLength(1);
  });

  test('waits double at most, up to five seconds, by chance', async () => {
    const clock = stillClock();
    const { fetch } = scriptFetch(refuseConnection);
    await clientOf(fetch, { clock, retries: 8, deadline: 10 ** 6 })
      .authorizations.consult(body)
      .catch(() => {});
    expect(clock.waits).toEqual([100, 200, 400, 800, 1600, 2500, 2500, 2500]);
  });

  test('Retry-After in seconds and as a date', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2024-01-01T00:00:00Z') });
    onTestFinished(() => void vi.useRealTimers());
    const clock = stillClock();
    const { fetch } = scriptFetch(
      () => proxyPage(503, { 'retry-after': '7' }),
      () => proxyPage(429, { 'retry-after': 'Mon, 01 Jan 2024 00:00:09 GMT' }),
      () => proxyPage(503, { 'retry-after': 'soon' }),
      success,
    );
    await clientOf(fetch, { clock, retries: 3 }).payments.pay(order);
    expect(clock.waits).toEqual([7000, 9000, 400]);
  });

  test('Retry-After is capped, and that of a U counts too', async () => {
    const clock = stillClock();
    const busy = answer('U', 'UNKNOWN_EXCEPTION');
    busy.headers.set('retry-after', '5');
    const { fetch } = scriptFetch(
      () => proxyPage(503, { 'retry-after': '9'.repeat(400) }),
      () => busy,
      success,
    );
    await expect(clientOf(fetch, { clock }).payments.pay(order)).resolves.toMatchObject({ status: 'S' });
    expect(clock.waits).toEqual([30_000, 5000]);
  });

  test('never beyond the deadline: a wait that does not fit ends the call with the last result', async () => {
    const clock = stillClock();
    const { fetch, sent } = scriptFetch(() => proxyPage(503, { 'retry-after': '30' }));
    const call = clientOf(fetch, { clock }).authorizations.consult(body, { deadline: 30_000 });
    await expect(call).rejects.toMatchObject({ code: 'HTTP', status: 503, retryAfter: 30_000 });
    expect({ waits: clock.waits, tries: sent.length }).toEqual({ waits: [], tries: 1 });
    const unknown = scriptFetch(() => answer('U', 'UNKNOWN_EXCEPTION'));
    const outcome = await clientOf(unknown.fetch, { deadline: 50 }).payments.pay(order);
    expect(outcome.code).toBe('UNKNOWN_EXCEPTION');
  });

  test('a signal ends a wait', async () => {
    const controller = new AbortController();
    const { fetch, sent } = scriptFetch(refuseConnection);
    const attempts: number[] = [];
    const hooks = {
      onRetry: () => controller.abort(),
      onRequest: ({ attempt }: RequestEvent) => attempts.push(attempt),
    };
    const call = createAntomClient({ gateway, fetch, hooks }).authorizations.consult(body, {
      signal: controller.signal,
    });
    await expect(call).rejects.toMatchObject({ code: 'ABORTED' });
    expect({ tries: sent.length, attempts }).toEqual({ tries: 1, attempts: [1] });
  });
});

describe('an unknown fate', () => {
  test('has the ids, the inquiry, the tries and the last cause', async () => {
    const error = await thrownBy(clientOf(scriptFetch(refuseConnection).fetch).payments.pay(order));
    expect(error).toBeInstanceOf(OutcomeUnknownError);
    expect(error).toMatchObject({
      name: 'OutcomeUnknownError',
      code: 'OUTCOME_UNKNOWN',
      operation: 'pay',
      ids: { paymentRequestId: 'order-4711' },
      inquiry: 'inquiryPayment',
      tries: 3,
      cause: { code: 'TRANSPORT' },
      message: expect.stringMatching(/ask inquiryPayment or repeat it with the same ids/),
    });
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({ ids: { paymentRequestId: 'order-4711' } });
    expect(JSON.stringify(error)).not.toContain('secret');
  });

  test('of what must not be repeated: there is no such advice', async () => {
    const error = await thrownBy(clientOf(scriptFetch(refuseConnection).fetch).payments.createSession(order));
    expect(error).toMatchObject({ inquiry: undefined, tries: 1, message: expect.stringMatching(/ask the provider/) });
  });

  test.each([
    ['HTTP 403', () => proxyPage(403), 'HTTP'],
    ['an answer of another form', () => new Response('<html>'), 'PROTOCOL'],
  ])('after %s', async (_, respond, code) => {
    const call = clientOf(scriptFetch(respond).fetch).payments.pay(order);
    await expect(call).rejects.toMatchObject({ code: 'OUTCOME_UNKNOWN', cause: { code } });
  });

  test('after a refusal which may be of the repetition alone', async () => {
    const refusal = () => answer('F', 'RISK_REJECT');
    for (const lose of [refuseConnection, () => proxyPage(503)]) {
      const error = await thrownBy(clientOf(scriptFetch(lose, refusal).fetch).payments.pay(order));
      expect(error).toMatchObject({
        code: 'OUTCOME_UNKNOWN',
        tries: 2,
        lastOutcome: { status: 'F', code: 'RISK_REJECT' },
        cause: { code: expect.stringMatching(/^(TRANSPORT|HTTP)$/) },
        message: expect.stringMatching(
          /earlier try got no trustworthy answer \(\w+\), and a later one RISK_REJECT; ask inquiryPayment\.$/,
        ),
      });
    }
    const later = scriptFetch(refuseConnection, () => answer('U', 'UNKNOWN_EXCEPTION'), refusal).fetch;
    await expect(clientOf(later).payments.pay(order)).rejects.toMatchObject({ tries: 3, cause: { code: 'TRANSPORT' } });
  });

  test('not after a refusal of what was answered before, was never sent, or changes nothing', async () => {
    const refusal = () => answer('F', 'RISK_REJECT');
    const answered = scriptFetch(() => answer('U', 'UNKNOWN_EXCEPTION'), refusal).fetch;
    await expect(clientOf(answered).payments.pay(order)).resolves.toMatchObject({ status: 'F' });
    const asking = clientOf(scriptFetch(refuseConnection, refusal).fetch).authorizations.consult(body);
    await expect(asking).resolves.toMatchObject({ status: 'F' });
    let signatures = 0;
    const signer: Signer = {
      sign: async () => {
        if (signatures++ === 0) throw Object.assign(new Error('later'), { status: 503 });
        return {};
      },
      verify: async () => {},
    };
    const unsent = clientOf(scriptFetch(refusal).fetch, {}, signer).payments.pay(order);
    await expect(unsent).resolves.toMatchObject({ status: 'F' });
  });

  test('says what the cause has, where something came', async () => {
    const signer: Signer = {
      sign: async () => ({}),
      verify: () => Promise.reject(Object.assign(new Error('no'), { code: 'SIGNATURE_MISSING', unverified: {} })),
    };
    await expect(clientOf(scriptFetch(success).fetch, {}, signer).payments.pay(order)).rejects.toThrow(
      /\(SIGNATURE_MISSING; cause\.unverified has what did\); ask inquiryPayment/,
    );
  });

  test('after U and a wait that was aborted', async () => {
    const controller = new AbortController();
    const { fetch } = scriptFetch(() => answer('U', 'UNKNOWN_EXCEPTION'));
    const hooks = { onRetry: () => controller.abort() };
    const call = clientOf(fetch, { hooks }).payments.pay(order, { signal: controller.signal });
    await expect(call).rejects.toMatchObject({ code: 'OUTCOME_UNKNOWN', tries: 1, cause: { code: 'ABORTED' } });
  });

  test('not of what changes nothing', async () => {
    const call = clientOf(scriptFetch(refuseConnection).fetch).authorizations.consult(body);
    await expect(call).rejects.toMatchObject({ code: 'TRANSPORT' });
  });
});

describe('hooks', () => {
  test('are told of each try, with nothing of bodies or headers', async () => {
    const events: [string, object][] = [];
    const clock = stillClock();
    const { fetch } = scriptFetch(
      () => proxyPage(503),
      () => answer('U', 'UNKNOWN_EXCEPTION'),
      () => answer('S', 'SUCCESS', { paymentId: 'secret' }),
    );
    const hooks = Object.fromEntries(
      ['onRequest', 'onResponse', 'onRetry'].map((name) => [name, (event: object) => events.push([name, event])]),
    );
    await clientOf(fetch, { hooks, clock }).payments.pay(order);
    const call = {
      callId: expect.stringMatching(/^[\da-f-]{36}$/),
      operation: 'pay',
      method: 'POST',
      host: 'gateway.example',
      path: '/ams/api/v1/payments/pay',
    };
    const first = { ...call, attempt: 1, duration: 0, httpStatus: 503, errorName: 'HttpError', errorCode: 'HTTP' };
    const second = {
      ...call,
      attempt: 2,
      duration: 0,
      httpStatus: 200,
      resultStatus: 'U',
      resultCode: 'UNKNOWN_EXCEPTION',
    };
    expect(events).toEqual([
      ['onRequest', { ...call, attempt: 1 }],
      ['onResponse', first],
      ['onRetry', { ...first, delay: 100 }],
      ['onRequest', { ...call, attempt: 2 }],
      ['onResponse', second],
      ['onRetry', { ...second, delay: 200 }],
      ['onRequest', { ...call, attempt: 3 }],
      ['onResponse', { ...call, attempt: 3, duration: 0, httpStatus: 200, resultStatus: 'S', resultCode: 'SUCCESS' }],
    ]);
    expect(new Set(events.map(([, event]) => (event as RetryEvent).callId)).size).toBe(1);
    expect(JSON.stringify(events)).not.toContain('secret');
  });

  test('are called as the members they are', async () => {
    class Metrics {
      readonly seen: string[] = [];
      onRequest() {
        this.seen.push('request');
      }
      onResponse() {
        this.seen.push('response');
      }
      onRetry() {
        this.seen.push('retry');
      }
    }
    const hooks = new Metrics();
    await clientOf(scriptFetch(() => proxyPage(503), success).fetch, { hooks }).payments.pay(order);
    expect(hooks.seen).toEqual(['request', 'response', 'retry', 'request', 'response']);
  });

  test('that throw, reject or never end change nothing', async () => {
    const failing = [
      () => {
        throw new Error('hook');
      },
      () => Promise.reject(new Error('hook')),
      () => new Promise(() => {}),
    ];
    for (const hook of failing) {
      const { fetch } = scriptFetch(() => proxyPage(503), success);
      const hooks = { onRequest: hook, onResponse: hook, onRetry: hook };
      await expect(clientOf(fetch, { hooks }).payments.pay(order)).resolves.toMatchObject({ status: 'S' });
    }
  });
});

test.each([
  ['timeout', 0],
  ['timeout', NaN],
  ['timeout', Infinity],
  ['deadline', -1],
  ['retries', -1],
  ['retries', '2'],
  ['maxAnswerBytes', 0],
])('an option out of range is named: %s %o', async (name, value) => {
  const refusal = { code: 'CONFIGURATION', message: expect.stringMatching(`^${name}: expected`) };
  expect(() => connect(api, { [name]: value })).toThrow(expect.objectContaining(refusal));
  if (name === 'maxAnswerBytes') return;
  const call = clientOf(scriptFetch(success).fetch).payments.pay(order, { [name]: value });
  await expect(call).rejects.toMatchObject(refusal);
});

test('what is no connection is refused', async () => {
  const call = callOperation({} as never, consult, wireShapes, body);
  await expect(call).rejects.toMatchObject({ code: 'CONFIGURATION', message: expect.stringMatching(/^connection: /) });
});
