// Generated from openapi/alipay-plus/openapi.yaml by countersign generate. Do not edit.

import type { ContractSuite } from '@countersign/contract-kit';

/**
 * Exchange an authCode or a refresh token for an access token
 * @generated from #/paths/~1v1~1authorizations~1applyToken/post
 */
export const applyTokenSuite: ContractSuite = {
  id: 'applyToken',
  pointer: '#/paths/~1v1~1authorizations~1applyToken/post',
  method: 'post',
  path: '/v1/authorizations/applyToken',
  signed: true,
  mediaType: 'application/json',
  status: 200,
  response: '#/paths/~1v1~1authorizations~1applyToken/post/responses/200/content/application~1json/schema',
  results: {
    S: ['SUCCESS'],
    F: ['ACCESS_DENIED', 'EXPIRED_REFRESH_TOKEN', 'INVALID_AUTHCODE', 'INVALID_CLIENT', 'INVALID_REFRESH_TOKEN', 'INVALID_SIGNATURE', 'KEY_NOT_FOUND', 'MEDIA_TYPE_NOT_ACCEPTABLE', 'METHOD_NOT_SUPPORTED', 'NO_INTERFACE_DEF', 'PARAM_ILLEGAL', 'PROCESS_FAIL', 'USER_NOT_EXIST', 'USER_STATUS_ABNORMAL'],
    U: ['AUTH_IN_PROCESS', 'REQUEST_TRAFFIC_EXCEED_LIMIT', 'UNKNOWN_EXCEPTION'],
  },
  scenarios: {
    'applyToken.success': {
      code: 'SUCCESS',
      request: { authClientId: 'M100200300', grantType: 'AUTHORIZATION_CODE', authCode: '2810101123456789' },
      response: { result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success' }, pspId: '1022170000000000000', acquirerId: '1022188000000000001', accessToken: '28101003ACCESS0001', accessTokenExpiryTime: '2027-01-15T12:00:00+08:00', refreshToken: '28101003REFRESH0001', refreshTokenExpiryTime: '2028-01-15T12:00:00+08:00', userLoginId: 'ex***@mail.example' },
    },
    'applyToken.success-refresh': {
      code: 'SUCCESS',
      request: { authClientId: 'M100200300', grantType: 'REFRESH_TOKEN', refreshToken: '28101003REFRESH0001' },
      response: { result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success' }, pspId: '1022170000000000000', acquirerId: '1022188000000000001', accessToken: '28101003ACCESS0002', accessTokenExpiryTime: '2028-01-10T09:30:00+08:00', refreshToken: '28101003REFRESH0002', refreshTokenExpiryTime: '2029-01-10T09:30:00+08:00', userLoginId: 'ex***@mail.example' },
    },
    'applyToken.success-full': {
      code: 'SUCCESS',
      request: { authClientId: 'M100200300', grantType: 'AUTHORIZATION_CODE', authCode: '2810101123450002', passThroughInfo: 'exampleKey=example' },
      response: { result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success' }, pspId: '1022170000000000000', acquirerId: '1022188000000000001', accessToken: '28101003ACCESS0003', accessTokenExpiryTime: '2027-02-01T08:15:30+08:00', refreshToken: '28101003REFRESH0003', refreshTokenExpiryTime: '2028-02-01T08:15:30+08:00', userLoginId: '0917****567', customerId: '2160220000000001', walletForAccountBinding: { walletName: 'GCASH', walletBrandName: 'GCash' }, passThroughInfo: 'exampleKey=example' },
    },
    'applyToken.success-refresh-full': {
      code: 'SUCCESS',
      request: { authClientId: 'M100200300', grantType: 'REFRESH_TOKEN', refreshToken: '28101003REFRESH0003', passThroughInfo: 'exampleKey=example' },
      response: { result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success' }, pspId: '1022170000000000000', acquirerId: '1022188000000000001', accessToken: '28101003ACCESS0004', accessTokenExpiryTime: '2028-01-25T08:15:30+08:00', refreshToken: '28101003REFRESH0004', refreshTokenExpiryTime: '2029-01-25T08:15:30+08:00' },
    },
    'applyToken.success-no-refresh': {
      code: 'SUCCESS',
      request: { authClientId: 'M100200301', grantType: 'AUTHORIZATION_CODE', authCode: '2810101123450003' },
      response: { result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success' }, pspId: '1022170000000000006', acquirerId: '1022188000000000001', accessToken: '28101003ACCESS0005', accessTokenExpiryTime: '2120-08-25T00:00:00+08:00' },
    },
    'applyToken.access-denied': {
      code: 'ACCESS_DENIED',
      request: { authClientId: 'M100200300', grantType: 'AUTHORIZATION_CODE', authCode: '2810101123451001' },
      response: { result: { resultStatus: 'F', resultCode: 'ACCESS_DENIED', resultMessage: 'Access is refused.' } },
    },
    'applyToken.expired-refresh-token': {
      code: 'EXPIRED_REFRESH_TOKEN',
      request: { authClientId: 'M100200300', grantType: 'REFRESH_TOKEN', refreshToken: '28101003REFRESH1002' },
      response: { result: { resultStatus: 'F', resultCode: 'EXPIRED_REFRESH_TOKEN', resultMessage: 'The refresh token has expired.' } },
    },
    'applyToken.invalid-authcode': {
      code: 'INVALID_AUTHCODE',
      request: { authClientId: 'M100200300', grantType: 'AUTHORIZATION_CODE', authCode: '2810101123451003' },
      response: { result: { resultStatus: 'F', resultCode: 'INVALID_AUTHCODE', resultMessage: 'The authorization code is invalid, or was used before.' } },
    },
    'applyToken.invalid-client': {
      code: 'INVALID_CLIENT',
      request: { authClientId: 'M100200304', grantType: 'AUTHORIZATION_CODE', authCode: '2810101123451004' },
      response: { result: { resultStatus: 'F', resultCode: 'INVALID_CLIENT', resultMessage: 'The client is invalid.' } },
    },
    'applyToken.invalid-refresh-token': {
      code: 'INVALID_REFRESH_TOKEN',
      request: { authClientId: 'M100200300', grantType: 'REFRESH_TOKEN', refreshToken: '28101003REFRESH0000' },
      response: { result: { resultStatus: 'F', resultCode: 'INVALID_REFRESH_TOKEN', resultMessage: 'The refresh token is invalid.' } },
    },
    'applyToken.invalid-signature': {
      code: 'INVALID_SIGNATURE',
      request: { authClientId: 'M100200300', grantType: 'REFRESH_TOKEN', refreshToken: '28101003REFRESH1006' },
      response: { result: { resultStatus: 'F', resultCode: 'INVALID_SIGNATURE', resultMessage: 'The signature is invalid.' } },
    },
    'applyToken.key-not-found': {
      code: 'KEY_NOT_FOUND',
      request: { authClientId: 'M100200300', grantType: 'AUTHORIZATION_CODE', authCode: '2810101123451007' },
      response: { result: { resultStatus: 'F', resultCode: 'KEY_NOT_FOUND', resultMessage: 'The key is not found.' } },
    },
    'applyToken.media-type-not-acceptable': {
      code: 'MEDIA_TYPE_NOT_ACCEPTABLE',
      request: { authClientId: 'M100200300', grantType: 'REFRESH_TOKEN', refreshToken: '28101003REFRESH1008' },
      response: { result: { resultStatus: 'F', resultCode: 'MEDIA_TYPE_NOT_ACCEPTABLE', resultMessage: 'The server has no media type that the client accepts.' } },
    },
    'applyToken.method-not-supported': {
      code: 'METHOD_NOT_SUPPORTED',
      request: { authClientId: 'M100200300', grantType: 'AUTHORIZATION_CODE', authCode: '2810101123451009' },
      response: { result: { resultStatus: 'F', resultCode: 'METHOD_NOT_SUPPORTED', resultMessage: 'The server does not implement the HTTP method.' } },
    },
    'applyToken.no-interface-def': {
      code: 'NO_INTERFACE_DEF',
      request: { authClientId: 'M100200300', grantType: 'REFRESH_TOKEN', refreshToken: '28101003REFRESH1010' },
      response: { result: { resultStatus: 'F', resultCode: 'NO_INTERFACE_DEF', resultMessage: 'The API is not defined.' } },
    },
    'applyToken.param-illegal': {
      code: 'PARAM_ILLEGAL',
      request: { authClientId: 'M100200311', grantType: 'AUTHORIZATION_CODE', authCode: '2810101123451011' },
      response: { result: { resultStatus: 'F', resultCode: 'PARAM_ILLEGAL', resultMessage: 'A parameter is illegal, for instance no number or no valid date.' } },
    },
    'applyToken.process-fail': {
      code: 'PROCESS_FAIL',
      request: { authClientId: 'M100200300', grantType: 'AUTHORIZATION_CODE', authCode: '2810101123451012' },
      response: { result: { resultStatus: 'F', resultCode: 'PROCESS_FAIL', resultMessage: 'A general business failure occurred.' } },
    },
    'applyToken.user-not-exist': {
      code: 'USER_NOT_EXIST',
      request: { authClientId: 'M100200300', grantType: 'REFRESH_TOKEN', refreshToken: '28101003REFRESH1013' },
      response: { result: { resultStatus: 'F', resultCode: 'USER_NOT_EXIST', resultMessage: 'The user does not exist at the wallet.' } },
    },
    'applyToken.user-status-abnormal': {
      code: 'USER_STATUS_ABNORMAL',
      request: { authClientId: 'M100200300', grantType: 'AUTHORIZATION_CODE', authCode: '2810101123451014' },
      response: { result: { resultStatus: 'F', resultCode: 'USER_STATUS_ABNORMAL', resultMessage: 'The status of the user at the wallet is abnormal.' } },
    },
    'applyToken.auth-in-process': {
      code: 'AUTH_IN_PROCESS',
      request: { authClientId: 'M100200300', grantType: 'AUTHORIZATION_CODE', authCode: '2810101123451017' },
      response: { result: { resultStatus: 'U', resultCode: 'AUTH_IN_PROCESS', resultMessage: 'The authorization is still in process.' } },
    },
    'applyToken.request-traffic-exceed-limit': {
      code: 'REQUEST_TRAFFIC_EXCEED_LIMIT',
      request: { authClientId: 'M100200300', grantType: 'REFRESH_TOKEN', refreshToken: '28101003REFRESH1015' },
      response: { result: { resultStatus: 'U', resultCode: 'REQUEST_TRAFFIC_EXCEED_LIMIT', resultMessage: 'The request traffic exceeds the limit.' } },
    },
    'applyToken.unknown-exception': {
      code: 'UNKNOWN_EXCEPTION',
      request: { authClientId: 'M100200300', grantType: 'AUTHORIZATION_CODE', authCode: '2810101123451016' },
      response: { result: { resultStatus: 'U', resultCode: 'UNKNOWN_EXCEPTION', resultMessage: 'The call failed for an unknown reason.' } },
    },
  },
  cases: [
    // body
    { id: 'applyToken/least', from: 'applyToken.success', patch: [], expect: 'accepted', rule: '#/paths/~1v1~1authorizations~1applyToken/post/requestBody/content/application~1json/schema' },
    { id: 'applyToken/fullest', from: 'applyToken.success-refresh-full', patch: [{ op: 'add', path: '/authCode', value: '2810101123450002' }], expect: 'accepted', rule: '#/paths/~1v1~1authorizations~1applyToken/post/requestBody/content/application~1json/schema' },
    { id: 'applyToken/unknown-field/unknownField', from: 'applyToken.success', patch: [{ op: 'add', path: '/unknownField', value: 'text' }], expect: 'request-invalid', field: 'unknownField', rule: '#/components/schemas/ApplyTokenRequest/additionalProperties' },
    { id: 'applyToken/native/body/string', from: 'applyToken.success', patch: [{ op: 'replace', path: '', value: 'text' }], expect: 'request-invalid', rule: '#/components/schemas/ApplyTokenRequest/type' },
    // authClientId
    { id: 'applyToken/required/authClientId', from: 'applyToken.success', patch: [{ op: 'remove', path: '/authClientId' }], expect: 'request-invalid', field: 'authClientId', rule: '#/components/schemas/ApplyTokenRequest/required' },
    { id: 'applyToken/max-length/authClientId/at-limit', from: 'applyToken.success', patch: [{ op: 'replace', path: '/authClientId', value: 'M100200300' + 'a'.repeat(54) }], expect: 'accepted', field: 'authClientId', rule: '#/components/schemas/ApplyTokenRequest/properties/authClientId/maxLength' },
    { id: 'applyToken/max-length/authClientId/past', from: 'applyToken.success', patch: [{ op: 'replace', path: '/authClientId', value: 'M100200300' + 'a'.repeat(55) }], expect: 'request-invalid', field: 'authClientId', rule: '#/components/schemas/ApplyTokenRequest/properties/authClientId/maxLength' },
    { id: 'applyToken/max-length/authClientId/at-limit-astral', from: 'applyToken.success', patch: [{ op: 'replace', path: '/authClientId', value: '😀'.repeat(64) }], expect: 'accepted', field: 'authClientId', rule: '#/components/schemas/ApplyTokenRequest/properties/authClientId/maxLength' },
    { id: 'applyToken/native/authClientId/number', from: 'applyToken.success', patch: [{ op: 'replace', path: '/authClientId', value: 20 }], expect: 'request-invalid', field: 'authClientId', rule: '#/components/schemas/ApplyTokenRequest/properties/authClientId/type' },
    // grantType
    { id: 'applyToken/required/grantType', from: 'applyToken.success', patch: [{ op: 'remove', path: '/grantType' }], expect: 'request-invalid', field: 'grantType', rule: '#/components/schemas/ApplyTokenRequest/required' },
    { id: 'applyToken/enum/grantType/AUTHORIZATION_CODE', from: 'applyToken.success', patch: [{ op: 'replace', path: '/grantType', value: 'AUTHORIZATION_CODE' }], expect: 'accepted', field: 'grantType', rule: '#/components/schemas/ApplyTokenRequest/properties/grantType/enum' },
    { id: 'applyToken/enum/grantType/REFRESH_TOKEN', from: 'applyToken.success-refresh', patch: [{ op: 'replace', path: '/grantType', value: 'REFRESH_TOKEN' }], expect: 'accepted', field: 'grantType', rule: '#/components/schemas/ApplyTokenRequest/properties/grantType/enum' },
    { id: 'applyToken/foreign-value/grantType', from: 'applyToken.success', patch: [{ op: 'replace', path: '/grantType', value: 'AUTHORIZATION_CODEX' }], expect: 'request-invalid', field: 'grantType', rule: '#/components/schemas/ApplyTokenRequest/properties/grantType/enum' },
    { id: 'applyToken/native/grantType/number', from: 'applyToken.success', patch: [{ op: 'replace', path: '/grantType', value: 20 }], expect: 'request-invalid', field: 'grantType', rule: '#/components/schemas/ApplyTokenRequest/properties/grantType/type' },
    // authCode
    { id: 'applyToken/condition/authCode-is-required-when-grantType-is-AUTHORIZATION_CODE/satisfied', from: 'applyToken.success', patch: [], expect: 'accepted', field: 'authCode', rule: '#/components/schemas/ApplyTokenRequest/allOf/0' },
    { id: 'applyToken/condition/authCode-is-required-when-grantType-is-AUTHORIZATION_CODE/violated', from: 'applyToken.success', patch: [{ op: 'remove', path: '/authCode' }], expect: 'request-invalid', field: 'authCode', rule: '#/components/schemas/ApplyTokenRequest/allOf/0' },
    { id: 'applyToken/native/authCode/null', from: 'applyToken.success', patch: [{ op: 'replace', path: '/authCode', value: null }], expect: 'request-invalid', field: 'authCode', rule: '#/components/schemas/ApplyTokenRequest/properties/authCode/type' },
    { id: 'applyToken/native/authCode/number', from: 'applyToken.success', patch: [{ op: 'replace', path: '/authCode', value: 2810101123456789 }], expect: 'request-invalid', field: 'authCode', rule: '#/components/schemas/ApplyTokenRequest/properties/authCode/type' },
    // refreshToken
    { id: 'applyToken/condition/refreshToken-is-required-when-grantType-is-REFRESH_TOKEN/satisfied', from: 'applyToken.success-refresh', patch: [], expect: 'accepted', field: 'refreshToken', rule: '#/components/schemas/ApplyTokenRequest/allOf/1' },
    { id: 'applyToken/condition/refreshToken-is-required-when-grantType-is-REFRESH_TOKEN/violated', from: 'applyToken.success-refresh', patch: [{ op: 'remove', path: '/refreshToken' }], expect: 'request-invalid', field: 'refreshToken', rule: '#/components/schemas/ApplyTokenRequest/allOf/1' },
    { id: 'applyToken/native/refreshToken/number', from: 'applyToken.success-refresh', patch: [{ op: 'replace', path: '/refreshToken', value: 20 }], expect: 'request-invalid', field: 'refreshToken', rule: '#/components/schemas/ApplyTokenRequest/properties/refreshToken/type' },
    // passThroughInfo
    { id: 'applyToken/native/passThroughInfo/number', from: 'applyToken.success-full', patch: [{ op: 'replace', path: '/passThroughInfo', value: 20 }], expect: 'request-invalid', field: 'passThroughInfo', rule: '#/components/schemas/ApplyTokenRequest/properties/passThroughInfo/type' },
  ],
  constraints: [
    { rule: '#/components/schemas/ApplyTokenRequest/type', field: '', keyword: 'type', satisfied: ['scenario/applyToken.success'], violated: ['applyToken/native/body/string'] },
    { rule: '#/components/schemas/ApplyTokenRequest/required', field: 'authClientId', keyword: 'required', satisfied: ['scenario/applyToken.success'], violated: ['applyToken/required/authClientId'] },
    { rule: '#/components/schemas/ApplyTokenRequest/required', field: 'grantType', keyword: 'required', satisfied: ['scenario/applyToken.success'], violated: ['applyToken/required/grantType'] },
    { rule: '#/components/schemas/ApplyTokenRequest/allOf/0', field: 'authCode', keyword: 'then', satisfied: ['applyToken/condition/authCode-is-required-when-grantType-is-AUTHORIZATION_CODE/satisfied'], violated: ['applyToken/condition/authCode-is-required-when-grantType-is-AUTHORIZATION_CODE/violated'] },
    { rule: '#/components/schemas/ApplyTokenRequest/allOf/1', field: 'refreshToken', keyword: 'then', satisfied: ['applyToken/condition/refreshToken-is-required-when-grantType-is-REFRESH_TOKEN/satisfied'], violated: ['applyToken/condition/refreshToken-is-required-when-grantType-is-REFRESH_TOKEN/violated'] },
    { rule: '#/components/schemas/ApplyTokenRequest/additionalProperties', field: '', keyword: 'additionalProperties', satisfied: ['scenario/applyToken.success'], violated: ['applyToken/unknown-field/unknownField'] },
    { rule: '#/components/schemas/ApplyTokenRequest/properties/authClientId/type', field: 'authClientId', keyword: 'type', satisfied: ['scenario/applyToken.success'], violated: ['applyToken/native/authClientId/number'] },
    { rule: '#/components/schemas/ApplyTokenRequest/properties/authClientId/maxLength', field: 'authClientId', keyword: 'maxLength', satisfied: ['applyToken/max-length/authClientId/at-limit', 'applyToken/max-length/authClientId/at-limit-astral'], violated: ['applyToken/max-length/authClientId/past'] },
    { rule: '#/components/schemas/ApplyTokenRequest/properties/grantType/type', field: 'grantType', keyword: 'type', satisfied: ['scenario/applyToken.success'], violated: ['applyToken/native/grantType/number'] },
    { rule: '#/components/schemas/ApplyTokenRequest/properties/grantType/enum', field: 'grantType', keyword: 'enum', satisfied: ['applyToken/enum/grantType/AUTHORIZATION_CODE', 'applyToken/enum/grantType/REFRESH_TOKEN'], violated: ['applyToken/foreign-value/grantType'] },
    { rule: '#/components/schemas/ApplyTokenRequest/properties/authCode/type', field: 'authCode', keyword: 'type', satisfied: ['scenario/applyToken.success'], violated: ['applyToken/native/authCode/null', 'applyToken/native/authCode/number'] },
    { rule: '#/components/schemas/ApplyTokenRequest/properties/refreshToken/type', field: 'refreshToken', keyword: 'type', satisfied: ['scenario/applyToken.success-refresh'], violated: ['applyToken/native/refreshToken/number'] },
    { rule: '#/components/schemas/ApplyTokenRequest/properties/passThroughInfo/type', field: 'passThroughInfo', keyword: 'type', satisfied: ['scenario/applyToken.success-full'], violated: ['applyToken/native/passThroughInfo/number'] },
  ],
};
