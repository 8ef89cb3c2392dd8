// Generated from test/specs/conditions.yaml by countersign generate. Do not edit.

import type { ContractSuite } from '@countersign/contract-kit';

/**
 * Send something
 * @generated from #/paths/~1v1~1parcels~1send/post
 */
export const sendSuite: ContractSuite = {
  id: 'send',
  pointer: '#/paths/~1v1~1parcels~1send/post',
  method: 'post',
  path: '/v1/parcels/send',
  signed: false,
  mediaType: 'application/json',
  status: 200,
  response: '#/paths/~1v1~1parcels~1send/post/responses/200/content/application~1json/schema',
  results: {
    S: ['DONE'],
    F: ['BAD_REQUEST'],
  },
  scenarios: {
    'send.letter': {
      code: 'DONE',
      request: { service: 'LETTER', carrier: 'POST' },
      response: { result: { status: 'S', code: 'DONE', message: 'done' } },
    },
    'send.pallet': {
      code: 'DONE',
      request: { service: 'PALLET', carrier: 'OWN', account: 'A-1', weight: '300', lift: 'true', insured: 'true', worth: '9000', gateCode: '1234', pickup: { place: 'DOOR', floor: '2' }, items: [{ name: 'Desk', parts: [{ sku: 'LEG-4' }] }] },
      response: { result: { status: 'S', code: 'DONE', message: 'done' } },
    },
    'send.bad-request': {
      code: 'BAD_REQUEST',
      request: { service: 'LETTER', carrier: 'POST', speed: 'SLOW' },
      response: { result: { status: 'F', code: 'BAD_REQUEST', message: 'bad' } },
    },
  },
  cases: [
    // body
    { id: 'send/least', from: 'send.letter', patch: [], expect: 'accepted', rule: '#/paths/~1v1~1parcels~1send/post/requestBody/content/application~1json/schema' },
    { id: 'send/fullest', from: 'send.pallet', patch: [{ op: 'add', path: '/speed', value: 'SLOW' }, { op: 'add', path: '/voucher', value: 'text' }, { op: 'add', path: '/items/0/sku', value: 'text' }, { op: 'add', path: '/remark', value: 'text' }], expect: 'accepted', rule: '#/paths/~1v1~1parcels~1send/post/requestBody/content/application~1json/schema' },
    { id: 'send/given/price', from: 'send.letter', patch: [{ op: 'add', path: '/price', value: 'text' }], expect: 'accepted', field: 'price', rule: '#/components/schemas/Sending/properties/price' },
    { id: 'send/native/body/string', from: 'send.letter', patch: [{ op: 'replace', path: '', value: 'text' }], expect: 'request-invalid', rule: '#/components/schemas/Sending/type' },
    // service
    { id: 'send/required/service', from: 'send.letter', patch: [{ op: 'remove', path: '/service' }], expect: 'request-invalid', field: 'service', rule: '#/components/schemas/Sending/required' },
    { id: 'send/enum/service/LETTER', from: 'send.letter', patch: [{ op: 'replace', path: '/service', value: 'LETTER' }], expect: 'accepted', field: 'service', rule: '#/components/schemas/Sending/properties/service/enum' },
    { id: 'send/enum/service/PARCEL', from: 'send.pallet', patch: [{ op: 'replace', path: '/service', value: 'PARCEL' }], expect: 'accepted', field: 'service', rule: '#/components/schemas/Sending/properties/service/enum' },
    { id: 'send/enum/service/PALLET', from: 'send.pallet', patch: [{ op: 'replace', path: '/service', value: 'PALLET' }], expect: 'accepted', field: 'service', rule: '#/components/schemas/Sending/properties/service/enum' },
    { id: 'send/foreign-value/service', from: 'send.letter', patch: [{ op: 'replace', path: '/service', value: 'LETTERX' }], expect: 'request-invalid', field: 'service', rule: '#/components/schemas/Sending/properties/service/enum' },
    { id: 'send/native/service/number', from: 'send.letter', patch: [{ op: 'replace', path: '/service', value: 20 }], expect: 'request-invalid', field: 'service', rule: '#/components/schemas/Sending/properties/service/type' },
    // carrier
    { id: 'send/required/carrier', from: 'send.letter', patch: [{ op: 'remove', path: '/carrier' }], expect: 'request-invalid', field: 'carrier', rule: '#/components/schemas/Sending/required' },
    { id: 'send/native/carrier/number', from: 'send.letter', patch: [{ op: 'replace', path: '/carrier', value: 20 }], expect: 'request-invalid', field: 'carrier', rule: '#/components/schemas/Sending/properties/carrier/type' },
    // speed
    { id: 'send/enum/speed/SLOW', from: 'send.bad-request', patch: [{ op: 'replace', path: '/speed', value: 'SLOW' }], expect: 'accepted', field: 'speed', rule: '#/components/schemas/Sending/properties/speed/enum' },
    { id: 'send/enum/speed/FAST', from: 'send.bad-request', patch: [{ op: 'replace', path: '/speed', value: 'FAST' }], expect: 'accepted', field: 'speed', rule: '#/components/schemas/Sending/properties/speed/enum' },
    { id: 'send/foreign-value/speed', from: 'send.bad-request', patch: [{ op: 'replace', path: '/speed', value: 'SLOWX' }], expect: 'request-invalid', field: 'speed', rule: '#/components/schemas/Sending/properties/speed/enum' },
    { id: 'send/native/speed/number', from: 'send.bad-request', patch: [{ op: 'replace', path: '/speed', value: 20 }], expect: 'request-invalid', field: 'speed', rule: '#/components/schemas/Sending/properties/speed/type' },
    // weight
    { id: 'send/condition/weight-is-required-when-service-is-PARCEL-or-PALLET/satisfied', from: 'send.pallet', patch: [], expect: 'accepted', field: 'weight', rule: '#/components/schemas/Sending/allOf/0' },
    { id: 'send/condition/weight-is-required-when-service-is-PARCEL-or-PALLET/violated', from: 'send.pallet', patch: [{ op: 'remove', path: '/weight' }], expect: 'request-invalid', field: 'weight', rule: '#/components/schemas/Sending/allOf/0' },
    { id: 'send/native/weight/null', from: 'send.pallet', patch: [{ op: 'replace', path: '/weight', value: null }], expect: 'request-invalid', field: 'weight', rule: '#/components/schemas/Sending/properties/weight/type' },
    { id: 'send/pattern/weight/violated', from: 'send.pallet', patch: [{ op: 'replace', path: '/weight', value: '300~' }], expect: 'request-invalid', field: 'weight', rule: '#/components/schemas/Sending/properties/weight/pattern' },
    { id: 'send/native/weight/number', from: 'send.pallet', patch: [{ op: 'replace', path: '/weight', value: 300 }], expect: 'request-invalid', field: 'weight', rule: '#/components/schemas/Sending/properties/weight/type' },
    // lift
    { id: 'send/condition/lift-is-required-when-service-is-PALLET/satisfied', from: 'send.pallet', patch: [], expect: 'accepted', field: 'lift', rule: '#/components/schemas/Sending/allOf/1' },
    { id: 'send/condition/lift-is-required-when-service-is-PALLET/violated', from: 'send.pallet', patch: [{ op: 'remove', path: '/lift' }], expect: 'request-invalid', field: 'lift', rule: '#/components/schemas/Sending/allOf/1' },
    { id: 'send/enum/lift/true', from: 'send.pallet', patch: [{ op: 'replace', path: '/lift', value: 'true' }], expect: 'accepted', field: 'lift', rule: '#/components/schemas/Sending/properties/lift/enum' },
    { id: 'send/enum/lift/false', from: 'send.pallet', patch: [{ op: 'replace', path: '/lift', value: 'false' }], expect: 'accepted', field: 'lift', rule: '#/components/schemas/Sending/properties/lift/enum' },
    { id: 'send/foreign-value/lift', from: 'send.pallet', patch: [{ op: 'replace', path: '/lift', value: 'trueX' }], expect: 'request-invalid', field: 'lift', rule: '#/components/schemas/Sending/properties/lift/enum' },
    { id: 'send/native/lift/boolean', from: 'send.pallet', patch: [{ op: 'replace', path: '/lift', value: true }], expect: 'request-invalid', field: 'lift', rule: '#/components/schemas/Sending/properties/lift/type' },
    // insured
    { id: 'send/enum/insured/true', from: 'send.pallet', patch: [{ op: 'replace', path: '/insured', value: 'true' }], expect: 'accepted', field: 'insured', rule: '#/components/schemas/Sending/properties/insured/enum' },
    { id: 'send/enum/insured/false', from: 'send.pallet', patch: [{ op: 'replace', path: '/insured', value: 'false' }], expect: 'accepted', field: 'insured', rule: '#/components/schemas/Sending/properties/insured/enum' },
    { id: 'send/foreign-value/insured', from: 'send.pallet', patch: [{ op: 'replace', path: '/insured', value: 'trueX' }], expect: 'request-invalid', field: 'insured', rule: '#/components/schemas/Sending/properties/insured/enum' },
    { id: 'send/native/insured/boolean', from: 'send.pallet', patch: [{ op: 'replace', path: '/insured', value: true }], expect: 'request-invalid', field: 'insured', rule: '#/components/schemas/Sending/properties/insured/type' },
    // worth
    { id: 'send/condition/worth-is-required-when-insured-is-true/satisfied', from: 'send.pallet', patch: [], expect: 'accepted', field: 'worth', rule: '#/components/schemas/Sending/allOf/2' },
    { id: 'send/condition/worth-is-required-when-insured-is-true/violated', from: 'send.pallet', patch: [{ op: 'remove', path: '/worth' }], expect: 'request-invalid', field: 'worth', rule: '#/components/schemas/Sending/allOf/2' },
    { id: 'send/pattern/worth/violated', from: 'send.pallet', patch: [{ op: 'replace', path: '/worth', value: '9000~' }], expect: 'request-invalid', field: 'worth', rule: '#/components/schemas/Sending/properties/worth/pattern' },
    { id: 'send/native/worth/number', from: 'send.pallet', patch: [{ op: 'replace', path: '/worth', value: 9000 }], expect: 'request-invalid', field: 'worth', rule: '#/components/schemas/Sending/properties/worth/type' },
    // account
    { id: 'send/condition/account-is-required-when-carrier-is-OWN/satisfied', from: 'send.pallet', patch: [], expect: 'accepted', field: 'account', rule: '#/components/schemas/Sending/allOf/3' },
    { id: 'send/condition/account-is-required-when-carrier-is-OWN/violated', from: 'send.pallet', patch: [{ op: 'remove', path: '/account' }], expect: 'request-invalid', field: 'account', rule: '#/components/schemas/Sending/allOf/3' },
    { id: 'send/native/account/number', from: 'send.pallet', patch: [{ op: 'replace', path: '/account', value: 20 }], expect: 'request-invalid', field: 'account', rule: '#/components/schemas/Sending/properties/account/type' },
    // voucher
    { id: 'send/native/voucher/number', from: 'send.letter', patch: [{ op: 'add', path: '/voucher', value: 20 }], expect: 'request-invalid', field: 'voucher', rule: '#/components/schemas/Sending/properties/voucher/type' },
    // price
    { id: 'send/condition/price-must-not-stand-beside-voucher/satisfied', from: 'send.letter', patch: [{ op: 'add', path: '/voucher', value: 'text' }], expect: 'accepted', field: 'price', rule: '#/components/schemas/Sending/allOf/4' },
    { id: 'send/condition/price-must-not-stand-beside-voucher/violated', from: 'send.letter', patch: [{ op: 'add', path: '/voucher', value: 'text' }, { op: 'add', path: '/price', value: 'text' }], expect: 'request-invalid', field: 'price', rule: '#/components/schemas/Sending/allOf/4' },
    { id: 'send/native/price/number', from: 'send.letter', patch: [{ op: 'add', path: '/price', value: 20 }], expect: 'request-invalid', field: 'price', rule: '#/components/schemas/Sending/properties/price/type' },
    // gateCode
    { id: 'send/condition/gateCode-is-required-when-pickup-place-is-DOOR/satisfied', from: 'send.pallet', patch: [], expect: 'accepted', field: 'gateCode', rule: '#/components/schemas/Sending/allOf/5' },
    { id: 'send/condition/gateCode-is-required-when-pickup-place-is-DOOR/violated', from: 'send.pallet', patch: [{ op: 'remove', path: '/gateCode' }], expect: 'request-invalid', field: 'gateCode', rule: '#/components/schemas/Sending/allOf/5' },
    { id: 'send/native/gateCode/number', from: 'send.pallet', patch: [{ op: 'replace', path: '/gateCode', value: 1234 }], expect: 'request-invalid', field: 'gateCode', rule: '#/components/schemas/Sending/properties/gateCode/type' },
    // pickup
    { id: 'send/native/pickup/string', from: 'send.pallet', patch: [{ op: 'replace', path: '/pickup', value: 'text' }], expect: 'request-invalid', field: 'pickup', rule: '#/components/schemas/Pickup/type' },
    // pickup.place
    { id: 'send/required/pickup.place', from: 'send.pallet', patch: [{ op: 'remove', path: '/pickup/place' }], expect: 'request-invalid', field: 'pickup.place', rule: '#/components/schemas/Pickup/required' },
    { id: 'send/enum/pickup.place/DOOR', from: 'send.pallet', patch: [{ op: 'replace', path: '/pickup/place', value: 'DOOR' }], expect: 'accepted', field: 'pickup.place', rule: '#/components/schemas/Pickup/properties/place/enum' },
    { id: 'send/enum/pickup.place/SHOP', from: 'send.pallet', patch: [{ op: 'replace', path: '/pickup/place', value: 'SHOP' }], expect: 'accepted', field: 'pickup.place', rule: '#/components/schemas/Pickup/properties/place/enum' },
    { id: 'send/foreign-value/pickup.place', from: 'send.pallet', patch: [{ op: 'replace', path: '/pickup/place', value: 'DOORX' }], expect: 'request-invalid', field: 'pickup.place', rule: '#/components/schemas/Pickup/properties/place/enum' },
    { id: 'send/native/pickup.place/number', from: 'send.pallet', patch: [{ op: 'replace', path: '/pickup/place', value: 20 }], expect: 'request-invalid', field: 'pickup.place', rule: '#/components/schemas/Pickup/properties/place/type' },
    // pickup.floor
    { id: 'send/condition/pickup.floor-is-required-when-place-is-DOOR/satisfied', from: 'send.pallet', patch: [], expect: 'accepted', field: 'pickup.floor', rule: '#/components/schemas/Pickup/allOf/0' },
    { id: 'send/condition/pickup.floor-is-required-when-place-is-DOOR/violated', from: 'send.pallet', patch: [{ op: 'remove', path: '/pickup/floor' }], expect: 'request-invalid', field: 'pickup.floor', rule: '#/components/schemas/Pickup/allOf/0' },
    { id: 'send/native/pickup.floor/null', from: 'send.pallet', patch: [{ op: 'replace', path: '/pickup/floor', value: null }], expect: 'request-invalid', field: 'pickup.floor', rule: '#/components/schemas/Pickup/properties/floor/type' },
    { id: 'send/pattern/pickup.floor/violated', from: 'send.pallet', patch: [{ op: 'replace', path: '/pickup/floor', value: '2~' }], expect: 'request-invalid', field: 'pickup.floor', rule: '#/components/schemas/Pickup/properties/floor/pattern' },
    { id: 'send/native/pickup.floor/number', from: 'send.pallet', patch: [{ op: 'replace', path: '/pickup/floor', value: 2 }], expect: 'request-invalid', field: 'pickup.floor', rule: '#/components/schemas/Pickup/properties/floor/type' },
    // items
    { id: 'send/native/items/string', from: 'send.pallet', patch: [{ op: 'replace', path: '/items', value: 'text' }], expect: 'request-invalid', field: 'items', rule: '#/components/schemas/Sending/properties/items/type' },
    { id: 'send/later-item/items[]/string/native', from: 'send.pallet', patch: [{ op: 'add', path: '/items/1', value: { name: 'Desk', parts: [{ sku: 'LEG-4' }] } }, { op: 'replace', path: '/items/1', value: 'text' }], expect: 'request-invalid', field: 'items[]', rule: '#/components/schemas/Item/type' },
    // items[]
    { id: 'send/native/items[]/string', from: 'send.pallet', patch: [{ op: 'replace', path: '/items/0', value: 'text' }], expect: 'request-invalid', field: 'items[]', rule: '#/components/schemas/Item/type' },
    // items[].sku
    { id: 'send/condition/items[].sku-or-name-is-required-in-an-item/satisfied', from: 'send.pallet', patch: [], expect: 'accepted', field: 'items[].sku', rule: '#/components/schemas/Item/allOf/0' },
    { id: 'send/condition/items[].sku-or-name-is-required-in-an-item/violated', from: 'send.pallet', patch: [{ op: 'remove', path: '/items/0/name' }], expect: 'request-invalid', field: 'items[].sku', rule: '#/components/schemas/Item/allOf/0' },
    { id: 'send/native/items[].sku/null', from: 'send.letter', patch: [{ op: 'add', path: '/items', value: [{ name: 'Desk', parts: [{ sku: 'LEG-4' }] }] }, { op: 'add', path: '/items/0/sku', value: null }], expect: 'request-invalid', field: 'items[].sku', rule: '#/components/schemas/Item/properties/sku/type' },
    { id: 'send/native/items[].sku/number', from: 'send.letter', patch: [{ op: 'add', path: '/items', value: [{ name: 'Desk', parts: [{ sku: 'LEG-4' }] }] }, { op: 'add', path: '/items/0/sku', value: 20 }], expect: 'request-invalid', field: 'items[].sku', rule: '#/components/schemas/Item/properties/sku/type' },
    // items[].name
    { id: 'send/native/items[].name/number', from: 'send.pallet', patch: [{ op: 'replace', path: '/items/0/name', value: 20 }], expect: 'request-invalid', field: 'items[].name', rule: '#/components/schemas/Item/properties/name/type' },
    // items[].parts
    { id: 'send/native/items[].parts/string', from: 'send.pallet', patch: [{ op: 'replace', path: '/items/0/parts', value: 'text' }], expect: 'request-invalid', field: 'items[].parts', rule: '#/components/schemas/Item/properties/parts/type' },
    // remark
    { id: 'send/native/remark/number', from: 'send.letter', patch: [{ op: 'add', path: '/remark', value: 20 }], expect: 'request-invalid', field: 'remark', rule: '#/components/schemas/Sending/properties/remark/type' },
  ],
  constraints: [
    { rule: '#/components/schemas/Sending/type', field: '', keyword: 'type', satisfied: ['scenario/send.letter'], violated: ['send/native/body/string'] },
    { rule: '#/components/schemas/Sending/required', field: 'service', keyword: 'required', satisfied: ['scenario/send.letter'], violated: ['send/required/service'] },
    { rule: '#/components/schemas/Sending/required', field: 'carrier', keyword: 'required', satisfied: ['scenario/send.letter'], violated: ['send/required/carrier'] },
    { rule: '#/components/schemas/Sending/allOf/0', field: 'weight', keyword: 'then', satisfied: ['send/condition/weight-is-required-when-service-is-PARCEL-or-PALLET/satisfied'], violated: ['send/condition/weight-is-required-when-service-is-PARCEL-or-PALLET/violated'] },
    { rule: '#/components/schemas/Sending/allOf/1', field: 'lift', keyword: 'then', satisfied: ['send/condition/lift-is-required-when-service-is-PALLET/satisfied'], violated: ['send/condition/lift-is-required-when-service-is-PALLET/violated'] },
    { rule: '#/components/schemas/Sending/allOf/2', field: 'worth', keyword: 'then', satisfied: ['send/condition/worth-is-required-when-insured-is-true/satisfied'], violated: ['send/condition/worth-is-required-when-insured-is-true/violated'] },
    { rule: '#/components/schemas/Sending/allOf/3', field: 'account', keyword: 'then', satisfied: ['send/condition/account-is-required-when-carrier-is-OWN/satisfied'], violated: ['send/condition/account-is-required-when-carrier-is-OWN/violated'] },
    { rule: '#/components/schemas/Sending/allOf/4', field: 'price', keyword: 'then', satisfied: ['send/condition/price-must-not-stand-beside-voucher/satisfied'], violated: ['send/condition/price-must-not-stand-beside-voucher/violated'] },
    { rule: '#/components/schemas/Sending/allOf/5', field: 'gateCode', keyword: 'then', satisfied: ['send/condition/gateCode-is-required-when-pickup-place-is-DOOR/satisfied'], violated: ['send/condition/gateCode-is-required-when-pickup-place-is-DOOR/violated'] },
    { rule: '#/components/schemas/Sending/allOf/6', field: 'remark', keyword: 'then', violated: ['send/native/account/number'] },
    { rule: '#/components/schemas/Sending/properties/service/type', field: 'service', keyword: 'type', satisfied: ['scenario/send.letter'], violated: ['send/native/service/number'] },
    { rule: '#/components/schemas/Sending/properties/service/enum', field: 'service', keyword: 'enum', satisfied: ['send/enum/service/LETTER', 'send/enum/service/PARCEL', 'send/enum/service/PALLET'], violated: ['send/foreign-value/service'] },
    { rule: '#/components/schemas/Sending/properties/carrier/type', field: 'carrier', keyword: 'type', satisfied: ['scenario/send.letter'], violated: ['send/native/carrier/number'] },
    { rule: '#/components/schemas/Sending/properties/speed/type', field: 'speed', keyword: 'type', satisfied: ['scenario/send.bad-request'], violated: ['send/native/speed/number'] },
    { rule: '#/components/schemas/Sending/properties/speed/enum', field: 'speed', keyword: 'enum', satisfied: ['send/enum/speed/SLOW', 'send/enum/speed/FAST'], violated: ['send/foreign-value/speed'] },
    { rule: '#/components/schemas/Sending/properties/weight/type', field: 'weight', keyword: 'type', satisfied: ['scenario/send.pallet'], violated: ['send/native/weight/null', 'send/native/weight/number'] },
    { rule: '#/components/schemas/Sending/properties/weight/pattern', field: 'weight', keyword: 'pattern', satisfied: ['scenario/send.pallet'], violated: ['send/pattern/weight/violated'] },
    { rule: '#/components/schemas/Sending/properties/lift/type', field: 'lift', keyword: 'type', satisfied: ['scenario/send.pallet'], violated: ['send/native/lift/boolean'] },
    { rule: '#/components/schemas/Sending/properties/lift/enum', field: 'lift', keyword: 'enum', satisfied: ['send/enum/lift/true', 'send/enum/lift/false'], violated: ['send/foreign-value/lift'] },
    { rule: '#/components/schemas/Sending/properties/insured/type', field: 'insured', keyword: 'type', satisfied: ['scenario/send.pallet'], violated: ['send/native/insured/boolean'] },
    { rule: '#/components/schemas/Sending/properties/insured/enum', field: 'insured', keyword: 'enum', satisfied: ['send/enum/insured/true', 'send/enum/insured/false'], violated: ['send/foreign-value/insured'] },
    { rule: '#/components/schemas/Sending/properties/worth/type', field: 'worth', keyword: 'type', satisfied: ['scenario/send.pallet'], violated: ['send/native/worth/number'] },
    { rule: '#/components/schemas/Sending/properties/worth/pattern', field: 'worth', keyword: 'pattern', satisfied: ['scenario/send.pallet'], violated: ['send/pattern/worth/violated'] },
    { rule: '#/components/schemas/Sending/properties/account/type', field: 'account', keyword: 'type', satisfied: ['scenario/send.pallet'], violated: ['send/native/account/number'] },
    { rule: '#/components/schemas/Sending/properties/voucher/type', field: 'voucher', keyword: 'type', satisfied: ['send/fullest'], violated: ['send/native/voucher/number'] },
    { rule: '#/components/schemas/Sending/properties/price/type', field: 'price', keyword: 'type', satisfied: ['send/given/price'], violated: ['send/native/price/number'] },
    { rule: '#/components/schemas/Sending/properties/gateCode/type', field: 'gateCode', keyword: 'type', satisfied: ['scenario/send.pallet'], violated: ['send/native/gateCode/number'] },
    { rule: '#/components/schemas/Pickup/type', field: 'pickup', keyword: 'type', satisfied: ['scenario/send.pallet'], violated: ['send/native/pickup/string'] },
    { rule: '#/components/schemas/Pickup/required', field: 'pickup.place', keyword: 'required', satisfied: ['scenario/send.pallet'], violated: ['send/required/pickup.place'] },
    { rule: '#/components/schemas/Pickup/allOf/0', field: 'pickup.floor', keyword: 'then', satisfied: ['send/condition/pickup.floor-is-required-when-place-is-DOOR/satisfied'], violated: ['send/condition/pickup.floor-is-required-when-place-is-DOOR/violated'] },
    { rule: '#/components/schemas/Pickup/properties/place/type', field: 'pickup.place', keyword: 'type', satisfied: ['scenario/send.pallet'], violated: ['send/native/pickup.place/number'] },
    { rule: '#/components/schemas/Pickup/properties/place/enum', field: 'pickup.place', keyword: 'enum', satisfied: ['send/enum/pickup.place/DOOR', 'send/enum/pickup.place/SHOP'], violated: ['send/foreign-value/pickup.place'] },
    { rule: '#/components/schemas/Pickup/properties/floor/type', field: 'pickup.floor', keyword: 'type', satisfied: ['scenario/send.pallet'], violated: ['send/native/pickup.floor/null', 'send/native/pickup.floor/number'] },
    { rule: '#/components/schemas/Pickup/properties/floor/pattern', field: 'pickup.floor', keyword: 'pattern', satisfied: ['scenario/send.pallet'], violated: ['send/pattern/pickup.floor/violated'] },
    { rule: '#/components/schemas/Sending/properties/items/type', field: 'items', keyword: 'type', satisfied: ['scenario/send.pallet'], violated: ['send/native/items/string'] },
    { rule: '#/components/schemas/Item/type', field: 'items[]', keyword: 'type', satisfied: ['scenario/send.pallet'], violated: ['send/native/items[]/string'] },
    { rule: '#/components/schemas/Item/allOf/0', field: 'items[].sku', keyword: 'then', satisfied: ['send/condition/items[].sku-or-name-is-required-in-an-item/satisfied'], violated: ['send/condition/items[].sku-or-name-is-required-in-an-item/violated'] },
    { rule: '#/components/schemas/Item/properties/sku/type', field: 'items[].sku', keyword: 'type', satisfied: ['send/fullest'], violated: ['send/native/items[].sku/null', 'send/native/items[].sku/number'] },
    { rule: '#/components/schemas/Item/properties/name/type', field: 'items[].name', keyword: 'type', satisfied: ['scenario/send.pallet'], violated: ['send/native/items[].name/number'] },
    { rule: '#/components/schemas/Item/properties/parts/type', field: 'items[].parts', keyword: 'type', satisfied: ['scenario/send.pallet'], violated: ['send/native/items[].parts/string'] },
    { rule: '#/components/schemas/Sending/properties/remark/type', field: 'remark', keyword: 'type', satisfied: ['send/fullest'], violated: ['send/native/remark/number'] },
  ],
};
