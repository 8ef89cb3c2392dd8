import { compileSchema, type SchemaCheck } from './answer-schema.ts';
import { checkSignature } from './check-signature.ts';
import { AnswerFault } from './answer-fault.ts';
import type { Answer } from './send.ts';
import { signingOf } from './signing-of.ts';
import type { ContractApi, ContractSuite } from './suite.ts';
import type { Target } from './target.ts';

/** The outcome a checked answer carries; without an envelope, its body alone. */
export interface CheckedAnswer {
  readonly body: unknown;
  readonly status?: string;
  readonly code?: string;
  readonly message?: string;
}

/**
 * Judges the answers of one operation. The schema is compiled once.
 *
 * @param as what the answer has to be: one that the operation gives, or a refusal. They differ where HTTP tells them apart
 * @throws {AnswerFault}
 */
export type AnswerCheck = (answer: Answer, as?: 'result' | 'refusal') => Promise<CheckedAnswer>;

/**
 * What must be true of every answer: the HTTP status, a signature over its raw bytes where the operation signs, JSON that
 * keeps to the schema, a documented code with its documented status.
 *
 * With an envelope, HTTP says 200 to everything. Without one, a result has the documented status and a refusal a 4xx; the
 * body of a refusal is then the gateway's own business.
 *
 * @throws {Error} at once, when the API signs and the target has no identity, or when the suite's schema can't be compiled
 */
export function createAnswerCheck(api: ContractApi, suite: ContractSuite, target: Target): AnswerCheck {
  const signing = signingOf(api, suite, target);
  const keepsToSchema = compileSchema(api.document, suite.response);
  return async (answer, as = 'result') => {
    checkStatus(api, suite, answer.status, as);
    if (signing && suite.signed) await checkSignature(signing, suite.method, answer);
    const isRead = as === 'refusal' ? api.envelope !== undefined : suite.response !== undefined || hasResults(suite);
    return isRead ? checkBody(api, suite, keepsToSchema, parse(answer), as) : { body: undefined };
  };
}

const hasResults = ({ results }: ContractSuite): boolean => Object.keys(results).length > 0;

function checkStatus({ envelope }: ContractApi, suite: ContractSuite, status: number, as: 'result' | 'refusal'): void {
  if (envelope !== undefined && (as === 'refusal' || hasResults(suite))) {
    if (status !== 200) throw new AnswerFault(`HTTP ${status} where every answer comes with 200.`);
  } else if (as === 'refusal') {
    if (status < 400 || status >= 500) throw new AnswerFault(`HTTP ${status} where a refusal is a 4xx.`);
  } else if (suite.status === undefined ? status < 200 || status >= 300 : status !== suite.status) {
    throw new AnswerFault(`HTTP ${status} where ${suite.status ?? 'a 2xx'} is documented.`);
  }
}

function checkBody(
  api: ContractApi,
  suite: ContractSuite,
  keepsToSchema: SchemaCheck,
  body: unknown,
  as: 'result' | 'refusal',
): CheckedAnswer {
  // The refusals are the gateway's. An operation that does not document one does not describe it in its schema either.
  if (as === 'refusal' && !documents(suite, readOutcome(api, body).code)) return checkRefusal(api, suite, body);
  const broken = keepsToSchema(body);
  if (broken !== undefined) throw new AnswerFault(`The answer breaks its schema ${suite.response}: ${broken}.`);
  return hasResults(suite) ? checkPair(suite, readOutcome(api, body)) : { body };
}

const documents = ({ results }: ContractSuite, code = ''): boolean =>
  Object.values(results).some((codes) => codes.includes(code));

/** One of the refusals of the API, with its status. An operation without codes of its own may be refused with any. */
function checkRefusal(api: ContractApi, suite: ContractSuite, body: unknown): CheckedAnswer {
  const outcome = readOutcome(api, body);
  const known = Object.values(api.refusals).find(({ code }) => code === outcome.code);
  if (known === undefined && hasResults(suite))
    throw new AnswerFault(`${outcome.code} is no documented code of ${suite.id}, nor a refusal of the API.`);
  if (known !== undefined && known.status !== outcome.status)
    throw new AnswerFault(`${known.code} comes with status ${outcome.status}; documented is ${known.status}.`);
  return outcome;
}

function readOutcome({ envelope }: ContractApi, body: unknown): CheckedAnswer {
  if (envelope === undefined) return { body };
  const result = (body as Record<string, Record<string, string> | undefined> | null)?.[envelope.result];
  return {
    body,
    status: result?.[envelope.status] ?? '',
    code: result?.[envelope.code] ?? '',
    message: result?.[envelope.message] ?? '',
  };
}

function checkPair({ id, results }: ContractSuite, outcome: CheckedAnswer): CheckedAnswer {
  const { status, code = '' } = outcome;
  const documented = Object.entries(results).find(([, codes]) => codes.includes(code))?.[0];
  if (documented === undefined) throw new AnswerFault(`${code} is no documented code of ${id}.`);
  if (documented !== status) throw new AnswerFault(`${code} comes with status ${status}; documented is ${documented}.`);
  return outcome;
}

function parse({ bytes }: Answer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    throw new AnswerFault('The answer is no JSON in UTF-8.', { cause });
  }
}
