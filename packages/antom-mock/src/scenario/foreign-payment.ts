import type { Call } from '@countersign/mock-kit';
import { newTransactionId } from './ids.ts';
import type { Amount, Payment, PaymentIds } from './payment.ts';
import type { AntomSettings } from './settings.ts';

/**
 * Stands for a payment that was made elsewhere, where such are accepted or a test asks for the result. Neither amount nor state of it is known, so that
 * nothing is checked of it, and inquiryPayment does not tell of it.
 */
export function foreignPayment(
  call: Call<AntomSettings>,
  { paymentId, paymentRequestId }: PaymentIds,
  amount: Amount = { currency: 'XXX', value: '0' },
): Payment | undefined {
  if (call.settings.unknown !== 'accept' && call.forced === undefined) return undefined;
  const id = paymentId ?? newTransactionId(call, 'payment');
  return {
    id,
    requestId: paymentRequestId ?? `elsewhere-${id}`.slice(0, 64),
    amount,
    methodType: '',
    createdAt: call.now,
    status: 'SUCCESS',
    code: 'SUCCESS',
    expiresAt: call.now,
    echo: {},
    transactions: [],
    isForeign: true,
  };
}
