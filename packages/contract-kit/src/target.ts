/** What a suite runs against. Plain data, because vitest hands it from where it is made to the workers. */
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
  /** The target tells at `/_mock/triggers` of its origin which values of a request ask for a result. */
  readonly hasTriggers?: boolean;
  /**
   * At `tolerant` a check does not fail for members and result codes which the contract does not describe: a gateway may grow them.
   * They are findings all the same. `strict` is the default.
   */
  readonly level?: 'strict' | 'tolerant';
  /** Headers on every request beside those of the API, by lower-case name: `x-mock-run`. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Begins the ids of calls, so that two runs never mean the same call; letters and digits. Random by default. */
  readonly runId?: string;
  /** Most requests a second, from all of a worker's checks. */
  readonly requestsPerSecond?: number;
  /** What a person got by approving, for the checks that need it. */
  readonly authCode?: string;
  /** The target's own pages can be approved by a program, as those of our mocks. */
  readonly approvesItself?: boolean;
  /** The target's time can be moved at `/_mock/clock` of its origin, so nobody has to wait. */
  readonly movesClock?: boolean;
  /** Folder to which what checks sent, got and found is saved, without secrets. */
  readonly recordTo?: string;
  /** Folder of such, from which answers are taken: nobody is asked. */
  readonly replayFrom?: string;
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
