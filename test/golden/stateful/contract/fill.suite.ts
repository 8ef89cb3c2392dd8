// Generated from test/specs/stateful/openapi.yaml by countersign generate. Do not edit.

import type { ContractSuite } from '@countersign/contract-kit';

/**
 * Put something into a jar
 * @generated from #/paths/~1v1~1jars~1fill/post
 */
export const fillSuite: ContractSuite = {
  id: 'fill',
  pointer: '#/paths/~1v1~1jars~1fill/post',
  method: 'post',
  path: '/v1/jars/fill',
  signed: false,
  mediaType: 'application/json',
  status: 200,
  response: '#/paths/~1v1~1jars~1fill/post/responses/200/content/application~1json/schema',
  results: {
    S: ['DONE'],
    F: ['FILLED_OTHERWISE', 'BAD_REQUEST'],
  },
  idempotency: { key: ['fillId'], compares: ['weight'], conflict: 'FILLED_OTHERWISE' },
  scenarios: {
    'fill.done': {
      code: 'DONE',
      request: { fillId: 'FILL_1', weight: '250', lid: 'CORK' },
      response: { result: { status: 'S', code: 'DONE', message: 'filled' }, jar: 'JAR_1' },
    },
    'fill.filled-otherwise': {
      code: 'FILLED_OTHERWISE',
      request: { fillId: 'FILL_1', weight: '251' },
      response: { result: { status: 'F', code: 'FILLED_OTHERWISE', message: 'filled otherwise' } },
    },
    'fill.bad-request': {
      code: 'BAD_REQUEST',
      request: { fillId: 'FILL_2', weight: '1' },
      response: { result: { status: 'F', code: 'BAD_REQUEST', message: 'bad request' } },
    },
  },
  cases: [
    // body
    { id: 'fill/least', from: 'fill.filled-otherwise', patch: [], expect: 'accepted', rule: '#/paths/~1v1~1jars~1fill/post/requestBody/content/application~1json/schema' },
    { id: 'fill/fullest', from: 'fill.done', patch: [], expect: 'accepted', rule: '#/paths/~1v1~1jars~1fill/post/requestBody/content/application~1json/schema' },
    { id: 'fill/unknown-field/unknownField', from: 'fill.done', patch: [{ op: 'add', path: '/unknownField', value: 'text' }], expect: 'request-invalid', field: 'unknownField', rule: '#/paths/~1v1~1jars~1fill/post/requestBody/content/application~1json/schema/additionalProperties' },
    { id: 'fill/native/body/string', from: 'fill.done', patch: [{ op: 'replace', path: '', value: 'text' }], expect: 'request-invalid', rule: '#/paths/~1v1~1jars~1fill/post/requestBody/content/application~1json/schema/type' },
    // fillId
    { id: 'fill/required/fillId', from: 'fill.done', patch: [{ op: 'remove', path: '/fillId' }], expect: 'request-invalid', field: 'fillId', rule: '#/paths/~1v1~1jars~1fill/post/requestBody/content/application~1json/schema/required' },
    { id: 'fill/max-length/fillId/at-limit', from: 'fill.done', patch: [{ op: 'replace', path: '/fillId', value: 'FILL_1aaaaaaaaaaaaaaaaaaaaaaaaaa' }], expect: 'accepted', field: 'fillId', rule: '#/paths/~1v1~1jars~1fill/post/requestBody/content/application~1json/schema/properties/fillId/maxLength' },
    { id: 'fill/max-length/fillId/past', from: 'fill.done', patch: [{ op: 'replace', path: '/fillId', value: 'FILL_1aaaaaaaaaaaaaaaaaaaaaaaaaaa' }], expect: 'request-invalid', field: 'fillId', rule: '#/paths/~1v1~1jars~1fill/post/requestBody/content/application~1json/schema/properties/fillId/maxLength' },
    { id: 'fill/max-length/fillId/at-limit-astral', from: 'fill.done', patch: [{ op: 'replace', path: '/fillId', value: '😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀' }], expect: 'accepted', field: 'fillId', rule: '#/paths/~1v1~1jars~1fill/post/requestBody/content/application~1json/schema/properties/fillId/maxLength' },
    { id: 'fill/native/fillId/number', from: 'fill.done', patch: [{ op: 'replace', path: '/fillId', value: 20 }], expect: 'request-invalid', field: 'fillId', rule: '#/paths/~1v1~1jars~1fill/post/requestBody/content/application~1json/schema/properties/fillId/type' },
    // weight
    { id: 'fill/required/weight', from: 'fill.done', patch: [{ op: 'remove', path: '/weight' }], expect: 'request-invalid', field: 'weight', rule: '#/paths/~1v1~1jars~1fill/post/requestBody/content/application~1json/schema/required' },
    { id: 'fill/pattern/weight/violated', from: 'fill.done', patch: [{ op: 'replace', path: '/weight', value: '250~' }], expect: 'request-invalid', field: 'weight', rule: '#/paths/~1v1~1jars~1fill/post/requestBody/content/application~1json/schema/properties/weight/pattern' },
    { id: 'fill/native/weight/number', from: 'fill.done', patch: [{ op: 'replace', path: '/weight', value: 250 }], expect: 'request-invalid', field: 'weight', rule: '#/paths/~1v1~1jars~1fill/post/requestBody/content/application~1json/schema/properties/weight/type' },
    // lid
    { id: 'fill/enum/lid/SCREW', from: 'fill.done', patch: [{ op: 'replace', path: '/lid', value: 'SCREW' }], expect: 'accepted', field: 'lid', rule: '#/paths/~1v1~1jars~1fill/post/requestBody/content/application~1json/schema/properties/lid/enum' },
    { id: 'fill/enum/lid/CORK', from: 'fill.done', patch: [{ op: 'replace', path: '/lid', value: 'CORK' }], expect: 'accepted', field: 'lid', rule: '#/paths/~1v1~1jars~1fill/post/requestBody/content/application~1json/schema/properties/lid/enum' },
    { id: 'fill/foreign-value/lid', from: 'fill.done', patch: [{ op: 'replace', path: '/lid', value: 'CORKX' }], expect: 'request-invalid', field: 'lid', rule: '#/paths/~1v1~1jars~1fill/post/requestBody/content/application~1json/schema/properties/lid/enum' },
    { id: 'fill/native/lid/number', from: 'fill.done', patch: [{ op: 'replace', path: '/lid', value: 20 }], expect: 'request-invalid', field: 'lid', rule: '#/paths/~1v1~1jars~1fill/post/requestBody/content/application~1json/schema/properties/lid/type' },
  ],
  constraints: [
    { rule: '#/paths/~1v1~1jars~1fill/post/requestBody/content/application~1json/schema/type', field: '', keyword: 'type', satisfied: ['scenario/fill.done'], violated: ['fill/native/body/string'] },
    { rule: '#/paths/~1v1~1jars~1fill/post/requestBody/content/application~1json/schema/required', field: 'fillId', keyword: 'required', satisfied: ['scenario/fill.done'], violated: ['fill/required/fillId'] },
    { rule: '#/paths/~1v1~1jars~1fill/post/requestBody/content/application~1json/schema/required', field: 'weight', keyword: 'required', satisfied: ['scenario/fill.done'], violated: ['fill/required/weight'] },
    { rule: '#/paths/~1v1~1jars~1fill/post/requestBody/content/application~1json/schema/additionalProperties', field: '', keyword: 'additionalProperties', satisfied: ['scenario/fill.done'], violated: ['fill/unknown-field/unknownField'] },
    { rule: '#/paths/~1v1~1jars~1fill/post/requestBody/content/application~1json/schema/properties/fillId/type', field: 'fillId', keyword: 'type', satisfied: ['scenario/fill.done'], violated: ['fill/native/fillId/number'] },
    { rule: '#/paths/~1v1~1jars~1fill/post/requestBody/content/application~1json/schema/properties/fillId/maxLength', field: 'fillId', keyword: 'maxLength', satisfied: ['fill/max-length/fillId/at-limit', 'fill/max-length/fillId/at-limit-astral'], violated: ['fill/max-length/fillId/past'] },
    { rule: '#/paths/~1v1~1jars~1fill/post/requestBody/content/application~1json/schema/properties/weight/type', field: 'weight', keyword: 'type', satisfied: ['scenario/fill.done'], violated: ['fill/native/weight/number'] },
    { rule: '#/paths/~1v1~1jars~1fill/post/requestBody/content/application~1json/schema/properties/weight/pattern', field: 'weight', keyword: 'pattern', satisfied: ['scenario/fill.done'], violated: ['fill/pattern/weight/violated'] },
    { rule: '#/paths/~1v1~1jars~1fill/post/requestBody/content/application~1json/schema/properties/lid/type', field: 'lid', keyword: 'type', satisfied: ['scenario/fill.done'], violated: ['fill/native/lid/number'] },
    { rule: '#/paths/~1v1~1jars~1fill/post/requestBody/content/application~1json/schema/properties/lid/enum', field: 'lid', keyword: 'enum', satisfied: ['fill/enum/lid/SCREW', 'fill/enum/lid/CORK'], violated: ['fill/foreign-value/lid'] },
  ],
};
