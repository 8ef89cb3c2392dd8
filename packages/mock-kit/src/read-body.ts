import type { IncomingMessage } from 'node:http';

/** What arrived of a request's body. */
export interface ReceivedBody {
  /** The raw bytes; `undefined` when there were more than allowed. */
  readonly bytes: Uint8Array<ArrayBuffer> | undefined;
  /** Whether the body was read to its end, so that the connection can carry another request. */
  readonly complete: boolean;
}

/** How much of a body that is too long is still read and dropped, as a multiple of the limit. */
const patience = 16;

/**
 * Reads a body of at most `limit` bytes. A longer one is read on and dropped for a while: a client that is still sending when
 * the connection closes sees a broken connection, not the answer.
 *
 * @throws when the client goes away before the end
 */
export async function readBody(request: IncomingMessage, limit: number): Promise<ReceivedBody> {
  let chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Uint8Array>) {
    length += chunk.length;
    if (length <= limit) chunks.push(chunk);
    else chunks = [];
    if (length > limit * patience) return { bytes: undefined, complete: false };
  }
  return { bytes: length <= limit ? new Uint8Array(Buffer.concat(chunks)) : undefined, complete: true };
}
