// Generated from openapi/antom/openapi.yaml by countersign generate. Do not edit.

import { type CallOptions, type ClientOptions, type HttpClient, type Input, type Outcome, createHttp, createOperation } from '@countersign/client-kit';
import { type SigningOptions, signingMiddleware } from '@countersign/signing';
import { api, signature } from './api.ts';
import * as operations from './operations.ts';
import type { components, paths } from './types.ts';
import { wireShapes } from './wire-shapes.ts';

/**
 * What `consult` takes: the body, with native values allowed where the contract names their type.
 * @generated from #/paths/~1v1~1authorizations~1consult/post
 */
export type ConsultInput = Input<components['schemas']['ConsultRequest'], { ref: 'ConsultRequest' }, typeof wireShapes>;

/**
 * What `consult` comes to: check `status` first, then `code`.
 * @generated from #/paths/~1v1~1authorizations~1consult/post
 */
export type ConsultOutcome = Outcome<typeof operations.consult, components['schemas']['ConsultResponse'], 'result'>;

/**
 * What `applyToken` takes: the body, with native values allowed where the contract names their type.
 * @generated from #/paths/~1v1~1authorizations~1applyToken/post
 */
export type ApplyTokenInput = Input<components['schemas']['ApplyTokenRequest'], { ref: 'ApplyTokenRequest' }, typeof wireShapes>;

/**
 * What `applyToken` comes to: check `status` first, then `code`.
 * @generated from #/paths/~1v1~1authorizations~1applyToken/post
 */
export type ApplyTokenOutcome = Outcome<typeof operations.applyToken, components['schemas']['ApplyTokenResponse'], 'result'>;

/** Where and as whom to call Antom online payments API. */
export interface AntomClientOptions extends ClientOptions, SigningOptions {
  /** As issued to you; it also decides between sandbox and production, where the contract says how. */
  readonly clientId: string;
}

/** A client of Antom online payments API, operations grouped as the paths are. */
export interface AntomClient {
  /** The layer below: openapi-fetch, with everything installed that calls need. */
  readonly http: HttpClient<paths, 'signature' | 'client-id' | 'request-time'>;
  readonly authorizations: {
    /**
     * Ask for the URL at which a wallet user approves
     *
     * First step of Auto Debit and of reading user data. Send the user to a URL of the answer; after the approval the wallet
     * brings the user to `authRedirectUrl` with the query parameters `authCode` and `authState`, for instance
     * `https://www.merchant.com/authorizationResult?authCode=3AB2F588D14B43238637264FCA5AAF35&authState=663A8FA9-D836-48EE-8AA1-1FF682989DC7`.
     * Check that `authState` is yours, then exchange `authCode` with applyToken within a minute. The code also comes with the
     * authorization notification (`AUTHCODE_CREATED`), where one is configured.
     *
     * Repeating is safe: sending the same request again is what the documents ask for when no answer came and when the status
     * is U, and they tell of no lasting effect of a consult. There is no idempotency key (`authState` only ties the return to
     * its consult), so a repeat may bring another URL. When an approval failed, call with a new `authState`.
     *
     * @generated from #/paths/~1v1~1authorizations~1consult/post
     */
    readonly consult: (body: ConsultInput, options?: CallOptions) => Promise<ConsultOutcome>;
    /**
     * Exchange an authCode or a refresh token for an access token
     *
     * Gives the access token with which pay debits the user (Auto Debit), or with which user data is read. With
     * `AUTHORIZATION_CODE` the `authCode` of the return URL is exchanged: it works once, within a minute. With `REFRESH_TOKEN`
     * a new access token is had: at least 10 days before the old one ends, and always with the newest refresh token.
     *
     * How long an access token lives depends on the wallet: 1 year for MAYA and BOOST; 2 years for GCASH, TNG and TRUEMONEY;
     * 10 years for DANA; to a fixed date for ALIPAY_HK (2038-01-01), RABBIT_LINE_PAY (2050-07-19) and BKASH (2099-12-31);
     * without a refresh token for ALIPAY_CN (2115-02-01), KAKAOPAY (2120-08-25; a documented sample prints 2120-09-14)
     * and NAVERPAY (1 year from the last payment).
     *
     * Repeating is safe in this sense: when no answer came or the status is U, the documents ask for the same parameters again.
     * There is no idempotency key, and a code works once: if the lost answer held a token, the repeat may end in
     * `INVALID_AUTHCODE`, or in `INVALID_REFRESH_TOKEN` when it replaced the refresh token (both inferred). After F go by the
     * result code. The guide says that a new authCode is needed after F; for a refresh, or a fault that you can correct, the
     * table of codes says otherwise.
     *
     * @generated from #/paths/~1v1~1authorizations~1applyToken/post
     */
    readonly applyToken: (body: ApplyTokenInput, options?: CallOptions) => Promise<ApplyTokenOutcome>;
  };
}

/**
 * A client of Antom online payments API. Nothing is sent before the first call.
 * @generated from openapi/antom/openapi.yaml
 */
export function createAntomClient(options: AntomClientOptions): AntomClient {
  const http = createHttp<paths, 'signature' | 'client-id' | 'request-time'>(api, options, [signingMiddleware(options, signature)]);
  return {
    http,
    authorizations: {
      consult: createOperation(http, api, operations.consult, wireShapes),
      applyToken: createOperation(http, api, operations.applyToken, wireShapes),
    },
  };
}
