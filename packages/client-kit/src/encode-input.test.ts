import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { encodeInput } from './encode-input.ts';
import { EncodingError } from './errors.ts';
import type { WireShape, WireShapes, WireType } from './wire-shape.ts';

const shapes = {
  Request: {
    properties: {
      flag: { ref: 'Flag' },
      env: { ref: 'Env' },
      prices: { items: 'decimal' },
      children: { items: { ref: 'Request' } },
      'a/b~c': 'integer',
    },
  },
  Flag: 'boolean',
  Env: { properties: { offset: 'integer' } },
} as const satisfies WireShapes;
const request = { ref: 'Request' } as const;

const encode = (value: unknown, shape: WireShape | undefined = request) => encodeInput(value, shape, shapes);

function refusal(call: () => unknown): EncodingError {
  try {
    call();
  } catch (error) {
    if (error instanceof EncodingError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}

test.each<[WireType, unknown, string]>([
  ['boolean', true, 'true'],
  ['boolean', false, 'false'],
  ['integer', 20, '20'],
  ['integer', -0, '0'],
  ['integer', Number.MAX_SAFE_INTEGER, '9007199254740991'],
  ['integer', 123456789012345678901234567890n, '123456789012345678901234567890'],
  ['decimal', 12.5, '12.5'],
  ['decimal', 0.1 + 0.2, '0.30000000000000004'],
  ['decimal', -0, '0'],
  ['datetime', new Date('2019-11-27T12:01:01+08:00'), '2019-11-27T04:01:01Z'],
  ['datetime', new Date('2019-11-27T04:01:01.5Z'), '2019-11-27T04:01:01.500Z'],
  ['url', new URL('https://shop.example/ä?x=1'), 'https://shop.example/%C3%A4?x=1'],
  ['url', new URL('wallet-app:approve'), 'wallet-app:approve'],
  ['json', { a: [1, true, null, 'x'], b: undefined, c: { d: 1.5 } }, '{"a":[1,true,null,"x"],"c":{"d":1.5}}'],
])('%s: %o is sent as %s', (type, value, wire) => {
  expect(encode(value, type)).toBe(wire);
});

test.each<[WireType, unknown, RegExp]>([
  ['integer', NaN, /found NaN/],
  ['integer', Infinity, /found Infinity/],
  ['integer', 0.5, /a safe integer.*found a number/],
  ['integer', 2 ** 53, /bigint/],
  ['integer', true, /found a boolean/],
  ['decimal', NaN, /found NaN/],
  ['decimal', -Infinity, /found -Infinity/],
  ['decimal', 1e21, /exponent/],
  ['decimal', 1e-7, /exponent/],
  ['decimal', 1n, /found a bigint/],
  ['boolean', 1, /a boolean, "true" or "false", found a number/],
  ['boolean', null, /found null/],
  ['datetime', new Date(NaN), /a valid Date.*found a Date/],
  ['datetime', new Date('+010000-01-01T00:00:00Z'), /of the years 0 to 9999/],
  ['datetime', 1574827261, /found a number/],
  ['url', { href: 'https://shop.example' }, /found an object/],
  ['json', [1], /a plain object or its JSON text, found an array/],
  ['json', 1, /found a number/],
])('%s: %o is refused', (type, value, message) => {
  const error = refusal(() => encode(value, type));
  expect(error.code).toBe('ENCODING');
  expect(error.message).toMatch(message);
});

test('plain objects are those of any realm, and those without a prototype', () => {
  const foreign = runInNewContext('({ env: { offset: 1n } })') as object;
  expect(encode(foreign)).toEqual({ env: { offset: '1' } });
  expect(encode(Object.assign(Object.create(null), { flag: true }))).toEqual({ flag: 'true' });
});

test('what cannot be printed is refused like all else', () => {
  const unprintable = { toString: () => expect.fail('its code was run') };
  for (const value of [Object.create(null), unprintable, { [Symbol.toPrimitive]: unprintable.toString }]) {
    for (const type of ['integer', 'decimal', 'boolean', 'datetime', 'url'] as const) {
      expect(refusal(() => encode(value, type)).message).toMatch(/found an object/);
    }
  }
});

test('JSON text takes only what JSON has', () => {
  expect(refusal(() => encode({ a: { b: NaN } }, 'json')).pointer).toBe('/a/b');
  expect(refusal(() => encode({ a: new Date() }, 'json')).pointer).toBe('/a');
  expect(refusal(() => encode({ a: 1n }, 'json')).pointer).toBe('/a');
  expect(refusal(() => encode({ a: [undefined] }, 'json')).pointer).toBe('/a/0');
});

test('natives are found through members, arrays and references', () => {
  const given = { flag: true, env: { offset: 480 }, prices: [1.5, '2'], children: [{ flag: false, plain: 'x' }] };
  expect(encode(given)).toEqual({
    flag: 'true',
    env: { offset: '480' },
    prices: ['1.5', '2'],
    children: [{ flag: 'false', plain: 'x' }],
  });
  expect(given.flag).toBe(true);
});

test('strings pass as they are, wherever they stand', () => {
  const given = { flag: 'maybe', env: 'x', other: ['ä', '\u{1F600}'] };
  expect(encode(given)).toEqual(given);
});

test('members that are undefined are dropped, a body that is none stays none', () => {
  expect(Object.keys(encode({ flag: undefined, other: undefined, plain: 'x' }) as object)).toEqual(['plain']);
  expect(encode(undefined)).toBeUndefined();
});

test.each<[string, unknown, RegExp]>([
  ['a number', 5, /expected text.*found a number/],
  ['a bigint', 5n, /expected text.*found a bigint/],
  ['a boolean', true, /expected text.*found a boolean/],
  ['a Date', new Date(0), /expected text.*found a Date/],
  ['a URL', new URL('https://shop.example'), /expected text.*found a URL/],
  ['null', null, /found null.*leave it out/],
  ['a Map', new Map(), /a plain object, found a Map/],
  ['an object with a JSON form of its own', { toJSON: () => 'x' }, /plain object/],
  [
    'an object of a class',
    new (class Amount {
      get value() {
        return '1';
      }
    })(),
    /found a Amount/,
  ],
  ['an object that inherits', Object.create({ value: '1' }), /found an object/],
  ['a function', () => 'x', /a function/],
])('%s where the shape has none is refused with a hint', (_, value, message) => {
  const error = refusal(() => encode({ env: { plain: value } }));
  expect(error.pointer).toBe('/env/plain');
  expect(error.message).toMatch(message);
});

test('scalars outside the shape go as they are in a body which has such', () => {
  const given = { flag: true, count: 5, ratio: 0.5, on: false, none: null };
  const encoded = encodeInput(given, request, shapes, { jsonScalars: true });
  expect(encoded).toEqual({ ...given, flag: 'true' });
  expect(refusal(() => encodeInput({ count: NaN }, request, shapes, { jsonScalars: true })).message).toMatch(
    /what JSON has, found NaN/,
  );
});

test('a hole in a list is refused, not sent as null', () => {
  expect(refusal(() => encode({ prices: [1, undefined] })).pointer).toBe('/prices/1');
  // eslint-disable-next-line no-sparse-arrays
  expect(refusal(() => encode({ other: ['x', , 'y'] })).pointer).toBe('/other/1');
});

test('what holds itself is refused; what merely stands twice is not', () => {
  const loop: { env?: unknown } = {};
  loop.env = { loop: [loop] };
  expect(refusal(() => encode(loop)).pointer).toBe('/env/loop/0');
  const twice = { offset: 1 };
  expect(encode({ env: twice, children: [{ env: twice }] })).toEqual({
    env: { offset: '1' },
    children: [{ env: { offset: '1' } }],
  });
});

test('the pointer escapes names, and the message says the place but no value', () => {
  const error = refusal(() => encode({ 'a/b~c': 4111111111111111.5 }));
  expect(error.pointer).toBe('/a~1b~0c');
  expect(error.message).toMatch(/^\/a~1b~0c: expected a safe integer/);
  expect(error.message).not.toContain('4111');
  expect(refusal(() => encode(5, undefined)).message).toMatch(/^The body: /);
});

test('names which every object inherits are names like others', () => {
  const given = JSON.parse('{"constructor": "x", "toString": "y", "__proto__": {"polluted": "z"}}') as object;
  const encoded = encode(given);
  expect(JSON.stringify(encoded)).toBe(JSON.stringify(given));
  expect(encoded).not.toHaveProperty('polluted');
  expect(encode({ a: 'x' }, { ref: 'constructor' })).toEqual({ a: 'x' });
});
