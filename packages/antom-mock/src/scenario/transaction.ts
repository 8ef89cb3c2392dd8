import type { JsonObject } from '@countersign/mock-kit';
import { isOver } from './ending.ts';
import type { Pending } from './ending.ts';
import type { Amount, Payment } from './payment.ts';
import { notifiedAs, transactionResult } from './result-codes.ts';
import type { AntomContext } from './settings.ts';
import { formatTime } from './time.ts';

/** A refund or a capture of a payment. Times are epoch milliseconds of the run's clock. */
export interface PaymentTransaction {
  readonly kind: 'REFUND' | 'CAPTURE';
  readonly id: string;
  readonly requestId: string;
  readonly amount: Amount;
  readonly status: 'PROCESSING' | 'SUCCESS' | 'FAIL';
  readonly code: string;
  /** When it came to its end. */
  readonly endedAt?: number;
  readonly pending?: Pending;
  readonly notifyUrl?: string;
  /** Given back as it came. */
  readonly echo: JsonObject;
}

/** The payment with its refunds and captures as they are by now; the same one where nothing has ended. */
export function settleTransactions(context: AntomContext, payment: Payment): Payment {
  const { transactions } = payment;
  const isDue = ({ pending }: PaymentTransaction): boolean => pending !== undefined && isOver(context, pending, false);
  return transactions.some(isDue)
    ? {
        ...payment,
        transactions: transactions.map((each) =>
          isDue(each) ? endTransaction(context, payment, each, each.pending?.as, each.pending?.at) : each,
        ),
      }
    : payment;
}

/** One more inquiry has found it in process; or it ends with this one. */
export function countTransactionInquiry(
  context: AntomContext,
  payment: Payment,
  transaction: PaymentTransaction,
): PaymentTransaction {
  const { pending } = transaction;
  if (!pending) return transaction;
  return isOver(context, pending, true)
    ? endTransaction(context, payment, transaction)
    : { ...transaction, pending: { ...pending, inquiries: pending.inquiries - 1 } };
}

/** One more inquiry about the payment; the documents have refunds inquired about by themselves. */
export function countCaptureInquiries(context: AntomContext, payment: Payment): Payment {
  const isOpenCapture = ({ kind, pending }: PaymentTransaction): boolean => kind === 'CAPTURE' && pending !== undefined;
  const { transactions } = payment;
  if (!transactions.some(isOpenCapture)) return payment;
  const counted = transactions.map((each) =>
    isOpenCapture(each) ? countTransactionInquiry(context, payment, each) : each,
  );
  return { ...payment, transactions: counted };
}

/** Ends it as it was to end, or as `code` says, and tells the merchant. */
export function endTransaction(
  context: AntomContext,
  payment: Payment,
  transaction: PaymentTransaction,
  code: string = transaction.pending?.as ?? 'SUCCESS',
  at: number = context.now,
): PaymentTransaction {
  const { pending: _, ...open } = transaction;
  const ended: PaymentTransaction = {
    ...open,
    status: code === 'SUCCESS' ? 'SUCCESS' : 'FAIL',
    code,
    endedAt: at,
  };
  if (ended.kind === 'REFUND') notifyRefund(context, ended);
  else notifyCapture(context, payment, ended);
  return ended;
}

function notifyRefund(
  context: AntomContext,
  { notifyUrl, code, status, requestId, id, amount, endedAt = context.now, echo }: PaymentTransaction,
): void {
  context.notify({
    webhook: 'notifyRefund',
    url: notifyUrl,
    code: notifiedAs('notifyRefund', code),
    members: {
      notifyType: 'REFUND_RESULT',
      refundStatus: status,
      refundRequestId: requestId,
      refundId: id,
      refundAmount: amount,
      ...(status === 'SUCCESS' && { refundTime: formatTime(endedAt) }),
      ...echo,
    },
  });
}

/** To the URL of the payment: a capture names none. */
function notifyCapture(
  context: AntomContext,
  { notifyUrl, id: paymentId }: Payment,
  { code, requestId, id, amount, endedAt = context.now }: PaymentTransaction,
): void {
  context.notify({
    webhook: 'notifyCapture',
    url: notifyUrl,
    code: notifiedAs('notifyCapture', code),
    members: {
      notifyType: 'CAPTURE_RESULT',
      captureRequestId: requestId,
      paymentId,
      captureId: id,
      captureAmount: amount,
      captureTime: formatTime(endedAt),
    },
  });
}

/** Of all of a kind that have not failed. */
export const sumOf = (transactions: readonly PaymentTransaction[], kind: PaymentTransaction['kind']): bigint =>
  liveOf(transactions, kind).reduce((sum, { amount }) => sum + BigInt(amount.value), 0n);

export const liveOf = (
  transactions: readonly PaymentTransaction[],
  kind: PaymentTransaction['kind'],
): readonly PaymentTransaction[] => transactions.filter((each) => each.kind === kind && each.status !== 'FAIL');

/** As inquiryPayment tells it. */
export function transactionMembers(transaction: PaymentTransaction): JsonObject {
  const { kind, id, requestId, amount, status, code, endedAt } = transaction;
  return {
    transactionResult: transactionResult(status === 'PROCESSING' ? 'PAYMENT_IN_PROCESS' : code),
    transactionId: id,
    transactionType: kind,
    transactionStatus: status,
    transactionAmount: amount,
    transactionRequestId: requestId,
    ...(endedAt !== undefined && { transactionTime: formatTime(endedAt) }),
  };
}
