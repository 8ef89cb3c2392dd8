// Generated from openapi/antom/openapi.yaml by countersign generate. Do not edit.

import type { WireShapes } from '@countersign/client-kit';

/**
 * Wire types by schema: read by the encoder and by the types of what may be passed in.
 * @generated from x-wire-type in #/components/schemas
 */
export const wireShapes = {
  BrowserInfo: {
    properties: {
      javaEnabled: 'boolean',
      javaScriptEnabled: 'boolean',
    },
  },
  Env: {
    properties: {
      extendInfo: 'json',
      storeTerminalRequestTime: 'datetime',
      browserInfo: { ref: 'BrowserInfo' },
      colorDepth: 'integer',
      screenHeight: 'integer',
      screenWidth: 'integer',
      timeZoneOffset: 'integer',
    },
  },
  ConsultRequest: {
    properties: {
      authRedirectUrl: 'url',
      recurringPayment: 'boolean',
      env: { ref: 'Env' },
      authNotifyUrl: 'url',
      extendInfo: 'json',
    },
  },
  ApplyTokenRequest: {
    properties: {
      extendInfo: 'json',
    },
  },
  RevokeRequest: {
    properties: {
      extendInfo: 'json',
    },
  },
  Amount: {
    properties: {
      value: 'integer',
    },
  },
  RequestAmount: { ref: 'Amount' },
  Merchant: {
    properties: {
      merchantRegisterDate: 'datetime',
    },
  },
  Goods: {
    properties: {
      goodsUnitAmount: { ref: 'RequestAmount' },
      goodsQuantity: 'integer',
      goodsUrl: 'url',
      goodsImageUrl: 'url',
      goodsDiscountAmount: { ref: 'RequestAmount' },
      goodsEndsOnTime: 'datetime',
      crossSell: { ref: 'Goods' },
    },
  },
  DeliveryEstimateInfo: {
    properties: {
      value: 'integer',
    },
  },
  DeliveryEstimate: {
    properties: {
      minimum: { ref: 'DeliveryEstimateInfo' },
      maximum: { ref: 'DeliveryEstimateInfo' },
    },
  },
  Shipping: {
    properties: {
      shippingFee: { ref: 'RequestAmount' },
      deliveryEstimate: { ref: 'DeliveryEstimate' },
    },
  },
  Buyer: {
    properties: {
      buyerRegistrationTime: 'datetime',
      isAccountVerified: 'boolean',
      successfulOrderCount: 'integer',
    },
  },
  Leg: {
    properties: {
      departureTime: 'datetime',
      arrivalTime: 'datetime',
    },
  },
  Transit: {
    properties: {
      legs: { items: { ref: 'Leg' } },
    },
  },
  Lodging: {
    properties: {
      checkInDate: 'datetime',
      checkOutDate: 'datetime',
      numberOfNights: 'integer',
      numberOfRooms: 'integer',
    },
  },
  Order: {
    properties: {
      orderAmount: { ref: 'RequestAmount' },
      orderDiscountAmount: { ref: 'RequestAmount' },
      subTotalOrderAmount: { ref: 'RequestAmount' },
      merchant: { ref: 'Merchant' },
      goods: { items: { ref: 'Goods' } },
      shipping: { ref: 'Shipping' },
      buyer: { ref: 'Buyer' },
      env: { ref: 'Env' },
      extendInfo: 'json',
      transit: { ref: 'Transit' },
      lodging: { ref: 'Lodging' },
      needDeclaration: 'boolean',
    },
  },
  PositiveRequestAmount: { ref: 'RequestAmount' },
  CreditPayPlan: {
    properties: {
      installmentNum: 'integer',
      feePercentage: 'integer',
      filteredInstallmentPeriods: { items: 'integer' },
    },
  },
  RequestCreditPayPlan: { ref: 'CreditPayPlan' },
  RequestQuote: {
    properties: {
      exchangeAmount: { properties: { value: 'integer' } },
      quotePrice: 'decimal',
      quoteStartTime: 'datetime',
      quoteExpiryTime: 'datetime',
      guaranteed: 'boolean',
    },
  },
  PeriodRule: {
    properties: {
      period: 'integer',
      price: { ref: 'RequestAmount' },
      periodCount: 'integer',
    },
  },
  PaymentMethodMetaData: {
    properties: {
      tokenize: 'boolean',
      is3DSAuthentication: 'boolean',
      enableAuthenticationUpgrade: 'boolean',
      isCardOnFile: 'boolean',
      useStringType: 'boolean',
    },
  },
  PaymentMethod: {
    properties: {
      paymentMethodMetaData: { ref: 'PaymentMethodMetaData' },
      extendInfo: 'json',
      requireIssuerAuthentication: 'boolean',
    },
  },
  TrialPhase: {
    properties: {
      phaseNo: 'integer',
      trialAmount: { ref: 'RequestAmount' },
    },
  },
  TrialPlan: {
    properties: {
      trialEndTime: 'datetime',
      freeTrialDays: 'integer',
      phases: { items: { ref: 'TrialPhase' } },
    },
  },
  Trial: {
    properties: {
      trialPeriod: 'integer',
      trialAmount: { ref: 'RequestAmount' },
      trialStartPeriod: 'integer',
      trialEndPeriod: 'integer',
    },
  },
  SubscriptionInfo: {
    properties: {
      subscriptionStartTime: 'datetime',
      subscriptionEndTime: 'datetime',
      periodCount: 'integer',
      periodRule: { ref: 'PeriodRule' },
      currentPeriodStart: 'datetime',
      currentPeriodEnd: 'datetime',
      currentPhaseNo: 'integer',
      paymentMethod: { ref: 'PaymentMethod' },
      paymentAmount: { ref: 'PositiveRequestAmount' },
      lastUpdateTime: 'datetime',
      trialPlan: { ref: 'TrialPlan' },
      trials: { items: { ref: 'Trial' } },
      subscriptionNotifyUrl: 'url',
      subscriptionExpiryTime: 'datetime',
      allowRetry: 'boolean',
      maxAmountFloor: { ref: 'RequestAmount' },
      fixedAmount: { ref: 'RequestAmount' },
    },
  },
  PaymentFactor: {
    properties: {
      isPaymentEvaluation: 'boolean',
      isAuthorization: 'boolean',
      asyncPay: 'boolean',
    },
  },
  PayRequest: {
    properties: {
      env: { ref: 'Env' },
      paymentMethod: { ref: 'PaymentMethod' },
      paymentFactor: { ref: 'PaymentFactor' },
      paymentExpiryTime: 'datetime',
      paymentRedirectUrl: 'url',
      order: { ref: 'Order' },
      paymentAmount: { ref: 'PositiveRequestAmount' },
      creditPayPlan: { ref: 'RequestCreditPayPlan' },
      paymentNotifyUrl: 'url',
      metadata: 'json',
      paymentQuote: { ref: 'RequestQuote' },
      subscriptionInfo: { ref: 'SubscriptionInfo' },
      processingAmount: { ref: 'RequestAmount' },
      payToMethod: { ref: 'PaymentMethod' },
      isAuthorization: 'boolean',
      merchant: { ref: 'Merchant' },
      extendInfo: 'json',
      dualOfflinePayment: 'boolean',
    },
  },
  RefundDetail: {
    properties: {
      refundAmount: { ref: 'RequestAmount' },
    },
  },
  RefundRequest: {
    properties: {
      refundAmount: { ref: 'PositiveRequestAmount' },
      refundNotifyUrl: 'url',
      metadata: 'json',
      isAsyncRefund: 'boolean',
      extendInfo: 'json',
      refundDetails: { items: { ref: 'RefundDetail' } },
      actualRefundAmount: { ref: 'RequestAmount' },
    },
  },
  CaptureRequest: {
    properties: {
      captureAmount: { ref: 'PositiveRequestAmount' },
      isLastCapture: 'boolean',
      transit: { ref: 'Transit' },
    },
  },
  PaymentMethodTypeItem: {
    properties: {
      paymentMethodOrder: 'integer',
      expressCheckout: 'boolean',
    },
  },
  AvailablePaymentMethod: {
    properties: {
      paymentMethodTypeList: { items: { ref: 'PaymentMethodTypeItem' } },
      paymentMethodMetaData: { ref: 'PaymentMethodMetaData' },
    },
  },
  RiskBuyer: {
    properties: {
      orderCountIn1H: 'integer',
      orderCountIn24H: 'integer',
    },
  },
  RiskAddress: {
    properties: {
      isBillShipStateSame: 'boolean',
      isPreviousStateSame: 'boolean',
      locToShipDistance: 'integer',
      minPreviousShipToBillDistance: 'integer',
    },
  },
  RiskData: {
    properties: {
      buyer: { ref: 'RiskBuyer' },
      address: { ref: 'RiskAddress' },
    },
  },
  SubscriptionPlan: {
    properties: {
      allowAccumulate: 'boolean',
      maxAccumulateAmount: { ref: 'RequestAmount' },
      periodRule: { ref: 'PeriodRule' },
      subscriptionStartTime: 'datetime',
      subscriptionNotificationUrl: 'url',
    },
  },
  BillingTrialSettings: {
    properties: {
      trialPeriodDays: 'integer',
      trialEnd: 'datetime',
    },
  },
  BillingSubscription: {
    properties: {
      trialSettings: { ref: 'BillingTrialSettings' },
      daysUntilDue: 'integer',
      cancelAt: 'datetime',
      cancelAtPeriodEnd: 'boolean',
      allowPromotionCode: 'boolean',
      subscriptionNotifyUrl: 'url',
    },
  },
  CreatePaymentSessionRequest: {
    properties: {
      env: { ref: 'Env' },
      order: { ref: 'Order' },
      paymentAmount: { ref: 'PositiveRequestAmount' },
      paymentMethod: { ref: 'PaymentMethod' },
      savedPaymentMethods: { items: { ref: 'PaymentMethod' } },
      availablePaymentMethod: { ref: 'AvailablePaymentMethod' },
      paymentFactor: { ref: 'PaymentFactor' },
      enableInstallmentCollection: 'boolean',
      creditPayPlan: { ref: 'RequestCreditPayPlan' },
      paymentSessionExpiryTime: 'datetime',
      paymentExpiryTime: 'datetime',
      paymentRedirectUrl: 'url',
      paymentNotifyUrl: 'url',
      metadata: 'json',
      paymentQuote: { ref: 'RequestQuote' },
      processingAmount: { ref: 'RequestAmount' },
      riskData: { ref: 'RiskData' },
      subscriptionPlan: { ref: 'SubscriptionPlan' },
      subscriptionInfo: { ref: 'SubscriptionInfo' },
      subscription: { ref: 'BillingSubscription' },
    },
  },
} as const satisfies WireShapes;
