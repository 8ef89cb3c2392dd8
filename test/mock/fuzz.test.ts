import { fork, type ChildProcess } from 'node:child_process';
import { createPrivateKey, sign } from 'node:crypto';
import { once } from 'node:events';
import { Agent, request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { fileURLToPath } from 'node:url';
import { testKeys } from '@countersign/antom-mock';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { resultLine, signedCall } from '../../packages/mock-kit/fixtures/signed-call.ts';
import { loadContract } from '../properties/bundled.ts';
import { apiNames } from '../repo/run.ts';
import { createRandom, mutate } from '../validate/mutations.ts';
import { mocks } from './mocks.ts';

// Requests that nobody would write, most of them signed so that they get beyond the signature. None may make the mock fail, hang or
// grow; and whatever is HTTP is answered in the API's shape. fast-check tells the seed of a failure.

/** In milliseconds. */
const timeout = 120_000;
/** An answer that takes longer has hung. */
const deadline = 10_000;
/** Requests under way at a time. */
const batch = 20;
const mebibyte = 1024 * 1024;

interface FuzzRequest {
  readonly method: string;
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

interface Answer {
  readonly status: number;
  readonly text: string;
}

const agent = new Agent({ keepAlive: true, maxSockets: batch });
const privateKey = createPrivateKey(testKeys.clientPrivateKey);
const time = String(Date.now());

/** Signed, unless headers that came by chance say otherwise. */
function signed({ method, target, headers, body }: FuzzRequest): FuzzRequest {
  const content = Buffer.concat([Buffer.from(`${method} ${target}\n${testKeys.clientId}.${time}.`), body]);
  const signature = encodeURIComponent(sign('sha256', content, privateKey).toString('base64'));
  const own = {
    'content-type': 'application/json; charset=UTF-8',
    'client-id': testKeys.clientId,
    'request-time': time,
    signature: `algorithm=RSA256,keyVersion=1,signature=${signature}`,
  };
  return { method, target, body, headers: { ...own, ...headers } };
}

function send(url: string, { method, target, headers, body }: FuzzRequest): Promise<Answer> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const request = httpRequest({
      agent,
      hostname,
      port,
      method,
      path: target,
      headers: { ...headers, 'content-length': body.length },
      timeout: deadline,
    });
    request.once('timeout', () => request.destroy(new Error(`No answer within ${deadline} ms.`)));
    // A connection that was idle may be closed by the other side just as it is used again: no fault of either.
    request.once('error', (error: NodeJS.ErrnoException) => {
      if (request.reusedSocket && error.code === 'ECONNRESET') resolve(send(url, { method, target, headers, body }));
      else reject(error);
    });
    request.once('response', (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => (text += part));
      response.once('end', () => resolve({ status: response.statusCode ?? 0, text }));
      response.once('error', reject);
    });
    request.end(body);
  });
}

/** What comes back for bytes on a socket, of which the other side then hears the end. */
function sendRaw(url: string, bytes: Uint8Array): Promise<string> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname);
    let text = '';
    const impatience = setTimeout(() => {
      socket.destroy();
      reject(new Error(`The connection is still open after ${deadline} ms; so far: ${text.slice(0, 200)}`));
    }, deadline);
    socket.setEncoding('latin1').on('data', (part) => (text += String(part)));
    // Resetting a connection that carries garbage is an answer, too.
    socket.once('error', () => {});
    socket.once('close', () => {
      clearTimeout(impatience);
      resolve(text);
    });
    socket.end(bytes);
  });
}

const token = fc.stringMatching(/^[a-z][a-z0-9-]{0,12}$/);
const headerValue = fc.string({
  unit: fc
    .integer({ min: 0x20, max: 0xff })
    .filter((code) => code !== 0x7f)
    .map((code) => String.fromCharCode(code)),
  maxLength: 60,
});
const methods = ['GET', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD', 'TRACE', 'PROPFIND', 'M-SEARCH', 'QUERY'];
const mediaTypes = [
  'application/json',
  'application/json;charset=utf-8',
  'application/json; charset="UTF-8',
  'application/JSON',
  'text/json',
  'application/x+json',
  '*/*',
  ';',
  'multipart/form-data',
];
const headers = fc.dictionary(
  fc.oneof(
    token,
    fc.constantFrom(
      'accept',
      'prefer',
      'expect',
      'client-id',
      'request-time',
      'signature',
      'agent-token',
      'content-type',
      'cookie',
      '__proto__',
      'constructor',
      'x-mock-run',
    ),
  ),
  fc.oneof(
    headerValue,
    fc.constantFrom(
      'example=SUCCESS',
      'example=PARAM_ILLEGAL',
      'example=constructor',
      'code=500',
      'example=__proto__;dynamic=true',
      '100-continue',
      '',
      ...mediaTypes,
    ),
  ),
  { maxKeys: 4 },
);

describe.each(apiNames)('%s', (api) => {
  const { definition } = mocks[api] ?? expect.fail(`There is no mock of ${api}.`);
  const good = {
    path: `${definition.basePaths[0]}/v1/payments/inquiryPayment`,
    body: '{"paymentRequestId":"order-4711"}',
  };
  let child: ChildProcess;
  let url: string;
  let requests: fc.Arbitrary<FuzzRequest>;

  beforeAll(async () => {
    const file = fileURLToPath(new URL('fuzzed-mock.ts', import.meta.url));
    // The space for new objects grows with the load, and stays: of one size it is no matter of what is kept.
    child = fork(file, [api], { execArgv: ['--expose-gc', '--min-semi-space-size=16', '--max-semi-space-size=16'] });
    [url] = (await once(child, 'message')) as [string];
    requests = await requestsOf(api);
  }, timeout);
  afterAll(async () => {
    agent.destroy();
    child.kill();
    if (child.exitCode === null) await once(child, 'exit');
  });

  /** Bytes of memory once the garbage is collected. */
  async function memory(): Promise<number> {
    child.send('memory');
    const [rss] = (await once(child, 'message')) as [number];
    return rss;
  }

  async function expectAlive(): Promise<void> {
    expect(child.exitCode).toBeNull();
    expect(resultLine(await signedCall(url, good))).toMatch(/^F ORDER_NOT_EXIST /);
    expect(resultLine(await signedCall(url, { ...good, body: '{"paymentRequestId":5}' }))).toMatch(
      /^F PARAM_ILLEGAL paymentRequestId /,
    );
  }

  async function fuzz(count: number): Promise<void> {
    await fc.assert(
      fc.asyncProperty(fc.array(requests, { minLength: batch, maxLength: batch, size: 'max' }), async (list) => {
        await Promise.all(list.map(async (each) => expectShape(each, await send(url, each))));
      }),
      { numRuns: count / batch, endOnFailure: true },
    );
  }

  function expectShape({ method, target, headers }: FuzzRequest, { status, text }: Answer): void {
    const told = `${method} ${target} ${JSON.stringify(headers)} ${text}`.slice(0, 2000);
    // What is for the mock itself has the shape of no API.
    if (/^\/_mock(?:[/?]|$)/.test(target)) return expect(status, told).toBeLessThan(500);
    expect(status, told).toBe(200);
    if (method === 'HEAD') return;
    const { result } = JSON.parse(text) as { result: Record<string, unknown> };
    expect(result).toEqual(
      expect.objectContaining({
        resultCode: expect.stringMatching(/^[A-Z][A-Z_]+$/),
        resultStatus: expect.stringMatching(/^[SFU]$/),
        resultMessage: expect.any(String),
      }),
    );
    expect(String(result['resultMessage']).length).toBeLessThanOrEqual(256);
  }

  test(
    'thousands of requests are each answered in the shape of the API, and leave nothing behind',
    async () => {
      await fuzz(1500);
      const before = await memory();
      await fuzz(2500);
      await expectAlive();
      expect((await memory()) - before).toBeLessThan(30 * mebibyte);
    },
    timeout,
  );

  test(
    'bytes that are hardly HTTP, or not at all, are answered or cut off, and leave nothing behind',
    async () => {
      const raw = rawBytes(good);
      const rawFuzz = (count: number): Promise<void> =>
        fc.assert(
          fc.asyncProperty(fc.array(raw, { minLength: batch, maxLength: batch, size: 'max' }), async (list) => {
            const answers = await Promise.all(list.map((bytes) => sendRaw(url, bytes)));
            expect(answers.filter((text) => !/^($|HTTP\/1\.1 (100|200|4\d\d) )/.test(text))).toEqual([]);
            expect(answers.filter((text) => /HTTP\/1\.1 5\d\d /.test(text))).toEqual([]);
          }),
          { numRuns: count / batch, endOnFailure: true },
        );
      await rawFuzz(400);
      const before = await memory();
      await rawFuzz(600);
      await expectAlive();
      expect((await memory()) - before).toBeLessThan(30 * mebibyte);
    },
    timeout,
  );
});

/** Bodies changed at random, bodies that never were any, and odd addresses and headers. */
async function requestsOf(api: string): Promise<fc.Arbitrary<FuzzRequest>> {
  const { definition } = mocks[api] ?? expect.fail();
  const contract = await loadContract(api);
  const messages = contract.messages.filter(({ direction }) => direction === 'request');
  const base = definition.basePaths[0] ?? '';
  const targets = new Map(definition.operations.map(({ id, path }) => [id, base + path]));
  const none = fc.constant({});
  const odd = fc.oneof({ weight: 3, arbitrary: none }, headers);
  const jsonBytes = (value: unknown): Uint8Array => Buffer.from(JSON.stringify(value) ?? '');

  const mutated = fc
    .record({ message: fc.constantFrom(...messages), example: fc.nat(), seed: fc.nat(), extra: odd })
    .map(({ message, example, seed, extra }) => {
      const bodies = message.examples.map(([, body]) => body);
      const body = jsonBytes(mutate(bodies[example % bodies.length], bodies, createRandom(seed)));
      return { method: 'POST', target: targets.get(message.operationId) ?? '', headers: extra, body };
    });
  const target = fc.oneof(
    fc.constantFrom(...targets.values()),
    fc.constantFrom(
      '/',
      '*',
      '//',
      '/%',
      '/_mock',
      '/_mock/health',
      '/_mock/x',
      `${base}/v1/../v1/payments/pay`,
      `http://other.example${base}/v1/payments/pay`,
    ),
    fc.webPath(),
    fc.tuple(fc.constantFrom(...targets.values()), fc.webQueryParameters()).map(([path, query]) => `${path}?${query}`),
  );
  const body = fc.oneof(
    fc.jsonValue({ maxDepth: 6 }).map(jsonBytes),
    fc.uint8Array({ maxLength: 300 }),
    fc.string({ unit: 'binary' }).map((text) => Buffer.from(text)),
    fc.nat({ max: 5000 }).map((depth) => Buffer.from('[{"a":'.repeat(depth))),
  );
  const strange = fc.record({
    method: fc.oneof(fc.constant('POST'), fc.constantFrom(...methods)),
    target,
    headers,
    body,
  });
  const odder = fc.record({
    method: fc.constant('POST'),
    target: fc.constantFrom(...targets.values()),
    headers: odd,
    body,
  });
  return fc.oneof(mutated, mutated, odder, strange).map(signed);
}

/** Requests as text, whole, cut, doubled and spoiled; and bytes that are none. */
function rawBytes({ path, body }: { readonly path: string; readonly body: string }): fc.Arbitrary<Uint8Array> {
  const start = `POST ${path} HTTP/1.1\r\nhost: x\r\n`;
  const length = `content-length: ${body.length}\r\n`;
  const chunked = 'transfer-encoding: chunked\r\n';
  const chunks = `${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n`;
  const whole = `${start}${length}\r\n${body}`;
  const smuggled = 'GET /smuggled HTTP/1.1\r\nhost: x\r\n\r\n';
  const written = fc.constantFrom(
    whole,
    whole.repeat(5),
    `${start}${chunked}\r\n${chunks}`,
    `${start}${length}${chunked}\r\n${chunks}${smuggled}`,
    `${start}${chunked}${length}\r\n${chunks}`,
    `${start}${length}${length.replace(/\d+/, '5')}\r\n${body}`,
    `${start}transfer-encoding: chunked, identity\r\n\r\n${chunks}`,
    `${start}transfer-encoding : chunked\r\n\r\n${chunks}`,
    `${start}${chunked}\r\nffffffffffffffff\r\n${body}`,
    `${start}${chunked}\r\n-1\r\n${body}`,
    `${start}content-length: -1\r\n\r\n${body}`,
    `${start}content-length: 99999999999999999999\r\n\r\n${body}`,
    `${start}${length}expect: 100-continue\r\n\r\n${body}`,
    `${start}${length}expect: anything\r\n\r\n${body}`,
    `${start}${length}connection: upgrade\r\nupgrade: websocket\r\n\r\n${body}`,
    `${start}client-id: \u007f\r\n${length}\r\n${body}`,
    `${start}client-id: é\u0080\r\n${length}\r\n${body}`,
    `${start}client-id: a\r\nclient-id: b\r\nclient-id: c\r\n${length}\r\n${body}`,
    `${start}x: ${'x'.repeat(100_000)}\r\n${length}\r\n${body}`,
    `${start}${'x: y\r\n'.repeat(5000)}${length}\r\n${body}`,
    `POST ${'/x'.repeat(50_000)} HTTP/1.1\r\nhost: x\r\n\r\n`,
    `POST ${path} HTTP/1.0\r\n${length}\r\n${body}`,
    `POST ${path} HTTP/9.9\r\nhost: x\r\n\r\n`,
    `POST ${path}\r\n\r\n`,
    `CONNECT x:80 HTTP/1.1\r\nhost: x\r\n\r\n`,
    `OPTIONS * HTTP/1.1\r\nhost: x\r\n\r\n`,
    `GET http://other.example/x HTTP/1.1\r\nhost: x\r\n\r\n`,
    `GET /\u0000 HTTP/1.1\r\nhost: x\r\n\r\n`,
    `GET /é HTTP/1.1\r\nhost: x\r\n\r\n`,
    `POST ${path} HTTP/1.1\r\n${length}\r\n${body}`,
    `PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n`,
    '\u0016\u0003\u0001\u0000\u00a5\u0001\u0000\u0000',
    '\r\n'.repeat(1000),
  );
  const spoil = (text: string, at: number, byte: number): Uint8Array => {
    const bytes = Buffer.from(text, 'latin1');
    bytes[at % bytes.length] = byte;
    return bytes;
  };
  return fc.oneof(
    written.map((text): Uint8Array => Buffer.from(text, 'latin1')),
    fc.tuple(written, fc.nat()).map(([text, at]) => Buffer.from(text.slice(0, at % text.length), 'latin1')),
    fc.tuple(written, fc.nat(), fc.nat({ max: 255 })).map(([text, at, byte]) => spoil(text, at, byte)),
    fc.tuple(written, written).map(([a, b]) => Buffer.from(a + b, 'latin1')),
    fc.uint8Array({ minLength: 1, maxLength: 500 }),
  );
}
