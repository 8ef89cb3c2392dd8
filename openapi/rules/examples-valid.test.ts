import { expect, test } from 'vitest';
import { findings, type Changes } from './lint-fixture.ts';

// What is broken, the change, where it is told, and of the message what was found.
test.each<readonly [string, Changes, place: string, found: string]>([
  [
    'a header that breaks the format',
    { 'components/headers/response-time.yaml': [['example: "2019', 'example: "on 2019']] },
    'components/headers/response-time.yaml#/example',
    'The header example "on 2019-07-12T12:08:56+05:30" contradicts its schema: it must match format "date-time"',
  ],
  [
    'a header that breaks what it refers to',
    { 'components/headers/response-signature.yaml': [['value: signature=abc', 'value: abc']] },
    'components/headers/response-signature.yaml#/examples/one/value',
    'The header example "abc" contradicts its schema: it must match pattern "^signature=". For instance one that fits ^signature=.',
  ],
  [
    'a header that breaks what stands beside the reference',
    { 'components/headers/response-signature.yaml': [['maxLength: 400', 'maxLength: 4']] },
    'components/headers/response-signature.yaml#/examples/one/value',
    'it must NOT have more than 4 characters',
  ],
  [
    'a header whose pattern is none',
    { 'components/headers/response-signature.yaml': [['maxLength: 400', 'pattern: "("']] },
    'components/headers/response-signature.yaml#/schema',
    'Nothing can be held against this schema: Invalid regular expression',
  ],
  [
    'a member of an answer that is not described',
    { 'examples/pay/pay.card-success.200.yaml': [['"paymentId"', '"paymentNo"']] },
    'examples/pay/pay.card-success.200.yaml#/value/paymentNo',
    'The example has "paymentNo", which its schema does not describe. For instance "paymentId".',
  ],
  [
    'a member deep inside',
    { 'examples/pay/pay.card-success.200.yaml': [['"resultMessage"', '"resultText"']] },
    'examples/pay/pay.card-success.200.yaml#/value/result/resultText',
    'The example has "resultText", which its schema does not describe',
  ],
  [
    'a member of a notification',
    { 'examples/notifyPayment/notifyPayment.failed.request.yaml': [['"paymentId"', '"id"']] },
    'examples/notifyPayment/notifyPayment.failed.request.yaml#/value/id',
    'The example has "id"',
  ],
  [
    'a member of an object in a list',
    {
      'components/schemas/PayFields.yaml': [
        ['items: {type: string, maxLength: 40}', 'items: {type: object, properties: {a: {}}}'],
      ],
      'examples/pay/pay.card-success.request.yaml': [['"kind"', '"notes":[{"a":"1"},{"b":"1"}],"kind"']],
    },
    'examples/pay/pay.card-success.request.yaml#/value/notes/1/b',
    'The example has "b"',
  ],
])('%s', async (_, changes, place, found) => {
  expect(await findings('examples-valid', changes)).toEqual([[place, expect.stringContaining(found)]]);
});

// What is changed, and is right all the same.
test.each<readonly [string, Changes]>([
  ['a member of one of the forms', { 'examples/pay/pay.wallet-success.request.yaml': [['"token"', '"userId"']] }],
  [
    'any member of an object that takes any',
    {
      'components/schemas/InquiryPaymentRequest.yaml': [['additionalProperties: false', 'additionalProperties: true']],
      'examples/inquiryPayment/inquiryPayment.success.request.yaml': [['"paymentRequestId"', '"anything"']],
    },
  ],
  [
    'any name in a map',
    {
      'examples/inquiryPayment/inquiryPayment.success.request.yaml': [['"value":{', '"value":{"labels":{"till":"7"},']],
    },
  ],
])('%s', async (_, changes) => {
  expect(await findings('examples-valid', changes)).toEqual([]);
});
