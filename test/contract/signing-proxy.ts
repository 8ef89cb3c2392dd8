import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { testKeys } from '@countersign/mock-kit';
import { parsePrivateKey, signMessage } from '@countersign/signing';

export interface SigningProxy {
  /** Origin: `http://127.0.0.1:4011`. */
  readonly origin: string;
  close(): Promise<void>;
}

/**
 * Stands before a mock for programs that can't sign: signs what they send with the test key, and passes answers through as they
 * come.
 */
export async function openSigningProxy(mock: string): Promise<SigningProxy> {
  const { clientId, clientPrivateKey } = testKeys;
  const key = await parsePrivateKey(clientPrivateKey);
  const sign = async (path: string, body: Buffer<ArrayBuffer>): Promise<Record<string, string>> => {
    const time = String(Date.now());
    const signature = await signMessage({ method: 'post', path, clientId, time, body }, key);
    return {
      'content-type': 'application/json; charset=UTF-8',
      'client-id': clientId,
      'request-time': time,
      signature,
    };
  };
  const pass = async ({ url = '' }: IncomingMessage, body: Buffer<ArrayBuffer>, response: ServerResponse) => {
    const answer = await fetch(`${mock}${url}`, { method: 'POST', headers: await sign(url, body), body });
    const bytes = Buffer.from(await answer.arrayBuffer());
    const type = answer.headers.get('content-type') ?? '';
    response.writeHead(answer.status, { 'content-type': type, 'content-length': bytes.length }).end(bytes);
  };
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      pass(request, Buffer.concat(chunks), response).catch((error: Error) => response.destroy(error));
    });
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
