import type { BodyCheck } from './validate/violation.ts';

/** Where a client calls, and with what. */
export interface ClientOptions {
  /**
   * Where to send: an origin (`https://open-na.alipay.com`), which gets the path of the chosen server, or a full base
   * URL, used as it is. https, or http on a loopback host. Without it, the chosen server whole.
   */
  readonly gateway?: string | undefined;
  /**
   * Chooses the first server of this environment. Without it, `clientId` chooses the server whose prefix it starts
   * with, else it is the first server for any client id.
   */
  readonly environment?: string | undefined;
  /** Here only for the choice of the server. */
  readonly clientId?: string | undefined;
  /** Instead of the global `fetch`; gets the request as it is to be sent. */
  readonly fetch?: ((request: Request) => Promise<Response>) | undefined;
  /**
   * Validators of the operations whose bodies are to be checked before anything is sent; a body that breaks a rule is
   * refused with a `ValidationError`. Calls through `http` are not checked.
   */
  readonly validate?: readonly BodyCheck[] | undefined;
}

/** What may be said of one call. */
export interface CallOptions {
  /** Ends the call with a `ClientError` of code `ABORTED`; the request may have been carried out all the same. */
  readonly signal?: AbortSignal | undefined;
  /** Further request headers, such as optional header parameters of the operation. */
  readonly headers?: { readonly [name: string]: string } | undefined;
}
