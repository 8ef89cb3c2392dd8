// Generated from openapi/antom/openapi.yaml by countersign generate. Do not edit.

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
    F: ['ACCESS_DENIED', 'CLIENT_FORBIDDEN_ACCESS_API', 'INVALID_ACCESS_TOKEN', 'INVALID_API', 'INVALID_AUTHCODE', 'INVALID_CLIENT_STATUS', 'INVALID_REFRESH_TOKEN', 'INVALID_SIGNATURE', 'KEY_NOT_FOUND', 'NO_INTERFACE_DEF', 'NO_PAY_OPTIONS', 'OAUTH_FAILED', 'PARAM_ILLEGAL', 'PROCESS_FAIL', 'SYSTEM_ERROR', 'UNKNOWN_CLIENT', 'USER_NOT_EXIST', 'USER_STATUS_ABNORMAL'],
    U: ['AUTH_IN_PROCESS', 'REQUEST_TRAFFIC_EXCEED_LIMIT', 'UNKNOWN_EXCEPTION'],
  },
  scenarios: {
    'applyToken.success': {
      code: 'SUCCESS',
      request: { grantType: 'AUTHORIZATION_CODE', customerBelongsTo: 'GCASH', authCode: 'd2f60253-ecdc-e9bc-27d1-566970191040' },
      response: { result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success.' }, accessToken: '20190828054139156697089972935735984402094237jmfUWaepjg', accessTokenExpiryTime: '2019-09-04T13:41:39+08:00', refreshToken: '20190828054139156697089972935735984402120180HYYGFvfs', refreshTokenExpiryTime: '2019-09-11T13:41:39+08:00', userLoginId: '0917****567' },
    },
    'applyToken.success-guide': {
      code: 'SUCCESS',
      request: { grantType: 'AUTHORIZATION_CODE', customerBelongsTo: 'GCASH', authCode: 'd2f60253-ecdc-e9bc-27d1-566970191040' },
      response: { result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success.' }, accessToken: '20190828054139156697089972935735984402094237jmfUWaepjg', accessTokenExpiryTime: '2019-09-04T13:41:39+08:00', refreshToken: '20190828054139156697089972935735984402120180HYYGFvfs', refreshTokenExpiryTime: '2019-09-11T13:41:39+08:00', resultInfo: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success.' } },
    },
    'applyToken.success-refresh': {
      code: 'SUCCESS',
      request: { grantType: 'REFRESH_TOKEN', customerBelongsTo: 'GCASH', refreshToken: '281011120220914171416aGT3jbpxci875H007811' },
      response: { result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success.' }, accessToken: '281011030240820101530TLsu9RhgUv87Lf115520', accessTokenExpiryTime: '2026-08-20T10:15:30+08:00', refreshToken: '281011120240820101530aGT3jbpxci875H009433', refreshTokenExpiryTime: '2027-02-20T10:15:30+08:00', userLoginId: '0917****567' },
    },
    'applyToken.success-tng': {
      code: 'SUCCESS',
      request: { grantType: 'AUTHORIZATION_CODE', customerBelongsTo: 'TNG', authCode: '5C0D81E2A7F94B6E8D3172F09B46AE58' },
      response: { result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success.' }, accessToken: '281011030220200914TLsu9RhgUv87Lf1111****', accessTokenExpiryTime: '2022-09-14T17:14:16+08:00', refreshToken: '281011111110200914aGT3jbpxci875H0041****', refreshTokenExpiryTime: '2023-03-16T17:14:16+08:00', userLoginId: '6017271****', extendInfo: "{\"userId\":\"100000111111****\",\"userLoginId\":\"6017271****\"}" },
    },
    'applyToken.success-kakaopay': {
      code: 'SUCCESS',
      request: { grantType: 'AUTHORIZATION_CODE', customerBelongsTo: 'KAKAOPAY', authCode: '6E1D0C9B-8A79-4685-B473-62514E3D2C1B' },
      response: { result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success.' }, accessToken: '281011030200914174654KkoP7sTq52Xa119074', accessTokenExpiryTime: '2120-09-14T17:46:54+08:00', userLoginId: 'k****@mail.example' },
    },
    'applyToken.success-customer-info': {
      code: 'SUCCESS',
      request: { grantType: 'AUTHORIZATION_CODE', customerBelongsTo: 'ALIPAY_CN', authCode: '7F2E1D0C-9B8A-4796-8584-73625F4E3D2C', merchantRegion: 'SG', merchantAccountId: 'account-0001', extendInfo: "{\"exampleKey\":\"example\"}" },
      response: { result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success.' }, accessToken: '281011030240506101112AlpC4nWm83Yb116180', accessTokenExpiryTime: '2115-02-01T00:00:00+08:00', userLoginId: '138****1234', pspCustomerInfo: { pspName: 'ALIPAY_CN', pspCustomerId: '2088000000000001', displayCustomerId: '138****1234', displayCustomerName: 'E*****e', customer2088Id: '2088000000000001', extendInfo: "{\"exampleKey\":\"example\"}" } },
    },
    'applyToken.access-denied': {
      code: 'ACCESS_DENIED',
      request: { grantType: 'AUTHORIZATION_CODE', customerBelongsTo: 'GCASH', authCode: '3c8f10a2-7d54-4b96-9e0b-5a6b7c8d1013' },
      response: { result: { resultStatus: 'F', resultCode: 'ACCESS_DENIED', resultMessage: 'Access is refused.' } },
    },
    'applyToken.client-forbidden-access-api': {
      code: 'CLIENT_FORBIDDEN_ACCESS_API',
      request: { grantType: 'AUTHORIZATION_CODE', customerBelongsTo: 'GCASH', authCode: '3c8f10a2-7d54-4b96-9e0b-5a6b7c8d1014' },
      response: { result: { resultStatus: 'F', resultCode: 'CLIENT_FORBIDDEN_ACCESS_API', resultMessage: 'The client has no permission for this API.' } },
    },
    'applyToken.invalid-access-token': {
      code: 'INVALID_ACCESS_TOKEN',
      request: { grantType: 'REFRESH_TOKEN', customerBelongsTo: 'GCASH', refreshToken: '281011120240820101530aGT3jbpxci875H004117' },
      response: { result: { resultStatus: 'F', resultCode: 'INVALID_ACCESS_TOKEN', resultMessage: 'The access token has expired, was revoked or does not exist.' } },
    },
    'applyToken.invalid-api': {
      code: 'INVALID_API',
      request: { grantType: 'AUTHORIZATION_CODE', customerBelongsTo: 'GCASH', authCode: '3c8f10a2-7d54-4b96-9e0b-5a6b7c8d1016' },
      response: { result: { resultStatus: 'F', resultCode: 'INVALID_API', resultMessage: 'The API called is invalid or not active.' } },
    },
    'applyToken.invalid-authcode': {
      code: 'INVALID_AUTHCODE',
      request: { grantType: 'AUTHORIZATION_CODE', customerBelongsTo: 'GCASH', authCode: '3c8f10a2-7d54-4b96-9e0b-5a6b7c8d1017' },
      response: { result: { resultStatus: 'F', resultCode: 'INVALID_AUTHCODE', resultMessage: 'The authorization code is invalid.' } },
    },
    'applyToken.invalid-client-status': {
      code: 'INVALID_CLIENT_STATUS',
      request: { grantType: 'AUTHORIZATION_CODE', customerBelongsTo: 'GCASH', authCode: '3c8f10a2-7d54-4b96-9e0b-5a6b7c8d1018' },
      response: { result: { resultStatus: 'F', resultCode: 'INVALID_CLIENT_STATUS', resultMessage: 'The status of the client is invalid.' } },
    },
    'applyToken.invalid-refresh-token': {
      code: 'INVALID_REFRESH_TOKEN',
      request: { grantType: 'REFRESH_TOKEN', customerBelongsTo: 'GCASH', refreshToken: '281011120240820101530aGT3jbpxci875H004121' },
      response: { result: { resultStatus: 'F', resultCode: 'INVALID_REFRESH_TOKEN', resultMessage: 'The refresh token is invalid.' } },
    },
    'applyToken.invalid-signature': {
      code: 'INVALID_SIGNATURE',
      request: { grantType: 'AUTHORIZATION_CODE', customerBelongsTo: 'GCASH', authCode: '3c8f10a2-7d54-4b96-9e0b-5a6b7c8d101a' },
      response: { result: { resultStatus: 'F', resultCode: 'INVALID_SIGNATURE', resultMessage: 'The signature check failed: the key that signed is not the partner of the public key uploaded in the Antom Dashboard.' } },
    },
    'applyToken.key-not-found': {
      code: 'KEY_NOT_FOUND',
      request: { grantType: 'AUTHORIZATION_CODE', customerBelongsTo: 'GCASH', authCode: '3c8f10a2-7d54-4b96-9e0b-5a6b7c8d101b' },
      response: { result: { resultStatus: 'F', resultCode: 'KEY_NOT_FOUND', resultMessage: "A key, private or public, is missing on Antom's side or on the merchant's." } },
    },
    'applyToken.no-interface-def': {
      code: 'NO_INTERFACE_DEF',
      request: { grantType: 'AUTHORIZATION_CODE', customerBelongsTo: 'GCASH', authCode: '3c8f10a2-7d54-4b96-9e0b-5a6b7c8d101c' },
      response: { result: { resultStatus: 'F', resultCode: 'NO_INTERFACE_DEF', resultMessage: 'The API is not defined.' } },
    },
    'applyToken.no-pay-options': {
      code: 'NO_PAY_OPTIONS',
      request: { grantType: 'AUTHORIZATION_CODE', customerBelongsTo: 'UNSUPPORTED_WALLET', authCode: '3c8f10a2-7d54-4b96-9e0b-5a6b7c8d101d' },
      response: { result: { resultStatus: 'F', resultCode: 'NO_PAY_OPTIONS', resultMessage: 'The payment method is not supported by this API.' } },
    },
    'applyToken.oauth-failed': {
      code: 'OAUTH_FAILED',
      request: { grantType: 'AUTHORIZATION_CODE', customerBelongsTo: 'TRUEMONEY', authCode: '3c8f10a2-7d54-4b96-9e0b-5a6b7c8d101e' },
      response: { result: { resultStatus: 'F', resultCode: 'OAUTH_FAILED', resultMessage: 'The OAuth process failed.' } },
    },
    'applyToken.param-illegal': {
      code: 'PARAM_ILLEGAL',
      request: { grantType: 'AUTHORIZATION_CODE', customerBelongsTo: 'BOOST', authCode: '3c8f10a2-7d54-4b96-9e0b-5a6b7c8d101f' },
      response: { result: { resultStatus: 'F', resultCode: 'PARAM_ILLEGAL', resultMessage: 'A required parameter is missing, or a parameter is illegal: not a number, no valid date, or of wrong length or type.' } },
    },
    'applyToken.process-fail': {
      code: 'PROCESS_FAIL',
      request: { grantType: 'AUTHORIZATION_CODE', customerBelongsTo: 'MAYA', authCode: '3c8f10a2-7d54-4b96-9e0b-5a6b7c8d1020', merchantRegion: 'US' },
      response: { result: { resultStatus: 'F', resultCode: 'PROCESS_FAIL', resultMessage: 'A general business failure occurred.' } },
    },
    'applyToken.system-error': {
      code: 'SYSTEM_ERROR',
      request: { grantType: 'REFRESH_TOKEN', customerBelongsTo: 'GCASH', refreshToken: '281011120240820101530aGT3jbpxci875H004129' },
      response: { result: { resultStatus: 'F', resultCode: 'SYSTEM_ERROR', resultMessage: 'A system error occurred.' } },
    },
    'applyToken.unknown-client': {
      code: 'UNKNOWN_CLIENT',
      request: { grantType: 'AUTHORIZATION_CODE', customerBelongsTo: 'GCASH', authCode: '3c8f10a2-7d54-4b96-9e0b-5a6b7c8d1022' },
      response: { result: { resultStatus: 'F', resultCode: 'UNKNOWN_CLIENT', resultMessage: 'The client is unknown.' } },
    },
    'applyToken.user-not-exist': {
      code: 'USER_NOT_EXIST',
      request: { grantType: 'REFRESH_TOKEN', customerBelongsTo: 'DANA', refreshToken: '281011120240820101530aGT3jbpxci875H004131' },
      response: { result: { resultStatus: 'F', resultCode: 'USER_NOT_EXIST', resultMessage: 'The user does not exist at the wallet.' } },
    },
    'applyToken.user-status-abnormal': {
      code: 'USER_STATUS_ABNORMAL',
      request: { grantType: 'AUTHORIZATION_CODE', customerBelongsTo: 'PAYPAY', authCode: '3c8f10a2-7d54-4b96-9e0b-5a6b7c8d1024', merchantRegion: 'JP' },
      response: { result: { resultStatus: 'F', resultCode: 'USER_STATUS_ABNORMAL', resultMessage: 'The status of the user at the wallet is abnormal.' } },
    },
    'applyToken.auth-in-process': {
      code: 'AUTH_IN_PROCESS',
      request: { grantType: 'AUTHORIZATION_CODE', customerBelongsTo: 'EASYPAISA', authCode: '3c8f10a2-7d54-4b96-9e0b-5a6b7c8d1025', merchantRegion: 'PK' },
      response: { result: { resultStatus: 'U', resultCode: 'AUTH_IN_PROCESS', resultMessage: 'The authorization is still in process.' } },
    },
    'applyToken.request-traffic-exceed-limit': {
      code: 'REQUEST_TRAFFIC_EXCEED_LIMIT',
      request: { grantType: 'REFRESH_TOKEN', customerBelongsTo: 'GCASH', refreshToken: '281011120240820101530aGT3jbpxci875H004134' },
      response: { result: { resultStatus: 'U', resultCode: 'REQUEST_TRAFFIC_EXCEED_LIMIT', resultMessage: 'The request traffic exceeds the limit.' } },
    },
    'applyToken.unknown-exception': {
      code: 'UNKNOWN_EXCEPTION',
      request: { grantType: 'AUTHORIZATION_CODE', customerBelongsTo: 'GCASH', authCode: '3c8f10a2-7d54-4b96-9e0b-5a6b7c8d1027' },
      response: { result: { resultStatus: 'U', resultCode: 'UNKNOWN_EXCEPTION', resultMessage: 'The call failed for an unknown reason.' } },
    },
  },
  cases: [
    // body
    { id: 'applyToken/least', from: 'applyToken.success', patch: [], expect: 'accepted', rule: '#/paths/~1v1~1authorizations~1applyToken/post/requestBody/content/application~1json/schema' },
    { id: 'applyToken/fullest', from: 'applyToken.success-customer-info', patch: [{ op: 'add', path: '/refreshToken', value: '281011120240820101530aGT3jbpxci875H004134' }], expect: 'accepted', rule: '#/paths/~1v1~1authorizations~1applyToken/post/requestBody/content/application~1json/schema' },
    { id: 'applyToken/unknown-field/unknownField', from: 'applyToken.success', patch: [{ op: 'add', path: '/unknownField', value: 'text' }], expect: 'request-invalid', field: 'unknownField', rule: '#/components/schemas/ApplyTokenRequest/additionalProperties' },
    { id: 'applyToken/native/body/string', from: 'applyToken.success', patch: [{ op: 'replace', path: '', value: 'text' }], expect: 'request-invalid', rule: '#/components/schemas/ApplyTokenRequest/type' },
    // grantType
    { id: 'applyToken/required/grantType', from: 'applyToken.success', patch: [{ op: 'remove', path: '/grantType' }], expect: 'request-invalid', field: 'grantType', rule: '#/components/schemas/ApplyTokenRequest/required' },
    { id: 'applyToken/enum/grantType/AUTHORIZATION_CODE', from: 'applyToken.success', patch: [{ op: 'replace', path: '/grantType', value: 'AUTHORIZATION_CODE' }], expect: 'accepted', field: 'grantType', rule: '#/components/schemas/GrantType/enum' },
    { id: 'applyToken/enum/grantType/REFRESH_TOKEN', from: 'applyToken.success-refresh', patch: [{ op: 'replace', path: '/grantType', value: 'REFRESH_TOKEN' }], expect: 'accepted', field: 'grantType', rule: '#/components/schemas/GrantType/enum' },
    { id: 'applyToken/foreign-value/grantType', from: 'applyToken.success', patch: [{ op: 'replace', path: '/grantType', value: 'AUTHORIZATION_CODEX' }], expect: 'request-invalid', field: 'grantType', rule: '#/components/schemas/GrantType/enum' },
    { id: 'applyToken/native/grantType/number', from: 'applyToken.success', patch: [{ op: 'replace', path: '/grantType', value: 20 }], expect: 'request-invalid', field: 'grantType', rule: '#/components/schemas/GrantType/type' },
    // customerBelongsTo
    { id: 'applyToken/required/customerBelongsTo', from: 'applyToken.success', patch: [{ op: 'remove', path: '/customerBelongsTo' }], expect: 'request-invalid', field: 'customerBelongsTo', rule: '#/components/schemas/ApplyTokenRequest/required' },
    { id: 'applyToken/max-length/customerBelongsTo/at-limit', from: 'applyToken.success', patch: [{ op: 'replace', path: '/customerBelongsTo', value: 'GCASH' + 'a'.repeat(59) }], expect: 'accepted', field: 'customerBelongsTo', rule: '#/components/schemas/CustomerBelongsTo/maxLength' },
    { id: 'applyToken/max-length/customerBelongsTo/past', from: 'applyToken.success', patch: [{ op: 'replace', path: '/customerBelongsTo', value: 'GCASH' + 'a'.repeat(60) }], expect: 'request-invalid', field: 'customerBelongsTo', rule: '#/components/schemas/CustomerBelongsTo/maxLength' },
    { id: 'applyToken/max-length/customerBelongsTo/at-limit-astral', from: 'applyToken.success', patch: [{ op: 'replace', path: '/customerBelongsTo', value: '😀'.repeat(64) }], expect: 'accepted', field: 'customerBelongsTo', rule: '#/components/schemas/CustomerBelongsTo/maxLength' },
    { id: 'applyToken/native/customerBelongsTo/number', from: 'applyToken.success', patch: [{ op: 'replace', path: '/customerBelongsTo', value: 20 }], expect: 'request-invalid', field: 'customerBelongsTo', rule: '#/components/schemas/CustomerBelongsTo/type' },
    // authCode
    { id: 'applyToken/condition/authCode-is-required-when-grantType-is-AUTHORIZATION_CODE/satisfied', from: 'applyToken.success', patch: [], expect: 'accepted', field: 'authCode', rule: '#/components/schemas/ApplyTokenRequest/allOf/0' },
    { id: 'applyToken/condition/authCode-is-required-when-grantType-is-AUTHORIZATION_CODE/violated', from: 'applyToken.success', patch: [{ op: 'remove', path: '/authCode' }], expect: 'request-invalid', field: 'authCode', rule: '#/components/schemas/ApplyTokenRequest/allOf/0' },
    { id: 'applyToken/native/authCode/null', from: 'applyToken.success', patch: [{ op: 'replace', path: '/authCode', value: null }], expect: 'request-invalid', field: 'authCode', rule: '#/components/schemas/ApplyTokenRequest/properties/authCode/type' },
    { id: 'applyToken/max-length/authCode/at-limit', from: 'applyToken.success', patch: [{ op: 'replace', path: '/authCode', value: 'd2f60253-ecdc-e9bc-27d1-566970191040aaaaaaaaaaaaaaaaaaaaaaaaaaaa' }], expect: 'accepted', field: 'authCode', rule: '#/components/schemas/ApplyTokenRequest/properties/authCode/maxLength' },
    { id: 'applyToken/max-length/authCode/past', from: 'applyToken.success', patch: [{ op: 'replace', path: '/authCode', value: 'd2f60253-ecdc-e9bc-27d1-566970191040aaaaaaaaaaaaaaaaaaaaaaaaaaaaa' }], expect: 'request-invalid', field: 'authCode', rule: '#/components/schemas/ApplyTokenRequest/properties/authCode/maxLength' },
    { id: 'applyToken/max-length/authCode/at-limit-astral', from: 'applyToken.success', patch: [{ op: 'replace', path: '/authCode', value: '😀'.repeat(64) }], expect: 'accepted', field: 'authCode', rule: '#/components/schemas/ApplyTokenRequest/properties/authCode/maxLength' },
    { id: 'applyToken/native/authCode/number', from: 'applyToken.success', patch: [{ op: 'replace', path: '/authCode', value: 20 }], expect: 'request-invalid', field: 'authCode', rule: '#/components/schemas/ApplyTokenRequest/properties/authCode/type' },
    // refreshToken
    { id: 'applyToken/condition/refreshToken-is-required-when-grantType-is-REFRESH_TOKEN/satisfied', from: 'applyToken.success-refresh', patch: [], expect: 'accepted', field: 'refreshToken', rule: '#/components/schemas/ApplyTokenRequest/allOf/1' },
    { id: 'applyToken/condition/refreshToken-is-required-when-grantType-is-REFRESH_TOKEN/violated', from: 'applyToken.success-refresh', patch: [{ op: 'remove', path: '/refreshToken' }], expect: 'request-invalid', field: 'refreshToken', rule: '#/components/schemas/ApplyTokenRequest/allOf/1' },
    { id: 'applyToken/max-length/refreshToken/at-limit', from: 'applyToken.success-refresh', patch: [{ op: 'replace', path: '/refreshToken', value: '281011120220914171416aGT3jbpxci875H007811' + 'a'.repeat(87) }], expect: 'accepted', field: 'refreshToken', rule: '#/components/schemas/ApplyTokenRequest/properties/refreshToken/maxLength' },
    { id: 'applyToken/max-length/refreshToken/past', from: 'applyToken.success-refresh', patch: [{ op: 'replace', path: '/refreshToken', value: '281011120220914171416aGT3jbpxci875H007811' + 'a'.repeat(88) }], expect: 'request-invalid', field: 'refreshToken', rule: '#/components/schemas/ApplyTokenRequest/properties/refreshToken/maxLength' },
    { id: 'applyToken/max-length/refreshToken/at-limit-astral', from: 'applyToken.success-refresh', patch: [{ op: 'replace', path: '/refreshToken', value: '😀'.repeat(128) }], expect: 'accepted', field: 'refreshToken', rule: '#/components/schemas/ApplyTokenRequest/properties/refreshToken/maxLength' },
    { id: 'applyToken/native/refreshToken/number', from: 'applyToken.success-refresh', patch: [{ op: 'replace', path: '/refreshToken', value: 20 }], expect: 'request-invalid', field: 'refreshToken', rule: '#/components/schemas/ApplyTokenRequest/properties/refreshToken/type' },
    // merchantRegion
    { id: 'applyToken/max-length/merchantRegion/past', from: 'applyToken.success-customer-info', patch: [{ op: 'replace', path: '/merchantRegion', value: 'SGa' }], expect: 'request-invalid', field: 'merchantRegion', rule: '#/components/schemas/MerchantRegionAuth/maxLength' },
    { id: 'applyToken/enum/merchantRegion/US', from: 'applyToken.success-customer-info', patch: [{ op: 'replace', path: '/merchantRegion', value: 'US' }], expect: 'accepted', field: 'merchantRegion', rule: '#/components/schemas/MerchantRegionAuth/enum' },
    { id: 'applyToken/enum/merchantRegion/JP', from: 'applyToken.success-customer-info', patch: [{ op: 'replace', path: '/merchantRegion', value: 'JP' }], expect: 'accepted', field: 'merchantRegion', rule: '#/components/schemas/MerchantRegionAuth/enum' },
    { id: 'applyToken/enum/merchantRegion/PK', from: 'applyToken.success-customer-info', patch: [{ op: 'replace', path: '/merchantRegion', value: 'PK' }], expect: 'accepted', field: 'merchantRegion', rule: '#/components/schemas/MerchantRegionAuth/enum' },
    { id: 'applyToken/enum/merchantRegion/SG', from: 'applyToken.success-customer-info', patch: [{ op: 'replace', path: '/merchantRegion', value: 'SG' }], expect: 'accepted', field: 'merchantRegion', rule: '#/components/schemas/MerchantRegionAuth/enum' },
    { id: 'applyToken/foreign-value/merchantRegion', from: 'applyToken.success-customer-info', patch: [{ op: 'replace', path: '/merchantRegion', value: 'ZZ' }], expect: 'request-invalid', field: 'merchantRegion', rule: '#/components/schemas/MerchantRegionAuth/enum' },
    { id: 'applyToken/native/merchantRegion/number', from: 'applyToken.success-customer-info', patch: [{ op: 'replace', path: '/merchantRegion', value: 20 }], expect: 'request-invalid', field: 'merchantRegion', rule: '#/components/schemas/MerchantRegionAuth/type' },
    // merchantAccountId
    { id: 'applyToken/max-length/merchantAccountId/at-limit', from: 'applyToken.success-customer-info', patch: [{ op: 'replace', path: '/merchantAccountId', value: 'account-0001' + 'a'.repeat(52) }], expect: 'accepted', field: 'merchantAccountId', rule: '#/components/schemas/ApplyTokenRequest/properties/merchantAccountId/maxLength' },
    { id: 'applyToken/max-length/merchantAccountId/past', from: 'applyToken.success-customer-info', patch: [{ op: 'replace', path: '/merchantAccountId', value: 'account-0001' + 'a'.repeat(53) }], expect: 'request-invalid', field: 'merchantAccountId', rule: '#/components/schemas/ApplyTokenRequest/properties/merchantAccountId/maxLength' },
    { id: 'applyToken/max-length/merchantAccountId/at-limit-astral', from: 'applyToken.success-customer-info', patch: [{ op: 'replace', path: '/merchantAccountId', value: '😀'.repeat(64) }], expect: 'accepted', field: 'merchantAccountId', rule: '#/components/schemas/ApplyTokenRequest/properties/merchantAccountId/maxLength' },
    { id: 'applyToken/native/merchantAccountId/number', from: 'applyToken.success-customer-info', patch: [{ op: 'replace', path: '/merchantAccountId', value: 20 }], expect: 'request-invalid', field: 'merchantAccountId', rule: '#/components/schemas/ApplyTokenRequest/properties/merchantAccountId/type' },
    // extendInfo
    { id: 'applyToken/native/extendInfo/number', from: 'applyToken.success-customer-info', patch: [{ op: 'replace', path: '/extendInfo', value: 20 }], expect: 'request-invalid', field: 'extendInfo', rule: '#/components/schemas/JsonString/type' },
  ],
  constraints: [
    { rule: '#/components/schemas/ApplyTokenRequest/type', field: '', keyword: 'type', satisfied: ['scenario/applyToken.success'], violated: ['applyToken/native/body/string'] },
    { rule: '#/components/schemas/ApplyTokenRequest/required', field: 'grantType', keyword: 'required', satisfied: ['scenario/applyToken.success'], violated: ['applyToken/required/grantType'] },
    { rule: '#/components/schemas/ApplyTokenRequest/required', field: 'customerBelongsTo', keyword: 'required', satisfied: ['scenario/applyToken.success'], violated: ['applyToken/required/customerBelongsTo'] },
    { rule: '#/components/schemas/ApplyTokenRequest/allOf/0', field: 'authCode', keyword: 'then', satisfied: ['applyToken/condition/authCode-is-required-when-grantType-is-AUTHORIZATION_CODE/satisfied'], violated: ['applyToken/condition/authCode-is-required-when-grantType-is-AUTHORIZATION_CODE/violated'] },
    { rule: '#/components/schemas/ApplyTokenRequest/allOf/1', field: 'refreshToken', keyword: 'then', satisfied: ['applyToken/condition/refreshToken-is-required-when-grantType-is-REFRESH_TOKEN/satisfied'], violated: ['applyToken/condition/refreshToken-is-required-when-grantType-is-REFRESH_TOKEN/violated'] },
    { rule: '#/components/schemas/ApplyTokenRequest/additionalProperties', field: '', keyword: 'additionalProperties', satisfied: ['scenario/applyToken.success'], violated: ['applyToken/unknown-field/unknownField'] },
    { rule: '#/components/schemas/GrantType/type', field: 'grantType', keyword: 'type', satisfied: ['scenario/applyToken.success'], violated: ['applyToken/native/grantType/number'] },
    { rule: '#/components/schemas/GrantType/enum', field: 'grantType', keyword: 'enum', satisfied: ['applyToken/enum/grantType/AUTHORIZATION_CODE', 'applyToken/enum/grantType/REFRESH_TOKEN'], violated: ['applyToken/foreign-value/grantType'] },
    { rule: '#/components/schemas/CustomerBelongsTo/type', field: 'customerBelongsTo', keyword: 'type', satisfied: ['scenario/applyToken.success'], violated: ['applyToken/native/customerBelongsTo/number'] },
    { rule: '#/components/schemas/CustomerBelongsTo/maxLength', field: 'customerBelongsTo', keyword: 'maxLength', satisfied: ['applyToken/max-length/customerBelongsTo/at-limit', 'applyToken/max-length/customerBelongsTo/at-limit-astral'], violated: ['applyToken/max-length/customerBelongsTo/past'] },
    { rule: '#/components/schemas/ApplyTokenRequest/properties/authCode/type', field: 'authCode', keyword: 'type', satisfied: ['scenario/applyToken.success'], violated: ['applyToken/native/authCode/null', 'applyToken/native/authCode/number'] },
    { rule: '#/components/schemas/ApplyTokenRequest/properties/authCode/maxLength', field: 'authCode', keyword: 'maxLength', satisfied: ['applyToken/max-length/authCode/at-limit', 'applyToken/max-length/authCode/at-limit-astral'], violated: ['applyToken/max-length/authCode/past'] },
    { rule: '#/components/schemas/ApplyTokenRequest/properties/refreshToken/type', field: 'refreshToken', keyword: 'type', satisfied: ['scenario/applyToken.success-refresh'], violated: ['applyToken/native/refreshToken/number'] },
    { rule: '#/components/schemas/ApplyTokenRequest/properties/refreshToken/maxLength', field: 'refreshToken', keyword: 'maxLength', satisfied: ['applyToken/max-length/refreshToken/at-limit', 'applyToken/max-length/refreshToken/at-limit-astral'], violated: ['applyToken/max-length/refreshToken/past'] },
    { rule: '#/components/schemas/MerchantRegionAuth/type', field: 'merchantRegion', keyword: 'type', satisfied: ['scenario/applyToken.success-customer-info'], violated: ['applyToken/native/merchantRegion/number'] },
    { rule: '#/components/schemas/MerchantRegionAuth/enum', field: 'merchantRegion', keyword: 'enum', satisfied: ['applyToken/enum/merchantRegion/US', 'applyToken/enum/merchantRegion/JP', 'applyToken/enum/merchantRegion/PK', 'applyToken/enum/merchantRegion/SG'], violated: ['applyToken/foreign-value/merchantRegion'] },
    { rule: '#/components/schemas/MerchantRegionAuth/maxLength', field: 'merchantRegion', keyword: 'maxLength', satisfied: ['scenario/applyToken.success-customer-info'], violated: ['applyToken/max-length/merchantRegion/past'] },
    { rule: '#/components/schemas/ApplyTokenRequest/properties/merchantAccountId/type', field: 'merchantAccountId', keyword: 'type', satisfied: ['scenario/applyToken.success-customer-info'], violated: ['applyToken/native/merchantAccountId/number'] },
    { rule: '#/components/schemas/ApplyTokenRequest/properties/merchantAccountId/maxLength', field: 'merchantAccountId', keyword: 'maxLength', satisfied: ['applyToken/max-length/merchantAccountId/at-limit', 'applyToken/max-length/merchantAccountId/at-limit-astral'], violated: ['applyToken/max-length/merchantAccountId/past'] },
    { rule: '#/components/schemas/JsonString/type', field: 'extendInfo', keyword: 'type', satisfied: ['scenario/applyToken.success-customer-info'], violated: ['applyToken/native/extendInfo/number'] },
  ],
};
