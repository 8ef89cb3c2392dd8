/**
 * The contract, as the emitters see it: types only. Nothing here or to the right of it reads OpenAPI.
 * Names are decided, references to parameters and responses resolved; named schemas stay references.
 */
export interface ApiModel {
  /** Key of the API in redocly.yaml: `tills`. */
  readonly name: string;
  readonly title: string;
  /** The root document, relative to redocly.yaml, with `/`: what a generated file names as its source. */
  readonly root: string;
  readonly servers: readonly Server[];
  /** Where answers carry their outcome; absent where answers are plain. */
  readonly envelope?: Envelope;
  /** `x-signature` of the security scheme in force; absent where nothing is signed. */
  readonly signature?: Signature;
  /** With which codes the gateway refuses a message before it reaches an operation, by reason. */
  readonly protocolResults: Readonly<Partial<Record<RefusalReason, ProtocolResult>>>;
  readonly operations: readonly Operation[];
  readonly schemas: ReadonlyMap<string, Schema>;
  /** Where wire types stand in named schemas that requests use. */
  readonly wireShapes: ReadonlyMap<string, WireShape>;
}

export interface Server {
  readonly url: string;
  readonly description?: string;
  readonly environment?: string;
  /** Client ids that start so belong here. */
  readonly clientIdPrefix?: string;
}

/** Names of the members that carry the outcome: `result`, and inside it status, code and message. */
export interface Envelope {
  readonly result: string;
  readonly status: string;
  readonly code: string;
  readonly message: string;
}

export interface Signature {
  readonly algorithm: string;
  readonly requestContent: string;
  readonly responseContent: string;
  readonly headers: {
    readonly signature: string;
    readonly clientId: string;
    readonly requestTime: string;
    readonly responseTime: string;
  };
}

export const refusalReasons = [
  'signature-invalid',
  'request-invalid',
  'operation-unknown',
  'client-unknown',
  'key-unknown',
] as const;
export type RefusalReason = (typeof refusalReasons)[number];

export interface ProtocolResult {
  readonly code: string;
  readonly status: ResultStatus;
  readonly message: string;
}

export const resultStatuses = ['S', 'F', 'U'] as const;
export type ResultStatus = (typeof resultStatuses)[number];

export interface Operation {
  /** The operationId, as in the spec. */
  readonly id: string;
  /** The operationId as an identifier which clashes with nothing: export, test title, method. */
  readonly name: string;
  /** The operationId as a type name, unique too: `Consult` gives `ConsultInput` and `ConsultOutcome`. */
  readonly typeName: string;
  /** First static step of the path after a version: `authorizations`. An identifier. */
  readonly group: string;
  readonly method: string;
  readonly path: string;
  readonly pointer: string;
  readonly summary?: string;
  readonly description?: string;
  readonly deprecated: boolean;
  /** Requests are signed, by the signature scheme of the API. */
  readonly signed: boolean;
  /** A call needs more than its body and what the signing supplies: path, query or header parameters. */
  readonly needsParameters: boolean;
  /** The spec says that the same request may be sent again without further effect. */
  readonly safe: boolean;
  readonly request?: Payload;
  /** The JSON body of the successful answer, and its HTTP status: 200, or the lowest 2xx there is. */
  readonly response?: Payload & { readonly status: number };
  /** All documented codes, in the order of the spec; absent for an operation without an envelope. */
  readonly results?: readonly ResultCode[];
  /** Result statuses with which fields beyond the result are returned. */
  readonly returnedWith: readonly ResultStatus[];
  readonly scenarios: readonly Scenario[];
}

export interface Payload {
  /** As in `content`: `application/json`, or another JSON type. */
  readonly mediaType: string;
  readonly schema: Schema;
  readonly required: boolean;
  /** Where the schema stands in the bundled document. */
  readonly pointer: string;
  /** Where wire types stand in the body, if anywhere. */
  readonly wireShape?: WireShape;
}

export interface ResultCode {
  readonly code: string;
  readonly status: ResultStatus;
  readonly message: string;
  readonly action: string;
  readonly furtherAction: string;
  readonly pointer: string;
}

/** A request example and a response example under one key. */
export interface Scenario {
  readonly key: string;
  readonly summary?: string;
  /** The result code of the response, where there is an envelope. */
  readonly code?: string;
  readonly request?: unknown;
  readonly response?: unknown;
  readonly pointer: string;
}

export const wireTypes = ['integer', 'decimal', 'boolean', 'datetime', 'url', 'json'] as const;
/** The documented type of a scalar that travels as a string. */
export type WireType = (typeof wireTypes)[number];

/** Where wire types stand in a value; only the members on the way to one are listed. */
export type WireShape =
  | WireType
  | { readonly ref: string }
  | { readonly items: WireShape }
  | { readonly properties: { readonly [name: string]: WireShape } };

export type Schema = RefSchema | ObjectSchema | ArraySchema | ScalarSchema | CombinedSchema | OpenSchema;

interface SchemaBase {
  /** Where it stands in the bundled document. */
  readonly pointer: string;
  /** Keywords that narrow the value and that the model does not carry: nothing is derived from them. */
  readonly unmodelled?: readonly string[];
}

export interface RefSchema extends SchemaBase {
  readonly kind: 'ref';
  readonly name: string;
}

export interface ObjectSchema extends SchemaBase {
  readonly kind: 'object';
  readonly properties: readonly Property[];
  readonly conditions: readonly Condition[];
  /** Members other than the listed ones are refused. */
  readonly closed: boolean;
}

export interface Property {
  readonly name: string;
  readonly required: boolean;
  readonly schema: Schema;
}

/** A rule of one message: where the `if` at `pointer` holds, the named members must be there. */
export interface Condition {
  readonly title: string;
  /** Of the schema that holds `if` and `then`. */
  readonly pointer: string;
  /** Each of these becomes required. Empty where the consequence is of another kind, such as "one of". */
  readonly requires: readonly string[];
  /** The consequence asks for at least one of these members. */
  readonly requiresOneOf: readonly string[];
}

export interface ArraySchema extends SchemaBase {
  readonly kind: 'array';
  readonly items: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
}

export type JsonType = 'string' | 'number' | 'integer' | 'boolean' | 'null' | 'object' | 'array';

export interface ScalarSchema extends SchemaBase {
  readonly kind: 'scalar';
  /** JSON types the value may have; several where null or another type is allowed beside. */
  readonly types: readonly JsonType[];
  readonly wireType?: WireType;
  /** Closed set of values, and the keyword that closes it. */
  readonly values?: readonly unknown[];
  readonly closedBy?: 'enum' | 'const';
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly format?: string;
}

/** All of, or one of, several schemas for the same value. */
export interface CombinedSchema extends SchemaBase {
  readonly kind: 'all' | 'union';
  readonly members: readonly Schema[];
}

/** Anything, as far as the generator looks. */
export interface OpenSchema extends SchemaBase {
  readonly kind: 'open';
}
