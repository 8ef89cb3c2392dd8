import { parsePrivateKey, type PrivateKeyInput } from './key.ts';
import { pathOf } from './path.ts';
import { alipayScheme, type SignatureScheme } from './scheme.ts';
import { signMessage } from './sign.ts';

/** What a fake message of the gateway has in any case. */
export interface FakeMessage {
  /** Sent as it is; what is neither text nor bytes is sent as JSON. */
  readonly body: unknown;
  /** Whom the message is for. */
  readonly clientId: string;
  /** The gateway's, of a pair made for tests. */
  readonly privateKey: PrivateKeyInput;
  /** Default `1`. */
  readonly keyVersion?: string | undefined;
  /** Text of the time header. Default now, ISO 8601 to the second, as the documents show it. */
  readonly time?: string | undefined;
  /** Further headers; after those of the signature, so that a test can break them. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** An answer to `request`, of which method, path and query are signed. */
export interface FakeAnswer extends FakeMessage {
  readonly request: Request | { readonly method: string; readonly path: string };
  /** Default 200. */
  readonly status?: number | undefined;
}

/** A notification to `url`, of which path and query are signed. */
export interface FakeNotification extends FakeMessage {
  readonly url: string;
  /** Default `POST`. */
  readonly method?: string | undefined;
}

/**
 * An answer signed as the gateway signs: what a `fetch` of a test returns. Its request's body is not read.
 *
 * @throws {SigningError} `KEY_INVALID`, `HEADER_VALUE_INVALID`
 */
export async function signAnswer(answer: FakeAnswer, scheme: SignatureScheme = alipayScheme): Promise<Response> {
  const { request, status = 200 } = answer;
  const path = 'url' in request ? pathOf(request.url) : request.path;
  const { body, headers } = await sign(answer, request.method, path, scheme.headers, scheme.headers.responseTime);
  return new Response([204, 205, 304].includes(status) ? null : body, { status, headers });
}

/**
 * A notification signed as the gateway signs: hand it to a handler, or to `fetch` to send it to a server of a test.
 *
 * @throws {SigningError} `KEY_INVALID`, `HEADER_VALUE_INVALID`
 */
export async function signNotification(
  notification: FakeNotification,
  scheme: SignatureScheme = alipayScheme,
): Promise<Request> {
  const { url, method = 'POST' } = notification;
  const { body, headers } = await sign(notification, method, pathOf(url), scheme.headers, scheme.headers.requestTime);
  return new Request(url, { method, headers, body });
}

async function sign(
  message: FakeMessage,
  method: string,
  path: string,
  names: SignatureScheme['headers'],
  timeName: string,
): Promise<{ body: Uint8Array<ArrayBuffer>; headers: Headers }> {
  const { clientId, time = new Date().toISOString().replace(/\.\d+Z$/, '+00:00') } = message;
  const body = bytesOf(message.body);
  const key = await parsePrivateKey(message.privateKey);
  const signature = await signMessage({ method, path, clientId, time, body }, key, message.keyVersion);
  const headers = new Headers({
    'content-type': 'application/json; charset=UTF-8',
    [names.clientId]: clientId,
    [timeName]: time,
    [names.signature]: signature,
  });
  for (const [name, value] of Object.entries(message.headers ?? {})) headers.set(name, value);
  return { body, headers };
}

function bytesOf(body: unknown): Uint8Array<ArrayBuffer> {
  if (body instanceof Uint8Array) return new Uint8Array(body);
  return new TextEncoder().encode(typeof body === 'string' ? body : JSON.stringify(body));
}
