import { describe, expect, test } from 'vitest';
import { compareSchemas } from './compare-value.ts';

type Schemas = Readonly<Record<string, unknown>>;

/** What is found between `Body` of two sets of named schemas: kind, effect, field. */
function found(base: Schemas, head: Schemas): string[] {
  const documents = [base, head].map((schemas) => ({ components: { schemas } }));
  const part = { schema: { $ref: '#/components/schemas/Body' }, pointer: '#/body' };
  return compareSchemas({ base: documents[0], head: documents[1], names: undefined }, [part], [part]).map(
    ({ kind, effect, field }) => [kind, effect, field].filter((each) => each !== '').join(' '),
  );
}

describe('how a schema is written does not matter', () => {
  const whole = {
    Body: {
      type: 'object',
      required: ['a', 'b'],
      properties: { a: { type: 'string', minLength: 2, maxLength: 8 }, b: { type: 'string', enum: ['X', 'Y'] } },
    },
  };
  const apart = {
    Body: {
      allOf: [{ $ref: '#/components/schemas/A' }, { type: 'object', required: ['b'] }],
      properties: { b: { $ref: '#/components/schemas/B' } },
    },
    A: {
      type: 'object',
      required: ['a'],
      properties: {
        a: {
          allOf: [
            { type: 'string', maxLength: 8 },
            { minLength: 2, maxLength: 100 },
          ],
        },
      },
    },
    B: { allOf: [{ type: 'string', enum: ['X', 'Y', 'Z'] }, { enum: ['W', 'X', 'Y'] }] },
  };

  test('taken apart it says the same, either way', () => {
    expect(found(whole, apart)).toEqual([]);
    expect(found(apart, whole)).toEqual([]);
  });

  test('of several limits for one value the closest counts', () => {
    const closer = structuredClone(apart);
    closer.A.properties.a.allOf[1] = { minLength: 2, maxLength: 7 };
    expect(found(whole, closer)).toEqual(['max-length narrowed a']);
    const wider = structuredClone(apart);
    wider.A.properties.a.allOf[0] = { type: 'string', maxLength: 9 };
    expect(found(whole, wider)).toEqual(['max-length widened a']);
  });
});

test('a recursive schema is entered once and compared to its end', () => {
  const tree = (maxLength: number) => ({
    Body: {
      type: 'object',
      properties: {
        name: { type: 'string', maxLength },
        inner: { $ref: '#/components/schemas/Body' },
        list: { type: 'array', items: { $ref: '#/components/schemas/Body' } },
      },
    },
  });
  expect(found(tree(3), tree(3))).toEqual([]);
  expect(found(tree(3), tree(4))).toEqual(['max-length widened name']);
});

test('a schema that lists itself in allOf says what it says once', () => {
  const loop = (maxLength: number) => ({ Body: { maxLength, allOf: [{ $ref: '#/components/schemas/Body' }] } });
  expect(found(loop(3), loop(4))).toEqual(['max-length widened']);
});

test('forms that lead back to each other end too', () => {
  const loop = (type: string) => ({
    Body: { oneOf: [{ $ref: '#/components/schemas/Body' }, { title: 'Leaf', type }] },
  });
  expect(found(loop('string'), loop('string'))).toEqual([]);
  expect(found(loop('string'), loop('integer'))).toEqual(['type other <Leaf>']);
});

describe('a condition counts by what it demands', () => {
  const rule = (when: unknown, then: unknown, otherwise?: unknown) => ({
    Body: {
      type: 'object',
      allOf: [{ title: 'rule', if: when, then, ...(otherwise !== undefined && { else: otherwise }) }],
    },
  });
  const is = (...values: string[]) => ({ required: ['kind'], properties: { kind: { enum: values } } });

  test.each([
    [
      'a trigger that fits more often',
      rule(is('A'), { required: ['x'] }),
      rule(is('A', 'B'), { required: ['x'] }),
      'condition-tightened narrowed',
    ],
    [
      'a trigger that fits more rarely',
      rule(is('A', 'B'), { required: ['x'] }),
      rule(is('A'), { required: ['x'] }),
      'condition-loosened widened',
    ],
    [
      'more that follows',
      rule(is('A'), { required: ['x'] }),
      rule(is('A'), { required: ['x', 'y'] }),
      'condition-tightened narrowed',
    ],
    [
      'a member that is forbidden',
      rule(is('A'), { required: ['x'] }),
      rule(is('A'), { required: ['x'], properties: { y: false } }),
      'condition-tightened narrowed',
    ],
    [
      'both at once',
      rule(is('A'), { required: ['x', 'y'] }),
      rule(is('A', 'B'), { required: ['x'] }),
      'condition-changed other',
    ],
    [
      'one more of which one must be there',
      rule(is('A'), { anyOf: [{ required: ['x'] }] }),
      rule(is('A'), { anyOf: [{ required: ['x'] }, { required: ['y'] }] }),
      'condition-loosened widened',
    ],
    [
      'a trigger with an else',
      rule(is('A'), { required: ['x'] }, { required: ['y'] }),
      rule(is('A', 'B'), { required: ['x'] }, { required: ['y'] }),
      'condition-changed other',
    ],
  ])('%s', (_, base, head, expected) => {
    expect(found(base, head)).toEqual([expected]);
  });

  test('not turns what it holds round', () => {
    const not = (...values: string[]) => ({ Body: { not: { enum: values } } });
    expect(found(not('A'), not('A', 'B'))).toEqual(['not narrowed']);
    expect(found(not('A', 'B'), not('A'))).toEqual(['not widened']);
  });
});

test('a keyword that nobody knows is not passed over', () => {
  expect(found({ Body: { multipleOf: 2 } }, { Body: { multipleOf: 3 } })).toEqual(['constraint other']);
  expect(found({ Body: {} }, { Body: { patternProperties: { '^x': false } } })).toEqual(['constraint narrowed']);
  expect(found({ Body: {} }, { Body: { 'x-new': 1 } })).toEqual(['documentation same']);
});
