import { createServer, request as ask } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Something that stands before several mocks and sends each request to the next one. */
export interface Balancer {
  readonly origin: string;
  /** How many requests each got, in the order of the mocks. */
  readonly counts: readonly number[];
  close(): Promise<void>;
}

/** Starts one on loopback. It passes everything on as it is, `host` included. */
export async function openBalancer(origins: readonly string[]): Promise<Balancer> {
  const counts = origins.map(() => 0);
  let turn = 0;
  const server = createServer((incoming, outgoing) => {
    const index = turn++ % origins.length;
    counts[index] = (counts[index] ?? 0) + 1;
    const { hostname, port } = new URL(origins[index] ?? '');
    const { method, url: path, rawHeaders } = incoming;
    const passed = ask({ hostname, port, method, path, headers: rawHeaders, agent: false }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.rawHeaders);
      answer.pipe(outgoing);
    });
    passed.once('error', () => outgoing.destroy());
    incoming.pipe(passed);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    counts,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
