// Generated from openapi/antom/openapi.yaml by countersign generate. Do not edit.

import type { ContractSuite } from '@countersign/contract-kit';

/**
 * Read who is behind an access token
 * @generated from #/paths/~1v1~1users~1inquiryUserInfo/post
 */
export const inquiryUserInfoSuite: ContractSuite = {
  id: 'inquiryUserInfo',
  pointer: '#/paths/~1v1~1users~1inquiryUserInfo/post',
  method: 'post',
  path: '/v1/users/inquiryUserInfo',
  signed: true,
  mediaType: 'application/json',
  status: 200,
  response: '#/paths/~1v1~1users~1inquiryUserInfo/post/responses/200/content/application~1json/schema',
  results: {
    S: ['SUCCESS'],
    F: ['ACCESS_DENIED', 'CLIENT_FORBIDDEN_ACCESS_API', 'INVALID_ACCESS_TOKEN', 'INVALID_API', 'INVALID_CLIENT_STATUS', 'INVALID_SIGNATURE', 'KEY_NOT_FOUND', 'NO_INTERFACE_DEF', 'OAUTH_FAILED', 'PARAM_ILLEGAL', 'PROCESS_FAIL', 'SYSTEM_ERROR', 'UNKNOWN_CLIENT', 'USER_NOT_EXIST', 'USER_STATUS_ABNORMAL'],
    U: ['REQUEST_TRAFFIC_EXCEED_LIMIT', 'UNKNOWN_EXCEPTION'],
  },
  scenarios: {
    'inquiryUserInfo.success': {
      code: 'SUCCESS',
      request: { accessToken: '20190828054139156697089972935735984402094237jmfUWaepjg' },
      response: { result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'The call succeeded.' }, userId: '2170000000005671', userLoginId: '0917****567', hashUserLoginId: 'aa249ebde558c8be761449d6b3bcebea' },
    },
    'inquiryUserInfo.success-email': {
      code: 'SUCCESS',
      request: { accessToken: '281011120240611093015bHs7Qm2Xk4171N004101' },
      response: { result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'The call succeeded.' }, userId: '2160040000031187', userLoginId: 'u***r@mail.example' },
    },
    'inquiryUserInfo.success-user-id-only': {
      code: 'SUCCESS',
      request: { accessToken: '281011120240611093015bHs7Qm2Xk4171N004102' },
      response: { result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'The call succeeded.' }, userId: '2088000000000001' },
    },
    'inquiryUserInfo.access-denied': {
      code: 'ACCESS_DENIED',
      request: { accessToken: '281011120240611093015bHs7Qm2Xk4171N004110' },
      response: { result: { resultStatus: 'F', resultCode: 'ACCESS_DENIED', resultMessage: 'Access is refused.' } },
    },
    'inquiryUserInfo.client-forbidden-access-api': {
      code: 'CLIENT_FORBIDDEN_ACCESS_API',
      request: { accessToken: '281011120240611093015bHs7Qm2Xk4171N004111' },
      response: { result: { resultStatus: 'F', resultCode: 'CLIENT_FORBIDDEN_ACCESS_API', resultMessage: 'The client has no permission for this API.' } },
    },
    'inquiryUserInfo.invalid-access-token': {
      code: 'INVALID_ACCESS_TOKEN',
      request: { accessToken: '281011120240611093015bHs7Qm2Xk4171N004112' },
      response: { result: { resultStatus: 'F', resultCode: 'INVALID_ACCESS_TOKEN', resultMessage: 'The access token has expired, was revoked or does not exist.' } },
    },
    'inquiryUserInfo.invalid-api': {
      code: 'INVALID_API',
      request: { accessToken: '281011120240611093015bHs7Qm2Xk4171N004113' },
      response: { result: { resultStatus: 'F', resultCode: 'INVALID_API', resultMessage: 'The API called is invalid or not active.' } },
    },
    'inquiryUserInfo.invalid-client-status': {
      code: 'INVALID_CLIENT_STATUS',
      request: { accessToken: '281011120240611093015bHs7Qm2Xk4171N004114' },
      response: { result: { resultStatus: 'F', resultCode: 'INVALID_CLIENT_STATUS', resultMessage: 'The status of the client is invalid.' } },
    },
    'inquiryUserInfo.invalid-signature': {
      code: 'INVALID_SIGNATURE',
      request: { accessToken: '281011120240611093015bHs7Qm2Xk4171N004115' },
      response: { result: { resultStatus: 'F', resultCode: 'INVALID_SIGNATURE', resultMessage: 'The signature check failed: the key that signed is not the partner of the public key uploaded in the Antom Dashboard.' } },
    },
    'inquiryUserInfo.key-not-found': {
      code: 'KEY_NOT_FOUND',
      request: { accessToken: '281011120240611093015bHs7Qm2Xk4171N004116' },
      response: { result: { resultStatus: 'F', resultCode: 'KEY_NOT_FOUND', resultMessage: "A key, private or public, is missing on Antom's side or on the merchant's." } },
    },
    'inquiryUserInfo.no-interface-def': {
      code: 'NO_INTERFACE_DEF',
      request: { accessToken: '281011120240611093015bHs7Qm2Xk4171N004117' },
      response: { result: { resultStatus: 'F', resultCode: 'NO_INTERFACE_DEF', resultMessage: 'The API is not defined.' } },
    },
    'inquiryUserInfo.oauth-failed': {
      code: 'OAUTH_FAILED',
      request: { accessToken: '281011120240611093015bHs7Qm2Xk4171N004118' },
      response: { result: { resultStatus: 'F', resultCode: 'OAUTH_FAILED', resultMessage: 'The OAuth process failed.' } },
    },
    'inquiryUserInfo.param-illegal': {
      code: 'PARAM_ILLEGAL',
      request: { accessToken: 'token of the user' },
      response: { result: { resultStatus: 'F', resultCode: 'PARAM_ILLEGAL', resultMessage: 'A required parameter is missing, or a parameter is illegal: not a number, no valid date, or of wrong length or type.' } },
    },
    'inquiryUserInfo.process-fail': {
      code: 'PROCESS_FAIL',
      request: { accessToken: '281011120240611093015bHs7Qm2Xk4171N004120' },
      response: { result: { resultStatus: 'F', resultCode: 'PROCESS_FAIL', resultMessage: 'A general business failure occurred.' } },
    },
    'inquiryUserInfo.system-error': {
      code: 'SYSTEM_ERROR',
      request: { accessToken: '281011120240611093015bHs7Qm2Xk4171N004121' },
      response: { result: { resultStatus: 'F', resultCode: 'SYSTEM_ERROR', resultMessage: 'A system error occurred.' } },
    },
    'inquiryUserInfo.unknown-client': {
      code: 'UNKNOWN_CLIENT',
      request: { accessToken: '281011120240611093015bHs7Qm2Xk4171N004122' },
      response: { result: { resultStatus: 'F', resultCode: 'UNKNOWN_CLIENT', resultMessage: 'The client is unknown.' } },
    },
    'inquiryUserInfo.user-not-exist': {
      code: 'USER_NOT_EXIST',
      request: { accessToken: '281011120240611093015bHs7Qm2Xk4171N004123' },
      response: { result: { resultStatus: 'F', resultCode: 'USER_NOT_EXIST', resultMessage: 'The user does not exist at the wallet.' } },
    },
    'inquiryUserInfo.user-status-abnormal': {
      code: 'USER_STATUS_ABNORMAL',
      request: { accessToken: '281011120240611093015bHs7Qm2Xk4171N004124' },
      response: { result: { resultStatus: 'F', resultCode: 'USER_STATUS_ABNORMAL', resultMessage: 'The status of the user at the wallet is abnormal.' } },
    },
    'inquiryUserInfo.request-traffic-exceed-limit': {
      code: 'REQUEST_TRAFFIC_EXCEED_LIMIT',
      request: { accessToken: '281011120240611093015bHs7Qm2Xk4171N004125' },
      response: { result: { resultStatus: 'U', resultCode: 'REQUEST_TRAFFIC_EXCEED_LIMIT', resultMessage: 'The request traffic exceeds the limit.' } },
    },
    'inquiryUserInfo.unknown-exception': {
      code: 'UNKNOWN_EXCEPTION',
      request: { accessToken: '281011120240611093015bHs7Qm2Xk4171N004126' },
      response: { result: { resultStatus: 'U', resultCode: 'UNKNOWN_EXCEPTION', resultMessage: 'The call failed for an unknown reason.' } },
    },
  },
  cases: [
    // body
    { id: 'inquiryUserInfo/least', from: 'inquiryUserInfo.success', patch: [], expect: 'accepted', rule: '#/paths/~1v1~1users~1inquiryUserInfo/post/requestBody/content/application~1json/schema' },
    { id: 'inquiryUserInfo/fullest', from: 'inquiryUserInfo.unknown-exception', patch: [], expect: 'accepted', rule: '#/paths/~1v1~1users~1inquiryUserInfo/post/requestBody/content/application~1json/schema' },
    { id: 'inquiryUserInfo/unknown-field/unknownField', from: 'inquiryUserInfo.success', patch: [{ op: 'add', path: '/unknownField', value: 'text' }], expect: 'request-invalid', field: 'unknownField', rule: '#/components/schemas/InquiryUserInfoRequest/additionalProperties' },
    { id: 'inquiryUserInfo/native/body/string', from: 'inquiryUserInfo.success', patch: [{ op: 'replace', path: '', value: 'text' }], expect: 'request-invalid', rule: '#/components/schemas/InquiryUserInfoRequest/type' },
    // accessToken
    { id: 'inquiryUserInfo/required/accessToken', from: 'inquiryUserInfo.success', patch: [{ op: 'remove', path: '/accessToken' }], expect: 'request-invalid', field: 'accessToken', rule: '#/components/schemas/InquiryUserInfoRequest/required' },
    { id: 'inquiryUserInfo/max-length/accessToken/at-limit', from: 'inquiryUserInfo.success', patch: [{ op: 'replace', path: '/accessToken', value: '20190828054139156697089972935735984402094237jmfUWaepjg' + 'a'.repeat(74) }], expect: 'accepted', field: 'accessToken', rule: '#/components/schemas/InquiryUserInfoRequest/properties/accessToken/maxLength' },
    { id: 'inquiryUserInfo/max-length/accessToken/past', from: 'inquiryUserInfo.success', patch: [{ op: 'replace', path: '/accessToken', value: '20190828054139156697089972935735984402094237jmfUWaepjg' + 'a'.repeat(75) }], expect: 'request-invalid', field: 'accessToken', rule: '#/components/schemas/InquiryUserInfoRequest/properties/accessToken/maxLength' },
    { id: 'inquiryUserInfo/max-length/accessToken/at-limit-astral', from: 'inquiryUserInfo.success', patch: [{ op: 'replace', path: '/accessToken', value: '😀'.repeat(128) }], expect: 'accepted', field: 'accessToken', rule: '#/components/schemas/InquiryUserInfoRequest/properties/accessToken/maxLength' },
    { id: 'inquiryUserInfo/native/accessToken/number', from: 'inquiryUserInfo.success', patch: [{ op: 'replace', path: '/accessToken', value: 20 }], expect: 'request-invalid', field: 'accessToken', rule: '#/components/schemas/InquiryUserInfoRequest/properties/accessToken/type' },
  ],
  constraints: [
    { rule: '#/components/schemas/InquiryUserInfoRequest/type', field: '', keyword: 'type', satisfied: ['scenario/inquiryUserInfo.success'], violated: ['inquiryUserInfo/native/body/string'] },
    { rule: '#/components/schemas/InquiryUserInfoRequest/required', field: 'accessToken', keyword: 'required', satisfied: ['scenario/inquiryUserInfo.success'], violated: ['inquiryUserInfo/required/accessToken'] },
    { rule: '#/components/schemas/InquiryUserInfoRequest/additionalProperties', field: '', keyword: 'additionalProperties', satisfied: ['scenario/inquiryUserInfo.success'], violated: ['inquiryUserInfo/unknown-field/unknownField'] },
    { rule: '#/components/schemas/InquiryUserInfoRequest/properties/accessToken/type', field: 'accessToken', keyword: 'type', satisfied: ['scenario/inquiryUserInfo.success'], violated: ['inquiryUserInfo/native/accessToken/number'] },
    { rule: '#/components/schemas/InquiryUserInfoRequest/properties/accessToken/maxLength', field: 'accessToken', keyword: 'maxLength', satisfied: ['inquiryUserInfo/max-length/accessToken/at-limit', 'inquiryUserInfo/max-length/accessToken/at-limit-astral'], violated: ['inquiryUserInfo/max-length/accessToken/past'] },
  ],
};
