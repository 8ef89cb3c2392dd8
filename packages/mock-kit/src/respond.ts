import { signReply, toReply } from './answer.ts';
import type { Answer, Answered, Reply, Signer } from './answer.ts';
import { checkSender } from './check-sender.ts';
import type { MockDefinition, MockOperation } from './definition.ts';
import { createFieldOrder } from './field-order.ts';
import { isObject } from './is-object.ts';
import { parseBody } from './parse-body.ts';
import { parsePrefer } from './prefer.ts';
import type { PrismChoice, PrismMock, PrismReply, PrismRequest } from './prism.ts';
import { answerRefusal, isEnveloped } from './refusal.ts';
import type { Refusal } from './refusal.ts';
import { requestContent } from './request-content.ts';
import type { Route, Router } from './route.ts';
import { findScenario, scenarioNames } from './scenario.ts';
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
  readonly maxBodyBytes: number;
  /** Absent when the API signs nothing. */
  readonly signer?: Signer;
}

/** The answer to one request, signed where the API signs. */
export async function respond(responder: Responder, request: Received): Promise<Reply> {
  const answer = await decide(responder, request);
  const reply = toReply('reason' in answer ? answerRefusal(responder.definition, answer) : answer);
  return responder.signer ? signReply(reply, request, responder.signer) : reply;
}

/** Checks come in the order in which a gateway makes them: address, sender, form, rules of the operation. */
async function decide(responder: Responder, request: Received): Promise<Answer | Refusal> {
  const { definition, signer, route: findRoute } = responder;
  const [path = '', search = ''] = splitTarget(request.target);
  const route = findRoute(request.method, path);
  const enveloped = isEnveloped(definition);
  if (route.path === undefined || (enveloped && !route.operation)) return unknownOperation;
  const refusal = signer && (await checkSender(request, request.body, signer));
  if (refusal) return refusal;
  if (!request.body) return tooLong(responder.maxBodyBytes);
  const accepted = enveloped && route.operation ? acceptedTypes(definition, route.operation) : undefined;
  const body = parseBody(request.body, request.headers['content-type'], accepted);
  if ('reason' in body) return body;
  const asked: PrismRequest = {
    method: request.method,
    path: route.path,
    query: new URLSearchParams(search),
    headers: request.headers,
    body: body.value,
    bodyLength: request.body.length,
  };
  return enveloped && route.operation
    ? answerEnveloped(responder, route.operation, asked)
    : answerPlain(responder, route, asked);
}

const unknownOperation: Refusal = { reason: 'operation-unknown', status: 404, detail: 'There is no such operation.' };

/** Prism takes any `+json` where the document says JSON. A body that the document does not expect is left to Prism. */
function acceptedTypes({ document }: MockDefinition, operation: MockOperation): readonly string[] | undefined {
  const { mediaTypes } = requestContent(document, operation);
  return mediaTypes.length > 0 ? mediaTypes : undefined;
}

const tooLong = (limit: number): Refusal => ({
  reason: 'request-invalid',
  status: 413,
  detail: `The body has more than ${limit} bytes.`,
});

function splitTarget(target: string): readonly string[] {
  const at = target.indexOf('?');
  return at < 0 ? [target] : [target.slice(0, at), target.slice(at + 1)];
}

/** Everything is told by the result envelope. */
async function answerEnveloped(
  { definition, prism }: Responder,
  operation: MockOperation,
  request: PrismRequest,
): Promise<Answer | Refusal> {
  const wanted = parsePrefer(request.headers['prefer']).get('example');
  const scenario = findScenario(operation, wanted, request.body);
  // An answer of this API has one media type, whatever a client says it accepts.
  const { accept: _, ...headers } = request.headers;
  const reply = await prism.ask({ ...request, headers }, { operation, example: scenario?.key });
  if (reply.violations.length > 0) {
    const order = createFieldOrder(definition.document, operation);
    return { reason: 'request-invalid', status: 422, detail: validationMessage(reply.violations, request, order) };
  }
  if (wanted !== undefined && !scenario) return unknownScenario(operation);
  if (reply.problem) throw unusable(operation, reply);
  return { status: reply.status, headers: {}, body: withIdsOf(request.body, reply.body, operation) };
}

/** The example answers another request: where both name an id, it becomes that of the request at hand. */
function withIdsOf(request: unknown, answer: unknown, { echo = [] }: MockOperation): unknown {
  if (!isObject(request) || !isObject(answer)) return answer;
  const own = echo.filter((name) => typeof request[name] === 'string' && typeof answer[name] === 'string');
  return { ...answer, ...Object.fromEntries(own.map((name) => [name, request[name]])) };
}

/** Prism answers, with the statuses of the document or with problem details. */
async function answerPlain({ prism }: Responder, { operation }: Route, request: PrismRequest): Promise<Answer> {
  const preferences = parsePrefer(request.headers['prefer']);
  const wanted = preferences.get('example');
  const scenario = operation && wanted !== undefined ? findScenario(operation, wanted) : undefined;
  const code = Number(preferences.get('code') ?? Number.NaN);
  const choice: PrismChoice = { example: scenario?.key ?? wanted, code: Number.isInteger(code) ? code : undefined };
  const { status, headers, body } = await prism.ask(request, choice);
  return { status, headers, body };
}

function unknownScenario(operation: MockOperation): Refusal {
  const detail = listMessage(`Header prefer names no example of ${operation.id}. Known: `, scenarioNames(operation));
  return { reason: 'request-invalid', status: 404, detail };
}

/** A valid request for an example that is there has an answer; anything else is a fault of this side. */
const unusable = (operation: MockOperation, { status }: PrismReply): Error =>
  new Error(`Prism answered a valid request to ${operation.id} with a problem of status ${status}.`);
