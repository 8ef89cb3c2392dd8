import { expect, test } from 'vitest';

import { decodeBase64, encodeBase64 } from './base64.ts';

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
