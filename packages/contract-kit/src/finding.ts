/** What a check looks at; a report groups by it. */
export type FindingKind =
  /** No whole answer came. */
  | 'transport'
  /** HTTP status, media type, charset, headers that have to be there once. */
  | 'http'
  /** The signature, or for whom and when it was made. */
  | 'signature'
  /** The body is no JSON, or breaks its schema. */
  | 'schema'
  /** A code that the operation does not document, or one with another status. */
  | 'result'
  /** An id that is not the one asked about. */
  | 'echo'
  /** A request that must be refused was not, or as something else, or the other way round. */
  | 'verdict'
  /** What was asked for did not come. */
  | 'asked'
  /** A rule that spans several calls. */
  | 'flow';

/** One documented fact that a gateway broke. */
export interface Finding {
  readonly kind: FindingKind;
  /** The fact, one sentence. */
  readonly fact: string;
  /** Where the bundled document says so: a JSON pointer as a fragment, its steps not percent-encoded. */
  readonly pointer: string;
  readonly expected: string;
  readonly found: string;
  /** Callers have to cope with it: answers may grow new members and new codes. A target that is `tolerant` may do so. */
  readonly isTolerable?: true;
}
