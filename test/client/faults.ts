import { gzipSync } from 'node:zlib';
import { testKeys } from '@countersign/antom-mock';
import type { AnswerChanges, Behaviour, Exchange } from './scripted-gateway.ts';

/** What a call comes to: an outcome by status and code, or an error by class, code and, where it has one, HTTP status. */
export type Expected = readonly ['S' | 'F' | 'U', string] | readonly [name: string, code: string, status?: number];

export interface Fault {
  readonly name: string;
  /** By try; the last stands for all further ones. */
  readonly does: readonly Behaviour[];
  readonly expected: Expected;
  /** The same for an operation that changes something, where it differs: what is behind an unknown fate. */
  readonly ofEffect?: Expected;
  /** How often the client sends. */
  readonly tries: number;
  /** Milliseconds that it waits between; by a clock on which chance is one half. */
  readonly waits?: readonly number[];
  readonly options?: { readonly timeout?: number; readonly deadline?: number };
  /** Aborts the call's signal: before the call, when the gateway has the request, or while the client waits to try again. */
  readonly aborts?: 'before' | 'in flight' | 'while waiting';
  /** Given instead of the text of the request id, or as headers. */
  readonly breaks?: 'body' | 'headers';
}

/** Stands in every answer, signed or not: what must be found in no error and in no hook. */
export const answerSecret = 'canary-in-the-answer';

const result = (status: string, code: string) =>
  JSON.stringify({
    result: { resultStatus: status, resultCode: code, resultMessage: 'text' },
    accessToken: answerSecret,
  });
const good = result('S', 'SUCCESS');
/** The contract says to repeat it. */
const busy = result('U', 'REQUEST_TRAFFIC_EXCEED_LIMIT');
const page = `<html><body>Bad gateway ${answerSecret}</body></html>`;

const signed =
  (body: Buffer | string = good, changes?: AnswerChanges): Behaviour =>
  ({ answer }) =>
    answer(body, changes);
const unsigned =
  (status: number, body = page, headers: Record<string, string> = {}): Behaviour =>
  ({ response }) =>
    void response.writeHead(status, headers).end(body);
const raw =
  (text: string): Behaviour =>
  (exchange) =>
    exchange.raw(text);
const reset: Behaviour = ({ socket }) => socket.resetAndDestroy();
const silence: Behaviour = () => {};
const from = (minutes: number): string => new Date(Date.now() + minutes * 60_000).toISOString();

/** A signed answer as text, to be sent in some other way than HTTP has it. */
const head = (exchange: Exchange, body: string, extra: string): string =>
  `HTTP/1.1 200 OK\r\n${exchange
    .head(body)
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join('')}${extra}\r\n`;

const success = ['S', 'SUCCESS'] as const;
const signing = (code: string) => ['SigningError', code] as const;
const http = (status: number) => ['HttpError', 'HTTP', status] as const;
const protocol = ['ProtocolError', 'PROTOCOL', 200] as const;
const transport = ['TransportError', 'TRANSPORT'] as const;
const timeout = ['TimeoutError', 'TIMEOUT'] as const;
const aborted = ['AbortedError', 'ABORTED'] as const;
const once = { tries: 1 };
const twice = { tries: 2, waits: [100] };
const always = { tries: 3, waits: [100, 200] };

const fault = (
  name: string,
  does: Behaviour | readonly Behaviour[],
  expected: Expected,
  rest: Partial<Fault> = once,
) => ({
  name,
  does: [does].flat(),
  expected,
  ...once,
  ...rest,
});

/** What can go wrong between a client and a gateway, and what comes of it. */
export const faults: readonly Fault[] = [
  // Signatures.
  fault('no signature', signed(good, { headers: { signature: null } }), signing('SIGNATURE_MISSING')),
  fault('an empty signature', signed(good, { headers: { signature: '' } }), signing('SIGNATURE_MISSING')),
  fault('a signature without parts', signed(good, { headers: { signature: 'abc' } }), signing('SIGNATURE_MALFORMED')),
  fault(
    'a signature that is no base64',
    signed(good, { headers: { signature: 'algorithm=RSA256,keyVersion=1,signature=!!' } }),
    signing('SIGNATURE_MALFORMED'),
  ),
  fault(
    'a label of SHA-1',
    ({ answer, head: make }) => relabel('RSA1', { answer, make }),
    signing('SIGNATURE_ALGORITHM'),
  ),
  fault(
    'a label of SHA-512',
    ({ answer, head: make }) => relabel('RSA512', { answer, make }),
    signing('SIGNATURE_ALGORITHM'),
  ),
  fault('SHA-1 under the right label', signed(good, { sign: { hash: 'RSA-SHA1' } }), signing('SIGNATURE_INVALID')),
  fault('SHA-512 under the right label', signed(good, { sign: { hash: 'RSA-SHA512' } }), signing('SIGNATURE_INVALID')),
  fault(
    "the client's own key",
    signed(good, { sign: { key: testKeys.clientPrivateKey } }),
    signing('SIGNATURE_INVALID'),
  ),
  fault(
    "the request's own signature",
    ({ answer, received }) => answer(good, { headers: { signature: String(received.headers['signature']) } }),
    signing('SIGNATURE_INVALID'),
  ),
  fault('another path', signed(good, { sign: { path: '/ams/api/v1/payments/refund' } }), signing('SIGNATURE_INVALID')),
  fault('another method', signed(good, { sign: { method: 'GET' } }), signing('SIGNATURE_INVALID')),
  fault('signed for another client', signed(good, { sign: { clientId: 'T_1' } }), signing('SIGNATURE_INVALID')),
  fault('for another client', signed(good, { headers: { 'client-id': 'T_1' } }), signing('CLIENT_ID_MISMATCH')),
  fault('no client id, signed for ours', signed(good, { headers: { 'client-id': null } }), success),
  fault('an old time', signed(good, { time: from(-16) }), signing('RESPONSE_TIME_INVALID')),
  fault('a future time', signed(good, { time: from(90) }), signing('RESPONSE_TIME_INVALID')),
  fault('no time', signed(good, { headers: { 'response-time': null } }), signing('RESPONSE_TIME_INVALID')),
  fault('a time that is none', signed(good, { time: 'yesterday' }), signing('RESPONSE_TIME_INVALID')),
  fault('another time than was signed', signed(good, { sign: { time: from(-1) } }), signing('SIGNATURE_INVALID')),
  fault('an altered byte', signed(good, { send: good.replace('text', 'texd') }), signing('SIGNATURE_INVALID')),
  fault('F altered to S', signed(result('F', 'SUCCESS'), { send: good }), signing('SIGNATURE_INVALID')),
  fault('a line feed behind it', signed(good, { send: `${good}\n` }), signing('SIGNATURE_INVALID')),
  fault(
    'printed anew',
    signed(good, { send: JSON.stringify(JSON.parse(good), null, 1) }),
    signing('SIGNATURE_INVALID'),
  ),
  fault('a byte order mark before it', signed(good, { send: `\uFEFF${good}` }), signing('SIGNATURE_INVALID')),
  fault('a byte order mark that is signed', signed(`\uFEFF${good}`), success),
  fault('the signature twice', double('signature'), signing('SIGNATURE_MALFORMED')),
  fault('the time twice', double('response-time'), signing('RESPONSE_TIME_INVALID')),
  fault('the client id twice', double('client-id'), signing('CLIENT_ID_MISMATCH')),

  // Redirects.
  ...[301, 302, 303, 307, 308].map((status) =>
    fault(`a redirect with ${status}`, unsigned(status, '', { location: '/elsewhere' }), http(status)),
  ),
  fault('a signed redirect', signed(good, { status: 307, headers: { location: '/elsewhere' } }), http(307)),

  // Sizes.
  fault('10 MB, with their length', signed(Buffer.alloc(10_000_000, ' ')), protocol),
  fault('10 MB, in chunks', chunked(Buffer.alloc(10_000_000, ' ')), protocol),
  fault('10 MB, compressed to 10 kB', compressed(Buffer.alloc(10_000_000, ' ')), protocol),
  fault('compressed, and signed as it was before', compressed(good), success),
  fault('a 502 of 10 MB', unsigned(502, ' '.repeat(10_000_000)), http(502), always),

  // Time.
  fault('silence', silence, timeout, { ...always, options: { timeout: 400 } }),
  fault('half of the headers', ({ socket }) => void socket.write('HTTP/1.1 200 OK\r\ncontent-'), timeout, {
    ...always,
    options: { timeout: 400 },
  }),
  fault('a byte now and then', drip, timeout, { ...always, options: { timeout: 400 } }),
  fault('silence, with less time than one try may take', silence, timeout, { options: { deadline: 400 } }),
  fault('silence, then good', [silence, signed()], success, { ...twice, options: { timeout: 1500 } }),

  // Connections.
  fault('reset before the headers', reset, transport, always),
  fault('reset before the headers, then good', [reset, signed()], success, twice),
  fault('closed before the headers', ({ socket }) => void socket.end(), transport, always),
  fault('reset in the body', part(reset), transport, always),
  fault(
    'closed in the body',
    part(({ socket }) => void socket.end()),
    transport,
    always,
  ),
  fault('closed in the body, then good', [part(({ socket }) => void socket.end()), signed()], success, twice),
  fault(
    'a length that is too short',
    (exchange) => exchange.raw(`${head(exchange, good, 'content-length: 20\r\n')}${good}`),
    signing('SIGNATURE_INVALID'),
  ),
  fault(
    'chunks that are none',
    (exchange) => exchange.raw(`${head(exchange, good, 'transfer-encoding: chunked\r\n')}${answerSecret}\r\n${good}`),
    transport,
    always,
  ),
  fault(
    'chunks without an end',
    (exchange) => exchange.raw(`${head(exchange, good, 'transfer-encoding: chunked\r\n')}5\r\n{"res\r\n`),
    transport,
    always,
  ),
  fault(
    'a header of 100 kB',
    (exchange) => exchange.raw(`${head(exchange, good, `x-large: ${'x'.repeat(100_000)}\r\n`)}${good}`),
    transport,
    always,
  ),
  fault('another protocol', raw(`SSH-2.0 ${answerSecret}\r\n`), transport, always),
  fault(
    'a switch of protocols',
    raw('HTTP/1.1 101 Switching\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n'),
    transport,
    always,
  ),
  fault(
    'early hints, then good',
    ({ response, answer }) => {
      response.writeEarlyHints({ link: '</style.css>; rel=preload' });
      response.writeProcessing();
      answer(good);
    },
    success,
  ),

  // HTTP statuses.
  fault('503, then good', [unsigned(503), signed()], success, twice),
  fault('503 with seconds to wait, then good', [unsigned(503, page, { 'retry-after': '7' }), signed()], success, {
    ...{ tries: 2, waits: [7000] },
  }),
  fault(
    '503 with a date to wait for, long past, then good',
    [unsigned(503, page, { 'retry-after': 'Mon, 01 Jan 2024 00:00:00 GMT' }), signed()],
    success,
    twice,
  ),
  fault('503 with a wait beyond the deadline', unsigned(503, page, { 'retry-after': '30' }), http(503), {
    ...{ tries: 1, options: { deadline: 20_000 } },
  }),
  fault('503 with an hour to wait, then good', [unsigned(503, page, { 'retry-after': '3600' }), signed()], success, {
    ...{ tries: 2, waits: [30_000] },
  }),
  fault('U with seconds to wait, then good', [signed(busy, { headers: { 'retry-after': '7' } }), signed()], success, {
    tries: 2,
    waits: [7000],
  }),
  fault('429, then good', [unsigned(429, '', { 'retry-after': '1' }), signed()], success, { tries: 2, waits: [1000] }),
  fault('429 always', unsigned(429), http(429), always),
  fault('500 always', unsigned(500), http(500), always),
  fault("a proxy's 502 always", unsigned(502), http(502), always),
  fault("a firewall's 403", unsigned(403), http(403)),
  fault('404', unsigned(404), http(404)),
  fault('an unsigned S with 201', unsigned(201, good), http(201)),
  fault('204', unsigned(204, ''), http(204)),
  fault('304', unsigned(304, ''), http(304)),
  fault(
    '500 with a signed F',
    signed(result('F', 'RISK_REJECT'), { status: 500 }),
    ['ProtocolError', 'PROTOCOL', 500],
    always,
  ),
  fault('400 with a signed F', signed(result('F', 'RISK_REJECT'), { status: 400 }), ['ProtocolError', 'PROTOCOL', 400]),
  fault('201 with a signed S', signed(good, { status: 201 }), ['ProtocolError', 'PROTOCOL', 201]),
  fault('500 with an altered S', signed(result('F', 'X'), { status: 500, send: good }), http(500), always),

  // Contents.
  fault('a page with 200', unsigned(200), signing('SIGNATURE_MISSING')),
  fault('an unsigned refusal with 200', unsigned(200, result('F', 'INVALID_SIGNATURE')), signing('SIGNATURE_MISSING')),
  fault('a signed page', signed(page), protocol),
  fault('truncated JSON', signed(good.slice(0, -2)), protocol),
  fault('nothing', signed(''), protocol),
  fault('a list', signed(`[${good}]`), protocol),
  fault('null', signed('null'), protocol),
  fault('a text', signed(`"${answerSecret}"`), protocol),
  fault('no result', signed(`{"accessToken":"${answerSecret}"}`), protocol),
  fault('a result that is a text', signed(`{"result":"${answerSecret}"}`), protocol),
  fault('a status that there is not', signed(result('X', 'SUCCESS')), protocol),
  fault('a status that is a list', signed('{"result":{"resultStatus":["S"],"resultCode":"SUCCESS"}}'), protocol),
  fault('no code', signed('{"result":{"resultStatus":"S"}}'), protocol),
  fault('a code that is a number', signed('{"result":{"resultStatus":"S","resultCode":0}}'), protocol),
  fault(
    'bytes that are no UTF-8',
    signed(Buffer.from([...Buffer.from(good.slice(0, -3)), 0xff, 0x22, 0x7d, 0x7d])),
    protocol,
  ),
  fault('UTF-16', signed(Buffer.from(good, 'utf16le')), protocol),
  fault('lists in lists, very deep', signed('['.repeat(100_000)), protocol),
  fault('a member __proto__', signed(good.replace('{', '{"__proto__":{"polluted":"yes"},')), success),
  fault('a code of every object', signed(result('F', 'constructor')), ['F', 'constructor']),
  fault('a code that is not documented', signed(result('F', 'NEWER')), ['F', 'NEWER']),
  fault('a code with another status', signed(result('F', 'SUCCESS')), ['F', 'SUCCESS']),
  fault('a U that is not documented', signed(result('U', 'NEWER')), ['U', 'NEWER']),

  // Outcomes.
  fault('good', signed(), success),
  fault('a refusal', signed(result('F', 'PARAM_ILLEGAL')), ['F', 'PARAM_ILLEGAL']),
  fault('U of a payment in process', signed(result('U', 'PAYMENT_IN_PROCESS')), ['U', 'PAYMENT_IN_PROCESS']),
  fault('U, then good', [signed(busy), signed()], success, twice),
  fault('U always', signed(busy), ['U', 'REQUEST_TRAFFIC_EXCEED_LIMIT'], always),
  fault('U, then a refusal', [signed(busy), signed(result('F', 'PARAM_ILLEGAL'))], ['F', 'PARAM_ILLEGAL'], twice),
  fault(
    'reset in the body, then a refusal',
    [part(reset), signed(result('F', 'PARAM_ILLEGAL'))],
    ['F', 'PARAM_ILLEGAL'],
    {
      ...{ ...twice, ofEffect: transport },
    },
  ),
  fault(
    '503, U, then a refusal',
    [unsigned(503), signed(busy), signed(result('F', 'PARAM_ILLEGAL'))],
    ['F', 'PARAM_ILLEGAL'],
    { ...always, ofEffect: http(503) },
  ),
  fault('U, then reset', [signed(busy), reset], transport, always),
  fault('503, U, then good', [unsigned(503), signed(busy), signed()], success, always),
  fault(
    '503, then forged',
    [unsigned(503), signed(good, { sign: { path: '/' } })],
    signing('SIGNATURE_INVALID'),
    twice,
  ),

  // Callers.
  fault('aborted before', signed(), aborted, { aborts: 'before', tries: 0 }),
  fault('aborted in flight', silence, aborted, { aborts: 'in flight' }),
  fault('aborted while waiting', unsigned(503), aborted, { aborts: 'while waiting', waits: [100] }),
  fault('a body without a wire form', signed(), ['EncodingError', 'ENCODING'], { breaks: 'body', tries: 0 }),
  fault('a header that can be none', signed(), ['ConfigurationError', 'CONFIGURATION'], {
    breaks: 'headers',
    tries: 0,
  }),
];

function relabel(label: string, { answer, make }: { answer: Exchange['answer']; make: Exchange['head'] }): void {
  const signature = new Map(make(good)).get('signature') ?? '';
  answer(good, { headers: { signature: signature.replace('RSA256', label) } });
}

function double(name: string): Behaviour {
  return ({ answer, head: make }) => {
    const value = new Map(make(good)).get(name) ?? '';
    answer(good, { headers: { [name]: [value, value] } });
  };
}

function chunked(body: Buffer): Behaviour {
  return ({ response, head: make }) => void response.writeHead(200, make(body).flat()).end(body);
}

function compressed(body: Buffer | string): Behaviour {
  return ({ answer }) => answer(body, { send: gzipSync(body), headers: { 'content-encoding': 'gzip' } });
}

/** The first half of an answer, then something else. */
function part(then: Behaviour): Behaviour {
  return (exchange) => {
    const { response, head: make } = exchange;
    response.writeHead(200, [['content-length', '1000'], ...make(good)].flat());
    response.write(good.slice(0, 20), () => then(exchange));
  };
}

/** Each byte keeps the connection alive, and none is the last in time. */
function drip({ response, head: make }: Exchange): void {
  response.writeHead(200, make(good).flat());
  let at = 0;
  const timer = setInterval(() => void response.write(good[at++ % good.length]), 10);
  response.on('close', () => clearInterval(timer));
}
