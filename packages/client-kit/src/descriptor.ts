import type { WireShape } from './wire-shape.ts';

/** How a call ended, as the envelope says it: success, failure, or unknown (in process, or lost on the way). */
export type ResultStatus = 'S' | 'F' | 'U';

/** The codes an operation documents: with which status each comes, and the class of what the caller should do. */
export interface ResultTable {
  readonly [code: string]: {
    readonly status: ResultStatus;
    readonly action: string;
    /** What to do instead, by product, where one path serves several and this one differs. */
    readonly byProduct?: { readonly [product: string]: string };
  };
}

/** What the runtime needs to know of an operation. Generated, one constant an operation. */
export interface OperationDescriptor {
  /** The operationId. */
  readonly id: string;
  readonly method: 'get' | 'put' | 'post' | 'delete' | 'options' | 'head' | 'patch' | 'trace';
  /** As a key of the spec's `paths`: below the server's path, parameters in braces. */
  readonly path: string;
  /** The same request may be sent again without further effect. */
  readonly safe: boolean;
  /** Where wire types stand in the request body; absent where there are none. */
  readonly input?: WireShape;
  /**
   * The request body has scalars of other JSON types than string. Numbers, booleans and null which stand outside
   * `input` then go as they are; without it they are refused, as every scalar is text.
   */
  readonly jsonScalars?: boolean;
  readonly results?: ResultTable;
  /** The member of the request which names its product; looked up in `byProduct`. */
  readonly product?: string;
  /** Seconds after which the documents take a call as unanswered: the default of its `timeout`. */
  readonly timeout?: number;
  /** There where a call changes something, so that one without a trustworthy answer has to be looked after. */
  readonly effect?: {
    /** Members of the request, with dots inside of others, that name the attempt: the idempotency key, what the inquiry takes. No secrets. */
    readonly ids: readonly string[];
    /** The operation that tells what became of it. */
    readonly inquiry?: string;
  };
  /** Members that the answer repeats from the request. An answer with another text there is that of another request. */
  readonly echo?: readonly string[];
  /** Statuses other than S with which members beside the envelope are returned; S may be listed too. */
  readonly returnedWith?: readonly ResultStatus[];
}

/** Names of the members which carry the outcome: `result` in the body; status, code and message inside it. */
export interface Envelope {
  readonly result: string;
  readonly status: string;
  readonly code: string;
  readonly message: string;
}

/** One entry of the spec's `servers`. */
export interface ServerDescriptor {
  readonly url: string;
  readonly environment?: string;
  /** Client ids which start so belong to this server. */
  readonly clientIdPrefix?: string;
  readonly description?: string;
}

/** What the runtime needs to know of an API. Generated. */
export interface ApiDescriptor {
  readonly name: string;
  /** In the order of preference. */
  readonly servers: readonly ServerDescriptor[];
  readonly envelope?: Envelope;
  /** Classes of actions that mean: send the same request again. */
  readonly repeatActions?: readonly string[];
}

/** How to follow a state until it is final. Generated, one constant a wait. */
export interface PollDescriptor {
  /** Member of the answer that tells the state, with dots inside of others. */
  readonly field: string;
  readonly final: readonly string[];
  /** Codes of refusals which may mean that what is followed is not known yet. */
  readonly absent?: readonly string[];
  /** Members of the request that name what is followed. No secrets. */
  readonly ids: readonly string[];
  /** Seconds between two questions, where documented. */
  readonly interval?: number;
  /** Seconds to ask for before giving up, where documented. */
  readonly atLeast?: number;
}
