import { expect, test } from 'vitest';
import { findings, type Changes } from './lint-fixture.ts';

// What is broken, the change, where it is told, and of the message what was found.
test.each<readonly [string, Changes, place: string, found: string]>([
  [
    'another method',
    { 'paths/v1_payments_inquiryPayment.yaml': [['post:', 'put:']] },
    'paths/v1_payments_inquiryPayment.yaml#/put',
    'The method is put: every call is a POST. For instance "post:".',
  ],
  [
    'no operationId',
    { 'paths/v1_payments_inquiryPayment.yaml': [['  operationId: inquiryPayment\n', '']] },
    'paths/v1_payments_inquiryPayment.yaml#/post',
    'The operationId is missing',
  ],
  [
    'an operationId in another case',
    {
      'openapi.yaml': [['/v1/payments/inquiryPayment:', '/v1/payments/InquiryPayment:']],
      'paths/v1_payments_inquiryPayment.yaml': [['operationId: inquiryPayment', 'operationId: InquiryPayment']],
    },
    'paths/v1_payments_inquiryPayment.yaml#/post/operationId',
    'The operationId is "InquiryPayment": it is a verb in camelCase',
  ],
  [
    'an operationId that is not in the path',
    { 'paths/v1_payments_inquiryPayment.yaml': [['operationId: inquiryPayment', 'operationId: inquirePayment']] },
    'paths/v1_payments_inquiryPayment.yaml#/post/operationId',
    'The operationId "inquirePayment" is not the last segment of "/v1/payments/inquiryPayment". For instance "operationId: inquiryPayment".',
  ],
  [
    'a path without a version',
    { 'openapi.yaml': [['/v1/payments/pay:', '/payments/pay:']] },
    'openapi.yaml#/paths/~1payments~1pay',
    'The path is "/payments/pay": it has a version, a group and the operation. For instance "/v1/payments/pay".',
  ],
  [
    'a file with another name',
    { 'openapi.yaml': [['v1_payments_pay.yaml', 'v1_payments_inquiryPayment.yaml']] },
    'openapi.yaml#/paths/~1v1~1payments~1pay',
    'Its file is "paths/v1_payments_inquiryPayment.yaml": each has a file, named after it. For instance "$ref: paths/v1_payments_pay.yaml".',
  ],
  [
    'a path in the root document',
    {
      'openapi.yaml': [
        [
          '{$ref: paths/v1_payments_pay.yaml}',
          '{post: {operationId: pay, tags: [payments], summary: Pay, responses: {}}}',
        ],
      ],
    },
    'openapi.yaml#/paths/~1v1~1payments~1pay',
    'It is written in the root document: each has a file',
  ],
  [
    'a path without an operation',
    { 'paths/v1_payments_pay.yaml': 'description: Nothing.\n' },
    'openapi.yaml#/paths/~1v1~1payments~1pay',
    '"/v1/payments/pay" has no operation. For instance "post:", with "operationId: pay".',
  ],
  [
    'a webhook without an operation',
    { 'webhooks/notify-payment.yaml': '{}' },
    'openapi.yaml#/webhooks/notifyPayment',
    '"notifyPayment" has no operation',
  ],
  [
    'the tag of another group',
    { 'paths/v1_payments_inquiryPayment.yaml': [['tags: [payments]', 'tags: [notifications]']] },
    'paths/v1_payments_inquiryPayment.yaml#/post/tags',
    'The tags are ["notifications"]: an operation has one, its group. For instance "tags: [payments]".',
  ],
  [
    'a tag that is not declared',
    { 'openapi.yaml': [['  - name: payments\n    description: Take payments.\n', '']] },
    'paths/v1_payments_pay.yaml#/post/tags',
    '"payments" is no tag of the root document, which has notifications',
  ],
  [
    'no summary',
    { 'paths/v1_payments_inquiryPayment.yaml': [['  summary: Ask for a payment\n', '']] },
    'paths/v1_payments_inquiryPayment.yaml#/post',
    'The operation has no summary. For instance "summary: Cancel a payment".',
  ],
  [
    'a webhook with another operationId',
    { 'webhooks/notify-payment.yaml': [['operationId: notifyPayment', 'operationId: paymentNotify']] },
    'webhooks/notify-payment.yaml#/post/operationId',
    'The operationId "paymentNotify" is not the key "notifyPayment" under webhooks. For instance "operationId: notifyPayment".',
  ],
  [
    'the file of a webhook in another case',
    { 'openapi.yaml': [['webhooks/notify-payment.yaml', 'webhooks/ask-refund.yaml']] },
    'openapi.yaml#/webhooks/notifyPayment',
    'Its file is "webhooks/ask-refund.yaml": each has a file, named after it. For instance "$ref: webhooks/notify-payment.yaml".',
  ],
  [
    'the tag of a webhook',
    { 'webhooks/notify-payment.yaml': [['tags: [notifications]', 'tags: [payments]']] },
    'webhooks/notify-payment.yaml#/post/tags',
    'The tags are ["payments"]: an operation has one, its group. For instance "tags: [notifications]".',
  ],
  [
    'an example of another operation',
    {
      'paths/v1_payments_inquiryPayment.yaml': [
        [
          'inquiryPayment.success: {$ref: ../examples/inquiryPayment/inquiryPayment.success.request.yaml}',
          'pay.success: {$ref: ../examples/inquiryPayment/inquiryPayment.success.request.yaml}',
        ],
      ],
    },
    'paths/v1_payments_inquiryPayment.yaml#/post/requestBody/content/application~1json/examples/pay.success',
    'The key of the example is "pay.success": it names the operation, then the scenario in kebab-case. For instance "inquiryPayment.success".',
  ],
  [
    'an example in another case',
    {
      'paths/v1_payments_inquiryPayment.yaml': [
        [
          'inquiryPayment.param-illegal: {$ref: ../examples/inquiryPayment/inquiryPayment.param-illegal.200.yaml}',
          'inquiryPayment.PARAM_ILLEGAL: {$ref: ../examples/inquiryPayment/inquiryPayment.param-illegal.200.yaml}',
        ],
      ],
    },
    'paths/v1_payments_inquiryPayment.yaml#/post/responses/200/content/application~1json/examples/inquiryPayment.PARAM_ILLEGAL',
    'The key of the example is "inquiryPayment.PARAM_ILLEGAL"',
  ],
  [
    'the file of another example',
    {
      'paths/v1_payments_inquiryPayment.yaml': [
        [
          'inquiryPayment.success: {$ref: ../examples/inquiryPayment/inquiryPayment.success.200.yaml}',
          'inquiryPayment.success: {$ref: ../examples/inquiryPayment/inquiryPayment.param-illegal.200.yaml}',
        ],
      ],
    },
    'paths/v1_payments_inquiryPayment.yaml#/post/responses/200/content/application~1json/examples/inquiryPayment.success',
    'The example stands in inquiryPayment/inquiryPayment.param-illegal.200.yaml: its file is named after its key. For instance "$ref: ../examples/inquiryPayment/inquiryPayment.success.200.yaml".',
  ],
])('%s', async (_, changes, place, found) => {
  expect(await findings('operation-naming', changes)).toContainEqual([place, expect.stringContaining(found)]);
});
