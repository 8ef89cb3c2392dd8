import type { Call, Handler, JsonObject } from '@countersign/mock-kit';
import { formatDay, second } from './date-time.ts';
import { findToken } from './grant.ts';
import type { Grant, Token } from './grant.ts';
import { finish, findPayment, isOpen, keepPayment, resultOf, scheduleEnd, whoPaid } from './payment.ts';
import type { Amount, Payment, PaymentResult } from './payment.ts';
import type { AlipayPlusSettings } from './settings.ts';
import { acquirerId } from './wallets.ts';

interface PayBody {
  readonly paymentRequestId: string;
  readonly paymentAmount: Amount;
  readonly paymentMethod: {
    readonly paymentMethodId: string;
    readonly paymentMethodMetaData?: { readonly authClientId?: string };
  };
  readonly paymentNotifyUrl?: string;
  readonly paymentExpiryTime?: string;
}

const inProcess = 'PAYMENT_IN_PROCESS';

/**
 * Takes money. A payment that fails is remembered too, so that an inquiry tells why. One that is there already is not made again:
 * its present state is told, unless a test asks for something else.
 */
export const pay: Handler<AlipayPlusSettings> = async (call) => {
  const body = call.body as unknown as PayBody;
  const payment = await findPayment(call, { paymentRequestId: body.paymentRequestId });
  if (!payment) return answer(await create(call, body));
  const { forced } = call;
  if (forced === undefined || forced === payment.asked) return answer(payment);
  const result = resultOf(call, forced);
  if (isOpen(payment) && result.resultStatus !== 'U') return answer(finish(call, payment, result));
  return answer({ ...payment, result, paidAt: payment.paidAt ?? call.now });
};

async function create(call: Call<AlipayPlusSettings>, body: PayBody): Promise<Payment> {
  const { now, settings, forced } = call;
  const { paymentRequestId, paymentAmount, paymentNotifyUrl } = body;
  const token = await findToken(call.state, body.paymentMethod.paymentMethodId);
  const expiresAt = Date.parse(body.paymentExpiryTime ?? '');
  const { autoDebit, settleAs = 'SUCCESS', inquiries = 2, seconds = 30 } = settings.payments;
  const usual = autoDebit === 'in-process' ? inProcess : settleAs;
  const code = forced ?? tokenFault(call, token) ?? (expiresAt <= now ? 'ORDER_IS_CLOSED' : usual);
  const payment: Payment = {
    paymentRequestId,
    // The form of the contract's examples: the day and a number.
    paymentId: `${formatDay(now)}${call.newId(27)}`,
    amount: paymentAmount,
    ...(paymentNotifyUrl !== undefined && { notifyUrl: paymentNotifyUrl }),
    grant: token?.grant ?? foreignGrant(call, body),
    createdAt: now,
    ...(forced !== undefined && { asked: forced }),
    result: resultOf(call, inProcess),
    outcome: resultOf(call, settleAs),
    settlesAt: now + seconds * second,
    inquiriesLeft: inquiries,
    closed: resultOf(call, 'ORDER_IS_CLOSED'),
    ...(!Number.isNaN(expiresAt) && { expiresAt }),
    refunds: [],
  };
  if (code !== inProcess) return finish(call, payment, resultOf(call, code));
  keepPayment(call.state, payment);
  scheduleEnd(call, payment);
  return payment;
}

/** Why a token lets nobody be debited. That an expired one has a code of its own at this side is inferred. */
function tokenFault({ now, settings }: Call<AlipayPlusSettings>, token: Token | undefined): string | undefined {
  if (!token) return settings.unknown === 'accept' ? undefined : 'INVALID_TOKEN';
  if (token.state !== 'live' || !token.grant.scopes.includes('AGREEMENT_PAY')) return 'INVALID_TOKEN';
  return token.accessEndsAt <= now ? 'EXPIRED_ACCESS_TOKEN' : undefined;
}

/** Of a token that was issued elsewhere no more is known than the request tells; the wallet is that of the contract's first example. */
const foreignGrant = (call: Call<AlipayPlusSettings>, { paymentMethod }: PayBody): Grant => ({
  authClientId: paymentMethod.paymentMethodMetaData?.authClientId ?? '',
  scopes: ['AGREEMENT_PAY'],
  wallet: 'GCASH',
  customerId: `2088${call.newId(12)}`,
});

function answer(payment: Payment): JsonObject {
  const { result, paymentId, amount } = payment;
  const byStatus: Readonly<Record<PaymentResult['resultStatus'], JsonObject>> = {
    S: { acquirerId, paymentId, paymentAmount: amount, ...whoPaid(payment) },
    // Its id may come already (inferred).
    U: { acquirerId, paymentId },
    F: {},
  };
  return { result, ...byStatus[result.resultStatus] };
}
