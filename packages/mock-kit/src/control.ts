import { isIP } from 'node:net';
import { toReply } from './answer.ts';
import type { Answer, Reply, Signer } from './answer.ts';
import type { Behaviour } from './behaviour.ts';
import type { CreateContext } from './context.ts';
import { assets } from './control/assets.ts';
import { health, ready } from './control/condition.ts';
import type { Endpoint, EndpointMethod } from './control/endpoint.ts';
import { inspectSignature } from './control/inspect-signature.ts';
import { journal, runs } from './control/journal.ts';
import { keys } from './control/keys.ts';
import { statusPage } from './control/status-page.ts';
import { clock, faults, next, notify, reset, settings } from './control/steer.ts';
import { triggers } from './control/triggers.ts';
import { checkOneOf } from './check-members.ts';
import type { MockDefinition } from './definition.ts';
import { MockError } from './errors.ts';
import { originFor } from './origin.ts';
import { answerPage, pageNames } from './pages.ts';
import { parseBody } from './parse-body.ts';
import { answerNotAllowed, answerProblem } from './refusal.ts';
import type { Received } from './respond.ts';
import { checkRunName, runHeader } from './run-of.ts';
import type { Store } from './store/store.ts';
import type { TaskLoop } from './tasks.ts';

/** What steering a mock needs, over HTTP or in its process. */
export interface Control {
  readonly definition: MockDefinition;
  readonly store: Store;
  readonly behaviour: Behaviour | undefined;
  readonly createContext: CreateContext;
  readonly tasks: TaskLoop;
  readonly now: () => number;
  /** Absent when the API signs nothing. */
  readonly signer: Signer | undefined;
  /** Where requests belong that name no run. */
  readonly defaultRun: string;
  /** New calls are taken. */
  readonly isOpen: () => boolean;
  /** Origin by which browsers reach the mock, where it is another one than that of their requests. */
  readonly publicUrl: string | undefined;
}

const root = '/_mock';

const endpoints: Readonly<Record<string, Endpoint>> = {
  '': statusPage,
  ...assets,
  ...{ health, ready, keys, triggers, journal, runs, next, faults, clock, settings, notify, reset },
  'inspect-signature': inspectSignature,
};

/** Whether a request is for the mock itself. No API has paths that begin so. */
export const isControl = (target: string): boolean => /^\/_mock(?:[/?]|$)/.test(target);

/** Answers a request to the mock itself. */
export async function answerControl(control: Control, request: Received): Promise<Reply> {
  try {
    return toReply(await answer(control, request));
  } catch (error) {
    if (!(error instanceof MockError) || error.code !== 'USAGE') throw error;
    return toReply(answerProblem(400, error.message));
  }
}

async function answer(control: Control, request: Received): Promise<Answer> {
  const { headers, target } = request;
  const [path = '', search = ''] = target.split(/\?(.*)/s);
  if (path === root)
    return { status: 308, headers: { location: `${root}/${search && '?'}${search}` }, body: undefined };
  const query = new URLSearchParams(search);
  const run = checkRunName(query.get('run') ?? headers[runHeader] ?? control.defaultRun);
  const name = path.slice(root.length + 1);
  const page = name.startsWith('pages/')
    ? await answerPage(control, name.slice('pages/'.length), request, run)
    : undefined;
  const endpoint = Object.hasOwn(endpoints, name) ? endpoints[name] : undefined;
  return page ?? (endpoint ? answerEndpoint(control, endpoint, request, run, query) : answerNothing(control));
}

async function answerEndpoint(
  control: Control,
  { methods, query: known = [] }: Endpoint,
  request: Received,
  run: string,
  query: URLSearchParams,
): Promise<Answer> {
  const { headers } = request;
  const method = request.method === 'HEAD' ? 'GET' : request.method;
  const handle = Object.hasOwn(methods, method) ? methods[method as EndpointMethod] : undefined;
  if (!handle) return answerNotAllowed(request.method, allowedBy(methods));
  const foreign = refuseOrigin(headers, control.publicUrl);
  if (foreign !== undefined) return answerProblem(403, foreign);
  for (const name of query.keys()) checkOneOf(name, 'A parameter of the query', ['run', ...known]);
  const body = readJson(request);
  if ('status' in body) return answerProblem(body.status, body.detail);
  return handle({ control, run, query, origin: originFor(headers, control.publicUrl), request, body: body.value });
}

const allowedBy = (methods: Endpoint['methods']): string =>
  Object.keys(methods)
    .flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method]))
    .join(', ');

/**
 * A browser names the origin of the page that asks, unless the page only reads from its own. A name that is the same as that of
 * the mock proves nothing: whoever owns it can have it lead here once the page is loaded.
 */
function refuseOrigin({ origin, host }: Received['headers'], publicUrl: string | undefined): string | undefined {
  if (origin === undefined || origin === publicUrl) return undefined;
  const url = URL.parse(origin);
  if (url?.host !== host || url === null)
    return "Pages of other origins may not use this: header origin isn't the mock's own.";
  if (isOnlyHere(url.hostname)) return undefined;
  return 'Pages may use this where the host is an address or localhost. Any other is told to the mock: publicUrl, or --public-url.';
}

const isOnlyHere = (hostname: string): boolean =>
  isIP(hostname.replaceAll(/[[\]]/g, '')) !== 0 || /^(?:.+\.)?localhost$/.test(hostname);

/** Another media type than JSON is refused: with some, any web page may send what it likes to anywhere. */
function readJson({ body, headers }: Received): ReturnType<typeof parseBody> {
  if (!body) return { reason: 'request-invalid', status: 413, detail: 'The body is too long.' };
  return parseBody(body, headers['content-type'], ['application/json']);
}

function answerNothing({ behaviour }: Control): Answer {
  const pages = pageNames(behaviour).map((name) => `pages/${name}`);
  const there = [...Object.keys(endpoints), ...pages].map((name) => `${root}/${name}`);
  return answerProblem(404, `There is nothing here. There is: ${there.join(', ')}.`);
}
