import { describe, expect, test, vi } from 'vitest';
import type { OasDocument } from '../../load/oas.ts';
import { buildModel } from '../../model/build.ts';
import { buildCases, type CaseGroup } from './build-cases.ts';
import type { Constraint, ContractCase } from './case.ts';
import { createJudge } from './judge.ts';

interface Built {
  readonly cases: readonly ContractCase[];
  readonly ids: readonly string[];
  /** Code, pointer below the schema of the body, message. */
  readonly problems: readonly (readonly string[])[];
  readonly groups: readonly CaseGroup[];
  readonly constraints: readonly Constraint[];
}

const place = { file: '', line: 1, column: 1, pointer: '#/' };

/** The cases of an operation `p` whose request body has the schema and the examples. */
function build(schema: object, examples: readonly unknown[], root: object = {}, path = '/p'): Built {
  const values = Object.fromEntries(examples.map((value, index) => [`k${index}`, { value }]));
  const content = { 'application/json': { schema, examples: values } };
  const operation = { operationId: 'p', requestBody: { content }, responses: { '204': { description: 'ok' } } };
  const document = {
    openapi: '3.1.0',
    info: { title: 'T', version: '1' },
    ...root,
    paths: { [path]: { post: operation } },
  } as OasDocument;
  const { model } = buildModel(
    { document, locate: () => place, problems: [] },
    { name: 't', root: 't.yaml', reservedNames: [] },
  );
  const [only] = model.operations;
  if (only?.request === undefined) throw new Error('There is one operation, with a body.');
  const problems: string[][] = [];
  const below = only.request.pointer;
  const { groups, constraints } = buildCases(model, only, createJudge(document), (code, pointer, message) =>
    problems.push([code, pointer.replace(below, ''), message]),
  );
  const cases = groups.flatMap((group) => group.cases).filter(({ id }) => !/^p\/(least|fullest)/.test(id));
  return {
    cases: cases.map((each) => ({ ...each, id: each.id.slice(2), rule: each.rule.replace(below, '') })),
    ids: cases.map(({ id }) => id.slice(2)),
    problems,
    groups,
    constraints: constraints.map((each) => ({ ...each, rule: each.rule.replace(below, '') })),
  };
}

const object = (properties: object, others: object = {}) => ({ type: 'object', properties, ...others });
const text = { type: 'string' };

/** What a case sends, in short: its example and the values it puts there. */
const sent = ({ cases }: Built, id: string) => {
  const found = cases.find((each) => each.id === id);
  return found && [found.from, ...found.patch.map((each) => ('value' in each ? each.value : each.op))];
};

describe('conditions', () => {
  const when = (value: string, then: object, title = `a when t is ${value}`) => ({
    title,
    if: { properties: { t: { const: value } }, required: ['t'] },
    then,
  });
  const schema = (...allOf: object[]) => object({ t: text, a: text, b: text }, { allOf });

  test('come from an example for which the `if` holds', () => {
    const { cases, problems } = build(
      schema(when('X', { required: ['a'] }), when('Y', { required: ['a'] }), when('Q', { required: ['a'] })),
      [
        { t: 'X', a: '1' },
        { t: 'Y', a: '1' },
      ],
    );
    expect(cases.filter(({ id }) => id.startsWith('condition'))).toMatchObject([
      { id: 'condition/a-when-t-is-X/satisfied', from: 'k0', patch: [], expect: 'accepted', rule: '/allOf/0' },
      { id: 'condition/a-when-t-is-X/violated', from: 'k0', expect: 'request-invalid', rule: '/allOf/0' },
      { id: 'condition/a-when-t-is-Y/satisfied', from: 'k1', rule: '/allOf/1' },
      { id: 'condition/a-when-t-is-Y/violated', from: 'k1', rule: '/allOf/1' },
    ]);
    expect(problems.map(([code, pointer]) => [code, pointer])).toEqual([
      ['CONSTRAINT_UNREACHED', '/allOf/2'],
      ['CONSTRAINT_UNREACHED', '/allOf/2'],
      ['CONSTRAINT_UNREACHED', '/properties/b/type'],
    ]);
  });

  test('break by their own rule, not by another that wants the same member', () => {
    const { ids } = build(object({ t: text, a: text }, { required: ['a'], allOf: [when('X', { required: ['a'] })] }), [
      { t: 'Y', a: '1' },
    ]);
    expect(ids).toContain('required/a');
    expect(ids.filter((id) => id.startsWith('condition'))).toEqual([]);
  });

  test('that want one of several lose them all', () => {
    const built = build(schema(when('X', { anyOf: [{ required: ['a'] }, { required: ['b'] }] })), [
      { t: 'X', a: '1', b: '2' },
    ]);
    expect(built.cases.find(({ id }) => id === 'condition/a-when-t-is-X/violated')).toMatchObject({
      patch: [
        { op: 'remove', path: '/a' },
        { op: 'remove', path: '/b' },
      ],
      field: 'a',
    });
  });

  test('of another kind are told', () => {
    const { problems } = build(schema(when('X', { properties: { a: { maxLength: 1 } } })), [
      { t: 'X', a: '1', b: '1' },
    ]);
    expect(problems).toEqual([
      ['UNSUPPORTED', '/allOf/0/then', 'No contract case is made of the condition "a when t is X".'],
    ]);
  });

  test('that reach into a member break there', () => {
    const deep = when('X', {
      properties: { o: { required: ['p'], properties: { q: { required: ['r'] } } } },
      required: ['o'],
    });
    const inner = object({ p: text, q: object({ r: text }) });
    const built = build(object({ t: text, o: inner }, { allOf: [deep] }), [{ t: 'X', o: { p: '1', q: { r: '2' } } }]);
    expect(built.cases.filter(({ id }) => /^condition.*violated/.test(id))).toMatchObject([
      { id: 'condition/a-when-t-is-X/violated', patch: [{ op: 'remove', path: '/o' }], field: 'o' },
      { id: 'condition/a-when-t-is-X-o.p/violated', patch: [{ op: 'remove', path: '/o/p' }], field: 'o.p' },
      { id: 'condition/a-when-t-is-X-o.q.r/violated', patch: [{ op: 'remove', path: '/o/q/r' }], field: 'o.q.r' },
    ]);
    expect(built.problems).toEqual([]);
  });

  test('that forbid a member get it from another example', () => {
    const none = when('X', { properties: { a: false } });
    const built = build(schema(none), [
      { t: 'X', b: '1' },
      { t: 'Y', a: '7' },
    ]);
    expect(built.cases.filter(({ id }) => id.startsWith('condition'))).toMatchObject([
      { id: 'condition/a-when-t-is-X/satisfied', from: 'k0', patch: [], expect: 'accepted' },
      { id: 'condition/a-when-t-is-X/violated', from: 'k0', expect: 'request-invalid', field: 'a' },
    ]);
    expect(sent(built, 'condition/a-when-t-is-X/violated')).toEqual(['k0', '7']);
    expect(build(schema(none), [{ t: 'X', b: '1' }]).problems).toContainEqual([
      'CONSTRAINT_UNREACHED',
      '/allOf/0',
      expect.stringContaining('a-when-t-is-X/violated'),
    ]);
  });

  test('keep the letters of their titles, and one title can stand twice', () => {
    const { ids } = build(
      schema(when('X', { required: ['a'] }, '仮名 größe!'), when('X', { required: ['b'] }, '仮名 größe')),
      [{ t: 'X', a: '1', b: '2' }],
    );
    expect(ids.filter((id) => id.startsWith('condition'))).toEqual([
      'condition/仮名-größe/satisfied',
      'condition/仮名-größe/violated',
      'condition/仮名-größe/satisfied@2',
      'condition/仮名-größe/violated@2',
    ]);
  });
});

describe('every kind of rule', () => {
  test.each<[string, object, unknown, string, unknown]>([
    ['an array', { type: 'array' }, [1], 'native/f/string', 'text'],
    ['an object', object({}), {}, 'native/f/string', 'text'],
    ['an integer', { type: 'integer' }, 5, 'native/f/string', '5'],
    ['a boolean', { type: 'boolean' }, true, 'native/f/string', 'true'],
    ['a number or null', { type: ['null', 'number'] }, null, 'native/f/string', 'null'],
    ['a text or null', { type: ['string', 'null'] }, 'x', 'native/f/number', 20],
    ['a text that is a boolean', { type: 'string', 'x-wire-type': 'boolean' }, 'true', 'native/f/boolean', true],
    ['an enum of numbers', { enum: [1, 2] }, 1, 'foreign-value/f', 3],
    ['a value of it', { enum: [1, 2] }, 1, 'enum/f/2', 2],
    ['an enum with null', { type: ['string', 'null'], enum: ['A', null] }, 'A', 'enum/f/null', null],
    ['a const', { type: 'boolean', const: true }, true, 'foreign-value/f', false],
    ['a format', { type: 'string', format: 'regex' }, 'a', 'format/f/violated', '('],
    [
      'a length of a time',
      { type: 'string', format: 'date-time', maxLength: 24 },
      '2020-01-01T00:00:00Z',
      'max-length/f/at-limit',
      '2020-01-01T00:00:00.000Z',
    ],
    ['a length of text or null', { type: ['null', 'string'], maxLength: 2 }, 'x', 'max-length/f/past', 'xaa'],
    [
      'an object closed around its parts',
      { allOf: [object({ a: text })], type: 'object', unevaluatedProperties: false },
      { a: '1' },
      'unknown-field/f.unknownField',
      'text',
    ],
    [
      'a closed object',
      object({ unknownField: text }, { additionalProperties: false }),
      {},
      'unknown-field/f.unknownField_',
      'text',
    ],
  ])('%s', (_, schema, example, id, value) => {
    expect(sent(build(object({ f: schema }), [{ f: example }]), id)).toEqual(['k0', value]);
  });

  test('the body itself', () => {
    const built = build(object({}, { additionalProperties: false }), [{}]);
    expect(sent(built, 'native/body/string')).toEqual(['k0', 'text']);
    expect(sent(built, 'unknown-field/unknownField')).toEqual(['k0', 'text']);
    expect(built.cases.map(({ field }) => field)).toEqual(['unknownField', undefined]);
  });

  test('limits of text are none of a number, and no number is wrong where one is allowed', () => {
    const { ids } = build(object({ f: { type: ['string', 'integer'] }, n: { type: 'integer', maxLength: 3 } }), [
      { f: 'x', n: 1 },
    ]);
    expect(ids).toEqual(['native/body/string', 'native/n/string']);
  });

  test('what the model does not carry is told', () => {
    const { problems } = build(object({ n: { type: 'integer', minimum: 1, maximum: 2 } }, { minProperties: 1 }), [
      { n: 1 },
    ]);
    expect(problems).toEqual([
      ['UNSUPPORTED', '', 'No contract case is made of minProperties.'],
      ['UNSUPPORTED', '/properties/n', 'No contract case is made of minimum, maximum.'],
    ]);
  });

  test('a rule points to a keyword that is there', () => {
    const { cases } = build(object({ c: { const: 'A' }, t: { type: 'string', enum: ['A'] } }), [{ c: 'A', t: 'A' }]);
    expect(cases.map(({ id, rule }) => [id, rule])).toEqual([
      ['native/body/string', '/type'],
      ['enum/c/A', '/properties/c/const'],
      ['foreign-value/c', '/properties/c/const'],
      ['native/c/number', '/properties/c'],
      ['enum/t/A', '/properties/t/enum'],
      ['foreign-value/t', '/properties/t/enum'],
      ['native/t/number', '/properties/t/type'],
    ]);
  });
});

describe('ids', () => {
  const form = (kind: string, maxLength: number) =>
    object({ kind: { const: kind }, name: { type: 'string', maxLength } }, { required: ['kind'] });
  const tom = (kind: string) => ({ kind, name: 'Tom' });

  test('forms of a body are all tested, each with an example of its own', () => {
    const built = build({ oneOf: [form('cat', 5), form('dog', 9)] }, [tom('dog'), tom('cat')]);
    expect(sent(built, 'max-length/name/at-limit')).toEqual(['k1', 'Tomaa']);
    expect(sent(built, 'max-length/name/past')).toEqual(['k1', 'Tomaaa']);
    expect(sent(built, 'max-length/name/at-limit@dog')).toEqual(['k0', 'Tomaaaaaa']);
    expect(sent(built, 'required/kind@dog')).toEqual(['k0', 'remove']);
    expect(built.problems).toEqual([]);
  });

  test('a form without an example is told, and takes none from another', () => {
    const built = build({ oneOf: [form('cat', 5), form('dog', 9)] }, [tom('cat')]);
    expect(built.ids.filter((id) => id.includes('@dog'))).toEqual([]);
    expect(built.problems).toContainEqual([
      'CONSTRAINT_UNREACHED',
      '/oneOf/1/properties/name/maxLength',
      'No request example of p can be turned into the case p/max-length/name/past@dog.',
    ]);
  });

  test('no message can tell the field, where another form may have been meant', () => {
    const { cases } = build({ oneOf: [form('cat', 5), form('dog', 9)] }, [tom('cat'), tom('dog')]);
    expect(cases.filter(({ field }) => field !== undefined)).toEqual([]);
  });

  test('with a discriminator, the form that the body names is the one it is held against, and a message can tell', () => {
    const schemas = { Cat: form('cat', 5), Dog: form('dog', 9) };
    const mapping = { cat: '#/components/schemas/Cat', dog: 'Dog' };
    const refs = Object.keys(schemas).map((name) => ({ $ref: `#/components/schemas/${name}` }));
    const choice = { oneOf: refs, discriminator: { propertyName: 'kind', mapping } };
    const built = build(choice, [tom('cat'), tom('dog')], { components: { schemas } });
    expect(built.cases.find(({ id }) => id === 'max-length/name/past')).toMatchObject({ from: 'k0', field: 'name' });
    expect(sent(built, 'max-length/name/past@dog')).toEqual(['k1', 'Tomaaaaaaa']);
    expect(built.problems).toEqual([]);
  });

  test('what stands beside a choice counts: no case contradicts it, and it has its own', () => {
    const schemas = { Cat: form('cat', 5), Dog: form('dog', 9) };
    const mapping = { cat: '#/components/schemas/Cat', dog: '#/components/schemas/Dog' };
    const oneOf = Object.values(mapping).map(($ref) => ({ $ref }));
    const discriminator = { propertyName: 'kind', mapping };
    const choice = object({ name: { type: 'string', maxLength: 7 } }, { required: ['name'], oneOf, discriminator });
    const built = build(choice, [tom('cat'), tom('dog')], { components: { schemas } });
    expect(sent(built, 'required/name')).toEqual(['k0', 'remove']);
    expect(sent(built, 'max-length/name/at-limit')).toEqual(['k1', 'Tomaaaa']);
    expect(built.ids).not.toContain('max-length/name/at-limit@dog');
    expect(built.problems).toEqual([
      ['UNSUPPORTED', expect.any(String), expect.stringContaining('p/max-length/name/at-limit@dog')],
    ]);
  });

  test('a discriminator deeper inside tells nobody which field is meant', () => {
    const schemas = { Cat: form('cat', 5), Dog: form('dog', 9) };
    const mapping = { cat: '#/components/schemas/Cat', dog: '#/components/schemas/Dog' };
    const oneOf = Object.values(mapping).map(($ref) => ({ $ref }));
    const inner = object({ pet: { oneOf, discriminator: { propertyName: 'kind', mapping } } });
    const built = build(inner, [{ pet: tom('cat') }, { pet: tom('dog') }], { components: { schemas } });
    expect(built.cases.filter(({ id }) => id.includes('pet.'))).not.toEqual([]);
    expect(built.cases.filter(({ id, field }) => id.includes('pet.') && field !== undefined)).toEqual([]);
  });

  test('a schema that two forms share is tested once', () => {
    const shared = { components: { schemas: { Name: { type: 'string', maxLength: 5 } } } };
    const both = (kind: string) => object({ kind: { const: kind }, name: { $ref: '#/components/schemas/Name' } });
    const { ids } = build({ oneOf: [both('cat'), both('dog')] }, [tom('dog')], shared);
    expect(ids.filter((id) => id.startsWith('max-length'))).toEqual([
      'max-length/name/at-limit',
      'max-length/name/past',
    ]);
  });

  test('a value that another form takes breaks nothing', () => {
    const { ids, problems } = build(object({ f: { anyOf: [{ type: 'string' }, { type: 'integer' }] } }), [
      { f: 'x' },
      { f: 1 },
    ]);
    expect(ids).toEqual(['native/body/string']);
    expect(problems).toEqual([]);
  });

  test('no two places, and no place and value, share one', () => {
    const limited = { type: 'string', maxLength: 3 };
    const built = build(
      object({
        'a.b': limited,
        a: object({ b: limited }),
        'x/y': { type: 'string', enum: ['q'] },
        x: { type: 'string', enum: ['y/q', 'foreign', '!foreign'] },
        v: { enum: ['1', 1] },
      }),
      [{ 'a.b': '1', a: { b: '1' }, 'x/y': 'q', x: 'y/q', v: 1 }],
    );
    expect(new Set(built.ids).size).toBe(built.ids.length);
    expect(built.ids.filter((id) => /past|enum|foreign/.test(id))).toEqual([
      'max-length/a\\.b/past',
      'max-length/a.b/past',
      'enum/x\\/y/q',
      'foreign-value/x\\/y',
      'enum/x/y/q',
      'enum/x/foreign',
      'enum/x/!foreign',
      'foreign-value/x',
      'enum/v/"1"',
      'enum/v/1',
      'foreign-value/v',
    ]);
    expect(built.cases.find(({ id }) => id === 'max-length/a\\.b/past')?.field).toBe('a.b');
  });
});

describe('what has no case', () => {
  const gaps = (schema: object, example: unknown) => build(object({ f: schema }), [{ f: example }]).problems;

  test.each([
    ['maxLength', { type: 'string', maxLength: 2_147_483_647 }, 'x'],
    ['minLength', { type: 'string', minLength: 2_147_483_647 }, 'x'],
    ['maxItems', { type: 'array', maxItems: 4_294_967_295 }, [1]],
    ['minItems', { type: 'array', minItems: 5000 }, [1]],
  ])('a huge %s', (keyword, schema, example) => {
    const kind = keyword.replace(/[A-Z]/, (letter) => `-${letter.toLowerCase()}`);
    expect(gaps(schema, example)).toEqual([
      [
        'CONSTRAINT_UNREACHED',
        `/properties/f/${keyword}`,
        `The limit is too large to be tried: there is no case p/${kind}/f/past.`,
      ],
    ]);
  });

  test.each([
    ['pattern', { pattern: '.*' }],
    ['format', { format: 'odd' }],
  ])('a %s that everything keeps to', (keyword, shape) => {
    expect(gaps({ type: 'string', ...shape }, 'x')).toEqual([
      [
        'UNSUPPORTED',
        `/properties/f/${keyword}`,
        `No value tried breaks this rule: there is no case p/${keyword}/f/violated.`,
      ],
    ]);
  });

  test('a rule that a value breaks only beside another, which is not it', () => {
    const { ids, problems } = build(object({ f: { type: 'string', format: 'odd', maxLength: 5 } }), [{ f: 'x' }]);
    expect(ids).not.toContain('format/f/violated');
    expect(problems.map(([code, pointer]) => [code, pointer])).toEqual([['UNSUPPORTED', '/properties/f/format']]);
  });

  test('a rule whose like in another part of the schema is broken', () => {
    const { cases } = build(
      object({
        f: {
          allOf: [
            { format: 'odd', type: 'string' },
            { format: 'date', type: 'string' },
          ],
        },
      }),
      [{ f: '2020-01-01' }],
    );
    expect(cases.filter(({ id }) => id.startsWith('format')).map(({ id, rule }) => [id, rule])).toEqual([
      ['format/f/violated@2', '/properties/f/allOf/1/format'],
    ]);
  });

  test('a type that is none', () => {
    const { ids, problems } = build({ properties: { f: { items: { type: 'string' } } } }, [{ f: ['x'] }]);
    expect(ids).toEqual(['native/f[]/number']);
    expect(problems).toEqual([]);
  });

  test('a limit that other rules keep out of reach', () => {
    expect(gaps({ type: 'string', format: 'date', maxLength: 20 }, '2020-01-01')).toEqual([
      [
        'UNSUPPORTED',
        '/properties/f/maxLength',
        'No value tried keeps to all rules there: there is no case p/max-length/f/at-limit.',
      ],
    ]);
  });

  test('a format that is a note to the reader', () => {
    expect(gaps({ type: 'string', format: 'password' }, 'x')).toEqual([]);
  });
});

test.each(['/a%20b', '/a b', '/a#b?c', '/a\u0001\u2028b', '/a~b', '/ü'])('a path such as %j', (path) => {
  const condition = { title: 'b', if: { required: ['a'] }, then: { required: ['b'] } };
  const { cases, problems } = build(
    object({ a: text, b: text }, { allOf: [condition] }),
    [{ a: '1', b: '2' }],
    {},
    path,
  );
  expect(problems).toEqual([]);
  expect(cases.map(({ id, rule }) => [id, rule])).toEqual([
    ['condition/b/satisfied', '/allOf/0'],
    ['condition/b/violated', '/allOf/0'],
    ['native/body/string', '/type'],
    ['native/a/number', '/properties/a/type'],
    ['native/b/number', '/properties/b/type'],
  ]);
});

test('nothing is printed of a format that nobody knows', () => {
  const warned = vi.spyOn(console, 'warn');
  build(object({ f: { type: 'string', format: 'odd' } }), [{ f: 'x' }]);
  expect(warned).not.toHaveBeenCalled();
});
