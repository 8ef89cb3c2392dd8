import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { codeIn, startGateway, type AntomGateway, type AntomRun } from '../../../test/mock/antom-gateway.ts';
import type { AntomSettings } from './scenario.ts';

let gateway: AntomGateway;
beforeAll(async () => {
  gateway = await startGateway();
});
afterAll(() => gateway.mock.close());

const seconds = 1000;
const minutes = 60 * seconds;
const days = 24 * 60 * minutes;
const php = (value: number) => ({ currency: 'PHP', value: String(value) });
const paymentNotifyUrl = 'https://shop.example/notify';

/** An access token, by an approval that needs no one. */
async function bind(run: AntomRun, customerBelongsTo = 'GCASH', scopes = ['AGREEMENT_PAY']): Promise<string> {
  await run.configure({ approval: 'automatic' });
  const { normalUrl } = await run.call('consult', {
    customerBelongsTo,
    authRedirectUrl: 'https://shop.example/return',
    scopes,
    authState: 'state-1',
    terminalType: 'WEB',
  });
  const response = await fetch(String(normalUrl), { redirect: 'manual' });
  const authCode = new URL(response.headers.get('location') ?? '').searchParams.get('authCode');
  const applied = await run.call('applyToken', { grantType: 'AUTHORIZATION_CODE', customerBelongsTo, authCode });
  return String(applied['accessToken']);
}

const order = { referenceOrderId: 'order-1', orderDescription: 'Wrist strap', orderAmount: php(800) };

const debit = (paymentMethodId: string, paymentRequestId = 'pay-1', further: object = {}) => ({
  productCode: 'AGREEMENT_PAYMENT',
  paymentRequestId,
  order,
  paymentAmount: php(800),
  paymentMethod: { paymentMethodType: 'GCASH', paymentMethodId },
  paymentNotifyUrl,
  ...further,
});

const checkout = (paymentRequestId = 'pay-1', further: object = {}) => ({
  productCode: 'CASHIER_PAYMENT',
  paymentRequestId,
  order,
  paymentAmount: php(800),
  paymentMethod: { paymentMethodType: 'GCASH' },
  settlementStrategy: { settlementCurrency: 'USD' },
  env: { terminalType: 'WEB', clientIp: '203.0.113.7' },
  paymentRedirectUrl: 'https://shop.example/done?order=1',
  paymentNotifyUrl,
  ...further,
});

const card = (paymentRequestId = 'pay-1', paymentFactor: object = { isAuthorization: 'true' }, metaData: object = {}) =>
  checkout(paymentRequestId, {
    paymentMethod: {
      paymentMethodType: 'CARD',
      paymentMethodMetaData: {
        cardNo: '4054695723100768',
        cvv: '712',
        expiryMonth: '06',
        expiryYear: '28',
        cardholderName: { firstName: 'Example', lastName: 'Holder' },
        ...metaData,
      },
    },
    paymentFactor,
  });

/** `SUCCESS SUCCESS`: status and code of a payment, as an inquiry tells them. */
async function statusOf(run: AntomRun, ids: object = { paymentRequestId: 'pay-1' }): Promise<string> {
  const answer = await run.call('inquiryPayment', ids);
  return `${String(answer['paymentStatus'])} ${String(answer['paymentResultCode'])}`;
}

/** A click on a page. */
const click = (url: unknown, decision: string): Promise<Response> =>
  fetch(String(url), { method: 'POST', body: new URLSearchParams({ decision }), redirect: 'manual' });

/** A paid payment: its id. */
async function paid(run: AntomRun, body: object = card()): Promise<string> {
  const answer = await run.call('pay', body);
  expect(codeIn(answer)).toBe('S SUCCESS');
  return String(answer['paymentId']);
}

describe('Auto Debit', () => {
  test('debits the user of the token, and tells the merchant', async () => {
    const run = await gateway.newRun();
    const token = await bind(run);
    const answer = await run.call('pay', debit(token));
    expect(answer).toMatchObject({
      result: { resultStatus: 'S', resultCode: 'SUCCESS' },
      paymentRequestId: 'pay-1',
      paymentId: expect.stringMatching(/^\d{35}$/),
      paymentAmount: php(800),
      pspCustomerInfo: { pspName: 'GCASH' },
    });
    expect(answer['normalUrl']).toBeUndefined();
    const inquired = await run.call('inquiryPayment', { paymentId: answer['paymentId'] });
    expect(inquired).toMatchObject({ paymentStatus: 'SUCCESS', paymentResultCode: 'SUCCESS', transactions: [] });
    for (const name of ['paymentId', 'paymentAmount', 'paymentCreateTime', 'paymentTime', 'pspCustomerInfo'])
      expect(inquired[name]).toEqual(answer[name]);
    expect(run.told().filter(({ webhook }) => webhook === 'notifyPayment')).toMatchObject([
      {
        url: paymentNotifyUrl,
        body: { notifyType: 'PAYMENT_RESULT', result: { resultStatus: 'S' }, paymentId: answer['paymentId'] },
      },
    ]);
  });

  test('needs a token that lives, is of that wallet and is for payments', async () => {
    const run = await gateway.newRun();
    const info = await bind(run, 'GCASH', ['USER_INFO']);
    const foreign = await bind(run, 'DANA');
    const token = await bind(run);
    for (const [index, each] of ['281010', info, foreign].entries())
      expect(await run.codeOf('pay', debit(each, `refused-${index}`))).toBe('F INVALID_ACCESS_TOKEN');
    expect(await run.codeOf('pay', debit(token, 'good'))).toBe('S SUCCESS');
    await run.call('revoke', { accessToken: token });
    expect(await run.codeOf('pay', debit(token, 'after'))).toBe('F INVALID_ACCESS_TOKEN');
    expect(await run.codeOf('inquiryPayment', { paymentRequestId: 'after' })).toBe('F ORDER_NOT_EXIST');
    expect(await statusOf(run, { paymentRequestId: 'good' })).toBe('SUCCESS SUCCESS');
  });

  test('takes a token of elsewhere where the settings say so', async () => {
    const run = await gateway.newRun({ unknown: 'accept' });
    expect(await run.codeOf('pay', debit('281010', 'pay-1'))).toBe('S SUCCESS');
    await run.call('revoke', { accessToken: '281010' });
    expect(await run.codeOf('pay', debit('281010', 'pay-2'))).toBe('F INVALID_ACCESS_TOKEN');
  });

  test('a token of NAVERPAY lives for a year from the last payment', async () => {
    const run = await gateway.newRun();
    const token = await bind(run, 'NAVERPAY');
    const naver = (id: string) =>
      debit(token, id, { paymentMethod: { paymentMethodType: 'NAVERPAY', paymentMethodId: token } });
    for (const id of ['one', 'two', 'three']) {
      await run.advance(300 * days);
      expect(await run.codeOf('pay', naver(id))).toBe('S SUCCESS');
    }
    await run.advance(367 * days);
    expect(await run.codeOf('pay', naver('four'))).toBe('F INVALID_ACCESS_TOKEN');
  });

  test('is in process where the settings say so, and ends with the inquiries they say', async () => {
    const run = await gateway.newRun({ payments: { autoDebit: 'in-process', inquiries: 2 } });
    const body = debit(await bind(run));
    const answer = await run.call('pay', body);
    expect(codeIn(answer)).toBe('U PAYMENT_IN_PROCESS');
    expect(answer['paymentTime']).toBeUndefined();
    const stages = [await statusOf(run), await statusOf(run), await statusOf(run), await statusOf(run)];
    expect(stages).toEqual([
      'PROCESSING PAYMENT_IN_PROCESS',
      'PROCESSING PAYMENT_IN_PROCESS',
      'SUCCESS SUCCESS',
      'SUCCESS SUCCESS',
    ]);
    expect(await run.call('pay', body)).toMatchObject({
      result: { resultCode: 'SUCCESS' },
      paymentId: answer['paymentId'],
    });
    expect(run.told().filter(({ webhook }) => webhook === 'notifyPayment')).toHaveLength(1);
  });

  test('ends after a time without any inquiry, with the code of the settings, once', async () => {
    const payments: AntomSettings['payments'] = {
      autoDebit: 'in-process',
      settleAs: 'USER_BALANCE_NOT_ENOUGH',
      seconds: 20,
    };
    const run = await gateway.newRun({ payments });
    await run.call('pay', debit(await bind(run)));
    await run.advance(20 * seconds - 1);
    expect(await statusOf(run)).toBe('PROCESSING PAYMENT_IN_PROCESS');
    await run.advance(1);
    await vi.waitFor(() => expect(run.told().at(-1)?.webhook).toBe('notifyPayment'));
    expect(run.told().at(-1)?.body).toMatchObject({
      result: { resultStatus: 'F', resultCode: 'USER_BALANCE_NOT_ENOUGH' },
    });
    expect(await statusOf(run)).toBe('FAIL USER_BALANCE_NOT_ENOUGH');
    expect(await run.codeOf('pay', debit('281010'))).toBe('F REPEAT_REQ_INCONSISTENT');
    expect(run.told().filter(({ webhook }) => webhook === 'notifyPayment')).toHaveLength(1);
  });
});

describe('a result that is asked for', () => {
  test('is remembered where it is about the payment: in process, failed', async () => {
    const run = await gateway.newRun();
    const token = await bind(run);
    await run.next('payments.pay', 'PAYMENT_IN_PROCESS');
    expect(await run.codeOf('pay', debit(token, 'one'))).toBe('U PAYMENT_IN_PROCESS');
    expect(await statusOf(run, { paymentRequestId: 'one' })).toBe('PROCESSING PAYMENT_IN_PROCESS');
    expect(await statusOf(run, { paymentRequestId: 'one' })).toBe('SUCCESS SUCCESS');
    await run.next('payments.pay', 'RISK_REJECT');
    expect(await run.codeOf('pay', debit(token, 'two'))).toBe('F RISK_REJECT');
    expect(await statusOf(run, { paymentRequestId: 'two' })).toBe('FAIL RISK_REJECT');
  });

  test('leaves no payment where the documents know no such payment', async () => {
    const run = await gateway.newRun();
    for (const code of ['DO_NOT_HONOR', 'UNKNOWN_EXCEPTION', 'PARAM_ILLEGAL'] as const) {
      await run.next('payments.pay', code);
      expect(await run.codeOf('pay', checkout(code))).toMatch(code);
      expect(await run.codeOf('inquiryPayment', { paymentRequestId: code })).toBe('F ORDER_NOT_EXIST');
    }
  });

  test('by a value of the request: the payment goes on from there', async () => {
    const run = await gateway.newRun();
    const body = debit(await bind(run), 'order-1__PAYMENT_IN_PROCESS');
    expect(await run.codeOf('pay', body)).toBe('U PAYMENT_IN_PROCESS');
    expect(await run.codeOf('pay', body)).toBe('U PAYMENT_IN_PROCESS');
    await run.advance(5 * seconds);
    expect(await run.codeOf('pay', body)).toBe('S SUCCESS');
    expect(await run.codeOf('pay', checkout('order-2__USER_STATUS_ABNORMAL'))).toBe('F USER_STATUS_ABNORMAL');
    expect(await statusOf(run, { paymentRequestId: 'order-2__USER_STATUS_ABNORMAL' })).toBe(
      'FAIL USER_STATUS_ABNORMAL',
    );
  });

  test('comes whatever the request is about, for each operation', async () => {
    const run = await gateway.newRun();
    const unknown = { paymentId: '2024' };
    const calls = [
      [
        'authorizations.applyToken',
        'applyToken',
        { grantType: 'AUTHORIZATION_CODE', customerBelongsTo: 'DANA', authCode: 'x' },
      ],
      ['authorizations.revoke', 'revoke', { accessToken: 'x' }],
      ['payments.pay', 'pay', debit('x')],
      ['payments.cancel', 'cancel', unknown],
      ['payments.refund', 'refund', { ...unknown, refundRequestId: 'r', refundAmount: php(1) }],
      ['payments.capture', 'capture', { ...unknown, captureRequestId: 'c', captureAmount: php(1) }],
    ] as const;
    for (const [name, id, body] of calls) {
      await run.next(name, 'SUCCESS');
      expect(await run.codeOf(id, body), name).toBe('S SUCCESS');
    }
  });

  test('ends a payment that is open', async () => {
    const run = await gateway.newRun();
    await run.call('pay', checkout());
    await run.next('payments.pay', 'SUCCESS');
    expect(await run.codeOf('pay', checkout())).toBe('S SUCCESS');
    expect(await statusOf(run)).toBe('SUCCESS SUCCESS');
  });
});

describe('Checkout Payment', () => {
  test('sends the user to a page that shows the amount; paying there settles it', async () => {
    const run = await gateway.newRun();
    const answer = await run.call('pay', checkout());
    expect(codeIn(answer)).toBe('U PAYMENT_IN_PROCESS');
    expect(answer['applinkUrl']).toBeUndefined();
    for (let times = 0; times < 5; times++) expect(await statusOf(run)).toBe('PROCESSING PAYMENT_IN_PROCESS');
    const html = await (await fetch(String(answer['normalUrl']))).text();
    for (const text of ['PHP 800', 'pay-1', '>Pay<', '>Do not pay<']) expect(html).toContain(text);
    const response = await click(answer['normalUrl'], 'pay');
    expect(response.headers.get('location')).toBe('https://shop.example/done?order=1');
    expect(await statusOf(run)).toBe('SUCCESS SUCCESS');
    expect((await click(answer['normalUrl'], 'pay')).status).toBe(410);
    expect(run.told()).toMatchObject([
      { webhook: 'notifyPayment', url: paymentNotifyUrl, body: { result: { resultStatus: 'S' } } },
    ]);
  });

  test('is told again while it is open, and with its outcome then', async () => {
    const run = await gateway.newRun();
    const first = await run.call('pay', checkout());
    expect(await run.call('pay', checkout())).toEqual(first);
    await click(first['normalUrl'], 'pay');
    const paidAnswer = await run.call('pay', checkout());
    expect(paidAnswer).toMatchObject({ result: { resultCode: 'SUCCESS' }, paymentId: first['paymentId'] });
    expect(paidAnswer['normalUrl']).toBeUndefined();
    expect(await run.codeOf('pay', checkout('pay-1', { paymentAmount: php(801) }))).toBe('F REPEAT_REQ_INCONSISTENT');
  });

  test('is closed when the user does not pay, on the page or in time', async () => {
    const run = await gateway.newRun();
    const declined = await run.call('pay', checkout('declined'));
    expect((await click(declined['normalUrl'], 'decline')).status).toBe(303);
    expect(await statusOf(run, { paymentRequestId: 'declined' })).toBe('FAIL ORDER_IS_CLOSED');
    await run.call('pay', checkout('late'));
    await run.call('pay', checkout('transfer', { paymentMethod: { paymentMethodType: 'BANKTRANSFER_BNI' } }));
    await run.advance(14 * minutes - 1);
    expect(await statusOf(run, { paymentRequestId: 'late' })).toBe('PROCESSING PAYMENT_IN_PROCESS');
    await run.advance(1);
    await vi.waitFor(() => expect(run.told()).toHaveLength(2));
    expect(run.told()[1]?.body).toMatchObject({ paymentRequestId: 'late', result: { resultCode: 'ORDER_IS_CLOSED' } });
    expect(await statusOf(run, { paymentRequestId: 'late' })).toBe('FAIL ORDER_IS_CLOSED');
    expect(await run.codeOf('pay', checkout('late'))).toBe('F ORDER_IS_CLOSED');
    expect(await statusOf(run, { paymentRequestId: 'transfer' })).toBe('PROCESSING PAYMENT_IN_PROCESS');
    await run.advance(2 * days);
    expect(await statusOf(run, { paymentRequestId: 'transfer' })).toBe('FAIL ORDER_IS_CLOSED');
  });

  test('has the expiry that the request asks for', async () => {
    const run = await gateway.newRun();
    const paymentExpiryTime = new Date(Date.now() + 5 * minutes).toISOString();
    await run.call('pay', checkout('pay-1', { paymentExpiryTime }));
    await run.advance(4 * minutes);
    expect(await statusOf(run)).toBe('PROCESSING PAYMENT_IN_PROCESS');
    await run.advance(2 * minutes);
    expect(await statusOf(run)).toBe('FAIL ORDER_IS_CLOSED');
  });

  test.each([
    ['automatic', 'SUCCESS SUCCESS'],
    ['declined', 'FAIL ORDER_IS_CLOSED'],
  ] as const)('ends without the user when it is %s', async (how, end) => {
    const run = await gateway.newRun({ payments: { checkout: how } });
    const { normalUrl } = await run.call('pay', checkout());
    expect((await fetch(String(normalUrl), { redirect: 'manual' })).status).toBe(303);
    expect(await statusOf(run)).toBe('PROCESSING PAYMENT_IN_PROCESS');
    expect(await statusOf(run)).toBe(end);
  });

  test('a card without 3D Secure is told at once, one with it has a page', async () => {
    const run = await gateway.newRun();
    expect(await run.codeOf('pay', card('plain'))).toBe('S SUCCESS');
    const secure = await run.call('pay', card('secure', { isAuthorization: 'true' }, { is3DSAuthentication: 'true' }));
    expect(codeIn(secure)).toBe('U PAYMENT_IN_PROCESS');
    expect(secure['normalUrl']).toEqual(expect.any(String));
  });

  test('an app gets a link as well', async () => {
    const run = await gateway.newRun();
    const answer = await run.call(
      'pay',
      checkout('pay-1', { env: { terminalType: 'APP', osType: 'IOS', clientIp: '203.0.113.7' } }),
    );
    expect(answer['applinkUrl']).toBe(answer['normalUrl']);
  });

  test('a subscription that is not known has no amount', async () => {
    const run = await gateway.newRun();
    const { paymentAmount: _, order: __, ...rest } = checkout('renewal', { subscriptionId: 'sub_0012' });
    expect(await run.codeOf('pay', rest)).toBe('F ORDER_NOT_EXIST');
  });
});

describe('inquiryPayment', () => {
  test('knows a payment by either id; paymentId counts when both are given', async () => {
    const run = await gateway.newRun();
    const paymentId = await paid(run);
    expect(await statusOf(run, { paymentId })).toBe('SUCCESS SUCCESS');
    expect(await statusOf(run, { paymentId, paymentRequestId: 'other' })).toBe('SUCCESS SUCCESS');
    expect(await run.codeOf('inquiryPayment', { paymentId: '2024', paymentRequestId: 'pay-1' })).toBe(
      'F ORDER_NOT_EXIST',
    );
    const other = await gateway.newRun();
    expect(await other.codeOf('inquiryPayment', { paymentId })).toBe('F ORDER_NOT_EXIST');
  });

  test('gives back what the merchant sent', async () => {
    const run = await gateway.newRun();
    await paid(run, { ...card(), metadata: '{"cart":"7"}' });
    const answer = await run.call('inquiryPayment', { paymentRequestId: 'pay-1', merchantAccountId: 'shop-1' });
    expect(answer).toMatchObject({ metadata: '{"cart":"7"}', merchantAccountId: 'shop-1' });
  });
});

describe('cancel', () => {
  test('undoes an open payment and a paid one; again is a success as well', async () => {
    const run = await gateway.newRun();
    await run.call('pay', checkout('open'));
    const paymentId = await paid(run);
    const open = await run.call('cancel', { paymentRequestId: 'open' });
    expect(open).toMatchObject({
      result: { resultStatus: 'S' },
      paymentRequestId: 'open',
      cancelTime: expect.any(String),
    });
    expect(await run.codeOf('cancel', { paymentId })).toBe('S SUCCESS');
    await run.advance(minutes);
    expect(await run.call('cancel', { paymentRequestId: 'open' })).toEqual(open);
    const answer = await run.call('inquiryPayment', { paymentId });
    expect(answer['paymentStatus']).toBe('CANCELLED');
    expect(answer['paymentTime']).toBeUndefined();
    expect(await run.codeOf('pay', checkout('open'))).toBe('F ORDER_IS_CANCELED');
  });

  test('a payment stays canceled when its time comes', async () => {
    const run = await gateway.newRun({ payments: { checkout: 'automatic' } });
    await run.call('pay', checkout());
    await run.call('cancel', { paymentRequestId: 'pay-1' });
    await run.advance(days);
    expect(await statusOf(run)).toBe('CANCELLED undefined');
    expect(run.told()).toEqual([]);
  });

  test('refuses what it does not know, what failed and what is refunded', async () => {
    const run = await gateway.newRun();
    expect(await run.codeOf('cancel', { paymentId: '2024' })).toBe('F ORDER_NOT_EXIST');
    await run.call('pay', checkout('failed__RISK_REJECT'));
    expect(await run.codeOf('cancel', { paymentRequestId: 'failed__RISK_REJECT' })).toBe('F ORDER_STATUS_INVALID');
    const paymentId = await paid(run);
    await run.call('refund', { refundRequestId: 'refund-1', paymentId, refundAmount: php(1) });
    expect(await run.codeOf('cancel', { paymentId })).toBe('F PROCESS_FAIL');
  });

  test.each([
    ['GCASH', 1],
    ['CARD', 7],
    ['MERCADOPAGO_BR', 7],
    ['JKOPAY', undefined],
    ['BANKTRANSFER_BNI', undefined],
    ['BANKAPP_BANGKOKBANK', 0],
  ])('keeps to the window of %s', async (type, daysOpen) => {
    const run = await gateway.newRun();
    const body = { ...card(), paymentMethod: { ...card().paymentMethod, paymentMethodType: type } };
    const method = type === 'CARD' ? body : checkout('pay-1', { paymentMethod: { paymentMethodType: type } });
    await run.next('payments.pay', 'SUCCESS');
    const paymentId = await paid(run, method);
    if (daysOpen === undefined)
      return expect(await run.codeOf('cancel', { paymentId })).toBe('F PAYMENT_METHOD_NOT_SUPPORTED');
    const { paymentTime } = await run.call('inquiryPayment', { paymentId });
    const paidAt = Date.parse(String(paymentTime));
    // 00:15 (GMT+8) of the next day is 16:15 UTC, today or tomorrow.
    const untilQuarterPast = (((16 * 60 + 15) * minutes - (paidAt % days) + 15 * 1) % days) + days * 1;
    await run.advance(daysOpen === 1 ? untilQuarterPast + 1 * minutes : daysOpen * days);
    expect(await run.codeOf('cancel', { paymentId })).toBe('F CANCEL_WINDOW_EXCEED');
    return undefined;
  });
});
