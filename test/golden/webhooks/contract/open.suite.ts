// Generated from test/specs/webhooks.yaml by countersign generate. Do not edit.

import type { ContractSuite } from '@countersign/contract-kit';

/**
 * Open the kiosk
 * @generated from #/paths/~1v1~1kiosk~1open/post
 */
export const openSuite: ContractSuite = {
  id: 'open',
  method: 'post',
  path: '/v1/kiosk/open',
  signed: true,
  mediaType: 'application/json',
  status: 200,
  response: '#/paths/~1v1~1kiosk~1open/post/responses/200/content/application~1json/schema',
  results: {
    F: ['BAD_REQUEST', 'BAD_SIGNATURE'],
  },
  scenarios: {
    'open.bad-request': {
      code: 'BAD_REQUEST',
      request: {},
      response: { outcome: { state: 'F', reason: 'BAD_REQUEST', text: 'what?' } },
    },
    'open.bad-signature': {
      code: 'BAD_SIGNATURE',
      request: {},
      response: { outcome: { state: 'F', reason: 'BAD_SIGNATURE', text: 'who?' } },
    },
  },
  cases: [
    { id: 'open/native/body/string', from: 'open.bad-request', patch: [{ op: 'replace', path: '', value: 'text' }], expect: 'request-invalid', rule: '#/paths/~1v1~1kiosk~1open/post/requestBody/content/application~1json/schema/type' },
    { id: 'open/signature/missing', from: 'open.bad-request', patch: [], expect: 'signature-invalid', signature: 'missing', rule: '#/security' },
    { id: 'open/signature/malformed', from: 'open.bad-request', patch: [], expect: 'signature-invalid', signature: 'malformed', rule: '#/security' },
    { id: 'open/signature/other-key', from: 'open.bad-request', patch: [], expect: 'signature-invalid', signature: 'other-key', rule: '#/security' },
    { id: 'open/signature/other-body', from: 'open.bad-request', patch: [], expect: 'signature-invalid', signature: 'other-body', rule: '#/security' },
    { id: 'open/signature/other-path', from: 'open.bad-request', patch: [], expect: 'signature-invalid', signature: 'other-path', rule: '#/security' },
    { id: 'open/signature/other-client', from: 'open.bad-request', patch: [], expect: 'signature-invalid', signature: 'other-client', rule: '#/security' },
    { id: 'open/signature/other-time', from: 'open.bad-request', patch: [], expect: 'signature-invalid', signature: 'other-time', rule: '#/security' },
  ],
};
