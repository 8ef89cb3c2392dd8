import type { JsonObject } from '@countersign/mock-kit';
import { isOver } from './ending.ts';
import type { Pending } from './ending.ts';
import { isPaymentCode, notifiedAs, paymentMessage } from './result-codes.ts';
import type { AntomContext } from './settings.ts';
import { formatTime } from './time.ts';
import { countCaptureInquiries, settleTransactions } from './transaction.ts';
import type { PaymentTransaction } from './transaction.ts';

/** In the smallest unit of the currency, as digits. */
export interface Amount {
  readonly currency: string;
  readonly value: string;
}

/** A payment, with its refunds and captures. Times are epoch milliseconds of the run's clock. */
export interface Payment {
  readonly id: string;
  readonly requestId: string;
  readonly amount: Amount;
  readonly methodType: string;
  readonly createdAt: number;
  readonly status: 'PROCESSING' | 'SUCCESS' | 'FAIL' | 'CANCELLED';
  /** Why it stands there; absent once it is canceled, for which no code is documented. */
  readonly code?: string;
  readonly paidAt?: number;
  readonly canceledAt?: number;
  /** When it closes unpaid. */
  readonly expiresAt: number;
  /** How it ends by itself; absent while a person has to decide on a page. */
  readonly pending?: Pending;
  /** Until when the money is held for captures; absent where it is not held. */
  readonly heldUntil?: number;
  readonly notifyUrl?: string;
  readonly redirectUrl?: string;
  /** Given back as it came. */
  readonly echo: JsonObject;
  /** What the wallet tells of its customer. */
  readonly customer?: JsonObject;
  readonly transactions: readonly PaymentTransaction[];
  /** Made elsewhere, so that its amount and its state are not known. */
  readonly isForeign?: boolean;
}

/** A payment by Antom's id or the merchant's; the first counts when both are given. */
export interface PaymentIds {
  readonly paymentId?: string;
  readonly paymentRequestId?: string;
}

const paymentKey = (id: string): string => `payment:${id}`;
const requestKey = (requestId: string): string => `payment-request:${requestId}`;

export function writePayment({ state }: AntomContext, payment: Payment): void {
  state.set(paymentKey(payment.id), payment);
  state.set(requestKey(payment.requestId), payment.id);
}

/** The payment as it is by now, with what has come to its end since. */
export async function findPayment(
  context: AntomContext,
  { paymentId, paymentRequestId }: PaymentIds,
): Promise<Payment | undefined> {
  const id = paymentId ?? (await context.state.get<string>(requestKey(paymentRequestId ?? '')));
  const payment = id === undefined ? undefined : await context.state.get<Payment>(paymentKey(id));
  return payment && bringUpToDate(context, payment);
}

/** What is due has happened, whether or not anybody has looked since. */
function bringUpToDate(context: AntomContext, payment: Payment): Payment {
  const settled = settleTransactions(context, settleIfDue(context, payment));
  if (settled !== payment) writePayment(context, settled);
  return settled;
}

function settleIfDue(context: AntomContext, payment: Payment): Payment {
  if (payment.status !== 'PROCESSING') return payment;
  const { pending } = payment;
  // Of the two ends, the one that comes first.
  if (pending && isOver(context, pending, false) && pending.at <= payment.expiresAt)
    return settlePayment(context, payment, pending.as, pending.at);
  return context.now >= payment.expiresAt ? settlePayment(context, payment, 'ORDER_IS_CLOSED') : payment;
}

/** One more inquiry has found it, or captures of it, in process; or they end with this one. */
export function countInquiry(context: AntomContext, payment: Payment): Payment {
  const { status, pending } = payment;
  const isOpen = status === 'PROCESSING' && pending !== undefined;
  const counted = isOpen ? countOpen(context, payment, pending) : countCaptureInquiries(context, payment);
  if (counted !== payment) writePayment(context, counted);
  return counted;
}

const countOpen = (context: AntomContext, payment: Payment, pending: Pending): Payment =>
  isOver(context, pending, true)
    ? settlePayment(context, payment, pending.as)
    : { ...payment, pending: { ...pending, inquiries: pending.inquiries - 1 } };

/** Ends a payment with `SUCCESS` or the code of a failure, and tells the merchant. */
export function settlePayment(context: AntomContext, payment: Payment, code: string, at = context.now): Payment {
  const { pending: _, ...open } = payment;
  const settled: Payment =
    code === 'SUCCESS' ? { ...open, status: 'SUCCESS', code, paidAt: at } : { ...open, status: 'FAIL', code };
  writePayment(context, settled);
  notifyPayment(context, settled, code);
  return settled;
}

function notifyPayment(context: AntomContext, payment: Payment, code: string): void {
  const { notifyUrl, requestId, id, amount, createdAt, paidAt, customer, heldUntil, echo } = payment;
  const { metadata } = echo;
  context.notify({
    webhook: 'notifyPayment',
    url: notifyUrl,
    code: notifiedAs('notifyPayment', code),
    members: {
      notifyType: 'PAYMENT_RESULT',
      paymentRequestId: requestId,
      paymentId: id,
      paymentAmount: amount,
      paymentCreateTime: formatTime(createdAt),
      ...(paidAt !== undefined && { paymentTime: formatTime(paidAt) }),
      ...(customer && { pspCustomerInfo: customer }),
      ...(heldUntil !== undefined && paidAt !== undefined && { authExpiryTime: formatTime(heldUntil) }),
      ...(metadata !== undefined && { metadata }),
    },
  });
}

/** What pay and inquiryPayment tell alike. */
export function paymentMembers({ requestId, id, amount, createdAt, paidAt, customer, heldUntil }: Payment): JsonObject {
  return {
    paymentRequestId: requestId,
    paymentId: id,
    paymentAmount: amount,
    paymentCreateTime: formatTime(createdAt),
    ...(paidAt !== undefined && { paymentTime: formatTime(paidAt) }),
    ...(heldUntil !== undefined && paidAt !== undefined && { authExpiryTime: formatTime(heldUntil) }),
    ...(customer && { pspCustomerInfo: customer }),
  };
}

/** What inquiryPayment tells of where it stands. */
export function statusMembers({ status, code }: Payment): JsonObject {
  if (status === 'CANCELLED' || code === undefined || !isPaymentCode(code)) return { paymentStatus: status };
  return { paymentStatus: status, paymentResultCode: code, paymentResultMessage: paymentMessage(code) };
}
