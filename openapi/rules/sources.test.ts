import { expect, test } from 'vitest';
import { findings, type Changes } from './lint-fixture.ts';

// What is broken, the change, where it is told, and of the message what was found.
test.each<readonly [string, Changes, place: string, found: string]>([
  [
    'the API',
    { 'openapi.yaml': [['  x-source: [guide, overview]\n', '']] },
    'openapi.yaml#/info',
    'Info does not say where it is from. For instance "x-source: guide".',
  ],
  [
    'a server',
    { 'openapi.yaml': [['    x-client-id-prefix: TEST_\n    x-source: guide\n', '    x-client-id-prefix: TEST_\n']] },
    'openapi.yaml#/servers/0',
    'A server does not say where it is from',
  ],
  [
    'an operation',
    { 'paths/v1_payments_pay.yaml': [['  x-source: guide\n', '']] },
    'paths/v1_payments_pay.yaml#/post',
    'An operation does not say where it is from',
  ],
  [
    'a webhook',
    { 'webhooks/notify-payment.yaml': [['  x-source: guide\n', '']] },
    'webhooks/notify-payment.yaml#/post',
    'A webhook does not say where it is from',
  ],
  [
    'a parameter',
    { 'components/parameters/request-time.yaml': [['x-source: guide\n', '']] },
    'components/parameters/request-time.yaml#/',
    'A parameter does not say where it is from',
  ],
  [
    'a header',
    { 'components/headers/response-time.yaml': [['x-source: guide\n', '']] },
    'components/headers/response-time.yaml#/',
    'A header does not say where it is from',
  ],
  [
    'a response in a file',
    { 'components/responses/Opaque.yaml': [['x-source: guide\n', '']] },
    'components/responses/Opaque.yaml#/',
    'A response does not say where it is from',
  ],
  [
    'a security scheme',
    { 'components/securitySchemes/requestSignature.yaml': [['x-source: guide\n', '']] },
    'components/securitySchemes/requestSignature.yaml#/',
    'A security scheme does not say where it is from',
  ],
  [
    'a schema',
    { 'components/schemas/WholeNumber.yaml': [['x-source: guide\n', '']] },
    'components/schemas/WholeNumber.yaml#/',
    'The schema does not say where it is from',
  ],
  [
    'a document that is not listed',
    { 'components/schemas/CardPayRequest.yaml': [['x-source: overview', 'x-source: [overview, hearsay]']] },
    'components/schemas/CardPayRequest.yaml#/properties/cardNo/x-source',
    '"hearsay" is no key of x-sources. For instance "guide".',
  ],
  [
    'a document twice',
    { 'components/schemas/CardPayRequest.yaml': [['x-source: overview', 'x-source: [overview, overview]']] },
    'components/schemas/CardPayRequest.yaml#/properties/cardNo/x-source',
    'The source ["overview","overview"] names a key twice',
  ],
  [
    'an empty list',
    { 'components/schemas/CardPayRequest.yaml': [['x-source: overview', 'x-source: []']] },
    'components/schemas/CardPayRequest.yaml#/properties/cardNo/x-source',
    'The source is []: it is a key of x-sources, or a list of keys',
  ],
  [
    'a source that is no text',
    { 'components/schemas/CardPayRequest.yaml': [['x-source: overview', 'x-source: {key: overview}']] },
    'components/schemas/CardPayRequest.yaml#/properties/cardNo/x-source',
    'The source is {"key":"overview"}',
  ],
  [
    'the source of a newer value',
    { 'components/schemas/PayFields.yaml': [['source: news', 'source: [news, hearsay]']] },
    'components/schemas/PayFields.yaml#/properties/paymentRequestId/x-newer/source',
    '"hearsay" is no key of x-sources',
  ],
  [
    'a document that is the source of nothing',
    { 'components/schemas/PayFields.yaml': [['source: news', 'source: guide']] },
    'openapi.yaml#/x-sources/news',
    '"news" is the source of nothing. For instance "x-source: news" where a fact is from it, or no entry.',
  ],
])('%s', async (_, changes, place, found) => {
  expect(await findings('sources', changes)).toEqual([[place, expect.stringContaining(found)]]);
});
