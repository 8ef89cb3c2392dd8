import { headerValueInvalid } from './header-value.ts';

// Made once; a bundler may leave it out with what uses it.
const encoder = /* @__PURE__ */ new TextEncoder();

/** What a signature is made over: one request or one answer. */
export interface SignedMessage {
  /** Of the request, also when the message is its answer. Upper or lower case. */
  readonly method: string;
  /** Path and query of the request as sent, percent-encoded as sent, without the host: `/ams/api/v1/payments/pay`. */
  readonly path: string;
  readonly clientId: string;
  /** The text of the `request-time` header, or for an answer of `response-time`; not reformatted. */
  readonly time: string;
  /** As on the wire, byte for byte; a string stands for its UTF-8. JSON parsed and printed again signs differently. */
  readonly body: Uint8Array<ArrayBuffer> | string;
}

/**
 * The bytes that are signed:
 *
 *     POST /ams/api/v1/payments/pay
 *     <client id>.<time>.<body>
 *
 * One line feed, none at the end. From "Digital signature" of the Antom documents and `SignatureTool.genSignContent`
 * of the provider's Java SDK.
 *
 * @throws {SigningError} `HEADER_VALUE_INVALID` for a line break where one would move the parts of the text
 */
export function signedContent(message: SignedMessage): Uint8Array<ArrayBuffer> {
  const { method, path, clientId, time, body } = message;
  const head = `${method.toUpperCase()} ${path}\n${clientId}.${time}.`;
  // The one line feed is that of the form; looked for in one go, as this runs twice a call.
  if (!/^.*\n.*$/.test(head)) assertOneLine({ method, path, clientId, time });
  if (typeof body === 'string') return encoder.encode(head + body);
  // Room for any text, written in place: to encode the head by itself costs more than the rest.
  const content = new Uint8Array(head.length * 3 + body.length);
  const { written } = encoder.encodeInto(head, content);
  content.set(body, written);
  return content.subarray(0, written + body.length);
}

function assertOneLine(parts: Readonly<Record<string, string>>): void {
  for (const name in parts) {
    if (/[\r\n]/.test(parts[name] ?? '')) throw headerValueInvalid(name);
  }
}
