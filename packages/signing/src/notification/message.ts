import { readBody } from '../read-body.ts';
import { RefusedError } from './refusal.ts';

/**
 * Headers as frameworks hand them over: a `Headers`, a record (Node's `request.headers`, `multiValueHeaders` of API
 * Gateway), pairs, or names and values in turn (Node's `rawHeaders`, which alone keeps what was sent twice).
 */
export type HeadersInput =
  | Iterable<readonly [string, string]>
  | readonly string[]
  | { readonly [name: string]: string | readonly string[] | undefined };

/** A message that a framework received. */
export interface RawMessage {
  readonly method: string;
  /**
   * Path and query as the gateway called them, percent-encoded as called: steps such as `/%2e%2e/` are not resolved. A whole
   * URL is taken as well.
   */
  readonly path: string;
  readonly headers: HeadersInput;
  /** As on the wire, byte for byte: a Node `Buffer` is one; a string stands for its UTF-8. A parsed body is refused. */
  readonly rawBody: Uint8Array | ArrayBuffer | string;
}

/**
 * What a receiver takes. A web `Request` is read, so its body must not have been. Making one resolves `.` and `..` in its
 * URL, however they are written, so a path with these is then checked as another than was called.
 */
export type MessageInput = Request | RawMessage;

/** A message whose bytes are at hand. */
export interface ReadMessage {
  readonly method: string;
  readonly path: string;
  readonly body: Uint8Array<ArrayBuffer>;
  /** @throws {RefusedError} `HEADER_DUPLICATED` */
  readonly header: (name: string) => string | undefined;
}

/** @throws {RefusedError} `METHOD_NOT_ALLOWED`, `BODY_TOO_LARGE`, `BODY_PARSED`, `BODY_UNREADABLE` */
export async function readMessage(
  input: MessageInput,
  { maxBytes, publicPath }: { readonly maxBytes: number; readonly publicPath: (path: string) => string },
): Promise<ReadMessage> {
  const { method, headers } = input;
  if (method !== 'POST') throw new RefusedError('METHOD_NOT_ALLOWED', 'A notification is posted; this message is not.');
  const isRaw = 'rawBody' in input;
  const body = isRaw ? bytesOf(input.rawBody) : await readRequest(input, maxBytes);
  if (body.length > maxBytes) throw tooLarge(maxBytes);
  const path = isRaw ? input.path : input.url;
  return {
    method,
    path: publicPath(pathOf(path)),
    body,
    header: (name) => findHeader(headers, name),
  };
}

/** Path and query, taken from the text: to parse a URL is to resolve steps that were signed as they stood. */
function pathOf(called: string): string {
  const [, path] = /^https?:\/\/[^/?#]*([^#]*)/i.exec(called) ?? [];
  if (path === undefined) return called;
  return path.startsWith('/') ? path : `/${path}`;
}

function bytesOf(rawBody: unknown): Uint8Array<ArrayBuffer> {
  if (typeof rawBody === 'string') return new TextEncoder().encode(rawBody);
  // Neither test is `instanceof`: the bytes may come from another realm, as in test runners.
  if (ArrayBuffer.isView(rawBody)) {
    return new Uint8Array(rawBody.buffer, rawBody.byteOffset, rawBody.byteLength).slice();
  }
  if (Object.prototype.toString.call(rawBody) === '[object ArrayBuffer]') return new Uint8Array(rawBody as ArrayBuffer);
  throw bodyParsed(rawBody === undefined ? 'nothing' : 'a parsed value');
}

async function readRequest(request: Request, maxBytes: number): Promise<Uint8Array<ArrayBuffer>> {
  // JavaScript callers hand over the request of their framework.
  if (typeof request.arrayBuffer !== 'function')
    throw bodyParsed('an object that is neither a Request nor has a rawBody');
  if (request.bodyUsed || request.body?.locked) throw bodyParsed('a Request whose body has been read');
  if (Number(request.headers.get('content-length')) > maxBytes) throw tooLarge(maxBytes);
  const { bytes, whole } = await readBody(request, maxBytes).catch((): never => {
    throw new RefusedError('BODY_UNREADABLE', 'The connection broke before the end of the body.');
  });
  if (!whole) throw tooLarge(maxBytes);
  return bytes;
}

function findHeader(headers: HeadersInput, name: string): string | undefined {
  const values = pairsOf(headers).flatMap(([key, value = []]) =>
    key.toLowerCase() === name.toLowerCase() ? value : [],
  );
  if (values.length > 1)
    throw new RefusedError('HEADER_DUPLICATED', `The header ${name} stands ${values.length} times.`);
  return values[0];
}

/** JavaScript callers may give no headers, which then hold none. */
function pairsOf(given: HeadersInput): (readonly [string, string | readonly string[] | undefined])[] {
  const headers = Object(given) as HeadersInput;
  if (!(Symbol.iterator in headers)) return Object.entries(headers);
  const list: readonly (string | readonly [string, string])[] = [
    ...(headers as Iterable<string | readonly [string, string]>),
  ];
  return list.flatMap((item, index) => {
    if (typeof item !== 'string') return [item];
    const value = list[index + 1];
    return index % 2 === 0 && typeof value === 'string' ? [[item, value] as const] : [];
  });
}

const tooLarge = (maxBytes: number): RefusedError =>
  new RefusedError('BODY_TOO_LARGE', `The body has more than ${maxBytes} bytes (maxBytes).`);

const bodyParsed = (found: string): RefusedError =>
  new RefusedError(
    'BODY_PARSED',
    `The signature covers the raw bytes of the body; found ${found}. A body parser came first: mount the receiver before it, ` +
      "or use express.raw({ type: '*/*' }), Fastify's addContentTypeParser(…, { parseAs: 'buffer' }), bodyParser: false in Next pages.",
  );
