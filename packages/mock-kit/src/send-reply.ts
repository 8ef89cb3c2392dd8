import type { ServerResponse } from 'node:http';
import type { Reply } from './answer.ts';

const longestText = 65_536;

/** Sends a reply, whole. */
export function sendReply(response: ServerResponse, { status, headers, bytes }: Reply): void {
  const isBare = status < 200 || status === 204 || status === 304;
  // Node adds no length after `writeHead`, and `writeHead` is the quick way.
  response.writeHead(status, isBare ? headers : { ...headers, 'content-length': bytes.length });
  // Headers and a text go out in one write, headers and bytes in two. In Latin-1 a text is its bytes, one each.
  if (bytes.length > longestText) response.end(bytes);
  else response.end(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1'), 'latin1');
}
