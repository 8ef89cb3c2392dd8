import { createSign, createVerify } from 'node:crypto';
import type { RawMessage } from '@countersign/signing';
import { testKeys } from '@countersign/mock-kit';

// The gateway as the documents describe it, without a line of the package that receives: node:crypto, and their signed text.

export const { clientId } = testKeys;

/** What a receiver is given in these tests. TEST keys, known to everyone. */
export const receiverOptions = {
  clientId,
  privateKey: testKeys.clientPrivateKey,
  gatewayPublicKey: testKeys.gatewayPublicKey,
} as const;

export interface Delivery extends RawMessage {
  readonly method: 'POST';
  readonly headers: Readonly<Record<string, string>>;
  readonly rawBody: Uint8Array<ArrayBuffer>;
}

/** A notification, posted to `path` and dated `time`. */
export function deliver(
  path: string,
  body: unknown,
  { time = String(Date.now()), signAs = clientId }: { readonly time?: string; readonly signAs?: string } = {},
): Delivery {
  const rawBody = bytesOf(body);
  const signature = createSign('RSA-SHA256')
    .update(`POST ${path}\n${signAs}.${time}.`)
    .update(rawBody)
    .sign(testKeys.gatewayPrivateKey, 'base64');
  return {
    method: 'POST',
    path,
    headers: {
      'content-type': 'application/json; charset=UTF-8',
      'client-id': clientId,
      'request-time': time,
      signature: `algorithm=RSA256,keyVersion=1,signature=${encodeURIComponent(signature)}`,
    },
    rawBody,
  };
}

function bytesOf(body: unknown): Uint8Array<ArrayBuffer> {
  if (body instanceof Uint8Array) return new Uint8Array(body);
  return new TextEncoder().encode(typeof body === 'string' ? body : JSON.stringify(body));
}

/** Whether an answer is signed by the merchant, for the path that was called. */
export function isSigned(
  path: string,
  { headers, body }: { readonly headers: Readonly<Record<string, string>>; readonly body: string },
): boolean {
  const signature = /^algorithm=RSA256,keyVersion=1,signature=(\S+)$/.exec(headers['signature'] ?? '')?.[1] ?? '';
  return createVerify('RSA-SHA256')
    .update(`POST ${path}\n${headers['client-id']}.${headers['response-time']}.${body}`)
    .verify(testKeys.clientPublicKey, decodeURIComponent(signature), 'base64');
}
