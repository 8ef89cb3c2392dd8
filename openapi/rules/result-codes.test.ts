import { expect, test } from 'vitest';
import { findings, type Changes } from './lint-fixture.ts';

// What is broken, the change, where it is told, and of the message what was found.
test.each<readonly [string, Changes, place: string, found: string]>([
  [
    'a code without an explanation',
    { 'components/schemas/PayResult.yaml': [['"enum":["RISK_REJECT",', '"enum":["NEW_CODE","RISK_REJECT",']] },
    'components/schemas/PayResult.yaml#/oneOf/1/properties/resultCode/x-result-codes',
    'NEW_CODE is not explained. For instance "RISK_REJECT: {message:',
  ],
  [
    'an explanation of no code',
    { 'components/schemas/PayResult.yaml': [['"enum":["RISK_REJECT","CARD_DECLINED"]', '"enum":["RISK_REJECT"]']] },
    'components/schemas/PayResult.yaml#/oneOf/1/properties/resultCode/x-result-codes/CARD_DECLINED',
    'CARD_DECLINED is explained, but is no value of the enum',
  ],
  [
    'another order',
    { 'components/schemas/PayResult.yaml': [['"RISK_REJECT","CARD_DECLINED"', '"CARD_DECLINED","RISK_REJECT"']] },
    'components/schemas/PayResult.yaml#/oneOf/1/properties/resultCode/x-result-codes',
    'The codes are in another order than in the enum: RISK_REJECT, CARD_DECLINED. For instance CARD_DECLINED, RISK_REJECT.',
  ],
  [
    'explanations without an enum',
    { 'components/schemas/PaymentResultCode.yaml': [['enum: [PAID_OUT, EXPIRED]', 'maxLength: 64']] },
    'components/schemas/PaymentResultCode.yaml#/',
    'x-result-codes stands beside no enum, which lists the codes. For instance "enum: [PAID_OUT, EXPIRED]".',
  ],
  [
    'a code without a message',
    { 'components/schemas/InquiryPaymentResult.yaml': [['"message":"Nobody knows.",', '']] },
    'components/schemas/InquiryPaymentResult.yaml#/oneOf/2/properties/resultCode/x-result-codes/UNKNOWN_EXCEPTION',
    'UNKNOWN_EXCEPTION lacks message. For instance',
  ],
  [
    'an empty further action',
    {
      'components/schemas/InquiryPaymentResult.yaml': [
        [
          '"message":"Nobody knows.","action":"none","furtherAction":"See the guide."',
          '"message":"Nobody knows.","action":"none","furtherAction":" "',
        ],
      ],
    },
    'components/schemas/InquiryPaymentResult.yaml#/oneOf/2/properties/resultCode/x-result-codes/UNKNOWN_EXCEPTION',
    'UNKNOWN_EXCEPTION lacks furtherAction',
  ],
  [
    'an action of no class',
    {
      'components/schemas/InquiryPaymentResult.yaml': [
        ['"message":"Nobody knows.","action":"none"', '"message":"Nobody knows.","action":"pray"'],
      ],
    },
    'components/schemas/InquiryPaymentResult.yaml#/oneOf/2/properties/resultCode/x-result-codes/UNKNOWN_EXCEPTION/action',
    'The action of UNKNOWN_EXCEPTION is "pray": it is one of x-actions, for instance "none". There are none and user-action.',
  ],
  [
    'an unknown fact',
    {
      'components/schemas/InquiryPaymentResult.yaml': [
        ['"message":"Nobody knows."', '"message":"Nobody knows.","hint":"?"'],
      ],
    },
    'components/schemas/InquiryPaymentResult.yaml#/oneOf/2/properties/resultCode/x-result-codes/UNKNOWN_EXCEPTION',
    'UNKNOWN_EXCEPTION has hint, which says nothing here',
  ],
  [
    'a status that stands beside',
    {
      'components/schemas/InquiryPaymentResult.yaml': [
        ['"message":"Nobody knows."', '"message":"Nobody knows.","status":"U"'],
      ],
    },
    'components/schemas/InquiryPaymentResult.yaml#/oneOf/2/properties/resultCode/x-result-codes/UNKNOWN_EXCEPTION',
    'UNKNOWN_EXCEPTION has the status "U", which the constant beside the code says already',
  ],
  [
    'a status that stands nowhere',
    { 'components/schemas/PaymentResultCode.yaml': [[', status: F', '']] },
    'components/schemas/PaymentResultCode.yaml#/x-result-codes/EXPIRED',
    'The status of EXPIRED is missing: no constant beside the code says it. For instance "status: F".',
  ],
  [
    'a status that is none',
    { 'components/schemas/PaymentResultCode.yaml': [['status: F', 'status: X']] },
    'components/schemas/PaymentResultCode.yaml#/x-result-codes/EXPIRED',
    'The status of EXPIRED is "X"',
  ],
  [
    'codes of a result without explanations',
    { 'components/schemas/InquiryPaymentResult.yaml': [[/,"x-result-codes":\{"UNKNOWN.*?\}\}/, '']] },
    'components/schemas/InquiryPaymentResult.yaml#/oneOf/2/properties/resultCode/enum',
    '["UNKNOWN_EXCEPTION"] is not explained. For instance "x-result-codes:"',
  ],
  [
    'codes of a notification without explanations',
    { 'components/schemas/PaymentNotificationResult.yaml': [[/,"x-result-codes":\{"FAILED.*?\}\}/, '']] },
    'components/schemas/PaymentNotificationResult.yaml#/oneOf/1/properties/resultCode/enum',
    '["FAILED"] is not explained',
  ],
  [
    'codes of a decision without explanations',
    { 'components/schemas/AskRefundResult.yaml': [[/,"x-result-codes":\{"SUCCESS.*?\}\}/, '']] },
    'components/schemas/AskRefundResult.yaml#/oneOf/0/properties/resultCode/enum',
    '["SUCCESS"] is not explained',
  ],
  [
    'a code without products, where the request has forms',
    { 'components/schemas/PayResult.yaml': [[',"products":["CARD"]', '']] },
    'components/schemas/PayResult.yaml#/oneOf/1/properties/resultCode/x-result-codes/CARD_DECLINED',
    'CARD_DECLINED does not say with which products it comes. For instance "products: [CARD, WALLET]".',
  ],
  [
    'a product that is no form',
    { 'components/schemas/PayResult.yaml': [['"products":["CARD"]', '"products":["CASH"]']] },
    'components/schemas/PayResult.yaml#/oneOf/1/properties/resultCode/x-result-codes/CARD_DECLINED',
    'CASH is no form of the request of pay. For instance "products: [CARD, WALLET]".',
  ],
  [
    'products where the request has no forms',
    {
      'components/schemas/InquiryPaymentResult.yaml': [
        ['"message":"Nobody knows."', '"message":"Nobody knows.","products":["CARD"]'],
      ],
    },
    'components/schemas/InquiryPaymentResult.yaml#/oneOf/2/properties/resultCode/x-result-codes/UNKNOWN_EXCEPTION',
    'UNKNOWN_EXCEPTION has products, but the request of inquiryPayment has no discriminator',
  ],
  [
    'a product twice',
    { 'components/schemas/PayResult.yaml': [['"products":["CARD"]', '"products":["CARD","CARD"]']] },
    'components/schemas/PayResult.yaml#/oneOf/1/properties/resultCode/x-result-codes/CARD_DECLINED',
    'products of CARD_DECLINED is ["CARD","CARD"]: it lists products, each once',
  ],
  [
    'facts of a product that is none',
    { 'components/schemas/PayResult.yaml': [['"byProduct":{"WALLET"', '"byProduct":{"CASH"']] },
    'components/schemas/PayResult.yaml#/oneOf/1/properties/resultCode/x-result-codes/RISK_REJECT/byProduct/CASH',
    'CASH is none of the products of RISK_REJECT. For instance "products: [CASH]" beside it.',
  ],
  [
    'a product without an action',
    {
      'components/schemas/PayResult.yaml': [
        ['"message":"The wallet rejected it.","action":"user-action"', '"message":"The wallet rejected it."'],
      ],
    },
    'components/schemas/PayResult.yaml#/oneOf/1/properties/resultCode/x-result-codes/RISK_REJECT/byProduct/WALLET',
    'RISK_REJECT with WALLET lacks action',
  ],
  [
    'facts by product that are none',
    { 'components/schemas/PayResult.yaml': [[/"byProduct":\{"WALLET".*?\}\}/, '"byProduct":{}']] },
    'components/schemas/PayResult.yaml#/oneOf/1/properties/resultCode/x-result-codes/RISK_REJECT',
    'byProduct of RISK_REJECT is {}',
  ],
])('%s', async (_, changes, place, found) => {
  expect(await findings('result-codes', changes)).toEqual([[place, expect.stringContaining(found)]]);
});

// What is changed, and is right all the same.
test.each<readonly [string, Changes]>([
  [
    'an acknowledgement that is always the same',
    { 'components/schemas/Acknowledgement.yaml': [['const: SUCCESS', 'const: OK']] },
  ],
  [
    'a code of an open set',
    {
      'components/schemas/AskRefundResult.yaml': [
        [
          /"enum":\["SUCCESS"\],"x-result-codes":\{"SUCCESS.*?\}\}/,
          '"maxLength":64,"x-known-values":{"SUCCESS":"It is decided."}',
        ],
      ],
    },
  ],
])('%s', async (_, changes) => {
  expect(await findings('result-codes', changes)).toEqual([]);
});
