import { encodeBase64 } from './base64.ts';
import { SigningError } from './errors.ts';
import type { KeyKind } from './key-error.ts';
import { isCryptoKey, isJwk, type LoadedKey, loadKey, type PrivateKeyInput, type PublicKeyInput } from './key.ts';
import { assertPlain } from './signature-header.ts';

/**
 * Gives the private key of the moment. Called for every request, those made at once sharing one call; equal keys are
 * parsed once. Hold what costs time to get for as long as suits you.
 */
export type PrivateKeyProvider = () =>
  | Promise<{ readonly key: PrivateKeyInput; readonly keyVersion?: string | undefined }>
  | { readonly key: PrivateKeyInput; readonly keyVersion?: string | undefined };

/** One key for whatever version an answer names, or one for each version. */
export type PublicKeys = PublicKeyInput | { readonly [keyVersion: string]: PublicKeyInput };

/**
 * Gives the gateway's key of the version that an answer names, or the ones to try where it names none. Called for every
 * answer as {@link PrivateKeyProvider} is, and once before the first request, without a version.
 */
export type PublicKeyProvider = (keyVersion: string | undefined) => PublicKeys | Promise<PublicKeys>;

export interface OwnKey {
  readonly key: LoadedKey;
  readonly keyVersion: string;
}

/** Where the keys of one side come from. What it gives rejects with `KEY_UNAVAILABLE` and as its creation throws. */
export interface PrivateKeySource {
  /** The key, unless a provider gives it. */
  readonly fixed?: LoadedKey;
  find(): Promise<OwnKey>;
}

/** As {@link PrivateKeySource}. */
export interface PublicKeySource {
  /** All keys, none where a provider gives them. */
  readonly fixed: readonly LoadedKey[];
  /** The keys to try for a version; all there are where it is unknown or not named. */
  find(keyVersion?: string): Promise<readonly LoadedKey[]>;
}

/**
 * @param name how the caller wrote the option; leads the message of every error
 * @throws {SigningError} `KEY_INVALID`, `HEADER_VALUE_INVALID`
 */
export function privateKeySource(
  name: string,
  option: PrivateKeyInput | PrivateKeyProvider,
  keyVersion = '1',
): PrivateKeySource {
  assertPlain(keyVersion, 'keyVersion');
  const load = createLoader(name, 'private');
  if (typeof option !== 'function') {
    const fixed = load(option);
    return { fixed, find: async () => ({ key: fixed, keyVersion }) };
  }
  const find = shareCalls(async () => {
    const given = await askProvider(name, async () => option());
    const version = given.keyVersion ?? keyVersion;
    assertPlain(version, 'keyVersion');
    return { key: load(given.key), keyVersion: version };
  });
  return { find };
}

/** As {@link privateKeySource}, for the other side's keys. */
export function publicKeySource(name: string, option: PublicKeys | PublicKeyProvider): PublicKeySource {
  const load = createLoader(name, 'public');
  if (typeof option !== 'function') {
    const keys = loadKeys(option, load);
    return { fixed: [...keys.values()], find: async (version) => findKeys(keys, version) };
  }
  const find = async (version?: string): Promise<readonly LoadedKey[]> =>
    findKeys(loadKeys(await askProvider(name, async () => option(version)), load), version);
  return { fixed: [], find: shareCalls(find) };
}

type Loader<Input> = (key: Input, version?: string) => LoadedKey;

function loadKeys(keys: PublicKeys, load: Loader<PublicKeyInput>): ReadonlyMap<string, LoadedKey> {
  if (!isKeysByVersion(keys)) return new Map([['', load(keys)]]);
  return new Map(
    Object.entries(keys).map(([version, key]) => {
      assertPlain(version, 'key version');
      return [version, load(key, version)];
    }),
  );
}

function isKeysByVersion(keys: PublicKeys): keys is { readonly [keyVersion: string]: PublicKeyInput } {
  if (typeof keys !== 'object' || keys === null || isCryptoKey(keys) || isJwk(keys)) return false;
  return Object.getPrototypeOf(keys) === Object.prototype && Object.keys(keys).length > 0;
}

function findKeys(keys: ReadonlyMap<string, LoadedKey>, version = ''): readonly LoadedKey[] {
  const named = keys.get(version);
  return named ? [named] : [...keys.values()];
}

// A provider may give any number of keys over the life of a process; these are held at once.
const heldKeys = 16;

/** Parses each key once, whether it comes as the same object or as another of the same content. */
function createLoader<Input extends PrivateKeyInput>(name: string, kind: KeyKind): Loader<Input> {
  const held = new Map<unknown, LoadedKey>();
  return (key, version) => {
    const content = contentOf(key);
    const known = held.get(content);
    if (known) return known;
    const loaded = named(version === undefined ? name : `${name}['${version}']`, key, kind);
    if (held.size >= heldKeys) held.delete(held.keys().next().value);
    held.set(content, loaded);
    return loaded;
  };
}

function contentOf(key: unknown): unknown {
  if (ArrayBuffer.isView(key) || key instanceof ArrayBuffer) return encodeBase64(new Uint8Array(key as ArrayBuffer));
  return isJwk(key) ? JSON.stringify(key) : key;
}

function named(name: string, key: PrivateKeyInput, kind: KeyKind): LoadedKey {
  const rename = (error: unknown): never => {
    if (!(error instanceof SigningError)) throw error;
    throw new SigningError(error.code, `${name}: ${error.message}`, { cause: error.cause });
  };
  try {
    const loaded = loadKey(key, kind);
    const ready = loaded.ready.catch(rename);
    // The promise waits for the first call; until then a rejection is expected, not unhandled.
    ready.catch(() => {});
    return { ...loaded, ready };
  } catch (error) {
    return rename(error);
  }
}

async function askProvider<Given>(name: string, provider: () => Promise<Given>): Promise<Given> {
  let given: Given;
  try {
    given = await provider();
  } catch (cause) {
    throw new SigningError('KEY_UNAVAILABLE', `${name}: the function that gives the key failed; see the cause.`, {
      cause,
    });
  }
  if (given === undefined || given === null)
    throw new SigningError('KEY_UNAVAILABLE', `${name}: the function gave no key.`);
  return given;
}

/** Calls with one argument that are made while one is under way share its result. */
function shareCalls<Result>(call: (argument?: string) => Promise<Result>): (argument?: string) => Promise<Result> {
  const underWay = new Map<string | undefined, Promise<Result>>();
  return (argument) => {
    const shared = underWay.get(argument) ?? call(argument).finally(() => underWay.delete(argument));
    underWay.set(argument, shared);
    return shared;
  };
}
