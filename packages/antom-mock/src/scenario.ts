import type { Behaviour } from '@countersign/mock-kit';
import { authorizePage, consult } from './scenario/authorizations.ts';
import { cancel } from './scenario/cancel.ts';
import { capture } from './scenario/captures.ts';
import { payPage, sessionPage } from './scenario/checkout-page.ts';
import { findCancellation, inquiryPayment, pay } from './scenario/pay.ts';
import { findPayment } from './scenario/payment.ts';
import type { PaymentIds } from './scenario/payment.ts';
import { inquiryRefund, refund } from './scenario/refunds.ts';
import { payCodes } from './scenario/result-codes.ts';
import { createPaymentSession } from './scenario/sessions.ts';
import { defaultSettings, settingKinds } from './scenario/settings.ts';
import type { AntomContext, AntomSettings } from './scenario/settings.ts';
import { applyToken, inquiryUserInfo, revoke } from './scenario/tokens.ts';

/** What the Antom mock remembers: authorizations and their tokens, payments with refunds and captures, sessions. */
export const scenario: Behaviour<AntomSettings> = {
  settings: defaultSettings,
  settingKinds,
  operations: {
    consult,
    applyToken,
    revoke,
    inquiryUserInfo,
    pay,
    inquiryPayment,
    cancel,
    refund,
    inquiryRefund,
    capture,
    createPaymentSession,
  },
  ownCodes: {
    consult: ['SUCCESS'],
    applyToken: ['SUCCESS'],
    revoke: ['SUCCESS'],
    cancel: ['SUCCESS'],
    createPaymentSession: ['SUCCESS'],
    pay: payCodes,
    refund: ['SUCCESS', 'REFUND_IN_PROCESS'],
    capture: ['SUCCESS', 'CAPTURE_IN_PROCESS'],
  },
  overtaken: { pay: findCancellation },
  // To look at a payment settles what is due in it.
  tasks: { settle: async (context: AntomContext, ids: PaymentIds) => void (await findPayment(context, ids)) },
  pages: { authorize: authorizePage, pay: payPage, session: sessionPage },
};

export type {
  AntomSettings,
  CaptureSettings,
  Ending,
  PaymentSettings,
  RefundSettings,
  TokenSettings,
} from './scenario/settings.ts';
