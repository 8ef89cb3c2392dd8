// Generated from openapi/antom/openapi.yaml by countersign generate. Do not edit.

import type { ContractSuite } from '@countersign/contract-kit';

/**
 * End an authorization
 * @generated from #/paths/~1v1~1authorizations~1revoke/post
 */
export const revokeSuite: ContractSuite = {
  id: 'revoke',
  pointer: '#/paths/~1v1~1authorizations~1revoke/post',
  method: 'post',
  path: '/v1/authorizations/revoke',
  signed: true,
  mediaType: 'application/json',
  status: 200,
  response: '#/paths/~1v1~1authorizations~1revoke/post/responses/200/content/application~1json/schema',
  results: {
    S: ['SUCCESS'],
    F: ['ACCESS_DENIED', 'CLIENT_FORBIDDEN_ACCESS_API', 'INVALID_ACCESS_TOKEN', 'INVALID_API', 'INVALID_CLIENT_STATUS', 'INVALID_SIGNATURE', 'KEY_NOT_FOUND', 'NO_INTERFACE_DEF', 'OAUTH_FAILED', 'PARAM_ILLEGAL', 'PROCESS_FAIL', 'SYSTEM_ERROR', 'UNKNOWN_CLIENT'],
    U: ['REQUEST_TRAFFIC_EXCEED_LIMIT', 'UNKNOWN_EXCEPTION'],
  },
  scenarios: {
    'revoke.success': {
      code: 'SUCCESS',
      request: { accessToken: '281010033AB2F588D14B43238637264FCA5A7C21' },
      response: { result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'Success' } },
    },
    'revoke.success-full': {
      code: 'SUCCESS',
      request: { accessToken: '28100103_20215703001538122119', merchantAccountId: 'account-0001', extendInfo: "{\"exampleKey\":\"example\"}" },
      response: { result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'Success' }, extendInfo: "{\"exampleKey\":\"example\"}" },
    },
    'revoke.access-denied': {
      code: 'ACCESS_DENIED',
      request: { accessToken: '281010033AB2F588D14B43238637264FCA5A1001' },
      response: { result: { resultStatus: 'F', resultCode: 'ACCESS_DENIED', resultMessage: 'Access is refused.' } },
    },
    'revoke.client-forbidden-access-api': {
      code: 'CLIENT_FORBIDDEN_ACCESS_API',
      request: { accessToken: '281010033AB2F588D14B43238637264FCA5A1002' },
      response: { result: { resultStatus: 'F', resultCode: 'CLIENT_FORBIDDEN_ACCESS_API', resultMessage: 'The client has no permission for this API.' } },
    },
    'revoke.invalid-access-token': {
      code: 'INVALID_ACCESS_TOKEN',
      request: { accessToken: '281010033AB2F588D14B43238637264FCA5A1003' },
      response: { result: { resultStatus: 'F', resultCode: 'INVALID_ACCESS_TOKEN', resultMessage: 'The access token has expired, was revoked or does not exist.' } },
    },
    'revoke.invalid-api': {
      code: 'INVALID_API',
      request: { accessToken: '281010033AB2F588D14B43238637264FCA5A1004' },
      response: { result: { resultStatus: 'F', resultCode: 'INVALID_API', resultMessage: 'The API called is invalid or not active.' } },
    },
    'revoke.invalid-client-status': {
      code: 'INVALID_CLIENT_STATUS',
      request: { accessToken: '281010033AB2F588D14B43238637264FCA5A1005', merchantAccountId: 'account-0002' },
      response: { result: { resultStatus: 'F', resultCode: 'INVALID_CLIENT_STATUS', resultMessage: 'The status of the client is invalid.' } },
    },
    'revoke.invalid-signature': {
      code: 'INVALID_SIGNATURE',
      request: { accessToken: '281010033AB2F588D14B43238637264FCA5A1006' },
      response: { result: { resultStatus: 'F', resultCode: 'INVALID_SIGNATURE', resultMessage: 'The signature check failed: the key that signed is not the partner of the public key uploaded in the Antom Dashboard.' } },
    },
    'revoke.key-not-found': {
      code: 'KEY_NOT_FOUND',
      request: { accessToken: '281010033AB2F588D14B43238637264FCA5A1007' },
      response: { result: { resultStatus: 'F', resultCode: 'KEY_NOT_FOUND', resultMessage: "A key, private or public, is missing on Antom's side or on the merchant's." } },
    },
    'revoke.no-interface-def': {
      code: 'NO_INTERFACE_DEF',
      request: { accessToken: '281010033AB2F588D14B43238637264FCA5A1008' },
      response: { result: { resultStatus: 'F', resultCode: 'NO_INTERFACE_DEF', resultMessage: 'The API is not defined.' } },
    },
    'revoke.oauth-failed': {
      code: 'OAUTH_FAILED',
      request: { accessToken: '281011120240820101530aGT3jbpxci875H004201' },
      response: { result: { resultStatus: 'F', resultCode: 'OAUTH_FAILED', resultMessage: 'The OAuth process failed.' } },
    },
    'revoke.param-illegal': {
      code: 'PARAM_ILLEGAL',
      request: { accessToken: '281010033AB2F588D14B43238637264FCA5A100A' },
      response: { result: { resultStatus: 'F', resultCode: 'PARAM_ILLEGAL', resultMessage: 'A required parameter is missing, or a parameter is illegal: not a number, no valid date, or of wrong length or type.' } },
    },
    'revoke.process-fail': {
      code: 'PROCESS_FAIL',
      request: { accessToken: '281011120240820101530aGT3jbpxci875H004202', merchantAccountId: 'account-0003' },
      response: { result: { resultStatus: 'F', resultCode: 'PROCESS_FAIL', resultMessage: 'A general business failure occurred.' } },
    },
    'revoke.system-error': {
      code: 'SYSTEM_ERROR',
      request: { accessToken: '281010033AB2F588D14B43238637264FCA5A100C' },
      response: { result: { resultStatus: 'F', resultCode: 'SYSTEM_ERROR', resultMessage: 'A system error occurred.' } },
    },
    'revoke.unknown-client': {
      code: 'UNKNOWN_CLIENT',
      request: { accessToken: '281010033AB2F588D14B43238637264FCA5A100D' },
      response: { result: { resultStatus: 'F', resultCode: 'UNKNOWN_CLIENT', resultMessage: 'The client is unknown.' } },
    },
    'revoke.request-traffic-exceed-limit': {
      code: 'REQUEST_TRAFFIC_EXCEED_LIMIT',
      request: { accessToken: '281010033AB2F588D14B43238637264FCA5A100E' },
      response: { result: { resultStatus: 'U', resultCode: 'REQUEST_TRAFFIC_EXCEED_LIMIT', resultMessage: 'The request traffic exceeds the limit.' } },
    },
    'revoke.unknown-exception': {
      code: 'UNKNOWN_EXCEPTION',
      request: { accessToken: '281010033AB2F588D14B43238637264FCA5A100F' },
      response: { result: { resultStatus: 'U', resultCode: 'UNKNOWN_EXCEPTION', resultMessage: 'The call failed for an unknown reason.' } },
    },
  },
  cases: [
    // body
    { id: 'revoke/least', from: 'revoke.success', patch: [], expect: 'accepted', rule: '#/paths/~1v1~1authorizations~1revoke/post/requestBody/content/application~1json/schema' },
    { id: 'revoke/fullest', from: 'revoke.success-full', patch: [], expect: 'accepted', rule: '#/paths/~1v1~1authorizations~1revoke/post/requestBody/content/application~1json/schema' },
    { id: 'revoke/unknown-field/unknownField', from: 'revoke.success', patch: [{ op: 'add', path: '/unknownField', value: 'text' }], expect: 'request-invalid', field: 'unknownField', rule: '#/components/schemas/RevokeRequest/additionalProperties' },
    { id: 'revoke/native/body/string', from: 'revoke.success', patch: [{ op: 'replace', path: '', value: 'text' }], expect: 'request-invalid', rule: '#/components/schemas/RevokeRequest/type' },
    // accessToken
    { id: 'revoke/required/accessToken', from: 'revoke.success', patch: [{ op: 'remove', path: '/accessToken' }], expect: 'request-invalid', field: 'accessToken', rule: '#/components/schemas/RevokeRequest/required' },
    { id: 'revoke/max-length/accessToken/at-limit', from: 'revoke.success', patch: [{ op: 'replace', path: '/accessToken', value: '281010033AB2F588D14B43238637264FCA5A7C21' + 'a'.repeat(88) }], expect: 'accepted', field: 'accessToken', rule: '#/components/schemas/RevokeRequest/properties/accessToken/maxLength' },
    { id: 'revoke/max-length/accessToken/past', from: 'revoke.success', patch: [{ op: 'replace', path: '/accessToken', value: '281010033AB2F588D14B43238637264FCA5A7C21' + 'a'.repeat(89) }], expect: 'request-invalid', field: 'accessToken', rule: '#/components/schemas/RevokeRequest/properties/accessToken/maxLength' },
    { id: 'revoke/max-length/accessToken/at-limit-astral', from: 'revoke.success', patch: [{ op: 'replace', path: '/accessToken', value: '😀'.repeat(128) }], expect: 'accepted', field: 'accessToken', rule: '#/components/schemas/RevokeRequest/properties/accessToken/maxLength' },
    { id: 'revoke/native/accessToken/number', from: 'revoke.success', patch: [{ op: 'replace', path: '/accessToken', value: 20 }], expect: 'request-invalid', field: 'accessToken', rule: '#/components/schemas/RevokeRequest/properties/accessToken/type' },
    // merchantAccountId
    { id: 'revoke/native/merchantAccountId/null', from: 'revoke.success-full', patch: [{ op: 'replace', path: '/merchantAccountId', value: null }], expect: 'request-invalid', field: 'merchantAccountId', rule: '#/components/schemas/RevokeRequest/properties/merchantAccountId/type' },
    { id: 'revoke/max-length/merchantAccountId/at-limit', from: 'revoke.success-full', patch: [{ op: 'replace', path: '/merchantAccountId', value: 'account-0001' + 'a'.repeat(52) }], expect: 'accepted', field: 'merchantAccountId', rule: '#/components/schemas/RevokeRequest/properties/merchantAccountId/maxLength' },
    { id: 'revoke/max-length/merchantAccountId/past', from: 'revoke.success-full', patch: [{ op: 'replace', path: '/merchantAccountId', value: 'account-0001' + 'a'.repeat(53) }], expect: 'request-invalid', field: 'merchantAccountId', rule: '#/components/schemas/RevokeRequest/properties/merchantAccountId/maxLength' },
    { id: 'revoke/max-length/merchantAccountId/at-limit-astral', from: 'revoke.success-full', patch: [{ op: 'replace', path: '/merchantAccountId', value: '😀'.repeat(64) }], expect: 'accepted', field: 'merchantAccountId', rule: '#/components/schemas/RevokeRequest/properties/merchantAccountId/maxLength' },
    { id: 'revoke/native/merchantAccountId/number', from: 'revoke.success-full', patch: [{ op: 'replace', path: '/merchantAccountId', value: 20 }], expect: 'request-invalid', field: 'merchantAccountId', rule: '#/components/schemas/RevokeRequest/properties/merchantAccountId/type' },
    // extendInfo
    { id: 'revoke/native/extendInfo/number', from: 'revoke.success-full', patch: [{ op: 'replace', path: '/extendInfo', value: 20 }], expect: 'request-invalid', field: 'extendInfo', rule: '#/components/schemas/JsonString/type' },
  ],
  constraints: [
    { rule: '#/components/schemas/RevokeRequest/type', field: '', keyword: 'type', satisfied: ['scenario/revoke.success'], violated: ['revoke/native/body/string'] },
    { rule: '#/components/schemas/RevokeRequest/required', field: 'accessToken', keyword: 'required', satisfied: ['scenario/revoke.success'], violated: ['revoke/required/accessToken'] },
    { rule: '#/components/schemas/RevokeRequest/additionalProperties', field: '', keyword: 'additionalProperties', satisfied: ['scenario/revoke.success'], violated: ['revoke/unknown-field/unknownField'] },
    { rule: '#/components/schemas/RevokeRequest/properties/accessToken/type', field: 'accessToken', keyword: 'type', satisfied: ['scenario/revoke.success'], violated: ['revoke/native/accessToken/number'] },
    { rule: '#/components/schemas/RevokeRequest/properties/accessToken/maxLength', field: 'accessToken', keyword: 'maxLength', satisfied: ['revoke/max-length/accessToken/at-limit', 'revoke/max-length/accessToken/at-limit-astral'], violated: ['revoke/max-length/accessToken/past'] },
    { rule: '#/components/schemas/RevokeRequest/properties/merchantAccountId/type', field: 'merchantAccountId', keyword: 'type', satisfied: ['scenario/revoke.success-full'], violated: ['revoke/native/merchantAccountId/null', 'revoke/native/merchantAccountId/number'] },
    { rule: '#/components/schemas/RevokeRequest/properties/merchantAccountId/maxLength', field: 'merchantAccountId', keyword: 'maxLength', satisfied: ['revoke/max-length/merchantAccountId/at-limit', 'revoke/max-length/merchantAccountId/at-limit-astral'], violated: ['revoke/max-length/merchantAccountId/past'] },
    { rule: '#/components/schemas/JsonString/type', field: 'extendInfo', keyword: 'type', satisfied: ['scenario/revoke.success-full'], violated: ['revoke/native/extendInfo/number'] },
  ],
};
