import { describe, expect, test } from 'vitest';
import type { ObjectSchema, Property, ScalarSchema, Schema } from '../model/model.ts';
import { listFields } from './list-fields.ts';

const text = (rest: Partial<ScalarSchema> = {}): ScalarSchema => ({
  kind: 'scalar',
  types: ['string'],
  pointer: '#/t',
  ...rest,
});
const member = (name: string, schema: Schema, required = false): Property => ({ name, required, schema });
const object = (properties: readonly Property[], rest: Partial<ObjectSchema> = {}): ObjectSchema => ({
  kind: 'object',
  properties,
  conditions: [],
  pointer: '#/o',
  ...rest,
});
const list = (schema: Schema, schemas: Readonly<Record<string, Schema>> = {}) =>
  listFields(schema, new Map(Object.entries(schemas)));
const told = (schema: Schema, schemas?: Readonly<Record<string, Schema>>) =>
  list(schema, schemas).fields.map(({ path, forms, limits, values }) =>
    [path, forms, limits, values].flat().join(' | '),
  );

describe('fields', () => {
  test('are listed outside in, with every limit that any part of their schema has', () => {
    const amount = object([member('value', text({ wireType: 'integer', pattern: '^[1-9]' }), true)], {
      closedBy: 'additionalProperties',
    });
    const body = object([
      member('amount', { kind: 'ref', name: 'Amount', pointer: '#/r' }, true),
      member('tags', { kind: 'array', items: text({ maxLength: 3 }), maxItems: 2, pointer: '#/a' }),
      member('url', {
        kind: 'all',
        members: [
          text({ format: 'uri' }),
          text({ minLength: 1, maxLength: 9, further: [{ keyword: 'not', schemas: [] }] }),
        ],
        pointer: '#/u',
      }),
      member('kind', text({ values: ['A', 'B'], closedBy: 'enum' })),
    ]);
    expect(told(body, { Amount: amount })).toEqual([
      'amount | No other members',
      'amount.value | Travels as text: the digits of an integer | Matches ^[1-9]',
      'tags | At most 2 items',
      'tags[] | At most 3 characters',
      'url | Format uri | 1 to 9 characters | Narrowed by not',
      'kind | A | B',
    ]);
  });

  test('of a schema that holds itself end', () => {
    const node = object([member('next', { kind: 'ref', name: 'Node', pointer: '#/r' })]);
    expect(told({ kind: 'ref', name: 'Node', pointer: '#/r' }, { Node: node })).toEqual(['next']);
  });

  test('are required if any part says so, and described by the part that does', () => {
    const described = object([member('id', text({ maxLength: 4 }))], { pointer: '#/described' });
    const demands = object([{ ...member('id', { kind: 'open', pointer: '#/x' }, true), described: false }]);
    const { fields } = list({ kind: 'all', members: [demands, described], pointer: '#/all' });
    expect(fields).toMatchObject([
      { path: 'id', required: true, limits: ['At most 4 characters'], pointer: '#/described/properties/id' },
    ]);
  });

  test('of forms are told by form where they differ, and once where they do not', () => {
    const form = (value: string, own: Property) =>
      object([member('kind', text({ values: [value], closedBy: 'const' }), true), member('id', text(), true), own]);
    const union: Schema = {
      kind: 'union',
      members: [form('A', member('a', text())), form('B', member('b', text({ maxLength: 1 })))],
      pointer: '#/oneOf',
    };
    expect(told(union)).toEqual([
      'kind | kind = A | A',
      'id',
      'a | kind = A',
      'kind | kind = B | B',
      'b | kind = B | At most 1 character',
    ]);
  });
});

test('conditions are told at the object that they are rules of', () => {
  const condition = {
    title: 'b is required with a',
    pointer: '#/c',
    requires: [],
    requiresOneOf: [],
    forbids: [],
    mentions: [],
  };
  const inner = object([member('a', text())], { conditions: [condition], dependentRequired: { c: ['d', 'e'] } });
  expect(list(object([member('env', inner)])).conditions).toEqual([
    { path: 'env', forms: [], title: 'b is required with a' },
    { path: 'env', forms: [], title: 'd, e required beside c' },
  ]);
});
