// Generated from test/specs/stateful/openapi.yaml by countersign generate. Do not edit.

import type { ContractSuite } from '@countersign/contract-kit';

/**
 * Look into a jar
 * @generated from #/paths/~1v1~1jars~1look/post
 */
export const lookSuite: ContractSuite = {
  id: 'look',
  pointer: '#/paths/~1v1~1jars~1look/post',
  method: 'post',
  path: '/v1/jars/look',
  signed: false,
  mediaType: 'application/json',
  status: 200,
  response: '#/paths/~1v1~1jars~1look/post/responses/200/content/application~1json/schema',
  results: {
    S: ['DONE'],
    F: ['BAD_REQUEST'],
  },
  scenarios: {
    'look.done': {
      code: 'DONE',
      request: { jar: 'JAR_1' },
      response: { result: { status: 'S', code: 'DONE', message: 'seen' }, state: 'FULL' },
    },
    'look.bad-request': {
      code: 'BAD_REQUEST',
      request: { jar: 'JAR_2' },
      response: { result: { status: 'F', code: 'BAD_REQUEST', message: 'bad request' } },
    },
  },
  cases: [
    // body
    { id: 'look/least', from: 'look.done', patch: [], expect: 'accepted', rule: '#/paths/~1v1~1jars~1look/post/requestBody/content/application~1json/schema' },
    { id: 'look/fullest', from: 'look.bad-request', patch: [], expect: 'accepted', rule: '#/paths/~1v1~1jars~1look/post/requestBody/content/application~1json/schema' },
    { id: 'look/unknown-field/unknownField', from: 'look.done', patch: [{ op: 'add', path: '/unknownField', value: 'text' }], expect: 'request-invalid', field: 'unknownField', rule: '#/paths/~1v1~1jars~1look/post/requestBody/content/application~1json/schema/additionalProperties' },
    { id: 'look/native/body/string', from: 'look.done', patch: [{ op: 'replace', path: '', value: 'text' }], expect: 'request-invalid', rule: '#/paths/~1v1~1jars~1look/post/requestBody/content/application~1json/schema/type' },
    // jar
    { id: 'look/required/jar', from: 'look.done', patch: [{ op: 'remove', path: '/jar' }], expect: 'request-invalid', field: 'jar', rule: '#/paths/~1v1~1jars~1look/post/requestBody/content/application~1json/schema/required' },
    { id: 'look/max-length/jar/at-limit', from: 'look.done', patch: [{ op: 'replace', path: '/jar', value: 'JAR_1aaaaaaaaaaaaaaaaaaaaaaaaaaa' }], expect: 'accepted', field: 'jar', rule: '#/paths/~1v1~1jars~1look/post/requestBody/content/application~1json/schema/properties/jar/maxLength' },
    { id: 'look/max-length/jar/past', from: 'look.done', patch: [{ op: 'replace', path: '/jar', value: 'JAR_1aaaaaaaaaaaaaaaaaaaaaaaaaaaa' }], expect: 'request-invalid', field: 'jar', rule: '#/paths/~1v1~1jars~1look/post/requestBody/content/application~1json/schema/properties/jar/maxLength' },
    { id: 'look/max-length/jar/at-limit-astral', from: 'look.done', patch: [{ op: 'replace', path: '/jar', value: '😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀' }], expect: 'accepted', field: 'jar', rule: '#/paths/~1v1~1jars~1look/post/requestBody/content/application~1json/schema/properties/jar/maxLength' },
    { id: 'look/native/jar/number', from: 'look.done', patch: [{ op: 'replace', path: '/jar', value: 20 }], expect: 'request-invalid', field: 'jar', rule: '#/paths/~1v1~1jars~1look/post/requestBody/content/application~1json/schema/properties/jar/type' },
  ],
  constraints: [
    { rule: '#/paths/~1v1~1jars~1look/post/requestBody/content/application~1json/schema/type', field: '', keyword: 'type', satisfied: ['scenario/look.done'], violated: ['look/native/body/string'] },
    { rule: '#/paths/~1v1~1jars~1look/post/requestBody/content/application~1json/schema/required', field: 'jar', keyword: 'required', satisfied: ['scenario/look.done'], violated: ['look/required/jar'] },
    { rule: '#/paths/~1v1~1jars~1look/post/requestBody/content/application~1json/schema/additionalProperties', field: '', keyword: 'additionalProperties', satisfied: ['scenario/look.done'], violated: ['look/unknown-field/unknownField'] },
    { rule: '#/paths/~1v1~1jars~1look/post/requestBody/content/application~1json/schema/properties/jar/type', field: 'jar', keyword: 'type', satisfied: ['scenario/look.done'], violated: ['look/native/jar/number'] },
    { rule: '#/paths/~1v1~1jars~1look/post/requestBody/content/application~1json/schema/properties/jar/maxLength', field: 'jar', keyword: 'maxLength', satisfied: ['look/max-length/jar/at-limit', 'look/max-length/jar/at-limit-astral'], violated: ['look/max-length/jar/past'] },
  ],
};
