/** A JSON object that a test may change. */
// oxlint-disable-next-line typescript/no-explicit-any -- a planted change reaches wherever it wants
export type Json = Record<string, any>;

/** What one planted change may touch: an operation and a webhook with their bodies, and the whole document around them. */
export interface Kiosk {
  readonly document: Json;
  readonly operation: Json;
  readonly webhook: Json;
  /** The four bodies, alike in what they hold, by the way they go. */
  readonly request: Json;
  readonly answer: Json;
  readonly 'webhook-request': Json;
  readonly 'webhook-answer': Json;
  /** The result inside the answer, and the codes of each status in it. */
  readonly result: Json;
  readonly codes: { readonly S: Json; readonly F: Json; readonly U: Json };
}

/**
 * An API whose bodies all hold the same members, so that a change can be planted in each direction: a text with limits, closed sets,
 * lists, wire types, conditions, forms. Made several times under several names, it is one document in which each planted change
 * has an operation of its own.
 */
export function createKiosks(names: readonly string[]): { readonly document: Json; readonly kiosks: readonly Kiosk[] } {
  const document: Json = {
    openapi: '3.1.0',
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    info: { title: 'Kiosk', version: '1.4.0' },
    servers: [
      { url: 'https://kiosk.example/api' },
      { url: 'https://kiosk.example/sandbox', 'x-environment': 'sandbox' },
    ],
    security: [{ signed: [] }],
    'x-result-envelope': { result: 'result', status: 'status', code: 'code', message: 'message' },
    'x-protocol-results': { 'signature-invalid': 'BAD_SIGNATURE', 'request-invalid': 'BAD_REQUEST' },
    'x-repeat-actions': ['repeat'],
    'x-sensitive': ['token'],
    paths: {},
    webhooks: {},
    components: {
      securitySchemes: {
        signed: {
          type: 'apiKey',
          in: 'header',
          name: 'signature',
          'x-signature': {
            algorithm: 'RSA256',
            requestContent: '{method} {path}\n{client-id}.{request-time}.{body}',
            responseContent: '{method} {path}\n{client-id}.{response-time}.{body}',
            headers: {
              signature: 'signature',
              clientId: 'client-id',
              requestTime: 'request-time',
              responseTime: 'response-time',
            },
          },
        },
      },
      schemas: {},
    },
  };
  return { document, kiosks: names.map((name) => addKiosk(document, name)) };
}

const createExample = (name = 'tea'): Json => ({ name, kind: 'HOT', fixed: 'KIOSK', list: ['a'], amount: '1' });

function addKiosk(document: Json, name: string): Kiosk {
  const { schemas } = document['components'];
  const refTo = (schema: string): Json => ({ $ref: `#/components/schemas/${schema}${name}` });
  schemas[`Ask${name}`] = createBody();
  schemas[`Told${name}`] = { ...createBody(), required: ['name', 'kind', 'result'] };
  schemas[`Told${name}`].properties.result = refTo('Result');
  schemas[`News${name}`] = createBody();
  schemas[`Reply${name}`] = createBody();
  schemas[`Result${name}`] = createResult();
  const content = (schema: string, examples: Json): Json => ({
    'application/json': { schema: refTo(schema), examples },
  });
  const result = (status: string, code: string): Json => ({ status, code, message: 'text' });
  const operation: Json = {
    operationId: `sell${name}`,
    summary: 'Sell something',
    'x-safe': true,
    'x-timeout': 8,
    'x-idempotency': { key: ['name'], compares: ['kind'], conflict: 'BAD_REQUEST' },
    parameters: [{ name: 'agent', in: 'header', required: false, schema: { type: 'string', maxLength: 8 } }],
    requestBody: {
      required: true,
      content: content('Ask', {
        'sell.done': { value: createExample() },
        'sell.bad-request': { value: createExample('bad') },
        'sell.bad-signature': { value: createExample('sign') },
        'sell.slow': { value: { name: 'slow', kind: 'COLD' } },
      }),
    },
    responses: {
      200: {
        description: 'Whether it was sold.',
        content: content('Told', {
          'sell.done': { value: { ...createExample(), result: result('S', 'DONE') } },
          'sell.bad-request': { value: { name: 'bad', kind: 'HOT', result: result('F', 'BAD_REQUEST') } },
          'sell.bad-signature': { value: { name: 'sign', kind: 'HOT', result: result('F', 'BAD_SIGNATURE') } },
          'sell.slow': { value: { name: 'slow', kind: 'HOT', result: result('U', 'SLOW') } },
        }),
      },
    },
  };
  const webhook: Json = {
    operationId: `notify${name}`,
    summary: 'Learn of a sale',
    'x-acknowledgement': { signed: false, redelivery: [60, 120], timeout: 5, duplicates: ['name'] },
    requestBody: { required: true, content: content('News', { 'notify.tea': { value: createExample() } }) },
    responses: {
      200: { description: 'Noted.', content: content('Reply', { 'notify.tea': { value: createExample() } }) },
    },
  };
  document['paths'][`/v1/sales/sell${name}`] = { post: operation };
  document['webhooks'][`notify${name}`] = { post: webhook };
  const [S, F, U] = schemas[`Result${name}`].oneOf.map((form: Json) => form['properties'].code);
  return {
    document,
    operation,
    webhook,
    request: schemas[`Ask${name}`],
    answer: schemas[`Told${name}`],
    'webhook-request': schemas[`News${name}`],
    'webhook-answer': schemas[`Reply${name}`],
    result: schemas[`Result${name}`],
    codes: { S, F, U },
  };
}

const createBody = (): Json => ({
  type: 'object',
  required: ['name', 'kind'],
  additionalProperties: false,
  properties: {
    name: { type: 'string', description: 'What it is called.', minLength: 2, maxLength: 10, pattern: '^[a-z]+$' },
    kind: { type: 'string', enum: ['HOT', 'COLD'] },
    fixed: { type: 'string', const: 'KIOSK' },
    when: { type: 'string', format: 'date-time' },
    amount: { type: 'string', pattern: '^[0-9]+$', 'x-wire-type': 'integer' },
    list: { type: 'array', minItems: 1, maxItems: 3, items: { type: 'string', maxLength: 5 } },
    place: { type: 'object', additionalProperties: true, properties: { street: { type: 'string', maxLength: 20 } } },
    note: { type: 'string', maxLength: 9, default: 'none' },
    maybe: { type: ['string', 'null'] },
    way: {
      oneOf: [
        { title: 'By hand', type: 'object', required: ['hand'], properties: { hand: { type: 'string' } } },
        { title: 'By post', type: 'object', required: ['post'], properties: { post: { type: 'string' } } },
      ],
    },
  },
  dependentRequired: { note: ['amount'] },
  allOf: [
    {
      title: 'list is required when kind is HOT and fixed is given',
      if: { required: ['kind', 'fixed'], properties: { kind: { const: 'HOT' } } },
      then: { required: ['list'] },
    },
  ],
});

const createResult = (): Json => {
  const form = (title: string, status: string, codes: Json): Json => ({
    title,
    type: 'object',
    required: ['status', 'code', 'message'],
    properties: {
      status: { type: 'string', const: status },
      code: { type: 'string', enum: Object.keys(codes), 'x-result-codes': codes },
      message: { type: 'string' },
    },
  });
  return {
    oneOf: [
      form('Success', 'S', { DONE: { message: 'It is sold.', action: 'none', furtherAction: 'Nothing.' } }),
      form('Failure', 'F', {
        BAD_REQUEST: { message: 'The request is wrong.', action: 'mend', furtherAction: 'Mend it.' },
        BAD_SIGNATURE: { message: 'The signature is wrong.', action: 'mend', furtherAction: 'Check the key.' },
      }),
      form('Unknown', 'U', { SLOW: { message: 'It takes longer.', action: 'repeat', furtherAction: 'Ask again.' } }),
    ],
  };
};
