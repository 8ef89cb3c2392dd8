import { expect, test } from 'vitest';
import { findings, type Changes } from './lint-fixture.ts';

// What is broken, the change, where it is told, and of the message what was found.
test.each<readonly [string, Changes, place: string, found: string]>([
  [
    'nothing is said of it',
    { 'webhooks/notify-payment.yaml': [[/  x-acknowledgement: .*\n/, '']] },
    'webhooks/notify-payment.yaml#/post',
    'x-acknowledgement is missing: it says how a notification is acknowledged. For instance "x-acknowledgement: {signed: false',
  ],
  [
    'it is said by a word',
    { 'webhooks/notify-payment.yaml': [[/x-acknowledgement: .*/, 'x-acknowledgement: signed']] },
    'webhooks/notify-payment.yaml#/post',
    'x-acknowledgement is "signed"',
  ],
  [
    'there is no 200',
    { 'webhooks/notify-payment.yaml': [['"200"', '"204"']] },
    'webhooks/notify-payment.yaml#/post',
    'There is no 200. For instance "$ref: ../../shared/components/schemas/Acknowledgement.yaml" as its schema.',
  ],
  [
    'its body is not described',
    {
      'webhooks/notify-payment.yaml': [['          schema: {$ref: ../components/schemas/Acknowledgement.yaml}\n', '']],
    },
    'webhooks/notify-payment.yaml#/post/responses/200',
    'The 200 has no body that is described',
  ],
])('%s', async (_, changes, place, found) => {
  expect(await findings('webhook-acknowledgement', changes)).toEqual([[place, expect.stringContaining(found)]]);
});
