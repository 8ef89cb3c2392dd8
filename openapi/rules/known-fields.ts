import type { Kind } from './object-rule.ts';
import { statuses } from './result-schema.ts';
import { wireTypes } from './wire-type.ts';

export interface KnownField {
  /** The objects on which it stands. */
  readonly on: readonly Kind[];
  /** JSON Schema of its value. */
  readonly shape: object;
  /** How a right one looks. */
  readonly example: string;
}

const text = { type: 'string', pattern: String.raw`\S` };
const texts = { type: 'array', items: text, minItems: 1, uniqueItems: true };
const meanings = { type: 'object', minProperties: 1, additionalProperties: text };
const seconds = { type: 'number', exclusiveMinimum: 0 };
const object = (required: Readonly<Record<string, object>>, optional: Readonly<Record<string, object>> = {}) => ({
  type: 'object',
  additionalProperties: false,
  required: Object.keys(required),
  properties: { ...required, ...optional },
});

/** Causes of a refusal before any operation, as `x-protocol-results` names them. */
const causes = [
  'signature-invalid',
  'request-invalid',
  'operation-unknown',
  'method-unknown',
  'media-type-unsupported',
  'media-type-unacceptable',
  'client-unknown',
  'key-unknown',
];

/** Those of flows, which are no OpenAPI: the generator reads them and tells what is wrong. */
export const flowFields = ['x-asks', 'x-person'] as const;

/** Every `x-` field of a contract. README.md beside the APIs tells what each means. */
export const knownFields: Readonly<Record<string, KnownField>> = {
  'x-acknowledgement': {
    on: ['Webhook'],
    shape: object(
      { signed: { type: 'boolean' } },
      { redelivery: { type: 'array', items: seconds, minItems: 1 }, timeout: seconds, duplicates: texts },
    ),
    example: 'x-acknowledgement: {signed: false, redelivery: [120, 600], timeout: 5, duplicates: [paymentId]}',
  },
  'x-actions': { on: ['Root'], shape: meanings, example: 'x-actions: {none: Nothing to do; go on.}' },
  'x-client-id-prefix': { on: ['Server'], shape: text, example: 'x-client-id-prefix: SANDBOX_' },
  'x-enumDescriptions': { on: ['Schema'], shape: meanings, example: 'x-enumDescriptions: {APP: An app.}' },
  'x-environment': {
    on: ['Server'],
    shape: { enum: ['production', 'sandbox'] },
    example: 'x-environment: sandbox',
  },
  'x-idempotency': {
    on: ['Operation'],
    shape: {
      if: { type: 'object' },
      then: object(
        {
          key: texts,
          compares: {
            if: { type: 'string' },
            then: { const: 'all' },
            else: { type: 'array', items: text, uniqueItems: true },
          },
        },
        { conflict: text },
      ),
      else: { const: 'none' },
    },
    example: 'x-idempotency: {key: [paymentRequestId], compares: all, conflict: REPEAT_REQ_INCONSISTENT}',
  },
  'x-inquiry': { on: ['Operation'], shape: text, example: 'x-inquiry: inquiryPayment' },
  'x-known-values': { on: ['Schema'], shape: meanings, example: 'x-known-values: {GCASH: GCash, Philippines.}' },
  'x-newer': {
    on: ['Schema'],
    shape: {
      ...object(
        { source: {} },
        {
          ...{ required: { const: true }, replacedBy: text, enum: texts, const: text, pattern: text, format: text },
          ...Object.fromEntries(
            ['minLength', 'maxLength', 'minItems', 'maxItems'].map((keyword) => [
              keyword,
              { type: 'integer', minimum: 0 },
            ]),
          ),
        },
      ),
      minProperties: 2,
    },
    example: 'x-newer: {maxLength: 128, source: current-consult-page}',
  },
  'x-poll': {
    on: ['Operation'],
    shape: object(
      { name: { type: 'string', pattern: '^[a-z][A-Za-z0-9]*$' }, field: text, pending: texts, final: texts },
      { absent: texts, interval: seconds, atLeast: seconds },
    ),
    example:
      'x-poll: {name: waitForPayment, field: paymentStatus, pending: [PROCESSING], final: [SUCCESS], absent: [ORDER_NOT_EXIST], interval: 2, atLeast: 60}',
  },
  'x-protocol-results': {
    on: ['Root'],
    shape: object({}, Object.fromEntries(causes.map((cause) => [cause, text]))),
    example: 'x-protocol-results: {signature-invalid: INVALID_SIGNATURE, request-invalid: PARAM_ILLEGAL}',
  },
  'x-repeat-actions': { on: ['Root'], shape: texts, example: 'x-repeat-actions: [retry-same]' },
  'x-result-codes': {
    on: ['Schema'],
    shape: { type: 'object', minProperties: 1, additionalProperties: { type: 'object' } },
    example: 'x-result-codes: {SUCCESS: {message: It succeeded., action: none, furtherAction: Go on.}}',
  },
  'x-result-envelope': {
    on: ['Root'],
    shape: object({ result: text, status: text, code: text, message: text }),
    example: 'x-result-envelope: {result: result, status: resultStatus, code: resultCode, message: resultMessage}',
  },
  'x-result-processing': {
    on: ['Operation'],
    shape: object(Object.fromEntries(statuses.map((status) => [status, text]))),
    example: 'x-result-processing: {S: It is done., F: It is not done., U: Ask again.}',
  },
  'x-returned-with': {
    on: ['Schema'],
    shape: { type: 'array', items: { enum: statuses }, minItems: 1, uniqueItems: true },
    example: 'x-returned-with: [S]',
  },
  'x-safe': { on: ['Operation'], shape: { const: true }, example: 'x-safe: true' },
  'x-sensitive': { on: ['Root'], shape: texts, example: 'x-sensitive: [accessToken, cardNo]' },
  'x-signature': {
    on: ['SecurityScheme'],
    shape: object({
      algorithm: text,
      requestContent: text,
      responseContent: text,
      headers: { ...meanings, required: ['signature'] },
    }),
    example:
      'x-signature: {algorithm: RSA256, requestContent: "{client-id}.{body}", responseContent: "{body}", headers: {signature: signature}}',
  },
  'x-source': {
    on: ['Info', 'Server', 'Operation', 'Webhook', 'Parameter', 'Header', 'Response', 'SecurityScheme', 'Schema'],
    shape: {},
    example: 'x-source: api-overview',
  },
  'x-sources': {
    on: ['Root'],
    shape: {
      type: 'object',
      minProperties: 1,
      additionalProperties: object({ title: text, page: text }, { edition: text, url: { ...text, format: 'uri' } }),
    },
    example: 'x-sources: {pay-page: {title: The API, page: payments/pay, url: "https://docs.example/pay"}}',
  },
  'x-timeout': { on: ['Operation'], shape: seconds, example: 'x-timeout: 5' },
  'x-unbounded': { on: ['Schema'], shape: { const: true }, example: 'x-unbounded: true' },
  'x-wire-type': { on: ['Schema'], shape: { enum: Object.keys(wireTypes) }, example: 'x-wire-type: integer' },
};
