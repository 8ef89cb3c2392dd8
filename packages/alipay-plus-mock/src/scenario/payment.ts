import type { Call, JsonObject, State } from '@countersign/mock-kit';
import { cancelableUntil, formatTime } from './date-time.ts';
import type { Alipay, Grant } from './grant.ts';
import type { AlipayPlusSettings } from './settings.ts';
import { acquirerId, walletNamed } from './wallets.ts';

/** In the smallest unit of the currency, digits alone. */
export interface Amount {
  readonly currency: string;
  readonly value: string;
}

/** Result envelope of a payment, as pay has it. */
export interface PaymentResult extends JsonObject {
  readonly resultStatus: 'S' | 'F' | 'U';
  readonly resultCode: string;
}

export interface Payment {
  readonly paymentRequestId: string;
  readonly paymentId: string;
  readonly amount: Amount;
  readonly notifyUrl?: string;
  readonly grant: Grant;
  /** Epoch milliseconds, as all times here. */
  readonly createdAt: number;
  /** The code that the first call asked for, if it did. */
  readonly asked?: string;
  readonly result: PaymentResult;
  /** How it ends when its time has come or it has been inquired about often enough. */
  readonly outcome: PaymentResult;
  readonly settlesAt: number;
  readonly inquiriesLeft: number;
  /** How it ends when it is canceled, or its order's time is over. */
  readonly closed: PaymentResult;
  readonly expiresAt?: number;
  readonly paidAt?: number;
  readonly canceledAt?: number;
  readonly refunds: readonly Refund[];
}

export interface Refund {
  readonly refundRequestId: string;
  readonly refundId: string;
  readonly amount: Amount;
  readonly refundedAt: number;
}

/** Either id names a payment. */
export interface PaymentName {
  readonly paymentRequestId?: string;
  readonly paymentId?: string;
}

const paymentKey = (paymentRequestId: string): string => `payment:${paymentRequestId}`;
const idKey = (paymentId: string): string => `payment-id:${paymentId}`;

/** The payment as it is now. Where both ids are given they have to be of the same one (inferred). */
export async function findPayment(context: Alipay, name: PaymentName): Promise<Payment | undefined> {
  const { state } = context;
  const requestId = name.paymentRequestId ?? (await state.get<string>(idKey(name.paymentId ?? '')));
  const payment = requestId === undefined ? undefined : await state.get<Payment>(paymentKey(requestId));
  const isAnother = name.paymentId !== undefined && payment?.paymentId !== name.paymentId;
  return payment && !isAnother ? bringUpToDate(context, payment) : undefined;
}

export function keepPayment(state: State, payment: Payment): void {
  state.set(paymentKey(payment.paymentRequestId), payment);
  state.set(idKey(payment.paymentId), payment.paymentRequestId);
}

/** Time may have ended a payment that is open. */
function bringUpToDate(context: Alipay, payment: Payment): Payment {
  const { settlesAt, expiresAt = Number.POSITIVE_INFINITY, outcome, closed } = payment;
  if (!isOpen(payment) || context.now < Math.min(settlesAt, expiresAt)) return payment;
  return finish(context, payment, expiresAt <= settlesAt ? closed : outcome);
}

export const isOpen = ({ result }: Payment): boolean => result.resultStatus === 'U';

/** Ends a payment, and tells of it: the documents want a message for S and for F, never for U. */
export function finish(context: Alipay, open: Payment, result: PaymentResult): Payment {
  const payment = { ...open, result, ...(result.resultStatus === 'S' && { paidAt: context.now }) };
  keepPayment(context.state, payment);
  const { paymentRequestId, paymentId, amount, notifyUrl } = payment;
  const members = { paymentResult: result, paymentRequestId, acquirerId, paymentId, paymentAmount: amount };
  context.notify({ webhook: 'notifyPayment', url: notifyUrl, members: { ...members, ...whoPaid(payment) } });
  return payment;
}

/** Has a payment that is open looked at again when it is to end. */
export function scheduleEnd(context: Alipay, payment: Payment): void {
  const { settlesAt, expiresAt = Number.POSITIVE_INFINITY, paymentRequestId } = payment;
  context.schedule('endPayment', { paymentRequestId }, Math.max(0, Math.min(settlesAt, expiresAt) - context.now));
}

/** The task that does it. */
export async function endPayment(context: Alipay, name: { readonly paymentRequestId: string }): Promise<void> {
  const payment = await findPayment(context, name);
  if (payment && isOpen(payment)) scheduleEnd(context, payment);
}

/** What comes with a success. Nothing is converted here, so nothing is said of a settlement. */
export const whoPaid = ({ grant, paidAt, result }: Payment): JsonObject =>
  result.resultStatus === 'S' && paidAt !== undefined
    ? {
        pspId: walletNamed(grant.wallet).pspId,
        customerId: grant.customerId,
        paymentTime: formatTime(paidAt),
        walletBrandName: walletNamed(grant.wallet).walletBrandName,
      }
    : {};

/** Why a payment can't be canceled now; nothing where it can, whatever became of it. */
export function cancelRefusal({ createdAt, canceledAt, refunds }: Payment, now: number): string | undefined {
  if (canceledAt !== undefined) return undefined;
  if (now >= cancelableUntil(createdAt)) return 'CANCEL_WINDOW_EXCEED';
  // A cancellation gives back the whole amount, of which a part is gone (inferred).
  return refunds.length > 0 ? 'PROCESS_FAIL' : undefined;
}

/** The result envelope of a code of the operation at hand. */
export const resultOf = (call: Call<AlipayPlusSettings>, code: string): PaymentResult =>
  call.result(code)['result'] as PaymentResult;
