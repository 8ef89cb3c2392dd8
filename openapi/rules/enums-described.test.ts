import { expect, test } from 'vitest';
import { findings, type Changes } from './lint-fixture.ts';

// What is broken, the change, where it is told, and of the message what was found.
test.each<readonly [string, Changes, place: string, found: string]>([
  [
    'values without meanings',
    { 'components/schemas/PayRequest.yaml': [[/    x-enumDescriptions: .*\n/, '']] },
    'components/schemas/PayRequest.yaml#/properties/product',
    'The values ["CARD","WALLET"] are not explained. For instance "x-enumDescriptions: {CARD: What it means.}", with every value.',
  ],
  [
    'codes without explanations',
    { 'components/schemas/PaymentResultCode.yaml': [[/x-result-codes:\n.*\n.*\n/, '']] },
    'components/schemas/PaymentResultCode.yaml#/',
    'The values ["PAID_OUT","EXPIRED"] are not explained',
  ],
  [
    'values of the items of a list',
    {
      'components/schemas/PayFields.yaml': [
        ['items: {type: string, maxLength: 40}', 'items: {type: string, enum: [A, B]}'],
      ],
    },
    'components/schemas/PayFields.yaml#/properties/notes/items',
    'The values ["A","B"] are not explained',
  ],
])('%s', async (_, changes, place, found) => {
  expect(await findings('enums-described', changes)).toEqual([[place, expect.stringContaining(found)]]);
});

// What is changed, and is right all the same.
test.each<readonly [string, Changes]>([
  [
    'a single value',
    {
      'components/schemas/PayRequest.yaml': [
        ['[CARD, WALLET]', '[CARD]'],
        [/    x-enumDescriptions: .*\n/, ''],
      ],
    },
  ],
  [
    'values that a part chooses from those explained',
    {
      'components/schemas/CardPayRequest.yaml': [
        ['- title: pin', '- properties: {product: {enum: [CARD, WALLET]}}\n  - title: pin'],
        [
          'product: {description: Names the card., type: string, const: CARD}',
          'product: {description: Names the card., type: string, enum: [CARD, WALLET], x-enumDescriptions: {CARD: A., WALLET: B.}}',
        ],
      ],
    },
  ],
])('%s', async (_, changes) => {
  expect(await findings('enums-described', changes)).toEqual([]);
});
