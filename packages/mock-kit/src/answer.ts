import type { SignatureScheme } from '@countersign/signing';
import type { LoadedKeys } from './keys.ts';
import { signNatively } from './native-signature.ts';

/** An answer before it is bytes. */
export interface Answer {
  readonly status: number;
  /** Lower-case names; `content-type` is JSON in UTF-8 unless given. */
  readonly headers: Readonly<Record<string, string>>;
  /** JSON, or text under another media type; `undefined` for none. */
  readonly body: unknown;
}

/** An answer as it is sent. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The request that is answered, as far as its answer's signature covers it. */
export interface Answered {
  readonly method: string;
  /** Path and query as received. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** How answers are signed. */
export interface Signer {
  readonly scheme: SignatureScheme;
  readonly keys: LoadedKeys;
  /** Epoch milliseconds. */
  readonly now: () => number;
}

/** Of answers, unless they say otherwise. */
export const jsonType = 'application/json';

/** Serialises an answer, once. */
export function toReply({ status, headers, body }: Answer): Reply {
  const type = headers['content-type'] ?? `${jsonType}; charset=UTF-8`;
  const isText = typeof body === 'string' && !/\bjson\b/i.test(type);
  const bytes = body === undefined ? new Uint8Array() : Buffer.from(isText ? body : JSON.stringify(body));
  return { status, headers: { ...headers, ...(body !== undefined && { 'content-type': type }) }, bytes };
}

/**
 * Adds the headers that sign exactly the bytes sent. The client id is the caller's own, known or not, so that the caller can
 * verify a refusal as well.
 */
export async function signReply(reply: Reply, request: Answered, { scheme, keys, now }: Signer): Promise<Reply> {
  const names = scheme.headers;
  const clientId = request.headers[names.clientId.toLowerCase()] || keys.clientId;
  const time = responseTime(now());
  // Nothing follows the headers of an answer to HEAD.
  const body = request.method === 'HEAD' ? '' : reply.bytes;
  const message = { method: request.method, path: request.target, clientId, time, body };
  const signature = await signNatively(message, keys.gatewayPrivateKey, keys.keyVersion);
  const headers = {
    ...reply.headers,
    [names.clientId]: clientId,
    [names.responseTime]: time,
    [names.signature]: signature,
  };
  return { ...reply, headers };
}

/** ISO 8601 to the second with a numeric offset, as Antom's API fundamentals show `response-time`. */
export function responseTime(now: number): string {
  return `${new Date(now).toISOString().slice(0, -'.000Z'.length)}+00:00`;
}
