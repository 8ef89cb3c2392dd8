// Generated from openapi/antom/openapi.yaml by countersign generate. Do not edit.

import type { ContractSuite } from '@countersign/contract-kit';

/**
 * Cancel a payment
 * @generated from #/paths/~1v1~1payments~1cancel/post
 */
export const cancelSuite: ContractSuite = {
  id: 'cancel',
  pointer: '#/paths/~1v1~1payments~1cancel/post',
  method: 'post',
  path: '/v1/payments/cancel',
  signed: true,
  mediaType: 'application/json',
  status: 200,
  response: '#/paths/~1v1~1payments~1cancel/post/responses/200/content/application~1json/schema',
  results: {
    S: ['SUCCESS'],
    F: ['ACCESS_DENIED', 'CANCEL_WINDOW_EXCEED', 'INVALID_API', 'KEY_NOT_FOUND', 'MERCHANT_BALANCE_NOT_ENOUGH', 'NO_INTERFACE_DEF', 'ORDER_NOT_EXIST', 'ORDER_STATUS_INVALID', 'PARAM_ILLEGAL', 'PAYMENT_METHOD_NOT_SUPPORTED', 'PROCESS_FAIL', 'SYSTEM_ERROR', 'USER_NOT_EXIST', 'USER_STATUS_ABNORMAL'],
    U: ['REQUEST_TRAFFIC_EXCEED_LIMIT', 'UNKNOWN_EXCEPTION'],
  },
  echo: ['paymentId', 'paymentRequestId'],
  scenarios: {
    'cancel.success': {
      code: 'SUCCESS',
      request: { paymentId: '20190612184010800100188820200350927' },
      response: { result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success' }, paymentId: '20190612184010800100188820200350927', paymentRequestId: 'pay_2089760038715669_202775745071532', cancelTime: '2019-06-12T19:07:11+08:00' },
    },
    'cancel.success-payment-request-id': {
      code: 'SUCCESS',
      request: { paymentRequestId: 'order-20240828-0001' },
      response: { result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success' }, paymentId: '20240828184010800100188820200000001', paymentRequestId: 'order-20240828-0001', cancelTime: '2024-08-28T21:30:05+08:00' },
    },
    'cancel.success-full': {
      code: 'SUCCESS',
      request: { paymentId: '20240828184010800100188820200000002', paymentRequestId: 'order-20240828-0002', merchantAccountId: 'account-0001' },
      response: { result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success' }, paymentId: '20240828184010800100188820200000002', paymentRequestId: 'order-20240828-0002', cancelTime: '2024-08-28T13:42:00Z' },
    },
    'cancel.access-denied': {
      code: 'ACCESS_DENIED',
      request: { paymentId: '20240828184010800100188820200000011' },
      response: { result: { resultStatus: 'F', resultCode: 'ACCESS_DENIED', resultMessage: 'Access is refused.' } },
    },
    'cancel.cancel-window-exceed': {
      code: 'CANCEL_WINDOW_EXCEED',
      request: { paymentId: '20240828184010800100188820200000012' },
      response: { result: { resultStatus: 'F', resultCode: 'CANCEL_WINDOW_EXCEED', resultMessage: 'The time in which the contract allows a cancellation is over.' } },
    },
    'cancel.invalid-api': {
      code: 'INVALID_API',
      request: { paymentRequestId: 'order-20240828-0013' },
      response: { result: { resultStatus: 'F', resultCode: 'INVALID_API', resultMessage: 'The API called is invalid or not active.' } },
    },
    'cancel.key-not-found': {
      code: 'KEY_NOT_FOUND',
      request: { paymentId: '20240828184010800100188820200000014' },
      response: { result: { resultStatus: 'F', resultCode: 'KEY_NOT_FOUND', resultMessage: "A key, private or public, is missing on Antom's side or on the merchant's." } },
    },
    'cancel.merchant-balance-not-enough': {
      code: 'MERCHANT_BALANCE_NOT_ENOUGH',
      request: { paymentId: '20240828184010800100188820200000015' },
      response: { result: { resultStatus: 'F', resultCode: 'MERCHANT_BALANCE_NOT_ENOUGH', resultMessage: "The balance of the merchant's account is too low." } },
    },
    'cancel.no-interface-def': {
      code: 'NO_INTERFACE_DEF',
      request: { paymentId: '20240828184010800100188820200000016' },
      response: { result: { resultStatus: 'F', resultCode: 'NO_INTERFACE_DEF', resultMessage: 'The API is not defined.' } },
    },
    'cancel.order-not-exist': {
      code: 'ORDER_NOT_EXIST',
      request: { paymentRequestId: 'order-20240828-0017' },
      response: { result: { resultStatus: 'F', resultCode: 'ORDER_NOT_EXIST', resultMessage: 'The order does not exist.' } },
    },
    'cancel.order-status-invalid': {
      code: 'ORDER_STATUS_INVALID',
      request: { paymentId: '20240828184010800100188820200000018', paymentRequestId: 'order-20240828-0018' },
      response: { result: { resultStatus: 'F', resultCode: 'ORDER_STATUS_INVALID', resultMessage: 'The status of the order allows no further processing.' } },
    },
    'cancel.param-illegal': {
      code: 'PARAM_ILLEGAL',
      request: { paymentRequestId: 'order-20240828-0019' },
      response: { result: { resultStatus: 'F', resultCode: 'PARAM_ILLEGAL', resultMessage: 'A required parameter is missing, or a parameter is illegal: not a number, no valid date, or of wrong length or type.' } },
    },
    'cancel.payment-method-not-supported': {
      code: 'PAYMENT_METHOD_NOT_SUPPORTED',
      request: { paymentId: '20240828184010800100188820200000020' },
      response: { result: { resultStatus: 'F', resultCode: 'PAYMENT_METHOD_NOT_SUPPORTED', resultMessage: 'The payment method does not support this operation.' } },
    },
    'cancel.process-fail': {
      code: 'PROCESS_FAIL',
      request: { paymentId: '20240828184010800100188820200000021', merchantAccountId: 'account-0002' },
      response: { result: { resultStatus: 'F', resultCode: 'PROCESS_FAIL', resultMessage: 'A general business failure occurred.' } },
    },
    'cancel.system-error': {
      code: 'SYSTEM_ERROR',
      request: { paymentId: '20240828184010800100188820200000022' },
      response: { result: { resultStatus: 'F', resultCode: 'SYSTEM_ERROR', resultMessage: 'A system error occurred.' } },
    },
    'cancel.user-not-exist': {
      code: 'USER_NOT_EXIST',
      request: { paymentId: '20240828184010800100188820200000023' },
      response: { result: { resultStatus: 'F', resultCode: 'USER_NOT_EXIST', resultMessage: 'The user does not exist at the wallet.' } },
    },
    'cancel.user-status-abnormal': {
      code: 'USER_STATUS_ABNORMAL',
      request: { paymentRequestId: 'order-20240828-0024' },
      response: { result: { resultStatus: 'F', resultCode: 'USER_STATUS_ABNORMAL', resultMessage: 'The status of the user at the wallet is abnormal.' } },
    },
    'cancel.request-traffic-exceed-limit': {
      code: 'REQUEST_TRAFFIC_EXCEED_LIMIT',
      request: { paymentRequestId: 'order-20240828-0025' },
      response: { result: { resultStatus: 'U', resultCode: 'REQUEST_TRAFFIC_EXCEED_LIMIT', resultMessage: 'The request traffic exceeds the limit.' } },
    },
    'cancel.unknown-exception': {
      code: 'UNKNOWN_EXCEPTION',
      request: { paymentId: '20240828184010800100188820200000026', paymentRequestId: 'order-20240828-0026' },
      response: { result: { resultStatus: 'U', resultCode: 'UNKNOWN_EXCEPTION', resultMessage: 'The call failed for an unknown reason.' } },
    },
  },
  cases: [
    // body
    { id: 'cancel/least', from: 'cancel.success', patch: [], expect: 'accepted', rule: '#/paths/~1v1~1payments~1cancel/post/requestBody/content/application~1json/schema' },
    { id: 'cancel/fullest', from: 'cancel.success-full', patch: [], expect: 'accepted', rule: '#/paths/~1v1~1payments~1cancel/post/requestBody/content/application~1json/schema' },
    { id: 'cancel/unknown-field/unknownField', from: 'cancel.success', patch: [{ op: 'add', path: '/unknownField', value: 'text' }], expect: 'request-invalid', field: 'unknownField', rule: '#/components/schemas/CancelRequest/additionalProperties' },
    { id: 'cancel/native/body/string', from: 'cancel.success', patch: [{ op: 'replace', path: '', value: 'text' }], expect: 'request-invalid', rule: '#/components/schemas/CancelRequest/type' },
    // paymentId
    { id: 'cancel/condition/paymentId-or-paymentRequestId-is-required/satisfied', from: 'cancel.success', patch: [], expect: 'accepted', field: 'paymentId', rule: '#/components/schemas/CancelRequest/allOf/0' },
    { id: 'cancel/condition/paymentId-or-paymentRequestId-is-required/violated', from: 'cancel.success', patch: [{ op: 'remove', path: '/paymentId' }], expect: 'request-invalid', field: 'paymentId', rule: '#/components/schemas/CancelRequest/allOf/0' },
    { id: 'cancel/native/paymentId/null', from: 'cancel.success', patch: [{ op: 'replace', path: '/paymentId', value: null }], expect: 'request-invalid', field: 'paymentId', rule: '#/components/schemas/CancelRequest/properties/paymentId/type' },
    { id: 'cancel/max-length/paymentId/at-limit', from: 'cancel.success', patch: [{ op: 'replace', path: '/paymentId', value: '20190612184010800100188820200350927aaaaaaaaaaaaaaaaaaaaaaaaaaaaa' }], expect: 'accepted', field: 'paymentId', rule: '#/components/schemas/CancelRequest/properties/paymentId/maxLength' },
    { id: 'cancel/max-length/paymentId/past', from: 'cancel.success', patch: [{ op: 'replace', path: '/paymentId', value: '20190612184010800100188820200350927aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' }], expect: 'request-invalid', field: 'paymentId', rule: '#/components/schemas/CancelRequest/properties/paymentId/maxLength' },
    { id: 'cancel/max-length/paymentId/at-limit-astral', from: 'cancel.success', patch: [{ op: 'replace', path: '/paymentId', value: '😀'.repeat(64) }], expect: 'accepted', field: 'paymentId', rule: '#/components/schemas/CancelRequest/properties/paymentId/maxLength' },
    { id: 'cancel/native/paymentId/number', from: 'cancel.success', patch: [{ op: 'replace', path: '/paymentId', value: 20 }], expect: 'request-invalid', field: 'paymentId', rule: '#/components/schemas/CancelRequest/properties/paymentId/type' },
    // paymentRequestId
    { id: 'cancel/max-length/paymentRequestId/at-limit', from: 'cancel.success-payment-request-id', patch: [{ op: 'replace', path: '/paymentRequestId', value: 'order-20240828-0001' + 'a'.repeat(45) }], expect: 'accepted', field: 'paymentRequestId', rule: '#/components/schemas/CancelRequest/properties/paymentRequestId/maxLength' },
    { id: 'cancel/max-length/paymentRequestId/past', from: 'cancel.success-payment-request-id', patch: [{ op: 'replace', path: '/paymentRequestId', value: 'order-20240828-0001' + 'a'.repeat(46) }], expect: 'request-invalid', field: 'paymentRequestId', rule: '#/components/schemas/CancelRequest/properties/paymentRequestId/maxLength' },
    { id: 'cancel/max-length/paymentRequestId/at-limit-astral', from: 'cancel.success-payment-request-id', patch: [{ op: 'replace', path: '/paymentRequestId', value: '😀'.repeat(64) }], expect: 'accepted', field: 'paymentRequestId', rule: '#/components/schemas/CancelRequest/properties/paymentRequestId/maxLength' },
    { id: 'cancel/native/paymentRequestId/number', from: 'cancel.success-payment-request-id', patch: [{ op: 'replace', path: '/paymentRequestId', value: 20 }], expect: 'request-invalid', field: 'paymentRequestId', rule: '#/components/schemas/CancelRequest/properties/paymentRequestId/type' },
    // merchantAccountId
    { id: 'cancel/max-length/merchantAccountId/at-limit', from: 'cancel.success-full', patch: [{ op: 'replace', path: '/merchantAccountId', value: 'account-0001aaaaaaaaaaaaaaaaaaaa' }], expect: 'accepted', field: 'merchantAccountId', rule: '#/components/schemas/CancelRequest/properties/merchantAccountId/maxLength' },
    { id: 'cancel/max-length/merchantAccountId/past', from: 'cancel.success-full', patch: [{ op: 'replace', path: '/merchantAccountId', value: 'account-0001aaaaaaaaaaaaaaaaaaaaa' }], expect: 'request-invalid', field: 'merchantAccountId', rule: '#/components/schemas/CancelRequest/properties/merchantAccountId/maxLength' },
    { id: 'cancel/max-length/merchantAccountId/at-limit-astral', from: 'cancel.success-full', patch: [{ op: 'replace', path: '/merchantAccountId', value: '😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀' }], expect: 'accepted', field: 'merchantAccountId', rule: '#/components/schemas/CancelRequest/properties/merchantAccountId/maxLength' },
    { id: 'cancel/native/merchantAccountId/number', from: 'cancel.success-full', patch: [{ op: 'replace', path: '/merchantAccountId', value: 20 }], expect: 'request-invalid', field: 'merchantAccountId', rule: '#/components/schemas/CancelRequest/properties/merchantAccountId/type' },
  ],
  constraints: [
    { rule: '#/components/schemas/CancelRequest/type', field: '', keyword: 'type', satisfied: ['scenario/cancel.success'], violated: ['cancel/native/body/string'] },
    { rule: '#/components/schemas/CancelRequest/allOf/0', field: 'paymentId', keyword: 'then', satisfied: ['cancel/condition/paymentId-or-paymentRequestId-is-required/satisfied'], violated: ['cancel/condition/paymentId-or-paymentRequestId-is-required/violated'] },
    { rule: '#/components/schemas/CancelRequest/additionalProperties', field: '', keyword: 'additionalProperties', satisfied: ['scenario/cancel.success'], violated: ['cancel/unknown-field/unknownField'] },
    { rule: '#/components/schemas/CancelRequest/properties/paymentId/type', field: 'paymentId', keyword: 'type', satisfied: ['scenario/cancel.success'], violated: ['cancel/native/paymentId/null', 'cancel/native/paymentId/number'] },
    { rule: '#/components/schemas/CancelRequest/properties/paymentId/maxLength', field: 'paymentId', keyword: 'maxLength', satisfied: ['cancel/max-length/paymentId/at-limit', 'cancel/max-length/paymentId/at-limit-astral'], violated: ['cancel/max-length/paymentId/past'] },
    { rule: '#/components/schemas/CancelRequest/properties/paymentRequestId/type', field: 'paymentRequestId', keyword: 'type', satisfied: ['scenario/cancel.success-payment-request-id'], violated: ['cancel/native/paymentRequestId/number'] },
    { rule: '#/components/schemas/CancelRequest/properties/paymentRequestId/maxLength', field: 'paymentRequestId', keyword: 'maxLength', satisfied: ['cancel/max-length/paymentRequestId/at-limit', 'cancel/max-length/paymentRequestId/at-limit-astral'], violated: ['cancel/max-length/paymentRequestId/past'] },
    { rule: '#/components/schemas/CancelRequest/properties/merchantAccountId/type', field: 'merchantAccountId', keyword: 'type', satisfied: ['scenario/cancel.success-full'], violated: ['cancel/native/merchantAccountId/number'] },
    { rule: '#/components/schemas/CancelRequest/properties/merchantAccountId/maxLength', field: 'merchantAccountId', keyword: 'maxLength', satisfied: ['cancel/max-length/merchantAccountId/at-limit', 'cancel/max-length/merchantAccountId/at-limit-astral'], violated: ['cancel/max-length/merchantAccountId/past'] },
  ],
};
