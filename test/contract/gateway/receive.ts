import type { IncomingMessage } from 'node:http';

/** A request as it arrived. */
export interface Received {
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  /** Names in lower case; values of one name joined by commas. */
  readonly headers: Readonly<Record<string, string>>;
  /** Raw; `undefined` when there was more than the gateway takes. */
  readonly body: Buffer | undefined;
}

/** A mebibyte. The documents give no limit; this one is far above every request that they allow. */
const mostBytes = 1024 * 1024;

/** @throws when the client goes away */
export async function receive(request: IncomingMessage): Promise<Received> {
  const { method = '', url: target = '' } = request;
  const headers = Object.entries(request.headers).map(([name, value = '']) => [name, String(value)] as const);
  return { method, target, headers: Object.fromEntries(headers), body: await readBody(request) };
}

async function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length <= mostBytes) chunks.push(chunk);
  }
  return length <= mostBytes ? Buffer.concat(chunks) : undefined;
}
