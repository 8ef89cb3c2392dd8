// Generated from test/specs/rest.yaml by countersign generate. Do not edit.

import type { ContractSuite } from '@countersign/contract-kit';

/**
 * Place an order
 * @generated from #/paths/~1orders/post
 */
export const HttpClientSuite: ContractSuite = {
  id: 'HttpClient',
  pointer: '#/paths/~1orders/post',
  method: 'post',
  path: '/orders',
  signed: false,
  mediaType: 'application/json',
  status: 201,
  response: '#/paths/~1orders/post/responses/201/content/application~1json/schema',
  results: {},
  scenarios: {
    default: {
      request: { id: 'A-1', amount: 2.5, note: null, lines: [{ sku: 'B', count: 1 }] },
      response: { id: 'A-1' },
    },
  },
  cases: [
    // body
    { id: 'HttpClient/least', from: 'default', patch: [{ op: 'remove', path: '/note' }, { op: 'remove', path: '/lines' }], expect: 'accepted', rule: '#/paths/~1orders/post/requestBody/content/application~1json/schema' },
    { id: 'HttpClient/fullest', from: 'default', patch: [{ op: 'add', path: '/kind', value: 'A' }, { op: 'add', path: '/paid', value: 1 }], expect: 'accepted', rule: '#/paths/~1orders/post/requestBody/content/application~1json/schema' },
    { id: 'HttpClient/unknown-field/unknownField', from: 'default', patch: [{ op: 'add', path: '/unknownField', value: 'text' }], expect: 'request-invalid', field: 'unknownField', rule: '#/components/schemas/Order/additionalProperties' },
    { id: 'HttpClient/native/body/string', from: 'default', patch: [{ op: 'replace', path: '', value: 'text' }], expect: 'request-invalid', rule: '#/components/schemas/Order/type' },
    // id
    { id: 'HttpClient/required/id', from: 'default', patch: [{ op: 'remove', path: '/id' }], expect: 'request-invalid', field: 'id', rule: '#/components/schemas/Order/required' },
    { id: 'HttpClient/pattern/id/violated', from: 'default', patch: [{ op: 'replace', path: '/id', value: 'A-1~' }], expect: 'request-invalid', field: 'id', rule: '#/components/schemas/Id/pattern' },
    { id: 'HttpClient/native/id/number', from: 'default', patch: [{ op: 'replace', path: '/id', value: 20 }], expect: 'request-invalid', field: 'id', rule: '#/components/schemas/Id/type' },
    { id: 'HttpClient/max-length/id/at-limit', from: 'default', patch: [{ op: 'replace', path: '/id', value: 'A-1111' }], expect: 'accepted', field: 'id', rule: '#/components/schemas/Order/properties/id/maxLength' },
    { id: 'HttpClient/max-length/id/past', from: 'default', patch: [{ op: 'replace', path: '/id', value: 'A-11111' }], expect: 'request-invalid', field: 'id', rule: '#/components/schemas/Order/properties/id/maxLength' },
    // amount
    { id: 'HttpClient/required/amount', from: 'default', patch: [{ op: 'remove', path: '/amount' }], expect: 'request-invalid', field: 'amount', rule: '#/components/schemas/Order/required' },
    { id: 'HttpClient/native/amount/string', from: 'default', patch: [{ op: 'replace', path: '/amount', value: '2.5' }], expect: 'request-invalid', field: 'amount', rule: '#/components/schemas/Order/properties/amount/type' },
    { id: 'HttpClient/exclusive-minimum/amount/at-limit', from: 'default', patch: [{ op: 'replace', path: '/amount', value: 1 }], expect: 'accepted', field: 'amount', rule: '#/components/schemas/Order/properties/amount/exclusiveMinimum' },
    { id: 'HttpClient/exclusive-minimum/amount/past', from: 'default', patch: [{ op: 'replace', path: '/amount', value: 0 }], expect: 'request-invalid', field: 'amount', rule: '#/components/schemas/Order/properties/amount/exclusiveMinimum' },
    // note
    { id: 'HttpClient/min-length/note/at-limit', from: 'default', patch: [{ op: 'replace', path: '/note', value: 'te' }], expect: 'accepted', field: 'note', rule: '#/components/schemas/Order/properties/note/minLength' },
    { id: 'HttpClient/min-length/note/past', from: 'default', patch: [{ op: 'replace', path: '/note', value: 't' }], expect: 'request-invalid', field: 'note', rule: '#/components/schemas/Order/properties/note/minLength' },
    { id: 'HttpClient/min-length/note/past-astral', from: 'default', patch: [{ op: 'replace', path: '/note', value: '😀' }], expect: 'request-invalid', field: 'note', rule: '#/components/schemas/Order/properties/note/minLength' },
    { id: 'HttpClient/native/note/number', from: 'default', patch: [{ op: 'replace', path: '/note', value: 20 }], expect: 'request-invalid', field: 'note', rule: '#/components/schemas/Order/properties/note/type' },
    // kind
    { id: 'HttpClient/enum/kind/A', from: 'default', patch: [{ op: 'add', path: '/kind', value: 'A' }], expect: 'accepted', field: 'kind', rule: '#/components/schemas/Order/properties/kind/enum' },
    { id: 'HttpClient/enum/kind/B', from: 'default', patch: [{ op: 'add', path: '/kind', value: 'B' }], expect: 'accepted', field: 'kind', rule: '#/components/schemas/Order/properties/kind/enum' },
    { id: 'HttpClient/enum/kind/null', from: 'default', patch: [{ op: 'add', path: '/kind', value: null }], expect: 'accepted', field: 'kind', rule: '#/components/schemas/Order/properties/kind/enum' },
    { id: 'HttpClient/foreign-value/kind', from: 'default', patch: [{ op: 'add', path: '/kind', value: 'AX' }], expect: 'request-invalid', field: 'kind', rule: '#/components/schemas/Order/properties/kind/enum' },
    { id: 'HttpClient/native/kind/number', from: 'default', patch: [{ op: 'add', path: '/kind', value: 20 }], expect: 'request-invalid', field: 'kind', rule: '#/components/schemas/Order/properties/kind/enum' },
    // lines
    { id: 'HttpClient/max-items/lines/at-limit', from: 'default', patch: [{ op: 'replace', path: '/lines', value: [{ sku: 'B', count: 1 }, { sku: 'B', count: 1 }, { sku: 'B', count: 1 }] }], expect: 'accepted', field: 'lines', rule: '#/components/schemas/Order/properties/lines/maxItems' },
    { id: 'HttpClient/max-items/lines/past', from: 'default', patch: [{ op: 'replace', path: '/lines', value: [{ sku: 'B', count: 1 }, { sku: 'B', count: 1 }, { sku: 'B', count: 1 }, { sku: 'B', count: 1 }] }], expect: 'request-invalid', field: 'lines', rule: '#/components/schemas/Order/properties/lines/maxItems' },
    { id: 'HttpClient/native/lines/string', from: 'default', patch: [{ op: 'replace', path: '/lines', value: 'text' }], expect: 'request-invalid', field: 'lines', rule: '#/components/schemas/Order/properties/lines/type' },
    { id: 'HttpClient/later-item/lines[].sku/required', from: 'default', patch: [{ op: 'add', path: '/lines/1', value: { sku: 'B', count: 1 } }, { op: 'remove', path: '/lines/1/sku' }], expect: 'request-invalid', field: 'lines[].sku', rule: '#/components/schemas/Order/properties/lines/items/required' },
    // lines[]
    { id: 'HttpClient/native/lines[]/string', from: 'default', patch: [{ op: 'replace', path: '/lines/0', value: 'text' }], expect: 'request-invalid', field: 'lines[]', rule: '#/components/schemas/Order/properties/lines/items/type' },
    // lines[].sku
    { id: 'HttpClient/required/lines[].sku', from: 'default', patch: [{ op: 'remove', path: '/lines/0/sku' }], expect: 'request-invalid', field: 'lines[].sku', rule: '#/components/schemas/Order/properties/lines/items/required' },
    { id: 'HttpClient/native/lines[].sku/number', from: 'default', patch: [{ op: 'replace', path: '/lines/0/sku', value: 20 }], expect: 'request-invalid', field: 'lines[].sku', rule: '#/components/schemas/Order/properties/lines/items/properties/sku/type' },
    // lines[].count
    { id: 'HttpClient/required/lines[].count', from: 'default', patch: [{ op: 'remove', path: '/lines/0/count' }], expect: 'request-invalid', field: 'lines[].count', rule: '#/components/schemas/Order/properties/lines/items/required' },
    { id: 'HttpClient/enum/lines[].count/1', from: 'default', patch: [{ op: 'replace', path: '/lines/0/count', value: 1 }], expect: 'accepted', field: 'lines[].count', rule: '#/components/schemas/Order/properties/lines/items/properties/count/enum' },
    { id: 'HttpClient/enum/lines[].count/2', from: 'default', patch: [{ op: 'replace', path: '/lines/0/count', value: 2 }], expect: 'accepted', field: 'lines[].count', rule: '#/components/schemas/Order/properties/lines/items/properties/count/enum' },
    { id: 'HttpClient/foreign-value/lines[].count', from: 'default', patch: [{ op: 'replace', path: '/lines/0/count', value: 3 }], expect: 'request-invalid', field: 'lines[].count', rule: '#/components/schemas/Order/properties/lines/items/properties/count/enum' },
    { id: 'HttpClient/native/lines[].count/string', from: 'default', patch: [{ op: 'replace', path: '/lines/0/count', value: '1' }], expect: 'request-invalid', field: 'lines[].count', rule: '#/components/schemas/Order/properties/lines/items/properties/count/type' },
    // paid
    { id: 'HttpClient/native/paid/string', from: 'default', patch: [{ op: 'add', path: '/paid', value: '1' }], expect: 'request-invalid', field: 'paid', rule: '#/components/schemas/Order/properties/amount/type' },
    { id: 'HttpClient/exclusive-minimum/paid/at-limit', from: 'default', patch: [{ op: 'add', path: '/paid', value: 1 }], expect: 'accepted', field: 'paid', rule: '#/components/schemas/Order/properties/amount/exclusiveMinimum' },
    { id: 'HttpClient/exclusive-minimum/paid/past', from: 'default', patch: [{ op: 'add', path: '/paid', value: 0 }], expect: 'request-invalid', field: 'paid', rule: '#/components/schemas/Order/properties/amount/exclusiveMinimum' },
  ],
  constraints: [
    { rule: '#/components/schemas/Order/type', field: '', keyword: 'type', satisfied: ['scenario/default'], violated: ['HttpClient/native/body/string'] },
    { rule: '#/components/schemas/Order/required', field: 'id', keyword: 'required', satisfied: ['scenario/default'], violated: ['HttpClient/required/id'] },
    { rule: '#/components/schemas/Order/required', field: 'amount', keyword: 'required', satisfied: ['scenario/default'], violated: ['HttpClient/required/amount'] },
    { rule: '#/components/schemas/Order/additionalProperties', field: '', keyword: 'additionalProperties', satisfied: ['scenario/default'], violated: ['HttpClient/unknown-field/unknownField'] },
    { rule: '#/components/schemas/Id/type', field: 'id', keyword: 'type', satisfied: ['scenario/default'], violated: ['HttpClient/native/id/number'] },
    { rule: '#/components/schemas/Id/pattern', field: 'id', keyword: 'pattern', satisfied: ['scenario/default'], violated: ['HttpClient/pattern/id/violated'] },
    { rule: '#/components/schemas/Order/properties/id/maxLength', field: 'id', keyword: 'maxLength', satisfied: ['HttpClient/max-length/id/at-limit'], violated: ['HttpClient/max-length/id/past'] },
    { rule: '#/components/schemas/Order/properties/amount/type', field: 'amount', keyword: 'type', satisfied: ['scenario/default'], violated: ['HttpClient/native/amount/string'] },
    { rule: '#/components/schemas/Order/properties/amount/exclusiveMinimum', field: 'amount', keyword: 'exclusiveMinimum', satisfied: ['HttpClient/exclusive-minimum/amount/at-limit'], violated: ['HttpClient/exclusive-minimum/amount/past'] },
    { rule: '#/components/schemas/Order/properties/note/type', field: 'note', keyword: 'type', satisfied: ['scenario/default'], violated: ['HttpClient/native/note/number'] },
    { rule: '#/components/schemas/Order/properties/note/minLength', field: 'note', keyword: 'minLength', satisfied: ['HttpClient/min-length/note/at-limit'], violated: ['HttpClient/min-length/note/past', 'HttpClient/min-length/note/past-astral'] },
    { rule: '#/components/schemas/Order/properties/kind/enum', field: 'kind', keyword: 'enum', satisfied: ['HttpClient/enum/kind/A', 'HttpClient/enum/kind/B', 'HttpClient/enum/kind/null'], violated: ['HttpClient/foreign-value/kind', 'HttpClient/native/kind/number'] },
    { rule: '#/components/schemas/Order/properties/lines/type', field: 'lines', keyword: 'type', satisfied: ['scenario/default'], violated: ['HttpClient/native/lines/string'] },
    { rule: '#/components/schemas/Order/properties/lines/maxItems', field: 'lines', keyword: 'maxItems', satisfied: ['HttpClient/max-items/lines/at-limit'], violated: ['HttpClient/max-items/lines/past'] },
    { rule: '#/components/schemas/Order/properties/lines/items/type', field: 'lines[]', keyword: 'type', satisfied: ['scenario/default'], violated: ['HttpClient/native/lines[]/string'] },
    { rule: '#/components/schemas/Order/properties/lines/items/required', field: 'lines[].sku', keyword: 'required', satisfied: ['scenario/default'], violated: ['HttpClient/required/lines[].sku'] },
    { rule: '#/components/schemas/Order/properties/lines/items/required', field: 'lines[].count', keyword: 'required', satisfied: ['scenario/default'], violated: ['HttpClient/required/lines[].count'] },
    { rule: '#/components/schemas/Order/properties/lines/items/properties/sku/type', field: 'lines[].sku', keyword: 'type', satisfied: ['scenario/default'], violated: ['HttpClient/native/lines[].sku/number'] },
    { rule: '#/components/schemas/Order/properties/lines/items/properties/count/type', field: 'lines[].count', keyword: 'type', satisfied: ['scenario/default'], violated: ['HttpClient/native/lines[].count/string'] },
    { rule: '#/components/schemas/Order/properties/lines/items/properties/count/enum', field: 'lines[].count', keyword: 'enum', satisfied: ['HttpClient/enum/lines[].count/1', 'HttpClient/enum/lines[].count/2'], violated: ['HttpClient/foreign-value/lines[].count'] },
    { rule: '#/components/schemas/Order/properties/amount/type', field: 'paid', keyword: 'type', satisfied: ['HttpClient/fullest'], violated: ['HttpClient/native/paid/string'] },
    { rule: '#/components/schemas/Order/properties/amount/exclusiveMinimum', field: 'paid', keyword: 'exclusiveMinimum', satisfied: ['HttpClient/exclusive-minimum/paid/at-limit'], violated: ['HttpClient/exclusive-minimum/paid/past'] },
  ],
};
