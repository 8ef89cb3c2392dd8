import { admits } from './accept.ts';
import { jsonType, signReply, toReply } from './answer.ts';
import type { Answer, Answered, Reply, Signer } from './answer.ts';
import { checkSender } from './check-sender.ts';
import { decide } from './decide.ts';
import type { Decider, Rule } from './decide.ts';
import type { MockDefinition, MockOperation } from './definition.ts';
import { createFieldOrder } from './field-order.ts';
import { isObject } from './is-object.ts';
import { parseBody } from './parse-body.ts';
import { parsePrefer } from './prefer.ts';
import type { PrismChoice, PrismMock, PrismReply, PrismRequest } from './prism.ts';
import { answerRefusal, isEnveloped, protocolResult } from './refusal.ts';
import type { Refusal } from './refusal.ts';
import { requestContent } from './request-content.ts';
import type { Route, Router } from './route.ts';
import { runHeader } from './run-of.ts';
import { findScenario, scenarioNames } from './scenario.ts';
import { takeFaultOf, takeNext } from './steering.ts';
import type { Fault } from './steering.ts';
import type { Store } from './store/store.ts';
import { transact } from './store/transact.ts';
import { listMessage, validationMessage } from './validation-message.ts';

/** A request as it arrived. */
export interface Received extends Answered {
  /** Raw; `undefined` when it was longer than allowed. */
  readonly body: Uint8Array<ArrayBuffer> | undefined;
}

/** What answering needs. Nothing in it changes between requests. */
export interface Responder {
  readonly definition: MockDefinition;
  readonly route: Router;
  readonly prism: PrismMock;
  /** Media types of an operation's request body; `undefined` where the document expects none. */
  readonly acceptedTypes: ReadonlyMap<MockOperation, readonly string[] | undefined>;
  readonly maxBodyBytes: number;
  readonly store: Store;
  readonly decider: Decider;
  /** The same request always gets the same answer, unless a test asked for another one. */
  readonly isStateless: boolean;
  /** Absent when the API signs nothing. */
  readonly signer?: Signer;
}

/** What became of one request. */
export interface Responded {
  /** Absent where the request was lost on its way: nothing was carried out. */
  readonly reply?: Reply;
  readonly operation: MockOperation | undefined;
  /** Why it was answered so. */
  readonly rule: Rule | 'refused' | 'preferred' | 'lost';
  /** The request's body, parsed, as far as it was looked at. */
  readonly received?: unknown;
  /** The answer's body. */
  readonly answered?: unknown;
  /** What is to go wrong, on purpose. */
  readonly fault: Fault | undefined;
  /** What to look at where the request is refused for its signature, in one sentence or two without values of it. */
  readonly hint?: string | undefined;
}

/** Where a request belongs. */
export interface Run {
  readonly name: string;
  /** By which the request reached the mock. */
  readonly origin: string;
}

/** Answers one request of a run, signed where the API signs. */
export async function respond(responder: Responder, request: Received, run: Run | undefined): Promise<Responded> {
  const { definition, signer, store } = responder;
  const route = responder.route(request.method, splitTarget(request.target)[0]);
  const { operation } = route;
  const fault = run && (await takeFaultOf(store, run.name, operation?.name));
  if (fault?.lost) return { operation, rule: 'lost', fault };
  const { answer: found, rule, received } = await answerTo(responder, route, request, run);
  const answer = 'reason' in found ? answerRefusal(definition, found, operation ? [operation] : route.others) : found;
  const hint = 'reason' in found ? hintAt(found) : undefined;
  const reply = toReply(
    hint === undefined ? answer : { ...answer, headers: { ...answer.headers, [hintHeader]: inspector } },
  );
  return {
    reply: signer ? await signReply(reply, request, signer) : reply,
    operation,
    rule,
    received,
    answered: answer.body,
    fault,
    hint,
  };
}

/** The path at which a request's signature is explained. */
const inspector = '/_mock/inspect-signature';

/** Header of an answer by which the mock tells where to look. The API itself has none such. */
const hintHeader = 'x-mock-hint';

/** The documented message of a refused signature says nothing of the cause. */
function hintAt({ reason, detail }: Refusal): string | undefined {
  if (!['signature-invalid', 'client-unknown', 'key-unknown'].includes(reason)) return undefined;
  return `${detail} POST {"method", "path", "headers", "body"} as they were sent to ${inspector}, which tells why.`;
}

/** An answer before it is bytes, and how it came about. */
interface Answering extends Pick<Responded, 'rule' | 'received'> {
  readonly answer: Answer | Refusal;
}

const refused = (answer: Refusal, received?: unknown): Answering => ({ answer, rule: 'refused', received });

/** Checks come in the order in which a gateway makes them: address, sender, form, rules of the operation. */
async function answerTo(
  responder: Responder,
  route: Route,
  request: Received,
  run: Run | undefined,
): Promise<Answering> {
  const { definition, signer } = responder;
  const enveloped = isEnveloped(definition);
  if (route.path === undefined || (enveloped && !route.operation))
    return refused(route.others.length > 0 ? unknownMethod : unknownOperation);
  const refusal = signer && (await checkSender(request, request.body, signer));
  if (refusal) return refused(refusal);
  if (!request.body) return refused(tooLong(responder.maxBodyBytes));
  if (enveloped && route.operation && isUnacceptable(definition, route.operation, request.headers['accept']))
    return refused(unacceptable);
  const accepted = enveloped && route.operation ? responder.acceptedTypes.get(route.operation) : undefined;
  const body = parseBody(request.body, request.headers['content-type'], accepted);
  if ('reason' in body) return refused(body);
  if (!run) return refused(unknownRun, body.value);
  const asked: PrismRequest = {
    method: request.method,
    path: route.path,
    query: new URLSearchParams(splitTarget(request.target)[1]),
    headers: request.headers,
    body: body.value,
    bodyLength: request.body.length,
  };
  return enveloped && route.operation
    ? answerEnveloped(responder, route.operation, asked, run)
    : answerPlain(responder, route, asked, run);
}

const unknownOperation: Refusal = { reason: 'operation-unknown', status: 404, detail: 'There is no such operation.' };

const unknownMethod: Refusal = {
  reason: 'method-unknown',
  status: 405,
  detail: 'There is no such operation with this method.',
};

const unacceptable: Refusal = {
  reason: 'media-type-unacceptable',
  status: 406,
  detail: `Header accept must admit ${jsonType}.`,
};

/** An answer in an envelope is JSON. A client that takes none is refused only where a result says so; else it gets JSON. */
const isUnacceptable = (definition: MockDefinition, operation: MockOperation, accept: string | undefined): boolean =>
  !admits(accept, jsonType) && protocolResult(definition, unacceptable.reason, [operation]) !== undefined;

/** Prism takes any `+json` where the document says JSON. A body that the document does not expect is left to Prism. */
export function readAcceptedTypes({ document, operations }: MockDefinition): Responder['acceptedTypes'] {
  const typesOf = (operation: MockOperation): readonly string[] | undefined => {
    const { mediaTypes } = requestContent(document, operation);
    return mediaTypes.length > 0 ? mediaTypes : undefined;
  };
  return new Map(operations.map((operation) => [operation, typesOf(operation)]));
}

const tooLong = (limit: number): Refusal => ({
  reason: 'request-invalid',
  status: 413,
  detail: `The body has more than ${limit} bytes.`,
});

const unknownRun: Refusal = {
  reason: 'request-invalid',
  status: 400,
  detail: `Header ${runHeader} must be up to 64 letters, digits, dots, hyphens or underscores.`,
};

function splitTarget(target: string): readonly [path: string, search: string] {
  const at = target.indexOf('?');
  return at < 0 ? [target, ''] : [target.slice(0, at), target.slice(at + 1)];
}

/** Everything is told by the result envelope. */
async function answerEnveloped(
  { definition, prism, store, decider, isStateless }: Responder,
  operation: MockOperation,
  request: PrismRequest,
  run: Run,
): Promise<Answering> {
  const { body } = request;
  const wanted = parsePrefer(request.headers['prefer']).get('example');
  // An answer of this API has one media type; whether the client has to take it has been looked at.
  const unaccepting = request.headers['accept'] === undefined ? request : withoutAccept(request);
  const ask = async (code: string | undefined): Promise<PrismReply> =>
    prism.ask(unaccepting, { operation, example: findScenario(operation, code, body)?.key });
  const reply = await ask(wanted);
  if (reply.violations.length > 0) {
    const order = createFieldOrder(definition.document, operation);
    const detail = validationMessage(reply.violations, request, order);
    return refused({ reason: 'request-invalid', status: 422, detail }, body);
  }
  if (wanted !== undefined && !findScenario(operation, wanted)) return refused(unknownScenario(operation), body);
  const byExample = ({ status, body: example, problem }: PrismReply): Answer => {
    if (problem) throw unusable(operation, status);
    return { status, headers: {}, body: withIdsOf(body, example, operation) };
  };
  if (wanted !== undefined) return { answer: byExample(reply), rule: 'preferred', received: body };
  const call = { operation, body: isObject(body) ? body : {}, run, isStateless };
  const decision = await transact(store, run.name, (transaction) => decide(decider, call, transaction));
  const { rule, code } = decision;
  if (decision.body) return { answer: { status: 200, headers: {}, body: decision.body }, rule, received: body };
  return { answer: byExample(code === undefined ? reply : await ask(code)), rule, received: body };
}

function withoutAccept(request: PrismRequest): PrismRequest {
  const { accept: _, ...headers } = request.headers;
  return { ...request, headers };
}

/** The example answers another request: where both name an id, it becomes that of the request at hand. */
function withIdsOf(request: unknown, answer: unknown, { echo = [] }: MockOperation): unknown {
  if (!isObject(request) || !isObject(answer)) return answer;
  const own = echo.filter((name) => typeof request[name] === 'string' && typeof answer[name] === 'string');
  return { ...answer, ...Object.fromEntries(own.map((name) => [name, request[name]])) };
}

/** Prism answers, with the statuses of the document or with problem details. */
async function answerPlain(
  { prism, store }: Responder,
  { operation }: Route,
  request: PrismRequest,
  run: Run,
): Promise<Answering> {
  const preferences = parsePrefer(request.headers['prefer']);
  const preferred = preferences.get('example');
  const next =
    preferred === undefined && operation
      ? await transact(store, run.name, (transaction) => takeNext(transaction, operation.name))
      : undefined;
  const wanted = preferred ?? next;
  const scenario = operation && wanted !== undefined ? findScenario(operation, wanted) : undefined;
  const code = Number(preferences.get('code') ?? Number.NaN);
  const choice: PrismChoice = { example: scenario?.key ?? wanted, code: Number.isInteger(code) ? code : undefined };
  const { status, headers, body, violations } = await prism.ask(request, choice);
  const asked = preferred === undefined ? 'example' : 'preferred';
  const rule = next === undefined ? asked : 'next';
  return { answer: { status, headers, body }, rule: violations.length > 0 ? 'refused' : rule, received: request.body };
}

function unknownScenario(operation: MockOperation): Refusal {
  const detail = listMessage(`Header prefer names no example of ${operation.id}. Known: `, scenarioNames(operation));
  return { reason: 'request-invalid', status: 404, detail };
}

/** A valid request for an example that is there has an answer; anything else is a fault of this side. */
const unusable = (operation: MockOperation, status: number): Error =>
  new Error(`Prism answered a valid request to ${operation.id} with a problem of status ${status}.`);
