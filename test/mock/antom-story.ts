import assert from 'node:assert/strict';
import { createAntomClient, type AntomClient } from '@countersign/antom-client';
import { testKeys } from '@countersign/antom-mock';

// What a merchant does from end to end, with the generated client alone. Each story is a function, so that it can be told to
// any gateway, and several times at once.

/** Sends a user to a page of the gateway and has a button there clicked: where the user comes back to the shop. */
export type Visit = (url: string, button: 'Approve' | 'Decline' | 'Pay' | 'Do not pay') => Promise<URL>;

export interface StoryOptions {
  /** Origin of the mock, or of what stands before several. */
  readonly gateway: string;
  /** Nobody else's. */
  readonly run: string;
  /** Origin of the shop to which the user comes back. */
  readonly shop: string;
  readonly approve: Visit;
  /** Where notifications go; none by default. */
  readonly notifyUrl?: string;
}

const scopes = ['AGREEMENT_PAY', 'BASE_USER_INFO'] as const;
const amount = { currency: 'PHP', value: 800n } as const;

/** A client id with a run of its own, which has its name. */
export const clientIdOf = (run: string): string => `${testKeys.clientId}__${run}`;

/** The client of a merchant whose client id has a run of its own. */
export const clientOf = ({ gateway, run }: Pick<StoryOptions, 'gateway' | 'run'>): AntomClient =>
  createAntomClient({
    gateway,
    clientId: clientIdOf(run),
    privateKey: testKeys.clientPrivateKey,
    gatewayPublicKey: testKeys.gatewayPublicKey,
  });

/** From the user's approval to a debit, its refund and the end of the approval. */
export async function tellAutoDebit(
  options: StoryOptions,
): Promise<{ readonly paymentId: string; readonly userId: string }> {
  const { run, shop, approve, notifyUrl } = options;
  const antom = clientOf(options);
  const authState = `state-${run}`;
  const consulted = await antom.authorizations.consult({
    customerBelongsTo: 'GCASH',
    authRedirectUrl: `${shop}/return?order=${run}`,
    scopes: [...scopes],
    authState,
    terminalType: 'WEB',
    ...(notifyUrl !== undefined && { authNotifyUrl: notifyUrl }),
  });
  assert(consulted.status === 'S', consulted.code);
  const back = await approve(consulted.data.normalUrl ?? '', 'Approve');
  assert.equal(back.origin, shop);
  assert.equal(back.searchParams.get('order'), run);
  assert.equal(back.searchParams.get('authState'), authState);
  const authCode = back.searchParams.get('authCode');
  assert(authCode !== null);

  const exchange = { grantType: 'AUTHORIZATION_CODE', customerBelongsTo: 'GCASH', authCode } as const;
  const applied = await antom.authorizations.applyToken(exchange);
  assert(applied.status === 'S', applied.code);
  const { accessToken = '', userLoginId } = applied.data;
  assert.equal((await antom.authorizations.applyToken(exchange)).code, 'INVALID_AUTHCODE');

  const user = await antom.users.inquiryUserInfo({ accessToken });
  assert(user.status === 'S', user.code);
  assert.equal(user.data.userLoginId, userLoginId);

  // The ending asks for a payment that takes its time.
  const paymentRequestId = `pay-${run}__PAYMENT_IN_PROCESS`;
  const debit = debitOf(paymentRequestId, accessToken, notifyUrl);
  const paid = await antom.payments.pay(debit);
  assert.equal(paid.code, 'PAYMENT_IN_PROCESS');
  const { paymentId, stages } = await inquireUntilFinal(antom, paymentRequestId);
  assert.equal(stages.at(-1), 'SUCCESS');
  const repeated = await antom.payments.pay(debit);
  assert(repeated.status === 'S', repeated.code);
  assert.equal(repeated.data.paymentId, paymentId);

  await refundWhole(antom, run, paymentId, notifyUrl);

  assert.equal((await antom.authorizations.revoke({ accessToken })).status, 'S');
  const refused = await antom.payments.pay(debitOf(`after-${run}`, accessToken, notifyUrl));
  assert.equal(refused.code, 'INVALID_ACCESS_TOKEN');
  assert.equal((await antom.payments.inquiryPayment({ paymentRequestId: `after-${run}` })).code, 'ORDER_NOT_EXIST');
  return { paymentId, userId: user.data.userId ?? '' };
}

const debitOf = (paymentRequestId: string, accessToken: string, paymentNotifyUrl: string | undefined) =>
  ({
    productCode: 'AGREEMENT_PAYMENT',
    paymentRequestId,
    order: { referenceOrderId: 'order-1', orderDescription: 'Wrist strap', orderAmount: amount },
    paymentAmount: amount,
    paymentMethod: { paymentMethodType: 'GCASH', paymentMethodId: accessToken },
    ...(paymentNotifyUrl !== undefined && { paymentNotifyUrl }),
  }) as const;

/** Asks, more often than any payment needs; the states that came are told. */
async function inquireUntilFinal(
  antom: AntomClient,
  paymentRequestId: string,
): Promise<{ readonly paymentId: string; readonly stages: readonly string[] }> {
  const stages: string[] = [];
  for (let times = 0; times < 10; times++) {
    const asked = await antom.payments.inquiryPayment({ paymentRequestId });
    assert(asked.status === 'S', asked.code);
    const { paymentStatus = '', paymentId = '' } = asked.data;
    stages.push(paymentStatus);
    if (paymentStatus !== 'PROCESSING') return { paymentId, stages };
  }
  throw new Error(`The payment stays open: ${stages.join(', ')}.`);
}

async function refundWhole(
  antom: AntomClient,
  run: string,
  paymentId: string,
  notifyUrl: string | undefined,
): Promise<void> {
  const refundRequestId = `refund-${run}`;
  const refunded = await antom.payments.refund({
    refundRequestId,
    paymentId,
    refundAmount: amount,
    ...(notifyUrl !== undefined && { refundNotifyUrl: notifyUrl }),
  });
  assert(refunded.status === 'S', refunded.code);
  const more = {
    refundRequestId: `${refundRequestId}-more`,
    paymentId,
    refundAmount: { currency: 'PHP', value: 1n },
  } as const;
  assert.equal((await antom.payments.refund(more)).code, 'REFUND_AMOUNT_EXCEED');
  const inquired = await antom.payments.inquiryRefund({ refundRequestId });
  assert(inquired.status === 'S', inquired.code);
  assert.equal(inquired.data.refundStatus, 'SUCCESS');
  const payment = await antom.payments.inquiryPayment({ paymentId });
  assert(payment.status === 'S', payment.code);
  assert.deepEqual(
    payment.data.transactions?.map(({ transactionId }) => transactionId),
    [refunded.data.refundId],
  );
}

/** From the order to the page on which the user pays, up to the paid state. */
export async function tellCheckout(options: StoryOptions): Promise<{ readonly paymentId: string }> {
  const { run, shop, approve, notifyUrl } = options;
  const antom = clientOf(options);
  const paymentRequestId = `order-${run}`;
  const request = {
    productCode: 'CASHIER_PAYMENT',
    paymentRequestId,
    order: { referenceOrderId: 'order-2', orderDescription: 'Two cinema tickets', orderAmount: amount },
    paymentAmount: amount,
    paymentMethod: { paymentMethodType: 'GCASH' },
    settlementStrategy: { settlementCurrency: 'PHP' },
    env: { terminalType: 'WEB' },
    paymentRedirectUrl: `${shop}/paid?order=${run}`,
    ...(notifyUrl !== undefined && { paymentNotifyUrl: notifyUrl }),
  } as const;
  const opened = await antom.payments.pay(request);
  assert(opened.status === 'U', opened.code);
  const before = await antom.payments.inquiryPayment({ paymentRequestId });
  assert(before.status === 'S', before.code);
  assert.equal(before.data.paymentStatus, 'PROCESSING');

  const back = await approve(opened.data.normalUrl ?? '', 'Pay');
  assert.equal(back.href, `${shop}/paid?order=${run}`);
  const { paymentId, stages } = await inquireUntilFinal(antom, paymentRequestId);
  assert.deepEqual(stages, ['SUCCESS']);
  assert.equal(paymentId, opened.data.paymentId);
  const repeated = await antom.payments.pay(request);
  assert(repeated.status === 'S', repeated.code);
  return { paymentId };
}
