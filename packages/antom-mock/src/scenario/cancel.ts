import type { Call, Handler } from '@countersign/mock-kit';
import { findPayment, writePayment } from './payment.ts';
import type { Payment, PaymentIds } from './payment.ts';
import { foreignPayment } from './foreign-payment.ts';
import type { AntomContext, AntomSettings } from './settings.ts';
import { day, formatTime, minute } from './time.ts';
import { liveOf } from './transaction.ts';

/** Undoes a payment as a whole. A second time is a success as well: to repeat the call is the documented recovery. */
export const cancel: Handler<AntomSettings> = async (call) => {
  const ids = call.body as PaymentIds;
  const payment = (await findPayment(call, ids)) ?? foreignPayment(call, ids);
  if (!payment) return call.result('ORDER_NOT_EXIST');
  const refusal = payment.status === 'CANCELLED' || call.forced !== undefined ? undefined : refuse(call, payment);
  if (refusal !== undefined) return call.result(refusal);
  const { canceledAt = call.now } = payment;
  if (payment.status !== 'CANCELLED') {
    const { pending: _, code: __, paidAt: ___, ...open } = payment;
    writePayment(call, { ...open, status: 'CANCELLED', canceledAt });
  }
  const { id, requestId } = payment;
  return {
    ...call.result('SUCCESS'),
    paymentId: id,
    paymentRequestId: requestId,
    cancelTime: formatTime(canceledAt),
  };
};

/** The code with which it is refused. */
function refuse(call: Call<AntomSettings>, payment: Payment): string | undefined {
  const { status, methodType, transactions, isForeign } = payment;
  if (isForeign) return undefined;
  // A payment that failed needs no cancel; which code tells so is inferred.
  if (status === 'FAIL') return 'ORDER_STATUS_INVALID';
  if (isNeverCanceled(methodType)) return 'PAYMENT_METHOD_NOT_SUPPORTED';
  if (status === 'PROCESSING') return undefined;
  if (liveOf(transactions, 'REFUND').length > 0) return 'PROCESS_FAIL';
  // That a captured payment is told like one whose time is over is inferred: either has to be refunded.
  if (liveOf(transactions, 'CAPTURE').length > 0) return 'CANCEL_WINDOW_EXCEED';
  return isWindowOver(call, payment) ? 'CANCEL_WINDOW_EXCEED' : undefined;
}

/** JKOPAY, and local methods of Indonesia: the banks among them (which wallets are meant, the documents do not say). */
const isNeverCanceled = (methodType: string): boolean =>
  methodType === 'JKOPAY' ||
  /^(?:ONLINEBANKING|BANKTRANSFER)_(?:BNI|MANDIRI|BCA|MAYBANK|PERMATA|BSI|BRI)$/.test(methodType);

const isThaiBank = (methodType: string): boolean =>
  /_(?:KRUNGTHAIBANK|SIAMCOMMERCIALBANK|SIAMCOMMERICALBANK|BANGKOKBANK|BANKOFAYUDHYA|KASIKORNBANK|GOVERNMENTSAVINGSBANK)$/.test(
    methodType,
  );

/** Until 00:15 (GMT+8) of the next day by default; with cards and Mercado Pago for 7 days; Thai banks only before the success. */
function isWindowOver({ now }: AntomContext, { methodType, paidAt = now }: Payment): boolean {
  if (isThaiBank(methodType)) return true;
  if (methodType === 'CARD' || methodType.startsWith('MERCADOPAGO_')) return now >= paidAt + 7 * day;
  const offset = 8 * 60 * minute;
  const nextMidnight = Math.floor((paidAt + offset) / day) * day + day - offset;
  return now >= nextMidnight + 15 * minute;
}
