import type {
  AlipayPlusClient,
  InquiryPaymentOutcome,
  PayInput,
  PayOutcome,
  PrepareInput,
} from '@countersign/alipay-plus-client';
import type { UnknownResultCode } from '@countersign/client-kit';
import { expectTypeOf } from 'vitest';

// What the compiler must refuse and must let through for callers of the Alipay+ client.

declare const alipayPlus: AlipayPlusClient;

const least = {
  authClientId: 'M100200300',
  authClientName: 'Example Retail Limited',
  referenceMerchantId: 'M100200300',
  authRedirectUrl: 'https://www.shop.example/wallet/return',
  customerBelongsTo: 'GCASH',
  scopes: ['AGREEMENT_PAY'],
  authState: 'b9c1f0d2-2f3b-4a57-9d0e-6f1f7f0a51c8',
  terminalType: 'APP',
  osType: 'ANDROID',
  referenceAgreementId: 'agr-20260115-000001',
} as const satisfies PrepareInput;

void alipayPlus.authorizations.prepare(least);
void alipayPlus.authorizations.prepare({ ...least, authRedirectUrl: new URL('https://www.shop.example/return') });
// @ts-expect-error -- a mini program is no terminal of prepare
void alipayPlus.authorizations.prepare({ ...least, terminalType: 'MINI_APP' });
// @ts-expect-error -- the wallet has to be told
void alipayPlus.authorizations.prepare({ ...least, customerBelongsTo: undefined });

expectTypeOf<PayInput['paymentMethod']['paymentMethodType']>().toEqualTypeOf<'CONNECT_WALLET'>();
expectTypeOf<Extract<PayOutcome, { status: 'U'; known: true }>['code']>().toEqualTypeOf<
  'PAYMENT_IN_PROCESS' | 'REQUEST_TRAFFIC_EXCEED_LIMIT' | 'UNKNOWN_EXCEPTION'
>();
expectTypeOf<Extract<InquiryPaymentOutcome, { known: false }>['code']>().toEqualTypeOf<UnknownResultCode>();
