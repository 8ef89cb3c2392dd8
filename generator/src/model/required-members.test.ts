import { describe, expect, test } from 'vitest';
import type { JsonType, Property, Schema } from './model.ts';
import { requiredMembers } from './required-members.ts';

const pointer = '#/';
const scalar = (...types: JsonType[]): Schema => ({ kind: 'scalar', pointer, types });
const ref = (name: string): Schema => ({ kind: 'ref', pointer, name });
const object = (properties: Record<string, Schema>, optional: readonly string[] = []): Schema => ({
  kind: 'object',
  pointer,
  conditions: [],
  properties: Object.entries(properties).map(([name, schema]): Property => ({
    name,
    schema,
    required: !optional.includes(name),
  })),
});
const all = (...members: Schema[]): Schema => ({ kind: 'all', pointer, members });
const union = (...members: Schema[]): Schema => ({ kind: 'union', pointer, members });
const open: Schema = { kind: 'open', pointer };

describe('requiredMembers', () => {
  test('are those that are required, by name and JSON type', () => {
    const schema = object(
      { a: scalar('string'), b: scalar('integer'), c: object({}), d: { kind: 'array', pointer, items: open }, e: open },
      ['e'],
    );
    expect(requiredMembers(schema, new Map())).toEqual([
      { name: 'a', type: 'string' },
      { name: 'b', type: 'number' },
      { name: 'c', type: 'object' },
      { name: 'd', type: 'array' },
    ]);
  });

  test('carry the value of a const, and not those of an enum', () => {
    const kind: Schema = { kind: 'scalar', pointer, types: ['string'], values: ['DONE'], closedBy: 'const' };
    const state: Schema = { kind: 'scalar', pointer, types: ['string'], values: ['ON'], closedBy: 'enum' };
    expect(requiredMembers(object({ kind, state }), new Map())).toEqual([
      { name: 'kind', type: 'string', fixed: ['DONE'] },
      { name: 'state', type: 'string' },
    ]);
  });

  test('are found through references and in every part of an allOf, the part that describes one first', () => {
    const schemas = new Map([
      ['Base', object({ id: scalar('string') })],
      ['Loop', ref('Loop')],
    ]);
    expect(requiredMembers(all(object({ id: open, loop: ref('Loop') }), ref('Base')), schemas)).toEqual([
      { name: 'id', type: 'string' },
      { name: 'loop', type: 'any' },
    ]);
  });

  test('have a type where every form has the same', () => {
    const members = { same: union(object({}), object({})), other: union(object({}), scalar('string')) };
    const types = { ...members, nullable: scalar('string', 'null'), narrowed: all(open, scalar('boolean')) };
    expect(requiredMembers(object(types), new Map()).map(({ type }) => type)).toEqual([
      'object',
      'any',
      'any',
      'boolean',
    ]);
  });

  test('of a body with several forms are none: which of them holds is not known', () => {
    expect(requiredMembers(union(object({ a: open }), object({ b: open })), new Map())).toEqual([]);
  });
});
