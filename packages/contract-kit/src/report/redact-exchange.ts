import { createRedact, type Redact } from '@countersign/signing/redact';
import type { Exchange } from '../exchange.ts';
import type { Finding } from '../finding.ts';
import type { ContractApi } from '../suite.ts';
import type { ShownExchange } from './check-meta.ts';

/** Makes what may leave a worker of what a check sent, got and found. */
export interface Shower {
  exchange(exchange: Exchange): ShownExchange;
  /** Findings quote what they found: the secrets of the exchanges are covered in them as well. */
  findings(findings: readonly Finding[], exchanges: readonly Exchange[]): readonly Finding[];
}

/** Of a body, in characters: enough to see what is wrong, and some checks send a million. */
const longest = 4096;

/** Shorter values, such as a month, would be found in any text. */
const shortestSecret = 6;

/** Covers signatures, credentials and what the API declares secret. */
export function createShower({ sensitive = [], signature }: Pick<ContractApi, 'sensitive' | 'signature'>): Shower {
  const api = { sensitive, ...(signature !== undefined && { signature }) };
  const redact = createRedact(api);
  return {
    exchange: (exchange) => showExchange(redact, exchange),
    findings: (findings, exchanges) => {
      const secrets = exchanges.flatMap((exchange) => secretsOf(api, exchange));
      const cover = (text: string): string =>
        secrets.reduce((covered, secret) => covered.replaceAll(secret, '[redacted]'), redact.text(text));
      return findings.map((finding) => ({
        ...finding,
        expected: cover(finding.expected),
        found: cover(finding.found),
      }));
    },
  };
}

const showExchange = (redact: Redact, { request, answer, failure }: Exchange): ShownExchange => ({
  request: {
    method: request.method,
    path: redact.url(request.path),
    headers: showHeaders(redact, request.headers),
    body: showBody(redact, request.body),
  },
  ...(answer !== undefined && {
    answer: {
      status: answer.status,
      headers: showHeaders(redact, answer.headers),
      body: showBody(redact, answer.bytes),
    },
  }),
  ...(failure !== undefined && { failure }),
});

const showHeaders = (redact: Redact, headers: Exchange['request']['headers']): ShownExchange['request']['headers'] =>
  headers.map(([name, value]) => [name, redact.header(name, value)]);

function showBody(redact: Redact, bytes: Uint8Array): string {
  // Covered before it is cut: what is cut may not be parsed.
  const text = redact.text(new TextDecoder().decode(bytes));
  return text.length > longest ? `${text.slice(0, longest)}… (${text.length} characters)` : text;
}

/** The values under secret names in the bodies, longest first, so that none is covered in part. */
function secretsOf(api: Pick<ContractApi, 'sensitive'>, { request, answer }: Exchange): string[] {
  const found = new Set<string>();
  const note = (secret: unknown): undefined => {
    if (typeof secret === 'string') found.add(secret);
    else if (typeof secret === 'object' && secret !== null) Object.values(secret).forEach(note);
  };
  const { body } = createRedact({ ...api, cover: note });
  for (const bytes of [request.body, answer?.bytes]) {
    // A text is looked into as well, where it is JSON.
    if (bytes !== undefined) body(new TextDecoder().decode(bytes));
  }
  return [...found].filter((secret) => secret.length >= shortestSecret).toSorted((a, b) => b.length - a.length);
}
