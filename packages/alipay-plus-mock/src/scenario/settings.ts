import type { Results } from '../gen/results.ts';

/** Result codes of `pay` that say what became of a payment. All others are about the call alone, and no payment comes of them. */
export const paymentFailures = [
  'BUSINESS_NOT_SUPPORT',
  'CURRENCY_NOT_SUPPORT',
  'EXPIRED_ACCESS_TOKEN',
  'INVALID_CONTRACT',
  'INVALID_TOKEN',
  'MERCHANT_NOT_REGISTERED',
  'ORDER_IS_CLOSED',
  'PAYMENT_AMOUNT_EXCEED_LIMIT',
  'PAYMENT_COUNT_EXCEED_LIMIT',
  'PROCESS_FAIL',
  'REGULATION_RESTRICTION',
  'RISK_REJECT',
  'UNAVAILABLE_PAYMENT_METHOD',
  'USER_AMOUNT_EXCEED_LIMIT',
  'USER_BALANCE_NOT_ENOUGH',
  'USER_KYC_NOT_QUALIFIED',
  'USER_NOT_EXIST',
  'USER_PAYMENT_VERIFICATION_FAILED',
  'USER_STATUS_ABNORMAL',
] as const satisfies readonly Results['payments.pay'][];

/** With what a payment can end. */
export type PaymentOutcome = 'SUCCESS' | (typeof paymentFailures)[number];

/** How Alipay+ behaves, as far as tests can change it. */
export interface AlipayPlusSettings {
  /** What is done about codes, tokens and payments that this mock knows nothing of: `accept` takes them for issued elsewhere. */
  readonly unknown: 'refuse' | 'accept';
  /** What the page that prepare names does: asks, or decides by itself as soon as it is opened. */
  readonly approval: 'page' | 'automatic' | 'declined';
  /** How long an authCode lives. Alipay+ documents nothing; 10 minutes are those of a wallet's own API. */
  readonly authCodeSeconds: number;
  /** How long an access token lives. Each wallet sets its own; a year is that of the contract's examples. */
  readonly accessTokenSeconds: number;
  /** How long a refresh token lives; two years, likewise. */
  readonly refreshTokenSeconds: number;
  /** Whether pay brings the outcome itself, or `PAYMENT_IN_PROCESS` first. */
  readonly payment: 'final' | 'in-process';
  /** With what a payment ends. */
  readonly paymentOutcome: PaymentOutcome;
  /** A payment in process is final with the inquiry after so many … */
  readonly paymentInquiries: number;
  /** … or after so many seconds, whichever is first. */
  readonly paymentSeconds: number;
}

const day = 24 * 60 * 60;

export const defaultSettings: AlipayPlusSettings = {
  unknown: 'refuse',
  approval: 'page',
  authCodeSeconds: 600,
  accessTokenSeconds: 365 * day,
  refreshTokenSeconds: 2 * 365 * day,
  payment: 'final',
  paymentOutcome: 'SUCCESS',
  paymentInquiries: 2,
  paymentSeconds: 30,
};
