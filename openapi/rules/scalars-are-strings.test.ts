import { expect, test } from 'vitest';
import { findings, type Changes } from './lint-fixture.ts';

// What is broken, the change, where it is told, and of the message what was found.
test.each<readonly [string, Changes, place: string, found: string]>([
  [
    'a number',
    { 'components/schemas/PayFields.yaml': [['type: string, maxLength: 64', 'type: integer']] },
    'components/schemas/PayFields.yaml#/properties/paymentRequestId/type',
    'The type is "integer": every scalar is a JSON string. For instance "type: string"',
  ],
  [
    'a boolean',
    { 'components/schemas/YesOrNo.yaml': [['type: string', 'type: boolean']] },
    'components/schemas/YesOrNo.yaml#/type',
    'The type is "boolean"',
  ],
  [
    'a boolean in a list of types',
    { 'components/schemas/PayResponse.yaml': [['[string, "null"]', '[string, boolean]']] },
    'components/schemas/PayResponse.yaml#/properties/paymentId/type',
    'The type is "boolean"',
  ],
  [
    'null in a request',
    {
      'components/schemas/WalletPayRequest.yaml': [
        ['Token of the wallet., type: string', 'Token of the wallet., type: [string, "null"]'],
      ],
    },
    'components/schemas/WalletPayRequest.yaml#/properties/token/type',
    'The type is "null": null stands only in a list of types, and only in what is received',
  ],
  [
    'null in what requests and answers share',
    { 'components/schemas/Amount.yaml': [['type: object', 'type: [object, "null"]']] },
    'components/schemas/Amount.yaml#/type',
    'The type is "null"',
  ],
  [
    'null alone',
    { 'components/schemas/PayResponse.yaml': [['[string, "null"]', '"null"']] },
    'components/schemas/PayResponse.yaml#/properties/paymentId/type',
    'The type is "null"',
  ],
  [
    'a boolean among values',
    { 'components/schemas/YesOrNo.yaml': [['enum: ["true", "false"]', 'enum: [true, "false"]']] },
    'components/schemas/YesOrNo.yaml#/enum/0',
    'true in enum is no JSON string, as every scalar is. For instance "true", in quotes.',
  ],
  [
    'a number as constant, in a condition',
    { 'components/schemas/CardPayRequest.yaml': [['{const: DEBIT}', '{const: 7}']] },
    'components/schemas/CardPayRequest.yaml#/allOf/1/if/properties/kind/const',
    '7 in const is no JSON string',
  ],
  [
    'a number as default',
    { 'components/schemas/WholeNumber.yaml': [['type: string', 'type: string\ndefault: 0']] },
    'components/schemas/WholeNumber.yaml#/default',
    '0 in default is no JSON string',
  ],
  [
    'a number deep inside of an example',
    { 'components/schemas/Amount.yaml': [['type: object', 'type: object\nexamples: [{value: "1"}, {value: 1}]']] },
    'components/schemas/Amount.yaml#/examples/1/value',
    '1 in examples is no JSON string',
  ],
  [
    'null among values of a text',
    {
      'components/schemas/WalletPayRequest.yaml': [
        ['Token of the wallet., type: string', 'Token of the wallet., type: string, default: null'],
      ],
    },
    'components/schemas/WalletPayRequest.yaml#/properties/token/default',
    'null in default is no JSON string',
  ],
])('%s', async (_, changes, place, found) => {
  expect(await findings('scalars-are-strings', changes)).toEqual([[place, expect.stringContaining(found)]]);
});
