import type { AntomSettings } from '@countersign/antom-mock';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startGateway, type AntomGateway, type AntomRun } from './antom-gateway.ts';

let gateway: AntomGateway;
beforeAll(async () => {
  gateway = await startGateway();
});
afterAll(() => gateway.mock.close());

const seconds = 1000;
const days = 24 * 3600 * seconds;

const consent = {
  customerBelongsTo: 'GCASH',
  authRedirectUrl: 'https://shop.example/return?order=1#top',
  authNotifyUrl: 'https://shop.example/notify',
  authClientId: 'SM_001',
  scopes: ['AGREEMENT_PAY', 'BASE_USER_INFO'],
  authState: 'state & 1',
  terminalType: 'WEB',
};

/** Answers a page as a browser does: a click, and where it leads; the status where it leads nowhere. */
async function decide(url: string, decision: string): Promise<URL | number> {
  const body = new URLSearchParams({ decision });
  const response = await fetch(url, { method: 'POST', body, redirect: 'manual' });
  const location = response.headers.get('location');
  return location === null ? response.status : new URL(location);
}

async function approved(run: AntomRun, body: object = consent): Promise<string> {
  const { normalUrl } = await run.call('consult', body);
  const back = await decide(String(normalUrl), 'approve');
  return typeof back === 'number' ? '' : (back.searchParams.get('authCode') ?? '');
}

const exchange = (authCode: string, customerBelongsTo = 'GCASH') => ({
  grantType: 'AUTHORIZATION_CODE',
  customerBelongsTo,
  authCode,
});
const refreshing = (refreshToken: unknown, customerBelongsTo = 'GCASH') => ({
  grantType: 'REFRESH_TOKEN',
  customerBelongsTo,
  refreshToken,
});

async function tokenOf(run: AntomRun, body: object = consent, wallet = 'GCASH') {
  return run.call('applyToken', exchange(await approved(run, body), wallet));
}

describe('the page of consult', () => {
  test('is a small page without script that says who asks for what, with a button for each choice', async () => {
    const run = await gateway.newRun();
    const { normalUrl } = await run.call('consult', { ...consent, authClientId: '<b>SM</b>' });
    const response = await fetch(String(normalUrl));
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toContain('text/html');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    const html = await response.text();
    for (const text of [
      'GCASH',
      '&lt;b&gt;SM',
      'AGREEMENT_PAY',
      'BASE_USER_INFO',
      '>Approve<',
      '>Decline<',
      'lang="en"',
      'width=device-width',
    ])
      expect(html).toContain(text);
    for (const text of ['<script', '<b>', '<img', '<link', 'src=']) expect(html).not.toContain(text);
  });

  test('leads back with authCode and authState, and the URL stays as it was otherwise', async () => {
    const run = await gateway.newRun();
    const { normalUrl, applinkUrl } = await run.call('consult', consent);
    expect(applinkUrl).toBeUndefined();
    const back = (await decide(String(normalUrl), 'approve')) as URL;
    expect(back.href).toMatch(
      /^https:\/\/shop\.example\/return\?order=1&authCode=[0-9A-F]{32}&authState=state\+%26\+1#top$/,
    );
    expect(back.searchParams.get('authState')).toBe(consent.authState);
  });

  test('leads back without a code when the user declines', async () => {
    const run = await gateway.newRun();
    const { normalUrl } = await run.call('consult', consent);
    const back = (await decide(String(normalUrl), 'decline')) as URL;
    expect([...back.searchParams.keys()]).toEqual(['order', 'authState']);
    expect(run.told()).toEqual([]);
    expect(await decide(String(normalUrl), 'approve')).toBe(410);
  });

  test('works once, for 15 minutes, and only in its own run', async () => {
    const run = await gateway.newRun();
    const first = String((await run.call('consult', consent))['normalUrl']);
    expect(await decide(first, 'perhaps')).toBe(200);
    expect(await decide(first, 'approve')).toBeInstanceOf(URL);
    expect(await decide(first, 'approve')).toBe(410);
    const second = String((await run.call('consult', consent))['normalUrl']);
    expect(await decide(second.replace(run.name, 'another-run'), 'approve')).toBe(410);
    await run.advance(15 * 60 * seconds - 1);
    expect((await fetch(second)).status).toBe(200);
    await run.advance(1);
    expect(await decide(second, 'approve')).toBe(410);
  });

  test.each([
    ['automatic', ['order', 'authCode', 'authState']],
    ['declined', ['order', 'authState']],
  ] as const)('sends the user on by itself when it is %s', async (approval, names) => {
    const run = await gateway.newRun({ approval });
    const { normalUrl } = await run.call('consult', consent);
    const response = await fetch(String(normalUrl), { redirect: 'manual' });
    const back = new URL(response.headers.get('location') ?? '');
    expect([...back.searchParams.keys()]).toEqual(names);
  });

  test.each(['APP', 'WAP'])('comes with what an app needs when terminalType is %s', async (terminalType) => {
    const run = await gateway.newRun();
    const answer = await run.call('consult', { ...consent, terminalType, osType: 'IOS' });
    expect(answer['applinkUrl']).toBe(answer['normalUrl']);
    expect(answer['appIdentifier']).toEqual(expect.any(String));
    expect(answer['schemeUrl']).toBeUndefined();
  });
});

describe('applyToken', () => {
  test('takes a code once', async () => {
    const run = await gateway.newRun();
    const code = await approved(run);
    const answer = await run.call('applyToken', exchange(code));
    expect(answer).toMatchObject({
      result: { resultStatus: 'S' },
      accessToken: expect.stringMatching(/^2810110302\d{8}\w{22}$/),
      refreshToken: expect.stringMatching(/^2810111111\d{8}\w{22}$/),
      userLoginId: expect.stringMatching(/^\d{4}\*{4}\d{3}$/),
    });
    expect(await run.codeOf('applyToken', exchange(code))).toBe('F INVALID_AUTHCODE');
  });

  test('refuses a code that is unknown, of another wallet, of another run or a minute old', async () => {
    const run = await gateway.newRun();
    const other = await gateway.newRun();
    const code = await approved(run);
    expect(await run.codeOf('applyToken', exchange('D2F60253'))).toBe('F INVALID_AUTHCODE');
    expect(await run.codeOf('applyToken', exchange(code, 'DANA'))).toBe('F INVALID_AUTHCODE');
    expect(await other.codeOf('applyToken', exchange(code))).toBe('F INVALID_AUTHCODE');
    await run.advance(60 * seconds);
    expect(await run.codeOf('applyToken', exchange(code))).toBe('F INVALID_AUTHCODE');
  });

  test.each([
    ['GCASH', 2 * 365 * days],
    ['DANA', 10 * 365 * days],
    ['MAYA', 365 * days],
    ['EASYPAISA', 365 * days],
    ['ALIPAY_CN', '2115-02-01T00:00:00+00:00'],
    ['KAKAOPAY', '2120-08-25T00:00:00+00:00'],
    ['RABBIT_LINE_PAY', '2050-07-19T00:00:00+00:00'],
  ])('tells how long a token of %s lives', async (wallet, life) => {
    const run = await gateway.newRun();
    const { accessTokenExpiryTime, refreshToken } = await tokenOf(
      run,
      { ...consent, customerBelongsTo: wallet },
      wallet,
    );
    const expected = typeof life === 'string' ? Date.parse(life) : Date.now() + life;
    // A leap day or several may lie in between.
    expect(Math.abs(Date.parse(String(accessTokenExpiryTime)) - expected)).toBeLessThan(4 * days);
    expect(refreshToken === undefined).toBe(['ALIPAY_CN', 'KAKAOPAY'].includes(wallet));
  });

  test('gives the login id to Auto Debit alone', async () => {
    const run = await gateway.newRun();
    const answer = await tokenOf(run, { ...consent, scopes: ['USER_INFO'] });
    expect(answer['accessToken']).toEqual(expect.any(String));
    expect(answer['userLoginId']).toBeUndefined();
  });

  test('takes the newest refresh token, once', async () => {
    const run = await gateway.newRun();
    const first = await tokenOf(run);
    const second = await run.call('applyToken', refreshing(first['refreshToken']));
    expect(second['accessToken']).not.toBe(first['accessToken']);
    expect(second['userLoginId']).toBe(first['userLoginId']);
    expect(await run.codeOf('applyToken', refreshing(first['refreshToken']))).toBe('F INVALID_REFRESH_TOKEN');
    expect(await run.codeOf('applyToken', refreshing('28100'))).toBe('F INVALID_REFRESH_TOKEN');
    expect(await run.codeOf('applyToken', refreshing(second['refreshToken'], 'DANA'))).toBe('F INVALID_REFRESH_TOKEN');
    for (const token of [first, second])
      expect(await run.codeOf('inquiryUserInfo', { accessToken: token['accessToken'] })).toBe('S SUCCESS');
  });

  test('has lifetimes that a test can set, on a clock that it can move', async () => {
    const tokens: AntomSettings['tokens'] = { accessTokenSeconds: 100, refreshTokenSeconds: 200, authCodeSeconds: 300 };
    const run = await gateway.newRun({ tokens });
    const code = await approved(run);
    await run.advance(299 * seconds);
    const { accessToken, refreshToken } = await run.call('applyToken', exchange(code));
    await run.advance(99 * seconds);
    expect(await run.codeOf('inquiryUserInfo', { accessToken })).toBe('S SUCCESS');
    await run.advance(1 * seconds);
    expect(await run.codeOf('inquiryUserInfo', { accessToken })).toBe('F INVALID_ACCESS_TOKEN');
    expect(await run.codeOf('revoke', { accessToken })).toBe('F INVALID_ACCESS_TOKEN');
    await run.advance(100 * seconds);
    expect(await run.codeOf('applyToken', refreshing(refreshToken))).toBe('F INVALID_REFRESH_TOKEN');
  });
});

test('no time is told that has no four digits of a year', async () => {
  const run = await gateway.newRun({ tokens: { accessTokenSeconds: 1e15 } });
  expect((await tokenOf(run))['accessTokenExpiryTime']).toBe('9999-12-31T23:59:59+00:00');
});

describe('users and revoke', () => {
  test('inquiryUserInfo tells of the one user of the wallet', async () => {
    const run = await gateway.newRun();
    const [first, second] = [await tokenOf(run), await tokenOf(run)];
    const answers = [
      await run.call('inquiryUserInfo', { accessToken: first['accessToken'] }),
      await run.call('inquiryUserInfo', { accessToken: second['accessToken'] }),
    ];
    expect(answers[0]).toMatchObject({ userId: expect.stringMatching(/^\d{16}$/), userLoginId: first['userLoginId'] });
    expect(answers[1]).toEqual(answers[0]);
    const other = await tokenOf(run, { ...consent, customerBelongsTo: 'DANA' }, 'DANA');
    const user = await run.call('inquiryUserInfo', { accessToken: other['accessToken'] });
    expect(user['userId']).not.toBe(answers[0]?.['userId']);
  });

  test('inquiryUserInfo needs a scope about the user, and a token that is known', async () => {
    const run = await gateway.newRun();
    const { accessToken } = await tokenOf(run, { ...consent, scopes: ['AGREEMENT_PAY'] });
    expect(await run.codeOf('inquiryUserInfo', { accessToken })).toBe('F ACCESS_DENIED');
    expect(await run.codeOf('inquiryUserInfo', { accessToken: '2810' })).toBe('F INVALID_ACCESS_TOKEN');
  });

  test('revoke ends all tokens of the authorization, and no other', async () => {
    const run = await gateway.newRun();
    const [first, bystander] = [await tokenOf(run), await tokenOf(run)];
    const second = await run.call('applyToken', refreshing(first['refreshToken']));
    expect(await run.codeOf('revoke', { accessToken: first['accessToken'] })).toBe('S SUCCESS');
    for (const { accessToken } of [first, second])
      expect(await run.codeOf('inquiryUserInfo', { accessToken })).toBe('F INVALID_ACCESS_TOKEN');
    expect(await run.codeOf('applyToken', refreshing(second['refreshToken']))).toBe('F INVALID_REFRESH_TOKEN');
    expect(await run.codeOf('revoke', { accessToken: first['accessToken'] })).toBe('F INVALID_ACCESS_TOKEN');
    expect(await run.codeOf('inquiryUserInfo', { accessToken: bystander['accessToken'] })).toBe('S SUCCESS');
  });
});

describe('notifyAuthorization', () => {
  test('tells of the code, the token and its end, to the URL of consult', async () => {
    const run = await gateway.newRun();
    const code = await approved(run);
    const { accessToken } = await run.call('applyToken', exchange(code));
    await run.call('revoke', { accessToken });
    const { authNotifyUrl: url, authState, authClientId } = consent;
    const webhook = 'notifyAuthorization';
    expect(run.told()).toMatchObject([
      { webhook, url, body: { authorizationNotifyType: 'AUTHCODE_CREATED', authState, authCode: code, authClientId } },
      { webhook, url, body: { authorizationNotifyType: 'TOKEN_CREATED', authState, accessToken, authClientId } },
      { webhook, url, body: { authorizationNotifyType: 'TOKEN_CANCELED', accessToken, authClientId } },
    ]);
  });

  test('is of Auto Debit alone; without a URL of its own it goes to the default', async () => {
    const run = await gateway.newRun();
    await tokenOf(run, { ...consent, scopes: ['USER_INFO'] });
    expect(run.told()).toEqual([]);
    const { authNotifyUrl: _, ...rest } = consent;
    await approved(run, rest);
    expect(run.told().map(({ url }) => url)).toEqual([undefined]);
  });
});

describe('what was made elsewhere', () => {
  test('is taken where the settings say so, once where once is the rule', async () => {
    const run = await gateway.newRun({ unknown: 'accept' });
    expect(await run.codeOf('applyToken', exchange('d2f60253'))).toBe('S SUCCESS');
    expect(await run.codeOf('applyToken', exchange('d2f60253'))).toBe('F INVALID_AUTHCODE');
    expect(await run.codeOf('applyToken', refreshing('foreign-refresh'))).toBe('S SUCCESS');
    expect(await run.codeOf('applyToken', refreshing('foreign-refresh'))).toBe('F INVALID_REFRESH_TOKEN');
    expect(await run.codeOf('inquiryUserInfo', { accessToken: 'foreign' })).toBe('S SUCCESS');
    expect(await run.codeOf('revoke', { accessToken: 'foreign' })).toBe('S SUCCESS');
    expect(await run.codeOf('inquiryUserInfo', { accessToken: 'foreign' })).toBe('F INVALID_ACCESS_TOKEN');
  });
});
