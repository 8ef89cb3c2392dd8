import { expect, test } from 'vitest';

import { derChildren, readDer } from './der.ts';

const bytes = (hex: string): Uint8Array => new Uint8Array(Buffer.from(hex.replaceAll(' ', ''), 'hex'));

test('reads elements one after the other', () => {
  expect(readDer(bytes('02 01 05 04 02 aabb'))).toEqual([
    { tag: 0x02, content: bytes('05') },
    { tag: 0x04, content: bytes('aabb') },
  ]);
});

test('reads long lengths', () => {
  const [element] = readDer(bytes(`30 82 0100 ${'00'.repeat(256)}`)) ?? [];
  expect(element?.content.length).toBe(256);
});

test.each([
  ['a tag alone', '30'],
  ['a length past the end', '30 05 00'],
  ['a long length that is cut', '30 82 01'],
  ['an indefinite length', '30 80 00 00'],
  ['a length of five octets', '30 85 00 00 00 00 01 00'],
  ['a second element that is cut', '02 01 05 04'],
])('refuses %s', (_, hex) => {
  expect(readDer(bytes(hex))).toBeUndefined();
});

test('only sequences have children', () => {
  expect(derChildren({ tag: 0x30, content: bytes('05 00') })).toEqual([{ tag: 0x05, content: bytes('') }]);
  expect(derChildren({ tag: 0x04, content: bytes('05 00') })).toEqual([]);
  expect(derChildren({ tag: 0x30, content: bytes('05 01') })).toEqual([]);
  expect(derChildren(undefined)).toEqual([]);
});
