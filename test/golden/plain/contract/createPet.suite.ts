// Generated from test/specs/plain.yaml by countersign generate. Do not edit.

import type { ContractSuite } from '@countersign/contract-kit';

/**
 * Register a pet
 * @generated from #/paths/~1pets/post
 */
export const createPetSuite: ContractSuite = {
  id: 'createPet',
  pointer: '#/paths/~1pets/post',
  method: 'post',
  path: '/pets',
  signed: false,
  mediaType: 'application/json',
  status: 200,
  response: '#/paths/~1pets/post/responses/200/content/application~1json/schema',
  results: {},
  scenarios: {
    cat: {
      request: { name: 'Tom', bornAt: '2020-01-01T00:00:00+00:00' },
      response: { name: 'Tom', bornAt: '2020-01-01T00:00:00+00:00' },
    },
  },
  cases: [
    // body
    { id: 'createPet/least', from: 'cat', patch: [{ op: 'remove', path: '/bornAt' }], expect: 'accepted', rule: '#/paths/~1pets/post/requestBody/content/application~1json/schema' },
    { id: 'createPet/fullest', from: 'cat', patch: [{ op: 'add', path: '/friends', value: [{ name: 'text' }] }], expect: 'accepted', rule: '#/paths/~1pets/post/requestBody/content/application~1json/schema' },
    { id: 'createPet/native/body/string', from: 'cat', patch: [{ op: 'replace', path: '', value: 'text' }], expect: 'request-invalid', rule: '#/components/schemas/Pet/type' },
    // name
    { id: 'createPet/required/name', from: 'cat', patch: [{ op: 'remove', path: '/name' }], expect: 'request-invalid', field: 'name', rule: '#/components/schemas/Pet/required' },
    { id: 'createPet/max-length/name/at-limit', from: 'cat', patch: [{ op: 'replace', path: '/name', value: 'Tomaaaaaaaaaaaaaaaaa' }], expect: 'accepted', field: 'name', rule: '#/components/schemas/Pet/properties/name/maxLength' },
    { id: 'createPet/max-length/name/past', from: 'cat', patch: [{ op: 'replace', path: '/name', value: 'Tomaaaaaaaaaaaaaaaaaa' }], expect: 'request-invalid', field: 'name', rule: '#/components/schemas/Pet/properties/name/maxLength' },
    { id: 'createPet/max-length/name/at-limit-astral', from: 'cat', patch: [{ op: 'replace', path: '/name', value: '😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀' }], expect: 'accepted', field: 'name', rule: '#/components/schemas/Pet/properties/name/maxLength' },
    { id: 'createPet/native/name/number', from: 'cat', patch: [{ op: 'replace', path: '/name', value: 20 }], expect: 'request-invalid', field: 'name', rule: '#/components/schemas/Pet/properties/name/type' },
    // bornAt
    { id: 'createPet/native/bornAt/null', from: 'cat', patch: [{ op: 'replace', path: '/bornAt', value: null }], expect: 'request-invalid', field: 'bornAt', rule: '#/components/schemas/Pet/properties/bornAt/type' },
    { id: 'createPet/format/bornAt/violated', from: 'cat', patch: [{ op: 'replace', path: '/bornAt', value: 'not such a value' }], expect: 'request-invalid', field: 'bornAt', rule: '#/components/schemas/Pet/properties/bornAt/format' },
    { id: 'createPet/native/bornAt/number', from: 'cat', patch: [{ op: 'replace', path: '/bornAt', value: 20 }], expect: 'request-invalid', field: 'bornAt', rule: '#/components/schemas/Pet/properties/bornAt/type' },
    // friends
    { id: 'createPet/native/friends/string', from: 'cat', patch: [{ op: 'add', path: '/friends', value: 'text' }], expect: 'request-invalid', field: 'friends', rule: '#/components/schemas/Pet/properties/friends/type' },
  ],
  constraints: [
    { rule: '#/components/schemas/Pet/type', field: '', keyword: 'type', satisfied: ['scenario/cat'], violated: ['createPet/native/body/string'] },
    { rule: '#/components/schemas/Pet/required', field: 'name', keyword: 'required', satisfied: ['scenario/cat'], violated: ['createPet/required/name'] },
    { rule: '#/components/schemas/Pet/properties/name/type', field: 'name', keyword: 'type', satisfied: ['scenario/cat'], violated: ['createPet/native/name/number'] },
    { rule: '#/components/schemas/Pet/properties/name/maxLength', field: 'name', keyword: 'maxLength', satisfied: ['createPet/max-length/name/at-limit', 'createPet/max-length/name/at-limit-astral'], violated: ['createPet/max-length/name/past'] },
    { rule: '#/components/schemas/Pet/properties/bornAt/type', field: 'bornAt', keyword: 'type', satisfied: ['scenario/cat'], violated: ['createPet/native/bornAt/null', 'createPet/native/bornAt/number'] },
    { rule: '#/components/schemas/Pet/properties/bornAt/format', field: 'bornAt', keyword: 'format', satisfied: ['scenario/cat'], violated: ['createPet/format/bornAt/violated'] },
    { rule: '#/components/schemas/Pet/properties/friends/type', field: 'friends', keyword: 'type', satisfied: ['createPet/fullest'], violated: ['createPet/native/friends/string'] },
  ],
};
