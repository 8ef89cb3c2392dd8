// Generated from openapi/antom/openapi.yaml by countersign generate. Do not edit.

import * as kit from '@countersign/client-kit';
import * as signing from '@countersign/signing';
import * as api from './api.ts';
import type * as client from './client.ts';
import type * as conditions from './conditions.ts';
import * as operations from './operations.ts';
import * as shapes from './wire-shapes.ts';

/** A way to Antom online payments API: what every function here takes first. */
export type AntomConnection = kit.Connection<typeof api.api>;

/**
 * A way to Antom online payments API. Nothing is sent before the first call.
 * @generated from openapi/antom/openapi.yaml
 */
export function connectAntom(options: client.AntomClientOptions): AntomConnection {
  return kit.connect(api.api, options, signing.createSigner(options, api.signature));
}

/**
 * Ask for the URL at which a wallet user approves
 * @generated from #/paths/~1v1~1authorizations~1consult/post
 */
export function consult<const Body = {}>(
  connection: AntomConnection,
  body: kit.Checked<Body, client.ConsultFields, { ref: 'ConsultRequest' }, conditions.Conditions>,
  options?: kit.CallOptions,
): Promise<client.ConsultOutcome> {
  return kit.callOperation(connection, operations.consult, { BrowserInfo: shapes.BrowserInfo, ConsultRequest: shapes.ConsultRequest, Env: shapes.Env }, body, options);
}

/**
 * Exchange an authCode or a refresh token for an access token
 * @generated from #/paths/~1v1~1authorizations~1applyToken/post
 */
export function applyToken<const Body = {}>(
  connection: AntomConnection,
  body: kit.Checked<Body, client.ApplyTokenFields, { ref: 'ApplyTokenRequest' }, conditions.Conditions>,
  options?: kit.CallOptions,
): Promise<client.ApplyTokenOutcome> {
  return kit.callOperation(connection, operations.applyToken, { ApplyTokenRequest: shapes.ApplyTokenRequest }, body, options);
}

/**
 * End an authorization
 * @generated from #/paths/~1v1~1authorizations~1revoke/post
 */
export function revoke(
  connection: AntomConnection,
  body: client.RevokeInput,
  options?: kit.CallOptions,
): Promise<client.RevokeOutcome> {
  return kit.callOperation(connection, operations.revoke, { RevokeRequest: shapes.RevokeRequest }, body, options);
}

/**
 * Read who is behind an access token
 * @deprecated
 * @generated from #/paths/~1v1~1users~1inquiryUserInfo/post
 */
export function inquiryUserInfo(
  connection: AntomConnection,
  body: client.InquiryUserInfoInput,
  options?: kit.CallOptions,
): Promise<client.InquiryUserInfoOutcome> {
  return kit.callOperation(connection, operations.inquiryUserInfo, {}, body, options);
}

/**
 * Take a payment, from the user or from a bound account
 * @generated from #/paths/~1v1~1payments~1pay/post
 */
export function pay<const Body = {}>(
  connection: AntomConnection,
  body: kit.Checked<Body, client.PayFields, { ref: 'PayRequest' }, conditions.Conditions>,
  options?: kit.CallOptions,
): Promise<client.PayOutcome> {
  return kit.callOperation(connection, operations.pay, { Amount: shapes.Amount, BrowserInfo: shapes.BrowserInfo, Buyer: shapes.Buyer, CreditPayPlan: shapes.CreditPayPlan, DeliveryEstimate: shapes.DeliveryEstimate, DeliveryEstimateInfo: shapes.DeliveryEstimateInfo, Env: shapes.Env, Goods: shapes.Goods, Leg: shapes.Leg, Lodging: shapes.Lodging, Merchant: shapes.Merchant, Order: shapes.Order, PayRequest: shapes.PayRequest, PaymentFactor: shapes.PaymentFactor, PaymentMethod: shapes.PaymentMethod, PaymentMethodMetaData: shapes.PaymentMethodMetaData, PeriodRule: shapes.PeriodRule, PositiveRequestAmount: shapes.PositiveRequestAmount, RequestAmount: shapes.RequestAmount, RequestCreditPayPlan: shapes.RequestCreditPayPlan, RequestQuote: shapes.RequestQuote, Shipping: shapes.Shipping, SubscriptionInfo: shapes.SubscriptionInfo, Transit: shapes.Transit, Trial: shapes.Trial, TrialPhase: shapes.TrialPhase, TrialPlan: shapes.TrialPlan }, body, options);
}

/**
 * Ask where a payment stands
 * @generated from #/paths/~1v1~1payments~1inquiryPayment/post
 */
export function inquiryPayment<const Body = {}>(
  connection: AntomConnection,
  body: kit.Checked<Body, client.InquiryPaymentFields, { ref: 'InquiryPaymentRequest' }, conditions.Conditions>,
  options?: kit.CallOptions,
): Promise<client.InquiryPaymentOutcome> {
  return kit.callOperation(connection, operations.inquiryPayment, {}, body, options);
}

/**
 * Asks inquiryPayment until paymentStatus is SUCCESS, FAIL, CANCELLED, or inquiryPayment is refused. Throws an OutcomeUnknownError if the deadline comes first.
 * @generated from #/paths/~1v1~1payments~1inquiryPayment/post/x-poll
 */
export function waitForPayment<const Body = {}>(
  connection: AntomConnection,
  body: kit.Checked<Body, client.InquiryPaymentFields, { ref: 'InquiryPaymentRequest' }, conditions.Conditions>,
  options?: kit.WaitOptions<client.InquiryPaymentOutcome>,
): Promise<kit.Settled<client.InquiryPaymentOutcome, typeof operations.waitForPayment>> {
  return kit.waitFor(connection, operations.inquiryPayment, operations.waitForPayment, {}, body, options);
}

/**
 * Cancel a payment
 * @generated from #/paths/~1v1~1payments~1cancel/post
 */
export function cancel<const Body = {}>(
  connection: AntomConnection,
  body: kit.Checked<Body, client.CancelFields, { ref: 'CancelRequest' }, conditions.Conditions>,
  options?: kit.CallOptions,
): Promise<client.CancelOutcome> {
  return kit.callOperation(connection, operations.cancel, {}, body, options);
}

/**
 * Give the money of a payment back
 * @generated from #/paths/~1v1~1payments~1refund/post
 */
export function refund(
  connection: AntomConnection,
  body: client.RefundInput,
  options?: kit.CallOptions,
): Promise<client.RefundOutcome> {
  return kit.callOperation(connection, operations.refund, { Amount: shapes.Amount, PositiveRequestAmount: shapes.PositiveRequestAmount, RefundDetail: shapes.RefundDetail, RefundRequest: shapes.RefundRequest, RequestAmount: shapes.RequestAmount }, body, options);
}

/**
 * Ask where a refund stands
 * @generated from #/paths/~1v1~1payments~1inquiryRefund/post
 */
export function inquiryRefund<const Body = {}>(
  connection: AntomConnection,
  body: kit.Checked<Body, client.InquiryRefundFields, { ref: 'InquiryRefundRequest' }, conditions.Conditions>,
  options?: kit.CallOptions,
): Promise<client.InquiryRefundOutcome> {
  return kit.callOperation(connection, operations.inquiryRefund, {}, body, options);
}

/**
 * Asks inquiryRefund until refundStatus is SUCCESS, FAIL, or inquiryRefund is refused. Throws an OutcomeUnknownError if the deadline comes first.
 * @generated from #/paths/~1v1~1payments~1inquiryRefund/post/x-poll
 */
export function waitForRefund<const Body = {}>(
  connection: AntomConnection,
  body: kit.Checked<Body, client.InquiryRefundFields, { ref: 'InquiryRefundRequest' }, conditions.Conditions>,
  options?: kit.WaitOptions<client.InquiryRefundOutcome>,
): Promise<kit.Settled<client.InquiryRefundOutcome, typeof operations.waitForRefund>> {
  return kit.waitFor(connection, operations.inquiryRefund, operations.waitForRefund, {}, body, options);
}

/**
 * Take the money that a payment has authorized
 * @generated from #/paths/~1v1~1payments~1capture/post
 */
export function capture(
  connection: AntomConnection,
  body: client.CaptureInput,
  options?: kit.CallOptions,
): Promise<client.CaptureOutcome> {
  return kit.callOperation(connection, operations.capture, { Amount: shapes.Amount, CaptureRequest: shapes.CaptureRequest, Leg: shapes.Leg, PositiveRequestAmount: shapes.PositiveRequestAmount, RequestAmount: shapes.RequestAmount, Transit: shapes.Transit }, body, options);
}

/**
 * Create a session in which the user pays
 * @generated from #/paths/~1v1~1payments~1createPaymentSession/post
 */
export function createPaymentSession<const Body = {}>(
  connection: AntomConnection,
  body: kit.Checked<Body, client.CreatePaymentSessionFields, { ref: 'CreatePaymentSessionRequest' }, conditions.Conditions>,
  options?: kit.CallOptions,
): Promise<client.CreatePaymentSessionOutcome> {
  return kit.callOperation(connection, operations.createPaymentSession, { Amount: shapes.Amount, AvailablePaymentMethod: shapes.AvailablePaymentMethod, BillingSubscription: shapes.BillingSubscription, BillingTrialSettings: shapes.BillingTrialSettings, BrowserInfo: shapes.BrowserInfo, Buyer: shapes.Buyer, CreatePaymentSessionRequest: shapes.CreatePaymentSessionRequest, CreditPayPlan: shapes.CreditPayPlan, DeliveryEstimate: shapes.DeliveryEstimate, DeliveryEstimateInfo: shapes.DeliveryEstimateInfo, Env: shapes.Env, Goods: shapes.Goods, Leg: shapes.Leg, Lodging: shapes.Lodging, Merchant: shapes.Merchant, Order: shapes.Order, PaymentFactor: shapes.PaymentFactor, PaymentMethod: shapes.PaymentMethod, PaymentMethodMetaData: shapes.PaymentMethodMetaData, PaymentMethodTypeItem: shapes.PaymentMethodTypeItem, PeriodRule: shapes.PeriodRule, PositiveRequestAmount: shapes.PositiveRequestAmount, RequestAmount: shapes.RequestAmount, RequestCreditPayPlan: shapes.RequestCreditPayPlan, RequestQuote: shapes.RequestQuote, RiskAddress: shapes.RiskAddress, RiskBuyer: shapes.RiskBuyer, RiskData: shapes.RiskData, Shipping: shapes.Shipping, SubscriptionInfo: shapes.SubscriptionInfo, SubscriptionPlan: shapes.SubscriptionPlan, Transit: shapes.Transit, Trial: shapes.Trial, TrialPhase: shapes.TrialPhase, TrialPlan: shapes.TrialPlan }, body, options);
}
