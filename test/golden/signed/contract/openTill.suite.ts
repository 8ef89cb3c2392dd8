// Generated from test/specs/signed.yaml by countersign generate. Do not edit.

import type { ContractSuite } from '@countersign/contract-kit';

/**
 * Open a till
 * @generated from #/paths/~1v1~1tills~1open/post
 */
export const openTillSuite: ContractSuite = {
  id: 'openTill',
  pointer: '#/paths/~1v1~1tills~1open/post',
  method: 'post',
  path: '/v1/tills/open',
  signed: true,
  mediaType: 'application/json',
  status: 200,
  response: '#/paths/~1v1~1tills~1open/post/responses/200/content/application~1json/schema',
  results: {
    S: ['DONE'],
    F: ['BAD_REQUEST', 'BAD_SIGNATURE'],
  },
  idempotency: { key: ['kind', 'secret'], compares: [] },
  scenarios: {
    'openTill.done': {
      code: 'DONE',
      request: { kind: 'FLOAT', float: '100', shift: { hours: '8' } },
      response: { outcome: { state: 'S', reason: 'DONE', text: 'open' }, till: '7' },
    },
    'openTill.bad-request': {
      code: 'BAD_REQUEST',
      request: { kind: 'EMPTY' },
      response: { outcome: { state: 'F', reason: 'BAD_REQUEST', text: 'what?' } },
    },
    'openTill.bad-signature': {
      code: 'BAD_SIGNATURE',
      request: { kind: 'EMPTY' },
      response: { outcome: { state: 'F', reason: 'BAD_SIGNATURE', text: 'who?' } },
    },
  },
  cases: [
    // body
    { id: 'openTill/least', from: 'openTill.bad-request', patch: [], expect: 'accepted', rule: '#/paths/~1v1~1tills~1open/post/requestBody/content/application~1json/schema' },
    { id: 'openTill/fullest', from: 'openTill.done', patch: [], expect: 'accepted', rule: '#/paths/~1v1~1tills~1open/post/requestBody/content/application~1json/schema' },
    { id: 'openTill/native/body/string', from: 'openTill.done', patch: [{ op: 'replace', path: '', value: 'text' }], expect: 'request-invalid', rule: '#/components/schemas/OpenTill/type' },
    // kind
    { id: 'openTill/required/kind', from: 'openTill.done', patch: [{ op: 'remove', path: '/kind' }], expect: 'request-invalid', field: 'kind', rule: '#/components/schemas/OpenTill/required' },
    { id: 'openTill/enum/kind/FLOAT', from: 'openTill.done', patch: [{ op: 'replace', path: '/kind', value: 'FLOAT' }], expect: 'accepted', field: 'kind', rule: '#/components/schemas/OpenTill/properties/kind/enum' },
    { id: 'openTill/enum/kind/EMPTY', from: 'openTill.done', patch: [{ op: 'replace', path: '/kind', value: 'EMPTY' }], expect: 'accepted', field: 'kind', rule: '#/components/schemas/OpenTill/properties/kind/enum' },
    { id: 'openTill/foreign-value/kind', from: 'openTill.done', patch: [{ op: 'replace', path: '/kind', value: 'FLOATX' }], expect: 'request-invalid', field: 'kind', rule: '#/components/schemas/OpenTill/properties/kind/enum' },
    { id: 'openTill/native/kind/number', from: 'openTill.done', patch: [{ op: 'replace', path: '/kind', value: 20 }], expect: 'request-invalid', field: 'kind', rule: '#/components/schemas/OpenTill/properties/kind/type' },
    // float
    { id: 'openTill/condition/float-is-required-when-kind-is-FLOAT/satisfied', from: 'openTill.done', patch: [], expect: 'accepted', field: 'float', rule: '#/components/schemas/OpenTill/allOf/0' },
    { id: 'openTill/condition/float-is-required-when-kind-is-FLOAT/violated', from: 'openTill.done', patch: [{ op: 'remove', path: '/float' }], expect: 'request-invalid', field: 'float', rule: '#/components/schemas/OpenTill/allOf/0' },
    { id: 'openTill/native/float/null', from: 'openTill.done', patch: [{ op: 'replace', path: '/float', value: null }], expect: 'request-invalid', field: 'float', rule: '#/components/schemas/OpenTill/properties/float/type' },
    { id: 'openTill/max-length/float/at-limit', from: 'openTill.done', patch: [{ op: 'replace', path: '/float', value: '100000000' }], expect: 'accepted', field: 'float', rule: '#/components/schemas/OpenTill/properties/float/maxLength' },
    { id: 'openTill/max-length/float/past', from: 'openTill.done', patch: [{ op: 'replace', path: '/float', value: '1000000000' }], expect: 'request-invalid', field: 'float', rule: '#/components/schemas/OpenTill/properties/float/maxLength' },
    { id: 'openTill/pattern/float/violated', from: 'openTill.done', patch: [{ op: 'replace', path: '/float', value: '100~' }], expect: 'request-invalid', field: 'float', rule: '#/components/schemas/OpenTill/properties/float/pattern' },
    { id: 'openTill/native/float/number', from: 'openTill.done', patch: [{ op: 'replace', path: '/float', value: 100 }], expect: 'request-invalid', field: 'float', rule: '#/components/schemas/OpenTill/properties/float/type' },
    // shift
    { id: 'openTill/native/shift/string', from: 'openTill.done', patch: [{ op: 'replace', path: '/shift', value: 'text' }], expect: 'request-invalid', field: 'shift', rule: '#/components/schemas/Shift/type' },
    // shift.hours
    { id: 'openTill/native/shift.hours/null', from: 'openTill.done', patch: [{ op: 'replace', path: '/shift/hours', value: null }], expect: 'request-invalid', field: 'shift.hours', rule: '#/components/schemas/Shift/properties/hours/type' },
    { id: 'openTill/pattern/shift.hours/violated', from: 'openTill.done', patch: [{ op: 'replace', path: '/shift/hours', value: '8~' }], expect: 'request-invalid', field: 'shift.hours', rule: '#/components/schemas/Shift/properties/hours/pattern' },
    { id: 'openTill/native/shift.hours/number', from: 'openTill.done', patch: [{ op: 'replace', path: '/shift/hours', value: 8 }], expect: 'request-invalid', field: 'shift.hours', rule: '#/components/schemas/Shift/properties/hours/type' },
  ],
  constraints: [
    { rule: '#/components/schemas/OpenTill/type', field: '', keyword: 'type', satisfied: ['scenario/openTill.done'], violated: ['openTill/native/body/string'] },
    { rule: '#/components/schemas/OpenTill/required', field: 'kind', keyword: 'required', satisfied: ['scenario/openTill.done'], violated: ['openTill/required/kind'] },
    { rule: '#/components/schemas/OpenTill/allOf/0', field: 'float', keyword: 'then', satisfied: ['openTill/condition/float-is-required-when-kind-is-FLOAT/satisfied'], violated: ['openTill/condition/float-is-required-when-kind-is-FLOAT/violated'] },
    { rule: '#/components/schemas/OpenTill/properties/kind/type', field: 'kind', keyword: 'type', satisfied: ['scenario/openTill.done'], violated: ['openTill/native/kind/number'] },
    { rule: '#/components/schemas/OpenTill/properties/kind/enum', field: 'kind', keyword: 'enum', satisfied: ['openTill/enum/kind/FLOAT', 'openTill/enum/kind/EMPTY'], violated: ['openTill/foreign-value/kind'] },
    { rule: '#/components/schemas/OpenTill/properties/float/type', field: 'float', keyword: 'type', satisfied: ['scenario/openTill.done'], violated: ['openTill/native/float/null', 'openTill/native/float/number'] },
    { rule: '#/components/schemas/OpenTill/properties/float/maxLength', field: 'float', keyword: 'maxLength', satisfied: ['openTill/max-length/float/at-limit'], violated: ['openTill/max-length/float/past'] },
    { rule: '#/components/schemas/OpenTill/properties/float/pattern', field: 'float', keyword: 'pattern', satisfied: ['scenario/openTill.done'], violated: ['openTill/pattern/float/violated'] },
    { rule: '#/components/schemas/Shift/type', field: 'shift', keyword: 'type', satisfied: ['scenario/openTill.done'], violated: ['openTill/native/shift/string'] },
    { rule: '#/components/schemas/Shift/properties/hours/type', field: 'shift.hours', keyword: 'type', satisfied: ['scenario/openTill.done'], violated: ['openTill/native/shift.hours/null', 'openTill/native/shift.hours/number'] },
    { rule: '#/components/schemas/Shift/properties/hours/pattern', field: 'shift.hours', keyword: 'pattern', satisfied: ['scenario/openTill.done'], violated: ['openTill/pattern/shift.hours/violated'] },
  ],
};
