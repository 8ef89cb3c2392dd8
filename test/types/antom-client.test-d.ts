import {
  createAntomClient,
  type AntomClient,
  type ApplyTokenInput,
  type ApplyTokenOutcome,
  type ConsultInput,
  type ConsultOutcome,
  type InquiryPaymentOutcome,
  type PayInput,
  type PayOutcome,
} from '@countersign/antom-client';
import type { UnknownResultCode } from '@countersign/client-kit';
import { expectTypeOf } from 'vitest';

// What the compiler must refuse and must let through for callers of the Antom client. Compiled with the rest under
// `tsc`: an expected error that no longer comes is an error itself.

declare const antom: AntomClient;

const least = {
  customerBelongsTo: 'GCASH',
  authRedirectUrl: 'https://shop.example/return',
  scopes: ['AGREEMENT_PAY'],
  authState: 'STATE_1',
  terminalType: 'WEB',
} as const satisfies ConsultInput;

// A call needs what the contract requires, and takes only what its enums hold.
void antom.authorizations.consult(least);
void antom.authorizations.consult({ ...least, terminalType: 'APP', osType: 'IOS' });
// @ts-expect-error -- WINDOWS is no osType
void antom.authorizations.consult({ ...least, terminalType: 'APP', osType: 'WINDOWS' });
const { authState: _, ...withoutAuthState } = least;
// @ts-expect-error -- authState is required
void antom.authorizations.consult(withoutAuthState);
// @ts-expect-error -- no such scope
void antom.authorizations.consult({ ...least, scopes: ['AGREEMENT_PAYMENT'] });
// @ts-expect-error -- no such field
void antom.authorizations.consult({ ...least, autState: 'STATE_1' });
// @ts-expect-error -- no such grantType
void antom.authorizations.applyToken({ grantType: 'PASSWORD', customerBelongsTo: 'GCASH' });
// @ts-expect-error -- a method that the contract does not have
void antom.authorizations.revok;

// Native values stand where the contract names their type, and nowhere else; wire strings are as good.
void antom.authorizations.consult({ ...least, recurringPayment: true });
void antom.authorizations.consult({ ...least, recurringPayment: 'true' });
void antom.authorizations.consult({ ...least, authRedirectUrl: new URL('https://shop.example/return') });
void antom.authorizations.consult({
  ...least,
  env: { terminalType: 'WEB', timeZoneOffset: -120, screenHeight: 2400n, storeTerminalRequestTime: new Date() },
});
void antom.authorizations.consult({ ...least, env: { terminalType: 'WEB', timeZoneOffset: '-120' } });
// @ts-expect-error -- a word is no integer
void antom.authorizations.consult({ ...least, env: { terminalType: 'WEB', timeZoneOffset: 'two hours' } });
// @ts-expect-error -- 'yes' is no Boolean of the wire
void antom.authorizations.consult({ ...least, recurringPayment: 'yes' });
// @ts-expect-error -- authState is a plain string
void antom.authorizations.consult({ ...least, authState: 1 });
expectTypeOf<NonNullable<ConsultInput['recurringPayment']>>().toEqualTypeOf<boolean | 'true' | 'false'>();
expectTypeOf<NonNullable<ConsultInput['merchantRegion']>>().toEqualTypeOf<'US' | 'JP' | 'PK' | 'SG'>();
expectTypeOf<ApplyTokenInput['grantType']>().toEqualTypeOf<'AUTHORIZATION_CODE' | 'REFRESH_TOKEN'>();

// Data is there once success is known, and not before.
declare const consulted: ConsultOutcome;
// @ts-expect-error -- the status was not looked at
void consulted.data.normalUrl;
if (consulted.status === 'S') expectTypeOf(consulted.data.normalUrl).toEqualTypeOf<string | undefined>();
if (consulted.status === 'F') expectTypeOf(consulted.data).toEqualTypeOf<undefined>();
// @ts-expect-error -- the envelope is not part of the data
if (consulted.status === 'S') void consulted.data.result;

// Codes stand with their status; an undocumented one is reachable, and branded.
if (consulted.known && consulted.status === 'S') expectTypeOf(consulted.code).toEqualTypeOf<'SUCCESS'>();
if (consulted.known && consulted.status === 'U') {
  expectTypeOf(consulted.code).toEqualTypeOf<'REQUEST_TRAFFIC_EXCEED_LIMIT' | 'UNKNOWN_EXCEPTION'>();
  expectTypeOf(consulted.action).toEqualTypeOf<'retry-same'>();
}
if (!consulted.known) expectTypeOf(consulted.code).toEqualTypeOf<UnknownResultCode>();
// @ts-expect-error -- RISK_REJECT is a code of F
if (consulted.known && consulted.status === 'U') void (consulted.code === 'RISK_REJECT');

declare const applied: ApplyTokenOutcome;
// @ts-expect-error -- RISK_REJECT is no code of applyToken
if (applied.known) void (applied.code === 'RISK_REJECT');
if (applied.known && applied.status === 'U') void (applied.code === 'AUTH_IN_PROCESS');

// The layer below needs no headers which the signing supplies, and still knows its bodies.
void antom.http.POST('/v1/authorizations/consult', { body: { ...least, recurringPayment: 'true' } });
// @ts-expect-error -- wire strings here: nothing is encoded on this layer
void antom.http.POST('/v1/authorizations/consult', { body: { ...least, recurringPayment: true } });
// @ts-expect-error -- no such path
void antom.http.POST('/v1/authorizations/consul', { body: least });

// There is no client without keys.
// @ts-expect-error -- gatewayPublicKey is required
void createAntomClient({ clientId: 'T_111222333', privateKey: '' });

// pay is a union by productCode: each product takes what it takes, and a look at the product tells which it is.
declare const checkout: Extract<PayInput, { productCode: 'CASHIER_PAYMENT' }>;
declare const autoDebit: Extract<PayInput, { productCode: 'AGREEMENT_PAYMENT' }>;
expectTypeOf<PayInput['productCode']>().toEqualTypeOf<'CASHIER_PAYMENT' | 'AGREEMENT_PAYMENT'>();
expectTypeOf(checkout.paymentRedirectUrl).toEqualTypeOf<string | URL>();
expectTypeOf(checkout.settlementStrategy).not.toEqualTypeOf<undefined>();
expectTypeOf(autoDebit.paymentMethod.paymentMethodId).toEqualTypeOf<string>();
const debit = {
  productCode: 'AGREEMENT_PAYMENT',
  paymentRequestId: 'pay-1',
  order: { referenceOrderId: 'o-1', orderDescription: 'Tea', orderAmount: { currency: 'PHP', value: 800 } },
  paymentAmount: { currency: 'PHP', value: 800n },
} as const;
void antom.payments.pay({ ...debit, paymentMethod: { paymentMethodType: 'GCASH', paymentMethodId: 'token' } });
// @ts-expect-error -- Auto Debit needs the access token as paymentMethodId
void antom.payments.pay({ ...debit, paymentMethod: { paymentMethodType: 'GCASH' } });
// @ts-expect-error -- a product that Antom does not have
void antom.payments.pay({ ...autoDebit, productCode: 'CASH' });

// Result codes are literals by status; one that the contract does not know is let through, branded.
type Paid<Status> = Extract<PayOutcome, { status: Status; known: true }>['code'];
expectTypeOf<Paid<'S'>>().toEqualTypeOf<'SUCCESS'>();
expectTypeOf<Paid<'U'>>().toEqualTypeOf<'PAYMENT_IN_PROCESS' | 'REQUEST_TRAFFIC_EXCEED_LIMIT' | 'UNKNOWN_EXCEPTION'>();
expectTypeOf<Extract<PayOutcome, { known: false }>['code']>().toEqualTypeOf<UnknownResultCode>();
// What to do after RISK_REJECT differs between the products: both are in the type.
expectTypeOf<'support' | 'user-action'>().toExtend<Extract<PayOutcome, { status: 'F'; known: true }>['action']>();
// In data, too, a code may be newer than the contract.
declare const state: NonNullable<Extract<InquiryPaymentOutcome, { status: 'S' }>['data']['paymentResultCode']>;
const newer: typeof state = 'NEWER_THAN_THE_CONTRACT';
expectTypeOf<'RISK_REJECT'>().toExtend<typeof state>();
void newer;

// A switch over codes is complete when it has all of a status, or a default; a code that the contract does not know is
// never one of the cases.
type Unclear = Extract<ConsultOutcome, { status: 'U'; known: true }>;
export function complete({ code }: Unclear): string {
  switch (code) {
    case 'REQUEST_TRAFFIC_EXCEED_LIMIT':
      return 'later';
    case 'UNKNOWN_EXCEPTION':
      return 'again';
  }
}
// @ts-expect-error -- UNKNOWN_EXCEPTION is missing, so nothing may be returned
export function incomplete({ code }: Unclear): string {
  switch (code) {
    case 'REQUEST_TRAFFIC_EXCEED_LIMIT':
      return 'later';
  }
}
export function withDefault({ code }: Unclear): string {
  switch (code) {
    case 'REQUEST_TRAFFIC_EXCEED_LIMIT':
      return 'later';
    default:
      expectTypeOf(code).toEqualTypeOf<'UNKNOWN_EXCEPTION'>();
      return 'again';
  }
}
export function checkedByNever({ code }: Unclear): string {
  switch (code) {
    case 'REQUEST_TRAFFIC_EXCEED_LIMIT':
      return 'later';
    default: {
      // @ts-expect-error -- UNKNOWN_EXCEPTION is left
      const nothing: never = code;
      return nothing;
    }
  }
}
export function wrongStatus({ code }: Unclear): string {
  switch (code) {
    // @ts-expect-error -- RISK_REJECT is a code of F
    case 'RISK_REJECT':
      return 'no';
    default:
      return code;
  }
}
// @ts-expect-error -- a code may be newer than the contract: all that are known are not all
export function withoutUnknown(outcome: Extract<ConsultOutcome, { status: 'U' }>): string {
  switch (outcome.code) {
    case 'REQUEST_TRAFFIC_EXCEED_LIMIT':
      return 'later';
    case 'UNKNOWN_EXCEPTION':
      return 'again';
  }
}
export function known(outcome: Extract<ConsultOutcome, { status: 'U' }>): string {
  return outcome.known ? complete(outcome) : outcome.code;
}
export function byStatus(outcome: ConsultOutcome): string {
  switch (outcome.status) {
    case 'S':
      return outcome.data.normalUrl ?? '';
    case 'F':
      return outcome.code;
    case 'U':
      return known(outcome);
  }
}
