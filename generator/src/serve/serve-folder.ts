import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { findFile } from './find-file.ts';

export interface ServeOptions {
  /** Port to listen on; 0, which is meant where none is given, takes a free one. */
  readonly port?: number;
  /** Answers of our own by path, before any file: `/live.js`. */
  readonly routes?: ReadonlyMap<string, Route>;
  /** What a page is sent as. Its file stays as it is. */
  readonly rewritePage?: (html: string) => string;
}

export type Route = (query: URLSearchParams, response: ServerResponse) => void;

export interface FolderServer {
  /** `http://127.0.0.1:4000/` */
  readonly url: string;
  /** Ends open connections too. */
  readonly close: () => Promise<void>;
}

/**
 * Serves the files of a folder, as they are at each request, on this machine alone. Only whoever names the server by its own address is
 * answered: a page from elsewhere whose name was made to lead here would send that name.
 *
 * @param folder absolute path; it need not be there yet
 * @throws with `code` `EADDRINUSE` for a port that is taken
 */
export async function serveFolder(folder: string, options: ServeOptions = {}): Promise<FolderServer> {
  const server = createServer((request, response) => {
    response.setHeader('x-content-type-options', 'nosniff');
    response.setHeader('cache-control', 'no-store');
    // Pages from elsewhere know the address as well: they may neither read what is here as a script nor frame it.
    response.setHeader('cross-origin-resource-policy', 'same-origin');
    response.setHeader('content-security-policy', "frame-ancestors 'none'");
    answer(folder, options, request, response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function answer(
  folder: string,
  { routes, rewritePage = (html) => html }: ServeOptions,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  if (!isOwnHost(request)) return sendText(response, 421, 'This server answers to 127.0.0.1 and localhost alone.');
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('allow', 'GET, HEAD');
    return sendText(response, 405, 'There is nothing here but to be read.');
  }
  const [path = '', query = ''] = (request.url ?? '').split('?', 2);
  const route = routes?.get(path);
  if (route !== undefined && request.method === 'GET') return route(new URLSearchParams(query), response);
  const found = findFile(folder, path);
  if (found !== undefined && 'folderAt' in found) {
    response.setHeader('location', found.folderAt);
    return sendText(response, 308, found.folderAt);
  }
  const body = found && readOr(found.file);
  if (found === undefined || body === undefined) return send(response, 404, types['.html'], rewritePage(missingPage));
  const type = types[extname(found.file)] ?? 'application/octet-stream';
  send(response, 200, type, type === types['.html'] ? rewritePage(body.toString('utf8')) : body);
}

/** It may have gone in the meantime, or be nobody's to read. */
function readOr(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

/** Whether the sender knows where it is: at the port it is connected to, which is left out of the name where it is HTTP's own. */
function isOwnHost({ headers, socket }: IncomingMessage): boolean {
  const { localPort } = socket;
  const names = ['127.0.0.1', 'localhost'];
  return names.some((name) => headers.host === `${name}:${localPort}` || (localPort === 80 && headers.host === name));
}

const missingPage = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'"><title>Not found</title></head>
<body><h1>Not found</h1><p>There is no such page, or it has not been built yet.</p></body>
</html>
`;

/** By the end of a name. */
const types: { readonly [end: string]: string; readonly '.html': string; readonly '.txt': string } = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
};

const sendText = (response: ServerResponse, status: number, text: string): void =>
  send(response, status, types['.txt'], `${text}\n`);

/** Node leaves the body of an answer to HEAD out by itself. */
function send(response: ServerResponse, status: number, type: string, body: string | Buffer): void {
  response.writeHead(status, { 'content-type': type, 'content-length': Buffer.byteLength(body) });
  response.end(body);
}
