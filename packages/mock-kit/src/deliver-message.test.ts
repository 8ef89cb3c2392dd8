import dns from 'node:dns';
import { verifyMessage, parsePublicKey } from '@countersign/signing';
import { signAnswer } from '@countersign/signing/testing';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { acknowledged, startReceiver } from '../fixtures/message-receiver.ts';
import type { AnswerMessage, MessageReceiver, ReceivedMessage } from '../fixtures/message-receiver.ts';
import { messagesDefinition } from '../fixtures/messages-definition.ts';
import { goodConsult, signedCall } from '../fixtures/signed-call.ts';
import type { Behaviour, Message } from './behaviour.ts';
import type { MockDefinition } from './definition.ts';
import type { JournalEntry, MessageEntry } from './journal.ts';
import type { MockRun } from './mock-run.ts';
import { startMockServer } from './server.ts';
import type { MockOptions } from './server.ts';
import { createMemoryStore } from './store/memory-store.ts';
import { testKeys } from './test-keys.ts';

const { clientId } = testKeys;
const acknowledge: AnswerMessage = (response) => response.end(acknowledged);

async function receive(answer: AnswerMessage): Promise<MessageReceiver> {
  const receiver = await startReceiver(answer);
  onTestFinished(() => receiver.close());
  return receiver;
}

async function startMock(
  options: MockOptions = {},
  behaviour?: Behaviour,
  definition: MockDefinition = messagesDefinition,
) {
  const mock = await startMockServer(definition, options, behaviour);
  onTestFinished(() => mock.close());
  return mock;
}

const isMessage = (entry: JournalEntry): entry is MessageEntry => entry.kind === 'message';

/** What the journal tells of messages, as soon as there are so many. */
async function deliveries(run: Pick<MockRun, 'journal'>, count: number): Promise<readonly MessageEntry[]> {
  return vi.waitFor(
    async () => {
      const entries = (await run.journal()).filter(isMessage);
      expect(entries).toHaveLength(count);
      return entries;
    },
    { timeout: 20_000, interval: 5 },
  );
}

const arrived = (receiver: MessageReceiver, count: number): Promise<void> =>
  vi.waitFor(() => expect(receiver.received).toHaveLength(count), { timeout: 20_000, interval: 5 });

/** A clock that stands still, in which only `advance` passes. */
function stoppedClock() {
  const time = Date.now();
  return { time, now: () => time };
}

describe('a message', () => {
  test('goes once to where the API was told, as its example shows it, and is told in the journal', async () => {
    const receiver = await receive(acknowledge);
    const mock = await startMock();
    await mock.notify('paid', { url: `${receiver.url}/notify?shop=1#top` });
    const [entry] = await deliveries(mock, 1);
    expect(entry).toEqual({
      kind: 'message',
      at: expect.stringMatching(/^\d{4}-.*Z$/),
      webhook: 'paid',
      url: `${receiver.url}/notify?shop=1#top`,
      attempt: 1,
      body: {
        result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'as shown.' },
        paymentId: '1',
        authCode: '[redacted]',
      },
      answer: { status: 200, body: JSON.parse(acknowledged) },
      outcome: 'acknowledged',
      duration: expect.any(Number),
    });
    const [received] = receiver.received;
    expect(received).toMatchObject({ method: 'POST', target: '/notify?shop=1' });
    expect(JSON.parse(received?.body ?? '')).toMatchObject({ paymentId: '1', authCode: 'secret' });
    expect(receiver.received).toHaveLength(1);
  });

  test('is signed by the gateway over path, query, client id, time and bytes', async () => {
    const receiver = await receive(acknowledge);
    const mock = await startMock({ now: () => Date.parse('2026-01-02T03:04:05.678Z') });
    await mock.notify('paid', { url: `${receiver.url}/notify?shop=%C3%A9` });
    await deliveries(mock, 1);
    const { headers, body, target } = receiver.received[0] ?? ({ headers: {} } as ReceivedMessage);
    expect(headers).toMatchObject({
      'content-type': 'application/json; charset=UTF-8',
      'client-id': clientId,
      'request-time': '2026-01-02T03:04:05+00:00',
    });
    expect(headers).not.toHaveProperty('x-mock-run');
    const signed = { method: 'POST', path: target, clientId, time: '2026-01-02T03:04:05+00:00', body };
    const key = await parsePublicKey(testKeys.gatewayPublicKey);
    await verifyMessage(signed, String(headers['signature']), key);
    const elsewhere = verifyMessage({ ...signed, path: '/notify' }, String(headers['signature']), key);
    await expect(elsewhere).rejects.toThrow('signature');
  });

  test('names the run, by the header or by the client id that named it', async () => {
    const receiver = await receive(acknowledge);
    const mock = await startMock({ notifyUrl: receiver.url });
    await mock.run('shop-7').notify('paid');
    await deliveries(mock.run('shop-7'), 1);
    await mock.run(`${clientId}__8`).notify('paid');
    await deliveries(mock.run(`${clientId}__8`), 1);
    expect(receiver.received.map(({ headers }) => [headers['x-mock-run'], headers['client-id']])).toEqual([
      ['shop-7', clientId],
      [undefined, `${clientId}__8`],
    ]);
    expect(await mock.journal()).toEqual([]);
  });

  test('of an API that signs nothing is not signed', async () => {
    const receiver = await receive(acknowledge);
    const { signature: _, ...unsigned } = messagesDefinition;
    const mock = await startMock({}, undefined, unsigned);
    await mock.notify('bound', { url: receiver.url });
    await deliveries(mock, 1);
    expect(receiver.received[0]?.headers).not.toHaveProperty('signature');
    expect(receiver.received[0]).toMatchObject({
      headers: { 'content-type': 'application/json' },
      body: '{"state":"BOUND"}',
    });
  });

  test('of a behaviour has the envelope of its code and its own members, and goes where its request said', async () => {
    const receiver = await receive(acknowledge);
    const messages: Record<string, Omit<Message, 'url'>> = {
      SUCCESS: { webhook: 'paid', code: 'SUCCESS', members: { paymentId: '7' } },
      plain: { webhook: 'bound', members: { state: 'X' } },
      nothing: { webhook: 'sold', members: {} },
      wrong: { webhook: 'paid', code: 'NO_CODE', members: {} },
    };
    const behaviour: Behaviour = {
      settings: {},
      operations: {
        consult: async (call) => {
          const message = messages[String(call.body['authState'])];
          if (message) call.notify({ ...message, url: receiver.url });
          return call.result('SUCCESS');
        },
      },
    };
    const mock = await startMock({ redelivery: 1e6 }, behaviour);
    for (const authState of Object.keys(messages)) {
      await signedCall(mock.url, { body: { ...goodConsult, authState } });
    }
    const entries = await deliveries(mock, 4);
    const reasons = Object.fromEntries(
      entries.map(({ webhook, reason, outcome, body }) => [`${webhook} ${outcome}`, reason ?? body]),
    );
    expect(reasons).toEqual({
      'paid acknowledged': {
        result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'as shown.' },
        paymentId: '7',
      },
      'bound unacknowledged': expect.stringContaining('is not signed'),
      'sold not-sent': 'The API has no message "sold".',
      'paid not-sent': 'paid has no example with the result code "NO_CODE".',
    });
    expect(receiver.received).toHaveLength(2);
  });
});

describe('asked for by a test', () => {
  test.each<[object, object]>([
    [{}, { paymentId: '1' }],
    [{ code: 'RISK_REJECT' }, { paymentId: '2', result: { resultCode: 'RISK_REJECT' } }],
    [{ example: 'paid.risk-reject' }, { paymentId: '2' }],
    [
      { code: 'SUCCESS', members: { paymentId: '3', more: [1] } },
      { paymentId: '3', more: [1], result: { resultCode: 'SUCCESS' } },
    ],
  ])('%j', async (options, want) => {
    const receiver = await receive(acknowledge);
    const mock = await startMock({ notifyUrl: receiver.url });
    await mock.notify('paid', options);
    await deliveries(mock, 1);
    expect(JSON.parse(receiver.received[0]?.body ?? '')).toMatchObject(want);
  });

  test('by the key of an example where there are no codes, or with members alone where there are no examples', async () => {
    const receiver = await receive((response) => response.end());
    const mock = await startMock({ notifyUrl: receiver.url, redelivery: 1e6 });
    await mock.notify('bound', { code: 'bound.ended' });
    await deliveries(mock, 1);
    await mock.notify('closed', { members: { by: 'me' } });
    await deliveries(mock, 2);
    expect(receiver.received.map(({ body }) => body)).toEqual(['{"state":"ENDED"}', '{"by":"me"}']);
  });

  test.each<[string, object, string]>([
    ['sold', {}, 'There is no message "sold". Known: paid, bound, asked, closed.'],
    ['paid', { code: 'NO' }, 'paid has no example "NO". Known: SUCCESS, RISK_REJECT.'],
    ['paid', { example: 'SUCCESS' }, 'paid has no example "SUCCESS". Known: paid.success, paid.risk-reject.'],
    ['paid', { code: 'SUCCESS', example: 'paid.success' }, 'Give a code or the key of an example, not both.'],
  ])('what the API does not have is told: %s %j', async (webhook, options, message) => {
    const mock = await startMock();
    await expect(mock.notify(webhook, options)).rejects.toMatchObject({ code: 'USAGE', message });
  });
});

describe('without its acknowledgement it goes again', () => {
  test('after each of the documented waits of the clock of its run, with the same bytes, and is then given up', async () => {
    const { time, now } = stoppedClock();
    const receiver = await receive((response) => response.writeHead(500).end());
    const store = createMemoryStore();
    const mock = await startMock({ now, store });
    const waits = [120, 600, 600, 3600, 7200, 21_600, 54_000].map((seconds) => seconds * 1000);
    const untilDue = async (): Promise<readonly number[]> =>
      (await store.tasks(clientId)).map(({ dueAt }) => dueAt - time);
    await mock.notify('paid', { url: receiver.url });
    for (const [index, wait] of waits.entries()) {
      const last = (await deliveries(mock, index + 1)).at(-1);
      expect(last).toMatchObject({
        attempt: index + 1,
        outcome: 'unacknowledged',
        reason: 'HTTP 500 instead of 200.',
        nextAt: new Date(time + wait).toISOString(),
      });
      expect(await untilDue()).toEqual([wait]);
      await mock.advance(wait - 1);
      expect(await untilDue()).toEqual([1]);
      expect(receiver.received).toHaveLength(index + 1);
      await mock.advance(1);
    }
    const last = (await deliveries(mock, 8)).at(-1);
    expect(last).toMatchObject({ attempt: 8, outcome: 'given-up', reason: 'HTTP 500 instead of 200.' });
    expect(last).not.toHaveProperty('nextAt');
    expect(await untilDue()).toEqual([]);
    expect(receiver.received).toHaveLength(8);
    expect(new Set(receiver.received.map(({ body }) => body)).size).toBe(1);
  });

  test('as it was made the first time, by whichever mock', async () => {
    const receiver = await receive((response) => response.end());
    const store = createMemoryStore();
    const mock = await startMock({ store, notifyUrl: receiver.url });
    await mock.notify('paid');
    await deliveries(mock, 1);
    const [task] = await store.tasks(clientId);
    expect(JSON.parse(task?.text ?? '')).toMatchObject({ attempt: 2, body: receiver.received[0]?.body });
  });

  test('until it is there', async () => {
    const receiver = await receive((response, _, number) => response.end(number < 3 ? 'not yet' : acknowledged));
    const mock = await startMock({ notifyUrl: receiver.url, redelivery: 0.00001 });
    await mock.notify('paid');
    const entries = await deliveries(mock, 3);
    expect(entries.map(({ outcome, attempt }) => [outcome, attempt])).toEqual([
      ['unacknowledged', 1],
      ['unacknowledged', 2],
      ['acknowledged', 3],
    ]);
    expect(new Set(receiver.received.map(({ body }) => body)).size).toBe(1);
  });

  test('in a compressed time, which a run can have for itself', async () => {
    const receiver = await receive((response) => response.writeHead(503).end());
    const mock = await startMock({ notifyUrl: 'http://127.0.0.1:9/' });
    await mock.configure({ redelivery: 0.00001, notifyUrl: `${receiver.url}/own` });
    await mock.notify('paid');
    expect((await deliveries(mock, 8)).at(-1)).toMatchObject({ outcome: 'given-up' });
    expect(receiver.received.map(({ target }) => target)).toEqual(Array.from({ length: 8 }, () => '/own'));
  });

  test('not where nothing is known of it', async () => {
    const receiver = await receive((response) => response.writeHead(500).end());
    const store = createMemoryStore();
    const mock = await startMock({ notifyUrl: receiver.url, store });
    await mock.notify('asked');
    expect(await deliveries(mock, 1)).toMatchObject([
      { outcome: 'given-up', reason: 'HTTP 500 instead of a success.' },
    ]);
    expect(await store.tasks(clientId)).toEqual([]);
  });

  test('when the clock was moved while its answer was awaited, too', async () => {
    const { now } = stoppedClock();
    let release = (): void => {};
    const moved = new Promise<void>((resolve) => (release = resolve));
    const receiver = await receive(async (response, _, number) => {
      if (number === 1) await moved;
      response.writeHead(number === 1 ? 500 : 200).end(acknowledged);
    });
    const mock = await startMock({ now, notifyUrl: receiver.url });
    await mock.notify('paid');
    await arrived(receiver, 1);
    await mock.advance(120_000);
    release();
    expect(await deliveries(mock, 2)).toMatchObject([{ outcome: 'unacknowledged' }, { outcome: 'acknowledged' }]);
  });
});

describe('what does not acknowledge a message', () => {
  const failing: [string, AnswerMessage, string][] = [
    ['no signature', (response) => response.end(acknowledged), 'The answer is not signed'],
    ['a closed connection', (response) => response.destroy(), 'The connection failed (UND_ERR_SOCKET).'],
    [
      'half an answer',
      (response) => response.writeHead(200, { 'content-length': 99 }).write('{', () => response.destroy()),
      'The connection failed (',
    ],
    ['an endless answer', (response) => response.end('x'.repeat(70_000)), 'The answer has more than 65536 bytes.'],
  ];
  test.each(failing)('%s', async (_, fail, reason) => {
    const receiver = await receive(async (response, message, number) => {
      if (number === 1) {
        await fail(response, message, number);
        return;
      }
      const request = { method: 'POST', path: message.target };
      const body = acknowledged;
      const answer = await signAnswer({ request, body, clientId, privateKey: testKeys.clientPrivateKey });
      response.writeHead(200, Object.fromEntries(answer.headers)).end(body);
    });
    const mock = await startMock({ notifyUrl: receiver.url, redelivery: 0.0001 });
    await mock.notify('bound');
    const [first, second] = await deliveries(mock, 2);
    expect(first).toMatchObject({ outcome: 'unacknowledged', reason: expect.stringContaining(reason) });
    expect(second).toMatchObject({ outcome: 'acknowledged', attempt: 2 });
  });

  test.each<[string, AnswerMessage]>([
    ['no answer in time', () => {}],
    ['half an answer in time', (response) => response.writeHead(200).write('{')],
  ])('%s', async (_, answer) => {
    const receiver = await receive(answer);
    const webhooks = messagesDefinition.webhooks.map((webhook) => ({ ...webhook, timeout: 0.2 }));
    const mock = await startMock({ notifyUrl: receiver.url }, undefined, { ...messagesDefinition, webhooks });
    await mock.notify('paid');
    const reason = 'No whole answer came within 0.2 s.';
    expect(await deliveries(mock, 1)).toMatchObject([{ outcome: 'unacknowledged', reason }]);
  });

  test('a redirect, which is not followed', async () => {
    const elsewhere = await receive(acknowledge);
    const receiver = await receive((response, _, number) =>
      number === 1 ? response.writeHead(307, { location: elsewhere.url }).end() : response.end(acknowledged),
    );
    const mock = await startMock({ notifyUrl: receiver.url, redelivery: 0.00001 });
    await mock.notify('paid');
    expect((await deliveries(mock, 2))[0]).toMatchObject({
      outcome: 'unacknowledged',
      reason: 'HTTP 307 instead of 200.',
    });
    expect(elsewhere.received).toEqual([]);
  });

  test('nobody there, until somebody is', async () => {
    const gone = await startReceiver(acknowledge);
    await gone.close();
    const mock = await startMock({ notifyUrl: gone.url, now: stoppedClock().now });
    await mock.notify('paid');
    expect(await deliveries(mock, 1)).toMatchObject([{ reason: 'The connection failed (ECONNREFUSED).' }]);
    const back = await startReceiver(acknowledge, gone.port);
    onTestFinished(() => back.close());
    await mock.advance(120_000);
    expect((await deliveries(mock, 2))[1]).toMatchObject({ outcome: 'acknowledged' });
  });
});

describe('what is not sent is told with what to do about it', () => {
  /** Finds every name on this machine; gives the names that were asked for, beside addresses to listen on. */
  const lookup = () => {
    const spy = vi
      .spyOn(dns, 'lookup')
      .mockImplementation(((_: string, __: object, done: (...found: unknown[]) => void) =>
        done(null, [{ address: '127.0.0.1', family: 4 }])) as typeof dns.lookup);
    onTestFinished(() => spy.mockRestore());
    return () => spy.mock.calls.map(([name]) => name).filter((name) => name !== '127.0.0.1');
  };

  test('no URL', async () => {
    const store = createMemoryStore();
    const mock = await startMock({ store });
    await mock.notify('paid');
    const [entry] = await deliveries(mock, 1);
    expect(entry).toMatchObject({ outcome: 'not-sent', attempt: 1, body: { paymentId: '1' } });
    expect(entry?.reason).toMatch('notifyUrl (--notify-url)');
    expect(await store.tasks(clientId)).toEqual([]);
  });

  test('another machine, which is neither looked up nor called', async () => {
    const lookedUp = lookup();
    const fetched = vi.spyOn(globalThis, 'fetch');
    onTestFinished(() => fetched.mockRestore());
    const mock = await startMock({ notifyHosts: ['other.invalid'] });
    await mock.notify('paid', { url: 'https://user:pass-word@shop.invalid/n' });
    await mock.notify('paid', { url: 'https://shop.invalid/n?authCode=secret-code' });
    const told = await deliveries(mock, 2);
    expect(told.map(({ outcome, url }) => `${outcome} ${url}`).sort()).toEqual([
      'not-sent https://[redacted]@shop.invalid/n',
      'not-sent https://shop.invalid/n?authCode=[redacted]',
    ]);
    expect(JSON.stringify(told)).toMatch('--notify-host shop.invalid');
    expect(JSON.stringify(told)).not.toMatch(/pass-word|secret-code/);
    expect(lookedUp()).toEqual([]);
    expect(fetched).not.toHaveBeenCalled();
  });

  test('and sent where it was allowed', async () => {
    const lookedUp = lookup();
    const receiver = await receive(acknowledge);
    const mock = await startMock({ notifyHosts: ['shop.invalid'] });
    await mock.notify('paid', { url: `http://shop.invalid:${receiver.port}/n` });
    expect(await deliveries(mock, 1)).toMatchObject([{ outcome: 'acknowledged' }]);
    expect(lookedUp()).toEqual(['shop.invalid']);
    expect(receiver.received[0]?.headers.host).toBe(`shop.invalid:${receiver.port}`);
  });
});

describe('several mocks over one store', () => {
  test('deliver each message once', async () => {
    const receiver = await receive((response) => void setTimeout(() => response.end(acknowledged), 60));
    const store = createMemoryStore();
    const options = { store, notifyUrl: receiver.url };
    const mocks = [await startMock(options), await startMock(options), await startMock(options)] as const;
    await Promise.all(
      mocks.flatMap((mock, index) =>
        Array.from({ length: 10 }, (_, nth) => mock.notify('paid', { members: { paymentId: `${index}-${nth}` } })),
      ),
    );
    const entries = await deliveries(mocks[0], 30);
    expect(entries.every(({ attempt, outcome }) => attempt === 1 && outcome === 'acknowledged')).toBe(true);
    const ids = receiver.received.map(({ body }) => (JSON.parse(body) as { paymentId: string }).paymentId);
    expect([ids.length, new Set(ids).size]).toEqual([30, 30]);
    expect(await store.tasks(clientId)).toEqual([]);
  });

  test('deliver what one has taken and not finished, once its lease is over', async () => {
    const receiver = await receive(acknowledge);
    const { time } = stoppedClock();
    const clock = { now: time };
    const store = createMemoryStore();
    const message = { webhook: 'paid', url: receiver.url, members: {} };
    const text = JSON.stringify({ message, attempt: 3, body: '{"as":"before"}' });
    const task = { id: '1', run: clientId, name: 'deliver-message', dueAt: time, text };
    await store.commit({ run: clientId, reads: new Map(), writes: new Map(), tasks: [task] });
    expect(await store.claimTasks(time, 60_000)).toHaveLength(1);
    const mock = await startMock({ store, now: () => clock.now });
    clock.now = time + 59_999;
    expect(await store.claimTasks(clock.now, 60_000)).toEqual([]);
    clock.now = time + 60_000;
    expect(await deliveries(mock, 1)).toMatchObject([{ outcome: 'acknowledged', attempt: 3 }]);
    expect(receiver.received.map(({ body }) => body)).toEqual(['{"as":"before"}']);
  });
});

describe('a receiver that does not answer', () => {
  test('holds up nobody else, and not the end of the mock, which leaves the message to others', async () => {
    const receiver = await receive((response, { target }) =>
      target === '/hang' ? undefined : response.end(acknowledged),
    );
    const store = createMemoryStore();
    const mock = await startMock({ store });
    await mock.run('a').notify('paid', { url: `${receiver.url}/hang` });
    await arrived(receiver, 1);
    await mock.run('b').notify('paid', { url: receiver.url });
    expect(await deliveries(mock.run('b'), 1)).toMatchObject([{ outcome: 'acknowledged' }]);
    const log = vi.spyOn(console, 'error').mockReturnValue(undefined);
    onTestFinished(() => log.mockRestore());
    await mock.close();
    expect(await store.tasks('a')).toHaveLength(1);
    expect(await mock.run('a').journal()).toEqual([]);
    expect(log).not.toHaveBeenCalled();
  });

  test('is forgotten with its run', async () => {
    let release = (): void => {};
    const forgotten = new Promise<void>((resolve) => (release = resolve));
    const receiver = await receive(async (response) => {
      await forgotten;
      response.writeHead(500).end();
    });
    const store = createMemoryStore();
    const mock = await startMock({ store, notifyUrl: receiver.url });
    const append = vi.spyOn(store, 'append');
    const commit = vi.spyOn(store, 'commit');
    await mock.notify('paid');
    await arrived(receiver, 1);
    await mock.reset();
    commit.mockClear();
    release();
    await vi.waitFor(() => expect(commit).toHaveBeenCalledOnce(), { timeout: 20_000 });
    await mock.close();
    expect(append).not.toHaveBeenCalled();
    expect(await store.tasks(clientId)).toEqual([]);
  });
});

const wrong: [object, string][] = [
  [{ notifyUrl: 'notify' }, 'notifyUrl must be a whole URL'],
  [{ notifyUrl: 'file:///etc/hosts' }, 'notifyUrl must be a whole URL of http or https'],
  [{ notifyUrl: 'http://me:secret@127.0.0.1/' }, 'without a login'],
  [{ redelivery: -1 }, 'redelivery must be a number from 0 on'],
  [{ redelivery: Number.NaN }, 'redelivery must be a number from 0 on'],
  [{ redelivery: '1' }, 'redelivery must be a number from 0 on'],
];

test.each([...wrong, [{ notifyHosts: ['http://shop.internal'] }, '"http://shop.internal" is no host'] as const])(
  'an option that is none is told: %j',
  async (options, text) => {
    const message = expect.stringContaining(text);
    await expect(startMockServer(messagesDefinition, options)).rejects.toMatchObject({ code: 'USAGE', message });
  },
);

test.each(wrong)('a setting that is none is told, and changes nothing: %j', async (settings, text) => {
  const store = createMemoryStore();
  const mock = await startMock({ store });
  const message = expect.stringContaining(text);
  await expect(mock.configure(settings)).rejects.toMatchObject({ code: 'USAGE', message });
  expect(await store.runs()).toEqual([]);
});

test.each<[string, (port: number) => string]>([
  ['EPROTO', (port) => `https://127.0.0.1:${port}/`],
  // Ports of other services, to which `fetch` sends nothing.
  ['bad port', () => 'http://127.0.0.1:6000/'],
])('a connection that can be none is told: %s', async (_, urlOf) => {
  const receiver = await receive(acknowledge);
  const mock = await startMock();
  await mock.notify('asked', { url: urlOf(receiver.port) });
  const [entry] = await deliveries(mock, 1);
  expect(entry).toMatchObject({ outcome: 'given-up' });
  expect(entry?.reason).toMatch(/^The connection failed \((ERR_SSL\w+|EPROTO|bad port)\)\.$/);
});
