import type { Context, KindsOf } from '@countersign/mock-kit';
import { failureCodes, failuresOf } from './result-codes.ts';
import type { FailureCode, FailureOf } from './result-codes.ts';

/** How the mock behaves where the documents leave it to the user, the wallet or the contract. */
export interface AntomSettings {
  /**
   * What the user does at `normalUrl` of consult: decides on the page, or is sent on from it at once, with an authCode or, as
   * `declined`, without one.
   */
  readonly approval: 'page' | 'automatic' | 'declined';
  /** Whether codes, tokens and payments that the mock has not made are taken for made elsewhere. */
  readonly unknown: 'refuse' | 'accept';
  readonly tokens: TokenSettings;
  readonly payments: PaymentSettings;
  readonly refunds: RefundSettings;
  readonly captures: CaptureSettings;
}

/** Times in seconds. */
export interface TokenSettings {
  /** How long the page of consult is open; 15 minutes by default, as the guide says. */
  readonly pageSeconds?: number;
  /** 1 minute by default, as the guide says. */
  readonly authCodeSeconds?: number;
  /** By default what the guide says of the wallet, and a year for a wallet that it does not name. */
  readonly accessTokenSeconds?: number;
  /** By default half a year longer than the access token, as in a documented sample. */
  readonly refreshTokenSeconds?: number;
}

/** How something ends, at once or after it was in process. */
export interface Ending<Failure extends string = string> {
  /** Result code with which it ends; `SUCCESS` by default. */
  readonly settleAs?: 'SUCCESS' | Failure;
  /** How many inquiries find it in process before it ends; 1 by default. */
  readonly inquiries?: number;
  /** Seconds after which it ends in any case; 5 by default. */
  readonly seconds?: number;
}

export interface PaymentSettings extends Ending<FailureCode> {
  /**
   * What the user does at `normalUrl` of a Checkout Payment: decides on the page, or nothing, so that the payment ends by itself.
   * `declined` ends it without money. `page` by default.
   */
  readonly checkout?: 'page' | 'automatic' | 'declined';
  /** Whether pay with Auto Debit tells the outcome, or `PAYMENT_IN_PROCESS`; `at-once` by default. */
  readonly autoDebit?: 'at-once' | 'in-process';
}

export interface RefundSettings extends Ending<FailureOf<'payments.refund'>> {
  /** `at-once` by default. */
  readonly answer?: 'at-once' | 'in-process';
  /** Whether less than the whole amount can be refunded; `true` by default. */
  readonly partial?: boolean;
  /** Whether a payment can be refunded more than once; `true` by default. */
  readonly several?: boolean;
  /** Days after the payment in which refunds are possible; without end by default, as it is a matter of the contract. */
  readonly days?: number;
}

export interface CaptureSettings extends Ending<FailureOf<'payments.capture'>> {
  /** `at-once` by default. */
  readonly answer?: 'at-once' | 'in-process';
  /** Whether a payment can be captured more than once; `false` by default. */
  readonly several?: boolean;
  /** Days in which an authorized amount can be captured; 7 by default, as in a documented sample. */
  readonly days?: number;
}

export const defaultSettings: AntomSettings = {
  approval: 'page',
  unknown: 'refuse',
  tokens: {},
  payments: {},
  refunds: {},
  captures: {},
};

const atOnce = ['at-once', 'in-process'] as const;
const how = ['page', 'automatic', 'declined'] as const;

const ending = { inquiries: 'number', seconds: 'number' } as const;

export const settingKinds: KindsOf<AntomSettings> = {
  approval: how,
  unknown: ['refuse', 'accept'],
  tokens: {
    pageSeconds: 'number',
    authCodeSeconds: 'number',
    accessTokenSeconds: 'number',
    refreshTokenSeconds: 'number',
  },
  payments: { ...ending, settleAs: ['SUCCESS', ...failureCodes], checkout: how, autoDebit: atOnce },
  refunds: {
    ...ending,
    settleAs: ['SUCCESS', ...failuresOf('refund')],
    answer: atOnce,
    partial: 'boolean',
    several: 'boolean',
    days: 'number',
  },
  captures: {
    ...ending,
    settleAs: ['SUCCESS', ...failuresOf('capture')],
    answer: atOnce,
    several: 'boolean',
    days: 'number',
  },
};

/** What handlers, pages and tasks of Antom work with. */
export type AntomContext = Context<AntomSettings>;
