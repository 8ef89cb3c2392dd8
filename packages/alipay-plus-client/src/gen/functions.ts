// Generated from openapi/alipay-plus/openapi.yaml by countersign generate. Do not edit.

import * as kit from '@countersign/client-kit';
import * as signing from '@countersign/signing';
import * as api from './api.ts';
import type * as client from './client.ts';
import type * as conditions from './conditions.ts';
import * as operations from './operations.ts';
import * as shapes from './wire-shapes.ts';

/** A way to Alipay+ API for acquirers: what every function here takes first. */
export type AlipayPlusConnection = kit.Connection<typeof api.api>;

/**
 * A way to Alipay+ API for acquirers. Nothing is sent before the first call.
 * @generated from openapi/alipay-plus/openapi.yaml
 */
export function connectAlipayPlus(options: client.AlipayPlusClientOptions): AlipayPlusConnection {
  return kit.connect(api.api, options, signing.createSigner(options, api.signature));
}

/**
 * Ask for the URL at which a wallet user approves
 * @generated from #/paths/~1v1~1authorizations~1prepare/post
 */
export function prepare<const Body = {}>(
  connection: AlipayPlusConnection,
  body: kit.Checked<Body, client.PrepareFields, { ref: 'PrepareRequest' }, conditions.Conditions>,
  options?: kit.CallOptions,
): Promise<client.PrepareOutcome> {
  return kit.callOperation(connection, operations.prepare, { PrepareRequest: shapes.PrepareRequest }, body, options);
}

/**
 * Exchange an authCode or a refresh token for an access token
 * @generated from #/paths/~1v1~1authorizations~1applyToken/post
 */
export function applyToken<const Body = {}>(
  connection: AlipayPlusConnection,
  body: kit.Checked<Body, client.ApplyTokenFields, { ref: 'ApplyTokenRequest' }, conditions.Conditions>,
  options?: kit.CallOptions,
): Promise<client.ApplyTokenOutcome> {
  return kit.callOperation(connection, operations.applyToken, {}, body, options);
}

/**
 * End an access token
 * @generated from #/paths/~1v1~1authorizations~1cancelToken/post
 */
export function cancelToken(
  connection: AlipayPlusConnection,
  body: client.CancelTokenInput,
  options?: kit.CallOptions,
): Promise<client.CancelTokenOutcome> {
  return kit.callOperation(connection, operations.cancelToken, {}, body, options);
}

/**
 * List the wallets that can be used
 * @generated from #/paths/~1v1~1payments~1consultPayment/post
 */
export function consultPayment<const Body = {}>(
  connection: AlipayPlusConnection,
  body: kit.Checked<Body, client.ConsultPaymentFields, { ref: 'ConsultPaymentRequest' }, conditions.Conditions>,
  options?: kit.CallOptions,
): Promise<client.ConsultPaymentOutcome> {
  return kit.callOperation(connection, operations.consultPayment, { Amount: shapes.Amount, ConsultPaymentRequest: shapes.ConsultPaymentRequest, Env: shapes.Env, Merchant: shapes.Merchant, PaymentFactor: shapes.PaymentFactor, RequestAmount: shapes.RequestAmount }, body, options);
}

/**
 * Debit a bound wallet
 * @generated from #/paths/~1v1~1payments~1pay/post
 */
export function pay<const Body = {}>(
  connection: AlipayPlusConnection,
  body: kit.Checked<Body, client.PayFields, { ref: 'PayRequest' }, conditions.Conditions>,
  options?: kit.CallOptions,
): Promise<client.PayOutcome> {
  return kit.callOperation(connection, operations.pay, { Amount: shapes.Amount, Env: shapes.Env, Goods: shapes.Goods, Merchant: shapes.Merchant, Order: shapes.Order, PayRequest: shapes.PayRequest, PaymentFactor: shapes.PaymentFactor, PositiveRequestAmount: shapes.PositiveRequestAmount, RequestAmount: shapes.RequestAmount }, body, options);
}

/**
 * Ask what became of a payment
 * @generated from #/paths/~1v1~1payments~1inquiryPayment/post
 */
export function inquiryPayment<const Body = {}>(
  connection: AlipayPlusConnection,
  body: kit.Checked<Body, client.InquiryPaymentFields, { ref: 'InquiryPaymentRequest' }, conditions.Conditions>,
  options?: kit.CallOptions,
): Promise<client.InquiryPaymentOutcome> {
  return kit.callOperation(connection, operations.inquiryPayment, {}, body, options);
}

/**
 * Asks inquiryPayment until paymentResult.resultStatus is S, F, or inquiryPayment is refused. Throws an OutcomeUnknownError if the deadline comes first.
 * @generated from #/paths/~1v1~1payments~1inquiryPayment/post/x-poll
 */
export function waitForPayment<const Body = {}>(
  connection: AlipayPlusConnection,
  body: kit.Checked<Body, client.InquiryPaymentFields, { ref: 'InquiryPaymentRequest' }, conditions.Conditions>,
  options?: kit.WaitOptions<client.InquiryPaymentOutcome>,
): Promise<kit.Settled<client.InquiryPaymentOutcome, typeof operations.waitForPayment>> {
  return kit.waitFor(connection, operations.inquiryPayment, operations.waitForPayment, {}, body, options);
}

/**
 * Cancel a payment
 * @generated from #/paths/~1v1~1payments~1cancelPayment/post
 */
export function cancelPayment<const Body = {}>(
  connection: AlipayPlusConnection,
  body: kit.Checked<Body, client.CancelPaymentFields, { ref: 'CancelPaymentRequest' }, conditions.Conditions>,
  options?: kit.CallOptions,
): Promise<client.CancelPaymentOutcome> {
  return kit.callOperation(connection, operations.cancelPayment, {}, body, options);
}

/**
 * Refund a payment in whole or in part
 * @generated from #/paths/~1v1~1payments~1refund/post
 */
export function refund<const Body = {}>(
  connection: AlipayPlusConnection,
  body: kit.Checked<Body, client.RefundFields, { ref: 'RefundRequest' }, conditions.Conditions>,
  options?: kit.CallOptions,
): Promise<client.RefundOutcome> {
  return kit.callOperation(connection, operations.refund, { Amount: shapes.Amount, PositiveRequestAmount: shapes.PositiveRequestAmount, RefundRequest: shapes.RefundRequest, RequestAmount: shapes.RequestAmount }, body, options);
}
