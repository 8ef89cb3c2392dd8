// Generated from test/specs/rest.yaml by countersign generate. Do not edit.

import type { ContractSuite } from '@countersign/contract-kit';

/**
 * Place an order
 * @generated from #/paths/~1orders/post
 */
export const HttpClientSuite: ContractSuite = {
  id: 'HttpClient',
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
    { id: 'HttpClient/required/id', from: 'default', patch: [{ op: 'remove', path: '/id' }], expect: 'request-invalid', field: 'id', rule: '#/components/schemas/Order/required' },
    { id: 'HttpClient/required/amount', from: 'default', patch: [{ op: 'remove', path: '/amount' }], expect: 'request-invalid', field: 'amount', rule: '#/components/schemas/Order/required' },
    { id: 'HttpClient/unknown-field/unknownField', from: 'default', patch: [{ op: 'add', path: '/unknownField', value: 'text' }], expect: 'request-invalid', field: 'unknownField', rule: '#/components/schemas/Order/additionalProperties' },
    { id: 'HttpClient/native/body/string', from: 'default', patch: [{ op: 'replace', path: '', value: 'text' }], expect: 'request-invalid', rule: '#/components/schemas/Order/type' },
    { id: 'HttpClient/pattern/id/violated', from: 'default', patch: [{ op: 'replace', path: '/id', value: 'A-1~' }], expect: 'request-invalid', field: 'id', rule: '#/components/schemas/Id/pattern' },
    { id: 'HttpClient/native/id/number', from: 'default', patch: [{ op: 'replace', path: '/id', value: 20 }], expect: 'request-invalid', field: 'id', rule: '#/components/schemas/Id/type' },
    { id: 'HttpClient/max-length/id/at-limit', from: 'default', patch: [{ op: 'replace', path: '/id', value: 'A-1111' }], expect: 'accepted', field: 'id', rule: '#/components/schemas/Order/properties/id/maxLength' },
    { id: 'HttpClient/max-length/id/past', from: 'default', patch: [{ op: 'replace', path: '/id', value: 'A-11111' }], expect: 'request-invalid', field: 'id', rule: '#/components/schemas/Order/properties/id/maxLength' },
    { id: 'HttpClient/native/amount/string', from: 'default', patch: [{ op: 'replace', path: '/amount', value: '2.5' }], expect: 'request-invalid', field: 'amount', rule: '#/components/schemas/Order/properties/amount/type' },
    { id: 'HttpClient/native/note/number', from: 'default', patch: [{ op: 'replace', path: '/note', value: 20 }], expect: 'request-invalid', field: 'note', rule: '#/components/schemas/Order/properties/note/type' },
    { id: 'HttpClient/max-items/lines/at-limit', from: 'default', patch: [{ op: 'replace', path: '/lines', value: [{ sku: 'B', count: 1 }, { sku: 'B', count: 1 }, { sku: 'B', count: 1 }] }], expect: 'accepted', field: 'lines', rule: '#/components/schemas/Order/properties/lines/maxItems' },
    { id: 'HttpClient/max-items/lines/past', from: 'default', patch: [{ op: 'replace', path: '/lines', value: [{ sku: 'B', count: 1 }, { sku: 'B', count: 1 }, { sku: 'B', count: 1 }, { sku: 'B', count: 1 }] }], expect: 'request-invalid', field: 'lines', rule: '#/components/schemas/Order/properties/lines/maxItems' },
    { id: 'HttpClient/native/lines/string', from: 'default', patch: [{ op: 'replace', path: '/lines', value: 'text' }], expect: 'request-invalid', field: 'lines', rule: '#/components/schemas/Order/properties/lines/type' },
    { id: 'HttpClient/required/lines[].sku', from: 'default', patch: [{ op: 'remove', path: '/lines/0/sku' }], expect: 'request-invalid', field: 'lines[].sku', rule: '#/components/schemas/Order/properties/lines/items/required' },
    { id: 'HttpClient/required/lines[].count', from: 'default', patch: [{ op: 'remove', path: '/lines/0/count' }], expect: 'request-invalid', field: 'lines[].count', rule: '#/components/schemas/Order/properties/lines/items/required' },
    { id: 'HttpClient/native/lines[]/string', from: 'default', patch: [{ op: 'replace', path: '/lines/0', value: 'text' }], expect: 'request-invalid', field: 'lines[]', rule: '#/components/schemas/Order/properties/lines/items/type' },
    { id: 'HttpClient/native/lines[].sku/number', from: 'default', patch: [{ op: 'replace', path: '/lines/0/sku', value: 20 }], expect: 'request-invalid', field: 'lines[].sku', rule: '#/components/schemas/Order/properties/lines/items/properties/sku/type' },
    { id: 'HttpClient/enum/lines[].count/1', from: 'default', patch: [{ op: 'replace', path: '/lines/0/count', value: 1 }], expect: 'accepted', field: 'lines[].count', rule: '#/components/schemas/Order/properties/lines/items/properties/count/enum' },
    { id: 'HttpClient/enum/lines[].count/2', from: 'default', patch: [{ op: 'replace', path: '/lines/0/count', value: 2 }], expect: 'accepted', field: 'lines[].count', rule: '#/components/schemas/Order/properties/lines/items/properties/count/enum' },
    { id: 'HttpClient/foreign-value/lines[].count', from: 'default', patch: [{ op: 'replace', path: '/lines/0/count', value: 3 }], expect: 'request-invalid', field: 'lines[].count', rule: '#/components/schemas/Order/properties/lines/items/properties/count/enum' },
    { id: 'HttpClient/native/lines[].count/string', from: 'default', patch: [{ op: 'replace', path: '/lines/0/count', value: '1' }], expect: 'request-invalid', field: 'lines[].count', rule: '#/components/schemas/Order/properties/lines/items/properties/count/type' },
  ],
};
