import { joinChunks } from '../read-body.ts';
import type { Answer } from './answer.ts';
import type { RawMessage } from './message.ts';
import type { NotificationHandlers } from './notification.ts';
import type { Receiver } from './receiver.ts';

/** What is used of Node's `IncomingMessage`, and of what Express adds to it. */
export interface NodeRequest {
  readonly method?: string | undefined;
  readonly url?: string | undefined;
  /** The path before a router took its own part off. */
  readonly originalUrl?: string;
  readonly rawHeaders: readonly string[];
  readonly readableEnded: boolean;
  readonly destroyed: boolean;
  /** Set by a body parser. */
  readonly body?: unknown;
  /** Set by platforms that parse the body and keep its bytes (NestJS, Google Cloud Functions). */
  readonly rawBody?: unknown;
  iterator(options: { readonly destroyOnReturn: false }): AsyncIterator<unknown>;
}

/** What is used of Node's `ServerResponse`. */
export interface NodeResponse {
  readonly headersSent: boolean;
  statusCode: number;
  setHeader(name: string, value: string): unknown;
  end(body?: string): unknown;
}

/**
 * A listener for `node:http`, and a handler for Express: `app.post('/notify', createNodeListener(receiver, {…}))`, mounted
 * before any body parser.
 *
 * What a handler throws goes to `next` where there is one, as in Express; otherwise it is printed and answered with 500.
 */
export function createNodeListener<Types>(
  receiver: Receiver<Types>,
  handlers: NotificationHandlers<Types>,
): (request: NodeRequest, response: NodeResponse, next?: (error: unknown) => void) => Promise<void> {
  return async (request, response, next) => {
    try {
      const { message, complete } = await readNodeRequest(request, receiver.maxBytes);
      sendAnswer(response, await receiver.handle(message, handlers), complete);
    } catch (error) {
      // The sender went away while its body was read: nobody is there to answer to.
      if (request.destroyed && !request.readableEnded) return;
      if (next !== undefined) return next(error);
      // oxlint-disable-next-line no-console -- node:http has nobody to hand the error to, and it must not be lost
      console.error(error);
      if (!response.headersSent) response.statusCode = 500;
      response.end();
    }
  };
}

/** How much of a body that is too long is still read and dropped, as a multiple of the limit. */
const patience = 16;

interface ReceivedBody {
  readonly bytes: unknown;
  /** The connection can carry another request. */
  readonly complete: boolean;
}

async function readNodeRequest(
  request: NodeRequest,
  maxBytes: number,
): Promise<{ readonly message: RawMessage; readonly complete: boolean }> {
  const { method = '', url = '', originalUrl = url, rawHeaders: headers } = request;
  const { bytes, complete } = request.readableEnded
    ? { bytes: request.rawBody ?? request.body, complete: true }
    : await readBody(request, maxBytes);
  // Whatever a parser has left is handed on: the receiver says what is wrong with it.
  return { message: { method, path: originalUrl, headers, rawBody: bytes as RawMessage['rawBody'] }, complete };
}

/**
 * Reads a body of at most `maxBytes`, and of a longer one enough to tell. That one is read on and dropped for a while: a
 * sender whose connection closes under it sees a broken connection, not the answer.
 */
async function readBody(request: NodeRequest, maxBytes: number): Promise<ReceivedBody> {
  const chunks: Uint8Array[] = [];
  let [kept, length] = [0, 0];
  const iterator = request.iterator({ destroyOnReturn: false });
  for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) {
    const chunk = next.value as Uint8Array;
    length += chunk.length;
    if (length > maxBytes * patience) return { bytes: joinChunks(chunks, kept), complete: false };
    // What has gone too far already is only counted.
    if (kept > maxBytes) continue;
    chunks.push(chunk);
    kept = length;
  }
  return { bytes: joinChunks(chunks, kept), complete: true };
}

function sendAnswer(response: NodeResponse, { status, headers, body }: Answer, keepAlive: boolean): void {
  response.statusCode = status;
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  if (!keepAlive) response.setHeader('connection', 'close');
  response.end(body);
}
