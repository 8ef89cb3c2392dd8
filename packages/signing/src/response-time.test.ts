import { describe, expect, test } from 'vitest';

import { assertRecent, parseTime } from './response-time.ts';

describe('reads', () => {
  test.each([
    ['2019-04-04T14:08:56+05:30', '2019-04-04T08:38:56.000Z'],
    ['2019-04-04T14:08:56Z', '2019-04-04T14:08:56.000Z'],
    ['2019-04-04T14:08:56-08:00', '2019-04-04T22:08:56.000Z'],
    ['2019-09-04T13:41:39+0800', '2019-09-04T05:41:39.000Z'],
    ['2025-02-20T08:51:49.09Z', '2025-02-20T08:51:49.090Z'],
    ['2025-02-20T08:51:49.123456789+08:00', '2025-02-20T00:51:49.123Z'],
    ['1685599933871', '2023-06-01T06:12:13.871Z'],
  ])('%s', (text, instant) => {
    expect(parseTime(text)).toBe(Date.parse(instant));
  });
});

describe('does not read', () => {
  test.each([
    ['no offset', '2019-04-04T14:08:56'],
    ['no seconds', '2019-04-04T14:08Z'],
    ['a date', '2019-04-04'],
    ['a blank for T', '2019-08-28 00:13:29+08:00'],
    ['the HTTP form', 'Thu, 04 Apr 2019 08:38:56 GMT'],
    ['month 13', '2019-13-04T14:08:56Z'],
    ['hour 25', '2019-04-04T25:08:56Z'],
    ['text behind it', '2019-04-04T14:08:56Z.{"a":1}'],
    ['text before it', 'x1685599933871'],
    ['a fraction of milliseconds', '1685599933871.5'],
    ['a sign', '-1685599933871'],
    ['an exponent', '1e12'],
    ['nothing', ''],
  ])('%s', (_, text) => {
    expect(parseTime(text)).toBeNaN();
  });
});

describe('holds the tolerance', () => {
  const now = 1_685_599_933_871;
  const tolerance = { past: 1000, future: 1000 };
  const invalid = expect.objectContaining({ code: 'RESPONSE_TIME_INVALID' });

  test.each([now - 1000, now, now + 1000])('%d is near enough', (time) => {
    expect(assertRecent(String(time), now, tolerance)).toBe(String(time));
  });

  test.each([
    [now - 1001, /1 s behind/],
    [now + 1001, /1 s ahead of/],
    [now - 3_600_000, /3600 s behind/],
    // Seconds taken for milliseconds are a day in 1970.
    [Math.trunc(now / 1000), /behind/],
  ])('%d is not', (time, message) => {
    expect(() => assertRecent(String(time), now, tolerance)).toThrow(invalid);
    expect(() => assertRecent(String(time), now, tolerance)).toThrow(message);
  });

  test('a missing or unreadable time, or a clock that gives no number, is never recent', () => {
    expect(() => assertRecent(null, now, tolerance)).toThrow(invalid);
    expect(() => assertRecent('', now, tolerance)).toThrow(invalid);
    expect(() => assertRecent('yesterday', now, tolerance)).toThrow(invalid);
    expect(() => assertRecent(String(now), Number.NaN, tolerance)).toThrow(invalid);
  });

  test('one for the past, another for the future', () => {
    const uneven = { past: 5000, future: 1000 };
    expect(assertRecent(String(now - 5000), now, uneven)).toBeDefined();
    expect(() => assertRecent(String(now + 1001), now, uneven)).toThrow(/; 1 s are allowed/);
    expect(() => assertRecent(String(now - 5001), now, uneven)).toThrow(/; 5 s are allowed/);
  });

  test('a header that came twice is refused, also when both say the same', () => {
    expect(() => assertRecent(`${now}, ${now}`, now, tolerance)).toThrow(/not one/);
  });
});
