import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { MockError } from './errors.ts';

/**
 * Starts listening.
 *
 * @returns the port
 * @throws {MockError} `ADDRESS_UNUSABLE`
 */
export async function listen(server: Server, port: number, host: string): Promise<number> {
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
const drainTime = 5000;

/** Stops accepting, drops idle connections, lets requests under way end, and cuts off those that do not. */
export function drain(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    const impatience = setTimeout(() => server.closeAllConnections(), drainTime);
    impatience.unref();
    server.close((error) => {
      clearTimeout(impatience);
      if (error) reject(error);
      else resolve();
    });
  });
}
