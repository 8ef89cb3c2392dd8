import type { AlipayPlusClient } from '@countersign/alipay-plus-client';
import type { AntomClient, ConsultInput, CreatePaymentSessionInput, PayInput } from '@countersign/antom-client';
import { expectTypeOf } from 'vitest';
import type { ConditionsClient, SendInput, TrackInput } from '../golden/conditions/client/client.ts';

// What a request needs in some cases only is in the types: what must compile, and what must not. The messages are held
// by test/repo/wrong-inputs.test.ts.

declare const kiosk: ConditionsClient;
declare const antom: AntomClient;
declare const alipayPlus: AlipayPlusClient;

// A closed set: the field is required with the values of the condition, and with nothing else.
void kiosk.parcels.send({ service: 'LETTER', carrier: 'POST' });
void kiosk.parcels.send({ service: 'PARCEL', carrier: 'POST', weight: 2 });
void kiosk.parcels.send({ service: 'PARCEL', carrier: 'POST', weight: '2' });
// @ts-expect-error -- a parcel has a weight
void kiosk.parcels.send({ service: 'PARCEL', carrier: 'POST' });
// @ts-expect-error -- undefined is no weight
void kiosk.parcels.send({ service: 'PARCEL', carrier: 'POST', weight: undefined });

// Two conditions meet: each is asked for by itself.
void kiosk.parcels.send({ service: 'PALLET', carrier: 'POST', weight: 300, lift: true });
// @ts-expect-error -- a pallet needs a lift, or the word that there is none
void kiosk.parcels.send({ service: 'PALLET', carrier: 'POST', weight: 300 });
// @ts-expect-error -- and a weight
void kiosk.parcels.send({ service: 'PALLET', carrier: 'POST', lift: 'false' });

// A boolean of the wire means the same as text and as a native.
void kiosk.parcels.send({ service: 'LETTER', carrier: 'POST', insured: false });
void kiosk.parcels.send({ service: 'LETTER', carrier: 'POST', insured: 'false' });
void kiosk.parcels.send({ service: 'LETTER', carrier: 'POST', insured: true, worth: 9 });
// @ts-expect-error -- worth is missing
void kiosk.parcels.send({ service: 'LETTER', carrier: 'POST', insured: true });
// @ts-expect-error -- worth is missing
void kiosk.parcels.send({ service: 'LETTER', carrier: 'POST', insured: 'true' });

// One word of an open set.
void kiosk.parcels.send({ service: 'LETTER', carrier: 'OWN', account: 'A-1' });
// @ts-expect-error -- OWN needs an account
void kiosk.parcels.send({ service: 'LETTER', carrier: 'OWN' });
declare const carrier: string;
void kiosk.parcels.send({ service: 'LETTER', carrier });

// Presence, alone and of a field that excludes another.
void kiosk.parcels.track({ parcelId: 'P-1', phone: '1', name: 'Ann' });
// @ts-expect-error -- name is required with phone
void kiosk.parcels.track({ parcelId: 'P-1', phone: '1' });
void kiosk.parcels.send({ service: 'LETTER', carrier: 'POST', voucher: 'V' });
void kiosk.parcels.send({ service: 'LETTER', carrier: 'POST', price: '5' });
// @ts-expect-error -- not both
void kiosk.parcels.send({ service: 'LETTER', carrier: 'POST', voucher: 'V', price: '5' });

// At least one of several.
void kiosk.parcels.track({ parcelId: 'P-1' });
void kiosk.parcels.track({ parcelId: 'P-1', reference: 'R-1' });
// @ts-expect-error -- neither is there
void kiosk.parcels.track({});

// What a list holds, and what is in a list.
void kiosk.parcels.track({ parcelId: 'P-1', wants: ['PLACE'] });
void kiosk.parcels.track({ parcelId: 'P-1', wants: ['PLACE', 'TEMPERATURE'], sensor: 'S' });
// @ts-expect-error -- sensor is missing
void kiosk.parcels.track({ parcelId: 'P-1', wants: ['PLACE', 'TEMPERATURE'] });
declare const wants: NonNullable<TrackInput['wants']>;
// @ts-expect-error -- it may hold TEMPERATURE
void kiosk.parcels.track({ parcelId: 'P-1', wants });
void kiosk.parcels.send({ service: 'LETTER', carrier: 'POST', items: [{ sku: 'A', parts: [{ name: 'B' }] }] });
// @ts-expect-error -- the second item has no name
void kiosk.parcels.send({ service: 'LETTER', carrier: 'POST', items: [{ sku: 'A' }, {}] });
// @ts-expect-error -- nor has the part
void kiosk.parcels.send({ service: 'LETTER', carrier: 'POST', items: [{ sku: 'A', parts: [{}] }] });

// Objects within: a condition of their own, and one that leads out of them.
void kiosk.parcels.send({ service: 'LETTER', carrier: 'POST', pickup: { place: 'SHOP' } });
void kiosk.parcels.send({ service: 'LETTER', carrier: 'POST', pickup: { place: 'DOOR', floor: 2 }, gateCode: '1' });
// @ts-expect-error -- floor is missing
void kiosk.parcels.send({ service: 'LETTER', carrier: 'POST', pickup: { place: 'DOOR' }, gateCode: '1' });
// @ts-expect-error -- gateCode is missing
void kiosk.parcels.send({ service: 'LETTER', carrier: 'POST', pickup: { place: 'DOOR', floor: 2 } });

// A default requires nothing, and a condition that no type can say is left to the gateway.
expectTypeOf<SendInput['speed']>().toEqualTypeOf<'SLOW' | 'FAST' | undefined>();
void kiosk.parcels.send({ service: 'LETTER', carrier: 'OWN', account: 'a long one, twenty characters' });

// A body is built before the call: declared, it is complete where it is declared.
const declared: SendInput = { service: 'PARCEL', carrier: 'POST', weight: 2 };
void kiosk.parcels.send(declared);
void kiosk.parcels.send({ ...declared, remark: 'Fragile' });
// @ts-expect-error -- a parcel has a weight
const light: SendInput = { service: 'PARCEL', carrier: 'POST' };
// @ts-expect-error -- a pallet has a lift
const heavy: SendInput = { service: 'PALLET', carrier: 'POST', weight: 300 };
// @ts-expect-error -- gateCode is missing
const atTheDoor: SendInput = { service: 'LETTER', carrier: 'POST', pickup: { place: 'DOOR', floor: 2 } };
// @ts-expect-error -- neither is there
const lost: TrackInput = {};
void [light, heavy, atTheDoor, lost];
// Declared, a word of an open set is any string; `satisfies` keeps the word.
const open: SendInput = { service: 'LETTER', carrier: 'OWN' };
void kiosk.parcels.send(open);
const kept = { service: 'LETTER', carrier: 'OWN' } as const satisfies SendInput;
// @ts-expect-error -- OWN needs an account
void kiosk.parcels.send(kept);
let steps: SendInput = { service: 'LETTER', carrier: 'POST' };
steps = { ...steps, remark: 'Fragile' };
void kiosk.parcels.send(steps);

// A value known by its type only may be any of them: what one of them needs is required, or ruled out before.
export function send(service: SendInput['service'], weight?: number): void {
  // @ts-expect-error -- it may be a parcel
  void kiosk.parcels.send({ service, carrier: 'POST' });
  void kiosk.parcels.send({ service, carrier: 'POST', weight: weight ?? 1, lift: false });
  if (service === 'LETTER') void kiosk.parcels.send({ service, carrier: 'POST' });
  // @ts-expect-error -- the weight may be missing
  void kiosk.parcels.send({ service: 'PARCEL', carrier: 'POST', ...(weight !== undefined && { weight }) });
}
export const forward = (input: SendInput) => kiosk.parcels.send(input);
export const forwardPay = (input: PayInput) => antom.payments.pay({ ...input, metadata: {} });
// @ts-expect-error -- a string is no service
void kiosk.parcels.send({ service: carrier, carrier });

// Excess members are errors at any depth, whether or not a condition stands there.
// @ts-expect-error -- wieght is misspelt
void kiosk.parcels.send({ service: 'LETTER', carrier: 'POST', wieght: 2 });
// @ts-expect-error -- flor is misspelt
void kiosk.parcels.send({ service: 'LETTER', carrier: 'POST', pickup: { place: 'SHOP', flor: 2 } });
// @ts-expect-error -- nam is misspelt
void kiosk.parcels.send({ service: 'LETTER', carrier: 'POST', items: [{ sku: 'A', nam: 'B' }] });

// Antom: the conditions of consult, applyToken, pay and createPaymentSession.
const consulting = {
  customerBelongsTo: 'GCASH',
  authRedirectUrl: 'https://shop.example/return',
  scopes: ['AGREEMENT_PAY'],
  authState: 'STATE_1',
} as const satisfies Partial<ConsultInput>;
void antom.authorizations.consult({ ...consulting, terminalType: 'WEB' });
void antom.authorizations.consult({ ...consulting, terminalType: 'MINI_APP', osType: 'IOS' });
// @ts-expect-error -- osType is missing
void antom.authorizations.consult({ ...consulting, terminalType: 'MINI_APP' });
void antom.authorizations.consult({
  ...consulting,
  terminalType: 'WEB',
  customerBelongsTo: 'PAYPAY',
  recurringPayment: true,
});
// @ts-expect-error -- recurringPayment is missing
void antom.authorizations.consult({ ...consulting, terminalType: 'WEB', customerBelongsTo: 'PAYPAY' });

void antom.authorizations.applyToken({ grantType: 'REFRESH_TOKEN', customerBelongsTo: 'GCASH', refreshToken: 'r' });
// @ts-expect-error -- refreshToken is missing
void antom.authorizations.applyToken({ grantType: 'REFRESH_TOKEN', customerBelongsTo: 'GCASH', authCode: 'a' });

const order = {
  referenceOrderId: 'o-1',
  orderDescription: 'Tea',
  orderAmount: { currency: 'PHP', value: 800 },
} as const;
const paying = { paymentRequestId: 'pay-1', order, paymentAmount: { currency: 'PHP', value: 800n } } as const;
const checkout = {
  ...paying,
  productCode: 'CASHIER_PAYMENT',
  settlementStrategy: { settlementCurrency: 'USD' },
  paymentRedirectUrl: 'https://shop.example/paid',
  env: { terminalType: 'WEB', clientIp: '192.0.2.1' },
} as const satisfies Partial<PayInput>;
void antom.payments.pay({ ...checkout, paymentMethod: { paymentMethodType: 'GCASH' } });
void antom.payments.pay({
  ...checkout,
  paymentFactor: { isAuthorization: true },
  paymentMethod: { paymentMethodType: 'CARD', paymentMethodId: 'card-token' },
});
// @ts-expect-error -- CARD needs paymentFactor
void antom.payments.pay({ ...checkout, paymentMethod: { paymentMethodType: 'CARD', paymentMethodId: 'card-token' } });
// The condition is one of Checkout Payment alone.
void antom.payments.pay({
  ...paying,
  productCode: 'AGREEMENT_PAYMENT',
  paymentMethod: { paymentMethodType: 'CARD', paymentMethodId: 'token' },
});

const session: CreatePaymentSessionInput = {
  ...paying,
  productCode: 'CASHIER_PAYMENT',
  settlementStrategy: { settlementCurrency: 'USD' },
  paymentRedirectUrl: 'https://shop.example/paid',
};
void antom.payments.createPaymentSession(session);
// @ts-expect-error -- EasySafePay needs paymentMethod and paymentNotifyUrl
void antom.payments.createPaymentSession({ ...checkout, productCode: 'AGREEMENT_PAYMENT' });
void antom.payments.createPaymentSession({
  ...checkout,
  productCode: 'AGREEMENT_PAYMENT',
  paymentNotifyUrl: new URL('https://shop.example/notify'),
  paymentMethod: { paymentMethodType: 'GCASH', paymentMethodId: 'token' },
});

// Alipay+: the same, and one that looks into a list.
void alipayPlus.payments.inquiryPayment({ paymentId: 'p-1' });
// @ts-expect-error -- neither id is there
void alipayPlus.payments.inquiryPayment({});

// The layer below takes what the wire takes, without conditions: they are the validator's and the gateway's there.
void antom.http.POST('/v1/authorizations/consult', { body: { ...consulting, terminalType: 'APP' } });

// A type of one's own whose members depend on nothing: at a call it is looked at member by member, whatever it fits.
interface ConsultForm {
  customerBelongsTo: string;
  authRedirectUrl: string;
  scopes: 'AGREEMENT_PAY'[];
  authState: string;
  terminalType: 'APP' | 'WEB';
  osType?: 'IOS' | 'ANDROID';
}
export function consultByForm(form: ConsultForm, some: Partial<ConsultInput>, whole: ConsultInput) {
  // @ts-expect-error -- osType may be missing where the terminal is an app
  void antom.authorizations.consult(form);
  // @ts-expect-error -- some may turn the terminal into an app, and bring no osType
  void antom.authorizations.consult({ ...whole, ...some });
  void antom.authorizations.consult({ ...whole, authState: 'STATE_2' });
}
// A known hole: under `exactOptionalPropertyTypes` the compiler finds the form in the declared type, as it does not try
// the form in which an optional member is missing. README.md of the client tells.
export const declaredByForm = (form: ConsultForm): ConsultInput => form;
