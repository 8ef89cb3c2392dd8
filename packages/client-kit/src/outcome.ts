import type { ResultStatus, ResultTable } from './descriptor.ts';

/** The action of a code which the spec doesn't document. */
export const UNKNOWN_ACTION = 'unknown';

declare const unknownResultCode: unique symbol;

/** A code which the spec doesn't document with the status it came with. Branded, so that it is none of the documented. */
export type UnknownResultCode = string & { readonly [unknownResultCode]: true };

/** An answer beneath its outcome. */
export interface RawAnswer<Body> {
  /** The HTTP status. */
  readonly status: number;
  readonly headers: Headers;
  /** Parsed, and otherwise as it came: the envelope and members the spec doesn't know included. */
  readonly body: Body;
}

/** What decides the type of an outcome: an operation descriptor with results. */
export interface OutcomeDescriptor {
  readonly results: ResultTable;
  readonly returnedWith?: readonly ResultStatus[];
}

type CodeOf<Results extends ResultTable, Status> = {
  [Code in keyof Results]: Status extends Results[Code]['status'] ? Code : never;
}[keyof Results];

type ActionOf<Result> = Result extends { readonly action: infer Action }
  ? Action | (Result extends { readonly byProduct: infer Others } ? Others[keyof Others] : never)
  : never;

type ReturnedWith<Op> = Op extends { readonly returnedWith: readonly (infer Status)[] } ? Status : never;

type Payload<Response, EnvelopeName> = Response extends unknown
  ? { [Name in keyof Response as Name extends EnvelopeName ? never : Name]: Response[Name] }
  : never;

type DataOf<Op, Status, Response, EnvelopeName> = Status extends 'S' | ReturnedWith<Op>
  ? Payload<Response, EnvelopeName>
  : undefined;

/**
 * What a call returns. Discriminated by `status`, and by `known`: whether the spec documents the code with that status.
 *
 * `Response` is the JSON body of the answer, `EnvelopeName` its member with the result, which `data` is without.
 */
export type Outcome<Op extends OutcomeDescriptor, Response, EnvelopeName extends PropertyKey = never> = {
  [Status in ResultStatus]:
    | ([CodeOf<Op['results'], Status>] extends [never]
        ? never
        : {
            /** S success, F failure, U unknown or in process. */
            readonly status: Status;
            /** The spec documents this code with this status. */
            readonly known: true;
            readonly code: CodeOf<Op['results'], Status>;
            /** The API's text on the code, in English, for logs; empty if the answer has none. */
            readonly message: string;
            /** The class of what to do now. */
            readonly action: ActionOf<Op['results'][CodeOf<Op['results'], Status>]>;
            /** The answer without its envelope. */
            readonly data: DataOf<Op, Status, Response, EnvelopeName>;
            readonly raw: RawAnswer<Response>;
          })
    | {
        /** S success, F failure, U unknown or in process. */
        readonly status: Status;
        /** The spec doesn't document this code, or documents it with another status. */
        readonly known: false;
        readonly code: UnknownResultCode;
        /** The API's text on the code, in English, for logs; empty if the answer has none. */
        readonly message: string;
        /** {@link UNKNOWN_ACTION} */
        readonly action: 'unknown';
        /** The answer without its envelope. */
        readonly data: DataOf<Op, Status, Response, EnvelopeName>;
        readonly raw: RawAnswer<Response>;
      };
}[ResultStatus];
