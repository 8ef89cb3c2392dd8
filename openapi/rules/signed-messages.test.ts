import { expect, test } from 'vitest';
import { findings, type Changes } from './lint-fixture.ts';

// What is broken, the change, where it is told, and of the message what was found.
test.each<readonly [string, Changes, place: string, found: string]>([
  [
    'a request without its signature',
    { 'paths/v1_payments_pay.yaml': [['    - $ref: ../components/parameters/request-signature.yaml\n', '']] },
    'paths/v1_payments_pay.yaml#/post/parameters',
    'The header "signature" is missing: the signature needs signature, client-id and request-time',
  ],
  [
    'a request without what is signed',
    { 'paths/v1_payments_pay.yaml': [['    - $ref: ../components/parameters/request-time.yaml\n', '']] },
    'paths/v1_payments_pay.yaml#/post/parameters',
    'The header "request-time" is missing',
  ],
  [
    'a query parameter in place of a header',
    { 'components/parameters/request-time.yaml': [['in: header', 'in: query']] },
    'paths/v1_payments_pay.yaml#/post/parameters',
    'The header "request-time" is missing',
  ],
  [
    'a header that may be left out',
    { 'components/parameters/request-time.yaml': [['required: true', 'required: false']] },
    'components/parameters/request-time.yaml#/',
    'The header "request-time" may be left out: without it the signature can\'t be verified. For instance "required: true".',
  ],
  [
    'an answer without its signature',
    {
      'paths/v1_payments_pay.yaml': [
        ['        signature: {$ref: ../components/headers/response-signature.yaml}\n', ''],
      ],
    },
    'paths/v1_payments_pay.yaml#/post/responses/200/headers',
    'The header "signature" of the answer is missing: its signature needs signature, client-id and response-time',
  ],
  [
    'an answer without headers',
    { 'paths/v1_payments_pay.yaml': [[/ +headers:\n.*\n.*\n.*\n/, '']] },
    'paths/v1_payments_pay.yaml#/post/responses/200',
    'The header "response-time" of the answer is missing',
  ],
  [
    'a header of the answer that may be left out',
    { 'components/headers/response-time.yaml': [['required: true\n', '']] },
    'components/headers/response-time.yaml#/',
    'The header "response-time" may be left out',
  ],
  [
    'a notification without its signature',
    { 'webhooks/notify-payment.yaml': [['    - $ref: ../components/parameters/request-signature.yaml\n', '']] },
    'webhooks/notify-payment.yaml#/post/parameters',
    'The header "signature" is missing',
  ],
  [
    'a signed decision without its signature',
    {
      'webhooks/ask-refund.yaml': [['        signature: {$ref: ../components/headers/response-signature.yaml}\n', '']],
    },
    'webhooks/ask-refund.yaml#/post/responses/200/headers',
    'The header "signature" of the answer is missing',
  ],
  [
    'headers of an acknowledgement that is not signed',
    { 'webhooks/ask-refund.yaml': [['signed: true', 'signed: false']] },
    'webhooks/ask-refund.yaml#/post/responses/200/headers',
    'The answer has the header signature, client-id and response-time, but x-acknowledgement does not say that it is signed. For instance "signed: true" there',
  ],
  [
    'a header that the signed text names',
    {
      'components/securitySchemes/requestSignature.yaml': [
        ['{request-time}.{body}', '{request-time}.{agent-token}.{body}'],
        ['headers: {', 'headers: {agentToken: agent-token, '],
      ],
    },
    'paths/v1_payments_pay.yaml#/post/parameters',
    'The header "agent-token" is missing',
  ],
])('%s', async (_, changes, place, found) => {
  expect(await findings('signed-messages', changes)).toContainEqual([place, expect.stringContaining(found)]);
});

// What is changed, and is right all the same.
test.each<readonly [string, Changes]>([
  [
    'an operation that is not signed',
    {
      'paths/v1_payments_pay.yaml': [
        ['  operationId: pay\n', '  operationId: pay\n  security: []\n'],
        ['    - $ref: ../components/parameters/request-signature.yaml\n', ''],
      ],
    },
  ],
  [
    'parameters of the path',
    {
      'paths/v1_payments_pay.yaml': [
        [
          '  parameters:\n    - $ref: ../components/parameters/request-client-id.yaml\n    - $ref: ../components/parameters/request-time.yaml\n    - $ref: ../components/parameters/request-signature.yaml\n',
          '',
        ],
        [
          'post:',
          'parameters:\n  - $ref: ../components/parameters/request-client-id.yaml\n  - $ref: ../components/parameters/request-time.yaml\n  - $ref: ../components/parameters/request-signature.yaml\npost:',
        ],
      ],
    },
  ],
])('%s', async (_, changes) => {
  expect(await findings('signed-messages', changes)).toEqual([]);
});
