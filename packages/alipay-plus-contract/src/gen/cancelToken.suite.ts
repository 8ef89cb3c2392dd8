// Generated from openapi/alipay-plus/openapi.yaml by countersign generate. Do not edit.

import type { ContractSuite } from '@countersign/contract-kit';

/**
 * End an access token
 * @generated from #/paths/~1v1~1authorizations~1cancelToken/post
 */
export const cancelTokenSuite: ContractSuite = {
  id: 'cancelToken',
  pointer: '#/paths/~1v1~1authorizations~1cancelToken/post',
  method: 'post',
  path: '/v1/authorizations/cancelToken',
  signed: true,
  mediaType: 'application/json',
  status: 200,
  response: '#/paths/~1v1~1authorizations~1cancelToken/post/responses/200/content/application~1json/schema',
  results: {
    S: ['SUCCESS'],
    F: ['ACCESS_DENIED', 'INVALID_CLIENT', 'INVALID_SIGNATURE', 'INVALID_TOKEN', 'KEY_NOT_FOUND', 'MEDIA_TYPE_NOT_ACCEPTABLE', 'METHOD_NOT_SUPPORTED', 'NO_INTERFACE_DEF', 'PARAM_ILLEGAL', 'PROCESS_FAIL'],
    U: ['REQUEST_TRAFFIC_EXCEED_LIMIT', 'UNKNOWN_EXCEPTION'],
  },
  idempotency: { key: ['accessToken'], compares: [] },
  scenarios: {
    'cancelToken.success': {
      code: 'SUCCESS',
      request: { accessToken: '28101003ACCESS0001', authClientId: 'M100200300' },
      response: { result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success' }, pspId: '1022170000000000000', acquirerId: '1022188000000000001' },
    },
    'cancelToken.success-full': {
      code: 'SUCCESS',
      request: { accessToken: '28101003ACCESS0002', authClientId: 'M100200300', passThroughInfo: 'exampleKey=example' },
      response: { result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success' }, pspId: '1022170000000000000', acquirerId: '1022188000000000001', passThroughInfo: 'exampleKey=example' },
    },
    'cancelToken.success-result-alone': {
      code: 'SUCCESS',
      request: { accessToken: '28101003ACCESS0005', authClientId: 'M100200301' },
      response: { result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success' } },
    },
    'cancelToken.access-denied': {
      code: 'ACCESS_DENIED',
      request: { accessToken: '28101003ACCESS2001', authClientId: 'M900200300' },
      response: { result: { resultStatus: 'F', resultCode: 'ACCESS_DENIED', resultMessage: 'Access is refused.' } },
    },
    'cancelToken.invalid-client': {
      code: 'INVALID_CLIENT',
      request: { accessToken: '28101003ACCESS2002', authClientId: 'M100200300' },
      response: { result: { resultStatus: 'F', resultCode: 'INVALID_CLIENT', resultMessage: 'The client is invalid.' } },
    },
    'cancelToken.invalid-signature': {
      code: 'INVALID_SIGNATURE',
      request: { accessToken: '28101003ACCESS2003', authClientId: 'M100200300' },
      response: { result: { resultStatus: 'F', resultCode: 'INVALID_SIGNATURE', resultMessage: 'The signature is invalid.' } },
    },
    'cancelToken.invalid-token': {
      code: 'INVALID_TOKEN',
      request: { accessToken: '28101003ACCESS2004', authClientId: 'M100200300' },
      response: { result: { resultStatus: 'F', resultCode: 'INVALID_TOKEN', resultMessage: 'The access token is invalid.' } },
    },
    'cancelToken.key-not-found': {
      code: 'KEY_NOT_FOUND',
      request: { accessToken: '28101003ACCESS2005', authClientId: 'M100200300' },
      response: { result: { resultStatus: 'F', resultCode: 'KEY_NOT_FOUND', resultMessage: 'The key is not found.' } },
    },
    'cancelToken.media-type-not-acceptable': {
      code: 'MEDIA_TYPE_NOT_ACCEPTABLE',
      request: { accessToken: '28101003ACCESS2006', authClientId: 'M100200300' },
      response: { result: { resultStatus: 'F', resultCode: 'MEDIA_TYPE_NOT_ACCEPTABLE', resultMessage: 'The server has no media type that the client accepts.' } },
    },
    'cancelToken.method-not-supported': {
      code: 'METHOD_NOT_SUPPORTED',
      request: { accessToken: '28101003ACCESS2007', authClientId: 'M100200300' },
      response: { result: { resultStatus: 'F', resultCode: 'METHOD_NOT_SUPPORTED', resultMessage: 'The server does not implement the HTTP method.' } },
    },
    'cancelToken.no-interface-def': {
      code: 'NO_INTERFACE_DEF',
      request: { accessToken: '28101003ACCESS2008', authClientId: 'M100200300' },
      response: { result: { resultStatus: 'F', resultCode: 'NO_INTERFACE_DEF', resultMessage: 'The API is not defined.' } },
    },
    'cancelToken.param-illegal': {
      code: 'PARAM_ILLEGAL',
      request: { accessToken: '28101003ACCESS2009', authClientId: 'M100200309' },
      response: { result: { resultStatus: 'F', resultCode: 'PARAM_ILLEGAL', resultMessage: 'A parameter is illegal, for instance no number or no valid date.' } },
    },
    'cancelToken.process-fail': {
      code: 'PROCESS_FAIL',
      request: { accessToken: '28101003ACCESS2010', authClientId: 'M100200300' },
      response: { result: { resultStatus: 'F', resultCode: 'PROCESS_FAIL', resultMessage: 'A general business failure occurred.' } },
    },
    'cancelToken.request-traffic-exceed-limit': {
      code: 'REQUEST_TRAFFIC_EXCEED_LIMIT',
      request: { accessToken: '28101003ACCESS2011', authClientId: 'M100200300' },
      response: { result: { resultStatus: 'U', resultCode: 'REQUEST_TRAFFIC_EXCEED_LIMIT', resultMessage: 'The request traffic exceeds the limit.' } },
    },
    'cancelToken.unknown-exception': {
      code: 'UNKNOWN_EXCEPTION',
      request: { accessToken: '28101003ACCESS2012', authClientId: 'M100200300' },
      response: { result: { resultStatus: 'U', resultCode: 'UNKNOWN_EXCEPTION', resultMessage: 'The call failed for an unknown reason.' } },
    },
  },
  cases: [
    // body
    { id: 'cancelToken/least', from: 'cancelToken.success', patch: [], expect: 'accepted', rule: '#/paths/~1v1~1authorizations~1cancelToken/post/requestBody/content/application~1json/schema' },
    { id: 'cancelToken/fullest', from: 'cancelToken.success-full', patch: [], expect: 'accepted', rule: '#/paths/~1v1~1authorizations~1cancelToken/post/requestBody/content/application~1json/schema' },
    { id: 'cancelToken/unknown-field/unknownField', from: 'cancelToken.success', patch: [{ op: 'add', path: '/unknownField', value: 'text' }], expect: 'request-invalid', field: 'unknownField', rule: '#/components/schemas/CancelTokenRequest/additionalProperties' },
    { id: 'cancelToken/native/body/string', from: 'cancelToken.success', patch: [{ op: 'replace', path: '', value: 'text' }], expect: 'request-invalid', rule: '#/components/schemas/CancelTokenRequest/type' },
    // accessToken
    { id: 'cancelToken/required/accessToken', from: 'cancelToken.success', patch: [{ op: 'remove', path: '/accessToken' }], expect: 'request-invalid', field: 'accessToken', rule: '#/components/schemas/CancelTokenRequest/required' },
    { id: 'cancelToken/max-length/accessToken/at-limit', from: 'cancelToken.success', patch: [{ op: 'replace', path: '/accessToken', value: '28101003ACCESS0001' + 'a'.repeat(110) }], expect: 'accepted', field: 'accessToken', rule: '#/components/schemas/CancelTokenRequest/properties/accessToken/maxLength' },
    { id: 'cancelToken/max-length/accessToken/past', from: 'cancelToken.success', patch: [{ op: 'replace', path: '/accessToken', value: '28101003ACCESS0001' + 'a'.repeat(111) }], expect: 'request-invalid', field: 'accessToken', rule: '#/components/schemas/CancelTokenRequest/properties/accessToken/maxLength' },
    { id: 'cancelToken/max-length/accessToken/at-limit-astral', from: 'cancelToken.success', patch: [{ op: 'replace', path: '/accessToken', value: '😀'.repeat(128) }], expect: 'accepted', field: 'accessToken', rule: '#/components/schemas/CancelTokenRequest/properties/accessToken/maxLength' },
    { id: 'cancelToken/native/accessToken/number', from: 'cancelToken.success', patch: [{ op: 'replace', path: '/accessToken', value: 20 }], expect: 'request-invalid', field: 'accessToken', rule: '#/components/schemas/CancelTokenRequest/properties/accessToken/type' },
    // authClientId
    { id: 'cancelToken/required/authClientId', from: 'cancelToken.success', patch: [{ op: 'remove', path: '/authClientId' }], expect: 'request-invalid', field: 'authClientId', rule: '#/components/schemas/CancelTokenRequest/required' },
    { id: 'cancelToken/max-length/authClientId/at-limit', from: 'cancelToken.success', patch: [{ op: 'replace', path: '/authClientId', value: 'M100200300' + 'a'.repeat(54) }], expect: 'accepted', field: 'authClientId', rule: '#/components/schemas/CancelTokenRequest/properties/authClientId/maxLength' },
    { id: 'cancelToken/max-length/authClientId/past', from: 'cancelToken.success', patch: [{ op: 'replace', path: '/authClientId', value: 'M100200300' + 'a'.repeat(55) }], expect: 'request-invalid', field: 'authClientId', rule: '#/components/schemas/CancelTokenRequest/properties/authClientId/maxLength' },
    { id: 'cancelToken/max-length/authClientId/at-limit-astral', from: 'cancelToken.success', patch: [{ op: 'replace', path: '/authClientId', value: '😀'.repeat(64) }], expect: 'accepted', field: 'authClientId', rule: '#/components/schemas/CancelTokenRequest/properties/authClientId/maxLength' },
    { id: 'cancelToken/native/authClientId/number', from: 'cancelToken.success', patch: [{ op: 'replace', path: '/authClientId', value: 20 }], expect: 'request-invalid', field: 'authClientId', rule: '#/components/schemas/CancelTokenRequest/properties/authClientId/type' },
    // passThroughInfo
    { id: 'cancelToken/native/passThroughInfo/null', from: 'cancelToken.success-full', patch: [{ op: 'replace', path: '/passThroughInfo', value: null }], expect: 'request-invalid', field: 'passThroughInfo', rule: '#/components/schemas/CancelTokenRequest/properties/passThroughInfo/type' },
    { id: 'cancelToken/max-length/passThroughInfo/at-limit', from: 'cancelToken.success-full', patch: [{ op: 'replace', path: '/passThroughInfo', value: 'exampleKey=example' + 'a'.repeat(19982) }], expect: 'accepted', field: 'passThroughInfo', rule: '#/components/schemas/CancelTokenRequest/properties/passThroughInfo/maxLength' },
    { id: 'cancelToken/max-length/passThroughInfo/past', from: 'cancelToken.success-full', patch: [{ op: 'replace', path: '/passThroughInfo', value: 'exampleKey=example' + 'a'.repeat(19983) }], expect: 'request-invalid', field: 'passThroughInfo', rule: '#/components/schemas/CancelTokenRequest/properties/passThroughInfo/maxLength' },
    { id: 'cancelToken/max-length/passThroughInfo/at-limit-astral', from: 'cancelToken.success-full', patch: [{ op: 'replace', path: '/passThroughInfo', value: '😀'.repeat(20000) }], expect: 'accepted', field: 'passThroughInfo', rule: '#/components/schemas/CancelTokenRequest/properties/passThroughInfo/maxLength' },
    { id: 'cancelToken/native/passThroughInfo/number', from: 'cancelToken.success-full', patch: [{ op: 'replace', path: '/passThroughInfo', value: 20 }], expect: 'request-invalid', field: 'passThroughInfo', rule: '#/components/schemas/CancelTokenRequest/properties/passThroughInfo/type' },
  ],
  constraints: [
    { rule: '#/components/schemas/CancelTokenRequest/type', field: '', keyword: 'type', satisfied: ['scenario/cancelToken.success'], violated: ['cancelToken/native/body/string'] },
    { rule: '#/components/schemas/CancelTokenRequest/required', field: 'accessToken', keyword: 'required', satisfied: ['scenario/cancelToken.success'], violated: ['cancelToken/required/accessToken'] },
    { rule: '#/components/schemas/CancelTokenRequest/required', field: 'authClientId', keyword: 'required', satisfied: ['scenario/cancelToken.success'], violated: ['cancelToken/required/authClientId'] },
    { rule: '#/components/schemas/CancelTokenRequest/additionalProperties', field: '', keyword: 'additionalProperties', satisfied: ['scenario/cancelToken.success'], violated: ['cancelToken/unknown-field/unknownField'] },
    { rule: '#/components/schemas/CancelTokenRequest/properties/accessToken/type', field: 'accessToken', keyword: 'type', satisfied: ['scenario/cancelToken.success'], violated: ['cancelToken/native/accessToken/number'] },
    { rule: '#/components/schemas/CancelTokenRequest/properties/accessToken/maxLength', field: 'accessToken', keyword: 'maxLength', satisfied: ['cancelToken/max-length/accessToken/at-limit', 'cancelToken/max-length/accessToken/at-limit-astral'], violated: ['cancelToken/max-length/accessToken/past'] },
    { rule: '#/components/schemas/CancelTokenRequest/properties/authClientId/type', field: 'authClientId', keyword: 'type', satisfied: ['scenario/cancelToken.success'], violated: ['cancelToken/native/authClientId/number'] },
    { rule: '#/components/schemas/CancelTokenRequest/properties/authClientId/maxLength', field: 'authClientId', keyword: 'maxLength', satisfied: ['cancelToken/max-length/authClientId/at-limit', 'cancelToken/max-length/authClientId/at-limit-astral'], violated: ['cancelToken/max-length/authClientId/past'] },
    { rule: '#/components/schemas/CancelTokenRequest/properties/passThroughInfo/type', field: 'passThroughInfo', keyword: 'type', satisfied: ['scenario/cancelToken.success-full'], violated: ['cancelToken/native/passThroughInfo/null', 'cancelToken/native/passThroughInfo/number'] },
    { rule: '#/components/schemas/CancelTokenRequest/properties/passThroughInfo/maxLength', field: 'passThroughInfo', keyword: 'maxLength', satisfied: ['cancelToken/max-length/passThroughInfo/at-limit', 'cancelToken/max-length/passThroughInfo/at-limit-astral'], violated: ['cancelToken/max-length/passThroughInfo/past'] },
  ],
};
