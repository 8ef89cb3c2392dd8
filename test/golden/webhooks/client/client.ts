// Generated from test/specs/webhooks.yaml by countersign generate. Do not edit.

import { type CallOptions, type ClientOptions, type HttpClient, type Outcome, type RequestBody, createHttp } from '@countersign/client-kit';
import type { SigningOptions } from '@countersign/signing';
import * as functions from './functions.ts';
import type * as operations from './operations.ts';
import type { components, paths } from './types.ts';

/**
 * What `open` takes: the body, with native values allowed where the contract names their type.
 * @generated from #/paths/~1v1~1kiosk~1open/post
 */
export type OpenInput = RequestBody<paths, '/v1/kiosk/open', 'post'>;

/**
 * What `open` comes to: check `status` first, then `code`.
 * @generated from #/paths/~1v1~1kiosk~1open/post
 */
export type OpenOutcome = Outcome<typeof operations.open, components['schemas']['Opened'], 'outcome'>;

/** Where and as whom to call Kiosk. */
export interface WebhooksClientOptions extends ClientOptions, SigningOptions {
  /** As issued to you; it also decides between sandbox and production, where the contract says how. */
  readonly clientId: string;
}

/** A client of Kiosk, operations grouped as the paths are. */
export interface WebhooksClient {
  /** The layer below: openapi-fetch, with everything installed that calls need. */
  readonly http: HttpClient<paths, 'signature' | 'client-id' | 'request-time'>;
  readonly kiosk: {
    /**
     * Open the kiosk
     * @generated from #/paths/~1v1~1kiosk~1open/post
     */
    readonly open: (body: OpenInput, options?: CallOptions) => Promise<OpenOutcome>;
  };
}

/**
 * A client of Kiosk. Nothing is sent before the first call.
 * @generated from test/specs/webhooks.yaml
 */
export function createWebhooksClient(options: WebhooksClientOptions): WebhooksClient {
  const connection = functions.connectWebhooks(options);
  const http = createHttp<paths, 'signature' | 'client-id' | 'request-time'>(connection);
  return {
    http,
    kiosk: {
      open: (body, given) => functions.open(connection, body, given),
    },
  };
}
