import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { createRedact } from '@countersign/signing/redact';
import type { Redact } from '@countersign/signing/redact';
import { toReply } from './answer.ts';
import type { Answer, Signer } from './answer.ts';
import type { Behaviour } from './behaviour.ts';
import { createContexts, deliveryTask } from './context.ts';
import { checkSettings } from './check-steering.ts';
import { answerControl, isControl } from './control.ts';
import type { Control } from './control.ts';
import { createDecider } from './create-decider.ts';
import type { MockDefinition } from './definition.ts';
import { createDelivery } from './deliver-message.ts';
import { MockError } from './errors.ts';
import { toEntry } from './journal.ts';
import { loadKeys } from './keys.ts';
import type { MockKeys } from './keys.ts';
import { createDrain, listen, originOf } from './listen.ts';
import { checkMessageSettings } from './message-settings.ts';
import type { MessageSettings } from './message-settings.ts';
import { checkSettingKinds } from './setting-kinds.ts';
import { createSteeredRun } from './mock-run.ts';
import type { MockRun } from './mock-run.ts';
import { createUrlCheck } from './notify-host.ts';
import { originFor, parseOrigin } from './origin.ts';
import { readBody } from './read-body.ts';
import { answerProblem } from './refusal.ts';
import { readAcceptedTypes, respond } from './respond.ts';
import type { Received, Responder } from './respond.ts';
import { createRouter } from './route.ts';
import { checkRunName, runOf } from './run-of.ts';
import { sendReply } from './send-reply.ts';
import { sendWithFault } from './send-with-fault.ts';
import type { Sleep } from './send-with-fault.ts';
import { createMemoryStore } from './store/memory-store.ts';
import type { Store } from './store/store.ts';
import { startTaskLoop, watchSchedule } from './tasks.ts';
import { testKeys } from './test-keys.ts';

/** `Settings` are those of the API's behaviour. */
export interface MockOptions<Settings extends object = object> extends Partial<MessageSettings> {
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
  /** How a fault of the kind `delay` waits; by the machine's clock unless given. It rejects once the signal is aborted. */
  readonly sleep?: (milliseconds: number, signal: AbortSignal) => Promise<unknown>;
  /** How the API behaves in every run that is not told otherwise. */
  readonly settings?: Partial<Settings>;
  /** The mock remembers nothing and answers every valid request with an example; `false` by default. */
  readonly stateless?: boolean;
  /** Where the mock remembers; in its own memory by default. Who gives one closes it. */
  readonly store?: Store;
  /**
   * Hosts beside this machine to which messages may go, by their exact names without port; `*` is any. Without it a message to
   * the URL of a real shop is not sent, and the journal says so.
   */
  readonly notifyHosts?: readonly string[];
  /** Origin by which browsers reach the mock's pages; the one that a request names in `host` by default. */
  readonly publicUrl?: string;
}

/**
 * A running mock, and what it remembers of the run that requests without the header `x-mock-run` belong to. `Results` are the
 * result codes by operation, `Settings` those of the API's behaviour, `Webhooks` what its messages can tell.
 */
export interface Mock<
  Results extends object = Record<string, string>,
  Settings extends object = object,
  Webhooks extends object = Record<string, string>,
> extends MockRun<Results, Settings, Webhooks> {
  /** Origin, without base path: `http://127.0.0.1:4010`. */
  readonly url: string;
  readonly port: number;
  /**
   * What the mock remembers of another run: of requests with this `x-mock-run`, or this client id.
   *
   * @throws {MockError} `USAGE` for a name that no request can give
   */
  run(id: string): MockRun<Results, Settings, Webhooks>;
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
  readonly now: () => number;
  readonly sleep: Sleep;
}

/**
 * Starts a mock. It answers from the moment the promise resolves; `GET /_mock/health` says so.
 *
 * @param behaviour what the API remembers from call to call; without it every answer is an example
 * @throws {MockError} `DEFINITION_INVALID`, `KEYS_INVALID`, `ADDRESS_UNUSABLE`, `USAGE`
 */
export async function startMockServer<
  Results extends object = Record<string, string>,
  Settings extends object = object,
  Webhooks extends object = Record<string, string>,
>(
  definition: MockDefinition,
  options: MockOptions<Settings> = {},
  behaviour?: Behaviour<Settings>,
): Promise<Mock<Results, Settings, Webhooks>> {
  const { port = 0, host = '127.0.0.1', keys = testKeys, now = Date.now } = options;
  const store = watchSchedule(options.store ?? createMemoryStore(), () => tasks.wake());
  const publicUrl = options.publicUrl === undefined ? undefined : parseOrigin('publicUrl', options.publicUrl);
  const { notifyUrl, redelivery, notifyHosts = [] } = options;
  checkSettings({ notifyUrl, redelivery, ...behaviour?.settings }, options.settings ?? {});
  const settings = {
    ...(notifyUrl !== undefined && { notifyUrl }),
    ...(redelivery !== undefined && { redelivery }),
    ...options.settings,
  };
  checkMessageSettings(settings);
  checkSettingKinds({ ...options.settings }, behaviour?.settingKinds ?? {});
  const refuseUrl = createUrlCheck(notifyHosts);
  let url = '';
  const origin = (): string => publicUrl ?? url;
  const kept = options.stateless ? undefined : (behaviour as Behaviour | undefined);
  const createContext = createContexts(kept, now, options.settings);
  const signer = definition.signature && (await createSigner(definition.signature, keys, now));
  const redact = createRedact(definition);
  const responder: Responder = {
    definition,
    route: createRouter(definition),
    // Prism takes a third of a second to load: only who starts a mock waits for it.
    prism: await (await import('./prism.ts')).createPrism(definition.document, definition.operations),
    acceptedTypes: readAcceptedTypes(definition),
    maxBodyBytes: options.maxBodyBytes ?? 1024 * 1024,
    store,
    decider: createDecider(definition, kept, createContext),
    isStateless: options.stateless === true,
    ...(signer && { signer }),
  };
  const delivery = { definition, store, now, redact, refuseUrl, settings, clientId: keys.clientId, signer };
  const outer = { [deliveryTask]: createDelivery(delivery) };
  const tasks = startTaskLoop({ store, behaviour: kept, createContext, outer, origin, now, onFault: logFault });
  const isOpen = (): boolean => server.listening;
  const server = createServer((request, response) => {
    void handle(service, request, response);
  });
  const drain = createDrain(server);
  const service: Service = {
    responder,
    control: {
      ...{ definition, store, behaviour: kept, createContext, tasks, now, isOpen, publicUrl },
      signer: responder.signer,
      defaultRun: defaultRunOf(definition, keys),
    },
    store,
    redact,
    now,
    sleep: options.sleep ?? sleepQuietly,
  };
  // An expectation that nobody knows may be passed over (RFC 9110, section 10.1.1). Node would answer 417, which no API documents.
  server.on('checkExpectation', (request, response) => void server.emit('request', request, response));
  const actualPort = await listen(server, port, host);
  url = originOf(host, actualPort);
  const stop = async (grace: number): Promise<void> => {
    await drain(grace);
    await tasks.stop();
    if (!options.store) await store.close();
  };
  let closed: Promise<void> | undefined;
  const run = (id: string): MockRun<Results, Settings, Webhooks> => createSteeredRun(service.control, checkRunName(id));
  const close: Mock['close'] = ({ grace = 0 } = {}) => (closed ??= stop(grace));
  return { url, port: actualPort, ...run(service.control.defaultRun), run, close };
}

/** Where requests without the header belong. */
const defaultRunOf = ({ signature }: MockDefinition, { clientId }: MockKeys): string => {
  const name = signature?.headers.clientId;
  return runOf({ headers: name === undefined ? {} : { [name.toLowerCase()]: clientId } }, name) ?? 'default';
};

const sleepQuietly: Sleep = (milliseconds, signal) => sleep(milliseconds, undefined, { signal });

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
    if (!complete) response.setHeader('connection', 'close');
    if (isControl(target)) sendReply(response, await answerControl(control, received));
    else await answerCall(service, received, response);
  } catch (error) {
    if (request.socket.destroyed) return;
    logFault(error);
    sendReply(response, toReply(answerFault(error)));
  }
}

const answerFault = (error: unknown): Answer =>
  error instanceof MockError && error.code === 'STORE_UNUSABLE'
    ? answerProblem(503, error.message)
    : answerProblem(500, 'The mock failed; its standard error says where.');

async function answerCall(service: Service, request: Received, response: ServerResponse): Promise<void> {
  const { responder, control, store, redact, now, sleep } = service;
  const { signer } = responder;
  const at = now();
  const start = performance.now();
  const run = runOf(request, signer?.scheme.headers.clientId);
  const origin = originFor(request.headers, control.publicUrl);
  const responded = await respond(responder, request, run === undefined ? undefined : { name: run, origin });
  const duration = performance.now() - start;
  if (run !== undefined) {
    const entry = toEntry(request, responded, at, duration, redact);
    await store.append(run, () => JSON.stringify(entry()));
  }
  const { fault, reply } = responded;
  if (fault) return sendWithFault(response, { fault, reply, request, signer, sleep });
  if (reply) sendReply(response, reply);
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

/** Messages of errors other than our own may quote what a request held, so only their kind and place are logged. */
function logFault(error: unknown): void {
  const frames = error instanceof Error ? (error.stack ?? '').split('\n').filter((line) => /^ +at /.test(line)) : [];
  const name = error instanceof Error ? error.name : typeof error;
  const message = error instanceof MockError ? `: ${error.message}` : '';
  // oxlint-disable-next-line eslint/no-console -- a server in a test has nowhere else to say it
  console.error([`mock: internal fault (${name})${message}`, ...frames].join('\n'));
}
