import { expect, test } from 'vitest';
import { answer } from './fixture/answer.ts';
import { api, createAntomClient, inquiryPayment, waitForPayment } from './fixture/antom-client.ts';
import { scriptFetch, stillClock } from './fixture/scripted-fetch.ts';
import { connect, waitFor } from './index.ts';
import type { ClientOptions } from './index.ts';

const order = { paymentRequestId: 'order-4711' };
const state = (value: string) => () => answer('S', 'SUCCESS', { payment: { state: value } });
const failed = () => Promise.reject(new TypeError('fetch failed'));

function paymentsOf(script: readonly (() => Response | Promise<Response>)[], options: ClientOptions = {}) {
  const clock = stillClock();
  const { fetch, sent } = scriptFetch(...script);
  const client = createAntomClient({ gateway: 'https://gateway.example', fetch, clock, ...options });
  return { ...client.payments, clock, sent };
}

test.each(['PAID', 'FAILED'] as const)('ends on %s, and asks at the documented interval', async (value) => {
  const { waitForPayment, clock, sent } = paymentsOf([state('OPEN'), state('NEWER'), state(value), state('OPEN')]);
  const outcome = await waitForPayment(order);
  expect(outcome.status === 'S' && outcome.data.payment.state).toBe(value);
  expect(clock.waits).toEqual([3000, 3000]);
  expect(new Set(sent.map(({ body }) => body))).toEqual(new Set(['{"paymentRequestId":"order-4711"}']));
});

test('goes on after what is no answer, more slowly, and never faster than it was asked to', async () => {
  const { waitForPayment, clock } = paymentsOf([
    failed,
    () => new Response('', { status: 503 }),
    () => answer('U', 'UNKNOWN_EXCEPTION'),
    () => answer('U', 'NEWER_CODE'),
    () => answer('F', 'ORDER_NOT_EXIST'),
    state('OPEN'),
    failed,
    state('PAID'),
  ]);
  await expect(waitForPayment(order, { interval: 1000, deadline: 600_000 })).resolves.toMatchObject({ status: 'S' });
  expect(clock.waits).toEqual([2000, 4000, 8000, 16_000, 30_000, 1000, 2000]);
  const slow = paymentsOf([failed, state('PAID')]);
  await slow.waitForPayment(order, { interval: 45_000, deadline: 600_000 });
  expect(slow.clock.waits).toEqual([45_000]);
});

test('a refusal whose action is not to repeat is the outcome', async () => {
  const { waitForPayment, sent } = paymentsOf([() => answer('F', 'PARAM_ILLEGAL')]);
  await expect(waitForPayment(order)).resolves.toMatchObject({ status: 'F', code: 'PARAM_ILLEGAL' });
  expect(sent).toHaveLength(1);
});

test.each([
  ['an answer of another form', () => new Response('<html>'), 'PROTOCOL'],
  ['HTTP 403', () => new Response('', { status: 403 }), 'HTTP'],
])('%s is no answer: what became of it stays unknown', async (_, respond, code) => {
  const { waitForPayment } = paymentsOf([state('OPEN'), respond, state('PAID')]);
  await expect(waitForPayment(order)).resolves.toMatchObject({ status: 'S' });
  const lost = paymentsOf([state('OPEN'), respond]);
  await expect(lost.waitForPayment(order)).rejects.toMatchObject({
    code: 'OUTCOME_UNKNOWN',
    cause: { code },
    lastOutcome: { data: { payment: { state: 'OPEN' } } },
    message: expect.stringContaining(`the last one failed (${code})`),
  });
  expect(lost.clock.waits).toEqual([3000, 6000, 12_000, 24_000, 30_000]);
});

test.each([
  ['SIGNATURE_INVALID', false],
  ['KEY_UNAVAILABLE', false],
  ['KEY_INVALID', true],
  ['OPTIONS_INVALID', true],
  ['HEADER_VALUE_INVALID', true],
])('what the signer throws as %s ends it at once: %o', async (code, atOnce) => {
  const refusal = Object.assign(new Error('no'), { code });
  const signer = { sign: () => Promise.reject(refusal), verify: async () => {} };
  const { payments } = createAntomClient({ gateway: 'https://gateway.example', clock: stillClock() }, signer);
  const error: unknown = await payments.waitForPayment(order).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject(atOnce ? { code } : { code: 'OUTCOME_UNKNOWN', cause: refusal });
});

test('a question that cannot be asked ends it at once', async () => {
  const { waitForPayment, clock } = paymentsOf([state('PAID')]);
  const numbered = { paymentRequestId: 7 } as unknown as typeof order;
  await expect(waitForPayment(numbered)).rejects.toMatchObject({ code: 'ENCODING' });
  const host = { headers: { host: 'gateway.example' } };
  await expect(waitForPayment(order, host)).rejects.toMatchObject({ code: 'CONFIGURATION' });
  expect(clock.waits).toEqual([]);
});

test.each([
  ['half of the deadline', {}, [6000, 12_000, 24_000, 30_000]],
  ['atLeast', { atLeast: 8 }, [6000, 12_000]],
])('what is not known yet is asked for until %s has passed', async (_, facts, waits) => {
  const absent = () => answer('F', 'ORDER_NOT_EXIST');
  const ask = async (deadline: number, ...script: (() => Response)[]) => {
    const clock = stillClock();
    const connection = connect(api, { gateway: 'https://gateway.example', clock, fetch: scriptFetch(...script).fetch });
    const { atLeast: __, ...documented } = waitForPayment;
    const poll = { ...documented, absent: ['ORDER_NOT_EXIST'], ...facts };
    const outcome = await waitFor(connection, inquiryPayment, poll, {}, order, { deadline });
    return { outcome, waits: clock.waits };
  };
  const never = await ask(90_000, absent);
  expect(never).toMatchObject({ outcome: { status: 'F', code: 'ORDER_NOT_EXIST' }, waits });
  expect((await ask(90_000, absent, absent, state('PAID'))).outcome).toMatchObject({ status: 'S' });
  // Too short for that: nobody knows.
  const lastOutcome = { code: 'ORDER_NOT_EXIST' };
  await expect(ask(5000, absent)).rejects.toMatchObject({ code: 'OUTCOME_UNKNOWN', lastOutcome });
});

test('Retry-After is honoured, up to half a minute', async () => {
  const asks = (seconds: string, respond: () => Response) => () => {
    const response = respond();
    response.headers.set('retry-after', seconds);
    return response;
  };
  const { waitForPayment, clock } = paymentsOf([
    asks('7', () => new Response('', { status: 429 })),
    asks('20', () => answer('U', 'UNKNOWN_EXCEPTION')),
    asks('9999999999', () => new Response('', { status: 503 })),
    asks('1', state('OPEN')),
    state('PAID'),
  ]);
  await waitForPayment(order, { interval: 1000, deadline: 600_000 });
  expect(clock.waits).toEqual([7000, 20_000, 30_000, 1000]);
});

test('gives up at the deadline, not before the documented time, with the last outcome', async () => {
  const { waitForPayment, clock } = paymentsOf([state('OPEN')]);
  const error = await waitForPayment(order).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({
    code: 'OUTCOME_UNKNOWN',
    operation: 'inquiryPayment',
    ids: order,
    tries: 30,
    lastOutcome: { status: 'S', data: { payment: { state: 'OPEN' } } },
    message: expect.stringMatching(/payment.state was not final after 30 questions within deadline 90000 ms/),
  });
  expect(clock.now()).toBe(87_000);
  expect(Object.keys(error as object)).not.toContain('lastOutcome');
  const lost = await paymentsOf([failed])
    .waitForPayment(order, { deadline: 5000 })
    .catch((thrown: unknown) => thrown);
  expect(lost).toMatchObject({ code: 'OUTCOME_UNKNOWN', cause: { code: 'TRANSPORT' }, lastOutcome: undefined });
});

test('a question gets no more time than is left', async () => {
  const { waitForPayment } = paymentsOf([() => new Promise<Response>(() => {})], { timeout: 60_000 });
  const error = await waitForPayment(order, { deadline: 20 }).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ code: 'OUTCOME_UNKNOWN', cause: { code: 'TIMEOUT' } });
});

test('a signal ends it at once, also between two questions', async () => {
  const controller = new AbortController();
  const reason = new Error('enough');
  const { fetch, sent } = scriptFetch(state('OPEN'));
  // The real clock: an hour would be waited for.
  const { payments } = createAntomClient({ gateway: 'https://gateway.example', fetch });
  const call = payments.waitForPayment(order, {
    ...{ interval: 3_600_000, deadline: 7_200_000, signal: controller.signal },
    onPoll: () => setImmediate(() => controller.abort(reason)),
  });
  await expect(call).rejects.toMatchObject({ code: 'ABORTED', cause: reason });
  expect(sent).toHaveLength(1);
});

test('onPoll is told each answer, and can break nothing', async () => {
  const seen: unknown[] = [];
  const { waitForPayment } = paymentsOf([failed, state('OPEN'), state('PAID')]);
  await waitForPayment(order, {
    onPoll: (outcome) => {
      seen.push(outcome.status === 'S' && outcome.data.payment?.state);
      throw new Error('watching');
    },
  });
  expect(seen).toEqual(['OPEN', 'PAID']);
});

test.each([
  ['interval', 0],
  ['deadline', NaN],
])('an option out of range is named: %s %o', async (name, value) => {
  const call = paymentsOf([state('PAID')]).waitForPayment(order, { [name]: value });
  await expect(call).rejects.toMatchObject({ code: 'CONFIGURATION', message: expect.stringMatching(`^${name}: `) });
});
