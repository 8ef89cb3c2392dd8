/** A `format` that is checked. Values of another kind than it speaks of pass. */
export interface Format {
  readonly name: string;
  readonly kind: 'string' | 'number';
  readonly test: (value: never) => boolean;
}

/** In minutes. */
const day = 24 * 60;

const isDate = (text: string): boolean => {
  const [, year = 0, month = 0, date = 0] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text)?.map(Number) ?? [];
  // Day 0 is the last of the month before. A leap year of the same kind stands for the year, as Date moves the first hundred.
  return date > 0 && month > 0 && month < 13 && date <= new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
};

const isTime = (text: string): boolean => {
  const parts = /^(\d\d):(\d\d):(\d\d)(?:\.\d+)?(?:z|([+-]\d\d)(?::?(\d\d))?)$/i.exec(text);
  const [hour = 24, minute = 0, second = 0, offset = 0, minutes = 0] = (parts ?? [])
    .slice(1)
    .map((part) => Number(part ?? 0));
  if (hour > 23 || minute > 59 || Math.abs(offset) > 23 || minutes > 59) return false;
  // A leap second comes at the end of a day in UTC. The minutes of an offset have its sign, also beside `-00`.
  const sign = parts?.[4]?.startsWith('-') ? -1 : 1;
  const utc = hour * 60 + minute - offset * 60 - sign * minutes;
  return second < 60 || (second === 60 && (utc + 2 * day) % day === day - 1);
};

/** A day of the calendar, RFC 3339. */
export const date: Format = { name: 'date', kind: 'string', test: isDate };

/** A point in time, RFC 3339; with a blank for the `T` and an offset without its colon or minutes let pass too, as ajv-formats does. */
export const dateTime: Format = {
  name: 'date-time',
  kind: 'string',
  test(text: string) {
    const [date = '', time = '', ...rest] = text.split(/t|\s/i);
    return rest.length === 0 && isDate(date) && isTime(time);
  },
};

const character = "[a-z\\d\\-._~!$&'()*+,;=:@]|%[\\da-f]{2}";

// Scheme; then an authority with its path, or a path that has something in it; query; fragment.
const uriParts = new RegExp(
  `^[a-z][a-z\\d+\\-.]*:(?:/?/(?:(?:(?!@)(?:${character}))*@)?(?:(\\[[^\\]]*\\])|(?:(?![:@])(?:${character}))*)(?::\\d*)?(?:/(?:${character})*)*` +
    `|/?(?:${character})+(?:/(?:${character})*)*)(?:\\?(?:${character}|[/?])*)?(?:#(?:${character}|[/?])*)?$`,
  'i',
);

/** A URI with its scheme, RFC 3986. An IP address in brackets is judged by the platform's own URL. */
export const uri: Format = {
  name: 'uri',
  kind: 'string',
  test(text: string) {
    const [all, address] = uriParts.exec(text) ?? [];
    return all !== undefined && (address === undefined || URL.canParse(`http://${address}`));
  },
};

/** A whole number of 32 bits. */
export const int32: Format = {
  name: 'int32',
  kind: 'number',
  test: (value: number) => Number.isInteger(value) && value >= -(2 ** 31) && value < 2 ** 31,
};

/** A whole number. */
export const int64: Format = { name: 'int64', kind: 'number', test: (value: number) => Number.isInteger(value) };
