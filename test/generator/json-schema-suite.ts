/** A schema of JSON Schema 2020-12 with values that keep to it. */
export interface SuiteSchema {
  /** The keyword it shows, with the section of the specification that defines it: `6` and `7` in Validation, else in Core. */
  readonly keyword: string;
  readonly section: string;
  readonly schema: object;
  readonly valid: readonly unknown[];
}

const of = (keyword: string, section: string, schema: object, ...valid: readonly unknown[]): SuiteSchema => ({
  keyword,
  section,
  schema,
  valid,
});

const text = { type: 'string' };
const integer = { type: 'integer' };

/**
 * Written from the specification, section by section: the JSON Schema Test Suite is no package of the npm registry that brings its
 * files of 2020-12 along.
 */
export const jsonSchemaSuite: readonly SuiteSchema[] = [
  of('type', '6.1.1', { type: 'string' }, 'x'),
  of('type', '6.1.1', { type: 'integer' }, 1),
  of('type', '6.1.1', { type: 'number' }, 1.5),
  of('type', '6.1.1', { type: 'boolean' }, true),
  of('type', '6.1.1', { type: 'null' }, null),
  of('type', '6.1.1', { type: 'object' }, {}),
  of('type', '6.1.1', { type: 'array' }, []),
  of('type', '6.1.1', { type: ['integer', 'null'] }, 1, null),
  of('type', '6.1.1', { type: ['object', 'array'] }, {}, []),
  of('enum', '6.1.2', { enum: [1, 2, 3] }, 1),
  of('enum', '6.1.2', { enum: ['a', 'b'] }, 'a'),
  of('enum', '6.1.2', { enum: [6, 'foo', true, null] }, 6),
  of('enum', '6.1.2', { enum: [{ foo: false }, [1]] }, { foo: false }),
  of('enum', '6.1.2', { enum: [6, [], { foo: 12 }] }, 6, []),
  of('const', '6.1.3', { const: 2 }, 2),
  of('const', '6.1.3', { const: 'a' }, 'a'),
  of('const', '6.1.3', { const: null }, null),
  of('const', '6.1.3', { const: false }, false),
  of('const', '6.1.3', { const: { foo: 'bar' } }, { foo: 'bar' }),
  of('const', '6.1.3', { const: [{ foo: 'bar' }] }, [{ foo: 'bar' }]),
  of('multipleOf', '6.2.1', { multipleOf: 2 }, 10),
  of('multipleOf', '6.2.1', { multipleOf: 1.5 }, 4.5),
  of('multipleOf', '6.2.1', { type: 'integer', multipleOf: 5 }, 10),
  of('maximum', '6.2.2', { maximum: 3 }, 2.6),
  of('maximum', '6.2.2', { type: 'integer', maximum: 300 }, 1),
  of('exclusiveMaximum', '6.2.3', { exclusiveMaximum: 3 }, 2.2),
  of('minimum', '6.2.4', { minimum: 1.1 }, 2.6),
  of('minimum', '6.2.4', { minimum: -2 }, 0),
  of('exclusiveMinimum', '6.2.5', { exclusiveMinimum: 1.1 }, 1.2),
  of('maxLength', '6.3.1', { maxLength: 2 }, 'f'),
  of('maxLength', '6.3.1', { type: 'string', maxLength: 0 }, ''),
  of('minLength', '6.3.2', { minLength: 2 }, 'foo'),
  of('minLength', '6.3.2', { type: 'string', minLength: 3, maxLength: 3 }, 'foo'),
  of('pattern', '6.3.3', { pattern: '^a*$' }, 'aaa'),
  of('pattern', '6.3.3', { pattern: 'a+' }, 'xxaayy'),
  of('maxItems', '6.4.1', { maxItems: 2 }, [1]),
  of('minItems', '6.4.2', { minItems: 1 }, [1, 2]),
  of('minItems', '6.4.2', { type: 'array', items: text, minItems: 2, maxItems: 4 }, ['a', 'b']),
  of('uniqueItems', '6.4.3', { uniqueItems: true }, [1, 2]),
  of('uniqueItems', '6.4.3', { type: 'array', items: { type: 'object' }, uniqueItems: true }, [{ a: 1 }, { a: 2 }]),
  of('maxContains', '6.4.4', { contains: { const: 1 }, maxContains: 1 }, [1]),
  of('minContains', '6.4.5', { contains: { const: 1 }, minContains: 2 }, [1, 1]),
  of('maxContains', '6.4.4', { contains: { const: 1 }, minContains: 0, maxContains: 2 }, [], [1, 1]),
  of('maxProperties', '6.5.1', { maxProperties: 2 }, { foo: 1 }),
  of('maxProperties', '6.5.1', { maxProperties: 0 }, {}),
  of('minProperties', '6.5.2', { minProperties: 1 }, { foo: 1, bar: 2 }),
  of('required', '6.5.3', { required: ['foo'] }, { foo: 1 }),
  of('required', '6.5.3', { properties: { foo: text, bar: text }, required: ['foo'] }, { foo: 'x' }),
  of(
    'required',
    '6.5.3',
    { required: ['foo\nbar', 'foo"bar', 'foo\\bar'] },
    { 'foo\nbar': 1, 'foo"bar': 1, 'foo\\bar': 1 },
  ),
  of('dependentRequired', '6.5.4', { dependentRequired: { bar: ['foo'] } }, { foo: 1, bar: 2 }, {}),
  of('dependentRequired', '6.5.4', { dependentRequired: { quux: ['foo', 'bar'] } }, { foo: 1, bar: 2, quux: 3 }),
  of('format', '7.3.1', { type: 'string', format: 'date-time' }, '2024-01-02T03:04:05Z'),
  of('format', '7.3.1', { type: 'string', format: 'date' }, '2024-01-02'),
  of('format', '7.3.1', { type: 'string', format: 'duration' }, 'P1D'),
  of('format', '7.3.2', { type: 'string', format: 'email' }, 'joe@shop.example'),
  of('format', '7.3.3', { type: 'string', format: 'hostname' }, 'shop.example'),
  of('format', '7.3.4', { type: 'string', format: 'ipv4' }, '192.0.2.1'),
  of('format', '7.3.4', { type: 'string', format: 'ipv6' }, '::1'),
  of('format', '7.3.5', { format: 'uri' }, 'https://shop.example/?q=1'),
  of('format', '7.3.5', { type: 'string', format: 'uuid' }, '2eb8aa08-aa98-11ea-b4aa-73b441d16380'),
  of('format', '7.3.7', { type: 'string', format: 'json-pointer' }, '/foo'),
  of('format', '7.3.8', { type: 'string', format: 'regex' }, '^a'),
  of(
    'allOf',
    '10.2.1.1',
    { allOf: [{ properties: { bar: integer }, required: ['bar'] }, { properties: { foo: text } }] },
    { foo: 'baz', bar: 2 },
  ),
  of('allOf', '10.2.1.1', { allOf: [{ maximum: 30 }, { minimum: 20 }] }, 25),
  of(
    'allOf',
    '10.2.1.1',
    { properties: { bar: integer }, allOf: [{ required: ['foo'] }, { required: ['bar'] }] },
    { foo: 1, bar: 2 },
  ),
  of('anyOf', '10.2.1.2', { anyOf: [integer, { minimum: 2 }] }, 1, 2.5),
  of('anyOf', '10.2.1.2', { type: 'string', anyOf: [{ maxLength: 2 }, { minLength: 4 }] }, 'x', 'xxxx'),
  of('anyOf', '10.2.1.2', { anyOf: [{ required: ['foo'] }, { required: ['bar'] }] }, { foo: 1 }, { bar: 1 }),
  of('oneOf', '10.2.1.3', { oneOf: [integer, { minimum: 2 }] }, 1, 2.5),
  of('oneOf', '10.2.1.3', { type: 'string', oneOf: [{ minLength: 5 }, { maxLength: 2 }] }, 'foobar', 'x'),
  of(
    'oneOf',
    '10.2.1.3',
    {
      oneOf: [
        { properties: { bar: integer }, required: ['bar'] },
        { properties: { foo: text }, required: ['foo'] },
      ],
    },
    { bar: 2 },
    { foo: 'x' },
  ),
  of('not', '10.2.1.4', { not: { type: 'integer' } }, 'foo'),
  of('not', '10.2.1.4', { not: { type: ['integer', 'boolean'] } }, 'foo'),
  of('not', '10.2.1.4', { not: { type: 'object', properties: { foo: text }, required: ['foo'] } }, 1, { foo: 1 }),
  of('then', '10.2.2.2', { title: 'c', if: { exclusiveMaximum: 0 }, then: { minimum: -10 } }, -1),
  of('else', '10.2.2.3', { title: 'c', if: { exclusiveMaximum: 0 }, then: true, else: { multipleOf: 2 } }, -1, 4),
  of(
    'then',
    '10.2.2.2',
    { title: 'c', type: 'object', if: { properties: { a: { const: 1 } }, required: ['a'] }, then: { required: ['b'] } },
    { a: 1, b: 2 },
  ),
  of(
    'dependentSchemas',
    '10.2.2.4',
    { dependentSchemas: { bar: { properties: { foo: integer } } } },
    { foo: 1, bar: 2 },
  ),
  of('prefixItems', '10.3.1.1', { prefixItems: [integer, text] }, [1, 'foo']),
  of('items', '10.3.1.2', { items: integer }, [1, 2, 3]),
  of('items', '10.3.1.2', { prefixItems: [{}, {}], items: false }, [1, 'foo']),
  of('items', '10.3.1.2', { prefixItems: [integer], items: text }, [1, 'foo']),
  of('contains', '10.3.1.3', { contains: { minimum: 5 } }, [3, 4, 5]),
  of('contains', '10.3.1.3', { contains: { const: 5 } }, [3, 5]),
  of('properties', '10.3.2.1', { properties: { foo: integer, bar: text } }, { foo: 1, bar: 'baz' }),
  of('properties', '10.3.2.1', { properties: { foo: true, bar: false } }, { foo: 1 }),
  of(
    'properties',
    '10.3.2.1',
    { properties: { 'foo\nbar': integer, 'foo"bar': integer, 'foo/bar~': integer } },
    { 'foo\nbar': 1, 'foo"bar': 1, 'foo/bar~': 1 },
  ),
  of('patternProperties', '10.3.2.2', { patternProperties: { 'f.*o': integer } }, { foo: 1 }),
  of(
    'patternProperties',
    '10.3.2.2',
    { patternProperties: { 'a*': integer, 'aaa*': { maximum: 20 } } },
    { a: 21, aaa: 18 },
  ),
  of(
    'additionalProperties',
    '10.3.2.3',
    { properties: { foo: {}, bar: {} }, patternProperties: { '^v': {} }, additionalProperties: false },
    { foo: 1 },
  ),
  of(
    'additionalProperties',
    '10.3.2.3',
    { properties: { foo: {} }, additionalProperties: { type: 'boolean' } },
    { foo: 1, other: true },
  ),
  of('propertyNames', '10.3.2.4', { propertyNames: { maxLength: 3 } }, { f: {}, foo: {} }),
  of('unevaluatedItems', '11.2', { prefixItems: [text], unevaluatedItems: false }, ['foo']),
  of('unevaluatedProperties', '11.3', { properties: { foo: text }, unevaluatedProperties: false }, { foo: 'foo' }),
  of(
    'unevaluatedProperties',
    '11.3',
    { properties: { foo: text }, allOf: [{ properties: { bar: text } }], unevaluatedProperties: false },
    { foo: 'foo', bar: 'bar' },
  ),
  of(
    'unevaluatedProperties',
    '11.3',
    { type: 'object', unevaluatedProperties: { type: 'string', minLength: 3 } },
    { foo: 'foo' },
  ),
  of('$ref', '8.2.3.1', { properties: { foo: { $ref: '#/components/schemas/Code' } } }, { foo: 'ab' }),
  of('$ref', '8.2.3.1', { $ref: '#/components/schemas/Node' }, { value: 1, nodes: [{ value: 2 }] }),
  of('$ref', '8.2.3.1', { $ref: '#/components/schemas/Code', maxLength: 4 }, 'ab'),
];

/** What the references lead to. */
export const components = {
  schemas: {
    Code: { type: 'string', minLength: 2 },
    Node: {
      type: 'object',
      properties: { value: { type: 'number' }, nodes: { type: 'array', items: { $ref: '#/components/schemas/Node' } } },
      required: ['value'],
    },
  },
};
