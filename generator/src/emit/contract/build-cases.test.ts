import { describe, expect, test, vi } from 'vitest';
import type { OasDocument } from '../../load/oas.ts';
import { buildModel } from '../../model/build.ts';
import { changed } from './change.ts';
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
      schema(when('X', { required: ['a'] }), when('Y', { required: ['a'] }), {
        ...when('Q', { required: ['a'] }),
        if: { properties: { t: { pattern: '^Q' } }, required: ['t'] },
      }),
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
    ]);
  });

  test('break by their own rule, not by another that wants the same member', () => {
    const condition = { ...when('X', { required: ['a'] }), if: { properties: { t: { pattern: '^X' } } } };
    const { ids } = build(object({ t: text, a: text }, { required: ['a', 't'], allOf: [condition] }), [
      { t: 'Y', a: '1' },
    ]);
    expect(ids).toContain('required/a');
    expect(ids.filter((id) => id.startsWith('condition'))).toEqual([]);
  });

  test.each<[string, object, object, object]>([
    ['a value', { properties: { t: { const: 'X' } }, required: ['t'] }, { t: 'Y' }, { t: 'X', a: 'text' }],
    ['a member', { required: ['b'] }, { t: 'Y' }, { t: 'Y', b: 'text', a: 'text' }],
    ['no member', { properties: { b: false } }, { b: '1' }, { a: 'text' }],
    ['an item', { properties: { l: { contains: { const: 'X' } } }, required: ['l'] }, {}, { l: ['X'], a: 'text' }],
    [
      'a member of one',
      { properties: { o: { required: ['p'] } }, required: ['o'] },
      {},
      { o: { p: 'text' }, a: 'text' },
    ],
  ])(
    'without an example for which the `if` holds, that asks for %s, one is brought to it',
    (_, condition, example, body) => {
      const list = { type: 'array', items: text };
      const built = build(
        object(
          { t: text, a: text, b: text, l: list, o: object({ p: text }) },
          { allOf: [{ title: 'c', if: condition, then: { required: ['a'] } }] },
        ),
        [example],
      );
      const satisfied = built.cases.find(({ id }) => id === 'condition/c/satisfied');
      expect(changed(example, satisfied?.patch ?? [])).toEqual(body);
      expect(sent(built, 'condition/c/violated')?.at(-1)).toBe('remove');
      expect(built.problems).toEqual([]);
    },
  );

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

  test('of another kind break as a whole, and so does what holds otherwise', () => {
    const then = { properties: { a: { maxLength: 1 } } };
    const built = build(object({ t: text, a: text }, { ...when('X', then), else: { required: ['a'] } }), [
      { t: 'X', a: '1' },
      { t: 'Y', a: '12' },
    ]);
    expect(built.problems).toEqual([]);
    expect(sent(built, 'then/body/violated')).toEqual(['k0', { t: 'X', a: 'text' }]);
    expect(sent(built, 'else/body/violated')).toEqual(['k0', {}]);
    expect(built.constraints.filter(({ keyword }) => keyword === 'then' || keyword === 'else')).toEqual([
      { rule: '/then', field: '', keyword: 'then', satisfied: ['scenario/k0'], violated: ['p/then/body/violated'] },
      { rule: '/else', field: '', keyword: 'else', satisfied: ['scenario/k1'], violated: ['p/else/body/violated'] },
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
    expect(sent(build(schema(none), [{ t: 'X', b: '1' }]), 'condition/a-when-t-is-X/violated')).toEqual(['k0', 'text']);
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

  const number = (others: object) => ({ type: 'number', ...others });
  const list = (others: object) => ({ type: 'array', ...others });

  test.each<[string, object, unknown, string, unknown]>([
    ['minimum', number({ minimum: 1 }), 5, 'minimum/f/at-limit', 1],
    ['minimum', number({ minimum: 1 }), 5, 'minimum/f/past', 0],
    ['exclusiveMaximum', number({ exclusiveMaximum: 3 }), 1, 'exclusive-maximum/f/at-limit', 2],
    ['exclusiveMaximum', number({ exclusiveMaximum: 3 }), 1, 'exclusive-maximum/f/past', 3],
    ['a bound between whole numbers', { type: 'integer', maximum: 2.5 }, 1, 'maximum/f/past', 3],
    ['multipleOf', number({ multipleOf: 0.5 }), 1, 'multiple-of/f/past', 1.25],
    ['a bound in steps', number({ multipleOf: 5, minimum: 10 }), 20, 'minimum/f/past', 5],
    ['uniqueItems', list({ uniqueItems: true }), [1], 'unique-items/f/violated', [1, 1]],
    ['minProperties', object({}, { minProperties: 1 }), { a: 1, b: 2 }, 'min-properties/f/past', {}],
    ['maxProperties', object({}, { maxProperties: 1 }), {}, 'max-properties/f/past', { name1: 'text', name2: 'text' }],
    ['not', { type: 'string', not: { const: 'no' } }, 'yes', 'not/f/violated', 'no'],
    ['contains', list({ contains: { const: 1 } }), [1, 2], 'contains/f/violated', [2]],
    ['minContains', list({ contains: { const: 1 }, minContains: 2 }), [1, 1], 'min-contains/f/past', [1]],
    ['maxContains', list({ contains: { const: 1 }, maxContains: 1 }), [1], 'max-contains/f/past', [1, 1]],
    [
      'propertyNames',
      object({}, { propertyNames: { maxLength: 3 } }),
      { a: 1 },
      'property-names/f/violated',
      { a: 1, unknownField: 'tex' },
    ],
    ['items that are none', list({ prefixItems: [true], items: false }), [1], 'items/f/violated', [1, 1]],
    [
      'dependentSchemas',
      object({ a: text, b: text }, { dependentSchemas: { a: { required: ['b'] } } }),
      { b: '1' },
      'dependent-schemas/f/violated',
      { a: 'text' },
    ],
    ['a list as const', { const: [1] }, [1], 'const/f/violated', [1, 1]],
    [
      'an item with a schema of its own',
      list({ prefixItems: [text, { type: 'integer' }] }),
      ['a'],
      'native/f[1]/string',
      '1',
    ],
    ['a member by its pattern', object({}, { patternProperties: { '^x-': text } }), {}, 'native/f.x-name/number', 20],
    ['any other member', object({}, { additionalProperties: text }), {}, 'native/f.other/number', 20],
    ['a member that may not be there', object({ a: false }), {}, 'forbidden/f.a', 'text'],
    ['a foreign form', { oneOf: [text, { type: 'integer' }] }, 'x', 'no-form/f', 0.5],
    ['two forms at once', { oneOf: [{ type: 'integer' }, number({ minimum: 2 })] }, 1, 'no-form/f/several', 2],
    [
      'so many characters, two units each',
      { type: 'string', maxLength: 3 },
      'x',
      'max-length/f/at-limit-astral',
      '😀😀😀',
    ],
    ['too few characters, units enough', { type: 'string', minLength: 3 }, 'abc', 'min-length/f/past-astral', '😀😀'],
    ['a later item', list({ items: text }), ['a'], 'later-item/f[]/number/native', 20],
    ['a length beside a closed set', { type: 'string', maxLength: 1, enum: ['A'] }, 'A', 'max-length/f/past', 'Aa'],
  ])('%s: %j', (_, schema, example, id, value) => {
    const built = build(object({ f: schema }), [{ f: example }]);
    const [, ...values] = sent(built, id) ?? [];
    expect(values.at(-1)).toEqual(value);
    expect(built.problems).toEqual([]);
    expect(built.constraints.filter(({ satisfied, violated }) => !satisfied || !violated)).toEqual([]);
  });

  test('dependentRequired', () => {
    const schema = object({ a: text, b: text }, { dependentRequired: { a: ['b'] } });
    const beside = build(schema, [{ a: '1', b: '2' }]);
    expect(sent(beside, 'dependent-required/b/beside-a')).toEqual(['k0', 'remove']);
    expect(sent(build(schema, [{}, { b: '2' }]), 'dependent-required/b/beside-a')).toEqual(['k0', 'text']);
    expect(beside.constraints.find(({ keyword }) => keyword === 'dependentRequired')).toEqual({
      rule: '/dependentRequired',
      field: 'b',
      keyword: 'dependentRequired',
      satisfied: ['scenario/k0'],
      violated: ['p/dependent-required/b/beside-a'],
    });
  });

  test('no astral text where other rules want another', () => {
    const { ids } = build(object({ f: { type: 'string', maxLength: 3, pattern: '^[a-z]+$' } }), [{ f: 'x' }]);
    expect(ids.filter((id) => id.startsWith('max-length'))).toEqual(['max-length/f/at-limit', 'max-length/f/past']);
  });

  test('null is sent once an object, for a text that may be left out', () => {
    const schema = object({ a: text, b: text, c: text }, { required: ['a'] });
    const { ids } = build(schema, [{ a: '1', b: '2', c: '3' }]);
    expect(ids.filter((id) => id.endsWith('/null'))).toEqual(['native/b/null']);
  });

  test('a rule points to a keyword that is there', () => {
    const { cases } = build(object({ c: { const: 'A' }, t: { type: 'string', enum: ['A'] } }), [{ c: 'A', t: 'A' }]);
    expect(cases.map(({ id, rule }) => [id, rule])).toEqual([
      ['native/body/string', '/type'],
      ['enum/c/A', '/properties/c/const'],
      ['foreign-value/c', '/properties/c/const'],
      ['native/c/number', '/properties/c/const'],
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

  test('a form without an example is built as small as it can be', () => {
    const built = build({ oneOf: [form('cat', 5), form('dog', 9)] }, [tom('cat')]);
    expect(sent(built, 'max-length/name/past@dog')).toEqual(['k0', { kind: 'dog', name: 'Tomaaaaaaa' }]);
    expect(built.problems).toEqual([]);
  });

  test('a form of which no value is known is told, and takes no example from another', () => {
    const odd = object({
      kind: { const: 'dog' },
      name: { type: 'string', maxLength: 9 },
      tag: { type: 'string', pattern: '^\\d{7}$' },
    });
    const built = build({ oneOf: [form('cat', 5), { ...odd, required: ['kind', 'tag'] }] }, [tom('cat')]);
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
      'max-length/name/at-limit-astral',
    ]);
  });

  test('a value that another form takes breaks nothing', () => {
    const { ids, problems } = build(object({ f: { anyOf: [{ type: 'string' }, { type: 'integer' }] } }), [
      { f: 'x' },
      { f: 1 },
    ]);
    expect(ids).toEqual(['native/body/string', 'form/f/0', 'form/f/1', 'no-form/f']);
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
    expect(gaps(schema, example)).toContainEqual([
      'CONSTRAINT_UNREACHED',
      `/properties/f/${keyword}`,
      `The limit is too large to be tried: there is no case p/${kind}/f/past.`,
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
    expect(ids).toEqual(['later-item/f[]/number/native', 'native/f[]/number']);
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
    ['native/body/string', '/type'],
    ['native/a/null', '/properties/a/type'],
    ['native/a/number', '/properties/a/type'],
    ['condition/b/satisfied', '/allOf/0'],
    ['condition/b/violated', '/allOf/0'],
    ['native/b/number', '/properties/b/type'],
  ]);
});

test('cases of a field stand together, fields in the order of the schema', () => {
  const inner = object({ c: text }, { required: ['c'], additionalProperties: false });
  const { groups } = build(object({ b: text, a: inner }, { required: ['a', 'b'] }), [{ a: { c: '1' }, b: '2' }]);
  expect(groups.map(({ label, cases }) => [label, ...cases.map(({ id }) => id)])).toEqual([
    ['body', 'p/least', 'p/fullest', 'p/native/body/string'],
    ['b', 'p/required/b', 'p/native/b/number'],
    ['a', 'p/required/a', 'p/unknown-field/a.unknownField', 'p/native/a/string'],
    ['a.c', 'p/required/a.c', 'p/native/a.c/number'],
  ]);
});

test('the least and the fullest request are made of examples, and stay valid', () => {
  const schema = object(
    {
      a: text,
      b: text,
      c: object({ d: text, e: text }, { required: ['d'] }),
      l: { type: 'array', minItems: 1 },
      x: { type: 'integer' },
    },
    { required: ['a', 'l'], title: 'no b with a c', if: { required: ['c'] }, then: { properties: { b: false } } },
  );
  const { groups } = build(schema, [
    { a: '1', b: '2', l: [1, 2] },
    { a: '1', c: { d: '3' }, l: [3] },
    { a: '1', c: { d: '4', e: '5' }, l: [1] },
  ]);
  const of = (id: string) => groups.flatMap(({ cases }) => cases).find((each) => each.id === id);
  expect(of('p/least')).toMatchObject({ from: 'k0', expect: 'accepted' });
  // `b` of the first can't stand beside `c`; of `x` no example tells.
  expect(of('p/fullest')).toMatchObject({
    from: 'k2',
    patch: [{ op: 'add', path: '/x', value: 1 }],
    expect: 'accepted',
  });
});

test('each form of a body has a least and a fullest request', () => {
  const form = (kind: string) => object({ kind: { const: kind }, name: text }, { required: ['kind'] });
  const schemas = { Cat: form('cat'), Dog: form('dog') };
  const mapping = { cat: '#/components/schemas/Cat', dog: '#/components/schemas/Dog' };
  const choice = {
    oneOf: Object.values(mapping).map(($ref) => ({ $ref })),
    discriminator: { propertyName: 'kind', mapping },
  };
  const { groups } = build(choice, [{ kind: 'cat' }, { kind: 'dog', name: 'Rex' }], { components: { schemas } });
  const ids = groups.flatMap(({ cases }) => cases.map(({ id, from, rule }) => [id, from, rule]));
  expect(ids.slice(0, 4)).toEqual([
    ['p/least/cat', 'k0', '#/components/schemas/Cat'],
    ['p/fullest/cat', 'k0', '#/components/schemas/Cat'],
    ['p/least/dog', 'k1', '#/components/schemas/Dog'],
    ['p/fullest/dog', 'k1', '#/components/schemas/Dog'],
  ]);
});

describe('the table of constraints', () => {
  test('holds a rule of which nothing is known, and the gap is told', () => {
    const { constraints, problems } = build(object({ f: { type: 'string', format: 'odd' } }), [{ f: 'x' }]);
    expect(constraints.find(({ keyword }) => keyword === 'format')).toEqual({
      rule: '/properties/f/format',
      field: 'f',
      keyword: 'format',
      satisfied: ['scenario/k0'],
    });
    expect(problems.map(([, pointer]) => pointer)).toEqual(['/properties/f/format']);
  });

  test('a side that no example shows is shown by the fullest request', () => {
    const { constraints } = build(object({ f: text }), [{}]);
    expect(constraints.find(({ field }) => field === 'f')).toMatchObject({ satisfied: ['p/fullest'] });
  });

  test('a keyword that no request can break is told', () => {
    const { problems } = build(object({ f: { type: 'string', not: { minLength: 5, maxLength: 2, type: 'string' } } }), [
      { f: 'x' },
    ]);
    expect(problems).toEqual([
      ['UNSUPPORTED', '/properties/f/not', expect.stringContaining('No value tried breaks this rule')],
    ]);
  });
});

test('nothing is printed of a format that nobody knows', () => {
  const warned = vi.spyOn(console, 'warn');
  build(object({ f: { type: 'string', format: 'odd' } }), [{ f: 'x' }]);
  expect(warned).not.toHaveBeenCalled();
});
