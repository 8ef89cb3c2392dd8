// Generated from test/specs/signed.yaml by countersign generate. Do not edit.

import { type CallOptions, type Checked, type ClientOptions, type Conditional, type HttpClient, type Input, type Outcome, type Settled, type WaitOptions, createHttp } from '@countersign/client-kit';
import type { SigningOptions } from '@countersign/signing';
import type { Conditions } from './conditions.ts';
import * as functions from './functions.ts';
import type * as operations from './operations.ts';
import type { components, paths } from './types.ts';
import type { wireShapes } from './wire-shapes.ts';

/** The fields of `openTill`, before its conditions. */
export type OpenTillFields = Input<components['schemas']['OpenTill'], { ref: 'OpenTill' }, typeof wireShapes>;

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
    readonly openTill: <const Body = {}>(body: Checked<Body, OpenTillFields, { ref: 'OpenTill' }, Conditions>, options?: CallOptions) => Promise<OpenTillOutcome>;
    /**
     * Asks openTill until till is 7, 8, or openTill is refused. Throws an OutcomeUnknownError if the deadline comes first.
     * @generated from #/paths/~1v1~1tills~1open/post/x-poll
     */
    readonly waitForTill: <const Body = {}>(body: Checked<Body, OpenTillFields, { ref: 'OpenTill' }, Conditions>, options?: WaitOptions<OpenTillOutcome>) => Promise<Settled<OpenTillOutcome, typeof operations.waitForTill>>;
  };
}

/**
 * A client of Tills. Nothing is sent before the first call.
 * @generated from test/specs/signed.yaml
 */
export function createSignedClient(options: SignedClientOptions): SignedClient {
  const connection = functions.connectSigned(options);
  const http = createHttp<paths, 'signature' | 'client-id' | 'request-time'>(connection);
  return {
    http,
    tills: {
      openTill: (body, given) => functions.openTill(connection, body as never, given),
      waitForTill: (body, given) => functions.waitForTill(connection, body as never, given),
    },
  };
}
