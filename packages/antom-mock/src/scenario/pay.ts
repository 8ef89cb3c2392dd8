import type { Call, Handler, JsonObject } from '@countersign/mock-kit';
import { appMembers } from './authorizations.ts';
import { pendingBy } from './ending.ts';
import { newTransactionId } from './ids.ts';
import { countInquiry, findPayment, paymentMembers, settlePayment, statusMembers, writePayment } from './payment.ts';
import type { Amount, Payment } from './payment.ts';
import { toldAs } from './result-codes.ts';
import type { AntomContext, AntomSettings } from './settings.ts';
import { day, minute, parseTime } from './time.ts';
import { findGrant, renewByPayment } from './tokens.ts';
import { transactionMembers } from './transaction.ts';
import { findUser } from './users.ts';

/** What the mock reads of a payment that is asked for, by pay or in a session. */
export interface PayBody {
  readonly productCode: string;
  readonly paymentRequestId: string;
  readonly paymentAmount: Amount;
  readonly paymentMethod?: {
    readonly paymentMethodType: string;
    readonly paymentMethodId?: string;
    readonly paymentMethodMetaData?: { readonly is3DSAuthentication?: string };
  };
  readonly paymentFactor?: { readonly isAuthorization?: string; readonly captureMode?: string };
  readonly paymentExpiryTime?: string;
  readonly paymentNotifyUrl?: string;
  readonly paymentRedirectUrl?: string;
  readonly metadata?: string;
  readonly subscriptionId?: string;
  readonly env?: { readonly terminalType?: string };
}

/** Takes a payment. One that is open already is told as it stands, or ends as a test asks for. */
export const pay: Handler<AntomSettings> = async (call) => {
  const body = call.body as unknown as PayBody;
  const known = await findPayment(call, { paymentRequestId: body.paymentRequestId });
  if (known) return answerPay(call, body, known.status === 'PROCESSING' ? endIfForced(call, known) : known);
  return body.productCode === 'AGREEMENT_PAYMENT' ? payByToken(call, body) : payByCheckout(call, body);
};

/** The documents tell a payment again while it is open or paid: once it is canceled, its id is spent, whatever pay said first. */
export async function findCancellation(context: AntomContext, body: JsonObject): Promise<string | undefined> {
  const { paymentRequestId } = body as unknown as PayBody;
  const payment = await findPayment(context, { paymentRequestId });
  return payment?.status === 'CANCELLED' ? payCode(payment) : undefined;
}

/** Debits the account of the user whose token it is. */
async function payByToken(call: Call<AntomSettings>, body: PayBody): Promise<JsonObject> {
  const { paymentMethodId = '', paymentMethodType = '' } = body.paymentMethod ?? {};
  const grant = await findGrant(call, paymentMethodId, paymentMethodType);
  const isAllowed = grant?.authorization.scopes.includes('AGREEMENT_PAY') === true;
  // That a token for something else, or of another wallet, is told like one that does not exist is inferred.
  if (!isAllowed && call.forced === undefined) return call.result('INVALID_ACCESS_TOKEN');
  const opened = openPayment(call, body, minute);
  const payment = grant ? { ...opened, customer: await customerOf(call, paymentMethodType) } : opened;
  const { payments } = call.settings;
  if ((call.forced ?? 'SUCCESS') === 'SUCCESS' && payments.autoDebit !== 'in-process' && grant)
    renewByPayment(call, grant);
  const isOpen =
    call.forced === 'PAYMENT_IN_PROCESS' || (call.forced === undefined && payments.autoDebit === 'in-process');
  if (isOpen) return answerPay(call, body, begin(call, { ...payment, pending: pendingBy(call, payments) }));
  return answerPay(call, body, endAtOnce(call, payment, call.forced ?? payments.settleAs ?? 'SUCCESS'));
}

async function customerOf(context: AntomContext, wallet: string): Promise<JsonObject> {
  const { userId, userLoginId } = await findUser(context, wallet);
  return { pspName: wallet, pspCustomerId: userId, displayCustomerId: userLoginId };
}

/** Sends the user to a page, unless it is a card without 3D Secure, which is told at once. */
function payByCheckout(call: Call<AntomSettings>, body: PayBody): JsonObject {
  const payment = openPayment(call, body, checkoutTime(body));
  const { forced, settings } = call;
  const { paymentMethodType, paymentMethodMetaData } = body.paymentMethod ?? {};
  const isCardAlone = paymentMethodType === 'CARD' && paymentMethodMetaData?.is3DSAuthentication !== 'true';
  if (forced !== undefined && forced !== 'PAYMENT_IN_PROCESS')
    return answerPay(call, body, endAtOnce(call, payment, forced));
  if (forced === undefined && isCardAlone)
    return answerPay(call, body, endAtOnce(call, payment, settings.payments.settleAs ?? 'SUCCESS'));
  return answerPay(call, body, begin(call, withCheckoutEnding(call, payment)));
}

/** Without a page the payment ends by itself. */
export function withCheckoutEnding(context: AntomContext, payment: Payment): Payment {
  const { checkout = 'page', ...ending } = context.settings.payments;
  if (checkout === 'page') return payment;
  const settled = checkout === 'declined' ? { ...ending, settleAs: 'ORDER_IS_CLOSED' as const } : ending;
  return { ...payment, pending: pendingBy(context, settled) };
}

/** How long a Checkout Payment is open by default: 48 hours with bank transfers, else usually 14 minutes. */
export const checkoutTime = ({ paymentMethod }: PayBody): number =>
  paymentMethod?.paymentMethodType.startsWith('BANKTRANSFER_') === true ? 2 * day : 14 * minute;

/** A payment that has not begun: nothing of it is remembered yet. */
export function openPayment(context: AntomContext, body: PayBody, lifetime: number): Payment {
  const { now, settings } = context;
  const { paymentRequestId, paymentMethod, paymentExpiryTime, paymentNotifyUrl, paymentRedirectUrl } = body;
  const { metadata, subscriptionId } = body;
  const { isAuthorization, captureMode } = body.paymentFactor ?? {};
  const isHeld = isAuthorization === 'true' && captureMode === 'MANUAL';
  return {
    id: newTransactionId(context, 'payment'),
    requestId: paymentRequestId,
    amount: body.paymentAmount,
    methodType: paymentMethod?.paymentMethodType ?? '',
    createdAt: now,
    status: 'PROCESSING',
    code: 'PAYMENT_IN_PROCESS',
    expiresAt: parseTime(paymentExpiryTime) ?? now + lifetime,
    ...(isHeld && { heldUntil: now + (settings.captures.days ?? 7) * day }),
    ...(paymentNotifyUrl !== undefined && { notifyUrl: paymentNotifyUrl }),
    ...(paymentRedirectUrl !== undefined && { redirectUrl: paymentRedirectUrl }),
    echo: {
      ...(metadata !== undefined && { metadata }),
      ...(subscriptionId !== undefined && { subscriptionId }),
    },
    transactions: [],
  };
}

/** It is open from now on, and ends at its time even where nobody asks. */
export function begin(context: AntomContext, payment: Payment): Payment {
  const { id, pending, expiresAt } = payment;
  writePayment(context, payment);
  const input = { paymentId: id };
  context.schedule('settle', input, Math.max(0, expiresAt - context.now));
  if (pending) context.schedule('settle', input, pending.at - context.now);
  return payment;
}

/** The merchant hears by the answer that it failed, and of a success by the notification as well (inferred). */
function endAtOnce(context: AntomContext, payment: Payment, code: string): Payment {
  if (code === 'SUCCESS') return settlePayment(context, payment, code);
  const failed: Payment = { ...payment, status: 'FAIL', code };
  writePayment(context, failed);
  return failed;
}

function endIfForced(call: Call<AntomSettings>, payment: Payment): Payment {
  const { forced } = call;
  return forced === undefined || forced === 'PAYMENT_IN_PROCESS' ? payment : settlePayment(call, payment, forced);
}

/** Code of pay for where a payment stands. */
function payCode({ status, code = 'PROCESS_FAIL' }: Payment): string {
  return status === 'CANCELLED' ? 'ORDER_IS_CANCELED' : code;
}

function answerPay(call: Call<AntomSettings>, { env, productCode }: PayBody, payment: Payment): JsonObject {
  const { status, id, echo } = payment;
  const { subscriptionId } = echo;
  // A test that asks for another code than that of the payment hears it, without a change.
  const code = call.forced ?? payCode(payment);
  const result = call.result(toldAs(call.operation, code));
  if (status === 'FAIL' || status === 'CANCELLED') return result;
  const page =
    status === 'PROCESSING' && productCode === 'CASHIER_PAYMENT' ? pageMembers(call, id, env?.terminalType) : {};
  return { ...result, ...paymentMembers(payment), ...page, ...(subscriptionId !== undefined && { subscriptionId }) };
}

function pageMembers(call: Call<AntomSettings>, paymentId: string, terminalType: string | undefined): JsonObject {
  const normalUrl = call.pageUrl('pay', { paymentId });
  return { normalUrl, ...appMembers(terminalType, normalUrl) };
}

/** Tells where a payment stands; each inquiry brings one that is in process nearer to its end. */
export const inquiryPayment: Handler<AntomSettings> = async (call) => {
  const found = await findPayment(call, call.body);
  if (!found || found.isForeign) return call.result('ORDER_NOT_EXIST');
  const payment = countInquiry(call, found);
  const { transactions, echo } = payment;
  const { metadata } = echo;
  const { merchantAccountId } = call.body;
  return {
    ...call.result('SUCCESS'),
    ...statusMembers(payment),
    ...paymentMembers(payment),
    ...(metadata !== undefined && { metadata }),
    ...(merchantAccountId !== undefined && { merchantAccountId }),
    transactions: transactions.map(transactionMembers),
  };
};
