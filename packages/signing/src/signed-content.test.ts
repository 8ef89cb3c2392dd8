import { expect, test } from 'vitest';

import { signedContent, type SignedMessage } from './signed-content.ts';

const message: SignedMessage = {
  method: 'POST',
  path: '/ams/api/v1/payments/pay?a=b',
  clientId: 'T_111222333',
  time: '1685599933871',
  body: '{"a":"1"}',
};
const textOf = (change: Partial<SignedMessage>): string =>
  Buffer.from(signedContent({ ...message, ...change })).toString();

test('is method, path, client id, time and body', () => {
  expect(textOf({})).toBe('POST /ams/api/v1/payments/pay?a=b\nT_111222333.1685599933871.{"a":"1"}');
});

test('has the method in capitals', () => {
  expect(textOf({ method: 'post' })).toBe(textOf({}));
});

test('ends with a dot when there is no body', () => {
  expect(textOf({ body: '' })).toMatch(/1685599933871\.$/);
});

test('takes bytes as they are and text as UTF-8', () => {
  const bytes = new Uint8Array([0xff, 0x00, 0x0a, 0xef, 0xbb, 0xbf]);
  expect(signedContent({ ...message, body: bytes }).slice(-6)).toEqual(bytes);
  expect(signedContent({ ...message, body: 'é東' }).slice(-5)).toEqual(new Uint8Array([0xc3, 0xa9, 0xe6, 0x9d, 0xb1]));
});

test.each(['method', 'path', 'clientId', 'time'] as const)('refuses a line break in %s', (member) => {
  for (const lineBreak of ['\n', '\r', '\r\n']) {
    const broken = { ...message, [member]: `secret${lineBreak}x` };
    expect(() => signedContent(broken)).toThrow(expect.objectContaining({ code: 'HEADER_VALUE_INVALID' }));
    expect(() => signedContent(broken)).not.toThrow(/secret/);
  }
});

// Separators of lines in Unicode are none in HTTP.
test.each(['/plain', '/é/東/😀', '/\u2028'])('is the same for bytes as for their text, after the path %j', (path) => {
  const text = '{"a":"東"}';
  const bytes = signedContent({ ...message, path, body: new TextEncoder().encode(text) });
  expect(bytes).toEqual(signedContent({ ...message, path, body: text }));
  expect(Buffer.from(bytes).toString()).toBe(`POST ${path}\nT_111222333.1685599933871.${text}`);
});
