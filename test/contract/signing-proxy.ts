import { createServer } from 'node:http';
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
  const pass = async (path: string, body: Buffer<ArrayBuffer>): Promise<Response> => {
    const time = String(Date.now());
    const signature = await signMessage({ method: 'post', path, clientId, time, body }, key);
    const headers = {
      'content-type': 'application/json; charset=UTF-8',
      'client-id': clientId,
      'request-time': time,
      signature,
    };
    return fetch(`${mock}${path}`, { method: 'POST', headers, body });
  };
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      pass(request.url ?? '', Buffer.concat(chunks))
        .then(async (answer) => {
          const bytes = Buffer.from(await answer.arrayBuffer());
          const type = answer.headers.get('content-type') ?? '';
          response.writeHead(answer.status, { 'content-type': type, 'content-length': bytes.length }).end(bytes);
        })
        .catch((error: Error) => response.destroy(error));
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
