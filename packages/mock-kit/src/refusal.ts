import { STATUS_CODES } from 'node:http';
import type { Answer } from './answer.ts';
import type { MockDefinition, MockOperation, ProtocolReason, ProtocolResult } from './definition.ts';

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

/**
 * Reasons whose result an operation gives only if it is one of its own, and what the others say instead: more general, or, with
 * `undefined`, nothing.
 */
const instead: { readonly [reason in ProtocolReason]?: ProtocolReason | undefined } = {
  'method-unknown': 'operation-unknown',
  'media-type-unsupported': 'request-invalid',
  'media-type-unacceptable': undefined,
};

/** Reasons whose documented message leaves open what is wrong. */
const told = new Set<ProtocolReason>(['request-invalid', 'media-type-unsupported', 'media-type-unacceptable']);

/** The result with which operations refuse a request for a reason; `undefined` where none is documented. */
export function protocolResult(
  { protocolResults = {} }: MockDefinition,
  reason: ProtocolReason,
  operations: readonly MockOperation[],
): ProtocolResult | undefined {
  const result = protocolResults[reason];
  if (!Object.hasOwn(instead, reason)) return result;
  if (result && operations.some(({ scenarios }) => scenarios.some(({ code }) => code === result.code))) return result;
  const other = instead[reason];
  return other && protocolResults[other];
}

/**
 * The refusal as the API words it: the documented result with HTTP 200, or else problem details.
 *
 * @param operations that of the request, or those with its path and another method
 */
export function answerRefusal(
  definition: MockDefinition,
  { reason, status, detail }: Refusal,
  operations: readonly MockOperation[],
): Answer {
  const { envelope } = definition;
  const result = protocolResult(definition, reason, operations);
  if (!envelope || !result) return answerProblem(status, detail);
  const message = told.has(reason) ? detail : result.message;
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
