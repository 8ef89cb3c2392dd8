import { randomInt } from 'node:crypto';
import type { Code } from './results.ts';

/** In the smallest unit of the currency, digits alone. */
export interface Amount {
  readonly currency: string;
  readonly value: string;
}

/** What prepare asked a user to allow. */
export interface Authorization {
  readonly id: string;
  readonly authClientId: string;
  readonly scopes: readonly string[];
  readonly wallet: Wallet;
  readonly customerId: string;
  readonly redirectUrl: string;
  readonly authState: string;
  /** Once the user has approved. */
  authCode?: string;
}

export interface Wallet {
  readonly walletName: string;
  readonly walletBrandName: string;
  readonly walletRegion: string;
  /** Alipay+'s id of its provider. */
  readonly pspId: string;
}

export interface AuthCode {
  readonly authorization: Authorization;
  /** Epoch milliseconds, as all times here. */
  readonly endsAt: number;
  isUsed: boolean;
}

/** A pair of tokens. */
export interface Token {
  readonly authorization: Authorization;
  readonly accessToken: string;
  readonly refreshToken: string;
  readonly accessEndsAt: number;
  readonly refreshEndsAt: number;
  isCanceled: boolean;
  /** The pair that took its place, and when it did. */
  successor?: { readonly token: Token; readonly since: number };
}

export interface Payment {
  readonly paymentRequestId: string;
  readonly paymentId: string;
  readonly amount: Amount;
  /** What a repeat has to agree in. */
  readonly compared: unknown;
  readonly payer?: Authorization;
  readonly createdAt: number;
  readonly expiresAt?: number;
  code: Code;
  /** How many inquiries find it in process still. */
  inquiriesLeft: number;
  paidAt?: number;
  canceledAt?: number;
  /** An inquiry has told its success. */
  isToldPaid: boolean;
  readonly refunds: Refund[];
}

export interface Refund {
  readonly refundRequestId: string;
  readonly refundId: string;
  readonly amount: Amount;
  readonly at: number;
}

/** An answer's body that a repeat gets again, with what the request has to agree in. */
export interface Remembered {
  readonly compared: unknown;
  readonly body: object;
}

/** What the gateway remembers. */
export interface State {
  readonly authorizations: Map<string, Authorization>;
  /** By authClientId and referenceAgreementId. */
  readonly prepared: Map<string, Remembered>;
  readonly codes: Map<string, AuthCode>;
  readonly tokens: Map<string, Token>;
  /** By refresh token. */
  readonly renewable: Map<string, Token>;
  readonly payments: Map<string, Payment>;
  /** By refundRequestId. */
  readonly refunded: Map<string, Remembered>;
}

export const createState = (): State => ({
  authorizations: new Map(),
  prepared: new Map(),
  codes: new Map(),
  tokens: new Map(),
  renewable: new Map(),
  payments: new Map(),
  refunded: new Map(),
});

export const newDigits = (count: number): string => Array.from({ length: count }, () => randomInt(10)).join('');
