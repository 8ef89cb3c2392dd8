// Generated from test/specs/rest.yaml by countersign generate. Do not edit.

import type { ContractSuite } from '@countersign/contract-kit';

/** @generated from #/paths/~1orders~1close/post */
export const closeOrderSuite: ContractSuite = {
  id: 'closeOrder',
  pointer: '#/paths/~1orders~1close/post',
  method: 'post',
  path: '/orders/close',
  signed: false,
  mediaType: 'application/json',
  status: 200,
  response: '#/paths/~1orders~1close/post/responses/200/content/application~1json/schema',
  results: {
    S: ['OK'],
    F: ['BAD'],
  },
  scenarios: {
    done: {
      code: 'OK',
      request: { id: 'A-1' },
      response: { result: { status: 'S', code: 'OK', message: 'closed' } },
    },
    bad: {
      code: 'BAD',
      request: { id: 'B-2' },
      response: { result: { status: 'F', code: 'BAD', message: 'what?' } },
    },
  },
  cases: [
    // body
    { id: 'closeOrder/least', from: 'done', patch: [], expect: 'accepted', rule: '#/paths/~1orders~1close/post/requestBody/content/application~1json/schema' },
    { id: 'closeOrder/fullest', from: 'bad', patch: [], expect: 'accepted', rule: '#/paths/~1orders~1close/post/requestBody/content/application~1json/schema' },
    { id: 'closeOrder/native/body/string', from: 'done', patch: [{ op: 'replace', path: '', value: 'text' }], expect: 'request-invalid', rule: '#/paths/~1orders~1close/post/requestBody/content/application~1json/schema/type' },
    // id
    { id: 'closeOrder/required/id', from: 'done', patch: [{ op: 'remove', path: '/id' }], expect: 'request-invalid', field: 'id', rule: '#/paths/~1orders~1close/post/requestBody/content/application~1json/schema/required' },
    { id: 'closeOrder/pattern/id/violated', from: 'done', patch: [{ op: 'replace', path: '/id', value: 'A-1~' }], expect: 'request-invalid', field: 'id', rule: '#/components/schemas/Id/pattern' },
    { id: 'closeOrder/native/id/number', from: 'done', patch: [{ op: 'replace', path: '/id', value: 20 }], expect: 'request-invalid', field: 'id', rule: '#/components/schemas/Id/type' },
  ],
  constraints: [
    { rule: '#/paths/~1orders~1close/post/requestBody/content/application~1json/schema/type', field: '', keyword: 'type', satisfied: ['scenario/done'], violated: ['closeOrder/native/body/string'] },
    { rule: '#/paths/~1orders~1close/post/requestBody/content/application~1json/schema/required', field: 'id', keyword: 'required', satisfied: ['scenario/done'], violated: ['closeOrder/required/id'] },
    { rule: '#/components/schemas/Id/type', field: 'id', keyword: 'type', satisfied: ['scenario/done'], violated: ['closeOrder/native/id/number'] },
    { rule: '#/components/schemas/Id/pattern', field: 'id', keyword: 'pattern', satisfied: ['scenario/done'], violated: ['closeOrder/pattern/id/violated'] },
  ],
};
