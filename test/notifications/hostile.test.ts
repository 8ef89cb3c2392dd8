import { createAlipayPlusReceiver } from '@countersign/alipay-plus-client';
import { createAntomReceiver } from '@countersign/antom-client';
import type { RawMessage, Refusal, SigningReceiverOptions } from '@countersign/signing';
import { describe, expect, test } from 'vitest';
import { deliver, receiverOptions, type Delivery } from './gateway.ts';

// What anyone can post, and what a gateway gone wrong could sign. Each ends in an answer of 4xx: nothing throws, nothing is 5xx.

const refund = JSON.stringify({
  notifyType: 'REFUND_RESULT',
  result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success' },
  refundStatus: 'SUCCESS',
  refundRequestId: 'R1',
  refundId: '1',
  refundAmount: { currency: 'USD', value: '100' },
});
const path = '/notify';
const good = deliver(path, refund);
const signature = good.headers['signature'] ?? '';
const value = signature.split('signature=')[1] ?? '';

/** The same on every run (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const noise = (seed: number, length: number): Uint8Array<ArrayBuffer> => {
  const next = random(seed);
  return Uint8Array.from({ length }, () => Math.floor(next() * 256));
};

const nested = (levels: number): string => `{"a":${'['.repeat(levels)}${']'.repeat(levels)}}`;
const withHeader = (name: string, text: string): Delivery => ({ ...good, headers: { ...good.headers, [name]: text } });
const without = (name: string): Delivery => {
  const { [name]: _, ...headers } = good.headers;
  return { ...good, headers };
};

/** Bodies that the gateway itself has signed. */
const signedBodies: Record<string, string | Uint8Array> = {
  empty: '',
  blank: ' \n',
  null: 'null',
  true: 'true',
  'a number': '1e999',
  'a text': '"SUCCESS"',
  'a list': `[${refund}]`,
  'an empty object': '{}',
  'two objects': refund + refund,
  'a trailing comma': refund.replace(/}$/, ',}'),
  'half an object': refund.slice(0, -1),
  'a comment': `/**/${refund}`,
  'single quotes': refund.replaceAll('"', "'"),
  'a byte order mark': `\uFEFF${refund}`,
  'UTF-16': new Uint8Array(Buffer.from(refund, 'utf16le')),
  'Latin-1': new Uint8Array(Buffer.from(refund.replace('R1', 'ü'), 'latin1')),
  'a lone continuation byte': new Uint8Array([...Buffer.from(refund.slice(0, -2)), 0x80, 0x22, 0x7d]),
  'an overlong slash': new Uint8Array([0x7b, 0x22, 0xc0, 0xaf, 0x22, 0x3a, 0x31, 0x7d]),
  'a surrogate half': new Uint8Array([0x7b, 0x22, 0xed, 0xa0, 0x80, 0x22, 0x3a, 0x31, 0x7d]),
  'a NUL': `{"a":"\u0000"}`,
  'a line feed in a text': '{"a":"\n"}',
  'form data': 'notifyType=REFUND_RESULT&refundId=1',
  XML: '<xml><notifyType>REFUND_RESULT</notifyType></xml>',
  HTML: '<!doctype html><title>502</title>',
  '65 levels': refund.replace(/}$/, `,"a":${'['.repeat(64)}${']'.repeat(64)}}`),
  '1,000 levels': nested(1000),
  '100,000 levels': nested(100_000),
  '100,000 levels of objects': `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`,
  '100,000 levels never closed': `{"a":${'['.repeat(100_000)}`,
  '__proto__ at the top': refund.replace('{', '{"__proto__":{"refundStatus":"SUCCESS"},'),
  '__proto__ inside': refund.replace('"result":{', '"result":{"__proto__":{},'),
  '__proto__, escaped': refund.replace('{', '{"\\u005f_proto__":{},'),
  'members of Object.prototype': '{"constructor":{},"toString":{},"hasOwnProperty":{}}',
  'a status that there is not': refund.replace('"resultStatus":"S"', '"resultStatus":"X"'),
  'a status in lower case': refund.replace('"resultStatus":"S"', '"resultStatus":"s"'),
  'a status of another type': refund.replace('"resultStatus":"S"', '"resultStatus":["S"]'),
  'no code': refund.replace('"resultCode":"SUCCESS",', ''),
  'an empty code': refund.replace('"resultCode":"SUCCESS"', '"resultCode":""'),
  'a code of another type': refund.replace('"resultCode":"SUCCESS"', '"resultCode":{}'),
  'a result that is null': refund.replace(/"result":\{[^}]*\}/, '"result":null'),
  'a result that is a list': refund.replace(/"result":\{[^}]*\}/, '"result":[]'),
  'a result that is a text': refund.replace(/"result":\{[^}]*\}/, '"result":"S"'),
  'an id that is a number': refund.replace('"refundId":"1"', '"refundId":1'),
  'an id that is null': refund.replace('"refundId":"1"', '"refundId":null'),
  'an amount that is a text': refund.replace(/"refundAmount":\{[^}]*\}/, '"refundAmount":"100"'),
  'another type of notification': refund.replace('REFUND_RESULT', 'VAULTING_RESULT'),
  'a type in lower case': refund.replace('REFUND_RESULT', 'refund_result'),
  'one byte more than allowed': `${refund.slice(0, -1)}${' '.repeat(1_048_577 - refund.length)}}`,
  '10 MB': `{"a":"${'x'.repeat(10_000_000)}"}`,
  '10 MB of brackets': '['.repeat(10_000_000),
};

const badSignatures: readonly string[] = [
  '',
  ' ',
  ',',
  '=',
  'null',
  'undefined',
  value,
  'algorithm',
  'algorithm=RSA256',
  'algorithm=RSA256,keyVersion=1',
  'algorithm=RSA256,keyVersion=1,signature=',
  'keyVersion=1,signature=AAAA',
  `keyVersion=1,signature=${value}`,
  `algorithm=,signature=${value}`,
  `algorithm=none,signature=${value}`,
  `algorithm=HS256,signature=${value}`,
  `algorithm=RSA1,signature=${value}`,
  `algorithm=rsa256,signature=${value}`,
  `algorithm=RSA512,keyVersion=1,signature=${value}`,
  `algorithm=RSA256,algorithm=RSA256,signature=${value}`,
  `algorithm=RSA256,keyVersion=${'9'.repeat(100)},signature=${value}`,
  `algorithm=RSA256,keyVersion=1;signature=${value}`,
  `algorithm=RSA256,keyVersion=1,signature=${value},signature=${value}`,
  `algorithm=RSA256,keyVersion=1,signature=${value.slice(0, -12)}`,
  `algorithm=RSA256,keyVersion=1,signature=A${value}`,
  `algorithm=RSA256,keyVersion=1,signature=${value.replace(/^./, (first) => (first === 'A' ? 'B' : 'A'))}`,
  'algorithm=RSA256,keyVersion=1,signature=AAAA',
  'algorithm=RSA256,keyVersion=1,signature=%',
  'algorithm=RSA256,keyVersion=1,signature=%ZZ',
  'algorithm=RSA256,keyVersion=1,signature=%C0%AF',
  'algorithm=RSA256,keyVersion=1,signature=%00',
  'algorithm=RSA256,keyVersion=1,signature=🙂',
  `algorithm=RSA256,keyVersion=1,signature=${'A'.repeat(344)}`,
  `algorithm=RSA256,keyVersion=1,signature=${'A'.repeat(1_000_000)}`,
  `${signature}, ${signature}`,
  `${signature}\r\nx: y`,
  `__proto__=1,${signature.replace('RSA256', 'NONE')}`,
  ','.repeat(100_000),
  '='.repeat(100_000),
  'a=1,'.repeat(50_000),
];

const minutes = (count: number): number => Date.now() + count * 60_000;

const badTimes: readonly string[] = [
  '',
  ' ',
  'now',
  '0',
  '-1',
  '1',
  'NaN',
  'Infinity',
  '1e13',
  '0x18b',
  '9'.repeat(15),
  '9'.repeat(400),
  String(minutes(-16)),
  String(minutes(16)),
  String(Math.floor(Date.now() / 1000)),
  `${minutes(0)}.5`,
  `${minutes(0)} `.repeat(2),
  new Date(minutes(-16)).toISOString(),
  new Date(minutes(16)).toISOString(),
  new Date().toISOString().replace('Z', ''),
  new Date().toISOString().replace('T', ' '),
  new Date().toUTCString(),
  '2026-13-45T99:99:99Z',
  '+275760-09-13T00:00:00Z',
  '2026-01-15T12:00:00Z\n',
  '٢٠٢٦',
];

const badMessages: Record<string, Delivery | object> = {
  'no headers': { ...good, headers: {} },
  'an empty list of headers': { ...good, headers: [] },
  'an odd list of headers': { ...good, headers: ['signature'] },
  'two signatures as a list': { ...good, headers: { ...good.headers, signature: [signature, signature] } },
  'two signatures in two spellings': { ...good, headers: { ...good.headers, Signature: signature } },
  'two client ids': { ...good, headers: { ...good.headers, 'CLIENT-ID': receiverOptions.clientId } },
  'two times': { ...good, headers: { ...good.headers, 'Request-Time': good.headers['request-time'] } },
  'the same header twice in pairs': { ...good, headers: [...Object.entries(good.headers), ['client-id', 'x']] },
  'the same header twice in raw headers': {
    ...good,
    headers: [...Object.entries(good.headers), ['Signature', signature]].flat(),
  },
  'two signatures joined by fetch': {
    ...good,
    headers: new Headers([...Object.entries(good.headers), ['signature', signature]]),
  },
  'no signature': without('signature'),
  'no time': without('request-time'),
  'another client id': withHeader('client-id', 'T_OTHER'),
  'an empty client id': withHeader('client-id', ''),
  'the client id in lower case': withHeader('client-id', receiverOptions.clientId.toLowerCase()),
  'a client id that ends in a dot': withHeader('client-id', `${receiverOptions.clientId}.`),
  'another path': { ...good, path: '/notify2' },
  'a query that was not called': { ...good, path: '/notify?a=1' },
  'an empty path': { ...good, path: '' },
  'a path that is none': { ...good, path: '://' },
  'a path with a line feed': { ...good, path: '/notify\nT_1' },
  'a path with a NUL': { ...good, path: '/notify\0' },
  'a long path': { ...good, path: `/${'a'.repeat(100_000)}` },
  'a path that escapes': { ...good, path: '/../../etc/passwd' },
  ...Object.fromEntries(
    ['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'CONNECT', 'post', 'POST ', ''].map((method) => [
      `the method "${method}"`,
      { ...good, method },
    ]),
  ),
  'a parsed body': { ...good, rawBody: JSON.parse(refund) as object },
  'a body that is a list': { ...good, rawBody: [] },
  'a body that is a number': { ...good, rawBody: 1 },
  'a body that is null': { ...good, rawBody: null },
  'time moved into the body': {
    ...deliver(path, refund, { time: '1768478400000' }),
    rawBody: `000.${refund}`,
  },
  'another notification under the same signature': { ...good, rawBody: refund.replace('"1"', '"2"') },
};

const cases: [name: string, message: Delivery | object][] = [
  ...Object.entries(signedBodies).map(([name, body]): [string, Delivery] => [`signed: ${name}`, deliver(path, body)]),
  ...Object.entries(signedBodies).map(([name, body]): [string, object] => [
    `not signed: ${name}`,
    { ...good, rawBody: body },
  ]),
  ...badSignatures.map((text, index): [string, Delivery] => [
    `signature ${index}: ${text.slice(0, 60)}`,
    withHeader('signature', text),
  ]),
  ...badTimes.map((time): [string, Delivery] => [`time ${time.slice(0, 40)}`, deliver(path, refund, { time })]),
  ...Object.entries(badMessages),
  ...Array.from({ length: 40 }, (_, seed): [string, Delivery] => [
    `signed noise ${seed}`,
    deliver(path, noise(seed, seed * 37)),
  ]),
  ...Array.from({ length: 40 }, (_, seed): [string, Delivery] => {
    const body = new TextEncoder().encode(refund);
    const next = random(seed + 1000);
    body[Math.floor(next() * body.length)] = Math.floor(next() * 256) ^ 0x80;
    return [`a byte changed ${seed}`, { ...good, rawBody: body }];
  }),
];

test('the table is long enough', () => {
  expect(cases.length).toBeGreaterThan(250);
});

test('the message that is varied is a good one', async () => {
  expect(await createAntomReceiver(receiverOptions).receiveNotification(good)).toMatchObject({
    ok: true,
    webhook: 'notifyRefund',
  });
});

type Create = (options: SigningReceiverOptions) => {
  receiveNotification(message: RawMessage): Promise<{ readonly ok: true; readonly webhook: string } | Refusal>;
};
const receivers: [api: string, create: Create][] = [
  ['antom', createAntomReceiver],
  ['alipay-plus', createAlipayPlusReceiver],
];

describe.each(receivers)('%s', (_, create) => {
  test.each(cases)('%s', async (__, message) => {
    const refusals: Refusal[] = [];
    const store = { claim: () => expect.unreachable(), complete: () => {}, release: () => {} };
    const receiver = create({ ...receiverOptions, store, onRefusal: (refusal) => refusals.push(refusal) });
    const received = await receiver.receiveNotification(message as Delivery);
    expect(received.ok).toBe(false);
    expect(refusals).toEqual([received]);
    const { reason, answer, message: text } = received as Refusal;
    expect(reason).not.toBe('UNAVAILABLE');
    expect(Math.floor(answer.status / 100)).toBe(4);
    expect(answer.body).toBe(reason);
    expect(text.length).toBeLessThan(600);
    expect(answer.toResponse().ok).toBe(false);
  });
});
