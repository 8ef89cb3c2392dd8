// Generated from openapi/antom/openapi.yaml by countersign generate. Do not edit.

import { type Rules, type Validator, createValidator, dateTime, uri } from '@countersign/client-kit/validate';
import type { ApplyTokenInput, CancelInput, CaptureInput, ConsultInput, CreatePaymentSessionInput, InquiryPaymentInput, InquiryRefundInput, InquiryUserInfoInput, PayInput, RefundInput, RevokeInput } from './client.ts';
import * as shapes from './wire-shapes.ts';

/** @generated from #/components/schemas/CustomerBelongsTo */
const CustomerBelongsToRules: Rules = { type: 'string', maxLength: 64 };

/** @generated from #/components/schemas/UrlString */
const UrlStringRules: Rules = { type: 'string', format: uri };

/** @generated from #/components/schemas/Scope */
const ScopeRules: Rules = { type: 'string', enum: ['BASE_USER_INFO', 'USER_INFO', 'AGREEMENT_PAY'] };

/** @generated from #/components/schemas/TerminalType */
const TerminalTypeRules: Rules = { type: 'string', enum: ['WEB', 'WAP', 'APP', 'MINI_APP'] };

/** @generated from #/components/schemas/OsType */
const OsTypeRules: Rules = { type: 'string', enum: ['IOS', 'ANDROID'] };

/** @generated from #/components/schemas/MerchantRegionAuth */
const MerchantRegionAuthRules: Rules = { type: 'string', enum: ['US', 'JP', 'PK', 'SG'], maxLength: 2 };

/** @generated from #/components/schemas/BooleanString */
const BooleanStringRules: Rules = { type: 'string', enum: ['true', 'false'] };

/** @generated from #/components/schemas/JsonString */
const JsonStringRules: Rules = { type: 'string' };

/** @generated from #/components/schemas/DateTimeString */
const DateTimeStringRules: Rules = { type: 'string', pattern: /^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})$/u, format: dateTime };

/** @generated from #/components/schemas/BrowserInfo */
const BrowserInfoRules: Rules = {
  type: 'object',
  properties: {
    acceptHeader: { type: 'string' },
    javaEnabled: BooleanStringRules,
    javaScriptEnabled: BooleanStringRules,
    language: { type: 'string' },
    userAgent: { type: 'string' },
  },
  additionalProperties: false,
};

/** @generated from #/components/schemas/PositiveIntegerString */
const PositiveIntegerStringRules: Rules = { type: 'string', pattern: /^[1-9][0-9]*$/u };

/** @generated from #/components/schemas/Env */
const EnvRules: Rules = {
  type: 'object',
  required: ['terminalType'],
  properties: {
    terminalType: TerminalTypeRules,
    osType: OsTypeRules,
    userAgent: { type: 'string' },
    deviceTokenId: { type: 'string', maxLength: 64 },
    clientIp: { type: 'string', maxLength: 64 },
    cookieId: { type: 'string' },
    extendInfo: { $ref: JsonStringRules, maxLength: 2048 },
    storeTerminalId: { type: 'string' },
    storeTerminalRequestTime: DateTimeStringRules,
    browserInfo: BrowserInfoRules,
    colorDepth: { type: 'string', enum: ['1', '4', '8', '15', '16', '24', '30', '32', '48'] },
    screenHeight: PositiveIntegerStringRules,
    screenWidth: PositiveIntegerStringRules,
    timeZoneOffset: { type: 'string', pattern: /^(0|-?([1-9]|[1-9][0-9]|[1-6][0-9]{2}|7[01][0-9]|720))$/u },
    deviceBrand: { type: 'string', maxLength: 64 },
    deviceModel: { type: 'string', maxLength: 128 },
    deviceLanguage: { type: 'string' },
    deviceId: { type: 'string' },
    osVersion: { type: 'string' },
  },
  additionalProperties: false,
  allOf: [
    { title: 'osType is required in env when its terminalType is APP, WAP or MINI_APP', if: { required: ['terminalType'], properties: { terminalType: { enum: ['APP', 'WAP', 'MINI_APP'] } } }, then: { required: ['osType'] } },
  ],
};

/** @generated from #/components/schemas/AuthMetaData */
const AuthMetaDataRules: Rules = {
  type: 'object',
  properties: {
    accountHolderName: { type: 'string' },
    accountHolderCertNo: { type: 'string' },
  },
  additionalProperties: false,
};

/** @generated from #/components/schemas/ConsultRequest */
const ConsultRequestRules: Rules = {
  type: 'object',
  required: ['customerBelongsTo', 'authRedirectUrl', 'scopes', 'authState', 'terminalType'],
  properties: {
    customerBelongsTo: CustomerBelongsToRules,
    authClientId: { type: 'string', maxLength: 64 },
    authRedirectUrl: { $ref: UrlStringRules, maxLength: 1024 },
    scopes: { type: 'array', minItems: 1, maxItems: 4, items: ScopeRules },
    authState: { type: 'string', maxLength: 256 },
    terminalType: TerminalTypeRules,
    osType: OsTypeRules,
    osVersion: { type: 'string', maxLength: 16 },
    merchantRegion: MerchantRegionAuthRules,
    recurringPayment: BooleanStringRules,
    env: EnvRules,
    authNotifyUrl: { $ref: UrlStringRules, maxLength: 1024 },
    merchantAccountId: { type: 'string' },
    extendInfo: JsonStringRules,
    authMetaData: AuthMetaDataRules,
  },
  additionalProperties: false,
  allOf: [
    { title: 'osType is required when terminalType is APP, WAP or MINI_APP', if: { required: ['terminalType'], properties: { terminalType: { enum: ['APP', 'WAP', 'MINI_APP'] } } }, then: { required: ['osType'] } },
    { title: 'recurringPayment is required when customerBelongsTo is PAYPAY', if: { required: ['customerBelongsTo'], properties: { customerBelongsTo: { const: 'PAYPAY' } } }, then: { required: ['recurringPayment'] } },
  ],
};

/**
 * What of a body of `consult` breaks the contract; also for `validate` of a client.
 * @generated from #/paths/~1v1~1authorizations~1consult/post
 */
export const validateConsult: Validator<ConsultInput> = /* @__PURE__ */ createValidator(
  {
    operation: 'consult',
    input: { ref: 'ConsultRequest' },
    rules: ConsultRequestRules,
  },
  { BrowserInfo: shapes.BrowserInfo, ConsultRequest: shapes.ConsultRequest, Env: shapes.Env },
);

/** @generated from #/components/schemas/GrantType */
const GrantTypeRules: Rules = { type: 'string', enum: ['AUTHORIZATION_CODE', 'REFRESH_TOKEN'] };

/** @generated from #/components/schemas/ApplyTokenRequest */
const ApplyTokenRequestRules: Rules = {
  type: 'object',
  required: ['grantType', 'customerBelongsTo'],
  properties: {
    grantType: GrantTypeRules,
    customerBelongsTo: CustomerBelongsToRules,
    authCode: { type: 'string', maxLength: 64 },
    refreshToken: { type: 'string', maxLength: 128 },
    merchantRegion: MerchantRegionAuthRules,
    merchantAccountId: { type: 'string', maxLength: 64 },
    extendInfo: JsonStringRules,
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
    input: { ref: 'ApplyTokenRequest' },
    rules: ApplyTokenRequestRules,
  },
  { ApplyTokenRequest: shapes.ApplyTokenRequest },
);

/** @generated from #/components/schemas/RevokeRequest */
const RevokeRequestRules: Rules = {
  type: 'object',
  required: ['accessToken'],
  properties: {
    accessToken: { type: 'string', maxLength: 128 },
    merchantAccountId: { type: 'string', maxLength: 64 },
    extendInfo: JsonStringRules,
  },
  additionalProperties: false,
};

/**
 * What of a body of `revoke` breaks the contract; also for `validate` of a client.
 * @generated from #/paths/~1v1~1authorizations~1revoke/post
 */
export const validateRevoke: Validator<RevokeInput> = /* @__PURE__ */ createValidator(
  {
    operation: 'revoke',
    input: { ref: 'RevokeRequest' },
    rules: RevokeRequestRules,
  },
  { RevokeRequest: shapes.RevokeRequest },
);

/** @generated from #/components/schemas/InquiryUserInfoRequest */
const InquiryUserInfoRequestRules: Rules = {
  type: 'object',
  required: ['accessToken'],
  properties: {
    accessToken: { type: 'string', maxLength: 128 },
  },
  additionalProperties: false,
};

/**
 * What of a body of `inquiryUserInfo` breaks the contract; also for `validate` of a client.
 * @generated from #/paths/~1v1~1users~1inquiryUserInfo/post
 */
export const validateInquiryUserInfo: Validator<InquiryUserInfoInput> = /* @__PURE__ */ createValidator(
  {
    operation: 'inquiryUserInfo',
    rules: InquiryUserInfoRequestRules,
  },
  {},
);

/** @generated from #/components/schemas/ProductCode */
const ProductCodeRules: Rules = { type: 'string', enum: ['CASHIER_PAYMENT', 'AGREEMENT_PAYMENT'] };

/** @generated from #/components/schemas/RegionCode */
const RegionCodeRules: Rules = { type: 'string', maxLength: 2, pattern: /^[A-Z]{2}$/u };

/** @generated from #/components/schemas/MerchantRegionPay */
const MerchantRegionPayRules: Rules = RegionCodeRules;

/** @generated from #/components/schemas/PaymentMethodType */
const PaymentMethodTypeRules: Rules = { type: 'string', maxLength: 64 };

/** @generated from #/components/schemas/UserName */
const UserNameRules: Rules = {
  type: 'object',
  properties: {
    firstName: { type: 'string', maxLength: 32 },
    middleName: { type: 'string', maxLength: 32 },
    lastName: { type: 'string', maxLength: 32 },
    fullName: { type: 'string', maxLength: 128 },
  },
  additionalProperties: false,
};

/** @generated from #/components/schemas/CardholderName */
const CardholderNameRules: Rules = {
  type: 'object',
  required: ['firstName', 'lastName'],
  allOf: [
    UserNameRules,
  ],
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
    address3: { type: 'string' },
    zipCode: { type: 'string', maxLength: 32 },
    label: { type: 'string' },
  },
  additionalProperties: false,
};

/** @generated from #/components/schemas/CardBrand */
const CardBrandRules: Rules = { type: 'string' };

/** @generated from #/components/schemas/ThreeDSVersion */
const ThreeDSVersionRules: Rules = { type: 'string', enum: ['1.0.2', '2.1.0', '2.2.0'] };

/** @generated from #/components/schemas/Eci */
const EciRules: Rules = { type: 'string', enum: ['00', '01', '02', '04', '05', '06', '07'] };

/** @generated from #/components/schemas/MpiData */
const MpiDataRules: Rules = {
  type: 'object',
  required: ['threeDSVersion', 'eci', 'cavv'],
  properties: {
    threeDSVersion: ThreeDSVersionRules,
    eci: EciRules,
    cavv: { type: 'string' },
    dsTransactionId: { type: 'string' },
    credentialType: { type: 'string' },
  },
  additionalProperties: false,
};

/** @generated from #/components/schemas/BankIdentifierCode */
const BankIdentifierCodeRules: Rules = { type: 'string' };

/** @generated from #/components/schemas/PaymentMethodRegion */
const PaymentMethodRegionRules: Rules = { type: 'string' };

/** @generated from #/components/schemas/PaymentMethodMetaData */
const PaymentMethodMetaDataRules: Rules = {
  type: 'object',
  properties: {
    cardNo: { type: 'string', maxLength: 32 },
    cvv: { type: 'string', maxLength: 3 },
    expiryYear: { type: 'string', maxLength: 2, pattern: /^[0-9]{2}$/u },
    expiryMonth: { type: 'string', maxLength: 2, pattern: /^(0[1-9]|1[0-2])$/u },
    cardholderName: CardholderNameRules,
    billingAddress: AddressRules,
    tokenize: BooleanStringRules,
    is3DSAuthentication: BooleanStringRules,
    enableAuthenticationUpgrade: BooleanStringRules,
    isCardOnFile: BooleanStringRules,
    recurringType: { type: 'string', enum: ['SCHEDULED', 'UNSCHEDULED'] },
    networkTransactionId: { type: 'string', maxLength: 256 },
    selectedCardBrand: CardBrandRules,
    mpiData: MpiDataRules,
    authenticationRequestId: { type: 'string' },
    identityType: { type: 'string', enum: ['CARD_TOKEN', 'CARD_NT', 'CARD_PAN'] },
    dateOfBirth: { type: 'string', maxLength: 10 },
    businessNo: { type: 'string', maxLength: 10 },
    cardPasswordDigest: { type: 'string', maxLength: 2 },
    cpf: { type: 'string', maxLength: 11 },
    payerEmail: { type: 'string', maxLength: 64 },
    blikCode: { type: 'string' },
    bankIdentifierCode: BankIdentifierCodeRules,
    paymentMethodRegion: PaymentMethodRegionRules,
    useStringType: BooleanStringRules,
    tokenizeMode: { type: 'string' },
    channelOptionBill: { type: 'object', properties: { channelPromotionCode: { type: 'string', maxLength: 2078 } }, additionalProperties: true },
  },
  additionalProperties: true,
  allOf: [
    { title: 'recurringType is required when isCardOnFile is true', if: { required: ['isCardOnFile'], properties: { isCardOnFile: { const: 'true' } } }, then: { required: ['recurringType'] } },
  ],
};

/** @generated from #/components/schemas/FundingType */
const FundingTypeRules: Rules = { type: 'string', enum: ['CREDIT', 'DEBIT', 'PREPAID', 'CHARGE', 'DEFERRED_DEBIT'] };

/** @generated from #/components/schemas/PaymentMethod */
const PaymentMethodRules: Rules = {
  type: 'object',
  required: ['paymentMethodType'],
  properties: {
    paymentMethodType: PaymentMethodTypeRules,
    paymentMethodId: { type: 'string', maxLength: 128 },
    paymentMethodMetaData: PaymentMethodMetaDataRules,
    customerId: { type: 'string' },
    extendInfo: { $ref: JsonStringRules, maxLength: 2048 },
    requireIssuerAuthentication: BooleanStringRules,
    funding: FundingTypeRules,
  },
  additionalProperties: false,
};

/** @generated from #/components/schemas/PaymentFactor */
const PaymentFactorRules: Rules = {
  type: 'object',
  properties: {
    isPaymentEvaluation: BooleanStringRules,
    inStorePaymentScenario: { type: 'string', enum: ['PaymentCode', 'OrderCode', 'EntryCode'] },
    presentmentMode: { type: 'string', enum: ['BUNDLE', 'TILE', 'UNIFIED'] },
    captureMode: { type: 'string', enum: ['AUTOMATIC', 'MANUAL'] },
    isAuthorization: BooleanStringRules,
    asyncPay: BooleanStringRules,
  },
  additionalProperties: false,
};

/** @generated from #/components/schemas/LinkString */
const LinkStringRules: Rules = { type: 'string', pattern: /^[A-Za-z][A-Za-z0-9+.-]*:./u };

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
  properties: {
    value: { type: 'string', maxLength: 16 },
  },
  allOf: [
    AmountRules,
  ],
  unevaluatedProperties: false,
};

/** @generated from #/components/schemas/Store */
const StoreRules: Rules = {
  type: 'object',
  properties: {
    referenceStoreId: { type: 'string' },
    storeName: { type: 'string' },
    storeMCC: { type: 'string' },
    storeDisplayName: { type: 'string' },
    storeTerminalId: { type: 'string' },
    storeOperatorId: { type: 'string' },
    storeAddress: AddressRules,
    storePhoneNo: { type: 'string' },
  },
  additionalProperties: false,
};

/** @generated from #/components/schemas/Merchant */
const MerchantRules: Rules = {
  type: 'object',
  required: ['referenceMerchantId'],
  properties: {
    referenceMerchantId: { type: 'string' },
    merchantMCC: { type: 'string' },
    merchantName: { type: 'string' },
    merchantDisplayName: { type: 'string' },
    merchantAddress: AddressRules,
    merchantRegisterDate: DateTimeStringRules,
    store: StoreRules,
    merchantType: { type: 'string', enum: ['INDIVIDUAL', 'ENTERPRISE'] },
  },
  additionalProperties: false,
};

/** @generated from #/components/schemas/Goods */
const GoodsRules: Rules = {
  type: 'object',
  required: ['goodsName'],
  properties: {
    referenceGoodsId: { type: 'string', maxLength: 64 },
    goodsName: { type: 'string', maxLength: 256 },
    goodsCategory: { type: 'string', maxLength: 64 },
    goodsBrand: { type: 'string' },
    goodsUnitAmount: RequestAmountRules,
    goodsQuantity: PositiveIntegerStringRules,
    goodsSkuName: { type: 'string' },
    goodsUrl: { $ref: UrlStringRules, maxLength: 2048 },
    deliveryMethodType: { type: 'string', enum: ['PHYSICAL', 'DIGITAL'], maxLength: 32 },
    goodsImageUrl: UrlStringRules,
    priceId: { type: 'string', maxLength: 64 },
    goodsDiscountAmount: RequestAmountRules,
    goodsEndsOnTime: DateTimeStringRules,
    crossSell: { $ref: () => GoodsRules },
  },
  additionalProperties: false,
  allOf: [
    { title: 'referenceGoodsId or priceId is required in goods', if: { type: 'object' }, then: { anyOf: [{ required: ['referenceGoodsId'] }, { required: ['priceId'] }] } },
  ],
};

/** @generated from #/components/schemas/DeliveryEstimateInfo */
const DeliveryEstimateInfoRules: Rules = {
  type: 'object',
  properties: {
    unit: { type: 'string', enum: ['YEAR', 'MONTH', 'DAY', 'HOUR', 'MINUTE', 'SECOND'], maxLength: 16 },
    value: NaturalNumberStringRules,
  },
  additionalProperties: false,
};

/** @generated from #/components/schemas/DeliveryEstimate */
const DeliveryEstimateRules: Rules = {
  type: 'object',
  properties: {
    minimum: DeliveryEstimateInfoRules,
    maximum: DeliveryEstimateInfoRules,
  },
  additionalProperties: false,
};

/** @generated from #/components/schemas/Shipping */
const ShippingRules: Rules = {
  type: 'object',
  properties: {
    shippingName: UserNameRules,
    shippingAddress: AddressRules,
    shippingCarrier: { type: 'string', maxLength: 128 },
    shippingPhoneNo: { type: 'string', maxLength: 16 },
    shipToEmail: { type: 'string', maxLength: 64 },
    shippingFeeId: { type: 'string', maxLength: 64 },
    shippingFee: RequestAmountRules,
    shippingDescription: { type: 'string', maxLength: 64 },
    deliveryEstimate: DeliveryEstimateRules,
    shippingNumber: { type: 'string' },
    notes: { type: 'string' },
  },
  additionalProperties: false,
};

/** @generated from #/components/schemas/IntegerString */
const IntegerStringRules: Rules = { type: 'string', pattern: /^-?[0-9]+$/u };

/** @generated from #/components/schemas/Buyer */
const BuyerRules: Rules = {
  type: 'object',
  properties: {
    referenceBuyerId: { type: 'string', maxLength: 64 },
    buyerName: UserNameRules,
    buyerPhoneNo: { type: 'string', maxLength: 24 },
    buyerEmail: { type: 'string', maxLength: 64 },
    buyerRegistrationTime: { $ref: DateTimeStringRules, maxLength: 64 },
    isAccountVerified: BooleanStringRules,
    successfulOrderCount: IntegerStringRules,
    buyerPhoneNoContryCode: { type: 'string' },
  },
  additionalProperties: false,
};

/** @generated from #/components/schemas/Leg */
const LegRules: Rules = {
  type: 'object',
  properties: {
    departureTime: DateTimeStringRules,
    arrivalTime: DateTimeStringRules,
    departureAddress: AddressRules,
    arrivalAddress: AddressRules,
    carrierName: { type: 'string', maxLength: 128 },
    carrierNo: { type: 'string', maxLength: 64 },
    classType: { type: 'string', enum: ['FIRSTLEVEL', 'SECONDLEVEL', 'THIRDLEVEL'] },
    departureAirportCode: { type: 'string', maxLength: 8 },
    arrivalAirportCode: { type: 'string', maxLength: 8 },
    fareBasis: { type: 'string' },
    couponNumber: { type: 'string' },
    flightNumber: { type: 'string' },
    passengerNameRecord: { type: 'string' },
  },
  additionalProperties: false,
};

/** @generated from #/components/schemas/Passenger */
const PassengerRules: Rules = {
  type: 'object',
  properties: {
    passengerName: UserNameRules,
    passengerEmail: { type: 'string', maxLength: 64 },
    passengerPhoneNo: { type: 'string', maxLength: 32 },
    passengerId: { type: 'string' },
    passengerIdType: { type: 'string', enum: ['PASSPORT', 'NATIONAL_ID_CARD', 'DRIVER_LICENSE', 'MILITARY_ID', 'GREEN_CARD', 'TRAVEL_DOCUMENT', 'ALIEN_REGISTRATION_CARD', 'BIRTH_CERTIFICATE', 'OTHERS'] },
    passengerCode: { type: 'string' },
  },
  additionalProperties: false,
};

/** @generated from #/components/schemas/AncillaryService */
const AncillaryServiceRules: Rules = {
  type: 'object',
  properties: {
    categoryCode: { type: 'string' },
    subCategoryCode: { type: 'string' },
  },
  additionalProperties: false,
};

/** @generated from #/components/schemas/AncillaryData */
const AncillaryDataRules: Rules = {
  type: 'object',
  properties: {
    services: { type: 'array', items: AncillaryServiceRules },
    connectedTicketNumber: { type: 'string' },
  },
  additionalProperties: false,
};

/** @generated from #/components/schemas/Transit */
const TransitRules: Rules = {
  type: 'object',
  properties: {
    transitType: { type: 'string', enum: ['FLIGHT', 'TRAIN', 'CRUISE', 'COACH'] },
    legs: { type: 'array', maxItems: 10, items: LegRules },
    passengers: { type: 'array', maxItems: 100, items: PassengerRules },
    agentCode: { type: 'string' },
    agentName: { type: 'string' },
    ticketNumber: { type: 'string' },
    ticketIssuerCode: { type: 'string' },
    restrictedTicketIndicator: { type: 'string' },
    ancillaryData: AncillaryDataRules,
  },
  additionalProperties: false,
};

/** @generated from #/components/schemas/Lodging */
const LodgingRules: Rules = {
  type: 'object',
  properties: {
    hotelName: { type: 'string', maxLength: 128 },
    hotelAddress: AddressRules,
    checkInDate: DateTimeStringRules,
    checkOutDate: DateTimeStringRules,
    numberOfNights: PositiveIntegerStringRules,
    numberOfRooms: PositiveIntegerStringRules,
    guestNames: { type: 'array', maxItems: 100, items: UserNameRules },
  },
  additionalProperties: false,
};

/** @generated from #/components/schemas/Gaming */
const GamingRules: Rules = {
  type: 'object',
  properties: {
    gameName: { type: 'string', maxLength: 128 },
    toppedUpUser: { type: 'string', maxLength: 128 },
    toppedUpEmail: { type: 'string', maxLength: 64 },
    toppedUpPhoneNo: { type: 'string', maxLength: 32 },
  },
  additionalProperties: false,
};

/** @generated from #/components/schemas/Declaration */
const DeclarationRules: Rules = {
  type: 'object',
  properties: {
    declarationBizScene: { type: 'string', enum: ['AIRLINE', 'HOTEL'] },
    declarationBeneficiaryId: { type: 'string' },
  },
  additionalProperties: false,
  allOf: [
    { title: 'declarationBeneficiaryId is required with declarationBizScene', if: { required: ['declarationBizScene'] }, then: { required: ['declarationBeneficiaryId'] } },
    { title: 'declarationBizScene is required with declarationBeneficiaryId', if: { required: ['declarationBeneficiaryId'] }, then: { required: ['declarationBizScene'] } },
  ],
};

/** @generated from #/components/schemas/Order */
const OrderRules: Rules = {
  type: 'object',
  required: ['referenceOrderId', 'orderDescription', 'orderAmount'],
  properties: {
    referenceOrderId: { type: 'string', maxLength: 64 },
    orderDescription: { type: 'string', maxLength: 256 },
    orderAmount: RequestAmountRules,
    orderDiscountAmount: RequestAmountRules,
    subTotalOrderAmount: RequestAmountRules,
    merchant: MerchantRules,
    goods: { type: 'array', maxItems: 100, items: GoodsRules },
    shipping: ShippingRules,
    buyer: BuyerRules,
    env: EnvRules,
    extendInfo: JsonStringRules,
    transit: TransitRules,
    lodging: LodgingRules,
    gaming: GamingRules,
    needDeclaration: BooleanStringRules,
    declaration: DeclarationRules,
    orderType: { type: 'string' },
  },
  additionalProperties: false,
};

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

/** @generated from #/components/schemas/SettlementStrategy */
const SettlementStrategyRules: Rules = {
  type: 'object',
  required: ['settlementCurrency'],
  properties: {
    settlementCurrency: CurrencyCodeRules,
  },
  additionalProperties: false,
};

/** @generated from #/components/schemas/InstallmentNum */
const InstallmentNumRules: Rules = { type: 'string', pattern: /^([2-9]|[12][0-9]|3[0-6])$/u };

/** @generated from #/components/schemas/CreditPayPlan */
const CreditPayPlanRules: Rules = {
  type: 'object',
  properties: {
    installmentNum: InstallmentNumRules,
    interval: { type: 'string' },
    creditPayFeeType: { type: 'string', enum: ['PERCENTAGE'] },
    feePercentage: { type: 'string', pattern: /^([0-9]|[1-9][0-9]|100)$/u },
    filteredInstallmentPeriods: { type: 'array', maxItems: 100, items: InstallmentNumRules },
  },
};

/** @generated from #/components/schemas/RequestCreditPayPlan */
const RequestCreditPayPlanRules: Rules = {
  type: 'object',
  allOf: [
    CreditPayPlanRules,
    { title: 'installmentNum or filteredInstallmentPeriods is required in creditPayPlan', if: { type: 'object' }, then: { anyOf: [{ required: ['installmentNum'] }, { required: ['filteredInstallmentPeriods'] }] } },
    { title: 'filteredInstallmentPeriods must not stand beside installmentNum', if: { required: ['installmentNum'] }, then: { properties: { filteredInstallmentPeriods: false } } },
    { title: 'feePercentage is required when creditPayFeeType is PERCENTAGE', if: { required: ['creditPayFeeType'], properties: { creditPayFeeType: { const: 'PERCENTAGE' } } }, then: { required: ['feePercentage'] } },
  ],
  unevaluatedProperties: false,
};

/** @generated from #/components/schemas/CustomizedInfo */
const CustomizedInfoRules: Rules = {
  type: 'object',
  properties: {
    customizedField1: { type: 'string' },
    customizedField2: { type: 'string' },
    customizedField3: { type: 'string' },
    customizedField4: { type: 'string' },
    customizedField5: { type: 'string' },
  },
};

/** @generated from #/components/schemas/RequestCustomizedInfo */
const RequestCustomizedInfoRules: Rules = { $ref: CustomizedInfoRules, unevaluatedProperties: false };

/** @generated from #/components/schemas/DecimalString */
const DecimalStringRules: Rules = { type: 'string', pattern: /^-?[0-9]+(\.[0-9]+)?$/u };

/** @generated from #/components/schemas/AnswerAmount */
const AnswerAmountRules: Rules = {
  type: 'object',
  properties: {
    value: { type: 'string', maxLength: 16 },
  },
  allOf: [
    AmountRules,
  ],
};

/** @generated from #/components/schemas/Quote */
const QuoteRules: Rules = {
  type: 'object',
  required: ['quoteCurrencyPair', 'quotePrice'],
  properties: {
    quoteId: { type: 'string', maxLength: 64 },
    quoteCurrencyPair: { type: 'string', maxLength: 16 },
    quotePrice: DecimalStringRules,
    quoteStartTime: DateTimeStringRules,
    quoteExpiryTime: DateTimeStringRules,
    guaranteed: BooleanStringRules,
    exchangeAmount: AnswerAmountRules,
  },
};

/** @generated from #/components/schemas/RequestQuote */
const RequestQuoteRules: Rules = {
  type: 'object',
  properties: {
    exchangeAmount: RequestAmountRules,
  },
  allOf: [
    QuoteRules,
  ],
  unevaluatedProperties: false,
};

/** @generated from #/components/schemas/AgreementInfo */
const AgreementInfoRules: Rules = {
  type: 'object',
  properties: {
    authState: { type: 'string' },
    userLoginId: { type: 'string' },
    userLoginType: { type: 'string' },
    displayUserLoginId: { type: 'string' },
  },
  additionalProperties: false,
};

/** @generated from #/components/schemas/PeriodType */
const PeriodTypeRules: Rules = { type: 'string', enum: ['DAY', 'WEEK', 'MONTH', 'QUARTER', 'HALF_YEAR', 'YEAR'] };

/** @generated from #/components/schemas/PeriodRule */
const PeriodRuleRules: Rules = {
  type: 'object',
  properties: {
    periodType: PeriodTypeRules,
    period: IntegerStringRules,
    price: RequestAmountRules,
    periodCount: PositiveIntegerStringRules,
  },
  additionalProperties: false,
};

/** @generated from #/components/schemas/TrialPhase */
const TrialPhaseRules: Rules = {
  type: 'object',
  properties: {
    phaseNo: IntegerStringRules,
    trialAmount: RequestAmountRules,
  },
  additionalProperties: false,
};

/** @generated from #/components/schemas/TrialPlan */
const TrialPlanRules: Rules = {
  type: 'object',
  properties: {
    trialEndTime: DateTimeStringRules,
    freeTrialDays: IntegerStringRules,
    phases: { type: 'array', items: TrialPhaseRules },
  },
  additionalProperties: false,
};

/** @generated from #/components/schemas/Trial */
const TrialRules: Rules = {
  type: 'object',
  properties: {
    trialPeriod: IntegerStringRules,
    trialAmount: RequestAmountRules,
    trialStartPeriod: PositiveIntegerStringRules,
    trialEndPeriod: PositiveIntegerStringRules,
  },
  additionalProperties: false,
};

/** @generated from #/components/schemas/SubscriptionInfo */
const SubscriptionInfoRules: Rules = {
  type: 'object',
  properties: {
    subscriptionId: { type: 'string' },
    description: { type: 'string' },
    subscriptionDescription: { type: 'string' },
    status: { type: 'string', enum: ['ACTIVE', 'CANCELLED', 'TERMINATED'] },
    subscriptionStartTime: DateTimeStringRules,
    subscriptionEndTime: DateTimeStringRules,
    periodType: PeriodTypeRules,
    periodCount: IntegerStringRules,
    periodRule: PeriodRuleRules,
    currentPeriodStart: DateTimeStringRules,
    currentPeriodEnd: DateTimeStringRules,
    currentPhaseNo: PositiveIntegerStringRules,
    paymentMethod: PaymentMethodRules,
    paymentAmount: PositiveRequestAmountRules,
    lastUpdateTime: DateTimeStringRules,
    relatedSubscriptionId: { type: 'string' },
    trialPlan: TrialPlanRules,
    trials: { type: 'array', items: TrialRules },
    subscriptionNotifyUrl: UrlStringRules,
    subscriptionExpiryTime: DateTimeStringRules,
    allowRetry: BooleanStringRules,
    maxAmountFloor: RequestAmountRules,
    fixedAmount: RequestAmountRules,
    retryMode: { type: 'string', enum: ['MANUAL', 'AUTOMATIC'] },
    subscriptionOrderId: { type: 'string', maxLength: 32 },
  },
  additionalProperties: false,
};

/** @generated from #/components/schemas/PaymentVerificationData */
const PaymentVerificationDataRules: Rules = {
  type: 'object',
  properties: {
    verifyRequestId: { type: 'string' },
    authenticationCode: { type: 'string' },
  },
  additionalProperties: false,
};

/** @generated from #/components/schemas/PayRequestFields */
const PayRequestFieldsRules: Rules = {
  type: 'object',
  required: ['paymentRequestId', 'order', 'paymentAmount'],
  properties: {
    paymentRequestId: { type: 'string', maxLength: 64 },
    order: OrderRules,
    paymentAmount: PositiveRequestAmountRules,
    settlementStrategy: SettlementStrategyRules,
    creditPayPlan: RequestCreditPayPlanRules,
    appId: { type: 'string', maxLength: 32 },
    paymentNotifyUrl: { $ref: UrlStringRules, maxLength: 2048 },
    metadata: JsonStringRules,
    customizedInfo: RequestCustomizedInfoRules,
    paymentQuote: RequestQuoteRules,
    agreementInfo: AgreementInfoRules,
    subscriptionInfo: SubscriptionInfoRules,
    processingAmount: RequestAmountRules,
    payToMethod: PaymentMethodRules,
    isAuthorization: BooleanStringRules,
    merchant: MerchantRules,
    paymentVerificationData: PaymentVerificationDataRules,
    extendInfo: JsonStringRules,
    dualOfflinePayment: BooleanStringRules,
    subscriptionId: { type: 'string' },
    taxCalculationId: { type: 'string' },
  },
  allOf: [
    { title: 'appId is required when env.terminalType is MINI_APP', if: { required: ['env'], properties: { env: { type: 'object', required: ['terminalType'], properties: { terminalType: { const: 'MINI_APP' } } } } }, then: { required: ['appId'] } },
    { title: 'appId is required when order.env.terminalType is MINI_APP', if: { required: ['order'], properties: { order: { type: 'object', required: ['env'], properties: { env: { type: 'object', required: ['terminalType'], properties: { terminalType: { const: 'MINI_APP' } } } } } } }, then: { required: ['appId'] } },
    { title: 'subscriptionInfo must not stand beside subscriptionId', if: { required: ['subscriptionId'] }, then: { properties: { subscriptionInfo: false } } },
  ],
};

/** @generated from #/components/schemas/CheckoutPayRequest */
const CheckoutPayRequestRules: Rules = {
  type: 'object',
  required: ['productCode', 'env', 'paymentMethod', 'settlementStrategy', 'paymentRedirectUrl'],
  properties: {
    productCode: { type: 'string', const: 'CASHIER_PAYMENT' },
    merchantRegion: MerchantRegionPayRules,
    merchantAccountId: { type: 'string', maxLength: 32 },
    userRegion: RegionCodeRules,
    env: EnvRules,
    paymentMethod: PaymentMethodRules,
    paymentFactor: PaymentFactorRules,
    paymentExpiryTime: DateTimeStringRules,
    paymentRedirectUrl: { $ref: LinkStringRules, maxLength: 2048 },
  },
  allOf: [
    PayRequestFieldsRules,
    { title: 'paymentFactor is required when paymentMethod.paymentMethodType is CARD', if: { required: ['paymentMethod'], properties: { paymentMethod: { type: 'object', required: ['paymentMethodType'], properties: { paymentMethodType: { const: 'CARD' } } } } }, then: { required: ['paymentFactor'] } },
    { title: 'paymentFactor.isAuthorization is required when paymentMethod.paymentMethodType is CARD', if: { required: ['paymentMethod'], properties: { paymentMethod: { type: 'object', required: ['paymentMethodType'], properties: { paymentMethodType: { const: 'CARD' } } } } }, then: { properties: { paymentFactor: { type: 'object', required: ['isAuthorization'] } } } },
    { title: 'env.clientIp is required when paymentMethod.paymentMethodType is CARD', if: { required: ['paymentMethod'], properties: { paymentMethod: { type: 'object', required: ['paymentMethodType'], properties: { paymentMethodType: { const: 'CARD' } } } } }, then: { properties: { env: { type: 'object', required: ['clientIp'] } } } },
    { title: 'cardNo, expiryYear, expiryMonth and cardholderName are required when paymentMethodType is CARD and there is no paymentMethodId', if: { required: ['paymentMethod'], properties: { paymentMethod: { type: 'object', required: ['paymentMethodType'], properties: { paymentMethodType: { const: 'CARD' }, paymentMethodId: false } } } }, then: { properties: { paymentMethod: { type: 'object', required: ['paymentMethodMetaData'], properties: { paymentMethodMetaData: { type: 'object', required: ['cardNo', 'expiryYear', 'expiryMonth', 'cardholderName'] } } } } } },
  ],
  unevaluatedProperties: false,
};

/** @generated from #/components/schemas/AutoDebitPayRequest */
const AutoDebitPayRequestRules: Rules = {
  type: 'object',
  required: ['productCode', 'paymentMethod'],
  properties: {
    productCode: { type: 'string', const: 'AGREEMENT_PAYMENT' },
    merchantRegion: MerchantRegionPayRules,
    merchantAccountId: { type: 'string', maxLength: 32 },
    userRegion: RegionCodeRules,
    env: EnvRules,
    paymentMethod: { type: 'object', required: ['paymentMethodId'], allOf: [PaymentMethodRules] },
    paymentFactor: PaymentFactorRules,
    paymentExpiryTime: DateTimeStringRules,
    paymentRedirectUrl: { $ref: LinkStringRules, maxLength: 2048 },
  },
  allOf: [
    PayRequestFieldsRules,
  ],
  unevaluatedProperties: false,
};

/** @generated from #/components/schemas/PayRequest */
const PayRequestRules: Rules = {
  type: 'object',
  required: ['productCode'],
  properties: {
    productCode: ProductCodeRules,
  },
  oneOf: [
    CheckoutPayRequestRules,
    AutoDebitPayRequestRules,
  ],
  discriminator: { propertyName: 'productCode', mapping: { CASHIER_PAYMENT: CheckoutPayRequestRules, AGREEMENT_PAYMENT: AutoDebitPayRequestRules } },
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
  { Amount: shapes.Amount, BrowserInfo: shapes.BrowserInfo, Buyer: shapes.Buyer, CreditPayPlan: shapes.CreditPayPlan, DeliveryEstimate: shapes.DeliveryEstimate, DeliveryEstimateInfo: shapes.DeliveryEstimateInfo, Env: shapes.Env, Goods: shapes.Goods, Leg: shapes.Leg, Lodging: shapes.Lodging, Merchant: shapes.Merchant, Order: shapes.Order, PayRequest: shapes.PayRequest, PaymentFactor: shapes.PaymentFactor, PaymentMethod: shapes.PaymentMethod, PaymentMethodMetaData: shapes.PaymentMethodMetaData, PeriodRule: shapes.PeriodRule, PositiveRequestAmount: shapes.PositiveRequestAmount, RequestAmount: shapes.RequestAmount, RequestCreditPayPlan: shapes.RequestCreditPayPlan, RequestQuote: shapes.RequestQuote, Shipping: shapes.Shipping, SubscriptionInfo: shapes.SubscriptionInfo, Transit: shapes.Transit, Trial: shapes.Trial, TrialPhase: shapes.TrialPhase, TrialPlan: shapes.TrialPlan },
);

/** @generated from #/components/schemas/InquiryPaymentRequest */
const InquiryPaymentRequestRules: Rules = {
  type: 'object',
  properties: {
    paymentRequestId: { type: 'string', maxLength: 64 },
    paymentId: { type: 'string', maxLength: 64 },
    merchantAccountId: { type: 'string', maxLength: 32 },
  },
  additionalProperties: false,
  allOf: [
    { title: 'paymentId or paymentRequestId is required', if: { type: 'object' }, then: { anyOf: [{ required: ['paymentId'] }, { required: ['paymentRequestId'] }] } },
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

/** @generated from #/components/schemas/CancelRequest */
const CancelRequestRules: Rules = {
  type: 'object',
  properties: {
    paymentId: { type: 'string', maxLength: 64 },
    paymentRequestId: { type: 'string', maxLength: 64 },
    merchantAccountId: { type: 'string', maxLength: 32 },
  },
  additionalProperties: false,
  allOf: [
    { title: 'paymentId or paymentRequestId is required', if: { type: 'object' }, then: { anyOf: [{ required: ['paymentId'] }, { required: ['paymentRequestId'] }] } },
  ],
};

/**
 * What of a body of `cancel` breaks the contract; also for `validate` of a client.
 * @generated from #/paths/~1v1~1payments~1cancel/post
 */
export const validateCancel: Validator<CancelInput> = /* @__PURE__ */ createValidator(
  {
    operation: 'cancel',
    rules: CancelRequestRules,
  },
  {},
);

/** @generated from #/components/schemas/RefundToBankInfo */
const RefundToBankInfoRules: Rules = {
  type: 'object',
  properties: {
    bankCode: { type: 'string' },
    accountHolderName: UserNameRules,
    accountNo: { type: 'string' },
  },
  additionalProperties: false,
};

/** @generated from #/components/schemas/RefundDetail */
const RefundDetailRules: Rules = {
  type: 'object',
  properties: {
    refundAmount: RequestAmountRules,
    refundFrom: { type: 'string', enum: ['SELLER', 'MARKETPLACE', 'UNSETTLED_FUNDS'] },
  },
  additionalProperties: false,
};

/** @generated from #/components/schemas/RefundRequest */
const RefundRequestRules: Rules = {
  type: 'object',
  required: ['refundRequestId', 'paymentId', 'refundAmount'],
  properties: {
    refundRequestId: { type: 'string', maxLength: 64 },
    paymentId: { type: 'string', maxLength: 64 },
    referenceRefundId: { type: 'string', maxLength: 64 },
    refundAmount: PositiveRequestAmountRules,
    refundReason: { type: 'string', maxLength: 256 },
    refundNotifyUrl: { $ref: UrlStringRules, maxLength: 1024 },
    metadata: JsonStringRules,
    customizedInfo: RequestCustomizedInfoRules,
    captureId: { type: 'string' },
    refundToBankInfo: RefundToBankInfoRules,
    isAsyncRefund: BooleanStringRules,
    extendInfo: JsonStringRules,
    refundDetails: { type: 'array', items: RefundDetailRules },
    refundSourceAccountNo: { type: 'string' },
    actualRefundAmount: RequestAmountRules,
  },
  additionalProperties: false,
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
  { Amount: shapes.Amount, PositiveRequestAmount: shapes.PositiveRequestAmount, RefundDetail: shapes.RefundDetail, RefundRequest: shapes.RefundRequest, RequestAmount: shapes.RequestAmount },
);

/** @generated from #/components/schemas/InquiryRefundRequest */
const InquiryRefundRequestRules: Rules = {
  type: 'object',
  properties: {
    refundRequestId: { type: 'string', maxLength: 64 },
    refundId: { type: 'string', maxLength: 64 },
    merchantAccountId: { type: 'string', maxLength: 32 },
  },
  additionalProperties: false,
  allOf: [
    { title: 'refundRequestId or refundId is required', if: { type: 'object' }, then: { anyOf: [{ required: ['refundRequestId'] }, { required: ['refundId'] }] } },
  ],
};

/**
 * What of a body of `inquiryRefund` breaks the contract; also for `validate` of a client.
 * @generated from #/paths/~1v1~1payments~1inquiryRefund/post
 */
export const validateInquiryRefund: Validator<InquiryRefundInput> = /* @__PURE__ */ createValidator(
  {
    operation: 'inquiryRefund',
    rules: InquiryRefundRequestRules,
  },
  {},
);

/** @generated from #/components/schemas/CaptureRequest */
const CaptureRequestRules: Rules = {
  type: 'object',
  required: ['captureRequestId', 'paymentId', 'captureAmount'],
  properties: {
    captureRequestId: { type: 'string', maxLength: 64 },
    paymentId: { type: 'string', maxLength: 64 },
    captureAmount: PositiveRequestAmountRules,
    isLastCapture: BooleanStringRules,
    captureType: { type: 'string' },
    transit: TransitRules,
  },
  additionalProperties: false,
};

/**
 * What of a body of `capture` breaks the contract; also for `validate` of a client.
 * @generated from #/paths/~1v1~1payments~1capture/post
 */
export const validateCapture: Validator<CaptureInput> = /* @__PURE__ */ createValidator(
  {
    operation: 'capture',
    input: { ref: 'CaptureRequest' },
    rules: CaptureRequestRules,
  },
  { Amount: shapes.Amount, CaptureRequest: shapes.CaptureRequest, Leg: shapes.Leg, PositiveRequestAmount: shapes.PositiveRequestAmount, RequestAmount: shapes.RequestAmount, Transit: shapes.Transit },
);

/** @generated from #/components/schemas/ProductScene */
const ProductSceneRules: Rules = { type: 'string', enum: ['CHECKOUT_PAYMENT', 'ELEMENT_PAYMENT', 'EASY_PAY'] };

/** @generated from #/components/schemas/PaymentMethodTypeItem */
const PaymentMethodTypeItemRules: Rules = {
  type: 'object',
  required: ['paymentMethodType'],
  properties: {
    paymentMethodType: PaymentMethodTypeRules,
    paymentMethodOrder: PositiveIntegerStringRules,
    expressCheckout: BooleanStringRules,
  },
  additionalProperties: false,
};

/** @generated from #/components/schemas/AvailablePaymentMethod */
const AvailablePaymentMethodRules: Rules = {
  type: 'object',
  properties: {
    paymentMethodTypeList: { type: 'array', items: PaymentMethodTypeItemRules },
    paymentMethodMetaData: PaymentMethodMetaDataRules,
  },
  additionalProperties: false,
};

/** @generated from #/components/schemas/RiskOrder */
const RiskOrderRules: Rules = {
  type: 'object',
  properties: {
    orderType: { type: 'string' },
    referringSite: { type: 'string' },
  },
  additionalProperties: false,
};

/** @generated from #/components/schemas/RiskBuyer */
const RiskBuyerRules: Rules = {
  type: 'object',
  properties: {
    noteToMerchant: { type: 'string' },
    noteToShipping: { type: 'string' },
    orderCountIn1H: IntegerStringRules,
    orderCountIn24H: IntegerStringRules,
  },
  additionalProperties: false,
};

/** @generated from #/components/schemas/RiskEnv */
const RiskEnvRules: Rules = {
  type: 'object',
  properties: {
    ipAddressType: { type: 'string' },
  },
  additionalProperties: false,
};

/** @generated from #/components/schemas/RiskSignal */
const RiskSignalRules: Rules = {
  type: 'object',
  properties: {
    riskCode: { type: 'string' },
    riskReason: { type: 'string' },
  },
  additionalProperties: false,
};

/** @generated from #/components/schemas/RiskAddress */
const RiskAddressRules: Rules = {
  type: 'object',
  properties: {
    shippingPhoneType: { type: 'string' },
    isBillShipStateSame: BooleanStringRules,
    isPreviousStateSame: BooleanStringRules,
    locToShipDistance: IntegerStringRules,
    minPreviousShipToBillDistance: IntegerStringRules,
  },
  additionalProperties: false,
};

/** @generated from #/components/schemas/RiskThreeDSResult */
const RiskThreeDSResultRules: Rules = {
  type: 'object',
  properties: {
    threeDSVersion: { type: 'string' },
    threeDSInteractionMode: { type: 'string' },
    eci: { type: 'string' },
    cavv: { type: 'string' },
  },
  additionalProperties: false,
};

/** @generated from #/components/schemas/CardVerificationResult */
const CardVerificationResultRules: Rules = {
  type: 'object',
  properties: {
    authenticationType: { type: 'string' },
    authenticationMethod: { type: 'string' },
    cvvResult: { type: 'string' },
    avsResult: { type: 'string' },
    authorizationCode: { type: 'string' },
    threeDSResult: RiskThreeDSResultRules,
  },
  additionalProperties: false,
};

/** @generated from #/components/schemas/RiskData */
const RiskDataRules: Rules = {
  type: 'object',
  properties: {
    order: RiskOrderRules,
    buyer: RiskBuyerRules,
    env: RiskEnvRules,
    riskSignal: RiskSignalRules,
    address: RiskAddressRules,
    cardVerificationResult: CardVerificationResultRules,
  },
  additionalProperties: false,
};

/** @generated from #/components/schemas/SubscriptionPlan */
const SubscriptionPlanRules: Rules = {
  type: 'object',
  properties: {
    allowAccumulate: BooleanStringRules,
    maxAccumulateAmount: RequestAmountRules,
    periodRule: PeriodRuleRules,
    subscriptionStartTime: DateTimeStringRules,
    subscriptionNotificationUrl: UrlStringRules,
  },
  additionalProperties: false,
};

/** @generated from #/components/schemas/BillingTrialSettings */
const BillingTrialSettingsRules: Rules = {
  type: 'object',
  properties: {
    trialPeriodDays: { type: 'string', pattern: /^([1-9]|[1-9][0-9]|[12][0-9]{2}|3[0-5][0-9]|36[0-5])$/u },
    trialEnd: DateTimeStringRules,
    trialEndBehavior: { type: 'string', enum: ['CANCEL', 'PAUSE'] },
  },
  additionalProperties: false,
  allOf: [
    { title: 'trialPeriodDays or trialEnd is required in trialSettings', if: { type: 'object' }, then: { anyOf: [{ required: ['trialPeriodDays'] }, { required: ['trialEnd'] }] } },
    { title: 'trialEnd must not stand beside trialPeriodDays', if: { required: ['trialPeriodDays'] }, then: { properties: { trialEnd: false } } },
  ],
};

/** @generated from #/components/schemas/BillingDiscount */
const BillingDiscountRules: Rules = {
  type: 'object',
  properties: {
    couponId: { type: 'string', maxLength: 64 },
    promotionCodeId: { type: 'string', maxLength: 64 },
  },
  additionalProperties: false,
  allOf: [
    { title: 'couponId or promotionCodeId is required in a discount', if: { type: 'object' }, then: { anyOf: [{ required: ['couponId'] }, { required: ['promotionCodeId'] }] } },
    { title: 'promotionCodeId must not stand beside couponId', if: { required: ['couponId'] }, then: { properties: { promotionCodeId: false } } },
  ],
};

/** @generated from #/components/schemas/BillingSubscription */
const BillingSubscriptionRules: Rules = {
  type: 'object',
  properties: {
    customerId: { type: 'string' },
    trialSettings: BillingTrialSettingsRules,
    paymentBehavior: { type: 'string' },
    collectionMethod: { type: 'string' },
    daysUntilDue: IntegerStringRules,
    cancelAt: DateTimeStringRules,
    cancelAtPeriodEnd: BooleanStringRules,
    description: { type: 'string' },
    discounts: { type: 'array', items: BillingDiscountRules },
    defaultPaymentMethod: { type: 'string', maxLength: 64 },
    allowPromotionCode: BooleanStringRules,
    subscriptionNotifyUrl: UrlStringRules,
  },
  additionalProperties: false,
};

/** @generated from #/components/schemas/CreatePaymentSessionRequest */
const CreatePaymentSessionRequestRules: Rules = {
  type: 'object',
  required: ['productCode', 'paymentRequestId', 'order', 'paymentAmount', 'settlementStrategy', 'paymentRedirectUrl'],
  properties: {
    productCode: { type: 'string', enum: ['CASHIER_PAYMENT', 'AGREEMENT_PAYMENT'] },
    productScene: ProductSceneRules,
    merchantRegion: MerchantRegionPayRules,
    merchantAccountId: { type: 'string' },
    paymentRequestId: { type: 'string', maxLength: 64 },
    env: EnvRules,
    order: OrderRules,
    paymentAmount: PositiveRequestAmountRules,
    settlementStrategy: SettlementStrategyRules,
    paymentMethod: PaymentMethodRules,
    savedPaymentMethods: { type: 'array', items: PaymentMethodRules },
    availablePaymentMethod: AvailablePaymentMethodRules,
    allowedPaymentMethodRegions: { type: 'array', items: { type: 'string', maxLength: 6, pattern: /^([A-Z]{2}|GLOBAL)$/u } },
    paymentFactor: PaymentFactorRules,
    enableInstallmentCollection: BooleanStringRules,
    creditPayPlan: RequestCreditPayPlanRules,
    paymentSessionExpiryTime: DateTimeStringRules,
    paymentExpiryTime: DateTimeStringRules,
    paymentRedirectUrl: { $ref: LinkStringRules, maxLength: 2048 },
    paymentNotifyUrl: { $ref: UrlStringRules, maxLength: 2048 },
    agreementInfo: AgreementInfoRules,
    locale: { type: 'string', maxLength: 8 },
    metadata: JsonStringRules,
    customizedInfo: RequestCustomizedInfoRules,
    paymentQuote: RequestQuoteRules,
    processingAmount: RequestAmountRules,
    userRegion: { type: 'string' },
    scopes: { type: 'array', items: ScopeRules },
    riskData: RiskDataRules,
    subscriptionPlan: SubscriptionPlanRules,
    subscriptionInfo: SubscriptionInfoRules,
    subscription: BillingSubscriptionRules,
  },
  additionalProperties: false,
  allOf: [
    { title: 'paymentMethod is required when productCode is AGREEMENT_PAYMENT', if: { required: ['productCode'], properties: { productCode: { const: 'AGREEMENT_PAYMENT' } } }, then: { required: ['paymentMethod'] } },
    { title: 'paymentNotifyUrl is required when productCode is AGREEMENT_PAYMENT', if: { required: ['productCode'], properties: { productCode: { const: 'AGREEMENT_PAYMENT' } } }, then: { required: ['paymentNotifyUrl'] } },
    { title: 'agreementInfo is required when productCode is AGREEMENT_PAYMENT and paymentMethod has no paymentMethodId', if: { required: ['productCode', 'paymentMethod'], properties: { productCode: { const: 'AGREEMENT_PAYMENT' }, paymentMethod: { type: 'object', properties: { paymentMethodId: false } } } }, then: { required: ['agreementInfo'] } },
  ],
};

/**
 * What of a body of `createPaymentSession` breaks the contract; also for `validate` of a client.
 * @generated from #/paths/~1v1~1payments~1createPaymentSession/post
 */
export const validateCreatePaymentSession: Validator<CreatePaymentSessionInput> = /* @__PURE__ */ createValidator(
  {
    operation: 'createPaymentSession',
    input: { ref: 'CreatePaymentSessionRequest' },
    rules: CreatePaymentSessionRequestRules,
  },
  { Amount: shapes.Amount, AvailablePaymentMethod: shapes.AvailablePaymentMethod, BillingSubscription: shapes.BillingSubscription, BillingTrialSettings: shapes.BillingTrialSettings, BrowserInfo: shapes.BrowserInfo, Buyer: shapes.Buyer, CreatePaymentSessionRequest: shapes.CreatePaymentSessionRequest, CreditPayPlan: shapes.CreditPayPlan, DeliveryEstimate: shapes.DeliveryEstimate, DeliveryEstimateInfo: shapes.DeliveryEstimateInfo, Env: shapes.Env, Goods: shapes.Goods, Leg: shapes.Leg, Lodging: shapes.Lodging, Merchant: shapes.Merchant, Order: shapes.Order, PaymentFactor: shapes.PaymentFactor, PaymentMethod: shapes.PaymentMethod, PaymentMethodMetaData: shapes.PaymentMethodMetaData, PaymentMethodTypeItem: shapes.PaymentMethodTypeItem, PeriodRule: shapes.PeriodRule, PositiveRequestAmount: shapes.PositiveRequestAmount, RequestAmount: shapes.RequestAmount, RequestCreditPayPlan: shapes.RequestCreditPayPlan, RequestQuote: shapes.RequestQuote, RiskAddress: shapes.RiskAddress, RiskBuyer: shapes.RiskBuyer, RiskData: shapes.RiskData, Shipping: shapes.Shipping, SubscriptionInfo: shapes.SubscriptionInfo, SubscriptionPlan: shapes.SubscriptionPlan, Transit: shapes.Transit, Trial: shapes.Trial, TrialPhase: shapes.TrialPhase, TrialPlan: shapes.TrialPlan },
);

