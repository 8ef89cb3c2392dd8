import { parsePrivateKey, signMessage, type SignedMessage } from '@countersign/signing';
import { signingOf, type Signing } from './signing-of.ts';
import type { ContractApi, ContractSuite, SignatureFault } from './suite.ts';
import type { Target } from './target.ts';

/** What came back, as it came: the bytes are what was signed. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Path of the request, with its query: part of what the answer's signature covers. */
  readonly path: string;
}

export interface RequestOptions {
  /** Asks for this result code or scenario. */
  readonly prefer?: string;
  readonly signature?: SignatureFault;
}

/** Sends a body to the operation, signed as the API asks, or with the signature spoilt. */
export async function send(
  api: ContractApi,
  suite: Pick<ContractSuite, 'method' | 'path' | 'signed' | 'mediaType'>,
  target: Target,
  body: unknown,
  { prefer, signature }: RequestOptions = {},
): Promise<Answer> {
  const url = new URL(`${target.baseUrl}${suite.path}`);
  const path = `${url.pathname}${url.search}`;
  const text = JSON.stringify(body);
  const headers = new Headers({ 'content-type': contentType(suite.mediaType) });
  if (prefer !== undefined) headers.set('prefer', `example=${prefer}`);
  const signing = signingOf(api, suite, target);
  if (signing) {
    const signed = await signatureHeaders(signing, { method: suite.method, path, text }, signature);
    signed.forEach(([name, value]) => headers.set(name, value));
  }
  const response = await fetch(url, { method: suite.method.toUpperCase(), headers, body: text, redirect: 'error' });
  return {
    status: response.status,
    headers: response.headers,
    bytes: new Uint8Array(await response.arrayBuffer()),
    path,
  };
}

/** JSON says its encoding, as Antom's documents do; other media types have their own parameters, or none. */
const contentType = (mediaType: string): string =>
  mediaType === 'application/json' ? 'application/json; charset=UTF-8' : mediaType;

async function signatureHeaders(
  { scheme: { headers: names }, identity: { clientId, privateKey } }: Signing,
  { method, path, text }: { readonly method: string; readonly path: string; readonly text: string },
  fault: SignatureFault | undefined,
): Promise<[name: string, value: string][]> {
  const time = String(Date.now());
  const message = spoil({ method, path, clientId, time, body: text }, fault);
  const key = fault === 'other-key' ? await otherKey() : await parsePrivateKey(privateKey);
  const sender: [string, string][] = [
    [names.clientId, clientId],
    [names.requestTime, time],
  ];
  if (fault === 'missing') return sender;
  const value = await signMessage(message, key);
  return [...sender, [names.signature, fault === 'malformed' ? value.replace(/signature=.*/, 'signature=') : value]];
}

/** The message to sign in place of the one that is sent. */
function spoil(message: SignedMessage, fault: SignatureFault | undefined): SignedMessage {
  switch (fault) {
    case 'other-body':
      return { ...message, body: `${String(message.body)} ` };
    case 'other-path':
      return { ...message, path: `${message.path}/` };
    case 'other-client':
      return { ...message, clientId: `${message.clientId}X` };
    case 'other-time':
      return { ...message, time: String(Number(message.time) + 1) };
    default:
      return message;
  }
}

/** A key the gateway has never seen, made when first needed. */
let other: Promise<CryptoKeyPair> | undefined;

async function otherKey(): Promise<CryptoKey> {
  const algorithm = {
    name: 'RSASSA-PKCS1-v1_5',
    hash: 'SHA-256',
    modulusLength: 2048,
    publicExponent: new Uint8Array([1, 0, 1]),
  };
  other ??= crypto.subtle.generateKey(algorithm, false, ['sign', 'verify']);
  return (await other).privateKey;
}
