import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { flowFields, knownFields } from './known-fields.ts';
import { findings, type Changes } from './lint-fixture.ts';

// What is broken, the change, where it is told, and of the message what was found.
test.each<readonly [string, Changes, place: string, found: string]>([
  [
    'an unknown field',
    { 'paths/v1_payments_pay.yaml': [['x-safe: true', 'x-save: true']] },
    'paths/v1_payments_pay.yaml#/post/x-save',
    'x-save is no field of ours. openapi/README.md lists those there are, for instance "x-source: api-overview".',
  ],
  [
    'a field beside a reference',
    { 'components/schemas/WalletPayRequest.yaml': [['$ref: YesOrNo.yaml', '$ref: YesOrNo.yaml, x-note: why']] },
    'components/schemas/WalletPayRequest.yaml#/properties/recurring/x-note',
    'x-note is no field of ours',
  ],
  [
    'a field in another place',
    {
      'components/schemas/WalletPayRequest.yaml': [
        ['type: string, maxLength: 64', 'type: string, maxLength: 64, x-timeout: 5'],
      ],
    },
    'components/schemas/WalletPayRequest.yaml#/properties/token/x-timeout',
    'x-timeout stands on a schema; it belongs on an operation. For instance "x-timeout: 5" there.',
  ],
  [
    'a field of operations on a webhook',
    { 'webhooks/notify-payment.yaml': [['  x-source: guide', '  x-source: guide\n  x-safe: true']] },
    'webhooks/notify-payment.yaml#/post/x-safe',
    'x-safe stands on a webhook; it belongs on an operation',
  ],
  [
    'a source of an example',
    { 'examples/pay/pay.card-success.200.yaml': [['"summary"', '"x-source":"guide","summary"']] },
    'examples/pay/pay.card-success.200.yaml#/x-source',
    'x-source stands on an example',
  ],
  [
    'an operation that is not safe',
    { 'paths/v1_payments_pay.yaml': [['x-safe: true', 'x-safe: false']] },
    'paths/v1_payments_pay.yaml#/post/x-safe',
    'x-safe is false: it must be equal to constant (true). For instance "x-safe: true".',
  ],
  [
    'no time at all',
    { 'paths/v1_payments_pay.yaml': [['x-timeout: 10', 'x-timeout: 0']] },
    'paths/v1_payments_pay.yaml#/post/x-timeout',
    'x-timeout is 0: it must be > 0',
  ],
  [
    'an environment that is none',
    { 'openapi.yaml': [['x-environment: sandbox', 'x-environment: test']] },
    'openapi.yaml#/servers/0/x-environment',
    'x-environment is "test": it must be equal to one of the allowed values (["production","sandbox"]). For instance "x-environment: sandbox".',
  ],
  [
    'an empty prefix',
    { 'openapi.yaml': [['x-client-id-prefix: TEST_', 'x-client-id-prefix: ""']] },
    'openapi.yaml#/servers/0/x-client-id-prefix',
    'x-client-id-prefix is "": it must match pattern',
  ],
  [
    'an action without a meaning',
    { 'openapi.yaml': [['  none: Nothing to do.', '  none: ""']] },
    'openapi.yaml#/x-actions/none',
    'x-actions.none is "": it must match pattern',
  ],
  [
    'a status without advice',
    { 'paths/v1_payments_pay.yaml': [[', U: Ask with inquiryPayment.', '']] },
    'paths/v1_payments_pay.yaml#/post/x-result-processing',
    "it must have required property 'U'",
  ],
  [
    'a wire type that is none',
    { 'components/schemas/YesOrNo.yaml': [['x-wire-type: boolean', 'x-wire-type: flag']] },
    'components/schemas/YesOrNo.yaml#/x-wire-type',
    'x-wire-type is "flag": it must be equal to one of the allowed values (["boolean","integer","decimal","datetime","url","json"])',
  ],
  [
    'a wire type on an object',
    { 'components/schemas/Amount.yaml': [['type: object', 'type: object\nx-wire-type: integer']] },
    'components/schemas/Amount.yaml#/x-wire-type',
    'x-wire-type stands on "object"; it is about a text',
  ],
  [
    'no limit, said by a word',
    { 'components/schemas/CardPayRequest.yaml': [['x-unbounded: true', 'x-unbounded: "yes"']] },
    'components/schemas/CardPayRequest.yaml#/properties/cardNo/x-unbounded',
    'x-unbounded is "yes": it must be equal to constant (true)',
  ],
  [
    'no limit of an object',
    { 'components/schemas/Amount.yaml': [['type: object', 'type: object\nx-unbounded: true']] },
    'components/schemas/Amount.yaml#/x-unbounded',
    'x-unbounded stands on "object"; only texts and lists have limits',
  ],
  [
    'a value without a meaning',
    { 'components/schemas/YesOrNo.yaml': [[', "false": No.', '']] },
    'components/schemas/YesOrNo.yaml#/x-enumDescriptions',
    'false is not explained: x-enumDescriptions has the values of the enum in its order. For instance true, false.',
  ],
  [
    'the meaning of no value',
    { 'components/schemas/YesOrNo.yaml': [['"false": No.', '"false": No., "maybe": Perhaps.']] },
    'components/schemas/YesOrNo.yaml#/x-enumDescriptions',
    'maybe is no value of the enum',
  ],
  [
    'meanings in another order',
    {
      'components/schemas/PayRequest.yaml': [
        ['{CARD: A card., WALLET: A wallet.}', '{WALLET: A wallet., CARD: A card.}'],
      ],
    },
    'components/schemas/PayRequest.yaml#/properties/product/x-enumDescriptions',
    'The order is WALLET, CARD: x-enumDescriptions has the values of the enum in its order. For instance CARD, WALLET.',
  ],
  [
    'meanings of no enum',
    {
      'components/schemas/WalletPayRequest.yaml': [
        ['type: string, maxLength: 64', 'type: string, maxLength: 64, x-enumDescriptions: {A: One.}'],
      ],
    },
    'components/schemas/WalletPayRequest.yaml#/properties/token/x-enumDescriptions',
    'x-enumDescriptions stands beside no enum. For instance "x-known-values:" for an open set, or "enum: [A]".',
  ],
  [
    'known values beside an enum',
    {
      'components/schemas/PayRequest.yaml': [
        ['x-enumDescriptions: {CARD', 'x-known-values: {CASH: Coins.}\n    x-enumDescriptions: {CARD'],
      ],
    },
    'components/schemas/PayRequest.yaml#/properties/product/x-known-values',
    'x-known-values stands beside an enum, which admits no other value',
  ],
  [
    'known values beside the enum of a reference',
    {
      'components/schemas/WalletPayRequest.yaml': [
        ['$ref: YesOrNo.yaml', '$ref: YesOrNo.yaml, x-known-values: {maybe: Perhaps.}'],
      ],
    },
    'components/schemas/WalletPayRequest.yaml#/properties/recurring/x-known-values',
    'x-known-values stands beside an enum',
  ],
  [
    'a newer value without a source',
    {
      'components/schemas/PayFields.yaml': [
        ['x-newer: {maxLength: 128, source: news}', 'x-newer: {maxLength: 128, minLength: 1}'],
      ],
    },
    'components/schemas/PayFields.yaml#/properties/paymentRequestId/x-newer',
    "it must have required property 'source'",
  ],
  [
    'a newer source without a value',
    { 'components/schemas/PayFields.yaml': [['x-newer: {maxLength: 128, source: news}', 'x-newer: {source: news}']] },
    'components/schemas/PayFields.yaml#/properties/paymentRequestId/x-newer',
    'it must NOT have fewer than 2 properties',
  ],
  [
    'a newer value of an unknown keyword',
    { 'components/schemas/PayFields.yaml': [['maxLength: 128', 'maxLenght: 128']] },
    'components/schemas/PayFields.yaml#/properties/paymentRequestId/x-newer',
    'it must NOT have additional properties ("maxLenght")',
  ],
  [
    'returned with a status that is none',
    { 'components/schemas/PayResponse.yaml': [['[S]', '[S, X]']] },
    'components/schemas/PayResponse.yaml#/x-returned-with/1',
    'x-returned-with.1 is "X": it must be equal to one of the allowed values (["S","F","U"])',
  ],
  [
    'returned with one status twice',
    { 'components/schemas/PayResponse.yaml': [['[S]', '[S, S]']] },
    'components/schemas/PayResponse.yaml#/x-returned-with',
    'it must NOT have duplicate items',
  ],
  [
    'returned with, on no answer',
    { 'components/schemas/Amount.yaml': [['type: object', 'type: object\nx-returned-with: [S]']] },
    'components/schemas/Amount.yaml#/x-returned-with',
    'x-returned-with stands on a schema that is no answer',
  ],
  [
    'an inquiry that is none',
    { 'paths/v1_payments_pay.yaml': [['x-inquiry: inquiryPayment', 'x-inquiry: inquirePayment']] },
    'paths/v1_payments_pay.yaml#/post/x-inquiry',
    '"inquirePayment" is no operation of this API, which has pay and inquiryPayment',
  ],
  [
    'idempotency by another word',
    { 'paths/v1_payments_inquiryPayment.yaml': [['x-idempotency: none', 'x-idempotency: never']] },
    'paths/v1_payments_inquiryPayment.yaml#/post/x-idempotency',
    'x-idempotency is "never": it must be equal to constant ("none")',
  ],
  [
    'a key that is no field',
    { 'paths/v1_payments_pay.yaml': [['key: [paymentRequestId, amount.value]', 'key: [paymentId, amount.value]']] },
    'paths/v1_payments_pay.yaml#/post/x-idempotency/key/0',
    '"paymentId" is no field of the request of pay',
  ],
  [
    'a key that is no field inside of one',
    { 'paths/v1_payments_pay.yaml': [['amount.value', 'amount.currency']] },
    'paths/v1_payments_pay.yaml#/post/x-idempotency/key/1',
    '"amount.currency" is no field of the request of pay',
  ],
  [
    'a field that is compared and is none',
    { 'paths/v1_payments_pay.yaml': [['compares: all', 'compares: [sum]']] },
    'paths/v1_payments_pay.yaml#/post/x-idempotency/compares/0',
    '"sum" is no field of the request of pay',
  ],
  [
    'everything compared, by another word',
    { 'paths/v1_payments_pay.yaml': [['compares: all', 'compares: everything']] },
    'paths/v1_payments_pay.yaml#/post/x-idempotency/compares',
    'x-idempotency.compares is "everything": it must be equal to constant ("all")',
  ],
  [
    'a conflict that is no code',
    { 'paths/v1_payments_pay.yaml': [['conflict: RISK_REJECT', 'conflict: CLASH']] },
    'paths/v1_payments_pay.yaml#/post/x-idempotency',
    'The conflict "CLASH" is no result code of pay',
  ],
  [
    'nothing said of idempotency',
    { 'paths/v1_payments_inquiryPayment.yaml': [['  x-idempotency: none\n', '']] },
    'paths/v1_payments_inquiryPayment.yaml#/post',
    'x-idempotency is missing. For instance "x-idempotency: {key: [paymentRequestId]',
  ],
  [
    'nothing said of the statuses',
    { 'paths/v1_payments_inquiryPayment.yaml': [[/  x-result-processing: .*\n/, '']] },
    'paths/v1_payments_inquiryPayment.yaml#/post',
    'x-result-processing is missing',
  ],
  [
    'no conflict',
    { 'paths/v1_payments_pay.yaml': [[', conflict: RISK_REJECT', '']] },
    'paths/v1_payments_pay.yaml#/post/x-idempotency',
    'The conflict is missing: something is compared, and may differ',
  ],
  [
    'a conflict of nothing',
    { 'paths/v1_payments_pay.yaml': [['compares: all', 'compares: []']] },
    'paths/v1_payments_pay.yaml#/post/x-idempotency',
    'The conflict is "RISK_REJECT", but nothing is compared',
  ],
  [
    'a poll without its end',
    { 'paths/v1_payments_inquiryPayment.yaml': [[', final: [PAID]', '']] },
    'paths/v1_payments_inquiryPayment.yaml#/post/x-poll',
    "it must have required property 'final'",
  ],
  [
    'a poll of no field',
    { 'paths/v1_payments_inquiryPayment.yaml': [['field: paymentStatus', 'field: status']] },
    'paths/v1_payments_inquiryPayment.yaml#/post/x-poll/field',
    '"status" is no field of the answer of inquiryPayment. For instance "result".',
  ],
  [
    'a state that is no value',
    { 'paths/v1_payments_inquiryPayment.yaml': [['final: [PAID]', 'final: [PAYED]']] },
    'paths/v1_payments_inquiryPayment.yaml#/post/x-poll/final/0',
    '"PAYED" is no value of paymentStatus, which has OPEN and PAID. For instance "OPEN".',
  ],
  [
    'a code of what is absent that is none',
    { 'paths/v1_payments_inquiryPayment.yaml': [['final: [PAID]', 'final: [PAID], absent: [GONE]']] },
    'paths/v1_payments_inquiryPayment.yaml#/post/x-poll/absent/0',
    '"GONE" is no result code of inquiryPayment.',
  ],
  [
    'a poll without a name',
    { 'paths/v1_payments_inquiryPayment.yaml': [['name: waitForPayment, ', '']] },
    'paths/v1_payments_inquiryPayment.yaml#/post/x-poll',
    "it must have required property 'name'",
  ],
  [
    'a poll whose name is none of a function',
    { 'paths/v1_payments_inquiryPayment.yaml': [['waitForPayment', 'wait-for-payment']] },
    'paths/v1_payments_inquiryPayment.yaml#/post/x-poll/name',
    'x-poll.name is "wait-for-payment": it must match pattern',
  ],
  [
    'a repetition after what is no action',
    { 'openapi.yaml': [['x-repeat-actions: [none]', 'x-repeat-actions: [retry]']] },
    'openapi.yaml#/x-repeat-actions/0',
    '"retry" is none of x-actions. For instance "x-repeat-actions: [none]".',
  ],
  [
    'a secret that is no field',
    { 'openapi.yaml': [['[token, cardNo]', '[token, cardNumber]']] },
    'openapi.yaml#/x-sensitive/1',
    '"cardNumber" is no field of any message. For instance "x-sensitive: [accessToken]".',
  ],
  [
    'duplicates by no field',
    { 'webhooks/notify-payment.yaml': [['duplicates: [paymentId]', 'duplicates: [id]']] },
    'webhooks/notify-payment.yaml#/post/x-acknowledgement/duplicates/0',
    '"id" is no field of the body of notifyPayment',
  ],
  [
    'an acknowledgement that does not say whether it is signed',
    { 'webhooks/notify-payment.yaml': [['signed: false, ', '']] },
    'webhooks/notify-payment.yaml#/post/x-acknowledgement',
    "it must have required property 'signed'",
  ],
  [
    'a wait that is no number',
    { 'webhooks/notify-payment.yaml': [['[120, 600]', '[120, 10m]']] },
    'webhooks/notify-payment.yaml#/post/x-acknowledgement/redelivery/1',
    'x-acknowledgement.redelivery.1 is "10m": it must be number',
  ],
  [
    'an envelope without a name',
    { 'openapi.yaml': [[', message: resultMessage', '']] },
    'openapi.yaml#/x-result-envelope',
    "it must have required property 'message'",
  ],
  [
    'a cause that is none',
    { 'openapi.yaml': [['  request-invalid:', '  request-wrong: PARAM_ILLEGAL\n  request-invalid:']] },
    'openapi.yaml#/x-protocol-results',
    'it must NOT have additional properties ("request-wrong")',
  ],
  [
    'no code for a broken request',
    { 'openapi.yaml': [['  request-invalid: PARAM_ILLEGAL\n', '']] },
    'openapi.yaml#/x-protocol-results',
    'x-protocol-results has no code for request-invalid',
  ],
  [
    'no code for a wrong signature',
    { 'openapi.yaml': [['  signature-invalid: INVALID_SIGNATURE\n', '']] },
    'openapi.yaml#/x-protocol-results',
    'x-protocol-results has no code for signature-invalid',
  ],
  [
    'a refusal with a code that is none',
    { 'openapi.yaml': [['INVALID_SIGNATURE', 'WRONG_SIGNATURE']] },
    'openapi.yaml#/x-protocol-results/signature-invalid',
    '"WRONG_SIGNATURE" for signature-invalid is a result code of no operation',
  ],
  [
    'a signed text with a header that is none',
    { 'components/securitySchemes/requestSignature.yaml': [['{response-time}', '{answer-time}']] },
    'components/securitySchemes/requestSignature.yaml#/x-signature/responseContent',
    '{answer-time} in responseContent is no header of x-signature, nor method, path or body',
  ],
  [
    'a signature without its header',
    { 'components/securitySchemes/requestSignature.yaml': [['signature: signature, ', '']] },
    'components/securitySchemes/requestSignature.yaml#/x-signature/headers',
    "it must have required property 'signature'",
  ],
  [
    'a document without a page',
    { 'openapi.yaml': [['page: Overview', 'pages: Overview']] },
    'openapi.yaml#/x-sources/overview',
    "it must have required property 'page'",
  ],
  [
    'a document whose URL is none',
    { 'openapi.yaml': [['https://tills.example/guide', 'the guide']] },
    'openapi.yaml#/x-sources/guide/url',
    'it must match format "uri"',
  ],
  [
    'codes explained by texts',
    { 'components/schemas/PaymentResultCode.yaml': [[/PAID_OUT: \{.*\}/, 'PAID_OUT: Paid.']] },
    'components/schemas/PaymentResultCode.yaml#/x-result-codes/PAID_OUT',
    'x-result-codes.PAID_OUT is "Paid.": it must be object',
  ],
])('%s', async (_, changes, place, found) => {
  expect(await findings('extension-fields', changes)).toContainEqual([place, expect.stringContaining(found)]);
});

// What is changed, and is right all the same.
test.each<readonly [string, Changes]>([
  [
    'a property whose name looks like a field',
    {
      'components/schemas/WalletPayRequest.yaml': [
        ['properties:', 'properties:\n  x-token: {description: A., type: string, maxLength: 9}'],
      ],
    },
  ],
  [
    'a field of an example value',
    { 'examples/pay/pay.card-success.200.yaml': [['"value":{', '"value":{"x-any":"1",']] },
  ],
  [
    'nothing compared, without a conflict',
    { 'paths/v1_payments_pay.yaml': [['compares: all, conflict: RISK_REJECT', 'compares: []']] },
  ],
])('%s', async (_, changes) => {
  expect(await findings('extension-fields', changes)).toEqual([]);
});

test('the fields are those that the table in README.md explains', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  const explained = [...readme.matchAll(/^\| `(x-[a-zA-Z-]+)`/gm)].map(([, name]) => name);
  expect(explained).toEqual([...Object.keys(knownFields), ...flowFields].sort((a, b) => a.localeCompare(b)));
});
