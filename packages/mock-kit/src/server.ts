import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { toReply } from './answer.ts';
import type { Reply, Signer } from './answer.ts';
import type { MockDefinition } from './definition.ts';
import { MockError } from './errors.ts';
import { loadKeys } from './keys.ts';
import type { MockKeys } from './keys.ts';
import { drain, listen, originOf } from './listen.ts';
import { readBody } from './read-body.ts';
import { answerProblem } from './refusal.ts';
import { respond } from './respond.ts';
import type { Responder } from './respond.ts';
import { createRouter } from './route.ts';
import { testKeys } from './test-keys.ts';

export interface MockOptions {
  /** 0, the default, takes any free port. */
  readonly port?: number;
  /** `127.0.0.1` by default: nothing outside this machine reaches the mock. */
  readonly host?: string;
  /** The client the mock knows, and its own key; `testKeys` by default. Not used where the API signs nothing. */
  readonly keys?: MockKeys;
  /** Longest request body; 1 MiB by default. */
  readonly maxBodyBytes?: number;
  /** Clock for the time of answers, in epoch milliseconds; `Date.now` by default. */
  readonly now?: () => number;
}

/** A running mock. */
export interface Mock {
  /** Origin, without base path: `http://127.0.0.1:4010`. */
  readonly url: string;
  readonly port: number;
  /** Stops accepting, lets requests under way end, drops idle connections. May be called more than once. */
  close(): Promise<void>;
}

/**
 * Starts a mock. It answers from the moment the promise resolves; `GET /_mock/health` says so.
 *
 * @throws {MockError} `DEFINITION_INVALID`, `KEYS_INVALID`, `ADDRESS_UNUSABLE`
 */
export async function startMockServer(definition: MockDefinition, options: MockOptions = {}): Promise<Mock> {
  const { port = 0, host = '127.0.0.1' } = options;
  const responder = await createResponder(definition, options);
  const server = createServer((request, response) => {
    void handle(responder, request, response, () => server.listening);
  });
  // An expectation that nobody knows may be passed over (RFC 9110, section 10.1.1). Node would answer 417, which no API documents.
  server.on('checkExpectation', (request, response) => void server.emit('request', request, response));
  const actualPort = await listen(server, port, host);
  let closed: Promise<void> | undefined;
  return { url: originOf(host, actualPort), port: actualPort, close: () => (closed ??= drain(server)) };
}

async function createResponder(definition: MockDefinition, options: MockOptions): Promise<Responder> {
  const signer = definition.signature && (await createSigner(definition.signature, options));
  // Prism takes a third of a second to load: only who starts a mock waits for it.
  const { createPrism } = await import('./prism.ts');
  const prism = await createPrism(definition.document, definition.operations);
  const { maxBodyBytes = 1024 * 1024 } = options;
  return { definition, route: createRouter(definition), prism, maxBodyBytes, ...(signer && { signer }) };
}

async function createSigner(
  scheme: Signer['scheme'],
  { keys = testKeys, now = Date.now }: MockOptions,
): Promise<Signer> {
  return { scheme, keys: await loadKeys(keys), now };
}

async function handle(
  responder: Responder,
  request: IncomingMessage,
  response: ServerResponse,
  isOpen: () => boolean,
): Promise<void> {
  try {
    if (isHealthCheck(request)) return send(response, toReply({ status: 200, headers: {}, body: { status: 'ok' } }));
    const { bytes, complete } = await readBody(request, responder.maxBodyBytes);
    const { method = '', url: target = '' } = request;
    const reply = await respond(responder, { method, target, headers: singleHeaders(request), body: bytes });
    if (!complete || !isOpen()) response.setHeader('connection', 'close');
    send(response, reply);
  } catch (error) {
    if (request.socket.destroyed) return;
    logFault(error);
    send(response, toReply(answerProblem(500, 'The mock failed; its standard error says where.')));
  }
}

function isHealthCheck({ method, url }: IncomingMessage): boolean {
  return (method === 'GET' || method === 'HEAD') && url === '/_mock/health';
}

function singleHeaders({ headers }: IncomingMessage): Record<string, string> {
  const single: Record<string, string> = {};
  for (const name in headers) {
    const value = headers[name];
    // A header of this name is data like any other, not what the object inherits from.
    if (value !== undefined && name !== '__proto__')
      single[name] = typeof value === 'string' ? value : value.join(', ');
  }
  return single;
}

function send(response: ServerResponse, { status, headers, bytes }: Reply): void {
  const isBare = status < 200 || status === 204 || status === 304;
  // Node adds no length after `writeHead`, and `writeHead` is the quick way.
  response.writeHead(status, isBare ? headers : { ...headers, 'content-length': bytes.length }).end(bytes);
}

/** Messages of errors other than our own may quote what a request held, so only their kind and place are logged. */
function logFault(error: unknown): void {
  const frames = error instanceof Error ? (error.stack ?? '').split('\n').filter((line) => /^ +at /.test(line)) : [];
  const name = error instanceof Error ? error.name : typeof error;
  const message = error instanceof MockError ? `: ${error.message}` : '';
  // oxlint-disable-next-line eslint/no-console -- a server in a test has nowhere else to say it
  console.error([`mock: internal fault (${name})${message}`, ...frames].join('\n'));
}
