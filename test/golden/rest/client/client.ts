// Generated from test/specs/rest.yaml by countersign generate. Do not edit.

import { type CallOptions, type ClientOptions, type HttpClient, type Outcome, type PlainOperation, type RequestBody, createHttp, createPlainOperation } from '@countersign/client-kit';
import * as functions from './functions.ts';
import * as operations from './operations.ts';
import type { components, paths } from './types.ts';
import { wireShapes } from './wire-shapes.ts';

/**
 * What `closeOrder` takes: the body, with native values allowed where the contract names their type.
 * @generated from #/paths/~1orders~1close/post
 */
export type CloseOrderInput = RequestBody<paths, '/orders/close', 'post'>;

/**
 * What `closeOrder` comes to: check `status` first, then `code`.
 * @generated from #/paths/~1orders~1close/post
 */
export type CloseOrderOutcome = Outcome<typeof operations.closeOrder, components['schemas']['Listed'], 'result'>;

/** Where and as whom to call Orders. */
export type RestClientOptions = ClientOptions;

/** A client of Orders, operations grouped as the paths are. */
export interface RestClient {
  /** The layer below: openapi-fetch, with everything installed that calls need. */
  readonly http: HttpClient<paths>;
  readonly orders: {
    /**
     * List orders
     * @generated from #/paths/~1orders/get
     */
    readonly paths: PlainOperation<paths, typeof operations.paths, typeof wireShapes>;
    /**
     * Place an order
     * @generated from #/paths/~1orders/post
     */
    readonly HttpClient: PlainOperation<paths, typeof operations.HttpClient, typeof wireShapes>;
    /** @generated from #/paths/~1orders~1{id}~1file/put */
    readonly OperationDescriptor_: PlainOperation<paths, typeof operations.OperationDescriptor_, typeof wireShapes>;
    /** @generated from #/paths/~1orders~1close/post */
    readonly closeOrder: (body: CloseOrderInput, options?: CallOptions) => Promise<CloseOrderOutcome>;
  };
}

/**
 * A client of Orders. Nothing is sent before the first call.
 * @generated from test/specs/rest.yaml
 */
export function createRestClient(options: RestClientOptions): RestClient {
  const connection = functions.connectRest(options);
  const http = createHttp<paths>(connection);
  return {
    http,
    orders: {
      paths: createPlainOperation(http, operations.paths, wireShapes, options),
      HttpClient: createPlainOperation(http, operations.HttpClient, wireShapes, options),
      OperationDescriptor_: createPlainOperation(http, operations.OperationDescriptor_, wireShapes, options),
      closeOrder: (body, given) => functions.closeOrder(connection, body, given),
    },
  };
}
