import { Agent as PlainAgent, request as requestPlain, type IncomingMessage } from 'node:http';
import { Agent as SecureAgent, request as requestSecure } from 'node:https';
import type { Answer, RawHeader, Transport } from './exchange.ts';

export interface HttpOptions {
  /** Milliseconds until an answer has to be there; 15,000 by default, as the provider's SDKs wait. */
  readonly timeout?: number;
  /** Longest answer in bytes; 1 MiB by default. */
  readonly maxBytes?: number;
}

/** A transport that can be closed. */
export interface HttpTransport {
  readonly send: Transport;
  /** Drops the connections that are kept. */
  close(): void;
}

/**
 * Sends requests as they are: `fetch` would bring header names into lower case, join those that are repeated, and refuse some.
 * Redirects are not followed: they are answers.
 *
 * @param origin `https://host[:port]`
 */
export function httpTransport(
  origin: string,
  { timeout = 15_000, maxBytes = 1024 * 1024 }: HttpOptions = {},
): HttpTransport {
  const { protocol, hostname, port, host } = new URL(origin);
  const isSecure = protocol === 'https:';
  const agent = isSecure ? new SecureAgent({ keepAlive: true }) : new PlainAgent({ keepAlive: true });
  const begin = isSecure ? requestSecure : requestPlain;
  const send: Transport = ({ method, path, headers, body }) =>
    new Promise((resolve, reject) => {
      const lengths: RawHeader[] = body.length > 0 ? [['Content-Length', String(body.length)]] : [];
      const request = begin({
        ...{ agent, method, path, port, timeout },
        // An address in brackets is one for people.
        hostname: hostname.replaceAll(/^\[|\]$/g, ''),
        // A list of names and values, which Node writes as it is.
        headers: [['Host', host] as const, ...headers, ...lengths].flat(),
      });
      const deadline = setTimeout(
        () => request.destroy(new Error(`No whole answer came within ${timeout / 1000} s.`)),
        timeout,
      );
      request
        .on('response', (response) => {
          void readAnswer(response, maxBytes)
            .then(resolve, reject)
            .finally(() => clearTimeout(deadline));
        })
        .on('error', (error) => {
          clearTimeout(deadline);
          reject(error);
        })
        .end(body);
    });
  return { send, close: () => agent.destroy() };
}

async function readAnswer(response: IncomingMessage, maxBytes: number): Promise<Answer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > maxBytes) throw new Error(`The answer has more than ${maxBytes} bytes.`);
    chunks.push(chunk);
  }
  const { rawHeaders, statusCode = 0 } = response;
  const headers = rawHeaders.flatMap((name, at): RawHeader[] =>
    at % 2 === 0 ? [[name, rawHeaders[at + 1] ?? '']] : [],
  );
  return { status: statusCode, headers, bytes: new Uint8Array(Buffer.concat(chunks)) };
}
