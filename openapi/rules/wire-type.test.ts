import { expect, test } from 'vitest';
import { findings, type Changes } from './lint-fixture.ts';

// What is broken, the change, where it is told, and of the message what was found.
test.each<readonly [string, Changes, place: string, found: string]>([
  [
    'true and false without it',
    { 'components/schemas/YesOrNo.yaml': [['x-wire-type: boolean\n', '']] },
    'components/schemas/YesOrNo.yaml#/',
    'x-wire-type is missing beside enum: ["true","false"]. For instance "x-wire-type: boolean".',
  ],
  [
    'true and false as another',
    { 'components/schemas/YesOrNo.yaml': [['x-wire-type: boolean', 'x-wire-type: url']] },
    'components/schemas/YesOrNo.yaml#/',
    'x-wire-type is "url" beside enum',
  ],
  [
    'a boolean with other values',
    { 'components/schemas/YesOrNo.yaml': [['["true", "false"]', '["yes", "no"]']] },
    'components/schemas/YesOrNo.yaml#/',
    'x-wire-type is boolean, but nothing checks it. For instance "enum: ["true", "false"]".',
  ],
  [
    'a boolean with a third value',
    { 'components/schemas/YesOrNo.yaml': [['["true", "false"]', '["true", "false", "maybe"]']] },
    'components/schemas/YesOrNo.yaml#/',
    'x-wire-type is boolean, but nothing checks it',
  ],
  [
    'an integer without a pattern',
    { 'components/schemas/WholeNumber.yaml': [[/pattern: .*\n/, '']] },
    'components/schemas/WholeNumber.yaml#/',
    'x-wire-type is integer, but nothing checks it. For instance "pattern: ^[0-9]+$".',
  ],
  [
    'an integer that may have a point',
    { 'components/schemas/WholeNumber.yaml': [[/pattern: .*/, 'pattern: ^[0-9]+(\\.[0-9]+)?$']] },
    'components/schemas/WholeNumber.yaml#/',
    'x-wire-type is integer, but nothing checks it',
  ],
  [
    'an integer with other values',
    { 'components/schemas/WholeNumber.yaml': [[/pattern: .*/, 'enum: ["1", "many"]']] },
    'components/schemas/WholeNumber.yaml#/',
    'x-wire-type is integer, but nothing checks it',
  ],
  [
    'a decimal without a pattern',
    {
      'components/schemas/WholeNumber.yaml': [
        [/pattern: .*/, 'maxLength: 9'],
        ['integer', 'decimal'],
      ],
    },
    'components/schemas/WholeNumber.yaml#/',
    'x-wire-type is decimal, but nothing checks it',
  ],
  [
    'a date and time without it',
    { 'components/headers/response-time.yaml': [[', x-wire-type: datetime', '']] },
    'components/headers/response-time.yaml#/schema',
    'x-wire-type is missing beside format: date-time. For instance "x-wire-type: datetime".',
  ],
  [
    'a date and time that nothing checks',
    { 'components/headers/response-time.yaml': [['format: date-time', 'maxLength: 40']] },
    'components/headers/response-time.yaml#/schema',
    'x-wire-type is datetime, but nothing checks it. For instance "format: date-time".',
  ],
  [
    'a URL without it',
    {
      'components/schemas/WalletPayRequest.yaml': [
        ['Token of the wallet., type: string', 'Token of the wallet., type: string, format: uri'],
      ],
    },
    'components/schemas/WalletPayRequest.yaml#/properties/token',
    'x-wire-type is missing beside format: uri. For instance "x-wire-type: url".',
  ],
  [
    'a URL that nothing checks',
    {
      'components/schemas/WalletPayRequest.yaml': [
        ['Token of the wallet., type: string', 'Token of the wallet., type: string, x-wire-type: url'],
      ],
    },
    'components/schemas/WalletPayRequest.yaml#/properties/token',
    'x-wire-type is url, but nothing checks it. For instance "format: uri".',
  ],
  [
    'JSON without it',
    { 'components/schemas/JsonText.yaml': [['x-wire-type: json\n', '']] },
    'components/schemas/JsonText.yaml#/',
    'x-wire-type is missing beside contentMediaType: application/json. For instance "x-wire-type: json".',
  ],
  [
    'JSON without a media type',
    { 'components/schemas/JsonText.yaml': [['contentMediaType: application/json\n', '']] },
    'components/schemas/JsonText.yaml#/',
    'x-wire-type is json, but nothing checks it',
  ],
  [
    'another type than that of what is referred to',
    { 'components/schemas/WalletPayRequest.yaml': [['$ref: YesOrNo.yaml', '$ref: YesOrNo.yaml, x-wire-type: json']] },
    'components/schemas/WalletPayRequest.yaml#/properties/recurring',
    'x-wire-type is "json" and "boolean" at once',
  ],
])('%s', async (_, changes, place, found) => {
  expect(await findings('wire-type', changes)).toContainEqual([place, expect.stringContaining(found)]);
});

// What is changed, and is right all the same.
test.each<readonly [string, Changes]>([
  [
    'a constant of true',
    {
      'components/schemas/WalletPayRequest.yaml': [
        ['$ref: YesOrNo.yaml', 'type: string, const: "true", x-wire-type: boolean'],
      ],
    },
  ],
  [
    'an integer of some values',
    {
      'components/schemas/WalletPayRequest.yaml': [
        ['$ref: YesOrNo.yaml', 'type: string, enum: ["1", "-2"], x-wire-type: integer'],
      ],
    },
  ],
  [
    'a decimal with a pattern',
    {
      'components/schemas/WalletPayRequest.yaml': [
        ['$ref: YesOrNo.yaml', "type: string, pattern: '^\\d+(\\.\\d{1,2})?$', x-wire-type: decimal"],
      ],
    },
  ],
  [
    'a URL with a pattern',
    {
      'components/schemas/WalletPayRequest.yaml': [
        ['$ref: YesOrNo.yaml', 'type: string, pattern: "^https:", x-wire-type: url'],
      ],
    },
  ],
  [
    'a text of digits that is no number',
    { 'components/schemas/WalletPayRequest.yaml': [['$ref: YesOrNo.yaml', 'type: string, pattern: "^[0-9]{2}$"']] },
  ],
  [
    'true in a condition',
    {
      'components/schemas/WalletPayRequest.yaml': [
        ['{type: object}', '{properties: {recurring: {enum: ["true", "false"]}}}'],
      ],
    },
  ],
  [
    'a type in the target of a reference',
    {
      'components/schemas/WalletPayRequest.yaml': [
        ['$ref: YesOrNo.yaml', '$ref: JsonText.yaml, contentMediaType: application/json'],
      ],
    },
  ],
])('%s', async (_, changes) => {
  expect(await findings('wire-type', changes)).toEqual([]);
});
