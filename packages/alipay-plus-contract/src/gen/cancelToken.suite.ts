// Generated from openapi/alipay-plus/openapi.yaml by countersign generate. Do not edit.

import type { ContractSuite } from '@countersign/contract-kit';

/**
 * End an access token
 * @generated from #/paths/~1v1~1authorizations~1cancelToken/post
 */
export const cancelTokenSuite: ContractSuite = {
  id: 'cancelToken',
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
    { id: 'cancelToken/required/accessToken', from: 'cancelToken.success', patch: [{ op: 'remove', path: '/accessToken' }], expect: 'request-invalid', field: 'accessToken', rule: '#/components/schemas/CancelTokenRequest/required' },
    { id: 'cancelToken/required/authClientId', from: 'cancelToken.success', patch: [{ op: 'remove', path: '/authClientId' }], expect: 'request-invalid', field: 'authClientId', rule: '#/components/schemas/CancelTokenRequest/required' },
    { id: 'cancelToken/unknown-field/unknownField', from: 'cancelToken.success', patch: [{ op: 'add', path: '/unknownField', value: 'text' }], expect: 'request-invalid', field: 'unknownField', rule: '#/components/schemas/CancelTokenRequest/additionalProperties' },
    { id: 'cancelToken/native/body/string', from: 'cancelToken.success', patch: [{ op: 'replace', path: '', value: 'text' }], expect: 'request-invalid', rule: '#/components/schemas/CancelTokenRequest/type' },
    { id: 'cancelToken/max-length/accessToken/at-limit', from: 'cancelToken.success', patch: [{ op: 'replace', path: '/accessToken', value: '28101003ACCESS0001' + 'a'.repeat(110) }], expect: 'accepted', field: 'accessToken', rule: '#/components/schemas/CancelTokenRequest/properties/accessToken/maxLength' },
    { id: 'cancelToken/max-length/accessToken/past', from: 'cancelToken.success', patch: [{ op: 'replace', path: '/accessToken', value: '28101003ACCESS0001' + 'a'.repeat(111) }], expect: 'request-invalid', field: 'accessToken', rule: '#/components/schemas/CancelTokenRequest/properties/accessToken/maxLength' },
    { id: 'cancelToken/native/accessToken/number', from: 'cancelToken.success', patch: [{ op: 'replace', path: '/accessToken', value: 20 }], expect: 'request-invalid', field: 'accessToken', rule: '#/components/schemas/CancelTokenRequest/properties/accessToken/type' },
    { id: 'cancelToken/max-length/authClientId/at-limit', from: 'cancelToken.success', patch: [{ op: 'replace', path: '/authClientId', value: 'M100200300' + 'a'.repeat(54) }], expect: 'accepted', field: 'authClientId', rule: '#/components/schemas/CancelTokenRequest/properties/authClientId/maxLength' },
    { id: 'cancelToken/max-length/authClientId/past', from: 'cancelToken.success', patch: [{ op: 'replace', path: '/authClientId', value: 'M100200300' + 'a'.repeat(55) }], expect: 'request-invalid', field: 'authClientId', rule: '#/components/schemas/CancelTokenRequest/properties/authClientId/maxLength' },
    { id: 'cancelToken/native/authClientId/number', from: 'cancelToken.success', patch: [{ op: 'replace', path: '/authClientId', value: 20 }], expect: 'request-invalid', field: 'authClientId', rule: '#/components/schemas/CancelTokenRequest/properties/authClientId/type' },
    { id: 'cancelToken/max-length/passThroughInfo/at-limit', from: 'cancelToken.success-full', patch: [{ op: 'replace', path: '/passThroughInfo', value: 'exampleKey=example' + 'a'.repeat(19982) }], expect: 'accepted', field: 'passThroughInfo', rule: '#/components/schemas/CancelTokenRequest/properties/passThroughInfo/maxLength' },
    { id: 'cancelToken/max-length/passThroughInfo/past', from: 'cancelToken.success-full', patch: [{ op: 'replace', path: '/passThroughInfo', value: 'exampleKey=example' + 'a'.repeat(19983) }], expect: 'request-invalid', field: 'passThroughInfo', rule: '#/components/schemas/CancelTokenRequest/properties/passThroughInfo/maxLength' },
    { id: 'cancelToken/native/passThroughInfo/number', from: 'cancelToken.success-full', patch: [{ op: 'replace', path: '/passThroughInfo', value: 20 }], expect: 'request-invalid', field: 'passThroughInfo', rule: '#/components/schemas/CancelTokenRequest/properties/passThroughInfo/type' },
    { id: 'cancelToken/signature/missing', from: 'cancelToken.success', patch: [], expect: 'signature-invalid', signature: 'missing', rule: '#/security' },
    { id: 'cancelToken/signature/malformed', from: 'cancelToken.success', patch: [], expect: 'signature-invalid', signature: 'malformed', rule: '#/security' },
    { id: 'cancelToken/signature/other-key', from: 'cancelToken.success', patch: [], expect: 'signature-invalid', signature: 'other-key', rule: '#/security' },
    { id: 'cancelToken/signature/other-body', from: 'cancelToken.success', patch: [], expect: 'signature-invalid', signature: 'other-body', rule: '#/security' },
    { id: 'cancelToken/signature/other-path', from: 'cancelToken.success', patch: [], expect: 'signature-invalid', signature: 'other-path', rule: '#/security' },
    { id: 'cancelToken/signature/other-client', from: 'cancelToken.success', patch: [], expect: 'signature-invalid', signature: 'other-client', rule: '#/security' },
    { id: 'cancelToken/signature/other-time', from: 'cancelToken.success', patch: [], expect: 'signature-invalid', signature: 'other-time', rule: '#/security' },
  ],
};
