/** A request as bytes on the wire: header names, order and repetition as given. */
export interface RawRequest {
  readonly method: string;
  /** With base path and query. */
  readonly path: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: Uint8Array<ArrayBuffer>;
}

/** An answer as it came. */
export interface RawAnswer {
  readonly status: number;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export interface Exchange {
  readonly request: RawRequest;
  readonly answer?: RawAnswer;
  /** Why none came. */
  readonly failure?: string;
}
