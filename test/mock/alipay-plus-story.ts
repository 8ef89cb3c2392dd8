import { expect } from 'vitest';
import type { Contract } from '../properties/bundled.ts';
import { decide, merchant, payBody, prepareBody } from './alipay-plus-calls.ts';
import { createCheckedAlipayPlus } from './checked-client.ts';
import type { MockPlace } from './checked-client.ts';

/**
 * A user binds a wallet, is debited, gets a part back and unbinds; the merchant then gets nothing more. `name` tells apart what
 * several of these stories call the same at once; each call may reach another mock over the same store.
 */
export async function tellAutoDebit(place: MockPlace, contract: Contract, name: string): Promise<void> {
  const { authorizations, payments } = createCheckedAlipayPlus(place, contract);

  const prepared = await authorizations.prepare(prepareBody(name));
  expect(prepared).toMatchObject({ status: 'S', code: 'SUCCESS' });
  expect(await authorizations.prepare(prepareBody(name))).toMatchObject({ data: prepared.data });

  const back = await decide(prepared.data?.normalUrl ?? '', 'approve');
  expect(back.origin + back.pathname).toBe('https://www.shop.example/wallet/return');
  expect(back.searchParams.get('authState')).toBe(`state-${name}`);

  const authCode = back.searchParams.get('authCode') ?? '';
  const code = { authClientId: merchant, grantType: 'AUTHORIZATION_CODE', authCode } as const;
  const bound = await authorizations.applyToken(code);
  expect(bound).toMatchObject({
    status: 'S',
    data: { accessToken: expect.any(String), customerId: expect.any(String) },
  });
  expect(await authorizations.applyToken(code)).toMatchObject({ status: 'F', code: 'INVALID_AUTHCODE' });
  const accessToken = bound.data?.accessToken ?? '';

  // The id asks for it, so that the story needs no hold of the mock but its address.
  const paymentRequestId = `pay-${name}__PAYMENT_IN_PROCESS`;
  const paid = await payments.pay(payBody(paymentRequestId, accessToken));
  expect(paid).toMatchObject({ status: 'U', code: 'PAYMENT_IN_PROCESS' });

  const seen: (string | undefined)[] = [];
  for (let asked = 0; asked < 10 && seen.at(-1) !== 'S'; asked++) {
    const inquired = await payments.inquiryPayment({ paymentRequestId });
    expect(inquired).toMatchObject({ status: 'S' });
    seen.push(inquired.data?.paymentResult?.resultStatus);
  }
  expect(seen).toEqual(['U', 'U', 'S']);
  expect(await payments.pay(payBody(paymentRequestId, accessToken))).toMatchObject({
    status: 'S',
    data: { paymentAmount: { currency: 'PHP', value: '12500' }, walletBrandName: 'GCash' },
  });

  const refund = {
    paymentRequestId,
    refundRequestId: `refund-${name}`,
    refundAmount: { currency: 'PHP', value: '2500' },
  } as const;
  const refunded = await payments.refund(refund);
  expect(refunded).toMatchObject({ status: 'S', data: { refundAmount: refund.refundAmount } });
  expect(
    await payments.refund({
      ...refund,
      refundRequestId: `refund-${name}-2`,
      refundAmount: { currency: 'PHP', value: '10001' },
    }),
  ).toMatchObject({ status: 'F', code: 'REFUND_AMOUNT_EXCEED' });
  const transactions = [{ transactionId: refunded.data?.refundId, transactionRequestId: `refund-${name}` }];
  expect(await payments.inquiryPayment({ paymentRequestId })).toMatchObject({ data: { transactions } });

  expect(await authorizations.cancelToken({ accessToken, authClientId: merchant })).toMatchObject({ status: 'S' });
  const refused = await payments.pay(payBody(`pay-${name}-2`, accessToken));
  expect(refused).toMatchObject({ status: 'F', code: 'INVALID_TOKEN' });
}
