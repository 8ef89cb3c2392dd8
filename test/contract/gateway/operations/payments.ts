import { isDeepStrictEqual } from 'node:util';
import { endOfCancelling, formatTime } from '../formats.ts';
import { acquirerId } from '../operation.ts';
import type { AnswerBody, Context, Operation } from '../operation.ts';
import type { Code } from '../results.ts';
import { newDigits } from '../state.ts';
import type { Amount, Payment, Token } from '../state.ts';

/** An amount of a request, whose digits a bug may let be a number. */
interface AskedAmount {
  readonly currency: string;
  readonly value: string | number;
}

interface PayBody {
  readonly paymentRequestId: string;
  readonly paymentAmount: AskedAmount;
  readonly order: { readonly orderAmount: AskedAmount };
  readonly paymentMethod: { readonly paymentMethodType: string; readonly paymentMethodId: string };
  readonly paymentExpiryTime?: string;
}

/** A payment that fails is one too: its id is taken, and a repeat has the same outcome. */
export const pay: Operation<PayBody> = (context, body) => {
  const { has, state, toResult } = context;
  const { paymentAmount, order, paymentMethod } = body;
  const compared = [paymentAmount, order.orderAmount, paymentMethod.paymentMethodType];
  const earlier = state.payments.get(body.paymentRequestId);
  const isOther = earlier && !isDeepStrictEqual(earlier.compared, compared);
  if (isOther && !has('pay-conflict-missed')) return { result: toResult('REPEAT_REQ_INCONSISTENT') };
  if (earlier && !has('pay-repeat-pays-again')) return payAnswer(context, closeInTime(context, earlier));
  const payment = makePayment(context, body, compared);
  state.payments.set(payment.paymentRequestId, payment);
  return payAnswer(context, payment);
};

function makePayment(context: Context, body: PayBody, compared: unknown): Payment {
  const { now, state, inquiries } = context;
  const token = state.tokens.get(body.paymentMethod.paymentMethodId);
  const payment: Payment = {
    paymentRequestId: body.paymentRequestId,
    paymentId: `${formatTime(now()).slice(0, 10).replaceAll('-', '')}${newDigits(26)}`,
    amount: amountOf(body.paymentAmount),
    compared,
    ...(token && { payer: token.authorization }),
    createdAt: now(),
    ...(body.paymentExpiryTime !== undefined && { expiresAt: Date.parse(body.paymentExpiryTime) }),
    code: tokenFault(context, token) ?? 'PAYMENT_IN_PROCESS',
    inquiriesLeft: inquiries(body.paymentRequestId),
    isToldPaid: false,
    refunds: [],
  };
  closeInTime(context, payment);
  if (payment.code === 'PAYMENT_IN_PROCESS' && payment.inquiriesLeft === 0) succeed(context, payment);
  return payment;
}

/** Why a token lets nobody be debited. */
function tokenFault({ has, now }: Context, token: Token | undefined): Code | undefined {
  if (!token?.authorization.scopes.includes('AGREEMENT_PAY')) return 'INVALID_TOKEN';
  if (token.isCanceled && !has('canceled-token-pays')) return 'INVALID_TOKEN';
  if (token.successor && !has('refresh-keeps-old-token')) return 'INVALID_TOKEN';
  return token.accessEndsAt <= now() ? 'EXPIRED_ACCESS_TOKEN' : undefined;
}

function succeed({ now }: Context, payment: Payment): void {
  payment.code = 'SUCCESS';
  payment.paidAt = now();
}

/** An order that is not paid by its time is closed. */
function closeInTime({ now }: Context, payment: Payment): Payment {
  const { code, expiresAt = Number.POSITIVE_INFINITY } = payment;
  if (code === 'PAYMENT_IN_PROCESS' && expiresAt <= now()) payment.code = 'ORDER_IS_CLOSED';
  return payment;
}

function payAnswer(context: Context, payment: Payment): AnswerBody {
  const { has, toResult } = context;
  const { code, paymentId, amount } = payment;
  const result = toResult(code);
  if (code === 'PAYMENT_IN_PROCESS') return { result, acquirerId, paymentId };
  if (code === 'INVALID_TOKEN' && has('pay-code-of-other-api'))
    return { result: { ...result, resultCode: 'INVALID_ACCESS_TOKEN' } };
  if (code !== 'SUCCESS') return { result };
  const { walletBrandName, ...paid } = paidMembers(payment);
  const brand = has('pay-without-brand-name') ? {} : { walletBrandName };
  return { result, acquirerId, paymentId, paymentAmount: amount, ...paid, ...brand };
}

/** What comes with a success. */
const paidMembers = ({ payer, paidAt = 0 }: Payment) => ({
  pspId: payer?.wallet.pspId,
  customerId: payer?.customerId,
  paymentTime: formatTime(paidAt),
  walletBrandName: payer?.wallet.walletBrandName,
});

/** Either id names a payment; where both are given they have to name the same one (inferred). */
interface PaymentName {
  readonly paymentRequestId?: string;
  readonly paymentId?: string;
}

function findPayment(context: Context, { paymentRequestId, paymentId }: PaymentName): Payment | undefined {
  const found = [...context.state.payments.values()].find(
    (payment) =>
      payment.paymentRequestId === (paymentRequestId ?? payment.paymentRequestId) &&
      payment.paymentId === (paymentId ?? payment.paymentId),
  );
  return found && closeInTime(context, found);
}

const isNamed = ({ paymentRequestId, paymentId }: PaymentName): boolean =>
  paymentRequestId !== undefined || paymentId !== undefined;

/** An inquiry brings a payment that is in process nearer to its end. */
export const inquiryPayment: Operation<PaymentName> = (context, name) => {
  const { has, toResult } = context;
  const isHidden = name.paymentRequestId === undefined && has('payment-id-unknown');
  const payment = isHidden ? undefined : findPayment(context, name);
  if (!payment) {
    const result = toResult('ORDER_NOT_EXIST');
    return { result: has('inquiry-code-undocumented') ? { ...result, resultCode: 'PAYMENT_NOT_FOUND' } : result };
  }
  const code = inquire(context, payment);
  const { paymentRequestId, paymentId, amount } = payment;
  const value = has('inquiry-amount-as-number') ? Number(amount.value) : amount.value;
  const transactions = transactionsOf(context, payment);
  return {
    result: toResult('SUCCESS'),
    ...(!has('inquiry-without-payment-result') && { paymentResult: toResult(code) }),
    acquirerId,
    paymentRequestId: has('inquiry-echoes-upper-case') ? paymentRequestId.toUpperCase() : paymentRequestId,
    paymentId,
    paymentAmount: { ...amount, value },
    ...(code === 'SUCCESS' && paidMembers(payment)),
    ...(transactions.length > 0 && { transactions }),
  };
};

/** What an inquiry tells of a payment. */
function inquire(context: Context, payment: Payment): Code {
  if (payment.code === 'PAYMENT_IN_PROCESS') {
    if (payment.inquiriesLeft === 0) succeed(context, payment);
    else payment.inquiriesLeft -= 1;
  }
  const { code, isToldPaid } = payment;
  const stepsBack = isToldPaid && code === 'SUCCESS' && context.has('poll-steps-back');
  payment.isToldPaid = code === 'SUCCESS' && !stepsBack;
  return stepsBack ? 'PAYMENT_IN_PROCESS' : code;
}

function transactionsOf({ has, toResult }: Context, { amount, canceledAt, refunds }: Payment): object[] {
  const transactionResult = toResult('SUCCESS');
  const refunded = refunds.map((refund) => ({
    transactionResult,
    transactionId: refund.refundId,
    transactionType: 'REFUND',
    transactionStatus: has('transaction-status-unknown') ? 'DONE' : 'SUCCESS',
    transactionAmount: refund.amount,
    transactionRequestId: refund.refundRequestId,
    transactionTime: formatTime(refund.at),
  }));
  const listed = has('refund-not-listed') ? [] : refunded;
  if (canceledAt === undefined) return listed;
  const canceled = {
    transactionResult,
    transactionType: 'CANCEL',
    transactionStatus: 'SUCCESS',
    transactionAmount: amount,
    transactionTime: formatTime(canceledAt),
  };
  return [...listed, canceled];
}

/** Undoes a payment whatever its state, wholly: not when a part of it was given back (inferred). A repeat has the same result. */
export const cancelPayment: Operation<PaymentName> = (context, name) => {
  const { has, now, toResult } = context;
  const payment = findPayment(context, name);
  if (!payment) return { result: toResult('ORDER_NOT_EXIST') };
  if (payment.canceledAt === undefined) {
    if (now() >= endOfCancelling(payment.createdAt)) return { result: toResult('CANCEL_WINDOW_EXCEED') };
    if (payment.refunds.length > 0) return { result: toResult('PROCESS_FAIL') };
    if (!has('cancel-without-effect')) cancel(payment, now());
  } else if (has('cancel-payment-once')) return { result: toResult('REPEAT_REQ_INCONSISTENT') };
  const pspId = payment.payer?.wallet.pspId;
  return {
    result: toResult('SUCCESS'),
    acquirerId,
    ...(pspId !== undefined && { pspId: has('cancel-psp-id-too-long') ? pspId.padEnd(65, '0') : pspId }),
  };
};

/** It can only end as canceled from here on; by which code an inquiry tells that is not documented. One that failed stays so. */
function cancel(payment: Payment, now: number): void {
  payment.canceledAt = now;
  if (payment.code === 'PAYMENT_IN_PROCESS' || payment.code === 'SUCCESS') payment.code = 'ORDER_IS_CLOSED';
}

interface RefundBody extends PaymentName {
  readonly refundRequestId: string;
  readonly refundAmount: AskedAmount;
}

/** What was refused may succeed later, so successes alone are remembered. */
export const refund: Operation<RefundBody> = (context, body) => {
  const { has, state, toResult } = context;
  const { refundRequestId, refundAmount, paymentRequestId, paymentId } = body;
  const compared = [refundAmount, paymentRequestId, paymentId];
  const earlier = state.refunded.get(refundRequestId);
  const isOther = earlier && !isDeepStrictEqual(earlier.compared, compared);
  if (isOther && !has('refund-conflict-missed')) return { result: toResult('REPEAT_REQ_INCONSISTENT') };
  if (earlier && !has('refund-repeat-refunds-again')) return earlier.body as AnswerBody;
  const payment = isNamed(body) ? findPayment(context, body) : undefined;
  const refusal = payment ? refundFault(context, payment, refundAmount) : 'ORDER_NOT_EXIST';
  if (!payment || refusal !== undefined) return { result: toResult(refusal ?? 'ORDER_NOT_EXIST') };
  const answer = giveBack(context, payment, body);
  state.refunded.set(refundRequestId, { compared, body: answer });
  return answer;
};

/** The codes for a payment that is not paid, and for another currency, are inferred. */
function refundFault({ has, now }: Context, payment: Payment, asked: AskedAmount): Code | undefined {
  const { amount, code, paidAt = 0, refunds } = payment;
  if (code !== 'SUCCESS') return 'PROCESS_FAIL';
  if (asked.currency !== amount.currency) return 'PARAM_ILLEGAL';
  if (now() >= paidAt + 365 * 24 * 60 * 60 * 1000) return 'REFUND_WINDOW_EXCEED';
  const given = refunds.reduce((sum, made) => sum + unitsOf(made.amount), 0n);
  const isTooMuch = given + unitsOf(asked) > unitsOf(amount);
  return isTooMuch && !has('refund-above-payment') ? 'REFUND_AMOUNT_EXCEED' : undefined;
}

/** Amounts may be beyond what a number holds. */
const unitsOf = ({ value }: AskedAmount): bigint => BigInt(/^\d+/.exec(String(value))?.[0] ?? 0);

const amountOf = (amount: AskedAmount): Amount => ({ currency: amount.currency, value: String(unitsOf(amount)) });

function giveBack({ has, now, toResult }: Context, payment: Payment, body: RefundBody): AnswerBody {
  const { refundRequestId } = body;
  const amount = amountOf(body.refundAmount);
  const made = { refundRequestId, refundId: `${formatTime(now()).slice(0, 10).replaceAll('-', '')}${newDigits(26)}` };
  payment.refunds.push({ ...made, amount, at: now() });
  const value = has('refund-echoes-other-amount') ? String(unitsOf(amount) - 1n) : amount.value;
  const currency = has('refund-currency-in-lower-case') ? amount.currency.toLowerCase() : amount.currency;
  return {
    result: toResult('SUCCESS'),
    acquirerId,
    pspId: payment.payer?.wallet.pspId,
    refundId: made.refundId,
    refundTime: formatTime(now()),
    refundAmount: { currency, value },
  };
}
