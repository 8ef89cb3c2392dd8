import { expect, test } from 'vitest';
import type { OasDocument } from '../load/oas.ts';
import { describeFacts } from './describe-facts.ts';

const document = {
  openapi: '3.1.0',
  info: { title: 'Tills', version: '1' },
  components: {
    schemas: {
      Flag: { type: 'string', enum: ['true', 'false'], 'x-wire-type': 'boolean', description: 'True or false.' },
      Kind: { type: 'string', enum: ['A', 'B'], pattern: '^[AB]$' },
      Till: {
        type: 'object',
        properties: {
          id: { type: 'string', maxLength: 64, description: 'Your id.' },
          code: { type: 'string', minLength: 3, maxLength: 3, pattern: '^[A-Z]+$' },
          lines: { type: 'array', minItems: 1, items: { type: 'string' } },
          open: { $ref: '#/components/schemas/Flag', description: 'Whether it is open.' },
          note: { type: 'string' },
          example: { type: 'object', properties: { of: { type: 'string', minLength: 2 } } },
          kind: { $ref: '#/components/schemas/Kind', maxLength: 8 },
        },
        allOf: [
          {
            title: 'code is required when open is true, and note is not given',
            if: { properties: { open: { const: 'true' } }, required: ['open'] },
            then: { required: ['code'], properties: { note: false } },
          },
        ],
        'x-example': [{ properties: { id: {} } }],
      },
    },
  },
} as const satisfies OasDocument & { components: unknown };

const described = (source: OasDocument): Record<string, unknown> => {
  const till = describeFacts(source).components?.schemas?.['Till'];
  const properties = typeof till === 'object' ? (till.properties ?? {}) : {};
  return Object.fromEntries(
    Object.entries(properties).map(([name, schema]) => [name, typeof schema === 'object' && schema.description]),
  );
};

test('limits, patterns, wire forms and conditions follow the description of a property', () => {
  expect(described(document)).toEqual({
    id: 'Your id.\nAt most 64 characters.',
    code: '3 characters. Matches ^[A-Z]+$.\ncode is required when open is true, and note is not given.',
    lines: 'At least 1 item.',
    open: 'Whether it is open.\nTravels as text: "true" or "false".',
    kind: undefined,
    example: undefined,
    note: 'code is required when open is true, and note is not given.',
  });
});

test('objects are found wherever a schema can stand, also below a property called "example"', () => {
  const till = describeFacts(document).components?.schemas?.['Till'];
  expect(till).toMatchObject({
    properties: { example: { properties: { of: { description: 'At least 2 characters.' } } } },
  });
});

test('the document itself, and the data in it, stay as they are', () => {
  const before = structuredClone(document);
  const { components } = describeFacts(document);
  expect(document).toEqual(before);
  expect(components?.schemas?.['Till']).toMatchObject({ 'x-example': [{ properties: { id: {} } }] });
  expect(components?.schemas?.['Flag']).toEqual(document.components.schemas.Flag);
});
