import { createLogger } from '@stoplight/prism-core';
import { ProblemJsonError, createInstance, getHttpOperationsFromSpec } from '@stoplight/prism-http';
import type { IHttpConfig, IHttpRequest, IHttpResponse } from '@stoplight/prism-http';
import type { MockOperation } from './definition.ts';
import { MockError } from './errors.ts';
import { createForms } from './forms.ts';
import { memberOf, unescapeSegment } from './json-pointer.ts';
import { withPlainReferences } from './plain-references.ts';
import { createQuickValidation } from './quick-validation.ts';
import type { QuickValidation } from './quick-validation.ts';

/** A rule of the document that a request breaks, as Prism tells it. */
export interface Violation {
  /** `undefined` when a required body is missing altogether. */
  readonly location: 'body' | 'header' | 'query' | 'path' | undefined;
  /** Names and indices from the location to the value that breaks the rule. */
  readonly path: readonly string[];
  /** The JSON Schema keyword, or `media-type`. */
  readonly keyword: string;
  /** Ajv's words, which name limits and allowed values, never a value of the request. */
  readonly text: string;
}

export interface PrismRequest {
  readonly method: string;
  /** Without base path and query. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  /** Parsed, for JSON; `undefined` for none. */
  readonly body: unknown;
  /** In bytes. */
  readonly bodyLength: number;
}

export interface PrismChoice {
  /** Operation to hold the request against; without it Prism looks for one itself. */
  readonly operation?: MockOperation | undefined;
  /** Key of the response example to answer with. */
  readonly example?: string | undefined;
  /** HTTP status to answer with. */
  readonly code?: number | undefined;
}

export interface PrismReply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** An example or, for a problem, its details (RFC 7807). */
  readonly body: unknown;
  readonly violations: readonly Violation[];
  /** Prism found no way to answer from the document. */
  readonly problem: boolean;
}

export interface PrismMock {
  ask(request: PrismRequest, choice: PrismChoice): Promise<PrismReply>;
}

/** An operation as Prism reads it. */
export type Resource = Awaited<ReturnType<typeof getHttpOperationsFromSpec>>[number];
type Diagnostic = { readonly path?: readonly string[]; readonly code?: string | number; readonly message: string };
type Ask = (input: IHttpRequest, resources: Resource[], choice: PrismChoice) => Promise<PrismReply>;

/**
 * Prism over one document. Its operations are computed here, once, and its validators and answers as they are first asked for.
 *
 * @throws {MockError} `DEFINITION_INVALID`: the document is none, or lacks an operation or a scenario
 */
export async function createPrism(document: object, operations: readonly MockOperation[]): Promise<PrismMock> {
  const resources = await loadResources(document);
  const known = new Map(
    operations.map((operation) => {
      const resource = findResource(resources, operation);
      return [operation, { formOf: createForms(document, operation, resource), answers: new Map() } satisfies Known];
    }),
  );
  const ask = createAsk();
  const proven = new WeakMap<Resource, QuickValidation>();
  return {
    async ask(request, choice) {
      const operation = choice.operation && known.get(choice.operation);
      if (!operation) return ask(toInput(request), resources, choice);
      const resource = operation.formOf(request.body);
      const isValid = proven.get(resource) ?? createQuickValidation(resource);
      if (!proven.has(resource)) {
        await proveValidation(ask, resource);
        proven.set(resource, isValid);
      }
      // What is wrong with a request changes the answer, and so does what it says it accepts.
      const isPlain = request.headers['accept'] === undefined && choice.code === undefined;
      if (!isPlain || !isValid(request)) return ask(toInput(request), [resource], choice);
      const answer = operation.answers.get(choice.example) ?? (await ask(toInput(request), [resource], choice));
      if (!answer.problem) operation.answers.set(choice.example, freeze(answer));
      return answer;
    },
  };
}

/** What does not change between the requests to an operation. */
interface Known {
  readonly formOf: (body: unknown) => Resource;
  /** To valid requests, by the key of the example; made when first asked for. */
  readonly answers: Map<string | undefined, PrismReply>;
}

/** All callers get the same answer: who writes into it is told. */
function freeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.values(value).forEach(freeze);
  return Object.freeze(value);
}

async function loadResources(document: object): Promise<Resource[]> {
  try {
    // Prism resolves references in place; this is a copy.
    const resources = await getHttpOperationsFromSpec(withPlainReferences(document));
    // It would send callbacks to whatever address a request names.
    return resources.map((resource) => ({ ...resource, callbacks: [] }));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : 'unknown reason';
    throw new MockError('DEFINITION_INVALID', `Prism cannot read the document: ${reason}`, { cause });
  }
}

function findResource(resources: readonly Resource[], operation: MockOperation): Resource {
  const method = operation.method.toLowerCase();
  const resource = resources.find((candidate) => candidate.method === method && candidate.path === operation.path);
  if (!resource) {
    throw new MockError('DEFINITION_INVALID', `The document has no operation ${operation.method} ${operation.path}.`);
  }
  const contents = resource.responses.flatMap((response) => response.contents ?? []);
  const keys = new Set(contents.flatMap(({ examples }) => examples ?? []).map(({ key }) => key));
  const missing = operation.scenarios.find(({ key }) => !keys.has(key));
  if (missing) {
    const text = `The document has no response example ${missing.key} for the operation ${operation.id}.`;
    throw new MockError('DEFINITION_INVALID', text);
  }
  return resource;
}

type Logger = ReturnType<typeof createLogger>;

/** Prism makes a child of its logger for each step of each request, which takes longer than the step. */
function createSilentLogger(): Logger {
  const logger = createLogger('mock', { level: 'silent' });
  logger.child = () => logger;
  return logger;
}

const configFor = ({ example, code }: PrismChoice): IHttpConfig => ({
  isProxy: false,
  checkSecurity: false,
  validateRequest: true,
  validateResponse: false,
  errors: false,
  upstreamProxy: undefined,
  // A new object each time: Prism writes the request's Accept header into it.
  mock: {
    dynamic: false,
    ...(example !== undefined && { exampleKey: example }),
    ...(code !== undefined && { code }),
  },
});

function createAsk(): Ask {
  const prism = createInstance(configFor({}), { logger: createSilentLogger() });
  return async (input, resources, choice) => {
    const result = await prism.request(input, resources, configFor(choice))();
    return result._tag === 'Left'
      ? fromProblem(result.left)
      : fromOutput(result.right.output, result.right.validations.input);
  };
}

/**
 * Prism takes every body for valid when it cannot compile the schema. So a body that must not pass is tried first.
 *
 * @throws {MockError} `DEFINITION_INVALID`
 */
async function proveValidation(ask: Ask, resource: Resource): Promise<void> {
  const content = resource.request?.body?.contents?.[0];
  if (content?.schema?.type !== 'object' || !/\bjson\b/.test(content.mediaType)) return;
  const { method, path } = resource;
  const input = { method, path, query: new URLSearchParams(), headers: { 'content-type': content.mediaType } };
  const { violations } = await ask(toInput({ ...input, body: [], bodyLength: 2 }), [resource], {});
  if (violations.some(({ location, keyword }) => location === 'body' && keyword === 'type')) return;
  const text = `Prism cannot compile the request schema of ${method.toUpperCase()} ${path}: it would let everything pass.`;
  throw new MockError('DEFINITION_INVALID', text);
}

function toInput({ method, path, query, headers, body, bodyLength }: PrismRequest): IHttpRequest {
  return {
    method: method.toLowerCase() as IHttpRequest['method'],
    url: { path, query: Object.fromEntries([...new Set(query.keys())].map((name) => [name, values(query, name)])) },
    // Prism looks at the media type only where a length is declared; chunked requests declare none.
    headers: { ...headers, 'content-length': String(bodyLength) },
    body,
  };
}

function values(query: URLSearchParams, name: string): string | string[] {
  const [first = '', ...rest] = query.getAll(name);
  return rest.length === 0 ? first : [first, ...rest];
}

function fromOutput(output: IHttpResponse, diagnostics: readonly (Diagnostic & { severity: number })[]): PrismReply {
  return {
    status: output.statusCode,
    headers: toHeaders(output.headers ?? {}),
    body: output.body,
    // Severity 0 is an error; Prism warns of deprecated parameters in the same list.
    violations: diagnostics.filter(({ severity }) => severity === 0).map(toViolation),
    problem: false,
  };
}

/** An example of a framing header would be untrue of the answer that is sent. */
const framing: ReadonlySet<string> = new Set(['content-length', 'transfer-encoding', 'connection']);

function toHeaders(mocked: Readonly<Record<string, unknown>>): Record<string, string> {
  const named = Object.entries(mocked).map(([name, value]) => [name.toLowerCase(), value] as const);
  const usable = named.filter(([name, value]) => value !== null && value !== undefined && !framing.has(name));
  return Object.fromEntries(usable.map(([name, value]) => [name, String(value)]));
}

function fromProblem(error: Error): PrismReply {
  const problem = ProblemJsonError.toProblemJson(error);
  const found = error instanceof ProblemJsonError ? memberOf(error.additional, 'validation') : undefined;
  const diagnostics = (Array.isArray(found) ? found : []) as readonly (Diagnostic & { location?: readonly string[] })[];
  // The one violation that Prism tells only by the problem's own text.
  const mediaType = problem.status === 415 ? [toViolation({ code: 415, message: problem.detail })] : [];
  return {
    status: problem.status,
    headers: { 'content-type': 'application/problem+json' },
    body: problem,
    violations:
      mediaType.length > 0
        ? mediaType
        : diagnostics.map(({ location, code = '', message }) =>
            toViolation({ code, message, ...(location && { path: location }) }),
          ),
    problem: true,
  };
}

/** Prism puts a sentence's beginning before Ajv's words: "Request body property env.osType must be string". */
function toViolation({ path = [], code = '', message }: Diagnostic): Violation {
  if (code === 415) return { location: 'header', path: ['content-type'], keyword: 'media-type', text: message };
  const [location, ...segments] = path;
  const kind = location === 'body' ? 'property' : 'parameter';
  const opening = `Request ${location} ${segments.length > 0 ? `${kind} ${segments.join('.').trim()} ` : ''}`;
  return {
    location: location as Violation['location'],
    path: segments.map(unescapeSegment),
    keyword: String(code),
    text: message.startsWith(opening) ? message.slice(opening.length) : message,
  };
}
