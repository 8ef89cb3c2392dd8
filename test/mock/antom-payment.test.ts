import { startMock, type AntomSettings } from '@countersign/antom-mock';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { codeIn, startGateway, type AntomGateway, type AntomRun } from './antom-gateway.ts';

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

test('a misspelt setting is told, not passed over', async () => {
  const run = await gateway.newRun();
  const configure = (settings: object): Promise<void> => run.configure(settings);
  for (const [settings, text] of [
    [{ approval: 'auto' }, 'approval must be one of page, automatic, declined; got "auto".'],
    [{ payments: { settlesAs: 'SUCCESS' } }, 'payments has no member "settlesAs".'],
    [{ payments: { settleAs: 'BALANCE' } }, 'payments.settleAs must be one of SUCCESS, '],
    [{ refunds: { settleAs: 'RISK_REJECT' } }, 'refunds.settleAs must be one of SUCCESS, '],
    [{ captures: { days: '7' } }, 'captures.days must be a number from 0 on; got "7".'],
  ] as const)
    await expect(configure(settings)).rejects.toThrow(text);
  await expect(startMock({ settings: { approval: 'auto' as 'automatic' } })).rejects.toThrow('approval must be one of');
  await configure({ refunds: { settleAs: 'MERCHANT_BALANCE_NOT_ENOUGH' } });
});

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

  test('a payment of a subscription tells of which', async () => {
    const run = await gateway.newRun();
    const answer = await run.call('pay', { ...card(), subscriptionId: 'sub_0012' });
    expect(answer['subscriptionId']).toBe('sub_0012');
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
    expect(await run.codeOf('pay', card())).toBe('F ORDER_IS_CANCELED');
    expect(await run.codeOf('pay', card('pay-1', { isAuthorization: 'false' }))).toBe('F ORDER_IS_CANCELED');
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

  /** Two payments of one instant, and when they were paid. */
  async function twice(run: AntomRun, type: string) {
    const ids: string[] = [];
    for (const id of ['first', 'second']) {
      await run.next('payments.pay', 'SUCCESS');
      ids.push(
        await paid(run, type === 'CARD' ? card(id) : checkout(id, { paymentMethod: { paymentMethodType: type } })),
      );
    }
    const [first = '', second = ''] = ids;
    const { paymentTime } = await run.call('inquiryPayment', { paymentId: first });
    return { first, second, paidAt: Date.parse(String(paymentTime)) };
  }

  test.each(['GCASH', 'CARD', 'MERCADOPAGO_BR'])('is possible until the window of %s ends', async (type) => {
    const run = await gateway.newRun();
    const { first, second, paidAt } = await twice(run, type);
    await run.advance(type === 'GCASH' ? quarterPastMidnight(paidAt) - paidAt - 1 * seconds : 7 * days - 1);
    expect(await run.codeOf('cancel', { paymentId: first })).toBe('S SUCCESS');
    await run.advance(1 * seconds);
    expect(await run.codeOf('cancel', { paymentId: second })).toBe('F CANCEL_WINDOW_EXCEED');
  });

  test.each([
    ['JKOPAY', 'PAYMENT_METHOD_NOT_SUPPORTED'],
    ['BANKTRANSFER_BNI', 'PAYMENT_METHOD_NOT_SUPPORTED'],
    ['BANKAPP_BANGKOKBANK', 'CANCEL_WINDOW_EXCEED'],
    ['DIRECT_DEBIT_SIAMCOMMERCIALBANK', 'CANCEL_WINDOW_EXCEED'],
  ])('of a payment with %s is refused once it is paid', async (type, code) => {
    const run = await gateway.newRun();
    const { first } = await twice(run, type);
    expect(await run.codeOf('cancel', { paymentId: first })).toBe(`F ${code}`);
  });
});

/** 00:15 (GMT+8) of the next day. */
function quarterPastMidnight(time: number): number {
  const inShanghai = new Date(time + 8 * 60 * minutes);
  const [year, month, date] = [inShanghai.getUTCFullYear(), inShanghai.getUTCMonth(), inShanghai.getUTCDate()];
  return Date.UTC(year, month, date + 1, -8, 15);
}

const refundOf = (paymentId: string, value: number, refundRequestId = 'refund-1', further: object = {}) => ({
  refundRequestId,
  paymentId,
  refundAmount: php(value),
  ...further,
});

async function refundStatusOf(run: AntomRun, ids: object = { refundRequestId: 'refund-1' }): Promise<unknown> {
  return (await run.call('inquiryRefund', ids))['refundStatus'];
}

describe('refund', () => {
  const refundNotifyUrl = 'https://shop.example/refunds';

  test('gives a part back, and the rest, and no more', async () => {
    const run = await gateway.newRun();
    const paymentId = await paid(run);
    const answer = await run.call(
      'refund',
      refundOf(paymentId, 300, 'refund-1', { refundNotifyUrl, metadata: '{"a":1}' }),
    );
    expect(answer).toMatchObject({
      result: { resultStatus: 'S' },
      refundRequestId: 'refund-1',
      refundId: expect.stringMatching(/^\d{35}$/),
      paymentId,
      refundAmount: php(300),
    });
    expect(await run.codeOf('refund', refundOf(paymentId, 501, 'refund-2'))).toBe('F REFUND_AMOUNT_EXCEED');
    expect(await run.codeOf('refund', refundOf(paymentId, 500, 'refund-3'))).toBe('S SUCCESS');
    expect(await run.codeOf('refund', refundOf(paymentId, 1, 'refund-4'))).toBe('F REFUND_AMOUNT_EXCEED');
    const { refundId, refundTime } = answer;
    for (const ids of [{ refundId }, { refundRequestId: 'refund-1' }, { refundId, refundRequestId: 'other' }])
      expect(await run.call('inquiryRefund', ids)).toMatchObject({
        refundStatus: 'SUCCESS',
        refundId,
        refundTime,
        metadata: '{"a":1}',
      });
    const inquired = await run.call('inquiryPayment', { paymentId });
    expect(inquired['paymentStatus']).toBe('SUCCESS');
    expect(inquired['transactions']).toMatchObject([
      { transactionType: 'REFUND', transactionStatus: 'SUCCESS', transactionId: refundId, transactionAmount: php(300) },
      {
        transactionType: 'REFUND',
        transactionStatus: 'SUCCESS',
        transactionRequestId: 'refund-3',
        transactionAmount: php(500),
      },
    ]);
    expect(run.told().find(({ webhook }) => webhook === 'notifyRefund')).toMatchObject({
      url: refundNotifyUrl,
      body: { refundStatus: 'SUCCESS', refundId, refundTime, result: { resultStatus: 'S' } },
    });
  });

  test('at once or together, never more than was paid', async () => {
    const run = await gateway.newRun();
    const paymentId = await paid(run);
    const codes = await Promise.all(
      Array.from({ length: 12 }, (_, index) => run.codeOf('refund', refundOf(paymentId, 100, `refund-${index}`))),
    );
    expect(codes.filter((code) => code === 'S SUCCESS')).toHaveLength(8);
    expect(codes.filter((code) => code === 'F REFUND_AMOUNT_EXCEED')).toHaveLength(4);
  });

  test('amounts are whole numbers of any documented length', async () => {
    const run = await gateway.newRun();
    const paymentAmount = { currency: 'PHP', value: '9999999999999999' };
    const paymentId = await paid(run, { ...card(), paymentAmount });
    const first = { ...refundOf(paymentId, 0), refundAmount: { currency: 'PHP', value: '9999999999999998' } };
    expect(await run.codeOf('refund', first)).toBe('S SUCCESS');
    expect(await run.codeOf('refund', refundOf(paymentId, 2, 'refund-2'))).toBe('F REFUND_AMOUNT_EXCEED');
    expect(await run.codeOf('refund', refundOf(paymentId, 1, 'refund-3'))).toBe('S SUCCESS');
  });

  test('is the same one again under the same id', async () => {
    const run = await gateway.newRun();
    const paymentId = await paid(run);
    const first = await run.call('refund', refundOf(paymentId, 500));
    expect(await run.call('refund', refundOf(paymentId, 500))).toEqual(first);
    expect(await run.codeOf('refund', refundOf(paymentId, 501))).toBe('F REPEAT_REQ_INCONSISTENT');
  });

  test('needs a payment that is paid, in its currency', async () => {
    const run = await gateway.newRun();
    const opened = await run.call('pay', checkout('open'));
    const cases: [string, string][] = [
      ['2024', 'ORDER_NOT_EXIST'],
      [String(opened['paymentId']), 'ORDER_STATUS_INVALID'],
    ];
    const closed = await run.call('pay', checkout('closed'));
    await click(closed['normalUrl'], 'decline');
    cases.push([String(closed['paymentId']), 'ORDER_IS_CLOSED']);
    const canceled = await run.call('pay', checkout('canceled'));
    await run.call('cancel', { paymentRequestId: 'canceled' });
    cases.push([String(canceled['paymentId']), 'ORDER_IS_CANCELED']);
    for (const [index, [paymentId, code]] of cases.entries())
      expect(await run.codeOf('refund', refundOf(paymentId, 1, `refused-${index}`))).toBe(`F ${code}`);
    const refundAmount = { currency: 'USD', value: '1' };
    expect(await run.codeOf('refund', { ...refundOf(await paid(run), 1), refundAmount })).toBe(
      'F CURRENCY_NOT_SUPPORT',
    );
    expect(await run.codeOf('inquiryRefund', { refundRequestId: 'refused-0' })).toBe('F ORDER_NOT_EXIST');
  });

  test('keeps to what the contract allows', async () => {
    const run = await gateway.newRun({ refunds: { several: false, days: 30 } });
    const paymentId = await paid(run);
    expect(await run.codeOf('refund', refundOf(paymentId, 1))).toBe('S SUCCESS');
    expect(await run.codeOf('refund', refundOf(paymentId, 1, 'refund-2'))).toBe('F MULTIPLE_REFUNDS_NOT_SUPPORTED');
    await run.configure({ refunds: { partial: false, days: 30 } });
    const other = await paid(run, card('pay-2'));
    expect(await run.codeOf('refund', refundOf(other, 799, 'refund-3'))).toBe('F PARTIAL_REFUND_NOT_SUPPORTED');
    await run.advance(30 * days);
    expect(await run.codeOf('refund', refundOf(other, 800, 'refund-4'))).toBe('F REFUND_WINDOW_EXCEED');
  });

  test('that is in process ends with inquiries, or by itself, as the settings say', async () => {
    const run = await gateway.newRun({ refunds: { answer: 'in-process', inquiries: 1 } });
    const paymentId = await paid(run);
    expect(Object.keys(await run.call('refund', refundOf(paymentId, 800)))).toEqual(['result']);
    expect(await run.codeOf('refund', refundOf(paymentId, 1, 'refund-2'))).toBe('F REFUND_AMOUNT_EXCEED');
    const [transaction] = (await run.call('inquiryPayment', { paymentId }))['transactions'] as object[];
    expect(transaction).toMatchObject({
      transactionStatus: 'PROCESSING',
      transactionResult: { resultCode: 'PAYMENT_IN_PROCESS' },
    });
    expect(await refundStatusOf(run)).toBe('PROCESSING');
    expect(await refundStatusOf(run)).toBe('SUCCESS');
    expect(await run.codeOf('refund', refundOf(paymentId, 800))).toBe('S SUCCESS');
    await run.configure({ refunds: { answer: 'in-process', settleAs: 'MERCHANT_BALANCE_NOT_ENOUGH', seconds: 60 } });
    const other = await paid(run, card('pay-2'));
    await run.call('refund', refundOf(other, 800, 'failing'));
    await run.advance(60 * seconds);
    await vi.waitFor(() =>
      expect(run.told().at(-1)?.body).toMatchObject({ refundRequestId: 'failing', refundStatus: 'FAIL' }),
    );
    expect(run.told().at(-1)?.body).not.toHaveProperty('refundTime');
    expect(await refundStatusOf(run, { refundRequestId: 'failing' })).toBe('FAIL');
    expect(await run.codeOf('refund', refundOf(other, 800, 'again'))).toBe('U REFUND_IN_PROCESS');
    expect(await run.codeOf('refund', refundOf(other, 800, 'failing'))).toBe('F MERCHANT_BALANCE_NOT_ENOUGH');
  });

  test('that a test wants in process is one', async () => {
    const run = await gateway.newRun();
    const paymentId = await paid(run);
    await run.next('payments.refund', 'REFUND_IN_PROCESS');
    expect(await run.codeOf('refund', refundOf(paymentId, 800))).toBe('U REFUND_IN_PROCESS');
    expect(await refundStatusOf(run)).toBe('PROCESSING');
    expect(await refundStatusOf(run)).toBe('SUCCESS');
  });

  test('of a payment of elsewhere is taken where the settings say so', async () => {
    const run = await gateway.newRun({ unknown: 'accept' });
    expect(await run.codeOf('refund', refundOf('2024', 5))).toBe('S SUCCESS');
    expect(await run.codeOf('refund', refundOf('2024', 5000, 'refund-2'))).toBe('S SUCCESS');
    expect(await refundStatusOf(run)).toBe('SUCCESS');
    expect(await run.codeOf('inquiryPayment', { paymentId: '2024' })).toBe('F ORDER_NOT_EXIST');
    expect(await run.codeOf('cancel', { paymentId: '2025' })).toBe('S SUCCESS');
  });
});

const manual = { isAuthorization: 'true', captureMode: 'MANUAL' };
const captureOf = (paymentId: string, value: number, captureRequestId = 'capture-1') => ({
  captureRequestId,
  paymentId,
  captureAmount: php(value),
});

describe('capture', () => {
  test('takes what is held, once; then that much can be refunded', async () => {
    const run = await gateway.newRun();
    const answer = await run.call('pay', card('pay-1', manual));
    const paymentId = String(answer['paymentId']);
    expect(Date.parse(String(answer['authExpiryTime'])) - Date.parse(String(answer['paymentTime']))).toBe(7 * days);
    expect(await run.codeOf('refund', refundOf(paymentId, 1, 'early'))).toBe('F ORDER_STATUS_INVALID');
    expect(await run.codeOf('capture', captureOf(paymentId, 801, 'too-much'))).toBe(
      'F CAPTURE_AMOUNT_EXCEED_AUTH_LIMIT',
    );
    const captured = await run.call('capture', captureOf(paymentId, 500));
    expect(captured).toMatchObject({
      result: { resultStatus: 'S' },
      captureRequestId: 'capture-1',
      paymentId,
      captureAmount: php(500),
    });
    expect(await run.call('capture', captureOf(paymentId, 500))).toEqual(captured);
    expect(await run.codeOf('capture', captureOf(paymentId, 499))).toBe('F REPEAT_REQ_INCONSISTENT');
    expect(await run.codeOf('capture', captureOf(paymentId, 1, 'capture-2'))).toBe('F MULTI_CAPTURE_NOT_SUPPORTED');
    expect(await run.codeOf('cancel', { paymentId })).toBe('F CANCEL_WINDOW_EXCEED');
    expect(await run.codeOf('refund', refundOf(paymentId, 501))).toBe('F REFUND_AMOUNT_EXCEED');
    expect(await run.codeOf('refund', refundOf(paymentId, 500, 'refund-2'))).toBe('S SUCCESS');
    const { transactions } = await run.call('inquiryPayment', { paymentId });
    expect(transactions).toMatchObject([
      { transactionType: 'CAPTURE', transactionId: captured['captureId'] },
      { transactionType: 'REFUND' },
    ]);
    expect(run.told().find(({ webhook }) => webhook === 'notifyCapture')).toMatchObject({
      url: paymentNotifyUrl,
      body: { captureId: captured['captureId'], captureAmount: php(500), result: { resultStatus: 'S' } },
    });
  });

  test('may come in parts where the settings say so, up to what is held', async () => {
    const run = await gateway.newRun({ captures: { several: true } });
    const paymentId = await paid(run, card('pay-1', manual));
    const codes: string[] = [];
    for (const value of [300, 300, 300, 200])
      codes.push(await run.codeOf('capture', captureOf(paymentId, value, `c-${codes.length}`)));
    expect(codes).toEqual(['S SUCCESS', 'S SUCCESS', 'F CAPTURE_AMOUNT_EXCEED_AUTH_LIMIT', 'S SUCCESS']);
  });

  test('needs money that is held still, in its currency', async () => {
    const run = await gateway.newRun();
    const opened = await run.call('pay', checkout('open', { paymentFactor: manual }));
    const cases: [string, string][] = [
      ['2024', 'AUTH_NOT_FOUND'],
      [await paid(run, card('automatic')), 'ORDER_STATUS_INVALID'],
      [String(opened['paymentId']), 'ORDER_STATUS_INVALID'],
    ];
    const canceled = await paid(run, card('canceled', manual));
    await run.call('cancel', { paymentId: canceled });
    cases.push([canceled, 'AUTH_CANCELLED']);
    for (const [index, [paymentId, code]] of cases.entries())
      expect(await run.codeOf('capture', captureOf(paymentId, 1, `refused-${index}`))).toBe(`F ${code}`);
    const late = await paid(run, card('late', manual));
    const captureAmount = { currency: 'USD', value: '1' };
    expect(await run.codeOf('capture', { ...captureOf(late, 1), captureAmount })).toBe('F CURRENCY_NOT_SUPPORT');
    await run.advance(7 * days);
    expect(await run.codeOf('capture', captureOf(late, 1, 'late'))).toBe('F AUTH_EXPIRED');
  });

  test('that is in process ends by itself', async () => {
    const run = await gateway.newRun({ captures: { answer: 'in-process', seconds: 30 } });
    const paymentId = await paid(run, card('pay-1', manual));
    expect(Object.keys(await run.call('capture', captureOf(paymentId, 800)))).toEqual(['result']);
    expect(await run.codeOf('capture', captureOf(paymentId, 800))).toBe('U CAPTURE_IN_PROCESS');
    await run.advance(30 * seconds);
    expect(await run.codeOf('capture', captureOf(paymentId, 800))).toBe('S SUCCESS');
  });
});

describe('a capture in process', () => {
  const stagesOf = async (run: AntomRun, paymentId: string, times: number): Promise<unknown[]> => {
    const stages: unknown[] = [];
    for (let asked = 0; asked < times; asked++) {
      const { transactions } = await run.call('inquiryPayment', { paymentId });
      stages.push((transactions as { transactionStatus: string }[])[0]?.transactionStatus);
    }
    return stages;
  };

  test('ends with the inquiries that the settings say, and tells the merchant once', async () => {
    const run = await gateway.newRun({ captures: { answer: 'in-process', inquiries: 2 } });
    const paymentId = await paid(run, card('pay-1', manual));
    await run.call('capture', captureOf(paymentId, 800));
    expect(await stagesOf(run, paymentId, 4)).toEqual(['PROCESSING', 'PROCESSING', 'SUCCESS', 'SUCCESS']);
    expect(run.told().filter(({ webhook }) => webhook === 'notifyCapture')).toHaveLength(1);
  });

  test('fails with a code of captures', async () => {
    const captures = { answer: 'in-process', inquiries: 0, settleAs: 'CAPTURE_AMOUNT_EXCEED_AUTH_LIMIT' } as const;
    const run = await gateway.newRun({ captures });
    const paymentId = await paid(run, card('pay-1', manual));
    await run.call('capture', captureOf(paymentId, 800));
    expect(await stagesOf(run, paymentId, 1)).toEqual(['FAIL']);
    expect(await run.codeOf('capture', captureOf(paymentId, 800))).toBe('F CAPTURE_AMOUNT_EXCEED_AUTH_LIMIT');
    expect(run.told().at(-1)?.body['result']).toMatchObject({ resultCode: 'CAPTURE_AMOUNT_EXCEED_AUTH_LIMIT' });
  });
});

describe('createPaymentSession', () => {
  const session = (further: object = {}) => {
    const { paymentMethod: _, ...rest } = checkout('session-1');
    return { ...rest, productScene: 'CHECKOUT_PAYMENT', ...further };
  };

  test('opens a page in which the payment begins', async () => {
    const run = await gateway.newRun();
    const answer = await run.call('createPaymentSession', session());
    expect(await run.call('createPaymentSession', session())).toEqual(answer);
    const ids = { paymentRequestId: 'session-1' };
    expect(await run.codeOf('inquiryPayment', ids)).toBe('F ORDER_NOT_EXIST');
    expect(await (await fetch(String(answer['normalUrl']))).text()).toContain('PHP 800');
    expect(await run.codeOf('inquiryPayment', ids)).toBe('F ORDER_NOT_EXIST');
    expect((await click(answer['normalUrl'], 'pay')).headers.get('location')).toBe('https://shop.example/done?order=1');
    expect(await statusOf(run, ids)).toBe('SUCCESS SUCCESS');
    expect((await click(answer['normalUrl'], 'pay')).status).toBe(410);
    expect(run.told()).toMatchObject([{ webhook: 'notifyPayment', url: paymentNotifyUrl }]);
  });

  test('ends after an hour, or sooner where that is asked for', async () => {
    const run = await gateway.newRun();
    const asked = new Date(Date.now() + 10 * minutes).toISOString();
    const long = await run.call('createPaymentSession', session({ paymentRequestId: 'long' }));
    const short = await run.call(
      'createPaymentSession',
      session({ paymentRequestId: 'short', paymentSessionExpiryTime: asked }),
    );
    expect(String(short['paymentSessionExpiryTime']).slice(0, 19)).toBe(asked.slice(0, 19));
    await run.advance(11 * minutes);
    expect((await click(short['normalUrl'], 'pay')).status).toBe(410);
    await run.advance(49 * minutes);
    expect((await click(long['normalUrl'], 'pay')).status).toBe(410);
  });

  test('has no page where the SDK takes the payment', async () => {
    const run = await gateway.newRun();
    const { productScene: _, ...rest } = session();
    expect((await run.call('createPaymentSession', rest))['normalUrl']).toBeUndefined();
  });
});
