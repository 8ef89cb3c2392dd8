import { SigningError } from '../errors.ts';
import type { CryptoKey } from '../key.ts';
import { assertClientId, importOption, type SigningOptions } from '../options.ts';
import { assertPlain } from '../signature-header.ts';
import type { Refusal } from './refusal.ts';
import { createMemoryStore, type NotificationStore } from './store.ts';

/** Whose notifications are believed. There is no option that turns verification off, nor the check of the time. */
export interface ReceiverOptions extends Pick<SigningOptions, 'clientId' | 'gatewayPublicKey'> {
  /** Epoch milliseconds; default `Date.now`. Judges the time of a notification, and dates an acknowledgement. */
  readonly now?: () => number;
  /**
   * How far the time of a notification may be from `now`, before or after, in milliseconds. Default 15 minutes. Each
   * delivery is dated and signed anew, so this has to cover the difference of two clocks, not the span of redelivery.
   */
  readonly tolerance?: number;
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
  /** Called with every message that is refused, for a log. What it throws is dropped. */
  readonly onRefusal?: (refusal: Refusal) => void;
}

/** For an API whose acknowledgements are signed. */
export interface SigningReceiverOptions extends ReceiverOptions, Pick<SigningOptions, 'privateKey' | 'keyVersion'> {}

/** Options after the checks, defaults filled in. */
export interface CheckedReceiverOptions extends Required<Omit<ReceiverOptions, 'gatewayPublicKey'>> {
  readonly gatewayPublicKey: Promise<CryptoKey>;
  /** There wherever an acknowledgement has to be signed. */
  readonly privateKey: Promise<CryptoKey> | undefined;
  readonly keyVersion: string;
}

/** @throws {SigningError} `OPTIONS_INVALID`, `HEADER_VALUE_INVALID`, `KEY_INVALID`, its message led by the option's name */
export function checkReceiverOptions(
  options: ReceiverOptions & Partial<SigningReceiverOptions>,
  signs: boolean,
): CheckedReceiverOptions {
  const { clientId, now = Date.now, tolerance = 900_000, maxBytes = 1_048_576, lease = 60_000 } = options;
  const { keyVersion = '1', store = createMemoryStore({ now }) } = options;
  assertClientId(clientId);
  assertPlain(keyVersion, 'keyVersion');
  for (const [name, value] of Object.entries({ tolerance, maxBytes, lease })) {
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
    keyVersion,
    store,
    publicPath: options.publicPath ?? ((path) => path),
    onRefusal: options.onRefusal ?? (() => {}),
    gatewayPublicKey: importOption(options.gatewayPublicKey, 'gatewayPublicKey', 'public'),
    privateKey: signs ? importOption(options.privateKey as string, 'privateKey', 'private') : undefined,
  };
}
