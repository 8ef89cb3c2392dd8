// Generated from openapi/alipay-plus/openapi.yaml by countersign generate. Do not edit.

import type { ContractSuite } from '@countersign/contract-kit';

/**
 * Refund a payment in whole or in part
 * @generated from #/paths/~1v1~1payments~1refund/post
 */
export const refundSuite: ContractSuite = {
  id: 'refund',
  pointer: '#/paths/~1v1~1payments~1refund/post',
  method: 'post',
  path: '/v1/payments/refund',
  signed: true,
  mediaType: 'application/json',
  status: 200,
  response: '#/paths/~1v1~1payments~1refund/post/responses/200/content/application~1json/schema',
  results: {
    S: ['SUCCESS'],
    F: ['ACCESS_DENIED', 'INVALID_CLIENT', 'INVALID_SIGNATURE', 'KEY_NOT_FOUND', 'MEDIA_TYPE_NOT_ACCEPTABLE', 'METHOD_NOT_SUPPORTED', 'NO_INTERFACE_DEF', 'ORDER_NOT_EXIST', 'PARAM_ILLEGAL', 'PROCESS_FAIL', 'REFUND_AMOUNT_EXCEED', 'REFUND_WINDOW_EXCEED', 'REPEAT_REQ_INCONSISTENT', 'USER_NOT_EXIST'],
    U: ['REQUEST_TRAFFIC_EXCEED_LIMIT', 'UNKNOWN_EXCEPTION'],
  },
  idempotency: { key: ['refundRequestId'], compares: ['refundAmount', 'paymentRequestId', 'paymentId'], conflict: 'REPEAT_REQ_INCONSISTENT' },
  scenarios: {
    'refund.success': {
      code: 'SUCCESS',
      request: { paymentRequestId: 'pay-20260115-000001', refundRequestId: 'ref-20260120-000001', refundAmount: { currency: 'PHP', value: '2500' }, refundReason: 'item returned' },
      response: { result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success' }, acquirerId: '1022188000000000001', pspId: '1022170000000000000', refundId: '20260120194010800100188000000000009', refundTime: '2026-01-20T09:30:00+08:00', refundAmount: { currency: 'PHP', value: '2500' } },
    },
    'refund.success-payment-id': {
      code: 'SUCCESS',
      request: { paymentId: '20260115194010800100188000000000004', refundRequestId: 'ref-20260120-000004', refundAmount: { currency: 'MYR', value: '4250' } },
      response: { result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success' }, acquirerId: '1022188000000000001', pspId: '1022170000000000003', refundId: '20260120194010800100188000000000014', refundTime: '2026-01-20T10:04:00+08:00', refundAmount: { currency: 'MYR', value: '4250' } },
    },
    'refund.success-full': {
      code: 'SUCCESS',
      request: { paymentRequestId: 'pay-20260115-000008', paymentId: '20260115194010800100188000000000008', refundRequestId: 'ref-20260120-000008', refundAmount: { currency: 'PHP', value: '5000' }, refundReason: 'one cable returned' },
      response: { result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success' }, acquirerId: '1022188000000000001', pspId: '1022170000000000000', refundId: '20260120194010800100188000000000018', refundTime: '2026-01-20T09:30:00+08:00', refundAmount: { currency: 'PHP', value: '5000' }, settlementAmount: { currency: 'USD', value: '86' }, settlementQuote: { quoteId: 'quote-20260115-0008', quoteCurrencyPair: 'PHP/USD', quotePrice: '0.0171', quoteStartTime: '2026-01-15T00:00:00+08:00', quoteExpiryTime: '2026-01-16T00:00:00+08:00', quoteUnit: '1', baseCurrency: 'PHP' } },
    },
    'refund.success-result-alone': {
      code: 'SUCCESS',
      request: { paymentRequestId: 'pay-20260115-000006', refundRequestId: 'ref-20260120-000006', refundAmount: { currency: 'THB', value: '1' } },
      response: { result: { resultStatus: 'S', resultCode: 'SUCCESS' } },
    },
    'refund.access-denied': {
      code: 'ACCESS_DENIED',
      request: { paymentRequestId: 'pay-20260115-000401', refundRequestId: 'ref-20260120-000401', refundAmount: { currency: 'PHP', value: '1200' } },
      response: { result: { resultStatus: 'F', resultCode: 'ACCESS_DENIED', resultMessage: 'Access is refused.' } },
    },
    'refund.invalid-client': {
      code: 'INVALID_CLIENT',
      request: { paymentRequestId: 'pay-20260115-000402', refundRequestId: 'ref-20260120-000402', refundAmount: { currency: 'MYR', value: '980' }, refundReason: 'ride not taken' },
      response: { result: { resultStatus: 'F', resultCode: 'INVALID_CLIENT', resultMessage: 'The client is invalid.' } },
    },
    'refund.invalid-signature': {
      code: 'INVALID_SIGNATURE',
      request: { paymentRequestId: 'pay-20260115-000403', refundRequestId: 'ref-20260120-000403', refundAmount: { currency: 'THB', value: '45000' } },
      response: { result: { resultStatus: 'F', resultCode: 'INVALID_SIGNATURE', resultMessage: 'The signature is invalid.' } },
    },
    'refund.key-not-found': {
      code: 'KEY_NOT_FOUND',
      request: { paymentRequestId: 'pay-20260115-000404', refundRequestId: 'ref-20260120-000404', refundAmount: { currency: 'IDR', value: '5000000' }, refundReason: 'box damaged' },
      response: { result: { resultStatus: 'F', resultCode: 'KEY_NOT_FOUND', resultMessage: 'The key is not found.' } },
    },
    'refund.media-type-not-acceptable': {
      code: 'MEDIA_TYPE_NOT_ACCEPTABLE',
      request: { paymentRequestId: 'pay-20260115-000405', refundRequestId: 'ref-20260120-000405', refundAmount: { currency: 'KRW', value: '4900' } },
      response: { result: { resultStatus: 'F', resultCode: 'MEDIA_TYPE_NOT_ACCEPTABLE', resultMessage: 'The server has no media type that the client accepts.' } },
    },
    'refund.method-not-supported': {
      code: 'METHOD_NOT_SUPPORTED',
      request: { paymentId: '20260115194010800100188000000000406', refundRequestId: 'ref-20260120-000406', refundAmount: { currency: 'HKD', value: '3900' } },
      response: { result: { resultStatus: 'F', resultCode: 'METHOD_NOT_SUPPORTED', resultMessage: 'The server does not implement the HTTP method.' } },
    },
    'refund.no-interface-def': {
      code: 'NO_INTERFACE_DEF',
      request: { paymentRequestId: 'pay-20260115-000407', refundRequestId: 'ref-20260120-000407', refundAmount: { currency: 'PHP', value: '12500' }, refundReason: 'plan ended early' },
      response: { result: { resultStatus: 'F', resultCode: 'NO_INTERFACE_DEF', resultMessage: 'The API is not defined.' } },
    },
    'refund.order-not-exist': {
      code: 'ORDER_NOT_EXIST',
      request: { paymentRequestId: 'pay-20260115-000997', refundRequestId: 'ref-20260120-000408', refundAmount: { currency: 'MYR', value: '600' } },
      response: { result: { resultStatus: 'F', resultCode: 'ORDER_NOT_EXIST', resultMessage: 'The payment does not exist.' } },
    },
    'refund.param-illegal': {
      code: 'PARAM_ILLEGAL',
      request: { paymentRequestId: 'pay-20260115-000409', refundRequestId: 'ref-20260120-000409', refundAmount: { currency: 'USD', value: '100' } },
      response: { result: { resultStatus: 'F', resultCode: 'PARAM_ILLEGAL', resultMessage: 'A parameter is illegal, for instance no number or no valid date.' } },
    },
    'refund.process-fail': {
      code: 'PROCESS_FAIL',
      request: { paymentId: '20260115194010800100188000000000410', refundRequestId: 'ref-20260120-000410', refundAmount: { currency: 'THB', value: '31500' }, refundReason: 'meter read wrongly' },
      response: { result: { resultStatus: 'F', resultCode: 'PROCESS_FAIL', resultMessage: 'A general business failure occurred.' } },
    },
    'refund.refund-amount-exceed': {
      code: 'REFUND_AMOUNT_EXCEED',
      request: { paymentRequestId: 'pay-20260115-000001', refundRequestId: 'ref-20260120-000411', refundAmount: { currency: 'PHP', value: '99900' }, refundReason: 'item returned' },
      response: { result: { resultStatus: 'F', resultCode: 'REFUND_AMOUNT_EXCEED', resultMessage: 'The amount is above what is left of the payment.' } },
    },
    'refund.refund-window-exceed': {
      code: 'REFUND_WINDOW_EXCEED',
      request: { paymentRequestId: 'pay-20240115-000412', refundRequestId: 'ref-20260120-000412', refundAmount: { currency: 'KRW', value: '29000' }, refundReason: 'late complaint' },
      response: { result: { resultStatus: 'F', resultCode: 'REFUND_WINDOW_EXCEED', resultMessage: 'The time in which the payment can be refunded is over.' } },
    },
    'refund.repeat-req-inconsistent': {
      code: 'REPEAT_REQ_INCONSISTENT',
      request: { paymentRequestId: 'pay-20260115-000001', refundRequestId: 'ref-20260120-000001', refundAmount: { currency: 'PHP', value: '3000' }, refundReason: 'item returned' },
      response: { result: { resultStatus: 'F', resultCode: 'REPEAT_REQ_INCONSISTENT', resultMessage: 'The same refundRequestId came before with other values.' } },
    },
    'refund.user-not-exist': {
      code: 'USER_NOT_EXIST',
      request: { paymentRequestId: 'pay-20251201-000413', refundRequestId: 'ref-20260120-000413', refundAmount: { currency: 'IDR', value: '9900000' }, refundReason: 'box not delivered' },
      response: { result: { resultStatus: 'F', resultCode: 'USER_NOT_EXIST', resultMessage: 'The user does not exist at the wallet.' } },
    },
    'refund.request-traffic-exceed-limit': {
      code: 'REQUEST_TRAFFIC_EXCEED_LIMIT',
      request: { paymentRequestId: 'pay-20260115-000414', refundRequestId: 'ref-20260120-000414', refundAmount: { currency: 'KRW', value: '99000' }, refundReason: 'concert called off' },
      response: { result: { resultStatus: 'U', resultCode: 'REQUEST_TRAFFIC_EXCEED_LIMIT', resultMessage: 'The request traffic exceeds the limit.' } },
    },
    'refund.unknown-exception': {
      code: 'UNKNOWN_EXCEPTION',
      request: { paymentId: '20260115194010800100188000000000415', refundRequestId: 'ref-20260120-000415', refundAmount: { currency: 'HKD', value: '89900' } },
      response: { result: { resultStatus: 'U', resultCode: 'UNKNOWN_EXCEPTION', resultMessage: 'The call failed for an unknown reason.' } },
    },
  },
  cases: [
    // body
    { id: 'refund/least', from: 'refund.success-payment-id', patch: [], expect: 'accepted', rule: '#/paths/~1v1~1payments~1refund/post/requestBody/content/application~1json/schema' },
    { id: 'refund/fullest', from: 'refund.success-full', patch: [], expect: 'accepted', rule: '#/paths/~1v1~1payments~1refund/post/requestBody/content/application~1json/schema' },
    { id: 'refund/unknown-field/unknownField', from: 'refund.success', patch: [{ op: 'add', path: '/unknownField', value: 'text' }], expect: 'request-invalid', field: 'unknownField', rule: '#/components/schemas/RefundRequest/additionalProperties' },
    { id: 'refund/native/body/string', from: 'refund.success', patch: [{ op: 'replace', path: '', value: 'text' }], expect: 'request-invalid', rule: '#/components/schemas/RefundRequest/type' },
    // paymentRequestId
    { id: 'refund/condition/paymentRequestId-or-paymentId-is-required/satisfied', from: 'refund.success', patch: [], expect: 'accepted', field: 'paymentRequestId', rule: '#/components/schemas/RefundRequest/allOf/0' },
    { id: 'refund/condition/paymentRequestId-or-paymentId-is-required/violated', from: 'refund.success', patch: [{ op: 'remove', path: '/paymentRequestId' }], expect: 'request-invalid', field: 'paymentRequestId', rule: '#/components/schemas/RefundRequest/allOf/0' },
    { id: 'refund/native/paymentRequestId/null', from: 'refund.success', patch: [{ op: 'replace', path: '/paymentRequestId', value: null }], expect: 'request-invalid', field: 'paymentRequestId', rule: '#/components/schemas/RefundRequest/properties/paymentRequestId/type' },
    { id: 'refund/max-length/paymentRequestId/at-limit', from: 'refund.success', patch: [{ op: 'replace', path: '/paymentRequestId', value: 'pay-20260115-000001' + 'a'.repeat(45) }], expect: 'accepted', field: 'paymentRequestId', rule: '#/components/schemas/RefundRequest/properties/paymentRequestId/maxLength' },
    { id: 'refund/max-length/paymentRequestId/past', from: 'refund.success', patch: [{ op: 'replace', path: '/paymentRequestId', value: 'pay-20260115-000001' + 'a'.repeat(46) }], expect: 'request-invalid', field: 'paymentRequestId', rule: '#/components/schemas/RefundRequest/properties/paymentRequestId/maxLength' },
    { id: 'refund/max-length/paymentRequestId/at-limit-astral', from: 'refund.success', patch: [{ op: 'replace', path: '/paymentRequestId', value: '😀'.repeat(64) }], expect: 'accepted', field: 'paymentRequestId', rule: '#/components/schemas/RefundRequest/properties/paymentRequestId/maxLength' },
    { id: 'refund/native/paymentRequestId/number', from: 'refund.success', patch: [{ op: 'replace', path: '/paymentRequestId', value: 20 }], expect: 'request-invalid', field: 'paymentRequestId', rule: '#/components/schemas/RefundRequest/properties/paymentRequestId/type' },
    // paymentId
    { id: 'refund/max-length/paymentId/at-limit', from: 'refund.success-payment-id', patch: [{ op: 'replace', path: '/paymentId', value: '20260115194010800100188000000000004aaaaaaaaaaaaaaaaaaaaaaaaaaaaa' }], expect: 'accepted', field: 'paymentId', rule: '#/components/schemas/RefundRequest/properties/paymentId/maxLength' },
    { id: 'refund/max-length/paymentId/past', from: 'refund.success-payment-id', patch: [{ op: 'replace', path: '/paymentId', value: '20260115194010800100188000000000004aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' }], expect: 'request-invalid', field: 'paymentId', rule: '#/components/schemas/RefundRequest/properties/paymentId/maxLength' },
    { id: 'refund/max-length/paymentId/at-limit-astral', from: 'refund.success-payment-id', patch: [{ op: 'replace', path: '/paymentId', value: '😀'.repeat(64) }], expect: 'accepted', field: 'paymentId', rule: '#/components/schemas/RefundRequest/properties/paymentId/maxLength' },
    { id: 'refund/native/paymentId/number', from: 'refund.success-payment-id', patch: [{ op: 'replace', path: '/paymentId', value: 20 }], expect: 'request-invalid', field: 'paymentId', rule: '#/components/schemas/RefundRequest/properties/paymentId/type' },
    // refundRequestId
    { id: 'refund/required/refundRequestId', from: 'refund.success', patch: [{ op: 'remove', path: '/refundRequestId' }], expect: 'request-invalid', field: 'refundRequestId', rule: '#/components/schemas/RefundRequest/required' },
    { id: 'refund/max-length/refundRequestId/at-limit', from: 'refund.success', patch: [{ op: 'replace', path: '/refundRequestId', value: 'ref-20260120-000001' + 'a'.repeat(45) }], expect: 'accepted', field: 'refundRequestId', rule: '#/components/schemas/RefundRequest/properties/refundRequestId/maxLength' },
    { id: 'refund/max-length/refundRequestId/past', from: 'refund.success', patch: [{ op: 'replace', path: '/refundRequestId', value: 'ref-20260120-000001' + 'a'.repeat(46) }], expect: 'request-invalid', field: 'refundRequestId', rule: '#/components/schemas/RefundRequest/properties/refundRequestId/maxLength' },
    { id: 'refund/max-length/refundRequestId/at-limit-astral', from: 'refund.success', patch: [{ op: 'replace', path: '/refundRequestId', value: '😀'.repeat(64) }], expect: 'accepted', field: 'refundRequestId', rule: '#/components/schemas/RefundRequest/properties/refundRequestId/maxLength' },
    { id: 'refund/native/refundRequestId/number', from: 'refund.success', patch: [{ op: 'replace', path: '/refundRequestId', value: 20 }], expect: 'request-invalid', field: 'refundRequestId', rule: '#/components/schemas/RefundRequest/properties/refundRequestId/type' },
    // refundAmount
    { id: 'refund/required/refundAmount', from: 'refund.success', patch: [{ op: 'remove', path: '/refundAmount' }], expect: 'request-invalid', field: 'refundAmount', rule: '#/components/schemas/RefundRequest/required' },
    { id: 'refund/native/refundAmount/string', from: 'refund.success', patch: [{ op: 'replace', path: '/refundAmount', value: 'text' }], expect: 'request-invalid', field: 'refundAmount', rule: '#/components/schemas/PositiveRequestAmount/type' },
    { id: 'refund/unknown-field/refundAmount.unknownField', from: 'refund.success', patch: [{ op: 'add', path: '/refundAmount/unknownField', value: 'text' }], expect: 'request-invalid', field: 'refundAmount.unknownField', rule: '#/components/schemas/RequestAmount/unevaluatedProperties' },
    { id: 'refund/native/refundAmount/string@2', from: 'refund.success', patch: [{ op: 'replace', path: '/refundAmount', value: 'text' }], expect: 'request-invalid', field: 'refundAmount', rule: '#/components/schemas/RequestAmount/type' },
    { id: 'refund/native/refundAmount/string@3', from: 'refund.success', patch: [{ op: 'replace', path: '/refundAmount', value: 'text' }], expect: 'request-invalid', field: 'refundAmount', rule: '#/components/schemas/Amount/type' },
    // refundAmount.value
    { id: 'refund/native/refundAmount.value/null', from: 'refund.success', patch: [{ op: 'replace', path: '/refundAmount/value', value: null }], expect: 'request-invalid', field: 'refundAmount.value', rule: '#/components/schemas/PositiveRequestAmount/properties/value/type' },
    { id: 'refund/pattern/refundAmount.value/violated', from: 'refund.success', patch: [{ op: 'replace', path: '/refundAmount/value', value: '0' }], expect: 'request-invalid', field: 'refundAmount.value', rule: '#/components/schemas/PositiveRequestAmount/properties/value/pattern' },
    { id: 'refund/native/refundAmount.value/number', from: 'refund.success', patch: [{ op: 'replace', path: '/refundAmount/value', value: 2500 }], expect: 'request-invalid', field: 'refundAmount.value', rule: '#/components/schemas/PositiveRequestAmount/properties/value/type' },
    { id: 'refund/required/refundAmount.value', from: 'refund.success', patch: [{ op: 'remove', path: '/refundAmount/value' }], expect: 'request-invalid', field: 'refundAmount.value', rule: '#/components/schemas/Amount/required' },
    { id: 'refund/pattern/refundAmount.value/violated@2', from: 'refund.success', patch: [{ op: 'replace', path: '/refundAmount/value', value: '2500~' }], expect: 'request-invalid', field: 'refundAmount.value', rule: '#/components/schemas/NaturalNumberString/pattern' },
    { id: 'refund/native/refundAmount.value/number@2', from: 'refund.success', patch: [{ op: 'replace', path: '/refundAmount/value', value: 2500 }], expect: 'request-invalid', field: 'refundAmount.value', rule: '#/components/schemas/NaturalNumberString/type' },
    // refundAmount.currency
    { id: 'refund/required/refundAmount.currency', from: 'refund.success', patch: [{ op: 'remove', path: '/refundAmount/currency' }], expect: 'request-invalid', field: 'refundAmount.currency', rule: '#/components/schemas/Amount/required' },
    { id: 'refund/max-length/refundAmount.currency/at-limit', from: 'refund.success', patch: [{ op: 'replace', path: '/refundAmount/currency', value: 'PHP' }], expect: 'accepted', field: 'refundAmount.currency', rule: '#/components/schemas/CurrencyCode/maxLength' },
    { id: 'refund/max-length/refundAmount.currency/past', from: 'refund.success', patch: [{ op: 'replace', path: '/refundAmount/currency', value: 'PHPa' }], expect: 'request-invalid', field: 'refundAmount.currency', rule: '#/components/schemas/CurrencyCode/maxLength' },
    { id: 'refund/pattern/refundAmount.currency/violated', from: 'refund.success', patch: [{ op: 'replace', path: '/refundAmount/currency', value: '~HP' }], expect: 'request-invalid', field: 'refundAmount.currency', rule: '#/components/schemas/CurrencyCode/pattern' },
    { id: 'refund/native/refundAmount.currency/number', from: 'refund.success', patch: [{ op: 'replace', path: '/refundAmount/currency', value: 20 }], expect: 'request-invalid', field: 'refundAmount.currency', rule: '#/components/schemas/CurrencyCode/type' },
    // refundReason
    { id: 'refund/native/refundReason/number', from: 'refund.success', patch: [{ op: 'replace', path: '/refundReason', value: 20 }], expect: 'request-invalid', field: 'refundReason', rule: '#/components/schemas/RefundRequest/properties/refundReason/type' },
  ],
  constraints: [
    { rule: '#/components/schemas/RefundRequest/type', field: '', keyword: 'type', satisfied: ['scenario/refund.success'], violated: ['refund/native/body/string'] },
    { rule: '#/components/schemas/RefundRequest/required', field: 'refundRequestId', keyword: 'required', satisfied: ['scenario/refund.success'], violated: ['refund/required/refundRequestId'] },
    { rule: '#/components/schemas/RefundRequest/required', field: 'refundAmount', keyword: 'required', satisfied: ['scenario/refund.success'], violated: ['refund/required/refundAmount'] },
    { rule: '#/components/schemas/RefundRequest/allOf/0', field: 'paymentRequestId', keyword: 'then', satisfied: ['refund/condition/paymentRequestId-or-paymentId-is-required/satisfied'], violated: ['refund/condition/paymentRequestId-or-paymentId-is-required/violated'] },
    { rule: '#/components/schemas/RefundRequest/additionalProperties', field: '', keyword: 'additionalProperties', satisfied: ['scenario/refund.success'], violated: ['refund/unknown-field/unknownField'] },
    { rule: '#/components/schemas/RefundRequest/properties/paymentRequestId/type', field: 'paymentRequestId', keyword: 'type', satisfied: ['scenario/refund.success'], violated: ['refund/native/paymentRequestId/null', 'refund/native/paymentRequestId/number'] },
    { rule: '#/components/schemas/RefundRequest/properties/paymentRequestId/maxLength', field: 'paymentRequestId', keyword: 'maxLength', satisfied: ['refund/max-length/paymentRequestId/at-limit', 'refund/max-length/paymentRequestId/at-limit-astral'], violated: ['refund/max-length/paymentRequestId/past'] },
    { rule: '#/components/schemas/RefundRequest/properties/paymentId/type', field: 'paymentId', keyword: 'type', satisfied: ['scenario/refund.success-payment-id'], violated: ['refund/native/paymentId/number'] },
    { rule: '#/components/schemas/RefundRequest/properties/paymentId/maxLength', field: 'paymentId', keyword: 'maxLength', satisfied: ['refund/max-length/paymentId/at-limit', 'refund/max-length/paymentId/at-limit-astral'], violated: ['refund/max-length/paymentId/past'] },
    { rule: '#/components/schemas/RefundRequest/properties/refundRequestId/type', field: 'refundRequestId', keyword: 'type', satisfied: ['scenario/refund.success'], violated: ['refund/native/refundRequestId/number'] },
    { rule: '#/components/schemas/RefundRequest/properties/refundRequestId/maxLength', field: 'refundRequestId', keyword: 'maxLength', satisfied: ['refund/max-length/refundRequestId/at-limit', 'refund/max-length/refundRequestId/at-limit-astral'], violated: ['refund/max-length/refundRequestId/past'] },
    { rule: '#/components/schemas/PositiveRequestAmount/type', field: 'refundAmount', keyword: 'type', satisfied: ['scenario/refund.success'], violated: ['refund/native/refundAmount/string'] },
    { rule: '#/components/schemas/PositiveRequestAmount/properties/value/type', field: 'refundAmount.value', keyword: 'type', satisfied: ['scenario/refund.success'], violated: ['refund/native/refundAmount.value/null', 'refund/native/refundAmount.value/number'] },
    { rule: '#/components/schemas/PositiveRequestAmount/properties/value/pattern', field: 'refundAmount.value', keyword: 'pattern', satisfied: ['scenario/refund.success'], violated: ['refund/pattern/refundAmount.value/violated'] },
    { rule: '#/components/schemas/RequestAmount/type', field: 'refundAmount', keyword: 'type', satisfied: ['scenario/refund.success'], violated: ['refund/native/refundAmount/string@2'] },
    { rule: '#/components/schemas/RequestAmount/unevaluatedProperties', field: 'refundAmount', keyword: 'unevaluatedProperties', satisfied: ['scenario/refund.success'], violated: ['refund/unknown-field/refundAmount.unknownField'] },
    { rule: '#/components/schemas/Amount/type', field: 'refundAmount', keyword: 'type', satisfied: ['scenario/refund.success'], violated: ['refund/native/refundAmount/string@3'] },
    { rule: '#/components/schemas/Amount/required', field: 'refundAmount.currency', keyword: 'required', satisfied: ['scenario/refund.success'], violated: ['refund/required/refundAmount.currency'] },
    { rule: '#/components/schemas/Amount/required', field: 'refundAmount.value', keyword: 'required', satisfied: ['scenario/refund.success'], violated: ['refund/required/refundAmount.value'] },
    { rule: '#/components/schemas/CurrencyCode/type', field: 'refundAmount.currency', keyword: 'type', satisfied: ['scenario/refund.success'], violated: ['refund/native/refundAmount.currency/number'] },
    { rule: '#/components/schemas/CurrencyCode/maxLength', field: 'refundAmount.currency', keyword: 'maxLength', satisfied: ['refund/max-length/refundAmount.currency/at-limit'], violated: ['refund/max-length/refundAmount.currency/past'] },
    { rule: '#/components/schemas/CurrencyCode/pattern', field: 'refundAmount.currency', keyword: 'pattern', satisfied: ['scenario/refund.success'], violated: ['refund/pattern/refundAmount.currency/violated'] },
    { rule: '#/components/schemas/NaturalNumberString/type', field: 'refundAmount.value', keyword: 'type', satisfied: ['scenario/refund.success'], violated: ['refund/native/refundAmount.value/number@2'] },
    { rule: '#/components/schemas/NaturalNumberString/pattern', field: 'refundAmount.value', keyword: 'pattern', satisfied: ['scenario/refund.success'], violated: ['refund/pattern/refundAmount.value/violated@2'] },
    { rule: '#/components/schemas/RefundRequest/properties/refundReason/type', field: 'refundReason', keyword: 'type', satisfied: ['scenario/refund.success'], violated: ['refund/native/refundReason/number'] },
  ],
};
