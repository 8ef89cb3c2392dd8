import { expect, test } from 'vitest';
import { findings, type Changes } from './lint-fixture.ts';

// What is broken, the change, where it is told, and of the message what was found.
test.each<readonly [string, Changes, place: string, found: string]>([
  [
    'a text',
    {
      'components/schemas/WalletPayRequest.yaml': [
        ['Token of the wallet., type: string, maxLength: 64', 'Token of the wallet., type: string'],
      ],
    },
    'components/schemas/WalletPayRequest.yaml#/properties/token',
    'maxLength is missing: every text has a limit, or says that none is documented. For instance "maxLength: 64" or "x-unbounded: true".',
  ],
  [
    'a text with a pattern',
    {
      'components/schemas/WalletPayRequest.yaml': [
        [
          'Token of the wallet., type: string, maxLength: 64',
          'Token of the wallet., type: string, pattern: "^[A-Z]{3}$"',
        ],
      ],
    },
    'components/schemas/WalletPayRequest.yaml#/properties/token',
    'maxLength is missing',
  ],
  [
    'a text that may be null',
    { 'components/schemas/PayResponse.yaml': [['[string, "null"], maxLength: 64', '[string, "null"]']] },
    'components/schemas/PayResponse.yaml#/properties/paymentId',
    'maxLength is missing',
  ],
  [
    'a list',
    { 'components/schemas/PayFields.yaml': [['    maxItems: 3\n', '']] },
    'components/schemas/PayFields.yaml#/properties/notes',
    'maxItems is missing: every list has a limit, or says that none is documented. For instance "maxItems: 10" or "x-unbounded: true".',
  ],
  [
    'the items of a list',
    { 'components/schemas/PayFields.yaml': [['{type: string, maxLength: 40}', '{type: string}']] },
    'components/schemas/PayFields.yaml#/properties/notes/items',
    'maxLength is missing',
  ],
  [
    'the values of a map',
    { 'components/schemas/InquiryPaymentRequest.yaml': [['{type: string, maxLength: 9}', '{type: string}']] },
    'components/schemas/InquiryPaymentRequest.yaml#/properties/labels/additionalProperties',
    'maxLength is missing',
  ],
  [
    'a parameter',
    { 'components/parameters/request-signature.yaml': [[', x-unbounded: true', '']] },
    'components/parameters/request-signature.yaml#/schema',
    'maxLength is missing',
  ],
  [
    'a header with a reference',
    { 'components/headers/response-signature.yaml': [[', maxLength: 400', '']] },
    'components/headers/response-signature.yaml#/schema',
    'maxLength is missing',
  ],
  [
    'a reference to a text without one',
    { 'components/schemas/PayFields.yaml': [[', x-unbounded: true', '']] },
    'components/schemas/PayFields.yaml#/properties/extra',
    'maxLength is missing',
  ],
  [
    'a text that has a limit in one of its forms',
    {
      'components/schemas/WalletPayRequest.yaml': [
        ['type: string, maxLength: 64', 'type: string, oneOf: [{maxLength: 3}, {pattern: "^A"}]'],
      ],
    },
    'components/schemas/WalletPayRequest.yaml#/properties/token',
    'maxLength is missing',
  ],
  [
    'one of its forms',
    {
      'components/schemas/WalletPayRequest.yaml': [
        ['type: string, maxLength: 64', 'oneOf: [{type: string, maxLength: 3}, {type: string, pattern: "^A"}]'],
      ],
    },
    'components/schemas/WalletPayRequest.yaml#/properties/token/oneOf/1',
    'maxLength is missing',
  ],
  [
    'no limit beside a limit',
    {
      'components/schemas/WalletPayRequest.yaml': [
        ['type: string, maxLength: 64', 'type: string, maxLength: 64, x-unbounded: true'],
      ],
    },
    'components/schemas/WalletPayRequest.yaml#/properties/token/x-unbounded',
    'x-unbounded stands beside maxLength, which bounds the value. For instance "maxLength" alone.',
  ],
  [
    'no limit beside the values of a reference',
    { 'components/schemas/WalletPayRequest.yaml': [['$ref: YesOrNo.yaml', '$ref: YesOrNo.yaml, x-unbounded: true']] },
    'components/schemas/WalletPayRequest.yaml#/properties/recurring/x-unbounded',
    'x-unbounded stands beside enum and x-wire-type: boolean',
  ],
  [
    'no limit beside a date',
    { 'components/parameters/request-time.yaml': [['format: date-time', 'format: date-time, x-unbounded: true']] },
    'components/parameters/request-time.yaml#/schema/x-unbounded',
    'x-unbounded stands beside format: date-time',
  ],
  [
    'no limit beside that of a list',
    { 'components/schemas/PayFields.yaml': [['maxItems: 3', 'maxItems: 3\n    x-unbounded: true']] },
    'components/schemas/PayFields.yaml#/properties/notes/x-unbounded',
    'x-unbounded stands beside maxItems',
  ],
])('%s', async (_, changes, place, found) => {
  expect(await findings('limits', changes)).toEqual([[place, expect.stringContaining(found)]]);
});

// What is changed, and is right all the same.
test.each<readonly [string, Changes]>([
  [
    'a limit beside the reference',
    {
      'components/schemas/PayFields.yaml': [
        ['$ref: JsonText.yaml, x-unbounded: true', '$ref: JsonText.yaml, maxLength: 9'],
      ],
    },
  ],
  [
    'a limit in the target of the reference',
    {
      'components/schemas/PayFields.yaml': [[', x-unbounded: true', '']],
      'components/schemas/JsonText.yaml': [['type: string', 'type: string\nmaxLength: 9']],
    },
  ],
  [
    'a limit in a part',
    {
      'components/schemas/WalletPayRequest.yaml': [
        ['type: string, maxLength: 64', 'type: string, allOf: [{maxLength: 64}]'],
      ],
    },
  ],
  [
    'a limit in another part of the object',
    {
      'components/schemas/CardPayRequest.yaml': [
        ['- title: pin', '- properties: {pin: {maxLength: 4}}\n  - title: pin'],
        ['Its PIN., type: string, maxLength: 4', 'Its PIN., type: string'],
      ],
    },
  ],
  [
    'a limit in every form',
    {
      'components/schemas/WalletPayRequest.yaml': [
        ['type: string, maxLength: 64', 'type: string, oneOf: [{maxLength: 3}, {const: ABCD}]'],
      ],
    },
  ],
  [
    'a decimal',
    {
      'components/schemas/WalletPayRequest.yaml': [
        ['type: string, maxLength: 64', 'type: string, pattern: "^[0-9.]+$", x-wire-type: decimal'],
      ],
    },
  ],
])('%s', async (_, changes) => {
  expect(await findings('limits', changes)).toEqual([]);
});
