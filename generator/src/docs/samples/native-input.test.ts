import { expect, test } from 'vitest';
import type { WireShape } from '../../model/model.ts';
import { toNativeInput } from './native-input.ts';

const shapes = new Map<string, WireShape>([
  ['Amount', { properties: { value: 'integer' } }],
  ['Node', { properties: { next: { ref: 'Node' }, open: 'boolean' } }],
  ['Circle', { ref: 'Circle' }],
]);
const native = (body: unknown, shape: WireShape) => toNativeInput(body, shape, shapes);

test.each([
  ['100', 'integer', 100],
  ['-7', 'integer', -7],
  ['9007199254740993', 'integer', '9007199254740993'],
  ['007', 'integer', '007'],
  ['1.5', 'integer', '1.5'],
  ['2.50', 'decimal', '2.50'],
  ['2.5', 'decimal', 2.5],
  ['0.0000001', 'decimal', '0.0000001'],
  ['Infinity', 'decimal', 'Infinity'],
  ['', 'integer', ''],
  ['true', 'boolean', true],
  ['false', 'boolean', false],
  ['TRUE', 'boolean', 'TRUE'],
  ['{"a":[1]}', 'json', { a: [1] }],
  ['{ "a": 1 }', 'json', '{ "a": 1 }'],
  ['[1]', 'json', '[1]'],
  ['{', 'json', '{'],
  ['2024-06-11T10:45:00+08:00', 'datetime', '2024-06-11T10:45:00+08:00'],
  ['https://shop.example', 'url', 'https://shop.example'],
] as const)('%j of wire type %s is %j', (text, type, value) => {
  expect(native(text, type)).toEqual(value);
});

test('follows members, items and references, and leaves the rest', () => {
  const shape: WireShape = { properties: { amounts: { items: { ref: 'Amount' } }, root: { ref: 'Node' } } };
  const body = {
    amounts: [{ currency: 'USD', value: '1' }],
    root: { open: 'true', next: { open: 'false' } },
    count: '1',
    toString: '1',
  };
  expect(native(body, shape)).toEqual({
    amounts: [{ currency: 'USD', value: 1 }],
    root: { open: true, next: { open: false } },
    count: '1',
    toString: '1',
  });
});

test('what is not of the shape stays', () => {
  expect(native('text', { ref: 'Amount' })).toBe('text');
  expect(native({ value: ['1'] }, { ref: 'Amount' })).toEqual({ value: ['1'] });
  expect(native({ a: '1' }, { ref: 'Circle' })).toEqual({ a: '1' });
  expect(native(3, 'integer')).toBe(3);
});
