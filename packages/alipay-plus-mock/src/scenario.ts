import type { Behaviour } from '@countersign/mock-kit';
import type { Results } from './gen/results.ts';
import { cancelPayment, inquiryPayment, refund } from './scenario/after-pay.ts';
import { applyToken, authorizePage, cancelToken, prepare } from './scenario/authorization.ts';
import { pay } from './scenario/pay.ts';
import { endPayment } from './scenario/payment.ts';
import { defaultSettings, paymentFailures, settingKinds } from './scenario/settings.ts';
import type { AlipayPlusSettings } from './scenario/settings.ts';
import { unbindPage } from './scenario/unbind-page.ts';
import { consultPayment } from './scenario/wallets.ts';

const success: readonly ['SUCCESS'] = ['SUCCESS'];
const ofPay: readonly Results['payments.pay'][] = [...success, 'PAYMENT_IN_PROCESS', ...paymentFailures];

/** What Alipay+ remembers from call to call. Where the documents don't say, it does what the contract's examples show. */
export const scenario: Behaviour<AlipayPlusSettings> = {
  settings: defaultSettings,
  settingKinds,
  operations: { prepare, applyToken, cancelToken, consultPayment, pay, inquiryPayment, cancelPayment, refund },
  ownCodes: {
    prepare: success,
    applyToken: success,
    cancelToken: success,
    consultPayment: success,
    pay: ofPay,
    inquiryPayment: success,
    cancelPayment: success,
    refund: success,
  },
  tasks: { endPayment },
  pages: { authorize: authorizePage, unbind: unbindPage },
};
