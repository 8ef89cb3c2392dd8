/** Codes of a message: with which status each comes, and the class of what to do about it. */
export interface WebhookResults {
  readonly [code: string]: { readonly status: 'S' | 'F' | 'U'; readonly action: string };
}

/** What the receiver has to know of a webhook. Generated. */
export interface WebhookDescriptor {
  /** Members that are always there, by JSON type: a message without one is none of this webhook. */
  readonly required: { readonly [member: string]: 'string' | 'number' | 'boolean' | 'object' | 'array' | 'any' };
  /** Members that always have one value. */
  readonly fixed?: { readonly [member: string]: unknown };
  /** The codes of the result that the message carries; absent where it carries none. */
  readonly results?: WebhookResults;
  /** The answer has to be signed. */
  readonly signed: boolean;
  /** Members, with dots between steps, that are equal in two deliveries of one notification. */
  readonly duplicates?: readonly string[];
  /** Waits in seconds before each further delivery. */
  readonly redelivery?: readonly number[];
  /** The one answer, its members in the order to send; `null` where it has no body. Absent where the answer carries data. */
  readonly acknowledgement?: object | null;
}

/** An API as the sender of notifications. Generated. */
export interface WebhookTable {
  readonly [id: string]: WebhookDescriptor;
}

/** Names of the members that carry a result: `result` in the body; status, code and message inside it. */
export interface ResultMembers {
  readonly result: string;
  readonly status: string;
  readonly code: string;
  readonly message: string;
}

declare const unknownCode: unique symbol;

/** What a message says became of something: `known` tells whether the contract documents the code with that status. */
export type WebhookResult<Results extends WebhookResults = WebhookResults> = {
  [Status in 'S' | 'F' | 'U']:
    | ([CodeOf<Results, Status>] extends [never]
        ? never
        : {
            /** S success, F failure, U unknown or in process. */
            readonly status: Status;
            readonly known: true;
            readonly code: CodeOf<Results, Status>;
            /** In English, for logs; empty if there is none. */
            readonly message: string;
            /** The class of what to do now. */
            readonly action: Results[CodeOf<Results, Status>]['action'];
          })
    | {
        /** S success, F failure, U unknown or in process. */
        readonly status: Status;
        readonly known: false;
        /** Branded, so that it is none of the documented codes. */
        readonly code: string & { readonly [unknownCode]: true };
        /** In English, for logs; empty if there is none. */
        readonly message: string;
        readonly action: 'unknown';
      };
}['S' | 'F' | 'U'];

type CodeOf<Results extends WebhookResults, Status> = {
  [Code in keyof Results]: Status extends Results[Code]['status'] ? Code : never;
}[keyof Results];
