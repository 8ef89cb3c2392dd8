import { describe, expect, test } from 'vitest';
import { buildTrigger } from './build-trigger.ts';

const value = { properties: { a: { const: 'X' } }, required: ['a'] };

describe('what an if asks for, in full', () => {
  test.each([
    ['a value', value, { a: { values: ['X'] } }],
    ['one of several', { properties: { a: { enum: ['X', 'Y'] } }, required: ['a'] }, { a: { values: ['X', 'Y'] } }],
    ['presence', { required: ['a'] }, { a: { given: true } }],
    ['presence, said twice', { properties: { a: true }, required: ['a'] }, { a: { given: true } }],
    ['absence', { properties: { a: false } }, { a: { given: false } }],
    [
      'an item',
      { properties: { a: { type: 'array', contains: { const: 'X' } } }, required: ['a'] },
      { a: { contains: ['X'] } },
    ],
    [
      'a member within',
      { properties: { o: { type: 'object', ...value } }, required: ['o'] },
      { o: { members: { a: { values: ['X'] } } } },
    ],
    [
      'two members',
      { properties: { a: { const: 'X' } }, required: ['a', 'b'] },
      { a: { values: ['X'] }, b: { given: true } },
    ],
    ['nothing: it always holds', { type: 'object' }, {}],
    ['nothing, as true', true, {}],
    ['beside annotations', { description: 'd', 'x-source': 's', ...value }, { a: { values: ['X'] } }],
  ] as const)('%s', (_, schema, expected) => {
    expect(buildTrigger(schema as never)).toEqual(expected);
  });
});

describe('half a trigger would hold too often, so none is given', () => {
  test.each([
    ['a keyword that is not read', { ...value, minProperties: 2 }],
    ['a negation', { not: value }],
    ['a choice', { anyOf: [value] }],
    ['a reference', { $ref: '#/components/schemas/A' }],
    ['a pattern', { properties: { a: { pattern: '^X' } }, required: ['a'] }],
    ['a value beside a keyword that is not read', { properties: { a: { const: 'X', minLength: 2 } }, required: ['a'] }],
    ['a value that may also be absent', { properties: { a: { const: 'X' } } }],
    ['a value that is an object', { properties: { a: { const: { b: 1 } } }, required: ['a'] }],
    ['another type', { type: 'string' }],
    ['something that can never be', { properties: { a: false }, required: ['a'] }],
    ['false', false],
  ] as const)('%s', (_, schema) => {
    expect(buildTrigger(schema as never)).toBeUndefined();
  });
});
