import { describe, expect, test } from 'vitest';
import { compactLiteral, formatted, ident, literal, member, pattern, propertyKey } from './code.ts';

/** Reads a literal back as the compiler would: what is printed must mean what was given. */
// oxlint-disable-next-line typescript/no-implied-eval -- evaluating what is printed is the point
const evaluate = (code: string): unknown => new Function(`'use strict'; return (${code});`)();

describe('literal', () => {
  test.each([
    ['a word', 'S', `'S'`],
    ['an apostrophe', `it's`, `"it's"`],
    ['a backslash', '\\', `"\\\\"`],
    ['a template', '`${process.exit(1)}`', "'`${process.exit(1)}`'"],
    ['a line feed', 'a\nb', `"a\\nb"`],
    ['line separators', '\u2028\u2029', `"\\u2028\\u2029"`],
    ['an object', { a: 1, 'b-c': [true, null] }, `{ a: 1, 'b-c': [true, null] }`],
    ['nothing in it', {}, '{}'],
    ['a member that would be the prototype', JSON.parse('{"__proto__":{"x":1}}'), `{ ['__proto__']: { x: 1 } }`],
    ['a long run', 'a'.repeat(50), `'${'a'.repeat(50)}'`],
  ])('%s', (_, value, code) => {
    expect(literal(value)).toBe(code);
    expect(evaluate(literal(value))).toEqual(value);
  });

  test('a prototype stays what it was', () => {
    const value = evaluate(literal(JSON.parse('{"__proto__":{"x":1}}'))) as object;
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect(Object.keys(value)).toEqual(['__proto__']);
  });

  test.each([undefined, () => 1, Number.NaN, Number.POSITIVE_INFINITY])('refuses %s', (value) => {
    expect(() => literal(value)).toThrow(TypeError);
  });
});

test.each([
  ['a long run', `https://x${'a'.repeat(50)}`, `'https://x' + 'a'.repeat(50)`],
  ['nothing but a run', 'a'.repeat(40), `'a'.repeat(40)`],
  ['a run of astral letters', '😀'.repeat(41), `'😀'.repeat(41)`],
  ['a run that is short', 'a'.repeat(39), `'${'a'.repeat(39)}'`],
  ['inside data', { at: ['b'.repeat(60)] }, `{ at: ['b'.repeat(60)] }`],
  ['a long text without one', `${'ab'.repeat(40_000)}c`, `'${'ab'.repeat(40_000)}c'`],
])('compact: %s', (_, value, printed) => {
  expect(compactLiteral(value)).toBe(printed);
  expect(evaluate(compactLiteral(value))).toEqual(value);
});

test('names: bare where they can be, quoted where they must be', () => {
  expect([propertyKey('a_1'), propertyKey('1a'), propertyKey('a b'), propertyKey('__proto__')]).toEqual([
    'a_1',
    `'1a'`,
    `'a b'`,
    `['__proto__']`,
  ]);
  expect(member('POST /pets')).toBe(`['POST /pets']`);
  expect(() => ident('a b')).toThrow(TypeError);
});

test.each([
  ['plain', '^[0-9]+$', '/^[0-9]+$/u'],
  ['a slash', '^a/b[/]', '/^a\\/b[/]/u'],
  ['nothing', '', '/(?:)/u'],
  ['what would end the line', 'a\nb\u2028', '/a\\nb\\u2028/u'],
  ['half a character', '[\uD800-\uDBFF]', '/[\\u{d800}-\\u{dbff}]/u'],
  ['what nobody sees', '^\u202e\0', '/^\\u{202e}\\u{0}/u'],
  ['code', "/.exec(exit(1))//'`", "/\\/.exec(exit(1))\\/\\/'`/u"],
])('pattern: %s', (_, source, printed) => {
  expect(pattern(source)).toBe(printed);
  const read = evaluate(pattern(source)) as RegExp;
  const texts = ['a', '12', 'a/b/', 'a\nb\u2028', '\uD801', '\u202e\0', ''];
  expect(texts.map((text) => read.test(text))).toEqual(texts.map((text) => new RegExp(source, 'u').test(text)));
});

describe('formatted', () => {
  test('stays on one line where it fits there, with what stands before it and what follows', () => {
    const value = { kind: 'FLOAT', shift: { hours: 8 } };
    expect(formatted(value)).toBe("{ kind: 'FLOAT', shift: { hours: 8 } }");
    const before = '  '.padEnd(120 - formatted(value).length - 1, 'x');
    expect(formatted(value, before)).not.toContain('\n');
    expect(formatted(value, `${before}x`)).toBe("{\n    kind: 'FLOAT',\n    shift: { hours: 8 },\n  }");
  });

  test('objects in a list stand below each other', () => {
    expect(
      formatted([
        { a: 1, b: 2 },
        { a: 3, b: 4 },
      ]),
    ).toBe('[\n  { a: 1, b: 2 },\n  { a: 3, b: 4 },\n]');
    expect(formatted([{ a: 1 }, { a: 3 }])).toBe('[{ a: 1 }, { a: 3 }]');
    expect(formatted({ list: [], object: {} })).toBe('{ list: [], object: {} }');
  });

  test.each([
    ["it's", `"it's"`],
    ['a "word"', `'a "word"'`],
    [`it's a "word"`, `'it\\'s a "word"'`],
    ['\\"', `'\\\\"'`],
    ['a\nb', `'a\\nb'`],
    ['a\u202eb\u200b\u{e0041}', `'a\\u202eb\\u200b\\udb40\\udc41'`],
  ])('%j is %s', (value, printed) => {
    expect(formatted(value)).toBe(printed);
    expect(evaluate(formatted(value))).toBe(value);
  });
});
