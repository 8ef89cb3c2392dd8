// Generated from openapi/antom/openapi.yaml by countersign generate. Do not edit.

import type { WireShapes } from '@countersign/client-kit';

export const BrowserInfo = {
  properties: {
    javaEnabled: 'boolean',
    javaScriptEnabled: 'boolean',
  },
} as const;

export const Env = {
  properties: {
    extendInfo: 'json',
    storeTerminalRequestTime: 'datetime',
    browserInfo: { ref: 'BrowserInfo' },
    colorDepth: 'integer',
    screenHeight: 'integer',
    screenWidth: 'integer',
    timeZoneOffset: 'integer',
  },
} as const;

export const ConsultRequest = {
  properties: {
    authRedirectUrl: 'url',
    recurringPayment: 'boolean',
    env: { ref: 'Env' },
    authNotifyUrl: 'url',
    extendInfo: 'json',
  },
} as const;

export const ApplyTokenRequest = {
  properties: {
    extendInfo: 'json',
  },
} as const;

export const RevokeRequest = {
  properties: {
    extendInfo: 'json',
  },
} as const;

export const Amount = {
  properties: {
    value: 'integer',
  },
} as const;

export const RequestAmount = { ref: 'Amount' } as const;

export const Merchant = {
  properties: {
    merchantRegisterDate: 'datetime',
  },
} as const;

export const Goods = {
  properties: {
    goodsUnitAmount: { ref: 'RequestAmount' },
    goodsQuantity: 'integer',
    goodsUrl: 'url',
    goodsImageUrl: 'url',
    goodsDiscountAmount: { ref: 'RequestAmount' },
    goodsEndsOnTime: 'datetime',
    crossSell: { ref: 'Goods' },
  },
} as const;

export const DeliveryEstimateInfo = {
  properties: {
    value: 'integer',
  },
} as const;

export const DeliveryEstimate = {
  properties: {
    minimum: { ref: 'DeliveryEstimateInfo' },
    maximum: { ref: 'DeliveryEstimateInfo' },
  },
} as const;

export const Shipping = {
  properties: {
    shippingFee: { ref: 'RequestAmount' },
    deliveryEstimate: { ref: 'DeliveryEstimate' },
  },
} as const;

export const Buyer = {
  properties: {
    buyerRegistrationTime: 'datetime',
    isAccountVerified: 'boolean',
    successfulOrderCount: 'integer',
  },
} as const;

export const Leg = {
  properties: {
    departureTime: 'datetime',
    arrivalTime: 'datetime',
  },
} as const;

export const Transit = {
  properties: {
    legs: { items: { ref: 'Leg' } },
  },
} as const;

export const Lodging = {
  properties: {
    checkInDate: 'datetime',
    checkOutDate: 'datetime',
    numberOfNights: 'integer',
    numberOfRooms: 'integer',
  },
} as const;

export const Order = {
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
} as const;

export const PositiveRequestAmount = { ref: 'RequestAmount' } as const;

export const CreditPayPlan = {
  properties: {
    installmentNum: 'integer',
    feePercentage: 'integer',
    filteredInstallmentPeriods: { items: 'integer' },
  },
} as const;

export const RequestCreditPayPlan = { ref: 'CreditPayPlan' } as const;

export const RequestQuote = {
  properties: {
    exchangeAmount: { properties: { value: 'integer' } },
    quotePrice: 'decimal',
    quoteStartTime: 'datetime',
    quoteExpiryTime: 'datetime',
    guaranteed: 'boolean',
  },
} as const;

export const PeriodRule = {
  properties: {
    period: 'integer',
    price: { ref: 'RequestAmount' },
    periodCount: 'integer',
  },
} as const;

export const PaymentMethodMetaData = {
  properties: {
    tokenize: 'boolean',
    is3DSAuthentication: 'boolean',
    enableAuthenticationUpgrade: 'boolean',
    isCardOnFile: 'boolean',
    useStringType: 'boolean',
  },
} as const;

export const PaymentMethod = {
  properties: {
    paymentMethodMetaData: { ref: 'PaymentMethodMetaData' },
    extendInfo: 'json',
    requireIssuerAuthentication: 'boolean',
  },
} as const;

export const TrialPhase = {
  properties: {
    phaseNo: 'integer',
    trialAmount: { ref: 'RequestAmount' },
  },
} as const;

export const TrialPlan = {
  properties: {
    trialEndTime: 'datetime',
    freeTrialDays: 'integer',
    phases: { items: { ref: 'TrialPhase' } },
  },
} as const;

export const Trial = {
  properties: {
    trialPeriod: 'integer',
    trialAmount: { ref: 'RequestAmount' },
    trialStartPeriod: 'integer',
    trialEndPeriod: 'integer',
  },
} as const;

export const SubscriptionInfo = {
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
} as const;

export const PaymentFactor = {
  properties: {
    isPaymentEvaluation: 'boolean',
    isAuthorization: 'boolean',
    asyncPay: 'boolean',
  },
} as const;

export const PayRequest = {
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
} as const;

export const RefundDetail = {
  properties: {
    refundAmount: { ref: 'RequestAmount' },
  },
} as const;

export const RefundRequest = {
  properties: {
    refundAmount: { ref: 'PositiveRequestAmount' },
    refundNotifyUrl: 'url',
    metadata: 'json',
    isAsyncRefund: 'boolean',
    extendInfo: 'json',
    refundDetails: { items: { ref: 'RefundDetail' } },
    actualRefundAmount: { ref: 'RequestAmount' },
  },
} as const;

export const CaptureRequest = {
  properties: {
    captureAmount: { ref: 'PositiveRequestAmount' },
    isLastCapture: 'boolean',
    transit: { ref: 'Transit' },
  },
} as const;

export const PaymentMethodTypeItem = {
  properties: {
    paymentMethodOrder: 'integer',
    expressCheckout: 'boolean',
  },
} as const;

export const AvailablePaymentMethod = {
  properties: {
    paymentMethodTypeList: { items: { ref: 'PaymentMethodTypeItem' } },
    paymentMethodMetaData: { ref: 'PaymentMethodMetaData' },
  },
} as const;

export const RiskBuyer = {
  properties: {
    orderCountIn1H: 'integer',
    orderCountIn24H: 'integer',
  },
} as const;

export const RiskAddress = {
  properties: {
    isBillShipStateSame: 'boolean',
    isPreviousStateSame: 'boolean',
    locToShipDistance: 'integer',
    minPreviousShipToBillDistance: 'integer',
  },
} as const;

export const RiskData = {
  properties: {
    buyer: { ref: 'RiskBuyer' },
    address: { ref: 'RiskAddress' },
  },
} as const;

export const SubscriptionPlan = {
  properties: {
    allowAccumulate: 'boolean',
    maxAccumulateAmount: { ref: 'RequestAmount' },
    periodRule: { ref: 'PeriodRule' },
    subscriptionStartTime: 'datetime',
    subscriptionNotificationUrl: 'url',
  },
} as const;

export const BillingTrialSettings = {
  properties: {
    trialPeriodDays: 'integer',
    trialEnd: 'datetime',
  },
} as const;

export const BillingSubscription = {
  properties: {
    trialSettings: { ref: 'BillingTrialSettings' },
    daysUntilDue: 'integer',
    cancelAt: 'datetime',
    cancelAtPeriodEnd: 'boolean',
    allowPromotionCode: 'boolean',
    subscriptionNotifyUrl: 'url',
  },
} as const;

export const CreatePaymentSessionRequest = {
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
} as const;

/**
 * Wire types by schema: read by the encoder and by the types of what may be passed in.
 * @generated from x-wire-type in #/components/schemas
 */
export const wireShapes = {
  BrowserInfo,
  Env,
  ConsultRequest,
  ApplyTokenRequest,
  RevokeRequest,
  Amount,
  RequestAmount,
  Merchant,
  Goods,
  DeliveryEstimateInfo,
  DeliveryEstimate,
  Shipping,
  Buyer,
  Leg,
  Transit,
  Lodging,
  Order,
  PositiveRequestAmount,
  CreditPayPlan,
  RequestCreditPayPlan,
  RequestQuote,
  PeriodRule,
  PaymentMethodMetaData,
  PaymentMethod,
  TrialPhase,
  TrialPlan,
  Trial,
  SubscriptionInfo,
  PaymentFactor,
  PayRequest,
  RefundDetail,
  RefundRequest,
  CaptureRequest,
  PaymentMethodTypeItem,
  AvailablePaymentMethod,
  RiskBuyer,
  RiskAddress,
  RiskData,
  SubscriptionPlan,
  BillingTrialSettings,
  BillingSubscription,
  CreatePaymentSessionRequest,
} as const satisfies WireShapes;
