import { expect, test } from 'vitest';
import { findings, type Changes } from './lint-fixture.ts';

// What is broken, the change, where it is told, and of the message what was found.
test.each<readonly [string, Changes, place: string, found: string]>([
  [
    'no title',
    { 'components/schemas/CardPayRequest.yaml': [['title: pin is required when kind is DEBIT\n    ', '']] },
    'components/schemas/CardPayRequest.yaml#/allOf/1',
    'The condition has no title. For instance "title: osType is required when terminalType is APP".',
  ],
  [
    'an empty title',
    { 'components/schemas/CardPayRequest.yaml': [['title: pin is required when kind is DEBIT', 'title: ""']] },
    'components/schemas/CardPayRequest.yaml#/allOf/1',
    'The condition has no title',
  ],
  [
    'one title twice',
    {
      'components/schemas/CardPayRequest.yaml': [
        ['title: installments stands only where kind is CREDIT', 'title: pin is required when kind is DEBIT'],
      ],
    },
    'components/schemas/CardPayRequest.yaml#/allOf/2/title',
    'Another condition of this file has the title "pin is required when kind is DEBIT" too',
  ],
  [
    'an else',
    {
      'components/schemas/CardPayRequest.yaml': [
        ['then: {required: [pin]}', 'then: {required: [pin]}\n    else: {required: [cardNo]}'],
      ],
    },
    'components/schemas/CardPayRequest.yaml#/allOf/1/else',
    'A condition has no else: what holds otherwise is a condition of its own',
  ],
  [
    'an if alone',
    { 'components/schemas/CardPayRequest.yaml': [['    then: {required: [pin]}\n', '']] },
    'components/schemas/CardPayRequest.yaml#/allOf/1',
    'A condition has both if and then; here is only if',
  ],
  [
    'a then alone',
    {
      'components/schemas/CardPayRequest.yaml': [
        ['    if: {properties: {kind: {const: DEBIT}}, required: [kind]}\n', ''],
      ],
    },
    'components/schemas/CardPayRequest.yaml#/allOf/1',
    'A condition has both if and then; here is only then',
  ],
  [
    'a condition of the schema itself',
    {
      'components/schemas/Amount.yaml': [
        ['type: object', 'type: object\nif: {required: [value]}\nthen: {required: [value]}'],
      ],
    },
    'components/schemas/Amount.yaml#/',
    'The condition shares its title with the schema it stands in. For instance "allOf:" with "- title: …"',
  ],
])('%s', async (_, changes, place, found) => {
  expect(await findings('conditions-titled', changes)).toEqual([[place, expect.stringContaining(found)]]);
});

// What is changed, and is right all the same.
test.each<readonly [string, Changes]>([
  [
    'the title of a condition in another file',
    {
      'components/schemas/WalletPayRequest.yaml': [
        ['title: token or userId is required', 'title: pin is required when kind is DEBIT'],
      ],
    },
  ],
  [
    'a condition in a file of its own',
    {
      'components/schemas/WalletPayRequest.yaml': [
        [/- title: token[\s\S]*?(?=x-source)/, '- $ref: TokenCondition.yaml\n'],
      ],
      'components/schemas/TokenCondition.yaml':
        'title: token or userId is required\nif: {minProperties: 1}\nthen: {anyOf: [{required: [token]}, {required: [userId]}]}\n',
    },
  ],
])('%s', async (_, changes) => {
  expect(await findings('conditions-titled', changes)).toEqual([]);
});
