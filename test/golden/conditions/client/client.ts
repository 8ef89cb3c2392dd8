// Generated from test/specs/conditions.yaml by countersign generate. Do not edit.

import { type CallOptions, type Checked, type ClientOptions, type Conditional, type HttpClient, type Input, type Outcome, type RequestBody, createHttp } from '@countersign/client-kit';
import type { Conditions } from './conditions.ts';
import * as functions from './functions.ts';
import type * as operations from './operations.ts';
import type { components, paths } from './types.ts';
import type { wireShapes } from './wire-shapes.ts';

/** The fields of `send`, before its conditions. */
export type SendFields = Input<components['schemas']['Sending'], { ref: 'Sending' }, typeof wireShapes>;

/**
 * What `send` takes: the body, with native values allowed where the contract names their type.
 * @generated from #/paths/~1v1~1parcels~1send/post
 */
export type SendInput = Conditional<SendFields, { ref: 'Sending' }, Conditions>;

/**
 * What `send` comes to: check `status` first, then `code`.
 * @generated from #/paths/~1v1~1parcels~1send/post
 */
export type SendOutcome = Outcome<typeof operations.send, components['schemas']['Answer'], 'result'>;

/** The fields of `track`, before its conditions. */
export type TrackFields = RequestBody<paths, '/v1/parcels/track', 'post'>;

/**
 * What `track` takes: the body, with native values allowed where the contract names their type.
 * @generated from #/paths/~1v1~1parcels~1track/post
 */
export type TrackInput = Conditional<TrackFields, { ref: 'POST /v1/parcels/track' }, Conditions>;

/**
 * What `track` comes to: check `status` first, then `code`.
 * @generated from #/paths/~1v1~1parcels~1track/post
 */
export type TrackOutcome = Outcome<typeof operations.track, components['schemas']['Answer'], 'result'>;

/** Where and as whom to call Parcels. */
export type ConditionsClientOptions = ClientOptions;

/** A client of Parcels, operations grouped as the paths are. */
export interface ConditionsClient {
  /** The layer below: openapi-fetch, with everything installed that calls need. */
  readonly http: HttpClient<paths>;
  readonly parcels: {
    /**
     * Send something
     * @generated from #/paths/~1v1~1parcels~1send/post
     */
    readonly send: <const Body = {}>(body: Checked<Body, SendFields, { ref: 'Sending' }, Conditions>, options?: CallOptions) => Promise<SendOutcome>;
    /**
     * Ask where it is
     * @generated from #/paths/~1v1~1parcels~1track/post
     */
    readonly track: <const Body = {}>(body: Checked<Body, TrackFields, { ref: 'POST /v1/parcels/track' }, Conditions>, options?: CallOptions) => Promise<TrackOutcome>;
  };
}

/**
 * A client of Parcels. Nothing is sent before the first call.
 * @generated from test/specs/conditions.yaml
 */
export function createConditionsClient(options: ConditionsClientOptions): ConditionsClient {
  const connection = functions.connectConditions(options);
  const http = createHttp<paths>(connection);
  return {
    http,
    parcels: {
      send: (body, given) => functions.send(connection, body as never, given),
      track: (body, given) => functions.track(connection, body as never, given),
    },
  };
}
