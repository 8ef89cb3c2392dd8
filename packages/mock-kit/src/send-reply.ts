import type { ServerResponse } from 'node:http';
import type { Reply } from './answer.ts';

/** Sends a reply, whole. */
export function sendReply(response: ServerResponse, { status, headers, bytes }: Reply): void {
  const isBare = status < 200 || status === 204 || status === 304;
  // Node adds no length after `writeHead`, and `writeHead` is the quick way.
  response.writeHead(status, isBare ? headers : { ...headers, 'content-length': bytes.length }).end(bytes);
}
