import type { SignatureScheme } from '@countersign/signing';
import type { Operation as PatchOperation } from 'rfc6902';

/** Why a gateway refuses a message before it reaches an operation; keys of `x-protocol-results` in a spec. */
export type RefusalReason =
  | 'signature-invalid'
  | 'request-invalid'
  | 'operation-unknown'
  | 'method-unknown'
  | 'media-type-unsupported'
  | 'media-type-unacceptable'
  | 'client-unknown'
  | 'key-unknown';

/** Names of the members that carry the outcome of a call; `x-result-envelope` in a spec. */
export interface Envelope {
  readonly result: string;
  readonly status: string;
  readonly code: string;
  readonly message: string;
}

/** A result that comes from the gateway itself, whatever the operation: its table of codes need not hold it. */
export interface RefusalResult {
  readonly code: string;
  readonly status: string;
}

/** What all suites of an API share. Generated. */
export interface ContractApi {
  readonly name: string;
  /** The bundled OpenAPI 3.1 document; answers are judged by its schemas. */
  readonly document: object;
  readonly envelope?: Envelope;
  /** How messages are signed; absent where nothing is. */
  readonly signature?: SignatureScheme;
  /** Names of members whose values are secrets, in whatever message. */
  readonly sensitive?: readonly string[];
  /** With which result the gateway refuses a message before it reaches an operation. */
  readonly refusals: { readonly [reason in RefusalReason]?: RefusalResult };
}

/** A request example and the answer to it, under one key. */
export interface Scenario {
  readonly code?: string;
  readonly request?: unknown;
  readonly response?: unknown;
}

/** Ways to spoil the signature of a request that is sound otherwise. */
export type SignatureFault =
  | 'missing'
  | 'malformed'
  | 'other-key'
  | 'other-body'
  | 'other-path'
  | 'other-client'
  | 'other-time';

/** One contract test: an example with one change, and what the contract says of it. Generated. */
export interface ContractCase {
  /** Operation, kind, field or rule: `consult/required/authState`. The title of the test. */
  readonly id: string;
  /** Key of the scenario whose request is changed. */
  readonly from: string;
  /** RFC 6902; empty where the example is sent as it is. A `replace` at the root puts another body in its place. */
  readonly patch: readonly PatchOperation[];
  readonly expect: 'accepted' | RefusalReason;
  /** The field a refusal must name: `env.browserInfo.language`, `scopes[]`. Absent where none can be told. */
  readonly field?: string;
  readonly signature?: SignatureFault;
  /** Pointer of the rule into the bundled document. */
  readonly rule: string;
}

/** Everything that is tested of one operation. Generated. */
export interface ContractSuite {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  /** Requests must be signed, and answers are verified, by the scheme of the API. */
  readonly signed: boolean;
  /** Of the request, as the document has it: `application/json`. */
  readonly mediaType: string;
  /** Documented HTTP status of a success; any 2xx where the document describes no JSON for one. */
  readonly status?: number;
  /** Pointer of the schema of that answer, its steps not percent-encoded. */
  readonly response?: string;
  /** Documented codes by status: `{ S: ['SUCCESS'], F: [...], U: [...] }`; none where the operation has no envelope. */
  readonly results: { readonly [status: string]: readonly string[] };
  readonly scenarios: { readonly [key: string]: Scenario };
  readonly cases: readonly ContractCase[];
}
