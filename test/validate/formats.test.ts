import addFormats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { date, dateTime, int32, int64, uri, type Format } from '@countersign/client-kit/validate';
import { describe, expect, test } from 'vitest';
import { createRandom } from './mutations.ts';

const ajv = new Ajv2020({ strict: false });
addFormats.default(ajv);
const theirs = ({ name }: Format): ((value: unknown) => boolean) => ajv.compile({ format: name });
const ours =
  ({ test: isSound }: Format) =>
  (value: unknown): boolean =>
    isSound(value as never);

const seeds: readonly (readonly [Format, readonly string[], pieces: string])[] = [
  [
    date,
    ['2024-02-29', '2023-02-29', '1900-02-29', '2000-02-29', '0000-01-01', '0004-02-29', '9999-12-31', '2024-04-31'],
    '019-/ ',
  ],
  [
    dateTime,
    [
      ...['2024-02-29T12:00:00Z', '2024-02-29t12:00:00.123z', '2024-02-29 12:00:00+0800', '2024-02-29T12:00:00-08'],
      ...['2024-02-29T23:59:60Z', '2024-03-01T07:59:60+08:00', '2024-02-28T18:29:60-05:30', '2024-02-29T23:58:60Z'],
      ...['2024-02-29T00:29:60-23:30', '2024-02-29T00:29:60+00:30', '2024-02-29T12:00:00', '2024-02-29T12:00Z'],
    ],
    '0159-+:.TtZz ',
  ],
  [
    uri,
    [
      ...[
        'https://shop.example/a/b;c?d=e&f#g/h?i',
        'http://user:pass%20word@host.example:8080',
        'shop:',
        'shop:/',
        'a:b',
      ],
      ...[
        'wallet-app+x.1:approve',
        'urn:isbn:0451450523',
        'http://127.0.0.1',
        'http://',
        'file:///etc',
        'a:/b//c',
        'a:?q',
      ],
      ...[
        'http://ä.example',
        'http://a b',
        'http://a/%zz',
        '//host',
        'http:///',
        'a://b@c@d',
        '1a:b',
        'javascript:alert(1)',
      ],
    ],
    'a1:/?#@%2f.-_~!$&()*+,;= "<>\\^`{|}',
  ],
];

describe.each(seeds)('$name', (format, texts, pieces) => {
  test('has the verdict of ajv-formats, also after changes at random', () => {
    const random = createRandom(11);
    const at = (length: number): number => Math.floor(random() * (length + 1));
    const changed = (text: string): string => {
      const start = at(text.length);
      const end = Math.min(text.length, start + at(2));
      return text.slice(0, start) + (pieces[at(pieces.length)] ?? '') + text.slice(end);
    };
    const all = texts.flatMap((text) => [
      text,
      ...Array.from({ length: 400 }, () => changed(random() < 0.5 ? changed(text) : text)),
    ]);
    const isTheirs = theirs(format);
    const differing = all.filter((text) => ours(format)(text) !== isTheirs(text));
    // A leap second after midnight is one for nobody else.
    expect(differing.filter((text) => !/^.{11}2[4-9]:/.test(text))).toEqual([]);
    expect(new Set(all.map(ours(format))).size).toBe(2);
  });
});

test.each([int32, int64])('$name', (format) => {
  const values = [0, -1, 1.5, 2 ** 31, 2 ** 31 - 1, -(2 ** 31), -(2 ** 31) - 1, 2 ** 53, 1e20];
  expect(values.map(ours(format))).toEqual(values.map(theirs(format)));
});

test('an address in brackets is judged by the URL of the platform', () => {
  const texts = [
    'http://[::1]:80/a',
    'http://[2001:db8::7]',
    'http://[::ffff:127.0.0.1]',
    'http://[1::2::3]',
    'http://[x]',
    'http://[]',
  ];
  expect(texts.map(ours(uri))).toEqual([true, true, true, false, false, false]);
  expect(texts.map(theirs(uri))).toEqual([true, true, true, false, false, false]);
});

test('a text made to be slow is judged at once', () => {
  const long = ['a', '%', '/', '@', ':', '-', '/a', 'a@', '%41'].map((piece) => `http://${piece.repeat(50_000)}"`);
  for (const text of long) expect(ours(uri)(text)).toBe(false);
  expect(ours(dateTime)(`2024-01-01T00:00:00.${'0'.repeat(100_000)}`)).toBe(false);
});
