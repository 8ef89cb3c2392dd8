import type * as alipayPlusClient from '@countersign/alipay-plus-client';
import type * as antomClient from '@countersign/antom-client';
import type { AntomClient, ConsultInput, PayInput, PayOutcome } from '@countersign/antom-client';
import { expectTypeOf } from 'vitest';

// Methods as values: what wraps them, and what is asked of their type, sees the declared input with its conditions.

declare const antom: AntomClient;
declare const alipayPlus: alipayPlusClient.AlipayPlusClient;

const traced =
  <Arguments extends unknown[], Result>(method: (...given: Arguments) => Result) =>
  (...given: Arguments): Result =>
    method(...given);

// Every method of both clients can be wrapped.
const { authorizations, payments, users } = antom;
const wrapped = {
  consult: traced(authorizations.consult),
  applyToken: traced(authorizations.applyToken),
  revoke: traced(authorizations.revoke),
  inquiryUserInfo: traced(users.inquiryUserInfo),
  pay: traced(payments.pay),
  inquiryPayment: traced(payments.inquiryPayment),
  waitForPayment: traced(payments.waitForPayment),
  cancel: traced(payments.cancel),
  refund: traced(payments.refund),
  inquiryRefund: traced(payments.inquiryRefund),
  waitForRefund: traced(payments.waitForRefund),
  capture: traced(payments.capture),
  createPaymentSession: traced(payments.createPaymentSession),
};
const wrappedPlus = {
  prepare: traced(alipayPlus.authorizations.prepare),
  applyToken: traced(alipayPlus.authorizations.applyToken),
  cancelToken: traced(alipayPlus.authorizations.cancelToken),
  consultPayment: traced(alipayPlus.payments.consultPayment),
  pay: traced(alipayPlus.payments.pay),
  inquiryPayment: traced(alipayPlus.payments.inquiryPayment),
  waitForPayment: traced(alipayPlus.payments.waitForPayment),
  cancelPayment: traced(alipayPlus.payments.cancelPayment),
  refund: traced(alipayPlus.payments.refund),
};

// None is left out, and each takes what its input type says.
type MethodsOf<Client> = {
  [Group in Exclude<keyof Client, 'http'>]: { [Name in keyof Client[Group]]: Client[Group][Name] };
}[Exclude<keyof Client, 'http'>];
type NamesOf<Methods> = Methods extends unknown ? keyof Methods : never;
expectTypeOf<keyof typeof wrapped>().toEqualTypeOf<NamesOf<MethodsOf<AntomClient>>>();
expectTypeOf<keyof typeof wrappedPlus>().toEqualTypeOf<NamesOf<MethodsOf<alipayPlusClient.AlipayPlusClient>>>();

type BodyOf<Method> = Method extends (...given: never[]) => unknown ? Parameters<Method>[0] : never;
expectTypeOf<BodyOf<typeof payments.pay>>().toEqualTypeOf<PayInput>();
expectTypeOf<BodyOf<typeof wrapped.consult>>().toEqualTypeOf<ConsultInput>();
expectTypeOf<BodyOf<typeof wrapped.applyToken>>().toEqualTypeOf<antomClient.ApplyTokenInput>();
expectTypeOf<BodyOf<typeof wrapped.revoke>>().toEqualTypeOf<antomClient.RevokeInput>();
expectTypeOf<BodyOf<typeof wrapped.inquiryUserInfo>>().toEqualTypeOf<antomClient.InquiryUserInfoInput>();
expectTypeOf<BodyOf<typeof wrapped.pay>>().toEqualTypeOf<PayInput>();
expectTypeOf<BodyOf<typeof wrapped.inquiryPayment>>().toEqualTypeOf<antomClient.InquiryPaymentInput>();
expectTypeOf<BodyOf<typeof wrapped.waitForPayment>>().toEqualTypeOf<antomClient.InquiryPaymentInput>();
expectTypeOf<BodyOf<typeof wrapped.cancel>>().toEqualTypeOf<antomClient.CancelInput>();
expectTypeOf<BodyOf<typeof wrapped.refund>>().toEqualTypeOf<antomClient.RefundInput>();
expectTypeOf<BodyOf<typeof wrapped.inquiryRefund>>().toEqualTypeOf<antomClient.InquiryRefundInput>();
expectTypeOf<BodyOf<typeof wrapped.waitForRefund>>().toEqualTypeOf<antomClient.InquiryRefundInput>();
expectTypeOf<BodyOf<typeof wrapped.capture>>().toEqualTypeOf<antomClient.CaptureInput>();
expectTypeOf<BodyOf<typeof wrapped.createPaymentSession>>().toEqualTypeOf<antomClient.CreatePaymentSessionInput>();
expectTypeOf<BodyOf<typeof wrappedPlus.prepare>>().toEqualTypeOf<alipayPlusClient.PrepareInput>();
expectTypeOf<BodyOf<typeof wrappedPlus.pay>>().toEqualTypeOf<alipayPlusClient.PayInput>();
expectTypeOf<BodyOf<typeof wrappedPlus.consultPayment>>().toEqualTypeOf<alipayPlusClient.ConsultPaymentInput>();

// What is wrong for the method is wrong for what wraps it.
declare const pay: PayInput;
expectTypeOf(wrapped.pay(pay)).toEqualTypeOf<Promise<PayOutcome>>();
void wrapped.inquiryPayment({ paymentId: 'p-1' });
// @ts-expect-error -- one of two ids is required
void wrapped.inquiryPayment({});
const least = {
  customerBelongsTo: 'GCASH',
  authRedirectUrl: 'https://shop.example/return',
  scopes: ['AGREEMENT_PAY'],
  authState: 'STATE_1',
} as const;
void wrapped.consult({ ...least, terminalType: 'WEB' });
// @ts-expect-error -- an app needs its osType
void wrapped.consult({ ...least, terminalType: 'APP' });
// @ts-expect-error -- the same, by the type of the parameter
export const consultBody: Parameters<typeof authorizations.consult>[0] = { ...least, terminalType: 'APP' };
// @ts-expect-error -- nothing is known of it
void payments.pay({} as unknown);
