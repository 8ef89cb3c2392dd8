import type { Call, Handler, JsonObject } from '@countersign/mock-kit';
import { formatDay, formatTime, refundableUntil } from './date-time.ts';
import { cancelRefusal, findPayment, finish, isOpen, keepPayment, resultOf, whoPaid } from './payment.ts';
import type { Amount, Payment, PaymentName, Refund } from './payment.ts';
import type { AlipayPlusSettings } from './settings.ts';
import { acquirerId, walletNamed } from './wallets.ts';

/** Tells of a payment. An inquiry about one that is open brings it nearer to its end. */
export const inquiryPayment: Handler<AlipayPlusSettings> = async (call) => {
  const name: PaymentName = call.body;
  const found = await findPayment(call, name);
  if (!found) return inquireUnknown(call, name);
  const payment = isOpen(found) ? countInquiry(call, found) : found;
  const transactions = transactionsOf(payment, resultOf(call, 'SUCCESS'));
  return {
    ...call.result('SUCCESS'),
    paymentResult: payment.result,
    acquirerId,
    paymentRequestId: payment.paymentRequestId,
    paymentId: payment.paymentId,
    paymentAmount: payment.amount,
    ...whoPaid(payment),
    ...(transactions.length > 0 && { transactions }),
  };
};

/** Of a payment that was made elsewhere no more is known than its name, and that its caller takes it for one. */
function inquireUnknown(call: Call<AlipayPlusSettings>, name: PaymentName): JsonObject {
  const { paymentRequestId, paymentId } = name;
  const named = {
    ...(paymentRequestId !== undefined && { paymentRequestId }),
    ...(paymentId !== undefined && { paymentId }),
  };
  if (call.settings.unknown === 'accept')
    return { ...call.result('SUCCESS'), paymentResult: resultOf(call, 'SUCCESS'), acquirerId, ...named };
  // The documents have the code in either result: here it is in the inquiry's, unless a test wants that to be a success.
  if (call.forced !== 'SUCCESS') return call.result('ORDER_NOT_EXIST');
  return { ...call.result('SUCCESS'), paymentResult: resultOf(call, 'ORDER_NOT_EXIST'), acquirerId };
}

function countInquiry(call: Call<AlipayPlusSettings>, payment: Payment): Payment {
  if (payment.inquiriesLeft <= 0) return finish(call, payment, payment.outcome);
  keepPayment(call.state, { ...payment, inquiriesLeft: payment.inquiriesLeft - 1 });
  return payment;
}

/** @param transactionResult envelope of a success; nothing else is kept of a transaction that failed */
function transactionsOf({ amount, canceledAt, refunds }: Payment, transactionResult: JsonObject): JsonObject[] {
  const refunded = refunds.map((refund) => ({
    transactionResult,
    transactionId: refund.refundId,
    transactionType: 'REFUND',
    transactionStatus: 'SUCCESS',
    transactionAmount: refund.amount,
    transactionRequestId: refund.refundRequestId,
    transactionTime: formatTime(refund.refundedAt),
  }));
  if (canceledAt === undefined) return refunded;
  const canceled = {
    transactionResult,
    transactionType: 'CANCEL',
    transactionStatus: 'SUCCESS',
    transactionAmount: amount,
    transactionTime: formatTime(canceledAt),
  };
  return [...refunded, canceled];
}

/** Undoes a payment whatever became of it. That a canceled one is told of as a closed order is inferred: no code is documented. */
export const cancelPayment: Handler<AlipayPlusSettings> = async (call) => {
  const payment = await findPayment(call, call.body);
  const isForced = call.forced === 'SUCCESS';
  if (!payment) {
    const isTaken = isForced || call.settings.unknown === 'accept';
    return isTaken ? { ...call.result('SUCCESS'), acquirerId } : call.result('ORDER_NOT_EXIST');
  }
  const refusal = cancelRefusal(payment, call.now);
  if (refusal !== undefined && !isForced) return call.result(refusal);
  if (payment.canceledAt === undefined && refusal === undefined) {
    const result = payment.result.resultStatus === 'F' ? payment.result : payment.closed;
    keepPayment(call.state, { ...payment, result, canceledAt: call.now });
  }
  return { ...call.result('SUCCESS'), acquirerId, pspId: walletNamed(payment.grant.wallet).pspId };
};

interface RefundBody extends PaymentName {
  readonly refundRequestId: string;
  readonly refundAmount: Amount;
}

export const refund: Handler<AlipayPlusSettings> = async (call) => {
  const body = call.body as unknown as RefundBody;
  const payment = await findPayment(call, body);
  const refusal = payment ? refundRefusal(payment, body.refundAmount, call.now) : unknownRefusal(call);
  if (refusal !== undefined && call.forced !== 'SUCCESS') return call.result(refusal);
  const made: Refund = {
    refundRequestId: body.refundRequestId,
    refundId: `${formatDay(call.now)}${call.newId(27)}`,
    amount: body.refundAmount,
    refundedAt: call.now,
  };
  if (payment && refusal === undefined) keepPayment(call.state, { ...payment, refunds: [...payment.refunds, made] });
  return {
    ...call.result('SUCCESS'),
    acquirerId,
    ...(payment && { pspId: walletNamed(payment.grant.wallet).pspId }),
    refundId: made.refundId,
    refundTime: formatTime(made.refundedAt),
    refundAmount: made.amount,
  };
};

const unknownRefusal = ({ settings }: Call<AlipayPlusSettings>): string | undefined =>
  settings.unknown === 'accept' ? undefined : 'ORDER_NOT_EXIST';

/** The codes for a payment that is not paid, and for another currency, are inferred: none is documented. */
function refundRefusal({ amount, result, paidAt, refunds }: Payment, asked: Amount, now: number): string | undefined {
  if (result.resultStatus !== 'S' || paidAt === undefined) return 'PROCESS_FAIL';
  if (asked.currency !== amount.currency) return 'PARAM_ILLEGAL';
  if (now >= refundableUntil(paidAt)) return 'REFUND_WINDOW_EXCEED';
  const given = refunds.reduce((sum, made) => sum + BigInt(made.amount.value), 0n);
  return given + BigInt(asked.value) > BigInt(amount.value) ? 'REFUND_AMOUNT_EXCEED' : undefined;
}
