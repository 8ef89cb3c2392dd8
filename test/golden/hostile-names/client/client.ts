// Generated from test/specs/hostile-names.yaml by countersign generate. Do not edit.

import { type ClientOptions, type HttpClient, type PlainOperation, createHttp, createPlainOperation } from '@countersign/client-kit';
import { api } from './api.ts';
import { _1ProcessExit1, class_, createHttp2, processExit1, processExit12 } from './operations.ts';
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
    readonly class_: PlainOperation<paths, typeof class_, typeof wireShapes>;
  };
  readonly http_: {
    /** @generated from #/paths/~1http/get */
    readonly processExit1: PlainOperation<paths, typeof processExit1, typeof wireShapes>;
    /** @generated from #/paths/~1http/put */
    readonly processExit12: PlainOperation<paths, typeof processExit12, typeof wireShapes>;
  };
  readonly b: {
    /** @generated from #/paths/~1b/get */
    readonly createHttp2: PlainOperation<paths, typeof createHttp2, typeof wireShapes>;
    /** @generated from #/paths/~1b/delete */
    readonly _1ProcessExit1: PlainOperation<paths, typeof _1ProcessExit1, typeof wireShapes>;
  };
}

/**
 * A client of Hostile *\/ console.log('title') /* ${process.exit(1)}. Nothing is sent before the first call.
 * @generated from test/specs/hostile-names.yaml
 */
export function createHostileNamesClient(options: HostileNamesClientOptions): HostileNamesClient {
  const http = createHttp<paths>(api, options, []);
  return {
    http,
    aProcessExit1: {
      class_: createPlainOperation(http, class_, wireShapes),
    },
    http_: {
      processExit1: createPlainOperation(http, processExit1, wireShapes),
      processExit12: createPlainOperation(http, processExit12, wireShapes),
    },
    b: {
      createHttp2: createPlainOperation(http, createHttp2, wireShapes),
      _1ProcessExit1: createPlainOperation(http, _1ProcessExit1, wireShapes),
    },
  };
}
