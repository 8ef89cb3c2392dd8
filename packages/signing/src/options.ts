import { SigningError } from './errors.ts';
import { headerValueInvalid } from './header-value.ts';
import { createKeyRing, type KeyOptions, type KeyRing } from './key-ring.ts';

/** How far a time may be from now, in milliseconds. */
export interface TimeTolerance {
  readonly past: number;
  readonly future: number;
}

/** Who signs, and whose answers are believed. There is no option that turns verification off. */
export interface SigningOptions extends KeyOptions {
  /** Issued by the provider, for one environment: sandbox ids start with `SANDBOX_`. */
  readonly clientId: string;
  /** Epoch milliseconds; default `Date.now`. Gives the request time and judges the response time. */
  readonly now?: (() => number) | undefined;
  /**
   * How far the time of an answer may be from `now`, in milliseconds: one number for before and after, or one for each.
   * Default 15 minutes: no document says what clocks may differ by, so this only has to keep recorded answers from being
   * played back later.
   */
  readonly responseTolerance?: number | TimeTolerance | undefined;
}

/** Options after the checks, defaults filled in. */
export interface CheckedOptions {
  readonly clientId: string;
  readonly now: () => number;
  readonly tolerance: TimeTolerance;
  readonly keys: KeyRing;
}

/** @throws {SigningError} `OPTIONS_INVALID`, `HEADER_VALUE_INVALID`, `KEY_INVALID`, its message led by the option's name */
export function checkOptions(options: SigningOptions): CheckedOptions {
  // JavaScript callers may give none.
  const { clientId, now = Date.now } = Object(options) as SigningOptions;
  assertClientId(clientId);
  const tolerance = readTolerance(options.responseTolerance, 'responseTolerance');
  return { clientId, now, tolerance, keys: createKeyRing(options) };
}

/** @throws {SigningError} `OPTIONS_INVALID` */
export function readTolerance(option: number | TimeTolerance = 15 * 60_000, name: string): TimeTolerance {
  const tolerance = typeof option === 'number' ? { past: option, future: option } : (Object(option) as TimeTolerance);
  if ([tolerance.past, tolerance.future].every((limit) => limit > 0 && limit < Infinity)) return tolerance;
  throw new SigningError('OPTIONS_INVALID', `${name} must be a positive number of milliseconds.`);
}

/** @throws {SigningError} `OPTIONS_INVALID`, `HEADER_VALUE_INVALID` */
export function assertClientId(clientId: string): void {
  if (!clientId)
    throw new SigningError('OPTIONS_INVALID', 'clientId is missing or empty. Is the variable it comes from set?');
  if (!/^[\x21-\x7e]+$/.test(clientId)) throw headerValueInvalid('clientId');
}
