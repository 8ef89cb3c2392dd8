/** One exchange as it went over the wire. */
export interface Tapped {
  readonly path: string;
  readonly request: { readonly headers: Headers; readonly body: string };
  readonly response: { readonly status: number; readonly headers: Headers; readonly body: string };
}

/** What may be done to an answer on its way back: the part of somebody in between. */
export type Tamper = (body: string) => string;

/** A `fetch` for the client that shows what passes, and may change the answer's body behind the gateway's back. */
export function createWireTap(): {
  fetch(request: Request): Promise<Response>;
  tamper: Tamper | undefined;
  last(): Tapped;
} {
  let tapped: Tapped | undefined;
  return {
    tamper: undefined,
    async fetch(request) {
      const sent = await request.clone().text();
      const response = await fetch(request);
      const answered = await response.text();
      const body = this.tamper === undefined ? answered : this.tamper(answered);
      tapped = {
        path: new URL(request.url).pathname,
        request: { headers: request.headers, body: sent },
        response: { status: response.status, headers: response.headers, body },
      };
      return new Response(body, { status: response.status, headers: response.headers });
    },
    last() {
      if (tapped === undefined) throw new Error('Nothing was sent yet.');
      return tapped;
    },
  };
}
