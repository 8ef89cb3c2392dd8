import { expect, test } from 'vitest';
import { findings, type Changes } from './lint-fixture.ts';

// What is broken, the change, where it is told, and of the message what was found.
test.each<readonly [string, Changes, place: string, found: string]>([
  [
    'an answer is lost',
    { 'paths/v1_payments_inquiryPayment.yaml': [[/  +inquiryPayment.param-illegal: .*200.*\n/, '']] },
    'paths/v1_payments_inquiryPayment.yaml#/post/requestBody/content/application~1json/examples/inquiryPayment.param-illegal',
    'The request example "inquiryPayment.param-illegal" has no answer',
  ],
  [
    'a request is lost',
    { 'paths/v1_payments_inquiryPayment.yaml': [[/  +inquiryPayment.param-illegal: .*request.*\n/, '']] },
    'paths/v1_payments_inquiryPayment.yaml#/post/responses/200/content/application~1json/examples/inquiryPayment.param-illegal',
    'The response example "inquiryPayment.param-illegal" answers no request',
  ],
  [
    'both are lost',
    {
      'paths/v1_payments_inquiryPayment.yaml': [
        [/  +inquiryPayment.param-illegal: .*request.*\n/, ''],
        [/  +inquiryPayment.param-illegal: .*200.*\n/, ''],
      ],
    },
    'components/schemas/InquiryPaymentResult.yaml#/oneOf/1/properties/resultCode/x-result-codes/PARAM_ILLEGAL',
    'inquiryPayment has no example of PARAM_ILLEGAL: every result code has a request and a response. For instance "inquiryPayment.param-illegal".',
  ],
  [
    'the pair of one product is lost',
    {
      'paths/v1_payments_pay.yaml': [
        [/  +pay.wallet-risk-reject: .*request.*\n/, ''],
        [/  +pay.wallet-risk-reject: .*200.*\n/, ''],
      ],
    },
    'components/schemas/PayResult.yaml#/oneOf/1/properties/resultCode/x-result-codes/RISK_REJECT',
    'pay has no example of RISK_REJECT with WALLET: every result code has a request and a response. For instance "pay.wallet-risk-reject".',
  ],
  [
    'a code that is not documented',
    { 'examples/pay/pay.card-declined.200.yaml': [['CARD_DECLINED', 'CARD_LOST']] },
    'examples/pay/pay.card-declined.200.yaml#/value/result/resultCode',
    'CARD_LOST is none of the documented codes. For instance "SUCCESS"; there are SUCCESS, RISK_REJECT and CARD_DECLINED.',
  ],
  [
    'a wrong status',
    { 'examples/pay/pay.card-declined.200.yaml': [['"F"', '"U"']] },
    'examples/pay/pay.card-declined.200.yaml#/value/result/resultStatus',
    'CARD_DECLINED comes with resultStatus "F", not "U". For instance "resultStatus: F".',
  ],
  [
    'no status',
    { 'examples/pay/pay.card-declined.200.yaml': [['"resultStatus":"F",', '']] },
    'examples/pay/pay.card-declined.200.yaml#/value/result',
    'CARD_DECLINED comes with resultStatus "F", not nothing',
  ],
  [
    'no result',
    { 'examples/pay/pay.card-declined.200.yaml': [['"result":', '"outcome":']] },
    'examples/pay/pay.card-declined.200.yaml#/value',
    'The example has no result.resultCode. For instance "result: {resultStatus: S, resultCode: SUCCESS}".',
  ],
  [
    'another message',
    { 'examples/pay/pay.card-declined.200.yaml': [['The bank declined.', 'Declined by the bank.']] },
    'examples/pay/pay.card-declined.200.yaml#/value/result/resultMessage',
    'The message "Declined by the bank." is not that of CARD_DECLINED. For instance "The bank declined.", or "as documented" in the summary of the example.',
  ],
  [
    'the message of another product',
    { 'examples/pay/pay.wallet-risk-reject.200.yaml': [['The wallet rejected it.', 'Risk control rejected it.']] },
    'examples/pay/pay.wallet-risk-reject.200.yaml#/value/result/resultMessage',
    'The message "Risk control rejected it." is not that of RISK_REJECT. For instance "The wallet rejected it."',
  ],
  [
    'a code with a product that does not have it',
    { 'examples/pay/pay.card-declined.request.yaml': [['"CARD"', '"WALLET"']] },
    'examples/pay/pay.card-declined.200.yaml#/value/result/resultCode',
    'CARD_DECLINED does not come with WALLET. For instance a request with CARD.',
  ],
  [
    'a code of a notification without an example',
    { 'webhooks/notify-payment.yaml': [[/  +notifyPayment.failed: .*\n/, '']] },
    'components/schemas/PaymentNotificationResult.yaml#/oneOf/1/properties/resultCode/x-result-codes/FAILED',
    'notifyPayment has no example of FAILED: every result code of a notification has one. For instance "notifyPayment.failed".',
  ],
  [
    'a wrong status of a notification',
    { 'examples/notifyPayment/notifyPayment.failed.request.yaml': [['"F"', '"U"']] },
    'examples/notifyPayment/notifyPayment.failed.request.yaml#/value/result/resultStatus',
    'FAILED comes with resultStatus "F", not "U"',
  ],
  [
    'a printed message that is not said to be one',
    { 'examples/notifyPayment/notifyPayment.failed.request.yaml': [['; the message as documented', '']] },
    'examples/notifyPayment/notifyPayment.failed.request.yaml#/value/result/resultMessage',
    'The message "Payment failed" is not that of FAILED',
  ],
  [
    'a decision without a question',
    { 'webhooks/ask-refund.yaml': [[/  +askRefund.success: .*request.*\n/, '          {}\n']] },
    'webhooks/ask-refund.yaml#/post/responses/200/content/application~1json/examples/askRefund.success',
    'The response example "askRefund.success" answers no request',
  ],
  [
    'an acknowledgement under another key',
    { 'webhooks/notify-payment.yaml': [['notifyPayment.acknowledged:', 'notifyPayment.ok:']] },
    'webhooks/notify-payment.yaml#/post/responses/200/content/application~1json/examples',
    'The acknowledgement has notifyPayment.ok: it is always the same, so that one example shows it. For instance "notifyPayment.acknowledged".',
  ],
  [
    'an acknowledgement without an example',
    { 'webhooks/notify-payment.yaml': [[/          examples:\n +notifyPayment.acknowledged: .*\n/, '']] },
    'webhooks/notify-payment.yaml#/post/responses/200/content/application~1json',
    'The acknowledgement has no example',
  ],
])('%s', async (_, changes, place, found) => {
  expect(await findings('result-examples', changes)).toContainEqual([place, expect.stringContaining(found)]);
});

// What is changed, and is right all the same.
test.each<readonly [string, Changes]>([
  [
    'the code in words, as documents print it',
    { 'examples/pay/pay.card-declined.200.yaml': [['The bank declined.', 'Card declined']] },
  ],
  [
    'a value of an open set',
    {
      'components/schemas/AskRefundResult.yaml': [
        [
          /"enum":\["SUCCESS"\],"x-result-codes":\{"SUCCESS.*?\}\}/,
          '"maxLength":64,"x-known-values":{"SUCCESS":"It is decided."}',
        ],
      ],
    },
  ],
  ['an API without outcomes', { 'openapi.yaml': [[/x-result-envelope: .*\n/, '']] }],
])('%s', async (_, changes) => {
  expect(await findings('result-examples', changes)).toEqual([]);
});
