import { expect, test } from 'vitest';
import { findings, type Changes } from './lint-fixture.ts';

// What is broken, the change, where it is told, and of the message what was found.
test.each<readonly [string, Changes, place: string, found: string]>([
  [
    'the API',
    { 'openapi.yaml': [['  description: Payments at a till.\n', '']] },
    'openapi.yaml#/info',
    'Info is not described. For instance "description: ',
  ],
  [
    'a server',
    { 'openapi.yaml': [['    description: The only one.\n', '']] },
    'openapi.yaml#/servers/0',
    'A server is not described',
  ],
  [
    'a tag',
    { 'openapi.yaml': [['    description: Take payments.\n', '']] },
    'openapi.yaml#/tags/0',
    'A tag is not described',
  ],
  [
    'an operation',
    { 'paths/v1_payments_pay.yaml': [['  description: Takes money from a card or a wallet.\n', '']] },
    'paths/v1_payments_pay.yaml#/post',
    'An operation is not described',
  ],
  [
    'a webhook, with an empty text',
    { 'webhooks/notify-payment.yaml': [['description: Comes when a payment has ended.', 'description: ""']] },
    'webhooks/notify-payment.yaml#/post',
    'A webhook is not described',
  ],
  [
    'a parameter',
    { 'components/parameters/request-time.yaml': [['description: When it was sent.\n', '']] },
    'components/parameters/request-time.yaml#/',
    'A parameter is not described',
  ],
  [
    'a header',
    { 'components/headers/response-time.yaml': [['description: When it was answered.\n', '']] },
    'components/headers/response-time.yaml#/',
    'A header is not described',
  ],
  [
    'a response',
    { 'paths/v1_payments_pay.yaml': [['      description: The outcome.\n', '']] },
    'paths/v1_payments_pay.yaml#/post/responses/200',
    'A response is not described',
  ],
  [
    'a request body',
    { 'paths/v1_payments_pay.yaml': [['    description: What to pay, and how.\n', '']] },
    'paths/v1_payments_pay.yaml#/post/requestBody',
    'A request body is not described',
  ],
  [
    'a security scheme',
    { 'components/securitySchemes/requestSignature.yaml': [['description: How messages are signed.\n', '']] },
    'components/securitySchemes/requestSignature.yaml#/',
    'A security scheme is not described',
  ],
  [
    'the schema of a request',
    {
      'paths/v1_payments_inquiryPayment.yaml': [
        ['        schema: {$ref: ../components/schemas/InquiryPaymentRequest.yaml}\n', ''],
      ],
    },
    'paths/v1_payments_inquiryPayment.yaml#/post/requestBody/content/application~1json',
    'There is no schema of the request body',
  ],
  [
    'the schema of an answer',
    {
      'paths/v1_payments_inquiryPayment.yaml': [
        ['          schema: {$ref: ../components/schemas/InquiryPaymentResponse.yaml}\n', ''],
      ],
    },
    'paths/v1_payments_inquiryPayment.yaml#/post/responses/200/content/application~1json',
    'There is no schema of the body of the 200',
  ],
  [
    'an answer in another form',
    {
      'paths/v1_payments_inquiryPayment.yaml': [
        [
          /application\/json:\n +schema: .*Response.yaml\}/,
          'text/plain:\n          schema: {$ref: ../components/schemas/InquiryPaymentResponse.yaml}',
        ],
      ],
    },
    'paths/v1_payments_inquiryPayment.yaml#/post',
    'There is no schema of the body of the 200',
  ],
  [
    'a schema',
    { 'components/schemas/WholeNumber.yaml': [['description: Digits.\n', '']] },
    'components/schemas/WholeNumber.yaml#/',
    'The schema is not described',
  ],
  [
    'a schema that is a reference with more',
    {
      'components/schemas/WalletPayRequest.yaml': [['$ref: YesOrNo.yaml', '$ref: Flag.yaml']],
      'components/schemas/Flag.yaml': 'title: Flag\n$ref: YesOrNo.yaml\n',
    },
    'components/schemas/Flag.yaml#/',
    'The schema is not described',
  ],
  [
    'a property',
    { 'components/schemas/WalletPayRequest.yaml': [['description: Token of the wallet., ', '']] },
    'components/schemas/WalletPayRequest.yaml#/properties/token',
    'The property "token" is not described. For instance "description: Your id of the payment."',
  ],
  [
    'a property beside a reference',
    { 'components/schemas/WalletPayRequest.yaml': [['description: Whether it comes again., ', '']] },
    'components/schemas/WalletPayRequest.yaml#/properties/recurring',
    'The property "recurring" is not described here; the text of its schema says what it is, not what it is for',
  ],
  [
    'a property of a branch',
    { 'components/schemas/InquiryPaymentResult.yaml': [['"const":"U","description":"How it went."', '"const":"U"']] },
    'components/schemas/InquiryPaymentResult.yaml#/oneOf/2/properties/resultStatus',
    'The property "resultStatus" is not described',
  ],
  [
    'a property inside of the items of a list',
    {
      'components/schemas/PayFields.yaml': [
        ['items: {type: string, maxLength: 40}', 'items: {type: object, properties: {a: {type: string}}}'],
      ],
    },
    'components/schemas/PayFields.yaml#/properties/notes/items/properties/a',
    'The property "a" is not described',
  ],
])('%s', async (_, changes, place, found) => {
  expect(await findings('described', changes)).toEqual([[place, expect.stringContaining(found)]]);
});

// What is changed, and is right all the same.
test.each<readonly [string, Changes]>([
  [
    'a part that narrows a property',
    {
      'components/schemas/CardPayRequest.yaml': [
        ['- title: pin', '- properties: {pin: {minLength: 4}}\n  - title: pin'],
      ],
    },
  ],
  [
    'a part that narrows a property of a property',
    {
      'components/schemas/CardPayRequest.yaml': [
        ['- title: pin', '- properties: {amount: {properties: {value: {minLength: 2}}}}\n  - title: pin'],
      ],
    },
  ],
  [
    'a component that is a name for a file',
    {
      'openapi.yaml': [['components:\n', 'components:\n  schemas: {Total: {$ref: components/schemas/Amount.yaml}}\n']],
    },
  ],
])('%s', async (_, changes) => {
  expect(await findings('described', changes)).toEqual([]);
});
