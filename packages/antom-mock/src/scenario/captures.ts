import type { Call, Handler, JsonObject } from '@countersign/mock-kit';
import { pendingBy } from './ending.ts';
import { foreignPayment } from './foreign-payment.ts';
import { newTransactionId } from './ids.ts';
import { findPayment, writePayment } from './payment.ts';
import type { Amount, Payment } from './payment.ts';
import { toldAs } from './result-codes.ts';
import type { AntomContext, AntomSettings } from './settings.ts';
import { formatTime } from './time.ts';
import { endTransaction, liveOf, sumOf } from './transaction.ts';
import type { PaymentTransaction } from './transaction.ts';

interface CaptureBody {
  readonly captureRequestId: string;
  readonly paymentId: string;
  readonly captureAmount: Amount;
}

/** Takes money that a payment holds. One that is open already is told as it stands. */
export const capture: Handler<AntomSettings> = async (call) => {
  const body = call.body as unknown as CaptureBody;
  const ids = { paymentId: body.paymentId };
  const payment = (await findPayment(call, ids)) ?? foreignPayment(call, ids, body.captureAmount);
  if (!payment) return call.result('AUTH_NOT_FOUND');
  const known = payment.transactions.find(
    ({ kind, requestId }) => kind === 'CAPTURE' && requestId === body.captureRequestId,
  );
  if (known) return answerCapture(call, payment, known);
  const refusal = call.forced === undefined ? refuse(call, payment, body.captureAmount) : undefined;
  if (refusal !== undefined) return call.result(refusal);
  const begun = newCapture(call, body);
  const isOpen =
    call.forced === 'CAPTURE_IN_PROCESS' ||
    (call.forced === undefined && call.settings.captures.answer === 'in-process');
  const made = isOpen ? begun : endTransaction(call, payment, begun, call.forced);
  writePayment(call, { ...payment, transactions: [...payment.transactions, made] });
  if (made.pending) call.schedule('settle', { paymentId: payment.id }, made.pending.at - call.now);
  return answerCapture(call, payment, made);
};

const newCapture = (context: AntomContext, { captureRequestId, captureAmount }: CaptureBody): PaymentTransaction => ({
  kind: 'CAPTURE',
  id: newTransactionId(context, 'capture'),
  requestId: captureRequestId,
  amount: captureAmount,
  status: 'PROCESSING',
  code: 'CAPTURE_IN_PROCESS',
  pending: pendingBy(context, context.settings.captures),
  echo: {},
});

/** The code with which it is refused. */
function refuse(call: Call<AntomSettings>, payment: Payment, { currency, value }: Amount): string | undefined {
  const { status, amount, heldUntil, transactions, isForeign } = payment;
  if (isForeign) return undefined;
  if (status === 'CANCELLED') return 'AUTH_CANCELLED';
  // Not paid, or paid without anything held (which code tells so is inferred).
  if (status !== 'SUCCESS' || heldUntil === undefined) return 'ORDER_STATUS_INVALID';
  if (call.now >= heldUntil) return 'AUTH_EXPIRED';
  // Which code tells that the payment is in another currency is inferred.
  if (currency !== amount.currency) return 'CURRENCY_NOT_SUPPORT';
  if (call.settings.captures.several !== true && liveOf(transactions, 'CAPTURE').length > 0)
    return 'MULTI_CAPTURE_NOT_SUPPORTED';
  const taken = sumOf(transactions, 'CAPTURE') + BigInt(value);
  return taken > BigInt(amount.value) ? 'CAPTURE_AMOUNT_EXCEED_AUTH_LIMIT' : undefined;
}

function answerCapture(call: Call<AntomSettings>, { id: paymentId }: Payment, made: PaymentTransaction): JsonObject {
  const { status, code, endedAt } = made;
  if (status === 'FAIL') return call.result(toldAs(call.operation, code));
  const told = call.forced ?? (status === 'SUCCESS' ? 'SUCCESS' : 'CAPTURE_IN_PROCESS');
  if (told === 'CAPTURE_IN_PROCESS') return call.result(told);
  return {
    ...call.result(told),
    captureRequestId: made.requestId,
    captureId: made.id,
    paymentId,
    captureAmount: made.amount,
    ...(endedAt !== undefined && { captureTime: formatTime(endedAt) }),
  };
}
