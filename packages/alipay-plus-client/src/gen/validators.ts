// Generated from openapi/alipay-plus/openapi.yaml by countersign generate. Do not edit.

import { type Rules, type Validator, createValidator, dateTime, uri } from '@countersign/client-kit/validate';
import type { ApplyTokenInput, CancelPaymentInput, CancelTokenInput, ConsultPaymentInput, InquiryPaymentInput, PayInput, PrepareInput, RefundInput } from './client.ts';
import * as shapes from './wire-shapes.ts';

/** @generated from #/components/schemas/UrlString */
const UrlStringRules: Rules = { type: 'string', format: uri };

/** @generated from #/components/schemas/OsType */
const OsTypeRules: Rules = { type: 'string', enum: ['IOS', 'ANDROID'] };

/** @generated from #/components/schemas/PrepareRequest */
const PrepareRequestRules: Rules = {
  type: 'object',
  required: ['authClientId', 'authClientName', 'referenceMerchantId', 'authRedirectUrl', 'customerBelongsTo', 'scopes', 'authState', 'terminalType'],
  properties: {
    authClientId: { type: 'string', maxLength: 64 },
    authClientName: { type: 'string', maxLength: 256 },
    authClientDisplayName: { type: 'string', maxLength: 64 },
    authClientLogo: { $ref: UrlStringRules, maxLength: 2048 },
    referenceMerchantId: { type: 'string', maxLength: 32 },
    authRedirectUrl: { $ref: UrlStringRules, maxLength: 1024 },
    customerBelongsTo: { type: 'string', maxLength: 16 },
    scopes: { type: 'array', minItems: 1, items: { type: 'string', enum: ['AGREEMENT_PAY', 'USER_LOGIN_ID'] } },
    authState: { type: 'string', maxLength: 256 },
    terminalType: { type: 'string', enum: ['WEB', 'WAP', 'APP'] },
    referenceAgreementId: { type: 'string', maxLength: 64 },
    osType: OsTypeRules,
    osVersion: { type: 'string', maxLength: 16 },
    userAgent: { type: 'string', maxLength: 1024 },
    authNotifyUrl: { $ref: UrlStringRules, maxLength: 2048, pattern: /^https:\/\//u },
    passThroughInfo: { type: 'string', maxLength: 20000 },
  },
  additionalProperties: false,
  allOf: [
    { title: 'referenceAgreementId is required when scopes hold AGREEMENT_PAY', if: { required: ['scopes'], properties: { scopes: { type: 'array', contains: { const: 'AGREEMENT_PAY' } } } }, then: { required: ['referenceAgreementId'] } },
    { title: 'osType is required when terminalType is APP or WAP', if: { required: ['terminalType'], properties: { terminalType: { enum: ['APP', 'WAP'] } } }, then: { required: ['osType'] } },
  ],
};

/**
 * What of a body of `prepare` breaks the contract; also for `validate` of a client.
 * @generated from #/paths/~1v1~1authorizations~1prepare/post
 */
export const validatePrepare: Validator<PrepareInput> = /* @__PURE__ */ createValidator(
  {
    operation: 'prepare',
    input: { ref: 'PrepareRequest' },
    rules: PrepareRequestRules,
  },
  { PrepareRequest: shapes.PrepareRequest },
);

/** @generated from #/components/schemas/ApplyTokenRequest */
const ApplyTokenRequestRules: Rules = {
  type: 'object',
  required: ['authClientId', 'grantType'],
  properties: {
    authClientId: { type: 'string', maxLength: 64 },
    grantType: { type: 'string', enum: ['AUTHORIZATION_CODE', 'REFRESH_TOKEN'] },
    authCode: { type: 'string' },
    refreshToken: { type: 'string' },
    passThroughInfo: { type: 'string' },
  },
  additionalProperties: false,
  allOf: [
    { title: 'authCode is required when grantType is AUTHORIZATION_CODE', if: { required: ['grantType'], properties: { grantType: { const: 'AUTHORIZATION_CODE' } } }, then: { required: ['authCode'] } },
    { title: 'refreshToken is required when grantType is REFRESH_TOKEN', if: { required: ['grantType'], properties: { grantType: { const: 'REFRESH_TOKEN' } } }, then: { required: ['refreshToken'] } },
  ],
};

/**
 * What of a body of `applyToken` breaks the contract; also for `validate` of a client.
 * @generated from #/paths/~1v1~1authorizations~1applyToken/post
 */
export const validateApplyToken: Validator<ApplyTokenInput> = /* @__PURE__ */ createValidator(
  {
    operation: 'applyToken',
    rules: ApplyTokenRequestRules,
  },
  {},
);

/** @generated from #/components/schemas/CancelTokenRequest */
const CancelTokenRequestRules: Rules = {
  type: 'object',
  required: ['accessToken', 'authClientId'],
  properties: {
    accessToken: { type: 'string', maxLength: 128 },
    authClientId: { type: 'string', maxLength: 64 },
    passThroughInfo: { type: 'string', maxLength: 20000 },
  },
  additionalProperties: false,
};

/**
 * What of a body of `cancelToken` breaks the contract; also for `validate` of a client.
 * @generated from #/paths/~1v1~1authorizations~1cancelToken/post
 */
export const validateCancelToken: Validator<CancelTokenInput> = /* @__PURE__ */ createValidator(
  {
    operation: 'cancelToken',
    rules: CancelTokenRequestRules,
  },
  {},
);

/** @generated from #/components/schemas/CurrencyCode */
const CurrencyCodeRules: Rules = { type: 'string', maxLength: 3, pattern: /^[A-Z]{3}$/u };

/** @generated from #/components/schemas/NaturalNumberString */
const NaturalNumberStringRules: Rules = { type: 'string', pattern: /^(0|[1-9][0-9]*)$/u };

/** @generated from #/components/schemas/Amount */
const AmountRules: Rules = {
  type: 'object',
  required: ['currency', 'value'],
  properties: {
    currency: CurrencyCodeRules,
    value: NaturalNumberStringRules,
  },
};

/** @generated from #/components/schemas/RequestAmount */
const RequestAmountRules: Rules = {
  type: 'object',
  allOf: [
    AmountRules,
  ],
  unevaluatedProperties: false,
};

/** @generated from #/components/schemas/RegionCode */
const RegionCodeRules: Rules = { type: 'string', maxLength: 2, pattern: /^[A-Z]{2}$/u };

/** @generated from #/components/schemas/BooleanString */
const BooleanStringRules: Rules = { type: 'string', enum: ['true', 'false'] };

/** @generated from #/components/schemas/PaymentFactor */
const PaymentFactorRules: Rules = {
  type: 'object',
  properties: {
    isInStorePayment: BooleanStringRules,
    isCashierPayment: BooleanStringRules,
    isAgreementPayment: BooleanStringRules,
    isPaymentEvaluation: BooleanStringRules,
    presentmentMode: { type: 'string' },
    inStorePaymentScenario: { type: 'string', enum: ['PaymentCode', 'OrderCode', 'EntryCode'] },
  },
  additionalProperties: false,
};

/** @generated from #/components/schemas/SettlementStrategy */
const SettlementStrategyRules: Rules = {
  type: 'object',
  required: ['settlementCurrency'],
  properties: {
    settlementCurrency: CurrencyCodeRules,
  },
  additionalProperties: false,
};

/** @generated from #/components/schemas/Address */
const AddressRules: Rules = {
  type: 'object',
  required: ['region'],
  properties: {
    region: RegionCodeRules,
    state: { type: 'string', maxLength: 8 },
    city: { type: 'string', maxLength: 32 },
    address1: { type: 'string', maxLength: 256 },
    address2: { type: 'string', maxLength: 256 },
    zipCode: { type: 'string', maxLength: 32 },
  },
  additionalProperties: false,
};

/** @generated from #/components/schemas/DateTimeString */
const DateTimeStringRules: Rules = { type: 'string', pattern: /^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})$/u, format: dateTime };

/** @generated from #/components/schemas/Store */
const StoreRules: Rules = {
  type: 'object',
  properties: {
    referenceStoreId: { type: 'string' },
    storeName: { type: 'string' },
    storeDisplayName: { type: 'string' },
    storeMCC: { type: 'string', maxLength: 4 },
    storeAddress: AddressRules,
    storeTerminalId: { type: 'string' },
    storeOperatorId: { type: 'string' },
    storePhoneNo: { type: 'string' },
  },
  additionalProperties: false,
};

/** @generated from #/components/schemas/Merchant */
const MerchantRules: Rules = {
  type: 'object',
  required: ['referenceMerchantId'],
  properties: {
    referenceMerchantId: { type: 'string', maxLength: 32 },
    merchantMCC: { type: 'string', maxLength: 4 },
    merchantName: { type: 'string' },
    merchantDisplayName: { type: 'string' },
    merchantAddress: AddressRules,
    merchantRegisterDate: DateTimeStringRules,
    store: StoreRules,
  },
  additionalProperties: false,
};

/** @generated from #/components/schemas/Env */
const EnvRules: Rules = {
  type: 'object',
  properties: {
    terminalType: { type: 'string', enum: ['WEB', 'WAP', 'APP', 'MINI_APP'] },
    osType: OsTypeRules,
    userAgent: { type: 'string' },
    deviceTokenId: { type: 'string', maxLength: 64 },
    clientIp: { type: 'string' },
    cookieId: { type: 'string' },
    storeTerminalId: { type: 'string', maxLength: 64 },
    storeTerminalRequestTime: DateTimeStringRules,
  },
  additionalProperties: false,
  allOf: [
    { title: 'osType is required in env when its terminalType is APP or WAP', if: { required: ['terminalType'], properties: { terminalType: { enum: ['APP', 'WAP'] } } }, then: { required: ['osType'] } },
  ],
};

/** @generated from #/components/schemas/ConsultPaymentRequest */
const ConsultPaymentRequestRules: Rules = {
  type: 'object',
  required: ['paymentAmount', 'paymentFactor'],
  properties: {
    paymentAmount: RequestAmountRules,
    userRegion: RegionCodeRules,
    paymentFactor: PaymentFactorRules,
    settlementStrategy: SettlementStrategyRules,
    allowedPspRegions: { type: 'array', items: { type: 'string' } },
    merchant: MerchantRules,
    referenceUserId: { type: 'string' },
    env: EnvRules,
  },
  additionalProperties: false,
};

/**
 * What of a body of `consultPayment` breaks the contract; also for `validate` of a client.
 * @generated from #/paths/~1v1~1payments~1consultPayment/post
 */
export const validateConsultPayment: Validator<ConsultPaymentInput> = /* @__PURE__ */ createValidator(
  {
    operation: 'consultPayment',
    input: { ref: 'ConsultPaymentRequest' },
    rules: ConsultPaymentRequestRules,
  },
  { Amount: shapes.Amount, ConsultPaymentRequest: shapes.ConsultPaymentRequest, Env: shapes.Env, Merchant: shapes.Merchant, PaymentFactor: shapes.PaymentFactor, RequestAmount: shapes.RequestAmount },
);

/** @generated from #/components/schemas/PositiveRequestAmount */
const PositiveRequestAmountRules: Rules = {
  type: 'object',
  properties: {
    value: { type: 'string', pattern: /^[1-9]/u },
  },
  allOf: [
    RequestAmountRules,
  ],
};

/** @generated from #/components/schemas/DecimalString */
const DecimalStringRules: Rules = { type: 'string', pattern: /^-?[0-9]+(\.[0-9]+)?$/u };

/** @generated from #/components/schemas/Goods */
const GoodsRules: Rules = {
  type: 'object',
  properties: {
    referenceGoodsId: { type: 'string' },
    goodsName: { type: 'string' },
    goodsCategory: { type: 'string' },
    goodsBrand: { type: 'string' },
    goodsUnitAmount: PositiveRequestAmountRules,
    goodsQuantity: DecimalStringRules,
  },
  additionalProperties: false,
};

/** @generated from #/components/schemas/UserName */
const UserNameRules: Rules = {
  type: 'object',
  properties: {
    firstName: { type: 'string' },
    middleName: { type: 'string' },
    lastName: { type: 'string' },
    fullName: { type: 'string' },
  },
  additionalProperties: false,
};

/** @generated from #/components/schemas/Shipping */
const ShippingRules: Rules = {
  type: 'object',
  properties: {
    shippingName: UserNameRules,
    shippingAddress: AddressRules,
    shippingCarrier: { type: 'string' },
    shippingPhoneNo: { type: 'string' },
  },
  additionalProperties: false,
};

/** @generated from #/components/schemas/Buyer */
const BuyerRules: Rules = {
  type: 'object',
  properties: {
    referenceBuyerId: { type: 'string' },
    buyerName: UserNameRules,
    buyerPhoneNo: { type: 'string' },
    buyerEmail: { type: 'string' },
  },
  additionalProperties: false,
};

/** @generated from #/components/schemas/Order */
const OrderRules: Rules = {
  type: 'object',
  required: ['referenceOrderId', 'orderDescription', 'orderAmount'],
  properties: {
    referenceOrderId: { type: 'string', maxLength: 64 },
    orderDescription: { type: 'string', maxLength: 256 },
    orderAmount: PositiveRequestAmountRules,
    merchant: MerchantRules,
    goods: { type: 'array', items: GoodsRules },
    shipping: ShippingRules,
    buyer: BuyerRules,
    env: EnvRules,
  },
  additionalProperties: false,
};

/** @generated from #/components/schemas/PaymentMethodMetaData */
const PaymentMethodMetaDataRules: Rules = {
  type: 'object',
  properties: {
    authClientId: { type: 'string', maxLength: 64 },
  },
  additionalProperties: false,
};

/** @generated from #/components/schemas/PaymentMethod */
const PaymentMethodRules: Rules = {
  type: 'object',
  required: ['paymentMethodType', 'paymentMethodId'],
  properties: {
    paymentMethodType: { type: 'string', const: 'CONNECT_WALLET' },
    paymentMethodId: { type: 'string', maxLength: 128 },
    customerId: { type: 'string' },
    paymentMethodMetaData: PaymentMethodMetaDataRules,
  },
  additionalProperties: false,
};

/** @generated from #/components/schemas/PayRequest */
const PayRequestRules: Rules = {
  type: 'object',
  required: ['paymentRequestId', 'paymentAmount', 'order', 'paymentMethod', 'paymentFactor'],
  properties: {
    paymentRequestId: { type: 'string', maxLength: 64 },
    paymentAmount: PositiveRequestAmountRules,
    order: OrderRules,
    paymentMethod: PaymentMethodRules,
    paymentFactor: { type: 'object', required: ['isAgreementPayment'], allOf: [PaymentFactorRules] },
    settlementStrategy: SettlementStrategyRules,
    paymentNotifyUrl: UrlStringRules,
    paymentExpiryTime: DateTimeStringRules,
    allowedPspRegions: { type: 'array', items: { type: 'string' } },
    userRegion: RegionCodeRules,
    splitSettlementId: { type: 'string' },
  },
  additionalProperties: false,
};

/**
 * What of a body of `pay` breaks the contract; also for `validate` of a client.
 * @generated from #/paths/~1v1~1payments~1pay/post
 */
export const validatePay: Validator<PayInput> = /* @__PURE__ */ createValidator(
  {
    operation: 'pay',
    input: { ref: 'PayRequest' },
    rules: PayRequestRules,
  },
  { Amount: shapes.Amount, Env: shapes.Env, Goods: shapes.Goods, Merchant: shapes.Merchant, Order: shapes.Order, PayRequest: shapes.PayRequest, PaymentFactor: shapes.PaymentFactor, PositiveRequestAmount: shapes.PositiveRequestAmount, RequestAmount: shapes.RequestAmount },
);

/** @generated from #/components/schemas/InquiryPaymentRequest */
const InquiryPaymentRequestRules: Rules = {
  type: 'object',
  properties: {
    paymentRequestId: { type: 'string', maxLength: 64 },
    paymentId: { type: 'string', maxLength: 64 },
  },
  additionalProperties: false,
  allOf: [
    { title: 'paymentRequestId or paymentId is required', if: { type: 'object' }, then: { anyOf: [{ required: ['paymentRequestId'] }, { required: ['paymentId'] }] } },
  ],
};

/**
 * What of a body of `inquiryPayment` breaks the contract; also for `validate` of a client.
 * @generated from #/paths/~1v1~1payments~1inquiryPayment/post
 */
export const validateInquiryPayment: Validator<InquiryPaymentInput> = /* @__PURE__ */ createValidator(
  {
    operation: 'inquiryPayment',
    rules: InquiryPaymentRequestRules,
  },
  {},
);

/** @generated from #/components/schemas/CancelPaymentRequest */
const CancelPaymentRequestRules: Rules = {
  type: 'object',
  properties: {
    paymentRequestId: { type: 'string', maxLength: 64 },
    paymentId: { type: 'string', maxLength: 64 },
  },
  additionalProperties: false,
  allOf: [
    { title: 'paymentRequestId or paymentId is required', if: { type: 'object' }, then: { anyOf: [{ required: ['paymentRequestId'] }, { required: ['paymentId'] }] } },
  ],
};

/**
 * What of a body of `cancelPayment` breaks the contract; also for `validate` of a client.
 * @generated from #/paths/~1v1~1payments~1cancelPayment/post
 */
export const validateCancelPayment: Validator<CancelPaymentInput> = /* @__PURE__ */ createValidator(
  {
    operation: 'cancelPayment',
    rules: CancelPaymentRequestRules,
  },
  {},
);

/** @generated from #/components/schemas/RefundRequest */
const RefundRequestRules: Rules = {
  type: 'object',
  required: ['refundRequestId', 'refundAmount'],
  properties: {
    paymentRequestId: { type: 'string', maxLength: 64 },
    paymentId: { type: 'string', maxLength: 64 },
    refundRequestId: { type: 'string', maxLength: 64 },
    refundAmount: PositiveRequestAmountRules,
    refundReason: { type: 'string' },
  },
  additionalProperties: false,
  allOf: [
    { title: 'paymentRequestId or paymentId is required', if: { type: 'object' }, then: { anyOf: [{ required: ['paymentRequestId'] }, { required: ['paymentId'] }] } },
  ],
};

/**
 * What of a body of `refund` breaks the contract; also for `validate` of a client.
 * @generated from #/paths/~1v1~1payments~1refund/post
 */
export const validateRefund: Validator<RefundInput> = /* @__PURE__ */ createValidator(
  {
    operation: 'refund',
    input: { ref: 'RefundRequest' },
    rules: RefundRequestRules,
  },
  { Amount: shapes.Amount, PositiveRequestAmount: shapes.PositiveRequestAmount, RefundRequest: shapes.RefundRequest, RequestAmount: shapes.RequestAmount },
);

