import type { Exchange } from '../exchange.ts';
import type { ShownExchange } from './check-meta.ts';

/** Of a body, in characters: enough to see what is wrong, and some checks send a million. */
const longest = 4096;

/** A redacted exchange as text for a person, long bodies cut. */
export const showExchange = ({ request, answer, failure }: Exchange): ShownExchange => ({
  request: {
    method: request.method,
    path: cut(request.path),
    headers: request.headers.map(([name, value]) => [name, cut(value)]),
    body: showBody(request.body),
  },
  ...(answer !== undefined && {
    answer: {
      status: answer.status,
      headers: answer.headers.map(([name, value]) => [name, cut(value)]),
      body: showBody(answer.bytes),
    },
  }),
  ...(failure !== undefined && { failure }),
});

const showBody = (bytes: Uint8Array): string => cut(new TextDecoder().decode(bytes));

const cut = (text: string): string =>
  text.length > longest ? `${text.slice(0, longest)}… (${text.length} characters)` : text;
