import { expect, test } from 'vitest';
import { findings, type Changes } from './lint-fixture.ts';

// What is broken, the change, where it is told, and of the message what was found.
test.each<readonly [string, Changes, place: string, found: string]>([
  [
    'the body',
    { 'components/schemas/InquiryPaymentRequest.yaml': [['additionalProperties: false\n', '']] },
    'paths/v1_payments_inquiryPayment.yaml#/post/requestBody/content/application~1json/schema',
    'The object is open, but stands in a request, in which a misspelt field is told. For instance "additionalProperties: false"',
  ],
  [
    'a form of the body',
    { 'components/schemas/WalletPayRequest.yaml': [['unevaluatedProperties: false\n', '']] },
    'components/schemas/PayRequest.yaml#/oneOf/1',
    'The object is open',
  ],
  [
    'an object inside',
    { 'components/schemas/PayFields.yaml': [['$ref: RequestAmount.yaml', '$ref: Amount.yaml']] },
    'components/schemas/PayFields.yaml#/properties/amount',
    'The object is open',
  ],
  [
    'an object in a list',
    {
      'components/schemas/PayFields.yaml': [
        ['items: {type: string, maxLength: 40}', 'items: {type: object, properties: {}}'],
      ],
    },
    'components/schemas/PayFields.yaml#/properties/notes/items',
    'The object is open',
  ],
  [
    'the values of a map',
    {
      'components/schemas/InquiryPaymentRequest.yaml': [
        ['additionalProperties: {type: string, maxLength: 9}', 'additionalProperties: {type: object}'],
      ],
    },
    'components/schemas/InquiryPaymentRequest.yaml#/properties/labels/additionalProperties',
    'The object is open',
  ],
  [
    'a body that may be left out',
    { 'paths/v1_payments_inquiryPayment.yaml': [['    required: true\n', '']] },
    'paths/v1_payments_inquiryPayment.yaml#/post/requestBody',
    'The body may be left out: every call has one. For instance "required: true".',
  ],
  [
    'a notification that may be left out',
    { 'webhooks/notify-payment.yaml': [['    required: true\n', '']] },
    'webhooks/notify-payment.yaml#/post/requestBody',
    'The body may be left out',
  ],
  [
    'a closed answer',
    { 'components/schemas/PayResponse.yaml': [['type: object', 'type: object\nunevaluatedProperties: false']] },
    'components/schemas/PayResponse.yaml#/unevaluatedProperties',
    'unevaluatedProperties: false closes an object of an answer, which may get new fields',
  ],
  [
    'a closed object of a notification',
    { 'components/schemas/PaymentNotification.yaml': [['type: object', 'type: object\nadditionalProperties: false']] },
    'components/schemas/PaymentNotification.yaml#/additionalProperties',
    'additionalProperties: false closes an object of a notification',
  ],
  [
    'a closed object that requests and answers share',
    { 'components/schemas/Amount.yaml': [['type: object', 'type: object\nadditionalProperties: false']] },
    'components/schemas/Amount.yaml#/additionalProperties',
    'additionalProperties: false closes an object of an answer',
  ],
])('%s', async (_, changes, place, found) => {
  expect(await findings('closed-requests', changes)).toEqual([[place, expect.stringContaining(found)]]);
});

// What is changed, and is right all the same.
test.each<readonly [string, Changes]>([
  [
    'an object that says it is open',
    {
      'components/schemas/InquiryPaymentRequest.yaml': [['additionalProperties: false', 'additionalProperties: true']],
    },
  ],
  [
    'a composition that is closed around its forms',
    {
      'components/schemas/PayRequest.yaml': [['type: object', 'type: object\nunevaluatedProperties: false']],
      'components/schemas/WalletPayRequest.yaml': [['unevaluatedProperties: false\n', '']],
    },
  ],
  [
    'what answers a notification, open or closed',
    { 'components/schemas/AskRefundResponse.yaml': [['type: object', 'type: object\nadditionalProperties: false']] },
  ],
])('%s', async (_, changes) => {
  expect(await findings('closed-requests', changes)).toEqual([]);
});
