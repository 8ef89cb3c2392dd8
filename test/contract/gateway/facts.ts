import type { HasBug } from './bugs.ts';
import { dateTime, isMoment, isUri } from './formats.ts';

/** A scalar, which is a JSON string whatever its documented type. */
export interface Text {
  readonly kind: 'text';
  /** Most characters, as code points. */
  readonly max?: number;
  readonly pattern?: RegExp;
  readonly values?: readonly string[];
  readonly isWellFormed?: (text: string) => boolean;
  /** Another JSON type that passes as well, which none should. */
  readonly native?: 'boolean' | 'number';
}

export interface List {
  readonly kind: 'list';
  readonly of: Text | Shape;
  /** Fewest items. */
  readonly min: number;
}

/** An object that has no other fields than these. */
export interface Shape {
  readonly kind: 'shape';
  readonly required: readonly string[];
  readonly fields: Readonly<Record<string, Field>>;
  readonly conditions: readonly Condition[];
}

export type Field = Text | List | Shape;

/** Fields that a shape needs in some cases. */
export interface Condition {
  readonly applies: (value: Readonly<Record<string, unknown>>) => boolean;
  /** One of them is enough. */
  readonly needsOneOf: readonly string[];
}

const text = (limits: Omit<Text, 'kind'> = {}): Text => ({ kind: 'text', ...limits });
const list = (of: Text | Shape, min = 0): List => ({ kind: 'list', of, min });
const upTo = (max: number): Text => text({ max });
const oneOf = (...values: readonly string[]): Text => text({ values });

/** @param optional fields that may be absent, beside `required` */
function shape(
  required: Readonly<Record<string, Field>>,
  optional: Readonly<Record<string, Field>> = {},
  conditions: readonly Condition[] = [],
): Shape {
  return { kind: 'shape', required: Object.keys(required), fields: { ...required, ...optional }, conditions };
}

const isMobile = ({ terminalType }: Readonly<Record<string, unknown>>): boolean =>
  terminalType === 'APP' || terminalType === 'WAP';

/** `fields`, of which a bug may let the last ones be absent. */
const unless = (isOff: boolean, fields: Readonly<Record<string, Field>>): Readonly<Record<string, Field>> =>
  isOff ? {} : fields;

/**
 * What the documents say of the fields of each request, by the last part of the operation's path. Where they give no limit there is
 * none.
 */
export function requestShapes(has: HasBug): Readonly<Record<string, Shape>> {
  const parts = createParts(has);
  return {
    prepare: prepareShape(has, parts),
    applyToken: applyTokenShape(has),
    cancelToken: shape({ accessToken: upTo(128), authClientId: upTo(64) }, { passThroughInfo: upTo(20_000) }),
    consultPayment: consultPaymentShape(has, parts),
    pay: payShape(has, parts),
    inquiryPayment: paymentNameShape(parts.paymentRequestId),
    cancelPayment: paymentNameShape(upTo(64)),
    refund: refundShape(has, parts),
  };
}

type Parts = ReturnType<typeof createParts>;

/** What several requests have in common. */
function createParts(has: HasBug) {
  const currency = text({ max: 3, ...(!has('currency-pattern-unchecked') && { pattern: /^[A-Z]{3}$/ }) });
  const end = has('amount-pattern-open') ? '' : '$';
  const native = has('native-number-taken') && { native: 'number' as const };
  const amount = shape({ currency, value: text({ pattern: new RegExp(`^(0|[1-9][0-9]*)${end}`), ...native }) });
  const positive = text({ pattern: new RegExp(`^[1-9][0-9]*${end}`), ...native });
  const flag = text({
    values: ['true', 'false'],
    ...(has('native-boolean-taken') && { native: 'boolean' as const }),
  });
  const moment = text({ pattern: dateTime, ...(!has('calendar-unchecked') && { isWellFormed: isMoment }) });
  const url = text({ isWellFormed: isUri });
  const region = text({ max: 2, pattern: /^[A-Z]{2}$/ });
  const address = shape(
    { region },
    { state: upTo(8), city: upTo(32), address1: upTo(256), address2: upTo(256), zipCode: upTo(32) },
  );
  return {
    amount,
    positiveAmount: has('zero-amount-taken') ? amount : shape({ currency, value: positive }),
    moment,
    url,
    region,
    address,
    merchant: merchantShape(has, address, moment),
    env: envShape(has, moment),
    paymentRequestId: upTo(has('payment-request-id-one-less') ? 63 : 64),
    paymentFactor: paymentFactorShape(flag),
    settlementStrategy: has('settlement-currency-not-required')
      ? shape({}, { settlementCurrency: currency })
      : shape({ settlementCurrency: currency }),
  };
}

function merchantShape(has: HasBug, address: Shape, moment: Text): Shape {
  const store = shape(
    {},
    {
      referenceStoreId: text(),
      storeName: text(),
      storeDisplayName: text(),
      storeMCC: upTo(4),
      storeAddress: address,
      storeTerminalId: text(),
      storeOperatorId: text(),
      storePhoneNo: text(),
    },
  );
  const optional = {
    merchantMCC: upTo(4),
    merchantName: text(),
    merchantDisplayName: text(),
    merchantAddress: address,
    merchantRegisterDate: moment,
    store,
  };
  return shape(
    { referenceMerchantId: upTo(32), ...unless(!has('merchant-name-required'), { merchantName: text() }) },
    optional,
  );
}

const envShape = (has: HasBug, moment: Text): Shape =>
  shape(
    {},
    {
      terminalType: oneOf('WEB', 'WAP', 'APP', 'MINI_APP'),
      osType: oneOf('IOS', 'ANDROID'),
      userAgent: text(),
      deviceTokenId: upTo(64),
      clientIp: text(),
      cookieId: text(),
      storeTerminalId: upTo(64),
      storeTerminalRequestTime: moment,
    },
    has('env-os-type-condition-ignored') ? [] : [{ applies: isMobile, needsOneOf: ['osType'] }],
  );

const paymentFactorShape = (flag: Text): Shape =>
  shape(
    {},
    {
      isInStorePayment: flag,
      isCashierPayment: flag,
      isAgreementPayment: flag,
      isPaymentEvaluation: flag,
      presentmentMode: text(),
      inStorePaymentScenario: oneOf('PaymentCode', 'OrderCode', 'EntryCode'),
    },
  );

function prepareShape(has: HasBug, { url }: Parts): Shape {
  const notifyUrl = has('notify-url-without-tls') ? url : { ...url, pattern: /^https:\/\// };
  const scope = has('scope-foreign-taken') ? text() : oneOf('AGREEMENT_PAY', 'USER_LOGIN_ID');
  const terminals = has('terminal-type-wap-refused') ? ['WEB', 'APP'] : ['WEB', 'WAP', 'APP'];
  const authState = upTo(has('auth-state-one-more') ? 257 : 256);
  const minScopes = has('scopes-empty-taken') ? 0 : 1;
  return shape(
    {
      authClientId: upTo(64),
      authClientName: upTo(256),
      referenceMerchantId: upTo(32),
      authRedirectUrl: has('redirect-url-unchecked') ? upTo(1024) : { ...url, max: 1024 },
      customerBelongsTo: upTo(16),
      scopes: list(scope, has('scopes-one-more') ? 2 : minScopes),
      ...unless(has('auth-state-not-required'), { authState }),
      terminalType: has('terminal-type-foreign-taken') ? text() : oneOf(...terminals),
    },
    {
      authState,
      authClientDisplayName: upTo(64),
      authClientLogo: { ...url, max: 2048 },
      referenceAgreementId: upTo(64),
      osType: oneOf('IOS', 'ANDROID'),
      osVersion: upTo(16),
      userAgent: upTo(1024),
      authNotifyUrl: { ...notifyUrl, max: 2048 },
      passThroughInfo: upTo(has('pass-through-info-cut') ? 16_384 : 20_000),
    },
    prepareConditions(has),
  );
}

function prepareConditions(has: HasBug): readonly Condition[] {
  const asksToPay: Condition = {
    applies: ({ scopes }) => Array.isArray(scopes) && scopes.includes('AGREEMENT_PAY'),
    needsOneOf: ['referenceAgreementId'],
  };
  const isOnPhone: Condition = { applies: isMobile, needsOneOf: ['osType'] };
  return [
    ...(has('agreement-id-condition-ignored') ? [] : [asksToPay]),
    ...(has('os-type-condition-ignored') ? [] : [isOnPhone]),
  ];
}

function applyTokenShape(has: HasBug): Shape {
  const byCode: Condition = {
    applies: ({ grantType }) => grantType === 'AUTHORIZATION_CODE',
    needsOneOf: ['authCode'],
  };
  const byRefresh: Condition = {
    applies: ({ grantType }) => grantType === 'REFRESH_TOKEN',
    needsOneOf: ['refreshToken'],
  };
  return shape(
    { authClientId: upTo(64), grantType: oneOf('AUTHORIZATION_CODE', 'REFRESH_TOKEN') },
    { authCode: text(), refreshToken: text(), passThroughInfo: text() },
    has('auth-code-condition-ignored') ? [byRefresh] : [byCode, byRefresh],
  );
}

const consultPaymentShape = (has: HasBug, parts: Parts): Shape =>
  shape(
    {
      paymentAmount: has('zero-amount-refused') ? parts.positiveAmount : parts.amount,
      paymentFactor: parts.paymentFactor,
    },
    {
      userRegion: parts.region,
      settlementStrategy: parts.settlementStrategy,
      allowedPspRegions: list(text()),
      merchant: parts.merchant,
      referenceUserId: text(),
      env: parts.env,
    },
  );

function payShape(has: HasBug, parts: Parts): Shape {
  const { paymentFactor } = parts;
  const paymentMethod = shape(
    { paymentMethodType: oneOf('CONNECT_WALLET'), paymentMethodId: upTo(128) },
    { customerId: text(), paymentMethodMetaData: shape({}, { authClientId: upTo(64) }) },
  );
  return shape(
    {
      paymentRequestId: parts.paymentRequestId,
      paymentAmount: parts.positiveAmount,
      order: orderShape(has, parts),
      paymentMethod,
      paymentFactor: { ...paymentFactor, required: ['isAgreementPayment'] },
    },
    {
      settlementStrategy: parts.settlementStrategy,
      paymentNotifyUrl: parts.url,
      paymentExpiryTime: parts.moment,
      allowedPspRegions: list(text()),
      userRegion: parts.region,
      splitSettlementId: text(),
    },
  );
}

function orderShape(has: HasBug, { address, env, merchant, positiveAmount }: Parts): Shape {
  const userName = shape({}, { firstName: text(), middleName: text(), lastName: text(), fullName: text() });
  const goods = shape(
    {},
    {
      referenceGoodsId: text(),
      goodsName: text(),
      goodsCategory: text(),
      goodsBrand: text(),
      goodsUnitAmount: positiveAmount,
      goodsQuantity: text({ pattern: /^-?\d+(\.\d+)?$/ }),
    },
  );
  const shipping = shape(
    {},
    { shippingName: userName, shippingAddress: address, shippingCarrier: text(), shippingPhoneNo: text() },
  );
  const buyer = shape({}, { referenceBuyerId: text(), buyerName: userName, buyerPhoneNo: text(), buyerEmail: text() });
  const orderDescription = has('order-description-any-length') ? text() : upTo(256);
  return shape(
    {
      referenceOrderId: upTo(64),
      ...unless(has('order-description-not-required'), { orderDescription }),
      orderAmount: positiveAmount,
    },
    { orderDescription, merchant, goods: list(goods), shipping, buyer, env },
  );
}

/** Either id names a payment. */
const paymentNameShape = (paymentRequestId: Text, isNeeded = true): Shape =>
  shape(
    {},
    { paymentRequestId, paymentId: upTo(64) },
    isNeeded ? [{ applies: () => true, needsOneOf: ['paymentRequestId', 'paymentId'] }] : [],
  );

function refundShape(has: HasBug, { positiveAmount }: Parts): Shape {
  const name = paymentNameShape(upTo(64), !has('refund-without-payment'));
  return shape(
    { refundRequestId: upTo(64), refundAmount: positiveAmount },
    { ...name.fields, refundReason: text() },
    name.conditions,
  );
}
