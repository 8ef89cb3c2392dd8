import type { KindsOf } from '@countersign/mock-kit';
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
  readonly tokens: TokenSettings;
  readonly payments: PaymentSettings;
}

/** Times in seconds. */
export interface TokenSettings {
  /** 10 minutes by default, those of a wallet's own API; Alipay+ documents nothing. */
  readonly authCodeSeconds?: number;
  /** A year by default, that of the contract's examples; each wallet sets its own. */
  readonly accessTokenSeconds?: number;
  /** Two years by default, likewise. */
  readonly refreshTokenSeconds?: number;
}

export interface PaymentSettings {
  /** Whether pay tells the outcome, or `PAYMENT_IN_PROCESS`; `at-once` by default. */
  readonly autoDebit?: 'at-once' | 'in-process';
  /** Result code with which a payment ends; `SUCCESS` by default. */
  readonly settleAs?: PaymentOutcome;
  /** How many inquiries find it in process before it ends; 2 by default. */
  readonly inquiries?: number;
  /** Seconds after which it ends in any case; 30 by default. */
  readonly seconds?: number;
}

export const defaultSettings: AlipayPlusSettings = {
  unknown: 'refuse',
  approval: 'page',
  tokens: {},
  payments: {},
};

export const settingKinds: KindsOf<AlipayPlusSettings> = {
  unknown: ['refuse', 'accept'],
  approval: ['page', 'automatic', 'declined'],
  tokens: { authCodeSeconds: 'number', accessTokenSeconds: 'number', refreshTokenSeconds: 'number' },
  payments: {
    autoDebit: ['at-once', 'in-process'],
    settleAs: ['SUCCESS', ...paymentFailures],
    inquiries: 'number',
    seconds: 'number',
  },
};
