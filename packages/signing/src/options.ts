import { SigningError } from './errors.ts';
import { type CryptoKey, importKey, type PrivateKeyInput, type PublicKeyInput } from './key.ts';
import type { KeyKind } from './key-text.ts';
import { assertPlain } from './signature-header.ts';

/** Who signs, and whose answers are believed. There is no option that turns verification off. */
export interface SigningOptions {
  /** Issued by the provider, for one environment: sandbox ids start with `SANDBOX_`. */
  readonly clientId: string;
  /** Your own. Its public half is registered with the provider. */
  readonly privateKey: PrivateKeyInput;
  /** The provider's, as its dashboard shows it beside the client id; not the public half of your own. */
  readonly gatewayPublicKey: PublicKeyInput;
  /** Number under which the provider knows your public key. Default `1`, as the provider's SDKs. */
  readonly keyVersion?: string;
  /** Epoch milliseconds; default `Date.now`. Gives the request time and judges the response time. */
  readonly now?: () => number;
  /**
   * How far the time of an answer may be from `now`, before or after, in milliseconds. Default 15 minutes: no document
   * says what clocks may differ by, so this only has to keep recorded answers from being played back later.
   */
  readonly responseTolerance?: number;
}

/** Options after the checks, defaults filled in. */
export interface CheckedOptions {
  readonly clientId: string;
  readonly keyVersion: string;
  readonly now: () => number;
  readonly responseTolerance: number;
  readonly privateKey: Promise<CryptoKey>;
  readonly gatewayPublicKey: Promise<CryptoKey>;
}

const fifteenMinutes = 15 * 60 * 1000;

/** @throws {SigningError} `OPTIONS_INVALID`, `HEADER_VALUE_INVALID`, `KEY_INVALID`, its message led by the option's name */
export function checkOptions(options: SigningOptions): CheckedOptions {
  const { clientId, keyVersion = '1', now = Date.now, responseTolerance = fifteenMinutes } = options;
  assertClientId(clientId);
  assertPlain(keyVersion, 'keyVersion');
  if (!Number.isFinite(responseTolerance) || responseTolerance <= 0) {
    throw new SigningError('OPTIONS_INVALID', 'responseTolerance must be a positive number of milliseconds.');
  }
  return {
    clientId,
    keyVersion,
    now,
    responseTolerance,
    privateKey: importOption(options.privateKey, 'privateKey', 'private'),
    gatewayPublicKey: importOption(options.gatewayPublicKey, 'gatewayPublicKey', 'public'),
  };
}

/** @throws {SigningError} `OPTIONS_INVALID`, `HEADER_VALUE_INVALID` */
export function assertClientId(clientId: string): void {
  if (typeof clientId !== 'string' || clientId === '') {
    throw new SigningError('OPTIONS_INVALID', 'clientId is missing or empty. Is the variable it comes from set?');
  }
  if (/^[\x21-\x7e]+$/.test(clientId)) return;
  throw new SigningError(
    'HEADER_VALUE_INVALID',
    'clientId holds a blank, a line break or a character a header cannot carry. Was it read with its last line feed?',
  );
}

/** @throws {SigningError} `KEY_INVALID`, its message led by the option's name */
export function importOption(key: PrivateKeyInput | PublicKeyInput, name: string, kind: KeyKind): Promise<CryptoKey> {
  try {
    const imported = importKey(key, kind);
    // The promise waits for the first call; until then a rejection is expected, not unhandled.
    imported.catch(() => {});
    return imported;
  } catch (error) {
    if (!(error instanceof SigningError)) throw error;
    throw new SigningError(error.code, `${name}: ${error.message}`, { cause: error.cause });
  }
}
