// Generated from test/specs/conditions.yaml by countersign generate. Do not edit.

import type { ContractSuite } from '@countersign/contract-kit';

/**
 * Ask where it is
 * @generated from #/paths/~1v1~1parcels~1track/post
 */
export const trackSuite: ContractSuite = {
  id: 'track',
  pointer: '#/paths/~1v1~1parcels~1track/post',
  method: 'post',
  path: '/v1/parcels/track',
  signed: false,
  mediaType: 'application/json',
  status: 200,
  response: '#/paths/~1v1~1parcels~1track/post/responses/200/content/application~1json/schema',
  results: {
    S: ['DONE'],
    F: ['BAD_REQUEST'],
  },
  scenarios: {
    'track.known': {
      code: 'DONE',
      request: { parcelId: 'P-1' },
      response: { result: { status: 'S', code: 'DONE', message: 'done' } },
    },
    'track.bad-request': {
      code: 'BAD_REQUEST',
      request: { reference: 'R-1' },
      response: { result: { status: 'F', code: 'BAD_REQUEST', message: 'bad' } },
    },
  },
  cases: [
    // body
    { id: 'track/least', from: 'track.known', patch: [], expect: 'accepted', rule: '#/paths/~1v1~1parcels~1track/post/requestBody/content/application~1json/schema' },
    { id: 'track/fullest', from: 'track.bad-request', patch: [{ op: 'add', path: '/parcelId', value: 'P-1' }, { op: 'add', path: '/name', value: 'text' }, { op: 'add', path: '/wants', value: ['PLACE'] }, { op: 'add', path: '/sensor', value: 'text' }, { op: 'add', path: '/phone', value: 'text' }], expect: 'accepted', rule: '#/paths/~1v1~1parcels~1track/post/requestBody/content/application~1json/schema' },
    { id: 'track/unknown-field/unknownField', from: 'track.known', patch: [{ op: 'add', path: '/unknownField', value: 'text' }], expect: 'request-invalid', field: 'unknownField', rule: '#/paths/~1v1~1parcels~1track/post/requestBody/content/application~1json/schema/additionalProperties' },
    { id: 'track/native/body/string', from: 'track.known', patch: [{ op: 'replace', path: '', value: 'text' }], expect: 'request-invalid', rule: '#/paths/~1v1~1parcels~1track/post/requestBody/content/application~1json/schema/type' },
    { id: 'track/form/body/0', from: 'track.known', patch: [], expect: 'accepted', rule: '#/paths/~1v1~1parcels~1track/post/requestBody/content/application~1json/schema/anyOf' },
    { id: 'track/form/body/1', from: 'track.bad-request', patch: [], expect: 'accepted', rule: '#/paths/~1v1~1parcels~1track/post/requestBody/content/application~1json/schema/anyOf' },
    { id: 'track/no-form/body', from: 'track.known', patch: [{ op: 'replace', path: '', value: {} }], expect: 'request-invalid', rule: '#/paths/~1v1~1parcels~1track/post/requestBody/content/application~1json/schema/anyOf' },
    // parcelId
    { id: 'track/native/parcelId/null', from: 'track.known', patch: [{ op: 'replace', path: '/parcelId', value: null }], expect: 'request-invalid', field: 'parcelId', rule: '#/paths/~1v1~1parcels~1track/post/requestBody/content/application~1json/schema/properties/parcelId/type' },
    { id: 'track/native/parcelId/number', from: 'track.known', patch: [{ op: 'replace', path: '/parcelId', value: 20 }], expect: 'request-invalid', field: 'parcelId', rule: '#/paths/~1v1~1parcels~1track/post/requestBody/content/application~1json/schema/properties/parcelId/type' },
    { id: 'track/required/parcelId', from: 'track.known', patch: [{ op: 'remove', path: '/parcelId' }], expect: 'request-invalid', rule: '#/paths/~1v1~1parcels~1track/post/requestBody/content/application~1json/schema/anyOf/0/required' },
    // reference
    { id: 'track/native/reference/number', from: 'track.bad-request', patch: [{ op: 'replace', path: '/reference', value: 20 }], expect: 'request-invalid', field: 'reference', rule: '#/paths/~1v1~1parcels~1track/post/requestBody/content/application~1json/schema/properties/reference/type' },
    { id: 'track/required/reference', from: 'track.bad-request', patch: [{ op: 'remove', path: '/reference' }], expect: 'request-invalid', rule: '#/paths/~1v1~1parcels~1track/post/requestBody/content/application~1json/schema/anyOf/1/required' },
    // phone
    { id: 'track/native/phone/number', from: 'track.known', patch: [{ op: 'add', path: '/phone', value: 20 }], expect: 'request-invalid', field: 'phone', rule: '#/paths/~1v1~1parcels~1track/post/requestBody/content/application~1json/schema/properties/phone/type' },
    // name
    { id: 'track/dependent-required/name/beside-phone', from: 'track.known', patch: [{ op: 'add', path: '/phone', value: 'text' }], expect: 'request-invalid', field: 'name', rule: '#/paths/~1v1~1parcels~1track/post/requestBody/content/application~1json/schema/dependentRequired' },
    { id: 'track/native/name/number', from: 'track.known', patch: [{ op: 'add', path: '/name', value: 20 }], expect: 'request-invalid', field: 'name', rule: '#/paths/~1v1~1parcels~1track/post/requestBody/content/application~1json/schema/properties/name/type' },
    // wants
    { id: 'track/native/wants/string', from: 'track.known', patch: [{ op: 'add', path: '/wants', value: 'text' }], expect: 'request-invalid', field: 'wants', rule: '#/paths/~1v1~1parcels~1track/post/requestBody/content/application~1json/schema/properties/wants/type' },
    { id: 'track/later-item/wants[]/foreign-value', from: 'track.known', patch: [{ op: 'add', path: '/wants', value: ['PLACE'] }, { op: 'add', path: '/wants/1', value: 'PLACE' }, { op: 'replace', path: '/wants/1', value: 'PLACEX' }], expect: 'request-invalid', field: 'wants[]', rule: '#/paths/~1v1~1parcels~1track/post/requestBody/content/application~1json/schema/properties/wants/items/enum' },
    // wants[]
    { id: 'track/enum/wants[]/PLACE', from: 'track.known', patch: [{ op: 'add', path: '/wants', value: ['PLACE'] }, { op: 'replace', path: '/wants/0', value: 'PLACE' }], expect: 'accepted', field: 'wants[]', rule: '#/paths/~1v1~1parcels~1track/post/requestBody/content/application~1json/schema/properties/wants/items/enum' },
    { id: 'track/foreign-value/wants[]', from: 'track.known', patch: [{ op: 'add', path: '/wants', value: ['PLACE'] }, { op: 'replace', path: '/wants/0', value: 'PLACEX' }], expect: 'request-invalid', field: 'wants[]', rule: '#/paths/~1v1~1parcels~1track/post/requestBody/content/application~1json/schema/properties/wants/items/enum' },
    { id: 'track/native/wants[]/number', from: 'track.known', patch: [{ op: 'add', path: '/wants', value: ['PLACE'] }, { op: 'replace', path: '/wants/0', value: 20 }], expect: 'request-invalid', field: 'wants[]', rule: '#/paths/~1v1~1parcels~1track/post/requestBody/content/application~1json/schema/properties/wants/items/type' },
    // sensor
    { id: 'track/condition/sensor-is-required-when-wants-holds-TEMPERATURE/satisfied', from: 'track.known', patch: [{ op: 'add', path: '/wants', value: ['TEMPERATURE'] }, { op: 'add', path: '/sensor', value: 'text' }], expect: 'accepted', field: 'sensor', rule: '#/paths/~1v1~1parcels~1track/post/requestBody/content/application~1json/schema/allOf/0' },
    { id: 'track/condition/sensor-is-required-when-wants-holds-TEMPERATURE/violated', from: 'track.known', patch: [{ op: 'add', path: '/wants', value: ['TEMPERATURE'] }, { op: 'add', path: '/sensor', value: 'text' }, { op: 'remove', path: '/sensor' }], expect: 'request-invalid', field: 'sensor', rule: '#/paths/~1v1~1parcels~1track/post/requestBody/content/application~1json/schema/allOf/0' },
    { id: 'track/native/sensor/number', from: 'track.known', patch: [{ op: 'add', path: '/sensor', value: 20 }], expect: 'request-invalid', field: 'sensor', rule: '#/paths/~1v1~1parcels~1track/post/requestBody/content/application~1json/schema/properties/sensor/type' },
  ],
  constraints: [
    { rule: '#/paths/~1v1~1parcels~1track/post/requestBody/content/application~1json/schema/type', field: '', keyword: 'type', satisfied: ['scenario/track.known'], violated: ['track/native/body/string'] },
    { rule: '#/paths/~1v1~1parcels~1track/post/requestBody/content/application~1json/schema/dependentRequired', field: 'name', keyword: 'dependentRequired', satisfied: ['track/fullest'], violated: ['track/dependent-required/name/beside-phone'] },
    { rule: '#/paths/~1v1~1parcels~1track/post/requestBody/content/application~1json/schema/allOf/0', field: 'sensor', keyword: 'then', satisfied: ['track/condition/sensor-is-required-when-wants-holds-TEMPERATURE/satisfied'], violated: ['track/condition/sensor-is-required-when-wants-holds-TEMPERATURE/violated'] },
    { rule: '#/paths/~1v1~1parcels~1track/post/requestBody/content/application~1json/schema/additionalProperties', field: '', keyword: 'additionalProperties', satisfied: ['scenario/track.known'], violated: ['track/unknown-field/unknownField'] },
    { rule: '#/paths/~1v1~1parcels~1track/post/requestBody/content/application~1json/schema/properties/parcelId/type', field: 'parcelId', keyword: 'type', satisfied: ['scenario/track.known'], violated: ['track/native/parcelId/null', 'track/native/parcelId/number'] },
    { rule: '#/paths/~1v1~1parcels~1track/post/requestBody/content/application~1json/schema/properties/reference/type', field: 'reference', keyword: 'type', satisfied: ['scenario/track.bad-request'], violated: ['track/native/reference/number'] },
    { rule: '#/paths/~1v1~1parcels~1track/post/requestBody/content/application~1json/schema/properties/phone/type', field: 'phone', keyword: 'type', satisfied: ['track/fullest'], violated: ['track/native/phone/number'] },
    { rule: '#/paths/~1v1~1parcels~1track/post/requestBody/content/application~1json/schema/properties/name/type', field: 'name', keyword: 'type', satisfied: ['track/fullest'], violated: ['track/native/name/number'] },
    { rule: '#/paths/~1v1~1parcels~1track/post/requestBody/content/application~1json/schema/properties/wants/type', field: 'wants', keyword: 'type', satisfied: ['track/fullest'], violated: ['track/native/wants/string'] },
    { rule: '#/paths/~1v1~1parcels~1track/post/requestBody/content/application~1json/schema/properties/wants/items/type', field: 'wants[]', keyword: 'type', satisfied: ['track/fullest'], violated: ['track/native/wants[]/number'] },
    { rule: '#/paths/~1v1~1parcels~1track/post/requestBody/content/application~1json/schema/properties/wants/items/enum', field: 'wants[]', keyword: 'enum', satisfied: ['track/enum/wants[]/PLACE'], violated: ['track/foreign-value/wants[]'] },
    { rule: '#/paths/~1v1~1parcels~1track/post/requestBody/content/application~1json/schema/properties/sensor/type', field: 'sensor', keyword: 'type', satisfied: ['track/fullest'], violated: ['track/native/sensor/number'] },
    { rule: '#/paths/~1v1~1parcels~1track/post/requestBody/content/application~1json/schema/anyOf', field: '', keyword: 'anyOf', satisfied: ['track/form/body/0', 'track/form/body/1'], violated: ['track/no-form/body'] },
    { rule: '#/paths/~1v1~1parcels~1track/post/requestBody/content/application~1json/schema/anyOf/0/required', field: 'parcelId', keyword: 'required', satisfied: ['scenario/track.known'], violated: ['track/required/parcelId'] },
    { rule: '#/paths/~1v1~1parcels~1track/post/requestBody/content/application~1json/schema/anyOf/1/required', field: 'reference', keyword: 'required', satisfied: ['scenario/track.bad-request'], violated: ['track/required/reference'] },
  ],
};
