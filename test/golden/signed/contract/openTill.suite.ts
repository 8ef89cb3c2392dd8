// Generated from test/specs/signed.yaml by countersign generate. Do not edit.

import type { ContractSuite } from '@countersign/contract-kit';

/**
 * Open a till
 * @generated from #/paths/~1v1~1tills~1open/post
 */
export const openTillSuite: ContractSuite = {
  id: 'openTill',
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
    { id: 'openTill/required/kind', from: 'openTill.done', patch: [{ op: 'remove', path: '/kind' }], expect: 'request-invalid', field: 'kind', rule: '#/components/schemas/OpenTill/required' },
    { id: 'openTill/condition/float-is-required-when-kind-is-FLOAT/satisfied', from: 'openTill.done', patch: [], expect: 'accepted', field: 'float', rule: '#/components/schemas/OpenTill/allOf/0' },
    { id: 'openTill/condition/float-is-required-when-kind-is-FLOAT/violated', from: 'openTill.done', patch: [{ op: 'remove', path: '/float' }], expect: 'request-invalid', field: 'float', rule: '#/components/schemas/OpenTill/allOf/0' },
    { id: 'openTill/native/body/string', from: 'openTill.done', patch: [{ op: 'replace', path: '', value: 'text' }], expect: 'request-invalid', rule: '#/components/schemas/OpenTill/type' },
    { id: 'openTill/enum/kind/FLOAT', from: 'openTill.done', patch: [{ op: 'replace', path: '/kind', value: 'FLOAT' }], expect: 'accepted', field: 'kind', rule: '#/components/schemas/OpenTill/properties/kind/enum' },
    { id: 'openTill/enum/kind/EMPTY', from: 'openTill.done', patch: [{ op: 'replace', path: '/kind', value: 'EMPTY' }], expect: 'accepted', field: 'kind', rule: '#/components/schemas/OpenTill/properties/kind/enum' },
    { id: 'openTill/foreign-value/kind', from: 'openTill.done', patch: [{ op: 'replace', path: '/kind', value: 'FLOATX' }], expect: 'request-invalid', field: 'kind', rule: '#/components/schemas/OpenTill/properties/kind/enum' },
    { id: 'openTill/native/kind/number', from: 'openTill.done', patch: [{ op: 'replace', path: '/kind', value: 20 }], expect: 'request-invalid', field: 'kind', rule: '#/components/schemas/OpenTill/properties/kind/type' },
    { id: 'openTill/max-length/float/at-limit', from: 'openTill.done', patch: [{ op: 'replace', path: '/float', value: '100000000' }], expect: 'accepted', field: 'float', rule: '#/components/schemas/OpenTill/properties/float/maxLength' },
    { id: 'openTill/max-length/float/past', from: 'openTill.done', patch: [{ op: 'replace', path: '/float', value: '1000000000' }], expect: 'request-invalid', field: 'float', rule: '#/components/schemas/OpenTill/properties/float/maxLength' },
    { id: 'openTill/pattern/float/violated', from: 'openTill.done', patch: [{ op: 'replace', path: '/float', value: '100~' }], expect: 'request-invalid', field: 'float', rule: '#/components/schemas/OpenTill/properties/float/pattern' },
    { id: 'openTill/native/float/number', from: 'openTill.done', patch: [{ op: 'replace', path: '/float', value: 100 }], expect: 'request-invalid', field: 'float', rule: '#/components/schemas/OpenTill/properties/float/type' },
    { id: 'openTill/native/shift/string', from: 'openTill.done', patch: [{ op: 'replace', path: '/shift', value: 'text' }], expect: 'request-invalid', field: 'shift', rule: '#/components/schemas/Shift/type' },
    { id: 'openTill/pattern/shift.hours/violated', from: 'openTill.done', patch: [{ op: 'replace', path: '/shift/hours', value: '8~' }], expect: 'request-invalid', field: 'shift.hours', rule: '#/components/schemas/Shift/properties/hours/pattern' },
    { id: 'openTill/native/shift.hours/number', from: 'openTill.done', patch: [{ op: 'replace', path: '/shift/hours', value: 8 }], expect: 'request-invalid', field: 'shift.hours', rule: '#/components/schemas/Shift/properties/hours/type' },
    { id: 'openTill/signature/missing', from: 'openTill.done', patch: [], expect: 'signature-invalid', signature: 'missing', rule: '#/security' },
    { id: 'openTill/signature/malformed', from: 'openTill.done', patch: [], expect: 'signature-invalid', signature: 'malformed', rule: '#/security' },
    { id: 'openTill/signature/other-key', from: 'openTill.done', patch: [], expect: 'signature-invalid', signature: 'other-key', rule: '#/security' },
    { id: 'openTill/signature/other-body', from: 'openTill.done', patch: [], expect: 'signature-invalid', signature: 'other-body', rule: '#/security' },
    { id: 'openTill/signature/other-path', from: 'openTill.done', patch: [], expect: 'signature-invalid', signature: 'other-path', rule: '#/security' },
    { id: 'openTill/signature/other-client', from: 'openTill.done', patch: [], expect: 'signature-invalid', signature: 'other-client', rule: '#/security' },
    { id: 'openTill/signature/other-time', from: 'openTill.done', patch: [], expect: 'signature-invalid', signature: 'other-time', rule: '#/security' },
  ],
};
