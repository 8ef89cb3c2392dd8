/** A module that must not compile, and the field which the compiler's message names. */
export interface WrongInput {
  readonly names: string;
  /** What the message says of the field, where that is not that it is missing. */
  readonly says?: RegExp;
  readonly code: string;
}

const consulting = `import { createAntomClient, type ConsultInput } from '@countersign/antom-client';
declare const antom: ReturnType<typeof createAntomClient>;
const least = {
  customerBelongsTo: 'GCASH', authRedirectUrl: 'https://shop.example/return', scopes: ['AGREEMENT_PAY'], authState: 'STATE_1',
} as const;
`;

const paying = `import { createAntomClient, type PayInput } from '@countersign/antom-client';
declare const antom: ReturnType<typeof createAntomClient>;
const order = { referenceOrderId: 'o-1', orderDescription: 'Tea', orderAmount: { currency: 'PHP', value: 800 } } as const;
const least = { paymentRequestId: 'pay-1', order, paymentAmount: { currency: 'PHP', value: 800n } } as const;
const debit = {
  ...least, productCode: 'AGREEMENT_PAYMENT', paymentMethod: { paymentMethodType: 'GCASH', paymentMethodId: 'token' },
} as const;
const checkout = {
  ...least, productCode: 'CASHIER_PAYMENT', settlementStrategy: { settlementCurrency: 'USD' },
  paymentRedirectUrl: 'https://shop.example/paid', env: { terminalType: 'WEB', clientIp: '192.0.2.1' },
} as const;
`;

const others = `import { createAntomClient, type InquiryPaymentInput } from '@countersign/antom-client';
import { createAlipayPlusClient } from '@countersign/alipay-plus-client';
declare const antom: ReturnType<typeof createAntomClient>;
declare const alipayPlus: ReturnType<typeof createAlipayPlusClient>;
`;

const sending = `import { createConditionsClient, type SendInput } from '../../golden/conditions/client/client.ts';
declare const kiosk: ReturnType<typeof createConditionsClient>;
`;

/** Requests with one mistake each: what a caller would forget, as a literal, widened, nested, spread and declared. */
export const wrongInputs: Readonly<Record<string, WrongInput>> = {
  'a value of a closed set': {
    names: 'osType',
    code: `${consulting}void antom.authorizations.consult({ ...least, terminalType: 'APP' });`,
  },
  'a value of a closed set, written out': {
    names: 'osType',
    code: `${consulting}void antom.authorizations.consult({
  customerBelongsTo: 'GCASH', authRedirectUrl: 'https://shop.example/return', scopes: ['AGREEMENT_PAY'], authState: 'STATE_1',
  terminalType: 'MINI_APP',
});`,
  },
  'a parameter that may hold one': {
    names: 'osType',
    code: `${consulting}export const ask = (terminalType: ConsultInput['terminalType']) =>
  antom.authorizations.consult({ ...least, terminalType });`,
  },
  'a field that is there only sometimes': {
    names: 'osType',
    says: /'osType' is optional in type/,
    code: `${consulting}export const ask = (os?: 'IOS') =>
  antom.authorizations.consult({ ...least, terminalType: 'APP', ...(os && { osType: os }) });`,
  },
  'a body declared before the call': {
    names: 'osType',
    code: `${consulting}export const body: ConsultInput = { ...least, terminalType: 'WAP' };`,
  },
  'the object within': {
    names: 'osType',
    code: `${consulting}void antom.authorizations.consult({ ...least, terminalType: 'WEB', env: { terminalType: 'APP' } });`,
  },
  'one word of an open set': {
    names: 'recurringPayment',
    code: `${consulting}void antom.authorizations.consult({ ...least, customerBelongsTo: 'PAYPAY', terminalType: 'WEB' });`,
  },
  'a form told by grantType': {
    names: 'authCode',
    code: `${others}void antom.authorizations.applyToken({ grantType: 'AUTHORIZATION_CODE', customerBelongsTo: 'GCASH' });`,
  },
  'a field that is always required, where there are conditions too': {
    names: 'authClientId',
    code: `${others}void alipayPlus.authorizations.applyToken({ grantType: 'REFRESH_TOKEN', refreshToken: 'token' });`,
  },
  'CARD without paymentFactor': {
    names: 'paymentFactor',
    code: `${paying}void antom.payments.pay({ ...checkout, paymentMethod: { paymentMethodType: 'CARD', paymentMethodId: 'c' } });`,
  },
  'CARD with an empty paymentFactor': {
    names: 'isAuthorization',
    code: `${paying}void antom.payments.pay({
  ...checkout, paymentFactor: {}, paymentMethod: { paymentMethodType: 'CARD', paymentMethodId: 'c' },
});`,
  },
  'CARD without the address of the user': {
    names: 'clientIp',
    code: `${paying}void antom.payments.pay({
  ...checkout, env: { terminalType: 'WEB' }, paymentFactor: { isAuthorization: true },
  paymentMethod: { paymentMethodType: 'CARD', paymentMethodId: 'c' },
});`,
  },
  'a card without its number': {
    names: 'paymentMethodMetaData',
    code: `${paying}void antom.payments.pay({
  ...checkout, paymentFactor: { isAuthorization: true }, paymentMethod: { paymentMethodType: 'CARD' },
});`,
  },
  'a trigger in another object': {
    names: 'appId',
    code: `${paying}void antom.payments.pay({ ...debit, env: { terminalType: 'MINI_APP', osType: 'IOS' } });`,
  },
  'a trigger two objects deep': {
    names: 'appId',
    code: `${paying}void antom.payments.pay({ ...debit, order: { ...order, env: { terminalType: 'MINI_APP', osType: 'IOS' } } });`,
  },
  'a native boolean as trigger': {
    names: 'recurringType',
    code: `${paying}void antom.payments.pay({
  ...checkout, paymentMethod: { paymentMethodType: 'GCASH', paymentMethodMetaData: { isCardOnFile: true } },
});`,
  },
  'two fields that exclude each other': {
    names: 'filteredInstallmentPeriods must not stand beside installmentNum',
    says: /Forbidden<"filteredInstallmentPeriods must not stand beside installmentNum">/,
    code: `${paying}void antom.payments.pay({
  ...debit, creditPayPlan: { installmentNum: 3, filteredInstallmentPeriods: [3, 6] },
});`,
  },
  'a member beside another': {
    names: 'declarationBizScene',
    code: `${paying}void antom.payments.pay({
  ...debit, order: { ...order, declaration: { declarationBeneficiaryId: 'b-1' } },
});`,
  },
  'one of two, in a list': {
    names: 'priceId',
    says: /referenceGoodsId: Given; \} \| \{ readonly priceId: Given/,
    code: `${paying}void antom.payments.pay({ ...debit, order: { ...order, goods: [{ goodsName: 'Tea' }] } });`,
  },
  'one of two': {
    names: 'paymentRequestId',
    says: /paymentId: Given; \} \| \{ readonly paymentRequestId: Given/,
    code: `${others}void antom.payments.inquiryPayment({});`,
  },
  'one of two, declared': {
    names: 'paymentRequestId',
    says: /paymentId: Given; \} \| \{ readonly paymentRequestId: Given/,
    code: `${others}export const body: InquiryPaymentInput = {};`,
  },
  'a list that holds the trigger': {
    names: 'referenceAgreementId',
    code: `${others}void alipayPlus.authorizations.prepare({
  authClientId: 'M1', authClientName: 'Shop', referenceMerchantId: 'M1', authRedirectUrl: 'https://shop.example/return',
  customerBelongsTo: 'GCASH', scopes: ['USER_LOGIN_ID', 'AGREEMENT_PAY'], authState: 'STATE_1', terminalType: 'WEB',
});`,
  },
  'the one that is missing where two conditions meet': {
    names: 'lift',
    code: `${sending}void kiosk.parcels.send({ service: 'PALLET', carrier: 'POST', weight: 300 });`,
  },
  'both that are missing where two conditions meet': {
    names: 'weight',
    says: /weight: Given; \} & \{ readonly lift: Given; \}/,
    code: `${sending}void kiosk.parcels.send({ service: 'PALLET', carrier: 'POST' });`,
  },
  'one in an inline schema': {
    names: 'name',
    code: `${sending}void kiosk.parcels.track({ parcelId: 'P-1', phone: '1' });`,
  },
  'one in a list of an item in a list': {
    names: 'name',
    says: /'name' is missing|name: Given/,
    code: `${sending}void kiosk.parcels.send({ service: 'LETTER', carrier: 'POST', items: [{ sku: 'A', parts: [{}] }] });`,
  },
  'a field that does not exist': {
    names: 'osTyp',
    says: /'osTyp' does not exist in type/,
    code: `${consulting}void antom.authorizations.consult({ ...least, terminalType: 'APP', osTyp: 'IOS' });`,
  },
  'a field within that does not exist': {
    names: 'clientIP',
    says: /'clientIP' does not exist in type/,
    code: `${paying}void antom.payments.pay({ ...debit, env: { terminalType: 'WEB', clientIP: '192.0.2.1' } });`,
  },
  'a value that does not exist': {
    names: 'terminalType',
    says: /'"TV"' is not assignable to type/,
    code: `${consulting}void antom.authorizations.consult({ ...least, terminalType: 'TV', osType: 'IOS' });`,
  },
};
