import { expect, test } from 'vitest';
import { findings, type Changes } from './lint-fixture.ts';

// What is broken, the change, where it is told, and of the message what was found.
test.each<readonly [string, Changes, place: string, found: string]>([
  [
    'a property',
    { 'components/schemas/WalletPayRequest.yaml': [['Token of the wallet., type: string', 'Token of the wallet.']] },
    'components/schemas/WalletPayRequest.yaml#/properties/token',
    'The type is missing, so that any value would do. For instance "type: string".',
  ],
  [
    'a property that takes any value',
    {
      'components/schemas/WalletPayRequest.yaml': [
        ['token: {description: Token of the wallet., type: string, maxLength: 64}', 'token: true'],
      ],
    },
    'components/schemas/WalletPayRequest.yaml#/properties/token',
    'The property "token" takes any value',
  ],
  [
    'a file',
    { 'components/schemas/YesOrNo.yaml': [['type: string\n', '']] },
    'components/schemas/YesOrNo.yaml#/',
    'The type is missing',
  ],
  [
    'the body',
    { 'paths/v1_payments_pay.yaml': [['schema: {$ref: ../components/schemas/PayResponse.yaml}', 'schema: {}']] },
    'paths/v1_payments_pay.yaml#/post/responses/200/content/application~1json/schema',
    'The type is missing',
  ],
  [
    'a parameter',
    { 'components/parameters/request-signature.yaml': [['type: string, ', '']] },
    'components/parameters/request-signature.yaml#/schema',
    'The type is missing',
  ],
  [
    'the items of a list',
    { 'components/schemas/PayFields.yaml': [['{type: string, maxLength: 40}', '{maxLength: 40}']] },
    'components/schemas/PayFields.yaml#/properties/notes/items',
    'The type is missing',
  ],
  [
    'a list without items',
    { 'components/schemas/PayFields.yaml': [['    items: {type: string, maxLength: 40}\n', '']] },
    'components/schemas/PayFields.yaml#/properties/notes',
    'The list has no items, so that any would do. For instance "items: {$ref: Goods.yaml}".',
  ],
  [
    'one form of several',
    {
      'components/schemas/WalletPayRequest.yaml': [
        [
          'Token of the wallet., type: string, maxLength: 64',
          'Token of the wallet., oneOf: [{type: string}, {maxLength: 9}]',
        ],
      ],
    },
    'components/schemas/WalletPayRequest.yaml#/properties/token',
    'The type is missing',
  ],
])('%s', async (_, changes, place, found) => {
  expect(await findings('typed', changes)).toContainEqual([place, expect.stringContaining(found)]);
});

// What is changed, and is right all the same.
test.each<readonly [string, Changes]>([
  [
    'a type in every form',
    {
      'components/schemas/WalletPayRequest.yaml': [
        [
          'Token of the wallet., type: string, maxLength: 64',
          'Token of the wallet., oneOf: [{type: string}, {type: array, items: {type: string}}]',
        ],
      ],
    },
  ],
  [
    'a part that narrows',
    {
      'components/schemas/CardPayRequest.yaml': [
        ['- title: pin', '- properties: {pin: {minLength: 4}}\n  - title: pin'],
      ],
    },
  ],
])('%s', async (_, changes) => {
  expect(await findings('typed', changes)).toEqual([]);
});
