import type { ServerResponse } from 'node:http';
import type { Reply } from './answer.ts';

/** Sends a reply, whole. */
export function sendReply(response: ServerResponse, reply: Reply): void {
  setHead(response, reply).end(reply.bytes);
}

/** Not by `writeHead`, after which Node no longer adds the length, or leaves it out where there may be none. */
export function setHead(response: ServerResponse, { status, headers }: Omit<Reply, 'bytes'>): ServerResponse {
  response.statusCode = status;
  return response.setHeaders(new Map(Object.entries(headers)));
}
