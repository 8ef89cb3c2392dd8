import type { Call, Handler, JsonObject } from '@countersign/mock-kit';
import { pendingBy } from './ending.ts';
import { foreignPayment } from './foreign-payment.ts';
import { newTransactionId } from './ids.ts';
import { findPayment, writePayment } from './payment.ts';
import type { Amount, Payment } from './payment.ts';
import { toldAs } from './result-codes.ts';
import type { AntomContext, AntomSettings } from './settings.ts';
import { day, formatTime } from './time.ts';
import { countTransactionInquiry, endTransaction, liveOf, sumOf } from './transaction.ts';
import type { PaymentTransaction } from './transaction.ts';

interface RefundBody {
  readonly refundRequestId: string;
  readonly paymentId: string;
  readonly refundAmount: Amount;
  readonly refundNotifyUrl?: string;
  readonly metadata?: string;
}

/** Where a refund is found: with its payment. */
interface RefundPlace {
  readonly paymentId: string;
  readonly refundId: string;
}

const refundKey = (refundId: string): string => `refund:${refundId}`;
const requestKey = (refundRequestId: string): string => `refund-request:${refundRequestId}`;

/** Gives money of a payment back. One that is open already is told as it stands. */
export const refund: Handler<AntomSettings> = async (call) => {
  const body = call.body as unknown as RefundBody;
  const known = await findRefund(call, body);
  if (known) return answerRefund(call, known.payment, known.refund);
  const ids = { paymentId: body.paymentId };
  const payment = (await findPayment(call, ids)) ?? foreignPayment(call, ids, body.refundAmount);
  if (!payment) return call.result('ORDER_NOT_EXIST');
  const refusal = call.forced === undefined ? refuse(call, payment, body.refundAmount) : undefined;
  if (refusal !== undefined) return call.result(refusal);
  const begun = newRefund(call, body);
  const isOpen =
    call.forced === 'REFUND_IN_PROCESS' || (call.forced === undefined && call.settings.refunds.answer === 'in-process');
  const made = isOpen ? begun : endTransaction(call, payment, begun, call.forced);
  addRefund(call, payment, made);
  return answerRefund(call, payment, made);
};

function newRefund(context: AntomContext, body: RefundBody): PaymentTransaction {
  const { refundRequestId, refundAmount, refundNotifyUrl, metadata } = body;
  return {
    kind: 'REFUND',
    id: newTransactionId(context, 'refund'),
    requestId: refundRequestId,
    amount: refundAmount,
    status: 'PROCESSING',
    code: 'REFUND_IN_PROCESS',
    pending: pendingBy(context, context.settings.refunds),
    ...(refundNotifyUrl !== undefined && { notifyUrl: refundNotifyUrl }),
    echo: metadata === undefined ? {} : { metadata },
  };
}

function addRefund(context: AntomContext, payment: Payment, made: PaymentTransaction): void {
  const { id: paymentId, transactions } = payment;
  writePayment(context, { ...payment, transactions: [...transactions, made] });
  const place: RefundPlace = { paymentId, refundId: made.id };
  context.state.set(refundKey(made.id), place);
  context.state.set(requestKey(made.requestId), place);
  if (made.pending) context.schedule('settle', { paymentId }, made.pending.at - context.now);
}

/** The code with which it is refused. */
function refuse(call: Call<AntomSettings>, payment: Payment, { currency, value }: Amount): string | undefined {
  const { status, code, amount, paidAt, transactions, heldUntil, isForeign } = payment;
  const { partial = true, several = true, days } = call.settings.refunds;
  if (isForeign) return undefined;
  if (status === 'CANCELLED') return 'ORDER_IS_CANCELED';
  if (status === 'FAIL' && code === 'ORDER_IS_CLOSED') return 'ORDER_IS_CLOSED';
  // Nothing is paid, or nothing of what is held is captured (inferred).
  if (status !== 'SUCCESS') return 'ORDER_STATUS_INVALID';
  if (heldUntil !== undefined && liveOf(transactions, 'CAPTURE').length === 0) return 'ORDER_STATUS_INVALID';
  if (days !== undefined && call.now >= (paidAt ?? call.now) + days * day) return 'REFUND_WINDOW_EXCEED';
  // Which code tells that the payment was in another currency is inferred.
  if (currency !== amount.currency) return 'CURRENCY_NOT_SUPPORT';
  if (!several && liveOf(transactions, 'REFUND').length > 0) return 'MULTIPLE_REFUNDS_NOT_SUPPORTED';
  const paid = heldUntil === undefined ? BigInt(amount.value) : sumOf(transactions, 'CAPTURE');
  if (sumOf(transactions, 'REFUND') + BigInt(value) > paid) return 'REFUND_AMOUNT_EXCEED';
  return !partial && BigInt(value) !== paid ? 'PARTIAL_REFUND_NOT_SUPPORTED' : undefined;
}

function answerRefund(call: Call<AntomSettings>, { id: paymentId }: Payment, made: PaymentTransaction): JsonObject {
  const { status, endedAt } = made;
  if (status === 'FAIL') return call.result(toldAs(call.operation, made.code));
  const code = call.forced ?? (status === 'SUCCESS' ? 'SUCCESS' : 'REFUND_IN_PROCESS');
  if (code === 'REFUND_IN_PROCESS') return call.result(code);
  return {
    ...call.result(code),
    ...idsOf(made),
    paymentId,
    refundAmount: made.amount,
    ...(endedAt !== undefined && { refundTime: formatTime(endedAt) }),
  };
}

const idsOf = ({ id, requestId }: PaymentTransaction): JsonObject => ({ refundId: id, refundRequestId: requestId });

interface FoundRefund {
  readonly payment: Payment;
  readonly refund: PaymentTransaction;
}

async function findRefund(
  context: AntomContext,
  { refundId, refundRequestId = '' }: { readonly refundId?: string; readonly refundRequestId?: string },
): Promise<FoundRefund | undefined> {
  const key = refundId === undefined ? requestKey(refundRequestId) : refundKey(refundId);
  const place = await context.state.get<RefundPlace>(key);
  const payment = place && (await findPayment(context, { paymentId: place.paymentId }));
  const found = payment?.transactions.find(({ kind, id }) => kind === 'REFUND' && id === place?.refundId);
  return payment && found && { payment, refund: found };
}

/** Tells where a refund stands; each inquiry brings one that is in process nearer to its end. */
export const inquiryRefund: Handler<AntomSettings> = async (call) => {
  const found = await findRefund(call, call.body);
  if (!found) return call.result('ORDER_NOT_EXIST');
  const { payment } = found;
  const counted = countTransactionInquiry(call, payment, found.refund);
  const { transactions } = payment;
  if (counted !== found.refund)
    writePayment(call, {
      ...payment,
      transactions: transactions.map((each) => (each.id === counted.id ? counted : each)),
    });
  const { status, amount, endedAt, echo } = counted;
  return {
    ...call.result('SUCCESS'),
    ...idsOf(counted),
    refundStatus: status,
    refundAmount: amount,
    ...(status === 'SUCCESS' && endedAt !== undefined && { refundTime: formatTime(endedAt) }),
    ...echo,
  };
};
