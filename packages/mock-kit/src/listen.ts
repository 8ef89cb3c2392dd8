import type { Server as HttpServer, ServerResponse } from 'node:http';
import { Server } from 'node:net';
import type { AddressInfo } from 'node:net';
import { MockError } from './errors.ts';

/**
 * Starts listening.
 *
 * @returns the port
 * @throws {MockError} `ADDRESS_UNUSABLE`
 */
export async function listen(server: HttpServer, port: number, host: string): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    const onError = (cause: NodeJS.ErrnoException): void => reject(unusable(cause, port, host));
    server.once('error', onError);
    server.listen(port, host, () => {
      server.off('error', onError);
      resolve();
    });
  });
  return (server.address() as AddressInfo).port;
}

function unusable(cause: NodeJS.ErrnoException, port: number, host: string): MockError {
  const reasons: Readonly<Record<string, string>> = {
    EADDRINUSE: `Port ${port} on ${host} is in use. Stop what uses it, or choose another port (0 takes any free one).`,
    EACCES: `Port ${port} on ${host} is not allowed for this user. Choose one above 1023 (0 takes any free one).`,
    EADDRNOTAVAIL: `The host ${host} is no address of this machine. Choose 127.0.0.1, or 0.0.0.0 for every address.`,
    ENOTFOUND: `The host ${host} is unknown. Choose 127.0.0.1, or 0.0.0.0 for every address.`,
  };
  const text = reasons[cause.code ?? ''] ?? `Cannot listen on port ${port} of ${host} (${cause.code ?? cause.name}).`;
  return new MockError('ADDRESS_UNUSABLE', text, { cause });
}

/** The origin under which this machine reaches the server. */
export function originOf(host: string, port: number): string {
  const reachable = host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '::1' : host;
  return `http://${reachable.includes(':') ? `[${reachable}]` : reachable}:${port}`;
}

/** How long requests under way may take to end, in milliseconds. */
const drainTime = 4000;

/**
 * Stops accepting, lets requests under way end, and cuts off those that do not. Connections end with the answer that they wait
 * for, which says so, and those that wait for none after `grace` milliseconds: until then a request may be on its way.
 */
export type Drain = (grace: number) => Promise<void>;

/** Has to be called before the first request. */
export function createDrain(server: HttpServer): Drain {
  const open = new Set<ServerResponse>();
  let isDraining = false;
  const announceEnd = (response: ServerResponse): void => {
    if (!response.headersSent) response.setHeader('connection', 'close');
  };
  server.prependListener('request', (_, response: ServerResponse) => {
    open.add(response);
    response.once('close', () => open.delete(response));
    if (isDraining) announceEnd(response);
  });
  return (grace) => {
    isDraining = true;
    for (const response of open) announceEnd(response);
    return new Promise((resolve, reject) => {
      // Its own `close` drops idle connections at once; here that waits.
      const dropIdle = setTimeout(() => server.close(), grace);
      const impatience = setTimeout(() => server.closeAllConnections(), drainTime);
      Server.prototype.close.call(server, (error) => {
        clearTimeout(dropIdle);
        clearTimeout(impatience);
        // Nothing is left of it but a timer.
        server.close();
        if (error) reject(error);
        else resolve();
      });
    });
  };
}
