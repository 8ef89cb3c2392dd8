/** A header as it stands on the wire: names in their own case, in their order, repeated where they are. */
export type RawHeader = readonly [name: string, value: string];

/** A request as it goes out. */
export interface RawRequest {
  /** Upper case. */
  readonly method: string;
  /** With base path and query, as it is signed: `/ams/api/v1/payments/pay`. */
  readonly path: string;
  /** Without `host` and `content-length`, which the transport adds. */
  readonly headers: readonly RawHeader[];
  readonly body: Uint8Array<ArrayBuffer>;
}

/** What came back, as it came: the bytes are what was signed. */
export interface Answer {
  readonly status: number;
  readonly headers: readonly RawHeader[];
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A request and what became of it. */
export interface Exchange {
  readonly request: RawRequest;
  readonly answer?: Answer;
  /** Why no answer came, in words. */
  readonly failure?: string;
}

/**
 * Sends one request. Rejects where no whole answer comes.
 *
 * @param check id of the check that asks, for a transport that keeps what it carries
 */
export type Transport = (request: RawRequest, check: string) => Promise<Answer>;

/** The values of a header, whatever the case of its name. */
export function headerValues(headers: readonly RawHeader[], name: string): readonly string[] {
  const wanted = name.toLowerCase();
  return headers.filter(([each]) => each.toLowerCase() === wanted).map(([, value]) => value);
}
