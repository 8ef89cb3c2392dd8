// Generated from test/specs/conditions.yaml by countersign generate. Do not edit.

import type { ContractSuite } from '@countersign/contract-kit';

/**
 * Ask where it is
 * @generated from #/paths/~1v1~1parcels~1track/post
 */
export const trackSuite: ContractSuite = {
  id: 'track',
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
    { id: 'track/unknown-field/unknownField', from: 'track.known', patch: [{ op: 'add', path: '/unknownField', value: 'text' }], expect: 'request-invalid', field: 'unknownField', rule: '#/paths/~1v1~1parcels~1track/post/requestBody/content/application~1json/schema/additionalProperties' },
    { id: 'track/native/body/string', from: 'track.known', patch: [{ op: 'replace', path: '', value: 'text' }], expect: 'request-invalid', rule: '#/paths/~1v1~1parcels~1track/post/requestBody/content/application~1json/schema/type' },
    { id: 'track/native/parcelId/number', from: 'track.known', patch: [{ op: 'replace', path: '/parcelId', value: 20 }], expect: 'request-invalid', field: 'parcelId', rule: '#/paths/~1v1~1parcels~1track/post/requestBody/content/application~1json/schema/properties/parcelId/type' },
    { id: 'track/native/reference/number', from: 'track.bad-request', patch: [{ op: 'replace', path: '/reference', value: 20 }], expect: 'request-invalid', field: 'reference', rule: '#/paths/~1v1~1parcels~1track/post/requestBody/content/application~1json/schema/properties/reference/type' },
    { id: 'track/required/parcelId', from: 'track.known', patch: [{ op: 'remove', path: '/parcelId' }], expect: 'request-invalid', rule: '#/paths/~1v1~1parcels~1track/post/requestBody/content/application~1json/schema/anyOf/0/required' },
    { id: 'track/required/reference', from: 'track.bad-request', patch: [{ op: 'remove', path: '/reference' }], expect: 'request-invalid', rule: '#/paths/~1v1~1parcels~1track/post/requestBody/content/application~1json/schema/anyOf/1/required' },
  ],
};
