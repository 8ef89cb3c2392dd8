// Generated from test/specs/stateful/openapi.yaml by countersign generate. Do not edit.

import { type CallOptions, type ClientOptions, type HttpClient, type Input, type Outcome, type RequestBody, createHttp } from '@countersign/client-kit';
import * as functions from './functions.ts';
import type * as operations from './operations.ts';
import type { components, paths } from './types.ts';
import type { wireShapes } from './wire-shapes.ts';

/**
 * What `fill` takes: the body, with native values allowed where the contract names their type.
 * @generated from #/paths/~1v1~1jars~1fill/post
 */
export type FillInput = Input<RequestBody<paths, '/v1/jars/fill', 'post'>, { properties: { weight: 'integer' } }, typeof wireShapes>;

/**
 * What `fill` comes to: check `status` first, then `code`.
 * @generated from #/paths/~1v1~1jars~1fill/post
 */
export type FillOutcome = Outcome<typeof operations.fill, components['schemas']['Filled'], 'result'>;

/**
 * What `look` takes: the body, with native values allowed where the contract names their type.
 * @generated from #/paths/~1v1~1jars~1look/post
 */
export type LookInput = RequestBody<paths, '/v1/jars/look', 'post'>;

/**
 * What `look` comes to: check `status` first, then `code`.
 * @generated from #/paths/~1v1~1jars~1look/post
 */
export type LookOutcome = Outcome<typeof operations.look, components['schemas']['Seen'], 'result'>;

/** Where and as whom to call Jars. */
export type StatefulClientOptions = ClientOptions;

/** A client of Jars, operations grouped as the paths are. */
export interface StatefulClient {
  /** The layer below: openapi-fetch, with everything installed that calls need. */
  readonly http: HttpClient<paths>;
  readonly jars: {
    /**
     * Put something into a jar
     * @generated from #/paths/~1v1~1jars~1fill/post
     */
    readonly fill: (body: FillInput, options?: CallOptions) => Promise<FillOutcome>;
    /**
     * Look into a jar
     * @generated from #/paths/~1v1~1jars~1look/post
     */
    readonly look: (body: LookInput, options?: CallOptions) => Promise<LookOutcome>;
  };
}

/**
 * A client of Jars. Nothing is sent before the first call.
 * @generated from test/specs/stateful/openapi.yaml
 */
export function createStatefulClient(options: StatefulClientOptions): StatefulClient {
  const connection = functions.connectStateful(options);
  const http = createHttp<paths>(connection);
  return {
    http,
    jars: {
      fill: (body, given) => functions.fill(connection, body, given),
      look: (body, given) => functions.look(connection, body, given),
    },
  };
}
