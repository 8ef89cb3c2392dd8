import { STATUS_CODES } from 'node:http';
import type { Answer } from './answer.ts';
import type { MockDefinition, ProtocolReason } from './definition.ts';

/** Why a request does not get what it asked for. */
export interface Refusal {
  readonly reason: ProtocolReason;
  /** HTTP status where the API documents no result of its own for this. */
  readonly status: number;
  /** What is wrong, in one sentence without values of the request. */
  readonly detail: string;
}

/** Whether failures come in the API's own result envelope instead of as HTTP statuses. */
export const isEnveloped = ({ envelope, protocolResults }: MockDefinition): boolean =>
  envelope !== undefined && protocolResults !== undefined;

/** The refusal as the API words it: the documented result with HTTP 200, or else problem details. */
export function answerRefusal(definition: MockDefinition, { reason, status, detail }: Refusal): Answer {
  const { envelope } = definition;
  const result = definition.protocolResults?.[reason];
  if (!envelope || !result) return answerProblem(status, detail);
  const message = reason === 'request-invalid' ? detail : result.message;
  const members = { [envelope.code]: result.code, [envelope.status]: result.status, [envelope.message]: message };
  return { status: 200, headers: {}, body: { [envelope.result]: members } };
}

/** Problem details (RFC 7807). */
export function answerProblem(status: number, detail: string): Answer {
  const title = STATUS_CODES[status] ?? 'Error';
  return { status, headers: { 'content-type': 'application/problem+json' }, body: { title, status, detail } };
}

/** @param allowed the value of the header `Allow` */
export function answerNotAllowed(method: string, allowed: string): Answer {
  const answer = answerProblem(405, `${method} is not possible here. Possible: ${allowed}.`);
  return { ...answer, headers: { ...answer.headers, allow: allowed } };
}
