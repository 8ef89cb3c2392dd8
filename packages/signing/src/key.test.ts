import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { inspect } from 'node:util';

import { describe, expect, test } from 'vitest';

import { SigningError } from './errors.ts';
import {
  type CryptoKey,
  loadKey,
  parsePrivateKey,
  parsePublicKey,
  type PrivateKeyInput,
  type PublicKeyInput,
  rsa256,
} from './key.ts';

const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
const weak = generateKeyPairSync('rsa', { modulusLength: 1024 });
const almost = generateKeyPairSync('rsa', { modulusLength: 2040 });
const ec = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
const ed = generateKeyPairSync('ed25519');
const pss = generateKeyPairSync('rsa-pss', { modulusLength: 2048 });

const pem = (key: KeyObject, type: 'pkcs8' | 'pkcs1' | 'sec1' | 'spki'): string =>
  key.export({ type, format: 'pem' } as { type: 'pkcs8'; format: 'pem' }).toString();
const bare = (text: string): string => text.replaceAll(/-----.*-----|\s/g, '');
const encrypted = { format: 'pem', cipher: 'aes-256-cbc', passphrase: 'secret' } as const;

const privatePem = pem(rsa.privateKey, 'pkcs8');
const publicPem = pem(rsa.publicKey, 'spki');
// Made for this test; its private key was never kept.
const certificate = `-----BEGIN CERTIFICATE-----
MIIBdjCCARugAwIBAgIUXRSnvE1tTHh9t1tlF28mmJJGSTEwCgYIKoZIzj0EAwIw
DzENMAsGA1UEAwwEdGVzdDAgFw0yNjExMjIwNDE3MjFaGA8yMTI2MTAyOTA0MTcy
MVowDzENMAsGA1UEAwwEdGVzdDBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABCJ4
7XBinDJ+kCHHbfqM7qJrcNs2h9qdj/EMFSGUZhY/RQbO6xg1DBnX9nbDee4RwBFX
wgP2ggyIXvm/9sVz6/WjUzBRMB0GA1UdDgQWBBQtzeww/FdmnPTHDUZLtkmuOdAX
JzAfBgNVHSMEGDAWgBQtzeww/FdmnPTHDUZLtkmuOdAXJzAPBgNVHRMBAf8EBTAD
AQH/MAoGCCqGSM49BAMCA0kAMEYCIQCirYPWhaCosLmQP3fF/1jfRjp6Xl4fvhpM
tlCr8vk3DAIhAKitcYOEGg8E5pRSmsn9SkQHQtndo3hz1n6Y2zkyclV9
-----END CERTIFICATE-----`;

describe('takes', () => {
  const forms: readonly [string, (text: string) => string][] = [
    ['PEM', (text) => text],
    ['PEM with CR LF', (text) => text.replaceAll('\n', '\r\n')],
    ['PEM on one line, blanks for line feeds', (text) => text.replaceAll('\n', ' ')],
    ['PEM with backslash-n for line feeds', (text) => text.replaceAll('\n', String.raw`\n`)],
    ['PEM after other text', (text) => `Bag Attributes\n    localKeyID: 01\n${text}`],
    ['bare Base64', bare],
    ['bare Base64 in lines', (text) => bare(text).replaceAll(/(.{64})/g, '$1\n')],
    ['Base64 with blanks around', (text) => `\n  ${bare(text)}\t\n`],
  ];

  test.each(forms)('%s', async (_, form) => {
    const privateKey = await parsePrivateKey(form(privatePem));
    const publicKey = await parsePublicKey(form(publicPem));
    expect(privateKey).toMatchObject({ type: 'private', extractable: false, usages: ['sign'] });
    expect(publicKey).toMatchObject({ type: 'public', usages: ['verify'] });
    for (const key of [privateKey, publicKey])
      expect(key.algorithm).toMatchObject({ ...rsa256, hash: { name: 'SHA-256' } });
  });

  const pkcs1 = { privateKey: pem(rsa.privateKey, 'pkcs1'), publicKey: pem(rsa.publicKey, 'pkcs1') };
  const bytesOf = (text: string): Uint8Array => Buffer.from(bare(text), 'base64');
  const jwk = {
    privateKey: rsa.privateKey.export({ format: 'jwk' }),
    publicKey: rsa.publicKey.export({ format: 'jwk' }),
  };

  test.each<[string, PrivateKeyInput, PublicKeyInput]>([
    ['PKCS#1', pkcs1.privateKey, pkcs1.publicKey],
    ['bare PKCS#1', bare(pkcs1.privateKey), bare(pkcs1.publicKey)],
    [
      'PKCS#1 under the label of the other form',
      pkcs1.privateKey.replaceAll('RSA PRIVATE', 'PRIVATE'),
      pkcs1.publicKey.replaceAll('RSA PUBLIC', 'PUBLIC'),
    ],
    ['DER', bytesOf(privatePem), bytesOf(publicPem)],
    ['DER of PKCS#1', bytesOf(pkcs1.privateKey), bytesOf(pkcs1.publicKey)],
    ['DER in an ArrayBuffer', new Uint8Array(bytesOf(privatePem)).buffer, new Uint8Array(bytesOf(publicPem)).buffer],
    ['DER inside a larger buffer', inside(bytesOf(privatePem)), inside(bytesOf(publicPem))],
    ['the bytes of a PEM file', Buffer.from(privatePem), Buffer.from(`\ufeff${publicPem}`)],
    ['a JWK', jwk.privateKey, jwk.publicKey],
    [
      'a JWK that says more',
      { ...jwk.privateKey, alg: 'RS256', use: 'sig', key_ops: ['sign'], ext: false },
      { ...jwk.publicKey, alg: 'RS256', use: 'sig', key_ops: [], ext: true },
    ],
    ['a JWK as JSON', JSON.stringify(jwk.privateKey), JSON.stringify(jwk.publicKey, null, 2)],
  ])('%s, and both halves fit each other and the PEM', async (_, privateInput, publicInput) => {
    const data = new Uint8Array([1, 2, 3]);
    const [signature, expected] = await Promise.all(
      [privateInput, privatePem].map(async (key) => crypto.subtle.sign(rsa256.name, await parsePrivateKey(key), data)),
    );
    expect(new Uint8Array(signature ?? [])).toEqual(new Uint8Array(expected ?? []));
    const key = await parsePublicKey(publicInput);
    expect(await crypto.subtle.verify(rsa256.name, key, signature ?? data, data)).toBe(true);
    expect(loadKey(privateInput, 'private').modulus).toBe(loadKey(publicPem, 'public').modulus);
    expect(loadKey(publicInput, 'public').modulus).toBe(loadKey(privatePem, 'private').modulus);
  });

  test('a CryptoKey, as it is', async () => {
    const pair = await generate({});
    await expect(parsePrivateKey(pair.privateKey)).resolves.toBe(pair.privateKey);
    await expect(parsePublicKey(pair.publicKey)).resolves.toBe(pair.publicKey);
  });

  test('RSA of more bits', async () => {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 3072 });
    await expect(parsePrivateKey(pem(privateKey, 'pkcs8'))).resolves.toBeDefined();
  });
});

// Right in its outer form, as far as a look at the DER goes; of what PKCS#1 holds, only the modulus is there.
const hollowKey = Buffer.from(
  `30820122020100300d06092a864886f70d01010105000482010c308201080201000282010100${'aa'.repeat(256)}`,
  'hex',
).toString('base64');

const wrongPrivate: readonly [string, string, RegExp, RegExp][] = [
  ['nothing', '', /an empty text/, /set\?/],
  ['blanks', ' \n', /an empty text/, /set\?/],
  ['a public key', publicPem, /an RSA public key/, /your own private key/],
  ['a public key in PKCS#1', pem(rsa.publicKey, 'pkcs1'), /an RSA public key/, /your own private key/],
  ['an EC key', pem(ec.privateKey, 'pkcs8'), /not RSA/, /openssl genpkey/],
  ['an EC key in SEC 1', pem(ec.privateKey, 'sec1'), /not RSA/, /openssl genpkey/],
  ['an Ed25519 key', pem(ed.privateKey, 'pkcs8'), /not RSA/, /openssl genpkey/],
  ['an RSA-PSS key', pem(pss.privateKey, 'pkcs8'), /not RSA/, /openssl genpkey/],
  [
    'an encrypted key',
    rsa.privateKey.export({ type: 'pkcs8', ...encrypted }).toString(),
    /encrypted/,
    /openssl pkey -in/,
  ],
  [
    'a key in old encryption',
    rsa.privateKey.export({ type: 'pkcs1', ...encrypted }).toString(),
    /encrypted/,
    /openssl pkey -in/,
  ],
  [
    'an OpenSSH key',
    '-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNz\n-----END OPENSSH PRIVATE KEY-----',
    /OpenSSH/,
    /ssh-keygen/,
  ],
  ['a certificate', certificate, /a certificate/, /your own private key/],
  ['1024 bits', pem(weak.privateKey, 'pkcs8'), /1024 bits/, /openssl genpkey/],
  ['2040 bits', pem(almost.privateKey, 'pkcs8'), /2040 bits/, /openssl genpkey/],
  ['a cut PEM', privatePem.slice(0, 600), /cut or damaged/, /whole/],
  ['cut Base64', bare(privatePem).slice(0, 600), /part of one/, /whole/],
  [
    'a key with bytes behind it',
    Buffer.concat([Buffer.from(bare(privatePem), 'base64'), Buffer.from([5, 0])]).toString('base64'),
    /no key/,
    /whole/,
  ],
  ['two keys', privatePem + publicPem, /several PEM blocks/, /one PEM/],
  ['the name of a file', './keys/private.pem', /name of a file, not its content/, /whole/],
  ['some text', 'my secret key!', /not Base64/, /whole/],
  ['other Base64', btoa('hello world'), /no key/, /whole/],
];

const wrongPublic: readonly [string, string, RegExp, RegExp][] = [
  ['nothing', '', /an empty text/, /set\?/],
  ['a private key', privatePem, /an RSA private key/, /dashboard/],
  ['a private key in PKCS#1', pem(rsa.privateKey, 'pkcs1'), /an RSA private key/, /dashboard/],
  ['an EC private key', pem(ec.privateKey, 'sec1'), /private key that is not RSA/, /dashboard/],
  ['an encrypted key', rsa.privateKey.export({ type: 'pkcs8', ...encrypted }).toString(), /encrypted/, /dashboard/],
  ['an EC key', pem(ec.publicKey, 'spki'), /public key that is not RSA/, /provider/],
  ['a certificate', certificate, /a certificate/, /openssl x509/],
  ['1024 bits', pem(weak.publicKey, 'spki'), /1024 bits/, /longer/],
];

describe.each([
  ['private', parsePrivateKey, wrongPrivate],
  ['public', parsePublicKey, wrongPublic],
] as const)('for a %s key refuses', (kind, parse, cases) => {
  test.each(cases)('%s', async (_, text, found, fix) => {
    const error = await parse(text).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(SigningError);
    expect(error).toMatchObject({ code: 'KEY_INVALID', message: expect.stringMatching(found) });
    expect(String(error)).toMatch(fix);
    expect(String(error)).toContain(`an RSA ${kind} key of 2048 bits or more`);
    // Nothing of the key is repeated.
    for (let at = 0; at + 12 <= bare(text).length; at += 1)
      expect(String(error)).not.toContain(bare(text).slice(at, at + 12));
  });

  test('what JavaScript may hand over', async () => {
    const values: readonly unknown[] = [undefined, null, 5, {}, rsa.privateKey];
    for (const value of values) {
      await expect(parse(value as string)).rejects.toMatchObject({ code: 'KEY_INVALID' });
    }
  });
});

describe('refuses a CryptoKey', () => {
  test.each([
    ['for SHA-1', { hash: 'SHA-1' }, /SHA-1/],
    ['for RSA-PSS', { name: 'RSA-PSS' }, /RSA-PSS/],
    ['of 1024 bits', { modulusLength: 1024 }, /1024 bits/],
  ] as const)('%s', async (_, change, found) => {
    const pair = await generate(change);
    await expect(parsePrivateKey(pair.privateKey)).rejects.toThrow(found);
    await expect(parsePublicKey(pair.publicKey)).rejects.toThrow(found);
  });

  test('of the other half', async () => {
    const pair = await generate({});
    await expect(parsePrivateKey(pair.publicKey)).rejects.toThrow(/found a public CryptoKey/);
    await expect(parsePublicKey(pair.privateKey)).rejects.toThrow(/found a private CryptoKey/);
  });

  test('without the usage', async () => {
    const { publicKey } = await generate({});
    const spki = await crypto.subtle.exportKey('spki', publicKey);
    const idle = await crypto.subtle.importKey('spki', spki, rsa256, true, []);
    await expect(parsePublicKey(idle)).rejects.toThrow(/found a CryptoKey .*\[\]\. Import it for .*\["verify"\]/);
  });
});

test('text is judged before loadKey returns', () => {
  expect(() => loadKey(publicPem, 'private')).toThrow(SigningError);
});

test('what Web Crypto refuses keeps its cause', async () => {
  const error = await parsePrivateKey(hollowKey).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ code: 'KEY_INVALID', cause: { name: 'DataError' } });
});

/** The same bytes as a view of a larger buffer. */
function inside(bytes: Uint8Array): Uint8Array {
  const larger = new Uint8Array(bytes.length + 20).fill(0x30);
  larger.set(bytes, 10);
  return larger.subarray(10, 10 + bytes.length);
}

describe('refuses a JWK', () => {
  const privateJwk = rsa.privateKey.export({ format: 'jwk' });
  const publicJwk = rsa.publicKey.export({ format: 'jwk' });

  test.each<[string, object, RegExp]>([
    ['of the other half', publicJwk, /found an RSA public key/],
    ['of an EC key', ec.privateKey.export({ format: 'jwk' }), /found a private key that is not RSA/],
    ['for another algorithm', { ...privateJwk, alg: 'RS512' }, /not RSA/],
    ['of 1024 bits', weak.privateKey.export({ format: 'jwk' }), /one of 1024 bits/],
    ['with no modulus', { ...privateJwk, n: undefined }, /found/],
    ['with a broken modulus', { ...privateJwk, n: '!' }, /found/],
  ])('%s for a private key', async (_, key, found) => {
    await expect(parsePrivateKey(key)).rejects.toMatchObject({
      code: 'KEY_INVALID',
      message: expect.stringMatching(found),
    });
    await expect(parsePrivateKey(JSON.stringify(key))).rejects.toThrow(found);
  });

  test('private for public', async () => {
    await expect(parsePublicKey(privateJwk)).rejects.toThrow(/found an RSA private key/);
  });

  test('cut, without quoting it', async () => {
    const error = await parsePrivateKey(JSON.stringify(privateJwk).slice(0, 200)).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'KEY_INVALID', message: expect.stringMatching(/cut or damaged/) });
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain(String(privateJwk.n).slice(0, 12));
  });

  test('damaged in a way that only the import sees, without quoting it', async () => {
    const error = await parsePrivateKey({ ...privateJwk, p: undefined }).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'KEY_INVALID', cause: expect.anything() });
    const shown = inspect(error, { depth: 9, showHidden: true });
    const secrets = Object.values(privateJwk).filter((member) => String(member).length > 100);
    expect(secrets.length).toBeGreaterThan(5);
    for (const secret of secrets) expect(shown).not.toContain(String(secret).slice(0, 12));
  });
});

async function generate(change: {
  name?: string;
  hash?: string;
  modulusLength?: number;
}): Promise<{ privateKey: CryptoKey; publicKey: CryptoKey }> {
  const algorithm = { ...rsa256, modulusLength: 2048, publicExponent: new Uint8Array([1, 0, 1]), ...change };
  return crypto.subtle.generateKey(algorithm, false, ['sign', 'verify']);
}
