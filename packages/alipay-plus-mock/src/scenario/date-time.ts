export const second = 1000;
const offset = 8 * 60 * 60 * second;
export const day = 24 * 60 * 60 * second;

/** The last time that has a year of four digits. */
const latest = Date.UTC(9999, 11, 31, 23, 59, 59);

/** ISO 8601 to the second in UTC+8, the time zone of the documents' examples. @param time epoch milliseconds */
export const formatTime = (time: number): string =>
  new Date(Math.min(time + offset, latest)).toISOString().replace(/\.\d+Z$/, '+08:00');

/** `20260115`: the day in UTC+8, with which the ids of payments begin in the contract's examples. */
export const formatDay = (time: number): string => formatTime(time).slice(0, 10).replaceAll('-', '');

/** Until when a payment made at `time` can be canceled: 00:15 (UTC+8) on the following day. */
export const cancelableUntil = (time: number): number =>
  Math.floor((time + offset) / day) * day - offset + day + 15 * 60 * 1000;

/** Until when it can be refunded: 365 days, as one document has it; another says a year. */
export const refundableUntil = (time: number): number => time + 365 * day;
