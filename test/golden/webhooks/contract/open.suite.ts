// Generated from test/specs/webhooks.yaml by countersign generate. Do not edit.

import type { ContractSuite } from '@countersign/contract-kit';

/**
 * Open the kiosk
 * @generated from #/paths/~1v1~1kiosk~1open/post
 */
export const openSuite: ContractSuite = {
  id: 'open',
  pointer: '#/paths/~1v1~1kiosk~1open/post',
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
    // body
    { id: 'open/least', from: 'open.bad-request', patch: [], expect: 'accepted', rule: '#/paths/~1v1~1kiosk~1open/post/requestBody/content/application~1json/schema' },
    { id: 'open/fullest', from: 'open.bad-signature', patch: [], expect: 'accepted', rule: '#/paths/~1v1~1kiosk~1open/post/requestBody/content/application~1json/schema' },
    { id: 'open/native/body/string', from: 'open.bad-request', patch: [{ op: 'replace', path: '', value: 'text' }], expect: 'request-invalid', rule: '#/paths/~1v1~1kiosk~1open/post/requestBody/content/application~1json/schema/type' },
  ],
  constraints: [
    { rule: '#/paths/~1v1~1kiosk~1open/post/requestBody/content/application~1json/schema/type', field: '', keyword: 'type', satisfied: ['scenario/open.bad-request'], violated: ['open/native/body/string'] },
  ],
};
