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
  /** Names of members that are secrets, wherever they stand. */
  readonly sensitive: readonly string[];
  /** Classes of actions after which the same request is sent again. */
  readonly repeatActions: readonly string[];
  readonly operations: readonly Operation[];
  /** Sequences of calls, and what is to come of them. */
  readonly flows: readonly Flow[];
  /** What the gateway sends to its caller's own URLs. */
  readonly webhooks: readonly Webhook[];
  readonly schemas: ReadonlyMap<string, Schema>;
  /** Where wire types stand in named schemas that requests use. */
  readonly wireShapes: ReadonlyMap<string, WireShape>;
  /** What the rules of requests refer to, by its pointer in the bundled document. */
  readonly rules: ReadonlyMap<string, NamedRules>;
  /** Where conditions stand in named schemas that requests use. */
  readonly ruleShapes: ReadonlyMap<string, RuleShape>;
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
  'method-unknown',
  'media-type-unsupported',
  'media-type-unacceptable',
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
  /** The member of the request which tells its forms apart. */
  readonly discriminator?: string;
  /** Seconds after which the documents take a call as unanswered. */
  readonly timeout?: number;
  /** Members by which an answer tells the request that it is of: top-level ids that both of them have. */
  readonly echo?: readonly string[];
  /** Where a call changes something: what names it later, and whom to ask about it. */
  readonly effect?: Effect;
  /** By what a second call is told to be the first one again. */
  readonly idempotency?: Idempotency;
  /** Where the answer tells a state that is to be followed until it is final. */
  readonly poll?: Poll;
  readonly scenarios: readonly Scenario[];
}

/** What a caller needs when no answer tells whether a call took effect. */
export interface Effect {
  /** Members of the request: the idempotency key, and what the inquiry takes. Never secrets. */
  readonly ids: readonly string[];
  /** Name of the operation that tells what became of it. */
  readonly inquiry?: string;
}

/** Two requests that agree in `key` are one call. Members are named by their paths, with dots between steps. */
export interface Idempotency {
  readonly key: readonly string[];
  /** What has to agree as well; `all` is the whole request. */
  readonly compares: readonly string[] | 'all';
  /** The result code where it does not. */
  readonly conflict?: string;
}

/** A state that is asked for until it is final. */
export interface Poll {
  /** Of the function that does so, an identifier which clashes with nothing. */
  readonly name: string;
  /** Path of the state in the answer, its steps parted by dots. */
  readonly field: string;
  readonly final: readonly string[];
  /** Codes of refusals which may mean that what is followed is not known yet. */
  readonly absent?: readonly string[];
  /** Members of the request that name what is followed. Never secrets. */
  readonly ids: readonly string[];
  /** Seconds. */
  readonly interval?: number;
  /** Seconds. */
  readonly atLeast?: number;
}

/** A workflow of an Arazzo document. Expressions and conditions stand in it as they were written. */
export interface Flow {
  /** The workflowId. */
  readonly id: string;
  /** The fact that it proves. */
  readonly summary: string;
  /** As generated files name it: relative to redocly.yaml, with a pointer. */
  readonly source: string;
  /** Into the document of flows, its name in front: `flows/refund.arazzo.yaml#/workflows/0`. */
  readonly pointer: string;
  readonly inputs: ReadonlySet<string>;
  /** Inputs by which a double is asked for a result code. */
  readonly asks: Readonly<Record<string, string>>;
  readonly dependsOn: readonly string[];
  readonly steps: readonly FlowStep[];
  readonly outputs: Readonly<Record<string, string>>;
}

export type FlowStep = FlowCall | FlowInclusion;

interface FlowStepBase {
  readonly id: string;
  readonly pointer: string;
  readonly outputs: Readonly<Record<string, string>>;
}

/** A call of an operation. */
export interface FlowCall extends FlowStepBase {
  readonly kind: 'call';
  /** The operationId. */
  readonly operation: string;
  readonly payload: unknown;
  readonly criteria: readonly string[];
  readonly onSuccess: readonly FlowAction[];
  readonly onFailure: readonly FlowAction[];
  readonly person?: FlowPerson;
}

/** Another flow as a step. */
export interface FlowInclusion extends FlowStepBase {
  readonly kind: 'inclusion';
  readonly flow: string;
  readonly inputs: Readonly<Record<string, unknown>>;
}

export interface FlowAction {
  readonly type: 'end' | 'goto' | 'retry';
  readonly criteria?: readonly string[];
  readonly step?: string;
  /** Seconds. */
  readonly after?: number;
  readonly limit?: number;
}

/** What only a person can do. */
export interface FlowPerson {
  readonly does: string;
  /** Expression of the page. */
  readonly url: string;
  /** The input that comes of it. */
  readonly gives?: string;
  readonly summary: string;
}

/** A message the other way round: the gateway asks, its caller answers. */
export interface Webhook {
  /** Its key under `webhooks`. */
  readonly id: string;
  readonly method: string;
  readonly pointer: string;
  readonly summary?: string;
  readonly request?: Payload;
  /** The JSON body of the successful answer, where it has one. */
  readonly response?: Payload & { readonly status: number };
  /** The result codes of the message itself, where it carries an envelope. */
  readonly results?: readonly ResultCode[];
  readonly acknowledgement: Acknowledgement;
  readonly scenarios: readonly Scenario[];
}

/** How the receiver of a message says that it has arrived, and what the gateway does otherwise. */
export interface Acknowledgement {
  /** The answer has to be signed. */
  readonly signed: boolean;
  /** Waits in seconds before each further delivery. */
  readonly redelivery?: readonly number[];
  /** How long the gateway waits for the answer, in seconds. */
  readonly timeout?: number;
  /** Members of the message that are equal in two deliveries of it, with dots between steps. */
  readonly duplicates?: readonly string[];
  /** The one answer to every message; `null` where it has no body. Absent where the answer carries data of its own. */
  readonly body?: unknown;
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
  /** What the body of a request must keep to. */
  readonly rules?: Rules;
  /** Keywords of the schema that its rules leave out; absent where they are complete. */
  readonly unchecked?: readonly UncheckedKeyword[];
  /** Where conditions stand in the body that a type can say, if anywhere. */
  readonly ruleShape?: RuleShape;
}

export interface ResultCode {
  readonly code: string;
  readonly status: ResultStatus;
  readonly message: string;
  readonly action: string;
  readonly furtherAction: string;
  readonly pointer: string;
  /** Values of the request's discriminator with which the code occurs; absent where it occurs with all. */
  readonly products?: readonly string[];
  /** What else is to be done, by product, where that is something else. */
  readonly byProduct?: { readonly [product: string]: string };
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
  /** Where the values of the two examples stand. */
  readonly requestPointer?: string;
  readonly responsePointer?: string;
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

/** Where conditions stand in a value that a type can say; only the members on the way to one are listed. */
export type RuleShape =
  | { readonly ref: string }
  | { readonly items: RuleShape }
  | { readonly rules?: readonly ConditionRule[]; readonly members?: { readonly [name: string]: RuleShape } };

/** A condition whose trigger and consequence are known in full: where `when` holds, the rest does. */
export interface ConditionRule extends Pick<Condition, 'title' | 'requires' | 'requiresOneOf' | 'forbids'> {
  readonly when: Trigger;
}

/** What a trigger asks of members: all of it. Empty where the rule always holds. */
export interface Trigger {
  readonly [name: string]: MemberTrigger;
}

export type MemberTrigger =
  /** It holds one of these. */
  | { readonly values: readonly unknown[] }
  /** It is a list with one of these in it. */
  | { readonly contains: readonly unknown[] }
  /** It is there, or it is not. */
  | { readonly given: boolean }
  /** It is an object whose members are so. */
  | { readonly members: Trigger };

export type Schema = RefSchema | ObjectSchema | ArraySchema | ScalarSchema | CombinedSchema | OpenSchema;

interface SchemaBase {
  /** Where it stands in the bundled document. */
  readonly pointer: string;
  /** Keywords that narrow the value and say so nowhere else in the model. */
  readonly further?: readonly FurtherRule[];
}

/** A keyword of which the model knows no more than its number, or the schemas that stand under it. */
export interface FurtherRule {
  readonly keyword: string;
  /** Its value, where that is a number: of `minimum`, `minProperties`, `multipleOf` and their like. */
  readonly limit?: number;
  /** What stands under it: one schema (`not`), one by name (`dependentSchemas`), or a list (`prefixItems`). */
  readonly schemas: readonly FurtherSchema[];
}

export interface FurtherSchema {
  /** Member or pattern of names that it goes by, where there is one. */
  readonly name?: string;
  readonly schema: Schema;
}

export interface RefSchema extends SchemaBase {
  readonly kind: 'ref';
  readonly name: string;
}

export interface ObjectSchema extends SchemaBase {
  readonly kind: 'object';
  readonly properties: readonly Property[];
  readonly conditions: readonly Condition[];
  /** Members that must be there beside another. */
  readonly dependentRequired?: { readonly [name: string]: readonly string[] };
  /** The keyword by which members other than the known ones are refused; absent where they are not. */
  readonly closedBy?: 'additionalProperties' | 'unevaluatedProperties';
  /** The spec says in so many words that further members may be there, or of what kind they are. */
  readonly takesAny?: true;
}

export interface Property {
  readonly name: string;
  readonly required: boolean;
  readonly schema: Schema;
  /** Required, but not described by the object itself: another part of the schema may do that. */
  readonly described?: false;
}

/** A rule of one message: where the `if` at `pointer` holds, the named members must be there. */
export interface Condition {
  readonly title: string;
  /** Of the schema that holds `if` and `then`. */
  readonly pointer: string;
  /** What the `if` asks for; absent where it asks for more than the model can say. */
  readonly when?: Trigger;
  /**
   * Each of these members becomes required, by the steps that lead to it: `['env', 'clientIp']`. Empty where the consequence is
   * of another kind, such as "one of".
   */
  readonly requires: readonly (readonly string[])[];
  /** The consequence asks for at least one of these members. */
  readonly requiresOneOf: readonly string[];
  /** None of these members may be there. */
  readonly forbids: readonly string[];
  /** Members of which the consequence says more. */
  readonly mentions: readonly string[];
  /** `then` where its consequence says something that the members above don't tell, and `else`. */
  readonly further?: readonly FurtherRule[];
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
  /** The values are result codes, each with what it means beside it. */
  readonly explained?: true;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly format?: string;
}

/** All of, or one of, several schemas for the same value. */
export interface CombinedSchema extends SchemaBase {
  readonly kind: 'all' | 'union';
  readonly members: readonly Schema[];
  /** Which member of the value tells the forms apart, and the schema of the form by its value. */
  readonly discriminator?: Discriminator;
}

export interface Discriminator {
  readonly property: string;
  /** Pointers of the forms. */
  readonly forms: ReadonlyMap<string, string>;
}

/** Anything, as far as the generator looks. */
export interface OpenSchema extends SchemaBase {
  readonly kind: 'open';
  /** The schema is `false`: nothing may be there. */
  readonly never?: true;
}

/**
 * What a value must keep to: the keywords of its schema without those that only people read, in the order in which they are
 * checked. `true` and `false` allow everything and nothing.
 */
export type Rules = boolean | readonly Rule[];

export type Rule =
  | { readonly kind: 'value'; readonly keyword: string; readonly value: unknown }
  | { readonly kind: 'pattern'; readonly keyword: 'pattern'; readonly pattern: string }
  | { readonly kind: 'format'; readonly keyword: 'format'; readonly format: CheckedFormat }
  /** `to` is a key of {@link ApiModel.rules}. */
  | { readonly kind: 'ref'; readonly keyword: '$ref'; readonly to: string }
  | { readonly kind: 'one'; readonly keyword: string; readonly rules: Rules }
  | { readonly kind: 'list'; readonly keyword: string; readonly rules: readonly Rules[] }
  /** Rules by the name of the member, or by a pattern of names. */
  | {
      readonly kind: 'members' | 'patterns';
      readonly keyword: string;
      readonly rules: readonly (readonly [string, Rules])[];
    }
  | DiscriminatorRule;

/** Not a rule of its own: which of the forms of a `oneOf` a value means. `forms` are keys of {@link ApiModel.rules}, by value. */
export interface DiscriminatorRule {
  readonly kind: 'discriminator';
  readonly keyword: 'discriminator';
  readonly property: string;
  readonly forms: readonly (readonly [value: string, to: string])[];
}

/** Rules to which others refer. */
export interface NamedRules {
  /** An identifier, unique among them. */
  readonly name: string;
  readonly rules: Rules;
}

export const checkedFormats = ['date', 'date-time', 'uri', 'int32', 'int64'] as const;
export type CheckedFormat = (typeof checkedFormats)[number];

/** A keyword that can't be checked before sending. */
export interface UncheckedKeyword {
  /** Of the keyword, in the bundled document. */
  readonly pointer: string;
  /** With its value where that is what can't be checked: `format "hostname"`. */
  readonly keyword: string;
  /** It stands where a verdict turns on it, as in an `if`: without it the rules would be wrong, not lenient. */
  readonly decisive: boolean;
}
