import { expect, test } from 'vitest';

import { decodeBase64, decodeBase64Url, encodeBase64 } from './base64.ts';

test('reads what it writes, for every byte value and length', () => {
  for (let length = 0; length < 260; length += 1) {
    const bytes = Uint8Array.from({ length }, (_, index) => 255 - (index % 256));
    expect(decodeBase64(encodeBase64(bytes))).toEqual(bytes);
    expect(encodeBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
  }
});

test.each([
  ['URL-safe alphabet', '-_-_'],
  ['missing padding', 'QQ'],
  ['half the padding', 'QQ='],
  ['padding without need', 'QUJD='],
  ['white space', 'QU JD'],
  ['line feed', 'QUJD\n'],
  ['left-over bits', 'QR=='],
  ['other characters', 'QU!D'],
  ['beyond Latin-1', 'QUJ東'],
])('refuses %s', (_, text) => {
  expect(decodeBase64(text)).toBeUndefined();
});

test('URL-safe: reads what Node writes, padded or not, for every byte value and length', () => {
  for (let length = 1; length < 260; length += 1) {
    const bytes = Uint8Array.from({ length }, (_, index) => 255 - (index % 256));
    const text = Buffer.from(bytes).toString('base64url');
    expect(decodeBase64Url(text)).toEqual(bytes);
    expect(decodeBase64Url(text.padEnd(Math.ceil(text.length / 4) * 4, '='))).toEqual(bytes);
  }
});

test.each([
  ['standard alphabet', '+_-_'],
  ['half the padding', 'QQ='],
  ['a letter too many', 'QUJDQ'],
  ['white space', 'QU JD'],
  ['left-over bits', 'QR'],
])('URL-safe: refuses %s', (_, text) => {
  expect(decodeBase64Url(text)).toBeUndefined();
});

test('a text of megabytes is judged, not an overflow of the stack', () => {
  expect(decodeBase64('A'.repeat(4_000_000))?.length).toBe(3_000_000);
  expect(decodeBase64(`${'A'.repeat(4_000_000)}!`)).toBeUndefined();
});

test('the same bytes are written where the platform has its own way', () => {
  const bytes = Object.assign(new Uint8Array([1]), { toBase64: () => 'by the platform' });
  expect(encodeBase64(bytes)).toBe('by the platform');
});
