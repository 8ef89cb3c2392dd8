import type { RequestBody, ResponseBody } from './body.ts';
import type { CallOptions, ClientOptions } from './client-options.ts';
import type { ApiDescriptor, Envelope, OperationDescriptor } from './descriptor.ts';
import { encodeInput } from './encode-input.ts';
import { ClientError } from './errors.ts';
import type { HttpClient } from './http-client.ts';
import type { Input } from './input.ts';
import type { Outcome, OutcomeDescriptor, RawAnswer } from './outcome.ts';
import { readOutcome } from './read-outcome.ts';
import { wholeAnswer } from './transport.ts';
import type { WireShapes } from './wire-shape.ts';

/** The shape of an operation's body; `undefined` where it lists none. */
export type InputShape<Op> = Op extends { readonly input: infer Shape } ? Shape : undefined;

/** What an operation takes: its request body, natives admitted where its shape says so. */
export type OperationInput<Paths, Op extends OperationDescriptor, Shapes extends WireShapes> = Input<
  RequestBody<Paths, Op['path'], Op['method']>,
  InputShape<Op>,
  Shapes
>;

/** An API whose answers carry their outcome in an envelope. */
export type EnvelopedApi = ApiDescriptor & { readonly envelope: Envelope };

type LooseRequest = (
  method: string,
  path: string,
  init: object,
) => Promise<{ data?: unknown; error?: unknown; response: Response }>;

/**
 * The function behind an operation with `results`. The types of what it takes and returns follow from `http`, the
 * descriptor and the shapes, so descriptors which don't fit the `paths` do not compile.
 *
 * For operations whose request is a body: one with path or query parameters goes through `createPlainOperation`.
 *
 * The function it returns throws {@link ClientError}; what middleware throws passes through unchanged.
 *
 * @throws {ClientError} `CONFIGURATION`: the path has parameters
 */
export function createOperation<
  Paths extends {},
  Supplied extends string,
  const Api extends EnvelopedApi,
  const Op extends OperationDescriptor & OutcomeDescriptor & { readonly path: keyof Paths },
  const Shapes extends WireShapes,
>(
  http: HttpClient<Paths, Supplied>,
  api: Api,
  operation: Op,
  shapes: Shapes,
  { validate }: Pick<ClientOptions, 'validate'> = {},
): (
  body: OperationInput<Paths, Op, Shapes>,
  options?: CallOptions,
) => Promise<Outcome<Op, ResponseBody<Paths, Op['path'], Op['method']>, Api['envelope']['result']>> {
  assertNoParameters(operation);
  return async (body, options) => {
    const encoded = encodeInput(body, operation.input, shapes, operation);
    validate?.find((check) => check.operation === operation.id)?.assert(encoded);
    const raw = await send(http, operation, encoded, options);
    // The one place where an answer gets its type: the envelope is checked, the rest is what the spec promises.
    return readOutcome(api.envelope, operation, raw, encoded) as never;
  };
}

async function send(
  http: { readonly request: unknown },
  { method, path }: OperationDescriptor,
  body: unknown,
  { signal, headers }: CallOptions = {},
): Promise<RawAnswer<unknown>> {
  // openapi-fetch derives init and answer from literal path and method, which are generic here.
  const request = http.request as LooseRequest;
  // As text, or openapi-fetch would throw a SyntaxError that quotes the body.
  const init = { body, signal, headers, parseAs: 'text', middleware: [wholeAnswer] };
  const { data, error, response } = await request(method, path, init);
  return { status: response.status, headers: response.headers, body: parseBody(data ?? error) };
}

function parseBody(body: unknown): unknown {
  if (typeof body !== 'string') return body;
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}

function assertNoParameters({ id, path }: OperationDescriptor): void {
  if (!path.includes('{')) return;
  throw new ClientError('CONFIGURATION', `${id}: its path has parameters, so it needs createPlainOperation.`);
}
