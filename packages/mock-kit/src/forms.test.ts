import { describe, expect, test } from 'vitest';
import { createFieldOrder } from './field-order.ts';
import { createPrism } from './prism.ts';
import { validationMessage } from './validation-message.ts';

const amount = {
  type: 'object',
  required: ['value'],
  properties: { value: { type: 'string', pattern: '^[0-9]+$' }, back: { $ref: '#/components/schemas/Amount' } },
};
const form = (product: string, own: object) => ({
  type: 'object',
  allOf: [{ $ref: '#/components/schemas/Shared' }],
  required: ['product', 'id'],
  properties: { product: { type: 'string', const: product }, ...own },
  unevaluatedProperties: false,
});

/** A request of two forms, of which the second has a field that the first has not. */
const documentWith = (schema: object) => ({
  openapi: '3.1.0',
  jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
  info: { title: 'Pay', version: '1' },
  paths: {
    '/pay': {
      post: {
        operationId: 'pay',
        requestBody: { required: true, content: { 'application/json': { schema } } },
        responses: { 200: { description: 'ok', content: { 'application/json': { schema: {}, example: {} } } } },
      },
    },
  },
  components: {
    schemas: {
      Pay: {
        type: 'object',
        required: ['product'],
        properties: { product: { type: 'string', enum: ['CARD', 'TOKEN'] } },
        discriminator: {
          propertyName: 'product',
          mapping: { TOKEN: '#/components/schemas/Token', CARD: '#/components/schemas/Card' },
        },
        oneOf: [{ $ref: '#/components/schemas/Card' }, { $ref: '#/components/schemas/Token' }],
      },
      Card: form('CARD', {}),
      Token: form('TOKEN', { token: { type: 'string', maxLength: 4 } }),
      Shared: {
        type: 'object',
        properties: {
          id: { type: 'string' },
          amount: { description: 'How much.', $ref: '#/components/schemas/Amount', unevaluatedProperties: false },
        },
      },
      Amount: amount,
    },
  },
});

const operation = { id: 'pay', name: 'pay', method: 'post', path: '/pay', scenarios: [] };

async function messageFor(body: unknown, schema: object = { $ref: '#/components/schemas/Pay' }): Promise<string> {
  const document = documentWith(schema);
  const prism = await createPrism(document, [operation]);
  const headers = { 'content-type': 'application/json' };
  const asked = { method: 'POST', path: '/pay', query: new URLSearchParams(), headers, body, bodyLength: 10 };
  const { violations } = await prism.ask(asked, { operation });
  return violations.length === 0
    ? 'valid'
    : validationMessage(violations, asked, createFieldOrder(document, operation));
}

describe('a body is held against the form that it names', () => {
  test.each([
    [{ product: 'CARD', id: '1' }, 'valid'],
    [{ product: 'TOKEN', id: '1', token: 'abcd', amount: { value: '1', back: { value: '2' } } }, 'valid'],
    [{ product: 'TOKEN', id: '1', token: 'abcde' }, 'token has 5 characters; at most 4 are allowed.'],
    [{ product: 'CARD', id: '1', token: 'abcd' }, 'token is not a known field.'],
    [{ product: 'CARD', id: '1', amount: { value: '1', foo: '1' } }, 'amount.foo is not a known field.'],
    [
      { product: 'CARD', id: '1', amount: { value: '1', back: { value: 'x' } } },
      'amount.back.value must match the pattern ^[0-9]+$.',
    ],
    [{ product: 'CARD' }, 'id is required.'],
    [{ product: 'CASH', id: '1' }, 'product must be one of CARD, TOKEN.'],
    [{ id: '1' }, 'product is required.'],
    [[], 'The body must be an object; got an array.'],
  ])('%j', async (body, message) => {
    expect(await messageFor(body)).toBe(message);
  });
});

describe('what is said beside the choice holds for every form', () => {
  const pay = documentWith({}).components.schemas.Pay;
  const beside = {
    ...pay,
    required: ['product', 'amount'],
    properties: { ...pay.properties, id: { type: 'string', maxLength: 2 } },
    allOf: [{ if: { properties: { id: { const: 'x' } }, required: ['id'] }, then: { required: ['token'] } }],
  };
  test.each([
    [{ product: 'CARD', id: '1', amount: { value: '1' } }, 'valid'],
    [{ product: 'CARD', id: '1' }, 'amount is required.'],
    [{ product: 'CARD', id: '123', amount: { value: '1' } }, 'id has 3 characters; at most 2 are allowed.'],
    [{ product: 'TOKEN', id: 'x', amount: { value: '1' } }, 'token is required.'],
  ])('%j', async (body, message) => {
    expect(await messageFor(body, beside)).toBe(message);
  });
});

test('a mapping may name schemas by their bare names, and need not name all', async () => {
  const pay = documentWith({}).components.schemas.Pay;
  const named = { ...pay, discriminator: { propertyName: 'product', mapping: { CARD: 'Card' } } };
  expect(await messageFor({ product: 'CARD' }, named)).toBe('id is required.');
  expect(await messageFor({ product: 'TOKEN', id: '1', token: 'abcd' }, named)).toBe('valid');
});

test('a choice without a discriminator stays one', async () => {
  const schema = { type: 'object', oneOf: [{ $ref: '#/components/schemas/Card' }] };
  expect(await messageFor({ product: 'TOKEN', id: '1' }, schema)).toContain('The body fits none');
});
