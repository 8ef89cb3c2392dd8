import type { SignatureScheme } from '@countersign/signing';

/** Names of the members of a result envelope; Antom's: `result`, `resultStatus`, `resultCode`, `resultMessage`. */
export interface MockEnvelope {
  /** Member of the body that holds the other three. */
  readonly result: string;
  readonly status: string;
  readonly code: string;
  readonly message: string;
}

/**
 * Why a message is refused before it reaches an operation. A method or media type has a reason of its own for the operations that
 * document the result (`refusal.ts`).
 */
export type ProtocolReason =
  | 'signature-invalid'
  | 'request-invalid'
  | 'operation-unknown'
  | 'method-unknown'
  | 'media-type-unsupported'
  | 'media-type-unacceptable'
  | 'client-unknown'
  | 'key-unknown';

/** The result with which the API refuses a message. */
export interface ProtocolResult {
  readonly code: string;
  readonly status: string;
  /** Sent as it is, except for `request-invalid` and media types, where the mock says what is wrong instead. */
  readonly message: string;
}

/** One request and response example of an operation. */
export interface MockScenario {
  /** Key of the response example in the document. */
  readonly key: string;
  /** Result code that the response example carries. */
  readonly code?: string;
  /** The product of the request example, where the operation serves several. */
  readonly product?: string;
}

/** What the mock has to know of an operation besides the document. */
export interface MockOperation {
  /** The `operationId`. */
  readonly id: string;
  /** As clients call it, with its group: `payments.pay`. */
  readonly name: string;
  /** HTTP method, in any case. */
  readonly method: string;
  /** Path template of the document, without base path: `/v1/payments/{id}`. */
  readonly path: string;
  /** In the order of the document; the first is what the mock answers by default. */
  readonly scenarios: readonly MockScenario[];
  /** The member of the request which names its product, where the operation serves several. */
  readonly product?: string;
  /** Ids by which an answer tells the request that it is of: the mock gives back those of the request. */
  readonly echo?: readonly string[];
  readonly idempotency?: MockIdempotency;
}

/** By what a second request is told to be the first one again. Members are named by their paths, with dots between steps. */
export interface MockIdempotency {
  readonly key: readonly string[];
  /** What has to agree as well; `all` is the whole request. */
  readonly compares: readonly string[] | 'all';
  /** The result code where it does not. */
  readonly conflict?: string;
}

/** A message of the API to its caller's own URLs. */
export interface MockWebhook {
  /** Its key under `webhooks`. */
  readonly id: string;
  readonly method: string;
  /** Its acknowledgement has to be signed. */
  readonly signed: boolean;
  /** Waits before each further delivery, in seconds. */
  readonly redelivery?: readonly number[];
  /** How long its acknowledgement is waited for, in seconds. */
  readonly timeout?: number;
  /** The one answer that acknowledges it, `null` for no body; absent where any success does. */
  readonly acknowledgement?: unknown;
  /** Its examples, of which `key` names the request example. */
  readonly scenarios: readonly MockScenario[];
}

/**
 * A mock as data, as the generator emits it. With `envelope` and `protocolResults` every answer has the API's own shape and
 * HTTP 200; without them the mock answers as Prism does, with the declared statuses and with problem details (RFC 7807).
 */
export interface MockDefinition {
  /** Short name of the API: `antom`. */
  readonly name: string;
  /** Name of the API for people. */
  readonly title: string;
  /** Prefixes under which the operations stand: `/ams/api`, `/ams/sandbox/api`. An empty one means the root. */
  readonly basePaths: readonly string[];
  /** OpenAPI 3.1, bundled: only references into itself. It is not changed. */
  readonly document: object;
  readonly envelope?: MockEnvelope;
  /** Without it nothing is verified and nothing is signed. */
  readonly signature?: SignatureScheme;
  readonly protocolResults?: { readonly [reason in ProtocolReason]?: ProtocolResult };
  readonly operations: readonly MockOperation[];
  readonly webhooks?: readonly MockWebhook[];
  /** Names of members that are secrets, wherever they stand: no journal holds their values. */
  readonly sensitive?: readonly string[];
}
