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
  /** With which result the gateway refuses a message before it reaches an operation. */
  readonly refusals: { readonly [reason in RefusalReason]?: RefusalResult };
  /**
   * In which file of the spec a part of the document stands, by its pointer: the longest that a pointer starts with counts. Paths
   * are relative to the folder of redocly.yaml; `#` and a pointer follow where the part is not the whole file.
   */
  readonly sources?: { readonly [pointer: string]: string };
  /** Absent or empty where the document names none. */
  readonly servers?: readonly ApiServer[];
  /** Names of members whose values are secrets, wherever they stand: no report and no recording holds them. */
  readonly sensitive?: readonly string[];
}

/** A server of the document, with the default of each variable in its place. */
export interface ApiServer {
  /** With the base path: `https://open.example/ams/api`. May be relative. */
  readonly url: string;
  /** `production`, `sandbox`; `x-environment` in a spec. */
  readonly environment?: string;
  /** Client ids that begin so belong to this server; `x-client-id-prefix` in a spec. */
  readonly clientIdPrefix?: string;
}

/** A request example and the answer to it, under one key. */
export interface Scenario {
  readonly code?: string;
  readonly request?: unknown;
  readonly response?: unknown;
}

/** One contract test: an example with one change, and what the contract says of it. Generated. */
export interface ContractCase {
  /** Operation, kind, field or rule: `consult/required/authState`. The title of the test. */
  readonly id: string;
  /** Key of the scenario whose request is changed. */
  readonly from: string;
  /** RFC 6902; empty where the example is sent as it is. A `replace` at the root puts another body in its place. */
  readonly patch: readonly PatchOperation[];
  readonly expect: 'accepted' | 'request-invalid';
  /** The field a refusal must name: `env.browserInfo.language`, `scopes[]`. Absent where none can be told. */
  readonly field?: string;
  /** Pointer of the rule into the bundled document. */
  readonly rule: string;
}

/** By what a second call is told to be the first one again; members by their paths, with dots between steps. */
export interface CallIdentity {
  readonly key: readonly string[];
  readonly compares: readonly string[] | 'all';
  /** The result code where what is compared differs. */
  readonly conflict?: string;
}

/** One rule of the request schema at one field, and what proves each side of it. Generated. */
export interface Constraint {
  /** Pointer of the rule into the bundled document, its keyword last; of a condition, that of the schema that holds it. */
  readonly rule: string;
  /** As in {@link ContractCase.field}; empty for the body itself. */
  readonly field: string;
  /** `then` for a condition, `false schema` for a member that may never be there. */
  readonly keyword: string;
  /**
   * Ids of the cases that keep to it, or `scenario/<key>`: an example that has something there for it to look at. Absent where nothing
   * does; the generator has said why.
   */
  readonly satisfied?: readonly string[];
  /** Ids of the cases that break it. */
  readonly violated?: readonly string[];
}

/** Everything that is tested of one operation. Generated. */
export interface ContractSuite {
  readonly id: string;
  /** Pointer of the operation into the bundled document. */
  readonly pointer: string;
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
  /** Ids by which an answer tells the request that it is of. */
  readonly echo?: readonly string[];
  readonly idempotency?: CallIdentity;
  readonly scenarios: { readonly [key: string]: Scenario };
  readonly cases: readonly ContractCase[];
  readonly constraints: readonly Constraint[];
}
