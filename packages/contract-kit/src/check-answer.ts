import { parsePublicKey, verifyMessage } from '@countersign/signing';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Answer } from './send.ts';
import type { ContractApi, ContractSuite } from './suite.ts';
import type { Target } from './target.ts';

/** The outcome a checked answer carries. */
export interface CheckedAnswer {
  readonly body: unknown;
  readonly status?: string;
  readonly code?: string;
  readonly message?: string;
}

/** An answer that breaks the contract, whatever the request was. The message says which fact and what was found. */
export class AnswerFault extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'AnswerFault';
  }
}

/** Judges the answers of one operation. The schema is compiled once. */
export type AnswerCheck = (answer: Answer) => Promise<CheckedAnswer>;

/**
 * What must be true of every answer: HTTP 200, signed over its raw bytes, JSON that keeps to the schema,
 * a documented code with its documented status.
 */
export function createAnswerCheck(api: ContractApi, suite: ContractSuite, target: Target): AnswerCheck {
  const validate = compile(api, suite);
  return async (answer) => {
    if (answer.status !== 200) throw new AnswerFault(`HTTP ${answer.status} where every answer comes with 200.`);
    await checkSignature(api, suite, target, answer);
    const body = parse(answer);
    if (validate && !validate(body))
      throw new AnswerFault(`The answer breaks its schema ${suite.response}: ${ajvText(validate)}.`);
    return checkPair(api, suite, body);
  };
}

function compile({ document }: ContractApi, { response }: ContractSuite): ValidateFunction | undefined {
  if (response === undefined) return undefined;
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  ajv.addSchema({ ...document, $id: 'document' });
  return ajv.compile({ $ref: `document${response}` });
}

const ajvText = ({ errors }: ValidateFunction): string =>
  (errors ?? [])
    .map(({ instancePath, message }) => `${instancePath === '' ? 'the body' : instancePath} ${message}`)
    .join('; ');

async function checkSignature(
  api: ContractApi,
  { method }: ContractSuite,
  { identity }: Target,
  answer: Answer,
): Promise<void> {
  if (api.signature === undefined || identity === undefined) return;
  const names = api.signature.headers;
  const clientId = answer.headers.get(names.clientId);
  if (clientId !== identity.clientId)
    throw new AnswerFault(`The answer's ${names.clientId} is not that of the request.`);
  const time = answer.headers.get(names.responseTime) ?? '';
  if (!iso8601.test(time)) throw new AnswerFault(`${names.responseTime} is no ISO 8601 time with offset: "${time}".`);
  try {
    const key = await parsePublicKey(identity.gatewayPublicKey);
    await verifyMessage(
      { method, path: answer.path, clientId, time, body: answer.bytes },
      answer.headers.get(names.signature),
      key,
    );
  } catch (cause) {
    throw new AnswerFault(`The answer's signature does not hold: ${(cause as Error).message}`, { cause });
  }
}

const iso8601 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2})$/;

function parse({ bytes }: Answer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    throw new AnswerFault('The answer is no JSON in UTF-8.', { cause });
  }
}

function checkPair({ envelope }: ContractApi, { id, results }: ContractSuite, body: unknown): CheckedAnswer {
  if (envelope === undefined) return { body };
  const result = (body as Record<string, Record<string, string> | undefined>)[envelope.result];
  const status = result?.[envelope.status] ?? '';
  const code = result?.[envelope.code] ?? '';
  const documented = Object.entries(results).find(([, codes]) => codes.includes(code))?.[0];
  if (documented === undefined) throw new AnswerFault(`${code} is no documented code of ${id}.`);
  if (documented !== status) throw new AnswerFault(`${code} comes with status ${status}; documented is ${documented}.`);
  return { body, status, code, message: result?.[envelope.message] ?? '' };
}
