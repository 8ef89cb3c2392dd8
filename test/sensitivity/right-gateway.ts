import { createPublicKey, createPrivateKey, sign, verify, type KeyObject } from 'node:crypto';
import { testKeys } from '@countersign/mock-kit';
import type { Answer, RawHeader, RawRequest } from '@countersign/contract-kit';

// How answers are signed and requests verified, by node:crypto alone.

const gatewayKey = createPrivateKey(testKeys.gatewayPrivateKey);
const clientKey = createPublicKey(testKeys.clientPublicKey);

export const headerOf = (headers: readonly RawHeader[], name: string): string | undefined =>
  headers.find(([each]) => each.toLowerCase() === name)?.[1];

const setHeader = (headers: readonly RawHeader[], name: string, value: string): readonly RawHeader[] =>
  headers.map(([each, old]) => [each, each.toLowerCase() === name ? value : old]);

export const withHeader = (answer: Answer, name: string, value: string): Answer => ({
  ...answer,
  headers: setHeader(answer.headers, name, value),
});

export const withoutHeader = (answer: Answer, name: string): Answer => ({
  ...answer,
  headers: answer.headers.filter(([each]) => each.toLowerCase() !== name),
});

interface Resigning {
  readonly key?: KeyObject;
  /** What is signed in place of the bytes that are sent. */
  readonly signed?: Uint8Array;
  readonly clientId?: string;
  readonly time?: string;
  readonly path?: string;
  readonly method?: string;
}

/** The answer with a signature that fits it, or that is wrong in one way. An answer that is not signed stays so. */
export function resign(request: RawRequest, answer: Answer, how: Resigning = {}): Answer {
  const clientId = headerOf(answer.headers, 'client-id');
  const time = headerOf(answer.headers, 'response-time');
  if (clientId === undefined || time === undefined) return answer;
  const { key = gatewayKey, signed = answer.bytes, method = request.method, path = request.path } = how;
  const head = `${method} ${path}\n${how.clientId ?? clientId}.${how.time ?? time}.`;
  const signature = sign('sha256', Buffer.concat([Buffer.from(head), signed]), key).toString('base64');
  return withHeader(answer, 'signature', `algorithm=RSA256,keyVersion=1,signature=${encodeURIComponent(signature)}`);
}

/** The answer with another body, signed anew. */
export const withBody = (request: RawRequest, answer: Answer, body: unknown): Answer => {
  const bytes = new Uint8Array(Buffer.from(JSON.stringify(body)));
  return resign(request, { ...answer, bytes });
};

/** The JSON in these bytes; nothing where there is none. Asked of the same bytes for fault after fault, so it is kept: don't write into it. */
export function bodyOf({ bytes }: { readonly bytes: Uint8Array }): unknown {
  if (!bodies.has(bytes)) bodies.set(bytes, parse(bytes));
  return bodies.get(bytes);
}

const bodies = new WeakMap<Uint8Array, unknown>();

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

/** Whether the client signed exactly this request. */
export function isSigned(request: RawRequest): boolean {
  const known = verdicts.get(request) ?? hasSigned(request);
  verdicts.set(request, known);
  return known;
}

const verdicts = new WeakMap<RawRequest, boolean>();

function hasSigned({ method, path, headers, body }: RawRequest): boolean {
  const [, encoded] = /signature=(.+)$/.exec(headerOf(headers, 'signature') ?? '') ?? [];
  if (encoded === undefined) return false;
  const head = `${method} ${path}\n${headerOf(headers, 'client-id')}.${headerOf(headers, 'request-time')}.`;
  try {
    const signature = Buffer.from(decodeURIComponent(encoded.trim()), 'base64');
    return verify('sha256', Buffer.concat([Buffer.from(head), body]), clientKey, signature);
  } catch {
    return false;
  }
}
