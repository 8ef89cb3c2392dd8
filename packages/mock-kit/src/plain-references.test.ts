import { expect, test } from 'vitest';
import { withPlainReferences } from './plain-references.ts';

const schemas = (document: object) =>
  (withPlainReferences(document) as { components: { schemas: Record<string, unknown> } }).components.schemas;

test('keywords beside a reference stand beside it no longer, and annotations go', () => {
  const document = {
    components: {
      schemas: {
        A: {
          type: 'object',
          properties: {
            text: { description: 'a text', 'x-source': 'page', $ref: '#/components/schemas/B', maxLength: 3 },
            self: { description: 'again', deprecated: true, $ref: '#/components/schemas/A' },
            $ref: { type: 'string' },
            list: { type: 'array', items: { $ref: '#/components/schemas/B', minLength: 1 } },
          },
          allOf: [{ if: { properties: { text: { $ref: '#/components/schemas/B', const: 'b' } } }, then: {} }],
          examples: [{ $ref: 'data', maxLength: 1 }],
        },
        B: { $ref: '#/components/schemas/C', allOf: [{ minLength: 1 }] },
        C: true,
      },
    },
  };
  const before = structuredClone(document);
  const b = { $ref: '#/components/schemas/B' };
  expect(schemas(document)).toEqual({
    A: {
      type: 'object',
      properties: {
        text: { maxLength: 3, allOf: [b] },
        self: { $ref: '#/components/schemas/A' },
        $ref: { type: 'string' },
        list: { type: 'array', items: { minLength: 1, allOf: [b] } },
      },
      allOf: [{ if: { properties: { text: { const: 'b', allOf: [b] } } }, then: {} }],
      examples: [{ $ref: 'data', maxLength: 1 }],
    },
    B: { allOf: [{ $ref: '#/components/schemas/C' }, { minLength: 1 }] },
    C: true,
  });
  expect(document).toEqual(before);
});

test('schemas of bodies and parameters are among them; examples and references to other things are not', () => {
  const reference = { $ref: '#/components/schemas/B', maxLength: 3 };
  const document = {
    paths: {
      '/a': {
        post: {
          parameters: [{ name: 'q', in: 'query', schema: reference }],
          requestBody: { content: { 'application/json': { schema: reference, example: { schema: reference } } } },
          responses: { 200: { $ref: '#/components/responses/Ok', description: 'ok' } },
        },
      },
    },
  };
  const plain = { maxLength: 3, allOf: [{ $ref: '#/components/schemas/B' }] };
  const { post } = document.paths['/a'];
  expect(withPlainReferences(document)).toEqual({
    paths: {
      '/a': {
        post: {
          parameters: [{ ...post.parameters[0], schema: plain }],
          requestBody: { content: { 'application/json': { schema: plain, example: { schema: reference } } } },
          responses: post.responses,
        },
      },
    },
  });
});
