import { signNotification } from '@countersign/signing/testing';
import type { ReceivedAnswer } from './acknowledgement.ts';
import { responseTime } from './answer.ts';
import type { Signer } from './answer.ts';

/** A message on its way. */
export interface PostedMessage {
  readonly url: string;
  readonly method: string;
  /** JSON. */
  readonly body: string;
  readonly clientId: string;
  /** Further headers. */
  readonly headers: Readonly<Record<string, string>>;
}

/** What came back, or why nothing did. */
export type PostOutcome = { readonly answer: ReceivedAnswer } | { readonly failure: string };

/** Longest answer that is read; the documented one has about a hundred bytes. */
const mostBytes = 65_536;

/**
 * Posts a message, signed where the API signs. Redirects are not followed: they would lead where nobody allowed to go.
 *
 * @param seconds how long the whole answer may take
 * @param leaving aborts it
 */
export async function postMessage(
  message: PostedMessage,
  signer: Signer | undefined,
  seconds: number,
  leaving: AbortSignal,
): Promise<PostOutcome> {
  const limit = AbortSignal.timeout(seconds * 1000);
  try {
    const request = await toRequest(message, signer);
    const response = await fetch(request, { redirect: 'manual', signal: AbortSignal.any([limit, leaving]) });
    const bytes = await readAnswer(response);
    if (!bytes) return { failure: `The answer has more than ${mostBytes} bytes.` };
    return { answer: { status: response.status, headers: response.headers, bytes } };
  } catch (error) {
    if (limit.aborted) return { failure: `No whole answer came within ${seconds} s.` };
    return { failure: `The connection failed (${reasonOf(error)}).` };
  }
}

async function toRequest(message: PostedMessage, signer: Signer | undefined): Promise<Request> {
  const { url, method, body, clientId } = message;
  // Of a connection kept from the last delivery nobody knows whether its receiver is still there.
  const headers = { ...message.headers, connection: 'close', 'accept-encoding': 'identity' };
  if (!signer) return new Request(url, { method, headers: { 'content-type': 'application/json', ...headers }, body });
  const { scheme, keys, now } = signer;
  return signNotification(
    {
      url,
      method: method.toUpperCase(),
      body,
      clientId,
      privateKey: keys.gatewayPrivateKey.web,
      keyVersion: keys.keyVersion,
      time: responseTime(now()),
      headers,
    },
    scheme,
  );
}

async function readAnswer({ body }: Response): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body ?? []) {
    length += chunk.length;
    if (length > mostBytes) return undefined;
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

/** `ECONNREFUSED`, `bad port`: a message of more than a few words may quote the URL. */
function reasonOf(error: unknown): string {
  const cause: unknown = error instanceof Error ? (error.cause ?? error) : error;
  const { code, name, message } = Object(cause) as Readonly<Record<'code' | 'name' | 'message', unknown>>;
  return (
    ([code, message].find((text) => typeof text === 'string' && /^[\w ]{1,40}$/.test(text)) as string) ?? String(name)
  );
}
