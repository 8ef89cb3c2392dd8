import { expect, test } from 'vitest';
import { findings, type Changes } from './lint-fixture.ts';

// What is broken, the change, where it is told, and of the message what was found.
test.each<readonly [string, Changes, place: string, found: string]>([
  [
    'required of an object',
    { 'components/schemas/WalletPayRequest.yaml': [['required: [product]', 'required: [product, tokn]']] },
    'components/schemas/WalletPayRequest.yaml#/required/1',
    '"tokn" is no property here. For instance "product"; there are product, token, userId, recurring',
  ],
  [
    'required of a condition',
    { 'components/schemas/CardPayRequest.yaml': [['then: {required: [pin]}', 'then: {required: [pni]}']] },
    'components/schemas/CardPayRequest.yaml#/allOf/1/then/required/0',
    '"pni" is no property here',
  ],
  [
    'required in a choice of a condition',
    { 'components/schemas/WalletPayRequest.yaml': [['{required: [userId]}', '{required: [user]}']] },
    'components/schemas/WalletPayRequest.yaml#/allOf/1/then/anyOf/1/required/0',
    '"user" is no property here',
  ],
  [
    'what a condition asks for',
    {
      'components/schemas/CardPayRequest.yaml': [
        [
          'if: {properties: {kind: {const: DEBIT}}, required: [kind]}',
          'if: {properties: {knid: {const: DEBIT}}, required: [kind]}',
        ],
      ],
    },
    'components/schemas/CardPayRequest.yaml#/allOf/1/if/properties/knid',
    '"knid" is no property here',
  ],
  [
    'what a condition narrows',
    {
      'components/schemas/CardPayRequest.yaml': [
        [
          'then: {properties: {kind: {enum: [CREDIT, BOTH]}}, required: [kind]}',
          'then: {properties: {kinds: {enum: [CREDIT, BOTH]}}}',
        ],
      ],
    },
    'components/schemas/CardPayRequest.yaml#/allOf/2/then/properties/kinds',
    '"kinds" is no property here',
  ],
  [
    'what a condition asks for inside of a property',
    {
      'components/schemas/CardPayRequest.yaml': [
        ['if: {required: [installments]}', 'if: {properties: {amount: {required: [currency]}}}'],
      ],
    },
    'components/schemas/CardPayRequest.yaml#/allOf/2/if/properties/amount/required/0',
    '"currency" is no property here. For instance "value"; there are value.',
  ],
])('%s', async (_, changes, place, found) => {
  expect(await findings('known-properties', changes)).toEqual([[place, expect.stringContaining(found)]]);
});

// What is changed, and is right all the same.
test.each<readonly [string, Changes]>([
  [
    'a property of a part',
    {
      'components/schemas/CardPayRequest.yaml': [
        ['required: [product, cardNo]', 'required: [product, cardNo, amount]'],
      ],
    },
  ],
  [
    'a property of those who name the file in their allOf',
    {
      'components/schemas/PayFields.yaml': [
        [
          'x-source: guide',
          'allOf: [{title: t, if: {properties: {product: {const: CARD}}, required: [product]}, then: {required: [notes]}}]\nx-source: guide',
        ],
      ],
    },
  ],
  [
    'a name in a map',
    {
      'components/schemas/InquiryPaymentRequest.yaml': [
        [
          'additionalProperties: {type: string, maxLength: 9}',
          'required: [till], additionalProperties: {type: string, maxLength: 9}',
        ],
      ],
    },
  ],
])('%s', async (_, changes) => {
  expect(await findings('known-properties', changes)).toEqual([]);
});
