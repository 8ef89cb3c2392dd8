const userinfo = String.raw`(?:[\w.~!$&'()*+,;=:-]|%[\da-f]{2})*@`;
const host = String.raw`(?:\[[\da-f:.]+\]|(?:[\w.~!$&'()*+,;=-]|%[\da-f]{2})*)`;
const pathCharacters = String.raw`(?:[\w.~!$&'()*+,;=:@/-]|%[\da-f]{2})*`;
const tail = String.raw`(?:[\w.~!$&'()*+,;=:@/?-]|%[\da-f]{2})*`;
const uri = new RegExp(
  String.raw`^[a-z][a-z\d+.-]*:(?://(?:${userinfo})?${host}(?::\d*)?(?=[/?#]|$)|(?!//))${pathCharacters}(?:\?${tail})?(?:#${tail})?$`,
  'i',
);

/** An absolute URI by RFC 3986: with a scheme, and with no character that has to be percent-encoded. */
export const isUri = (text: string): boolean => uri.test(text);

/** The documents' form of a date and time: ISO 8601 to the second, fractions allowed, with an offset from UTC. */
export const dateTime = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.\d+)?(?:Z|([+-])(\d{2}):(\d{2}))$/;

/** Whether a text of the form `dateTime` names a moment of the calendar. */
export function isMoment(text: string): boolean {
  const found = dateTime.exec(text);
  if (!found) return false;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = found.slice(1, 7).map(Number);
  const [offsetHour = 0, offsetMinute = 0] = found.slice(8).map((part: string | undefined) => Number(part ?? 0));
  if (month < 1 || month > 12 || day < 1 || day > daysOf(year, month)) return false;
  if (hour > 23 || minute > 59 || offsetHour > 23 || offsetMinute > 59) return false;
  if (second <= 59) return true;
  // A leap second is the last of a day in UTC.
  const sign = found[7] === '-' ? -1 : 1;
  const inUtc = (hour - sign * offsetHour) * 60 + minute - sign * offsetMinute;
  return second === 60 && (inUtc + 1440) % 1440 === 1439;
}

const daysOf = (year: number, month: number): number => new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();

/** Milliseconds as digits, or ISO 8601 with offset: the two forms of request-time. Ten digits would be seconds. */
export const isRequestTime = (text: string): boolean => /^[1-9]\d{12}$/.test(text) || isMoment(text);

const utcPlus8 = 8 * 60 * 60 * 1000;

/** ISO 8601 to the second in UTC+8, the time zone of the documents' examples. @param time epoch milliseconds */
export const formatTime = (time: number): string =>
  new Date(time + utcPlus8).toISOString().replace(/\.\d+Z$/, '+08:00');

/** The last moment at which a payment made at `time` can be canceled: 00:15 in UTC+8 on the following day. */
export function endOfCancelling(time: number): number {
  const day = 24 * 60 * 60 * 1000;
  const startOfDay = Math.floor((time + utcPlus8) / day) * day - utcPlus8;
  return startOfDay + day + 15 * 60 * 1000;
}
