// Generated from test/specs/products.yaml by countersign generate. Do not edit.

import type { ContractSuite } from '@countersign/contract-kit';

/**
 * Rent a bicycle or a boat
 * @generated from #/paths/~1v1~1rents~1rent/post
 */
export const rentSuite: ContractSuite = {
  id: 'rent',
  method: 'post',
  path: '/v1/rents/rent',
  signed: false,
  mediaType: 'application/json',
  status: 200,
  response: '#/paths/~1v1~1rents~1rent/post/responses/200/content/application~1json/schema',
  results: {
    S: ['DONE'],
    F: ['BAD_REQUEST', 'STORM'],
  },
  scenarios: {
    'rent.bicycle': {
      code: 'DONE',
      request: { kind: 'BICYCLE', price: { value: '100' }, spare: { size: 'M', spare: { size: 'L' } } },
      response: { result: { status: 'S', code: 'DONE', message: 'done' }, price: { value: '100' } },
    },
    'rent.bicycle-voucher': {
      code: 'DONE',
      request: { kind: 'BICYCLE', voucher: 'V-1' },
      response: { result: { status: 'S', code: 'DONE', message: 'done' }, price: { value: '100' } },
    },
    'rent.boat': {
      code: 'DONE',
      request: { kind: 'BOAT', price: { value: '900', tip: '5' }, sails: '2' },
      response: { result: { status: 'S', code: 'DONE', message: 'done' }, price: { value: '100' } },
    },
    'rent.bicycle-bad-request': {
      code: 'BAD_REQUEST',
      request: { kind: 'BICYCLE', price: { value: '1' } },
      response: { result: { status: 'F', code: 'BAD_REQUEST', message: 'bad' } },
    },
    'rent.boat-bad-request': {
      code: 'BAD_REQUEST',
      request: { kind: 'BOAT', price: { value: '1' } },
      response: { result: { status: 'F', code: 'BAD_REQUEST', message: 'bad' } },
    },
    'rent.storm': {
      code: 'STORM',
      request: { kind: 'BOAT', price: { value: '2' } },
      response: { result: { status: 'F', code: 'STORM', message: 'storm' } },
    },
  },
  cases: [
    { id: 'rent/required/kind', from: 'rent.bicycle', patch: [{ op: 'remove', path: '/kind' }], expect: 'request-invalid', field: 'kind', rule: '#/components/schemas/Rent/required' },
    { id: 'rent/native/body/string', from: 'rent.bicycle', patch: [{ op: 'replace', path: '', value: 'text' }], expect: 'request-invalid', rule: '#/components/schemas/Rent/type' },
    { id: 'rent/enum/kind/BICYCLE', from: 'rent.bicycle', patch: [{ op: 'replace', path: '/kind', value: 'BICYCLE' }], expect: 'accepted', field: 'kind', rule: '#/components/schemas/Rent/properties/kind/enum' },
    { id: 'rent/enum/kind/BOAT', from: 'rent.boat', patch: [{ op: 'replace', path: '/kind', value: 'BOAT' }], expect: 'accepted', field: 'kind', rule: '#/components/schemas/Rent/properties/kind/enum' },
    { id: 'rent/foreign-value/kind', from: 'rent.bicycle', patch: [{ op: 'replace', path: '/kind', value: 'BICYCLEX' }], expect: 'request-invalid', field: 'kind', rule: '#/components/schemas/Rent/properties/kind/enum' },
    { id: 'rent/native/kind/number', from: 'rent.bicycle', patch: [{ op: 'replace', path: '/kind', value: 20 }], expect: 'request-invalid', field: 'kind', rule: '#/components/schemas/Rent/properties/kind/type' },
    { id: 'rent/required/kind@BICYCLE', from: 'rent.bicycle', patch: [{ op: 'remove', path: '/kind' }], expect: 'request-invalid', field: 'kind', rule: '#/components/schemas/RentBicycle/required' },
    { id: 'rent/condition/price-and-voucher-exclude-each-other/satisfied', from: 'rent.bicycle-voucher', patch: [], expect: 'accepted', field: 'price', rule: '#/components/schemas/RentBicycle/allOf/1' },
    { id: 'rent/condition/price-and-voucher-exclude-each-other/violated', from: 'rent.bicycle-voucher', patch: [{ op: 'add', path: '/price', value: { value: '100' } }], expect: 'request-invalid', field: 'price', rule: '#/components/schemas/RentBicycle/allOf/1' },
    { id: 'rent/unknown-field/unknownField', from: 'rent.bicycle', patch: [{ op: 'add', path: '/unknownField', value: 'text' }], expect: 'request-invalid', field: 'unknownField', rule: '#/components/schemas/RentBicycle/unevaluatedProperties' },
    { id: 'rent/native/body/string@BICYCLE', from: 'rent.bicycle', patch: [{ op: 'replace', path: '', value: 'text' }], expect: 'request-invalid', rule: '#/components/schemas/RentBicycle/type' },
    { id: 'rent/enum/kind/BICYCLE@BICYCLE', from: 'rent.bicycle', patch: [{ op: 'replace', path: '/kind', value: 'BICYCLE' }], expect: 'accepted', field: 'kind', rule: '#/components/schemas/RentBicycle/properties/kind/const' },
    { id: 'rent/foreign-value/kind@BICYCLE', from: 'rent.bicycle', patch: [{ op: 'replace', path: '/kind', value: 'BICYCLEX' }], expect: 'request-invalid', field: 'kind', rule: '#/components/schemas/RentBicycle/properties/kind/const' },
    { id: 'rent/native/kind/number@BICYCLE', from: 'rent.bicycle', patch: [{ op: 'replace', path: '/kind', value: 20 }], expect: 'request-invalid', field: 'kind', rule: '#/components/schemas/RentBicycle/properties/kind/type' },
    { id: 'rent/max-length/voucher/at-limit', from: 'rent.bicycle-voucher', patch: [{ op: 'replace', path: '/voucher', value: 'V-1aaaaa' }], expect: 'accepted', field: 'voucher', rule: '#/components/schemas/RentBicycle/properties/voucher/maxLength' },
    { id: 'rent/max-length/voucher/past', from: 'rent.bicycle-voucher', patch: [{ op: 'replace', path: '/voucher', value: 'V-1aaaaaa' }], expect: 'request-invalid', field: 'voucher', rule: '#/components/schemas/RentBicycle/properties/voucher/maxLength' },
    { id: 'rent/native/voucher/number', from: 'rent.bicycle-voucher', patch: [{ op: 'replace', path: '/voucher', value: 20 }], expect: 'request-invalid', field: 'voucher', rule: '#/components/schemas/RentBicycle/properties/voucher/type' },
    { id: 'rent/required/spare.size', from: 'rent.bicycle', patch: [{ op: 'remove', path: '/spare/size' }], expect: 'request-invalid', field: 'spare.size', rule: '#/components/schemas/Spare/required' },
    { id: 'rent/unknown-field/spare.unknownField', from: 'rent.bicycle', patch: [{ op: 'add', path: '/spare/unknownField', value: 'text' }], expect: 'request-invalid', field: 'spare.unknownField', rule: '#/components/schemas/Spare/additionalProperties' },
    { id: 'rent/native/spare/string', from: 'rent.bicycle', patch: [{ op: 'replace', path: '/spare', value: 'text' }], expect: 'request-invalid', field: 'spare', rule: '#/components/schemas/Spare/type' },
    { id: 'rent/max-length/spare.size/at-limit', from: 'rent.bicycle', patch: [{ op: 'replace', path: '/spare/size', value: 'Ma' }], expect: 'accepted', field: 'spare.size', rule: '#/components/schemas/Spare/properties/size/maxLength' },
    { id: 'rent/max-length/spare.size/past', from: 'rent.bicycle', patch: [{ op: 'replace', path: '/spare/size', value: 'Maa' }], expect: 'request-invalid', field: 'spare.size', rule: '#/components/schemas/Spare/properties/size/maxLength' },
    { id: 'rent/native/spare.size/number', from: 'rent.bicycle', patch: [{ op: 'replace', path: '/spare/size', value: 20 }], expect: 'request-invalid', field: 'spare.size', rule: '#/components/schemas/Spare/properties/size/type' },
    { id: 'rent/native/body/string@2', from: 'rent.bicycle', patch: [{ op: 'replace', path: '', value: 'text' }], expect: 'request-invalid', rule: '#/components/schemas/RentFields/type' },
    { id: 'rent/unknown-field/price.unknownField', from: 'rent.bicycle', patch: [{ op: 'add', path: '/price/unknownField', value: 'text' }], expect: 'request-invalid', field: 'price.unknownField', rule: '#/components/schemas/RentPrice/unevaluatedProperties' },
    { id: 'rent/native/price/string', from: 'rent.bicycle', patch: [{ op: 'replace', path: '/price', value: 'text' }], expect: 'request-invalid', field: 'price', rule: '#/components/schemas/RentPrice/type' },
    { id: 'rent/max-length/price.tip/at-limit', from: 'rent.boat', patch: [{ op: 'replace', path: '/price/tip', value: '5aa' }], expect: 'accepted', field: 'price.tip', rule: '#/components/schemas/RentPrice/properties/tip/maxLength' },
    { id: 'rent/max-length/price.tip/past', from: 'rent.boat', patch: [{ op: 'replace', path: '/price/tip', value: '5aaa' }], expect: 'request-invalid', field: 'price.tip', rule: '#/components/schemas/RentPrice/properties/tip/maxLength' },
    { id: 'rent/native/price.tip/number', from: 'rent.boat', patch: [{ op: 'replace', path: '/price/tip', value: 5 }], expect: 'request-invalid', field: 'price.tip', rule: '#/components/schemas/RentPrice/properties/tip/type' },
    { id: 'rent/required/price.value', from: 'rent.bicycle', patch: [{ op: 'remove', path: '/price/value' }], expect: 'request-invalid', field: 'price.value', rule: '#/components/schemas/Price/required' },
    { id: 'rent/native/price/string@BICYCLE', from: 'rent.bicycle', patch: [{ op: 'replace', path: '/price', value: 'text' }], expect: 'request-invalid', field: 'price', rule: '#/components/schemas/Price/type' },
    { id: 'rent/pattern/price.value/violated', from: 'rent.bicycle', patch: [{ op: 'replace', path: '/price/value', value: '100~' }], expect: 'request-invalid', field: 'price.value', rule: '#/components/schemas/Price/properties/value/pattern' },
    { id: 'rent/native/price.value/number', from: 'rent.bicycle', patch: [{ op: 'replace', path: '/price/value', value: 100 }], expect: 'request-invalid', field: 'price.value', rule: '#/components/schemas/Price/properties/value/type' },
    { id: 'rent/required/kind@BOAT', from: 'rent.boat', patch: [{ op: 'remove', path: '/kind' }], expect: 'request-invalid', field: 'kind', rule: '#/components/schemas/RentBoat/required' },
    { id: 'rent/required/price', from: 'rent.boat', patch: [{ op: 'remove', path: '/price' }], expect: 'request-invalid', field: 'price', rule: '#/components/schemas/RentBoat/required' },
    { id: 'rent/unknown-field/unknownField@BOAT', from: 'rent.boat', patch: [{ op: 'add', path: '/unknownField', value: 'text' }], expect: 'request-invalid', field: 'unknownField', rule: '#/components/schemas/RentBoat/unevaluatedProperties' },
    { id: 'rent/native/body/string@BOAT', from: 'rent.boat', patch: [{ op: 'replace', path: '', value: 'text' }], expect: 'request-invalid', rule: '#/components/schemas/RentBoat/type' },
    { id: 'rent/enum/kind/BOAT@BOAT', from: 'rent.boat', patch: [{ op: 'replace', path: '/kind', value: 'BOAT' }], expect: 'accepted', field: 'kind', rule: '#/components/schemas/RentBoat/properties/kind/const' },
    { id: 'rent/foreign-value/kind@BOAT', from: 'rent.boat', patch: [{ op: 'replace', path: '/kind', value: 'BOATX' }], expect: 'request-invalid', field: 'kind', rule: '#/components/schemas/RentBoat/properties/kind/const' },
    { id: 'rent/native/kind/number@BOAT', from: 'rent.boat', patch: [{ op: 'replace', path: '/kind', value: 20 }], expect: 'request-invalid', field: 'kind', rule: '#/components/schemas/RentBoat/properties/kind/type' },
    { id: 'rent/pattern/sails/violated', from: 'rent.boat', patch: [{ op: 'replace', path: '/sails', value: '2~' }], expect: 'request-invalid', field: 'sails', rule: '#/components/schemas/RentBoat/properties/sails/pattern' },
    { id: 'rent/native/sails/number', from: 'rent.boat', patch: [{ op: 'replace', path: '/sails', value: 2 }], expect: 'request-invalid', field: 'sails', rule: '#/components/schemas/RentBoat/properties/sails/type' },
  ],
};
