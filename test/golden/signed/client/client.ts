// Generated from test/specs/signed.yaml by countersign generate. Do not edit.

import { type CallOptions, type Checked, type ClientOptions, type Conditional, type HttpClient, type Input, type Outcome, createHttp, createOperation } from '@countersign/client-kit';
import { type SigningOptions, signingMiddleware } from '@countersign/signing';
import { api, signature } from './api.ts';
import type { Conditions } from './conditions.ts';
import * as operations from './operations.ts';
import type { components, paths } from './types.ts';
import { wireShapes } from './wire-shapes.ts';

/** The fields of `openTill`, before its conditions. */
type OpenTillFields = Input<components['schemas']['OpenTill'], { ref: 'OpenTill' }, typeof wireShapes>;

/**
 * What `openTill` takes: the body, with native values allowed where the contract names their type.
 * @generated from #/paths/~1v1~1tills~1open/post
 */
export type OpenTillInput = Conditional<OpenTillFields, { ref: 'OpenTill' }, Conditions>;

/**
 * What `openTill` comes to: check `status` first, then `code`.
 * @generated from #/paths/~1v1~1tills~1open/post
 */
export type OpenTillOutcome = Outcome<typeof operations.openTill, components['schemas']['Opened'], 'outcome'>;

/** Where and as whom to call Tills. */
export interface SignedClientOptions extends ClientOptions, SigningOptions {
  /** As issued to you; it also decides between sandbox and production, where the contract says how. */
  readonly clientId: string;
}

/** A client of Tills, operations grouped as the paths are. */
export interface SignedClient {
  /** The layer below: openapi-fetch, with everything installed that calls need. */
  readonly http: HttpClient<paths, 'signature' | 'client-id' | 'request-time'>;
  readonly tills: {
    /**
     * Open a till
     * @generated from #/paths/~1v1~1tills~1open/post
     */
    readonly openTill: <const Body>(body: Checked<Body, OpenTillFields, { ref: 'OpenTill' }, Conditions>, options?: CallOptions) => Promise<OpenTillOutcome>;
  };
}

/**
 * A client of Tills. Nothing is sent before the first call.
 * @generated from test/specs/signed.yaml
 */
export function createSignedClient(options: SignedClientOptions): SignedClient {
  const http = createHttp<paths, 'signature' | 'client-id' | 'request-time'>(api, options, [signingMiddleware(options, signature)]);
  return {
    http,
    tills: {
      openTill: createOperation(http, api, operations.openTill, wireShapes),
    },
  };
}
