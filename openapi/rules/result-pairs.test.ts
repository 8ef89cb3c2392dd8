import { expect, test } from 'vitest';
import { findings, type Changes } from './lint-fixture.ts';

// What is broken, the change, where it is told, and of the message what was found.
test.each<readonly [string, Changes, place: string, found: string]>([
  [
    'an answer without a result',
    {
      'components/schemas/InquiryPaymentResponse.yaml': [
        ['required: [result]\n', ''],
        [/  result: .*\n/, ''],
      ],
    },
    'paths/v1_payments_inquiryPayment.yaml#/post/responses/200/content/application~1json/schema',
    'The answer has no "result", which tells the outcome of every call. For instance "result: {$ref: PayResult.yaml}"',
  ],
  [
    'an answer whose result may be left out',
    { 'components/schemas/InquiryPaymentResponse.yaml': [['required: [result]\n', '']] },
    'paths/v1_payments_inquiryPayment.yaml#/post/responses/200/content/application~1json/schema',
    'The "result" of the answer may be left out',
  ],
  [
    'a branch without a status',
    { 'components/schemas/InquiryPaymentResult.yaml': [['"const":"U"', '"maxLength":1']] },
    'components/schemas/InquiryPaymentResult.yaml#/oneOf/2',
    'The resultStatus of this branch is no constant: each branch has one of S, F and U. For instance "const: F".',
  ],
  [
    'a status that is none',
    { 'components/schemas/InquiryPaymentResult.yaml': [['"const":"U"', '"const":"X"']] },
    'components/schemas/InquiryPaymentResult.yaml#/oneOf/2/properties/resultStatus/const',
    'The resultStatus of this branch is "X"',
  ],
  [
    'one status in two branches',
    { 'components/schemas/InquiryPaymentResult.yaml': [['"const":"U"', '"const":"F"']] },
    'components/schemas/InquiryPaymentResult.yaml#/oneOf/2/properties/resultStatus/const',
    'Two branches have the status "F": each status has one, with all its codes. For instance "const: S".',
  ],
  [
    'a code in two branches',
    {
      'components/schemas/InquiryPaymentResult.yaml': [
        ['"enum":["UNKNOWN_EXCEPTION"]', '"enum":["UNKNOWN_EXCEPTION","PARAM_ILLEGAL"]'],
      ],
    },
    'components/schemas/InquiryPaymentResult.yaml#/oneOf/2/properties/resultCode/enum/1',
    'PARAM_ILLEGAL comes with "U" here, and with "F" in another branch: a code has one status. For instance "PARAM_ILLEGAL" in the branch of "F" alone.',
  ],
  [
    'a code that may be left out',
    {
      'components/schemas/PaymentNotificationResult.yaml': [
        ['["resultStatus","resultCode","resultMessage"]', '["resultStatus","resultMessage"]'],
      ],
    },
    'components/schemas/PaymentNotificationResult.yaml#/oneOf/0',
    'resultCode may be left out here: every result has both. For instance "required: [resultStatus, resultCode]".',
  ],
  [
    'a single branch without a status',
    { 'components/schemas/Acknowledgement.yaml': [['type: string, const: S', 'type: string, maxLength: 1']] },
    'components/schemas/Acknowledgement.yaml#/properties/result',
    'The resultStatus of this branch is no constant',
  ],
  [
    'branches that are no choice of one',
    { 'components/schemas/AskRefundResult.yaml': [['"oneOf"', '"anyOf"']] },
    'components/schemas/AskRefundResult.yaml#/',
    'The resultStatus of this branch is no constant',
  ],
])('%s', async (_, changes, place, found) => {
  expect(await findings('result-pairs', changes)).toContainEqual([place, expect.stringContaining(found)]);
});
