// Generated from test/specs/hostile-names.yaml by countersign generate. Do not edit.

import { type ClientOptions, type HttpClient, type PlainOperation, createHttp, createPlainOperation } from '@countersign/client-kit';
import * as functions from './functions.ts';
import * as operations from './operations.ts';
import type { paths } from './types.ts';
import { wireShapes } from './wire-shapes.ts';

/** Where and as whom to call Hostile *\/ console.log('title') /* ${process.exit(1)}. */
export type HostileNamesClientOptions = ClientOptions;

/** A client of Hostile *\/ console.log('title') /* ${process.exit(1)}, operations grouped as the paths are. */
export interface HostileNamesClient {
  /** The layer below: openapi-fetch, with everything installed that calls need. */
  readonly http: HttpClient<paths>;
  readonly aProcessExit1: {
    /**
     * *\/ process.exit(1); /*
     * \@deprecated really
     *
     * `${process.exit(1)}`
     * process.exit(1)
     *
     * @generated from #/paths/~1a'+process.exit(1)+'~1{id}/post
     */
    readonly class_: PlainOperation<paths, typeof operations.class_, typeof wireShapes>;
  };
  readonly http_: {
    /** @generated from #/paths/~1http/get */
    readonly processExit1: PlainOperation<paths, typeof operations.processExit1, typeof wireShapes>;
    /** @generated from #/paths/~1http/put */
    readonly processExit2: PlainOperation<paths, typeof operations.processExit2, typeof wireShapes>;
  };
  readonly b: {
    /** @generated from #/paths/~1b/get */
    readonly createHttp: PlainOperation<paths, typeof operations.createHttp, typeof wireShapes>;
    /** @generated from #/paths/~1b/put */
    readonly then_: PlainOperation<paths, typeof operations.then_, typeof wireShapes>;
    /**
     * *\/ process.exit(3); /*
     * @generated from #/paths/~1b/post
     */
    readonly processExit3: PlainOperation<paths, typeof operations.processExit3, typeof wireShapes>;
    /** @generated from #/paths/~1b/delete */
    readonly _1ProcessExit1: PlainOperation<paths, typeof operations._1ProcessExit1, typeof wireShapes>;
  };
}

/**
 * A client of Hostile *\/ console.log('title') /* ${process.exit(1)}. Nothing is sent before the first call.
 * @generated from test/specs/hostile-names.yaml
 */
export function createHostileNamesClient(options: HostileNamesClientOptions): HostileNamesClient {
  const connection = functions.connectHostileNames(options);
  const http = createHttp<paths>(connection);
  return {
    http,
    aProcessExit1: {
      class_: createPlainOperation(http, operations.class_, wireShapes, options),
    },
    http_: {
      processExit1: createPlainOperation(http, operations.processExit1, wireShapes, options),
      processExit2: createPlainOperation(http, operations.processExit2, wireShapes, options),
    },
    b: {
      createHttp: createPlainOperation(http, operations.createHttp, wireShapes, options),
      then_: createPlainOperation(http, operations.then_, wireShapes, options),
      processExit3: createPlainOperation(http, operations.processExit3, wireShapes, options),
      _1ProcessExit1: createPlainOperation(http, operations._1ProcessExit1, wireShapes, options),
    },
  };
}
