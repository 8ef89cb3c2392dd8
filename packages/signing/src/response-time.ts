import { SigningError } from './errors.ts';
import type { TimeTolerance } from './options.ts';

// Strict, and not only for tidiness: time and body meet at a dot in the signed text, and a looser form would let bytes
// move from one to the other under the same signature.
const isoTime = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(\.\d{1,9})?(Z|[+-]\d\d:?\d\d)$/;
const epochMilliseconds = /^\d{1,15}$/;

/**
 * Epoch milliseconds of a time header: ISO 8601 with seconds and an offset (Antom's API fundamentals for
 * `response-time`; the offset also without its colon, as in some of its samples) or epoch milliseconds as digits
 * (`request-time` since 2023). `undefined` for anything else.
 */
export function parseTime(text: string): number | undefined {
  if (epochMilliseconds.test(text)) return Number(text);
  const [, seconds, fraction = '', offset] = isoTime.exec(text) ?? [];
  if (seconds === undefined || offset === undefined) return undefined;
  // Only milliseconds and an offset with a colon are read alike by every engine.
  const milliseconds = fraction === '' ? '' : fraction.padEnd(4, '0').slice(0, 4);
  const time = Date.parse(`${seconds}${milliseconds}${offset.replace(/(\d\d)(\d\d)$/, '$1:$2')}`);
  return Number.isNaN(time) ? undefined : time;
}

/**
 * The header's text when it is a time near enough to `now`, epoch milliseconds.
 *
 * @throws {SigningError} `RESPONSE_TIME_INVALID`
 */
export function assertRecent(text: string | null, now: number, { past, future }: TimeTolerance): string {
  if (text === null || text === '') throw invalid('The answer has no response time.');
  const time = parseTime(text);
  if (time === undefined)
    throw invalid('The response time is not one ISO 8601 time with offset, nor epoch milliseconds.');
  const ahead = time - now;
  // Written so that a NaN from the caller's clock fails too.
  if (ahead >= -past && ahead <= future) return text;
  const allowed = ahead < 0 ? past : future;
  throw invalid(
    `The response time is ${Math.round(Math.abs(ahead) / 1000)} s ${ahead < 0 ? 'behind' : 'ahead of'} this machine's ` +
      `clock; ${allowed / 1000} s are allowed. Is the clock right? If it is, an old answer may have been replayed.`,
  );
}

function invalid(message: string): SigningError {
  return new SigningError('RESPONSE_TIME_INVALID', message);
}
