// Generated from openapi/alipay-plus/openapi.yaml by countersign generate. Do not edit.

import type { ContractSuite } from '@countersign/contract-kit';

/**
 * Ask what became of a payment
 * @generated from #/paths/~1v1~1payments~1inquiryPayment/post
 */
export const inquiryPaymentSuite: ContractSuite = {
  id: 'inquiryPayment',
  pointer: '#/paths/~1v1~1payments~1inquiryPayment/post',
  method: 'post',
  path: '/v1/payments/inquiryPayment',
  signed: true,
  mediaType: 'application/json',
  status: 200,
  response: '#/paths/~1v1~1payments~1inquiryPayment/post/responses/200/content/application~1json/schema',
  results: {
    S: ['SUCCESS'],
    F: ['ACCESS_DENIED', 'INVALID_CLIENT', 'INVALID_SIGNATURE', 'KEY_NOT_FOUND', 'MEDIA_TYPE_NOT_ACCEPTABLE', 'METHOD_NOT_SUPPORTED', 'NO_INTERFACE_DEF', 'ORDER_NOT_EXIST', 'PARAM_ILLEGAL', 'PROCESS_FAIL'],
    U: ['REQUEST_TRAFFIC_EXCEED_LIMIT', 'UNKNOWN_EXCEPTION'],
  },
  echo: ['paymentRequestId', 'paymentId'],
  scenarios: {
    'inquiryPayment.success': {
      code: 'SUCCESS',
      request: { paymentRequestId: 'pay-20260115-000001' },
      response: { result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success' }, paymentResult: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success' }, acquirerId: '1022188000000000001', pspId: '1022170000000000000', paymentRequestId: 'pay-20260115-000001', paymentId: '20260115194010800100188000000000001', paymentAmount: { currency: 'PHP', value: '12500' }, paymentTime: '2026-01-15T12:00:01+08:00', transactions: [] },
    },
    'inquiryPayment.success-payment-id': {
      code: 'SUCCESS',
      request: { paymentId: '20260115194010800100188000000000004' },
      response: { result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success' }, paymentResult: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success' }, acquirerId: '1022188000000000001', pspId: '1022170000000000003', paymentRequestId: 'pay-20260115-000004', paymentId: '20260115194010800100188000000000004', paymentAmount: { currency: 'MYR', value: '4250' }, paymentTime: '2026-01-15T12:04:10+08:00', customerId: '2088000000000004', walletBrandName: "Touch 'n Go eWallet" },
    },
    'inquiryPayment.success-full': {
      code: 'SUCCESS',
      request: { paymentRequestId: 'pay-20260115-000008', paymentId: '20260115194010800100188000000000008' },
      response: { result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success' }, paymentResult: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success' }, acquirerId: '1022188000000000001', pspId: '1022170000000000000', paymentRequestId: 'pay-20260115-000008', paymentId: '20260115194010800100188000000000008', paymentAmount: { currency: 'PHP', value: '99900' }, paymentTime: '2026-01-15T12:08:03+08:00', customerId: '2088000000000008', walletBrandName: 'GCash', settlementAmount: { currency: 'USD', value: '1708' }, settlementQuote: { quoteId: 'quote-20260115-0008', quoteCurrencyPair: 'PHP/USD', quotePrice: '0.0171', quoteStartTime: '2026-01-15T00:00:00+08:00', quoteExpiryTime: '2026-01-16T00:00:00+08:00', quoteUnit: '1', baseCurrency: 'PHP' }, transactions: [{ transactionResult: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success' }, transactionId: '20260120194010800100188000000000018', transactionType: 'REFUND', transactionStatus: 'SUCCESS', transactionAmount: { currency: 'PHP', value: '5000' }, transactionRequestId: 'ref-20260120-000008', transactionTime: '2026-01-20T09:30:00+08:00' }, { transactionResult: { resultStatus: 'F', resultCode: 'REFUND_AMOUNT_EXCEED', resultMessage: 'The amount is above what is left of the payment.' }, transactionId: '20260121194010800100188000000000010', transactionType: 'REFUND', transactionStatus: 'FAIL', transactionAmount: { currency: 'PHP', value: '99900' }, transactionRequestId: 'ref-20260121-000008', transactionTime: '2026-01-21T10:00:00+08:00' }], customsDeclarationAmount: { currency: 'PHP', value: '99900' }, mppPaymentId: 'mpp-20260115-000008' },
    },
    'inquiryPayment.success-in-process': {
      code: 'SUCCESS',
      request: { paymentRequestId: 'pay-20260115-000130' },
      response: { result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success' }, paymentResult: { resultStatus: 'U', resultCode: 'PAYMENT_IN_PROCESS', resultMessage: 'The payment is still in process.' }, acquirerId: '1022188000000000001', paymentRequestId: 'pay-20260115-000130' },
    },
    'inquiryPayment.success-unknown': {
      code: 'SUCCESS',
      request: { paymentRequestId: 'pay-20260115-000133' },
      response: { result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success' }, paymentResult: { resultStatus: 'U', resultCode: 'UNKNOWN_EXCEPTION', resultMessage: 'The outcome of the payment is unknown, for an unknown reason.' }, acquirerId: '1022188000000000001', paymentRequestId: 'pay-20260115-000133', paymentAmount: { currency: 'IDR', value: '7500000' } },
    },
    'inquiryPayment.success-cancel-in-process': {
      code: 'SUCCESS',
      request: { paymentRequestId: 'pay-20260115-000131' },
      response: { result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success' }, paymentResult: { resultStatus: 'U', resultCode: 'PAYMENT_IN_PROCESS', resultMessage: 'The payment is still in process.' }, acquirerId: '1022188000000000001', paymentRequestId: 'pay-20260115-000131', paymentId: '20260115194010800100188000000000131', paymentAmount: { currency: 'MYR', value: '19900' }, transactions: [{ transactionType: 'CANCEL', transactionStatus: 'PROCESSING' }] },
    },
    'inquiryPayment.success-refunded': {
      code: 'SUCCESS',
      request: { paymentRequestId: 'pay-20260115-000003' },
      response: { result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success' }, paymentResult: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success' }, acquirerId: '1022188000000000001', pspId: '1022170000000000004', paymentRequestId: 'pay-20260115-000003', paymentId: '20260115194010800100188000000000003', paymentAmount: { currency: 'IDR', value: '15850000' }, paymentTime: '2026-01-15T12:03:20+08:00', walletBrandName: 'DANA', transactions: [{ transactionResult: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success' }, transactionId: '20260118194010800100188000000000011', transactionType: 'REFUND', transactionStatus: 'SUCCESS', transactionAmount: { currency: 'IDR', value: '5850000' }, transactionRequestId: 'ref-20260118-000003', transactionTime: '2026-01-18T08:00:00+08:00' }, { transactionResult: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success' }, transactionId: '20260119194010800100188000000000012', transactionType: 'REFUND', transactionStatus: 'SUCCESS', transactionAmount: { currency: 'IDR', value: '10000000' }, transactionRequestId: 'ref-20260119-000003', transactionTime: '2026-01-19T08:00:00+08:00' }] },
    },
    'inquiryPayment.success-order-is-closed': {
      code: 'SUCCESS',
      request: { paymentRequestId: 'pay-20260115-000114' },
      response: { result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success' }, paymentResult: { resultStatus: 'F', resultCode: 'ORDER_IS_CLOSED', resultMessage: 'The order is closed, or its time has run out.' }, acquirerId: '1022188000000000001', paymentRequestId: 'pay-20260115-000114', paymentAmount: { currency: 'IDR', value: '7500000' } },
    },
    'inquiryPayment.success-user-balance-not-enough': {
      code: 'SUCCESS',
      request: { paymentRequestId: 'pay-20260115-000123' },
      response: { result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success' }, paymentResult: { resultStatus: 'F', resultCode: 'USER_BALANCE_NOT_ENOUGH', resultMessage: "The user's balance at the wallet is too low." }, acquirerId: '1022188000000000001', paymentRequestId: 'pay-20260115-000123', paymentAmount: { currency: 'PHP', value: '12500' } },
    },
    'inquiryPayment.success-risk-reject': {
      code: 'SUCCESS',
      request: { paymentRequestId: 'pay-20260115-000120' },
      response: { result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success' }, paymentResult: { resultStatus: 'F', resultCode: 'RISK_REJECT', resultMessage: 'Risk control rejected the payment.' }, acquirerId: '1022188000000000001', paymentRequestId: 'pay-20260115-000120', paymentAmount: { currency: 'PHP', value: '1000000' } },
    },
    'inquiryPayment.success-invalid-token': {
      code: 'SUCCESS',
      request: { paymentRequestId: 'pay-20260115-000108' },
      response: { result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success' }, paymentResult: { resultStatus: 'F', resultCode: 'INVALID_TOKEN', resultMessage: 'The access token is invalid or expired, or its scopes do not cover the payment.' }, acquirerId: '1022188000000000001', paymentRequestId: 'pay-20260115-000108', paymentAmount: { currency: 'PHP', value: '12500' } },
    },
    'inquiryPayment.success-process-fail': {
      code: 'SUCCESS',
      request: { paymentRequestId: 'pay-20260115-000118' },
      response: { result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success' }, paymentResult: { resultStatus: 'F', resultCode: 'PROCESS_FAIL', resultMessage: 'A general business failure occurred.' }, acquirerId: '1022188000000000001', paymentRequestId: 'pay-20260115-000118', paymentAmount: { currency: 'THB', value: '45000' } },
    },
    'inquiryPayment.success-order-not-exist': {
      code: 'SUCCESS',
      request: { paymentRequestId: 'pay-20260115-000997' },
      response: { result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success' }, paymentResult: { resultStatus: 'F', resultCode: 'ORDER_NOT_EXIST', resultMessage: 'The payment does not exist.' }, acquirerId: '1022188000000000001' },
    },
    'inquiryPayment.access-denied': {
      code: 'ACCESS_DENIED',
      request: { paymentId: '20260115194010800100188000000000500' },
      response: { result: { resultStatus: 'F', resultCode: 'ACCESS_DENIED', resultMessage: 'Access is refused.' } },
    },
    'inquiryPayment.invalid-client': {
      code: 'INVALID_CLIENT',
      request: { paymentRequestId: 'pay-20260115-000202' },
      response: { result: { resultStatus: 'F', resultCode: 'INVALID_CLIENT', resultMessage: 'The client is invalid.' } },
    },
    'inquiryPayment.invalid-signature': {
      code: 'INVALID_SIGNATURE',
      request: { paymentRequestId: 'pay-20260115-000203' },
      response: { result: { resultStatus: 'F', resultCode: 'INVALID_SIGNATURE', resultMessage: 'The signature is invalid.' } },
    },
    'inquiryPayment.key-not-found': {
      code: 'KEY_NOT_FOUND',
      request: { paymentRequestId: 'pay-20260115-000204' },
      response: { result: { resultStatus: 'F', resultCode: 'KEY_NOT_FOUND', resultMessage: 'The key is not found.' } },
    },
    'inquiryPayment.media-type-not-acceptable': {
      code: 'MEDIA_TYPE_NOT_ACCEPTABLE',
      request: { paymentRequestId: 'pay-20260115-000205' },
      response: { result: { resultStatus: 'F', resultCode: 'MEDIA_TYPE_NOT_ACCEPTABLE', resultMessage: 'The server has no media type that the client accepts.' } },
    },
    'inquiryPayment.method-not-supported': {
      code: 'METHOD_NOT_SUPPORTED',
      request: { paymentRequestId: 'pay-20260115-000206' },
      response: { result: { resultStatus: 'F', resultCode: 'METHOD_NOT_SUPPORTED', resultMessage: 'The server does not implement the HTTP method.' } },
    },
    'inquiryPayment.no-interface-def': {
      code: 'NO_INTERFACE_DEF',
      request: { paymentRequestId: 'pay-20260115-000207' },
      response: { result: { resultStatus: 'F', resultCode: 'NO_INTERFACE_DEF', resultMessage: 'The API is not defined.' } },
    },
    'inquiryPayment.order-not-exist': {
      code: 'ORDER_NOT_EXIST',
      request: { paymentRequestId: 'pay-20260115-000998' },
      response: { result: { resultStatus: 'F', resultCode: 'ORDER_NOT_EXIST', resultMessage: 'The payment does not exist.' } },
    },
    'inquiryPayment.param-illegal': {
      code: 'PARAM_ILLEGAL',
      request: { paymentId: '2026011519401080010018800000000020' },
      response: { result: { resultStatus: 'F', resultCode: 'PARAM_ILLEGAL', resultMessage: 'A parameter is illegal, for instance no number or no valid date.' } },
    },
    'inquiryPayment.process-fail': {
      code: 'PROCESS_FAIL',
      request: { paymentId: '20260115194010800100188000000000209' },
      response: { result: { resultStatus: 'F', resultCode: 'PROCESS_FAIL', resultMessage: 'A general business failure occurred.' } },
    },
    'inquiryPayment.request-traffic-exceed-limit': {
      code: 'REQUEST_TRAFFIC_EXCEED_LIMIT',
      request: { paymentRequestId: 'pay-20260115-000210' },
      response: { result: { resultStatus: 'U', resultCode: 'REQUEST_TRAFFIC_EXCEED_LIMIT', resultMessage: 'The request traffic exceeds the limit.' } },
    },
    'inquiryPayment.unknown-exception': {
      code: 'UNKNOWN_EXCEPTION',
      request: { paymentRequestId: 'pay-20260115-000211' },
      response: { result: { resultStatus: 'U', resultCode: 'UNKNOWN_EXCEPTION', resultMessage: 'The call failed for an unknown reason.' } },
    },
  },
  cases: [
    // body
    { id: 'inquiryPayment/least', from: 'inquiryPayment.success', patch: [], expect: 'accepted', rule: '#/paths/~1v1~1payments~1inquiryPayment/post/requestBody/content/application~1json/schema' },
    { id: 'inquiryPayment/fullest', from: 'inquiryPayment.success-full', patch: [], expect: 'accepted', rule: '#/paths/~1v1~1payments~1inquiryPayment/post/requestBody/content/application~1json/schema' },
    { id: 'inquiryPayment/unknown-field/unknownField', from: 'inquiryPayment.success', patch: [{ op: 'add', path: '/unknownField', value: 'text' }], expect: 'request-invalid', field: 'unknownField', rule: '#/components/schemas/InquiryPaymentRequest/additionalProperties' },
    { id: 'inquiryPayment/native/body/string', from: 'inquiryPayment.success', patch: [{ op: 'replace', path: '', value: 'text' }], expect: 'request-invalid', rule: '#/components/schemas/InquiryPaymentRequest/type' },
    // paymentRequestId
    { id: 'inquiryPayment/condition/paymentRequestId-or-paymentId-is-required/satisfied', from: 'inquiryPayment.success', patch: [], expect: 'accepted', field: 'paymentRequestId', rule: '#/components/schemas/InquiryPaymentRequest/allOf/0' },
    { id: 'inquiryPayment/condition/paymentRequestId-or-paymentId-is-required/violated', from: 'inquiryPayment.success', patch: [{ op: 'remove', path: '/paymentRequestId' }], expect: 'request-invalid', field: 'paymentRequestId', rule: '#/components/schemas/InquiryPaymentRequest/allOf/0' },
    { id: 'inquiryPayment/native/paymentRequestId/null', from: 'inquiryPayment.success', patch: [{ op: 'replace', path: '/paymentRequestId', value: null }], expect: 'request-invalid', field: 'paymentRequestId', rule: '#/components/schemas/InquiryPaymentRequest/properties/paymentRequestId/type' },
    { id: 'inquiryPayment/max-length/paymentRequestId/at-limit', from: 'inquiryPayment.success', patch: [{ op: 'replace', path: '/paymentRequestId', value: 'pay-20260115-000001' + 'a'.repeat(45) }], expect: 'accepted', field: 'paymentRequestId', rule: '#/components/schemas/InquiryPaymentRequest/properties/paymentRequestId/maxLength' },
    { id: 'inquiryPayment/max-length/paymentRequestId/past', from: 'inquiryPayment.success', patch: [{ op: 'replace', path: '/paymentRequestId', value: 'pay-20260115-000001' + 'a'.repeat(46) }], expect: 'request-invalid', field: 'paymentRequestId', rule: '#/components/schemas/InquiryPaymentRequest/properties/paymentRequestId/maxLength' },
    { id: 'inquiryPayment/max-length/paymentRequestId/at-limit-astral', from: 'inquiryPayment.success', patch: [{ op: 'replace', path: '/paymentRequestId', value: '😀'.repeat(64) }], expect: 'accepted', field: 'paymentRequestId', rule: '#/components/schemas/InquiryPaymentRequest/properties/paymentRequestId/maxLength' },
    { id: 'inquiryPayment/native/paymentRequestId/number', from: 'inquiryPayment.success', patch: [{ op: 'replace', path: '/paymentRequestId', value: 20 }], expect: 'request-invalid', field: 'paymentRequestId', rule: '#/components/schemas/InquiryPaymentRequest/properties/paymentRequestId/type' },
    // paymentId
    { id: 'inquiryPayment/max-length/paymentId/at-limit', from: 'inquiryPayment.success-payment-id', patch: [{ op: 'replace', path: '/paymentId', value: '20260115194010800100188000000000004aaaaaaaaaaaaaaaaaaaaaaaaaaaaa' }], expect: 'accepted', field: 'paymentId', rule: '#/components/schemas/InquiryPaymentRequest/properties/paymentId/maxLength' },
    { id: 'inquiryPayment/max-length/paymentId/past', from: 'inquiryPayment.success-payment-id', patch: [{ op: 'replace', path: '/paymentId', value: '20260115194010800100188000000000004aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' }], expect: 'request-invalid', field: 'paymentId', rule: '#/components/schemas/InquiryPaymentRequest/properties/paymentId/maxLength' },
    { id: 'inquiryPayment/max-length/paymentId/at-limit-astral', from: 'inquiryPayment.success-payment-id', patch: [{ op: 'replace', path: '/paymentId', value: '😀'.repeat(64) }], expect: 'accepted', field: 'paymentId', rule: '#/components/schemas/InquiryPaymentRequest/properties/paymentId/maxLength' },
    { id: 'inquiryPayment/native/paymentId/number', from: 'inquiryPayment.success-payment-id', patch: [{ op: 'replace', path: '/paymentId', value: 20 }], expect: 'request-invalid', field: 'paymentId', rule: '#/components/schemas/InquiryPaymentRequest/properties/paymentId/type' },
  ],
  constraints: [
    { rule: '#/components/schemas/InquiryPaymentRequest/type', field: '', keyword: 'type', satisfied: ['scenario/inquiryPayment.success'], violated: ['inquiryPayment/native/body/string'] },
    { rule: '#/components/schemas/InquiryPaymentRequest/allOf/0', field: 'paymentRequestId', keyword: 'then', satisfied: ['inquiryPayment/condition/paymentRequestId-or-paymentId-is-required/satisfied'], violated: ['inquiryPayment/condition/paymentRequestId-or-paymentId-is-required/violated'] },
    { rule: '#/components/schemas/InquiryPaymentRequest/additionalProperties', field: '', keyword: 'additionalProperties', satisfied: ['scenario/inquiryPayment.success'], violated: ['inquiryPayment/unknown-field/unknownField'] },
    { rule: '#/components/schemas/InquiryPaymentRequest/properties/paymentRequestId/type', field: 'paymentRequestId', keyword: 'type', satisfied: ['scenario/inquiryPayment.success'], violated: ['inquiryPayment/native/paymentRequestId/null', 'inquiryPayment/native/paymentRequestId/number'] },
    { rule: '#/components/schemas/InquiryPaymentRequest/properties/paymentRequestId/maxLength', field: 'paymentRequestId', keyword: 'maxLength', satisfied: ['inquiryPayment/max-length/paymentRequestId/at-limit', 'inquiryPayment/max-length/paymentRequestId/at-limit-astral'], violated: ['inquiryPayment/max-length/paymentRequestId/past'] },
    { rule: '#/components/schemas/InquiryPaymentRequest/properties/paymentId/type', field: 'paymentId', keyword: 'type', satisfied: ['scenario/inquiryPayment.success-payment-id'], violated: ['inquiryPayment/native/paymentId/number'] },
    { rule: '#/components/schemas/InquiryPaymentRequest/properties/paymentId/maxLength', field: 'paymentId', keyword: 'maxLength', satisfied: ['inquiryPayment/max-length/paymentId/at-limit', 'inquiryPayment/max-length/paymentId/at-limit-astral'], violated: ['inquiryPayment/max-length/paymentId/past'] },
  ],
};
