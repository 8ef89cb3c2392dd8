import type { Handler } from '@countersign/mock-kit';
import { newSessionData, newSessionId } from './ids.ts';
import type { PayBody } from './pay.ts';
import type { AntomSettings } from './settings.ts';
import { formatTime, minute, parseTime } from './time.ts';

/** What a session is for: the payment begins when the user pays in it. */
export interface PaymentSession {
  readonly body: PayBody;
  readonly expiresAt: number;
}

type SessionBody = PayBody & {
  readonly productScene?: string;
  readonly paymentSessionExpiryTime?: string;
  readonly subscription?: object;
};

export const sessionKey = (id: string): string => `session:${id}`;

/** Opens a session. Its data is of no use to the SDK in a browser, which talks to Antom; its page is one of the mock. */
export const createPaymentSession: Handler<AntomSettings> = async (call) => {
  const body = call.body as unknown as SessionBody;
  const { productScene, paymentSessionExpiryTime, subscription } = body;
  const id = newSessionId(call);
  const latest = call.now + 60 * minute;
  const expiresAt = Math.min(latest, parseTime(paymentSessionExpiryTime) ?? latest);
  call.state.set(sessionKey(id), { body, expiresAt } satisfies PaymentSession);
  return {
    ...call.result('SUCCESS'),
    paymentSessionData: newSessionData(call),
    paymentSessionExpiryTime: formatTime(expiresAt),
    paymentSessionId: id,
    ...(productScene === 'CHECKOUT_PAYMENT' && { normalUrl: call.pageUrl('session', { sessionId: id }) }),
    ...(subscription && { subscriptionId: `sub_${call.newId(16)}` }),
  };
};
