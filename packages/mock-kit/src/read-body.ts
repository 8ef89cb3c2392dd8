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
export function readBody(request: IncomingMessage, limit: number): Promise<ReceivedBody> {
  return new Promise((resolve, reject) => {
    let chunks: Uint8Array<ArrayBuffer>[] = [];
    let length = 0;
    const onData = (chunk: Uint8Array<ArrayBuffer>): void => {
      length += chunk.length;
      if (length <= limit) chunks.push(chunk);
      else chunks = [];
      if (length <= limit * patience) return;
      request.off('data', onData).pause();
      resolve({ bytes: undefined, complete: false });
    };
    request
      .on('data', onData)
      .once('end', () => resolve({ bytes: length <= limit ? joined(chunks) : undefined, complete: true }))
      .once('error', reject)
      .once('close', () => {
        // An error is dear to make, and after the end there is nobody to hear of it.
        if (!request.readableEnded) reject(new Error('The client went away.'));
      });
  });
}

/** Most bodies come in one piece, which nobody else has a hand on. */
function joined([first, ...others]: readonly Uint8Array<ArrayBuffer>[]): Uint8Array<ArrayBuffer> {
  if (first !== undefined && others.length === 0) return first;
  return first === undefined ? new Uint8Array() : Buffer.concat([first, ...others]);
}
