import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAlipayPlusReceiver } from '@countersign/alipay-plus-client';
import { startMock as startAlipayPlusMock } from '@countersign/alipay-plus-mock';
import { createAntomReceiver } from '@countersign/antom-client';
import { startMock as startAntomMock, testKeys } from '@countersign/antom-mock';
import type { MessageEntry, Mock, MockOptions } from '@countersign/mock-kit';
import {
  createMemoryStore,
  createNodeListener,
  parsePublicKey,
  verifyMessage,
  type NotificationHandlers,
  type Receiver,
} from '@countersign/signing';
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { loadContract, type Json } from '../properties/bundled.ts';

// What the mocks send by themselves, received by the clients' own receivers. Which messages and codes there are is read off the
// contract, as Redocly bundles it.

const { clientId, clientPrivateKey: privateKey, gatewayPublicKey } = testKeys;
const gatewayKey = await parsePublicKey(gatewayPublicKey);

type AnyMock = Mock;
type AnyReceiver = Receiver<Record<string, { readonly data: object; readonly answer: object }>>;
type AnyHandlers = NotificationHandlers<Record<string, { readonly data: object; readonly answer: object }>>;

interface Api {
  readonly startMock: (options?: MockOptions) => Promise<AnyMock>;
  readonly createReceiver: (options?: object) => AnyReceiver;
}

const apis: Record<string, Api> = {
  antom: {
    startMock: startAntomMock,
    createReceiver: (options) =>
      createAntomReceiver({ clientId, gatewayPublicKey, ...options }) as unknown as AnyReceiver,
  },
  'alipay-plus': {
    startMock: startAlipayPlusMock,
    createReceiver: (options) =>
      createAlipayPlusReceiver({ clientId, gatewayPublicKey, privateKey, ...options }) as unknown as AnyReceiver,
  },
};

const contracts = await Promise.all(Object.keys(apis).map(loadContract));

type Listener = (request: IncomingMessage, response: ServerResponse) => unknown;

async function listen(listener: Listener): Promise<{ readonly url: string; close(): void }> {
  const server = createServer((request, response) => void listener(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/notify?shop=1`;
  return { url, close: () => (server.closeAllConnections(), server.close()) };
}

async function deliveries(run: Pick<AnyMock, 'journal'>, count: number): Promise<readonly MessageEntry[]> {
  return vi.waitFor(
    async () => {
      const entries = (await run.journal()).filter((entry) => entry.kind === 'message');
      expect(entries).toHaveLength(count);
      return entries;
    },
    { timeout: 25_000, interval: 5 },
  );
}

describe.each(contracts)('$name', ({ name, messages }) => {
  const api = apis[name];
  if (!api) throw new Error(name);
  const examples = messages
    .filter(({ direction }) => direction === 'notification')
    .flatMap(({ operationId: id, examples: values }) =>
      values.map(([key, value]) => ({ id, key, value: value as Json })),
    );
  const coded = [
    ...new Map(
      examples.flatMap(({ id, value }) => {
        const code = (value['result'] as { readonly resultCode: string } | undefined)?.resultCode;
        return code === undefined ? [] : [[`${id} ${code}`, { id, code }] as const];
      }),
    ).values(),
  ];
  /** What the merchant answers, where its answer carries data. */
  const decisions = new Map(
    messages.filter(({ direction }) => direction === 'acknowledgement').flatMap(({ examples: values }) => values),
  );

  let mock: AnyMock;
  beforeAll(async () => {
    mock = await api.startMock();
    return () => mock.close();
  }, 60_000);

  /** Has a message sent to a receiver of its own; gives what the handler got. */
  async function exchange(run: string, id: string, options: object, decision: unknown) {
    const handled: { readonly webhook: string; readonly data: object; readonly result: unknown }[] = [];
    const handlers = Object.fromEntries(
      messages.map(({ operationId }) => [
        operationId,
        (notification: (typeof handled)[number]) => {
          handled.push(notification);
          return decision;
        },
      ]),
    ) as unknown as AnyHandlers;
    const verdicts: boolean[] = [];
    const listener = createNodeListener(api?.createReceiver() as AnyReceiver, handlers);
    const receiver = await listen(async (request, response) => {
      const chunks: Uint8Array[] = [];
      request.on('data', (chunk: Uint8Array) => chunks.push(chunk));
      request.once('end', () => void verify(request, chunks).then((verdict) => verdicts.push(verdict)));
      await listener(request, response);
    });
    onTestFinished(() => receiver.close());
    await mock.run(run).notify(id, { url: receiver.url, ...options });
    const [entry] = await deliveries(mock.run(run), 1);
    expect(entry).toMatchObject({ webhook: id, attempt: 1, outcome: 'acknowledged', answer: { status: 200 } });
    expect(verdicts).toEqual([true]);
    expect(handled).toHaveLength(1);
    return handled[0];
  }

  async function verify({ url = '', headers }: IncomingMessage, chunks: readonly Uint8Array[]): Promise<boolean> {
    const header = (header: string): string => String(headers[header]);
    const message = {
      method: 'POST',
      path: url,
      clientId: header('client-id'),
      time: header('request-time'),
      body: new Uint8Array(Buffer.concat(chunks)),
    };
    await verifyMessage(message, header('signature'), gatewayKey);
    return message.clientId === clientId && url === '/notify?shop=1';
  }

  test('has messages to send', () => {
    expect(examples.length).toBeGreaterThan(30);
    expect(new Set(examples.map(({ id }) => id)).size).toBe(name === 'antom' ? 4 : 3);
    // Those of Alipay+ tell their outcome by another member than the result of an answer.
    expect(coded.length > 90).toBe(name === 'antom');
  });

  test.each(examples)('example $key arrives as it stands and is acknowledged', async ({ id, key, value }) => {
    const handled = await exchange(key, id, { example: key }, decisions.get(key));
    expect(handled).toMatchObject({ webhook: id });
    expect(handled?.data).toEqual(value);
  });

  test.each(coded)('$id with $code', async ({ id, code }) => {
    const members = { changed: { by: 'test' } };
    const handled = await exchange(`${id}.${code}`, id, { code, members }, undefined);
    expect(handled).toMatchObject({ webhook: id, data: members, result: { code, known: true } });
  });

  test('the codes are all that the contract lists', () => {
    const listed = messages
      .filter(({ direction }) => direction === 'notification')
      .flatMap(({ operationId, schema }) => codesIn(name, schema).map((code) => `${operationId} ${code}`));
    expect(coded.map(({ id, code }) => `${id} ${code}`).sort()).toEqual(listed.sort());
  });

  /** Of the result that a message carries, all branches of it. */
  function codesIn(api: string, schema: Json): string[] {
    const contract = contracts.find((candidate) => candidate.name === api);
    const follow = (value: unknown): Json => {
      const reference = (value as Json | undefined)?.['$ref'];
      return typeof reference === 'string' ? follow(contract?.at(reference)) : ((value ?? {}) as Json);
    };
    const collect = (value: unknown): string[] => {
      const {
        properties,
        oneOf = [],
        allOf = [],
      } = follow(value) as {
        properties?: Json;
        oneOf?: unknown[];
        allOf?: unknown[];
      };
      const { enum: several = [], const: one } = follow(properties?.['resultCode']) as {
        enum?: string[];
        const?: string;
      };
      return [...several, ...(one === undefined ? [] : [one]), ...[...oneOf, ...allOf].flatMap(collect)];
    };
    return [...new Set(collect((follow(schema)['properties'] as Json)['result']))];
  }

  test('goes again after an error of the handler, and is handled once though an acknowledgement was lost', async () => {
    const [first] = examples;
    if (!first) throw new Error('no message');
    const store = createMemoryStore();
    const receiver = api.createReceiver({ store });
    const seen: string[] = [];
    const handlers = {
      [first.id]: ({ webhook }: { webhook: string }) => {
        seen.push(webhook);
        if (seen.length === 1) throw new Error('not now');
      },
    } as unknown as AnyHandlers;
    const listener = createNodeListener(receiver, handlers);
    let deliveriesSoFar = 0;
    const merchant = await listen(async (request, response) => {
      deliveriesSoFar++;
      if (deliveriesSoFar !== 2) return listener(request, response);
      // Handled, but the answer does not reach the gateway.
      const { socket } = response;
      const kept = Object.assign(Object.create(response) as ServerResponse, { end: () => socket?.destroy() });
      await listener(request, kept);
    });
    onTestFinished(() => merchant.close());
    const log = vi.spyOn(console, 'error').mockReturnValue(undefined);
    onTestFinished(() => log.mockRestore());
    const run = mock.run('again');
    await run.notify(first.id, { url: merchant.url });
    expect((await deliveries(run, 1))[0]).toMatchObject({ reason: 'HTTP 500 instead of 200.' });
    await run.advance(120_000);
    expect((await deliveries(run, 2))[1]).toMatchObject({ reason: expect.stringContaining('The connection failed') });
    await run.advance(599_000);
    expect(deliveriesSoFar).toBe(2);
    await run.advance(1000);
    expect((await deliveries(run, 3))[2]).toMatchObject({ attempt: 3, outcome: 'acknowledged' });
    expect(seen).toEqual([first.id, first.id]);
  });

  test('a receiver that believes another gateway acknowledges nothing', async () => {
    const [first] = examples;
    if (!first) throw new Error('no message');
    const receiver = api.createReceiver({ clientId: 'T_OTHER' });
    const handle = vi.fn<() => void>();
    const merchant = await listen(createNodeListener(receiver, { [first.id]: handle } as unknown as AnyHandlers));
    onTestFinished(() => merchant.close());
    const run = mock.run('other');
    await run.configure({ redelivery: 0.00001, notifyUrl: merchant.url });
    await run.notify(first.id);
    const entries = await deliveries(run, 8);
    expect(entries.map(({ answer }) => answer?.status)).toEqual(
      Array.from({ length: 8 }, () => entries[0]?.answer?.status),
    );
    expect(entries.at(-1)).toMatchObject({ outcome: 'given-up' });
    expect(entries[0]?.answer?.status).toBeGreaterThanOrEqual(400);
    expect(handle).not.toHaveBeenCalled();
  });
});

describe('an acknowledgement that is right but not signed', () => {
  let merchant: Awaited<ReturnType<typeof listen>>;
  beforeAll(async () => {
    merchant = await listen((request, response) => {
      request
        .resume()
        .once('end', () =>
          response.end('{"result":{"resultCode":"SUCCESS","resultStatus":"S","resultMessage":"success"}}'),
        );
    });
  });
  afterAll(() => merchant.close());

  test.each([
    ['antom', 'acknowledged', undefined],
    ['alipay-plus', 'unacknowledged', expect.stringContaining('is not signed')],
  ])('is for %s: %s', async (name, outcome, reason) => {
    const mock = await apis[name]?.startMock({ notifyUrl: merchant.url });
    if (!mock) throw new Error(name);
    onTestFinished(() => mock.close());
    await mock.notify('notifyPayment');
    expect((await deliveries(mock, 1))[0]).toMatchObject({ outcome, ...(reason !== undefined && { reason }) });
  });
});
