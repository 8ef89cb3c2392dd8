// Writes vectors/*.json and padding/*.json: `node test/signing/make-vectors.ts`, with `--new-keys` for other key pairs. It signs with
// node:crypto and builds the signed text by itself, so that no vector inherits a mistake of the package it judges.
import { constants, createPrivateKey, createSign, generateKeyPairSync, privateEncrypt } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';

import { paddingCases, type RawRsa, sumFits } from './padding-cases.ts';
import type { KeyFile, KeyPair, PaddingFile, PaddingKeyFile, Vector, VectorFile } from './vector.ts';
import { answer, answers, headers, requests, signatures, type Claim, type Signing } from './vector-cases.ts';

/** The files by name. The same keys give the same bytes: nothing here is random, PSS having no salt. */
export function makeVectors(keys: KeyFile['keys']): Readonly<Record<string, VectorFile>> {
  const sign = (signing: Signing): Buffer => signWith(keys[signing.by], signing);
  const vector = (
    name: string,
    reason: string,
    signing: Signing,
    expect: Vector['expect'],
    claim: Claim = {},
  ): Vector => {
    const { method, path, clientId, time, by } = signing;
    const header = `algorithm=RSA256,keyVersion=1,signature=${encodeURIComponent(sign(signing).toString('base64'))}`;
    const body = Buffer.from(claim.body ?? signing.body).toString('base64');
    return { name, reason, method, path, clientId, time, header, key: by, expect, ...claim, body };
  };
  return {
    requests: {
      comment: 'Requests as the merchant signs them. Every valid one is also what signing must give.',
      vectors: requests(vector),
    },
    answers: { comment: 'Answers as the gateway signs them.', vectors: answers(vector) },
    signatures: { comment: 'Signatures made in a wrong way.', vectors: signatures(vector, sign) },
    headers: {
      comment: 'Writings of the signature header.',
      vectors: headers(vector, sign(answer).toString('base64')),
    },
  };
}

function signWith(pair: KeyPair, signing: Signing): Buffer {
  const signer = createSign(`RSA-${signing.hash}`).update(signing.content(signing));
  return signing.padding === 'pss'
    ? signer.sign({ key: pair.privateKey, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 0 })
    : signer.sign(pair.privateKey);
}

/** Signatures alone, over a text that is the same for every run, the right and the wrong ones of each key. */
export function makePadding(keys: PaddingKeyFile['keys']): PaddingFile {
  return {
    comment: 'Signatures in families of encodings and numbers of which each must fail, beside the right one.',
    groups: Object.entries(keys).map(([key, pair]) => {
      const rsa = rawRsa(pair.privateKey);
      const data = Buffer.from(textFor(rsa));
      const vectors = paddingCases(data, rsa).map(({ name, reason, signature, valid = false }) => ({
        name,
        reason,
        signature: signature.toString('base64'),
        valid,
      }));
      return { key, publicKey: pair.publicKey, data: data.toString('base64'), vectors };
    }),
  };
}

/** Any text would do, but for `s + n`: it says more where it is as long as the modulus. */
function textFor(rsa: RawRsa): string {
  for (let count = 0; ; count += 1) {
    const text = `text ${count}`;
    if (sumFits(Buffer.from(text), rsa)) return text;
  }
}

function rawRsa(privateKey: string): RawRsa {
  const key = createPrivateKey(privateKey);
  const { n = '', e = '' } = key.export({ format: 'jwk' });
  const number = (text: string): bigint => BigInt(`0x${Buffer.from(text, 'base64url').toString('hex')}`);
  const raw = { key, padding: constants.RSA_NO_PADDING };
  return {
    n: number(n),
    e: number(e),
    size: Buffer.from(n, 'base64url').length,
    sign: (encoded) => privateEncrypt(raw, encoded),
  };
}

const notice = 'TEST KEYS, published with the source. They protect nothing; never use them outside tests.';

function makePair(modulusLength = 2048, publicExponent = 65_537): KeyPair {
  return generateKeyPairSync('rsa', {
    modulusLength,
    publicExponent,
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  });
}

function makeKeys(): KeyFile {
  return { comment: notice, keys: { merchant: makePair(), gateway: makePair(), stranger: makePair() } };
}

function makePaddingKeys(): PaddingKeyFile {
  const sizes = [2048, 3072, 4096].flatMap((bits) => [3, 65_537].map((exponent) => [bits, exponent] as const));
  return {
    comment: notice,
    keys: Object.fromEntries(
      sizes.map(([bits, exponent]) => [`${bits} bits, e = ${exponent}`, makePair(bits, exponent)]),
    ),
  };
}

const fileOf = (name: string): URL => new URL(`./${name}.json`, import.meta.url);
const read = (name: string): unknown => JSON.parse(readFileSync(fileOf(name), 'utf8'));
const write = (name: string, file: unknown): void => writeFileSync(fileOf(name), `${JSON.stringify(file, null, 2)}\n`);

if (import.meta.main) {
  if (process.argv.includes('--new-keys')) {
    write('vectors/keys', makeKeys());
    write('padding/keys', makePaddingKeys());
  }
  const { keys } = read('vectors/keys') as KeyFile;
  for (const [name, file] of Object.entries(makeVectors(keys))) write(`vectors/${name}`, file);
  write('padding/signatures', makePadding((read('padding/keys') as PaddingKeyFile).keys));
}
