import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Validator, Violation } from '@countersign/client-kit/validate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { generate } from '../../generator/src/generate.ts';
import { repository } from '../repo/run.ts';
import { createJudge, type Judge } from './ajv-judge.ts';
import { createRandom } from './mutations.ts';

// Every keyword that validators check, also those that neither API uses, by itself and where keywords meet: each schema goes
// through the generator, and its validator has the verdict of Ajv on all values.

const closed = { additionalProperties: false };
const a = { properties: { a: { type: 'string' } } };
const b = { properties: { b: {} } };

const schemas: Readonly<Record<string, object>> = {
  nothing: {},
  no: { properties: { a: false } },
  types: { type: ['string', 'null', 'integer'] },
  number: { type: 'number' },
  array: { type: 'array' },
  enum: { enum: ['a', 1, null, true, [1, 'a'], { a: 1, b: [] }] },
  const: { const: { a: [1], b: 'x' } },
  length: { minLength: 2, maxLength: 3 },
  pattern: { pattern: '^[a-z/]\\p{L}?$' },
  limits: { minimum: 1, maximum: 5 },
  exclusive: { exclusiveMinimum: 1, exclusiveMaximum: 5 },
  multiple: { multipleOf: 1.5 },
  int32: { type: 'integer', format: 'int32' },
  int64: { format: 'int64' },
  items: { items: { type: 'string' }, minItems: 1, maxItems: 2 },
  unique: { uniqueItems: true },
  repeated: { uniqueItems: false },
  prefix: { prefixItems: [{ type: 'string' }, { type: 'integer' }], items: false },
  contains: { contains: { const: 'a' } },
  counted: { contains: { type: 'string' }, minContains: 2, maxContains: 3 },
  rarely: { contains: { type: 'string' }, minContains: 0, maxContains: 1 },
  size: { minProperties: 1, maxProperties: 2 },
  required: { required: ['a', 'constructor'] },
  names: { propertyNames: { pattern: '^[a-c]$' } },
  patterns: { patternProperties: { '^x-': { type: 'string' }, '^a': { maxLength: 1 } }, ...closed },
  additional: { ...a, additionalProperties: { type: 'integer' } },
  closed: { ...a, ...closed },
  ref: { $ref: '#/components/schemas/Text', maxLength: 1 },
  deep: { $ref: '#/components/schemas/Tree/properties/name' },
  tree: { $ref: '#/components/schemas/Tree' },
  all: { allOf: [{ $ref: '#/components/schemas/Text' }, { minLength: 2 }] },
  any: { anyOf: [{ type: 'string' }, { required: ['a'] }, { type: 'integer', minimum: 3 }] },
  choice: { type: 'object', anyOf: [{ required: ['a'] }, { required: ['b'] }] },
  one: { oneOf: [{ type: 'integer' }, { minimum: 2 }, { type: 'string' }] },
  not: { not: { type: 'object', required: ['a'] } },
  never: { not: {} },
  condition: { title: 'b where a is text', if: { ...a, required: ['a'] }, then: { required: ['b'] } },
  otherwise: { title: 'a condition', if: { required: ['a'] }, then: { required: ['b'] }, else: { required: ['c'] } },
  only: { title: 'a condition', if: { required: ['a'] }, else: { not: {} } },
  nested: {
    title: 'a condition',
    if: { required: ['a'] },
    then: { title: 'a condition', if: { required: ['b'] }, then: { properties: { c: { const: 1 } } } },
  },
  dependent: { title: 'b and c beside a', dependentRequired: { a: ['b', 'c'], constructor: ['a'] } },
  dependentSchemas: { dependentSchemas: { a: { required: ['b'], properties: { c: { type: 'string' } } } } },
  unevaluated: { allOf: [a, b], unevaluatedProperties: false },
  unevaluatedType: { ...a, unevaluatedProperties: { type: 'integer' } },
  unevaluatedAny: {
    anyOf: [
      { ...a, required: ['a'] },
      { ...b, required: ['b'] },
    ],
    unevaluatedProperties: false,
  },
  unevaluatedOne: {
    oneOf: [
      { ...a, required: ['a'] },
      { ...b, required: ['b'] },
    ],
    unevaluatedProperties: false,
  },
  unevaluatedIf: {
    title: 'a condition',
    if: { ...a, required: ['a'] },
    then: b,
    else: { properties: { c: {} } },
    unevaluatedProperties: false,
  },
  unevaluatedNot: { not: { not: a }, unevaluatedProperties: false },
  unevaluatedDependent: { ...a, dependentSchemas: { a: b }, unevaluatedProperties: false },
  unevaluatedPattern: { patternProperties: { '^x-': {} }, unevaluatedProperties: false },
  unevaluatedInside: { allOf: [{ ...a, unevaluatedProperties: true }], unevaluatedProperties: false },
  unevaluatedAnew: { ...a, allOf: [{ ...b, unevaluatedProperties: false }], unevaluatedProperties: true },
  unevaluatedBeside: { ...a, allOf: [{ ...b, unevaluatedProperties: false }] },
  unevaluatedAdditional: { allOf: [{ ...a, additionalProperties: true }], unevaluatedProperties: false },
  unevaluatedRef: { $ref: '#/components/schemas/Tree', unevaluatedProperties: false },
  circle: { $ref: '#/components/schemas/Cat' },
  forms: {
    oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }],
    discriminator: { propertyName: 'a', mapping: { cat: '#/components/schemas/Cat', dog: '#/components/schemas/Dog' } },
  },
};
const components = {
  Text: { type: 'string' },
  Tree: {
    type: 'object',
    properties: { name: { type: 'string', minLength: 1 }, a: { $ref: '#/components/schemas/Tree' } },
  },
  // Holds a form which holds it, so that neither has a value before the other.
  Animal: {
    oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }],
    discriminator: { propertyName: 'a', mapping: { cat: '#/components/schemas/Cat', dog: '#/components/schemas/Dog' } },
  },
  Cat: {
    type: 'object',
    required: ['a'],
    properties: { a: { const: 'cat' }, b: { type: 'string' }, x: { $ref: '#/components/schemas/Animal' } },
    ...closed,
  },
  Dog: { type: 'object', required: ['a', 'c'], properties: { a: { const: 'dog' }, c: {} }, ...closed },
};

const scalars = [
  '',
  'a',
  'ab',
  'a🙂',
  'ab🙂',
  '/ä',
  'abcd',
  'cat',
  'dog',
  0,
  1,
  1.5,
  2,
  3,
  4.5,
  5,
  6,
  2 ** 31,
  -(2 ** 31),
  1e20,
  true,
  false,
  null,
];
const names = ['a', 'b', 'c', 'x-1', 'name', 'constructor'];

/** All scalars, and lists and objects of them which `random` puts together. */
function makeValues(): unknown[] {
  const random = createRandom(7);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const make = (depth: number): unknown => {
    const size = Math.floor(random() * 4);
    const member = (): unknown => (depth > 0 && random() < 0.3 ? make(depth - 1) : pick(scalars));
    if (random() < 0.4) return Array.from({ length: size }, member);
    return Object.fromEntries(Array.from({ length: size }, () => [pick(names), member()]));
  };
  const known = [
    [1, 'a'],
    { b: [], a: 1 },
    { b: 'x', a: [1] },
    ['a', 'a'],
    [{ a: 1 }, { a: 1 }],
    { a: 'a', b: 1 },
    { a: 'cat', x: { a: 'dog', c: 1 } },
    { a: 'cat', x: { a: 'cat', c: 1 } },
  ];
  return [...scalars, ...known, ...Array.from({ length: 600 }, () => make(2))];
}

const folder = join(repository, 'test/tmp/validate-keywords');
let validators: Readonly<Record<string, Validator<unknown>>>;
let judge: Judge;
let warnings: readonly { readonly message: string }[];
const values = makeValues();

/** Some paths hold what is an escape elsewhere. */
const pathOf = (name: string) => `/${name}%20~`;
const documentOf = (bodies: Readonly<Record<string, object>>) => ({
  openapi: '3.1.0',
  jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
  info: { title: 'Keywords', version: '1' },
  servers: [{ url: 'https://keywords.example' }],
  paths: Object.fromEntries(
    Object.entries(bodies).map(([name, schema]) => [
      pathOf(name),
      {
        post: {
          operationId: name,
          requestBody: { required: true, content: { 'application/json': { schema } } },
          responses: { 200: { description: 'ok' } },
        },
      },
    ]),
  ),
  components: { schemas: components },
});

/** The generated client of some request bodies, ready to be imported. */
async function generateClient(name: string, bodies: Readonly<Record<string, object>>) {
  const home = join(folder, name);
  mkdirSync(home, { recursive: true });
  const root = join(home, 'openapi.json');
  writeFileSync(root, JSON.stringify(documentOf(bodies)));
  const generated = await generate({ name, root, rootLabel: 'openapi.json', outputs: new Map([['client', '']]) });
  for (const { path, text } of generated.outputs.get('client') ?? []) writeFileSync(join(home, path), text);
  const module = (await import(pathToFileURL(join(home, 'validators.ts')).href)) as Record<string, Validator<unknown>>;
  const byOperation = Object.fromEntries(Object.values(module).map((each) => [each.operation, each]));
  return { validators: byOperation, warnings: generated.warnings };
}

beforeAll(async () => {
  const generated = await generateClient('keywords', schemas);
  validators = generated.validators;
  warnings = generated.warnings;
  judge = createJudge(documentOf(schemas));
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const bodyAt = (name: string) => `#/paths/~1${name}%20~0/post/requestBody/content/application~1json/schema`;
const isKept = (validator: Validator<unknown> | undefined, body: unknown): boolean => {
  try {
    validator?.assert(body);
    return validator !== undefined;
  } catch {
    return false;
  }
};

test.each(Object.keys(schemas))('%s', (name) => {
  const wrong = values.flatMap((value) => {
    const isRight = judge(bodyAt(name), value).length === 0;
    return isKept(validators[name], value) === isRight ? [] : [`${JSON.stringify(value)} is ${isRight}`];
  });
  // Ajv takes a member which every object inherits for one that a rule has spoken of.
  expect(wrong.filter((text) => !(name.startsWith('unevaluated') && text.includes('"constructor"')))).toEqual([]);
});

test('each schema has values that keep to it and values that do not, where it can have both', () => {
  const verdictsOf = (name: string) => new Set(values.map((value) => judge(bodyAt(name), value).length === 0)).size;
  expect(Object.keys(schemas).filter((name) => verdictsOf(name) === 1)).toEqual(['nothing', 'repeated', 'never']);
});

test('nothing is left out of any of them', () => {
  expect(warnings.filter(({ message }) => message.includes('not checked'))).toEqual([]);
});

describe('what is told', () => {
  const told = (name: string, body: unknown): Partial<Violation>[] =>
    (validators[name]?.(body) ?? []).map((violation) =>
      Object.fromEntries(Object.entries(violation).filter(([member]) => member !== 'message')),
    );

  test('of a condition, its title', () => {
    const missing = { pointer: '/b', keyword: 'required', found: 'nothing', condition: 'b where a is text' };
    expect(told('condition', { a: 'x' })).toEqual([missing]);
    expect(told('dependent', { a: 'x', b: 1 })).toEqual([
      { pointer: '/c', keyword: 'dependentRequired', found: 'nothing', condition: 'b and c beside a' },
    ]);
  });

  test('of a form that the value names, what is wrong with that form', () => {
    expect(told('forms', { a: 'dog', b: 'x' })).toEqual([
      { pointer: '/c', keyword: 'required', found: 'nothing' },
      { pointer: '/b', keyword: 'additionalProperties', found: 'a string of 1 character' },
    ]);
    expect(told('forms', { a: 'cow' })).toEqual([{ pointer: '', keyword: 'oneOf', found: 'an object' }]);
  });

  test('of a form inside itself likewise', () => {
    expect(told('circle', { a: 'cat', x: { a: 'cat', x: { a: 'cat', b: 1 } } })).toEqual([
      { pointer: '/x/x/b', keyword: 'type', limit: 'string', found: 'a number' },
    ]);
  });

  test('of a choice between members, which', () => {
    expect(told('choice', {})).toEqual([{ pointer: '', keyword: 'anyOf', limit: ['a', 'b'], found: 'an object' }]);
  });
});

describe('keywords that are not checked', () => {
  test('are told, and left to the API', async () => {
    const { validators: lenient, warnings: found } = await generateClient('lenient', {
      listed: { unevaluatedItems: false, items: { type: 'string', format: 'hostname' } },
    });
    expect(
      found.map(({ code, message }) => `${code} ${message}`).filter((text) => text.includes('not checked')),
    ).toEqual([
      'UNSUPPORTED unevaluatedItems is not checked before sending: the validator of listed leaves it to the API.',
      'UNSUPPORTED format "hostname" is not checked before sending: the validator of listed leaves it to the API.',
    ]);
    expect(isKept(lenient['listed'], ['no host name !'])).toBe(true);
    expect(isKept(lenient['listed'], [1])).toBe(false);
  });

  test('cost an operation its validator where a verdict turns on them', async () => {
    const { validators: none, warnings: found } = await generateClient('decisive', {
      asked: { title: 'a condition', if: { properties: { a: { format: 'hostname' } } }, then: { required: ['b'] } },
    });
    expect(found.map(({ message }) => message)).toContain(
      'format "hostname" is not checked before sending: asked has no validator, as a verdict turns on it.',
    );
    expect(none).toEqual({});
  });
});
