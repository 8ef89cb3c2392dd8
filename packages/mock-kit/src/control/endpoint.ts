import type { Answer } from '../answer.ts';
import type { Control } from '../control.ts';
import type { Received } from '../respond.ts';

/** A request to the mock itself, its common parts read. */
export interface Asked {
  readonly control: Control;
  /** The run that it is about. */
  readonly run: string;
  readonly query: URLSearchParams;
  /** By which the request reached the mock. */
  readonly origin: string;
  readonly request: Received;
  /** Of JSON; `undefined` for none. */
  readonly body: unknown;
}

export type EndpointMethod = 'GET' | 'POST' | 'PATCH' | 'DELETE';

/** What there is at one path: by method. HEAD comes with GET. */
export interface Endpoint {
  readonly methods: { readonly [method in EndpointMethod]?: (asked: Asked) => Answer | Promise<Answer> };
  /** Names of the parameters it takes besides `run`. */
  readonly query?: readonly string[];
}

const headers = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' };

/** An answer in JSON. */
export const answerJson = (body: unknown, status = 200): Answer => ({ status, headers, body });

/** An answer of another media type. */
export const answerText = (type: string, body: string, more: Readonly<Record<string, string>> = {}): Answer => ({
  status: 200,
  headers: { ...headers, 'content-type': type, ...more },
  body,
});
