import { expect, test } from 'vitest';
import type { OasDocument, OasSchema } from '../load/oas.ts';
import type { ProblemCode } from '../problem.ts';
import { buildSchema } from './build-schema.ts';
import { withWireShapes } from './build-wire-shapes.ts';
import { hasJsonScalars } from './has-json-scalars.ts';
import type { Operation } from './model.ts';

const integer = { type: 'string', 'x-wire-type': 'integer' } as const;
const datetime = { type: 'string', 'x-wire-type': 'datetime' } as const;
const text = { type: 'string' } as const;
const document: OasDocument = { openapi: '3.1.0', info: { title: 'Tills', version: '1' } };
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

/** The shape of a body and of the named schemas it uses, with the codes of what was found doubtful. */
function shapesOf(body: OasSchema, named: Readonly<Record<string, OasSchema>> = {}) {
  const problems: ProblemCode[] = [];
  const report = (code: ProblemCode) => void problems.push(code);
  const schemas = new Map(
    Object.entries(named).map(([name, schema]) => [name, buildSchema({ document, report }, schema, `#/${name}`)]),
  );
  const request = {
    schema: buildSchema({ document, report }, body, '#/body'),
    mediaType: 'application/json',
    required: true,
    pointer: '#/body',
  };
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
    request,
    returnedWith: ['S'],
    scenarios: [],
  };
  const { operations, wireShapes } = withWireShapes([operation], schemas, report);
  return { body: operations[0]?.request?.wireShape, named: Object.fromEntries(wireShapes), problems };
}

test('only members on the way to a wire type are listed', () => {
  expect(
    shapesOf({ type: 'object', properties: { a: text, n: integer, list: { type: 'array', items: datetime } } }),
  ).toEqual({
    body: { properties: { n: 'integer', list: { items: 'datetime' } } },
    named: {},
    problems: [],
  });
  expect(shapesOf({ type: 'object', properties: { a: text } }).body).toBeUndefined();
});

test('named schemas are referred to; named scalars stand for themselves; unused ones are left out', () => {
  const named = {
    Env: { type: 'object', properties: { n: ref('Count') } },
    Count: integer,
    Other: { type: 'object', properties: { n: integer } },
  } as const;
  expect(shapesOf({ type: 'object', properties: { env: ref('Env'), count: ref('Count') } }, named)).toEqual({
    body: { properties: { env: { ref: 'Env' }, count: 'integer' } },
    named: { Env: { properties: { n: 'integer' } } },
    problems: [],
  });
});

test('a recursive schema refers to itself', () => {
  const Node = { type: 'object', properties: { n: integer, next: ref('Node') } } as const;
  expect(shapesOf(ref('Node'), { Node })).toEqual({
    body: { ref: 'Node' },
    named: { Node: { properties: { n: 'integer', next: { ref: 'Node' } } } },
    problems: [],
  });
});

test('recursion without a wire type has no shape', () => {
  const Node = { type: 'object', properties: { next: ref('Node') } } as const;
  expect(shapesOf(ref('Node'), { Node })).toEqual({ body: undefined, named: {}, problems: [] });
});

test('branches are laid over one another', () => {
  const A = { type: 'object', properties: { n: integer } } as const;
  const B = { type: 'object', properties: { t: datetime } } as const;
  expect(shapesOf({ oneOf: [ref('A'), ref('B')] }, { A, B }).body).toEqual({
    properties: { n: 'integer', t: 'datetime' },
  });
  expect(shapesOf({ allOf: [ref('A'), B] }, { A }).body).toEqual({ properties: { n: 'integer', t: 'datetime' } });
});

test('branches that disagree are a problem', () => {
  const wrong = {
    oneOf: [
      { type: 'object', properties: { n: integer } },
      { type: 'object', properties: { n: datetime } },
    ],
  } as const;
  expect(shapesOf(wrong).problems).toEqual(['WIRE_TYPE_CONFLICT']);
});

test.each<[string, OasSchema, boolean]>([
  ['strings alone', { type: 'object', properties: { a: text, list: { type: 'array', items: text } } }, false],
  ['a number', { type: 'object', properties: { a: { type: 'integer' } } }, true],
  ['null beside a string', { type: 'object', properties: { a: { type: ['string', 'null'] } } }, true],
  [
    'null beside an object',
    { type: 'object', properties: { a: { type: ['object', 'null'], properties: { b: text } } } },
    true,
  ],
  ['null among the values', { type: 'object', properties: { a: { enum: ['A', null] } } }, true],
  ['members of another type', { type: 'object', additionalProperties: { type: 'number' } }, true],
  ['a part of which nothing is said', { type: 'object', properties: { a: {} } }, true],
  ['a recursive schema of strings', ref('Node'), false],
])('JSON scalars: %s', (_, body, expected) => {
  const context = { document, report: () => undefined };
  const Node = buildSchema(context, { type: 'object', properties: { a: text, next: ref('Node') } }, '#/Node');
  expect(hasJsonScalars(buildSchema(context, body, '#/body'), new Map([['Node', Node]]))).toBe(expected);
});
