/** What a suite runs against. Plain data, because vitest hands it from the global setup to the workers. */
export interface Target {
  /** For people: `mock`. */
  readonly name: string;
  /** URL with the API's base path and no slash at the end: `http://127.0.0.1:4010/ams/api`. */
  readonly baseUrl: string;
  /** Needed where the API signs. */
  readonly identity?: Identity;
  /** The target answers with any result code when asked by `Prefer: example=<code>`. A real gateway does not. */
  readonly forcesResults: boolean;
  /** The target names the field in the message of a refusal. The documents promise it of no gateway. */
  readonly namesFields: boolean;
  /** An id that ends in `__` and a result code brings that result. A real gateway takes it for an id. */
  readonly triggers?: boolean;
  /** Pages at which a user approves can be answered over HTTP, as those of a mock. */
  readonly approves?: 'mock';
  /** A code that a user has approved beforehand; it works once. */
  readonly authCode?: string;
  /** Begins the ids of this run, so that no other run has made them: at most 20 letters, digits and hyphens. A random one by default. */
  readonly runId?: string;
}

/** As whom requests are signed, and whose signature answers carry. */
export interface Identity {
  readonly clientId: string;
  /** PEM or bare base64 of PKCS#8. */
  readonly privateKey: string;
  /** PEM or bare base64 of SPKI. */
  readonly gatewayPublicKey: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    /** Provided by a global setup: `project.provide('target', …)`. */
    target: Target;
  }
}
