import { explainSignature } from '@countersign/signing/explain';
import type { SignatureExplanation } from '@countersign/signing/explain';
import type { Signer } from '../answer.ts';
import { checkMembers, kindOf, unexpected } from '../check-members.ts';
import { checkSender } from '../check-sender.ts';
import { MockError } from '../errors.ts';
import { isObject } from '../is-object.ts';
import type { JsonObject } from '../is-object.ts';
import { answerProblem } from '../refusal.ts';
import { answerJson } from './endpoint.ts';
import type { Endpoint } from './endpoint.ts';

/**
 * A request as its client sent it: `{ method, path or url, headers, body, signedText }`. Answers with what the mock says to
 * it, the text that it checks beside the one that was signed, and what is known of the difference.
 */
export const inspectSignature: Endpoint = {
  methods: {
    async POST({ control: { definition, signer }, body }) {
      if (!signer) return answerProblem(404, `The ${definition.title} signs nothing, so there is nothing to inspect.`);
      return answerJson(await inspect(signer, readSent(body)));
    },
  },
};

/** A request as it was sent. */
interface Sent {
  readonly method: string;
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly url: string | undefined;
  /** The text that the client says it signed. */
  readonly signedText: string | undefined;
}

interface Inspection extends Omit<SignatureExplanation, 'text'> {
  /** What the mock would say: `accepted`, or the reason for which it refuses. */
  readonly verdict: string;
  readonly detail: string | undefined;
  /** All of it, for a person. */
  readonly text: string;
}

async function inspect(signer: Signer, { method, target, headers, body, url, signedText }: Sent): Promise<Inspection> {
  const { scheme, keys } = signer;
  const refusal = await checkSender({ method, target, headers }, new TextEncoder().encode(body), signer);
  const header = (name: string): string => headers[name.toLowerCase()] ?? '';
  const clientId = header(scheme.headers.clientId);
  const explanation = await explainSignature({
    message: { method, path: target, clientId, time: header(scheme.headers.requestTime), body },
    header: header(scheme.headers.signature),
    publicKey: keys.clientPublicKey.web,
    ...{ signedText, url },
  });
  return { verdict: refusal?.reason ?? 'accepted', detail: refusal?.detail, ...explanation };
}

/** No message shows a value: a request holds secrets. */
function readSent(value: unknown): Sent {
  const known = ['method', 'path', 'url', 'headers', 'body', 'signedText'];
  const given = checkMembers(value, 'The request to inspect', known);
  const method = readText(given, 'method') ?? 'POST';
  const path = readText(given, 'path');
  const url = readText(given, 'url');
  if ((path === undefined) === (url === undefined))
    throw new MockError('USAGE', 'The request to inspect needs either path (with its query) or url.');
  const target = path ?? targetOf(url ?? '');
  if (!target.startsWith('/')) throw new MockError('USAGE', 'path must begin with a slash. A whole URL goes into url.');
  const body = readText(given, 'body') ?? '';
  return {
    method: method.toUpperCase(),
    target,
    headers: readHeaders(given['headers']),
    body,
    url,
    signedText: readText(given, 'signedText'),
  };
}

function readText(given: JsonObject, name: string): string | undefined {
  const value = given[name];
  if (value === undefined || typeof value === 'string') return value;
  const hint = name === 'body' ? 'a text: the bytes as they were sent, not parsed' : 'a text';
  throw unexpected(name, hint, kindOf(value));
}

function targetOf(url: string): string {
  const parsed = URL.parse(url);
  if (parsed) return parsed.pathname + parsed.search;
  throw new MockError('USAGE', 'url must be a whole URL: https://, host, path and query.');
}

function readHeaders(value: unknown): Readonly<Record<string, string>> {
  if (!isObject(value)) throw unexpected('headers', 'an object of texts by header name', kindOf(value));
  const wrong = Object.values(value).find((text) => typeof text !== 'string');
  if (wrong !== undefined) throw unexpected('Each of the headers', 'a text', kindOf(wrong));
  return Object.fromEntries(Object.entries(value).map(([name, text]) => [name.toLowerCase(), String(text).trim()]));
}
