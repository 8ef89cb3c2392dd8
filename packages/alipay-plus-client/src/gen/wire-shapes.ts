// Generated from openapi/alipay-plus/openapi.yaml by countersign generate. Do not edit.

import type { WireShapes } from '@countersign/client-kit';

export const PrepareRequest = {
  properties: {
    authClientLogo: 'url',
    authRedirectUrl: 'url',
    authNotifyUrl: 'url',
  },
} as const;

export const Amount = {
  properties: {
    value: 'integer',
  },
} as const;

export const RequestAmount = { ref: 'Amount' } as const;

export const PaymentFactor = {
  properties: {
    isInStorePayment: 'boolean',
    isCashierPayment: 'boolean',
    isAgreementPayment: 'boolean',
    isPaymentEvaluation: 'boolean',
  },
} as const;

export const Merchant = {
  properties: {
    merchantRegisterDate: 'datetime',
  },
} as const;

export const Env = {
  properties: {
    storeTerminalRequestTime: 'datetime',
  },
} as const;

export const ConsultPaymentRequest = {
  properties: {
    paymentAmount: { ref: 'RequestAmount' },
    paymentFactor: { ref: 'PaymentFactor' },
    merchant: { ref: 'Merchant' },
    env: { ref: 'Env' },
  },
} as const;

export const PositiveRequestAmount = { ref: 'RequestAmount' } as const;

export const Goods = {
  properties: {
    goodsUnitAmount: { ref: 'PositiveRequestAmount' },
    goodsQuantity: 'decimal',
  },
} as const;

export const Order = {
  properties: {
    orderAmount: { ref: 'PositiveRequestAmount' },
    merchant: { ref: 'Merchant' },
    goods: { items: { ref: 'Goods' } },
    env: { ref: 'Env' },
  },
} as const;

export const PayRequest = {
  properties: {
    paymentAmount: { ref: 'PositiveRequestAmount' },
    order: { ref: 'Order' },
    paymentFactor: { ref: 'PaymentFactor' },
    paymentNotifyUrl: 'url',
    paymentExpiryTime: 'datetime',
  },
} as const;

export const RefundRequest = {
  properties: {
    refundAmount: { ref: 'PositiveRequestAmount' },
  },
} as const;

/**
 * Wire types by schema: read by the encoder and by the types of what may be passed in.
 * @generated from x-wire-type in #/components/schemas
 */
export const wireShapes = {
  PrepareRequest,
  Amount,
  RequestAmount,
  PaymentFactor,
  Merchant,
  Env,
  ConsultPaymentRequest,
  PositiveRequestAmount,
  Goods,
  Order,
  PayRequest,
  RefundRequest,
} as const satisfies WireShapes;
