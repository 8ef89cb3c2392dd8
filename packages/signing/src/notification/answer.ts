/** What to answer over HTTP, for any framework. `headers` have lower-case names. */
export interface Answer {
  readonly status: number;
  readonly headers: { readonly [name: string]: string };
  readonly body: string;
  /** The same as a web `Response`, a new one each time. */
  toResponse(): Response;
}

export function createAnswer(status: number, headers: Answer['headers'], body: string): Answer {
  return { status, headers, body, toResponse: () => new Response(body, { status, headers }) };
}
