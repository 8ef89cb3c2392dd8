import { SigningError } from '../errors.ts';
import { createKeyRing, type KeyRing } from '../key-ring.ts';
import { publicKeySource } from '../key-source.ts';
import { assertClientId, readTolerance, type SigningOptions, type TimeTolerance } from '../options.ts';
import type { Refusal } from './refusal.ts';
import { createMemoryStore, type NotificationStore } from './store.ts';

/** Whose notifications are believed. There is no option that turns verification off, nor the check of the time. */
export interface ReceiverOptions extends Pick<SigningOptions, 'clientId' | 'gatewayPublicKey'> {
  /** Epoch milliseconds; default `Date.now`. Judges the time of a notification, and dates an acknowledgement. */
  readonly now?: () => number;
  /**
   * How far the time of a notification may be from `now`, in milliseconds: one number for before and after, or one for
   * each. Default 15 minutes. Each delivery is dated and signed anew, so this has to cover the difference of two clocks, not
   * the span of redelivery.
   */
  readonly tolerance?: number | TimeTolerance;
  /** Of the body. Default 1 MiB. */
  readonly maxBytes?: number;
  /** Remembers what has been handled. Default: in the memory of this process, which is not enough for several. */
  readonly store?: NotificationStore;
  /**
   * How long one delivery may take to be handled before another of the same notification counts as the first, in
   * milliseconds. Default one minute; keep it below the gateway's first wait.
   */
  readonly lease?: number;
  /**
   * The path and query that the gateway called, from those that arrive here: for a proxy in front that rewrites paths. The
   * signature covers the path as it was called.
   */
  readonly publicPath?: (path: string) => string;
  /** Called with every message that is refused, for a log, and not waited for. What it throws is dropped. */
  readonly onRefusal?: (refusal: Refusal) => unknown;
}

/** For an API whose acknowledgements are signed. */
export interface SigningReceiverOptions extends ReceiverOptions, Pick<SigningOptions, 'privateKey' | 'keyVersion'> {}

/** Options after the checks, defaults filled in. */
export interface CheckedReceiverOptions extends Required<Omit<ReceiverOptions, 'gatewayPublicKey' | 'tolerance'>> {
  readonly tolerance: TimeTolerance;
  /** Their `own` is there wherever an acknowledgement has to be signed. */
  readonly keys: Pick<KeyRing, 'gateway'> & Partial<KeyRing>;
}

/**
 * @param signs an acknowledgement has to be signed, so there has to be a key for it
 * @throws {SigningError} `OPTIONS_INVALID`, `HEADER_VALUE_INVALID`, `KEY_INVALID`, its message led by the option's name
 */
export function checkReceiverOptions(
  options: ReceiverOptions & Partial<SigningReceiverOptions>,
  signs: boolean,
): CheckedReceiverOptions {
  const {
    clientId,
    now = Date.now,
    maxBytes = 1_048_576,
    lease = 60_000,
    store = createMemoryStore({ now }),
  } = Object(options) as ReceiverOptions;
  assertClientId(clientId);
  const tolerance = readTolerance(options.tolerance, 'tolerance');
  for (const [name, value] of Object.entries({ maxBytes, lease })) {
    if (Number.isFinite(value) && value > 0) continue;
    const unit = name === 'maxBytes' ? 'bytes' : 'milliseconds';
    throw new SigningError('OPTIONS_INVALID', `${name} must be a positive number of ${unit}.`);
  }
  return {
    clientId,
    now,
    tolerance,
    maxBytes,
    lease,
    store,
    publicPath: options.publicPath ?? ((path) => path),
    onRefusal: (refusal) => options.onRefusal?.(refusal),
    keys: createKeys(options, signs),
  };
}

/** With a key of one's own, even where it signs nothing, it is seen when its public half is given for the gateway's. */
function createKeys(
  options: ReceiverOptions & Partial<SigningReceiverOptions>,
  signs: boolean,
): CheckedReceiverOptions['keys'] {
  if (signs || options.privateKey !== undefined) return createKeyRing(options as SigningReceiverOptions);
  const source = publicKeySource('gatewayPublicKey', options.gatewayPublicKey);
  return {
    gateway: async (keyVersion) => Promise.all((await source.find(keyVersion)).map(({ ready }) => ready)),
  };
}
