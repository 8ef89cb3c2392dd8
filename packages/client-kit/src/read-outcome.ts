import type { Envelope, OperationDescriptor, ResultStatus, ResultTable } from './descriptor.ts';
import { ProtocolError } from './errors.ts';
import type { RawAnswer } from './outcome.ts';
import { UNKNOWN_ACTION } from './outcome.ts';

type JsonRecord = { readonly [name: string]: unknown };

/** An outcome before its operation's types are put on it. */
export interface UntypedOutcome {
  readonly status: ResultStatus;
  readonly known: boolean;
  readonly code: string;
  readonly message: string;
  readonly action: string;
  readonly data: JsonRecord | undefined;
  readonly raw: RawAnswer<unknown>;
}

/**
 * The outcome in an answer of HTTP status 200.
 *
 * @param request the body as it was sent: what is to be done after a code can depend on the product it names, and the
 *   answer repeats its ids
 * @throws {ProtocolError} a body without a well-formed envelope, or with the ids of another request
 */
export function readOutcome(
  envelope: Envelope,
  operation: OperationDescriptor,
  raw: RawAnswer<unknown>,
  request?: unknown,
): UntypedOutcome {
  const { body, status, code, message } = readEnvelope(envelope, operation, raw);
  const documented = lookUp(operation, code);
  const known = documented?.status === status;
  const { [envelope.result]: _, ...data } = body;
  const other = operation.echo?.find((name) => {
    const [sent, came] = [ownText(request, name), ownText(body, name)];
    return sent !== undefined && came !== undefined && sent !== came;
  });
  if (other) {
    throw new ProtocolError(
      `${operation.id}: the answer is of another request: its ${other} is not the one sent.`,
      raw,
    );
  }
  return {
    status,
    known,
    code,
    message,
    action: known ? actionOf(operation, documented, request) : UNKNOWN_ACTION,
    data: status === 'S' || operation.returnedWith?.includes(status) ? data : undefined,
    raw,
  };
}

function actionOf(
  { product }: OperationDescriptor,
  { action, byProduct }: ResultTable[string],
  request: unknown,
): string {
  const named = product === undefined ? undefined : ownText(request, product);
  return named !== undefined && byProduct && Object.hasOwn(byProduct, named) ? (byProduct[named] ?? action) : action;
}

function readEnvelope(envelope: Envelope, { id }: OperationDescriptor, raw: RawAnswer<unknown>) {
  const refuse = (what: string) => new ProtocolError(`${id}: the answer ${what}.`, raw);
  const { body } = raw;
  if (!isRecord(body)) throw refuse('is not a JSON object');
  const result = body[envelope.result];
  if (!isRecord(result)) throw refuse(`has no object "${envelope.result}"`);
  const { [envelope.status]: status, [envelope.code]: code, [envelope.message]: message = '' } = result;
  if (status !== 'S' && status !== 'F' && status !== 'U') throw refuse(`has another ${envelope.status} than S, F or U`);
  if (typeof code !== 'string' || code === '') throw refuse(`has no ${envelope.code}`);
  // The text decides nothing: an answer which left it out still says what became of the request.
  if (typeof message !== 'string') throw refuse(`has a ${envelope.message} that is no text`);
  return { body, status, code, message } as const;
}

// Own members only: an answer with the code "constructor" must not find what every object inherits.
function lookUp({ results = {} }: OperationDescriptor, code: string) {
  return Object.hasOwn(results, code) ? results[code] : undefined;
}

function ownText(value: unknown, name: string): string | undefined {
  const found = isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined;
  return typeof found === 'string' ? found : undefined;
}

/** An object of JSON, and no list. */
export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
