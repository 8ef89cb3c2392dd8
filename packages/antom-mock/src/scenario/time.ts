export const second = 1000;
export const minute = 60 * second;
export const day = 24 * 60 * minute;

/** The last time that has a year of four digits. */
const latest = Date.UTC(9999, 11, 31, 23, 59, 59);

/** ISO 8601 to the second with a numeric offset, as the documents show times. */
export const formatTime = (epochMilliseconds: number): string =>
  new Date(Math.min(epochMilliseconds, latest)).toISOString().replace(/\.\d+Z$/, '+00:00');

/** `20240611`, as ids begin. */
export const dateDigits = (epochMilliseconds: number): string =>
  new Date(epochMilliseconds).toISOString().slice(0, 10).replaceAll('-', '');

/** A time of a request; nothing for one that the clock here does not know, as a leap second. */
export function parseTime(text: string | undefined): number | undefined {
  const time = text === undefined ? Number.NaN : Date.parse(text);
  return Number.isNaN(time) ? undefined : time;
}

/** That many years later, on the same day of the year. */
export function addYears(epochMilliseconds: number, years: number): number {
  const time = new Date(epochMilliseconds);
  return time.setUTCFullYear(time.getUTCFullYear() + years);
}
