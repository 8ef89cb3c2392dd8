import { describe, expect, test } from 'vitest';
import type { OasDocument, OasSchema } from '../load/oas.ts';
import { buildSchema } from './build-schema.ts';
import { withRuleShapes } from './build-rule-shapes.ts';
import type { Operation, ConditionRule } from './model.ts';

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const holds = (name: string, value: string) => ({ properties: { [name]: { const: value } }, required: [name] });
const condition = (title: string, when: OasSchema, then: OasSchema) => ({ title, if: when, then });
const rule = (title: string, when: ConditionRule['when'], asks: Partial<ConditionRule>): ConditionRule => ({
  title,
  when,
  requires: [],
  requiresOneOf: [],
  forbids: [],
  ...asks,
});

/** Where conditions stand in a body and in the named schemas that it uses. */
function shapesOf(body: OasSchema, named: Readonly<Record<string, OasSchema>> = {}) {
  const document: OasDocument = {
    openapi: '3.1.0',
    info: { title: 'Tills', version: '1' },
    components: { schemas: named },
  };
  const report = () => undefined;
  const schemas = new Map(
    Object.entries(named).map(([name, schema]) => [
      name,
      buildSchema({ document, report }, schema, `#/components/schemas/${name}`),
    ]),
  );
  const operation: Operation = {
    id: 'open',
    name: 'open',
    typeName: 'Open',
    group: 'tills',
    method: 'post',
    path: '/tills',
    pointer: '#/paths/~1tills/post',
    deprecated: false,
    signed: false,
    needsParameters: false,
    safe: false,
    request: {
      schema: buildSchema({ document, report }, body, '#/body'),
      mediaType: 'application/json',
      required: true,
      pointer: '#/body',
    },
    returnedWith: ['S'],
    scenarios: [],
  };
  const { operations, ruleShapes } = withRuleShapes([operation], schemas);
  return { body: operations[0]?.request?.ruleShape, named: Object.fromEntries(ruleShapes) };
}

const ruled = { type: 'object', ...condition('r', holds('a', 'X'), { required: ['b'] }) };
const itsRule = rule('r', { a: { values: ['X'] } }, { requires: [['b']] });

describe('where they are found', () => {
  test('on the way to a named schema, through members and lists; what is not used is left out', () => {
    const body = {
      type: 'object',
      properties: { one: ref('A'), many: { type: 'array', items: ref('A') }, no: ref('C') },
    };
    expect(shapesOf(body, { A: ruled, B: ruled, C: { type: 'object' } })).toEqual({
      body: { members: { one: { ref: 'A' }, many: { items: { ref: 'A' } } } },
      named: { A: { rules: [itsRule] } },
    });
  });

  test('in a schema that stands in itself', () => {
    const node = { ...ruled, properties: { next: ref('Node') } };
    expect(shapesOf(ref('Node'), { Node: node }).named).toEqual({
      Node: { rules: [itsRule], members: { next: { ref: 'Node' } } },
    });
  });

  test('nowhere, where the trigger or the consequence is not known', () => {
    const unknown = condition('u', { anyOf: [holds('a', 'X')] }, { required: ['b'] });
    const vague = condition('v', holds('a', 'X'), { properties: { b: { maxLength: 2 } } });
    const half = condition('h', holds('a', 'X'), {
      anyOf: [{ required: ['b'] }, { properties: { c: { const: 'C' } } }],
    });
    expect(shapesOf({ type: 'object', allOf: [unknown, vague, half] })).toEqual({ body: undefined, named: {} });
  });

  test('beside null', () => {
    expect(shapesOf({ ...ruled, type: ['object', 'null'] }).body).toEqual({ rules: [itsRule] });
  });
});

describe('what counts as one', () => {
  test('dependentRequired', () => {
    expect(shapesOf({ dependentRequired: { a: ['b', 'c'] } }).body).toEqual({
      rules: [
        rule('b is required with a', { a: { given: true } }, { requires: [['b']] }),
        rule('c is required with a', { a: { given: true } }, { requires: [['c']] }),
      ],
    });
  });

  test('branches that only require members', () => {
    const body = { type: 'object', anyOf: [{ required: ['a'] }, { required: ['b'] }] };
    expect(shapesOf(body).body).toEqual({ rules: [rule('At least one of a, b', {}, { requiresOneOf: ['a', 'b'] })] });
    const more = { type: 'object', anyOf: [{ required: ['a'] }, { properties: { b: { const: 'B' } } }] };
    expect(shapesOf(more).body).toBeUndefined();
  });

  test('the parts of an allOf hold together, member by member', () => {
    const first = {
      type: 'object',
      properties: { in: ruled },
      ...condition('f', { required: ['x'] }, { required: ['y'] }),
    };
    const second = {
      ...condition('s', { required: ['y'] }, { properties: { z: false } }),
      properties: { in: ref('A') },
    };
    expect(shapesOf({ allOf: [ref('First'), ref('Second')] }, { First: first, Second: second, A: ruled }).body).toEqual(
      {
        rules: [
          rule('f', { x: { given: true } }, { requires: [['y']] }),
          rule('s', { y: { given: true } }, { forbids: ['z'] }),
        ],
        members: { in: { rules: [itsRule, itsRule] } },
      },
    );
  });

  test('two schemas that stand in themselves, laid over one another, come to an end', () => {
    const node = (name: string) => ({ ...ruled, properties: { next: ref(name) } });
    const found = shapesOf({ allOf: [ref('A'), ref('B')] }, { A: node('A'), B: node('B') });
    expect(found.body).toMatchObject({ rules: [itsRule, itsRule] });
  });
});

describe('forms that a member tells apart', () => {
  const forms = (a: OasSchema, b: OasSchema) =>
    shapesOf(
      {
        oneOf: [ref('A'), ref('B')],
        discriminator: {
          propertyName: 'kind',
          mapping: { a: '#/components/schemas/A', b: '#/components/schemas/B' },
        },
      },
      { A: a, B: b, In: ruled, Other: { type: 'object', ...condition('o', { required: ['o'] }, { required: ['p'] }) } },
    ).body;

  test('a rule is one of its form', () => {
    expect(forms(ruled, { type: 'object' })).toEqual({
      rules: [{ ...itsRule, when: { kind: { values: ['a'] }, a: { values: ['X'] } } }],
    });
  });

  test('a rule of both stands once', () => {
    expect(forms(ruled, ruled)).toEqual({
      rules: [{ ...itsRule, when: { kind: { values: ['a', 'b'] }, a: { values: ['X'] } } }],
    });
  });

  test('a member counts where all forms that have it agree', () => {
    const having = (properties: Readonly<Record<string, OasSchema>>) => ({ type: 'object', properties });
    expect(forms(having({ in: ref('In') }), having({ in: ref('In') }))).toEqual({ members: { in: { ref: 'In' } } });
    expect(forms(having({ in: ref('In') }), having({}))).toEqual({ members: { in: { ref: 'In' } } });
    expect(forms(having({ in: ref('In') }), having({ in: ref('Other') }))).toBeUndefined();
    expect(forms(having({ in: ref('In') }), having({ in: { type: 'object' } }))).toBeUndefined();
  });
});
