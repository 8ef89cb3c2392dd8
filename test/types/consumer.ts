import type { AlipayPlusClient, ConsultPaymentInput, PayInput } from '@countersign/alipay-plus-client';
import type { AntomClient } from '@countersign/antom-client';

// Every operation called once, with its conditions in play: what a shop's own code looks like to the compiler.

const amount = { currency: 'USD', value: 1999 } as const;
const order = {
  referenceOrderId: 'o-1',
  orderDescription: 'Tea',
  orderAmount: amount,
  goods: [{ referenceGoodsId: 'g-1', goodsName: 'Tea', goodsQuantity: 1 }],
  env: { terminalType: 'APP', osType: 'IOS' },
} as const;

export async function callAntom({ authorizations, payments, users }: AntomClient): Promise<string[]> {
  const outcomes = await Promise.all([
    authorizations.consult({
      customerBelongsTo: 'PAYPAY',
      authRedirectUrl: new URL('https://shop.example/return'),
      scopes: ['AGREEMENT_PAY'],
      authState: 'STATE_1',
      terminalType: 'APP',
      osType: 'IOS',
      recurringPayment: true,
    }),
    authorizations.applyToken({ grantType: 'AUTHORIZATION_CODE', customerBelongsTo: 'GCASH', authCode: 'code' }),
    authorizations.revoke({ accessToken: 'token' }),
    users.inquiryUserInfo({ accessToken: 'token' }),
    payments.pay({
      productCode: 'CASHIER_PAYMENT',
      paymentRequestId: 'pay-1',
      order,
      paymentAmount: amount,
      settlementStrategy: { settlementCurrency: 'USD' },
      paymentRedirectUrl: 'https://shop.example/paid',
      env: { terminalType: 'WEB', clientIp: '192.0.2.1' },
      paymentFactor: { isAuthorization: true, captureMode: 'AUTOMATIC' },
      paymentMethod: { paymentMethodType: 'CARD', paymentMethodId: 'card-token' },
    }),
    payments.pay({
      productCode: 'AGREEMENT_PAYMENT',
      paymentRequestId: 'pay-2',
      order,
      paymentAmount: amount,
      paymentMethod: { paymentMethodType: 'GCASH', paymentMethodId: 'token' },
    }),
    payments.inquiryPayment({ paymentRequestId: 'pay-1' }),
    payments.cancel({ paymentRequestId: 'pay-1' }),
    payments.refund({ refundRequestId: 'r-1', paymentId: 'p-1', refundAmount: amount }),
    payments.inquiryRefund({ refundRequestId: 'r-1' }),
    payments.capture({ captureRequestId: 'c-1', paymentId: 'p-1', captureAmount: amount }),
    payments.createPaymentSession({
      productCode: 'AGREEMENT_PAYMENT',
      paymentRequestId: 'pay-3',
      order,
      paymentAmount: amount,
      settlementStrategy: { settlementCurrency: 'USD' },
      paymentRedirectUrl: 'https://shop.example/paid',
      paymentNotifyUrl: 'https://shop.example/notify',
      paymentMethod: { paymentMethodType: 'GCASH', paymentMethodId: 'token' },
    }),
  ]);
  return outcomes.map(({ code }) => code);
}

export async function callAlipayPlus(
  { authorizations, payments }: AlipayPlusClient,
  consulting: ConsultPaymentInput,
  paying: PayInput,
): Promise<string[]> {
  const outcomes = await Promise.all([
    authorizations.prepare({
      authClientId: 'M1',
      authClientName: 'Shop',
      referenceMerchantId: 'M1',
      authRedirectUrl: 'https://shop.example/return',
      customerBelongsTo: 'GCASH',
      scopes: ['AGREEMENT_PAY'],
      authState: 'STATE_1',
      terminalType: 'APP',
      osType: 'ANDROID',
      referenceAgreementId: 'agr-1',
    }),
    authorizations.applyToken({ authClientId: 'M1', grantType: 'REFRESH_TOKEN', refreshToken: 'token' }),
    authorizations.cancelToken({ authClientId: 'M1', accessToken: 'token' }),
    payments.consultPayment(consulting),
    payments.pay(paying),
    payments.inquiryPayment({ paymentRequestId: 'pay-1' }),
    payments.cancelPayment({ paymentId: 'p-1' }),
    payments.refund({ refundRequestId: 'r-1', paymentId: 'p-1', refundAmount: amount }),
  ]);
  return outcomes.map(({ code }) => code);
}
