import { parseSignatureHeader, verifyMessage } from '@countersign/signing';
import { compileSchema, type BrokenRule } from './answer-schema.ts';
import { headerValues, type Answer, type Exchange } from './exchange.ts';
import type { Finding } from './finding.ts';
import { isRecord } from './record.ts';
import type { Session, SessionSigning } from './session.ts';
import type { ContractApi, ContractSuite } from './suite.ts';

/** The outcome that an answer carries; without an envelope, its body alone. */
export interface Outcome {
  readonly body: unknown;
  readonly status?: string;
  readonly code?: string;
  readonly message?: string;
}

/** What an answer is, and what is wrong with it whatever was asked. */
export interface Judgement {
  readonly findings: readonly Finding[];
  /** Absent where there is nothing to read. */
  readonly outcome?: Outcome;
}

/**
 * Judges the answers of one operation.
 *
 * @param as what the answer has to be: one that the operation gives, or a refusal. They differ where HTTP tells them apart
 */
export type AnswerJudge = (exchange: Exchange, as?: 'result' | 'refusal') => Promise<Judgement>;

/**
 * What must be true of every answer: the HTTP status and media type, a signature over its raw bytes where the operation signs,
 * JSON that keeps to the schema, a documented code with its documented status, the ids of the request.
 *
 * With an envelope, HTTP says 200 to everything. Without one, a result has the documented status and a refusal a 4xx; the
 * body of a refusal is then the gateway's own business.
 *
 * @throws {Error} at once, when the operation signs and the target has no identity, as its suite would prove less than it seems to, or
 *   when the suite's schema can't be compiled
 */
export function createAnswerJudge(session: Session, suite: ContractSuite): AnswerJudge {
  const { api, signing } = session;
  if (api.signature !== undefined && suite.signed && signing === undefined)
    throw new Error(`${api.name} signs; the target "${session.target.name}" has no identity.`);
  const schema = compileSchema(api.document, suite.response);
  const place = answerPlace(suite);
  return async (exchange, as = 'result') => {
    const { answer, failure = 'nothing' } = exchange;
    if (answer === undefined) {
      const fact = `${suite.id} answers every request.`;
      return { findings: [{ kind: 'transport', fact, pointer: suite.pointer, expected: 'an answer', found: failure }] };
    }
    const findings: Finding[] = [...judgeStatus(api, suite, answer, as)];
    if (signing && suite.signed) findings.push(...(await judgeSignature(session, signing, suite, exchange, answer)));
    const isEnveloped = api.envelope !== undefined && (as === 'refusal' || hasResults(suite));
    if (!isEnveloped && (as === 'refusal' || suite.response === undefined)) return { findings };
    const parsed = parseJson(answer);
    if ('fault' in parsed) {
      const fact = 'The answer is JSON in UTF-8.';
      findings.push({ kind: 'schema', fact, pointer: place, expected: 'JSON', found: parsed.fault });
      return { findings };
    }
    findings.push(...judgeMediaType(suite, place, answer));
    const outcome = isEnveloped ? readOutcome(api, parsed.body) : { body: parsed.body };
    if (as === 'refusal' && !documents(suite, outcome)) findings.push(...judgeRefusal(api, suite, outcome));
    else {
      findings.push(...schema.broken(parsed.body).map(toFinding));
      findings.push(...schema.undescribed(parsed.body).map((name) => undescribed(name, place)));
      if (hasResults(suite)) findings.push(...judgePair(api, suite, outcome));
      findings.push(...judgeEcho(suite, exchange, parsed.body));
    }
    return { findings, outcome };
  };
}

/** Where the document describes what an operation answers. */
export const answerPlace = ({ response, pointer }: ContractSuite): string => response ?? `${pointer}/responses`;

const hasResults = ({ results }: ContractSuite): boolean => Object.keys(results).length > 0;

/** The HTTP status an answer has to have. */
function judgeStatus(
  { envelope }: ContractApi,
  suite: ContractSuite,
  { status }: Answer,
  as: 'result' | 'refusal',
): Finding[] {
  const told = { kind: 'http', pointer: `${suite.pointer}/responses`, found: `HTTP ${status}` } as const;
  if (envelope !== undefined && (as === 'refusal' || hasResults(suite)))
    return status === 200 ? [] : [{ ...told, fact: 'Every answer comes with HTTP 200.', expected: 'HTTP 200' }];
  if (as === 'refusal')
    return status >= 400 && status < 500 ? [] : [{ ...told, fact: 'A refusal is a 4xx.', expected: 'HTTP 4xx' }];
  const isSuccess = suite.status === undefined ? status >= 200 && status < 300 : status === suite.status;
  const wanted = `HTTP ${suite.status ?? '2xx'}`;
  return isSuccess ? [] : [{ ...told, fact: `A result comes with ${wanted}.`, expected: wanted }];
}

/** JSON, and if a charset is named, UTF-8. */
function judgeMediaType(suite: ContractSuite, pointer: string, { headers }: Answer): Finding[] {
  const values = headerValues(headers, 'content-type');
  const [value = ''] = values;
  const isJson = /^\s*application\/([\w.+-]+\+)?json\s*(;|$)/i.test(value);
  const charset = /;\s*charset\s*=\s*"?([\w-]+)/i.exec(value)?.[1] ?? 'utf-8';
  if (values.length === 1 && isJson && /^utf-?8$/i.test(charset)) return [];
  const fact = `An answer of ${suite.id} is JSON in UTF-8, by its content-type.`;
  return [
    { kind: 'http', fact, pointer, expected: 'application/json', found: values.join(' and ') || 'no such header' },
  ];
}

/** An answer names the client it is for and the time it is of, each once, and carries a signature over its raw bytes. */
async function judgeSignature(
  { now, isReplayed }: Session,
  { scheme, clientId, gatewayKey }: SessionSigning,
  { pointer }: ContractSuite,
  { request }: Exchange,
  { headers, bytes }: Answer,
): Promise<Finding[]> {
  const names = scheme.headers;
  const fault = (fact: string, expected: string, found: string): Finding[] => [
    { kind: 'signature', fact, pointer: `${pointer}/responses`, expected, found },
  ];
  for (const name of [names.clientId, names.responseTime, names.signature]) {
    const { length } = headerValues(headers, name);
    if (length !== 1)
      return fault(`An answer has the header ${name}, once.`, name, length === 0 ? 'none' : `${length}`);
  }
  const [client = ''] = headerValues(headers, names.clientId);
  // A request can name another client than the one whose key the session has: then the answer is for that one. One that names two
  // names them both at once, in the way in which HTTP joins a header that is repeated.
  const asked = headerValues(request.headers, names.clientId).map((value) => value.trim());
  if (![clientId, ...asked, asked.join(', ')].includes(client))
    return fault(`An answer's ${names.clientId} is that of its request.`, 'the same', 'another client id');
  const [time = ''] = headerValues(headers, names.responseTime);
  const at = iso8601.test(time) ? Date.parse(time.replace(/(\d\d)(\d\d)$/, '$1:$2')) : Number.NaN;
  if (Number.isNaN(at))
    return fault(`${names.responseTime} is an ISO 8601 time with offset.`, '2019-04-04T14:08:56+05:30', time);
  if (!isReplayed && Math.abs(at - now()) > mostApart)
    return fault(`${names.responseTime} is the time of the answer.`, 'now, give or take a quarter of an hour', time);
  const [value = ''] = headerValues(headers, names.signature);
  try {
    const { algorithm } = parseSignatureHeader(value);
    if (algorithm !== scheme.algorithm)
      return fault(`Answers are signed by ${scheme.algorithm}.`, scheme.algorithm, algorithm);
    const { method, path } = request;
    // Nothing follows the headers of an answer to HEAD.
    await verifyMessage({ method, path, clientId: client, time, body: bytes }, value, gatewayKey);
    return [];
  } catch (error) {
    return fault(
      'An answer is signed over its raw bytes with the key of the gateway.',
      'a signature that holds',
      (error as Error).message,
    );
  }
}

const iso8601 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2})$/;

/** Milliseconds by which two clocks may differ. */
const mostApart = 15 * 60 * 1000;

const toFinding = ({ fact, pointer, found }: BrokenRule): Finding => ({
  kind: 'schema',
  fact: `Of the answer: ${fact}.`,
  pointer,
  expected: fact,
  found: shorten(found),
});

const shorten = (value: unknown): string => {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > 120 ? `${text.slice(0, 119)}…` : text;
};

const undescribed = (name: string, pointer: string): Finding => ({
  kind: 'schema',
  fact: `The answer's member ${name} is not described.`,
  pointer,
  expected: `no ${name}`,
  found: name,
  isTolerable: true,
});

const documents = ({ results }: ContractSuite, { code = '' }: Outcome): boolean =>
  Object.values(results).some((codes) => codes.includes(code));

/** One of the refusals of the API, with its status. An operation without codes of its own may be refused with any. */
function judgeRefusal({ refusals }: ContractApi, suite: ContractSuite, { code = '', status = '' }: Outcome): Finding[] {
  const known = Object.values(refusals).find((refusal) => refusal.code === code);
  if (known === undefined) return hasResults(suite) ? [undocumented(suite, code)] : [];
  return known.status === status ? [] : [mispaired(suite, code, known.status, status)];
}

function judgePair({ refusals }: ContractApi, suite: ContractSuite, { code = '', status = '' }: Outcome): Finding[] {
  const documented = Object.entries(suite.results).find(([, codes]) => codes.includes(code))?.[0];
  const known = documented ?? Object.values(refusals).find((refusal) => refusal.code === code)?.status;
  if (known === undefined) return [undocumented(suite, code)];
  return known === status ? [] : [mispaired(suite, code, known, status)];
}

const undocumented = (suite: ContractSuite, code: string): Finding => ({
  kind: 'result',
  fact: `${suite.id} answers with one of its documented result codes.`,
  pointer: answerPlace(suite),
  expected: 'a documented code',
  found: code === '' ? 'no code' : code,
  ...(code !== '' && { isTolerable: true }),
});

const mispaired = (suite: ContractSuite, code: string, expected: string, found: string): Finding => ({
  kind: 'result',
  fact: `${code} has the status ${expected}.`,
  pointer: answerPlace(suite),
  expected: `${expected} ${code}`,
  found: `${found} ${code}`,
});

/** An answer that names an id of the request names the same. */
function judgeEcho(suite: ContractSuite, { request }: Exchange, body: unknown): Finding[] {
  const asked = parseJson({ bytes: request.body });
  if ('fault' in asked || !isRecord(asked.body) || !isRecord(body)) return [];
  const { echo = [] } = suite;
  return echo.flatMap((name): Finding[] => {
    const [sent, came] = [(asked.body as Record<string, unknown>)[name], body[name]];
    // An answer that knows nothing of it may say so.
    if (typeof sent !== 'string' || came === undefined || came === null || came === sent) return [];
    const fact = `The answer's ${name} is that of the request.`;
    return [{ kind: 'echo', fact, pointer: answerPlace(suite), expected: sent, found: shorten(came) }];
  });
}

function readOutcome({ envelope }: ContractApi, body: unknown): Outcome {
  if (envelope === undefined) return { body };
  const result = isRecord(body) ? body[envelope.result] : undefined;
  const text = (name: string): string => {
    const value = isRecord(result) ? result[name] : undefined;
    return typeof value === 'string' ? value : '';
  };
  return { body, status: text(envelope.status), code: text(envelope.code), message: text(envelope.message) };
}

/** Parsed, or what is wrong with it. A byte order mark is no part of JSON. */
export function parseJson({ bytes }: Pick<Answer, 'bytes'>): { readonly body: unknown } | { readonly fault: string } {
  try {
    return { body: JSON.parse(decoder.decode(bytes)) };
  } catch {
    return { fault: bytes.length === 0 ? 'no body' : `${bytes.length} bytes that are none` };
  }
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
