import { readFileSync, readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bugs } from './bugs.ts';
import { startGateway } from './gateway.ts';
import type { Gateway, GatewayOptions } from './gateway.ts';
import { testIdentity } from './identity.ts';
import { signedCall } from './signed-call.ts';
import type { CallOptions } from './signed-call.ts';

const merchant = 'M100200300';
const prepareBody = {
  authClientId: merchant,
  authClientName: 'Example Retail Limited',
  referenceMerchantId: merchant,
  authRedirectUrl: 'https://www.shop.example/wallet/return',
  customerBelongsTo: 'GCASH',
  scopes: ['AGREEMENT_PAY', 'USER_LOGIN_ID'],
  authState: 'state-1',
  terminalType: 'WEB',
  referenceAgreementId: 'agreement-1',
};
const php = (value: string) => ({ currency: 'PHP', value });
const payBody = (paymentRequestId: string, accessToken: string, value = '12500') => ({
  paymentRequestId,
  paymentAmount: php(value),
  order: { referenceOrderId: 'order-1', orderDescription: 'Monthly plan', orderAmount: php(value) },
  paymentMethod: { paymentMethodType: 'CONNECT_WALLET', paymentMethodId: accessToken },
  paymentFactor: { isAgreementPayment: 'true' },
});
const consultBody = { paymentAmount: php('0'), paymentFactor: { isAgreementPayment: 'true' } };

const started: Gateway[] = [];
afterAll(async () => {
  await Promise.all(started.map((gateway) => gateway.close()));
});

/** A gateway of its own, and calls of each operation to it, whose answers have to be signed. */
async function begin(options: GatewayOptions = {}) {
  const gateway = await startGateway(options);
  started.push(gateway);
  const send = async (path: string, body: unknown) => {
    const answer = await signedCall(gateway, { path: `/v1/${path}`, body });
    expect(answer).toMatchObject({ status: 200, isVerified: true });
    return answer;
  };
  const authorizations = (name: string) => (body: unknown) => send(`authorizations/${name}`, body);
  const payments = (name: string) => (body: unknown) => send(`payments/${name}`, body);
  const calls = {
    prepare: authorizations('prepare'),
    applyToken: authorizations('applyToken'),
    cancelToken: authorizations('cancelToken'),
    consultPayment: payments('consultPayment'),
    pay: payments('pay'),
    inquiryPayment: payments('inquiryPayment'),
    cancelPayment: payments('cancelPayment'),
    refund: payments('refund'),
  };
  const approveCode = async (body: object = prepareBody) => {
    const prepared = await calls.prepare(body);
    return gateway.approve(String(prepared.body['normalUrl'])).authCode;
  };
  const byCode = (authCode: string, authClientId = merchant) =>
    calls.applyToken({ authClientId, grantType: 'AUTHORIZATION_CODE', authCode });
  const byRefresh = (refreshToken: unknown, authClientId = merchant) =>
    calls.applyToken({ authClientId, grantType: 'REFRESH_TOKEN', refreshToken });
  const bind = async (body?: object) => {
    const { body: token } = await byCode(await approveCode(body));
    return { accessToken: String(token['accessToken']), refreshToken: String(token['refreshToken']) };
  };
  const refundOf = (refundRequestId: string, value: string, paymentRequestId = 'p1') =>
    calls.refund({ refundRequestId, paymentRequestId, refundAmount: php(value) });
  return { gateway, ...calls, approveCode, byCode, byRefresh, bind, refundOf };
}

const ok = 'S SUCCESS success';
/** Two inquiries find each payment in process. */
const slow: GatewayOptions = { inquiries: () => 2 };
const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+08:00$/;

describe('the folder', () => {
  const folder = new URL('.', import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const sourceOf = (file: string): string => readFileSync(new URL(file, folder), 'utf8');

  test.each(files)('%s imports from node and from the folder alone', (file) => {
    const imports = [...sourceOf(file).matchAll(/\b(?:from|import\()\s*'([^']+)'/g)].map(([, name = '']) => name);
    const foreign = imports.filter((name) => {
      if (name === 'vitest') return !file.endsWith('.test.ts');
      if (name.startsWith('node:')) return false;
      return !name.startsWith('.') || !new URL(name, new URL(file, folder)).href.startsWith(folder.href);
    });
    expect(foreign).toEqual([]);
    expect(sourceOf(file)).not.toMatch(/openapi\.yaml'|document\.json'|\brequire\(/);
  });

  test('each bug is asked for at one place', () => {
    const sources = files.filter((file) => !/bugs\.ts$|\.test\.ts$/.test(file)).map(sourceOf);
    const asked = Object.fromEntries(
      Object.keys(bugs).map((bug) => [bug, sources.join('\n').split(`has('${bug}')`).length - 1]),
    );
    expect(Object.entries(asked).filter(([, count]) => count !== 1)).toEqual([]);
  });

  test('there are bugs of every group', () => {
    expect(Object.keys(bugs).length).toBeGreaterThanOrEqual(30);
    expect(new Set(Object.values(bugs).map(({ group }) => group)).size).toBe(6);
  });
});

describe('a good call', () => {
  test('of each operation succeeds', async () => {
    const { gateway, ...calls } = await begin(slow);
    const prepared = await calls.prepare(prepareBody);
    expect(prepared.body).toMatchObject({
      result: { resultStatus: 'S', resultCode: 'SUCCESS' },
      pspId: expect.any(String),
      acquirerId: expect.any(String),
      normalUrl: expect.stringMatching(/^http:/),
    });
    const { authCode, authState, returnUrl } = gateway.approve(String(prepared.body['normalUrl']));
    expect(authState).toBe('state-1');
    expect(returnUrl).toBe(`https://www.shop.example/wallet/return?authCode=${authCode}&authState=state-1`);
    const { body: token } = await calls.byCode(authCode);
    expect(token).toMatchObject({
      accessToken: expect.any(String),
      accessTokenExpiryTime: expect.stringMatching(moment),
      refreshToken: expect.any(String),
      refreshTokenExpiryTime: expect.stringMatching(moment),
      userLoginId: expect.any(String),
    });
    const paid = await calls.pay(payBody('p1', String(token['accessToken'])));
    expect(paid.body).toMatchObject({ result: { resultStatus: 'U', resultCode: 'PAYMENT_IN_PROCESS' } });
    const inquire = () => calls.inquiryPayment({ paymentRequestId: 'p1' });
    const seen = [await inquire(), await inquire(), await inquire(), await inquire()];
    expect(seen.map(({ body }) => (body['paymentResult'] as { resultStatus: string }).resultStatus)).toEqual([
      'U',
      'U',
      'S',
      'S',
    ]);
    expect(seen[3]?.body).toMatchObject({
      acquirerId: expect.any(String),
      paymentRequestId: 'p1',
      paymentId: paid.body['paymentId'],
      paymentAmount: php('12500'),
      walletBrandName: 'GCash',
    });
    expect((await calls.refundOf('r1', '2500')).body).toMatchObject({
      result: { resultStatus: 'S' },
      refundId: expect.any(String),
      refundAmount: php('2500'),
    });
    const after = await inquire();
    expect(after.body['transactions']).toMatchObject([
      { transactionType: 'REFUND', transactionStatus: 'SUCCESS', transactionRequestId: 'r1' },
    ]);
    await calls.pay(payBody('p2', String(token['accessToken'])));
    const canceled = await calls.cancelPayment({ paymentRequestId: 'p2' });
    expect(canceled.line).toBe(ok);
    expect(canceled.body['pspId']).toBe(prepared.body['pspId']);
    expect((await calls.cancelToken({ accessToken: token['accessToken'], authClientId: merchant })).line).toBe(ok);
    expect((await calls.consultPayment(consultBody)).body).toMatchObject({
      result: { resultStatus: 'S' },
      paymentOptions: [{ paymentMethodType: 'CONNECT_WALLET', enabled: 'true' }],
    });
  });

  test('is answered with the headers of the documents', async () => {
    const { gateway } = await begin();
    const { headers } = await signedCall(gateway);
    expect(headers).toMatchObject({
      'content-type': 'application/json; charset=UTF-8',
      'client-id': gateway.identity.clientId,
      'response-time': expect.stringMatching(moment),
      signature: expect.stringMatching(/^algorithm=RSA256,keyVersion=1,signature=([A-Za-z0-9]|%2B|%2F)+(%3D){0,2}$/),
    });
  });
});

describe('the protocol', () => {
  let gateway: Gateway;
  beforeAll(async () => {
    ({ gateway } = await begin());
  });
  const good = '{"paymentRequestId":"none"}';
  const at = '/v1/payments/inquiryPayment';
  const bytes = (...parts: readonly (string | readonly number[])[]): Buffer =>
    Buffer.concat(parts.map((part) => Buffer.from(part as string)));

  test.each<[string, CallOptions]>([
    ['milliseconds', {}],
    ['ISO 8601', { time: '2019-07-12T12:08:56+05:30' }],
    ['ISO 8601 in UTC with a fraction', { time: '2025-02-20T08:51:49.09Z' }],
    ['an old time', { time: '1285599933871' }],
    ['blanks around the body', { body: ` ${good}\n` }],
    ['blanks after the commas', { signature: (value) => value.replaceAll(',', ', ') }],
    ['another order of the parts', { signature: (value) => value.split(',').toReversed().join(',') }],
    ['Base64 that is not percent-encoded', { signature: (value) => decodeURIComponent(value) }],
    ['no version of the key', { signature: (value) => value.replace('keyVersion=1,', '') }],
    ['a query, signed', { path: `${at}?x=1` }],
    ['names of headers in upper case', { headers: { 'client-id': undefined, 'CLIENT-ID': clientId() } }],
    ['no charset', { headers: { 'content-type': 'application/json' } }],
    ['JSON among others as answer', { headers: { accept: 'text/html, application/json;q=0.9' } }],
    ['a token of an agent', { headers: { 'agent-token': 'x' } }],
    ['an escaped name', { body: '{"\\u0070aymentRequestId":"none"}' }],
  ])('takes %s', async (_, options) => {
    const answer = await signedCall(gateway, options);
    expect(answer).toMatchObject({ status: 200, isVerified: true });
    expect(answer.line).toBe('F ORDER_NOT_EXIST The payment does not exist.');
  });

  test.each<[string, string, CallOptions]>([
    ['no signature', 'INVALID_SIGNATURE', { headers: { signature: undefined } }],
    ['an empty one', 'INVALID_SIGNATURE', { headers: { signature: '' } }],
    [
      'neither signature nor client',
      'INVALID_SIGNATURE',
      { headers: { signature: undefined, 'client-id': undefined } },
    ],
    ['garbage', 'INVALID_SIGNATURE', { headers: { signature: '%%%,,=' } }],
    ['another algorithm', 'INVALID_SIGNATURE', { signature: (value) => value.replace('RSA256', 'RSA512') }],
    ['no algorithm', 'INVALID_SIGNATURE', { signature: (value) => value.replace('algorithm=RSA256,', '') }],
    ['no value', 'INVALID_SIGNATURE', { signature: (value) => value.replace(/,signature=.*/, '') }],
    ['an empty value', 'INVALID_SIGNATURE', { signature: (value) => value.replace(/signature=.*/, 'signature=') }],
    ['half a value', 'INVALID_SIGNATURE', { signature: (value) => value.slice(0, -12) }],
    [
      'a version that is none',
      'INVALID_SIGNATURE',
      { signature: (value) => value.replace('keyVersion=1', 'keyVersion=../1') },
    ],
    ['another version', 'KEY_NOT_FOUND', { signature: (value) => value.replace('keyVersion=1', 'keyVersion=2') }],
    ['another key', 'INVALID_SIGNATURE', { privateKey: testIdentity().strangersPrivateKey }],
    ['another body', 'INVALID_SIGNATURE', { signed: { body: `${good} ` } }],
    ['another path', 'INVALID_SIGNATURE', { signed: { path: `${at}/` } }],
    ['the path of another operation', 'INVALID_SIGNATURE', { signed: { path: '/v1/payments/pay' } }],
    ['a query that was not signed', 'INVALID_SIGNATURE', { path: `${at}?x=1`, signed: { path: at } }],
    ['another time', 'INVALID_SIGNATURE', { time: '1685599933871', signed: { time: '1685599933872' } }],
    ['another client', 'INVALID_SIGNATURE', { signed: { client: 'SANDBOX_X' } }],
    ['no time', 'INVALID_SIGNATURE', { headers: { 'request-time': undefined } }],
    ['a client that is not known', 'INVALID_CLIENT', { headers: { 'client-id': 'SANDBOX_X' } }],
    ['no client', 'INVALID_CLIENT', { headers: { 'client-id': undefined } }],
    ['a client twice', 'INVALID_CLIENT', { headers: { 'client-id': [clientId(), clientId()] } }],
    [
      'a time twice',
      'INVALID_SIGNATURE',
      { time: '1685599933871', headers: { 'request-time': ['1685599933871', '1'] } },
    ],
    ['a time that is none, signed', 'PARAM_ILLEGAL', { time: 'yesterday' }],
    ['a time in seconds, signed', 'PARAM_ILLEGAL', { time: '1685599933' }],
    ['an unknown path', 'NO_INTERFACE_DEF', { path: `${at}s` }],
    ['a slash at the end', 'NO_INTERFACE_DEF', { path: `${at}/` }],
    ['a path in upper case', 'NO_INTERFACE_DEF', { path: at.toUpperCase() }],
    ['an unknown path with another method', 'NO_INTERFACE_DEF', { path: `${at}s`, method: 'PUT' }],
    ['GET', 'METHOD_NOT_SUPPORTED', { method: 'GET', body: '' }],
    ['PUT', 'METHOD_NOT_SUPPORTED', { method: 'PUT' }],
    ['DELETE', 'METHOD_NOT_SUPPORTED', { method: 'DELETE' }],
    ['text', 'MEDIA_TYPE_NOT_ACCEPTABLE', { headers: { 'content-type': 'text/plain' } }],
    ['no media type', 'MEDIA_TYPE_NOT_ACCEPTABLE', { headers: { 'content-type': undefined } }],
    ['another charset', 'MEDIA_TYPE_NOT_ACCEPTABLE', { headers: { 'content-type': 'application/json; charset=GBK' } }],
    ['HTML alone as answer', 'MEDIA_TYPE_NOT_ACCEPTABLE', { headers: { accept: 'text/html' } }],
    ['anything but JSON as answer', 'MEDIA_TYPE_NOT_ACCEPTABLE', { headers: { accept: 'application/json;q=0, */*' } }],
    ['no body', 'PARAM_ILLEGAL', { body: '' }],
    ['half a body', 'PARAM_ILLEGAL', { body: good.slice(0, -3) }],
    ['two bodies', 'PARAM_ILLEGAL', { body: good + good }],
    ['a byte order mark', 'PARAM_ILLEGAL', { body: bytes([0xef, 0xbb, 0xbf], good) }],
    ['bad UTF-8', 'PARAM_ILLEGAL', { body: bytes('{"paymentRequestId":"', [0xff], '"}') }],
    ['an array', 'PARAM_ILLEGAL', { body: `[${good}]` }],
    ['a text', 'PARAM_ILLEGAL', { body: '"x"' }],
    ['null', 'PARAM_ILLEGAL', { body: 'null' }],
    ['`__proto__`', 'PARAM_ILLEGAL', { body: good.replace('}', ',"__proto__":{}}') }],
    ['`constructor`', 'PARAM_ILLEGAL', { body: good.replace('}', ',"constructor":"x"}') }],
    ['`__proto__` instead', 'PARAM_ILLEGAL', { body: '{"__proto__":{"paymentRequestId":"x"}}' }],
    [
      'arrays without end',
      'PARAM_ILLEGAL',
      { body: `{"paymentRequestId":${'['.repeat(100_000)}${']'.repeat(100_000)}}` },
    ],
    ['more than a mebibyte', 'PARAM_ILLEGAL', { body: good.padEnd(1024 * 1024 + 1) }],
  ])('refuses %s with %s %#', async (_, code, options) => {
    const answer = await signedCall(gateway, options);
    expect(answer).toMatchObject({ status: 200, isVerified: true });
    expect(answer.line).toMatch(new RegExp(`^F ${code} `));
    expect(Object.keys(answer.body)).toEqual(['result']);
  });

  test('refuses a signature that was sent twice', async () => {
    let value = '';
    const time = String(Date.now());
    await signedCall(gateway, { time, signature: (sent) => (value = sent) });
    const { line } = await signedCall(gateway, { time, headers: { signature: [value, value] } });
    expect(line).toMatch(/^F INVALID_SIGNATURE /);
  });

  test('signs the answer to HEAD, which has no body', async () => {
    const answer = await signedCall(gateway, { method: 'HEAD', body: '' });
    expect(answer).toMatchObject({ status: 200, isVerified: true, text: '' });
  });
});

function clientId(): string {
  return testIdentity().client.clientId;
}

describe('fields', () => {
  const emoji = '\u{1F600}';
  const orderWith = (orderDescription: string | undefined) => ({
    referenceOrderId: 'order-1',
    orderAmount: php('12500'),
    orderDescription,
  });
  const fields: readonly (readonly [string, 'prepare' | 'consultPayment' | 'pay', object, string | undefined])[] = [
    ['no authState', 'prepare', { authState: undefined }, 'authState'],
    ['no referenceAgreementId', 'prepare', { referenceAgreementId: undefined }, 'referenceAgreementId'],
    ['a text for a list', 'prepare', { scopes: 'AGREEMENT_PAY' }, 'scopes'],
    ['an authState of 256 characters', 'prepare', { authState: emoji.repeat(256) }, undefined],
    ['one of 257', 'prepare', { authState: emoji.repeat(257) }, 'authState'],
    ['a scope that is none', 'prepare', { scopes: ['AGREEMENT_PAY', 'OTHER'] }, 'scopes[1]'],
    ['no scope', 'prepare', { scopes: [] }, 'scopes'],
    ['an app without osType', 'prepare', { terminalType: 'APP' }, 'osType'],
    ['an app with one', 'prepare', { terminalType: 'APP', osType: 'IOS' }, undefined],
    ['a mini program', 'prepare', { terminalType: 'MINI_APP' }, 'terminalType'],
    ['a link into an app', 'prepare', { authRedirectUrl: 'shop://return' }, undefined],
    ['a URL of blanks', 'prepare', { authRedirectUrl: 'https://shop.example/a b' }, 'authRedirectUrl'],
    ['no URL', 'prepare', { authRedirectUrl: 'www.shop.example' }, 'authRedirectUrl'],
    ['a half percent', 'prepare', { authRedirectUrl: 'https://shop.example/%2' }, 'authRedirectUrl'],
    ['http for notifications', 'prepare', { authNotifyUrl: 'http://shop.example' }, 'authNotifyUrl'],
    ['a long text', 'prepare', { passThroughInfo: 'a'.repeat(20_000) }, undefined],
    ['a longer one', 'prepare', { passThroughInfo: 'a'.repeat(20_001) }, 'passThroughInfo'],
    ['null', 'prepare', { userAgent: null }, 'userAgent'],
    ['a field of nobody', 'prepare', { authStat: 'x' }, 'authStat'],
    ['a zero amount', 'consultPayment', { paymentAmount: php('0') }, undefined],
    ['a zero before', 'consultPayment', { paymentAmount: php('01') }, 'paymentAmount.value'],
    ['a native amount', 'consultPayment', { paymentAmount: { currency: 'PHP', value: 1 } }, 'paymentAmount.value'],
    [
      'a native flag',
      'consultPayment',
      { paymentFactor: { isCashierPayment: true } },
      'paymentFactor.isCashierPayment',
    ],
    ['a mini program here', 'consultPayment', { env: { terminalType: 'MINI_APP' } }, undefined],
    ['a nested condition', 'consultPayment', { env: { terminalType: 'WAP' } }, 'env.osType'],
    ['a merchant by its id', 'consultPayment', { merchant: { referenceMerchantId: 'M' } }, undefined],
    ['a nested field of nobody', 'consultPayment', { env: { x: 'x' } }, 'env.x'],
    [
      'a currency in lower case',
      'consultPayment',
      { paymentAmount: { currency: 'php', value: '1' } },
      'paymentAmount.currency',
    ],
    ['no description', 'pay', { order: orderWith(undefined) }, 'order.orderDescription'],
    ['a description of 256 characters', 'pay', { order: orderWith(emoji.repeat(256)) }, undefined],
    ['one of 257 characters', 'pay', { order: orderWith('a'.repeat(257)) }, 'order.orderDescription'],
    ['an id of 64 characters', 'pay', { paymentRequestId: 'a'.repeat(64) }, undefined],
    ['an id of 65 characters', 'pay', { paymentRequestId: 'a'.repeat(65) }, 'paymentRequestId'],
    ['a zero amount to pay', 'pay', { paymentAmount: php('0') }, 'paymentAmount.value'],
    ['no currency', 'pay', { settlementStrategy: {} }, 'settlementStrategy.settlementCurrency'],
    ['a flag that has to be there', 'pay', { paymentFactor: {} }, 'paymentFactor.isAgreementPayment'],
    ['a leap day', 'pay', { paymentExpiryTime: '2028-02-29T12:00:00+08:00' }, undefined],
    ['one that is none', 'pay', { paymentExpiryTime: '2100-02-29T12:00:00+08:00' }, 'paymentExpiryTime'],
    ['a leap second', 'pay', { paymentExpiryTime: '2017-01-01T07:59:60+08:00' }, undefined],
    ['one at another time', 'pay', { paymentExpiryTime: '2017-01-01T07:58:60+08:00' }, 'paymentExpiryTime'],
    ['a time without offset', 'pay', { paymentExpiryTime: '2026-01-15T12:00:00' }, 'paymentExpiryTime'],
  ];

  test.each(fields)('%s', async (_, name, change, field) => {
    const calls = await begin();
    const bodies = { prepare: prepareBody, consultPayment: consultBody, pay: payBody('p1', 'x') };
    const { line } = await calls[name]({ ...bodies[name], ...change });
    expect(/PARAM_ILLEGAL (\S+)/.exec(line)?.[1]).toBe(field);
  });

  test.each([
    ['AUTHORIZATION_CODE', 'authCode'],
    ['REFRESH_TOKEN', 'refreshToken'],
  ])('a grant of the type %s needs its %s', async (grantType, field) => {
    const { applyToken } = await begin();
    const { line } = await applyToken({ authClientId: merchant, grantType });
    expect(line).toBe(`F PARAM_ILLEGAL ${field} is required.`);
    expect((await applyToken({ authClientId: merchant, grantType, [field]: 'x' })).line).toMatch(/^F INVALID_/);
  });

  test('an id is needed, either one', async () => {
    const { inquiryPayment, cancelPayment, refund } = await begin();
    for (const operation of [inquiryPayment, cancelPayment]) {
      expect((await operation({})).line).toBe('F PARAM_ILLEGAL paymentRequestId or paymentId is required.');
      expect((await operation({ paymentId: 'x' })).line).toMatch(/ORDER_NOT_EXIST/);
    }
    expect((await refund({ refundRequestId: 'r', refundAmount: php('1') })).line).toMatch(/PARAM_ILLEGAL/);
  });
});

describe('an authorization', () => {
  test('is the same for the same request, and refused for another with its key', async () => {
    const { prepare } = await begin();
    const first = await prepare(prepareBody);
    expect((await prepare(prepareBody)).text).toBe(first.text);
    expect((await prepare({ ...prepareBody, authState: 'other' })).line).toMatch(/^F REPEAT_REQ_INCONSISTENT /);
    const other = await prepare({ ...prepareBody, referenceAgreementId: 'agreement-2' });
    expect(other.body['normalUrl']).not.toBe(first.body['normalUrl']);
    const { referenceAgreementId: _, ...keyless } = { ...prepareBody, scopes: ['USER_LOGIN_ID'] };
    expect((await prepare(keyless)).body['normalUrl']).not.toBe((await prepare(keyless)).body['normalUrl']);
  });

  test.each([
    ['WEB', undefined, ['normalUrl']],
    ['WAP', 'IOS', ['applinkUrl', 'normalUrl']],
    ['WAP', 'ANDROID', ['applinkUrl', 'normalUrl', 'appIdentifier']],
    ['APP', 'ANDROID', ['schemeUrl', 'applinkUrl', 'normalUrl', 'appIdentifier']],
  ])('has the URLs of %s on %s', async (terminalType, osType, names) => {
    const { gateway, prepare } = await begin();
    const { body } = await prepare({ ...prepareBody, terminalType, ...(osType !== undefined && { osType }) });
    expect(Object.keys(body)).toEqual(['result', 'pspId', 'acquirerId', ...names]);
    const codes = names
      .filter((name) => name.endsWith('Url'))
      .map((name) => gateway.approve(String(body[name])).authCode);
    expect(new Set(codes).size).toBe(1);
  });

  test('is approved over HTTP as well, with the state as it came', async () => {
    const { gateway, prepare } = await begin();
    const authState = 'a1B2/c3D4+e5F6 \u{1F600}';
    const { body } = await prepare({ ...prepareBody, authState, authRedirectUrl: 'https://shop.example/r?o=1#top' });
    const page = String(body['normalUrl']);
    expect(await (await fetch(page)).text()).toContain('name="decision" value="approve"');
    const sent = await fetch(page, { method: 'POST', body: 'decision=approve', redirect: 'manual' });
    expect(sent.status).toBe(303);
    const location = sent.headers.get('location');
    expect(location).toMatch(/r\?o=1&authCode=\d{16}&authState=a1B2\/c3D4\+e5F6%20%F0%9F%98%80#top$/);
    expect(gateway.approve(page).returnUrl).toBe(location);
    expect(() => gateway.approve('https://link.wallet.example/approve?id=1')).toThrow(/Expected a URL/);
  });

  test('gives a code that works once, for its auth client, for ten minutes', async () => {
    let now = Date.now();
    const { approveCode, byCode } = await begin({ now: () => now });
    const [code, late] = [
      await approveCode(),
      await approveCode({ ...prepareBody, referenceAgreementId: 'agreement-2' }),
    ];
    expect((await byCode('2810')).line).toMatch(/^F INVALID_AUTHCODE /);
    expect((await byCode(code, 'M2')).line).toMatch(/^F INVALID_AUTHCODE /);
    expect((await byCode(code)).line).toBe(ok);
    expect((await byCode(code)).line).toMatch(/^F INVALID_AUTHCODE /);
    now += 10 * 60_000;
    expect((await byCode(late)).line).toMatch(/^F INVALID_AUTHCODE /);
  });

  test('tells the login id to those who asked for it alone', async () => {
    const { approveCode, byCode } = await begin();
    const { body } = await byCode(await approveCode({ ...prepareBody, scopes: ['AGREEMENT_PAY'] }));
    expect(body).not.toHaveProperty('userLoginId');
  });
});

describe('a token', () => {
  test('is renewed: the old pair is void, and its refresh token brings the same pair for 5 minutes', async () => {
    let now = Date.now();
    const { bind, byRefresh, pay } = await begin({ now: () => now });
    const old = await bind();
    expect((await byRefresh(old.refreshToken, 'M2')).line).toMatch(/^F INVALID_REFRESH_TOKEN /);
    const { body } = await byRefresh(old.refreshToken);
    expect((await byRefresh(old.refreshToken)).body).toEqual(body);
    expect((await pay(payBody('p1', old.accessToken))).line).toMatch(/^F INVALID_TOKEN /);
    expect((await pay(payBody('p2', String(body['accessToken'])))).line).toBe(ok);
    now += 5 * 60_000;
    expect((await byRefresh(old.refreshToken)).line).toMatch(/^F INVALID_REFRESH_TOKEN /);
    expect((await byRefresh('28101003')).line).toMatch(/^F INVALID_REFRESH_TOKEN /);
  });

  test('ends with its time', async () => {
    let now = Date.now();
    const { bind, byRefresh, pay } = await begin({ now: () => now });
    const token = await bind();
    now += 366 * 24 * 3_600_000;
    expect((await pay(payBody('p1', token.accessToken))).line).toMatch(/^F EXPIRED_ACCESS_TOKEN /);
    now += 366 * 24 * 3_600_000;
    expect((await byRefresh(token.refreshToken)).line).toMatch(/^F EXPIRED_REFRESH_TOKEN /);
  });

  test('is canceled, with the same result again; then it neither pays nor renews', async () => {
    const { bind, byRefresh, cancelToken, pay } = await begin();
    const { accessToken, refreshToken } = await bind();
    expect((await cancelToken({ accessToken, authClientId: 'M2' })).line).toMatch(/^F INVALID_TOKEN /);
    expect((await cancelToken({ accessToken: 'x', authClientId: merchant })).line).toMatch(/^F INVALID_TOKEN /);
    const first = await cancelToken({ accessToken, authClientId: merchant });
    expect(first.line).toBe(ok);
    expect((await cancelToken({ accessToken, authClientId: merchant })).text).toBe(first.text);
    expect((await pay(payBody('p1', accessToken))).line).toMatch(/^F INVALID_TOKEN /);
    expect((await byRefresh(refreshToken)).line).toMatch(/^F INVALID_REFRESH_TOKEN /);
  });

  test('without the scope does not pay', async () => {
    const { bind, pay } = await begin();
    const { accessToken } = await bind({ ...prepareBody, scopes: ['USER_LOGIN_ID'] });
    expect((await pay(payBody('p1', accessToken))).line).toMatch(/^F INVALID_TOKEN /);
  });
});

describe('a payment', () => {
  /** One that is paid, by default. */
  async function paid(options: GatewayOptions = {}) {
    const calls = await begin(options);
    const { accessToken } = await calls.bind();
    const first = await calls.pay(payBody('p1', accessToken));
    return { ...calls, accessToken, first, inquire: () => calls.inquiryPayment({ paymentRequestId: 'p1' }) };
  }

  test('is made at once where nothing has to be inquired', async () => {
    const { first } = await paid();
    expect(first.body).toMatchObject({
      result: { resultStatus: 'S' },
      paymentId: expect.stringMatching(/^\d{34}$/),
      paymentTime: expect.any(String),
      paymentAmount: php('12500'),
      pspId: expect.any(String),
      customerId: expect.any(String),
      walletBrandName: 'GCash',
    });
  });

  test('is the same for the same request, whatever is not compared, and refused for another amount', async () => {
    const { accessToken, first, pay, inquiryPayment } = await paid();
    const body = payBody('p1', accessToken);
    expect((await pay(body)).text).toBe(first.text);
    expect((await pay({ ...body, userRegion: 'PH' })).text).toBe(first.text);
    const swapped = { ...body, paymentAmount: { value: '12500', currency: 'PHP' } };
    expect((await pay(swapped)).text).toBe(first.text);
    expect((await pay(payBody('p1', accessToken, '12501'))).line).toMatch(/^F REPEAT_REQ_INCONSISTENT /);
    const otherOrder = { ...body, order: { ...body.order, orderAmount: php('1') } };
    expect((await pay(otherOrder)).line).toMatch(/^F REPEAT_REQ_INCONSISTENT /);
    const { body: found } = await inquiryPayment({ paymentId: first.body['paymentId'] });
    expect(found).toMatchObject({ paymentRequestId: 'p1', paymentResult: { resultStatus: 'S' } });
  });

  test('that failed is told of as failed', async () => {
    const { pay, inquiryPayment } = await begin();
    expect((await pay(payBody('p1', 'x'))).line).toMatch(/^F INVALID_TOKEN /);
    const { body } = await inquiryPayment({ paymentRequestId: 'p1' });
    expect(body['paymentResult']).toMatchObject({ resultStatus: 'F', resultCode: 'INVALID_TOKEN' });
    expect(body).not.toHaveProperty('paymentTime');
  });

  test('in process is so for a repeat too, and closed when its time is over', async () => {
    let now = Date.parse('2026-01-15T12:00:00+08:00');
    const { bind, pay } = await begin({ ...slow, now: () => now });
    const body = { ...payBody('p1', (await bind()).accessToken), paymentExpiryTime: '2026-01-15T12:01:00+08:00' };
    const first = await pay(body);
    expect(first.line).toMatch(/^U PAYMENT_IN_PROCESS /);
    expect((await pay(body)).text).toBe(first.text);
    now += 60_000;
    expect((await pay(body)).line).toMatch(/^F ORDER_IS_CLOSED /);
  });

  test('is found by both ids where they agree', async () => {
    const { first, inquiryPayment } = await paid();
    const paymentId = first.body['paymentId'];
    expect((await inquiryPayment({ paymentRequestId: 'p1', paymentId })).line).toBe(ok);
    expect((await inquiryPayment({ paymentRequestId: 'p2', paymentId })).line).toMatch(/^F ORDER_NOT_EXIST /);
  });

  test.each([0, 2])('is canceled for good, with the same result again; inquiries: %i', async (inquiries) => {
    const { accessToken, pay, cancelPayment, inquire, refundOf } = await paid({ inquiries: () => inquiries });
    const first = await cancelPayment({ paymentRequestId: 'p1' });
    expect(first.line).toBe(ok);
    expect((await cancelPayment({ paymentRequestId: 'p1' })).text).toBe(first.text);
    for (let asked = 0; asked < 4; asked++)
      expect((await inquire()).body).toMatchObject({
        paymentResult: { resultStatus: 'F', resultCode: 'ORDER_IS_CLOSED' },
        transactions: [{ transactionType: 'CANCEL', transactionAmount: php('12500') }],
      });
    expect((await pay(payBody('p1', accessToken))).line).toMatch(/^F ORDER_IS_CLOSED /);
    expect((await refundOf('r1', '1')).line).toMatch(/^F PROCESS_FAIL /);
    expect((await cancelPayment({ paymentRequestId: 'p9' })).line).toMatch(/^F ORDER_NOT_EXIST /);
  });

  test('can be canceled up to 00:15 (UTC+8) of the next day', async () => {
    let now = Date.parse('2026-01-15T23:59:00+08:00');
    const { cancelPayment, pay, accessToken } = await paid({ now: () => now });
    await pay(payBody('p2', accessToken));
    now = Date.parse('2026-01-16T00:14:59+08:00');
    expect((await cancelPayment({ paymentRequestId: 'p1' })).line).toBe(ok);
    now += 1000;
    expect((await cancelPayment({ paymentRequestId: 'p2' })).line).toMatch(/^F CANCEL_WINDOW_EXCEED /);
    expect((await cancelPayment({ paymentRequestId: 'p1' })).line).toBe(ok);
  });

  test('is refunded in parts until nothing is left', async () => {
    const { inquire, refundOf, cancelPayment } = await paid();
    const first = await refundOf('r1', '2500');
    expect(first.line).toBe(ok);
    expect((await refundOf('r2', '10001')).line).toMatch(/^F REFUND_AMOUNT_EXCEED /);
    expect((await refundOf('r1', '2500')).text).toBe(first.text);
    expect((await refundOf('r1', '2501')).line).toMatch(/^F REPEAT_REQ_INCONSISTENT /);
    expect((await cancelPayment({ paymentRequestId: 'p1' })).line).toMatch(/^F PROCESS_FAIL /);
    expect((await refundOf('r2', '10000')).line).toBe(ok);
    expect((await refundOf('r3', '1')).line).toMatch(/^F REFUND_AMOUNT_EXCEED /);
    expect((await inquire()).body['transactions']).toMatchObject([
      { transactionId: first.body['refundId'], transactionRequestId: 'r1', transactionAmount: php('2500') },
      { transactionRequestId: 'r2', transactionAmount: php('10000') },
    ]);
  });

  test('is not refunded where it is not paid, in another currency, or too late', async () => {
    let now = Date.now();
    const { bind, pay, refund, refundOf } = await begin({ ...slow, now: () => now });
    await pay(payBody('p1', (await bind()).accessToken));
    expect((await refundOf('r1', '1')).line).toMatch(/^F PROCESS_FAIL /);
    expect((await refundOf('r1', '1', 'p9')).line).toMatch(/^F ORDER_NOT_EXIST /);
    const { refund: refundPaid, refundOf: refundOfPaid } = await paid({ now: () => now });
    const inDollars = { currency: 'USD', value: '1' };
    const asked = { refundRequestId: 'r1', paymentRequestId: 'p1', refundAmount: inDollars };
    expect((await refundPaid(asked)).line).toMatch(/^F PARAM_ILLEGAL /);
    expect((await refund(asked)).line).toMatch(/^F PROCESS_FAIL /);
    now += 365 * 24 * 3_600_000;
    expect((await refundOfPaid('r1', '1')).line).toMatch(/^F REFUND_WINDOW_EXCEED /);
  });

  test('may be of more than a number holds', async () => {
    const { bind, pay, refundOf } = await begin();
    await pay(payBody('p1', (await bind()).accessToken, '9007199254740993'));
    expect((await refundOf('r1', '9007199254740994')).line).toMatch(/^F REFUND_AMOUNT_EXCEED /);
    expect((await refundOf('r2', '9007199254740993')).line).toBe(ok);
  });
});

describe('wallets', () => {
  const namesOf = async (change: object) => {
    const { consultPayment } = await begin();
    const { body } = await consultPayment({ ...consultBody, ...change });
    return JSON.stringify(body).match(/(?<="walletName":")[^"]+/g) ?? [];
  };

  test('of the region of the user come first, of others that are allowed at all', async () => {
    expect((await namesOf({ userRegion: 'MY' })).slice(0, 2)).toEqual(['BOOST', 'TNG']);
    expect(await namesOf({ allowedPspRegions: ['KR', 'ID'] })).toEqual(['DANA', 'KAKAOPAY']);
    expect(await namesOf({ allowedPspRegions: ['XX'] })).toEqual([]);
  });
});
