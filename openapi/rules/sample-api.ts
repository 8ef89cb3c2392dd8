const facts = (message: string, action = 'none') => ({ message, action, furtherAction: 'See the guide.' });

/** A branch of a result schema, with the codes it explains. */
const branch = (status: string, codes: Readonly<Record<string, object>>) => ({
  type: 'object',
  description: 'Codes of one status.',
  required: ['resultStatus', 'resultCode', 'resultMessage'],
  properties: {
    resultStatus: { type: 'string', const: status, description: 'How it went.' },
    resultCode: { type: 'string', description: 'Why.', enum: Object.keys(codes), 'x-result-codes': codes },
    resultMessage: { description: 'Text for people.', $ref: 'ResultMessage.yaml' },
  },
});

const result = (...branches: readonly object[]) => ({
  title: 'Result',
  description: 'Outcome of the call.',
  oneOf: branches,
  'x-source': 'guide',
});

const outcome = (resultStatus: string, resultCode: string, resultMessage: string) => ({
  result: { resultStatus, resultCode, resultMessage },
});

const both = ['CARD', 'WALLET'];
const cardRequest = {
  product: 'CARD',
  paymentRequestId: 'P-1',
  amount: { value: '100' },
  cardNo: '4111',
  kind: 'CREDIT',
};
const walletRequest = { product: 'WALLET', paymentRequestId: 'P-2', amount: { value: '100' }, token: 'T-1' };
const inquiry = { paymentRequestId: 'P-1' };

/** Pairs of examples by key, as they stand in files of their own. */
const pairs: Readonly<Record<string, readonly [request: object, answer: object]>> = {
  'pay.card-success': [cardRequest, { ...outcome('S', 'SUCCESS', 'It is paid.'), paymentId: 'A-1' }],
  'pay.wallet-success': [walletRequest, { ...outcome('S', 'SUCCESS', 'Success.'), paymentId: 'A-2' }],
  'pay.card-risk-reject': [cardRequest, outcome('F', 'RISK_REJECT', 'Risk control rejected it.')],
  'pay.wallet-risk-reject': [walletRequest, outcome('F', 'RISK_REJECT', 'The wallet rejected it.')],
  'pay.card-declined': [cardRequest, outcome('F', 'CARD_DECLINED', 'The bank declined.')],
  'inquiryPayment.success': [
    inquiry,
    { ...outcome('S', 'SUCCESS', 'success'), paymentStatus: 'PAID', paymentResultCode: 'PAID_OUT' },
  ],
  'inquiryPayment.param-illegal': [inquiry, outcome('F', 'PARAM_ILLEGAL', 'A field is wrong.')],
  'inquiryPayment.invalid-signature': [inquiry, outcome('F', 'INVALID_SIGNATURE', 'The signature is wrong.')],
  'inquiryPayment.unknown-exception': [inquiry, outcome('U', 'UNKNOWN_EXCEPTION', 'Nobody knows.')],
  'askRefund.success': [{ paymentId: 'A-1' }, { ...outcome('S', 'SUCCESS', 'success'), allowed: 'true' }],
};

const filesOf = (key: string) => {
  const [operation = ''] = key.split('.');
  return { request: `examples/${operation}/${key}.request.yaml`, answer: `examples/${operation}/${key}.200.yaml` };
};

const exampleFiles = Object.fromEntries(
  Object.entries(pairs).flatMap(([key, [request, answer]]) => {
    const files = filesOf(key);
    return [
      [files.request, JSON.stringify({ summary: 'What is sent', value: request })],
      [files.answer, JSON.stringify({ summary: 'What comes back', value: answer })],
    ];
  }),
);

/** References to the examples of an operation, one a line. */
const examples = (operation: string, side: 'request' | 'answer'): string =>
  Object.keys(pairs)
    .filter((key) => key.startsWith(`${operation}.`))
    .map((key) => `          ${key}: {$ref: ../${filesOf(key)[side]}}`)
    .join('\n');

const signedAnswer = `      headers:
        client-id: {$ref: ../components/headers/response-client-id.yaml}
        signature: {$ref: ../components/headers/response-signature.yaml}
        response-time: {$ref: ../components/headers/response-time.yaml}`;

/** An API in small that keeps every house rule, file by file. Tests break it in one place at a time. */
export const sampleApi: Readonly<Record<string, string>> = {
  'openapi.yaml': `openapi: 3.1.0
jsonSchemaDialect: https://json-schema.org/draft/2020-12/schema
info:
  title: Tills
  version: "1"
  description: Payments at a till.
  license: {name: Apache License 2.0, identifier: Apache-2.0}
  x-source: [guide, overview]
servers:
  - url: https://tills.example/api
    description: The only one.
    x-environment: sandbox
    x-client-id-prefix: TEST_
    x-source: guide
tags:
  - name: payments
    description: Take payments.
  - name: notifications
    description: What is posted to you.
security:
  - requestSignature: []
paths:
  /v1/payments/pay: {$ref: paths/v1_payments_pay.yaml}
  /v1/payments/inquiryPayment: {$ref: paths/v1_payments_inquiryPayment.yaml}
webhooks:
  notifyPayment: {$ref: webhooks/notify-payment.yaml}
  askRefund: {$ref: webhooks/ask-refund.yaml}
components:
  securitySchemes:
    requestSignature: {$ref: components/securitySchemes/requestSignature.yaml}
x-result-envelope: {result: result, status: resultStatus, code: resultCode, message: resultMessage}
x-protocol-results:
  signature-invalid: INVALID_SIGNATURE
  request-invalid: PARAM_ILLEGAL
x-actions:
  none: Nothing to do.
  user-action: The user has to do something.
x-repeat-actions: [none]
x-sensitive: [token, cardNo]
x-sources:
  guide: {title: Tills, page: Guide, url: "https://tills.example/guide"}
  overview: {title: Tills, page: Overview}
  news: {title: Tills, page: News, edition: newer}
`,
  'paths/v1_payments_pay.yaml': `post:
  operationId: pay
  tags: [payments]
  summary: Take a payment
  description: Takes money from a card or a wallet.
  x-source: guide
  x-safe: true
  x-timeout: 10
  x-inquiry: inquiryPayment
  x-idempotency: {key: [paymentRequestId, amount.value], compares: all, conflict: RISK_REJECT}
  x-result-processing: {S: It is paid., F: It is not paid., U: Ask with inquiryPayment.}
  parameters:
    - $ref: ../components/parameters/request-client-id.yaml
    - $ref: ../components/parameters/request-time.yaml
    - $ref: ../components/parameters/request-signature.yaml
  requestBody:
    description: What to pay, and how.
    required: true
    content:
      application/json:
        schema: {$ref: ../components/schemas/PayRequest.yaml}
        examples:
${examples('pay', 'request')}
  responses:
    "200":
      description: The outcome.
${signedAnswer}
      content:
        application/json:
          schema: {$ref: ../components/schemas/PayResponse.yaml}
          examples:
${examples('pay', 'answer').replaceAll(/^/gm, '  ')}
    default: {$ref: ../components/responses/Opaque.yaml}
`,
  'paths/v1_payments_inquiryPayment.yaml': `post:
  operationId: inquiryPayment
  tags: [payments]
  summary: Ask for a payment
  description: Tells what became of a payment.
  x-source: guide
  x-safe: true
  x-idempotency: none
  x-poll: {name: waitForPayment, field: paymentStatus, pending: [OPEN], final: [PAID], interval: 2, atLeast: 60}
  x-result-processing: {S: Look at the status., F: There is no such payment., U: Ask again.}
  parameters:
    - $ref: ../components/parameters/request-client-id.yaml
    - $ref: ../components/parameters/request-time.yaml
    - $ref: ../components/parameters/request-signature.yaml
  requestBody:
    description: Which payment.
    required: true
    content:
      application/json:
        schema: {$ref: ../components/schemas/InquiryPaymentRequest.yaml}
        examples:
${examples('inquiryPayment', 'request')}
  responses:
    "200":
      description: The outcome.
${signedAnswer}
      content:
        application/json:
          schema: {$ref: ../components/schemas/InquiryPaymentResponse.yaml}
          examples:
${examples('inquiryPayment', 'answer').replaceAll(/^/gm, '  ')}
    default: {$ref: ../components/responses/Opaque.yaml}
`,
  'webhooks/notify-payment.yaml': `post:
  operationId: notifyPayment
  tags: [notifications]
  summary: Learn of a payment
  description: Comes when a payment has ended.
  x-source: guide
  x-acknowledgement: {signed: false, redelivery: [120, 600], timeout: 5, duplicates: [paymentId]}
  parameters:
    - $ref: ../components/parameters/request-client-id.yaml
    - $ref: ../components/parameters/request-time.yaml
    - $ref: ../components/parameters/request-signature.yaml
  requestBody:
    description: What has happened.
    required: true
    content:
      application/json:
        schema: {$ref: ../components/schemas/PaymentNotification.yaml}
        examples:
          notifyPayment.success: {$ref: ../examples/notifyPayment/notifyPayment.success.request.yaml}
          notifyPayment.failed: {$ref: ../examples/notifyPayment/notifyPayment.failed.request.yaml}
  responses:
    "200":
      description: You have it.
      content:
        application/json:
          schema: {$ref: ../components/schemas/Acknowledgement.yaml}
          examples:
            notifyPayment.acknowledged: {$ref: ../examples/notifyPayment/notifyPayment.acknowledged.200.yaml}
`,
  'webhooks/ask-refund.yaml': `post:
  operationId: askRefund
  tags: [notifications]
  summary: Say whether a refund is allowed
  description: Asks you before a refund.
  x-source: guide
  x-acknowledgement: {signed: true}
  parameters:
    - $ref: ../components/parameters/request-client-id.yaml
    - $ref: ../components/parameters/request-time.yaml
    - $ref: ../components/parameters/request-signature.yaml
  requestBody:
    description: Which payment.
    required: true
    content:
      application/json:
        schema: {$ref: ../components/schemas/AskRefundRequest.yaml}
        examples:
${examples('askRefund', 'request')}
  responses:
    "200":
      description: Your decision.
${signedAnswer}
      content:
        application/json:
          schema: {$ref: ../components/schemas/AskRefundResponse.yaml}
          examples:
${examples('askRefund', 'answer').replaceAll(/^/gm, '  ')}
`,
  'components/securitySchemes/requestSignature.yaml': `type: apiKey
in: header
name: signature
description: How messages are signed.
x-signature:
  algorithm: RSA256
  requestContent: "{method} {path}\\n{client-id}.{request-time}.{body}"
  responseContent: "{client-id}.{response-time}.{body}"
  headers: {signature: signature, clientId: client-id, requestTime: request-time, responseTime: response-time}
x-source: guide
`,
  'components/parameters/request-client-id.yaml': `name: client-id
in: header
required: true
description: Who calls.
schema: {type: string, maxLength: 64}
x-source: guide
`,
  'components/headers/response-client-id.yaml': `description: Who called.
required: true
schema: {type: string, maxLength: 64}
x-source: guide
`,
  'components/parameters/request-time.yaml': `name: Request-Time
in: header
required: true
description: When it was sent.
schema: {type: string, format: date-time, x-wire-type: datetime}
example: "2019-07-12T12:08:56+05:30"
x-source: guide
`,
  'components/parameters/request-signature.yaml': `name: signature
in: header
required: true
description: Signature of the request.
schema: {type: string, x-unbounded: true}
x-source: guide
`,
  'components/headers/response-signature.yaml': `description: Signature of the answer.
required: true
schema: {$ref: ../schemas/SignatureText.yaml, maxLength: 400}
examples: {one: {value: signature=abc}}
x-source: guide
`,
  'components/headers/response-time.yaml': `description: When it was answered.
required: true
schema: {type: string, format: date-time, x-wire-type: datetime}
example: "2019-07-12T12:08:56+05:30"
x-source: guide
`,
  'components/responses/Opaque.yaml': `description: Anything else.
x-source: guide
`,
  'components/schemas/SignatureText.yaml': `title: Signature
description: A signature with its name.
type: string
pattern: ^signature=
x-source: guide
`,
  'components/schemas/ResultMessage.yaml': `title: Message
description: Text for people.
type: string
maxLength: 256
x-source: guide
`,
  'components/schemas/WholeNumber.yaml': `title: Whole number
description: Digits.
type: string
pattern: ^(0|[1-9][0-9]*)$
x-wire-type: integer
x-source: guide
`,
  'components/schemas/YesOrNo.yaml': `title: Yes or no
description: True or false as text.
type: string
enum: ["true", "false"]
x-enumDescriptions: {"true": Yes., "false": No.}
x-wire-type: boolean
x-source: guide
`,
  'components/schemas/JsonText.yaml': `title: JSON as text
description: A JSON value in a string.
type: string
contentMediaType: application/json
x-wire-type: json
x-source: guide
`,
  'components/schemas/Amount.yaml': `title: Amount
description: An amount of money.
type: object
required: [value]
properties:
  value: {description: In the smallest unit., $ref: WholeNumber.yaml}
x-source: guide
`,
  'components/schemas/RequestAmount.yaml': `title: Amount in a request
description: An amount of money.
type: object
allOf:
  - $ref: Amount.yaml
properties:
  value: {type: string, maxLength: 16}
unevaluatedProperties: false
x-source: guide
`,
  'components/schemas/PayRequest.yaml': `title: Pay request
description: What to pay, in one of two forms.
type: object
required: [product]
properties:
  product:
    description: The form.
    type: string
    enum: [CARD, WALLET]
    x-enumDescriptions: {CARD: A card., WALLET: A wallet.}
oneOf:
  - $ref: CardPayRequest.yaml
  - $ref: WalletPayRequest.yaml
discriminator:
  propertyName: product
  mapping: {CARD: ./CardPayRequest.yaml, WALLET: ./WalletPayRequest.yaml}
x-source: guide
`,
  'components/schemas/PayFields.yaml': `title: Fields of every payment
description: What both forms have.
type: object
required: [paymentRequestId, amount]
properties:
  paymentRequestId: {description: Your id., type: string, maxLength: 64, x-newer: {maxLength: 128, source: news}}
  amount: {description: How much., $ref: RequestAmount.yaml}
  notes:
    description: For the receipt.
    type: array
    maxItems: 3
    items: {type: string, maxLength: 40}
  extra: {description: More., $ref: JsonText.yaml, x-unbounded: true}
x-source: guide
`,
  'components/schemas/CardPayRequest.yaml': `title: Pay by card
description: A payment by card.
type: object
unevaluatedProperties: false
required: [product, cardNo]
properties:
  product: {description: Names the card., type: string, const: CARD}
  cardNo: {description: Number of the card., type: string, x-unbounded: true, x-source: overview}
  kind:
    description: Kind of card.
    type: string
    maxLength: 16
    x-known-values: {CREDIT: A credit card., DEBIT: A debit card.}
  pin: {description: Its PIN., type: string, maxLength: 4}
  installments: {description: Number of installments., $ref: WholeNumber.yaml}
allOf:
  - $ref: PayFields.yaml
  - title: pin is required when kind is DEBIT
    if: {properties: {kind: {const: DEBIT}}, required: [kind]}
    then: {required: [pin]}
  - title: installments stands only where kind is CREDIT
    if: {required: [installments]}
    then: {properties: {kind: {enum: [CREDIT, BOTH]}}, required: [kind]}
x-source: guide
`,
  'components/schemas/WalletPayRequest.yaml': `title: Pay by wallet
description: A payment by wallet.
type: object
unevaluatedProperties: false
required: [product]
properties:
  product: {description: Names the wallet., type: string, const: WALLET}
  token: {description: Token of the wallet., type: string, maxLength: 64}
  userId: {description: Id of the user., type: string, maxLength: 64}
  recurring: {description: Whether it comes again., $ref: YesOrNo.yaml}
allOf:
  - $ref: PayFields.yaml
  - title: token or userId is required
    if: {type: object}
    then: {anyOf: [{required: [token]}, {required: [userId]}]}
x-source: guide
`,
  'components/schemas/PayResponse.yaml': `title: Pay response
description: Which payment it is.
type: object
required: [result]
properties:
  result: {description: How it went., $ref: PayResult.yaml}
  paymentId: {description: Our id., type: [string, "null"], maxLength: 64}
  amount: {description: How much., $ref: Amount.yaml}
x-returned-with: [S]
x-source: guide
`,
  'components/schemas/PayResult.yaml': JSON.stringify(
    result(
      branch('S', { SUCCESS: { ...facts('It is paid.'), products: both } }),
      branch('F', {
        RISK_REJECT: {
          ...facts('Risk control rejected it.', 'user-action'),
          products: both,
          byProduct: { WALLET: facts('The wallet rejected it.', 'user-action') },
        },
        CARD_DECLINED: { ...facts('The bank declined.', 'user-action'), products: ['CARD'] },
      }),
    ),
  ),
  'components/schemas/InquiryPaymentRequest.yaml': `title: Inquiry
description: Which payment to look for.
type: object
additionalProperties: false
required: [paymentRequestId]
properties:
  paymentRequestId: {description: Your id., type: string, maxLength: 64}
  labels: {description: Any texts., type: object, additionalProperties: {type: string, maxLength: 9}}
x-source: guide
`,
  'components/schemas/InquiryPaymentResponse.yaml': `title: Inquiry response
description: What became of the payment.
type: object
required: [result]
properties:
  result: {description: How it went., $ref: InquiryPaymentResult.yaml}
  paymentStatus:
    description: State of the payment.
    type: string
    enum: [OPEN, PAID]
    x-enumDescriptions: {OPEN: Not yet., PAID: Done.}
  paymentResultCode: {description: Why., $ref: PaymentResultCode.yaml}
x-source: guide
`,
  'components/schemas/InquiryPaymentResult.yaml': JSON.stringify(
    result(
      branch('S', { SUCCESS: facts('It is found.') }),
      branch('F', {
        PARAM_ILLEGAL: facts('A field is wrong.'),
        INVALID_SIGNATURE: facts('The signature is wrong.'),
      }),
      branch('U', { UNKNOWN_EXCEPTION: facts('Nobody knows.') }),
    ),
  ),
  'components/schemas/PaymentResultCode.yaml': `title: Code of the payment
description: Why the payment ended so.
type: string
enum: [PAID_OUT, EXPIRED]
x-result-codes:
  PAID_OUT: {message: Paid., action: none, furtherAction: Go on., status: S}
  EXPIRED: {message: Too late., action: user-action, furtherAction: Pay again., status: F}
x-source: guide
`,
  'components/schemas/PaymentNotification.yaml': `title: Payment notification
description: A payment has ended.
type: object
required: [result, paymentId]
properties:
  result: {description: How it went., $ref: PaymentNotificationResult.yaml}
  paymentId: {description: Our id., type: string, maxLength: 64}
x-source: guide
`,
  'components/schemas/PaymentNotificationResult.yaml': JSON.stringify(
    result(branch('S', { SUCCESS: facts('It is paid.') }), branch('F', { FAILED: facts('It is not paid.') })),
  ),
  'components/schemas/Acknowledgement.yaml': `title: Acknowledgement
description: Says that it has come.
type: object
additionalProperties: false
required: [result]
properties:
  result:
    description: Always the same.
    type: object
    additionalProperties: false
    required: [resultStatus, resultCode]
    properties:
      resultStatus: {description: Always S., type: string, const: S}
      resultCode: {description: Always SUCCESS., type: string, const: SUCCESS}
x-source: guide
`,
  'components/schemas/AskRefundRequest.yaml': `title: Question
description: Which payment.
type: object
required: [paymentId]
properties:
  paymentId: {description: Our id., type: string, maxLength: 64}
x-source: guide
`,
  'components/schemas/AskRefundResponse.yaml': `title: Decision
description: Whether you allow it.
type: object
required: [result]
properties:
  result: {description: How it went., $ref: AskRefundResult.yaml}
  allowed: {description: Whether you do., $ref: YesOrNo.yaml}
x-source: guide
`,
  'components/schemas/AskRefundResult.yaml': JSON.stringify(result(branch('S', { SUCCESS: facts('It is decided.') }))),
  ...exampleFiles,
  'examples/notifyPayment/notifyPayment.success.request.yaml': JSON.stringify({
    summary: 'Paid',
    value: { ...outcome('S', 'SUCCESS', 'success'), paymentId: 'A-1' },
  }),
  'examples/notifyPayment/notifyPayment.failed.request.yaml': JSON.stringify({
    summary: 'Not paid; the message as documented',
    value: { ...outcome('F', 'FAILED', 'Payment failed'), paymentId: 'A-1' },
  }),
  'examples/notifyPayment/notifyPayment.acknowledged.200.yaml': JSON.stringify({
    summary: 'It has come',
    value: { result: { resultStatus: 'S', resultCode: 'SUCCESS' } },
  }),
};
