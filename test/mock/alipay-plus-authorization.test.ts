import { startMock } from '@countersign/alipay-plus-mock';
import type { AlipayPlusSettings } from '@countersign/alipay-plus-mock';
import type { Store, Task } from '@countersign/mock-kit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadContract } from '../properties/bundled.ts';
import { approve, bind, decide, merchant, payBody, prepareBody } from './alipay-plus-calls.ts';
import { createCheckedAlipayPlus } from './checked-client.ts';
import { createRecordingStore, messagesOf } from './recording-store.ts';

const contract = await loadContract('alipay-plus');

const tasks: Task[] = [];
let mock: Awaited<ReturnType<typeof startMock>>;
let store: Store;
beforeAll(async () => {
  store = createRecordingStore(tasks);
  mock = await startMock({ store });
});
afterAll(async () => {
  await mock.close();
  await store.close();
});

/** A run of its own, by default with nothing changed. */
async function begin(run: string, settings: Partial<AlipayPlusSettings> = {}) {
  await mock.run(run).configure(settings);
  const alipayPlus = createCheckedAlipayPlus({ gateway: mock.url, run }, contract);
  const messages = () => messagesOf(tasks, run);
  return { alipayPlus, ...alipayPlus, messages, control: mock.run(run) };
}

const prepared = async (
  run: Awaited<ReturnType<typeof begin>>,
  body: Parameters<typeof run.authorizations.prepare>[0],
) => {
  const { data } = await run.authorizations.prepare(body as never);
  return data?.normalUrl ?? '';
};

const byCode = (authCode: string, authClientId = merchant) =>
  ({ authClientId, grantType: 'AUTHORIZATION_CODE', authCode }) as const;
const byRefresh = (refreshToken: string, authClientId = merchant) =>
  ({ authClientId, grantType: 'REFRESH_TOKEN', refreshToken }) as const;

describe('prepare', () => {
  test('the same twice is one authorization; anything else with its key is refused', async () => {
    const { authorizations } = await begin('prepare-twice');
    const first = await authorizations.prepare(prepareBody('a'));
    expect(await authorizations.prepare(prepareBody('a'))).toMatchObject({
      data: { normalUrl: first.data?.normalUrl },
    });
    expect(await authorizations.prepare({ ...prepareBody('a'), authState: 'other' })).toMatchObject({
      status: 'F',
      code: 'REPEAT_REQ_INCONSISTENT',
    });
    const second = await authorizations.prepare(prepareBody('b'));
    expect(second.data?.normalUrl).not.toBe(first.data?.normalUrl);
  });

  test('without an agreement id there is no key, and each is an authorization of its own', async () => {
    const { authorizations } = await begin('prepare-keyless');
    const { referenceAgreementId: _, ...rest } = prepareBody('a');
    const keyless = { ...rest, scopes: ['USER_LOGIN_ID'] } as const;
    const first = await authorizations.prepare(keyless);
    const second = await authorizations.prepare({ ...keyless, authState: 'other' });
    expect([first.status, second.status]).toEqual(['S', 'S']);
    expect(second.data?.normalUrl).not.toBe(first.data?.normalUrl);
  });
});

describe('the page of the wallet', () => {
  test('shows who asks for what, as text, and nothing from elsewhere', async () => {
    const run = await begin('page-shown');
    const page = await prepared(run, { ...prepareBody('a'), authClientDisplayName: '<b>"Shop" & Sons</b>' });
    const answer = await fetch(page);
    const html = await answer.text();
    expect(html).toContain('&lt;b&gt;&quot;Shop&quot; &amp; Sons&lt;/b&gt; asks you to allow');
    expect(html).toContain('GCash');
    expect(html).toContain('See your login id, masked');
    expect(html).not.toMatch(/<script|https?:|<b>/);
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  test('sends a user who declines back without a code, and stays with it', async () => {
    const run = await begin('page-declined');
    const page = await prepared(run, prepareBody('a'));
    const back = await decide(page, 'decline');
    expect(back.href).toBe('https://www.shop.example/wallet/return?authState=state-a');
    const again = await fetch(page, { method: 'POST', body: 'decision=approve', redirect: 'manual' });
    expect(again.headers.get('location')).toBe(back.href);
    expect(run.messages()).toEqual([]);
  });

  test('opened again after the approval it brings the same code', async () => {
    const run = await begin('page-again');
    const page = await prepared(run, prepareBody('a'));
    const back = await decide(page, 'approve');
    expect((await decide(page, undefined)).href).toBe(back.href);
    expect(run.messages()).toHaveLength(1);
  });

  test.each([
    ['automatic', /[?&]authCode=\d{16}&authState=state-a$/],
    ['declined', /return\?authState=state-a$/],
  ] as const)('%s, it decides by itself', async (approval, want) => {
    const run = await begin(`page-${approval}`, { approval });
    expect((await decide(await prepared(run, prepareBody('a')), undefined)).href).toMatch(want);
  });

  test('asks again when a form says neither', async () => {
    const run = await begin('page-neither');
    const page = await prepared(run, prepareBody('a'));
    const answer = await fetch(page, { method: 'POST', body: 'decision=perhaps', redirect: 'manual' });
    expect(answer.status).toBe(200);
  });

  test('is not there for an authorization that nobody asked for', async () => {
    const page = await prepared(await begin('page-foreign'), prepareBody('a'));
    expect((await fetch(page.replace(/id=\d+/, 'id=1'))).status).toBe(404);
    expect((await fetch(page.replace('run=page-foreign', 'run=page-other'))).status).toBe(404);
  });

  test.each([
    ['a1B2/c3D4+e5F6', 'https://shop.example/r', 'https://shop.example/r?authCode=CODE&authState=a1B2/c3D4+e5F6'],
    ['s', 'https://shop.example/r?order=1#top', 'https://shop.example/r?order=1&authCode=CODE&authState=s#top'],
    ['zu rück\n\u{1F600}', 'shop://r', 'shop://r?authCode=CODE&authState=zu%20r%C3%BCck%0A%F0%9F%98%80'],
    ['\uD800', 'https://shop.example/r', 'https://shop.example/r?authCode=CODE&authState=%EF%BF%BD'],
  ])('state %j at %s', async (authState, authRedirectUrl, want) => {
    const run = await begin(`state-${[...want].length}-${authState.length}`, { approval: 'automatic' });
    const page = await prepared(run, { ...prepareBody('a'), authState, authRedirectUrl });
    const { headers } = await fetch(page, { redirect: 'manual' });
    expect(headers.get('location')?.replace(/authCode=\d+/, 'authCode=CODE')).toBe(want);
  });

  test('tells of the code by a message to the URL of prepare', async () => {
    const run = await begin('page-message');
    const page = await prepared(run, { ...prepareBody('a'), authNotifyUrl: 'https://acqp.example/authNotify' });
    const back = await decide(page, 'approve');
    const [message] = run.messages();
    expect(message).toMatchObject({
      webhook: 'authNotify',
      url: 'https://acqp.example/authNotify',
      members: {
        authorizationNotifyType: 'AUTHCODE_CREATED',
        authCode: back.searchParams.get('authCode'),
        authState: 'state-a',
        referenceAgreementId: 'agreement-a',
      },
    });
    expect(isMessage('AuthNotification', message?.members)).toBe(true);
  });
});

const isMessage = (schema: string, members: unknown): boolean =>
  contract.isValid(`#/components/schemas/${schema}`, members);

describe('applyToken with a code', () => {
  test('gives tokens with the lifetimes that are set, and tells of them', async () => {
    const run = await begin('code-tokens', { tokens: { accessTokenSeconds: 60, refreshTokenSeconds: 120 } });
    const before = Date.now();
    const token = await bind(run.alipayPlus, 'a');
    expect(token).toMatchObject({ userLoginId: 'ex***@mail.example', pspId: '1022170000000000000' });
    for (const [time, seconds] of [
      [token.accessTokenExpiryTime, 60],
      [token.refreshTokenExpiryTime, 120],
    ] as const) {
      expect(time).toMatch(/\+08:00$/);
      expect(Math.abs(Date.parse(time ?? '') - before - seconds * 1000)).toBeLessThan(30_000);
    }
    const message = run.messages().at(-1);
    expect(message?.members).toMatchObject({
      authorizationNotifyType: 'TOKEN_CREATED',
      accessToken: token.accessToken,
      refreshToken: token.refreshToken,
      customerId: token.customerId,
    });
    expect(isMessage('AuthNotification', message?.members)).toBe(true);
  });

  test('tells no later time than there is', async () => {
    const run = await begin('code-forever', { tokens: { accessTokenSeconds: 1e15 } });
    expect((await bind(run.alipayPlus, 'a')).accessTokenExpiryTime).toBe('9999-12-31T23:59:59+08:00');
  });

  test('tells no login id where the scopes did not hold it', async () => {
    const run = await begin('code-scopes', { approval: 'automatic' });
    const back = await decide(await prepared(run, { ...prepareBody('a'), scopes: ['AGREEMENT_PAY'] }), undefined);
    const { data } = await run.authorizations.applyToken(byCode(back.searchParams.get('authCode') ?? ''));
    expect(data).toHaveProperty('accessToken');
    expect(data).not.toHaveProperty('userLoginId');
  });

  test('takes a code once', async () => {
    const run = await begin('code-once');
    const code = byCode(await approve(run.alipayPlus, 'a'));
    expect(await run.authorizations.applyToken(code)).toMatchObject({ status: 'S' });
    expect(await run.authorizations.applyToken(code)).toMatchObject({ code: 'INVALID_AUTHCODE' });
  });

  test('takes it of its own auth client, and not from another run', async () => {
    const run = await begin('code-owner');
    const other = await begin('code-other-run');
    const authCode = await approve(run.alipayPlus, 'a');
    expect(await run.authorizations.applyToken(byCode(authCode, 'M2'))).toMatchObject({ code: 'INVALID_AUTHCODE' });
    expect(await other.authorizations.applyToken(byCode(authCode))).toMatchObject({ code: 'INVALID_AUTHCODE' });
    expect(await run.authorizations.applyToken(byCode(authCode))).toMatchObject({ status: 'S' });
  });

  test('takes it until its time is over', async () => {
    const run = await begin('code-time');
    const [early, late] = [await approve(run.alipayPlus, 'a'), await approve(run.alipayPlus, 'b')];
    await run.control.advance(590_000);
    expect(await run.authorizations.applyToken(byCode(early))).toMatchObject({ status: 'S' });
    await run.control.advance(10_000);
    expect(await run.authorizations.applyToken(byCode(late))).toMatchObject({ code: 'INVALID_AUTHCODE' });
  });

  test('refuses a code from elsewhere, unless it is told to take it', async () => {
    const run = await begin('code-unknown');
    expect(await run.authorizations.applyToken(byCode('2810'))).toMatchObject({ code: 'INVALID_AUTHCODE' });
    await run.control.configure({ unknown: 'accept' });
    const { data } = await run.authorizations.applyToken(byCode('2810'));
    expect(await run.payments.pay(payBody('p1', data?.accessToken ?? ''))).toMatchObject({ status: 'S' });
    expect(await run.authorizations.applyToken(byCode('2810'))).toMatchObject({ code: 'INVALID_AUTHCODE' });
  });
});

describe('applyToken with a refresh token', () => {
  test('gives a new pair and voids the old one', async () => {
    const run = await begin('refresh');
    const old = await bind(run.alipayPlus, 'a');
    const { status, data } = await run.authorizations.applyToken(byRefresh(old.refreshToken));
    expect(status).toBe('S');
    expect(data?.accessToken).not.toBe(old.accessToken);
    expect(await run.payments.pay(payBody('p1', old.accessToken))).toMatchObject({ code: 'INVALID_TOKEN' });
    expect(await run.payments.pay(payBody('p2', data?.accessToken ?? ''))).toMatchObject({ status: 'S' });
  });

  test('gives the same pair for 5 minutes, then none, and tells of it once', async () => {
    const run = await begin('refresh-again');
    const old = await bind(run.alipayPlus, 'a');
    const first = await run.authorizations.applyToken(byRefresh(old.refreshToken));
    await run.control.advance(290_000);
    const again = await run.authorizations.applyToken(byRefresh(old.refreshToken));
    expect(again.data?.accessToken).toBe(first.data?.accessToken);
    const created = run.messages().filter(({ members }) => members['accessToken'] === first.data?.accessToken);
    expect(created).toHaveLength(1);
    await run.control.advance(10_000);
    expect(await run.authorizations.applyToken(byRefresh(old.refreshToken))).toMatchObject({
      code: 'INVALID_REFRESH_TOKEN',
    });
  });

  test('outlives the access token, not its own time', async () => {
    const run = await begin('refresh-time', { tokens: { accessTokenSeconds: 60, refreshTokenSeconds: 120 } });
    const old = await bind(run.alipayPlus, 'a');
    await run.control.advance(61_000);
    expect(await run.payments.pay(payBody('p1', old.accessToken))).toMatchObject({ code: 'EXPIRED_ACCESS_TOKEN' });
    const { data } = await run.authorizations.applyToken(byRefresh(old.refreshToken));
    expect(await run.payments.pay(payBody('p2', data?.accessToken ?? ''))).toMatchObject({ status: 'S' });
    await run.control.advance(121_000);
    expect(await run.authorizations.applyToken(byRefresh(data?.refreshToken ?? ''))).toMatchObject({
      code: 'EXPIRED_REFRESH_TOKEN',
    });
  });

  test('is refused from elsewhere, and of another auth client', async () => {
    const run = await begin('refresh-unknown');
    const { refreshToken } = await bind(run.alipayPlus, 'a');
    for (const body of [byRefresh('28101003'), byRefresh(refreshToken, 'M2')])
      expect(await run.authorizations.applyToken(body)).toMatchObject({ code: 'INVALID_REFRESH_TOKEN' });
    await run.control.configure({ unknown: 'accept' });
    expect(await run.authorizations.applyToken(byRefresh('28101003'))).toMatchObject({ status: 'S' });
  });
});

describe('cancelToken', () => {
  test('ends the token and its refreshing, tells of it, and is the same again', async () => {
    const run = await begin('cancel-token');
    const { accessToken, refreshToken } = await bind(run.alipayPlus, 'a');
    const body = { accessToken, authClientId: merchant };
    expect(await run.authorizations.cancelToken(body)).toMatchObject({ status: 'S' });
    expect(await run.authorizations.cancelToken(body)).toMatchObject({ status: 'S' });
    expect(await run.payments.pay(payBody('p1', accessToken))).toMatchObject({ code: 'INVALID_TOKEN' });
    expect(await run.authorizations.applyToken(byRefresh(refreshToken))).toMatchObject({
      code: 'INVALID_REFRESH_TOKEN',
    });
    const ended = run.messages().filter(({ members }) => members['authorizationNotifyType'] === 'TOKEN_CANCELED');
    expect(ended.map(({ members }) => members['accessToken'])).toEqual([accessToken]);
    expect(isMessage('AuthNotification', ended[0]?.members)).toBe(true);
  });

  test('refuses a token of another auth client and one from elsewhere', async () => {
    const run = await begin('cancel-token-unknown');
    const { accessToken } = await bind(run.alipayPlus, 'a');
    const cancel = (token: string, authClientId: string) =>
      run.authorizations.cancelToken({ accessToken: token, authClientId });
    expect(await cancel('28101003', merchant)).toMatchObject({ code: 'INVALID_TOKEN' });
    expect(await cancel(accessToken, 'M2')).toMatchObject({ code: 'INVALID_TOKEN' });
    expect(await run.payments.pay(payBody('p1', accessToken))).toMatchObject({ status: 'S' });
    await run.control.configure({ unknown: 'accept' });
    expect(await cancel('28101004', merchant)).toMatchObject({ status: 'S' });
  });
});

describe('the page on which a user unbinds', () => {
  const pageOf = (run: string, agreement: string): string =>
    `${mock.url}/_mock/pages/unbind?${String(new URLSearchParams({ run, authClientId: merchant, referenceAgreementId: agreement }))}`;
  const act = (run: string, action: string) =>
    fetch(pageOf(run, 'agreement-a'), { method: 'POST', body: new URLSearchParams({ action }) });

  test('asks the merchant, which changes nothing', async () => {
    const run = await begin('unbind-consult');
    const { accessToken } = await bind(run.alipayPlus, 'a');
    expect(await (await fetch(pageOf('unbind-consult', 'agreement-a'))).text()).toContain('agreement-a');
    expect((await act('unbind-consult', 'consult')).status).toBe(200);
    const message = run.messages().at(-1);
    expect(message).toMatchObject({ webhook: 'consultUnbinding', members: { accessToken, authClientId: merchant } });
    expect(isMessage('ConsultUnbindingRequest', message?.members)).toBe(true);
    expect(await run.payments.pay(payBody('p1', accessToken))).toMatchObject({ status: 'S' });
  });

  test('ends the newest token of the agreement', async () => {
    const run = await begin('unbind');
    const old = await bind(run.alipayPlus, 'a');
    const { data } = await run.authorizations.applyToken(byRefresh(old.refreshToken));
    expect((await act('unbind', 'unbind')).status).toBe(200);
    expect(run.messages().at(-1)?.members).toMatchObject({
      authorizationNotifyType: 'TOKEN_CANCELED',
      accessToken: data?.accessToken,
    });
    expect(await run.payments.pay(payBody('p1', data?.accessToken ?? ''))).toMatchObject({ code: 'INVALID_TOKEN' });
    expect((await act('unbind', 'unbind')).status).toBe(404);
  });
});

test('a test that asks for a success gets one, whatever it sends', async () => {
  const run = await begin('forced-success');
  await run.control.next('authorizations.applyToken', 'SUCCESS');
  const { data } = await run.authorizations.applyToken(byCode('2810'));
  expect(await run.payments.pay(payBody('p1', data?.accessToken ?? ''))).toMatchObject({ status: 'S' });
  await run.control.next('authorizations.cancelToken', 'SUCCESS');
  expect(await run.authorizations.cancelToken({ accessToken: '1', authClientId: merchant })).toMatchObject({
    status: 'S',
  });
});
