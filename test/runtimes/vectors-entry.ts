import { parsePublicKey, SigningError, verifyMessage, verifySignature } from '@countersign/signing';

import padding from '../signing/padding/signatures.json' with { type: 'json' };
import answers from '../signing/vectors/answers.json' with { type: 'json' };
import headers from '../signing/vectors/headers.json' with { type: 'json' };
import keys from '../signing/vectors/keys.json' with { type: 'json' };
import requests from '../signing/vectors/requests.json' with { type: 'json' };
import signatures from '../signing/vectors/signatures.json' with { type: 'json' };
import type { PaddingFile, Signer, VectorFile } from '../signing/vector.ts';

/** What became of each vector, by the names that lead to it. */
export type Verdicts = Readonly<Record<string, string | boolean>>;

const files: Readonly<Record<string, unknown>> = { requests, answers, signatures, headers };

/** Judges every vector with nothing but the package and this runtime's Web Crypto. */
export default async function judgeVectors(): Promise<Verdicts> {
  const verdicts: Record<string, string | boolean> = {};
  for (const { key: keyName, publicKey, data, vectors } of (padding as PaddingFile).groups) {
    const key = await parsePublicKey(publicKey);
    for (const { name, signature } of vectors) {
      const verdict = verifySignature({ key, data: bytesOf(data), signature: bytesOf(signature) });
      verdicts[`${keyName}: ${name}`] = await verdict.catch(String);
    }
  }
  for (const [file, content] of Object.entries(files)) {
    for (const { name, key, header, ...message } of (content as VectorFile).vectors) {
      const publicKey = await parsePublicKey(keys.keys[key satisfies Signer].publicKey);
      const verdict = verifyMessage({ ...message, body: bytesOf(message.body) }, header, publicKey);
      verdicts[`${file}: ${name}`] = await verdict.then(
        () => 'valid',
        (error: unknown) => (error instanceof SigningError ? error.code : String(error)),
      );
    }
  }
  return verdicts;
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
