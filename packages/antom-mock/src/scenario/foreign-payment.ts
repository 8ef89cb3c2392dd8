import { newTransactionId } from './ids.ts';
import type { Amount, Payment, PaymentIds } from './payment.ts';
import type { AntomContext } from './settings.ts';

/**
 * Stands for a payment that was made elsewhere, where such are accepted. Neither amount nor state of it is known, so that
 * nothing is checked of it, and inquiryPayment does not tell of it.
 */
export function foreignPayment(
  context: AntomContext,
  { paymentId, paymentRequestId }: PaymentIds,
  amount: Amount = { currency: 'XXX', value: '0' },
): Payment | undefined {
  if (context.settings.unknown !== 'accept') return undefined;
  const id = paymentId ?? newTransactionId(context, 'payment');
  return {
    id,
    requestId: paymentRequestId ?? `elsewhere-${id}`.slice(0, 64),
    amount,
    methodType: '',
    createdAt: context.now,
    status: 'SUCCESS',
    code: 'SUCCESS',
    expiresAt: context.now,
    echo: {},
    transactions: [],
    isForeign: true,
  };
}
