import { SigningError } from './errors.ts';
import type { TimeTolerance } from './options.ts';

// Strict, and not only for tidiness: time and body meet at a dot in the signed text, and a looser form would let bytes
// move from one to the other under the same signature.
const isoTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:?\d\d)$/;

/**
 * Epoch milliseconds of a time header: ISO 8601 with seconds and an offset (Antom's API fundamentals for
 * `response-time`; the offset also without its colon, as in some of its samples) or epoch milliseconds as digits
 * (`request-time` since 2023). `NaN` for anything else.
 */
export function parseTime(text: string): number {
  if (/^\d{1,15}$/.test(text)) return Number(text);
  if (!isoTime.test(text)) return NaN;
  // Only milliseconds and an offset with a colon are read alike by every engine.
  const milliseconds = text.replace(/\.\d+/, (fraction) => fraction.padEnd(4, '0').slice(0, 4));
  return Date.parse(milliseconds.replace(/(\d\d)(\d\d)$/, '$1:$2'));
}

/**
 * The header's text when it is a time near enough to `now`, epoch milliseconds.
 *
 * @throws {SigningError} `RESPONSE_TIME_INVALID`
 */
export function assertRecent(text: string | null, now: number, { past, future }: TimeTolerance): string {
  const ahead = parseTime(text ?? '') - now;
  // Written so that a NaN, of the header or of the caller's clock, fails too.
  if (text !== null && ahead >= -past && ahead <= future) return text;
  throw new SigningError(
    'RESPONSE_TIME_INVALID',
    Number.isNaN(ahead)
      ? 'The response time is missing, or not one time: ISO 8601 with offset or epoch milliseconds.'
      : `The response time is ${Math.abs(ahead) / 1000} s ${ahead < 0 ? 'behind' : 'ahead of'} the clock here; ` +
          `${(ahead < 0 ? past : future) / 1000} s are allowed. Is the clock right? Or an old answer is played back.`,
  );
}
