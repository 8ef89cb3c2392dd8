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
  fetch(url: string, init: RequestInit): Promise<Response>;
  tamper: Tamper | undefined;
  last(): Tapped;
} {
  let tapped: Tapped | undefined;
  return {
    tamper: undefined,
    async fetch(url, init) {
      const response = await fetch(url, init);
      const answered = await response.text();
      const body = this.tamper === undefined ? answered : this.tamper(answered);
      tapped = {
        path: new URL(url).pathname,
        request: { headers: new Headers(init.headers), body: await new Response(init.body).text() },
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
