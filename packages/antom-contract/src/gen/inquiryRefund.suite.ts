// Generated from openapi/antom/openapi.yaml by countersign generate. Do not edit.

import type { ContractSuite } from '@countersign/contract-kit';

/**
 * Ask where a refund stands
 * @generated from #/paths/~1v1~1payments~1inquiryRefund/post
 */
export const inquiryRefundSuite: ContractSuite = {
  id: 'inquiryRefund',
  pointer: '#/paths/~1v1~1payments~1inquiryRefund/post',
  method: 'post',
  path: '/v1/payments/inquiryRefund',
  signed: true,
  mediaType: 'application/json',
  status: 200,
  response: '#/paths/~1v1~1payments~1inquiryRefund/post/responses/200/content/application~1json/schema',
  results: {
    S: ['SUCCESS'],
    F: ['ACCESS_DENIED', 'INVALID_API', 'KEY_NOT_FOUND', 'NO_INTERFACE_DEF', 'ORDER_NOT_EXIST', 'PARAM_ILLEGAL', 'PROCESS_FAIL', 'SYSTEM_ERROR'],
    U: ['REQUEST_TRAFFIC_EXCEED_LIMIT', 'UNKNOWN_EXCEPTION'],
  },
  echo: ['refundRequestId', 'refundId'],
  scenarios: {
    'inquiryRefund.success': {
      code: 'SUCCESS',
      request: { refundId: '20210804194010801300188660200920931' },
      response: { result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'Success' }, refundId: '20210804194010801300188660200920931', refundRequestId: 'amsdemorefund_20210804_165236_931', refundAmount: { currency: 'HKD', value: '10000' }, refundStatus: 'SUCCESS', refundTime: '2021-08-04T01:52:37-07:00' },
    },
    'inquiryRefund.success-request-id': {
      code: 'SUCCESS',
      request: { refundRequestId: 'REFUND_20240612_0034' },
      response: { result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success' }, refundId: '20240612194010801300188660000000034', refundRequestId: 'REFUND_20240612_0034', refundAmount: { currency: 'USD', value: '7700' }, refundStatus: 'SUCCESS', refundTime: '2024-06-12T10:41:55+08:00' },
    },
    'inquiryRefund.success-processing': {
      code: 'SUCCESS',
      request: { refundRequestId: 'REFUND_20240612_0032' },
      response: { result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success' }, refundId: '20240612194010801300188660000000032', refundRequestId: 'REFUND_20240612_0032', refundAmount: { currency: 'MXN', value: '30000' }, refundStatus: 'PROCESSING' },
    },
    'inquiryRefund.success-failed': {
      code: 'SUCCESS',
      request: { refundId: '20240612194010801300188660000000041' },
      response: { result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success' }, refundId: '20240612194010801300188660000000041', refundRequestId: 'REFUND_20240612_0041', refundAmount: { currency: 'PHP', value: '60000' }, refundStatus: 'FAIL' },
    },
    'inquiryRefund.success-settlement': {
      code: 'SUCCESS',
      request: { refundId: '20240612194010801300188660000000003' },
      response: { result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success' }, refundId: '20240612194010801300188660000000003', refundRequestId: 'REFUND_20240612_0003', refundAmount: { currency: 'USD', value: '2500' }, refundStatus: 'SUCCESS', refundTime: '2024-06-12T10:15:30+08:00', grossSettlementAmount: { currency: 'SGD', value: '3380' }, settlementQuote: { quoteId: 'QUOTE_0003', quoteCurrencyPair: 'USD/SGD', quotePrice: '1.3520', quoteStartTime: '2024-06-11T00:00:00+08:00', quoteExpiryTime: '2024-06-13T00:00:00+08:00', guaranteed: 'true' } },
    },
    'inquiryRefund.success-full': {
      code: 'SUCCESS',
      request: { refundRequestId: 'REFUND_20240612_0007', refundId: '20240612194010801300188660000000007', merchantAccountId: 'account-0001' },
      response: { result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success' }, refundId: '20240612194010801300188660000000007', refundRequestId: 'REFUND_20240612_0007', refundAmount: { currency: 'USD', value: '10000' }, refundStatus: 'SUCCESS', refundTime: '2024-06-12T10:40:04+08:00', grossSettlementAmount: { currency: 'SGD', value: '13520' }, settlementQuote: { quoteId: 'QUOTE_0007', quoteCurrencyPair: 'USD/SGD', quotePrice: '1.3520', quoteStartTime: '2024-06-11T00:00:00+08:00', quoteExpiryTime: '2024-06-13T00:00:00+08:00', guaranteed: 'true', exchangeAmount: { currency: 'SGD', value: '13520' } }, metadata: "{\"ticket\":\"0007\"}", customizedInfo: { customizedField1: 'example 1', customizedField2: 'example 2', customizedField3: 'example 3', customizedField4: 'example 4', customizedField5: 'example 5' }, arn: '74537604163100000000007', actualRefundAmount: { currency: 'USD', value: '9900' }, acquirerInfo: { acquirerName: 'Example Acquiring', referenceRequestId: 'REF_0007', acquirerTransactionId: 'ACQ_0007', acquirerMerchantId: 'MID_0001', acquirerMerchantName: 'Example Shop', acquirerResultCode: '00', acquirerResultMessage: 'Approved', acquirerReasonDescription: 'Approved without remarks', acquirerCardToken: 'ACQTOKEN0007', ptspTransactionId: 'PTSP_0007' }, rrn: '416400000007' },
    },
    'inquiryRefund.refund-success': {
      code: 'SUCCESS',
      request: { refundId: '20240612194010801300188660000000002' },
      response: { result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success' }, refundId: '20240612194010801300188660000000002', refundRequestId: 'REFUND_20240612_0002', refundAmount: { currency: 'JPY', value: '1500' }, refundStatus: 'SUCCESS', refundTime: '2024-06-12T10:03:12+08:00' },
    },
    'inquiryRefund.refund-access-denied': {
      code: 'SUCCESS',
      request: { refundRequestId: 'REFUND_20240612_0011' },
      response: { result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success' }, refundId: '20240612194010801300188660000000011', refundRequestId: 'REFUND_20240612_0011', refundAmount: { currency: 'USD', value: '1200' }, refundStatus: 'FAIL' },
    },
    'inquiryRefund.refund-api-invalid': {
      code: 'SUCCESS',
      request: { refundId: '20240612194010801300188660000000013' },
      response: { result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success' }, refundId: '20240612194010801300188660000000013', refundRequestId: 'REFUND_20240612_0013', refundAmount: { currency: 'SGD', value: '900' }, refundStatus: 'FAIL' },
    },
    'inquiryRefund.refund-currency-not-support': {
      code: 'SUCCESS',
      request: { refundRequestId: 'REFUND_20240612_0012' },
      response: { result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success' }, refundId: '20240612194010801300188660000000012', refundRequestId: 'REFUND_20240612_0012', refundAmount: { currency: 'CHF', value: '1200' }, refundStatus: 'FAIL' },
    },
    'inquiryRefund.refund-invalid-merchant-status': {
      code: 'SUCCESS',
      request: { refundId: '20240612194010801300188660000000014' },
      response: { result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success' }, refundId: '20240612194010801300188660000000014', refundRequestId: 'REFUND_20240612_0014', refundAmount: { currency: 'PHP', value: '45000' }, refundStatus: 'FAIL' },
    },
    'inquiryRefund.refund-key-not-found': {
      code: 'SUCCESS',
      request: { refundRequestId: 'REFUND_20240612_0015' },
      response: { result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success' }, refundId: '20240612194010801300188660000000015', refundRequestId: 'REFUND_20240612_0015', refundAmount: { currency: 'KRW', value: '30000' }, refundStatus: 'FAIL' },
    },
    'inquiryRefund.refund-merchant-balance-not-enough': {
      code: 'SUCCESS',
      request: { refundId: '20240612194010801300188660000000016' },
      response: { result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success' }, refundId: '20240612194010801300188660000000016', refundRequestId: 'REFUND_20240612_0016', refundAmount: { currency: 'HKD', value: '250000' }, refundStatus: 'FAIL' },
    },
    'inquiryRefund.refund-multiple-refunds-not-supported': {
      code: 'SUCCESS',
      request: { refundRequestId: 'REFUND_20240612_0017' },
      response: { result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success' }, refundId: '20240612194010801300188660000000017', refundRequestId: 'REFUND_20240612_0017', refundAmount: { currency: 'THB', value: '5000' }, refundStatus: 'FAIL' },
    },
    'inquiryRefund.refund-no-interface-def': {
      code: 'SUCCESS',
      request: { refundId: '20240612194010801300188660000000018' },
      response: { result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success' }, refundId: '20240612194010801300188660000000018', refundRequestId: 'REFUND_20240612_0018', refundAmount: { currency: 'MYR', value: '4200' }, refundStatus: 'FAIL' },
    },
    'inquiryRefund.refund-order-is-closed': {
      code: 'SUCCESS',
      request: { refundRequestId: 'REFUND_20240612_0020' },
      response: { result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success' }, refundId: '20240612194010801300188660000000020', refundRequestId: 'REFUND_20240612_0020', refundAmount: { currency: 'USD', value: '3100' }, refundStatus: 'FAIL' },
    },
    'inquiryRefund.refund-order-not-exist': {
      code: 'SUCCESS',
      request: { refundId: '20240612194010801300188660000000021' },
      response: { result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success' }, refundId: '20240612194010801300188660000000021', refundRequestId: 'REFUND_20240612_0021', refundAmount: { currency: 'USD', value: '3100' }, refundStatus: 'FAIL' },
    },
    'inquiryRefund.refund-order-status-invalid': {
      code: 'SUCCESS',
      request: { refundRequestId: 'REFUND_20240612_0022' },
      response: { result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success' }, refundId: '20240612194010801300188660000000022', refundRequestId: 'REFUND_20240612_0022', refundAmount: { currency: 'EUR', value: '1999' }, refundStatus: 'FAIL' },
    },
    'inquiryRefund.refund-param-illegal': {
      code: 'SUCCESS',
      request: { refundId: '20240612194010801300188660000000023' },
      response: { result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success' }, refundId: '20240612194010801300188660000000023', refundRequestId: 'REFUND_20240612_0023', refundAmount: { currency: 'EUR', value: '1999' }, refundStatus: 'FAIL' },
    },
    'inquiryRefund.refund-process-fail': {
      code: 'SUCCESS',
      request: { refundRequestId: 'REFUND_20240612_0026' },
      response: { result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success' }, refundId: '20240612194010801300188660000000026', refundRequestId: 'REFUND_20240612_0026', refundAmount: { currency: 'GBP', value: '1250' }, refundStatus: 'FAIL' },
    },
    'inquiryRefund.refund-refund-amount-exceed': {
      code: 'SUCCESS',
      request: { refundId: '20240612194010801300188660000000027' },
      response: { result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success' }, refundId: '20240612194010801300188660000000027', refundRequestId: 'REFUND_20240612_0027', refundAmount: { currency: 'AUD', value: '90000' }, refundStatus: 'FAIL' },
    },
    'inquiryRefund.refund-refund-window-exceed': {
      code: 'SUCCESS',
      request: { refundRequestId: 'REFUND_20240612_0029' },
      response: { result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success' }, refundId: '20240612194010801300188660000000029', refundRequestId: 'REFUND_20240612_0029', refundAmount: { currency: 'BRL', value: '9900' }, refundStatus: 'FAIL' },
    },
    'inquiryRefund.refund-repeat-req-inconsistent': {
      code: 'SUCCESS',
      request: { refundId: '20240612194010801300188660000000030' },
      response: { result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success' }, refundId: '20240612194010801300188660000000030', refundRequestId: 'REFUND_20240612_0030', refundAmount: { currency: 'JPY', value: '1700' }, refundStatus: 'FAIL' },
    },
    'inquiryRefund.refund-risk-reject': {
      code: 'SUCCESS',
      request: { refundRequestId: 'REFUND_20240612_0042' },
      response: { result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success' }, refundId: '20240612194010801300188660000000042', refundRequestId: 'REFUND_20240612_0042', refundAmount: { currency: 'USD', value: '88800' }, refundStatus: 'FAIL' },
    },
    'inquiryRefund.refund-system-error': {
      code: 'SUCCESS',
      request: { refundId: '20240612194010801300188660000000031' },
      response: { result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success' }, refundId: '20240612194010801300188660000000031', refundRequestId: 'REFUND_20240612_0031', refundAmount: { currency: 'USD', value: '640' }, refundStatus: 'FAIL' },
    },
    'inquiryRefund.refund-request-traffic-exceed-limit': {
      code: 'SUCCESS',
      request: { refundRequestId: 'REFUND_20240612_0033' },
      response: { result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success' }, refundId: '20240612194010801300188660000000033', refundRequestId: 'REFUND_20240612_0033', refundAmount: { currency: 'IDR', value: '2500000' }, refundStatus: 'PROCESSING' },
    },
    'inquiryRefund.refund-unknown-exception': {
      code: 'SUCCESS',
      request: { refundId: '20240612194010801300188660000000043' },
      response: { result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success' }, refundId: '20240612194010801300188660000000043', refundRequestId: 'REFUND_20240612_0043', refundAmount: { currency: 'CLP', value: '9000' }, refundStatus: 'PROCESSING' },
    },
    'inquiryRefund.access-denied': {
      code: 'ACCESS_DENIED',
      request: { refundId: '20240612194010801300188660000000051' },
      response: { result: { resultStatus: 'F', resultCode: 'ACCESS_DENIED', resultMessage: 'Access is refused.' } },
    },
    'inquiryRefund.invalid-api': {
      code: 'INVALID_API',
      request: { refundRequestId: 'REFUND_20240612_0052' },
      response: { result: { resultStatus: 'F', resultCode: 'INVALID_API', resultMessage: 'The API called is invalid or not active.' } },
    },
    'inquiryRefund.key-not-found': {
      code: 'KEY_NOT_FOUND',
      request: { refundId: '20240612194010801300188660000000053' },
      response: { result: { resultStatus: 'F', resultCode: 'KEY_NOT_FOUND', resultMessage: "A key, private or public, is missing on Antom's side or on the merchant's." } },
    },
    'inquiryRefund.no-interface-def': {
      code: 'NO_INTERFACE_DEF',
      request: { refundId: '20240612194010801300188660000000054' },
      response: { result: { resultStatus: 'F', resultCode: 'NO_INTERFACE_DEF', resultMessage: 'The API is not defined.' } },
    },
    'inquiryRefund.order-not-exist': {
      code: 'ORDER_NOT_EXIST',
      request: { refundRequestId: 'REFUND_20240612_0055' },
      response: { result: { resultStatus: 'F', resultCode: 'ORDER_NOT_EXIST', resultMessage: 'The order does not exist.' }, refundId: null, refundRequestId: null },
    },
    'inquiryRefund.param-illegal': {
      code: 'PARAM_ILLEGAL',
      request: { refundRequestId: 'REFUND#0056' },
      response: { result: { resultStatus: 'F', resultCode: 'PARAM_ILLEGAL', resultMessage: 'A required parameter is missing, or a parameter is illegal: not a number, no valid date, or of wrong length or type.' } },
    },
    'inquiryRefund.process-fail': {
      code: 'PROCESS_FAIL',
      request: { refundRequestId: 'REFUND_20240612_0057', merchantAccountId: 'account-0002' },
      response: { result: { resultStatus: 'F', resultCode: 'PROCESS_FAIL', resultMessage: 'A general business failure occurred.' } },
    },
    'inquiryRefund.system-error': {
      code: 'SYSTEM_ERROR',
      request: { refundId: '20240612194010801300188660000000058' },
      response: { result: { resultStatus: 'F', resultCode: 'SYSTEM_ERROR', resultMessage: 'A system error occurred.' } },
    },
    'inquiryRefund.request-traffic-exceed-limit': {
      code: 'REQUEST_TRAFFIC_EXCEED_LIMIT',
      request: { refundId: '20240612194010801300188660000000059' },
      response: { result: { resultStatus: 'U', resultCode: 'REQUEST_TRAFFIC_EXCEED_LIMIT', resultMessage: 'The request traffic exceeds the limit.' } },
    },
    'inquiryRefund.unknown-exception': {
      code: 'UNKNOWN_EXCEPTION',
      request: { refundRequestId: 'REFUND_20240612_0060' },
      response: { result: { resultStatus: 'U', resultCode: 'UNKNOWN_EXCEPTION', resultMessage: 'The call failed for an unknown reason.' } },
    },
  },
  cases: [
    // body
    { id: 'inquiryRefund/least', from: 'inquiryRefund.success', patch: [], expect: 'accepted', rule: '#/paths/~1v1~1payments~1inquiryRefund/post/requestBody/content/application~1json/schema' },
    { id: 'inquiryRefund/fullest', from: 'inquiryRefund.success-full', patch: [], expect: 'accepted', rule: '#/paths/~1v1~1payments~1inquiryRefund/post/requestBody/content/application~1json/schema' },
    { id: 'inquiryRefund/unknown-field/unknownField', from: 'inquiryRefund.success', patch: [{ op: 'add', path: '/unknownField', value: 'text' }], expect: 'request-invalid', field: 'unknownField', rule: '#/components/schemas/InquiryRefundRequest/additionalProperties' },
    { id: 'inquiryRefund/native/body/string', from: 'inquiryRefund.success', patch: [{ op: 'replace', path: '', value: 'text' }], expect: 'request-invalid', rule: '#/components/schemas/InquiryRefundRequest/type' },
    // refundRequestId
    { id: 'inquiryRefund/condition/refundRequestId-or-refundId-is-required/satisfied', from: 'inquiryRefund.success', patch: [], expect: 'accepted', field: 'refundRequestId', rule: '#/components/schemas/InquiryRefundRequest/allOf/0' },
    { id: 'inquiryRefund/condition/refundRequestId-or-refundId-is-required/violated', from: 'inquiryRefund.success', patch: [{ op: 'remove', path: '/refundId' }], expect: 'request-invalid', field: 'refundRequestId', rule: '#/components/schemas/InquiryRefundRequest/allOf/0' },
    { id: 'inquiryRefund/native/refundRequestId/null', from: 'inquiryRefund.success-request-id', patch: [{ op: 'replace', path: '/refundRequestId', value: null }], expect: 'request-invalid', field: 'refundRequestId', rule: '#/components/schemas/InquiryRefundRequest/properties/refundRequestId/type' },
    { id: 'inquiryRefund/max-length/refundRequestId/at-limit', from: 'inquiryRefund.success-request-id', patch: [{ op: 'replace', path: '/refundRequestId', value: 'REFUND_20240612_0034' + 'a'.repeat(44) }], expect: 'accepted', field: 'refundRequestId', rule: '#/components/schemas/InquiryRefundRequest/properties/refundRequestId/maxLength' },
    { id: 'inquiryRefund/max-length/refundRequestId/past', from: 'inquiryRefund.success-request-id', patch: [{ op: 'replace', path: '/refundRequestId', value: 'REFUND_20240612_0034' + 'a'.repeat(45) }], expect: 'request-invalid', field: 'refundRequestId', rule: '#/components/schemas/InquiryRefundRequest/properties/refundRequestId/maxLength' },
    { id: 'inquiryRefund/max-length/refundRequestId/at-limit-astral', from: 'inquiryRefund.success-request-id', patch: [{ op: 'replace', path: '/refundRequestId', value: '😀'.repeat(64) }], expect: 'accepted', field: 'refundRequestId', rule: '#/components/schemas/InquiryRefundRequest/properties/refundRequestId/maxLength' },
    { id: 'inquiryRefund/native/refundRequestId/number', from: 'inquiryRefund.success-request-id', patch: [{ op: 'replace', path: '/refundRequestId', value: 20 }], expect: 'request-invalid', field: 'refundRequestId', rule: '#/components/schemas/InquiryRefundRequest/properties/refundRequestId/type' },
    // refundId
    { id: 'inquiryRefund/max-length/refundId/at-limit', from: 'inquiryRefund.success', patch: [{ op: 'replace', path: '/refundId', value: '20210804194010801300188660200920931aaaaaaaaaaaaaaaaaaaaaaaaaaaaa' }], expect: 'accepted', field: 'refundId', rule: '#/components/schemas/InquiryRefundRequest/properties/refundId/maxLength' },
    { id: 'inquiryRefund/max-length/refundId/past', from: 'inquiryRefund.success', patch: [{ op: 'replace', path: '/refundId', value: '20210804194010801300188660200920931aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' }], expect: 'request-invalid', field: 'refundId', rule: '#/components/schemas/InquiryRefundRequest/properties/refundId/maxLength' },
    { id: 'inquiryRefund/max-length/refundId/at-limit-astral', from: 'inquiryRefund.success', patch: [{ op: 'replace', path: '/refundId', value: '😀'.repeat(64) }], expect: 'accepted', field: 'refundId', rule: '#/components/schemas/InquiryRefundRequest/properties/refundId/maxLength' },
    { id: 'inquiryRefund/native/refundId/number', from: 'inquiryRefund.success', patch: [{ op: 'replace', path: '/refundId', value: 20 }], expect: 'request-invalid', field: 'refundId', rule: '#/components/schemas/InquiryRefundRequest/properties/refundId/type' },
    // merchantAccountId
    { id: 'inquiryRefund/max-length/merchantAccountId/at-limit', from: 'inquiryRefund.success-full', patch: [{ op: 'replace', path: '/merchantAccountId', value: 'account-0001aaaaaaaaaaaaaaaaaaaa' }], expect: 'accepted', field: 'merchantAccountId', rule: '#/components/schemas/InquiryRefundRequest/properties/merchantAccountId/maxLength' },
    { id: 'inquiryRefund/max-length/merchantAccountId/past', from: 'inquiryRefund.success-full', patch: [{ op: 'replace', path: '/merchantAccountId', value: 'account-0001aaaaaaaaaaaaaaaaaaaaa' }], expect: 'request-invalid', field: 'merchantAccountId', rule: '#/components/schemas/InquiryRefundRequest/properties/merchantAccountId/maxLength' },
    { id: 'inquiryRefund/max-length/merchantAccountId/at-limit-astral', from: 'inquiryRefund.success-full', patch: [{ op: 'replace', path: '/merchantAccountId', value: '😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀' }], expect: 'accepted', field: 'merchantAccountId', rule: '#/components/schemas/InquiryRefundRequest/properties/merchantAccountId/maxLength' },
    { id: 'inquiryRefund/native/merchantAccountId/number', from: 'inquiryRefund.success-full', patch: [{ op: 'replace', path: '/merchantAccountId', value: 20 }], expect: 'request-invalid', field: 'merchantAccountId', rule: '#/components/schemas/InquiryRefundRequest/properties/merchantAccountId/type' },
  ],
  constraints: [
    { rule: '#/components/schemas/InquiryRefundRequest/type', field: '', keyword: 'type', satisfied: ['scenario/inquiryRefund.success'], violated: ['inquiryRefund/native/body/string'] },
    { rule: '#/components/schemas/InquiryRefundRequest/allOf/0', field: 'refundRequestId', keyword: 'then', satisfied: ['inquiryRefund/condition/refundRequestId-or-refundId-is-required/satisfied'], violated: ['inquiryRefund/condition/refundRequestId-or-refundId-is-required/violated'] },
    { rule: '#/components/schemas/InquiryRefundRequest/additionalProperties', field: '', keyword: 'additionalProperties', satisfied: ['scenario/inquiryRefund.success'], violated: ['inquiryRefund/unknown-field/unknownField'] },
    { rule: '#/components/schemas/InquiryRefundRequest/properties/refundRequestId/type', field: 'refundRequestId', keyword: 'type', satisfied: ['scenario/inquiryRefund.success-request-id'], violated: ['inquiryRefund/native/refundRequestId/null', 'inquiryRefund/native/refundRequestId/number'] },
    { rule: '#/components/schemas/InquiryRefundRequest/properties/refundRequestId/maxLength', field: 'refundRequestId', keyword: 'maxLength', satisfied: ['inquiryRefund/max-length/refundRequestId/at-limit', 'inquiryRefund/max-length/refundRequestId/at-limit-astral'], violated: ['inquiryRefund/max-length/refundRequestId/past'] },
    { rule: '#/components/schemas/InquiryRefundRequest/properties/refundId/type', field: 'refundId', keyword: 'type', satisfied: ['scenario/inquiryRefund.success'], violated: ['inquiryRefund/native/refundId/number'] },
    { rule: '#/components/schemas/InquiryRefundRequest/properties/refundId/maxLength', field: 'refundId', keyword: 'maxLength', satisfied: ['inquiryRefund/max-length/refundId/at-limit', 'inquiryRefund/max-length/refundId/at-limit-astral'], violated: ['inquiryRefund/max-length/refundId/past'] },
    { rule: '#/components/schemas/InquiryRefundRequest/properties/merchantAccountId/type', field: 'merchantAccountId', keyword: 'type', satisfied: ['scenario/inquiryRefund.success-full'], violated: ['inquiryRefund/native/merchantAccountId/number'] },
    { rule: '#/components/schemas/InquiryRefundRequest/properties/merchantAccountId/maxLength', field: 'merchantAccountId', keyword: 'maxLength', satisfied: ['inquiryRefund/max-length/merchantAccountId/at-limit', 'inquiryRefund/max-length/merchantAccountId/at-limit-astral'], violated: ['inquiryRefund/max-length/merchantAccountId/past'] },
  ],
};
