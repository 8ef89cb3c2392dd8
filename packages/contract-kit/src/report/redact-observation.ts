import { createRedact, type Redact, type RedactOptions } from '@countersign/signing/redact';
import type { Observation } from '../check.ts';
import type { Exchange, RawHeader } from '../exchange.ts';
import type { ContractApi } from '../suite.ts';

/** Shorter values, such as a month, would be found in any text. */
const shortestSecret = 6;

/**
 * Covers in what a check sent, got and found what nobody is to read: signatures, credentials, what the API declares secret. Nothing
 * else leaves a worker.
 *
 * @param cover what to put in place of a secret member; `[redacted]` by default
 */
export function createObservationRedact(
  { sensitive = [], signature }: Pick<ContractApi, 'sensitive' | 'signature'>,
  cover?: RedactOptions['cover'],
): (observation: Observation) => Observation {
  const api = { sensitive, ...(signature !== undefined && { signature }) };
  const redact = createRedact({ ...api, ...(cover !== undefined && { cover }) });
  return ({ findings, exchanges, codes }) => {
    const secrets = exchanges.flatMap((exchange) => secretsOf(sensitive, exchange));
    // A finding quotes what it found.
    const quote = (text: string): string =>
      secrets.reduce((covered, secret) => covered.replaceAll(secret, '[redacted]'), redact.text(text));
    return {
      findings: findings.map((each) => ({ ...each, expected: quote(each.expected), found: quote(each.found) })),
      exchanges: exchanges.map((exchange) => redactExchange(redact, exchange)),
      codes,
    };
  };
}

const redactExchange = (redact: Redact, { request, answer, ...rest }: Exchange): Exchange => ({
  ...rest,
  request: {
    method: request.method,
    path: redact.url(request.path),
    headers: redactHeaders(redact, request.headers),
    body: redactBytes(redact, request.body),
  },
  ...(answer !== undefined && {
    answer: {
      status: answer.status,
      headers: redactHeaders(redact, answer.headers),
      bytes: redactBytes(redact, answer.bytes),
    },
  }),
});

const redactHeaders = (redact: Redact, headers: readonly RawHeader[]): RawHeader[] =>
  headers.map(([name, value]) => [name, redact.header(name, value)]);

function redactBytes(redact: Redact, bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const text = decode(bytes);
  const covered = redact.text(text);
  // What holds no secret stays as it came, be it no UTF-8.
  return covered === text ? bytes : new TextEncoder().encode(covered);
}

const decode = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

/** The values under secret names in the bodies, longest first, so that none is covered in part. */
function secretsOf(sensitive: readonly string[], { request, answer }: Exchange): string[] {
  const found = new Set<string>();
  const note = (secret: unknown): undefined => {
    if (typeof secret === 'string') found.add(secret);
    else if (typeof secret === 'object' && secret !== null) Object.values(secret).forEach(note);
  };
  const finder = createRedact({ sensitive, cover: note });
  for (const bytes of [request.body, answer?.bytes]) if (bytes !== undefined) finder.text(decode(bytes));
  return [...found].filter((secret) => secret.length >= shortestSecret).toSorted((a, b) => b.length - a.length);
}
