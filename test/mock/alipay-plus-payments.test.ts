import { definition, startMock } from '@countersign/alipay-plus-mock';
import type { AlipayPlusSettings, Results } from '@countersign/alipay-plus-mock';
import type { Store, Task } from '@countersign/mock-kit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadContract } from '../properties/bundled.ts';
import { bind, decide, payBody, prepareBody } from './alipay-plus-calls.ts';
import { createCheckedAlipayPlus } from './checked-client.ts';
import { createRecordingStore, messagesOf } from './recording-store.ts';

const contract = await loadContract('alipay-plus');
const pay = definition.operations.find(({ id }) => id === 'pay');

const tasks: Task[] = [];
let mock: Awaited<ReturnType<typeof startMock>>;
let store: Store;
/** The next noon in UTC+8, at which each run begins, so that no test meets the end of a day by chance. */
const noon = Math.ceil(Date.now() / 86_400_000) * 86_400_000 + 4 * 3_600_000;
const today = new Date(noon).toISOString().slice(0, 10);
beforeAll(async () => {
  store = createRecordingStore(tasks);
  mock = await startMock({ store });
});
afterAll(async () => {
  await mock.close();
  await store.close();
});

/** A run in which a wallet is bound. */
async function begin(run: string, settings: Partial<AlipayPlusSettings> = {}) {
  const control = mock.run(run);
  await control.advance(noon - Date.now());
  await control.configure(settings);
  const alipayPlus = createCheckedAlipayPlus({ gateway: mock.url, run }, contract);
  const { accessToken } = await bind(alipayPlus, 'a');
  const messages = () => messagesOf(tasks, run).filter(({ webhook }) => webhook === 'notifyPayment');
  const { payments } = alipayPlus;
  const pay = (id: string, value?: `${bigint}`) => payments.pay(payBody(id, accessToken, value));
  const inquire = (paymentRequestId: string) => payments.inquiryPayment({ paymentRequestId });
  const refund = (refundRequestId: string, value: `${bigint}`, paymentRequestId = 'p1', currency = 'PHP') =>
    payments.refund({ refundRequestId, paymentRequestId, refundAmount: { currency, value } });
  return { control, alipayPlus, payments, accessToken, messages, pay, inquire, refund };
}

/** Every result code of pay. */
const codes = [...new Set((pay?.scenarios ?? []).map(({ code }) => code as Results['payments.pay']))];

/** Codes of which the contract shows a message. Those that are about a call rather than a payment leave no payment. */
const outcomes = new Set<string | undefined>(
  contract.messages
    .find(({ name }) => name === 'notifyPayment notification')
    ?.examples.map(([, example]) => (example as { paymentResult: { resultCode: string } }).paymentResult.resultCode),
);

const result = (data: { readonly paymentResult?: unknown } | undefined) => data?.paymentResult;
const minute = 60_000;
const day = 24 * 60 * minute;

describe('pay', () => {
  test('takes the money at once, and tells of it', async () => {
    const { pay, inquire, messages } = await begin('pay');
    const { status, data } = await pay('p1');
    expect(status).toBe('S');
    expect(data).toMatchObject({
      paymentId: expect.stringMatching(new RegExp(`^${today.replaceAll('-', '')}\\d{27}$`)),
      paymentTime: expect.stringMatching(new RegExp(`^${today}T12:\\d\\d:\\d\\d\\+08:00$`)),
      paymentAmount: { currency: 'PHP', value: '12500' },
      walletBrandName: 'GCash',
      pspId: '1022170000000000000',
    });
    expect((await inquire('p1')).data).toMatchObject({ ...data, paymentResult: { resultCode: 'SUCCESS' } });
    const [message, ...more] = messages();
    expect(more).toEqual([]);
    expect(message?.url).toBeUndefined();
    expect(message?.members).toMatchObject({
      ...data,
      paymentRequestId: 'p1',
      paymentResult: { resultCode: 'SUCCESS' },
    });
    expect(contract.isValid('#/components/schemas/PaymentNotification', message?.members)).toBe(true);
  });

  test('the same again is the same payment; another amount with its id is refused', async () => {
    const { pay, messages } = await begin('pay-twice');
    const first = await pay('p1');
    expect(await pay('p1')).toMatchObject({ data: { paymentId: first.data?.paymentId } });
    expect(await pay('p1', '12501')).toMatchObject({ code: 'REPEAT_REQ_INCONSISTENT' });
    expect(messages()).toHaveLength(1);
  });

  test('at once or one after the other, equal calls make one payment', async () => {
    const { pay, messages } = await begin('pay-at-once');
    const answers = await Promise.all(Array.from({ length: 6 }, () => pay('p1')));
    expect(new Set(answers.map(({ data }) => data?.paymentId)).size).toBe(1);
    expect(messages()).toHaveLength(1);
  });

  test('a token without the scope for it debits nobody', async () => {
    const { alipayPlus, pay, control } = await begin('pay-scope');
    await control.configure({ approval: 'automatic' });
    const prepared = await alipayPlus.authorizations.prepare({ ...prepareBody('b'), scopes: ['USER_LOGIN_ID'] });
    const back = await decide(prepared.data?.normalUrl ?? '', undefined);
    const authCode = back.searchParams.get('authCode') ?? '';
    const { data } = await alipayPlus.authorizations.applyToken({
      authClientId: prepareBody('b').authClientId,
      grantType: 'AUTHORIZATION_CODE',
      authCode,
    });
    const refused = await alipayPlus.payments.pay(payBody('p2', data?.accessToken ?? ''));
    expect(refused).toMatchObject({ code: 'INVALID_TOKEN' });
    expect(await pay('p1')).toMatchObject({ status: 'S' });
  });

  test('with a token from elsewhere it is refused, and remembered as failed, unless the mock is told to take it', async () => {
    const { payments, inquire, control, messages } = await begin('pay-unknown');
    expect(await payments.pay(payBody('p1', '28101003'))).toMatchObject({ code: 'INVALID_TOKEN' });
    expect(result((await inquire('p1')).data)).toMatchObject({ resultStatus: 'F', resultCode: 'INVALID_TOKEN' });
    expect(messages()).toMatchObject([{ members: { paymentResult: { resultCode: 'INVALID_TOKEN' } } }]);
    await control.configure({ unknown: 'accept' });
    expect(await payments.pay(payBody('p2', '28101003'))).toMatchObject({ status: 'S' });
  });

  test('an order whose time is over is closed', async () => {
    const { payments, accessToken } = await begin('pay-late');
    const late = { ...payBody('p1', accessToken), paymentExpiryTime: `${today}T12:00:00+08:00` };
    expect(await payments.pay(late)).toMatchObject({ code: 'ORDER_IS_CLOSED' });
  });

  test.each(codes.filter((code) => outcomes.has(code)))(
    'asked for %s, it ends so, which an inquiry tells',
    async (code) => {
      const { control, pay, inquire, messages } = await begin(`pay-${code}`);
      await control.next('payments.pay', code);
      expect(await pay('p1')).toMatchObject({ code });
      expect(result((await inquire('p1')).data)).toMatchObject({ resultCode: code });
      expect(messages()).toMatchObject([{ members: { paymentResult: { resultCode: code } } }]);
    },
  );

  test.each(codes.filter((code) => !outcomes.has(code) && code !== 'PAYMENT_IN_PROCESS'))(
    'asked for %s, which is about the call, it leaves no payment',
    async (code) => {
      const { control, pay, inquire, messages } = await begin(`pay-${code}`);
      await control.next('payments.pay', code);
      expect(await pay('p1')).toMatchObject({ code });
      expect(await inquire('p1')).toMatchObject({ code: 'ORDER_NOT_EXIST' });
      expect(messages()).toEqual([]);
    },
  );

  test('asked for by its id, a payment in process ends like any other', async () => {
    const { pay, inquire } = await begin('pay-trigger', { payments: { inquiries: 0, settleAs: 'RISK_REJECT' } });
    expect(await pay('p1__PAYMENT_IN_PROCESS')).toMatchObject({ status: 'U' });
    expect(await pay('p1__PAYMENT_IN_PROCESS')).toMatchObject({ status: 'U' });
    expect(result((await inquire('p1__PAYMENT_IN_PROCESS')).data)).toMatchObject({ resultCode: 'RISK_REJECT' });
    expect(await pay('p1__PAYMENT_IN_PROCESS')).toMatchObject({ code: 'RISK_REJECT' });
  });
});

describe('a payment in process', () => {
  test('ends with the inquiry after so many, and tells of it then', async () => {
    const { pay, inquire, messages } = await begin('open-inquiries', {
      payments: { autoDebit: 'in-process', inquiries: 3 },
    });
    const opened = await pay('p1');
    expect(opened).toMatchObject({ status: 'U', code: 'PAYMENT_IN_PROCESS', data: { paymentId: expect.any(String) } });
    const seen: unknown[] = [];
    for (let asked = 0; asked < 3; asked++) seen.push(result((await inquire('p1')).data));
    expect(seen).toMatchObject([{ resultStatus: 'U' }, { resultStatus: 'U' }, { resultCode: 'PAYMENT_IN_PROCESS' }]);
    expect(messages()).toEqual([]);
    expect((await inquire('p1')).data).toMatchObject({
      paymentResult: { resultStatus: 'S' },
      paymentId: opened.data?.paymentId,
    });
    expect(await pay('p1')).toMatchObject({ status: 'S', data: { paymentId: opened.data?.paymentId } });
    expect(messages()).toHaveLength(1);
  });

  test('ends by itself after so long', async () => {
    const { pay, control, messages } = await begin('open-time', { payments: { autoDebit: 'in-process', seconds: 40 } });
    expect(await pay('p1')).toMatchObject({ status: 'U' });
    await control.advance(39_000);
    expect(await pay('p1')).toMatchObject({ status: 'U' });
    await control.advance(1_000);
    await expect.poll(messages, { timeout: 10_000 }).toMatchObject([{ members: { paymentRequestId: 'p1' } }]);
    expect(await pay('p1')).toMatchObject({ status: 'S' });
    expect(messages()).toHaveLength(1);
  });

  test('fails where it is told to', async () => {
    const settings = {
      payments: { autoDebit: 'in-process', inquiries: 0, settleAs: 'USER_BALANCE_NOT_ENOUGH' },
    } as const;
    const { pay, inquire, messages } = await begin('open-fails', settings);
    expect(await pay('p1')).toMatchObject({ status: 'U' });
    const { data } = await inquire('p1');
    expect(result(data)).toMatchObject({ resultStatus: 'F', resultCode: 'USER_BALANCE_NOT_ENOUGH' });
    expect(data).not.toHaveProperty('paymentTime');
    const [message] = messages();
    expect(message?.members).not.toHaveProperty('customerId');
    expect(contract.isValid('#/components/schemas/PaymentNotification', message?.members)).toBe(true);
  });

  test("is closed when its order's time is over first", async () => {
    const { payments, accessToken, inquire, control } = await begin('open-expires', {
      payments: { autoDebit: 'in-process' },
    });
    const expiring = { ...payBody('p1', accessToken), paymentExpiryTime: `${today}T12:00:50+08:00` };
    await control.configure({ payments: { autoDebit: 'in-process', seconds: 600 } });
    expect(await payments.pay(expiring)).toMatchObject({ status: 'U' });
    await control.advance(minute);
    expect(result((await inquire('p1')).data)).toMatchObject({ resultCode: 'ORDER_IS_CLOSED' });
  });

  test('can be ended by a test with another result', async () => {
    const { pay, inquire, control, messages } = await begin('open-asked', { payments: { autoDebit: 'in-process' } });
    await pay('p1');
    await control.next('payments.pay', 'RISK_REJECT');
    expect(await pay('p1')).toMatchObject({ code: 'RISK_REJECT' });
    expect(result((await inquire('p1')).data)).toMatchObject({ resultCode: 'RISK_REJECT' });
    expect(messages()).toHaveLength(1);
  });
});

describe('inquiryPayment', () => {
  test('finds a payment by either id, and by both where they agree', async () => {
    const { pay, payments } = await begin('inquiry-ids');
    const paymentId = (await pay('p1')).data?.paymentId ?? '';
    for (const name of [{ paymentId }, { paymentRequestId: 'p1', paymentId }])
      expect(await payments.inquiryPayment(name)).toMatchObject({ data: { paymentRequestId: 'p1', paymentId } });
    expect(await payments.inquiryPayment({ paymentRequestId: 'p1', paymentId: '1' })).toMatchObject({
      code: 'ORDER_NOT_EXIST',
    });
  });

  test('knows no payment that was not made, unless it is told to take it for one', async () => {
    const { inquire, control } = await begin('inquiry-unknown');
    expect(await inquire('p1')).toMatchObject({ status: 'F', code: 'ORDER_NOT_EXIST' });
    await control.next('payments.inquiryPayment', 'SUCCESS');
    expect((await inquire('p1')).data).toMatchObject({ paymentResult: { resultCode: 'ORDER_NOT_EXIST' } });
    await control.configure({ unknown: 'accept' });
    expect((await inquire('p1')).data).toMatchObject({ paymentRequestId: 'p1', paymentResult: { resultStatus: 'S' } });
  });
});

describe('cancelPayment', () => {
  const cancel = ({ payments }: Awaited<ReturnType<typeof begin>>, paymentRequestId = 'p1') =>
    payments.cancelPayment({ paymentRequestId });

  test('undoes a payment that was made, and is the same again', async () => {
    const run = await begin('cancel-paid');
    const { data } = await run.pay('p1');
    expect(await cancel(run)).toMatchObject({ status: 'S', data: { pspId: '1022170000000000000' } });
    expect(await cancel(run)).toMatchObject({ status: 'S' });
    expect(await run.payments.cancelPayment({ paymentId: data?.paymentId ?? '' })).toMatchObject({ status: 'S' });
    const inquired = await run.inquire('p1');
    expect(inquired.data).toMatchObject({
      paymentResult: { resultStatus: 'F', resultCode: 'ORDER_IS_CLOSED' },
      transactions: [
        { transactionType: 'CANCEL', transactionStatus: 'SUCCESS', transactionAmount: { value: '12500' } },
      ],
    });
    expect(inquired.data).not.toHaveProperty('paymentTime');
    expect(await run.refund('r1', '1')).toMatchObject({ status: 'F' });
  });

  test('ends one in process, which then never succeeds', async () => {
    const run = await begin('cancel-open', { payments: { autoDebit: 'in-process', seconds: 5 } });
    await run.pay('p1');
    expect(await cancel(run)).toMatchObject({ status: 'S' });
    await run.control.advance(minute);
    expect(result((await run.inquire('p1')).data)).toMatchObject({ resultCode: 'ORDER_IS_CLOSED' });
    expect(await run.pay('p1')).toMatchObject({ code: 'ORDER_IS_CLOSED' });
    expect(run.messages()).toEqual([]);
  });

  test('leaves the reason of one that failed', async () => {
    const run = await begin('cancel-failed', { payments: { settleAs: 'RISK_REJECT' } });
    await run.pay('p1');
    expect(await cancel(run)).toMatchObject({ status: 'S' });
    expect(result((await run.inquire('p1')).data)).toMatchObject({ resultCode: 'RISK_REJECT' });
  });

  test('is possible up to 00:15 (UTC+8) of the next day', async () => {
    const run = await begin('cancel-window');
    await run.pay('p1');
    await run.pay('p2');
    await run.control.advance(12 * 60 * minute + 13 * minute);
    expect(await cancel(run, 'p1')).toMatchObject({ status: 'S' });
    await run.control.advance(2 * minute);
    expect(await cancel(run, 'p2')).toMatchObject({ code: 'CANCEL_WINDOW_EXCEED' });
    expect(result((await run.inquire('p2')).data)).toMatchObject({ resultStatus: 'S' });
    expect(await run.refund('r1', '12500', 'p2')).toMatchObject({ status: 'S' });
  });

  test('that was refused is possible once there is something to cancel', async () => {
    const run = await begin('cancel-early');
    expect(await cancel(run)).toMatchObject({ code: 'ORDER_NOT_EXIST' });
    await run.pay('p1');
    await run.control.next('payments.cancelPayment', 'PROCESS_FAIL');
    expect(await cancel(run)).toMatchObject({ code: 'PROCESS_FAIL' });
    expect(await cancel(run)).toMatchObject({ status: 'S' });
    expect(result((await run.inquire('p1')).data)).toMatchObject({ resultCode: 'ORDER_IS_CLOSED' });
  });

  test('is refused of one that was refunded in part, and of one that was not made', async () => {
    const run = await begin('cancel-refused');
    await run.pay('p1');
    await run.refund('r1', '1');
    expect(await cancel(run)).toMatchObject({ code: 'PROCESS_FAIL' });
    expect(await cancel(run, 'p2')).toMatchObject({ code: 'ORDER_NOT_EXIST' });
    await run.control.next('payments.cancelPayment', 'SUCCESS');
    expect(await cancel(run, 'p3')).toMatchObject({ status: 'S' });
    await run.control.configure({ unknown: 'accept' });
    expect(await cancel(run, 'p4')).toMatchObject({ status: 'S' });
  });
});

describe('refund', () => {
  test('gives back parts until nothing is left, which an inquiry lists', async () => {
    const { pay, refund, inquire } = await begin('refund-parts');
    await pay('p1');
    const first = await refund('r1', '2500');
    expect(first.data).toMatchObject({
      refundAmount: { currency: 'PHP', value: '2500' },
      refundId: expect.any(String),
    });
    expect(await refund('r2', '10001')).toMatchObject({ code: 'REFUND_AMOUNT_EXCEED' });
    expect(await refund('r3', '10000')).toMatchObject({ status: 'S' });
    expect(await refund('r4', '1')).toMatchObject({ code: 'REFUND_AMOUNT_EXCEED' });
    const { data } = await inquire('p1');
    expect(data).toMatchObject({ paymentResult: { resultStatus: 'S' } });
    expect(data?.transactions).toMatchObject([
      { transactionType: 'REFUND', transactionId: first.data?.refundId, transactionRequestId: 'r1' },
      { transactionType: 'REFUND', transactionRequestId: 'r3', transactionAmount: { value: '10000' } },
    ]);
    expect(data?.transactions).toHaveLength(2);
  });

  test('counts amounts beyond what a number holds', async () => {
    const { pay, refund } = await begin('refund-large');
    expect(await pay('p1', '9007199254740993')).toMatchObject({ status: 'S' });
    expect(await refund('r1', '9007199254740994')).toMatchObject({ code: 'REFUND_AMOUNT_EXCEED' });
    expect(await refund('r2', '9007199254740993')).toMatchObject({ status: 'S' });
  });

  test('at once, refunds take no more than there is', async () => {
    const { pay, refund } = await begin('refund-at-once');
    await pay('p1', '5');
    const answers = await Promise.all(Array.from({ length: 8 }, (_, index) => refund(`r${index}`, '1')));
    expect(answers.filter(({ status }) => status === 'S')).toHaveLength(5);
  });

  test('the same again is the same refund; another amount with its id is refused', async () => {
    const { pay, refund, inquire } = await begin('refund-twice');
    await pay('p1');
    const first = await refund('r1', '2500');
    expect(await refund('r1', '2500')).toMatchObject({ data: { refundId: first.data?.refundId } });
    expect(await refund('r1', '2501')).toMatchObject({ code: 'REPEAT_REQ_INCONSISTENT' });
    expect((await inquire('p1')).data?.transactions).toHaveLength(1);
  });

  test('is refused of what was not paid, in another currency, and of what is not known', async () => {
    const { pay, refund, control } = await begin('refund-refused', { payments: { autoDebit: 'in-process' } });
    await pay('p1');
    expect(await refund('r1', '1')).toMatchObject({ code: 'PROCESS_FAIL' });
    await control.configure({ payments: {} });
    await pay('p2');
    expect(await refund('r2', '1', 'p2', 'USD')).toMatchObject({ code: 'PARAM_ILLEGAL' });
    expect(await refund('r3', '1', 'p3')).toMatchObject({ code: 'ORDER_NOT_EXIST' });
    await control.next('payments.refund', 'SUCCESS');
    expect(await refund('r4', '1', 'p3')).toMatchObject({ status: 'S' });
    await control.configure({ unknown: 'accept' });
    expect(await refund('r5', '1', 'p3')).toMatchObject({ status: 'S' });
  });

  test('is possible for 365 days', async () => {
    const { pay, refund, control } = await begin('refund-window');
    await pay('p1');
    await control.advance(365 * day - minute);
    expect(await refund('r1', '1')).toMatchObject({ status: 'S' });
    await control.advance(minute);
    expect(await refund('r2', '1')).toMatchObject({ code: 'REFUND_WINDOW_EXCEED' });
  });
});

describe('consultPayment', () => {
  const body = {
    paymentAmount: { currency: 'PHP', value: '0' },
    paymentFactor: { isAgreementPayment: 'true' },
  } as const;
  const wallets = async (
    run: string,
    more: { readonly userRegion?: string; readonly allowedPspRegions?: string[] },
  ) => {
    const { payments } = createCheckedAlipayPlus({ gateway: mock.url, run }, contract);
    const { data } = await payments.consultPayment({ ...body, ...more });
    const shown = data?.paymentOptions?.[0]?.paymentOptionDetail?.connectWallet?.supportWallets;
    return { names: shown?.map(({ walletName }) => walletName), options: data?.paymentOptions };
  };

  test('shows the wallets of the region of the user first', async () => {
    const { names } = await wallets('consult', { userRegion: 'MY' });
    expect(names?.slice(0, 2)).toEqual(['TNG', 'BOOST']);
    expect(names).toHaveLength(9);
  });

  test('shows those of the regions that are allowed, or none', async () => {
    expect(await wallets('consult', { allowedPspRegions: ['KR', 'ID'] })).toMatchObject({
      names: ['DANA', 'KAKAOPAY'],
    });
    expect(await wallets('consult', { allowedPspRegions: ['XX'] })).toMatchObject({ options: [] });
  });
});
