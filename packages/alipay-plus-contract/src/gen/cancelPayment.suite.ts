// Generated from openapi/alipay-plus/openapi.yaml by countersign generate. Do not edit.

import type { ContractSuite } from '@countersign/contract-kit';

/**
 * Cancel a payment
 * @generated from #/paths/~1v1~1payments~1cancelPayment/post
 */
export const cancelPaymentSuite: ContractSuite = {
  id: 'cancelPayment',
  pointer: '#/paths/~1v1~1payments~1cancelPayment/post',
  method: 'post',
  path: '/v1/payments/cancelPayment',
  signed: true,
  mediaType: 'application/json',
  status: 200,
  response: '#/paths/~1v1~1payments~1cancelPayment/post/responses/200/content/application~1json/schema',
  results: {
    S: ['SUCCESS'],
    F: ['ACCESS_DENIED', 'CANCEL_WINDOW_EXCEED', 'INVALID_CLIENT', 'INVALID_SIGNATURE', 'KEY_NOT_FOUND', 'MEDIA_TYPE_NOT_ACCEPTABLE', 'METHOD_NOT_SUPPORTED', 'NO_INTERFACE_DEF', 'ORDER_NOT_EXIST', 'PARAM_ILLEGAL', 'PROCESS_FAIL', 'REPEAT_REQ_INCONSISTENT'],
    U: ['REQUEST_TRAFFIC_EXCEED_LIMIT', 'UNKNOWN_EXCEPTION'],
  },
  idempotency: { key: ['paymentRequestId'], compares: [] },
  scenarios: {
    'cancelPayment.success': {
      code: 'SUCCESS',
      request: { paymentRequestId: 'pay-20260115-000001' },
      response: { result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success' }, acquirerId: '1022188000000000001', pspId: '1022170000000000000' },
    },
    'cancelPayment.success-payment-id': {
      code: 'SUCCESS',
      request: { paymentId: '20260115194010800100188000000000131' },
      response: { result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success' }, acquirerId: '1022188000000000001' },
    },
    'cancelPayment.success-full': {
      code: 'SUCCESS',
      request: { paymentRequestId: 'pay-20260115-000008', paymentId: '20260115194010800100188000000000008' },
      response: { result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success' }, acquirerId: '1022188000000000001', pspId: '1022170000000000000' },
    },
    'cancelPayment.success-result-alone': {
      code: 'SUCCESS',
      request: { paymentRequestId: 'pay-20260115-000301' },
      response: { result: { resultStatus: 'S', resultCode: 'SUCCESS' } },
    },
    'cancelPayment.access-denied': {
      code: 'ACCESS_DENIED',
      request: { paymentId: '20260115194010800100188000000000501' },
      response: { result: { resultStatus: 'F', resultCode: 'ACCESS_DENIED', resultMessage: 'Access is refused.' } },
    },
    'cancelPayment.cancel-window-exceed': {
      code: 'CANCEL_WINDOW_EXCEED',
      request: { paymentRequestId: 'pay-20260113-000302' },
      response: { result: { resultStatus: 'F', resultCode: 'CANCEL_WINDOW_EXCEED', resultMessage: 'The time in which the payment can be canceled is over.' } },
    },
    'cancelPayment.invalid-client': {
      code: 'INVALID_CLIENT',
      request: { paymentRequestId: 'pay-20260115-000303' },
      response: { result: { resultStatus: 'F', resultCode: 'INVALID_CLIENT', resultMessage: 'The client is invalid.' } },
    },
    'cancelPayment.invalid-signature': {
      code: 'INVALID_SIGNATURE',
      request: { paymentRequestId: 'pay-20260115-000304' },
      response: { result: { resultStatus: 'F', resultCode: 'INVALID_SIGNATURE', resultMessage: 'The signature is invalid.' } },
    },
    'cancelPayment.key-not-found': {
      code: 'KEY_NOT_FOUND',
      request: { paymentRequestId: 'pay-20260115-000305' },
      response: { result: { resultStatus: 'F', resultCode: 'KEY_NOT_FOUND', resultMessage: 'The key is not found.' } },
    },
    'cancelPayment.media-type-not-acceptable': {
      code: 'MEDIA_TYPE_NOT_ACCEPTABLE',
      request: { paymentRequestId: 'pay-20260115-000306' },
      response: { result: { resultStatus: 'F', resultCode: 'MEDIA_TYPE_NOT_ACCEPTABLE', resultMessage: 'The server has no media type that the client accepts.' } },
    },
    'cancelPayment.method-not-supported': {
      code: 'METHOD_NOT_SUPPORTED',
      request: { paymentRequestId: 'pay-20260115-000307' },
      response: { result: { resultStatus: 'F', resultCode: 'METHOD_NOT_SUPPORTED', resultMessage: 'The server does not implement the HTTP method.' } },
    },
    'cancelPayment.no-interface-def': {
      code: 'NO_INTERFACE_DEF',
      request: { paymentRequestId: 'pay-20260115-000308' },
      response: { result: { resultStatus: 'F', resultCode: 'NO_INTERFACE_DEF', resultMessage: 'The API is not defined.' } },
    },
    'cancelPayment.order-not-exist': {
      code: 'ORDER_NOT_EXIST',
      request: { paymentRequestId: 'pay-20260115-000997' },
      response: { result: { resultStatus: 'F', resultCode: 'ORDER_NOT_EXIST', resultMessage: 'The payment does not exist.' } },
    },
    'cancelPayment.param-illegal': {
      code: 'PARAM_ILLEGAL',
      request: { paymentId: '2026011519401080010018800000000030' },
      response: { result: { resultStatus: 'F', resultCode: 'PARAM_ILLEGAL', resultMessage: 'A parameter is illegal, for instance no number or no valid date.' } },
    },
    'cancelPayment.process-fail': {
      code: 'PROCESS_FAIL',
      request: { paymentId: '20260115194010800100188000000000310' },
      response: { result: { resultStatus: 'F', resultCode: 'PROCESS_FAIL', resultMessage: 'A general business failure occurred.' } },
    },
    'cancelPayment.repeat-req-inconsistent': {
      code: 'REPEAT_REQ_INCONSISTENT',
      request: { paymentRequestId: 'pay-20260115-000008', paymentId: '20260115194010800100188000000000009' },
      response: { result: { resultStatus: 'F', resultCode: 'REPEAT_REQ_INCONSISTENT', resultMessage: 'The same paymentRequestId came before with other values.' } },
    },
    'cancelPayment.request-traffic-exceed-limit': {
      code: 'REQUEST_TRAFFIC_EXCEED_LIMIT',
      request: { paymentRequestId: 'pay-20260115-000311' },
      response: { result: { resultStatus: 'U', resultCode: 'REQUEST_TRAFFIC_EXCEED_LIMIT', resultMessage: 'The request traffic exceeds the limit.' } },
    },
    'cancelPayment.unknown-exception': {
      code: 'UNKNOWN_EXCEPTION',
      request: { paymentRequestId: 'pay-20260115-000312' },
      response: { result: { resultStatus: 'U', resultCode: 'UNKNOWN_EXCEPTION', resultMessage: 'The call failed for an unknown reason.' } },
    },
  },
  cases: [
    // body
    { id: 'cancelPayment/least', from: 'cancelPayment.success', patch: [], expect: 'accepted', rule: '#/paths/~1v1~1payments~1cancelPayment/post/requestBody/content/application~1json/schema' },
    { id: 'cancelPayment/fullest', from: 'cancelPayment.repeat-req-inconsistent', patch: [], expect: 'accepted', rule: '#/paths/~1v1~1payments~1cancelPayment/post/requestBody/content/application~1json/schema' },
    { id: 'cancelPayment/unknown-field/unknownField', from: 'cancelPayment.success', patch: [{ op: 'add', path: '/unknownField', value: 'text' }], expect: 'request-invalid', field: 'unknownField', rule: '#/components/schemas/CancelPaymentRequest/additionalProperties' },
    { id: 'cancelPayment/native/body/string', from: 'cancelPayment.success', patch: [{ op: 'replace', path: '', value: 'text' }], expect: 'request-invalid', rule: '#/components/schemas/CancelPaymentRequest/type' },
    // paymentRequestId
    { id: 'cancelPayment/condition/paymentRequestId-or-paymentId-is-required/satisfied', from: 'cancelPayment.success', patch: [], expect: 'accepted', field: 'paymentRequestId', rule: '#/components/schemas/CancelPaymentRequest/allOf/0' },
    { id: 'cancelPayment/condition/paymentRequestId-or-paymentId-is-required/violated', from: 'cancelPayment.success', patch: [{ op: 'remove', path: '/paymentRequestId' }], expect: 'request-invalid', field: 'paymentRequestId', rule: '#/components/schemas/CancelPaymentRequest/allOf/0' },
    { id: 'cancelPayment/native/paymentRequestId/null', from: 'cancelPayment.success', patch: [{ op: 'replace', path: '/paymentRequestId', value: null }], expect: 'request-invalid', field: 'paymentRequestId', rule: '#/components/schemas/CancelPaymentRequest/properties/paymentRequestId/type' },
    { id: 'cancelPayment/max-length/paymentRequestId/at-limit', from: 'cancelPayment.success', patch: [{ op: 'replace', path: '/paymentRequestId', value: 'pay-20260115-000001' + 'a'.repeat(45) }], expect: 'accepted', field: 'paymentRequestId', rule: '#/components/schemas/CancelPaymentRequest/properties/paymentRequestId/maxLength' },
    { id: 'cancelPayment/max-length/paymentRequestId/past', from: 'cancelPayment.success', patch: [{ op: 'replace', path: '/paymentRequestId', value: 'pay-20260115-000001' + 'a'.repeat(46) }], expect: 'request-invalid', field: 'paymentRequestId', rule: '#/components/schemas/CancelPaymentRequest/properties/paymentRequestId/maxLength' },
    { id: 'cancelPayment/max-length/paymentRequestId/at-limit-astral', from: 'cancelPayment.success', patch: [{ op: 'replace', path: '/paymentRequestId', value: '😀'.repeat(64) }], expect: 'accepted', field: 'paymentRequestId', rule: '#/components/schemas/CancelPaymentRequest/properties/paymentRequestId/maxLength' },
    { id: 'cancelPayment/native/paymentRequestId/number', from: 'cancelPayment.success', patch: [{ op: 'replace', path: '/paymentRequestId', value: 20 }], expect: 'request-invalid', field: 'paymentRequestId', rule: '#/components/schemas/CancelPaymentRequest/properties/paymentRequestId/type' },
    // paymentId
    { id: 'cancelPayment/max-length/paymentId/at-limit', from: 'cancelPayment.success-payment-id', patch: [{ op: 'replace', path: '/paymentId', value: '20260115194010800100188000000000131aaaaaaaaaaaaaaaaaaaaaaaaaaaaa' }], expect: 'accepted', field: 'paymentId', rule: '#/components/schemas/CancelPaymentRequest/properties/paymentId/maxLength' },
    { id: 'cancelPayment/max-length/paymentId/past', from: 'cancelPayment.success-payment-id', patch: [{ op: 'replace', path: '/paymentId', value: '20260115194010800100188000000000131aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' }], expect: 'request-invalid', field: 'paymentId', rule: '#/components/schemas/CancelPaymentRequest/properties/paymentId/maxLength' },
    { id: 'cancelPayment/max-length/paymentId/at-limit-astral', from: 'cancelPayment.success-payment-id', patch: [{ op: 'replace', path: '/paymentId', value: '😀'.repeat(64) }], expect: 'accepted', field: 'paymentId', rule: '#/components/schemas/CancelPaymentRequest/properties/paymentId/maxLength' },
    { id: 'cancelPayment/native/paymentId/number', from: 'cancelPayment.success-payment-id', patch: [{ op: 'replace', path: '/paymentId', value: 20 }], expect: 'request-invalid', field: 'paymentId', rule: '#/components/schemas/CancelPaymentRequest/properties/paymentId/type' },
  ],
  constraints: [
    { rule: '#/components/schemas/CancelPaymentRequest/type', field: '', keyword: 'type', satisfied: ['scenario/cancelPayment.success'], violated: ['cancelPayment/native/body/string'] },
    { rule: '#/components/schemas/CancelPaymentRequest/allOf/0', field: 'paymentRequestId', keyword: 'then', satisfied: ['cancelPayment/condition/paymentRequestId-or-paymentId-is-required/satisfied'], violated: ['cancelPayment/condition/paymentRequestId-or-paymentId-is-required/violated'] },
    { rule: '#/components/schemas/CancelPaymentRequest/additionalProperties', field: '', keyword: 'additionalProperties', satisfied: ['scenario/cancelPayment.success'], violated: ['cancelPayment/unknown-field/unknownField'] },
    { rule: '#/components/schemas/CancelPaymentRequest/properties/paymentRequestId/type', field: 'paymentRequestId', keyword: 'type', satisfied: ['scenario/cancelPayment.success'], violated: ['cancelPayment/native/paymentRequestId/null', 'cancelPayment/native/paymentRequestId/number'] },
    { rule: '#/components/schemas/CancelPaymentRequest/properties/paymentRequestId/maxLength', field: 'paymentRequestId', keyword: 'maxLength', satisfied: ['cancelPayment/max-length/paymentRequestId/at-limit', 'cancelPayment/max-length/paymentRequestId/at-limit-astral'], violated: ['cancelPayment/max-length/paymentRequestId/past'] },
    { rule: '#/components/schemas/CancelPaymentRequest/properties/paymentId/type', field: 'paymentId', keyword: 'type', satisfied: ['scenario/cancelPayment.success-payment-id'], violated: ['cancelPayment/native/paymentId/number'] },
    { rule: '#/components/schemas/CancelPaymentRequest/properties/paymentId/maxLength', field: 'paymentId', keyword: 'maxLength', satisfied: ['cancelPayment/max-length/paymentId/at-limit', 'cancelPayment/max-length/paymentId/at-limit-astral'], violated: ['cancelPayment/max-length/paymentId/past'] },
  ],
};
