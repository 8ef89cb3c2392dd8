import { type CryptoKey, type LoadedKey, type PrivateKeyInput, rsa256 } from './key.ts';
import { ownKeyGiven } from './key-invalid.ts';
import {
  hold,
  type PrivateKeyProvider,
  privateKeySource,
  type PublicKeyProvider,
  type PublicKeys,
  publicKeySource,
} from './key-source.ts';

/** Whose keys sign, and whose are believed. */
export interface KeyOptions {
  /** Your own. Its public half is registered with the provider. */
  readonly privateKey: PrivateKeyInput | PrivateKeyProvider;
  /** The provider's, as its dashboard shows it beside the client id; not the public half of your own. */
  readonly gatewayPublicKey: PublicKeys | PublicKeyProvider;
  /** Number under which the provider knows your public key. Default `1`, as the provider's SDKs. */
  readonly keyVersion?: string | undefined;
}

interface OwnKey {
  readonly key: CryptoKey;
  readonly keyVersion: string;
}

/** Both sides' keys, checked against each other. Its promises reject with `KEY_INVALID` and `KEY_UNAVAILABLE`. */
export interface KeyRing {
  /** The key to sign with. By then a key is there too to verify the answer with. */
  own(): Promise<OwnKey>;
  /** The gateway's keys to try for the version that an answer names. */
  gateway(keyVersion: string | undefined): Promise<readonly CryptoKey[]>;
}

/** @throws {SigningError} `KEY_INVALID`, `HEADER_VALUE_INVALID`, the message led by the option's name */
export function createKeyRing(options: KeyOptions): KeyRing {
  const own = privateKeySource('privateKey', options.privateKey, options.keyVersion);
  const gateway = publicKeySource('gatewayPublicKey', options.gatewayPublicKey);
  let current = own.fixed?.key;
  for (const key of gateway.fixed ?? []) assertOtherModulus(current, key);
  // Of each key of the gateway, the one of our own that it was compared with, and what came of it.
  const compared = new WeakMap<LoadedKey, readonly [LoadedKey, Promise<CryptoKey>]>();
  /** The keys, ready, none of them our own. */
  const foreign = (keys: readonly LoadedKey[]): Promise<readonly CryptoKey[]> =>
    Promise.all(
      keys.map((key) => {
        const own = current ?? key;
        let check = compared.get(key);
        if (check?.[0] !== own) compared.set(key, (check = [own, assertOtherKey(own, key)]));
        return check[1];
      }),
    );
  let prepared: LoadedKey | undefined;
  const findOwn = async (): Promise<OwnKey> => {
    const { key, keyVersion } = await own.find();
    current = key;
    if (prepared !== key) await foreign(await gateway.find());
    prepared = key;
    return { key: await key.ready, keyVersion };
  };
  const findGateway = async (keyVersion?: string): Promise<readonly CryptoKey[]> =>
    foreign(await gateway.find(keyVersion));
  if (!own.fixed || !gateway.fixed) return { own: findOwn, gateway: findGateway };
  // What no provider gives stays as it is: one promise for all calls.
  let ownKey: Promise<OwnKey> | undefined;
  const gatewayKeys = new Map<string | undefined, Promise<readonly CryptoKey[]>>();
  return {
    own: () => (ownKey ??= findOwn()),
    gateway: (keyVersion) => gatewayKeys.get(keyVersion) ?? hold(gatewayKeys, keyVersion, findGateway(keyVersion)),
  };
}

/**
 * Refuses one's own public key in the place of the gateway's. Not only would no answer verify: a request sent back as it
 * is would. Where a key does not show its modulus, what the one signs is verified with the other.
 */
async function assertOtherKey(own: LoadedKey, key: LoadedKey): Promise<CryptoKey> {
  // Before a provider gave one of our own, there is nothing to compare with.
  if (own === key) return key.ready;
  assertOtherModulus(own, key);
  const [privateKey, publicKey] = await Promise.all([own.ready, key.ready]);
  if (own.modulus && key.modulus) return publicKey;
  const probe = new Uint8Array(8);
  const signature = await crypto.subtle.sign(rsa256.name, privateKey, probe);
  if (await crypto.subtle.verify(rsa256.name, publicKey, signature, probe)) throw ownKeyGiven();
  return publicKey;
}

function assertOtherModulus(own: LoadedKey | undefined, key: LoadedKey): void {
  if (own?.modulus && own.modulus === key.modulus) throw ownKeyGiven();
}
