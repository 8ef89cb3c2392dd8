import type { Answer } from './answer.ts';
import { joinChunks, type RawMessage } from './message.ts';
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
  /** Set by a body parser. */
  readonly body?: unknown;
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
      sendAnswer(response, await receiver.handle(await readNodeRequest(request, receiver.maxBytes), handlers));
    } catch (error) {
      if (next !== undefined) return next(error);
      console.error(error);
      if (!response.headersSent) response.statusCode = 500;
      response.end();
    }
  };
}

/** How much of a body that is too long is still read and dropped, as a multiple of the limit. */
const patience = 16;

/**
 * Reads a body of at most `maxBytes`, and of a longer one enough to tell. That one is read on and dropped for a while: a
 * sender whose connection closes under it sees a broken connection, not the answer.
 */
async function readNodeRequest(request: NodeRequest, maxBytes: number): Promise<RawMessage> {
  const { method = '', url = '', originalUrl = url, rawHeaders: headers } = request;
  const rawBody =
    request.readableEnded || request.body !== undefined ? request.body : await readBody(request, maxBytes);
  return { method, path: originalUrl, headers, rawBody: rawBody as RawMessage['rawBody'] };
}

async function readBody(request: NodeRequest, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const iterator = request.iterator({ destroyOnReturn: false });
  for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) {
    const chunk = next.value as Uint8Array;
    // What has gone too far already is only counted.
    if (length <= maxBytes) chunks.push(chunk);
    length += chunk.length;
    if (length > maxBytes * patience) break;
  }
  return joinChunks(
    chunks,
    chunks.reduce((sum, chunk) => sum + chunk.length, 0),
  );
}

function sendAnswer(response: NodeResponse, { status, headers, body }: Answer): void {
  response.statusCode = status;
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  response.end(body);
}
