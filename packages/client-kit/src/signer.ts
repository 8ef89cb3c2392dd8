/** Puts a signature on what is sent and proves what comes back. A client hands one in; without one nothing is signed. */
export interface Signer {
  /** The headers to set on a request of exactly these bytes. `path` is that of the URL, with its query. */
  sign(request: {
    readonly method: string;
    readonly path: string;
    readonly body: Uint8Array<ArrayBuffer> | string;
  }): Promise<Readonly<Record<string, string>>>;
  /** Resolves if the answer to a request of this method and path is proven, and rejects in every other case. */
  verify(answer: {
    readonly method: string;
    readonly path: string;
    readonly status: number;
    readonly headers: Headers;
    readonly body: Uint8Array<ArrayBuffer>;
  }): Promise<void>;
}
