import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { createAntomReceiver, AntomNotificationHandlers, NotificationStore } from '@countersign/antom-client';
import express, { type Express } from 'express';
import type { FastifyInstance } from 'fastify';
import type { Hono } from 'hono';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { snippetsOf } from '../repo/snippets.ts';
import { deliver, isSigned, receiverOptions, type Delivery } from './gateway.ts';

// The recipes of the READMEs, as they stand there, each on a port of loopback.

const folder = new URL('../tmp/notification-recipes/', import.meta.url);
const snippets = snippetsOf('packages/antom-client/README.md');
const alipayPlusSnippets = snippetsOf('packages/alipay-plus-client/README.md');

/** Runs the one snippet that holds `text`. */
async function load<Exports>(text: string, from = snippets): Promise<Exports> {
  const [code, ...others] = from.filter((snippet) => snippet.includes(text));
  if (code === undefined || others.length > 0) throw new Error(`${others.length} other snippets with ${text}`);
  const name = /^\/\/ (\S+\.ts)\n/.exec(code)?.[1] ?? `${text.replaceAll(/\W+/g, '-')}.ts`;
  writeFileSync(new URL(name, folder), code);
  return (await import(fileURLToPath(new URL(name, folder)))) as Exports;
}

interface Shared {
  readonly notifications: ReturnType<typeof createAntomReceiver>;
  readonly handlers: AntomNotificationHandlers;
  readonly POST: (request: Request) => Promise<Response>;
}
let shared: Shared;

beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  process.env['ANTOM_CLIENT_ID'] = process.env['ALIPAY_PLUS_CLIENT_ID'] = receiverOptions.clientId;
  process.env['ANTOM_PUBLIC_KEY'] = process.env['ALIPAY_PLUS_PUBLIC_KEY'] = receiverOptions.gatewayPublicKey;
  process.env['ALIPAY_PLUS_PRIVATE_KEY'] = receiverOptions.privateKey;
  shared = await load<Shared>('createAntomReceiver');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const log = { info: vi.fn<(...words: unknown[]) => void>(), warn: vi.fn<(...words: unknown[]) => void>() };
beforeEach(() => {
  vi.spyOn(console, 'log').mockImplementation(log.info);
  vi.spyOn(console, 'warn').mockImplementation(log.warn);
});
const closing: (() => unknown)[] = [];
afterEach(async () => {
  vi.restoreAllMocks();
  log.info.mockReset();
  log.warn.mockReset();
  for (const close of closing.splice(0)) await close();
});

const refundOf = (id: string) => ({
  notifyType: 'REFUND_RESULT',
  result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success' },
  refundStatus: 'SUCCESS',
  refundRequestId: `R-${id}`,
  refundId: id,
  refundAmount: { currency: 'USD', value: '100' },
});
const acknowledgement = '{"result":{"resultCode":"SUCCESS","resultStatus":"S","resultMessage":"success"}}';

async function listen(server: Server): Promise<string> {
  closing.push(() => new Promise((resolve) => (server.closeAllConnections(), server.close(resolve))));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** A server that speaks Request and Response, as Next, Bun, Deno and Workers do. */
const serveWeb = (fetchHandler: (request: Request) => Response | Promise<Response>): Promise<string> =>
  listen(createServer((incoming, outgoing) => void answerWeb(fetchHandler, incoming, outgoing)));

async function answerWeb(
  fetchHandler: (request: Request) => Response | Promise<Response>,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const body = Buffer.concat(await incoming.toArray());
  const headers = Object.entries(incoming.headers).flatMap(([name, text]): [string, string][] =>
    typeof text === 'string' ? [[name, text]] : [],
  );
  const request = new Request(`http://shop.example${incoming.url}`, { method: incoming.method ?? '', headers, body });
  const response = await fetchHandler(request);
  outgoing.writeHead(response.status, Object.fromEntries(response.headers)).end(await response.text());
}

/** Posts one, and gives status and body. */
async function post(origin: string, { path, headers, rawBody }: Delivery): Promise<[number, string]> {
  const response = await fetch(`${origin}${path}`, { method: 'POST', headers, body: rawBody });
  return [response.status, await response.text()];
}

interface LambdaAnswer {
  readonly statusCode: number;
  readonly body: string;
}

/** A server in front of a Lambda function: what API Gateway makes of a request, in either format. */
async function serveLambda(version: 1 | 2, base64: boolean): Promise<string> {
  const mark = version === 2 ? 'payload format 2.0' : 'payload format 1.0';
  const { handler } = await load<{ handler: (event: object) => Promise<LambdaAnswer> }>(mark);
  return serveWeb(async (request) => {
    const { pathname, search } = new URL(request.url);
    const bytes = Buffer.from(await request.arrayBuffer());
    const body = { body: bytes.toString(base64 ? 'base64' : 'utf8'), isBase64Encoded: base64 };
    const pairs = [...request.headers];
    const event =
      version === 2
        ? {
            version: '2.0',
            requestContext: { http: { method: request.method } },
            rawPath: pathname,
            rawQueryString: search.slice(1),
            headers: Object.fromEntries(pairs),
            ...body,
          }
        : {
            httpMethod: request.method,
            path: pathname.replace('/prod', ''),
            requestContext: { path: pathname },
            headers: Object.fromEntries(pairs),
            multiValueHeaders: Object.fromEntries(pairs.map(([name, text]) => [name, [text]])),
            ...body,
          };
    const { statusCode, body: text } = await handler(event);
    return new Response(text, { status: statusCode });
  });
}

const recipes: Record<string, { readonly start: () => Promise<string>; readonly path?: string }> = {
  'a route handler of Next.js': { start: () => serveWeb(shared.POST) },
  'node:http': { start: async () => listen((await load<{ server: Server }>('createServer(')).server) },
  Express: {
    start: async () => listen(createServer((await load<{ app: Express }>('express()')).app as RequestListener)),
  },
  Fastify: {
    start: async () => {
      const { app } = await load<{ app: FastifyInstance }>('fastify()');
      closing.push(() => app.close());
      return app.listen({ port: 0, host: '127.0.0.1' });
    },
  },
  Hono: { start: async () => serveWeb((await load<{ app: Hono }>('new Hono()')).app.fetch) },
  'Lambda, format 2.0': { start: () => serveLambda(2, false) },
  'Lambda, format 2.0, Base64': { start: () => serveLambda(2, true) },
  'Lambda, format 1.0': { start: () => serveLambda(1, false), path: '/prod/antom' },
  'Lambda, format 1.0, Base64': { start: () => serveLambda(1, true), path: '/prod/antom' },
};

// Each snippet makes its server once, so what is to be seen of it is seen in one test.
test.each(Object.entries(recipes))('%s', async (name, { start, path = '/antom?shop=ü&a=%2F' }) => {
  const origin = await start();
  const called = path.startsWith('/prod') ? path : new URL(path, origin).href.slice(origin.length);
  const notification = deliver(called, { ...refundOf(name), metadata: '{"note":"東京"}' });

  expect(await post(origin, notification)).toEqual([200, acknowledgement]);
  expect(await post(origin, notification)).toEqual([200, acknowledgement]);
  // Handled once.
  expect(log.info.mock.calls).toEqual([['SUCCESS', `R-${name}`]]);

  const altered = { ...notification, rawBody: new TextEncoder().encode(JSON.stringify(refundOf('other'))) };
  expect(await post(origin, altered)).toEqual([401, 'SIGNATURE_INVALID']);
  const old = deliver(called, refundOf('y'), { time: String(Date.now() - 3_600_000) });
  expect(await post(origin, old)).toEqual([401, 'REQUEST_TIME_STALE']);
  expect(await post(origin, deliver(called, { result: {} }))).toEqual([422, 'WEBHOOK_UNKNOWN']);
  expect(log.info).toHaveBeenCalledTimes(1);
  expect(log.warn.mock.calls.map(([reason]) => reason)).toEqual([
    'SIGNATURE_INVALID',
    'REQUEST_TIME_STALE',
    'WEBHOOK_UNKNOWN',
  ]);

  const [status] = await post(origin, deliver(called, `{"a":"${'x'.repeat(10_000_000)}"}`));
  expect(status).toBe(413);
});

test('every snippet of this section is one of these', () => {
  const section = snippets.filter((snippet) => /notifications|NotificationStore/.test(snippet));
  // Base64 is told by the event, and the store has a test of its own.
  expect(section).toHaveLength(Object.keys(recipes).length - 2 + 1);
});

describe('a body parser that came first is told, with the setting that helps', () => {
  const hint = expect.stringMatching(/raw bytes.*express\.raw.*parseAs: 'buffer'/);
  const expectHint = async (origin: string, path = '/antom') => {
    expect(await post(origin, deliver(path, refundOf('parsed')))).toEqual([400, 'BODY_PARSED']);
    expect(log.warn.mock.calls).toEqual([['BODY_PARSED', hint]]);
    expect(log.info).not.toHaveBeenCalled();
  };

  test('Express, express.json()', async () => {
    const { createNodeListener } = await import('@countersign/antom-client');
    const app = express();
    app.use(express.json());
    app.post('/antom', createNodeListener(shared.notifications, shared.handlers));
    await expectHint(await listen(createServer(app as RequestListener)));
  });

  test('Fastify, its own parser', async () => {
    const { fastify } = await import('fastify');
    const app = fastify();
    app.post<{ Body: Buffer }>('/antom', async ({ method, originalUrl: path, raw, body: rawBody }, reply) => {
      const message = { method, path, headers: raw.rawHeaders, rawBody };
      const answer = await shared.notifications.handle(message, shared.handlers);
      return reply.code(answer.status).headers(answer.headers).send(answer.body);
    });
    closing.push(() => app.close());
    await expectHint(await app.listen({ port: 0, host: '127.0.0.1' }));
  });

  test('Hono, a middleware that reads the body', async () => {
    const { Hono: App } = await import('hono');
    const app = new App();
    app.use(async (context, next) => (await context.req.json(), next()));
    app.post('/antom', async ({ req }) => (await shared.notifications.handle(req.raw, shared.handlers)).toResponse());
    await expectHint(await serveWeb(app.fetch));
  });

  test('a route handler that reads the body', async () => {
    await expectHint(await serveWeb(async (request) => (await request.json(), shared.POST(request))));
  });

  test('a Lambda whose framework parses', async () => {
    const { handler } = await load<{ handler: (event: object) => Promise<LambdaAnswer> }>('payload format 2.0');
    const { headers } = deliver('/antom', refundOf('parsed'));
    const event = { rawPath: '/antom', rawQueryString: '', headers, isBase64Encoded: false, body: refundOf('parsed') };
    expect(await handler({ ...event, requestContext: { http: { method: 'POST' } } })).toMatchObject({
      statusCode: 400,
      body: 'BODY_PARSED',
    });
    expect(log.warn.mock.calls).toEqual([['BODY_PARSED', hint]]);
  });
});

test('Express with express.raw() in front works, and below a router too', async () => {
  const { createNodeListener } = await import('@countersign/antom-client');
  const app = express();
  const router = express.Router();
  router.post('/antom', express.raw({ type: '*/*' }), createNodeListener(shared.notifications, shared.handlers));
  app.use('/shop', router);
  const origin = await listen(createServer(app as RequestListener));
  expect(await post(origin, deliver('/shop/antom?x=1', refundOf('raw')))).toEqual([200, acknowledgement]);
});

test('what a handler throws reaches the error handler of Express, and the notification is delivered again', async () => {
  const { createNodeListener } = await import('@countersign/antom-client');
  const app = express();
  const notifyRefund = vi.fn<() => void>();
  notifyRefund.mockImplementationOnce(() => {
    throw new Error('database');
  });
  app.post('/antom', createNodeListener(shared.notifications, { notifyRefund }));
  app.use(
    (error: Error, _: unknown, response: express.Response, __: unknown) =>
      void response.status(500).send(error.message),
  );
  const origin = await listen(createServer(app as RequestListener));
  const notification = deliver('/antom', refundOf('thrown'));
  expect(await post(origin, notification)).toEqual([500, 'database']);
  expect(await post(origin, notification)).toEqual([200, acknowledgement]);
  expect(await post(origin, notification)).toEqual([200, acknowledgement]);
  expect(notifyRefund).toHaveBeenCalledTimes(2);
});

describe('Alipay+', () => {
  test('answers a question with its decision, signed', async () => {
    const { POST } = await load<Shared>('createAlipayPlusReceiver', alipayPlusSnippets);
    const question = {
      authClientId: 'M1',
      referenceMerchantId: 'M1',
      accessToken: 'T',
      acquirerId: '1',
      pspId: '2',
    };
    const { path, headers, rawBody } = deliver('/alipay-plus', question);
    const response = await POST(new Request(`https://shop.example${path}`, { method: 'POST', headers, body: rawBody }));
    const body = await response.text();
    expect(JSON.parse(body)).toMatchObject({ allowUnbinding: 'true' });
    expect(isSigned(path, { headers: Object.fromEntries(response.headers), body })).toBe(true);
  });
});

test('the store for Redis: claimed once, known when done, free when released', async () => {
  const { redisStore } = await load<{
    redisStore: (send: (...words: string[]) => Promise<unknown>) => NotificationStore;
  }>('redisStore');
  // As much of Redis as the three commands need.
  const values = new Map<string, string>();
  const sent: string[][] = [];
  const store = redisStore(async (command, key = '', text = '', ...flags) => {
    sent.push([command, key, text, ...flags]);
    const known = values.get(key) ?? null;
    if (command === 'DEL') values.delete(key);
    else if (!flags.includes('NX') || known === null) values.set(key, text);
    return flags.includes('GET') ? known : 'OK';
  });
  expect(await store.claim('k', 1000)).toBe('new');
  expect(await store.claim('k', 1000)).toBe('pending');
  await store.release('k');
  expect(await store.claim('k', 1000)).toBe('new');
  await store.complete('k', 5000);
  expect(await store.claim('k', 1000)).toBe('done');
  expect(sent[0]).toEqual(['SET', 'k', 'pending', 'NX', 'GET', 'PX', '1000']);
  expect(sent.at(-2)).toEqual(['SET', 'k', 'done', 'PX', '5000']);
});
