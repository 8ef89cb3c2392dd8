import type { FetchOptions, FetchResponse } from 'openapi-fetch';
import type { OperationAt } from './body.ts';
import type { ClientOptions } from './client-options.ts';
import type { OperationDescriptor } from './descriptor.ts';
import { encodeInput } from './encode-input.ts';
import type { HttpClient, WithoutHeaders } from './http-client.ts';
import type { Input } from './input.ts';
import type { WireShapes } from './wire-shape.ts';

/** The shape of an operation's body; `undefined` where it lists none. */
type InputShape<Op> = Op extends { readonly input: infer Shape } ? Shape : undefined;

type PlainAt<Paths, Op extends OperationDescriptor, Supplied extends string> = Extract<
  OperationAt<WithoutHeaders<Paths, Supplied>, Op['path'], Op['method']>,
  object
>;

/** openapi-fetch's init of an operation without `fetch`, with natives admitted in its body where the shape says so. */
export type PlainInit<Operation, Shape, Shapes> = {
  [Name in keyof FetchOptions<Operation>]: Name extends 'body'
    ? Input<FetchOptions<Operation>[Name], Shape, Shapes>
    : Name extends 'fetch'
      ? never
      : FetchOptions<Operation>[Name];
};

type InitArguments<Init> = {} extends Init ? [init?: Init] : [init: Init];

/**
 * The function behind an operation without `results`: takes openapi-fetch's init (`params`, `body`, `parseAs`,
 * `signal` …) and returns its `{ data, error, response }`. The init may be left out where nothing in it is required.
 */
export type PlainOperation<
  Paths,
  Op extends OperationDescriptor,
  Shapes extends WireShapes = {},
  Supplied extends string = never,
> = <Init extends PlainInit<PlainAt<Paths, Op, Supplied>, InputShape<Op>, Shapes>>(
  ...init: InitArguments<Init>
) => Promise<FetchResponse<PlainAt<Paths, Op, Supplied>, Init, `${string}/${string}`>>;

/** Makes the function behind an operation without `results`. Its body is encoded if the descriptor has a shape. */
export function createPlainOperation<
  Paths extends {},
  Supplied extends string,
  const Op extends OperationDescriptor & { readonly path: keyof Paths },
  const Shapes extends WireShapes,
>(
  http: HttpClient<Paths, Supplied>,
  operation: Op,
  shapes: Shapes,
  { validate }: Pick<ClientOptions, 'validate'> = {},
): PlainOperation<Paths, Op, Shapes, Supplied> {
  const call = async (init: { readonly body?: unknown } = {}) => {
    // openapi-fetch derives init and answer from literal path and method, which are generic here.
    const request = http.request as unknown as (method: string, path: string, init: object) => Promise<unknown>;
    const body = encodeBody(init.body, operation, shapes);
    validate?.find((check) => check.operation === operation.id)?.assert(body);
    return request(operation.method, operation.path, { ...init, body });
  };
  return call as never;
}

// Without a shape the body may be no JSON at all, such as a form; with one, scalars outside it may be of any JSON type.
function encodeBody(body: unknown, { input }: OperationDescriptor, shapes: WireShapes): unknown {
  return input === undefined ? body : encodeInput(body, input, shapes, { jsonScalars: true });
}
