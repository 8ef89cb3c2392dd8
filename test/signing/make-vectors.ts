// Writes vectors/*.json: `node test/signing/make-vectors.ts`, with `--new-keys` for other key pairs. It signs with
// node:crypto and builds the signed text by itself, so that no vector inherits a mistake of the package it judges.
import { constants, createSign, generateKeyPairSync } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';

import type { KeyFile, KeyPair, Vector, VectorFile } from './vector.ts';
import { answer, answers, headers, requests, signatures, type Claim, type Signing } from './vector-cases.ts';

const folder = new URL('./vectors/', import.meta.url);

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

function makeKeys(): KeyFile {
  const pair = (): KeyPair =>
    generateKeyPairSync('rsa', {
      modulusLength: 2048,
      privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
      publicKeyEncoding: { type: 'spki', format: 'pem' },
    });
  return {
    comment: 'TEST KEYS, published with the source. They protect nothing; never use them outside tests.',
    keys: { merchant: pair(), gateway: pair(), stranger: pair() },
  };
}

function write(name: string, file: KeyFile | VectorFile): void {
  writeFileSync(new URL(`${name}.json`, folder), `${JSON.stringify(file, null, 2)}\n`);
}

if (import.meta.main) {
  if (process.argv.includes('--new-keys')) write('keys', makeKeys());
  const { keys } = JSON.parse(readFileSync(new URL('keys.json', folder), 'utf8')) as KeyFile;
  for (const [name, file] of Object.entries(makeVectors(keys))) write(name, file);
}
