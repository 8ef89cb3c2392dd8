import { expect, test } from 'vitest';
import { findings, type Changes } from './lint-fixture.ts';

// What is broken, the change, where it is told, and of the message what was found.
test.each<readonly [string, Changes, place: string, found: string]>([
  [
    'properties',
    {
      'components/schemas/PayFields.yaml': [
        ['$ref: RequestAmount.yaml', '$ref: RequestAmount.yaml, properties: {value: {minLength: 1}}'],
      ],
    },
    'components/schemas/PayFields.yaml#/properties/amount',
    'properties stands beside a $ref. For instance "allOf: [{$ref: RequestAmount.yaml}]" with it.',
  ],
  [
    'required and allOf',
    {
      'components/schemas/PayFields.yaml': [
        ['$ref: RequestAmount.yaml', '$ref: RequestAmount.yaml, required: [value], allOf: []'],
      ],
    },
    'components/schemas/PayFields.yaml#/properties/amount',
    'required and allOf stands beside a $ref',
  ],
  [
    'what the target has too',
    { 'components/schemas/WalletPayRequest.yaml': [['$ref: YesOrNo.yaml', '$ref: YesOrNo.yaml, enum: ["true"]']] },
    'components/schemas/WalletPayRequest.yaml#/properties/recurring',
    'enum stands beside a $ref whose target has it too',
  ],
  [
    'what the target of the target has',
    {
      'components/schemas/WalletPayRequest.yaml': [['$ref: YesOrNo.yaml', '$ref: Flag.yaml, enum: ["true"]']],
      'components/schemas/Flag.yaml': 'title: Flag\ndescription: A flag.\n$ref: YesOrNo.yaml\nx-source: guide\n',
    },
    'components/schemas/WalletPayRequest.yaml#/properties/recurring',
    'enum stands beside a $ref whose target has it too',
  ],
  [
    'a pattern in a header',
    { 'components/headers/response-signature.yaml': [['maxLength: 400', 'maxLength: 400, pattern: ^s']] },
    'components/headers/response-signature.yaml#/schema',
    'pattern stands beside a $ref whose target has it too',
  ],
])('%s', async (_, changes, place, found) => {
  expect(await findings('ref-siblings', changes)).toEqual([[place, expect.stringContaining(found)]]);
});

// What is changed, and is right all the same.
test.each<readonly [string, Changes]>([
  [
    'a title, which checks nothing',
    { 'components/schemas/WalletPayRequest.yaml': [['$ref: YesOrNo.yaml', '$ref: YesOrNo.yaml, title: Again']] },
  ],
  [
    'a limit that the target lacks',
    { 'components/schemas/WalletPayRequest.yaml': [['$ref: YesOrNo.yaml', '$ref: JsonText.yaml, maxLength: 9']] },
  ],
])('%s', async (_, changes) => {
  expect(await findings('ref-siblings', changes)).toEqual([]);
});
