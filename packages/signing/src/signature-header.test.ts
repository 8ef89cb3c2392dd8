import { expect, test } from 'vitest';

import { formatSignatureHeader, parseSignatureHeader } from './signature-header.ts';

const signature = new Uint8Array([0xfb, 0xef, 0xff, 0x01]); // `++//AQ==`

test('writes what the SDKs write', () => {
  expect(formatSignatureHeader({ algorithm: 'RSA256', keyVersion: '2', signature })).toBe(
    'algorithm=RSA256,keyVersion=2,signature=%2B%2B%2F%2FAQ%3D%3D',
  );
});

test('a key version may be left out', () => {
  const header = 'algorithm=RSA256,signature=%2B%2B%2F%2FAQ%3D%3D';
  expect(parseSignatureHeader(header)).toEqual({ algorithm: 'RSA256', signature });
  expect(formatSignatureHeader({ algorithm: 'RSA256', signature })).toBe(header);
});

test.each([
  ['as written', 'algorithm=RSA256,keyVersion=2,signature=%2B%2B%2F%2FAQ%3D%3D'],
  ['as the documents print it', 'algorithm=RSA256, keyVersion=2, signature=%2B%2B%2F%2FAQ%3D%3D'],
  ['bare, + staying +', 'algorithm=RSA256,keyVersion=2,signature=++//AQ=='],
  ['in any order and case', 'SIGNATURE=++//AQ==,keyversion=2,Algorithm=RSA256'],
])('reads it %s', (_, header) => {
  expect(parseSignatureHeader(header)).toEqual({ algorithm: 'RSA256', keyVersion: '2', signature });
});

test('does not repeat the header in the error', () => {
  for (const header of [
    'sEcReT',
    'algorithm=RSA256,keyVersion=1,signature=sEcReT',
    'sEcReT=1,sEcReT=2',
    'signature=sEcReT%',
  ]) {
    expect(() => parseSignatureHeader(header)).toThrow(expect.objectContaining({ code: 'SIGNATURE_MALFORMED' }));
    expect(() => parseSignatureHeader(header)).not.toThrow(/sEcReT/);
  }
});

test.each(['', 'v2', '..', '../../x', 'constructor', '-1', '1234567890'])('refuses the key version %j', (version) => {
  expect(() => parseSignatureHeader(`algorithm=RSA256,keyVersion=${version},signature=AAAA`)).toThrow(/"keyVersion"/);
});

test('reads nothing from the prototype', () => {
  expect(() => parseSignatureHeader('__proto__=x,constructor=y')).toThrow(/"algorithm" is missing/);
});

test.each(['', '1,signature=x', '1\r\nx-injected: 1', 'a b', '%31', 'é', 'v2', '../2', '1234567890'])(
  'refuses to write the key version %j',
  (keyVersion) => {
    expect(() => formatSignatureHeader({ algorithm: 'RSA256', keyVersion, signature })).toThrow(
      expect.objectContaining({ code: 'HEADER_VALUE_INVALID' }),
    );
  },
);
