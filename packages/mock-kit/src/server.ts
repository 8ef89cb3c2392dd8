import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { toReply } from './answer.ts';
import type { Answer, Reply, Signer } from './answer.ts';
import type { Behaviour } from './behaviour.ts';
import { createContexts } from './context.ts';
import { answerControl, isControl } from './control.ts';
import type { Control } from './control.ts';
import { createDecider } from './create-decider.ts';
import type { MockDefinition } from './definition.ts';
import { MockError } from './errors.ts';
import { toEntry } from './journal.ts';
import { loadKeys } from './keys.ts';
import type { MockKeys } from './keys.ts';
import { createDrain, listen, originOf } from './listen.ts';
import { createSteeredRun } from './mock-run.ts';
import type { MockRun } from './mock-run.ts';
import { originFor, parseOrigin } from './origin.ts';
import { readBody } from './read-body.ts';
import { createRedact } from './redact.ts';
import type { Redact } from './redact.ts';
import { answerProblem } from './refusal.ts';
import { respond } from './respond.ts';
import type { Received, Responder } from './respond.ts';
import { createRouter } from './route.ts';
import { runOf } from './run-of.ts';
import { createMemoryStore } from './store/memory-store.ts';
import type { Store } from './store/store.ts';
import { startTaskLoop } from './tasks.ts';
import type { TaskLoop } from './tasks.ts';
import { testKeys } from './test-keys.ts';

/** `Settings` are those of the API's behaviour. */
export interface MockOptions<Settings extends object = object> {
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
  /** How the API behaves in every run that is not told otherwise. */
  readonly settings?: Partial<Settings>;
  /** The mock remembers nothing and answers every valid request with an example; `false` by default. */
  readonly stateless?: boolean;
  /** Where the mock remembers; in its own memory by default. Who gives one closes it. */
  readonly store?: Store;
  /** Origin by which browsers reach the mock's pages; the one that a request names in `host` by default. */
  readonly publicUrl?: string;
}

/**
 * A running mock, and what it remembers of the run that requests without the header `x-mock-run` belong to. `Results` are the
 * result codes by operation, `Settings` those of the API's behaviour.
 */
export interface Mock<
  Results extends object = Record<string, string>,
  Settings extends object = object,
> extends MockRun<Results, Settings> {
  /** Origin, without base path: `http://127.0.0.1:4010`. */
  readonly url: string;
  readonly port: number;
  /** What the mock remembers of another run: of requests with this `x-mock-run`, or this client id. */
  run(id: string): MockRun<Results, Settings>;
  /**
   * Stops accepting, lets requests under way end, drops idle connections. May be called more than once.
   *
   * @param options.grace how long connections may be idle before they are dropped, in milliseconds; not at all by default
   */
  close(options?: { readonly grace?: number }): Promise<void>;
}

/** What a server needs beside answering. */
interface Service {
  readonly responder: Responder;
  readonly control: Control;
  readonly store: Store;
  readonly redact: Redact;
  readonly tasks: TaskLoop;
  readonly now: () => number;
}

/**
 * Starts a mock. It answers from the moment the promise resolves; `GET /_mock/health` says so.
 *
 * @param behaviour what the API remembers from call to call; without it every answer is an example
 * @throws {MockError} `DEFINITION_INVALID`, `KEYS_INVALID`, `ADDRESS_UNUSABLE`, `USAGE` for `publicUrl`
 */
export async function startMockServer<
  Results extends object = Record<string, string>,
  Settings extends object = object,
>(
  definition: MockDefinition,
  options: MockOptions<Settings> = {},
  behaviour?: Behaviour<Settings>,
): Promise<Mock<Results, Settings>> {
  const { port = 0, host = '127.0.0.1', keys = testKeys, now = Date.now, store = createMemoryStore() } = options;
  const publicUrl = options.publicUrl === undefined ? undefined : parseOrigin('publicUrl', options.publicUrl);
  let url = '';
  const origin = (): string => publicUrl ?? url;
  const kept = options.stateless ? undefined : (behaviour as Behaviour | undefined);
  const createContext = createContexts(kept, now, options.settings);
  const responder: Responder = {
    definition,
    route: createRouter(definition),
    // Prism takes a third of a second to load: only who starts a mock waits for it.
    prism: await (await import('./prism.ts')).createPrism(definition.document, definition.operations),
    maxBodyBytes: options.maxBodyBytes ?? 1024 * 1024,
    store,
    decider: createDecider(definition, kept, createContext),
    isStateless: options.stateless === true,
    ...(definition.signature && { signer: await createSigner(definition.signature, keys, now) }),
  };
  const tasks = startTaskLoop({ store, behaviour: kept, createContext, outer: {}, origin, now, onFault: logFault });
  const server = createServer((request, response) => {
    void handle(service, request, response);
  });
  const drain = createDrain(server);
  const service: Service = {
    responder,
    control: { definition, store, behaviour: kept, createContext, tasks, now, publicUrl },
    store,
    redact: createRedact(definition),
    tasks,
    now,
  };
  const actualPort = await listen(server, port, host);
  url = originOf(host, actualPort);
  const stop = async (grace: number): Promise<void> => {
    await drain(grace);
    await tasks.stop();
    if (!options.store) await store.close();
  };
  let closed: Promise<void> | undefined;
  const run = (id: string): MockRun<Results, Settings> => createSteeredRun(service.control, id);
  return { url, port: actualPort, ...run(keys.clientId), run, close: ({ grace = 0 } = {}) => (closed ??= stop(grace)) };
}

const createSigner = async (scheme: Signer['scheme'], keys: MockKeys, now: () => number): Promise<Signer> => ({
  scheme,
  keys: await loadKeys(keys),
  now,
});

async function handle(service: Service, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { responder, control } = service;
  try {
    const { bytes, complete } = await readBody(request, responder.maxBodyBytes);
    const { method = '', url: target = '' } = request;
    const received = { method, target, headers: singleHeaders(request), body: bytes };
    const reply = isControl(target) ? await answerControl(control, received) : await answerCall(service, received);
    if (!complete) response.setHeader('connection', 'close');
    send(response, reply);
  } catch (error) {
    if (request.socket.destroyed) return;
    logFault(error);
    send(response, toReply(answerFault(error)));
  }
}

const answerFault = (error: unknown): Answer =>
  error instanceof MockError && error.code === 'STORE_UNUSABLE'
    ? answerProblem(503, error.message)
    : answerProblem(500, 'The mock failed; its standard error says where.');

async function answerCall(
  { responder, control, store, redact, tasks, now }: Service,
  request: Received,
): Promise<Reply> {
  const at = now();
  const start = performance.now();
  const run = runOf(request, responder.signer?.scheme.headers.clientId);
  const origin = originFor(request.headers, control.publicUrl);
  const responded = await respond(responder, request, run === undefined ? undefined : { name: run, origin });
  const duration = performance.now() - start;
  if (run !== undefined)
    await store.append(run, () => JSON.stringify(toEntry(request, responded, at, duration, redact)));
  tasks.wake();
  return responded.reply ?? toReply(answerProblem(503, 'The request was lost, as a test asked for.'));
}

function singleHeaders({ headers }: IncomingMessage): Record<string, string> {
  const entries = Object.entries(headers).filter(([, value]) => value !== undefined);
  return Object.fromEntries(
    entries.map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : String(value)]),
  );
}

function send(response: ServerResponse, { status, headers, bytes }: Reply): void {
  response.statusCode = status;
  // Not by `writeHead`, after which Node no longer adds the length, or leaves it out where there may be none.
  response.setHeaders(new Map(Object.entries(headers))).end(bytes);
}

/** Messages of errors other than our own may quote what a request held, so only their kind and place are logged. */
function logFault(error: unknown): void {
  const frames = error instanceof Error ? (error.stack ?? '').split('\n').filter((line) => /^ +at /.test(line)) : [];
  const name = error instanceof Error ? error.name : typeof error;
  const message = error instanceof MockError ? `: ${error.message}` : '';
  // oxlint-disable-next-line eslint/no-console -- a server in a test has nowhere else to say it
  console.error([`mock: internal fault (${name})${message}`, ...frames].join('\n'));
}
