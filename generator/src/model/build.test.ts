import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadDocument } from '../load/bundle.ts';
import { ProblemsError, type Problem } from '../problem.ts';
import { buildModel } from './build.ts';
import type { ApiModel } from './model.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'countersign-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Built {
  readonly model?: ApiModel;
  readonly problems: readonly (readonly [code: string, severity: Problem['severity'], message: string])[];
}

/** The model of a document whose paths and components are given, with what was found doubtful. */
async function build(parts: object): Promise<Built> {
  const file = join(folder, 'openapi.json');
  writeFileSync(
    file,
    JSON.stringify({ openapi: '3.1.0', info: { title: 'Tills', version: '1' }, paths: {}, ...parts }),
  );
  const brief = (problems: readonly Problem[]) =>
    problems.map(({ code, severity, message }) => [code, severity, message] as const);
  try {
    const { model, warnings } = buildModel(await loadDocument(file), {
      name: 'tills',
      root: 'openapi.json',
      reservedNames: [],
    });
    return { model, problems: brief(warnings) };
  } catch (error) {
    if (error instanceof ProblemsError) return { problems: brief(error.problems) };
    throw error;
  }
}

const json = (schema: object, rest: object = {}) => ({ content: { 'application/json': { schema, ...rest } } });
const ok = { '200': { description: 'ok', ...json({ type: 'object' }) } };
const post = (operation: object) => ({ post: { operationId: 'open', responses: ok, ...operation } });
const requestOf = async (schema: object, components: object = {}) => {
  const { model } = await build({ paths: { '/a': post({ requestBody: json(schema) }) }, components });
  return model?.operations[0]?.request?.schema;
};

describe('schemas', () => {
  test('null beside a type is kept, in whatever order', async () => {
    expect(await requestOf({ type: ['null', 'string'], maxLength: 5 })).toMatchObject({
      kind: 'scalar',
      types: ['null', 'string'],
      maxLength: 5,
    });
    expect(await requestOf({ type: ['object', 'null'], properties: {} })).toMatchObject({
      kind: 'union',
      members: [{ kind: 'object' }, { kind: 'scalar', types: ['null'] }],
    });
  });

  test('a reference into a schema is followed; keywords beside a reference count', async () => {
    const schemas = {
      Order: { type: 'object', properties: { amount: { type: 'number' } } },
      Amount: { type: 'string' },
    };
    expect(await requestOf({ $ref: '#/components/schemas/Order/properties/amount' }, { schemas })).toMatchObject({
      kind: 'scalar',
      types: ['number'],
      pointer: '#/components/schemas/Order/properties/amount',
    });
    expect(await requestOf({ $ref: '#/components/schemas/Amount', maxLength: 4 }, { schemas })).toMatchObject({
      kind: 'all',
      members: [
        { kind: 'ref', name: 'Amount' },
        { kind: 'scalar', maxLength: 4 },
      ],
    });
  });

  test('a schema that holds a reference to its own place is entered once', async () => {
    const b = { type: 'object', properties: { again: { $ref: '#/components/schemas/Node/properties/b' } } };
    const schemas = { Node: { type: 'object', properties: { b } } };
    expect(await requestOf({ $ref: '#/components/schemas/Node/properties/b' }, { schemas })).toMatchObject({
      kind: 'object',
      properties: [{ name: 'again', schema: { kind: 'open' } }],
    });
  });

  test('what narrows a value further is told, with its number or what stands under it', async () => {
    expect(await requestOf({ type: 'number', minimum: 1, multipleOf: 2 })).toMatchObject({
      further: [
        { keyword: 'minimum', limit: 1, schemas: [] },
        { keyword: 'multipleOf', limit: 2, schemas: [] },
      ],
    });
    expect(await requestOf({ type: 'object', additionalProperties: { type: 'string' } })).toMatchObject({
      further: [{ keyword: 'additionalProperties', schemas: [{ schema: { kind: 'scalar' } }] }],
    });
    expect(await requestOf({ type: 'object', patternProperties: { '^a': { type: 'string' } } })).toMatchObject({
      further: [{ keyword: 'patternProperties', schemas: [{ name: '^a', schema: { kind: 'scalar' } }] }],
    });
    expect(await requestOf({ type: 'array', uniqueItems: true, items: false })).toMatchObject({
      further: [{ keyword: 'uniqueItems' }, { keyword: 'items' }],
    });
    expect(await requestOf({ type: 'array', uniqueItems: false })).toEqual(
      expect.not.objectContaining({ further: expect.anything() }),
    );
    expect(await requestOf({ type: 'object', additionalProperties: false })).toMatchObject({
      closedBy: 'additionalProperties',
    });
    expect(
      await requestOf(
        { allOf: [{ $ref: '#/components/schemas/A' }], unevaluatedProperties: false },
        { schemas: { A: {} } },
      ),
    ).toMatchObject({ members: [{ kind: 'object', closedBy: 'unevaluatedProperties' }, { kind: 'ref' }] });
  });

  test('without a type, each keyword that speaks of one tells it', async () => {
    expect(await requestOf({ maxLength: 2, minItems: 1, minimum: 3, required: ['a'] })).toMatchObject({
      kind: 'union',
      members: [{ kind: 'object' }, { kind: 'array' }, { kind: 'scalar', types: ['string', 'number'] }],
    });
  });

  test('a schema that nothing keeps to is told', async () => {
    expect(await requestOf({ type: 'object', properties: { a: false, b: true } })).toMatchObject({
      properties: [{ schema: { kind: 'open', never: true } }, { schema: { kind: 'open' } }],
    });
  });

  test('a consequence that says more than which members are there is told beside', async () => {
    const condition = (others: object) => ({ type: 'object', title: 't', if: { required: ['a'] }, ...others });
    const inner = { type: 'object', required: ['c'] };
    expect(
      await requestOf(condition({ then: { required: ['b'], properties: { b: inner, d: false }, title: 'x' } })),
    ).toMatchObject({ conditions: [{ requires: [['b'], ['b', 'c']], forbids: ['d'] }] });
    expect(await requestOf(condition({ then: { properties: { b: inner } } }))).toMatchObject({
      conditions: [expect.not.objectContaining({ further: expect.anything() })],
    });
    expect(
      await requestOf(condition({ then: { properties: { b: { maxLength: 1 } } }, else: { required: ['c'] } })),
    ).toMatchObject({ conditions: [{ further: [{ keyword: 'then' }, { keyword: 'else' }] }] });
  });
});

describe('names', () => {
  test.each([
    ['get-pet', 'getPet'],
    ['getpet', 'getPet'],
  ])('%s and %s clash', async (first, second) => {
    const { problems } = await build({
      paths: { '/a': post({ operationId: first }), '/b': post({ operationId: second }) },
    });
    expect(problems).toEqual([['NAME_CLASH', 'error', expect.stringContaining(`"${second}" and "${first}"`)]]);
  });
});

const answerWith = (facts: unknown) => {
  const code = { enum: ['OK'], 'x-result-codes': facts };
  const branch = { type: 'object', required: ['status', 'code'], properties: { status: { const: 'S' }, code } };
  const examples = { done: { value: { result: { status: 'S', code: 'OK' } } } };
  return {
    '200': {
      description: 'ok',
      ...json({ type: 'object', properties: { result: { oneOf: [branch] } } }, { examples }),
    },
  };
};
const answered = answerWith({ OK: { message: 'm', action: 'none', furtherAction: 'f' } });
const enveloped = {
  'x-result-envelope': { result: 'result', status: 'status', code: 'code', message: 'message' },
  'x-protocol-results': { 'request-invalid': 'OK' },
};
const body = json({ type: 'object' }, { examples: { done: { value: {} } } });
const sound = post({ operationId: 'sound', requestBody: body, responses: answered });

describe('an operation returns an outcome where its body is all it takes', () => {
  const outcomes = async (operation: object) => {
    const { model, problems } = await build({
      ...enveloped,
      paths: { '/sound': sound, '/a': post({ responses: answered, ...operation }) },
    });
    return { results: model?.operations.find(({ id }) => id === 'open')?.results?.length, problems };
  };

  test('a body alone', async () => {
    expect(await outcomes({ requestBody: body })).toEqual({ results: 1, problems: [] });
  });

  test.each([
    ['no body', {}, 'it takes no JSON body'],
    [
      'a query parameter',
      { requestBody: body, parameters: [{ name: 'page', in: 'query', schema: { type: 'string' } }] },
      'it takes parameters',
    ],
    [
      'a required header',
      { requestBody: body, parameters: [{ name: 'x', in: 'header', required: true, schema: { type: 'string' } }] },
      'it takes parameters',
    ],
  ])('not with %s, and that is told', async (_, operation, reason) => {
    const { results, problems } = await outcomes(operation);
    expect(results).toBeUndefined();
    expect(problems).toContainEqual(['UNSUPPORTED', 'warning', expect.stringContaining(reason)]);
  });

  test('an optional header is no hindrance', async () => {
    const parameters = [{ name: 'agent', in: 'header', schema: { type: 'string' } }];
    expect(await outcomes({ requestBody: body, parameters })).toEqual({ results: 1, problems: [] });
  });
});

test.each([null, { OK: null }, 'text', { OK: 'text' }])(
  'x-result-codes that is %j is a problem, not a crash',
  async (facts) => {
    const { problems } = await build({
      ...enveloped,
      paths: { '/a': post({ requestBody: body, responses: answerWith(facts) }) },
    });
    expect(problems.map(([code]) => code)).toContain('RESULT_CODES_MISMATCH');
  },
);

describe('codes that differ by product', () => {
  const code = (facts: object) => ({ OK: { message: 'm', action: 'none', furtherAction: 'f', ...facts } });
  const rent = { oneOf: [{ $ref: '#/components/schemas/Boat' }, { $ref: '#/components/schemas/Bike' }] };
  const mapping = { BOAT: '#/components/schemas/Boat', BIKE: '#/components/schemas/Bike' };
  const told = (kind: string) => ({ type: 'object', properties: { kind: { type: 'string', const: kind } } });
  const components = { schemas: { Boat: told('BOAT'), Bike: told('BIKE') } };
  const rents = (facts: object, schema: object, ...kinds: string[]) => {
    const value = { result: { status: 'S', code: 'OK' } };
    const examples = Object.fromEntries(kinds.map((kind) => [kind, { value: { kind } }]));
    const answers = Object.fromEntries(kinds.map((kind) => [kind, { value }]));
    const answer = structuredClone(answerWith(code(facts)));
    answer['200'].content['application/json'] = {
      ...answer['200'].content['application/json'],
      examples: answers,
    } as never;
    return build({
      ...enveloped,
      components,
      paths: { '/a': post({ requestBody: json(schema, { examples }), responses: answer }) },
    });
  };
  const choice = { ...rent, discriminator: { propertyName: 'kind', mapping } };

  test('are known with the member that tells the products apart', async () => {
    const other = { message: 'm', action: 'ask', furtherAction: 'f' };
    const facts = { products: ['BOAT', 'BIKE'], byProduct: { BIKE: other } };
    const { model, problems } = await rents(facts, choice, 'BOAT', 'BIKE');
    expect(problems).toEqual([]);
    expect(model?.operations[0]).toMatchObject({
      discriminator: 'kind',
      results: [{ code: 'OK', action: 'none', products: ['BOAT', 'BIKE'], byProduct: { BIKE: 'ask' } }],
    });
  });

  test('that differ by product in words alone have one action', async () => {
    const other = { message: 'm', action: 'none', furtherAction: 'f' };
    const facts = { products: ['BOAT', 'BIKE'], byProduct: { BIKE: other } };
    const { model, problems } = await rents(facts, choice, 'BOAT', 'BIKE');
    expect(problems).toEqual([]);
    expect(model?.operations[0]?.results?.[0]).not.toHaveProperty('byProduct');
  });

  test.each([
    ['a product without an example', { products: ['BOAT', 'BIKE'] }, ['BOAT'], 'OK has no example with BIKE.'],
    ['an example of another product', { products: ['BOAT'] }, ['BOAT', 'BIKE'], 'shows OK with BIKE'],
    [
      'a product that is none',
      { products: ['BOAT', 'CAR'] },
      ['BOAT'],
      'OK is said to occur with CAR; products are: BOAT, BIKE.',
    ],
    ['products that are no list', { products: 'BOAT' }, ['BOAT'], 'found "BOAT"'],
    ['other facts without products', { byProduct: { BIKE: {} } }, ['BOAT'], 'found none'],
    [
      'other facts of a foreign product',
      { products: ['BOAT'], byProduct: { BIKE: {} } },
      ['BOAT'],
      'BIKE is none of the products of OK.',
    ],
    [
      'other facts that are not whole',
      { products: ['BOAT'], byProduct: { BOAT: { action: 'a' } } },
      ['BOAT'],
      'lacks message, furtherAction',
    ],
  ])('%s is told', async (_, facts, kinds, message) => {
    const { problems } = await rents(facts, choice, ...kinds);
    expect(problems.map(([, , text]) => text).join(' ')).toContain(message);
  });

  test('without a discriminator there are no products', async () => {
    const { problems } = await rents({ products: ['BOAT'] }, rent, 'BOAT');
    expect(problems).toContainEqual(['FACT_MALFORMED', 'error', expect.stringContaining('has no discriminator')]);
  });
});

describe('webhooks', () => {
  const hook = (examples: object, facts: object = { OK: { message: 'm', action: 'none', furtherAction: 'f' } }) => {
    const { schema: answer } = answerWith(facts)['200'].content['application/json'];
    const schema = { allOf: [answer], type: 'object', properties: { id: { type: 'string' } } };
    const noted = { post: { summary: 'It came', requestBody: json(schema, { examples }), responses: ok } };
    return build({ ...enveloped, paths: { '/sound': sound }, webhooks: { noted } });
  };
  const value = { result: { status: 'S', code: 'OK' }, id: '1' };

  test('carry their codes and examples in what is sent', async () => {
    const { model, problems } = await hook({ done: { value } });
    expect(problems).toEqual([]);
    expect(model?.webhooks).toMatchObject([
      {
        id: 'noted',
        summary: 'It came',
        pointer: '#/webhooks/noted/post',
        results: [{ code: 'OK', status: 'S' }],
        scenarios: [{ key: 'done', code: 'OK', request: value }],
      },
    ]);
  });

  test('a code without an example is told, and one without its facts', async () => {
    expect((await hook({})).problems).toContainEqual(['RESULT_CODE_UNILLUSTRATED', 'error', 'OK (S) has no example.']);
    expect((await hook({ done: { value } }, {})).problems.map(([code]) => code)).toContain('RESULT_CODES_MISMATCH');
  });
});

describe('acknowledgements', () => {
  const acknowledged = async (
    fact: unknown,
    answer: object = { acknowledged: { value: { result: 'noted', a: '1' } } },
  ) => {
    const requestBody = json({ type: 'object' }, { examples: { done: { value: {} } } });
    const responses = { '200': { description: 'ok', ...json({ type: 'object' }, { examples: answer }) } };
    const noted = { post: { requestBody, responses, 'x-acknowledgement': fact } };
    const { model, problems } = await build({ webhooks: { noted } });
    return { acknowledgement: model?.webhooks[0]?.acknowledgement, problems: problems.map(([, , text]) => text) };
  };

  test('say how to answer, and what happens otherwise', async () => {
    const fact = { signed: false, redelivery: [60, 600], duplicates: ['id', 'result.status'], timeout: 5 };
    expect(await acknowledged(fact)).toEqual({
      acknowledgement: {
        signed: false,
        redelivery: [60, 600],
        timeout: 5,
        duplicates: ['id', 'result.status'],
        body: { result: 'noted', a: '1' },
      },
      problems: [],
    });
    expect((await acknowledged(undefined)).acknowledgement).toMatchObject({ signed: false });
  });

  test.each([
    ['belongs to a request', { done: { value: {} } }],
    ['is one of several', { first: { value: {} }, second: { value: {} } }],
    ['is not there', {}],
  ])('are no one text where the example of the answer %s', async (_, answer) => {
    expect((await acknowledged({ signed: false }, answer)).acknowledgement).toEqual({ signed: false });
  });

  test('without a body are null', async () => {
    const requestBody = json({ type: 'object' });
    const { model } = await build({
      webhooks: { noted: { post: { requestBody, responses: { '200': { description: 'ok' } } } } },
    });
    expect(model?.webhooks[0]?.acknowledgement).toEqual({ signed: false, body: null });
  });

  test.each([
    'signed',
    {},
    { signed: 'true' },
    { signed: false, redelivery: 60 },
    { signed: false, redelivery: [-1] },
    { signed: false, timeout: '5' },
    { signed: false, timeout: 0 },
    { signed: false, duplicates: [''] },
  ])('of another shape are told: %j', async (fact) => {
    expect((await acknowledged(fact)).problems).toEqual([expect.stringContaining('Wanted is {signed: boolean')]);
  });

  test('can be signed only where the API signs', async () => {
    expect((await acknowledged({ signed: true })).problems).toEqual([expect.stringContaining('has x-signature')]);
  });
});

describe('members of examples that no schema describes', () => {
  const problemsOf = async (schema: object, value: unknown, components: object = {}) => {
    const requestBody = json(schema, { examples: { one: { value } } });
    const { problems } = await build({
      paths: { '/a': post({ requestBody, responses: { '204': { description: 'ok' } } }) },
      components,
    });
    return problems.filter(([code]) => code === 'EXAMPLE_INVALID').map(([, , message]) => message);
  };
  const object = (properties: object, others: object = {}) => ({ type: 'object', properties, ...others });
  const told = (name: string) => [expect.stringContaining(`The example has \`${name}\``)];

  test('are told at any depth, in lists and behind references', async () => {
    const schemas = { Line: object({ id: {} }) };
    const schema = object({ lines: { type: 'array', items: { $ref: '#/components/schemas/Line' } } });
    expect(await problemsOf(schema, { lines: [{ id: 1 }, { di: 1 }] }, { schemas })).toEqual(told('di'));
  });

  test('are none where a part of the schema describes them, or says that any will do', async () => {
    const parts = {
      allOf: [object({ a: {} })],
      oneOf: [object({ b: {} }, { required: ['b'] }), object({ c: {} }, { required: ['c'] })],
    };
    expect(await problemsOf(parts, { a: 1, b: 1 })).toEqual([]);
    expect(await problemsOf(parts, { a: 1, b: 1, d: 1 })).toEqual(told('d'));
    for (const others of [
      { additionalProperties: true },
      { additionalProperties: {} },
      { patternProperties: { x: {} } },
    ])
      expect(await problemsOf(object({ a: {} }, others), { x: 1 })).toEqual([]);
    expect(await problemsOf({ allOf: [object({ a: {} }), true] }, { x: 1 })).toEqual([]);
    expect(await problemsOf(object({ meta: { type: 'object' } }), { meta: { x: 1 } })).toEqual([]);
    const more = { title: 't', if: { required: ['a'] }, then: { properties: { extra: { type: 'string' } } } };
    expect(await problemsOf(object({ a: {} }, { allOf: [more] }), { a: 1, extra: 'x' })).toEqual([]);
  });

  test('are told where a part only requires a member, or says what may not be', async () => {
    const base = object({ amount: object({ value: {} }) });
    const parts = { allOf: [base], required: ['amount'] };
    expect(await problemsOf(parts, { amount: { value: 1, valeu: 1 } })).toEqual(told('valeu'));
    expect(await problemsOf({ allOf: [base, { not: { required: ['z'] } }] }, { amuont: 1 })).toEqual(told('amuont'));
    expect(await problemsOf(object({ a: {} }, { required: ['b'] }), { b: 1 })).toEqual(told('b'));
  });
});

describe('signatures', () => {
  const headers = { signature: 's', clientId: 'c', requestTime: 't', responseTime: 'r' };
  const signature = { algorithm: 'RSA256', requestContent: 'a', responseContent: 'b', headers };
  const components = {
    securitySchemes: { signed: { type: 'apiKey', in: 'header', name: 's', 'x-signature': signature } },
  };

  test('headers that the signing supplies are none that a call needs', async () => {
    const parameters = ['s', 'C', 't'].map((name) => ({
      name,
      in: 'header',
      required: true,
      schema: { type: 'string' },
    }));
    const { model } = await build({
      components,
      security: [{ signed: [] }],
      paths: { '/a': post({ parameters, requestBody: body }) },
    });
    expect(model?.operations[0]).toMatchObject({ signed: true, needsParameters: false });
  });

  test('an operation that signs where the API does not is refused: the client would not sign', async () => {
    const { problems } = await build({ components, paths: { '/a': post({ security: [{ signed: [] }] }) } });
    expect(problems).toEqual([['UNSUPPORTED', 'error', expect.stringContaining('would not sign')]]);
  });

  test('an operation that does not sign where the API does is told', async () => {
    const { model, problems } = await build({
      components,
      security: [{ signed: [] }],
      paths: { '/a': post({ security: [] }) },
    });
    expect(model?.operations[0]?.signed).toBe(false);
    expect(problems).toEqual([['UNSUPPORTED', 'warning', expect.any(String)]]);
  });
});

test('two operations that differ in type names by nothing clash, though one is reserved', async () => {
  const file = join(folder, 'clash.json');
  const paths = { '/a': post({ operationId: 'client' }), '/b': post({ operationId: 'Client' }) };
  writeFileSync(file, JSON.stringify({ openapi: '3.1.0', info: { title: 'Tills', version: '1' }, paths }));
  const api = { name: 'tills', root: 'openapi.json', reservedNames: ['client'] };
  const document = await loadDocument(file);
  expect(() => buildModel(document, api)).toThrow(ProblemsError);
  expect(() => buildModel(document, api)).toThrow(/NAME_CLASH|same name/);
});

test('a schema of allOf that has a condition and says more keeps both', async () => {
  const branch = {
    title: 'b is required with a',
    type: 'object',
    properties: { c: { type: 'string' } },
    if: { required: ['a'] },
    then: { required: ['b'] },
  };
  const schema = await requestOf({ type: 'object', properties: { a: { type: 'string' } }, allOf: [branch] });
  expect(schema).toMatchObject({
    kind: 'all',
    members: [
      { kind: 'object', properties: [{ name: 'a' }], conditions: [] },
      { kind: 'object', properties: [{ name: 'c' }], conditions: [{ title: 'b is required with a' }] },
    ],
  });
});
