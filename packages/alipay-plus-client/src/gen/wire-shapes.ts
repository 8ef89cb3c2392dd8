// Generated from openapi/alipay-plus/openapi.yaml by countersign generate. Do not edit.

import type { WireShapes } from '@countersign/client-kit';

/**
 * Wire types by schema: read by the encoder and by the types of what may be passed in.
 * @generated from x-wire-type in #/components/schemas
 */
export const wireShapes = {
  PrepareRequest: {
    properties: {
      authClientLogo: 'url',
      authRedirectUrl: 'url',
      authNotifyUrl: 'url',
    },
  },
  Amount: {
    properties: {
      value: 'integer',
    },
  },
  RequestAmount: { ref: 'Amount' },
  PaymentFactor: {
    properties: {
      isInStorePayment: 'boolean',
      isCashierPayment: 'boolean',
      isAgreementPayment: 'boolean',
      isPaymentEvaluation: 'boolean',
    },
  },
  Merchant: {
    properties: {
      merchantRegisterDate: 'datetime',
    },
  },
  Env: {
    properties: {
      storeTerminalRequestTime: 'datetime',
    },
  },
  ConsultPaymentRequest: {
    properties: {
      paymentAmount: { ref: 'RequestAmount' },
      paymentFactor: { ref: 'PaymentFactor' },
      merchant: { ref: 'Merchant' },
      env: { ref: 'Env' },
    },
  },
  PositiveRequestAmount: { ref: 'RequestAmount' },
  Goods: {
    properties: {
      goodsUnitAmount: { ref: 'PositiveRequestAmount' },
      goodsQuantity: 'decimal',
    },
  },
  Order: {
    properties: {
      orderAmount: { ref: 'PositiveRequestAmount' },
      merchant: { ref: 'Merchant' },
      goods: { items: { ref: 'Goods' } },
      env: { ref: 'Env' },
    },
  },
  PayRequest: {
    properties: {
      paymentAmount: { ref: 'PositiveRequestAmount' },
      order: { ref: 'Order' },
      paymentFactor: { ref: 'PaymentFactor' },
      paymentNotifyUrl: 'url',
      paymentExpiryTime: 'datetime',
    },
  },
  RefundRequest: {
    properties: {
      refundAmount: { ref: 'PositiveRequestAmount' },
    },
  },
} as const satisfies WireShapes;
