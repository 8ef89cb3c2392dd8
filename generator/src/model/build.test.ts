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

  test('what is not modelled is named', async () => {
    expect(await requestOf({ type: 'number', minimum: 1, multipleOf: 2 })).toMatchObject({
      unmodelled: ['minimum', 'multipleOf'],
    });
    expect(await requestOf({ type: 'object', additionalProperties: { type: 'string' } })).toMatchObject({
      closed: false,
      unmodelled: ['additionalProperties'],
    });
    expect(await requestOf({ type: 'object', additionalProperties: false })).toMatchObject({ closed: true });
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
