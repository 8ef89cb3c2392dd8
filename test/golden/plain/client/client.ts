// Generated from test/specs/plain.yaml by countersign generate. Do not edit.

import { type ClientOptions, type HttpClient, type PlainOperation, createHttp, createPlainOperation } from '@countersign/client-kit';
import * as functions from './functions.ts';
import * as operations from './operations.ts';
import type { paths } from './types.ts';
import { wireShapes } from './wire-shapes.ts';

/** Where and as whom to call Pets. */
export type PlainClientOptions = ClientOptions;

/** A client of Pets, operations grouped as the paths are. */
export interface PlainClient {
  /** The layer below: openapi-fetch, with everything installed that calls need. */
  readonly http: HttpClient<paths>;
  readonly pets: {
    /**
     * Look a pet up
     * @generated from #/paths/~1pets~1{petId}/get
     */
    readonly getPet: PlainOperation<paths, typeof operations.getPet, typeof wireShapes>;
    /**
     * Register a pet
     * @deprecated
     * @generated from #/paths/~1pets/post
     */
    readonly createPet: PlainOperation<paths, typeof operations.createPet, typeof wireShapes>;
  };
}

/**
 * A client of Pets. Nothing is sent before the first call.
 * @generated from test/specs/plain.yaml
 */
export function createPlainClient(options: PlainClientOptions): PlainClient {
  const connection = functions.connectPlain(options);
  const http = createHttp<paths>(connection);
  return {
    http,
    pets: {
      getPet: createPlainOperation(http, operations.getPet, wireShapes, options),
      createPet: createPlainOperation(http, operations.createPet, wireShapes, options),
    },
  };
}
