import { expect, test } from 'vitest';
import { findings, type Changes } from './lint-fixture.ts';

// What is broken, the change, where it is told, and of the message what was found.
test.each<readonly [string, Changes, place: string, found: string]>([
  [
    'two schemas',
    {
      'components/schemas/WalletPayRequest.yaml': [['$ref: YesOrNo.yaml', '$ref: other/Amount.yaml']],
      'components/schemas/other/Amount.yaml': 'type: string\n',
    },
    'components/schemas/WalletPayRequest.yaml#/properties/recurring',
    '"other/Amount.yaml" has the name of components/schemas/Amount.yaml: no two components or examples of an API share one, not even in different folders. For instance "other/RequestAmount.yaml".',
  ],
  [
    'a schema and a parameter',
    {
      'components/schemas/WalletPayRequest.yaml': [['$ref: YesOrNo.yaml', '$ref: request-time.yaml']],
      'components/schemas/request-time.yaml': 'type: string\n',
    },
    'components/schemas/WalletPayRequest.yaml#/properties/recurring',
    '"request-time.yaml" has the name of components/parameters/request-time.yaml',
  ],
  [
    'two examples',
    {
      'webhooks/ask-refund.yaml': [
        ['examples/askRefund/askRefund.success.200.yaml', 'examples/other/pay.card-success.200.yaml'],
      ],
      'examples/other/pay.card-success.200.yaml': 'value: {}\n',
    },
    'webhooks/ask-refund.yaml#/post/responses/200/content/application~1json/examples/askRefund.success',
    '"../examples/other/pay.card-success.200.yaml" has the name of examples/pay/pay.card-success.200.yaml',
  ],
  [
    'a name with another ending',
    {
      'components/schemas/WalletPayRequest.yaml': [['$ref: YesOrNo.yaml', '$ref: Amount.yml']],
      'components/schemas/Amount.yml': 'type: string\n',
    },
    'components/schemas/WalletPayRequest.yaml#/properties/recurring',
    '"Amount.yml" has the name of components/schemas/Amount.yaml',
  ],
])('%s', async (_, changes, place, found) => {
  expect(await findings('unique-basenames', changes)).toEqual([[place, expect.stringContaining(found)]]);
});

// What is changed, and is right all the same.
test.each<readonly [string, Changes]>([
  [
    'one file by two ways',
    { 'components/schemas/WalletPayRequest.yaml': [['$ref: YesOrNo.yaml', '$ref: ../schemas/YesOrNo.yaml']] },
  ],
])('%s', async (_, changes) => {
  expect(await findings('unique-basenames', changes)).toEqual([]);
});
