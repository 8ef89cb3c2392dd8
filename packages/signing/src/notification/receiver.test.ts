import { createVerify, generateKeyPairSync } from 'node:crypto';
import { inspect } from 'node:util';

import { describe, expect, test, vi } from 'vitest';

import type { Answer } from './answer.ts';
import {
  api,
  clientId,
  createKioskReceiver,
  deliver,
  deliverRequest,
  gateway,
  merchant,
  now,
  options,
  path,
  sale,
} from './fixture/kiosk.ts';
import type { RawMessage } from './message.ts';
import { createReceiver } from './receiver.ts';
import type { Refusal } from './refusal.ts';
import { createMemoryStore, type NotificationStore } from './store.ts';

const acknowledgement = '{"outcome":{"text":"noted","state":"S"}}';

/** Verified without the code of this package. */
function isSignedByMerchant({ headers, body }: Answer, calledPath = path): boolean {
  const signature = /^algorithm=RSA256,keyVersion=1,signature=(\S+)$/.exec(headers['signature'] ?? '')?.[1] ?? '';
  return createVerify('RSA-SHA256')
    .update(`POST ${calledPath}\n${clientId}.${headers['response-time']}.${body}`)
    .verify(merchant.publicKey, decodeURIComponent(signature), 'base64');
}

async function received(input: RawMessage | Request, receiver = createKioskReceiver()) {
  const notification = await receiver.receiveNotification(input);
  if (!notification.ok) throw new Error(`${notification.reason}: ${notification.message}`);
  return notification;
}

describe('options are judged at once', () => {
  test.each([
    ['no client id', { clientId: undefined }, 'OPTIONS_INVALID', /clientId is missing/],
    ['a client id with a line feed', { clientId: 'T\n' }, 'HEADER_VALUE_INVALID', /clientId/],
    ['no gateway key', { gatewayPublicKey: undefined }, 'KEY_INVALID', /^gatewayPublicKey: /],
    ['a private key for the public', { gatewayPublicKey: gateway.privateKey }, 'KEY_INVALID', /^gatewayPublicKey: /],
    ['no private key, though answers are signed', { privateKey: undefined }, 'KEY_INVALID', /^privateKey: /],
    ['an odd key version', { keyVersion: '1,2' }, 'HEADER_VALUE_INVALID', /keyVersion/],
    ['null for a tolerance', { tolerance: null }, 'OPTIONS_INVALID', /tolerance/],
    ['no tolerance', { tolerance: 0 }, 'OPTIONS_INVALID', /tolerance/],
    ['an endless tolerance', { tolerance: Infinity }, 'OPTIONS_INVALID', /tolerance/],
    ['a tolerance that is no number', { tolerance: Number.NaN }, 'OPTIONS_INVALID', /tolerance/],
    ['a negative size', { maxBytes: -1 }, 'OPTIONS_INVALID', /maxBytes.*bytes/],
    ['no lease', { lease: 0 }, 'OPTIONS_INVALID', /lease/],
  ])('%s', (_, change, code, message) => {
    expect(() => createKioskReceiver(change as object)).toThrow(
      expect.objectContaining({ code, message: expect.stringMatching(message) }),
    );
  });

  test('also when there are none', () => {
    expect(() => createReceiver(undefined as never, api)).toThrow(/clientId is missing/);
  });

  test('no private key is asked for where no answer is signed', async () => {
    const { closed } = api.webhooks;
    const { privateKey: _, ...unsigned } = options;
    const receiver = createReceiver<{ closed: { data: object } }>(unsigned, { ...api, webhooks: { closed } });
    expect(await receiver.receiveNotification(deliver({ closedBy: 'x' }))).toMatchObject({
      ok: true,
      webhook: 'closed',
    });
  });
});

describe('keys', () => {
  test('of several versions are tried by the one that a notification names', async () => {
    const { publicKey: other } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const spki = other.export({ type: 'spki', format: 'pem' });
    const versions = { '1': gateway.publicKey, '2': spki };
    expect(await createKioskReceiver({ gatewayPublicKey: versions }).receiveNotification(deliver(sale))).toMatchObject({
      ok: true,
    });
    expect(
      await createKioskReceiver({ gatewayPublicKey: { '1': spki, '2': gateway.publicKey } }).receiveNotification(
        deliver(sale),
      ),
    ).toMatchObject({ reason: 'SIGNATURE_INVALID' });
    const asked: unknown[] = [];
    // The version is the sender's word: it must not find what every object inherits, nor be a path for a provider.
    const odd = deliver(sale);
    for (const version of ['constructor', '__proto__', 'toString', '..', 'v1']) {
      const { Signature = '' } = odd.headers as Record<string, string>;
      const named = { ...odd, headers: { ...odd.headers, Signature: Signature.replace('=1,', `=${version},`) } };
      for (const keys of [versions, (asking: string | undefined) => (asked.push(asking), gateway.publicKey)]) {
        expect(await createKioskReceiver({ gatewayPublicKey: keys }).receiveNotification(named)).toMatchObject({
          reason: 'SIGNATURE_MALFORMED',
          answer: { status: 400 },
        });
      }
    }
    expect(asked).toEqual([]);
    const gatewayPublicKey = (version: string | undefined) => (asked.push(version), gateway.publicKey);
    expect(await createKioskReceiver({ gatewayPublicKey }).receiveNotification(deliver(sale))).toMatchObject({
      ok: true,
    });
    expect(asked).toContain('1');
  });

  test('that a function fails to give make the gateway deliver again', async () => {
    const gatewayPublicKey = async (): Promise<string> => {
      throw new Error('vault');
    };
    expect(await createKioskReceiver({ gatewayPublicKey }).receiveNotification(deliver(sale))).toMatchObject({
      reason: 'UNAVAILABLE',
      cause: { code: 'KEY_UNAVAILABLE', cause: new Error('vault') },
      answer: { status: 503 },
    });
  });

  test('that a function has none of for a made-up version cost the sender an answer of 401', async () => {
    const gatewayPublicKey = (version: string | undefined) => {
      if (version !== undefined && version !== '1') throw new Error('no such secret');
      return gateway.publicKey;
    };
    const forged = deliver(sale, { headers: { Signature: 'algorithm=RSA256,keyVersion=99,signature=AAAA' } });
    expect(await createKioskReceiver({ gatewayPublicKey }).receiveNotification(forged)).toMatchObject({
      reason: 'SIGNATURE_INVALID',
      answer: { status: 401 },
    });
  });

  test("of one's own are not believed", () => {
    expect(() => createKioskReceiver({ gatewayPublicKey: merchant.publicKey })).toThrow(
      expect.objectContaining({ code: 'KEY_INVALID', message: expect.stringMatching(/public half/) }),
    );
  });
});

describe('a notification', () => {
  test('comes typed by its webhook, with what became of the sale', async () => {
    const notification = await received(deliver({ ...sale, newer: '1' }));
    expect(notification).toMatchObject({
      ok: true,
      webhook: 'sold',
      data: { saleId: '7', newer: '1' },
      result: { status: 'S', known: true, code: 'DONE', message: 'sold', action: 'none' },
      duplicate: false,
    });
    expect((await received(deliver({ goods: [] }))).result).toBeUndefined();
  });

  test('with a code that is not documented, or not with this status, says so', async () => {
    const withOutcome = async (outcome: object) => (await received(deliver({ ...sale, outcome }))).result;
    const unknown = { known: false, action: 'unknown', message: '' };
    expect(await withOutcome({ state: 'F', reason: 'NEW' })).toEqual({ status: 'F', code: 'NEW', ...unknown });
    expect(await withOutcome({ state: 'F', reason: 'DONE' })).toEqual({ status: 'F', code: 'DONE', ...unknown });
    expect(await withOutcome({ state: 'U', reason: 'toString', text: 1 })).toEqual({
      status: 'U',
      code: 'toString',
      ...unknown,
    });
  });

  test('is taken in any form that frameworks hand it over in', async () => {
    const { method, headers, rawBody } = deliver(sale);
    const pairs = Object.entries(headers as Record<string, string>);
    const forms: (RawMessage | Request)[] = [
      deliverRequest(sale),
      { method, path, headers, rawBody },
      { method, path: `https://shop.example${path}`, headers: new Headers(pairs), rawBody },
      { method, path: `HTTP://shop.example:8080${path}#there`, headers: new Headers(pairs), rawBody },
      { method, path, headers: pairs, rawBody: rawBody.slice().buffer },
      { method, path, headers: pairs.flat(), rawBody: new TextDecoder().decode(rawBody) },
      { method, path, headers: Object.fromEntries(pairs.map(([name, value]) => [name, [value]])), rawBody },
      { method, path, headers: { ...headers, 'x-other': undefined, 'x-more': ['1', '2'] }, rawBody },
      { method, path, headers, rawBody: new DataView(rawBody.slice().buffer) as unknown as Uint8Array },
    ];
    for (const form of forms) expect(await received(form)).toMatchObject({ webhook: 'sold' });
  });

  test.each([
    ['ISO 8601', new Date(now).toISOString()],
    ['without the colon', '2026-01-15T17:30:00+0530'],
    ['as late as allowed', String(now - 900_000)],
    ['as early as allowed', String(now + 900_000)],
  ])('with a time %s is taken', async (_, time) => {
    expect(await received(deliver(sale, { time }))).toMatchObject({ webhook: 'sold' });
  });

  test('may be dated further back than ahead, where the tolerance says so', async () => {
    const receiver = createKioskReceiver({ tolerance: { past: 60_000, future: 1000 } });
    expect(await receiver.receiveNotification(deliver(sale, { time: String(now - 60_000) }))).toMatchObject({
      ok: true,
    });
    expect(await receiver.receiveNotification(deliver(sale, { time: String(now - 60_001) }))).toMatchObject({
      reason: 'REQUEST_TIME_STALE',
    });
    expect(await receiver.receiveNotification(deliver(sale, { time: String(now + 1001) }))).toMatchObject({
      reason: 'REQUEST_TIME_STALE',
    });
  });

  test('called at a path that a proxy rewrites is checked and acknowledged at the one that was called', async () => {
    const receiver = createKioskReceiver({ publicPath: (inner) => inner.replace(/^\/inner/, '/notify') });
    const notification = await received(deliver(sale, { path: '/inner?shop=1' }), receiver);
    if (notification.webhook !== 'sold') throw new Error('wrong webhook');
    expect(isSignedByMerchant(await notification.acknowledge())).toBe(true);
    expect(await createKioskReceiver().receiveNotification(deliver(sale, { path: '/inner?shop=1' }))).toMatchObject({
      reason: 'SIGNATURE_INVALID',
    });
  });

  test('of a kind that is not expected at this URL is refused', async () => {
    const receiver = createKioskReceiver();
    expect(await receiver.receiveNotification(deliver(sale), ['sold', 'closed'])).toMatchObject({ webhook: 'sold' });
    const refusal = await receiver.receiveNotification(deliver(sale), ['asked', 'closed']);
    expect(refusal).toMatchObject({ ok: false, reason: 'WEBHOOK_UNKNOWN', answer: { status: 422 } });
    expect((refusal as Refusal).message).toBe('Expected here is asked, closed; this is a sold.');
    expect(await receiver.receiveNotification(deliver({ hello: 'x' }))).toMatchObject({
      message: expect.stringContaining('sold (kind), asked (goods), closed (closedBy)'),
    });
  });
});

describe('what is refused', () => {
  const cases: Record<string, [input: () => unknown, reason: string, status: number]> = {
    'another method': [() => deliver(sale, { method: 'PUT' }), 'METHOD_NOT_ALLOWED', 405],
    'a GET': [() => new Request('https://shop.example/notify'), 'METHOD_NOT_ALLOWED', 405],
    'no signature': [() => deliver(sale, { headers: { Signature: undefined } }), 'SIGNATURE_MISSING', 401],
    'an empty signature': [() => deliver(sale, { headers: { Signature: ' ' } }), 'SIGNATURE_MISSING', 401],
    'another algorithm': [
      () => deliver(sale, { headers: { Signature: 'algorithm=none,signature=AAAA' } }),
      'SIGNATURE_ALGORITHM',
      401,
    ],
    'half a signature': [
      () => deliver(sale, { headers: { Signature: 'algorithm=RSA256' } }),
      'SIGNATURE_MALFORMED',
      400,
    ],
    'a body with another byte': [
      () => ({ ...deliver(sale), rawBody: `${JSON.stringify(sale)} ` }),
      'SIGNATURE_INVALID',
      401,
    ],
    'another path': [() => deliver(sale, { path: '/notify?shop=2' }), 'SIGNATURE_INVALID', 401],
    'a path with a line feed': [() => deliver(sale, { path: '/notify\n' }), 'HEADER_VALUE_INVALID', 400],
    'another client id': [() => deliver(sale, { headers: { 'Client-Id': 'T_2' } }), 'CLIENT_ID_MISMATCH', 401],
    'another time than signed': [
      () => deliver(sale, { headers: { 'Request-Time': String(now + 1) } }),
      'SIGNATURE_INVALID',
      401,
    ],
    'no time': [() => deliver(sale, { headers: { 'Request-Time': undefined } }), 'REQUEST_TIME_INVALID', 400],
    'a time without offset': [() => deliver(sale, { time: '2026-01-15T12:00:00' }), 'REQUEST_TIME_INVALID', 400],
    'an old time': [() => deliver(sale, { time: String(now - 900_001) }), 'REQUEST_TIME_STALE', 401],
    'a future time': [() => deliver(sale, { time: String(now + 900_001) }), 'REQUEST_TIME_STALE', 401],
    'null for headers': [() => ({ ...deliver(sale), headers: null }), 'SIGNATURE_MISSING', 401],
    'no headers': [() => ({ ...deliver(sale), headers: undefined }), 'SIGNATURE_MISSING', 401],
    'another spelling of the path': [
      () => ({ ...deliver(sale), path: '/x/%2e%2e/notify?shop=1' }),
      'SIGNATURE_INVALID',
      401,
    ],
    'another spelling of the path in a URL': [
      () => ({ ...deliver(sale), path: 'https://shop.example/x/%2e%2e/notify?shop=1' }),
      'SIGNATURE_INVALID',
      401,
    ],
    'a path with steps back in a URL': [
      () => ({ ...deliver(sale), path: 'https://shop.example/x/../notify?shop=1' }),
      'SIGNATURE_INVALID',
      401,
    ],
    'no path': [() => ({ ...deliver(sale), path: undefined }), 'SIGNATURE_INVALID', 401],
    'a header twice': [() => deliver(sale, { headers: { signature: 'x' } }), 'HEADER_DUPLICATED', 400],
    'a parsed body': [() => ({ ...deliver(sale), rawBody: sale }), 'BODY_PARSED', 400],
    'no body at all': [() => ({ ...deliver(sale), rawBody: undefined }), 'BODY_PARSED', 400],
    'the request of a framework': [
      () => ({ method: 'POST', url: '/notify', headers: {}, body: sale }),
      'BODY_PARSED',
      400,
    ],
    'a body of more than allowed': [() => deliver('x'.repeat(1_048_577)), 'BODY_TOO_LARGE', 413],
    'a request of more than allowed': [() => deliverRequest('x'.repeat(1_048_577)), 'BODY_TOO_LARGE', 413],
    'no JSON': [() => deliver('{"a":'), 'BODY_NOT_JSON', 400],
    'no object': [() => deliver([sale]), 'BODY_NOT_JSON', 400],
    'bytes that are no UTF-8': [() => deliver(new Uint8Array([0x7b, 0xff, 0x7d])), 'BODY_NOT_JSON', 400],
    'a byte order mark': [() => deliver(`\uFEFF${JSON.stringify(sale)}`), 'BODY_NOT_JSON', 400],
    'a hundred thousand levels': [
      () => deliver(`{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}`),
      'BODY_NOT_JSON',
      400,
    ],
    'a member __proto__': [() => deliver('{"closedBy":"x","a":[{"__proto__":{}}]}'), 'BODY_NOT_JSON', 400],
    'another kind of notification': [() => deliver({ hello: 'x' }), 'WEBHOOK_UNKNOWN', 422],
    'a member of another type': [() => deliver({ ...sale, outcome: [] }), 'WEBHOOK_UNKNOWN', 422],
    'another value where there is only one': [() => deliver({ ...sale, kind: 'GIFT' }), 'WEBHOOK_UNKNOWN', 422],
    'a status that there is not': [
      () => deliver({ ...sale, outcome: { state: 'X', reason: 'DONE' } }),
      'WEBHOOK_UNKNOWN',
      422,
    ],
    'a result without a code': [() => deliver({ ...sale, outcome: { state: 'S' } }), 'WEBHOOK_UNKNOWN', 422],
  };

  test.each(Object.entries(cases))('%s', async (_, [input, reason, status]) => {
    const refusals: Refusal[] = [];
    const receiver = createKioskReceiver({ onRefusal: (refusal) => refusals.push(refusal) });
    const refusal = await receiver.receiveNotification(input() as RawMessage);
    expect(refusal).toMatchObject({ ok: false, reason, answer: { status, body: reason } });
    expect(refusals).toEqual([refusal]);
    // The handlers see nothing of it, and the answer is the same.
    const sold = vi.fn<() => void>();
    expect(await receiver.handle(input() as RawMessage, { sold })).toMatchObject({ status });
    expect(sold).not.toHaveBeenCalled();
  });

  test('a Request whose body was read', async () => {
    const request = deliverRequest(sale);
    await request.json();
    expect(await createKioskReceiver().receiveNotification(request)).toMatchObject({
      reason: 'BODY_PARSED',
      message: expect.stringContaining('express.raw'),
    });
  });

  test('a Request whose body someone else is reading', async () => {
    const request = deliverRequest(sale);
    request.body?.getReader();
    expect(await createKioskReceiver().receiveNotification(request)).toMatchObject({ reason: 'BODY_PARSED' });
  });

  test('a body that says it is larger is not read, and an endless one no further than it may be', async () => {
    let pulled = 0;
    const endless = () =>
      new ReadableStream<Uint8Array>({
        pull: (controller) => controller.enqueue(new Uint8Array((pulled += 1) && 65_536)),
      });
    const init = { body: endless(), duplex: 'half' } as RequestInit;
    expect(await createKioskReceiver().receiveNotification(deliverRequest(sale, init))).toMatchObject({
      reason: 'BODY_TOO_LARGE',
    });
    expect(pulled).toBeLessThan(20);
    pulled = 0;
    const headers = { 'content-length': '2000000' };
    expect(
      await createKioskReceiver().receiveNotification(deliverRequest(sale, { ...init, body: endless(), headers })),
    ).toMatchObject({ reason: 'BODY_TOO_LARGE' });
    expect(pulled).toBeLessThan(2);
  });

  test('a body that breaks off', async () => {
    const body = new ReadableStream({ pull: (controller) => controller.error(new Error('gone')) });
    const request = deliverRequest(sale, { body, duplex: 'half' } as RequestInit);
    expect(await createKioskReceiver().receiveNotification(request)).toMatchObject({ reason: 'BODY_UNREADABLE' });
  });

  test('one of the gateway that the contract does not know can be looked at, and is shown by no log', async () => {
    const refusal = await createKioskReceiver().receiveNotification(deliver({ hello: 'x', token: 'CANARY' }));
    expect((refusal as Refusal).body).toEqual({ hello: 'x', token: 'CANARY' });
    expect([inspect(refusal, { depth: 9 }), JSON.stringify({ ...refusal })].join()).not.toContain('CANARY');
    expect('body' in (await createKioskReceiver().receiveNotification({ ...deliver(sale), path: '/x' }))).toBe(false);
  });

  test.each<[string, () => unknown]>([
    [
      'throws',
      () => {
        throw new Error('log');
      },
    ],
    ['rejects with', () => Promise.reject(new Error('log'))],
  ])('what the log %s changes nothing', async (_, onRefusal) => {
    const unhandled = vi.fn<() => void>();
    process.on('unhandledRejection', unhandled);
    const receiver = createKioskReceiver({ onRefusal });
    expect(await receiver.receiveNotification(deliver({ hello: 'x' }))).toMatchObject({ reason: 'WEBHOOK_UNKNOWN' });
    await new Promise((resolve) => setImmediate(resolve));
    process.off('unhandledRejection', unhandled);
    expect(unhandled).not.toHaveBeenCalled();
  });

  test('no refusal shows anything of the message', async () => {
    const secret = 'CANARY';
    const input = deliver({ hello: secret }, { headers: { 'Client-Id': secret } });
    for (const message of [
      input,
      deliver({ [`x`]: secret }),
      deliver(`{"a":"${secret}`),
      { ...input, headers: { signature: secret } },
    ])
      expect(inspect(await createKioskReceiver().receiveNotification(message), { depth: 9 })).not.toContain(secret);
  });
});

describe('an acknowledgement', () => {
  test('is the one text, signed at the path that was called', async () => {
    const notification = await received(deliver(sale));
    if (notification.webhook !== 'sold') throw new Error('wrong webhook');
    const answer = await notification.acknowledge();
    expect(answer).toMatchObject({
      status: 200,
      body: acknowledgement,
      headers: {
        'content-type': 'application/json; charset=UTF-8',
        'client-id': clientId,
        'response-time': '2026-01-15T12:00:00+00:00',
      },
    });
    expect(isSignedByMerchant(answer)).toBe(true);
    expect(isSignedByMerchant(answer, '/notify')).toBe(false);
    const response = answer.toResponse();
    expect([response.status, await response.text()]).toEqual([200, acknowledgement]);
    expect(response.headers.get('signature')).toBe(answer.headers['signature']);
  });

  test('carries data where the webhook asks for it, and nothing where it has no body', async () => {
    const asked = await received(deliver({ goods: ['tea'] }));
    if (asked.webhook !== 'asked') throw new Error('wrong webhook');
    const answer = await asked.acknowledge({ more: 'true' });
    expect(answer).toMatchObject({ status: 200, body: '{"more":"true"}' });
    expect(isSignedByMerchant(answer)).toBe(true);
    // @ts-expect-error -- the answer is missing
    await expect(asked.acknowledge()).rejects.toMatchObject({ code: 'OPTIONS_INVALID' });

    const closed = await received(deliver({ closedBy: 'x' }));
    if (closed.webhook !== 'closed') throw new Error('wrong webhook');
    expect(await closed.acknowledge()).toMatchObject({ status: 200, headers: {}, body: '' });
  });
});

describe('duplicates', () => {
  const handled = async (receiver = createKioskReceiver()) => {
    const work = vi.fn<() => Promise<void>>(async () => {});
    return { receiver, work, handle: (input: RawMessage) => receiver.handle(input, { sold: work, closed: work }) };
  };

  test('are acknowledged without the handler; another state of the same sale is none', async () => {
    const { work, handle } = await handled();
    for (let delivery = 0; delivery < 3; delivery += 1)
      expect(await handle(deliver({ ...sale, delivery }))).toMatchObject({ status: 200, body: acknowledgement });
    expect(work).toHaveBeenCalledTimes(1);
    await handle(deliver({ ...sale, outcome: { state: 'F', reason: 'BROKEN' } }));
    await handle(deliver({ ...sale, saleId: '8' }));
    await handle(deliver({ ...sale, shop: { id: '1' } }));
    expect(work).toHaveBeenCalledTimes(4);
    await handle(deliver({ ...sale, shop: { id: '1' }, note: 'x' }));
    expect(work).toHaveBeenCalledTimes(4);
  });

  test('may be handled by the methods of an object', async () => {
    class Desk {
      sales = 0;
      sold() {
        this.sales += 1;
      }
    }
    const desk = new Desk();
    expect(await createKioskReceiver().handle(deliver(sale), desk)).toMatchObject({ status: 200 });
    expect(desk.sales).toBe(1);
  });

  test('are equal in every byte where the contract names no fields', async () => {
    const { work, handle } = await handled();
    await handle(deliver({ closedBy: 'x' }));
    await handle(deliver({ closedBy: 'x' }));
    await handle(deliver({ closedBy: 'y' }));
    expect(work).toHaveBeenCalledTimes(2);
  });

  test('of a question are none: each delivery wants its answer', async () => {
    const receiver = createKioskReceiver();
    const asked = vi.fn<() => { more: 'true' }>(() => ({ more: 'true' }));
    for (let delivery = 0; delivery < 2; delivery += 1)
      expect(await receiver.handle(deliver({ goods: [] }), { asked })).toMatchObject({ body: '{"more":"true"}' });
    expect(asked).toHaveBeenCalledTimes(2);
  });

  test('flagged, when the steps are taken one by one', async () => {
    const receiver = createKioskReceiver();
    const first = await received(deliver(sale), receiver);
    if (first.webhook === 'sold') await first.acknowledge();
    const second = await received(deliver(sale), receiver);
    expect([first.duplicate, second.duplicate]).toEqual([false, true]);
    // To release a duplicate does not undo what has been done.
    await second.release();
    expect(await received(deliver(sale), receiver)).toMatchObject({ duplicate: true });
  });

  test('that come while the first is being handled are left for later, and neither handled nor acknowledged', async () => {
    const { receiver } = await handled();
    let finish = (): void => {};
    const work = vi.fn<() => Promise<void>>(() => new Promise((resolve) => (finish = resolve)));
    const first = receiver.handle(deliver(sale), { sold: work });
    await vi.waitFor(() => expect(work).toHaveBeenCalledTimes(1));
    expect(await receiver.receiveNotification(deliver(sale))).toMatchObject({
      reason: 'IN_PROGRESS',
      answer: { status: 409 },
    });
    finish();
    expect(await first).toMatchObject({ status: 200 });
    expect(await receiver.handle(deliver(sale), { sold: work })).toMatchObject({ status: 200 });
    expect(work).toHaveBeenCalledTimes(1);
  });

  test('a hundred deliveries at once are handled once', async () => {
    const { work, handle } = await handled();
    const answers = await Promise.all(Array.from({ length: 100 }, () => handle(deliver(sale))));
    expect(work).toHaveBeenCalledTimes(1);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 409]));
  });

  test('a handler that fails leaves the notification undelivered: the next delivery counts as the first', async () => {
    const { receiver, work, handle } = await handled();
    const broken = receiver.handle(deliver(sale), {
      sold: () => {
        throw new Error('database');
      },
    });
    await expect(broken).rejects.toThrow('database');
    await handle(deliver(sale));
    expect(work).toHaveBeenCalledTimes(1);
  });

  test('a process that dies in between holds the notification for the lease, and no longer', async () => {
    let clock = now;
    const receiver = createKioskReceiver({ now: () => clock, lease: 1000 });
    const lost = await received(deliver(sale), receiver);
    expect(await receiver.receiveNotification(deliver(sale))).toMatchObject({ reason: 'IN_PROGRESS' });
    clock += 1000;
    const second = await received(deliver(sale), receiver);
    expect(second.duplicate).toBe(false);
    // What the first does now must not take the claim of the second away.
    await lost.release();
    expect(await receiver.receiveNotification(deliver(sale))).toMatchObject({ reason: 'IN_PROGRESS' });
  });

  test('are known for twice the span of redelivery', async () => {
    let clock = now;
    const receiver = createKioskReceiver({ now: () => clock });
    const at = (offset: number) => {
      clock = now + offset;
      return deliver(sale, { time: String(clock) });
    };
    const first = await received(at(0), receiver);
    if (first.webhook === 'sold') await first.acknowledge();
    expect((await received(at(359_999), receiver)).duplicate).toBe(true);
    expect((await received(at(360_000), receiver)).duplicate).toBe(false);
  });

  test('are told apart by a hash: no store learns a token or an id', async () => {
    const keys: string[] = [];
    const memory = createMemoryStore({ now: () => now });
    const store: NotificationStore = { ...memory, claim: (key, lease) => (keys.push(key), memory.claim(key, lease)) };
    await received(deliver({ ...sale, saleId: 'SECRET' }), createKioskReceiver({ store }));
    expect(keys).toEqual([expect.stringMatching(/^sold:[0-9a-f]{64}$/)]);
  });
});

describe('a store or key that fails', () => {
  const failing = (part: keyof NotificationStore): NotificationStore => ({
    ...createMemoryStore({ now: () => now }),
    [part]: async () => {
      throw new Error('store');
    },
  });

  test('before: nothing is handled, and 503 makes the gateway deliver again', async () => {
    const receiver = createKioskReceiver({ store: failing('claim') });
    const sold = vi.fn<() => void>();
    expect(await receiver.receiveNotification(deliver(sale))).toMatchObject({
      reason: 'UNAVAILABLE',
      cause: new Error('store'),
      answer: { status: 503 },
    });
    expect(await receiver.handle(deliver(sale), { sold })).toMatchObject({ status: 503 });
    expect(sold).not.toHaveBeenCalled();
  });

  test('that hangs is given up after five seconds', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const claim = vi.fn<() => Promise<never>>(() => new Promise(() => {}));
    const receiver = createKioskReceiver({ store: { ...createMemoryStore(), claim } });
    const refusal = receiver.receiveNotification(deliver(sale));
    await vi.waitFor(() => expect(claim).toHaveBeenCalledOnce());
    await vi.advanceTimersByTimeAsync(5000);
    vi.useRealTimers();
    expect(await refusal).toMatchObject({
      reason: 'UNAVAILABLE',
      cause: { message: 'store.claim took more than 5 s.' },
    });
  });

  test.each([undefined, null, 'DONE', 'OK', true, 1])(
    'that says %j of a notification knows nothing of it',
    async (word) => {
      const store = { ...createMemoryStore(), claim: () => word as never };
      const receiver = createKioskReceiver({ store });
      const sold = vi.fn<() => void>();
      expect(await receiver.handle(deliver(sale), { sold })).toMatchObject({ status: 503 });
      expect(sold).not.toHaveBeenCalled();
      expect(await receiver.receiveNotification(deliver(sale))).toMatchObject({
        cause: { message: expect.stringContaining("'done'") },
      });
    },
  );

  test('with a secret in its error hands over nothing but the error', async () => {
    const claim = () => Promise.reject(Object.assign(new Error('store'), { options: { password: 'TOKEN' } }));
    const receiver = createKioskReceiver({ store: { ...createMemoryStore(), claim } });
    const refusal = await receiver.receiveNotification(deliver(sale));
    expect(inspect(refusal, { depth: 9, showHidden: true })).not.toContain('TOKEN');
  });

  test('after: there is no acknowledgement', async () => {
    const receiver = createKioskReceiver({ store: failing('complete') });
    await expect(receiver.handle(deliver(sale), { sold: () => {} })).rejects.toThrow('store');
  });

  test('on release: what the handler threw is what is told', async () => {
    const receiver = createKioskReceiver({ store: failing('release') });
    const sold = () => {
      throw new Error('handler');
    };
    await expect(receiver.handle(deliver(sale), { sold })).rejects.toThrow('handler');
  });

  test('a key that fails only when it is imported', async () => {
    // Right in its outer form, as far as a look at the DER goes; of what PKCS#1 holds, only the modulus is there.
    const hex = `3082011d300d06092a864886f70d01010105000382010a00308201050282010100${'aa'.repeat(256)}`;
    const receiver = createKioskReceiver({ gatewayPublicKey: Buffer.from(hex, 'hex').toString('base64') });
    expect(await receiver.receiveNotification(deliver(sale))).toMatchObject({
      reason: 'UNAVAILABLE',
      cause: { code: 'KEY_INVALID' },
      answer: { status: 503 },
    });
  });
});
