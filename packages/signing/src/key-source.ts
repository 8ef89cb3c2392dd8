import { copyCause } from './copy-cause.ts';
import { SigningError } from './errors.ts';
import { type LoadedKey, loadKey, type PrivateKeyInput, type PublicKeyInput } from './key.ts';
import type { KeyKind } from './key-form.ts';
import { awaitBriefly } from './patience.ts';
import { assertKeyVersion } from './signature-header.ts';

/** A private key, and the version under which the other side knows its public half; default that of the options. */
export interface VersionedKey {
  readonly key: PrivateKeyInput;
  readonly keyVersion?: string | undefined;
}

/**
 * Gives the private key of the moment. Called for every request, those made at once sharing one call; a key is parsed
 * once, when it comes as the same text or object. Hold what costs time to get for as long as suits you. Has failed after
 * five seconds.
 */
export type PrivateKeyProvider = () => VersionedKey | Promise<VersionedKey>;

/** One key for whatever version an answer names, or one for each version. */
export type PublicKeys = PublicKeyInput | { readonly [keyVersion: string]: PublicKeyInput };

/**
 * Gives the gateway's key of the version that an answer names, or those to try where it names none. Called for every
 * answer, as {@link PrivateKeyProvider} is for requests, and once before the first request, without a version.
 *
 * The version is up to nine digits, read from a message that is not proven yet: anyone may have named it. Throw, or give
 * `undefined`, where there is no such key: what is given without a version is tried then, for some seconds without a call.
 */
export type PublicKeyProvider = (keyVersion: string | undefined) => PublicKeys | Promise<PublicKeys>;

/** Where the keys of one side come from. */
export interface KeySource<Found> {
  /** What was given, unless a provider gives it. */
  readonly fixed: Found | undefined;
  /** Rejects with `KEY_UNAVAILABLE` where the provider fails, and for a wrong key as the creation of this throws. */
  find(keyVersion?: string): Promise<Found>;
}

/**
 * @param name how the caller wrote the option; leads the message of every error
 * @throws {SigningError} `KEY_INVALID`, `HEADER_VALUE_INVALID`
 */
export function privateKeySource(
  name: string,
  option: PrivateKeyInput | PrivateKeyProvider,
  defaultVersion = '1',
): KeySource<{ readonly key: LoadedKey; readonly keyVersion: string }> {
  const load = createLoader(name, 'private');
  return createSource(name, typeof option === 'function' ? option : { key: option }, (given) => {
    // JavaScript callers may give nothing, which is then no key.
    const { key, keyVersion = defaultVersion } = Object(given) as VersionedKey;
    return { key: load(key), keyVersion: assertKeyVersion(keyVersion) };
  });
}

/** As {@link privateKeySource}. Finds the keys to try for a version: all there are where it is unknown or not named. */
export function publicKeySource(name: string, option: PublicKeys | PublicKeyProvider): KeySource<readonly LoadedKey[]> {
  const load = createLoader(name, 'public');
  const source = createSource(name, option, (keys, keyVersion = '') => {
    if (!isKeysByVersion(keys)) return [load(keys)];
    const all = Object.entries(keys);
    const named = all.filter(([version]) => version === keyVersion);
    return (named.length > 0 ? named : all).map(([version, key]) => load(key, version));
  });
  return source.fixed ? source : { ...source, find: withoutUnknown((version) => source.find(version)) };
}

// Few versions are in use at once; further ones are the inventions of forged messages.
const maxVersions = 16;
const heldFor = 10_000;

/** Where a provider has no key of a version, finds what it gives without one, and holds that for a while. */
function withoutUnknown<Found>(find: KeySource<Found>['find']): KeySource<Found>['find'] {
  const known = new Set<string>();
  /** Of versions that there was no key of so far. */
  const held = new Map<string, Promise<Found>>();
  let heldSince = 0;
  const findAny = async (version: string): Promise<Found> => {
    try {
      const found = await find(version);
      if (known.size < maxVersions) known.add(version);
      held.delete(version);
      return found;
    } catch (error) {
      known.delete(version);
      if (!(error instanceof SigningError && error.code === 'KEY_UNAVAILABLE')) throw error;
      return find();
    }
  };
  return (version) => {
    if (version === undefined) return find();
    if (known.has(version)) return findAny(version);
    if (Date.now() - heldSince > heldFor) {
      held.clear();
      heldSince = Date.now();
    }
    if (!held.has(version) && held.size >= maxVersions) return find();
    const finding = held.get(version) ?? findAny(version);
    held.set(version, finding);
    finding.catch(() => held.delete(version));
    return finding;
  };
}

/** A plain object, of whatever realm, that is no JWK. An empty one is no key of any sort. */
function isKeysByVersion(keys: PublicKeys): keys is { readonly [keyVersion: string]: PublicKeyInput } {
  const prototype: unknown = Object.getPrototypeOf(keys ?? '');
  const isPlain = prototype === null || Object.getPrototypeOf(prototype) === null;
  const names = isPlain ? Object.keys(keys) : ['kty'];
  return names.length > 0 && !names.includes('kty');
}

/** Parses a key once. A provider may give any number over the life of a process, so only some are held. */
function createLoader(name: string, kind: KeyKind): (key: PublicKeyInput, keyVersion?: string) => LoadedKey {
  const held = new Map<PublicKeyInput, LoadedKey>();
  return (key, keyVersion) => {
    return held.get(key) ?? hold(held, key, loadKey(key, kind, keyVersion ? `${name}['${keyVersion}']` : name));
  };
}

/** Remembers `value`, among few: what names it may come from a message that is not proven. */
export function hold<Key, Value>(held: Map<Key, Value>, key: Key, value: Value): Value {
  if (held.size > maxVersions) held.clear();
  held.set(key, value);
  return value;
}

type Provider<Given> = (keyVersion: string | undefined) => Given | Promise<Given>;

/** Calls for one version that are made while one is under way share its result. */
function createSource<Given, Found>(
  name: string,
  option: Given | Provider<Given>,
  read: (given: Given, keyVersion?: string) => Found,
): KeySource<Found> {
  if (!isProvider(option)) return { fixed: read(option), find: async (keyVersion) => read(option, keyVersion) };
  const underWay = new Map<string | undefined, Promise<Found>>();
  const ask = async (keyVersion?: string): Promise<Found> => {
    let given: Given;
    try {
      given = await awaitBriefly('It', () => option(keyVersion));
      if (keyVersion !== undefined && given === undefined) throw new Error('There is no key of this version.');
    } catch (error) {
      throw new SigningError('KEY_UNAVAILABLE', `${name}: the function that gives the key failed; see its cause.`, {
        cause: copyCause(error),
      });
    }
    return read(given, keyVersion);
  };
  return {
    fixed: undefined,
    find(keyVersion) {
      const shared = underWay.get(keyVersion) ?? ask(keyVersion).finally(() => underWay.delete(keyVersion));
      underWay.set(keyVersion, shared);
      return shared;
    },
  };
}

function isProvider<Given>(option: Given | Provider<Given>): option is Provider<Given> {
  return typeof option === 'function';
}
